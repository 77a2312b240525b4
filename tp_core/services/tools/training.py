"""The tools of an ordinary conversation: today's workout opened, fitted to the day, logged in words, swapped.

Each calls a use case of `workouts` for the talk's own athlete: no argument can name anyone else.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from pydantic import Field, ValidationError

from tp_core.domain import exercises
from tp_core.domain.coach import ToolCall, ToolSpec
from tp_core.domain.errors import Conflict, Invalid, ProgramError
from tp_core.domain.program import RUNNING, Program
from tp_core.domain.schedule import day_in_words
from tp_core.domain.units import Unit, to_kg
from tp_core.domain.value import Value
from tp_core.domain.workout import LogStatus, Workout, WorkoutStatus
from tp_core.domain.workout_text import done_line, exercise_line
from tp_core.services.app import App
from tp_core.services.tools.creation import Mistake
from tp_core.services.workouts import changing, logging, looking_back, opening
from tp_core.services.workouts.ground import Ground, of_program
from tp_core.services.workouts.logging import LogWish, SetWish


class OpenWorkout(Value):
    """Today's workout, or that of another day, with its loads and why. Use it before you speak of a workout."""

    on: date | None = Field(default=None, alias="date")


class FitWorkout(Value):
    """Fits today's workout to the day: less time, equipment that is taken, a body part that hurts."""

    minutes: int | None = Field(default=None, ge=10, le=240)
    without: tuple[str, ...] = Field(default=(), max_length=8)
    """Equipment in everyday words."""
    sore: tuple[str, ...] = Field(default=(), max_length=6)
    """Body parts in everyday words."""


class SaidSet(Value):
    reps: int | None = Field(default=None, ge=0, le=200)
    load: float | None = Field(default=None, ge=0, le=1300)
    unit: Unit | None = None
    rpe: float | None = Field(default=None, ge=0, le=10)
    distance_meters: float | None = Field(default=None, ge=0, le=300_000)
    duration_seconds: float | None = Field(default=None, ge=0, le=86_400)


class LogSets(Value):
    """Logs sets the athlete says they did today, of one exercise of today's workout."""

    exercise: str = Field(max_length=80)
    """In everyday words; empty for the first exercise of today."""
    sets: tuple[SaidSet, ...] = Field(min_length=1, max_length=20)


class FinishWorkout(Value):
    """Closes today's workout as the athlete reports it. Completed takes what is not logged as done as planned."""

    status: LogStatus
    session_rpe: float | None = Field(default=None, ge=0, le=10)
    notes: str = Field(default="", max_length=2000)
    reason: str = Field(default="", max_length=200)


class SwapExercise(Value):
    """Puts another exercise in the place of one of today's. Without `use`, tells the two that fit."""

    exercise: str = Field(max_length=80)
    use: str = Field(default="", max_length=80)


_OPEN = (WorkoutStatus.PLANNED, WorkoutStatus.STARTED)
_ENDS = re.compile(r"\b(?:done|did|finish\w*|complete\w*|skip\w*|can'?t|cannot|not train\w*|no training|planned|log)\b")


@dataclass(frozen=True)
class Tool:
    arguments: type[Value]
    run: Callable[["Training", Any], dict[str, Any]]
    step: str


