"""What a coach keeps about an athlete of theirs: what is handled, what waits, own tags. Facts of the coach's own."""

from datetime import date, datetime

from pydantic import Field

from tp_core.domain.value import Value

MOST_HANDLED = 60
MOST_TAGS = 8


class Handled(Value):
    """An attention item that is done, or put off until a day."""

    item_id: str
    until: date | None = None
    """The first day it shows again; None: done, which only a new fact brings back."""
    at: datetime


class Care(Value):
    """One coach about one athlete."""

    coach_id: str
    user_id: str
    handled: tuple[Handled, ...] = ()
    tags: tuple[str, ...] = Field(default=(), max_length=MOST_TAGS)
    version: int = 0
    """0 until first stored."""

    def hides(self, item_id: str, today: date) -> bool:
        return any(one.item_id == item_id and (one.until is None or today < one.until) for one in self.handled)

    def brought_back(self, item_id: str) -> "Care":
        return self.model_copy(update={"handled": tuple(one for one in self.handled if one.item_id != item_id)})

    def with_handled(self, new: Handled) -> "Care":
        kept = tuple(one for one in self.handled if one.item_id != new.item_id)
        return self.model_copy(update={"handled": (*kept, new)[-MOST_HANDLED:]})


class CoachNote(Value):
    """A coach's private note about an athlete; athletes see that notes exist, never these words."""

    note_id: str
    coach_id: str
    author_id: str
    text: str = Field(min_length=1, max_length=5000)
    written_at: datetime
