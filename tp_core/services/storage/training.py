"""Workouts in the store: the workout itself, its place in the calendar, and each lift's history beside it.

The last two are read models: facts that repeat a workout's, written in the same transaction, rebuilt by a command.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import islice

from tp_core.domain.errors import NotFound
from tp_core.domain.workout import LiftRecord, TrainingEntry, Workout, entry_of, lift_records
from tp_core.services.storage import keys, records
from tp_core.services.storage.table import (
    Absent,
    AtVersion,
    Check,
    ConditionFailed,
    Delete,
    Item,
    Key,
    Put,
    Query,
    Table,
    Write,
    every,
)

_OF_PROGRAM = re.compile(r"(?P<program>[A-Za-z0-9-]{1,55})_w(?P<week>\d{3})d(?P<day>[1-7])\Z")
_WORKOUTS = ("workout#", "ownWorkout#")
_READ_MODELS = ("log#", "lift#")
_MOST_RECORDS = 400
"""Of one lift that are read back: more than a year of training it daily."""


def program_workout_id(program_id: str, week: int, day_number: int) -> str:
    """The id of a program's workout: asked twice, the same workout."""
    return f"{program_id}_w{week:03d}d{day_number}"


@dataclass(frozen=True)
class Place:
    """Week and session of a program workout's id."""

    program_id: str
    week: int
    day_number: int


def place_of(workout_id: str) -> Place | None:
    """Where a program's workout lies; None for an id of one of the athlete's own."""
    found = _OF_PROGRAM.match(workout_id)
    return Place(found["program"], int(found["week"]), int(found["day"])) if found else None


class TrainingRecords:
    """The workouts of people, over a table."""

    def __init__(self, table: Table) -> None:
        self._table = table

    def find(self, user_id: str, workout_id: str) -> Workout | None:
        """The workout of that id, a program's or one's own; None where there is none."""
        item = self._table.get(_key(user_id, workout_id))
        return None if item is None else records.value_of(Workout, item)

    def get(self, user_id: str, workout_id: str) -> Workout:
        """The workout, or `NotFound`."""
        found = self.find(user_id, workout_id)
        if found is None:
            raise NotFound("There is no such workout.")
        return found

    def of_program(self, user_id: str, program_id: str, *, week: int | None = None) -> Iterator[Workout]:
        """A program's workouts that were opened, by week and day."""
        prefix = keys.workouts(program_id) + (f"{week:03d}#" if week is not None else "")
        for item in every(self._table, Query(keys.user(user_id), prefix=prefix)):
            yield records.value_of(Workout, item)

    def entries(self, user_id: str, first: date, last: date) -> tuple[TrainingEntry, ...]:
        """The calendar between two days, both included, oldest first."""
        span = (f"log#{first.isoformat()}", f"log#{last.isoformat()}~")
        found = every(self._table, Query(keys.user(user_id), between=span))
        return tuple(records.value_of(TrainingEntry, item) for item in found)

    def history(
        self, user_id: str, exercise_id: str, first: date, last: date, *, most: int = _MOST_RECORDS
    ) -> tuple[LiftRecord, ...]:
        """What was logged of a lift between two days, both included, oldest first; at most the newest `most`."""
        prefix = keys.lifts(exercise_id)
        span = (f"{prefix}{first.isoformat()}", f"{prefix}{last.isoformat()}~")
        query = Query(keys.user(user_id), between=span, forward=False, limit=min(most, 100))
        newest = [records.value_of(LiftRecord, item) for item in islice(every(self._table, query), most)]
        return tuple(reversed(newest))

    def put(self, user_id: str, workout: Workout, before: Workout | None) -> list[Write]:
        """The writes that keep a workout and what repeats it; conditional on the version `before` had."""
        condition = AtVersion(before.version) if before is not None else Absent()
        head = Put(records.item(_key(user_id, workout.workout_id), workout), condition)
        kept = _read_models(user_id, workout)
        gone = [] if before is None else [Delete(key) for key in _read_models(user_id, before) if key not in kept]
        return [head, *gone, *kept.values()]

    def removed(self, user_id: str, workout: Workout) -> list[Write]:
        """The writes that take a workout away with all that repeats it."""
        head = Delete(_key(user_id, workout.workout_id), AtVersion(workout.version))
        return [head, *(Delete(key) for key in _read_models(user_id, workout))]

    def rebuild(self, user_id: str) -> tuple[int, int]:
        """Makes the calendar and the lifts' histories anew from the workouts; how many written, how many dropped.

        Each workout is written with a check of its version: one that is logged meanwhile has written its own.
        """
        stored = {
            _key_of(item): item for prefix in _READ_MODELS for item in every(self._table, _prefixed(user_id, prefix))
        }
        written = 0
        for prefix in _WORKOUTS:
            for item in every(self._table, _prefixed(user_id, prefix)):
                workout = records.value_of(Workout, item)
                puts = _read_models(user_id, workout)
                gone = [key for key in stored if key.sk.endswith(f"#{workout.workout_id}") and key not in puts]
                head = Check(_key_of(item), AtVersion(workout.version))
                if self._kept([head, *puts.values(), *map(Delete, gone)]):
                    written += len(puts)
                for key in (*puts, *gone):
                    stored.pop(key, None)
        orphans = [key for key in stored if self._table.get(_key(user_id, key.sk.rsplit("#", 1)[1])) is None]
        self._table.write_all([Delete(key) for key in orphans])
        return written, len(orphans)

    def _kept(self, writes: list[Write]) -> bool:
        try:
            self._table.transact(writes)
        except ConditionFailed:
            return False
        return True


def _prefixed(user_id: str, prefix: str) -> Query:
    return Query(keys.user(user_id), prefix=prefix)


def _key_of(item: Item) -> Key:
    return Key(str(item["PK"]), str(item["SK"]))


def _key(user_id: str, workout_id: str) -> Key:
    place = place_of(workout_id)
    if place is not None:
        return keys.workout(user_id, place.program_id, place.week, place.day_number)
    return keys.own_workout(user_id, workout_id)


def _read_models(user_id: str, workout: Workout) -> dict[Key, Put]:
    entry = entry_of(workout)
    found = [Put(records.item(keys.log(user_id, entry.day, workout.workout_id), entry))]
    found += [
        Put(records.item(keys.lift(user_id, record.exercise_id, record.day, record.workout_id), record))
        for record in lift_records(workout)
    ]
    return {put.key: put for put in found}
