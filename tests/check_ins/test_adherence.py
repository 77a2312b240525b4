"""Adherence and response with their denominators, and that there is one adherence in the whole app."""

from datetime import timedelta

import pytest

from tests.athletes import at, here, train
from tests.check_ins.weeks import check_in, day
from tp_core.domain import adherence
from tp_core.domain.adherence import Session
from tp_core.domain.program import ProgramStatus
from tp_core.domain.workout import WorkoutStatus
from tp_core.services import programs
from tp_core.services.check_ins import measures
from tp_core.services.workouts import looking_back

COMPLETED, PARTIAL, SUBSTITUTED, SKIPPED = (
    WorkoutStatus.COMPLETED, WorkoutStatus.PARTIAL, WorkoutStatus.SUBSTITUTED, WorkoutStatus.SKIPPED)  # fmt: skip


def sessions(*statuses: WorkoutStatus | None) -> list[Session]:
    """One a day, the last one yesterday of day 100."""
    return [Session(day=day(1) + timedelta(days=100 - len(statuses) + at), status=s) for at, s in enumerate(statuses)]


TODAY = day(1) + timedelta(days=100)


def test_completed_and_substituted_count_whole_and_partly_done_half():
    found = adherence.share(sessions(COMPLETED, SUBSTITUTED, PARTIAL, SKIPPED, None), TODAY)
    assert (found.done, found.partly, found.due) == (2, 1, 5)
    assert found.share == pytest.approx(0.5)


def test_nothing_due_is_no_adherence_rather_than_zero():
    assert adherence.share([], TODAY).share is None
    assert adherence.share([Session(day=TODAY)], TODAY).share is None, "today is due once something became of it"
    assert adherence.share([Session(day=TODAY, status=COMPLETED)], TODAY).share == 1


@pytest.mark.parametrize(("days", "due"), [(7, 7), (30, 30), (90, 90), (None, 100)])
def test_windows_look_back_so_many_days(days, due):
    assert adherence.share(sessions(*[COMPLETED] * 100), TODAY, days=days).due == due


def test_a_stopped_program_has_nothing_due_after_and_intention_to_train_counts_on():
    found = sessions(*[COMPLETED] * 5, *[None] * 5)
    assert adherence.share(found, TODAY, stopped=TODAY - timedelta(days=5)).share == 1
    assert adherence.share(found, TODAY).share == pytest.approx(0.5)


def test_response_counts_due_weeks_only():
    found = adherence.response([1, 2, 9], [1, 2, 3, 4])
    assert (found.answered, found.due, found.share) == (2, 4, 0.5)
    assert adherence.response([], []).share is None


@pytest.mark.parametrize(("answered", "silent"), [({1, 2, 3, 4}, 0), ({1, 2}, 2), (set(), 4), ({1, 4}, 0)])
def test_silence_is_counted_from_the_latest_due_week(answered, silent):
    assert adherence.silent_weeks(answered, (1, 2, 3, 4)) == silent


def test_there_is_one_adherence(app, program):
    train(app, program, day(4), skip=frozenset({day(1, 2), day(3, 4)}))
    check_in(app, program, 1, 4)
    check_in(app, program, 3, 4)
    now = at(app, day(4))
    ground = here(now, program)
    shown = looking_back.progress(looking_back.marks(now, ground), ground.today)
    found = measures.adherence_of(now, ground)
    assert (shown.done, shown.due, shown.adherence) == (found.whole.done, found.whole.due, found.whole.share)
    assert (found.whole.done, found.whole.due) == (10, 12)
    assert (found.last[7].done, found.last[7].due) == (3, 4)
    assert (found.response.answered, found.response.due) == (2, 3)


def test_weeks_of_a_pause_are_not_due_and_a_dropout_counts_zero_from_then_on(app, program):
    train(app, program, day(3))
    programs.change_status(at(app, day(3)), "me", "atlas", program.program_id, ProgramStatus.ABANDONED)
    later = at(app, day(5))
    found = measures.adherence_of(later, here(later, programs.get(app, "me", "atlas", program.program_id)))
    assert (found.whole.done, found.whole.due) == (8, 8)
    assert (found.intention_to_train.done, found.intention_to_train.due) == (8, 16)
    assert found.response.due == 2


def test_two_silent_weeks_are_seen(app, program):
    check_in(app, program, 1, 4)
    for week, silent in ((2, 0), (3, 1), (4, 2)):
        now = at(app, day(week))
        assert measures.silent_weeks(now, here(now, program)) == silent


def test_the_days_of_an_open_pause_are_not_due_on_any_page(app, program):
    train(app, program, day(3))
    paused = at(app, day(3))
    programs.change_status(paused, "me", "atlas", program.program_id, ProgramStatus.PAUSED)
    later = at(app, day(5))
    ground = here(later, program)
    marks = looking_back.marks(later, ground)
    before = looking_back.progress(looking_back.marks(paused, here(paused, program)), day(3))
    assert looking_back.progress(marks, ground.today) == before
    assert measures.adherence_of(later, ground).whole.due == before.due
    assert looking_back.not_done(marks, ground.today) == ()
    waiting = [one for one in marks if one.paused and one.day < ground.today]
    assert waiting
    assert {one.became(ground.today) for one in waiting} == {WorkoutStatus.PLANNED}
