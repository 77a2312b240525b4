"""What each day holds: the split by days and level, and an exercise for every slot that the athlete can do."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from tp_core.domain import exercises
from tp_core.domain.exercises import EXERCISES, Exercise, Loading, Muscle, Pattern
from tp_core.domain.periodization import schemes
from tp_core.domain.periodization.defaults import Settled, last_week_days
from tp_core.domain.periodization.phases import Block
from tp_core.domain.plan import PlannedSession, Scheme, Slot, SlotRole
from tp_core.domain.program import Discipline
from tp_core.domain.schedule import session_days
from tp_core.domain.workload import minutes_of

_M, _S, _A = SlotRole.MAIN, SlotRole.SUPPLEMENTAL, SlotRole.ACCESSORY
_STOP_DAYS = 2
"""No lifting in the last two days before an event (TP2: stop 2-7 days before)."""


@dataclass(frozen=True)
class _Want:
    """A slot to fill: the pattern, its role, and the muscle where the pattern says too little."""

    pattern: Pattern
    role: SlotRole
    muscle: Muscle | None = None


def _w(pattern: Pattern, role: SlotRole = _A, muscle: Muscle | None = None) -> _Want:
    return _Want(pattern, role, muscle)


_BICEPS, _TRICEPS = _w(Pattern.ARMS, muscle=Muscle.BICEPS), _w(Pattern.ARMS, muscle=Muscle.TRICEPS)
_CORE, _CALVES = _w(Pattern.CORE), _w(Pattern.CALVES)
_FULL_A = (
    "Full body A",
    (
        _w(Pattern.SQUAT, _M),
        _w(Pattern.HORIZONTAL_PUSH, _M),
        _w(Pattern.HORIZONTAL_PULL),
        _w(Pattern.HINGE),
        _CORE,
        _BICEPS,
    ),
)
_FULL_B = (
    "Full body B",
    (
        _w(Pattern.HINGE, _M),
        _w(Pattern.VERTICAL_PUSH, _M),
        _w(Pattern.VERTICAL_PULL),
        _w(Pattern.LUNGE),
        _CORE,
        _TRICEPS,
    ),
)
_FULL_C = (
    "Full body C",
    (
        _w(Pattern.SQUAT, _S),
        _w(Pattern.HORIZONTAL_PUSH, _S),
        _w(Pattern.HORIZONTAL_PULL),
        _w(Pattern.LEG_ISOLATION, muscle=Muscle.HAMSTRINGS),
        _w(Pattern.CARRY),
        _CORE,
    ),
)
_LOWER_A = ("Lower body A", (_w(Pattern.SQUAT, _M), _w(Pattern.HINGE), _w(Pattern.LUNGE), _CALVES, _CORE))
_LOWER_B = (
    "Lower body B",
    (_w(Pattern.HINGE, _M), _w(Pattern.SQUAT, _S), _w(Pattern.LEG_ISOLATION, muscle=Muscle.HAMSTRINGS), _CALVES, _CORE),
)
_UPPER_A = (
    "Upper body A",
    (
        _w(Pattern.HORIZONTAL_PUSH, _M),
        _w(Pattern.HORIZONTAL_PULL),
        _w(Pattern.VERTICAL_PUSH),
        _w(Pattern.VERTICAL_PULL),
        _BICEPS,
        _TRICEPS,
    ),
)
_UPPER_B = (
    "Upper body B",
    (
        _w(Pattern.VERTICAL_PUSH, _M),
        _w(Pattern.HORIZONTAL_PUSH, _S),
        _w(Pattern.VERTICAL_PULL),
        _w(Pattern.HORIZONTAL_PULL),
        _w(Pattern.SHOULDERS, muscle=Muscle.SIDE_DELTS),
        _BICEPS,
    ),
)
_PUSH = (
    "Push",
    (
        _w(Pattern.HORIZONTAL_PUSH, _M),
        _w(Pattern.VERTICAL_PUSH),
        _w(Pattern.SHOULDERS, muscle=Muscle.SIDE_DELTS),
        _TRICEPS,
        _CORE,
    ),
)
_PULL = (
    "Pull",
    (
        _w(Pattern.HINGE, _M),
        _w(Pattern.VERTICAL_PULL),
        _w(Pattern.HORIZONTAL_PULL),
        _w(Pattern.SHOULDERS, muscle=Muscle.REAR_DELTS),
        _BICEPS,
    ),
)
_LEGS = (
    "Legs",
    (_w(Pattern.SQUAT, _M), _w(Pattern.LUNGE), _w(Pattern.LEG_ISOLATION, muscle=Muscle.HAMSTRINGS), _CALVES, _CORE),
)
_LIGHT = ("Easy day", (_w(Pattern.CARRY), _CORE, _w(Pattern.SHOULDERS, muscle=Muscle.REAR_DELTS)))
_SPLITS = {
    1: (_FULL_A,),
    2: (_FULL_A, _FULL_B),
    3: (_FULL_A, _FULL_B, _FULL_C),
    4: (_LOWER_A, _UPPER_A, _LOWER_B, _UPPER_B),
    5: (_LOWER_A, _UPPER_A, _LOWER_B, _UPPER_B, _FULL_C),
    6: (_LEGS, _PUSH, _PULL, _LOWER_B, _UPPER_B, _LIGHT),
    7: (_LEGS, _PUSH, _PULL, _LIGHT, _LOWER_B, _UPPER_B, _LIGHT),
}  # fmt: skip
_FIRST_CHOICE: dict[Pattern, tuple[str, ...]] = {
    Pattern.SQUAT: ("back-squat", "front-squat", "goblet-squat", "dumbbell-squat", "leg-press", "tempo-bodyweight-squat"),
    Pattern.HINGE: ("deadlift", "romanian-deadlift", "dumbbell-romanian-deadlift", "kettlebell-deadlift", "kettlebell-swing", "banded-deadlift", "single-leg-glute-bridge"),
    Pattern.HORIZONTAL_PUSH: ("bench-press", "dumbbell-bench-press", "dumbbell-floor-press", "machine-chest-press", "push-up"),
    Pattern.VERTICAL_PUSH: ("overhead-press", "dumbbell-shoulder-press", "kettlebell-press", "machine-shoulder-press", "pike-push-up"),
    Pattern.HORIZONTAL_PULL: ("barbell-row", "dumbbell-row", "chest-supported-row", "seated-cable-row", "inverted-row", "ring-row", "band-row", "backpack-row"),
    Pattern.VERTICAL_PULL: ("pull-up", "lat-pulldown", "chin-up", "dumbbell-pullover", "band-pulldown", "towel-pulldown-hold"),
    Pattern.LUNGE: ("dumbbell-split-squat", "bulgarian-split-squat", "dumbbell-reverse-lunge", "split-squat", "reverse-lunge", "step-up"),
    Pattern.LEG_ISOLATION: ("lying-leg-curl", "seated-leg-curl", "nordic-curl", "sliding-leg-curl"),
    Pattern.CALVES: ("standing-calf-raise-machine", "dumbbell-calf-raise", "single-leg-calf-raise", "calf-raise"),
    Pattern.CORE: ("plank", "dead-bug", "side-plank", "hanging-knee-raise", "ab-wheel", "hollow-hold"),
    Pattern.CARRY: ("farmer-carry", "suitcase-carry", "backpack-carry"),
    Pattern.SHOULDERS: ("lateral-raise", "reverse-fly", "cable-lateral-raise", "band-lateral-raise", "wall-lateral-hold"),
    Pattern.ARMS: ("barbell-curl", "dumbbell-curl", "triceps-extension", "triceps-pushdown", "bodyweight-triceps-extension", "band-curl", "towel-curl"),
    Pattern.CONDITIONING: ("row-erg", "bike-erg", "ski-erg", "jump-rope", "shadow-boxing", "marching"),
}  # fmt: skip
_ACCESSORY_FIRST: dict[Pattern, tuple[str, ...]] = {
    Pattern.HINGE: ("romanian-deadlift", "dumbbell-romanian-deadlift", "hip-thrust", "single-leg-romanian-deadlift", "kettlebell-swing", "single-leg-glute-bridge"),
    Pattern.HORIZONTAL_PUSH: ("dumbbell-bench-press", "incline-dumbbell-press", "push-up"),
    Pattern.VERTICAL_PUSH: ("dumbbell-shoulder-press", "overhead-press", "pike-push-up"),
    Pattern.SQUAT: ("front-squat", "goblet-squat", "tempo-bodyweight-squat"),
}  # fmt: skip
_GRIND = (Pattern.SQUAT, Pattern.HINGE, Pattern.HORIZONTAL_PUSH, Pattern.VERTICAL_PUSH)


def of_week(settled: Settled, block: Block, week: int) -> tuple[PlannedSession, ...]:
    """The sessions of a week; after an event, and in the last days before it, there are none."""
    numbers = _trained(settled, week)
    split = _SPLITS[len(settled.days)]
    chosen = _choices(settled)
    return tuple(_session(settled, block, week, number, split[number - 1], chosen[number - 1]) for number in numbers)


def _trained(settled: Settled, week: int) -> tuple[int, ...]:
    days = session_days(settled.start, settled.days)
    until = last_week_days(settled)
    if week < settled.weeks or until is None:
        return tuple(range(1, len(days) + 1))
    return tuple(number for number, day in enumerate(days, 1) if day <= until - _STOP_DAYS)


def _session(
    settled: Settled, block: Block, week: int, number: int, day: tuple[str, tuple[_Want, ...]], chosen: Sequence[str]
) -> PlannedSession:
    name, wants = day
    slots: list[Slot] = []
    for want, exercise_id in zip(wants, chosen, strict=True):
        if exercise_id:
            slots.append(_slot(settled, block, week, want, EXERCISES[exercise_id]))
    slots = _within(slots, settled.minutes)
    if settled.discipline is Discipline.GENERAL_FITNESS:
        slots = _with_conditioning(settled, block, week, slots)
    return PlannedSession(day_number=number, name=name, focus=_focus(slots), slots=tuple(slots))


def _focus(slots: Sequence[Slot]) -> str:
    names = [EXERCISES[slot.exercise_id].name for slot in slots if slot.role is not SlotRole.ACCESSORY]
    names = names or [EXERCISES[slot.exercise_id].name for slot in slots[:2]]
    return " and ".join(names[:2]) if names else "Easy movement"


def _slot(settled: Settled, block: Block, week: int, want: _Want, exercise: Exercise) -> Slot:
    return Slot(
        exercise_id=exercise.id,
        role=want.role,
        schemes=(_scheme(settled, block, week, want, exercise),),
        notes=_care(settled, exercise),
    )


def _scheme(settled: Settled, block: Block, week: int, want: _Want, exercise: Exercise) -> Scheme:
    sets = 2 if settled.careful and want.role is _A else 3
    match exercise.loading:
        case Loading.TIME:
            return schemes.hold(block, week, sets=sets)
        case Loading.DISTANCE:
            return schemes.carry(block, week, sets=sets)
        case Loading.BODYWEIGHT:
            return schemes.bodyweight(settled, block, week, sets=4 if want.role is _M else sets)
        case Loading.BARBELL if want.role is _M:
            return schemes.main(settled, block, week)
        case Loading.BARBELL if want.role is _S:
            return schemes.supplemental(settled, block, week)
    return schemes.accessory(settled, block, week, sets=4 if want.role is _M and not settled.careful else sets)


def _care(settled: Settled, exercise: Exercise) -> str:
    """A niggle's note where the goal needs the lift all the same."""
    sore = exercises.cautions(exercise, settled.brief.limitations)
    if not sore:
        return ""
    return f"Mind your {' and '.join(sore)}: stop the set if it bothers you, and keep three reps left."


