"""The goals of a running program as measured today: each with its result so far and where it stands on its way."""

from tp_core.domain import schedule
from tp_core.domain.goal_standing import Standing, Way, standing
from tp_core.domain.prescription.standing import tells
from tp_core.domain.program import Target
from tp_core.domain.results import GoalResult, is_hold, longest, results
from tp_core.domain.strength import EstimatedMax, estimate
from tp_core.domain.value import Value
from tp_core.services import endings
from tp_core.services.app import App
from tp_core.services.endings import Maxes
from tp_core.services.workouts.ground import Ground, Known


class Goal(Value):
    """One goal; `way` is None where nothing about it is counted (a run's time, say, which only the day shows)."""

    result: GoalResult
    way: Way | None
    rule: str
    """Why it stands where it stands, with its numbers."""


def goals(app: App, here: Ground) -> tuple[Goal, ...]:
    """Every goal with a number, in the athlete's order."""
    maxes, able = endings.measured_lifts(app, here)
    found = results(here.program.targets, here.program.starting_numbers, able.history, maxes, here.gym)
    return tuple(_goal(here, target, one, maxes, able) for target, one in zip(here.program.targets, found, strict=True))


def _goal(here: Ground, target: Target, result: GoalResult, maxes: Maxes, able: Known) -> Goal:
    way = _way(here, target, result, maxes, able)
    return Goal(result=result, way=way, rule=_rule(here, target, way))


def _way(here: Ground, target: Target, result: GoalResult, maxes: Maxes, able: Known) -> Way | None:
    week = schedule.position(here.program, here.today).week
    weeks = here.program.program_definition.total_duration
    if target.load is not None:
        needed = estimate(target.load, target.reps or 1)
        before, now = maxes.get(target.exercise_id, (None, None))
        if needed is None:
            return None
        return standing(
            start=_kilograms(before),
            now=_kilograms(now),
            goal=needed.kilograms,
            week=week,
            weeks=weeks,
            reached=result.reached,
            measured=tells(able.history.get(target.exercise_id, ())),
        )
    if target.distance_meters is None and target.reps is not None:
        start = next(
            (one.reps for one in here.program.starting_numbers if one.exercise_id == target.exercise_id and one.reps),
            None,
        )
        done = [one.reps or 0 for record in able.history.get(target.exercise_id, ()) for one in record.done]
        now_reps = max(done, default=None)
        return standing(
            start=start, now=now_reps, goal=float(target.reps), week=week, weeks=weeks, reached=result.reached
        )
    if is_hold(target):
        first = (one.duration_seconds for one in here.program.starting_numbers if one.exercise_id == target.exercise_id)
        return standing(
            start=next(first, None),
            now=longest(able.history.get(target.exercise_id, ())) or None,
            goal=float(target.duration_seconds or 0),
            week=week,
            weeks=weeks,
            reached=result.reached,
        )
    return None


def _kilograms(one: EstimatedMax | None) -> float | None:
    return one.kilograms if one is not None else None


_NO_NEWS = (
    "All of it was done as planned so far, which measures nothing new. Say after an exercise how many reps were left, "
    "and it shows."
)


def _told(here: Ground, target: Target, amount: float) -> str:
    if target.load is not None:
        return str(here.gym.told(amount))
    return f"{amount:.0f} {'seconds' if is_hold(target) else 'reps'}"


def _rule(here: Ground, target: Target, way: Way | None) -> str:
    if way is None:
        return "Only the day itself shows it."
    if way.standing is Standing.REACHED:
        return "It was done in a set."
    if way.start is None or way.now is None:
        missing = "Nothing was known at the start to measure from."
        return missing if way.start is None else "Nothing of it is logged yet."
    if way.standing is Standing.TOO_EARLY or way.line is None:
        return "Three weeks have to pass before a change is more than noise."
    if way.standing is Standing.NO_NEWS:
        return _NO_NEWS
    start, goal, line, now = (_told(here, target, one) for one in (way.start, way.goal, way.line, way.now))
    return f"On a straight line from {start} to {goal} today is {line}; you are at {now}, and 3 % either way is noise."
