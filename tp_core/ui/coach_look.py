"""That a human coach looks at a program, in words, and by when: before it starts, and while sessions wait for it."""

from datetime import datetime

from tp_core.domain import review, schedule
from tp_core.domain.athlete import Profile
from tp_core.domain.program import Approval
from tp_core.domain.review import PATIENCE, ReviewTime
from tp_core.services import profiles
from tp_core.services.workouts.ground import Ground
from tp_core.ui.session import Here


def before_start(here: Here, coach_id: str) -> str:
    """What a start would bring with it; empty where nobody looks."""
    when = here.app.store.care.policy(coach_id).when
    if when is ReviewTime.BEFORE:
        latest = _moment(here.app.now() + PATIENCE, profiles.of(here.app, here.user_id))
        return f"Your coach looks at it before the first workout, by {latest} at the latest; then it opens as it is."
    if when is ReviewTime.AFTER:
        return "Your coach looks at it after the start; nothing waits for that."
    return ""


def pending(of: Ground) -> str:
    """That the coach has still to look at a program, and until when its sessions wait; empty where not."""
    program = of.program
    if program.approval is not Approval.PENDING:
        return ""
    if program.review_until is None:
        return "Your coach looks at this program."
    latest = _moment(program.review_until, of.profile)
    return f"Your coach looks at this program. Its first workout opens then, by {latest} at the latest."


def waits(here: Here, of: Ground) -> bool:
    """Whether its workouts stay closed for now."""
    return review.waits(of.program, here.app.now())


def _moment(at: datetime, profile: Profile) -> str:
    local = profiles.local(at, profile)
    return f"{schedule.day_in_words(local.date())}, {local:%H:%M}"
