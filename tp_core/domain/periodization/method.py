"""How a program makes the athlete better, in sentences whose numbers are the plan's."""

from collections.abc import Callable, Sequence

from tp_core.domain.brief import PeriodizationModel
from tp_core.domain.patterns import RULES
from tp_core.domain.periodization import emphasized, skills, strength_beside
from tp_core.domain.periodization.defaults import Settled
from tp_core.domain.periodization.phases import Block
from tp_core.domain.periodization.race_pace import race_pace
from tp_core.domain.periodization.racing import clock
from tp_core.domain.periodization.run_volume import SMALL_WEEK_KM
from tp_core.domain.periodization.words import intensity_range, kilometres_of, minutes_of, phase_name, sets_of
from tp_core.domain.phrasing import listed
from tp_core.domain.plan import Plan, PlannedWeek
from tp_core.domain.program import AdaptationRule, IntensityUnit, Methodology
from tp_core.domain.units import plain
from tp_core.domain.workload import distance_km, week_sets


def methodology(settled: Settled, layout: Sequence[Block], plan: Plan) -> Methodology:
    """How it works, in sentences whose numbers are the plan's."""
    return Methodology(
        progression_strategy=_progression(settled, plan),
        intensity_pattern=_pattern(settled, layout),
        volume_distribution=_distribution(settled, layout, plan),
        deload_strategy=_deloads(settled, layout, plan),
        adaptation_rules=_adaptation_rules(settled, layout, plan),
    )


def _progression(settled: Settled, plan: Plan) -> str:
    if settled.racing is not None:
        race = settled.racing
        start = min(race.weekly_km, race.most_km)
        small = "a kilometre or " if start < SMALL_WEEK_KM else ""
        turns = "Running and walking go by turns at first, with more running every week. " if race.new else ""
        return (
            f"{turns}Weekly distance starts at about {plain(start)} km and rises by {small}less than 10 % "
            "from loading week to loading week; the long run grows by 10 % or one kilometre at most."
            f"{_race_pace(settled, plan)}"
        )
    if settled.unloaded:
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


def _race_pace(settled: Settled, plan: Plan) -> str:
    """At what pace the last weeks practise the race; empty where no time is wanted, or none of them does."""
    practised = any(
        slot.exercise_id == "race-pace-run" for week in plan.weeks for one in week.sessions for slot in one.slots
    )
    if settled.racing is None or settled.racing.wanted_seconds is None or not practised:
        return ""
    found = race_pace(settled.racing, settled.experience, settled.weeks)
    return f" Race-pace runs are at {clock(found.pace)} a km. {found.why}"


def _pattern(settled: Settled, layout: Sequence[Block]) -> str:
    named = ", ".join(
        f"{phase_name(settled, block)} {block.first}" + (f"-{block.last}" if block.last > block.first else "")
        for block in layout
    )
    heads = {
        PeriodizationModel.LINEAR: "Linear: intensity rises from phase to phase while reps fall",
        PeriodizationModel.UNDULATING: "Undulating: heavy and lighter days take turns within the week",
        PeriodizationModel.BLOCK: "Block: one quality after another, from many reps to few",
        PeriodizationModel.BASE_BUILD_PEAK: "Base, build, peak: mostly easy, the hard part grows more specific",
    }
    head = "All of it easy, a little further from week to week" if settled.easy_only else heads[settled.model]
    return f"{head}. Weeks: {named}."


def _distribution(settled: Settled, layout: Sequence[Block], plan: Plan) -> str:
    days = len(settled.days)
    first = plan.week(layout[0].first)
    head = f"{days} session{'s' if days > 1 else ''} a week within {settled.minutes} minutes each"
    if settled.racing is not None:
        longer = settled.long_run_minutes > settled.minutes
        head += f", the long run within {settled.long_run_minutes}" if longer else ""
        easy = "all of it easy" if settled.easy_only else "about four fifths of the time easy"
        return f"{head}; {plain(kilometres_of(first))} km in week 1, {easy}.{strength_beside.told(settled)}"
    sets = week_sets(first)
    count = f", {sets} working sets in week 1" if sets else ""
    more = emphasized.told(settled, first) + skills.told(settled, first)
    return f"{head}{count}; what your goal needs comes first in its session.{more}"


def _deloads(settled: Settled, layout: Sequence[Block], plan: Plan) -> str:
    lighter = [block.lighter for block in layout if block.lighter]
    if not lighter:
        return "No lighter week is planned; one is suggested when your check-ins ask for it."
    head = f"Lighter week{'s' if len(lighter) > 1 else ''} {listed([str(week) for week in lighter])}"
    if settled.racing is not None:
        return f"{head}: about {_cut(distance_km, layout, plan)} % fewer kilometres, the same days."
    if not week_sets(plan.week(lighter[0])):
        return f"{head}: about {_cut(minutes_of, layout, plan)} % fewer minutes, the same days."
    loads = ", loads 10 % lower" if _has_loads(plan.week(lighter[0])) else ", further from your limit"
    return f"{head}: about {_cut(sets_of, layout, plan)} % fewer sets{loads}, the same days."


def _cut(amount: Callable[[PlannedWeek], float], layout: Sequence[Block], plan: Plan) -> int:
    """How much less the first lighter week holds than the week before it, in per cent."""
    block = next(block for block in layout if block.lighter)
    before = amount(plan.week(block.lighter - 1))
    return round((1 - amount(plan.week(block.lighter)) / before) * 100) if before else 0


def _has_loads(week: PlannedWeek) -> bool:
    return intensity_range([week])[2] is IntensityUnit.PERCENT_1RM


def _adaptation_rules(settled: Settled, layout: Sequence[Block], plan: Plan) -> tuple[AdaptationRule, ...]:
    """The pattern rules with this program's own numbers."""
    first = plan.week(layout[0].first)
    if settled.racing is not None:
        now, unit = kilometres_of(first), "km"
    else:
        now, unit = (sets_of(first), "sets") if week_sets(first) else (minutes_of(first), "minutes")
    what = {
        "LOW_TREND": f"20 % less next week, as {plain(round(now * 0.8))} {unit} instead of {plain(now)} in week 1",
        "MISSED": f"a shorter next week, {max(1, len(settled.days) - 1)} of {len(settled.days)} sessions, "
        "and a question why",
    }
    if settled.racing is not None:
        what["TOO_EASY"] = "2.5 to 5 % more distance"
        what["RPE_DRIFT"] = "5 % slower paces"
        what["SCALED"] = "new paces from what you ran"
    elif settled.unloaded:
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
    if settled.racing is None and settled.unloaded and rule_id == "SCALED":
        return "the same exercise short of its reps three times"
    return when
