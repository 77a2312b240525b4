"""A session that was done and not logged: put down afterwards, as planned, on its own day."""

from tp_core.domain import schedule
from tp_core.domain.errors import Invalid
from tp_core.domain.workout import LogStatus
from tp_core.services.app import App
from tp_core.services.workouts import logging, opening
from tp_core.services.workouts.ground import Ground
from tp_core.services.workouts.logging import Logged, LogWish


def did_it(app: App, here: Ground, week: int, day_number: int) -> Logged:
    """The session's workout as done as planned on the day it was for; also one that was called left out.

    Its sets can be put right afterwards. `Invalid` before its day.
    """
    day = schedule.session_date(here.program, week, day_number)
    if day > here.today:
        raise Invalid(f"{schedule.day_in_words(day, here.today)} is still to come.")
    workout, _ = opening.opened(app, here, week, day_number, day)
    return logging.log(app, workout, here.program.user_id, LogWish(status=LogStatus.COMPLETED, day=day))
