"""What each training day of each week holds: the chosen exercises with their sets, within the time, tapered and tested."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from tp_core.domain import exercises, ladders
from tp_core.domain.exercises import EXERCISES, JUMPS, Exercise, Loading, Pattern
from tp_core.domain.periodization import (
    choice,
    conditioning,
    event_day,
    meets,
    pieces,
    race_stations,
    runs_beside,
    schemes,
    skills,
    stations,
)
from tp_core.domain.periodization.choice import Chosen, ChosenDay
from tp_core.domain.periodization.defaults import Settled
from tp_core.domain.periodization.moments import Moment
from tp_core.domain.periodization.phases import Block
from tp_core.domain.periodization.splits import ENGINE, HARD_ENGINE, ROUNDS
from tp_core.domain.plan import PlannedSession, PlannedWeek, Scheme, Slot, SlotRole
from tp_core.domain.program import Discipline, PhaseKind, Target
from tp_core.domain.schedule import session_days
from tp_core.domain.strength import estimates
from tp_core.domain.workload import minutes_of

_STOP_DAYS, _STOP_DAYS_OF_POWERLIFTERS = 2, 3
"""No lifting in so many days before a competition (TP2: stop 2-7 days before; powerlifters about 3, Travis 2021)."""
_LEAST_CONDITIONING, _MOST_AFTER_LIFTING, _MOST_ALONE = 8, 20, 45
_ACCESSORIES_BESIDE_A_TEST = 2
_FIRST_REPS = 3
_NOTES = {
    PhaseKind.DELOAD: "Lighter week: fewer sets and lighter loads, so that the work sinks in.",
    PhaseKind.TAPER: "Taper: less volume, loads kept, so that you arrive fresh.",
    PhaseKind.TEST: "Test week: little volume, then your best.",
}


@dataclass(frozen=True)
class LiftingPlan:
    """Everything that stays the same over the weeks: exercises, tests, what is known of the lifts."""

    settled: Settled
    layout: tuple[Block, ...]
    days: tuple[ChosenDay, ...]
    day_of_week: tuple[int, ...]
    known: frozenset[str]
    tests: Mapping[tuple[int, int], tuple[Target, ...]] = field(default_factory=dict)
    """Targets to test, by week and day number."""
    rota: pieces.Rota = field(default_factory=dict)
    """What turns from week to week; empty but for mixed training."""
    race_stations: tuple[Exercise, ...] = ()
    """What to join with kilometres; empty but for a race of both."""

    def block_of(self, week: int) -> Block:
        return next(block for block in self.layout if week in block.weeks)

    def moment(self, week: int, number: int) -> Moment:
        left = self.settled.days_to_event(week, self.day_of_week[number - 1])
        return Moment(self.settled, self.block_of(week), week, left)


def prepare(settled: Settled, layout: tuple[Block, ...]) -> LiftingPlan:
    """Chooses the exercises, keeps of each day what fits the time, and sets the days of the tests."""
    days = choice.choose(settled)
    plan = LiftingPlan(
        settled=settled,
        layout=layout,
        days=days,
        day_of_week=session_days(settled.start, settled.days),
        known=frozenset(estimates(settled.brief.starting_numbers)),
    )
    fitted = tuple(_fitted(plan, number, day) for number, day in enumerate(days, 1))
    plan = replace(plan, days=fitted)
    joined = race_stations.joinable(choice.pool(settled).allowed) if stations.trains_for(settled) else ()
    return replace(plan, tests=_tests(plan), rota=_rota(plan), race_stations=joined)


def _rota(plan: LiftingPlan) -> pieces.Rota:
    if plan.settled.discipline is not Discipline.MIXED:
        return {}
    have = choice.pool(plan.settled)
    return {
        (number, slot.want.token): _worth_turning(plan, slot.want.token, choice.in_turn(have, slot.want, day))
        for number, day in enumerate(plan.days, 1)
        for slot in day.slots
        if slot.want.token in pieces.TURNING
    }


def _worth_turning(plan: LiftingPlan, token: str, options: tuple[Exercise, ...]) -> tuple[Exercise, ...]:
    if token in ROUNDS and stations.trains_for(plan.settled):
        return race_stations.real(options)
    return pieces.worth_turning(token, options)


def of_week(plan: LiftingPlan, week: int) -> PlannedWeek:
    """The sessions of a week; after an event, and in the last days before a competition, there are none."""
    block = plan.block_of(week)
    kind = block.kind_of(week)
    plan = _turned(plan, week)
    return PlannedWeek(
        week_number=week,
        phase_number=block.number,
        kind=kind,
        sessions=(*(_session(plan, week, number) for number in _trained(plan, week)), *_meet(plan, week)),
        note=_NOTES.get(kind, ""),
    )


def _turned(plan: LiftingPlan, week: int) -> LiftingPlan:
    """The plan with the movements of a week, day by day where they fit its time."""
    if not plan.rota:
        return plan
    turn = pieces.of_week(plan.rota, plan.days, week)
    days = []
    for number, day in enumerate(plan.days, 1):
        slots = (replace(one, exercise=turn.get((number, one.want.token), one.exercise)) for one in day.slots)
        turned = replace(day, slots=tuple(slots))
        fits = minutes_of(_slots(plan, turned, plan.moment(week, number), number)) <= plan.settled.minutes
        days.append(turned if fits else day)
    return replace(plan, days=tuple(days))


def _meet(plan: LiftingPlan, week: int) -> tuple[PlannedSession, ...]:
    """The meet or test itself, in its week; none where the event is something else."""
    number = event_day.number(plan.settled, week)
    if not number:
        return ()
    race = stations.day(plan.settled, number)
    if race is not None:
        return (race,)
    lifts = meets.holds(plan.settled, _trains(plan))
    if lifts:
        return (meets.session(plan.settled, number, lifts),)
    targets = _trained_targets(plan) if meets.is_test(plan.settled) else []
    slots = tuple(_test(plan, target) for target in targets)
    if not slots:
        return ()
    name = meets.called(plan.settled)
    return (PlannedSession(day_number=number, name=name, focus=_named(targets), slots=slots, is_event=True),)


def _trains(plan: LiftingPlan) -> set[str]:
    """The exercises of the plan, and the skills whose steps it practises."""
    found = {slot.exercise.id for day in plan.days for slot in day.slots}
    holds = ladders.above(one for one in found if one in ladders.HOLDS)
    return found | holds | skills.practised(found)


def _trained_targets(plan: LiftingPlan) -> list[Target]:
    trained = _trains(plan)
    runs = any(EXERCISES[one].pattern is Pattern.RUN for one in trained)
    run = runs_beside.goal(plan.settled) if runs else None
    return [one for one in plan.settled.brief.targets if one.exercise_id in trained or one is run]


def _trained(plan: LiftingPlan, week: int) -> tuple[int, ...]:
    powerlifts = plan.settled.discipline is Discipline.POWERLIFTING
    stop = (_STOP_DAYS_OF_POWERLIFTERS if powerlifts else _STOP_DAYS) if plan.settled.competes else 0
    numbers = range(1, len(plan.days) + 1)
    lefts = {number: plan.settled.days_to_event(week, plan.day_of_week[number - 1]) for number in numbers}
    return tuple(number for number, left in lefts.items() if left is None or left >= stop)


def _session(plan: LiftingPlan, week: int, number: int) -> PlannedSession:
    day = plan.days[number - 1]
    moment = plan.moment(week, number)
    targets = plan.tests.get((week, number), ())
    joined = [] if targets else _joined(plan, day, moment)
    if joined:
        return PlannedSession(
            day_number=number, name=race_stations.NAME, focus="Stations between kilometres", slots=tuple(joined)
        )
    slots = _tested(plan, day, moment, targets) if targets else _slots(plan, day, moment, number)
    return PlannedSession(
        day_number=number,
        name=f"Test: {_named(targets)}" if targets else day.name,
        focus=_focus(slots, plan.settled.equipment),
        slots=tuple(slots),
    )


def _joined(plan: LiftingPlan, day: ChosenDay, moment: Moment) -> list[Slot]:
    """The day of repeats as kilometres and stations in one, where the week is specific and the time allows; else
    empty. A day that also lifts stays as it is.
    """
    repeats = any(  # who does not run walks their kilometres, and is asked for none between stations
        chosen.want.token in runs_beside.TOKENS[:1] and chosen.exercise.id == race_stations.KILOMETRE
        for chosen in day.slots
    )
    if not plan.race_stations or not repeats or _has_main(day.slots) or not race_stations.joins(moment):
        return []
    slots = race_stations.joined(moment, plan.race_stations, plan.settled.minutes)
    return [_with_asked(plan, slot) for slot in slots]


def _with_asked(plan: LiftingPlan, slot: Slot) -> Slot:
    """The slot with what the race asks for there in its note."""
    asked = stations.asked(plan.settled, EXERCISES[slot.exercise_id])
    return slot.model_copy(update={"notes": f"{slot.notes} {asked}".strip()}) if asked else slot


def _named(targets: Sequence[Target]) -> str:
    lifts = [EXERCISES[target.exercise_id] for target in targets]
    names = ["Run" if one.pattern is Pattern.RUN else one.name for one in lifts]
    return " and ".join([names[0], *(name.lower() for name in names[1:])])


def _slots(plan: LiftingPlan, day: ChosenDay, moment: Moment, number: int) -> list[Slot]:
    lifts = [
        _slot(plan, chosen, moment, _exposure(plan, chosen, number))
        for chosen in day.slots
        if chosen.want.token not in ENGINE
    ]
    calm = moment.lighter or moment.tapers or plan.settled.careful or stations.trains_for(plan.settled)
    lifts = pieces.told(lifts, moment.week - 1 + number, calm=calm)
    engine = next((chosen for chosen in day.slots if chosen.want.token in ENGINE), None)
    return lifts if engine is None else [*lifts, _conditioning(plan, engine, moment, day.engine_minutes)]


def _exposure(plan: LiftingPlan, chosen: Chosen, number: int) -> int:
    """Which of the week's sessions of this exercise it is, from 0."""
    before = plan.days[: number - 1]
    return sum(slot.exercise.id == chosen.exercise.id for day in before for slot in day.slots)


