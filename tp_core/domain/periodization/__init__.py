"""From a brief to a program: defaults named, phases laid out, sessions filled, and the whole checked by `validation`.

Pure and deterministic. Models and figures: science.md 3.1, 3.3 and 3.6; what no source gives is called ours there.
"""

from datetime import date

from tp_core.domain import validation
from tp_core.domain.brief import Brief
from tp_core.domain.design import Design
from tp_core.domain.periodization import defaults, phases, sessions, words
from tp_core.domain.plan import Plan, PlannedWeek
from tp_core.domain.program import Constraints, ProgramDefinition

__all__ = ["design"]


def design(brief: Brief, today: date) -> Design | None:
    """The program that follows from what is known, everything unsaid filled in and named; None without a goal."""
    if brief.discipline is None:
        return None
    settled = defaults.settle(brief, brief.discipline, today)
    layout = phases.lay_out(settled)
    plan = Plan(weeks=tuple(_week(settled, layout, number) for number in range(1, settled.weeks + 1)))
    drafted = Design(
        discipline=settled.discipline,
        definition=ProgramDefinition(
            name=words.name(settled),
            total_duration=settled.weeks,
            phases=tuple(words.phase(settled, block, plan) for block in layout),
            goals=words.goals(settled),
        ),
        methodology=words.methodology(settled, layout),
        constraints=Constraints(
            equipment=settled.equipment,
            exclusions=brief.exclusions,
            session_minutes=settled.minutes,
            experience=settled.experience,
            limitations=brief.limitations,
            likes=brief.likes,
            unit=settled.unit,
        ),
        targets=brief.targets,
        starting_numbers=brief.starting_numbers,
        training_days=settled.days,
        start_date=settled.start,
        event_date=settled.event,
        event_name=settled.event_name,
        plan=plan,
        assumptions=settled.assumptions,
        findings=(),
    )
    return drafted.model_copy(update={"findings": validation.validate(drafted, today)})


def _week(settled: defaults.Settled, layout: tuple[phases.Block, ...], number: int) -> PlannedWeek:
    block = next(block for block in layout if number in block.weeks)
    kind = block.kind_of(number)
    return PlannedWeek(
        week_number=number,
        phase_number=block.number,
        kind=kind,
        sessions=sessions.of_week(settled, block, number),
        note=words.week_note(kind),
    )
