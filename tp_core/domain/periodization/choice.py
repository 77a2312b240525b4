"""Which exercise fills each slot: the athlete's own lifts first, then what spares, what they like, what is usual.

Knows equipment, exclusions, swaps and level; nothing of sets or weeks.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from tp_core.domain import exercises
from tp_core.domain.exclusions import joint_of
from tp_core.domain.exercises import EXERCISES, Exercise, Loading, Pattern
from tp_core.domain.ladders import HOLDS
from tp_core.domain.periodization import emphasized, runs_beside, skills, stations, usual
from tp_core.domain.periodization.defaults import Settled
from tp_core.domain.periodization.splits import ENGINE, ROUNDS, Day, Want, read, split
from tp_core.domain.plan import SlotRole
from tp_core.domain.program import Discipline, Experience

_REPEATED, _MAKESHIFT = 3, 8
"""Places down the list for what the week has already, and for what stands in where kit is missing."""
_ENOUGH_TO_TURN, _MOST_TO_TURN = 3, 6
"""Movements down the list: further on stand those for who has little (ours)."""
_KEPT = (*ROUNDS, *ENGINE, *skills.STEPS)
"""Slots that give their place to no lift."""
_NOT_HELD = (Pattern.RUN, Pattern.CONDITIONING)
_LIFTED = (
    Pattern.SQUAT, Pattern.HINGE, Pattern.HORIZONTAL_PUSH, Pattern.VERTICAL_PUSH, Pattern.HORIZONTAL_PULL,
    Pattern.VERTICAL_PULL, Pattern.OLYMPIC, Pattern.LUNGE,
)  # fmt: skip


@dataclass(frozen=True)
class Chosen:
    """A slot with its exercise."""

    want: Want
    exercise: Exercise
    goal: bool = False
    """Whether it is one of the athlete's goal lifts."""
    aim: int | None = None
    """The reps aimed for, where reps are the goal; the seconds of a hold."""

    @property
    def main(self) -> bool:
        return self.want.leads


@dataclass(frozen=True)
class ChosenDay:
    """A training day with its exercises, the most important first."""

    name: str
    slots: tuple[Chosen, ...]
    engine_minutes: int = 0
    """Minutes of conditioning the lifting leaves room for, the same in every loading week."""


@dataclass(frozen=True)
class Pool:
    """What this athlete can and will do."""

    settled: Settled
    allowed: Mapping[str, Exercise]
    sore: frozenset[str]
    liked: frozenset[str]
    goals: tuple[str, ...]

    def spares(self, exercise: Exercise) -> bool:
        return not self.sore & set(exercise.avoid_with)


def pool(settled: Settled) -> Pool:
    """Everything performable, not excluded and within the athlete's skill."""
    brief = settled.brief
    allowed = {
        exercise.id: exercise
        for exercise in EXERCISES.values()
        if exercises.performable(exercise, settled.equipment) and not exercises.excluded(exercise, brief.exclusions)
    }
    liked = frozenset(found.id for like in brief.likes if (found := exercises.find(like)) is not None)
    wanted = goal_lifts(settled)
    return Pool(
        settled=settled,
        allowed=allowed,
        sore=frozenset(map(joint_of, exercises.areas_of(brief.limitations))),
        liked=liked,
        goals=tuple(lift for lift in wanted if lift in allowed),
    )


def goal_lifts(settled: Settled) -> tuple[str, ...]:
    """The lifts the athlete named, targets before starting numbers, then those the discipline is judged by."""
    swapped = {swap.instead_of: swap.use for swap in settled.brief.swaps}
    named = [target.exercise_id for target in settled.brief.targets]
    named += [number.exercise_id for number in settled.brief.starting_numbers]
    named += usual.JUDGED.get(settled.discipline, ())
    lifts = [swapped.get(name, name) for name in named]
    counted = {one.exercise_id for one in settled.brief.targets if one.reps is not None or one.duration_seconds}
    return tuple(
        lift
        for lift in dict.fromkeys(lifts)
        if lift in EXERCISES
        and lift not in HOLDS
        and skills.ready_for(settled, lift)
        and (EXERCISES[lift].pattern in _LIFTED or (lift in counted and EXERCISES[lift].pattern is Pattern.CORE))
    )


def choose(settled: Settled) -> tuple[ChosenDay, ...]:
    """The exercises of every day of the week, the same in every week: the same brief always gives the same."""
    have = pool(settled)
    used: Counter[str] = Counter()
    days = [_filled(have, day, used) for day in _templates(settled)]
    for goal in _targets(have):
        days = _frequent(have, days, goal)
    return tuple(_ordered(day) for day in days)


def _templates(settled: Settled) -> tuple[Day, ...]:
    count = len(settled.days)
    if stations.trains_for(settled):
        return read(stations.WEEKS[count], more=settled.roomy)
    lifting = split(settled.discipline, count - runs_beside.days_for(settled), more=settled.roomy)
    practised = skills.woven(emphasized.woven(lifting, settled), settled)
    return runs_beside.woven(practised, settled)


