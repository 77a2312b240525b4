"""The sentences of a program: names, phases, goals and method, every number taken from the plan."""

from collections.abc import Callable, Mapping, Sequence

from tp_core.domain.brief import PeriodizationModel
from tp_core.domain.exercises import EXERCISES
from tp_core.domain.patterns import RULES
from tp_core.domain.periodization.defaults import Settled
from tp_core.domain.periodization.phases import Block
from tp_core.domain.periodization.racing import clock
from tp_core.domain.periodization.schemes import reps_of
from tp_core.domain.plan import Plan, PlannedWeek
from tp_core.domain.program import (
    AdaptationRule,
    Discipline,
    Goals,
    IntensityUnit,
    Methodology,
    Phase,
    PhaseKind,
    Target,
)
from tp_core.domain.schedule import day_in_words
from tp_core.domain.units import from_kg, plain, show_load
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


def name(settled: Settled) -> str:
    """A short name: the athlete's own, or the goal with its numbers."""
    if settled.brief.name:
        return settled.brief.name[:120]
    lifts = [_short(target, settled) for target in settled.brief.targets if not target.distance_meters][:3]
    if settled.racing is not None:
        head = settled.racing.race_name.capitalize() if settled.racing.aimed else "Running"
    elif settled.competes:
        event = settled.event_name[:1].upper() + settled.event_name[1:60]
        head = f"{event}: {' / '.join(lifts)}" if lifts else event
    elif lifts:
        head = lifts[0] if len(lifts) == 1 else f"{', '.join(lifts[:-1])} and {lifts[-1]}"
    else:
        head = settled.discipline.value.capitalize()
    return f"{head} · {_weeks(settled.weeks)}"


def _weeks(count: int) -> str:
    return f"{count} week" if count == 1 else f"{count} weeks"


def _short(target: Target, settled: Settled) -> str:
    lift = EXERCISES[target.exercise_id].name.removeprefix("Back ").removesuffix(" press").capitalize()
    if target.load is not None:
        reps = f" × {target.reps}" if (target.reps or 1) > 1 else ""
        return f"{lift} {plain(from_kg(target.load, settled.unit))}{reps}"
    return f"{lift} × {target.reps}" if target.reps else lift


def phase(settled: Settled, block: Block, plan: Plan) -> Phase:
    """A block as the athlete reads it, its ranges taken from its weeks."""
    weeks = [plan.week(week) for week in block.weeks]
    loading = [plan.week(week) for week in block.loading]
    low, high, unit = _range(loading or weeks)
    return Phase(
        phase_number=block.number,
        name=_phase_name(settled, block),
        kind=block.kind,
        week_range=(block.first, block.last),
        focus=_focus(settled, block),
        intensity_range=(low, high),
        intensity_unit=unit,
        volume_characteristics=_volume(settled, block, plan),
    )


def _phase_name(settled: Settled, block: Block) -> str:
    if block.ends:
        return "Taper and test" if block.tests else "Taper"
    names = _BLOCK_NAMES if settled.model is PeriodizationModel.BLOCK else _NAMES
    if block.waves == 1:
        return names[block.kind]
    return f"{names[block.kind]} {block.wave}: {_theme(settled, block)}"


def _theme(settled: Settled, block: Block) -> str:
    if settled.racing is not None:
        themes = _RUNNING_THEMES[block.kind]
        return themes[min(block.wave, len(themes)) - 1]
    if block.kind is PhaseKind.PEAK:
        return "singles"
    return f"sets of {reps_of(settled, block)}"


def _range(weeks: Sequence[PlannedWeek]) -> tuple[float, float, IntensityUnit]:
    schemes = [
        scheme for week in weeks for session in week.sessions for slot in session.slots for scheme in slot.schemes
    ]
    loads = [scheme.percent_1rm for scheme in schemes if scheme.percent_1rm is not None]
    if loads:
        return min(loads), max(loads), IntensityUnit.PERCENT_1RM
    efforts = [scheme.target_rpe for scheme in schemes if scheme.target_rpe is not None]
    return min(efforts, default=5), max(efforts, default=7), IntensityUnit.EFFORT