class Training:
    """The training side of a conversation's desk: today's workout of the athlete's running program."""

    def __init__(self, app: App, programs: tuple[Program, ...], today: date) -> None:
        self._app = app
        self._program = next((one for one in programs if one.status in RUNNING), None)
        self._today = today
        self.said = ""
        """The athlete's own last message: what is written down must be in it."""

    @property
    def usable(self) -> bool:
        return self._program is not None

    def call(self, call: ToolCall) -> dict[str, Any]:
        """What came of a call; a use case that refuses is a sentence in `refused`, a wrong argument a `Mistake`."""
        tool = TOOLS.get(call.name)
        if tool is None:
            message = f"There is no tool {call.name} here."
            raise Mistake(message)
        if call.arguments is None:
            raise Mistake("The input was not a JSON object. Send the arguments as one JSON object.")
        try:
            given = tool.arguments.model_validate(call.arguments)
        except ValidationError as exc:
            problems = [f"{'.'.join(map(str, error['loc']))}: {error['msg']}" for error in exc.errors()]
            raise Mistake("; ".join(problems)) from exc
        try:
            return tool.run(self, given)
        except ProgramError as exc:
            return {"refused": exc.message}

    def open(self, given: OpenWorkout) -> dict[str, Any]:
        return self._told(self._workout(given.on))

    def fit(self, given: FitWorkout) -> dict[str, Any]:
        wish = changing.adjustment_of(minutes=given.minutes, without=given.without, sore=given.sore)
        return self._told(changing.adjust(self._app, self._ground, self._todays(), wish))

    def log(self, given: LogSets) -> dict[str, Any]:
        self._must_have_said(*(one.reps for one in given.sets), *(one.load for one in given.sets))
        workout = self._todays()
        at = _named(workout, given.exercise) if given.exercise else 0
        unit = self._ground.program.constraints.unit
        wishes = [
            SetWish(
                reps=one.reps,
                load=to_kg(one.load, one.unit or unit) if one.load is not None else None,
                rpe=one.rpe,
                distance_meters=one.distance_meters,
                duration_seconds=one.duration_seconds,
            )
            for one in given.sets
        ]
        if len(wishes) > len(workout.exercises[at].sets):
            name, planned = workout.exercises[at].name, len(workout.exercises[at].sets)
            message = f"{name} has {planned} sets today; you named {len(wishes)}. Log the workout on Today to add more."
            raise Invalid(message)
        for number, wish in enumerate(wishes):
            workout = logging.record_set(self._app, workout, self._ground.program.user_id, at, number, wish)
        return {"logged": done_line(workout, self._ground.gym), "left": _left(workout)}

    def finish(self, given: FinishWorkout) -> dict[str, Any]:
        wish = LogWish(status=given.status, session_rpe=given.session_rpe, notes=given.notes, reason=given.reason)
        self._must_have_said(given.session_rpe)
        workout = self._todays()
        if given.status is LogStatus.SKIPPED and workout.status not in _OPEN:
            raise Conflict("Today's workout is closed already. Open it on Today to correct it.")
        if not _ENDS.search(self.said.casefold()):
            raise Conflict("I close a workout when you say that it is done or skipped.")
        done = logging.log(self._app, workout, self._ground.program.user_id, wish)
        changed = looking_back.what_changed(self._app, self._ground, done.workout)
        return {"status": done.workout.status.value, "changed": list(changed), "safety": done.safety}

    def swap(self, given: SwapExercise) -> dict[str, Any]:
        workout = self._todays()
        at = _named(workout, given.exercise)
        here = self._ground
        offered = changing.alternatives(self._app, here, workout, at)
        wanted = exercises.find(given.use) if given.use else None
        chosen = next((one for one in offered if wanted is not None and one.exercise_id == wanted.id), None)
        if chosen is None:
            told = [exercise_line(one, (), here.gym) for one in offered]
            return {"offered": told, "instead of": workout.exercises[at].name}
        return self._told(changing.replace(self._app, here, workout, at, chosen))

    @property
    def _ground(self) -> Ground:
        if self._program is None:
            raise Conflict("No program is running, so there is no workout today.")
        return of_program(
            self._app, self._app.store.program(self._program.user_id, self._program.coach_id, self._program.program_id)
        )

    def _todays(self) -> Workout:
        """The workout of today, or the one begun today; `Conflict` on a rest day."""
        here = self._ground
        marks = looking_back.marks(self._app, here)
        begun = (one for one in marks if one.entry is not None and one.entry.sets and one.entry.day == here.today)
        mine = next((one for one in marks if one.day == here.today), None) or next(begun, None)
        if mine is None:
            raise Conflict("Today is a rest day. Open a session on Today to train it anyway.")
        return opening.opened(self._app, here, mine.week, mine.day_number, mine.day)[0]

    def _must_have_said(self, *numbers: float | None) -> None:
        """A number the athlete did not say is no report of theirs, whoever asks for it."""
        said = {float(one) for one in re.findall(r"\d+(?:\.\d+)?", self.said.replace(",", "."))}
        made_up = [one for one in numbers if one is not None and float(one) not in said]
        if made_up:
            raise Conflict("I only write down numbers you have said. Tell me the sets as you did them.")

    def _workout(self, on: date | None) -> Workout:
        if on is None:
            try:
                return self._todays()
            except Conflict:
                pass
        program = self._ground.program
        return opening.open_workout(self._app, program.user_id, program.coach_id, program.program_id, on)[0]

    def _told(self, workout: Workout) -> dict[str, Any]:
        gym = self._ground.gym
        return {
            "name": workout.name,
            "day": day_in_words(workout.scheduled_date, self._today),
            "today": workout.scheduled_date == self._today,
            "status": workout.status.value,
            "why": workout.explanation,
            "reasons": [one.text for exercise in workout.exercises[:2] for one in exercise.reasons][:2],
            "exercises": [exercise_line(one, (), gym) for one in workout.exercises],
            "minutes": workout.estimated_minutes,
        }


def _named(workout: Workout, words: str) -> int:
    """Which of a workout's exercises somebody means."""
    wanted = exercises.find(words)
    for at, one in enumerate(workout.exercises):
        if wanted is not None and one.exercise_id == wanted.id:
            return at
    plain = words.casefold().strip()
    near = [at for at, one in enumerate(workout.exercises) if plain and plain in one.name.casefold()]
    if len(near) == 1:
        return near[0]
    raise Invalid(f"“{words[:60]}” is not in today's workout: {', '.join(one.name for one in workout.exercises)}.")


def _left(workout: Workout) -> int:
    planned = sum(len(one.sets) for one in workout.exercises)
    logged = len(workout.log.sets) if workout.log is not None else 0
    return planned - logged if workout.status in _OPEN else 0


TOOLS: Mapping[str, Tool] = {
    "open_workout": Tool(OpenWorkout, Training.open, "opening the workout"),
    "fit_workout": Tool(FitWorkout, Training.fit, "fitting it to today"),
    "log_sets": Tool(LogSets, Training.log, "logging sets"),
    "finish_workout": Tool(FinishWorkout, Training.finish, "closing the workout"),
    "swap_exercise": Tool(SwapExercise, Training.swap, "looking for a swap"),
}


@cache
def specs() -> tuple[ToolSpec, ...]:
    """The tools as a model is told of them."""
    return tuple(
        ToolSpec(
            name=name,
            description=(tool.arguments.__doc__ or "").strip(),
            parameters=tool.arguments.model_json_schema(by_alias=True),
        )
        for name, tool in TOOLS.items()
    )
