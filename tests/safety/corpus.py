"""The labelled messages the second look at red flags is fitted on."""

import json
from dataclasses import dataclass
from pathlib import Path

from tests.memory.natural_set import NATURAL_TUNED
from tests.memory.recall_set import TUNED as ASKED
from tests.memory.roundabout_set import ROUNDABOUT_TUNED
from tests.offline.first_messages import TUNED as FIRST
from tests.offline.fourth_first_messages import TUNED_FOURTH
from tests.offline.later_first_messages import TUNED_LATER
from tests.offline.third_first_messages import TUNED_THIRD
from tests.safety.ordinary import ALARMING, ORDINARY
from tests.safety.persons import PERSONS
from tests.safety.phrasings import MEASURED, TUNED
from tests.safety.strangers import STRANGERS

WRITTEN = Path(__file__).with_name("corpus.json")
"""What ten hands wrote, most of them for this: `red` with topics, `fine`."""


@dataclass(frozen=True)
class Row:
    text: str
    grave: bool
    """Tier 1, 2 or 5: the talk stops for a fixed answer."""
    topic: str = ""


def rows() -> list[Row]:
    written = json.loads(WRITTEN.read_text())
    found = [Row(text, grave=True, topic=topic) for text, topic in written["red"]]
    found += [Row(text, grave=False) for text in written["fine"]]
    rated = (*PERSONS, *STRANGERS, *ALARMING, *TUNED, *MEASURED)
    found += [Row(text, grave=tier in (1, 2)) for text, tier in rated if tier != 5]
    found += [Row(text, grave=False) for text in ORDINARY]
    found += [Row(text, grave=False) for text, _ in (*FIRST, *TUNED_LATER, *TUNED_THIRD, *TUNED_FOURTH)]
    found += [Row(text, grave=False) for text, _ in (*NATURAL_TUNED, *ASKED, *ROUNDABOUT_TUNED)]
    return list({row.text: row for row in found}.values())
