"""Which of several running programs a message is about: the one it names, else the one whose day or exercise it is."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from tp_core.domain import asked_which, exercises, program_named
from tp_core.domain.conversation import OpenQuestion
from tp_core.domain.program import Program
from tp_core.domain.workout import WorkoutStatus
from tp_core.services.app import App
from tp_core.services.tools import sessions, which
from tp_core.services.workouts import looking_back
from tp_core.services.workouts.ground import Ground, of_program

_TO_COME = (None, WorkoutStatus.PLANNED, WorkoutStatus.STARTED)


def of_day(app: App, programs: Sequence[Program], said: str, day: date) -> Program:
    """The program that a day's session belongs to, one still to be done before one that is over; else the one
    whose next session comes first.
    """
    named = program_named.meant(said, programs)
    if named is not None or len(programs) == 1:
        return named or programs[0]
    has = {one.program_id: _status_on(app, one, day) for one in programs}
    open_ones = [one for one in programs if has[one.program_id] in ("open", "begun")]
    begun = [one for one in open_ones if has[one.program_id] == "begun"]
    over = [one for one in programs if has[one.program_id] == "over"]
    return next(iter([*begun, *open_ones, *over]), None) or min(programs, key=lambda one: _next_day(app, one, day))


def on_day(app: App, programs: Sequence[Program], said: str, day: date, *, everyone: bool = False) -> list[Program]:
    """The programs a day's words may be about: more than one where each has a session of that day still to be done
    (of those begun, where some are), and none is named. `everyone`: it is the person who can't, whatever is named.
    """
    if len(programs) < 2:
        return list(programs)
    named = program_named.meant(said, programs)
    has = {one.program_id: _status_on(app, one, day) for one in programs}
    still = [one for one in programs if has[one.program_id] in ("open", "begun")]
    if still and (everyone or asked_which.all_meant(said)):
        return still
    begun = [one for one in still if has[one.program_id] == "begun"]
    if named is None and len(begun) > 1:
        return begun
    if named is not None or len(still) < 2 or begun:
        return [of_day(app, programs, said, day)]
    return still


def over_on(app: App, programs: Sequence[Program], said: str, day: date) -> Program | None:
    """The program whose session of a day is over, unless another is named; None for none."""
    named = program_named.meant(said, programs)
    return next((one for one in programs if named in (None, one) and _status_on(app, one, day) == "over"), None)


def ask(app: App, programs: Sequence[Program], said: str, today: date, day: date | None = None) -> dict[str, Any]:
    """Asks which program is meant, with what the day holds in each; the wish is kept with the question."""
    names = program_named.labels(programs)
    marks = [_mark(app, one, day) if day is not None else None for one in programs]
    held = [
        f"{mark.name} of “{name}”" if mark is not None else f"“{name}”" for mark, name in zip(marks, names, strict=True)
    ]
    question = asked_which.question(said, programs, today)
    return {"which": held, "topic": question.topic, "replies": list(question.quick_replies)}


def question(content: dict[str, Any]) -> OpenQuestion | None:
    """The question that is asked so."""
    if "replies" not in content:
        return None
    return OpenQuestion(topic=content["topic"], quick_replies=tuple(content["replies"]))


def of_exercise(app: App, programs: Sequence[Program], said: str, words: str, day: date) -> Program:
    """The program that a day's sets of an exercise belong to; without an exercise, whose day it is."""
    found = exercises.find(words) if words else None
    if found is not None and len(programs) > 1:
        for one in programs:
            here = _ground(app, one)
            mark = sessions.of_exercise(app, here, words, day)
            if mark is not None and which.holds(here, mark, found.id):
                return one
    return of_day(app, programs, said, day)


def also_on(app: App, programs: Sequence[Program], mine: Program, day: date) -> list[str]:
    """The other programs' sessions of a day that are still to be done: `Easy run of “Half marathon”`."""
    told = []
    for one in programs:
        if one.program_id == mine.program_id:
            continue
        mark = _mark(app, one, day)
        if mark is not None and mark.status in _TO_COME:
            told.append(f"{mark.name} of “{one.program_definition.name}”")
    return told


def _status_on(app: App, program: Program, day: date) -> str:
    mark = _mark(app, program, day)
    if mark is None:
        return ""
    if mark.status is WorkoutStatus.STARTED:
        return "begun"
    return "open" if mark.status in _TO_COME else "over"


def _next_day(app: App, program: Program, since: date) -> date:
    """Of the first session from a day on that is still to be done; the last of days where none is left."""
    marks = looking_back.marks(app, _ground(app, program))
    return min(
        (one.day for one in marks if one.day >= since and one.status in _TO_COME and not one.paused), default=date.max
    )


def _mark(app: App, program: Program, day: date) -> looking_back.SessionMark | None:
    marks = looking_back.marks(app, _ground(app, program))
    return next((one for one in marks if one.day == day and not one.paused), None)


def _ground(app: App, one: Program) -> Ground:
    return of_program(app, app.store.program(one.user_id, one.coach_id, one.program_id))
