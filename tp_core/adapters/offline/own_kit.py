"""What an athlete could say is missing on a day, in the names of their own equipment."""

from datetime import date
from typing import Final

from tp_core.domain import kit
from tp_core.domain.facts import RunningProgram

_TOLD_FIRST: Final = (
    "barbell",
    "dumbbells",
    "bands",
    "kettlebell",
    "machines",
    "cables",
    "pull-up bar",
    "rings",
    "bench",
)
"""What most of a workout hangs on, first."""


def missing(running: RunningProgram, today: date) -> str:
    """`“no barbell”`, of what they have; empty for who needs no equipment."""
    there = kit.equipment_on(running.program, max(today, running.program.start_date))
    named = next((one for one in _TOLD_FIRST if one in there), next(iter(there), ""))
    return f"“no {named}”" if named else ""
