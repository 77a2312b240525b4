"""What a person used in a day: one item a day, gone a month later."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from tp_core.domain.value import Value
from tp_core.services.storage import keys, records
from tp_core.services.storage.table import Absent, AtVersion, ConditionFailed, Key, Put, Table

KEPT = timedelta(days=32)


class DayUsage(Value):
    """Of one UTC day. `reserved` tokens are promised to calls that are running."""

    messages: int = 0
    tokens: int = 0
    reserved: int = 0
    version: int = 0


class UsageRecords:
    """Days of people, over a table."""

    def __init__(self, table: Table) -> None:
        self._table = table

    def of(self, user_id: str, now: datetime) -> DayUsage:
        item = self._table.get(_key(user_id, now))
        return DayUsage() if item is None else records.value_of(DayUsage, item)

    def change(self, user_id: str, now: datetime, edit: Callable[[DayUsage], DayUsage]) -> bool:
        """Keeps the day as edited; False where it changed in between. What `edit` raises goes through."""
        try:
            self._table.transact([self.edited(user_id, now, edit)])
        except ConditionFailed:
            return False
        return True

    def edited(self, user_id: str, now: datetime, edit: Callable[[DayUsage], DayUsage]) -> Put:
        """The day read now, as edited, to be kept where it has not changed since."""
        before = self.of(user_id, now)
        after = edit(before).model_copy(update={"version": before.version + 1})
        condition = AtVersion(before.version) if before.version else Absent()
        item = {**records.item(_key(user_id, now), after), "ttl": int((now + KEPT).timestamp())}
        return Put(item, condition)


def _key(user_id: str, now: datetime) -> Key:
    return Key(keys.user(user_id), f"usage#{now.astimezone(UTC).date().isoformat()}")
