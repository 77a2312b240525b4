"""The sentences of a program: names, phases and goals, every number taken from the plan."""

from collections.abc import Callable, Mapping, Sequence

from tp_core.domain import emphasis
from tp_core.domain.brief import PeriodizationModel
from tp_core.domain.exercises import EXERCISES, Pattern
from tp_core.domain.periodization import event_day, run_walk, runs_beside, skills, stations
from tp_core.domain.periodization.conditioning import BALANCE
from tp_core.domain.periodization.defaults import Settled
from tp_core.domain.periodization.phases import Block
from tp_core.domain.periodization.schemes import reps_of
from tp_core.domain.phrasing import listed
from tp_core.domain.plan import Plan, PlannedWeek
from tp_core.domain.program import (
    Discipline,
    Goals,
    IntensityUnit,
    Phase,
    PhaseKind,
    Target,
)
from tp_core.domain.schedule import day_in_words
from tp_core.domain.units import as_time, from_kg, plain, show_load
from tp_core.domain.workload import distance_km, week_minutes, week_sets

_NAMES = {
    PhaseKind.BASE: "Base",
    PhaseKind.BUILD: "Build",
    PhaseKind.PEAK: "Peak",
    PhaseKind.TAPER: "Taper",
    PhaseKind.TEST: "Taper and test",
}
_BLOCK_NAMES = {PhaseKind.BASE: "Accumulation", PhaseKind.BUILD: "Intensification", PhaseKind.PEAK: "Realisation"}
_RUNNING_THEMES: Mapping[PhaseKind, tuple[str, ...]] = {
    PhaseKind.BASE: ("easy distance", "more distance", "longer long runs"),
    PhaseKind.BUILD: ("tempo", "intervals", "tempo and intervals"),
    PhaseKind.PEAK: ("race pace", "race pace, longer"),
}
_FOCUS = {
    PhaseKind.BASE: "More reps at moderate loads: technique and work capacity to build on",
    PhaseKind.BUILD: "Fewer reps, heavier loads: strength in the main lifts",
    PhaseKind.PEAK: "Heavy triples down to singles: practise what you will test",
    PhaseKind.TEST: "Taper into a test: little volume, then your goals on fresh legs",
    PhaseKind.TAPER: "Taper: volume falls, loads stay",
}
_HARD_RUNS = frozenset({"tempo-run", "interval-run", "race-pace-run"})
_OTHER_FOCUS: Mapping[Discipline, Mapping[PhaseKind, str]] = {
    Discipline.RUNNING: {
        PhaseKind.BASE: "Easy kilometres and a longer long run: the engine everything else stands on",
        PhaseKind.BUILD: "Tempo and intervals once a week, the rest easy",
        PhaseKind.PEAK: "Race pace once a week, the longest runs, the rest easy",
    },
    Discipline.HYPERTROPHY: {
        PhaseKind.BASE: "Moderate loads and enough hard sets for every muscle",
        PhaseKind.BUILD: "The same muscles with heavier loads, closer to the last rep",
    },
    Discipline.WEIGHTLIFTING: {
        PhaseKind.BASE: "Triples and doubles of the lifts at loads you never miss, squats and pulls behind them",
        PhaseKind.BUILD: "Doubles and singles, heavier pulls and squats",
        PhaseKind.PEAK: "Heavy singles of the snatch and the clean and jerk",
    },
    Discipline.GENERAL_FITNESS: {
        PhaseKind.BASE: "The basic movements and easy breath: a level you can hold in a busy week",
        PhaseKind.BUILD: "The same movements, a little heavier",
    },
    Discipline.MIXED: {
        PhaseKind.BASE: "Lifting with room for technique, rounds at a pace that holds",
        PhaseKind.BUILD: "Heavier lifting and one more round",
    },
    Discipline.BODYWEIGHT: {
        PhaseKind.BASE: "More reps of variations you own, slow on the way down",
        PhaseKind.BUILD: "Harder variations for fewer reps",
    },
}
_STATIONS_FOCUS = {
    PhaseKind.BASE: "Lifting, stations and kilometres, all at a pace that holds",
    PhaseKind.BUILD: "Heavier lifting, one more round of the stations, and kilometres with stations between them",
}


