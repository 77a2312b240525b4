"""A runner's weeks: weekly distance and longest run first, then the runs of each day (EN1-3, TP1; science.md 3.1)."""

from collections.abc import Sequence
from dataclasses import dataclass

from tp_core.domain import exercises
from tp_core.domain.exercises import EXERCISES
from tp_core.domain.periodization import event_day
from tp_core.domain.periodization.defaults import Settled
from tp_core.domain.periodization.phases import Block
from tp_core.domain.periodization.race_pace import RacePace, race_pace
from tp_core.domain.periodization.racing import Racing, clock
from tp_core.domain.periodization.run_walk import WALKS, turns_of_weeks
from tp_core.domain.plan import PlannedSession, PlannedWeek, Scheme, Slot, SlotRole
from tp_core.domain.program import WEEKDAYS, Experience, PhaseKind, Weekday
from tp_core.domain.schedule import session_days
from tp_core.domain.turns import Turns
from tp_core.domain.workload import minutes_of

_RISE = {Experience.BEGINNER: 1.08, Experience.INTERMEDIATE: 1.09, Experience.ADVANCED: 1.08}
"""Of weekly distance from loading week to loading week, well within EN2."""
_LONG_RISE, _MONTH_WEEKS = 1.10, 4
"""Of the longest run (EN1), and one kilometre more is always allowed."""
_STEP_BACK, _LIGHTER_THAN_ALL = 0.7, 0.9
"""A lighter week (science.md 3.10)."""
_TAPERS = {1: (0.5,), 2: (0.6, 0.45), 3: (0.75, 0.55, 0.4)}
"""Shares of the last loading week's distance (TP1: -41 to -60 % at the end, progressive)."""
_EVENLY = 1.3
"""The long run over the week's mean while running and walking go by turns: such a week has runs much alike (ours)."""
_LONG_SHARE = {1: 1.0, 2: 0.62, 3: 0.5, 4: 0.42, 5: 0.38, 6: 0.35, 7: 0.33}
_LONG_RACE_KM, _MARATHON_LONG_SHARE = 30.0, 0.48
_LAST_AT_MOST = 3
"""Loading weeks at the highest distance (ours)."""
_HARD_SHARE = 0.16
_LEAST_KM_FOR_HARD = 14
_LEAST_RUN_KM = 0.3
_SHORT_KM = 3
SMALL_WEEK_KM = 12
"""Below this a week may grow by a whole kilometre."""
_CATCH_UP = 1.08
"""How far the wanted distance may be ahead of what could be placed."""
_OVERHEAD_MINUTES = 9
"""Warm-up and changes that `workload` counts with every session."""
_WEEKEND = (Weekday.SATURDAY, Weekday.SUNDAY)
_STRIDE_METERS, _STRIDES = 100, 6
_INTERVAL_METERS = 800
_LEAST_KM_FOR_STRIDES = 3
_NO_LONG_RUN_WITHIN = 5
"""Days before a race."""


@dataclass(frozen=True)
class Volume:
    """A week in kilometres: the long run, the other runs, and what of one of them is hard."""

    long: float
    others: tuple[float, ...]
    """Every other run, longest first."""
    hard: float

    @property
    def total(self) -> float:
        return self.long + sum(self.others)


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
    """Day numbers within the week's sessions; `hard_day` is 0 where there is none."""
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
    hard_day = _hard_day(days, long_day) if len(days) > 1 else 0
    turns = turns_of_weeks(layout) if racing.new else (None,) * settled.weeks
    return RunningPlan(
        settled=settled,
        racing=racing,
        layout=layout,
        volumes=_volumes(settled, racing, layout, turns, hard=hard_day > 0),
        day_of_week=days,
        long_day=long_day,
        hard_day=hard_day,
        race_pace=race_pace(racing, settled.experience, settled.weeks),
        turns=turns,
    )


def _long_day(settled: Settled, days: Sequence[int]) -> int:
    """The last weekend day that is trained, else the week's last session."""
    names = [WEEKDAYS[(settled.start.weekday() + day - 1) % 7] for day in days]
    weekend = [number for number, name in enumerate(names, 1) if name in _WEEKEND]
    return weekend[-1] if weekend else len(days)


def _hard_day(days: Sequence[int], long_day: int) -> int:
    """The session farthest from the long run, around the week."""
    at = days[long_day - 1]

    def distance(number: int) -> int:
        gap = abs(days[number - 1] - at)
        return min(gap, 7 - gap)

    others = [number for number in range(1, len(days) + 1) if number != long_day]
    return max(others, key=lambda number: (distance(number), -number))


