"""A runner's weeks: the runs of each day, as far as `run_volume` says, and how they are run (science.md 3.1)."""

from collections.abc import Sequence
from dataclasses import dataclass

from tp_core.domain import exercises
from tp_core.domain.exercises import EXERCISES
from tp_core.domain.periodization import event_day
from tp_core.domain.periodization.defaults import Settled
from tp_core.domain.periodization.phases import Block
from tp_core.domain.periodization.race_pace import RacePace, race_pace
from tp_core.domain.periodization.racing import Racing, clock
from tp_core.domain.periodization.run_volume import LEAST_RUN_KM, HardDays, Volume, volumes
from tp_core.domain.periodization.run_walk import WALKS, turns_of_weeks
from tp_core.domain.plan import PlannedSession, PlannedWeek, Scheme, Slot, SlotRole
from tp_core.domain.program import WEEKDAYS, Experience, PhaseKind, Weekday
from tp_core.domain.schedule import session_days
from tp_core.domain.turns import Turns
from tp_core.domain.workload import minutes_of

_DAYS_FOR_TWO = 5
_WEEKEND = (Weekday.SATURDAY, Weekday.SUNDAY)
_STRIDE_METERS, _STRIDES = 100, 6
_INTERVAL_METERS = 800
_MOST_INTERVAL_KM = 5.0
_SHORT_RACE_KM = 12.0
_LEAST_KM_FOR_STRIDES = 3
_NO_LONG_RUN_WITHIN = 5
"""Days before a race."""


@dataclass(frozen=True)
class RunningPlan:
    """The volumes of every week and which day is what."""

    settled: Settled
    racing: Racing
    layout: tuple[Block, ...]
    volumes: tuple[Volume, ...]
    day_of_week: tuple[int, ...]
    long_day: int
    hard_day: int
    second_day: int
    """Day numbers within the week's sessions; the hard ones are 0 where there is none."""
    race_pace: RacePace
    turns: tuple[Turns | None, ...]
    """For each week how its runs are gone: running and walking by turns, or None for all the way."""

    def pace(self, week: int) -> int:
        """Seconds a km of an easy run in a week."""
        turns = self.turns[week - 1]
        return turns.pace(self.racing.easy_pace) if turns is not None else round(self.racing.easy_pace)


def prepare(settled: Settled, racing: Racing, layout: tuple[Block, ...]) -> RunningPlan:
    """Lays out distances for all weeks, so that nothing leaps."""
    days = session_days(settled.start, settled.days)
    long_day = _long_day(settled, days)
    hard_day = _hard_day(days, (long_day,)) if len(days) > 1 else 0
    second_day = _second_day(settled, days, long_day, hard_day)
    able = hard_day > 0 and (racing.timed or not settled.careful)
    trained = settled.experience is not Experience.BEGINNER and racing.timed and not settled.careful
    hard = HardDays((1 + (second_day > 0)) if able else 0, early=trained)
    turns = turns_of_weeks(layout) if racing.new else (None,) * settled.weeks
    return RunningPlan(
        settled=settled,
        racing=racing,
        layout=layout,
        volumes=volumes(settled, racing, layout, turns, hard),
        day_of_week=days,
        long_day=long_day,
        hard_day=hard_day,
        second_day=second_day,
        race_pace=race_pace(racing, settled.experience, settled.weeks),
        turns=turns,
    )


def _long_day(settled: Settled, days: Sequence[int]) -> int:
    """The last weekend day that is trained, else the week's last session."""
    names = [WEEKDAYS[(settled.start.weekday() + day - 1) % 7] for day in days]
    weekend = [number for number, name in enumerate(names, 1) if name in _WEEKEND]
    return weekend[-1] if weekend else len(days)


def _hard_day(days: Sequence[int], taken: Sequence[int]) -> int:
    """The session farthest from those that are taken, around the week."""
    others = [number for number in range(1, len(days) + 1) if number not in taken]
    return max(others, key=lambda number: (_apart(days, number, taken), -number))


def _second_day(settled: Settled, days: Sequence[int], long_day: int, hard_day: int) -> int:
    """Who is advanced and runs five days or more has another hard one, with a day between it and the others (ours)."""
    if settled.experience is not Experience.ADVANCED or settled.careful or len(days) < _DAYS_FOR_TWO:
        return 0
    found = _hard_day(days, (long_day, hard_day))
    return found if _apart(days, found, (long_day, hard_day)) > 1 else 0


def _apart(days: Sequence[int], number: int, taken: Sequence[int]) -> int:
    """Days from a session to the nearest of others, around the week."""
    gaps = (abs(days[number - 1] - days[other - 1]) for other in taken)
    return min(min(gap, 7 - gap) for gap in gaps)


