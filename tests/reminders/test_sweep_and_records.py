"""What the sweep tells of programs that are over or left, and what a workout's records tell."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from tests import athletes
from tests.athletes import at
from tp_core.domain import schedule
from tp_core.domain.check_in import Answers, CheckIn
from tp_core.domain.notification import NotificationKind
from tp_core.domain.program import ProgramStatus
from tp_core.services import housekeeping, notifications, profiles, programs
from tp_core.services.profiles import Wishes
from tp_core.services.reminding import run
from tp_core.services.workouts import logging, opening
from tp_core.services.workouts.logging import LogWish, SetWish

START = date(2026, 11, 30)


def kinds(app, user_id="me"):
    return [one.kind for one in notifications.listing(app, user_id).items]


def status(app, program):
    return programs.get(app, program.user_id, "atlas", program.program_id).status


@pytest.fixture
def program(app):
    return athletes.started(app)


def test_a_program_past_its_end_is_completed_and_its_athlete_told_once_by_mail_too(app, program):
    profiles.update(app, "me", Wishes(email="ann@example.org"))
    over = at(app, schedule.end_date(program) + timedelta(days=1))
    assert housekeeping.sweep(at(app, schedule.end_date(program) - timedelta(days=80))).completed == 0
    assert (housekeeping.sweep(over).completed, housekeeping.sweep(over).completed) == (1, 0)
    assert status(app, program) is ProgramStatus.COMPLETED
    assert kinds(app).count(NotificationKind.COMPLETED) == 1
    assert run.send(over).mails == 1


def test_a_program_nobody_trains_for_three_weeks_is_set_aside_and_can_be_taken_up_again(app, program):
    assert housekeeping.sweep(at(app, START + timedelta(days=20))).set_aside == 0
    later = at(app, START + timedelta(days=21))
    assert (housekeeping.sweep(later).set_aside, housekeeping.sweep(later).set_aside) == (1, 0)
    assert status(app, program) is ProgramStatus.ABANDONED
    assert kinds(app) == [NotificationKind.ABANDONED]
    assert app.store.reminders.find("me", program.program_id).due_at is None
    back = programs.change_status(later, "me", "atlas", program.program_id, ProgramStatus.ACTIVE)
    assert back.status is ProgramStatus.ACTIVE
    assert housekeeping.sweep(later).set_aside == 0
    assert app.store.reminders.find("me", program.program_id).due_at is not None


def test_a_session_or_a_check_in_keeps_it_going(app, program):
    athletes.train(app, program, START + timedelta(days=3))
    assert housekeeping.sweep(at(app, START + timedelta(days=21))).set_aside == 0
    answered = datetime(2026, 12, 20, 18, tzinfo=UTC)
    check_in = CheckIn(
        check_in_id="c", program_id=program.program_id, week_number=3, answers=Answers(rating=2), answered_at=answered
    )
    app.store.save([app.store.check_ins.put("me", check_in)])
    assert housekeeping.sweep(at(app, START + timedelta(days=40))).set_aside == 0
    assert housekeeping.sweep(at(app, START + timedelta(days=41))).set_aside == 1


def test_a_paused_program_and_one_that_has_not_begun_are_left_alone(app, program):
    programs.change_status(at(app, START + timedelta(days=2)), "me", "atlas", program.program_id, ProgramStatus.PAUSED)
    assert housekeeping.sweep(at(app, START + timedelta(days=60))).set_aside == 0
    assert status(app, program) is ProgramStatus.PAUSED


def squats(app, program, load: float, day: date, number: int):
    now = at(app, day)
    workout, _ = opening.opened(now, athletes.here(now, program), 1, number, day)
    main = workout.exercises[0].exercise_id
    wish = LogWish(status="completed", sets=(SetWish(exercise_id=main, reps=5, load=load),))
    return logging.log(now, workout, "me", wish).workout


def test_a_record_is_told_once_however_often_its_log_is_corrected(app, program):
    first = squats(app, program, 100, START, 1)
    assert NotificationKind.RECORD not in kinds(app), "the first time sets no record"
    exercise = first.exercises[0].exercise_id
    later = START + timedelta(days=3)
    now = at(app, later)
    workout, _ = opening.opened(now, athletes.here(now, program), 2, 1, later)
    for load in (110, 112.5):
        wish = LogWish(status="completed", sets=(SetWish(exercise_id=exercise, reps=5, load=load),))
        logging.log(now, workout, "me", wish)
    told = [one for one in notifications.listing(app, "me").items if one.kind is NotificationKind.RECORD]
    assert len(told) == 1
    assert "110 kg × 5" in told[0].title
    assert told[0].page == "training_grounds"


def test_what_changed_meanwhile_is_left_for_the_next_sweep(app, program):
    """Another process completes the program while this one sweeps."""
    over = at(app, schedule.end_date(program) + timedelta(days=1))
    stale = list(app.store.programs_of_status(ProgramStatus.ACTIVE, over.now()))
    housekeeping.sweep(over)

    class Lagging:
        def __init__(self, store):
            self._store = store

        def __getattr__(self, name):
            return getattr(self._store, name)

        def programs_of_status(self, status, before):
            return iter(stale if status is ProgramStatus.ACTIVE else ())

    assert housekeeping.sweep(replace(over, store=Lagging(app.store))).completed == 0
    assert kinds(app).count(NotificationKind.COMPLETED) == 1
