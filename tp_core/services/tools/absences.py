"""Days off ahead in conversation: offered with what they mean for each program, kept on the athlete's yes."""

import re
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from tp_core.domain import pausing, returning, schedule
from tp_core.domain.conversation import OpenQuestion
from tp_core.domain.errors import Conflict, ProgramError
from tp_core.domain.program import Discipline, Pause, Program
from tp_core.services import absences
from tp_core.services.absences import Absence
from tp_core.services.app import App
from tp_core.services.returning import Return
from tp_core.services.tools.changing_days import agrees
from tp_core.services.tools.taking_back import SAYS
from tp_core.services.workouts.ground import Ground

ASKED = "days off"
"""The topic of the question whether to plan them begins so; the days, the reason and the programs follow."""
UNTIL = "days off until"
"""The topic of the question until when begins so; the first day and the reason follow."""
_TOPIC = re.compile(
    rf"^{ASKED}: (?P<since>\d{{4}}-\d\d-\d\d) until (?P<until>\d{{4}}-\d\d-\d\d)(?: \((?P<reason>\w+)\))?"
    r"(?: of (?P<of>.+))?$"
)
_DAY = re.compile(
    r"\d|\b(?:tomorrow|week(?:end)?s?|month|(?:mon|tues|wednes|thurs|fri|satur|sun)day|christmas|xmas|easter|new year"
    r"|january|february|march|april|may|june|july|august|september|october|november|december)\b"
)
_BACK = re.compile(
    r"\b(?:back|home|resum\w+|cancel\w*|called? off|not (?:going|away|travell?ing)|after all|stay\w*|fell through)\b"
)


def is_ahead(since: date | None, today: date) -> bool:
    """Whether days off begin on a day to come."""
    return since is not None and since > today


def offer(grounds: Sequence[Ground], since: date, until: date | None, reason: str, said: str) -> dict[str, Any]:
    """What those days would mean for each program; without an end the question for it."""
    if not _DAY.search(said.casefold()):
        raise Conflict("I plan days off when you tell me from when until when.")
    today = grounds[0].today
    of = f" ({reason})" if reason else ""
    ends = [schedule.end_date(here.program) for here in grounds]
    if until is None and max(ends) < since:
        raise Conflict(f"The program is over by then: it ends on {schedule.day_in_words(max(ends), today)}.")
    if until is None:
        return {"untilWhen": schedule.day_in_words(since, today), "topic": f"{UNTIL}: {since.isoformat()}{of}"}
    told, refused = [], []
    eased: list[tuple[Discipline, tuple[float, ...]]] = []
    for here in grounds:
        try:
            found = absences.preview(here, since, until, reason)
            told.append(_told(here, found))
            eased += [(here.program.discipline, found.weeks)] if found.weeks else []
        except ProgramError as exc:
            refused.append((here.program.program_definition.name, exc.message))
    if not told:
        raise Conflict(refused[0][1])
    ids = " ".join(one.pop("programId") for one in told)
    return {
        "daysOff": told,
        "from": schedule.day_in_words(since, today),
        "to": schedule.day_in_words(until - timedelta(days=1), today),
        "reason": reason,
        "words": pausing.care(reason),
        "back": returning.in_words(eased[0][1], *(kind for kind, _ in eased)) if eased else "",
        "notOf": [f"“{name}”: {why}" for name, why in refused] if len(grounds) > 1 else [],
        "topic": f"{ASKED}: {since.isoformat()} until {until.isoformat()}{of} of {ids}",
    }


def made(app: App, grounds: Sequence[Ground], said: str, asked: OpenQuestion | None) -> dict[str, Any]:
    """The days that were offered, kept: on a yes only."""
    found = _TOPIC.match(asked.topic) if asked is not None else None
    if found is None or not agrees(said):
        raise Conflict("I plan days off when you say yes to them.")
    since, until = date.fromisoformat(found["since"]), date.fromisoformat(found["until"])
    mine = [here for here in grounds if here.program.program_id in (found["of"] or "").split()] or list(grounds)
    kept = []
    for here in mine:
        wanted = absences.preview(here, since, until, found["reason"] or "")
        absences.plan(app, here, wanted)
        kept.append(_told(here, wanted))
    return {
        "planned": kept,
        "from": schedule.day_in_words(since, mine[0].today),
        "to": schedule.day_in_words(until - timedelta(days=1), mine[0].today),
        "day": f"{until.day} {until:%B}",
    }


def is_offer(asked: OpenQuestion | None) -> bool:
    return asked is not None and _TOPIC.match(asked.topic) is not None


def spoken_of(asked: OpenQuestion | None) -> tuple[str, ...]:
    """The programs that an open offer is for."""
    found = _TOPIC.match(asked.topic) if asked is not None else None
    return tuple((found["of"] or "").split()) if found is not None else ()


def question(content: dict[str, Any]) -> OpenQuestion | None:
    """What an offer asks: whether to plan it, or until when it lasts."""
    topic = content.get("topic", "")
    if "untilWhen" in content:
        return OpenQuestion(topic=topic, quick_replies=("A week", "Two weeks"))
    return OpenQuestion(topic=topic, quick_replies=("Yes, plan it", "Leave it")) if "daysOff" in content else None


def back(app: App, grounds: Sequence[Ground], said: str) -> dict[str, Any]:
    """Back early, or the days off called off: those that run end today, else those to come next go."""
    if not (_BACK.search(said.casefold()) or SAYS.search(said.casefold())):
        raise Conflict("I take days off back when you say that you are there after all.")
    found = [(here, off) for here in grounds if (off := schedule.absence(here.program, here.today)) is not None]
    first = min((off.since for _, off in found), default=None)
    if first is None:
        raise Conflict("No program is paused, and no days off are planned.")
    told = []
    for here, off in found:
        entry = absences.entry_of(app, here, off)
        if entry is None or (off.since != first and off.since > here.today):
            continue
        program, _ = absences.take_back(app, here, entry)
        end = schedule.day_in_words(schedule.end_date(program), here.today)
        told.append({"program": program.program_definition.name, "end": end})
    return {"notAway": told, "since": _day(found[0][1], found[0][0]), "running": first <= found[0][0].today}


def over(found: Return, program: Program) -> str:
    """What is said once they are over, where the first weeks back can be easier."""
    words = returning.in_words(found.weeks, program.discipline)
    name = program.program_definition.name
    return f"Your days off are over. *Today* offers an easier way back into “{name}”: {words}."


def _day(off: Pause, here: Ground) -> str:
    return absences.summary(off, here.today)


def _told(here: Ground, found: Absence) -> dict[str, Any]:
    program = here.program
    event = program.event_date if found.pause.drops else None
    name = program.event_name or "date"
    return {
        "program": program.program_definition.name,
        "programId": program.program_id,
        "sessions": found.sessions,
        "end": schedule.day_in_words(found.end, here.today),
        "event": f"{name if name[:1].isupper() else f'your {name}'}, {schedule.day_in_words(event, here.today)}"
        if event is not None
        else "",
    }