def of_week(plan: RunningPlan, week: int) -> PlannedWeek:
    """The runs of a week up to the race."""
    block = next(block for block in plan.layout if week in block.weeks)
    kind = block.kind_of(week)
    numbers = range(1, len(plan.day_of_week) + 1)
    sessions = [
        _session(plan, block, week, number)
        for number in numbers
        if (plan.settled.days_to_event(week, plan.day_of_week[number - 1]) or 0) >= 0
    ]
    on = event_day.number(plan.settled, week)
    if on and on not in [one.day_number for one in sessions]:
        sessions.append(_the_race(plan, week, on))
    return PlannedWeek(
        week_number=week,
        phase_number=block.number,
        kind=kind,
        sessions=tuple(sessions),
        note=_week_note(plan, week, kind),
    )


def _week_note(plan: RunningPlan, week: int, kind: PhaseKind) -> str:
    if kind is PhaseKind.DELOAD:
        less = 1 - plan.volumes[week - 1].total / plan.volumes[week - 2].total if week > 1 else 0
        return f"Lighter week: about {round(less * 100)} % fewer kilometres, so that the work sinks in."
    if kind is PhaseKind.TAPER:
        last = week == plan.settled.weeks
        return "Taper: fewer kilometres, the pace stays." + (" Race week." if last else "")
    if week > 1 and plan.turns[week - 1] is None and plan.turns[week - 2] is not None:
        return "From this week on you run all the way; walk a minute whenever you need to."
    return ""


def _session(plan: RunningPlan, block: Block, week: int, number: int) -> PlannedSession:
    volume = plan.volumes[week - 1]
    left = plan.settled.days_to_event(week, plan.day_of_week[number - 1])
    if left == 0:
        return _the_race(plan, week, number)
    run = _run_of(plan, volume, number)
    turns = plan.turns[week - 1]
    if left == 1:
        return _made(number, "Easy run before the race", [_easy(plan, week, "easy-run", min(run, 3.0))], plan)
    near = left is not None and left <= _NO_LONG_RUN_WITHIN
    if number == plan.long_day and not near and (turns is None or len(plan.day_of_week) > 1):
        name = "Long run" if turns is None else "Longer run-walk"
        return _made(number, name, [_easy(plan, week, "long-run", volume.long)], plan)
    if turns is not None:
        return _made(number, "Run-walk", [_easy(plan, week, "easy-run", run)], plan)
    if number in (plan.hard_day, plan.second_day) and (left is None or left > 2):
        return _hard_session(plan, block, week, number, run)
    return _made(number, "Easy run", [_easy(plan, week, "easy-run", run)], plan)


def _the_race(plan: RunningPlan, week: int, number: int) -> PlannedSession:
    return _made(number, "Race", [_race(plan, week)], plan).model_copy(update={"is_event": True})


def _run_of(plan: RunningPlan, volume: Volume, number: int) -> float:
    """The kilometres of a session that is not the long run; the hard day gets the longest of them."""
    if not volume.others:
        return volume.long
    if number == plan.long_day:
        return volume.others[-1]
    hard = [day for day in (plan.hard_day, plan.second_day) if day]
    rest = [day for day in range(1, len(plan.day_of_week) + 1) if day not in (plan.long_day, *hard)]
    return volume.others[[*hard, *rest].index(number)]


def _made(number: int, name: str, slots: list[Slot], plan: RunningPlan) -> PlannedSession:
    total = sum((scheme.distance_meters or 0) * scheme.sets for slot in slots for scheme in slot.schemes)
    focus = f"{total / 1000:.1f} km".replace(".0 km", " km")
    sore = exercises.cautions(EXERCISES["easy-run"], plan.settled.brief.limitations)
    if sore:
        first = slots[0]
        note = f"{first.notes} Walk or stop at the first sign from your {' or '.join(sore)}.".strip()
        slots = [first.model_copy(update={"notes": note}), *slots[1:]]
    return PlannedSession(day_number=number, name=name, focus=focus, slots=tuple(slots))


def _hard_session(plan: RunningPlan, block: Block, week: int, number: int, run: float) -> PlannedSession:
    """Strides on an easy run in the base; tempo and intervals in turn, then race pace; as much as the time holds."""
    volume = plan.volumes[week - 1]
    hard = min(volume.second if number == plan.second_day else volume.hard, max(0.0, run - 1.5))
    kind = _kind_of_hard(plan, block, week, second=number == plan.second_day)
    while hard >= 1:
        name, slots = _with_hard_part(plan, week, run, hard, kind)
        if minutes_of(slots) <= plan.settled.minutes:
            return _made(number, name, slots, plan)
        hard, run = hard - 0.5, run - 0.5
    slots = [_easy(plan, week, "easy-run", max(LEAST_RUN_KM, run))]
    strides = [
        _easy(plan, week, "easy-run", max(LEAST_RUN_KM, run - 0.5)),
        _repeats("strides", _STRIDES, _STRIDE_METERS, 75, plan.racing.interval_pace, 6, 4),
    ]
    fits = minutes_of(strides) <= plan.settled.minutes and not plan.settled.careful
    if run >= _LEAST_KM_FOR_STRIDES and fits:
        return _made(number, "Easy run with strides", strides, plan)
    return _made(number, "Easy run", slots, plan)