def _focus(settled: Settled, block: Block) -> str:
    if block.kind is PhaseKind.TAPER and settled.event is not None:
        what = _event(settled) or ("your race" if settled.racing else "your test" if block.tests else "your date")
        kept = "the pace stays" if settled.racing else "loads stay"
        return f"Taper: volume falls, {kept}, so that you are fresh for {what} on {day_in_words(settled.event)}"
    easy_only = settled.racing is not None and settled.careful and not settled.racing.timed
    if easy_only and block.kind in (PhaseKind.BUILD, PhaseKind.PEAK):
        return "A little further each week, all of it easy: the finish first, speed another time"
    own = _OTHER_FOCUS.get(settled.discipline, {})
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
        amount, unit = _kilometres, "km a week"
    elif any(week_sets(plan.week(week)) for week in block.weeks):
        amount, unit = _sets, "working sets a week"
    else:
        amount, unit = _minutes, "minutes a week"
    counts = [amount(plan.week(week)) for week in block.loading or block.weeks]
    low, high = min(counts), max(counts)
    if high == 0:
        return "Rest until the day"
    text = f"{plain(low)} {unit}" if low == high else f"{plain(low)}-{plain(high)} {unit}"
    if block.lighter:
        text += f", {plain(amount(plan.week(block.lighter)))} in the lighter week {block.lighter}"
    return text


def _sets(week: PlannedWeek) -> float:
    return float(week_sets(week))


def _minutes(week: PlannedWeek) -> float:
    return float(week_minutes(week))


def _kilometres(week: PlannedWeek) -> float:
    return float(round(distance_km(week)))


def goals(settled: Settled) -> Goals:
    """The athlete's goal in their words, what goes with it, and how it will be measured."""
    brief = settled.brief
    primary = brief.goal or " and ".join(target.said for target in brief.targets) or settled.discipline.value
    return Goals(
        primary=primary,
        secondary=brief.secondary_goals or (_derived(settled),),
        success_metrics=tuple(_metric(target, settled) for target in brief.targets) or _usual_metrics(settled),
    )


def _derived(settled: Settled) -> str:
    """A second goal where none was named, and said to be ours."""
    if settled.brief.limitations:
        return f"our addition: no worse than now: {settled.brief.limitations[0].strip().rstrip('.')}"
    sessions = settled.weeks * len(settled.days)
    return f"our addition: at least {_most(sessions)} of {sessions} sessions done"


def _usual_metrics(settled: Settled) -> tuple[str, ...]:
    sessions = settled.weeks * len(settled.days)
    done = f"at least {_most(sessions)} of {sessions} sessions done by the end of week {settled.weeks}"
    if settled.racing is None and settled.competes and settled.event is not None:
        return (f"take part in {_event(settled)} on {day_in_words(settled.event)}", done)
    if settled.racing is None:
        return (done, f"more load or reps in week {settled.weeks} than in week 1 on every main lift")
    race = settled.racing
    if settled.event is not None:
        return (f"finish the {race.race_name} on {day_in_words(settled.event)}", done)
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
        return f"{plain(target.distance_meters / 1000)} km in {_time(target.duration_seconds)}{by}"
    if target.reps is not None:
        return f"{lift} × {target.reps}{by}"
    return f"{target.named(lift)}{by}"


def _time(seconds: float) -> str:
    hours, rest = divmod(int(seconds), 3600)
    return f"{hours}:{clock(rest).rjust(5, '0')}" if hours else clock(rest)


def methodology(settled: Settled, layout: Sequence[Block], plan: Plan) -> Methodology:
    """How it works, in sentences whose numbers are the plan's."""
    return Methodology(
        progression_strategy=_progression(settled),
        intensity_pattern=_pattern(settled, layout),
        volume_distribution=_distribution(settled, layout, plan),
        deload_strategy=_deloads(settled, layout, plan),
        adaptation_rules=adaptation_rules(settled, layout, plan),
    )


def _progression(settled: Settled) -> str:
    if settled.racing is not None:
        race = settled.racing
        return (
            f"Weekly distance starts at about {plain(min(race.weekly_km, race.most_km))} km and rises by less than "
            "10 % from loading week to loading week; the long run grows by 10 % or one kilometre at most."
        )
    if settled.discipline is Discipline.BODYWEIGHT:
        return "Reps first: when every set reaches the top of its range, the next harder variation takes over."
    if settled.careful:
        return (
            "Add reps first, then the smallest load step, while three reps stay in reserve; "
            "main lifts follow a percentage of your estimated max once it is known."
        )
    return (
        "Main lifts follow a percentage of your estimated max that rises within each phase; accessories add "
        "reps first, then load. Next time depends on what you logged, never on what was planned."
    )