def name(settled: Settled) -> str:
    """A short name: the athlete's own, or the goal with its numbers."""
    if settled.brief.name:
        return settled.brief.name[:120]
    run = runs_beside.goal(settled)
    named = (one for one in settled.brief.targets if not one.distance_meters or one is run)
    lifts = [_short(target, settled) for target in named][:3]
    if settled.racing is not None:
        head = settled.racing.race_name.capitalize() if settled.racing.aimed else "Running"
    elif settled.competes:
        event = settled.event_name[:1].upper() + settled.event_name[1:60]
        head = f"{event}: {' / '.join(lifts)}" if lifts else event
    elif lifts:
        aimed = {target.exercise_id for target in settled.brief.targets}
        practised = [skill.value for skill in skills.wanted(settled) if not skills.aims_at(skill, aimed)]
        head = listed([*lifts, *practised][:3])
    else:
        parts = emphasis.named(settled.brief.emphasis)[:3]
        head = settled.discipline.value.capitalize() + (f" for {listed(parts)}" if parts else "")
    return f"{head} · {_weeks(settled.weeks)}"


def _weeks(count: int) -> str:
    return f"{count} week" if count == 1 else f"{count} weeks"


def _short(target: Target, settled: Settled) -> str:
    if target.distance_meters:
        return f"{plain(round(target.distance_meters / 1000, 1))} km"
    lift = EXERCISES[target.exercise_id].name.removeprefix("Back ").removesuffix(" press").capitalize()
    if target.load is not None:
        reps = f" × {target.reps}" if (target.reps or 1) > 1 else ""
        return f"{lift} {plain(from_kg(target.load, settled.unit))}{reps}"
    return f"{lift} × {target.reps}" if target.reps else lift


def phase(settled: Settled, block: Block, plan: Plan) -> Phase:
    """A block as the athlete reads it, its ranges taken from its weeks."""
    weeks = [plan.week(week) for week in block.weeks]
    loading = [plan.week(week) for week in block.loading]
    low, high, unit = intensity_range(loading or weeks, of_runs=settled.racing is not None)
    return Phase(
        phase_number=block.number,
        name=phase_name(settled, block),
        kind=block.kind,
        week_range=(block.first, block.last),
        focus=_by_turns(plan, block) or _of_hard_runs(settled, block, loading) or _focus(settled, block),
        intensity_range=(low, high),
        intensity_unit=unit,
        volume_characteristics=_volume(settled, block, event_day.left_out(settled, plan)),
    )


def _by_turns(plan: Plan, block: Block) -> str:
    """The focus of weeks that are run and walked; empty where none of them is."""
    walks = [run_walk.in_week(plan.week(week)) for week in block.loading or block.weeks]
    if not any(walks) or block.ends:
        return ""
    if all(walks):
        return "Running and walking by turns, with more running every week"
    return "Less walking every week, until you run all the way"


def phase_name(settled: Settled, block: Block) -> str:
    if block.ends:
        return "Taper and test" if block.tests else "Taper"
    names = _BLOCK_NAMES if settled.model is PeriodizationModel.BLOCK else _NAMES
    if block.waves == 1:
        return names[block.kind]
    if settled.racing is None and settled.unloaded:
        return f"{names[block.kind]} {block.wave}"
    return f"{names[block.kind]} {block.wave}: {_theme(settled, block)}"


def _theme(settled: Settled, block: Block) -> str:
    if settled.racing is not None:
        themes = _RUNNING_THEMES[block.kind]
        return themes[min(block.wave, len(themes)) - 1]
    if block.kind is PhaseKind.PEAK:
        return "singles"
    return f"sets of {reps_of(settled, block)}"