def _slot(plan: LiftingPlan, chosen: Chosen, moment: Moment, exposure: int) -> Slot:
    exercise = chosen.exercise
    sore = exercises.cautions(exercise, plan.settled.brief.limitations)
    if chosen.want.token in ROUNDS:
        for_race = stations.trains_for(plan.settled)
        found: tuple[Scheme, ...] = ((race_stations if for_race else conditioning).rounds(moment, exercise),)
    else:
        found = schemes.of(moment, exercise, chosen.want.role, exposure=exposure, cautious=bool(sore), aim=chosen.aim)
    slot = Slot(
        exercise_id=exercise.id,
        role=chosen.want.role,
        schemes=found,
        notes=_note(plan, chosen, moment, sore, found),
        in_rounds=chosen.want.token in ROUNDS,
    )
    return _with_asked(plan, slot) if slot.in_rounds else slot


def _note(plan: LiftingPlan, chosen: Chosen, moment: Moment, sore: Sequence[str], found: tuple[Scheme, ...]) -> str:
    notes = []
    unknown = found[0].percent_1rm is not None and chosen.exercise.id not in plan.known
    if unknown and moment.week == 1:
        notes.append("No max known yet: find a weight that leaves 3 reps, and note it.")
    if chosen.exercise.id in JUMPS and chosen.want.token not in ROUNDS:
        notes.append("All out every time, with full rest; stop when one gets lower than the first.")
    if chosen.aim is not None and chosen.aim <= _FIRST_REPS:
        start = "Jump or step up to the top" if chosen.exercise.id == "muscle-up" else "Start at the top"
        notes.append(f"No full rep yet? {start} and lower yourself for five seconds.")
    if sore:
        notes.append(f"Stop at the first sign from your {' or '.join(sore)}, and keep 3 reps in reserve.")
    return " ".join(notes)


