"""Histories from other apps: the CSV exports of Strong and Hevy as workouts of ours. Pure: text in, values out.

Columns as the apps write them: Strong `Date, Workout Name, Exercise Name, Set Order, Weight, Reps, Distance, Seconds,
RPE` (comma or semicolon), Hevy `title, start_time, exercise_title, set_type, weight_kg | weight_lbs, reps,
distance_km, duration_seconds, rpe`. Warm-up sets are left out.
"""

import csv
import hashlib
import io
import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Final

from tp_core.domain.errors import Invalid
from tp_core.domain.exercises import find
from tp_core.domain.logged import LoggedSet, checked_set
from tp_core.domain.units import Unit, to_kg
from tp_core.domain.value import Value

MOST_CHARACTERS = 20_000_000
_MOST_SETS = 300
_KM, _MILE = 1000.0, 1609.344
_DAYS: Final = (
    "%Y-%m-%d %H:%M:%S", "%Y-%m-%d %H:%M", "%Y-%m-%dT%H:%M:%S", "%d %b %Y, %H:%M", "%b %d, %Y, %I:%M %p",
    "%d %B %Y, %H:%M", "%Y-%m-%d", "%m/%d/%Y", "%d.%m.%Y %H:%M",
)  # fmt: skip
_DURATION = re.compile(r"(?:(?P<h>\d+)\s*h)?\s*(?:(?P<m>\d+)\s*m(?:in)?)?\s*(?:\d+\s*s)?\Z")


class ImportedWorkout(Value):
    """One workout of another app; `import_id` is the same whenever the same export is read."""

    import_id: str
    day: date
    name: str
    sets: tuple[LoggedSet, ...]
    minutes: float | None = None
    notes: str = ""


class Imported(Value):
    """What an export held: workouts, the exercises we have no name for, and how many rows were unusable."""

    workouts: tuple[ImportedWorkout, ...]
    unknown: tuple[str, ...] = ()
    skipped_rows: int = 0


class _Columns(Value):
    """Where an app keeps what, by our names."""

    day: str
    workout: str
    exercise: str
    reps: str
    rpe: str
    seconds: str
    loads: Mapping[str, Unit | None]
    """Columns of the load and their unit; None is the athlete's own."""
    distances: Mapping[str, float]
    """Columns of a distance and their metres."""
    kind: str
    duration: str = ""
    notes: str = ""


_STRONG: Final = _Columns(
    day="date",
    workout="workout name",
    exercise="exercise name",
    reps="reps",
    rpe="rpe",
    seconds="seconds",
    loads={"weight": None, "weight (kg)": Unit.KG, "weight (lbs)": Unit.LB},
    distances={"distance": _KM, "distance (meters)": 1.0},
    kind="set order",
    duration="duration",
    notes="workout notes",
)
_HEVY: Final = _Columns(
    day="start_time",
    workout="title",
    exercise="exercise_title",
    reps="reps",
    rpe="rpe",
    seconds="duration_seconds",
    loads={"weight_kg": Unit.KG, "weight_lbs": Unit.LB},
    distances={"distance_km": _KM, "distance_miles": _MILE},
    kind="set_type",
    notes="description",
)
_NO_SETS: Final = frozenset({"w", "warmup", "warm-up", "rest timer", "note"})


def read(text: str, *, unit: Unit, today: date) -> Imported:
    """The workouts of an export, oldest first. A weight column without a unit is in the athlete's.

    Raises `Invalid` for text that is no export of either app, or is too long.
    """
    if len(text) > MOST_CHARACTERS:
        raise Invalid("This file is too large; export a shorter stretch.")
    rows = _rows(text)
    names = set(rows[0]) if rows else set()
    columns = next((one for one in (_STRONG, _HEVY) if {one.day, one.exercise, one.reps} <= names), None)
    if columns is None:
        raise Invalid("This is neither an export of Strong nor of Hevy: its first line names other columns.")
    groups: dict[tuple[str, str], list[dict[str, str]]] = {}
    for row in rows:
        groups.setdefault((row.get(columns.day, ""), row.get(columns.workout, "")), []).append(row)
    unknown: dict[str, None] = {}
    skipped = 0
    workouts: list[ImportedWorkout] = []
    for (when, name), members in groups.items():
        day = _day(when)
        if day is None or day > today:
            skipped += len(members)
            continue
        sets, unusable = _sets(members, columns, unit, unknown)
        skipped += unusable
        if sets:
            workouts.append(_workout(when, name, day, sets, members[0], columns))
    ordered = tuple(sorted(workouts, key=lambda one: (one.day, one.import_id)))
    return Imported(workouts=ordered, unknown=tuple(name for name in unknown if name), skipped_rows=skipped)


