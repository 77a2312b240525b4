"""What a person owns: taken along as one file, or deleted, wherever it lies."""

import json
from collections.abc import Callable, Iterator
from decimal import Decimal

from tp_core.domain.coach import Coach
from tp_core.services import memories
from tp_core.services.app import App
from tp_core.services.storage.table import Delete, Item, Put

_NOT_THEIRS = ("note#", "identity#")
"""Kept with a person, yet not theirs to take along: a coach's private notes, and what finds them at sign-in."""


def export(app: App, user_id: str) -> str:
    """Everything a person owns, as JSON."""
    items = [item for item in app.store.everything(user_id) if not str(item["SK"]).startswith(_NOT_THEIRS)]
    coaches = [coach.model_dump(mode="json") for coach in _own_coaches(app, user_id)]
    whole = {"userId": user_id, "items": items, "coaches": coaches}
    return json.dumps(whole, default=_number, ensure_ascii=False, indent=1)


def delete(app: App, user_id: str) -> int:
    """Deletes everything about a person, for good; how many items that were. Again is no error.

    A coach of theirs goes too; where athletes train with it, it stays for them without its owner, name or words. The
    way in goes last, so that a deletion that broke off can be asked for again.
    """
    app.indexing.wait()  # what is being made findable now would come back after it was forgotten
    memories.forget_all(app, user_id)
    _forget_letters(app, user_id)
    for coach in _own_coaches(app, user_id):
        _let_go(app, coach)
    identities = app.store.people.identities(user_id)
    app.store.erase(list(_elsewhere(app, user_id)))
    gone = app.store.delete_everything(user_id)
    for identity in identities:
        app.store.erase(app.store.people.forget_identity(identity))
    return gone


def _forget_letters(app: App, user_id: str) -> None:
    """Letters that lie in the outbox; what was sent is in the hands of its reader."""
    forget: Callable[[frozenset[str]], int] | None = getattr(app.post.mailer, "forget", None)
    if forget is None:
        return
    profile = app.store.profile(user_id)
    addresses = {one.email for one in app.store.people.identities(user_id)} | {profile.email if profile else ""}
    forget(frozenset(address.casefold() for address in addresses if address))


def _own_coaches(app: App, user_id: str) -> tuple[Coach, ...]:
    return tuple(coach for coach in app.store.coaching.choices(user_id) if coach.owner_id == user_id)


def _let_go(app: App, coach: Coach) -> None:
    """Everything that lies with the coach, and its athletes' consent; the coach itself where nobody needs it."""
    athletes = {one.user_id for one in app.store.people.athletes_of(coach.coach_id)}
    gone: list[Put | Delete] = [app.store.people.leave(one, coach.coach_id) for one in athletes]
    for one in athletes:
        gone += app.store.people.notes_of_coach(coach.coach_id, one)
    gone += app.store.people.all_with_coach(coach.coach_id)
    app.store.erase(gone)
    if athletes:
        app.store.erase([app.store.coaching.former(coach)])


def _elsewhere(app: App, user_id: str) -> Iterator[Delete]:
    """What is about the person and lies with others: their rows at each coach they ever trained with."""
    for coach_id in {str(item["coachId"]) for item in app.store.everything(user_id) if _names_a_coach(item)}:
        yield from app.store.people.with_coach_about(coach_id, user_id)


def _names_a_coach(item: Item) -> bool:
    return isinstance(item.get("coachId"), str) and bool(item["coachId"])


def _number(value: object) -> int | float:
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    message = f"cannot export a {type(value).__name__}"
    raise TypeError(message)
