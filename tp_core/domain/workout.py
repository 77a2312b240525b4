"""A workout: what was prescribed for a day, and what was logged of it set by set, with every correction kept.

It knows nothing of how it was prescribed (`prescription`); its totals are in `training_load`.
"""

from collections.abc import Collection
from datetime import date, datetime
from enum import StrEnum

from pydantic import Field

from tp_core.domain.exclusions import excluded, loading_of
from tp_core.domain.exercises import EXERCISES
from tp_core.domain.logged import LoggedSet, SetStatus
from tp_core.domain.pain_notes import hurt
from tp_core.domain.plan import SlotRole
from tp_core.domain.program import PhaseKind
from tp_core.domain.turns import Turns
from tp_core.domain.value import Value


class WorkoutStatus(StrEnum):
    PLANNED = "planned"
    STARTED = "started"
    COMPLETED = "completed"
    PARTIAL = "partial"
    SUBSTITUTED = "substituted"
    SKIPPED = "skipped"


class Reason(Value):
    """Why a prescription is as it is: a rule's id, one sentence and its source."""

    rule_id: str
    text: str
    source: str


class PrescribedSet(Value):
    """One working set. Loads are in kg and loadable for the athlete; `percent_1rm` is of the estimated max."""

    reps: int | None = Field(default=None, ge=1, le=200)
    load: float | None = Field(default=None, ge=0, le=600)
    percent_1rm: float | None = Field(default=None, alias="percent1RM", ge=0, le=110)
    target_rpe: float | None = Field(default=None, ge=1, le=10)
    rest_seconds: int | None = Field(default=None, ge=0, le=1200)
    distance_meters: float | None = Field(default=None, gt=0, le=300_000)
    duration_seconds: float | None = Field(default=None, gt=0, le=86_400)
    zone: int | None = Field(default=None, ge=1, le=5)
    pace_seconds_per_km: float | None = Field(default=None, gt=0)
    turns: Turns | None = None
    top_reps: int | None = Field(default=None, ge=1, le=200)
    """The top of the range its reps are in, where they are in one."""


class PrescribedExercise(Value):
    """One exercise of a workout with its sets, and what one reads beside them."""

    exercise_id: str
    name: str
    sets: tuple[PrescribedSet, ...] = Field(max_length=30)
    notes: str = ""
    role: SlotRole = SlotRole.MAIN
    warm_up: str = ""
    """One line: `Warm-up in kg: bar × 8, 40 × 5, ...`; empty where none is needed."""
    plates: str = ""
    """`25 + 15 each side` for the first working load on a bar."""
    last_time: str = ""
    """`97.5 × 5`: what was done in the last loading week."""
    reasons: tuple[Reason, ...] = ()
    in_rounds: bool = False
    """Whether it is done in turn with the workout's others of the kind, a set of each to a round."""


class ProgramContext(Value):
    """How the workout serves the program, for the athlete and for a coach model."""

    phase_goals: tuple[str, ...] = ()
    progression_notes: str = ""
    previous_workout_feedback: str | None = None


class LogStatus(StrEnum):
    COMPLETED = "completed"
    PARTIAL = "partial"
    SUBSTITUTED = "substituted"
    SKIPPED = "skipped"


class SkipReason(StrEnum):
    """Why a workout was not done as planned (science.md 5)."""

    TIME = "time"
    ILLNESS = "illness"
    PAIN = "pain"
    EQUIPMENT = "equipment"
    MOTIVATION = "motivation"
    TOO_HARD = "too hard"


LEFT_OPEN = "left open"
"""The reason of a log that nobody finished: it closed by itself the next day."""


class LogEntry(Value):
    """One state of a log, as recorded at a time."""

    status: LogStatus
    sets: tuple[LoggedSet, ...] = Field(default=(), max_length=300)
    session_rpe: float | None = Field(default=None, ge=0, le=10)
    minutes: float | None = Field(default=None, gt=0, le=1440)
    rating: int | None = Field(default=None, ge=1, le=5)
    notes: str = Field(default="", max_length=5000)
    reason: str = Field(default="", max_length=500)
    day: date
    """The day it was trained on: logs may be back-dated."""
    recorded_at: datetime


class Log(LogEntry):
    """What was done, with what the log said before each correction, oldest first."""

    history: tuple[LogEntry, ...] = ()


class Adjustment(Value):
    """What is different on the day: less time, kit that is taken, body parts that hurt."""

    minutes: int | None = None
    without: tuple[str, ...] = ()
    """Equipment, as ids."""
    sore: tuple[str, ...] = ()
    """Body parts, in the vocabulary of `exclusions`."""
    on: date | None = None
    """The day it holds for."""

    def also(self, other: "Adjustment") -> "Adjustment":
        """Both: the later word on minutes, everything that is taken or hurts."""
        return Adjustment(
            minutes=other.minutes or self.minutes,
            without=tuple(sorted({*self.without, *other.without})),
            sore=tuple(sorted({*self.sore, *other.sore})),
            on=other.on or self.on,
        )


ATHLETE, COACH = "athlete", "coach"
"""Who changed a workout by hand."""


