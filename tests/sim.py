"""`make sim`: the long simulations: 500 athletes through their programs, and how first messages are read."""

import os
import sys
from pathlib import Path

import pytest

from tests.offline.first_messages import MEASURED, TUNED
from tests.offline.score import score
from tests.safety import phrasings as phrasings_of

ROOT = Path(__file__).resolve().parents[1]


def main() -> int:
    for name, messages in (("tuned", TUNED), ("measured", MEASURED)):
        result = score(messages)
        print(f"first messages, {name}: {result.found} of {result.expected} facts, {len(result.wrong)} wrong")
    for name, phrasings in (("tuned", phrasings_of.TUNED), ("measured", phrasings_of.MEASURED)):
        print(f"red flags, {name}: {phrasings_of.summary(phrasings)}")
    os.environ["TP_SIM_ATHLETES"] = "500"
    return int(pytest.main(["-q", "-o", "timeout=1200", str(ROOT / "tests" / "training" / "test_simulation.py")]))


if __name__ == "__main__":
    sys.exit(main())
