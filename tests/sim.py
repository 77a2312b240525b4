"""`make sim`: the long simulations: 500 athletes, how first messages and red flags are read, what memory recalls."""

import os
import sys
from pathlib import Path

import pytest

from tests.memory import recall_score
from tests.offline import score
from tests.safety import phrasings as phrasings_of

ROOT = Path(__file__).resolve().parents[1]


def main() -> int:
    below = score.main()
    for name, phrasings in (("tuned", phrasings_of.TUNED), ("measured", phrasings_of.MEASURED)):
        print(f"red flags, {name}: {phrasings_of.summary(phrasings)}")
    recall_score.main()
    os.environ["TP_SIM_ATHLETES"] = "500"
    failed = int(pytest.main(["-q", "-o", "timeout=1200", str(ROOT / "tests" / "training" / "test_simulation.py")]))
    if below:
        print("The measured half of the first messages is below the goal of 95 %.")
    return failed


if __name__ == "__main__":
    sys.exit(main())
