"""A program to take along: as a calendar, as a table of sets, as JSON. Plan and log alike."""

import csv
import io
from datetime import date, timedelta
from typing import Any

from icalendar import Calendar, Event

from tp_core.domain import schedule
from tp_core.domain.logged import LoggedSet
from tp_core.domain.program import Pause, Program, ProgramStatus
from tp_core.domain.units import plain
from tp_core.domain.workout import PrescribedExercise, PrescribedSet, WorkoutStatus, name_of
from tp_core.domain.workout_text import STATUS_WORDS, exercise_line
from tp_core.services.app import App
from tp_core.services.workouts.ground import Ground
from tp_core.services.workouts.sheets import Sheet, sheets

COLUMNS = (
    "date", "week", "phase", "session", "status", "exercise_id", "exercise", "set", "planned_reps", "planned_load_kg",
    "planned_percent_1rm", "planned_rpe", "planned_distance_m", "planned_duration_s", "planned_rest_s", "set_status",
    "reps", "load_kg", "rpe", "distance_m", "duration_s", "session_rpe", "session_notes",
)  # fmt: skip
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_OPEN = (WorkoutStatus.PLANNED, WorkoutStatus.STARTED)


def calendar(app: App, here: Ground) -> bytes:
    """The program as iCalendar (RFC 5545): an all-day event a session, and the event itself where it is no session.

    Ids stay the same from one export to the next, so that an import again moves what has moved. A paused program shows
    nothing after the pause began: those days are not known yet.
    """
    program = here.program
    made = Calendar()
    made.add("prodid", "-//Training Programs//EN")
    made.add("version", "2.0")
    made.add("x-wr-calname", program.program_definition.name)
    planned = False
    for sheet in sheets(app, here):
        if _day_is_known(program, sheet):
            made.add_component(_event(app, here, sheet))
            planned = planned or _is_event(here, sheet)
    for pause in program.pauses:
        if pause.adaptation_id and pause.until is not None and pause.since < pause.until:
            made.add_component(_days_off(app, program, pause, pause.until))
    if program.event_date is not None and not planned:
        made.add_component(_entry(app, program, "event", program.event_date, _called(program) or "Event"))
    content: bytes = made.to_ical()
    return content


def _days_off(app: App, program: Program, pause: Pause, until: date) -> Event:
    """Days off told ahead, as one entry over all of them."""
    title = "No training" + (f" ({pause.reason})" if pause.reason else "")
    return _entry(app, program, f"off-{pause.since.isoformat()}", pause.since, title, until=until)


def _day_is_known(program: Program, sheet: Sheet) -> bool:
    if sheet.log is None and schedule.is_dropped(program, sheet.day):
        return False
    if sheet.log is not None or program.status is not ProgramStatus.PAUSED:
        return True
    return all(pause.until is not None or sheet.day < pause.since for pause in program.pauses)


def _is_event(here: Ground, sheet: Sheet) -> bool:
    sessions = here.plan.week(sheet.week).sessions
    return any(one.is_event for one in sessions if one.day_number == sheet.day_number)


def _called(program: Program) -> str:
    return program.event_name[:1].upper() + program.event_name[1:]


def _event(app: App, here: Ground, sheet: Sheet) -> Event:
    ahead = sheet.status in _OPEN
    name = (_called(here.program) if _is_event(here, sheet) else "") or sheet.name
    title = name if ahead else f"{name} ({STATUS_WORDS[sheet.status]})"
    one = _entry(app, here.program, f"w{sheet.week:03d}d{sheet.day_number}", sheet.day, title)
    lines = [f"Week {sheet.week} of {here.program.program_definition.total_duration} · {sheet.phase}"]
    lines += [exercise_line(exercise, (), here.gym) for exercise in sheet.exercises]
    if sheet.minutes:
        lines.append(f"About {sheet.minutes} minutes.")
    if ahead:
        lines.append(f"Loads as of {schedule.day_in_words(here.today)}; they follow what you log.")
    one.add("description", "\n".join(lines))
    return one


def _entry(app: App, program: Program, place: str, day: date, title: str, *, until: date | None = None) -> Event:
    one = Event()
    one.add("uid", f"{program.program_id}-{place}@training-programs")
    one.add("dtstamp", app.now())
    one.add("dtstart", day)
    one.add("dtend", until or day + timedelta(days=1))
    one.add("summary", title)
    one.add("transp", "TRANSPARENT")
    return one


def table(app: App, here: Ground) -> str:
    """A row a set, planned and done side by side, loads in kg. Text that a spreadsheet would run is made plain."""
    out = io.StringIO()
    rows = csv.DictWriter(out, COLUMNS, lineterminator="\r\n")
    rows.writeheader()
    for sheet in sheets(app, here):
        for row in _rows(sheet):
            rows.writerow({name: _cell(value) for name, value in row.items()})
    return out.getvalue()


def spreadsheet(app: App, here: Ground) -> bytes:
    """`table` as a file to open: with the mark by which Excel knows UTF-8, else a note in Greek is opened as noise."""
    return table(app, here).encode("utf-8-sig")


def _cell(value: object) -> object:
    if isinstance(value, float):
        return plain(value)
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA) else value


def _rows(sheet: Sheet) -> list[dict[str, object]]:
    done = list(sheet.log.sets) if sheet.log is not None else []
    by_place = {(one.exercise_index, one.set_index): one for one in done if one.exercise_index is not None}
    lead: dict[str, object] = {
        "date": sheet.day.isoformat(),
        "week": sheet.week,
        "phase": sheet.phase,
        "session": sheet.name,
        "status": sheet.status.value,
        "session_rpe": sheet.log.session_rpe if sheet.log is not None else None,
        "session_notes": sheet.log.notes if sheet.log is not None else "",
    }
    rows = []
    for at, exercise in enumerate(sheet.exercises):
        for number, planned in enumerate(exercise.sets):
            as_done = by_place.pop((at, number), None)
            rows.append(lead | _named(exercise, number) | _planned(planned) | (_done(as_done) if as_done else {}))
    extra = [one for one in done if one.exercise_index is None or (one.exercise_index, one.set_index) in by_place]
    rows += [
        lead | {"exercise_id": one.exercise_id, "exercise": name_of(one.exercise_id)} | _done(one) for one in extra
    ]
    return rows


def _named(exercise: PrescribedExercise, number: int) -> dict[str, object]:
    return {"exercise_id": exercise.exercise_id, "exercise": exercise.name, "set": number + 1}


def _planned(planned: PrescribedSet) -> dict[str, object]:
    return {
        "planned_reps": planned.reps,
        "planned_load_kg": planned.load,
        "planned_percent_1rm": planned.percent_1rm,
        "planned_rpe": planned.target_rpe,
        "planned_distance_m": planned.distance_meters,
        "planned_duration_s": planned.duration_seconds,
        "planned_rest_s": planned.rest_seconds,
    }


def _done(one: LoggedSet) -> dict[str, object]:
    return {
        "set_status": one.status.value,
        "reps": one.reps,
        "load_kg": one.load,
        "rpe": one.rpe,
        "distance_m": one.distance_meters,
        "duration_s": one.duration_seconds,
    }


def everything(app: App, here: Ground) -> dict[str, Any]:
    """The program whole, as JSON: head, plan of this version, and every session with its log."""
    return {
        "program": here.program.model_dump(mode="json"),
        "plan": here.plan.model_dump(mode="json", exclude_none=True),
        "sessions": [one.model_dump(mode="json", exclude_none=True) for one in sheets(app, here)],
    }