def _filled(have: Pool, day: Day, used: Counter[str]) -> ChosenDay:
    slots: list[Chosen] = []
    for want in day.wants:
        exercise = _pick(have, want, [slot.exercise.id for slot in slots], used)
        if exercise is not None:
            goal = exercise.id in have.goals and want.leads
            slots.append(Chosen(want, exercise, goal, _aim(have, exercise)))
            used[exercise.id] += 1
    if not any(slot.want.token not in ROUNDS for slot in slots):
        slots += _anything(have, [slot.exercise.id for slot in slots])
    runs = all(slot.exercise.pattern is Pattern.RUN for slot in slots if slot.want.token in runs_beside.TOKENS)
    return ChosenDay(day.name if runs else stations.without_running(day.name), tuple(slots))


def _aim(have: Pool, exercise: Exercise) -> int | None:
    """The reps aimed for in an exercise that only counts reps, the seconds of a hold."""
    targets = have.settled.brief.targets
    own = [target for target in targets if target.exercise_id == exercise.id and target.load is None]
    if exercise.loading is Loading.TIME and exercise.pattern not in _NOT_HELD:
        return next((round(target.duration_seconds) for target in own if target.duration_seconds), None)
    return own[0].reps if own and exercise.loading is Loading.BODYWEIGHT else None


def _anything(have: Pool, day: Sequence[str]) -> list[Chosen]:
    """Two exercises of any kind where exclusions leave nothing of what the day asks for."""
    want = Want("core", SlotRole.ACCESSORY)
    open_to = [
        exercise
        for exercise in have.allowed.values()
        if exercise.id not in day
        and exercise.pattern not in (Pattern.RUN, Pattern.CONDITIONING)
        and _within_skill(have, exercise)
    ]
    spread = {exercise.pattern: exercise for exercise in sorted(open_to, key=have.spares)}
    return [Chosen(want, exercise) for exercise in list(spread.values())[:2]]


def _within_skill(have: Pool, exercise: Exercise) -> bool:
    """Nothing that needs a skill first, unless asked for; for beginners nothing that takes strength to start with."""
    if exercise.id in have.goals or exercise.id in have.liked:
        return True
    level = have.settled.experience
    if exercise.id in usual.SKILLED:
        return level is Experience.ADVANCED and exercise.id in usual.SKILLED_FIRST
    return level is not Experience.BEGINNER or exercise.id not in usual.HARD_TO_START


def in_turn(have: Pool, want: Want, day: ChosenDay) -> tuple[Exercise, ...]:
    """What can fill a conditioning slot from week to week, the usual first: what spares sore parts where anything does,
    and not the movement that the day's main lift is where enough else is left.
    """
    beside = {slot.exercise.id for slot in day.slots if slot.want.token != want.token}
    options = [exercise for exercise in _options(have, want) if exercise.id not in beside]
    options = [exercise for exercise in options if have.spares(exercise)] or options
    heads = {slot.exercise.pattern for slot in day.slots if slot.main}
    others = [exercise for exercise in options if exercise.pattern not in heads]
    return tuple(others if len(others) >= _ENOUGH_TO_TURN else options)[:_MOST_TO_TURN]


def _options(have: Pool, want: Want) -> list[Exercise]:
    """What fits a slot, the usual choices first."""
    first = usual.first(want.token, have.settled, main=want.leads)
    kind = want.kind
    rest: Iterable[str] = ()
    if want.token not in usual.CLOSED:
        rest = [
            name
            for pattern in kind.patterns
            for name, exercise in have.allowed.items()
            if exercise.pattern is pattern and _fits_head(want, exercise)
        ]
    own = [goal for goal in have.goals if EXERCISES[goal].pattern in kind.patterns[:1] and want.leads]
    own = [goal for goal in own if _fits_head(want, EXERCISES[goal])]
    if want.token in usual.CLOSED:
        own = [goal for goal in own if goal in first]
    if want.token in usual.BESIDE_ANOTHER:
        own = []
    listed = [have.allowed[name] for name in dict.fromkeys((*own, *first, *rest)) if name in have.allowed]
    return [
        exercise
        for exercise in listed
        if (kind.muscle is None or kind.muscle in exercise.primary or exercise.id in first)
        and (want.token in skills.STEPS or _within_skill(have, exercise))
        and _suits(have.settled.discipline, exercise)
    ]


def _fits_head(want: Want, exercise: Exercise) -> bool:
    """A hold is no main lift."""
    return not want.leads or exercise.loading is not Loading.TIME


def _suits(discipline: Discipline, exercise: Exercise) -> bool:
    return discipline is not Discipline.BODYWEIGHT or exercise.loading not in (Loading.BARBELL, Loading.MACHINE)


