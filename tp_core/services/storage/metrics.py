"""Snapshots of the success metrics in the store, one a day."""

from tp_core.domain.metrics import Snapshot
from tp_core.services.storage.table import Put, Query, Table

_PARTITION = "metrics"


class MetricRecords:
    """Snapshots, over a table. One string each: they are read whole."""

    def __init__(self, table: Table) -> None:
        self._table = table

    def keep(self, made: Snapshot) -> None:
        """A later one of the same day takes its place."""
        day = made.as_of.date().isoformat()
        self._table.write_all([Put({"PK": _PARTITION, "SK": day, "packed": made.model_dump_json()})])

    def latest(self) -> Snapshot | None:
        found = self._table.query(Query(_PARTITION, forward=False, limit=1)).items
        return Snapshot.model_validate_json(str(found[0]["packed"])) if found else None
