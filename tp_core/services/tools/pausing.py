"""A program's pause in conversation: begun and ended on the athlete's own word, as on the program's page."""

import re
from collections.abc import Sequence
from datetime import date
from typing import Any

from tp_core.domain import asked_which, ill_at_home, pausing, program_named, schedule
from tp_core.domain.conversation import OpenQuestion
from tp_core.domain.errors import Conflict
from tp_core.domain.patterns import says_ill
from tp_core.domain.program import Program, ProgramStatus
from tp_core.services import programs, returning
from tp_core.services.app import App
from tp_core.services.tools.changing_days import agrees
from tp_core.services.tools.taking_back import SAYS, paused_last
from tp_core.services.workouts import opening
from tp_core.services.workouts.ground import Ground, of_program

OVER = "end of the pause"
"""The topic of the question whether a program goes on, on the day its pause was meant to be over."""
_PAUSES = re.compile(r"\b(?:paus\w+|break|hold|ice|off)\b")
_LONGER = re.compile(r"\b(?:make (?:it|that)|until|till?|paus\w+|off|another|longer|more|back)\b")
_PERSON = re.compile(
    r"\b(?:days?|weeks?|months?|fortnight) off\b|\b(?:i'?m|i am|i'?ll be|going|go) away\b"
    r"|\b(?:break|pause) from (?:it|training|the training|my training|everything)\b|\bi need a break\b"
)
"""Who is away from training is away from all of it."""
_ILL, _FAMILY = "ill", "family"
_RESUMES = re.compile(r"\b(?:resum\w+|un-?paus\w+|restart|take up|pick up|end|lift|stop|finish)\b")


def meant(several: Sequence[Program], reason: str, said: str) -> Sequence[Program]:
    """Which of several running programs shall pause: the one named; all where it is the person who is away, ill or
    busy; none where nobody says.
    """
    if len(several) == 1 or asked_which.all_meant(said):
        return several
    named = program_named.meant(said, several)
    if named is not None:
        return (named,)
    return several if reason or _PERSON.search(said.casefold()) else ()


def pause(app: App, grounds: Sequence[Ground], reason: str, said: str, until: date | None = None) -> dict[str, Any]:
    """The programs paused from today; what that means for each, and how one comes back."""
    if not _PAUSES.search(said.casefold()):
        raise Conflict("I pause a program when you ask for it.")
    if reason == _ILL and ill_at_home.who(said) and not says_ill(said):
        reason = _FAMILY  # a sick child is no illness of the athlete's
    told = [_pause(app, here, reason, until) for here in grounds]
    words = pausing.words_for(reason, [here.program.discipline for here in grounds])
    return told[0] if len(told) == 1 else {"several": told, "words": words}


def _pause(app: App, here: Ground, reason: str, until: date | None) -> dict[str, Any]:
    program = here.program
    ids = (program.user_id, program.coach_id, program.program_id)
    after = programs.change_status(app, *ids, ProgramStatus.PAUSED, reason, meant_until=until)
    since = max(pause.since for pause in after.pauses)
    return {
        "paused": program.program_definition.name,
        "programId": program.program_id,
        "since": schedule.day_in_words(since, here.today),
        "today": since == here.today,
        "until": schedule.day_in_words(until, here.today) if until is not None else "",
        "reason": reason,
        "words": pausing.words(reason, program.discipline, dated=bool(_event(after, here.today))),
        "event": _event(after, here.today),
    }


def longer(app: App, paused: Sequence[Program], said: str, until: date, today: date) -> dict[str, Any]:
    """Another day on which a pause is meant to be over."""
    if not _LONGER.search(said.casefold()):
        raise Conflict("Say until when the pause lasts.")
    after = [programs.mean_until(app, one.user_id, one.coach_id, one.program_id, until) for one in _latest(paused)]
    names = [one.program_definition.name for one in after]
    return {"paused": names[0], "names": names, "longerUntil": schedule.day_in_words(until, today)}


def resume(app: App, paused: Sequence[Program], said: str, asked: OpenQuestion | None = None) -> dict[str, Any]:
    """The programs going on from today, with easier first weeks as a suggested change after a week or more off."""
    if not paused:
        raise Conflict("No program is paused.")
    takes_the_offer = asked is not None and asked.topic == OVER and agrees(said)
    if not (takes_the_offer or _RESUMES.search(said.casefold()) or SAYS.search(said.casefold())):
        raise Conflict("I take a program up again when you ask for it.")
    told = [_resume(app, one) for one in _to_resume(paused, said, asked)]
    return told[0] if len(told) == 1 else {"several": told}


def _to_resume(paused: Sequence[Program], said: str, asked: OpenQuestion | None) -> Sequence[Program]:
    """Of several paused programs the one named, those that `undo` means, all, or those whose pause began last."""
    if len(paused) == 1 or asked_which.all_meant(said):
        return paused
    undone = paused_last(asked) if SAYS.search(said.casefold()) else ()
    named = program_named.meant(said, paused)
    if undone:
        return [one for one in paused if one.program_id in undone] or paused
    return (named,) if named is not None else _latest(paused)


def _latest(paused: Sequence[Program]) -> Sequence[Program]:
    """Those whose pause began on the latest day: paused together, they go on together."""
    since = {one.program_id: max((each.since for each in one.pauses), default=date.min) for one in paused}
    return [one for one in paused if since[one.program_id] == max(since.values())]


def _resume(app: App, program: Program) -> dict[str, Any]:
    ids = (program.user_id, program.coach_id, program.program_id)
    after = programs.change_status(app, *ids, ProgramStatus.ACTIVE)
    suggested = returning.suggest(app, *ids)
    here = of_program(app, after)
    following = opening.next_session(app, here)
    return {
        "resumed": program.program_definition.name,
        "event": _event(after, here.today) if len(after.pauses) < len(program.pauses) else "",
        "end": schedule.day_in_words(schedule.end_date(after), here.today),
        "next": _next(here, following),
        "suggestedChange": suggested.summary if suggested is not None else "",
    }


def _event(program: Program, today: date) -> str:
    """The event that a pause does not move, with its day; empty where there is none to come."""
    day = program.event_date
    if day is None or day < today:
        return ""
    name = program.event_name or "date"
    return f"{name if name[:1].isupper() else f'your {name}'}, {schedule.day_in_words(day, today)}"


def return_due(program: Program, today: date) -> date | None:
    """The day on which a pause was meant to be over, once it has come; None before it, and for no such pause."""
    meant = next((one.meant_until for one in program.pauses if one.until is None), None)
    due = program.status is ProgramStatus.PAUSED and meant is not None and meant <= today
    return meant if due else None


def offer(due: Sequence[Program], meant: date, today: date) -> tuple[str, OpenQuestion]:
    """What is said on that day, and the question it asks."""
    day = "today" if meant == today else schedule.day_in_words(meant, today)
    names = " and ".join(f"“{one.program_definition.name}”" for one in due)
    text = f"Your pause was until {day}. Shall {names} go on from today?"
    return text, OpenQuestion(topic=OVER, quick_replies=("Yes, go on today", "Not yet"))


def _next(here: Ground, following: tuple[int, int, Any] | None) -> str:
    if following is None:
        return ""
    week, number, day = following
    when = "today" if day == here.today else schedule.day_in_words(day, here.today)
    return f"{here.session(week, number)[1].name}, {when}"