def _kind_of_hard(plan: RunningPlan, block: Block, week: int, *, second: bool) -> str:
    """Tempo in a base, tempo and intervals in a build, in turn or a day each; then race pace, and beside it what the
    race has less of.
    """
    if block.kind in (PhaseKind.PEAK, PhaseKind.TAPER):
        beside = "interval-run" if plan.racing.race_km <= _SHORT_RACE_KM else "tempo-run"
        return beside if second else "race-pace-run"
    if block.kind is PhaseKind.BASE:
        return "tempo-run"
    if plan.volumes[week - 1].second:
        return "interval-run" if second else "tempo-run"
    return "interval-run" if week % 2 else "tempo-run"


def _with_hard_part(plan: RunningPlan, week: int, run: float, hard: float, kind: str) -> tuple[str, list[Slot]]:
    before = 1.5 if run - hard >= 2.5 else 1.0
    after = max(0.5, run - hard - before)
    if kind == "race-pace-run":
        name, middle = "Race pace", _steady_hard(plan, kind, hard, plan.race_pace.pace, 7, plan.race_pace.why)
    elif kind == "interval-run":
        meters = _INTERVAL_METERS if hard * 1000 >= 2 * _INTERVAL_METERS else 400
        count = max(2, int(min(hard, _MOST_INTERVAL_KM) * 1000 // meters))
        name, middle = "Intervals", _repeats(kind, count, meters, 120, plan.racing.interval_pace, 8, 5)
    else:
        name, middle = "Tempo", _steady_hard(plan, kind, hard, plan.racing.tempo_pace, 7)
    return name, [_easy(plan, week, "easy-run", before), middle, _easy(plan, week, "recovery-run", after)]


def _easy(plan: RunningPlan, week: int, exercise_id: str, kilometres: float) -> Slot:
    pace, turns = plan.pace(week), plan.turns[week - 1]
    scheme = Scheme(
        sets=1,
        distance_meters=kilometres * 1000,
        target_rpe=4 if exercise_id != "recovery-run" else 3,
        rest_seconds=0,
        zone=2,
        pace_seconds_per_km=pace,
        turns=turns,
    )
    walk = " Walk a minute whenever you need to." if plan.settled.careful else ""
    note = f"Easy enough to talk in whole sentences, about {clock(pace)} a km.{walk}"
    if turns is not None:
        exercise_id = WALKS if exercise_id == "easy-run" else exercise_id
        note = "Walk briskly for five minutes first. Run slowly enough to talk in whole sentences."
    return Slot(exercise_id=exercise_id, role=SlotRole.CONDITIONING, schemes=(scheme,), notes=note)


def _steady_hard(
    plan: RunningPlan, exercise_id: str, kilometres: float, pace: float, rpe: float, why: str = ""
) -> Slot:
    scheme = Scheme(
        sets=1,
        distance_meters=kilometres * 1000,
        target_rpe=rpe,
        rest_seconds=0,
        zone=4 if exercise_id == "tempo-run" or plan.racing.race_km <= 16 else 3,
        pace_seconds_per_km=pace,
    )
    note = f"About {clock(pace)} a km. {why}".strip()
    return Slot(exercise_id=exercise_id, role=SlotRole.CONDITIONING, schemes=(scheme,), notes=note)


def _repeats(exercise_id: str, sets: int, meters: float, pause: int, pace: float, rpe: float, zone: int) -> Slot:
    scheme = Scheme(
        sets=max(1, sets),
        distance_meters=meters,
        target_rpe=rpe,
        rest_seconds=pause,
        zone=zone,
        pace_seconds_per_km=pace,
    )
    return Slot(exercise_id=exercise_id, role=SlotRole.CONDITIONING, schemes=(scheme,), notes="Jog or walk between.")


def _race(plan: RunningPlan, week: int) -> Slot:
    turns = plan.turns[week - 1]
    scheme = Scheme(
        sets=1,
        distance_meters=plan.racing.race_km * 1000,
        target_rpe=9,
        rest_seconds=0,
        pace_seconds_per_km=plan.race_pace.pace if turns is None else plan.pace(week),
        turns=turns,
    )
    note = f"First third calm, second third steady, last third all there is. {plan.race_pace.why}".strip()
    if turns is not None:
        note = "Start as slowly as in training, and walk by the clock from the first turn on."
    return Slot(exercise_id="race", role=SlotRole.CONDITIONING, schemes=(scheme,), notes=note)
