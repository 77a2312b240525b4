"""The sentences of a program: names, phases, goals and method, every number taken from the plan."""

from tp_core.domain.check_in import RULES
from tp_core.domain.exercises import EXERCISES
from tp_core.domain.periodization.defaults import Settled
from tp_core.domain.periodization.phases import Block
from tp_core.domain.plan import Plan, PlannedWeek
from tp_core.domain.program import AdaptationRule, Goals, IntensityUnit, Methodology, Phase, PhaseKind, Target
from tp_core.domain.schedule import day_in_words
from tp_core.domain.units import from_kg, plain, show_load
from tp_core.domain.workload import week_sets

_NAMES = {
    PhaseKind.BASE: "Base",
    PhaseKind.BUILD: "Build",
    PhaseKind.PEAK: "Peak",
    PhaseKind.TAPER: "Taper",
    PhaseKind.TEST: "Test week",
    PhaseKind.DELOAD: "Lighter week",
}
_ROMAN = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII")


def week_note(kind: PhaseKind) -> str:
    """What a lighter or last week is for."""
    notes = {
        PhaseKind.DELOAD: "Lighter week: fewer sets and lighter loads, so that the work sinks in.",
        PhaseKind.TAPER: "Less volume, loads kept: arrive fresh.",
        PhaseKind.TEST: "Little volume, then test.",
    }
    return notes.get(kind, "")


def name(settled: Settled) -> str:
    """A short name: the athlete's own, or the goal lifts with their numbers."""
    if settled.brief.name:
        return settled.brief.name
    lifts = [_short(target, settled) for target in settled.brief.targets[:2]]
    head = " and ".join(lifts) if lifts else settled.discipline.value.capitalize()
    return f"{head} · {settled.weeks} week{'s' if settled.weeks > 1 else ''}"


def _short(target: Target, settled: Settled) -> str:
    lift = EXERCISES[target.exercise_id].name.removeprefix("Back ").removesuffix(" press").capitalize()
    if target.load is not None:
        return f"{lift} {plain(from_kg(target.load, settled.unit))}"
    return f"{lift} × {target.reps}" if target.reps else lift


def phase(settled: Settled, block: Block, plan: Plan) -> Phase:
    """A block as the athlete reads it, its ranges taken from its weeks."""
    weeks = [plan.week(week) for week in block.weeks]
    loading = [plan.week(week) for week in block.loading]
    low, high, unit = _range(loading or weeks)
    numeral = f" {_ROMAN[block.wave]}" if block.waves > 1 and block.wave < len(_ROMAN) else ""
    return Phase(
        phase_number=block.number,
        name=_phase_name(settled, block) + numeral,
        kind=block.kind,
        week_range=(block.first, block.last),
        focus=_focus(settled, block),
        intensity_range=(low, high),
        intensity_unit=unit,
        volume_characteristics=_volume(block, plan, weeks),
    )


def _phase_name(settled: Settled, block: Block) -> str:
    if block.kind is PhaseKind.TAPER and not settled.event_name:
        return "Taper and test"
    return _NAMES[block.kind]


def _range(weeks: list[PlannedWeek]) -> tuple[float, float, IntensityUnit]:
    schemes = [
        scheme for week in weeks for session in week.sessions for slot in session.slots for scheme in slot.schemes
    ]
    loads = [scheme.percent_1rm for scheme in schemes if scheme.percent_1rm is not None]
    if loads:
        return min(loads), max(loads), IntensityUnit.PERCENT_1RM
    efforts = [scheme.target_rpe for scheme in schemes if scheme.target_rpe is not None]
    return min(efforts, default=6), max(efforts, default=8), IntensityUnit.EFFORT


def _focus(settled: Settled, block: Block) -> str:
    if block.kind is PhaseKind.TAPER and settled.event is not None:
        what = settled.event_name or "the test"
        return f"Taper: volume falls, loads stay, so that you are fresh for {what} on {day_in_words(settled.event)}"
    texts = {
        PhaseKind.BASE: "More reps at moderate loads: technique and work capacity to build on",
        PhaseKind.BUILD: "Fewer reps, heavier loads: strength in the main lifts",
        PhaseKind.PEAK: "Heavy triples down to singles: practise what you will test",
        PhaseKind.TEST: "Taper into a test: little volume, then your goal lifts",
        PhaseKind.TAPER: "Taper: volume falls, loads stay",
    }
    return texts[block.kind]


def _volume(block: Block, plan: Plan, weeks: list[PlannedWeek]) -> str:
    counts = [week_sets(week) for week in weeks]
    loading = [week_sets(plan.week(week)) for week in block.loading] or counts
    low, high = min(loading), max(loading)
    span = f"{low}" if low == high else f"{low}-{high}"
    text = f"{span} working sets a week"
    if block.lighter:
        text += f", {week_sets(plan.week(block.lighter))} in the lighter week {block.lighter}"
    return text


def goals(settled: Settled) -> Goals:
    """The athlete's goal in their words, what goes with it, and how it will be measured."""
    brief = settled.brief
    metrics = [_metric(target, settled) for target in brief.targets]
    if not metrics:
        sessions = settled.weeks * len(settled.days)
        metrics = [
            f"at least {round(sessions * 0.7)} of {sessions} sessions done",
            "estimated maxes higher than in week 1",
        ]
    return Goals(
        primary=brief.goal or settled.discipline.value,
        secondary=brief.secondary_goals or ("finish each week without pain that changes training",),
        success_metrics=tuple(metrics),
    )


def _metric(target: Target, settled: Settled) -> str:
    lift = EXERCISES[target.exercise_id].name
    by = f" by {day_in_words(settled.event)}" if settled.event else f" by the end of week {settled.weeks}"
    if target.load is not None:
        return f"{lift} {show_load(target.load, settled.unit)} × {target.reps or 1}{by}"
    return f"{lift}: {target.said}{by}"


def methodology(settled: Settled, layout: tuple[Block, ...]) -> Methodology:
    """How it works, in sentences whose numbers are the plan's."""
    lighter = [block.lighter for block in layout if block.lighter]
    days = len(settled.days)
    return Methodology(
        progression_strategy=(
            "Main lifts follow a percentage of your estimated max that rises within each phase; accessories add "
            "reps first, then load. Next time depends on what you logged, never on what was planned."
        ),
        intensity_pattern=_pattern(layout),
        volume_distribution=(
            f"{days} session{'s' if days > 1 else ''} a week within {settled.minutes} minutes each; "
            + ("every session trains the whole body." if days <= 3 else "goal lifts come first in their session.")
        ),
        deload_strategy=(
            f"Lighter week{'s' if len(lighter) > 1 else ''} {_listed(lighter)}: "
            "about 40 % fewer sets, loads 10 % lower."
            if lighter
            else "No lighter week is planned; one is suggested when your check-ins ask for it."
        ),
        adaptation_rules=tuple(
            AdaptationRule(id=rule.id, when=rule.when, then=rule.then, source=rule.source) for rule in RULES
        ),
    )


def _pattern(layout: tuple[Block, ...]) -> str:
    named = [f"{_NAMES[block.kind]} {block.first}-{block.last}" for block in layout]
    return "Intensity rises from phase to phase while reps fall: weeks " + ", ".join(named) + "."


def _listed(weeks: list[int]) -> str:
    if len(weeks) == 1:
        return str(weeks[0])
    return ", ".join(str(week) for week in weeks[:-1]) + f" and {weeks[-1]}"
