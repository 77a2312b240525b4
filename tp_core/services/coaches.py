"""Who one can train with: the shipped coaches, and those people added for themselves and their athletes."""

import base64
import binascii

from tp_core.domain import own_coach
from tp_core.domain.coach import Coach
from tp_core.domain.coaches import SHIPPED
from tp_core.domain.errors import Conflict, Invalid, LimitReached, NotFound
from tp_core.domain.own_coach import CoachWish
from tp_core.services.app import App
from tp_core.services.storage.store import Listing


def get(app: App, coach_id: str) -> Coach:
    """The coach, or `NotFound`."""
    coach = SHIPPED.get(coach_id) or app.store.coaching.find(coach_id)
    if coach is None:
        raise NotFound("There is no such coach.")
    return coach


def of_athlete(app: App, user_id: str, coach_id: str) -> Coach:
    """The coach where this person may train with it, or `NotFound`: somebody else's coach is nobody's business.

    Without sign-in whoever is at this machine owns every coach.
    """
    coach = get(app, coach_id)
    open_to_all = coach.owner_id is None or app.auth == "local"
    if not open_to_all and not app.store.coaching.may_choose(user_id, coach_id):
        raise NotFound("There is no such coach.")
    return coach


def choices(app: App, user_id: str) -> tuple[Coach, ...]:
    """The coaches one can choose: shipped, then one's own and those one was invited to."""
    return (*SHIPPED.values(), *app.store.coaching.choices(user_id))


def listing(app: App, user_id: str, *, limit: int, cursor: str | None = None) -> Listing[Coach]:
    """The choices, a page at a time."""
    found = choices(app, user_id)
    start = _place(cursor, found) if cursor is not None else 0
    page = found[start : start + limit]
    more = start + limit < len(found)
    return Listing(page, _cursor(page[-1]) if more else None)


def create(app: App, user_id: str, wish: CoachWish) -> Coach:
    """A coach of one's own. A name one already can choose is `Conflict`; too many are `LimitReached`."""
    made = own_coach.made(wish, coach_id=app.new_id(), owner_id=user_id)
    known = choices(app, user_id)
    if any(other.name.casefold() == made.name.casefold() for other in known):
        raise Conflict("You have a coach of that name already. Please choose another name.")
    if sum(other.owner_id == user_id for other in known) >= own_coach.MOST_OWN:
        raise LimitReached(f"One person can add at most {own_coach.MOST_OWN} coaches.", retry_after=3600)
    app.store.save(app.store.coaching.new_coach(made))
    return made


def _cursor(last: Coach) -> str:
    return base64.urlsafe_b64encode(f"coaches/{last.coach_id}".encode()).decode().rstrip("=")


def _place(cursor: str, found: tuple[Coach, ...]) -> int:
    """Where the page after a cursor begins, or `Invalid` unless it is of this list."""
    try:
        name = base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)).decode()
    except (ValueError, binascii.Error) as exc:
        raise Invalid("This cursor is not one of ours. Start again without it.") from exc
    for index, coach in enumerate(found):
        if name == f"coaches/{coach.coach_id}":
            return index + 1
    raise Invalid("This cursor does not belong to this list. Start again without it.")
