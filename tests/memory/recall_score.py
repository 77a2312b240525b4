"""How often what is meant is among the first three recalled: through the use case, on the local memory."""

import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from tests.memory import recall_set
from tests.memory.natural_set import NATURAL_MEASURED, NATURAL_TUNED
from tests.memory.roundabout_set import ROUNDABOUT_MEASURED, ROUNDABOUT_TUNED
from tp_core import bootstrap
from tp_core.domain.memory import Memory
from tp_core.services import memories
from tp_core.settings import Settings

NOW = datetime(2027, 3, 25, 12, tzinfo=UTC)
FIRST = 3
GOAL = 0.85


@dataclass(frozen=True)
class Score:
    hits: int
    asked: int
    missed: tuple[str, ...]

    @property
    def share(self) -> float:
        return self.hits / self.asked


class HundredMemories:
    """An athlete with a hundred memories, in an app of its own."""

    def __init__(self, folder: Path) -> None:
        built = bootstrap.build(Settings.from_environment({"TP_DATA_DIR": str(folder)}))
        self.app = replace(built, now=lambda: NOW)
        for one in recall_set.memories():
            self.app.store.save([self.app.store.memories.new("me", one)])
        while any(not one.indexed for one in memories.of(self.app, "me")):
            memories.index(self.app, "me", memories.of(self.app, "me"))

    def first(self, query: str) -> tuple[Memory, ...]:
        return memories.recalled(self.app, "me", "", query, creating=False)[:FIRST]

    def score(self, queries: Sequence[tuple[str, str]]) -> Score:
        missed = [query for query, meant in queries if not any(meant in one.text for one in self.first(query))]
        return Score(len(queries) - len(missed), len(queries), tuple(missed))


def main() -> None:
    """Prints both halves, for `make sim`."""
    with tempfile.TemporaryDirectory() as folder:
        athlete = HundredMemories(Path(folder))
        halves = {
            "tuned": recall_set.TUNED,
            "measured": recall_set.MEASURED,
            "roundabout, tuned": ROUNDABOUT_TUNED,
            "roundabout, measured": ROUNDABOUT_MEASURED,
            "natural, tuned": NATURAL_TUNED,
            "natural, measured": NATURAL_MEASURED,
        }
        for name, queries in halves.items():
            found = athlete.score(queries)
            print(f"recall, {name}: hit@3 {found.share:.3f}, {found.hits} of {found.asked} (goal {GOAL})")
