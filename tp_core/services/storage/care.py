"""What coaches keep about their athletes, in the store: handled items and tags by coach, notes with the athlete."""

from tp_core.domain.care import Care, CoachNote
from tp_core.domain.review import ReviewPolicy
from tp_core.services.storage import keys, records
from tp_core.services.storage.table import Absent, AtVersion, Delete, Key, Put, Query, Table, every

_PREFIX = "care#"


def _key(coach_id: str, user_id: str) -> Key:
    return Key(keys.coach(coach_id), f"{_PREFIX}{keys.safe_id(user_id, 'person')}")


def _policy_key(coach_id: str) -> Key:
    return Key(keys.coach(coach_id), "policy")


class CareRecords:
    """Care and notes, over a table."""

    def __init__(self, table: Table) -> None:
        self._table = table

    def of(self, coach_id: str, user_id: str) -> Care:
        """What is kept, or a fresh one."""
        item = self._table.get(_key(coach_id, user_id))
        return Care(coach_id=coach_id, user_id=user_id) if item is None else records.value_of(Care, item)

    def all_of(self, coach_id: str) -> dict[str, Care]:
        """By athlete."""
        found = (
            records.value_of(Care, item) for item in every(self._table, Query(keys.coach(coach_id), prefix=_PREFIX))
        )
        return {one.user_id: one for one in found}

    def put(self, care: Care) -> Put:
        after = care.model_copy(update={"version": care.version + 1})
        condition = AtVersion(care.version) if care.version else Absent()
        return Put(records.item(_key(care.coach_id, care.user_id), after), condition)

    def forget(self, coach_id: str, user_id: str) -> Delete:
        return Delete(_key(coach_id, user_id))

    def policy(self, coach_id: str) -> ReviewPolicy:
        """When this coach looks at new programs."""
        item = self._table.get(_policy_key(coach_id))
        return ReviewPolicy(coach_id=coach_id) if item is None else records.value_of(ReviewPolicy, item)

    def put_policy(self, policy: ReviewPolicy) -> Put:
        after = policy.model_copy(update={"version": policy.version + 1})
        condition = AtVersion(policy.version) if policy.version else Absent()
        return Put(records.item(_policy_key(policy.coach_id), after), condition)

    def new_note(self, user_id: str, note: CoachNote) -> Put:
        return Put(records.item(Key(keys.user(user_id), f"note#{keys.safe_id(note.note_id, 'note')}"), note), Absent())