def _volumes(
    settled: Settled, racing: Racing, layout: Sequence[Block], turns: Sequence[Turns | None], *, hard: bool
) -> tuple[Volume, ...]:
    """Loading weeks rise from the last loading week; lighter weeks step back; the taper falls from the last one."""
    days = len(settled.days)
    aim = min(racing.weekly_km, racing.most_km)
    rise = _rise(settled, aim, racing, layout)
    hard = hard and (racing.timed or not settled.careful)
    found: list[Volume] = []
    peak: Volume | None = None
    for block in layout:
        for week in block.weeks:
            if block.ends and peak is not None:
                share = _TAPERS[min(3, len(block.weeks))][min(week - block.first, 2)]
                found.append(_scaled(peak, share))
                continue
            if block.kind_of(week) is PhaseKind.DELOAD and peak is not None:
                least = min(found[loading - 1].total for loading in block.loading)
                found.append(_scaled(peak, min(_STEP_BACK, _LIGHTER_THAN_ALL * least / peak.total)))
                continue
            if peak is not None:
                aim = min(aim, peak.total * _CATCH_UP)
                aim = max(aim * rise, aim + 1 if aim < SMALL_WEEK_KM else 0)
                aim = min(aim, racing.most_km)
            recent = [volume.long for volume in found[-_MONTH_WEEKS:]] or [racing.longest_km]
            allowed = max(max(recent) * _LONG_RISE, max(recent) + 1)
            share = _LONG_SHARE[days] if block.kind is PhaseKind.BASE else _later_share(racing, days)
            by_turns = turns[week - 1]
            share = min(share, _EVENLY / days) if by_turns is not None else share
            pace = by_turns.pace(racing.easy_pace) if by_turns is not None else racing.easy_pace
            most_run, most_long = (
                _floor(max(0.5, (minutes - _OVERHEAD_MINUTES) * 60 / pace))
                for minutes in (settled.minutes, settled.long_run_minutes)
            )
            long = _floor(min(aim * share, racing.most_long_km, most_long, allowed))
            long = max(_LEAST_RUN_KM, long)
            peak = _week(
                settled, aim, long, most_run, hard=hard and by_turns is None and block.kind is not PhaseKind.BASE
            )
            found.append(peak)
    return tuple(found)


def _rise(settled: Settled, weekly: float, racing: Racing, layout: Sequence[Block]) -> float:
    """What each loading week adds: no more than it takes to have the most in the last weeks before the taper."""
    loading = sum(len(block.loading) for block in layout if not block.ends)
    needed: float = (racing.most_km / max(weekly, 1.0)) ** (1 / max(1, loading - _LAST_AT_MOST))
    return min(_RISE[settled.experience], max(needed, 1.0))


def _later_share(racing: Racing, days: int) -> float:
    """The long run's share of a week once the base stands: for a marathon up to half, so that it gets long enough."""
    return max(_LONG_SHARE[days], _MARATHON_LONG_SHARE) if racing.race_km >= _LONG_RACE_KM else _LONG_SHARE[days]


def _week(settled: Settled, aim: float, long: float, most_run: float, *, hard: bool) -> Volume:
    """A loading week: what the long run leaves, spread over the other days by half kilometres."""
    count = len(settled.days) - 1
    others: tuple[float, ...] = ()
    if count:
        most = min(long, most_run)
        step = 2 if min((aim - long) / count, most) >= _SHORT_KM else 10
        units = max(count * int(step / 2), min(int((aim - long) * step + 1e-9), int(most * step + 1e-9) * count))
        each, more = divmod(units, count)
        others = tuple(min(most, (each + (index < more)) / step) for index in range(count))
    total = long + sum(others)
    ready = settled.experience is not Experience.BEGINNER or count > 1
    hard_km = 0.0
    if hard and ready and others and total >= _LEAST_KM_FOR_HARD:
        hard_km = min(_floor(total * _HARD_SHARE), max(0.0, others[0] - 2.0), 8.0)
    return Volume(long=long, others=others, hard=hard_km)


def _scaled(volume: Volume, share: float) -> Volume:
    others = tuple(max(_LEAST_RUN_KM, _floor(run * share)) for run in volume.others)
    return Volume(
        long=max(_LEAST_RUN_KM, _floor(volume.long * share)),
        others=others,
        hard=min(_floor(volume.hard * share), max(0.0, others[0] - 1.5)) if others else 0.0,
    )


def _floor(kilometres: float) -> float:
    """Down to half a kilometre, short runs to a hundred metres."""
    if kilometres < _SHORT_KM:
        return int(kilometres * 10 + 1e-9) / 10
    return int(kilometres * 2 + 1e-9) / 2


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
    if number == plan.hard_day and (left is None or left > 2):
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
    rest = [day for day in range(1, len(plan.day_of_week) + 1) if day not in (plan.long_day, plan.hard_day)]
    order = [plan.hard_day, *rest]
    return volume.others[order.index(number)]


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
    hard = min(plan.volumes[week - 1].hard, max(0.0, run - 1.5))
    while hard >= 1:
        name, slots = _with_hard_part(plan, block, week, run, hard)
        if minutes_of(slots) <= plan.settled.minutes:
            return _made(number, name, slots, plan)
        hard, run = hard - 0.5, run - 0.5
    slots = [_easy(plan, week, "easy-run", max(_LEAST_RUN_KM, run))]
    strides = [
        _easy(plan, week, "easy-run", max(_LEAST_RUN_KM, run - 0.5)),
        _repeats("strides", _STRIDES, _STRIDE_METERS, 75, plan.racing.interval_pace, 6, 4),
    ]
    fits = minutes_of(strides) <= plan.settled.minutes and not plan.settled.careful
    if run >= _LEAST_KM_FOR_STRIDES and fits:
        return _made(number, "Easy run with strides", strides, plan)
    return _made(number, "Easy run", slots, plan)


def _with_hard_part(plan: RunningPlan, block: Block, week: int, run: float, hard: float) -> tuple[str, list[Slot]]:
    before = 1.5 if run - hard >= 2.5 else 1.0
    after = max(0.5, run - hard - before)
    if block.kind in (PhaseKind.PEAK, PhaseKind.TAPER):
        name, middle = (
            "Race pace",
            _steady_hard(plan, "race-pace-run", hard, plan.race_pace.pace, 7, plan.race_pace.why),
        )
    elif week % 2:
        meters = _INTERVAL_METERS if hard * 1000 >= 2 * _INTERVAL_METERS else 400
        count = max(2, int(hard * 1000 // meters))
        name = "Intervals"
        middle = _repeats("interval-run", count, meters, 120, plan.racing.interval_pace, 8, 5)
    else:
        name, middle = "Tempo", _steady_hard(plan, "tempo-run", hard, plan.racing.tempo_pace, 7)
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