def _pick(have: Pool, want: Want, day: Sequence[str], used: Mapping[str, int]) -> Exercise | None:
    """The best exercise for a slot; None where nothing fits."""
    options = [exercise for exercise in _options(have, want) if exercise.id not in day]
    if want.token in (*emphasized.JUMPS, *skills.STEPS):
        options = [exercise for exercise in options if have.spares(exercise)]
    if not options:
        return None
    if want.token in (*runs_beside.TOKENS, *skills.STEPS):
        return options[0]  # who trains for a run runs, with care where a part of the leg is sore; a step has its order
    if want.leads and want.token not in usual.BESIDE_ANOTHER:
        goal = next((exercise for exercise in options if exercise.id in have.goals), None)
        if goal is not None:
            return goal
    order = {exercise.id: place for place, exercise in enumerate(options)}
    repeats = want.role is SlotRole.ACCESSORY
    best = min(
        options,
        key=lambda exercise: (
            not have.spares(exercise),
            exercise.id not in have.liked,
            order[exercise.id]
            + (_REPEATED * used.get(exercise.id, 0) if repeats else 0)
            + (_MAKESHIFT if exercise.id in usual.MAKESHIFT else 0),
        ),
    )
    return _swapped(have, best, day)


def _swapped(have: Pool, exercise: Exercise, day: Sequence[str]) -> Exercise:
    for swap in have.settled.brief.swaps:
        if swap.instead_of == exercise.id and swap.use in have.allowed and swap.use not in day:
            return have.allowed[swap.use]
    return exercise


def _targets(have: Pool) -> tuple[str, ...]:
    """The lifts the program is measured by: they must be trained often enough."""
    wanted = {target.exercise_id for target in have.settled.brief.targets}
    return tuple(goal for goal in have.goals if goal in wanted)


def _frequent(have: Pool, days: list[ChosenDay], goal: str) -> list[ChosenDay]:
    """Brings a goal lift to twice a week (the deadlift once), in place of its nearest kin or the last accessory."""
    enough = 1 if goal in usual.ONCE_IS_ENOUGH or len(days) == 1 else 2
    while _count(days, goal) < enough:
        index = _best_day(days, goal)
        if index is None:
            break
        days = [*days[:index], _with_goal(have, days[index], goal, first=_count(days, goal) == 0), *days[index + 1 :]]
    return days


def _count(days: Sequence[ChosenDay], goal: str) -> int:
    return sum(slot.exercise.id == goal for day in days for slot in day.slots)


def _best_day(days: Sequence[ChosenDay], goal: str) -> int | None:
    """The day to add a goal lift to: one with the same movement pattern, far from where it is trained already."""
    pattern = EXERCISES[goal].pattern
    has = [index for index, day in enumerate(days) if any(slot.exercise.id == goal for slot in day.slots)]
    free = [index for index in range(len(days)) if index not in has]
    if not free:
        return None
    return max(
        free,
        key=lambda index: (
            any(slot.exercise.pattern is pattern and not slot.goal for slot in days[index].slots),
            not days[index].name.startswith("Easy") and not _is_run(days[index]),
            min((abs(index - other) for other in has), default=0),
            -index,
        ),
    )


def _is_run(day: ChosenDay) -> bool:
    return any(slot.want.token in runs_beside.TOKENS for slot in day.slots)


def _with_goal(have: Pool, day: ChosenDay, goal: str, *, first: bool) -> ChosenDay:
    exercise = have.allowed[goal]
    role = SlotRole.MAIN if first else SlotRole.SUPPLEMENTAL
    held = exercise.loading is Loading.TIME
    if held or exercise.pattern is Pattern.CORE:  # many reps, or seconds, after the lifts, not before them
        role = SlotRole.ACCESSORY
    replaced = next(
        (
            slot
            for slot in day.slots
            if slot.exercise.pattern is exercise.pattern
            and slot.exercise.id not in have.goals
            and slot.want.token not in skills.STEPS
            and not (held and slot.main)
        ),
        next((slot for slot in reversed(day.slots) if not slot.main and slot.want.token not in _KEPT), None),
    )
    alike = replaced is not None and replaced.exercise.pattern is exercise.pattern
    place = replaced.want.token if replaced is not None and alike and replaced.want.token not in ROUNDS else "hp"
    head = role is not SlotRole.ACCESSORY
    added = Chosen(Want(place if head else "core", role), exercise, goal=head, aim=_aim(have, exercise))
    return ChosenDay(day.name, (added, *(slot for slot in day.slots if slot is not replaced)))


_ORDER = {SlotRole.MAIN: 0, SlotRole.SUPPLEMENTAL: 1, SlotRole.ACCESSORY: 2, SlotRole.CONDITIONING: 3}


def _ordered(day: ChosenDay) -> ChosenDay:
    """Fast lifts, skills, goal lifts, then main lifts, accessories and conditioning; within each as chosen, and last
    what only stands in where kit is missing: it is the first to go where time is short.
    """
    return ChosenDay(
        day.name,
        tuple(
            sorted(
                day.slots,
                key=lambda slot: (
                    slot.want.role is SlotRole.CONDITIONING,
                    slot.exercise.pattern not in (Pattern.OLYMPIC, Pattern.JUMP),
                    not skills.is_practice(slot.want.token, slot.exercise.id),
                    not slot.goal,
                    _ORDER[slot.want.role],
                    slot.exercise.id in usual.MAKESHIFT,
                ),
            )
        ),
    )