def _within(slots: list[Slot], minutes: int) -> list[Slot]:
    """The slots that fit the time: the last ones go first, the main lift never (TM1)."""
    kept = list(slots)
    while len(kept) > 1 and minutes_of(kept) > minutes:
        kept.pop()
    if kept and minutes_of(kept) > minutes:
        first = kept[0].schemes[0]
        while first.sets > 1 and minutes_of([kept[0].model_copy(update={"schemes": (first,)})]) > minutes:
            first = first.model_copy(update={"sets": first.sets - 1})
        kept[0] = kept[0].model_copy(update={"schemes": (first,)})
    return kept


def _with_conditioning(settled: Settled, block: Block, week: int, slots: list[Slot]) -> list[Slot]:
    """Ten to twenty easy minutes at the end where the time allows (science.md 3.10)."""
    room = min(20, settled.minutes - minutes_of(slots))
    options = _usable(settled, _Want(Pattern.CONDITIONING, SlotRole.CONDITIONING))
    if room < 8 or not options:
        return slots
    scheme = schemes.conditioning(block, week, minutes=room)
    return [*slots, Slot(exercise_id=options[0].id, role=SlotRole.CONDITIONING, schemes=(scheme,))]


@lru_cache(maxsize=64)
def _chosen(key: str, settled_key: "_Keyed") -> tuple[tuple[str, ...], ...]:
    del key
    settled = settled_key.settled
    split = _SPLITS[len(settled.days)]
    used: list[str] = []
    days = []
    for _, wants in split:
        day: list[str] = []
        for want in wants:
            pick = _pick(settled, want, day, used)
            day.append(pick)
            if pick:
                used.append(pick)
        days.append(tuple(day))
    return tuple(days)


