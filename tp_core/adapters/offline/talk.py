"""Ordinary conversations: where the athlete stands in their programs, what a week holds, what a word means.

Everything is taken from the programs; what these rules cannot do is said, with what they can.
"""

import re
from collections.abc import Callable
from datetime import date, timedelta
from typing import Final

from tp_core.adapters.offline import advice, answers, everyday, phrases, policy, remarks
from tp_core.adapters.offline.known import of_program
from tp_core.adapters.offline.reading import asks, glossary, memory_words
from tp_core.adapters.offline.reading.words import Text
from tp_core.domain.exercises import EXERCISES
from tp_core.domain.facts import Facts, RunningProgram
from tp_core.domain.plan import PlannedSession, PlannedWeek, SlotRole
from tp_core.domain.program import PhaseKind, ProgramStatus
from tp_core.domain.safety import Tier, check
from tp_core.domain.schedule import date_of, day_in_words, end_date, phase_of, session_date

CAN: Final = (
    "Ask me where you are in your program, what a day or a week holds, how an exercise is done, what a word means, or "
    "about loads, rest, soreness and the like."
)
NO_PROGRAM: Final = "No program is running yet. To plan one, start a new program on this page; I'll ask what I need."
NEW: Final = "To plan a new one, start a new program on this page; I'll ask what I need. What runs now stays."
CANNOT_CHANGE: Final = (
    "I can't change a program from here. Pausing, ending and moving sessions is done on the program's page, and a "
    "check-in can lead to a suggested change."
)

_NEW = re.compile(
    r"\b(?:new|another|next|different) (?:program|plan|programme|goal|cycle|block)\b|\bstart over\b"
    r"|\b(?:start|make|create|design|build|write)(?: me)? (?:a|another|my) (?:\w+ )?(?:program|plan|programme)\b"
)
_CHANGE = re.compile(
    r"^(?!.*\b(?:what|when|why)\b).*\b(?:change|adjust|swap|replace|move|shift|skip|pause|stop|cancel|delete|quit|abandon"
    r"|reschedule|switch|make it|add|remove|increase|decrease|lower|raise|drop|postpone|extend|shorten)\b"
)
_LIGHTER = re.compile(r"\b(?:deload|lighter|light week|easy week|recovery week|easier)\b")
_END = re.compile(
    r"\b(?:end|ends|finish|over|done|last week|how long|how many weeks|weeks left|remaining|how much longer)\b"
)
_EVENT = re.compile(r"\b(?:meet|race|event|competition|marathon|test day|deadline|days (?:left|until|to))\b")
_TODAY = re.compile(
    r"\b(?:today|tonight|next (?:session|workout|training)|now|tomorrow|what do i (?:do|train)|what'?s next|workout)\b"
)
_NEXT_WEEK = re.compile(r"\bnext week\b")
_WEEK_NUMBER = re.compile(r"\bweek (\d{1,2})\b")
_PHASES = re.compile(r"\bphases?\b|\bblocks?\b|\boverview\b|\bwhole (?:plan|program)\b|\boutline\b")
_WEEK = re.compile(r"\b(?:week|where|program|plan|schedule|sessions?|status|progress|train|days?|how am i)\b")
_CHECK_IN = re.compile(
    r"\bcheck(?:ed)?[- ]?ins?\b|\b(?:how|what) did i (?:say|tell|rate|write)\b"
    r"|\bhow did (?:my )?(?:last|the) weeks? go\b"
)
_GOAL = re.compile(r"\bgoals?\b|\btargets?\b|\baim\b")
_PAIN = re.compile(r"\b(?:hurts?|pain|sore|ache|aches|injur\w+|niggle|tweaked|sick|ill|cold|flu|fever)\b")


_OWN: Final = frozenset({"week", "check-in"})
"""Everyday questions that a running program answers itself, with its dates."""


def reply(said: str, facts: Facts) -> str:
    """The answer, in a few sentences."""
    if facts.challenge_reply:
        return facts.challenge_reply
    text = Text(said)
    plain = text.plain
    asides = asks.read(text)
    first = _everyday(asides, plain, facts) or _fixed(plain, asides.manner, asides.question, facts)
    if first:
        return first
    if _NEW.search(plain):
        return NEW if facts.programs else NO_PROGRAM
    if not facts.programs:
        return f"{NO_PROGRAM} {CAN if asides.question == 'help' else ''}".strip()
    if _PAIN.search(plain) and not plain.rstrip().endswith("?"):
        return _pain(facts)
    return _of_program(plain, _chosen(plain, facts), facts)


