"""When sessions were not done: carry on without them, shift the plan by whole weeks, or begin the week again."""

from collections.abc import Sequence
from datetime import date, timedelta

from tp_core.domain import logging_sets, schedule
from tp_core.domain.errors import Conflict
from tp_core.domain.program import Pause, Program
from tp_core.domain.schedule import day_in_words
from tp_core.domain.workout import LogEntry, LogStatus, Workout, WorkoutStatus
from tp_core.services.app import App
from tp_core.services.storage.table import Write
from tp_core.services.storage.training import program_workout_id
from tp_core.services.workouts.ground import Ground
from tp_core.services.workouts.looking_back import SessionMark
from tp_core.services.workouts.making import made

SHIFTED, REPEATED = "shifted", "week repeated"
"""The reasons of a pause that a shift or a repeated week made."""
_WEEK = timedelta(days=7)
_MOST_WRITES = 90
"""Of one transaction, which takes at most 100."""


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
    return schedule.end_date(here.program) + _weeks_since(here, _first(left).day)


def repeated_end(here: Ground, left: Sequence[SessionMark]) -> date:
    """The last day of the program where the week of the first session left is done again."""
    return schedule.end_date(here.program) + _weeks_since(here, _week_begin(here, left))


def runs_past_event(here: Ground, end: date) -> bool:
    """Whether a program ending on `end` would have its last week after its event."""
    event = here.program.event_date
    return event is not None and end - timedelta(days=6) > event


def shift(app: App, here: Ground, left: Sequence[SessionMark], reason: str = "") -> Program:
    """Everything from the first session left on moves by whole weeks, so that weekdays stay; `Conflict` where the
    program would run past its event.
    """
    since = _first(left).day
    moved = _later(app, here, since, _weeks_since(here, since), f"{SHIFTED}: {reason}" if reason else SHIFTED)
    app.store.save([app.store.keep_program(moved)])
    return moved.model_copy(update={"version": moved.version + 1})


def repeat(app: App, here: Ground, left: Sequence[SessionMark], reason: str = "") -> Program:
    """The week of the first session left begins again, this or next week on its own weekday; what was done of it stays
    in the history beside the program. `Conflict` where the program would run past its event.
    """
    program, week = here.program, _first(left).week
    since = _week_begin(here, left)
    moved = _later(app, here, since, _weeks_since(here, since), f"{REPEATED}: {reason}" if reason else REPEATED)
    moved = moved.model_copy(update={"moves": tuple(one for one in moved.moves if one.week != week)})
    writes: list[Write] = [app.store.keep_program(moved)]
    for workout in app.store.training.of_program(program.user_id, program.program_id, week=week):
        mine = app.store.training.removed(program.user_id, workout)
        if workout.log is not None and workout.log.sets:
            mine += app.store.training.put(program.user_id, _set_aside(app, workout), None)
        if len(writes) + len(mine) > _MOST_WRITES:  # a full week: what is set aside before the rest is no loss
            app.store.save(writes[1:])
            writes = writes[:1]
        writes += mine
    app.store.save(writes)
    return moved.model_copy(update={"version": moved.version + 1})


def _set_aside(app: App, workout: Workout) -> Workout:
    """What was done the first time, as a workout of one's own."""
    status = WorkoutStatus.PARTIAL if workout.status is WorkoutStatus.STARTED else workout.status
    return workout.model_copy(
        update={
            "workout_id": app.new_id(),
            "program_id": None,
            "week_number": None,
            "day_number": None,
            "name": f"{workout.name}, before week {workout.week_number} began again",
            "status": status,
            "version": 1,
        }
    )


def _later(app: App, here: Ground, since: date, by: timedelta, reason: str) -> Program:
    program = here.program
    end = schedule.end_date(program) + by
    if program.event_date is not None and runs_past_event(here, end):
        name = program.event_name or "date"
        raise Conflict(
            f"The program would then end on {day_in_words(end, here.today)}, after your {name} on "
            f"{day_in_words(program.event_date, here.today)}."
        )
    moves = tuple(one.model_copy(update={"to": one.to + by}) if one.to >= since else one for one in program.moves)
    pause = Pause(since=since, until=since + by, reason=reason)
    return program.model_copy(update={"pauses": (*program.pauses, pause), "moves": moves, "updated_at": app.now()})


def _first(left: Sequence[SessionMark]) -> SessionMark:
    if not left:
        raise Conflict("Every session so far is done or skipped; nothing is left to move.")
    return min(left, key=lambda mark: mark.day)


def _week_begin(here: Ground, left: Sequence[SessionMark]) -> date:
    return schedule.date_of(here.program, _first(left).week, 1)


def _weeks_since(here: Ground, day: date) -> timedelta:
    """Whole weeks until that weekday is today or later."""
    return _WEEK * max(1, -(-(here.today - day).days // 7))