@dataclass(frozen=True)
class _Keyed:
    """A settled brief that compares by what the choice of exercises depends on."""

    key: str
    settled: Settled

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Keyed) and other.key == self.key

    def __hash__(self) -> int:
        return hash(self.key)


def _choices(settled: Settled) -> tuple[tuple[str, ...], ...]:
    """The exercises of the split, the same in every week: the same brief always gives the same."""
    brief = settled.brief
    parts = (settled.days, settled.equipment, settled.discipline, settled.experience, brief.exclusions, brief.likes)
    lifts = (brief.targets, brief.starting_numbers, brief.swaps, brief.limitations)
    key = repr((parts, lifts))
    return _chosen(key, _Keyed(key, settled))


def _goal_lifts(settled: Settled) -> tuple[str, ...]:
    wanted = [target.exercise_id for target in settled.brief.targets]
    known = [number.exercise_id for number in settled.brief.starting_numbers]
    return tuple(dict.fromkeys(wanted + known))


def _pick(settled: Settled, want: _Want, day: Sequence[str], used: Sequence[str]) -> str:
    """The best exercise for a slot: the athlete's lifts first, then what is liked, spares sore parts and is new."""
    options = [exercise for exercise in _usable(settled, want) if exercise.id not in day]
    if not options:
        return ""
    if want.role in (_M, _S) and want.pattern in _GRIND:
        goals = _goal_lifts(settled)
        goal = next((exercise for exercise in options if exercise.id in goals), None)
        if goal is not None:
            return _swapped(settled, goal.id)
    limitations = settled.brief.limitations
    liked = {found.id for like in settled.brief.likes if (found := exercises.find(like)) is not None}
    order = {exercise.id: place for place, exercise in enumerate(options)}
    best = min(
        options,
        key=lambda exercise: (
            bool(exercises.cautions(exercise, limitations)) and want.role is not _M,
            exercise.id not in liked,
            exercise.id in used and want.role is _A,
            order[exercise.id],
        ),
    )
    return _swapped(settled, best.id)


