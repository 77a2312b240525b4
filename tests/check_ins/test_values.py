"""Check-ins as values and as stored: which week is asked, what a mean needs, one a week with its history."""

from datetime import date, timedelta

import pytest

from tests.conftest import NOW
from tp_core.domain import check_in
from tp_core.domain.check_in import Amended, Answers, CheckIn, Readiness
from tp_core.domain.errors import Conflict, Invalid
from tp_core.domain.program import Pause, ProgramStatus

MONDAY = date(2026, 11, 30)


def day(week: int, number: int) -> date:
    return MONDAY + timedelta(days=7 * (week - 1) + number - 1)


@pytest.mark.parametrize(
    ("on", "asked"), [(day(3, 1), 2), (day(3, 6), 2), (day(3, 7), 3), (day(4, 1), 3), (day(1, 3), None), (day(1, 7), 1)]
)
def test_a_check_in_asks_about_the_week_that_just_ended(program, on, asked):
    assert check_in.week_just_ended(program, on) == asked


def test_what_a_keyboard_leaves_around_a_note_is_not_quoted():
    assert Answers(rating=3, feedback=" Legs heavy. \n").feedback == "Legs heavy."


def test_paused_days_do_not_end_a_week(program):
    paused = program.model_copy(update={"pauses": (Pause(since=day(2, 6)),), "status": ProgramStatus.PAUSED})
    assert check_in.week_just_ended(paused, day(4, 1)) == 1
    assert check_in.due_weeks(paused, day(6, 1)) == (1,)
    assert check_in.due_weeks(program, day(6, 1)) == (1, 2, 3, 4, 5)
    assert check_in.due_weeks(program, day(20, 1)) == tuple(range(1, 13))


def test_the_first_week_can_be_told_of_while_it_runs_and_the_last_one_for_a_week_after(program):
    assert check_in.week_asked(program, day(1, 3)) == 1
    assert check_in.week_asked(program, day(13, 7)) == 12
    assert check_in.week_asked(program, day(5, 2), 2) == 2


@pytest.mark.parametrize(
    ("on", "wanted", "kind", "words"),
    [
        (MONDAY - timedelta(days=1), None, Conflict, "starts on Monday 30 November"),
        (day(14, 2), None, Conflict, "ended on Sunday 21 February"),
        (day(3, 2), 13, Invalid, "weeks 1 to 12"),
        (day(3, 2), 5, Conflict, "begins on Monday 28 December"),
    ],
)
def test_weeks_nobody_can_tell_of_are_a_sentence(program, on, wanted, kind, words):
    with pytest.raises(kind, match=words):
        check_in.week_asked(program, on, wanted)


def test_a_mean_needs_three_answers_of_five():
    assert Readiness(sleep=2, mood=4).mean is None
    assert Readiness(sleep=2, mood=4, fatigue=3).mean == pytest.approx(3)


def test_a_week_has_one_check_in_and_keeps_what_it_said_before(app, program):
    first = CheckIn(
        check_in_id="c1", program_id=program.program_id, week_number=1, answers=Answers(rating=2), answered_at=NOW
    )
    app.store.save([app.store.check_ins.put("me", first)])
    with pytest.raises(Conflict):
        app.store.save([app.store.check_ins.put("me", first)])
    stored = app.store.check_ins.of_week("me", program.program_id, 1)
    amended = stored.model_copy(
        update={
            "answers": Answers(rating=3, feedback="better than I thought"),
            "history": (Amended(answers=stored.answers, answered_at=NOW),),
        }
    )
    app.store.save([app.store.check_ins.put("me", amended)])
    (kept,) = app.store.check_ins.of_program("me", program.program_id)
    assert (kept.answers.rating, kept.history[0].answers.rating, kept.version) == (3, 2, 2)
    assert (kept.scale_version, kept.direction) == ("weekly-1", "5 is best")
    assert app.store.program_check_ins("me", program.program_id, limit=5).items == (kept,)
