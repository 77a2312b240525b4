"""Running and walking by turns, for who does not run yet: a minute at a time first, all the way in the end.

The idea and its two ends are the NHS's Couch to 5K (60 s of running and 90 s of walking in its first week, half an hour
of running in its ninth); the steps between are ours (D). How far a run goes is the plan's; only how it is gone changes.
"""

from collections.abc import Sequence

from tp_core.domain.periodization.phases import Block
from tp_core.domain.plan import PlannedWeek
from tp_core.domain.turns import Turns

_LEAST_ALL_THE_WAY = 2
"""Loading weeks at the end that are run without a walk, where there are weeks enough (ours)."""
_MOST_STEPS_A_WEEK = 2


STEPS = tuple(
    Turns(run_seconds=run, walk_seconds=walk)
    for run, walk in (
        (60, 90), (90, 90), (120, 90), (180, 90), (240, 90), (300, 90), (480, 90), (600, 60), (900, 60),
    )
)  # fmt: skip


WALKS = "run-walk"
"""The exercise of a run that goes by turns."""


def in_week(week: PlannedWeek) -> bool:
    """Whether the runs of a week go by turns."""
    return any(slot.exercise_id == WALKS for session in week.sessions for slot in session.slots)


def turns_of_weeks(layout: Sequence[Block]) -> tuple[Turns | None, ...]:
    """For each week of the plan how its runs are gone; None for all the way.

    Every loading week is a step on, two at most: a short plan ends on a step, its race is run and walked too. A lighter
    week and the taper stay on the step before.
    """
    loading = sum(len(block.loading) for block in layout if not block.ends)
    stride = max(1.0, min(_MOST_STEPS_A_WEEK, len(STEPS) / max(1, loading - _LEAST_ALL_THE_WAY)))
    found: list[Turns | None] = []
    done = 0
    for block in layout:
        for week in block.weeks:
            if not block.ends and week in block.loading:
                done += 1
            at = round(max(0, done - 1) * stride)
            found.append(STEPS[at] if at < len(STEPS) else None)
    return tuple(found)
