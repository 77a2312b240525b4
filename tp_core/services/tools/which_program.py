"""Which of several running programs a message is about: the one it names, else the one whose day or exercise it is."""

from collections.abc import Sequence
from datetime import date

from tp_core.domain import exercises, program_named
from tp_core.domain.program import Program
from tp_core.domain.workout import WorkoutStatus
from tp_core.services.app import App
from tp_core.services.tools import sessions, which
from tp_core.services.workouts import looking_back
from tp_core.services.workouts.ground import Ground, of_program

_TO_COME = (None, WorkoutStatus.PLANNED, WorkoutStatus.STARTED)


def of_day(app: App, programs: Sequence[Program], said: str, day: date) -> Program:
    """The program that a day's session belongs to, one still to be done before one that is over; else the newest."""
    named = program_named.meant(said, programs)
    if named is not None or len(programs) == 1:
        return named or programs[0]
    has = {one.program_id: _status_on(app, one, day) for one in programs}
    open_ones = [one for one in programs if has[one.program_id] in ("open", "begun")]
    begun = [one for one in open_ones if has[one.program_id] == "begun"]
    over = [one for one in programs if has[one.program_id] == "over"]
    return next(iter([*begun, *open_ones, *over, *programs]))


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


def _mark(app: App, program: Program, day: date) -> looking_back.SessionMark | None:
    return next((one for one in looking_back.marks(app, _ground(app, program)) if one.day == day), None)


def _ground(app: App, one: Program) -> Ground:
    return of_program(app, app.store.program(one.user_id, one.coach_id, one.program_id))
