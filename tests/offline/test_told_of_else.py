"""What is told beside one's own facts changes none of them: somebody else, advice, another time, what is taken back."""

import pytest

from tests.offline.score import brief_of

STRONG = "I want to squat 140 by 1 June, currently 120. 3 days a week, an hour."
HOME = "I want to build muscle at home with dumbbells and a bench. Monday, Wednesday and Friday, 45 minutes. 12 weeks."
RUNNER = (
    "I want to run a half marathon on 18 April in under 2 hours. My 10k is 55 minutes now. I run 4 times a week, "
    "30 km a week, longest run 14 km."
)
BESIDE = [
    "A friend of mine trains five days a week with kettlebells.",
    "Somebody at work benches 140 for reps.",
    "My grandfather could do 10 pull-ups at 70.",
    "My daughter's exams end in July.",
    "I read that you should train five days a week for at least 16 weeks.",
    "The magazine plan was 12 weeks, six days a week, I gave up after two.",
    "They told me at the club that 16 weeks is the minimum.",
    "My trainer wrote down 100 kg for bench but that's wrong.",
    "I once did 50 burpees for charity.",
    "I don't want to train six days a week like the others.",
    "Before the kids I ran 50 km a week.",
    "Last year I trained on Tuesdays and Thursdays.",
    "I live 40 minutes from the nearest town.",
    "I bought a barbell for my nephew.",
    "I have no wish to run a marathon.",
    "I might do a marathon one day, but not now.",
]


@pytest.mark.parametrize("beside", BESIDE)
@pytest.mark.parametrize("message", [STRONG, HOME, RUNNER], ids=["strong", "home", "runner"])
def test_what_is_told_beside_changes_no_fact(message, beside):
    alone = brief_of(message)
    for together in (f"{beside} {message}", f"{message} {beside}"):
        assert brief_of(together).model_copy(update={"goal": alone.goal}) == alone


@pytest.mark.parametrize(
    ("message", "lift", "load"),
    [
        ("My mate squats 140. I squat 110 and want 130.", "back-squat", 110),
        ("My brother is a powerlifter and benches 150. Me, I bench 80, want 100.", "bench-press", 80),
        ("Before all that I deadlifted 150, but that's history: I deadlift 90 now.", "deadlift", 90),
    ],
)
def test_ones_own_number_beside_anothers_is_read(message, lift, load):
    assert {one.exercise_id: one.load for one in brief_of(message).starting_numbers} == {lift: load}


def test_what_somebody_does_with_the_athletes_time_is_the_athletes_week():
    brief = brief_of("Get fit. My mum minds the kids Monday and Thursday, 40 minutes then.")
    assert brief.session_minutes == 40


def test_the_hour_before_the_children_wake_is_of_today():
    brief = brief_of("Get stronger, Monday and Wednesday mornings before the kids are up, 35 minutes")
    assert [day.value for day in brief.training_days] == ["monday", "wednesday"]
