"""Coming back after time off: how much less by the length of the gap, and whether a dated goal is still realistic."""

from datetime import date
from enum import StrEnum

from tp_core.domain.phrasing import listed
from tp_core.domain.program import Discipline, Experience, PhaseKind
from tp_core.domain.schedule import day_in_words
from tp_core.domain.units import as_time, plain
from tp_core.domain.validation.goals import LEAST_LONG_RUN, WEEKLY_GAIN, WEEKLY_PACE_GAIN
from tp_core.domain.workout import SkipReason

LEAST_GAP = 7
"""Days off from which a return is scaled (RT1)."""
CARD_AFTER = 10
"""Days without a session after which the athlete is welcomed back (experience.md)."""
RULE = "RT1"
SOURCE = "after CSCCa/NSCA 2019, by the gap; for one to two weeks our default"
_STEPS = ((28, (0.5, 0.3, 0.2, 0.1)), (14, (0.4, 0.2)), (LEAST_GAP, (0.2,)))
"""Days off and the share of sets left out in the first weeks back (science.md 3.1, RT1 by the gap)."""
LESS_LOAD = 0.1
MOST_EFFORT = 7.0
"""Of lifts in the weeks back that are lighter (ours): three reps left, and nothing to chase with more load."""
_SHORT_RETURN = 2
_IN_WEEKS = 14
_SLOWER, _SLOWER_LONG = 0.03, 0.06
"""After two to four weeks off, and after more (Daniels' table: VDOT about 3 and 7 % less after 14 and 28 days)."""


class Why(StrEnum):
    """What kept the athlete away."""

    AWAY = "away"
    ILL = "ill"
    INJURED = "injured"
    LOST_INTEREST = "lost interest"


REASONS = {
    Why.AWAY: SkipReason.TIME,
    Why.ILL: SkipReason.ILLNESS,
    Why.INJURED: SkipReason.PAIN,
    Why.LOST_INTEREST: SkipReason.MOTIVATION,
}
"""Why the sessions in between were not done, as their log has it."""


def steps(days: int) -> tuple[float, ...]:
    """The share of sets to leave out in each of the first weeks back; none for a gap under a week."""
    return next((shares for least, shares in _STEPS if days >= least), ())


def steps_from(first: float) -> tuple[float, ...]:
    """The same steps by their first one, as a suggested change keeps it."""
    return next((shares for _, shares in _STEPS if shares[0] == first), (first,))


def beside(shares: tuple[float, ...], first: PhaseKind) -> tuple[float, ...]:
    """The same steps beside the first week back: one that is lighter anyway is step enough for a short gap."""
    return () if len(shares) == 1 and first is PhaseKind.DELOAD else shares


def lighter_weeks(shares: tuple[float, ...]) -> int:
    """How many of the first weeks back are also 10 % lighter in load."""
    return len(shares) // 2


def slower(shares: tuple[float, ...]) -> float:
    """How much slower hard runs are in the lighter weeks back; easy ones are run by feel and stay as they are."""
    return _SLOWER_LONG if len(shares) > _SHORT_RETURN else _SLOWER


def in_words(shares: tuple[float, ...], *disciplines: Discipline) -> str:
    """`20 % fewer sets in the first week`, `50, 30, 20 and 10 % fewer kilometres in the first 4 weeks`."""
    numbers = [plain(round(share * 100)) for share in shares]
    runs = [one is Discipline.RUNNING for one in disciplines]
    what = "fewer kilometres" if all(runs) else "fewer sets and kilometres" if any(runs) else "fewer sets"
    if len(numbers) == 1:
        return f"{numbers[0]} % {what} in the first week"
    return f"{listed(numbers)} % {what} in the first {len(numbers)} weeks"


def time_realism(
    now: float, wanted: float, event: date, today: date, experience: Experience, name: str, *, race: str
) -> str:
    """Whether a time (seconds) over a race is within reach by its day, by the weekly gain that can be hoped for."""
    weeks = max(0, (event - today).days // 7)
    when = _when(event, today, name)
    if round((1 - wanted / now) * 100) < 1:
        return f"{when}; {race} in {as_time(wanted)} was within reach when you began: still realistic."
    hoped = WEEKLY_PACE_GAIN[experience] * weeks
    asked = (1 - wanted / now) * 100
    asks = f"{when}; {race} in {as_time(wanted)} asks for {asked:.0f} % less than the {as_time(now)} you began with"
    if asked <= hoped:
        return f"{asks}, and {_hoped(hoped)}: still realistic."
    likely = as_time(round(now * (1 - hoped / 100) / 30) * 30)
    return f"{asks}, and {_hoped(hoped)}: expect about {likely}, or choose a later day."


def distance_realism(longest: float, race_km: float, event: date, today: date, name: str) -> str:
    """Whether a race (km) can be finished, by the longest run still planned before it."""
    told = f"{_when(event, today, name)}; the longest run until then is {plain(round(longest, 1))} km"
    if longest >= race_km * LEAST_LONG_RUN:
        return f"{told}, which is enough to finish {plain(round(race_km, 1))} km: still realistic."
    return f"{told}, which is little for {plain(round(race_km, 1))} km: walk parts of it, or choose a later day."


def _when(event: date, today: date, name: str) -> str:
    """`Half marathon is on Sunday 7 March, in 6 days`, from two weeks on in weeks."""
    days = (event - today).days
    near = {0: "today", 1: "tomorrow"}.get(days, f"in {days} days")
    from_now = near if days < _IN_WEEKS else f"{days // 7} weeks from now"
    return f"{name[:1].upper()}{name[1:]} is on {day_in_words(event, today)}, {from_now}"


def _hoped(gain: float) -> str:
    return f"about {gain:.0f} % can be hoped for" if round(gain) else "no gain can be hoped for in so few days"


def realism(now: float, needed: float, event: date, today: date, experience: Experience, lift: str, name: str) -> str:
    """Whether a goal (maxes in kg) is within reach by its day, by the weekly gain that can be hoped for (ours)."""
    weeks = max(0, (event - today).days // 7)
    when = _when(event, today, name)
    if now >= needed:
        return f"{when}; the {lift} goal is within reach already."
    hoped = WEEKLY_GAIN[experience] * weeks
    wanted = (needed / now - 1) * 100
    more = f"{wanted:.0f} %" if round(wanted) else "less than 1 %"
    asks = f"{when}; the {lift} goal asks for {more} more"
    if wanted <= hoped:
        return f"{asks}, and {_hoped(hoped)}: still realistic."
    return f"{asks}, and {_hoped(hoped)}: expect less, or choose a later day."
