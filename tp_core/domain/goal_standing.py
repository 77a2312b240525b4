"""Where a goal stands on its way: on track, ahead, behind, or too early to say, and by which rule (ours).

A straight line runs from the start to the goal over the program's weeks; the estimate now is compared with the line
today. A difference inside ±3 % is noise (science.md 3.3), and nothing is said before three weeks (science.md 3.1).
"""

from enum import StrEnum

from tp_core.domain.value import Value

NOISE = 0.03
EARLY_WEEKS = 3


class Standing(StrEnum):
    REACHED = "reached"
    AHEAD = "ahead"
    ON_TRACK = "on track"
    BEHIND = "behind"
    TOO_EARLY = "too early to say"
    NO_NEWS = "no information yet"


class Way(Value):
    """A goal on its way: numbers in the goal's own measure (kg of estimated max, reps); more is better."""

    standing: Standing
    start: float | None = None
    now: float | None = None
    goal: float
    line: float | None = None
    """Where the straight line is today; None where there is no start."""


def standing(
    *,
    start: float | None,
    now: float | None,
    goal: float,
    week: int,
    weeks: int,
    reached: bool = False,
    measured: bool = True,
) -> Way:
    """Where it stands in program week `week` (weeks gone before this one count) of `weeks`.

    Not `measured` where all that was logged was ticked as planned: that the estimate is unchanged is then no finding.
    """
    gone = min(1.0, max(0.0, (week - 1) / weeks))
    line = None if start is None else start + (goal - start) * gone
    if reached:
        return Way(standing=Standing.REACHED, start=start, now=now, goal=goal, line=line)
    if start is None or now is None or line is None or week <= EARLY_WEEKS:
        return Way(standing=Standing.TOO_EARLY, start=start, now=now, goal=goal, line=line)
    if not measured:
        found = Standing.NO_NEWS
    elif now > line * (1 + NOISE):
        found = Standing.AHEAD
    elif now < line * (1 - NOISE):
        found = Standing.BEHIND
    else:
        found = Standing.ON_TRACK
    return Way(standing=found, start=start, now=now, goal=goal, line=line)
