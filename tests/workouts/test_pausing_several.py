"""With two programs: who is ill or away pauses both, a bare wish is asked about once, and a day's words are its own."""

from datetime import timedelta

import pytest

from tests.athletes import STRENGTH, at, here, started
from tests.check_ins.test_returning import HALF
from tests.workouts.test_talking_of_workouts import MONDAY, says
from tp_core.domain import asked_which
from tp_core.domain.program import ProgramStatus
from tp_core.services.workouts import looking_back

TUESDAY = MONDAY + timedelta(days=1)
"""On Tuesdays both have a session; Monday is the lifter's alone."""


@pytest.fixture
def both(app):
    return started(app, brief=STRENGTH), started(app, brief=HALF)


def paused(app, programs, day=MONDAY):
    return [here(at(app, day), one).program.status is ProgramStatus.PAUSED for one in programs]


def became(app, program, day):
    marks = looking_back.marks(at(app, day), here(at(app, day), program))
    return next(one.status for one in marks if one.day == day)


@pytest.mark.parametrize(
    "said",
    [
        "I'm sick, pause",
        "pause until Friday, holiday",
        "two weeks off",
        "pause everything",
        "pause both",
        "pause, work",
    ],
)
def test_a_person_who_is_away_or_ill_pauses_all_programs(app, both, said):
    (told,) = says(app, MONDAY, said)
    assert "“Half marathon · 18 weeks” and “Squat 150 · 12 weeks” are paused from today" in told
    assert "“Half marathon · 18 weeks” still leads to your half marathon, Sunday 4 April 2027" in told
    assert "“Squat 150 · 12 weeks” ends later by as long." in told
    assert paused(app, both) == [True, True]


def test_undo_takes_both_up_again_and_a_later_undo_leaves_what_was_paused_alone(app, both):
    _, back = says(app, MONDAY, "I'm sick, pause", "undo")
    assert "“Squat 150 · 12 weeks” goes on." in back
    assert "“Half marathon · 18 weeks” goes on." in back
    assert paused(app, both) == [False, False]
    says(app, MONDAY, "pause the running", "pause lifting", "undo")
    assert paused(app, both) == [False, True]


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ("the running one", [False, True]), ("Squat 150 · 12 weeks", [True, False]), ("both", [True, True]),
        ("both felt great today", [False, False]), ("the squat felt heavy", [False, False]),
    ],
)  # fmt: skip
def test_a_bare_pause_is_asked_about_and_done_for_the_one_that_is_answered(app, both, answer, expected):
    asked, _ = says(app, MONDAY, "pause the program", answer)
    assert asked == "Which one do you mean: “Half marathon · 18 weeks” or “Squat 150 · 12 weeks”? Or both?"
    assert paused(app, both) == expected


def test_a_question_between_loses_no_wish_and_another_day_does(app, both):
    *_, skipped = says(app, TUESDAY, "skip today, no time", "what's on tomorrow?", "the half marathon")
    assert skipped.startswith("“Half marathon · 18 weeks”: noted, not done today.")
    question = asked_which.question("skip today", both, MONDAY)
    assert asked_which.whole("both", question, both, TUESDAY) == "both"
    assert asked_which.whole("both", question, both, MONDAY) == "skip today, both"


def test_a_name_takes_up_that_one_and_resume_alone_those_paused_together(app, both):
    says(app, MONDAY, "pause both", "resume my squat program")
    assert paused(app, both) == [False, True]
    says(app, MONDAY, "pause lifting", "resume")
    assert paused(app, both) == [False, False]


def test_on_the_day_one_question_asks_after_both_and_a_yes_takes_both_up(app, both):
    says(app, MONDAY, "pause until Thursday, holiday")
    thursday = MONDAY + timedelta(days=3)
    hello, longer = says(app, thursday, "hi", "not yet, another week")
    assert hello.endswith("Shall “Half marathon · 18 weeks” and “Squat 150 · 12 weeks” go on from today?")
    assert longer.startswith("“Half marathon · 18 weeks” and “Squat 150 · 12 weeks” stay paused until")
    back = thursday + timedelta(days=7)
    says(app, back, "hi", "yes")
    assert paused(app, both, back) == [False, False]


def test_a_day_that_both_train_is_asked_about_and_illness_is_of_the_person(app, both):
    lifts, runs = both
    asked, done = says(app, TUESDAY, "skip today", "both")
    assert asked.startswith("Which one do you mean: Easy run of “Half marathon · 18 weeks” or Upper body A of “Squat")
    assert "“Half marathon · 18 weeks”: noted" in done
    assert "“Squat 150 · 12 weeks”: noted" in done
    thursday = MONDAY + timedelta(days=3)
    says(app, thursday, "skip today, ill")
    assert [became(app, one, thursday) for one in both] == ["skipped", "skipped"]
    says(app, MONDAY, "skip today")
    assert became(app, lifts, MONDAY) == "skipped"
    assert runs.status is ProgramStatus.ACTIVE