def intensity_range(weeks: Sequence[PlannedWeek], *, of_runs: bool = False) -> tuple[float, float, IntensityUnit]:
    schemes = [
        scheme
        for week in weeks
        for session in week.sessions
        for slot in session.slots
        if slot.exercise_id not in BALANCE  # standing on one leg says nothing of how hard the weeks are
        and (not of_runs or EXERCISES[slot.exercise_id].pattern is Pattern.RUN)
        for scheme in slot.schemes
    ]
    loads = [scheme.percent_1rm for scheme in schemes if scheme.percent_1rm is not None]
    if loads and not of_runs:
        return min(loads), max(loads), IntensityUnit.PERCENT_1RM
    efforts = [scheme.target_rpe for scheme in schemes if scheme.target_rpe is not None]
    return min(efforts, default=5), max(efforts, default=7), IntensityUnit.EFFORT


def _of_hard_runs(settled: Settled, block: Block, loading: Sequence[PlannedWeek]) -> str:
    """The focus of a runner's weeks with hard runs where one usually has none, or on two days; else empty."""
    if settled.racing is None:
        return ""
    days = [{slot.exercise_id for slot in session.slots} & _HARD_RUNS for week in loading for session in week.sessions]
    hard = [kinds for kinds in days if kinds]
    if block.kind is PhaseKind.BASE and hard:
        return "Easy kilometres, a longer long run and a tempo run a week"
    if block.kind not in (PhaseKind.BUILD, PhaseKind.PEAK) or len(hard) < 2 * len(loading):
        return ""
    if block.kind is PhaseKind.BUILD:
        return "Tempo on one day, intervals on another, the rest easy"
    beside = "intervals" if any("interval-run" in kinds for kinds in hard) else "tempo"
    return f"Race pace on one day, {beside} on another, the longest runs, the rest easy"


def _focus(settled: Settled, block: Block) -> str:
    if block.kind is PhaseKind.TAPER and settled.event is not None:
        what = _event(settled) or ("your race" if settled.racing else "your test" if block.tests else "your date")
        kept = "the pace stays" if settled.racing else "loads stay"
        return f"Taper: volume falls, {kept}, so that you are fresh for {what} on {day_in_words(settled.event)}"
    if settled.easy_only and block.kind in (PhaseKind.BUILD, PhaseKind.PEAK):
        return "A little further each week, all of it easy: the finish first, speed another time"
    if block.kind in _STATIONS_FOCUS and stations.trains_for(settled):
        return _STATIONS_FOCUS[block.kind]
    own = _OTHER_FOCUS.get(Discipline.BODYWEIGHT if settled.unloaded else settled.discipline, {})
    return own.get(block.kind, _FOCUS[block.kind])


def _event(settled: Settled) -> str:
    """The event as one speaks of it: `your powerlifting meet`, `the Berlin marathon`."""
    called = settled.event_name.strip()
    plain_name = called.casefold()
    if not called or called[:1].isupper() or plain_name.startswith(("the ", "my ", "our ", "your ", "a ")):
        return called
    return f"your {called}"


def _volume(settled: Settled, block: Block, plan: Plan) -> str:
    """Sets, kilometres or minutes a week, and how far the lighter week falls."""
    if settled.racing is not None:
        return run_volume(plan, block.loading or block.weeks, block.lighter)
    if any(week_sets(plan.week(week)) for week in block.weeks):
        amount, unit = sets_of, "working sets a week"
    else:
        amount, unit = minutes_of, "minutes a week"
    span = _span(plan, block.loading or block.weeks, block.lighter, amount, unit)
    return f"{span}{_runs(settled, block, plan)}"


def _runs(settled: Settled, block: Block, plan: Plan) -> str:
    """How often one runs beside the lifting, where a run is what it is for."""
    if runs_beside.goal(settled) is None and not stations.trains_for(settled):
        return ""
    sessions = plan.week(block.first).sessions
    count = sum(any(EXERCISES[slot.exercise_id].pattern is Pattern.RUN for slot in one.slots) for one in sessions)
    return f"; {count} run{'' if count == 1 else 's'} a week" if count else ""


