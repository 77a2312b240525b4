"""What is remembered of people, and the vectors by which the local memory finds it, beside each other."""

import base64
from collections.abc import Iterator, Sequence

from tp_core.domain.memory import MOST_KEPT, Memory
from tp_core.domain.value import Value
from tp_core.services.storage import keys, records
from tp_core.services.storage.table import Absent, AtVersion, Delete, Item, Put, Query, Table

_PAGE = 100


class Vector(Value):
    """Where a memory points in an embedding: little-endian float16, packed as text since the table has no bytes."""

    memory_id: str
    model: str
    dimensions: int
    packed: str

    @classmethod
    def of(cls, memory_id: str, model: str, dimensions: int, values: bytes) -> "Vector":
        packed = base64.b64encode(values).decode()
        return cls(memory_id=memory_id, model=model, dimensions=dimensions, packed=packed)

    @property
    def values(self) -> bytes:
        return base64.b64decode(self.packed)


class MemoryRecords:
    """The memories and vectors of people, over a table."""

    def __init__(self, table: Table) -> None:
        self._table = table

    def of(self, user_id: str) -> tuple[Memory, ...]:
        """All of a person's memories, the newest first; bounded by `MOST_KEPT`."""
        found = self._read(user_id, keys.MEMORY, forward=False)
        return tuple(records.value_of(Memory, item) for item in found)

    def find(self, user_id: str, memory_id: str) -> Memory | None:
        item = self._table.get(keys.memory(user_id, memory_id))
        return None if item is None else records.value_of(Memory, item)

    def new(self, user_id: str, memory: Memory) -> Put:
        return Put(records.item(keys.memory(user_id, memory.memory_id), memory), Absent())

    def kept(self, user_id: str, memory: Memory) -> Put:
        """A memory changed, under its version."""
        after = memory.model_copy(update={"version": memory.version + 1})
        return Put(records.item(keys.memory(user_id, memory.memory_id), after), AtVersion(memory.version))

    def gone(self, user_id: str, memory_id: str) -> Delete:
        return Delete(keys.memory(user_id, memory_id))

    def write(self, writes: Sequence[Put | Delete]) -> None:
        """Any number of writes, one by one in effect: each is true on its own."""
        self._table.write_all(writes)

    # vectors, for the local memory alone

    def vectors(self, user_id: str) -> tuple[Vector, ...]:
        return tuple(records.value_of(Vector, item) for item in self._read(user_id, keys.VECTOR, forward=True))

    def vector(self, user_id: str, vector: Vector) -> Put:
        return Put(records.item(keys.vector(user_id, vector.memory_id), vector))

    def no_vector(self, user_id: str, memory_id: str) -> Delete:
        return Delete(keys.vector(user_id, memory_id))

    def _read(self, user_id: str, prefix: str, *, forward: bool) -> Iterator[Item]:
        after = None
        for _ in range(4 * MOST_KEPT // _PAGE):
            query = Query(keys.user(user_id), prefix=prefix, forward=forward, limit=_PAGE, after=after)
            page = self._table.query(query)
            yield from page.items
            after = page.next
            if after is None:
                return
