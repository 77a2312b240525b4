"""The labelled messages the second look at red flags is fitted on."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from tests.memory.natural_set import NATURAL_TUNED
from tests.memory.recall_set import TUNED as ASKED
from tests.memory.roundabout_set import ROUNDABOUT_TUNED
from tests.offline.first_messages import TUNED as FIRST
from tests.offline.fourth_first_messages import TUNED_FOURTH
from tests.offline.later_first_messages import TUNED_LATER
from tests.offline.third_first_messages import TUNED_THIRD
from tests.safety.notes import AREAS, DIZZY, GRAVE_NOTES, GRAVE_REFUSALS, GRUMBLES, NOTES, UNWILLING, told
from tests.safety.ordinary import ALARMING, ORDINARY
from tests.safety.persons import PERSONS
from tests.safety.phrasings import MEASURED, TUNED
from tests.safety.strangers import STRANGERS

WRITTEN = Path(__file__).with_name("corpus.json")
"""What ten hands wrote, most of them for this: `red` with topics, `fine`."""


_SHORT, _EACH = 30, {True: 3, False: 7}
"""Words of a text that might be a check-in's note; of so many such texts, grave ones and others, one is fitted on in
that form too."""


@dataclass(frozen=True)
class Row:
    text: str
    grave: bool
    """Tier 1, 2 or 5: the talk stops for a fixed answer."""
    topic: str = ""
    made: bool = False
    """Made of another row: fitted on, and counted nowhere."""


def rows() -> list[Row]:
    written = json.loads(WRITTEN.read_text())
    found = [Row(text, grave=True, topic=topic) for text, topic in written["red"]]
    found += [Row(text, grave=False) for text in written["fine"]]
    rated = (*PERSONS, *STRANGERS, *ALARMING, *TUNED, *MEASURED)
    found += [Row(text, grave=tier in (1, 2)) for text, tier in rated if tier != 5]
    found += [Row(text, grave=False) for text in ORDINARY]
    found += [Row(text, grave=False) for text, _ in (*FIRST, *TUNED_LATER, *TUNED_THIRD, *TUNED_FOURTH)]
    found += [Row(text, grave=False) for text, _ in (*NATURAL_TUNED, *ASKED, *ROUNDABOUT_TUNED)]
    found += _short()
    found += [*_in_a_check_in(found), *_unwilling(found)]
    return list({row.text: row for row in found}.values())


def _short() -> list[Row]:
    """Notes and refusals, and grave ones as short; a grave note with where it hurts, as its check-in tells it."""
    found = [Row(text, grave=False) for text in (*NOTES, *GRUMBLES, *UNWILLING, *DIZZY)]
    found += [
        Row(told(note, area, turn), grave=True, topic=topic) for turn, (area, note, topic) in enumerate(GRAVE_NOTES)
    ]
    return found + [Row(text, grave=True, topic=topic) for text, topic in GRAVE_REFUSALS]


def _in_a_check_in(given: Sequence[Row]) -> list[Row]:
    """Notes, and of other short texts some, as safety reads them where the check-in's form was told of pain."""
    notes = [Row(text, grave=False) for text in (*NOTES, *DIZZY)]
    short = [row for row in given if len(row.text.split()) <= _SHORT]
    some = [row for grave, each in _EACH.items() for row in [one for one in short if one.grave is grave][::each]]
    return [
        replace(row, text=told(row.text, AREAS[at % len(AREAS)], at // 2), made=True)
        for at, row in enumerate((*notes, *some))
    ]


def _unwilling(given: Sequence[Row]) -> list[Row]:
    """Grave and other messages whose writer does not want to be seen."""
    short = [row for row in given if len(row.text.split()) <= _SHORT][:: _EACH[False] * 2]
    return [
        replace(row, text=f"{row.text} {UNWILLING[at % len(UNWILLING)]}", made=True) for at, row in enumerate(short)
    ]
