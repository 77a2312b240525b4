"""Where an athlete stands in a running program: weeks, phases, goals and the end, from its plan and its log."""

import re
from datetime import date

from tp_core.adapters.offline import of_running, own_words, phrases, policy
from tp_core.domain.exercises import EXERCISES
from tp_core.domain.facts import RunningProgram
from tp_core.domain.phrasing import listed
from tp_core.domain.plan import PlannedSession, PlannedWeek, SlotRole
from tp_core.domain.program import PhaseKind
from tp_core.domain.schedule import date_of, day_in_words, days_of, end_date, is_dropped, phase_of, session_date

_MOST_LIFTS = 3
WAYS_ON = "*Today* has the results and the ways on: a next program, holding what you have, or a rest."
_WEEK_NUMBER = re.compile(r"\bweek (\d{1,2})\b")


def name(running: RunningProgram) -> str:
    return f"“{running.program.program_definition.name}”"


def event(_plain: str, running: RunningProgram, today: date) -> str:
    moment = running.program.event_date
    if moment is None:
        return end(_plain, running, today)
    what = running.program.event_name or "your date"
    days = phrases.counted((moment - today).days, "day")
    return f"{what[:1].upper()}{what[1:]} is {day_in_words(moment, today)}, in {days}."


def end(_plain: str, running: RunningProgram, today: date) -> str:
    last = end_date(running.program)
    if today > last:
        return f"{name(running)} ended {day_in_words(last, today)}. {WAYS_ON}"
    return f"{name(running)} ends {day_in_words(last, today)}; {running.sentence}."


def phase(_plain: str, running: RunningProgram, _today: date) -> str:
    """The phase of today with what it is for."""
    here = phase_of(running.program.program_definition.phases, max(1, running.week))
    return f"{running.sentence}. {here.name} is for {here.focus[:1].lower()}{here.focus[1:]}."


def day_of_test(_plain: str, running: RunningProgram, today: date) -> str:
    """The week of the test, where the program ends in one."""
    tests = [week.week_number for week in running.plan.weeks if week.kind is PhaseKind.TEST]
    if not tests or running.program.event_date is not None:
        return event("", running, today)
    first = day_in_words(date_of(running.program, tests[-1], 1), today)
    return f"The test is in week {tests[-1]}, from {first}; until then your logs keep the estimated max current."


def phases(_plain: str, running: RunningProgram, _today: date) -> str:
    spans = policy.phases_in_words(running.program.program_definition.phases)
    return f"{name(running)}: {spans}. {running.sentence}."


def goals(_plain: str, running: RunningProgram, _today: date) -> str:
    aims = running.program.program_definition.goals
    return f"Your goal is {own_words.goal(aims.primary)}. It is measured by: {'; '.join(aims.success_metrics)}."


def progress(_plain: str, running: RunningProgram, _today: date) -> str:
    """How each goal stands, with the rule that says so; a runner's kilometres; else the sessions and lifts done."""
    done = next((one for one in running.trained if one.startswith("Sessions done")), "")
    counted = f" {done}." if done else " No session was due yet."
    kilometres = f"{'. '.join(running.runs)}. " if running.runs else ""
    if running.goals:
        reach = f" {running.realism}" if running.realism else ""
        return f"{kilometres}{' '.join(running.goals[:2])}{reach}{counted}"
    aims = running.program.program_definition.goals
    lifts = [one for one in running.trained if ": estimated max" in one or "last time" in one][:_MOST_LIFTS]
    lines = f" {'. '.join(lifts)}." if lifts else ""
    goal = own_words.goal(aims.primary)
    return f"{kilometres}Your goal, {goal}, has no number I measure.{counted}{lines} {running.sentence}."


def lighter(_plain: str, running: RunningProgram, today: date) -> str:
    coming = (week for week in running.plan.weeks if week.week_number > running.week and week.kind is PhaseKind.DELOAD)
    following = next(coming, None)
    if running.week and running.plan.week(min(running.week, len(running.plan.weeks))).kind is PhaseKind.DELOAD:
        return f"This week is a lighter one. {running.plan.week(running.week).note}".strip()
    if following is None:
        return f"No further lighter week is planned. {running.program.methodology.deload_strategy}"
    first = day_in_words(date_of(running.program, following.week_number, 1), today)
    return f"The next lighter week is week {following.week_number}, from {first}. {following.note}".strip()


def week(running: RunningProgram, number: int, today: date) -> str:
    weeks = running.plan.weeks
    if not 1 <= number <= len(weeks):
        return f"{name(running)} has weeks 1 to {len(weeks)}. {running.sentence}."
    planned = running.plan.week(number)
    here = phase_of(running.program.program_definition.phases, number)
    dated = sorted(planned.sessions, key=lambda one: session_date(running.program, number, one.day_number))
    listed = "; ".join(_session(running, planned, session, today) for session in dated)
    lead = f"{running.sentence}. " if number == max(1, running.week) else ""
    note = f" {planned.note}" if planned.note else ""
    return f"{lead}Week {number} ({here.name}): {listed}.{note}"


def _session(running: RunningProgram, planned: PlannedWeek, session: PlannedSession, today: date) -> str:
    day = session_date(running.program, planned.week_number, session.day_number)
    drops = " (drops, you are away)" if is_dropped(running.program, day) else ""
    return f"{day_in_words(day, today)}: {session.name}, {lifts(session)}{drops}"


def lifts(session: PlannedSession) -> str:
    """The names of the main things, at most three; of runs with their distance."""
    runs = of_running.work(session)
    if runs:
        return runs
    first = [slot for slot in session.slots if slot.role in (SlotRole.MAIN, SlotRole.SUPPLEMENTAL)] or list(
        session.slots
    )
    return listed([EXERCISES[slot.exercise_id].name.lower() for slot in first[:3] if slot.exercise_id in EXERCISES])


def this_week(_plain: str, running: RunningProgram, today: date) -> str:
    return week(running, max(1, running.week), today)


def by_day(_plain: str, running: RunningProgram, today: date) -> str:
    """The running week as a list of its days, and the next one where that has other weekdays."""
    here = max(1, running.week)
    weeks = [here]
    if here < len(running.plan.weeks) and days_of(running.program, here) != days_of(running.program, here + 1):
        weeks.append(here + 1)
    told = [f"{running.sentence}."]
    for number in weeks:
        planned = running.plan.week(number)
        dated = sorted(planned.sessions, key=lambda one: session_date(running.program, number, one.day_number))
        lines = [f"- {_session(running, planned, session, today)}" for session in dated]
        told.append("\n".join([f"Week {number}:", "", *lines]))
    return "\n\n".join(told)


def numbered(plain: str, running: RunningProgram, today: date) -> str:
    number = _WEEK_NUMBER.search(plain)
    return week(running, int(number[1]) if number else running.week + 1, today)


def check_ins(_plain: str, running: RunningProgram, _today: date) -> str:
    """The newest check-ins, and how one is given."""
    how = "Tell me here, such as “this week was a 3, slept badly”, or use *Check-in*."
    if not running.check_ins:
        return f"You have not checked in yet. {how}"
    return f"Your last check-ins: {'; '.join(running.check_ins[:3])}."
