"""Throw-away athletes of a public page: so many a day, each gone a day after they came."""

from collections.abc import Iterator
from datetime import timedelta

from tp_core.domain.errors import LimitReached
from tp_core.services import belongings
from tp_core.services.app import App

STAY = timedelta(hours=24)
MOST_A_DAY = 500
VISITOR = "demo-"
"""How the ids of visitors begin; those of people who sign in never do."""
_SWEPT_A_VISIT = 3


def arrive(app: App, user_id: str) -> None:
    """Lets a visitor in, and a few of yesterday's out. Raises `LimitReached` where the page is full."""
    for gone, _ in zip(_yesterdays(app), range(_SWEPT_A_VISIT), strict=False):
        belongings.delete(app, gone)
    if app.store.people.visitors_since(app.now() - STAY, MOST_A_DAY) >= MOST_A_DAY:
        sentence = "This demonstration has had as many visitors as one day takes. Please come back tomorrow."
        raise LimitReached(sentence, retry_after=3600)
    app.store.save([app.store.people.new_visitor(user_id, app.now())])


def sweep(app: App) -> int:
    """Deletes every visitor whose day is over; how many."""
    gone = list(_yesterdays(app))
    for user_id in gone:
        belongings.delete(app, user_id)
    return len(gone)


def _yesterdays(app: App) -> Iterator[str]:
    yield from app.store.people.visitors_before(app.now() - STAY)
