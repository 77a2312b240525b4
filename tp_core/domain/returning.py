"""Coming back after time off: how much less by the length of the gap, and whether a dated goal is still realistic."""

from datetime import date
from enum import StrEnum

from tp_core.domain.program import Experience
from tp_core.domain.schedule import day_in_words
from tp_core.domain.units import plain
from tp_core.domain.validation.goals import WEEKLY_GAIN

LEAST_GAP = 7
"""Days off from which a return is scaled (RT1)."""
CARD_AFTER = 10
"""Days without a session after which the athlete is welcomed back (experience.md)."""
RULE = "RT1"
SOURCE = "after CSCCa/NSCA 2019, by the gap; for one to two weeks our default"
_STEPS = ((28, (0.5, 0.3, 0.2, 0.1)), (14, (0.4, 0.2)), (LEAST_GAP, (0.2,)))
"""Days off and the share of sets left out in the first weeks back (science.md 3.1, RT1 by the gap)."""
LESS_LOAD = 0.1


class Why(StrEnum):
    """What kept the athlete away."""

    AWAY = "away"
    ILL = "ill"
    INJURED = "injured"
    LOST_INTEREST = "lost interest"


def steps(days: int) -> tuple[float, ...]:
    """The share of sets to leave out in each of the first weeks back; none for a gap under a week."""
    return next((shares for least, shares in _STEPS if days >= least), ())


def steps_from(first: float) -> tuple[float, ...]:
    """The same steps by their first one, as a suggested change keeps it."""
    return next((shares for _, shares in _STEPS if shares[0] == first), (first,))


def lighter_weeks(shares: tuple[float, ...]) -> int:
    """How many of the first weeks back are also 10 % lighter in load."""
    return len(shares) // 2


def in_words(shares: tuple[float, ...]) -> str:
    """`20 % fewer sets in the first week`, `50, 30, 20 and 10 % fewer sets in the first 4 weeks`."""
    numbers = [plain(round(share * 100)) for share in shares]
    if len(numbers) == 1:
        return f"{numbers[0]} % fewer sets in the first week"
    return f"{', '.join(numbers[:-1])} and {numbers[-1]} % fewer sets in the first {len(numbers)} weeks"


def realism(now: float, needed: float, event: date, today: date, experience: Experience, lift: str, name: str) -> str:
    """Whether a goal (maxes in kg) is within reach by its day, by the weekly gain that can be hoped for (ours)."""
    weeks = max(0, (event - today).days // 7)
    when = f"{name[:1].upper()}{name[1:]} is on {day_in_words(event, today)}, {weeks} weeks from now"
    if now >= needed:
        return f"{when}; the {lift} goal is within reach already."
    hoped = WEEKLY_GAIN[experience] * weeks
    wanted = (needed / now - 1) * 100
    asks = f"{when}; the {lift} goal asks for {wanted:.0f} % more"
    if wanted <= hoped:
        return f"{asks}, and about {hoped:.0f} % can be hoped for: still realistic."
    return f"{asks}, and about {hoped:.0f} % can be hoped for: expect less, or choose a later day."
