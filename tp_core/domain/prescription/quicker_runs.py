"""Runs at the paces of the fitness there is by now, where that is more than the plan was made with."""

import re
from collections.abc import Collection, Sequence

from tp_core.domain.exercises import Pattern, get
from tp_core.domain.plan import Scheme, Slot
from tp_core.domain.units import as_time

PACE = re.compile(r"\d{1,2}:\d{2}(?= a km)")
AT_RACE_PACE = frozenset({"race", "race-pace-run"})


def quicker(slots: Sequence[Slot], share: float, kept: Collection[str] = ()) -> tuple[Slot, ...]:
    """The slots with every pace multiplied by `share` and told so in the notes; those of `kept` stay.

    Running and walking by turns goes by the clock and stays as it is.
    """
    return tuple(slot if slot.exercise_id in kept or not _paced(slot) else _quicker(slot, share) for slot in slots)


def _paced(slot: Slot) -> bool:
    run = get(slot.exercise_id).pattern is Pattern.RUN
    return run and any(one.pace_seconds_per_km is not None and one.turns is None for one in slot.schemes)


def _quicker(slot: Slot, share: float) -> Slot:
    schemes = tuple(_scaled(scheme, share) for scheme in slot.schemes)
    pace = next(one.pace_seconds_per_km for one in schemes if one.pace_seconds_per_km is not None)
    return slot.model_copy(update={"schemes": schemes, "notes": PACE.sub(as_time(pace), slot.notes)})


def _scaled(scheme: Scheme, share: float) -> Scheme:
    pace = scheme.pace_seconds_per_km
    return scheme if pace is None else scheme.model_copy(update={"pace_seconds_per_km": round(pace * share)})
