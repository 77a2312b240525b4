"""Memories found by meaning on this machine: one athlete's vectors are read and compared in numpy.

A person has at most a few hundred, so that no index is needed: reading them costs more than comparing them.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from tp_core.adapters.local_memory.identity import DIMENSIONS, NAME
from tp_core.domain.memory import Memory
from tp_core.services.app import Found
from tp_core.services.storage.memories import MemoryRecords, Vector
from tp_core.services.storage.table import Table

if TYPE_CHECKING:
    from tp_core.adapters.local_memory.minilm import MiniLM

_PACKED: Final = "<f2"
"""Half precision moves a cosine by less than 0.001, and halves what is stored."""


class LocalMemories:
    """The memory port over the app's own table, whichever that is."""

    def __init__(self, table: Table) -> None:
        self._records = MemoryRecords(table)

    @property
    def name(self) -> str:
        return f"local:{NAME}"

    def remember(self, user_id: str, memories: Sequence[Memory]) -> None:
        writes = []
        for one in memories:
            values = self._model.embed(one.text).astype(_PACKED).tobytes()
            vector = Vector.of(one.memory_id, NAME, DIMENSIONS, values)
            writes.append(self._records.vector(user_id, vector))
        self._records.write(writes)

    def recall(self, user_id: str, query: str, limit: int) -> Sequence[Found]:
        usable = [one for one in self._records.vectors(user_id) if self._fits(one)]
        if not usable:
            return ()
        import numpy as np

        points = np.stack([np.frombuffer(one.values, dtype=_PACKED).astype(np.float32) for one in usable])
        near = points @ self._model.embed(query)
        order = np.argsort(-near, kind="stable")[:limit]
        return tuple(Found(usable[at].memory_id, float(near[at])) for at in order)

    def forget(self, user_id: str, memory_ids: Sequence[str]) -> None:
        self._records.write([self._records.no_vector(user_id, one) for one in memory_ids])

    def forget_all(self, user_id: str) -> None:
        self.forget(user_id, [one.memory_id for one in self._records.vectors(user_id)])

    def _fits(self, vector: Vector) -> bool:
        """Vectors of another model are no points of this space; they are made anew when next remembered."""
        return vector.model == NAME and vector.dimensions == DIMENSIONS

    @property
    def _model(self) -> "MiniLM":
        """The model, when first needed: importing numpy costs more than the first page may take."""
        from tp_core.adapters.local_memory.minilm import shared

        return shared()