def _swapped(settled: Settled, exercise_id: str) -> str:
    for swap in settled.brief.swaps:
        if swap.instead_of == exercise_id and exercises.performable(EXERCISES[swap.use], settled.equipment):
            return swap.use
    return exercise_id


def _usable(settled: Settled, want: _Want) -> list[Exercise]:
    """What fits a slot with this equipment, the usual choices first."""
    first: Iterable[str] = _FIRST_CHOICE.get(want.pattern, ())
    if want.role is _A:
        first = (*_ACCESSORY_FIRST.get(want.pattern, ()), *first)
    listed = [EXERCISES[name] for name in dict.fromkeys(first) if name in EXERCISES]
    rest = [
        exercise
        for exercise in EXERCISES.values()
        if exercise.pattern is want.pattern and exercise not in listed and exercise.id in _SAFE_FALLBACK
    ]
    own = [EXERCISES[lift] for lift in _goal_lifts(settled) if EXERCISES[lift].pattern is want.pattern]
    return [
        exercise
        for exercise in dict.fromkeys((*own, *listed, *rest))
        if (want.muscle is None or want.muscle in exercise.primary)
        and exercises.performable(exercise, settled.equipment)
        and not exercises.excluded(exercise, settled.brief.exclusions, settled.brief.limitations)
        and not (settled.discipline is Discipline.BODYWEIGHT and exercise.loading is Loading.BARBELL)
    ]


_SKILLED = frozenset(
    {"muscle-up", "handstand-push-up", "handstand-hold", "shrimp-squat", "pistol-squat", "overhead-squat", "thruster",
     "dumbbell-thruster", "deficit-deadlift", "plyometric-push-up", "archer-push-up", "spoto-press", "front-rack-hold",
     "turkish-get-up", "copenhagen-plank"}
)  # fmt: skip
_SAFE_FALLBACK = frozenset(EXERCISES) - _SKILLED
"""What may fill a slot unasked: nothing that needs a skill first."""
