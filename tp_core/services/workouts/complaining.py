"""What an athlete's last check-in and the workouts since say hurts, for what is prescribed next."""

from datetime import date, timedelta

from tp_core.domain.complaints import HOLDS_DAYS, NONE, Complaints, of_week, standing
from tp_core.services import profiles
from tp_core.services.app import App
from tp_core.services.workouts.ground import Ground

AHEAD = timedelta(days=7)
"""What is prescribed for later days will have been told of anew by then."""


def complaints(app: App, here: Ground, day: date) -> Complaints:
    """What is held back in a workout of `day`."""
    if day > here.today + AHEAD:
        return NONE
    user_id, program_id = here.program.user_id, here.program.program_id
    since = here.today - timedelta(days=HOLDS_DAYS)
    given = [
        (profiles.local(one.amended_at or one.answered_at, here.profile).date(), one.answers)
        for one in app.store.check_ins.of_program(user_id, program_id)
    ]
    last = max((one for one in given if since <= one[0] <= here.today), key=lambda one: one[0], default=None)
    exercise_ids = {slot.exercise_id for week in here.plan.weeks for one in week.sessions for slot in one.slots}
    week = (last[0], of_week(last[1], exercise_ids)) if last is not None else None
    told = [one for one in here.profile.told_pains if since <= one.since <= here.today]
    return standing(week, app.store.training.entries(user_id, since, here.today), told)