def _pattern(settled: Settled, layout: Sequence[Block]) -> str:
    named = ", ".join(
        f"{_phase_name(settled, block)} {block.first}" + (f"-{block.last}" if block.last > block.first else "")
        for block in layout
    )
    heads = {
        PeriodizationModel.LINEAR: "Linear: intensity rises from phase to phase while reps fall",
        PeriodizationModel.UNDULATING: "Undulating: heavy and lighter days take turns within the week",
        PeriodizationModel.BLOCK: "Block: one quality after another, from many reps to few",
        PeriodizationModel.BASE_BUILD_PEAK: "Base, build, peak: mostly easy, the hard part grows more specific",
    }
    return f"{heads[settled.model]}. Weeks: {named}."


def _distribution(settled: Settled, layout: Sequence[Block], plan: Plan) -> str:
    days = len(settled.days)
    first = plan.week(layout[0].first)
    head = f"{days} session{'s' if days > 1 else ''} a week within {settled.minutes} minutes each"
    if settled.racing is not None:
        return f"{head}; {plain(_kilometres(first))} km in week 1, about four fifths of the time easy."
    sets = week_sets(first)
    count = f", {sets} working sets in week 1" if sets else ""
    return f"{head}{count}; what your goal needs comes first in its session."


def _deloads(settled: Settled, layout: Sequence[Block], plan: Plan) -> str:
    lighter = [block.lighter for block in layout if block.lighter]
    if not lighter:
        return "No lighter week is planned; one is suggested when your check-ins ask for it."
    head = f"Lighter week{'s' if len(lighter) > 1 else ''} {_listed(lighter)}"
    if settled.racing is not None:
        return f"{head}: about {_cut(_kilometres, layout, plan)} % fewer kilometres, the same days."
    if not week_sets(plan.week(lighter[0])):
        return f"{head}: about {_cut(_minutes, layout, plan)} % fewer minutes, the same days."
    loads = ", loads 10 % lower" if _has_loads(plan.week(lighter[0])) else ", further from your limit"
    return f"{head}: about {_cut(_sets, layout, plan)} % fewer sets{loads}, the same days."


def _cut(amount: Callable[[PlannedWeek], float], layout: Sequence[Block], plan: Plan) -> int:
    """How much less the first lighter week holds than the week before it, in per cent."""
    block = next(block for block in layout if block.lighter)
    before = amount(plan.week(block.lighter - 1))
    return round((1 - amount(plan.week(block.lighter)) / before) * 100) if before else 0


def _has_loads(week: PlannedWeek) -> bool:
    return _range([week])[2] is IntensityUnit.PERCENT_1RM


def adaptation_rules(settled: Settled, layout: Sequence[Block], plan: Plan) -> tuple[AdaptationRule, ...]:
    """The pattern rules with this program's own numbers."""
    first = plan.week(layout[0].first)
    if settled.racing is not None:
        now, unit = _kilometres(first), "km"
    else:
        now, unit = (_sets(first), "sets") if week_sets(first) else (_minutes(first), "minutes")
    what = {
        "LOW_TREND": f"20 % less next week, as {plain(round(now * 0.8))} {unit} instead of {plain(now)} in week 1",
        "MISSED": f"a shorter next week, {max(1, len(settled.days) - 1)} of {len(settled.days)} sessions, "
        "and a question why",
    }
    if settled.racing is not None:
        what["TOO_EASY"] = "2.5 to 5 % more distance"
        what["RPE_DRIFT"] = "5 % slower paces"
        what["SCALED"] = "new paces from what you ran"
    elif settled.discipline is Discipline.BODYWEIGHT:
        what["TOO_EASY"] = "one rep more a set of the main exercises"
        what["RPE_DRIFT"] = "two reps fewer a set"
        what["SCALED"] = "two reps fewer a set of that exercise"
    return tuple(
        AdaptationRule(
            id=rule.id, when=_when(rule.id, rule.when, settled), then=what.get(rule.id, rule.then), source=rule.source
        )
        for rule in RULES
    )


def _when(rule_id: str, when: str, settled: Settled) -> str:
    if settled.racing is not None and rule_id == "SCALED":
        return "the same kind of run slower than planned three times"
    if settled.racing is not None and rule_id == "DELOAD":
        return "how you feel averages 2.5 or lower over two weeks"
    if settled.discipline is Discipline.BODYWEIGHT and rule_id == "SCALED":
        return "the same exercise short of its reps three times"
    return when


def _listed(weeks: Sequence[int]) -> str:
    if len(weeks) == 1:
        return str(weeks[0])
    return ", ".join(str(week) for week in weeks[:-1]) + f" and {weeks[-1]}"