def _conditioning(plan: LiftingPlan, chosen: Chosen, moment: Moment, minutes: int) -> Slot:
    """Conditioning in the time the lifting leaves (science.md 3.10)."""
    if chosen.want.token in runs_beside.TOKENS:
        return _run(plan, chosen, moment, minutes)
    if chosen.want.token in HARD_ENGINE:
        turns = plan.rota and chosen.exercise.id in pieces.MACHINES
        form = pieces.INTERVALS[(moment.week - 1) % len(pieces.INTERVALS) if turns else 0]
        scheme, note = conditioning.intervals(moment, minutes, form.hard, form.easy), form.note
    else:
        scheme, note = conditioning.steady(moment, minutes), "Easy enough to talk in whole sentences."
    return Slot(exercise_id=chosen.exercise.id, role=SlotRole.CONDITIONING, schemes=(scheme,), notes=note)


def _run(plan: LiftingPlan, chosen: Chosen, moment: Moment, minutes: int) -> Slot:
    target = runs_beside.goal(plan.settled)
    if stations.trains_for(plan.settled) or target is None:
        return stations.run(moment, chosen.want.token, chosen.exercise, minutes)
    return runs_beside.run(moment, chosen.want.token, chosen.exercise, minutes, runs_beside.repeats_for(target))


def _focus(slots: Sequence[Slot], equipment: Sequence[str]) -> str:
    heads = [slot for slot in slots if slot.role in (SlotRole.MAIN, SlotRole.SUPPLEMENTAL)] or list(slots)
    return (
        " and ".join(exercises.called(EXERCISES[slot.exercise_id], equipment) for slot in heads[:2]) or "Easy movement"
    )


