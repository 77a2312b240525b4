"""Working through a roster: items done or put off, tags, private notes."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import reduce

from tp_core.domain import attention
from tp_core.domain.attention import Item, Kind
from tp_core.domain.care import MOST_TAGS, Care, CoachNote, Handled
from tp_core.domain.errors import Conflict, Invalid, NotFound
from tp_core.services import profiles
from tp_core.services.app import App
from tp_core.services.coaching import rosters
from tp_core.services.storage.store import Listing

MOST_NOTE = 5000
_MOST_TAG = 24
_TRIES = 4


def handle(app: App, coach_id: str, item_id: str, *, until: date | None = None) -> Care:
    """An item is done, or comes back on a day. `NotFound` for an item of nobody here, `Invalid` for a day passed."""
    return handle_all(app, coach_id, attention.user_of(item_id), [item_id], until=until)


def handle_all(app: App, coach_id: str, user_id: str, item_ids: Sequence[str], *, until: date | None = None) -> Care:
    """Several items of one athlete, all or none of them; errors as of `handle`."""
    row = rosters.row_of(app, coach_id, user_id)
    if row is None:
        raise NotFound("There is no such item on this roster.")
    today = profiles.today(app, profiles.of(app, user_id))
    known = {one.item_id for one in attention.items(row, today)}
    care = app.store.care.of(coach_id, user_id)
    if not set(item_ids) <= known | {one.item_id for one in care.handled}:
        raise NotFound("There is no such item on this roster.")
    if until is not None and until <= today:
        raise Invalid("Put it off to a day after today, or mark it as done.")
    new = [Handled(item_id=one, until=until, at=app.now()) for one in item_ids]
    return _changed(app, coach_id, user_id, lambda one: reduce(Care.with_handled, new, one))


def done_among_several(app: App, coach_id: str, user_id: str, items: Sequence[Item]) -> Care:
    """An athlete's items done with those of others; `Conflict` for a safety answer, which is done by itself."""
    if any(one.kind is Kind.SAFETY for one in items):
        raise Conflict("A safety answer is done on its own row.")
    return handle_all(app, coach_id, user_id, [one.item_id for one in items])


def bring_back(app: App, coach_id: str, item_id: str) -> Care:
    """An item that was done or put off asks again; nothing where it was neither."""
    return _changed(app, coach_id, attention.user_of(item_id), lambda one: one.brought_back(item_id))


def retag(app: App, coach_id: str, user_id: str, shown: Sequence[str], wanted: Sequence[str]) -> Care:
    """The coach's own tags of an athlete, at most eight short ones, after what somebody who saw `shown` added or took.

    What was added or taken elsewhere meanwhile stays so.
    """
    before, after = _short(shown), _short(wanted)

    def edit(one: Care) -> Care:
        kept = [tag for tag in one.tags if tag in after or tag not in before]
        return _tagged(one, tuple(dict.fromkeys([*kept, *(tag for tag in after if tag not in before)])))

    return _changed(app, coach_id, user_id, edit)


def _short(tags: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(" ".join(one.split())[:_MOST_TAG] for one in tags if one.strip()))


def _tagged(one: Care, tags: tuple[str, ...]) -> Care:
    if len(tags) > MOST_TAGS:
        raise Invalid(f"At most {MOST_TAGS} tags.")
    return one.model_copy(update={"tags": tags})


def _changed(app: App, coach_id: str, user_id: str, edit: Callable[[Care], Care]) -> Care:
    for attempt in range(_TRIES):
        after = edit(app.store.care.of(coach_id, user_id))
        try:
            app.store.save([app.store.care.put(after)])
        except Conflict:
            if attempt == _TRIES - 1:
                raise
            continue
        return after.model_copy(update={"version": after.version + 1})
    raise AssertionError


def note(app: App, coach_id: str, user_id: str, author_id: str, text: str) -> CoachNote:
    """A private note; `Invalid` for an empty or overlong one."""
    words = text.strip()
    if not words:
        raise Invalid("A note needs some words.")
    if len(words) > MOST_NOTE:
        raise Invalid(f"A note has at most {MOST_NOTE} characters.")
    made = CoachNote(note_id=app.new_id(), coach_id=coach_id, author_id=author_id, text=words, written_at=app.now())
    app.store.save([app.store.care.new_note(user_id, made)])
    return made


def notes(app: App, coach_id: str, user_id: str, *, limit: int = 50, cursor: str | None = None) -> Listing[CoachNote]:
    """This coach's notes about an athlete, newest first."""
    return app.store.notes(user_id, coach_id, limit=limit, cursor=cursor)
