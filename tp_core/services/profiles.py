"""The athlete's profile: made when first looked for, changed under its version."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from tp_core.domain.athlete import Profile
from tp_core.domain.errors import Conflict
from tp_core.domain.safety import age_rule, needs_clearance
from tp_core.services.app import App

_TRIES = 4


def of(app: App, user_id: str) -> Profile:
    """The stored profile, or a fresh one that is stored with its first change."""
    return app.store.profile(user_id) or Profile(user_id=user_id, created_at=app.now())


def today(app: App, profile: Profile) -> date:
    """The athlete's date: their zone is applied here, once."""
    return local(app.now(), profile).date()


def local(moment: datetime, profile: Profile) -> datetime:
    return moment.astimezone(ZoneInfo(profile.time_zone) if profile.time_zone != "UTC" else UTC)


def change(app: App, user_id: str, edit: Callable[[Profile], Profile]) -> Profile:
    """The profile after `edit`, stored; another change in between is read anew and edited again."""
    for attempt in range(_TRIES):
        before = of(app, user_id)
        after = edit(before)
        if after == before and before.version:
            return before
        try:
            app.store.save([app.store.keep_profile(after)])
        except Conflict:
            if attempt == _TRIES - 1:
                raise
            continue
        return after.model_copy(update={"version": after.version + 1})
    raise AssertionError


def screened(profile: Profile) -> bool:
    """Whether the screening question is answered, for someone old enough to be coached here."""
    return profile.screening is not None and age_rule(profile.screening) == "ok"


def clearance_topics(app: App, profile: Profile) -> tuple[str, ...]:
    """What a clinician has to clear before anything new may start."""
    flagged = {topic.topic: topic.since for topic in profile.flagged_topics}
    return needs_clearance(profile.screening, profile.clearance, flagged, today(app, profile))
