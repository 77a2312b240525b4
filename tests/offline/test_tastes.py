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
        ("I'd rather not do barbell rows", "barbell rows"),
        ("cleared for everything but jumping", "jumping"),
        ("no behind-the-neck pressing", "behind-the-neck pressing"),
        ("I will not be doing any running", "running"),
        ("Dislikes: anything with a band", "band"),
        ("Burpees. Every plan has burpees in it. Not doing them.", "burpees"),
        ("my cardio is sorted, don't program any", "cardio"),
        ("wall balls are a firm no", "wall balls"),
        ("quiet please (no jumping)", "jumping"),
        ("do NOT make me row", "rowing"),
        ("I can't kneel.", "kneeling"),
        ("zero burpees please", "burpees"),
        ("I own a treadmill. I just don't like it.", "treadmill"),
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
        "never run on Tuesdays",
        "no squats after 9pm, the neighbours",
        "no strict pull-ups yet",
        "can do now: 0 hspu",
        "no deadlifts. wait no, deadlifts are ok",
        "Can't run Mondays, that's choir",
        "last year I would've asked for no dips",
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


def test_a_refusal_goes_on_from_sentence_to_sentence():
    assert brief_of("I hate lunges. And burpees. And wall balls.").exclusions == ("lunges", "burpees", "wall balls")


@pytest.mark.parametrize(
    ("said", "likes"),
    [
        ("i like: cleans, rowing. i can: mon tue", ("cleans", "rowing")),
        ("Like: power snatch, snatch balance", ("power snatch", "snatch balance")),
        ("4 days. like incline press and lateral raises", ("incline press", "lateral raises")),
        ("some hip thrusts too, i love those", ("hip thrusts",)),
        ("Zercher squats are my jam", ("zercher squats",)),
        ("enjoying trail runs very much", ("trail runs",)),
        ("ring dips: love them", ("ring dips",)),
        ("love deadlifts, love rows", ("deadlifts", "rows")),
        ("hate burpees, love cable kickbacks", ("cable kickbacks",)),
        ("I enjoy push-ups, not burpees god no", ("push-ups",)),
        ("it's a nice gym, love it", ()),
        ("my kids do box jumps and they love it", ()),
        ("would love it if squats went up", ()),
    ],
)
def test_what_is_liked_is_named_with_its_kind(said, likes):
    assert brief_of(said).likes == likes


@pytest.mark.parametrize(
    ("said", "swaps"),
    [
        ("dumbbell bench instead of barbell bench, leg press instead of back squat", [("dumbbell-bench-press", "bench-press"), ("leg-press", "back-squat")]),
        ("I'd like romanian deadlifts instead of conventional, they suit me", [("romanian-deadlift", "deadlift")]),
        ("trap bar deadlift instead of the ordinary deadlift", [("trap-bar-deadlift", "deadlift")]),
        ("bench is dull, can we do overhead press instead of it?", [("overhead-press", "bench-press")]),
        ("goblet squats over barbell squats for me every time", [("goblet-squat", "back-squat")]),
        ("front squats, not back squats", [("front-squat", "back-squat")]),
        ("squat 50 kg. Deadlift I am not doing as I am scared for my back", []),
        ("I enjoy push-ups, not burpees", []),
        ("racks, benches and not a machine in sight", []),
        ("My sister's programme has leg press instead of squats", []),
    ],
)  # fmt: skip
def test_what_stands_in_for_what(said, swaps):
    assert [(swap.use, swap.instead_of) for swap in brief_of(said).swaps] == swaps


@pytest.mark.parametrize(
    ("said", "likes", "out"),
    [
        ("Don't love rowing but ok", (), ()),
        ("love incline dumbbell work and anything on cables", ("incline dumbbell", "cables"), ()),
        ("Sled pushes, I'd do them all day", ("sled pushes",), ()),
        ("one or two more runs whenever", (), ()),
        ("treadmill = hell. want to get stronger", (), ("treadmill",)),
    ],
)
def test_a_taste_by_what_is_said_of_it(said, likes, out):
    brief = brief_of(said)
    assert (tuple(like.lower() for like in brief.likes), brief.exclusions) == (likes, out)


@pytest.mark.parametrize(
    ("said", "swap"),
    [
        ("Incline bench instead of flat please, flat bothers my shoulder", ("incline-bench-press", "bench-press")),
        ("no more bench press, I'd rather do overhead press in its place", ("overhead-press", "bench-press")),
    ],
)
def test_one_lift_in_place_of_another(said, swap):
    brief = brief_of(said)
    assert [(one.use, one.instead_of) for one in brief.swaps] == [swap]
    assert brief.equipment is None
