"""When sessions were not done: carry on without them, or shift the plan by whole weeks so that nothing is lost."""

from collections.abc import Sequence
from datetime import date, timedelta

from tp_core.domain import logging_sets, schedule
from tp_core.domain.errors import Conflict
from tp_core.domain.program import Pause, Program
from tp_core.domain.schedule import day_in_words
from tp_core.domain.workout import LogEntry, LogStatus, WorkoutStatus
from tp_core.services.app import App
from tp_core.services.storage.table import Write
from tp_core.services.storage.training import program_workout_id
from tp_core.services.workouts.ground import Ground
from tp_core.services.workouts.looking_back import SessionMark
from tp_core.services.workouts.making import made

SHIFTED = "shifted"
"""The reason of a pause that a shift made."""
_WEEK = timedelta(days=7)


def carry_on(app: App, here: Ground, left: Sequence[SessionMark], reason: str = "") -> None:
    """The sessions left drop with a reason, and the end date stays."""
    writes: list[Write] = []
    for mark in left:
        workout_id = program_workout_id(here.program.program_id, mark.week, mark.day_number)
        before = app.store.training.find(here.program.user_id, workout_id)
        if before is not None and before.status is not WorkoutStatus.PLANNED:
            continue
        planned = before or made(app, here, mark.week, mark.day_number, mark.day)
        entry = LogEntry(status=LogStatus.SKIPPED, reason=reason, day=mark.day, recorded_at=app.now())
        writes += app.store.training.put(here.program.user_id, logging_sets.finish(planned, entry), before)
    if writes:
        app.store.save(writes)


def shifted_end(here: Ground, left: Sequence[SessionMark]) -> date:
    """The last day of the program after a shift."""
    return schedule.end_date(here.program) + _shift(here, left)


def runs_past_event(here: Ground, left: Sequence[SessionMark]) -> bool:
    """Whether a shift would end the program after its event."""
    event = here.program.event_date
    return event is not None and shifted_end(here, left) - timedelta(days=6) > event


def shift(app: App, here: Ground, left: Sequence[SessionMark]) -> Program:
    """Everything from the first session left on moves by whole weeks, so that weekdays stay; `Conflict` where the
    program would run past its event.
    """
    program = here.program
    if program.event_date is not None and runs_past_event(here, left):
        end = shifted_end(here, left)
        name = program.event_name or "date"
        raise Conflict(
            f"Shifted, the program would end on {day_in_words(end, here.today)}, after your {name} on "
            f"{day_in_words(program.event_date, here.today)}."
        )
    since = min(mark.day for mark in left)
    pause = Pause(since=since, until=since + _shift(here, left), reason=SHIFTED)
    moved = program.model_copy(update={"pauses": (*program.pauses, pause), "updated_at": app.now()})
    app.store.save([app.store.keep_program(moved)])
    return moved.model_copy(update={"version": moved.version + 1})


def _shift(here: Ground, left: Sequence[SessionMark]) -> timedelta:
    """Whole weeks until the first session left is today or later."""
    if not left:
        raise Conflict("Nothing is left to shift.")
    behind = (here.today - min(mark.day for mark in left)).days
    return _WEEK * max(1, -(-behind // 7))
