"""`make sim`: the long simulations: 500 athletes, how first messages and red flags are read, what memory recalls, and
the twelve demonstration athletes' half year.
"""

import os
import sys
import tempfile
from pathlib import Path

import pytest

from tests.conftest import environment
from tests.memory import recall_score
from tests.offline import answer_score, score
from tests.safety import health_score
from tests.safety import phrasings as phrasings_of
from tests.safety.persons import PERSONS
from tests.safety.strangers import STRANGERS
from tp_core import bootstrap
from tp_core.domain.coaches import SHIPPED
from tp_core.domain.roster import RosterRow
from tp_core.services.demo import loading
from tp_core.settings import Settings

ROOT = Path(__file__).resolve().parents[1]


def demonstration() -> int:
    """Lives the whole demonstration; how many roster rows are not what their facts alone make them."""
    with tempfile.TemporaryDirectory() as folder:
        app = bootstrap.build(Settings.from_environment(environment(Path(folder))))
        made = [one.name for one in loading.load(app)]
        wrong = 0
        for coach_id in SHIPPED:
            for packed in app.store.roster.packed_rows(coach_id):
                row = RosterRow.model_validate_json(packed)
                rebuilt = app.store.roster.rebuilt(coach_id, row.user_id)
                wrong += rebuilt != row.model_copy(update={"version": 0})
        app.turns.close()
        app.store.close()
    print(f"demonstration: {len(made)} athletes lived, {wrong} roster rows differ from their facts")
    return wrong


def main() -> int:
    below = score.main()
    answer_score.main()
    halves = (
        ("tuned", phrasings_of.TUNED),
        ("measured", phrasings_of.MEASURED),
        ("invented people", PERSONS),
        ("strangers", STRANGERS),
    )
    for name, phrasings in halves:
        print(f"red flags, {name}: {phrasings_of.summary(phrasings)}")
    health_score.main()
    recall_score.main()
    os.environ["TP_SIM_ATHLETES"] = "500"
    failed = int(pytest.main(["-q", "-o", "timeout=1200", str(ROOT / "tests" / "training" / "test_simulation.py")]))
    if below:
        print("The measured half of the first messages is below the goal of 95 %.")
    return failed or demonstration()


if __name__ == "__main__":
    sys.exit(main())
