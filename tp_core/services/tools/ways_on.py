"""After sessions not done, in conversation: what each way on would mean, and the one the athlete says."""

import re
from collections.abc import Sequence
from datetime import date
from typing import Any

from tp_core.domain.errors import Conflict
from tp_core.domain.schedule import day_in_words, end_date
from tp_core.services.app import App
from tp_core.services.storage.table import Write
from tp_core.services.tools.taking_back import SAYS
from tp_core.services.tools.workout_arguments import GoOn
from tp_core.services.workouts import changing, first_bad_week, looking_back, opening
from tp_core.services.workouts.ground import Ground, of_program
from tp_core.services.workouts.looking_back import SessionMark

_SAID = {
    "carryOn": re.compile(r"\b(?:carry|carrying|keep going|drop|continue)\b"),
    "shift": re.compile(r"\b(?:shift|push|move|postpone|delay)\w*\b"),
    "repeat": re.compile(r"\b(?:repeat|again|redo|restart)\w*\b"),
}
_SWAPS = re.compile(r"\b(?:swap|switch|trade|exchange|change)\w*\b")
_MOVES = re.compile(r"\b(?:move|shift|push|postpone|switch|change|swap|reschedul\w*|do it|train)\b")
"""Dates change on the athlete's own word only."""
_DO = {"carryOn": first_bad_week.carry_on, "shift": first_bad_week.shift, "repeat": first_bad_week.repeat}


def not_done(app: App, here: Ground) -> dict[str, Any]:
    """The sessions not done and the end of the program by each way; empty where it would pass the event."""
    left = _left(app, here)
    if not left:
        return {"notDone": []}
    return {
        "notDone": [f"{one.name} on {day_in_words(one.day, here.today)}" for one in left],
        "endStays": day_in_words(end_date(here.program), here.today),
        "endShifted": _unless_late(here, first_bad_week.shifted_end(here, left)),
        "endRepeated": _unless_late(here, first_bad_week.repeated_end(here, left)),
        "week": min(left, key=lambda one: one.day).week,
    }


def go_on(app: App, here: Ground, given: GoOn, said: str) -> dict[str, Any]:
    """What came of it: the end of the program and the next session."""
    if not _SAID[given.how].search(said.casefold()):
        raise Conflict("Say which way: carry on, shift the plan, or repeat the week.")
    left = _left(app, here)
    if not left:
        raise Conflict("Every session so far is done or skipped; there is nothing to move.")
    _DO[given.how](app, here, left, given.reason)
    program = app.store.program(here.program.user_id, here.program.coach_id, here.program.program_id)
    following = opening.next_session(app, of_program(app, program))
    return {
        "how": given.how,
        "end": day_in_words(end_date(program), here.today),
        "next": day_in_words(following[2], here.today) if following is not None else "",
    }


def move(app: App, here: Ground, day: date, to: date, said: str) -> dict[str, Any]:
    """A day's session on another day."""
    if not (_MOVES.search(said.casefold()) or SAYS.search(said.casefold())):
        raise Conflict("Say to which day the session should move.")
    mark = _on(app, here, day)
    if mark is None:
        when = "Today is" if day == here.today else f"{day_in_words(day, here.today)} is"
        raise Conflict(f"{when} a rest day, so there is nothing to move.")
    changing.move(app, here, mark.week, mark.day_number, to)
    days = {"fromDay": day.isoformat(), "toDay": to.isoformat()}
    return {"moved": mark.name, "movedTo": day_in_words(to, here.today), **days}


def swap(app: App, grounds: Sequence[Ground], day: date, other: date, said: str) -> dict[str, Any]:
    """The sessions of two days, changed round: those of every program given, together or not at all."""
    if not (_SWAPS.search(said.casefold()) or SAYS.search(said.casefold())):
        raise Conflict("Say which two days should change round.")
    today = grounds[0].today
    writes: list[Write] = []
    swapped = []
    for here in grounds:
        one, two = _on(app, here, day), _on(app, here, other)
        moves = [(mark, to) for mark, to in ((one, other), (two, day)) if mark is not None]
        if moves:
            places = [(mark.week, mark.day_number, to) for mark, to in moves]
            writes += changing.rearranged(app, here, places)[1]
        of = f" of “{here.program.program_definition.name}”" if len(grounds) > 1 else ""
        swapped += [f"{mark.name}{of} on {day_in_words(to, today)}" for mark, to in moves]
    if not swapped:
        raise Conflict(f"Neither {day_in_words(day, today)} nor {day_in_words(other, today)} has a session.")
    app.store.save(writes)
    return {"swapped": swapped, "days": [day.isoformat(), other.isoformat()]}


def _on(app: App, here: Ground, day: date) -> SessionMark | None:
    return next((one for one in looking_back.marks(app, here) if one.day == day and not one.paused), None)


def _left(app: App, here: Ground) -> tuple[SessionMark, ...]:
    return looking_back.not_done(looking_back.marks(app, here), here.today)


def _unless_late(here: Ground, end: date) -> str:
    return "" if first_bad_week.runs_past_event(here, end) else day_in_words(end, here.today)
