"""A session closed on another day than today, in words: left out ahead of its day, or done on one that is past."""

import re
from datetime import date
from typing import Any

from tp_core.domain.errors import Conflict
from tp_core.domain.schedule import day_in_words
from tp_core.domain.workout import LogStatus, Workout, WorkoutStatus
from tp_core.services.app import App
from tp_core.services.tools import as_said, sessions
from tp_core.services.workouts import catching_up, changing, logging, looking_back
from tp_core.services.workouts.ground import Ground
from tp_core.services.workouts.logging import LogWish
from tp_core.services.workouts.looking_back import SessionMark

_NOT_TODAY = re.compile(r"\bnot today\b|\binstead\b")
_NOT_DONE = (None, WorkoutStatus.PLANNED, WorkoutStatus.SKIPPED)


def close(app: App, here: Ground, status: LogStatus, reason: str, day: date, said: str) -> dict[str, Any]:
    """What became of that day's session. `Conflict` for one done that is still to come."""
    as_said.must_end(said)
    as_said.must_name_day(said, day)
    if status is LogStatus.SKIPPED:
        return _left_out(app, here, day, reason)
    if day > here.today:
        raise Conflict(f"{day_in_words(day, here.today)} is still to come; a session is done once it is trained.")
    mark = _on(app, here, day)
    if mark is not None and mark.status in _NOT_DONE:
        done = catching_up.did_it(app, here, mark.week, mark.day_number)
        return {**_told(here, done.workout, day), "asPlanned": True}
    if mark is not None and not _NOT_TODAY.search(said.casefold()):
        raise Conflict(f"{mark.name} on {day_in_words(day, here.today)} is written down already.")
    return _put_back(app, here, day)


def _left_out(app: App, here: Ground, day: date, reason: str) -> dict[str, Any]:
    mark = _on(app, here, day)
    if mark is None:
        raise Conflict(f"{day_in_words(day, here.today)} is a rest day, so there is nothing to skip.")
    if mark.status not in (None, WorkoutStatus.PLANNED):
        raise Conflict(f"{mark.name} on {day_in_words(day, here.today)} is begun or closed already.")
    workout = changing.skip(app, here, mark.week, mark.day_number, reason)
    return {**_told(here, workout, day), "ahead": day > here.today}


def _put_back(app: App, here: Ground, day: date) -> dict[str, Any]:
    """Today's session, done the day before its own: with the sets logged of it, or as planned where none is."""
    mark = sessions.of(app, here, here.today)
    if mark is None:
        raise Conflict(f"No session lies on {day_in_words(day, here.today)} or today. Tell me the sets you did.")
    workout = sessions.opened(app, here, mark)
    open_sets = sum(len(one.sets) for one in workout.exercises) - len(workout.log.sets if workout.log else ())
    if workout.status is WorkoutStatus.STARTED and open_sets > 0:
        raise Conflict(f"{workout.name} is begun today. Say “done” first, then tell me again that it was yesterday.")
    log = workout.log
    wish = LogWish(status=LogStatus.COMPLETED, day=day)
    if log is not None:
        wish = LogWish(status=log.status, session_rpe=log.session_rpe, minutes=log.minutes, rating=log.rating,
                       notes=log.notes, reason=log.reason, day=day)  # fmt: skip
    if workout.status is WorkoutStatus.STARTED:
        wish = wish.model_copy(update={"status": LogStatus.COMPLETED})
    done = logging.log(app, workout, here.program.user_id, wish).workout
    return {**_told(here, done, day), "asPlanned": log is None}


def _on(app: App, here: Ground, day: date) -> SessionMark | None:
    return next((one for one in looking_back.marks(app, here) if one.day == day), None)


def _told(here: Ground, workout: Workout, day: date) -> dict[str, Any]:
    return {"status": workout.status.value, "session": workout.name, "on": day_in_words(day, here.today)}