def run_volume(plan: Plan, weeks: Sequence[int], lighter: int | None) -> str:
    """`30-34 km a week, 24 in the lighter week 4`."""
    return _span(plan, weeks, lighter, kilometres_of, "km a week")


def _span(
    plan: Plan, weeks: Sequence[int], lighter: int | None, amount: Callable[[PlannedWeek], float], unit: str
) -> str:
    counts = [amount(plan.week(week)) for week in weeks]
    low, high = min(counts), max(counts)
    if high == 0:
        return "Rest until the day"
    text = f"{plain(low)} {unit}" if low == high else f"{plain(low)}-{plain(high)} {unit}"
    if low == 0:
        text = f"up to {plain(high)} {unit}"
    if lighter:
        text += f", {plain(amount(plan.week(lighter)))} in the lighter week {lighter}"
    return text


def sets_of(week: PlannedWeek) -> float:
    return float(week_sets(week))


def minutes_of(week: PlannedWeek) -> float:
    return float(week_minutes(week))


def kilometres_of(week: PlannedWeek) -> float:
    return float(round(distance_km(week)))


def goals(settled: Settled, plan: Plan) -> Goals:
    """The athlete's goal in their words, what goes with it, and how it will be measured."""
    brief = settled.brief
    primary = brief.goal or " and ".join(target.said for target in brief.targets) or settled.discipline.value
    return Goals(
        primary=primary,
        secondary=brief.secondary_goals or (_derived(settled, plan),),
        success_metrics=tuple(_metric(target, settled) for target in brief.targets) or _usual_metrics(settled, plan),
    )


def _derived(settled: Settled, plan: Plan) -> str:
    """A second goal where none was named, and said to be ours."""
    if settled.brief.limitations:
        return f"our addition: no worse than now: {settled.brief.limitations[0].strip().rstrip('.')}"
    return f"our addition: {sessions_done(_sessions(plan))}"


def _sessions(plan: Plan) -> int:
    return sum(len(week.sessions) for week in plan.weeks)


def sessions_done(sessions: int) -> str:
    """The aim where nothing else is said: most of the sessions there are."""
    return f"at least {_most(sessions)} of {sessions} sessions done"


def _usual_metrics(settled: Settled, plan: Plan) -> tuple[str, ...]:
    done = f"{sessions_done(_sessions(plan))} by the end of week {settled.weeks}"
    if settled.racing is None and settled.competes and settled.event is not None:
        return (f"take part in {_event(settled)} on {day_in_words(settled.event)}", done)
    if settled.racing is None and settled.unloaded:
        return (done, f"more reps or a harder variation in week {settled.weeks} than in week 1 on every main exercise")
    if settled.racing is None:
        return (done, f"more load or reps in week {settled.weeks} than in week 1 on every main lift")
    race = settled.racing
    if settled.event is not None:
        return (f"finish the {race.race_name} on {day_in_words(settled.event)}", done)
    if run_walk.in_week(plan.week(settled.weeks)):
        return (f"cover {race.race_name}, running and walking by turns, by the end of week {settled.weeks}", done)
    return (f"run {race.race_name} without a break by the end of week {settled.weeks}", done)


def _most(sessions: int) -> int:
    """Seven in ten: the plan's own target for sessions done."""
    return max(1, round(sessions * 0.7))


def _metric(target: Target, settled: Settled) -> str:
    lift = EXERCISES[target.exercise_id].name
    by = f" by {day_in_words(settled.event)}" if settled.event else f" by the end of week {settled.weeks}"
    if target.load is not None:
        return f"{lift} {show_load(target.load, settled.unit)} × {target.reps or 1}{by}"
    if target.distance_meters is not None and target.duration_seconds is not None:
        return f"{plain(target.distance_meters / 1000)} km in {as_time(target.duration_seconds)}{by}"
    if target.reps is not None:
        return f"{lift} × {target.reps}{by}"
    return f"{target.named(lift)}{by}"