class HandChange(Value):
    """An exercise that somebody changed, added or left out by hand, and who was the last to."""

    exercise_id: str
    by: str


class Workout(Value):
    """A day's workout of a program, or one of the athlete's own (`program_id` None)."""

    workout_id: str
    program_id: str | None = None
    week_number: int | None = Field(default=None, ge=1)
    day_number: int | None = Field(default=None, ge=1, le=7)
    scheduled_date: date
    name: str = ""
    kind: PhaseKind | None = None
    """The week's kind: charts and progress leave deloads out."""
    status: WorkoutStatus = WorkoutStatus.PLANNED
    version: int = Field(default=1, ge=1)
    program_context: ProgramContext = ProgramContext()
    exercises: tuple[PrescribedExercise, ...] = Field(max_length=40)
    explanation: str = ""
    estimated_minutes: int = Field(default=0, ge=0)
    adjustment: Adjustment | None = None
    edited_by: str | None = None
    hand_made: bool = False
    """Whether somebody chose its exercises by hand: nothing that changes the plan takes their place."""
    hand_changed: tuple[HandChange, ...] = ()
    """Which exercises those are."""
    basis: str = ""
    """A digest of what the engine prescribed: opened again after something else was logged, it is prescribed anew.
    Empty for one whose exercises somebody chose by hand: that one stays as it is."""
    log: Log | None = None

    @property
    def by_hand(self) -> bool:
        """Whether what stands in it is somebody's own choice rather than the engine's."""
        chosen = self.edited_by is not None and not self.basis and self.adjustment is None
        return self.hand_made or chosen


class LiftRecord(Value):
    """One exercise of one logged workout: what was asked and what was done, in order of sets."""

    exercise_id: str
    workout_id: str
    day: date
    kind: PhaseKind | None = None
    planned: tuple[PrescribedSet, ...] = ()
    done: tuple[LoggedSet, ...] = ()
    hurt: bool = False
    """Its note told of pain with it, or it was left out that day for a part that hurt."""


def lift_records(workout: Workout) -> tuple[LiftRecord, ...]:
    """What a logged workout adds to each lift's history; nothing before it is logged or where nothing was done."""
    if workout.log is None:
        return ()
    done = [entry for entry in workout.log.sets if entry.status is SetStatus.DONE]
    ids = dict.fromkeys(entry.exercise_id for entry in done)
    painful = _painful(workout, ids)
    return tuple(
        LiftRecord(
            exercise_id=exercise_id,
            workout_id=workout.workout_id,
            day=workout.log.day,
            kind=workout.kind,
            planned=tuple(s for e in workout.exercises if e.exercise_id == exercise_id for s in e.sets),
            done=tuple(entry for entry in done if entry.exercise_id == exercise_id),
            hurt=exercise_id in painful,
        )
        for exercise_id in ids
    )


def _painful(workout: Workout, exercise_ids: Collection[str]) -> frozenset[str]:
    """What hurt: by the note, by why it was not done as planned, or begun and then left for a part that hurts."""
    log, fitted = workout.log, workout.adjustment
    told = hurt(f"{log.notes}\n{log.reason}", exercise_ids) if log is not None else frozenset()
    sore = [loading_of(part) for part in fitted.sore] if fitted is not None else []
    return told | {one for one in exercise_ids if one in EXERCISES and excluded(EXERCISES[one], sore)}


class TrainingEntry(Value):
    """A workout in the athlete's calendar: what lists and charts need of it, by the day it was or is to be trained."""

    workout_id: str
    day: date
    program_id: str | None = None
    week_number: int | None = None
    day_number: int | None = None
    name: str = ""
    kind: PhaseKind | None = None
    status: WorkoutStatus
    planned_sets: int = 0
    sets: tuple[LoggedSet, ...] = ()
    session_rpe: float | None = None
    minutes: float = 0
    rating: int | None = None
    notes: str = ""
    reason: str = ""

    @property
    def done(self) -> tuple[LoggedSet, ...]:
        return tuple(one for one in self.sets if one.status is SetStatus.DONE)


def entry_of(workout: Workout) -> TrainingEntry:
    """The workout's place in the calendar: the day of its log, before that the day it is scheduled for."""
    log = workout.log
    return TrainingEntry(
        workout_id=workout.workout_id,
        day=log.day if log is not None else workout.scheduled_date,
        program_id=workout.program_id,
        week_number=workout.week_number,
        day_number=workout.day_number,
        name=workout.name,
        kind=workout.kind,
        status=workout.status,
        planned_sets=sum(len(exercise.sets) for exercise in workout.exercises),
        sets=log.sets if log is not None else (),
        session_rpe=log.session_rpe if log is not None else None,
        minutes=(log.minutes if log is not None and log.minutes else None) or workout.estimated_minutes,
        rating=log.rating if log is not None else None,
        notes=log.notes if log is not None else "",
        reason=log.reason if log is not None else "",
    )


def name_of(exercise_id: str) -> str:
    """The exercise's name, or its id where the table no longer has it."""
    found = EXERCISES.get(exercise_id)
    return found.name if found is not None else exercise_id