def _fitted(plan: LiftingPlan, number: int, day: ChosenDay) -> ChosenDay:
    """What of a day fits the time in every loading week: the last ones go first, goal lifts last of all (TM1)."""
    limit = plan.settled.minutes
    kept = [chosen for chosen in day.slots if chosen.want.token not in ENGINE]
    engine = [chosen for chosen in day.slots if chosen.want.token in ENGINE]
    runs = any(chosen.want.token in runs_beside.TOKENS for chosen in engine)
    for_lifting = limit - (runs_beside.LEAST_MINUTES + 1 if runs else 0)
    moments = _longest_moments(plan) or [plan.moment(1, number)]
    longest = 0
    for moment in moments:
        slots = {id(chosen): _slot(plan, chosen, moment, 0) for chosen in kept}
        while len(kept) > 1 and minutes_of(slots.values()) > for_lifting:
            leaving = _least_needed(plan, kept)
            kept.remove(leaving)
            del slots[id(leaving)]
        longest = max(longest, minutes_of(slots.values()))
    alone = runs_beside.MOST_MINUTES if runs else _MOST_ALONE
    before = longest or (0 if runs else 8)
    minutes = min(limit - before - 1, _MOST_AFTER_LIFTING if _has_main(kept) else alone)
    if not engine or (kept and minutes < _LEAST_CONDITIONING):
        return ChosenDay(day.name.removesuffix(runs_beside.AND_RUN), tuple(kept))
    return ChosenDay(day.name, (*kept, *engine), max(5, minutes))


def _has_main(kept: Sequence[Chosen]) -> bool:
    return any(chosen.want.role is SlotRole.MAIN for chosen in kept)


def _longest_moments(plan: LiftingPlan) -> list[Moment]:
    """The first and the last loading week of each kind of phase: what fits them fits all."""
    kinds: dict[PhaseKind, Block] = {}
    for block in plan.layout:
        if not block.ends:
            kinds.setdefault(block.kind, block)
    return [
        Moment(plan.settled, block, week, None)
        for block in kinds.values()
        for week in (block.loading[0], block.loading[-1])
    ]


def _least_needed(plan: LiftingPlan, kept: Sequence[Chosen]) -> Chosen:
    wanted = {target.exercise_id for target in plan.settled.brief.targets}
    return next((chosen for chosen in reversed(kept) if chosen.exercise.id not in wanted), kept[-1])


def _tests(plan: LiftingPlan) -> dict[tuple[int, int], tuple[Target, ...]]:
    """The last usable days, one target a day where there are enough of them."""
    block = plan.layout[-1]
    if not block.tests:
        return {}
    targets = _trained_targets(plan)
    usable = [(block.last, number) for number in _trained(plan, block.last)]
    if not usable and block.last > 1:
        usable = [(block.last - 1, number) for number in _trained(plan, block.last - 1)]
    if not usable or not targets:
        return {}
    days = usable[-len(targets) :]
    found: dict[tuple[int, int], tuple[Target, ...]] = {}
    for index, target in enumerate(targets):
        day = days[min(index, len(days) - 1)]
        found[day] = (*found.get(day, ()), target)
    return found


def _test(plan: LiftingPlan, target: Target) -> Slot:
    exercise = EXERCISES[target.exercise_id]
    if exercise.pattern is Pattern.RUN:
        return runs_beside.tested(plan.settled, target)
    reps = target.reps or (1 if exercise.loading is Loading.BARBELL else None)
    sore = exercises.cautions(exercise, plan.settled.brief.limitations)
    note = f"Your goal: {target.said}. Stop where form breaks."
    if exercise.loading is Loading.BARBELL:
        note += " If the last one still moved well, go on in the smallest steps."
    if plan.settled.careful and exercise.loading is Loading.BARBELL:
        note = f"Your goal: {target.said}. Your max is estimated from the last set; no single yet."
    if sore:
        note += f" Only if your {' or '.join(sore)} stayed quiet; stop at the first sign."
    found = schemes.test(plan.settled, exercise, reps, seconds=target.duration_seconds)
    return Slot(exercise_id=exercise.id, role=SlotRole.MAIN, schemes=found, notes=note)


def _tested(plan: LiftingPlan, day: ChosenDay, moment: Moment, targets: Sequence[Target]) -> list[Slot]:
    """A test day: the tests first, then a little light work."""
    slots = [_test(plan, target) for target in targets]
    while len(slots) > 1 and minutes_of(slots) > plan.settled.minutes:
        slots.pop()
    tested = {target.exercise_id for target in targets}
    light = [
        chosen for chosen in day.slots if chosen.exercise.id not in tested and chosen.want.role is SlotRole.ACCESSORY
    ]
    beside = [_slot(plan, chosen, moment, 0) for chosen in light[:_ACCESSORIES_BESIDE_A_TEST]]
    while beside and minutes_of([*slots, *beside]) > plan.settled.minutes:
        beside.pop()
    return slots + beside