def _everyday(asides: asks.Asides, plain: str, facts: Facts) -> str:
    """The answer to a question about training in general; empty where none is asked."""
    general = asides.question in ("pain", "exercise", "advice") and asides.about not in _OWN
    if not general or asides.manner in ("injected", "foreign"):
        return ""
    chosen = _chosen(plain, facts) if facts.programs else None
    return everyday.to(asides, of_program(chosen, facts.today) if chosen is not None else None)


def beside(said: str, facts: Facts, about_memory: str) -> str:
    """What is answered beside what memory was asked or told: nothing where that was all, else the ordinary answer."""
    if about_memory and not _PAIN.search(Text(said).plain) and not said.rstrip().endswith("?"):
        return ""
    return "" if about_memory and memory_words.asks(Text(said).plain) is not None else reply(said, facts)


def _fixed(plain: str, manner: str, question: str, facts: Facts) -> str:
    """What does not depend on the question's words: injected or foreign text, a word to explain, who this is."""
    if manner in ("injected", "foreign"):
        return f"{policy.INJECTED if manner == 'injected' else policy.FOREIGN} {CAN}"
    meaning = glossary.explained(plain)
    known = {"who": f"{answers.WHO} {CAN}", "food": answers.FOOD, "help": CAN}
    if re.search(r"\bdays?\b|\btimes\b|\bsessions?\b", plain):
        known["realistic"] = advice.TEXTS["how many days"]
    return meaning or known.get(question) or _of_manner(plain, manner, facts)


def _of_manner(plain: str, manner: str, facts: Facts) -> str:
    if manner in ("greeting", "thanks"):
        here = f"{_name(facts.programs[0])}: {facts.programs[0].sentence}." if facts.programs else NO_PROGRAM
        return f"{here} What would you like to know?"
    if manner == "hostile":
        return f"That didn't help you, then. {CAN}"
    about_training = re.search(r"\b(?:program|plan|week|session|training|workout)\b", plain)
    return f"{policy.OFF_TOPIC} {CAN}" if manner == "off topic" and not about_training else ""


def _chosen(plain: str, facts: Facts) -> RunningProgram:
    """The program named, else the newest."""
    return next(
        (one for one in facts.programs if one.program.program_definition.name.lower() in plain), facts.programs[0]
    )


def _name(running: RunningProgram) -> str:
    return f"“{running.program.program_definition.name}”"


def _of_program(plain: str, running: RunningProgram, facts: Facts) -> str:
    """The first of the things that can be told which the words ask for."""
    for pattern, tell in _TELLS:
        if pattern.search(plain):
            return tell(plain, running, facts.today)
    if any(flag.tier is Tier.CLEARANCE for flag in check(plain)):
        return f"{CAN} What would you like to know?"  # it was understood: the answer begins with what it calls for
    program = asks.read(Text(plain)).program
    if program:
        return remarks.NAMED_PROGRAM.format(program=program)
    if advice.asked(plain):
        return f"I have no answer to “{remarks.quote(plain)}”. {CAN}"
    return f"I didn't understand “{remarks.quote(plain)}”. {CAN} What would you like to know?"


def _event(_plain: str, running: RunningProgram, today: date) -> str:
    moment = running.program.event_date
    if moment is None:
        return _end(_plain, running, today)
    name = running.program.event_name or "your date"
    days = phrases.counted((moment - today).days, "day")
    return f"{name[:1].upper()}{name[1:]} is {day_in_words(moment, today)}, in {days}."


def _end(_plain: str, running: RunningProgram, today: date) -> str:
    return f"{_name(running)} ends {day_in_words(end_date(running.program), today)}; {running.sentence}."


def _phases(_plain: str, running: RunningProgram, _today: date) -> str:
    phases = policy.phases_in_words(running.program.program_definition.phases)
    return f"{_name(running)}: {phases}. {running.sentence}."


def _goals(_plain: str, running: RunningProgram, _today: date) -> str:
    goals = running.program.program_definition.goals
    return f"Your goal is {goals.primary}. It is measured by: {'; '.join(goals.success_metrics)}."


def _pain(facts: Facts) -> str:
    area = f" I keep to what you told me before: {'; '.join(facts.limits[:2])}." if facts.limits else ""
    return (
        f"I don't plan through pain.{area} Leave out what hurts today, or swap it in the workout. If it is no better "
        "in a week, or worse, please see a physio or doctor."
    )


def _why(plain: str, running: RunningProgram, _today: date) -> str:
    method = running.program.methodology
    if re.search(r"\b(?:so|too|this|that) (?:light|easy|low)\b", plain):
        return method.progression_strategy
    if _LIGHTER.search(plain):
        return f"{method.deload_strategy} Coaches commonly plan one about every four to six weeks (Bell 2022)."
    if re.search(r"\bdays?\b|sessions?|volume|sets", plain):
        return method.volume_distribution
    if re.search(r"phase|week|heavy|percent|intensity|%", plain):
        return method.intensity_pattern
    return method.progression_strategy


