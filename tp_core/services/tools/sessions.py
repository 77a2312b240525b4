"""Which session of the program a day's words belong to."""

from datetime import date

from tp_core.domain import exercises
from tp_core.domain.errors import Conflict
from tp_core.domain.workout import Workout, WorkoutStatus
from tp_core.services.app import App
from tp_core.services.storage.training import program_workout_id
from tp_core.services.tools import which
from tp_core.services.workouts import looking_back, opening
from tp_core.services.workouts.ground import Ground
from tp_core.services.workouts.looking_back import SessionMark
from tp_core.services.workouts.making import made

OPEN = (WorkoutStatus.PLANNED, WorkoutStatus.STARTED)
_RUNS_APART = ("long-run", "tempo-run", "interval-run", "hill-run")
"""Runs of which a week has one, each its own session."""


def todays(app: App, here: Ground) -> Workout:
    """The workout of today, or the one begun today; `Conflict` on a rest day."""
    mark = of(app, here, here.today)
    if mark is None:
        raise Conflict("Today is a rest day. Open a session on Today to train it anyway.")
    return opened(app, here, mark)


def of(app: App, here: Ground, day: date) -> SessionMark | None:
    """The session of a day, or the one begun on it; None on a rest day."""
    return next(iter(_all_of(app, here, day)), None)


def of_exercise(app: App, here: Ground, words: str, day: date) -> SessionMark | None:
    """The session that a day's sets of an exercise belong to: of several the one that has it."""
    apart = _run_of_the_week(app, here, words, day)
    found = exercises.find(words) if words else None
    candidates = _all_of(app, here, day)
    has = (one for one in candidates if found is not None and which.holds(here, one, found.id))
    return apart or next(has, None) or next(iter(candidates), None)


def opened(app: App, here: Ground, mark: SessionMark, day: date | None = None) -> Workout:
    return opening.opened(app, here, mark.week, mark.day_number, day or mark.day)[0]


def seen(app: App, here: Ground, mark: SessionMark) -> Workout:
    """A session's workout without making it: what was said may belong to none."""
    workout_id = program_workout_id(here.program.program_id, mark.week, mark.day_number)
    kept = app.store.training.find(here.program.user_id, workout_id)
    return kept or made(app, here, mark.week, mark.day_number, mark.day)


def _all_of(app: App, here: Ground, day: date) -> tuple[SessionMark, ...]:
    """The sessions that a day's sets can belong to: the one under way, the day's own, then one trained on it."""
    if day > here.today:
        return ()
    marks = looking_back.marks(app, here)
    trained = [one for one in marks if one.entry is not None and one.entry.sets and one.entry.day == day]
    begun = [one for one in trained if one.status is WorkoutStatus.STARTED]
    there = [one for one in marks if one.day == day and one not in begun and not (one.paused and one.drops)]
    return (*begun, *there, *trained)


def _run_of_the_week(app: App, here: Ground, words: str, day: date) -> SessionMark | None:
    """The open session of the week that a run named by its kind belongs to, where the day's own has no such run:
    a long run on Saturday is Sunday's. None for any other words.
    """
    found = exercises.find(words) if words else None
    if found is None or found.id not in _RUNS_APART:
        return None
    marks = looking_back.marks(app, here)
    week = next((one.week for one in reversed(marks) if one.day <= day), 1)
    holds = [one for one in marks if one.week == week and which.holds(here, one, found.id)]
    return next((one for one in holds if one.status in (None, *OPEN) or one.day == day), None)
