"""What is refused and what is liked, named before its verdict or behind it; another's taste is none."""

import pytest

from tests.offline.score import brief_of


@pytest.mark.parametrize(
    ("said", "out"),
    [
        ("Leg press out, my gym has none", "leg press"),
        ("spare me the squats", "squats"),
        ("Swimming? No thank you.", "swimming"),
        ("burpees: absolutely not. ever.", "burpees"),
        ("Muscle up no thank you, too scary", "muscle up"),
        ("lunges never, thanks", "lunges"),
        ("I won't run", "running"),
        ("No floor work please", "floor work"),
        ("bored of rowing", "rowing"),
        ("jumping I'd sooner avoid", "jumping"),
        ("I will do anything except burpees", "burpees"),
        ("never want to see a leg extension again", "leg extension"),
        ("can't stand leg press", "leg press"),
        ("please no good mornings", "good mornings"),
        ("Muscle please, but no legs", "legs"),
    ],
)
def test_a_refusal_is_one_in_any_order(said, out):
    assert brief_of(said).exclusions == (out,)


@pytest.mark.parametrize(
    "said",
    [
        "My mate hates running, I don't mind it one bit",
        "The wife can't stand lunges",
        "I'd never say no to squats",
        "I can't run a half marathon yet",
        "I refuse to walk it",
        "overhead press is rubbish, 40 kg",
        "the parking meter runs out after an hour",
        "a 300 kg deadlift? no thanks",
        "My old coach banned bench pressing",
        "If I get bored of squats I may switch",
        "only a kettlebell, no machine now",
    ],
)
def test_what_is_no_refusal_of_theirs_is_none(said):
    assert brief_of(said).exclusions == ()


@pytest.mark.parametrize(
    ("said", "likes"),
    [
        ("I'd like back squats in there", ("back squats",)),
        ("swing is my favourite", ("swing",)),
        ("I love cleans, snatches terrify me", ("cleans",)),
        ("Gimme loads of pull-ups", ("pull-ups",)),
        ("Double unders yes please, love them", ("double unders",)),
        ("I actually like rowing and swimming", ("rowing", "swimming")),
        ("I do like a good long set of dips", ("dips",)),
        ("My kids love box jumps", ()),
        ("keep the overhead volume sensible", ()),
        ("I like to do 15 dips, now 8", ()),
    ],
)
def test_likes_are_what_they_want_in(said, likes):
    assert brief_of(said).likes == likes


@pytest.mark.parametrize(
    ("said", "swap"),
    [
        ("could you put chin ups where pull ups would be", ("chin-up", "pull-up")),
        ("Instead of conventional deadlift give me the trap bar one", ("trap-bar-deadlift", "deadlift")),
    ],
)
def test_a_swap_may_name_either_first(said, swap):
    assert [(one.use, one.instead_of) for one in brief_of(said).swaps] == [swap]
