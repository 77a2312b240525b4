"""Who one can train with: the shipped coaches, and those people added for themselves and their athletes."""

from tp_core.domain import own_coach
from tp_core.domain.coach import Coach
from tp_core.domain.coaches import SHIPPED
from tp_core.domain.errors import Conflict, LimitReached, NotFound
from tp_core.domain.own_coach import CoachWish
from tp_core.services.app import App
from tp_core.services.paging import paged
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
    return paged(choices(app, user_id), lambda one: one.coach_id, f"coaches/{user_id}", limit, cursor)


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
