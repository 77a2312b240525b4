"""What is coming in a program, with its date and words: a phase, a lighter week, a test, the event, the end."""

from datetime import date, timedelta

from tp_core.domain import schedule
from tp_core.domain.plan import Plan
from tp_core.domain.program import PhaseKind, Program
from tp_core.domain.value import Value

_KINDS = {PhaseKind.DELOAD: "lighter week", PhaseKind.TAPER: "taper", PhaseKind.TEST: "test"}


class Milestone(Value):
    """One thing to come."""

    kind: str
    """`phase`, `lighter week`, `taper`, `test`, `event`, `end`."""
    day: date
    text: str
    week: int | None = None


def milestones(
    program: Program, plan: Plan, today: date, *, within: timedelta = timedelta(weeks=60)
) -> tuple[Milestone, ...]:
    """What comes from today on, soonest first; the first week of a program is no milestone of it."""
    found: list[Milestone] = []
    firsts = {phase.week_range[0]: phase for phase in program.program_definition.phases if phase.week_range[0] > 1}
    before: PhaseKind | None = None
    for week in plan.weeks:
        day = schedule.date_of(program, week.week_number, 1)
        when = schedule.day_in_words(day, today)
        phase = firsts.get(week.week_number)
        if phase is not None:
            text = f"{phase.name} begins on {when}"
            found.append(Milestone(kind="phase", day=day, text=text, week=week.week_number))
        kind = _KINDS.get(week.kind)
        if kind is not None and week.kind is not before and (phase is None or phase.kind is not week.kind):
            text = f"{kind.capitalize()} from {when}"
            found.append(Milestone(kind=kind, day=day, text=text, week=week.week_number))
        before = week.kind
    if program.event_date is not None:
        name = program.event_name or "deadline"
        text = f"{name[:1].upper()}{name[1:]} on {schedule.day_in_words(program.event_date, today)}"
        found.append(Milestone(kind="event", day=program.event_date, text=text))
    end = schedule.end_date(program)
    found.append(Milestone(kind="end", day=end, text=f"The program ends on {schedule.day_in_words(end, today)}"))
    coming = [one for one in found if today <= one.day <= today + within]
    return tuple(sorted(coming, key=lambda one: one.day))