def _lighter(_plain: str, running: RunningProgram, today: date) -> str:
    coming = (week for week in running.plan.weeks if week.week_number > running.week and week.kind is PhaseKind.DELOAD)
    week = next(coming, None)
    if running.week and running.plan.week(min(running.week, len(running.plan.weeks))).kind is PhaseKind.DELOAD:
        return f"This week is a lighter one. {running.plan.week(running.week).note}".strip()
    if week is None:
        return f"No further lighter week is planned. {running.program.methodology.deload_strategy}"
    first = date_of(running.program, week.week_number, 1)
    return f"The next lighter week is week {week.week_number}, from {day_in_words(first, today)}. {week.note}".strip()


def _week(running: RunningProgram, number: int, today: date) -> str:
    weeks = running.plan.weeks
    if not 1 <= number <= len(weeks):
        return f"{_name(running)} has weeks 1 to {len(weeks)}. {running.sentence}."
    week = running.plan.week(number)
    phase = phase_of(running.program.program_definition.phases, number)
    listed = "; ".join(_session(running, week, session, today) for session in week.sessions)
    lead = f"{running.sentence}. " if number == max(1, running.week) else ""
    note = f" {week.note}" if week.note else ""
    return f"{lead}Week {number} ({phase.name}): {listed}.{note}"


def _session(running: RunningProgram, week: PlannedWeek, session: PlannedSession, today: date) -> str:
    day = session_date(running.program, week.week_number, session.day_number)
    return f"{day_in_words(day, today)}: {session.name}, {_lifts(session)}"


def _lifts(session: PlannedSession) -> str:
    """The names of the main things, at most three."""
    first = [slot for slot in session.slots if slot.role in (SlotRole.MAIN, SlotRole.SUPPLEMENTAL)] or list(
        session.slots
    )
    return phrases.listed(
        [EXERCISES[slot.exercise_id].name.lower() for slot in first[:3] if slot.exercise_id in EXERCISES]
    )


def _this_week(_plain: str, running: RunningProgram, today: date) -> str:
    return _week(running, max(1, running.week), today)


def _numbered(plain: str, running: RunningProgram, today: date) -> str:
    number = _WEEK_NUMBER.search(plain)
    return _week(running, int(number[1]) if number else running.week + 1, today)


def _check_ins(_plain: str, running: RunningProgram, _today: date) -> str:
    """The newest check-ins, and how one is given."""
    how = "Tell me here, such as “this week was a 3, slept badly”, or use *Check-in*."
    if not running.check_ins:
        return f"You have not checked in yet. {how}"
    return f"Your last check-ins: {'; '.join(running.check_ins[:3])}."


def _cannot(_plain: str, _running: RunningProgram, _today: date) -> str:
    return CANNOT_CHANGE


def _today(plain: str, running: RunningProgram, today: date) -> str:
    """Today's session, or tomorrow's, or the next one after a rest day."""
    program = running.program
    if program.status is ProgramStatus.PAUSED:
        return f"{_name(running)} is paused; resume it on its page."
    tomorrow = "tomorrow" in plain
    wanted = today + timedelta(days=1) if tomorrow else today
    coming = (
        (session_date(program, week.week_number, session.day_number), session)
        for week in running.plan.weeks[max(0, running.week - 1) :]
        for session in week.sessions
    )
    day, session = next(((day, session) for day, session in coming if day >= wanted), (None, None))
    if day is None or session is None:
        return f"All sessions are behind you. {running.sentence}."
    asked = "Tomorrow" if tomorrow else "Today"
    held = f"{session.name}, {_lifts(session)}. Open it on *Today* for sets and loads."
    return f"{asked}: {held}" if day == wanted else f"{asked} is a rest day. Next, {day_in_words(day, today)}: {held}"


_Tell = Callable[[str, RunningProgram, date], str]
_TELLS: Final[tuple[tuple[re.Pattern[str], _Tell], ...]] = (
    (_CHECK_IN, _check_ins),
    (_CHANGE, _cannot),
    (re.compile(r"\bwhy\b"), _why),
    (_LIGHTER, _lighter),
    (_WEEK_NUMBER, _numbered),
    (_NEXT_WEEK, _numbered),
    (_EVENT, _event),
    (_END, _end),
    (_PHASES, _phases),
    (_GOAL, _goals),
    (_TODAY, _today),
    (_WEEK, _this_week),
)
