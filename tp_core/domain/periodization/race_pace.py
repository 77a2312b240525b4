"""At what pace a race is run and trained for: the goal's, where the weeks until it are likely to bring it.

Specific work before a race is done at the pace of the race (Pfitzinger and Douglas for the marathon, Hansons), and
other work at the fitness there is; what fitness may come is bounded (Daniels: a step up after four to six weeks).
The weekly gain we reckon with is `validation.goals` (ours).
"""

from dataclasses import dataclass

from tp_core.domain.periodization.racing import Racing, clock
from tp_core.domain.program import Experience
from tp_core.domain.units import as_time
from tp_core.domain.validation.goals import WEEKLY_PACE_GAIN


@dataclass(frozen=True)
class RacePace:
    """Seconds a km, and why these, in words that stay true where an accepted change slows a run."""

    pace: float
    why: str


def race_pace(racing: Racing, experience: Experience, weeks: int) -> RacePace:
    """The pace of race-pace runs and of the race, `weeks` before it."""
    now, wanted = racing.race_pace, racing.wanted_seconds
    if wanted is None:
        return RacePace(now, "")
    goal = wanted / racing.race_km
    named = f"Your goal of {as_time(wanted)} asks for {clock(round(goal))}"
    if goal >= now:
        return RacePace(now, f"{named}, and you are there already.")
    hoped = now * (1 - WEEKLY_PACE_GAIN[experience] * weeks / 100)
    if goal >= hoped:
        return RacePace(round(goal), f"{named}.")
    reckoned = f"these weeks are likely to bring about {clock(round(hoped))}"
    return RacePace(round(hoped), f"{named}; from {clock(now)} now, {reckoned}.")
