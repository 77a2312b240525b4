"""Days that another matter takes every week, or that are gone for good: another day first, a day fewer as the other way."""

from datetime import date, timedelta

import pytest

from tests.athletes import here, started, train
from tests.workouts.test_new_days import DAY, RUN, weekdays
from tests.workouts.test_talking_of_workouts import MONDAY, says
from tp_core.adapters.offline.reading import days_taken
from tp_core.domain.program import WEEKDAYS, Weekday
from tp_core.services import new_days

M, TU, W, TH, F, SA, SU = WEEKDAYS
INSTEAD_OF_THURSDAY = "Monday, Tuesday, Wednesday and Friday instead of Monday, Tuesday, Thursday and Friday."


@pytest.mark.parametrize(
    "said",
    [
        "I have football on Thursdays now", "football is on thursdays now", "thursdays i have soccer",
        "my BJJ class moved to Thursday", "joined a climbing club, every thursday", "i've got night class every thursday",
        "btw i play 5 a side football every thu evening", "can't do thursdays from now on", "my gym is closed on thursdays now",
        "work late on thursdays from now on", "thursdays don't work for me anymore",
    ],
)  # fmt: skip
def test_the_session_of_a_day_that_is_taken_is_offered_another_free_day(app, program, said):
    train(app, program, DAY)
    offered, changed = says(app, DAY, said, "yes")
    assert INSTEAD_OF_THURSDAY in offered
    assert "Every session stays as it is, on its new day." in offered
    assert "Or, with fewer days: “only Monday, Tuesday and Friday”." in offered
    assert offered.endswith("Shall I?")
    assert changed.startswith("Changed: from week 3 on you train on Monday, Tuesday, Wednesday and Friday.")
    assert weekdays(app, program, 4) == ["Mon", "Tue", "Wed", "Fri"]


def test_what_this_week_still_holds_on_it_is_said(app, program):
    (offered,) = says(app, DAY, "I have football on Thursdays now")
    assert "This week still has Lower body B on Thursday 10 December" in offered


def test_a_day_fewer_is_had_by_the_words_offered(app, program):
    _, fewer = says(app, DAY, "can't do Tuesdays from now on", "only Monday, Thursday and Friday")
    assert "Monday, Thursday and Friday instead of" in fewer
    assert "after: 3 sessions" in fewer


def test_several_days_are_all_given_up(app, program):
    (offered,) = says(app, DAY, "i joined a rugby team, training tue and thu")
    assert "Monday, Wednesday, Friday and Saturday instead of" in offered


@pytest.mark.parametrize(
    "said", ["my BJJ class moved to wednesday", "football on wednesdays now", "can't train weekends any more"]
)
def test_a_day_without_a_session_changes_nothing(app, program, said):
    assert "no session lies there, so nothing changes." in says(app, DAY, said)[0]


@pytest.mark.parametrize(
    "said",
    [
        "I have football on Thursday", "my son has football on thursdays now", "I walk the dog on thursdays",
        "I have football on Thursdays, can I still squat?", "played football on thursday", "no more football on thursdays now",
        "I do 3x5 squats on Thursdays now", "I lift on thursdays now", "football this thursday", "what do I do on thursdays?",
    ],
)  # fmt: skip
def test_one_single_day_a_question_and_somebody_elses_day_give_none_up(said):
    assert days_taken.days(said.casefold()) == ""


@pytest.mark.parametrize(
    "said", ["I have football on Thursday", "got soccer thursday night", "climbing on thursday with friends"]
)
def test_a_sport_on_one_day_moves_or_skips_that_session_alone(app, program, said):
    (told,) = says(app, DAY, said)
    assert told.startswith("Tomorrow holds Lower body B. A session can move to any day that is free")


def test_a_day_that_another_matter_gives_back_changes_nothing_by_itself(app, program):
    told, _ = says(app, DAY, "I've no BJJ on Mondays any more", "yes")
    assert told.startswith("Good to know. Your days stay as they are")
    assert here(app, program).program.training_days == program.training_days


def test_of_two_programs_the_one_that_trains_on_it_is_meant(app):
    lifts, runs = started(app), started(app, brief=RUN)
    only = next(day for day in lifts.training_days if day not in runs.training_days)
    (offered,) = says(app, DAY, f"I have football on {only.value}s now")
    assert offered.startswith(f"“{lifts.program_definition.name}”: from week")
    taken = {day.value.capitalize() for day in runs.training_days} - {
        one.value.capitalize() for one in lifts.training_days
    }
    assert not any(day in offered.partition(" instead of ")[0] for day in taken)


def test_of_two_programs_on_the_day_it_is_asked_which_and_the_wish_is_kept(app):
    lifts, runs = started(app), started(app, brief=RUN)
    both = next(day for day in lifts.training_days if day in runs.training_days)
    asked, offered = says(app, DAY, f"I have football on {both.value}s now", lifts.program_definition.name)
    assert asked.endswith("Which one shall change its days?")
    assert f"{both.value.capitalize()}" not in offered.partition(" instead of ")[0].partition(", ")[2]


@pytest.mark.parametrize(
    ("days", "gone", "taken", "expected"),
    [
        ((M, TU, TH, F), (TU,), (), (M, W, TH, F)),
        ((M, W, F), (W,), (), (M, TU, F)),
        ((TU, TH, SU), (SU,), (), (TU, TH, SA)),
        ((M, W, F), (W,), (TH, TU, SA, SU), (M, F)),
        ((M, TU, W, TH, F, SA), (SA,), (), (M, TU, W, TH, F, SU)),
        ((M,), (M,), (), (TU,)),
    ],
)
def test_the_day_that_stands_in_lies_apart_from_the_others_and_near_the_one_given_up(days, gone, taken, expected):
    assert new_days.without(days, gone, taken) == expected


@pytest.mark.parametrize("day", [Weekday.SUNDAY, Weekday.WEDNESDAY])
def test_a_runners_race_stays_where_it_is(app, day):
    program = started(app, brief=RUN)
    train(app, program, DAY)
    says(app, MONDAY + timedelta(days=8), f"can't train {day.value}s any more", "yes")
    assert "Race" in [one.name for one in here(app, program).plan.week(13).sessions]
    assert weekdays(app, program, 13)[-1] == f"{date(2027, 2, 28):%a}"
