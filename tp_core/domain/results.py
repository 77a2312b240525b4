"""A program's goals against what was done: each measurable one as start, now and goal, and whether it was reached."""

from collections.abc import Mapping, Sequence

from tp_core.domain import ladders
from tp_core.domain.exercises import EXERCISES, Loading
from tp_core.domain.loading import Gym
from tp_core.domain.logged import LoggedSet, SetStatus
from tp_core.domain.program import StartingNumber, Target
from tp_core.domain.strength import EstimatedMax, estimate
from tp_core.domain.units import as_time, plain
from tp_core.domain.value import Value
from tp_core.domain.workout import LiftRecord, name_of


class GoalResult(Value):
    """One goal: the athlete's words, where they began, where they are, and whether it was reached."""

    said: str
    goal: str
    """What they asked for in plain numbers, where their words may be shorthand: `21.1 km in 1:45:00` for `1:45`."""
    name: str
    started: str
    """Empty where nothing was known at the start."""
    now: str
    """Empty where nothing was logged."""
    reached: bool


def results(
    targets: Sequence[Target],
    starting: Sequence[StartingNumber],
    history: Mapping[str, Sequence[LiftRecord]],
    maxes: Mapping[str, tuple[EstimatedMax | None, EstimatedMax | None]],
    gym: Gym,
) -> tuple[GoalResult, ...]:
    """Each target with its result; `maxes` are the estimated maxes at the start and now, by lift."""
    return tuple(
        _hold(one, starting, history)
        if is_hold(one)
        else _of(one, starting, history.get(one.exercise_id, ()), maxes, gym)
        for one in targets
    )


def is_hold(target: Target) -> bool:
    """Whether the goal is to hold something for so many seconds."""
    held = EXERCISES[target.exercise_id].loading is Loading.TIME if target.exercise_id in EXERCISES else False
    return held and target.distance_meters is None and target.duration_seconds is not None


def longest(history: Sequence[LiftRecord]) -> float:
    """The longest hold of what was done, in seconds; 0 where there is none."""
    done = (one for record in history for one in record.done if one.status is SetStatus.DONE)
    return max((one.duration_seconds or 0 for one in done), default=0)


def _hold(
    target: Target, starting: Sequence[StartingNumber], history: Mapping[str, Sequence[LiftRecord]]
) -> GoalResult:
    """The longest hold; of a skill that is still ahead, the hardest step held on the way."""
    first = next((one.duration_seconds for one in starting if one.exercise_id == target.exercise_id), None)
    best = longest(history.get(target.exercise_id, ()))
    now = f"{plain(best)} seconds held" if best else ""
    on_the_way = (
        [] if best else [(step, longest(history.get(step, ()))) for step in ladders.steps_to(target.exercise_id)]
    )
    for step, seconds in on_the_way:
        now = f"{name_of(step).lower()}, {plain(seconds)} seconds" if seconds else now
    return GoalResult(
        said=target.said,
        goal=target.said,
        name=name_of(target.exercise_id),
        started=f"{plain(first)} seconds" if first else "",
        now=now,
        reached=best >= (target.duration_seconds or 0) > 0,
    )


def _of(
    target: Target,
    starting: Sequence[StartingNumber],
    history: Sequence[LiftRecord],
    maxes: Mapping[str, tuple[EstimatedMax | None, EstimatedMax | None]],
    gym: Gym,
) -> GoalResult:
    done = [one for record in history for one in record.done]
    if target.load is not None:
        before, now = maxes.get(target.exercise_id, (None, None))
        return _lift(target, before, now, done, gym)
    first = next((one for one in starting if one.exercise_id == target.exercise_id), None)
    return _run(target, first, done) if target.distance_meters is not None else _reps(target, first, done)


def _lift(
    target: Target, before: EstimatedMax | None, now: EstimatedMax | None, done: Sequence[LoggedSet], gym: Gym
) -> GoalResult:
    """Reached by a set that was done; an estimate alone says how near it is."""
    load, reps = target.load or 0, target.reps or 1
    best = max(
        (one for one in done if one.load and (one.reps or 0) >= reps), key=lambda one: one.load or 0, default=None
    )
    reached = best is not None and (best.load or 0) >= load
    needed = estimate(load, reps)
    told = []
    if best is not None:
        told.append(f"best set {gym.told(best.load or 0)} × {best.reps}")
    if now is not None and needed is not None and not reached:
        told.append(f"estimated max {gym.told(now.kilograms)}, the goal takes {gym.told(needed.kilograms)}")
    elif now is not None:
        told.append(f"estimated max {gym.told(now.kilograms)}")
    return GoalResult(
        said=target.said,
        goal=target.said,
        name=name_of(target.exercise_id),
        started=f"estimated max {gym.told(before.kilograms)}" if before is not None else "",
        now="; ".join(told),
        reached=reached,
    )


def _reps(target: Target, first: StartingNumber | None, done: Sequence[LoggedSet]) -> GoalResult:
    most = max((one.reps or 0 for one in done), default=0)
    return GoalResult(
        said=target.said,
        goal=target.said,
        name=name_of(target.exercise_id),
        started=f"{first.reps} reps" if first is not None and first.reps else "",
        now=f"{most} reps in a set" if most else "",
        reached=target.reps is not None and most >= target.reps,
    )


def _run(target: Target, first: StartingNumber | None, done: Sequence[LoggedSet]) -> GoalResult:
    far = target.distance_meters or 0
    timed = [one.duration_seconds for one in done if (one.distance_meters or 0) >= far and one.duration_seconds]
    best = min(timed, default=None)
    wanted = target.duration_seconds
    went = best is not None or any((one.distance_meters or 0) >= far for one in done)
    started = ""
    if first is not None and first.duration_seconds and first.distance_meters:
        started = f"{plain(round(first.distance_meters / 1000, 1))} km in {as_time(first.duration_seconds)}"
    distance = f"{plain(round(far / 1000, 1))} km"
    return GoalResult(
        said=target.said,
        goal=f"{distance} in {as_time(wanted)}" if wanted is not None else target.said,
        name=name_of(target.exercise_id),
        started=started,
        now=f"{distance} in {as_time(best)}" if best is not None else "",
        reached=went if wanted is None else best is not None and best <= wanted,
    )
