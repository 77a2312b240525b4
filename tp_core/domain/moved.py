"""What moved over a program whose goal has no number: main lifts from their start, and runs (ours)."""

from collections.abc import Mapping, Sequence
from datetime import date

from tp_core.domain.exercises import EXERCISES, Pattern
from tp_core.domain.ladders import SKILL_STEPS
from tp_core.domain.lift_trend import trend
from tp_core.domain.loading import Gym
from tp_core.domain.logged import LoggedSet, SetStatus
from tp_core.domain.prescription.standing import loading_records, standing
from tp_core.domain.results import longest
from tp_core.domain.strength import EstimatedMax
from tp_core.domain.training_load import distance
from tp_core.domain.units import plain
from tp_core.domain.value import Value
from tp_core.domain.workout import LiftRecord, name_of

_KILOMETER = 1000
_LEAST_OF_A_TOTAL = 2


class Moved(Value):
    """One measure: what it is of, then and now in words with their units, and whether it is more now."""

    name: str
    then: str
    now: str
    more: bool

    @property
    def sentence(self) -> str:
        """`Back squat: estimated max 74 kg at first, 87 kg now.`; `Back squat: estimated max 74 kg, as at first.`"""
        if self.then.endswith(self.now):
            return f"{self.name}: {self.then}, as at first."
        return f"{self.name}: {self.then} at first, {self.now} now."


def of_lift(exercise_id: str, start: EstimatedMax | None, history: Sequence[LiftRecord], gym: Gym) -> Moved | None:
    """A lift from `start`, else its first day, to now; None where no two of these are known.

    A max moves by what is more than noise only (`standing`). Where load was added to a lift that began without, neither
    number says anything of the other.
    """
    counted = loading_records(history)
    first = standing(start, counted[:1] if start is None else (), gym).estimated
    now = standing(start, counted, gym).estimated
    if first is not None and now is not None and len(counted) + (start is not None) > 1:
        before, after = gym.told(first.kilograms), gym.told(now.kilograms)
        more = after.amount > before.amount
        return Moved(name=name_of(exercise_id), then=f"estimated max {before}", now=str(after), more=more)
    reps = [point.reps for point in trend(exercise_id, history).points]
    if len(reps) > 1 and reps[0] is not None and reps[-1] is not None:
        now_reps = f"{reps[-1]} reps"
        return Moved(name=name_of(exercise_id), then=f"{reps[0]} reps", now=now_reps, more=reps[-1] > reps[0])
    return None


def of_holds(history: Mapping[str, Sequence[LiftRecord]]) -> tuple[Moved, ...]:
    """Each skill practised by holds: from its first step to the hardest one held, and how long."""
    found = []
    for skill, steps in SKILL_STEPS.items():
        done = {step: loading_records(history.get(step, ())) for step in steps}
        held = [step for step in steps if longest(done[step]) > 0]
        if not held or sum(len(done[step]) for step in held) < _LEAST_OF_A_TOTAL:
            continue
        first, last = held[0], held[-1]
        then, now = longest(done[first][:1]), longest(done[last])
        same = first == last
        found.append(
            Moved(
                name=name_of(first) if same else skill[:1].upper() + skill[1:],
                then=f"{plain(then)} seconds" if same else f"{name_of(first).lower()}, {plain(then)} seconds",
                now=f"{plain(now)} seconds" if same else f"{name_of(last).lower()}, {plain(now)} seconds",
                more=not same or now > then,
            )
        )
    return tuple(found)


def of_total(
    lifts: Sequence[tuple[EstimatedMax | None, Sequence[LiftRecord]]], event: date | None, gym: Gym
) -> Moved | None:
    """The total of lifts, each with its max at the start and its history: what was lifted on the day of the meet, else
    as estimated now. None where one of them is not known.
    """
    counted = [(start, loading_records(history)) for start, history in lifts]
    first = [standing(start, done[:1] if start is None else (), gym).estimated for start, done in counted]
    now = [standing(start, done, gym).estimated for start, done in counted]
    then = sum(one.kilograms for one in first if one is not None)
    if len(lifts) < _LEAST_OF_A_TOTAL or None in first or None in now:
        return None
    on_the_day = [_best_on(event, history) for _, history in lifts] if event is not None else [0.0]
    if all(on_the_day):
        after, how = sum(on_the_day), " lifted"
    else:
        after, how = sum(one.kilograms for one in now if one is not None), ""
    before, reached = gym.told(then), gym.told(after)
    return Moved(name="Total", then=f"estimated {before}", now=f"{reached}{how}", more=reached.amount > before.amount)


def _best_on(day: date, history: Sequence[LiftRecord]) -> float:
    done = [one for record in history if record.day == day for one in record.done]
    return max((one.load or 0.0 for one in done if one.status is SetStatus.DONE and one.reps), default=0.0)


def of_runs(weeks: Sequence[Sequence[LoggedSet]]) -> tuple[Moved, ...]:
    """The longest run and the most run in a week, of the sets done in each week of a program in order: the first week
    with runs against the best since. Nothing where there was no such week after the first.
    """
    ran = [runs for week in weeks if (runs := [one for one in week if _is_run(one)])]
    if len(ran) < 2:
        return ()
    longest = [max(one.distance_meters or 0 for one in runs) for runs in ran]
    totals = [distance(runs) for runs in ran]
    return tuple(
        Moved(name=name, then=_kilometers(each[0]), now=f"{_kilometers(max(each))} at best", more=max(each) > each[0])
        for name, each in (("Longest run of a week", longest), ("Run in a week", totals))
    )


def _kilometers(meters: float) -> str:
    return f"{plain(round(meters / _KILOMETER, 1))} km"


def _is_run(one: LoggedSet) -> bool:
    exercise = EXERCISES.get(one.exercise_id)
    done = one.status is SetStatus.DONE and bool(one.distance_meters)
    return done and exercise is not None and exercise.pattern is Pattern.RUN