def _sets(
    members: Sequence[Mapping[str, str]], columns: _Columns, unit: Unit, unknown: dict[str, None]
) -> tuple[list[LoggedSet], int]:
    """The working sets of a workout's rows and how many rows were unusable; `unknown` takes names we do not have."""
    sets: list[LoggedSet] = []
    unusable = 0
    for row in members:
        if row.get(columns.kind, "").strip().casefold() in _NO_SETS:
            continue
        exercise = _exercise(row.get(columns.exercise, ""))
        if exercise is None:
            unknown[row.get(columns.exercise, "").strip()] = None
            continue
        one = _set(exercise, row, columns, unit)
        if one is None:
            unusable += 1
        else:
            sets.append(one)
    return sets, unusable


def _workout(
    when: str, name: str, day: date, sets: Sequence[LoggedSet], row: Mapping[str, str], columns: _Columns
) -> ImportedWorkout:
    return ImportedWorkout(
        import_id="imp-" + hashlib.sha256(f"{when}|{name}".encode()).hexdigest()[:24],
        day=day,
        name=name.strip()[:120] or "Workout",
        sets=tuple(sets[:_MOST_SETS]),
        minutes=_minutes(row.get(columns.duration, "")),
        notes=row.get(columns.notes, "").strip()[:1000],
    )


def _rows(text: str) -> list[dict[str, str]]:
    """The rows by lower-case column name; comma or semicolon, whichever the first line has more of."""
    clean = text.lstrip("\ufeff").replace("\x00", "")
    first = clean.split("\n", 1)[0]
    mark = ";" if first.count(";") > first.count(",") else ","
    try:
        found: Iterable[dict[str | None, str | None]] = csv.DictReader(io.StringIO(clean), delimiter=mark)
        return [
            {(name or "").strip().casefold(): value or "" for name, value in row.items() if isinstance(value, str)}
            for row in found
        ]
    except csv.Error as exc:
        raise Invalid("This file could not be read as CSV.") from exc


def _day(text: str) -> date | None:
    for form in _DAYS:
        try:
            return datetime.strptime(text.strip(), form).date()  # noqa: DTZ007  an export has no zone
        except ValueError:
            continue
    return None


def _exercise(name: str) -> str | None:
    """The exercise of a name such as `Bench Press (Barbell)`."""
    plain = name.strip()
    inside = re.search(r"\(([^)]*)\)", plain)
    bare = re.sub(r"\s*\([^)]*\)", "", plain)
    tries = [plain, f"{inside[1]} {bare}" if inside else "", bare]
    if inside is not None and inside[1].casefold() == "barbell":
        tries = [bare, *tries]
    for words in tries:
        found = find(words) if words else None
        if found is not None:
            return found.id
    return None


def _set(exercise_id: str, row: Mapping[str, str], columns: _Columns, unit: Unit) -> LoggedSet | None:
    """The set of a row; None where its numbers say nothing or cannot be."""
    load = next(
        (to_kg(amount, own or unit) for name, own in columns.loads.items() if (amount := _number(row.get(name)))), None
    )
    meters = next(
        (amount * each for name, each in columns.distances.items() if (amount := _number(row.get(name)))), None
    )
    reps, seconds, rpe = (_number(row.get(name)) for name in (columns.reps, columns.seconds, columns.rpe))
    try:
        return checked_set(
            exercise_id,
            reps=reps or None,
            load=load,
            rpe=rpe if rpe is not None and 1 <= rpe <= 10 else None,
            distance_meters=meters,
            duration_seconds=seconds or None,
        )
    except Invalid:
        return None


def _number(text: str | None) -> float | None:
    try:
        return float((text or "").strip().replace(",", "."))
    except ValueError:
        return None


def _minutes(text: str) -> float | None:
    found = _DURATION.match(text.strip())
    minutes = int(found["h"] or 0) * 60 + int(found["m"] or 0) if found else 0
    return float(minutes) if 0 < minutes <= 1440 else None
