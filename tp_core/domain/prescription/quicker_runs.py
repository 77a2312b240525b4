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
    return tuple(
        slot if slot.exercise_id in kept or not goes_by_pace(slot) else _quicker(slot, share) for slot in slots
    )


def goes_by_pace(slot: Slot) -> bool:
    """Whether a slot is a run with a pace, in its sets or its note, that fitness may change."""
    run = get(slot.exercise_id).pattern is Pattern.RUN
    by_clock = any(one.turns is not None for one in slot.schemes)
    return run and not by_clock and (PACE.search(slot.notes) is not None or _pace(slot.schemes) is not None)


def _pace(schemes: Sequence[Scheme]) -> float | None:
    return next((one.pace_seconds_per_km for one in schemes if one.pace_seconds_per_km is not None), None)


def _quicker(slot: Slot, share: float) -> Slot:
    schemes = tuple(_scaled(scheme, share) for scheme in slot.schemes)
    pace = _pace(schemes)
    if pace is not None:
        notes = PACE.sub(as_time(pace), slot.notes)
    else:  # an easy run by its minutes: only its note has a pace
        notes = PACE.sub(lambda told: as_time(_seconds(told[0]) * share), slot.notes)
    return slot.model_copy(update={"schemes": schemes, "notes": notes})


def _seconds(clock: str) -> int:
    minutes, seconds = clock.split(":")
    return int(minutes) * 60 + int(seconds)


def _scaled(scheme: Scheme, share: float) -> Scheme:
    pace = scheme.pace_seconds_per_km
    return scheme if pace is None else scheme.model_copy(update={"pace_seconds_per_km": round(pace * share)})
