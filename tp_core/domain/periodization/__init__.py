"""From a brief to a program: defaults named, phases laid out, sessions filled, and the whole checked by `validation`.

Pure and deterministic. Models and figures: science.md 3.1, 3.3 and 3.6; what no source gives is called ours there.
"""

from datetime import date
from functools import lru_cache
from typing import Final

from tp_core.domain import validation
from tp_core.domain.brief import Brief, Topic
from tp_core.domain.design import Assumption, Design
from tp_core.domain.periodization import defaults, event_day, method, phases, sessions, strength_beside, words
from tp_core.domain.plan import Plan
from tp_core.domain.program import Constraints, Discipline, ProgramDefinition

__all__ = ["design"]

_KEPT: Final = 32
"""Designs kept, a few for each talk that goes on at a time; measured, one takes 0.01 to 1 MB."""


def design(brief: Brief, today: date, coach_discipline: Discipline | None = None) -> Design | None:
    """The program that follows from what is known, everything unsaid filled in and named.

    None while nothing says what the training is for: neither the athlete nor, with a goal in hand, the coach's own
    discipline. The last few are kept: a page that draws a draft again, or one turn of a talk, asks many times for one
    and the same.
    """
    discipline = brief.discipline or (coach_discipline if brief.goal or brief.targets else None)
    return None if discipline is None else _designed(brief, today, discipline)


@lru_cache(maxsize=_KEPT)
def _designed(brief: Brief, today: date, discipline: Discipline) -> Design:
    settled = defaults.settle(brief, discipline, today)
    layout = phases.lay_out(settled)
    plan = _plan(settled, layout)
    assumed = settled.assumptions
    if brief.discipline is None:
        assumed = (Assumption(topic=Topic.GOAL, text=f"{discipline} training"), *assumed)
    drafted = Design(
        discipline=discipline,
        definition=ProgramDefinition(
            name=words.name(settled),
            total_duration=settled.weeks,
            phases=tuple(words.phase(settled, block, plan) for block in layout),
            goals=words.goals(settled, plan),
        ),
        methodology=method.methodology(settled, layout, plan),
        constraints=Constraints(
            equipment=settled.equipment,
            exclusions=brief.exclusions,
            session_minutes=settled.minutes,
            long_run_minutes=brief.long_run_minutes if settled.racing is not None else None,
            experience=settled.experience,
            limitations=brief.limitations,
            likes=brief.likes,
            emphasis=brief.emphasis,
            unit=settled.unit,
        ),
        targets=brief.targets,
        starting_numbers=brief.starting_numbers,
        training_days=settled.days,
        other_days=event_day.other_days(settled, plan),
        start_date=settled.start,
        event_date=settled.event,
        event_name=settled.event_name,
        plan=plan,
        assumptions=assumed,
        findings=(),
    )
    return drafted.model_copy(update={"findings": validation.validate(drafted, today)})


def _plan(settled: defaults.Settled, layout: tuple[phases.Block, ...]) -> Plan:
    weeks = range(1, settled.weeks + 1)
    if settled.racing is not None:
        both = strength_beside.prepare(settled, settled.racing, layout)
        return Plan(weeks=tuple(strength_beside.of_week(both, week) for week in weeks))
    lifts = sessions.prepare(settled, layout)
    return Plan(weeks=tuple(sessions.of_week(lifts, week) for week in weeks))
