"""Check-ins and suggested changes in the store: one check-in a program week, changes by the time they were made."""

from tp_core.domain.adaptation import Adaptation
from tp_core.domain.check_in import CheckIn
from tp_core.domain.errors import NotFound
from tp_core.services.storage import keys, records
from tp_core.services.storage.table import Absent, AtVersion, Put, Query, Table, every


class CheckInRecords:
    """Check-ins and suggested changes of people, over a table."""

    def __init__(self, table: Table) -> None:
        self._table = table

    def of_week(self, user_id: str, program_id: str, week: int) -> CheckIn | None:
        item = self._table.get(keys.check_in(user_id, program_id, week))
        return None if item is None else records.value_of(CheckIn, item)

    def of_program(self, user_id: str, program_id: str) -> tuple[CheckIn, ...]:
        """All of a program's check-ins, by week: at most one a week, so at most 52."""
        found = every(self._table, Query(keys.user(user_id), prefix=keys.check_ins(program_id)))
        return tuple(records.value_of(CheckIn, item) for item in found)

    def put(self, user_id: str, check_in: CheckIn) -> Put:
        """Keeps a check-in under its version; a week's first one only where there is none."""
        key = keys.check_in(user_id, check_in.program_id, check_in.week_number)
        after = check_in.model_copy(update={"version": check_in.version + 1})
        return Put(records.item(key, after), AtVersion(check_in.version) if check_in.version else Absent())

    def adaptation(self, user_id: str, program_id: str, adaptation_id: str) -> Adaptation:
        """The suggested change, or `NotFound`."""
        item = self._table.get(keys.adaptation(user_id, program_id, adaptation_id))
        if item is None:
            raise NotFound("There is no such suggested change.")
        return records.value_of(Adaptation, item)

    def adaptations(self, user_id: str, program_id: str) -> tuple[Adaptation, ...]:
        """All of a program's suggested changes, the newest first; at most one a check-in."""
        found = every(self._table, Query(keys.user(user_id), prefix=keys.adaptations(program_id), forward=False))
        return tuple(records.value_of(Adaptation, item) for item in found)

    def put_adaptation(self, user_id: str, adaptation: Adaptation) -> Put:
        """Keeps a suggested change under its version."""
        key = keys.adaptation(user_id, adaptation.program_id, adaptation.adaptation_id)
        after = adaptation.model_copy(update={"version": adaptation.version + 1})
        return Put(records.item(key, after), AtVersion(adaptation.version) if adaptation.version else Absent())
