"""Challenges in the store: what a coach disagreed with and what became of it, with the athlete it was said to."""

from tp_core.domain.challenge import ChallengeRecord
from tp_core.domain.errors import NotFound
from tp_core.services.storage import keys, records
from tp_core.services.storage.table import Absent, AtVersion, Put, Query, Table

MOST_READ = 100
"""The newest that are read back: more than anybody is told in a year."""


class ChallengeRecords:
    """Challenges of people, over a table."""

    def __init__(self, table: Table) -> None:
        self._table = table

    def of_user(self, user_id: str, *, limit: int = MOST_READ) -> tuple[ChallengeRecord, ...]:
        """The newest first."""
        found = self._table.query(Query(keys.user(user_id), prefix="challenge#", forward=False, limit=limit))
        return tuple(records.value_of(ChallengeRecord, item) for item in found.items)

    def get(self, user_id: str, challenge_id: str) -> ChallengeRecord:
        """The challenge, or `NotFound`."""
        item = self._table.get(keys.challenge(user_id, challenge_id))
        if item is None:
            raise NotFound("There is no such challenge.")
        return records.value_of(ChallengeRecord, item)

    def put(self, user_id: str, record: ChallengeRecord) -> Put:
        """Keeps it under its version."""
        after = record.model_copy(update={"version": record.version + 1})
        condition = AtVersion(record.version) if record.version else Absent()
        return Put(records.item(keys.challenge(user_id, record.challenge_id), after), condition)
