"""Pages of lists that are computed, not stored: the cursor names the list, so that it fits no other."""

import base64
import binascii
from collections.abc import Callable, Sequence
from typing import TypeVar

from tp_core.domain.errors import Invalid
from tp_core.domain.value import Value
from tp_core.services.storage.store import Listing

V = TypeVar("V", bound=Value)


def paged(found: Sequence[V], key: Callable[[V], str], name: str, limit: int, cursor: str | None = None) -> Listing[V]:
    """The entries after the cursor's; `Invalid` for a cursor that is not of this list."""
    start = _place(cursor, [f"{name}/{key(one)}" for one in found]) if cursor is not None else 0
    page = tuple(found[start : start + limit])
    more = start + limit < len(found)
    return Listing(page, _cursor(f"{name}/{key(page[-1])}") if more else None)


def _cursor(place: str) -> str:
    return base64.urlsafe_b64encode(place.encode()).decode().rstrip("=")


def _place(cursor: str, places: Sequence[str]) -> int:
    try:
        wanted = base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)).decode()
    except (ValueError, binascii.Error) as exc:
        raise Invalid("This cursor is not one of ours. Start again without it.") from exc
    if wanted not in places:
        raise Invalid("This cursor does not belong to this list. Start again without it.")
    return places.index(wanted) + 1
