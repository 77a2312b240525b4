"""What clients may send about workouts, strictly in form; what nobody can lift is refused by the use cases."""

import datetime as dt

from pydantic import Field

from tp_core.domain.logged import SetStatus
from tp_core.domain.value import Value
from tp_core.domain.workout import LogStatus, PrescribedSet


class OpenWorkout(Value):
    date: dt.date | None = None


class ReportedSet(Value):
    """One set as done or skipped; what is not said was as prescribed."""

    status: SetStatus = SetStatus.DONE
    reps: float | None = None
    load: float | None = None
    rpe: float | None = None
    distance_meters: float | None = None
    duration_seconds: float | None = None


class ReportedExerciseSet(ReportedSet):
    exercise_id: str = Field(min_length=1, max_length=80)


class ReportedLog(Value):
    """A workout as done. Completed without sets means as planned."""

    status: LogStatus
    sets: tuple[ReportedExerciseSet, ...] = Field(default=(), max_length=300)
    session_rpe: float | None = None
    minutes: float | None = None
    rating: int | None = None
    notes: str = Field(default="", max_length=5000)
    reason: str = Field(default="", max_length=500)
    date: dt.date | None = None


class EditedExercise(Value):
    exercise_id: str = Field(min_length=1, max_length=80)
    name: str | None = Field(default=None, max_length=120)
    sets: tuple[PrescribedSet, ...] = Field(max_length=30)
    notes: str = Field(default="", max_length=1000)


class EditWorkout(Value):
    """A planned workout changed by hand or moved; `version` is the one that was looked at."""

    version: int
    exercises: tuple[EditedExercise, ...] | None = Field(default=None, max_length=40)
    scheduled_date: dt.date | None = None


class OwnWorkout(Value):
    """A workout outside a program, to be done or to be logged."""

    name: str = Field(default="", max_length=120)
    date: dt.date | None = None
    exercises: tuple[EditedExercise, ...] = Field(default=(), max_length=40)
