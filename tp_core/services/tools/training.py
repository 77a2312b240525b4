"""The tools of an ordinary conversation: today's workout opened, fitted to the day, logged in words, swapped.

Each calls a use case of `workouts` for the talk's own athlete: no argument can name anyone else.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import Any

from pydantic import ValidationError

from tp_core.domain import exercises, ill_at_home, schedule
from tp_core.domain.athlete import ToldPain
from tp_core.domain.coach import ToolCall, ToolSpec
from tp_core.domain.complaints import RESTS_DAYS
from tp_core.domain.conversation import OpenQuestion
from tp_core.domain.errors import Conflict, Invalid, ProgramError
from tp_core.domain.logged import SetStatus
from tp_core.domain.patterns import says_ill
from tp_core.domain.program import RUNNING, Program, ProgramStatus, Weekday
from tp_core.domain.schedule import day_in_words
from tp_core.domain.units import to_kg
from tp_core.domain.value import Value
from tp_core.domain.workout import LogStatus, SkipReason, Workout, WorkoutStatus
from tp_core.domain.workout_text import STATUS_WORDS, done_line, exercise_line
from tp_core.services.app import App
from tp_core.services.storage.training import program_workout_id
from tp_core.services.tools import changing_days, changing_kit, lift_facts, pausing, taking_back, ways_on, which
from tp_core.services.tools.creation import Mistake
from tp_core.services.tools.workout_arguments import (
    ChangeDays,
    ChangeKit,
    FinishWorkout,
    FitWorkout,
    GoOn,
    LiftFacts,
    LogSets,
    MoveSession,
    OpenWorkout,
    PauseProgram,
    ResumeProgram,
    SaidSet,
    SessionEffort,
    SessionsNotDone,
    SwapExercise,
    SwapSessions,
    UndoChange,
)
from tp_core.services.workouts import changing, effort, logging, looking_back, opening, own
from tp_core.services.workouts.ground import Ground, of_program
from tp_core.services.workouts.logging import LogWish, SetWish
from tp_core.services.workouts.looking_back import SessionMark
from tp_core.services.workouts.making import made

_OPEN = (WorkoutStatus.PLANNED, WorkoutStatus.STARTED)
_RUNS_APART = ("long-run", "tempo-run", "interval-run", "hill-run")
"""Runs of which a week has one, each its own session."""
_LENGTHS = (1.0, 1000.0, 1609.344)
_CORRECTS = re.compile(
    r"\b(?:sorry|actually|correction|i meant|i mean|not \d|wait|wrong|should (?:be|have been)|instead of)\b"
)
"""What puts sets told before right, where new ones would go on after them."""
_ENDS = re.compile(r"\b(?:done|did|finish\w*|complete\w*|skip\w*|can'?t|cannot|not train\w*|no training|planned|log)\b")


_LITTLE_TIME = re.compile(
    r"\b(?:hour|half|quarter|minutes?|quick\w*|(?:short|tight) on time|(?:little|less|no|not much) time)\b"
)
_SWAPS = re.compile(
    r"\b(?:swap\w*|replac\w+|instead|another exercise|different exercise|something else|alternativ\w+|switch\w*"
    r"|substitut\w+|rather (?:do|not)|hate|don'?t (?:like|want|have)|taken|that one|the (?:first|second)|yes"
    r"|ok(?:ay)?)\b"
)
"""What an athlete says who wants a workout changed."""


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
        self._running = tuple(one for one in programs if one.status in RUNNING)
        self._paused = next((one for one in programs if one.status is ProgramStatus.PAUSED), None)
        self._today = today
        self.said = ""
        """The athlete's own last message: what is written down must be in it."""
        self.offered_days: tuple[Weekday, ...] = ()
        """The weekdays the talk's open question offers."""
        self.asked: OpenQuestion | None = None
        """The talk's open question."""
        self.told_pains: tuple[ToldPain, ...] = ()
        """What hurts, as told in this turn: the desk keeps it with the athlete."""

    @property
    def usable(self) -> bool:
        return self._program is not None or self._paused is not None

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
        self._must_have_said_why(given)
        wish = changing.adjustment_of(minutes=given.minutes, without=given.without, sore=given.sore)
        pains = tuple(ToldPain(part=part, since=self._today, injury=given.injured) for part in wish.sore)
        self.told_pains = (*self.told_pains, *pains)
        noted = self._noted(given, wish.sore) if pains else {}
        try:
            return {**self._told(changing.adjust(self._app, self._ground, self._todays(), wish)), **noted}
        except ProgramError as refusal:
            if not pains:
                raise
            return {**noted, "today": refusal.message, "next": self._next()}

    def _noted(self, given: FitWorkout, parts: Sequence[str]) -> dict[str, Any]:
        """What telling that something hurts means beyond today."""
        until = day_in_words(self._today + timedelta(days=RESTS_DAYS), self._today) if given.injured else ""
        return {"hurts": list(given.sore), "parts": list(parts), "restsUntil": until}

    def _next(self) -> str:
        """The next session and its day; empty where none is left."""
        here = self._ground
        following = opening.next_session(self._app, here)
        if following is None:
            return ""
        week, number, day = following
        return f"{here.session(week, number)[1].name} on {day_in_words(day, here.today)}"

    def log(self, given: LogSets) -> dict[str, Any]:
        self._must_have_said(*(one.reps for one in given.sets), *(one.load for one in given.sets))
        self._must_have_gone(*(one.distance_meters for one in given.sets))
        here = self._logged_on
        day = given.on or here.today
        wishes = [self._wish(one) for one in given.sets]
        mark = self._mark_for(given.exercise, day) if not schedule.is_paused(here.program, day) else None
        equipment = here.constraints.equipment
        at = which.place(self._seen(mark), given.exercise, wishes[0], equipment) if mark is not None else None
        if mark is None or at is None:
            return self._log_own(given.exercise, wishes, day)
        workout = self._opened(mark, given.on or mark.day if mark.day <= here.today else here.today)
        planned = len(workout.exercises[at].sets)
        first = which.goes_on_at(workout, at, len(wishes), corrects=bool(_CORRECTS.search(self.said.casefold())))
        for number, wish in enumerate(wishes[: planned - first], first):
            workout = logging.record_set(self._app, workout, here.program.user_id, at, number, wish, on=day)
        for wish in wishes[planned - first :]:
            extra = wish.model_copy(update={"exercise_id": workout.exercises[at].exercise_id})
            workout = logging.add_set(self._app, workout, here.program.user_id, extra, on=day)
        return {"logged": done_line(workout, here.gym), "left": _left(workout), "session": workout.name}

    def _wish(self, said: SaidSet) -> SetWish:
        unit = self._logged_on.program.constraints.unit
        return SetWish(
            reps=said.reps,
            load=to_kg(said.load, said.unit or unit) if said.load is not None else None,
            rpe=said.rpe,
            distance_meters=said.distance_meters,
            duration_seconds=said.duration_seconds,
        )

    def _log_own(self, words: str, wishes: Sequence[SetWish], day: date) -> dict[str, Any]:
        """What is in no workout of that day is written down beside the program."""
        found = exercises.find(words) if words else None
        if found is None:
            raise Invalid(f"I don't know the exercise “{words[:60]}”." if words else "Which exercise was it?")
        here = self._logged_on
        named = [wish.model_copy(update={"exercise_id": found.id}) for wish in wishes]
        workout = own.logged(self._app, here.program.user_id, found.name, named, day)
        paused = {"paused": True} if here.program.status is ProgramStatus.PAUSED else {}
        return {"logged": done_line(workout, here.gym), "own": True, "left": 0, **paused}

    def _mark_of(self, day: date) -> SessionMark | None:
        """The session of a day, or the one begun on it; None on a rest day."""
        return next(iter(self._marks_of(day)), None)

    def _marks_of(self, day: date) -> tuple[SessionMark, ...]:
        """The sessions that a day's sets can belong to: the one under way, the day's own, then one trained on it."""
        here = self._logged_on
        if day > here.today:
            return ()
        marks = looking_back.marks(self._app, here)
        trained = [one for one in marks if one.entry is not None and one.entry.sets and one.entry.day == day]
        begun = [one for one in trained if one.status is WorkoutStatus.STARTED]
        return (*begun, *(one for one in marks if one.day == day and one not in begun), *trained)

    def _mark_for(self, words: str, day: date) -> SessionMark | None:
        """The session that sets of an exercise belong to: of several the one that has it."""
        apart = self._run_of_the_week(words, day)
        found = exercises.find(words) if words else None
        candidates = self._marks_of(day)
        has = (one for one in candidates if found is not None and which.holds(self._logged_on, one, found.id))
        return apart or next(has, None) or next(iter(candidates), None)

    def _run_of_the_week(self, words: str, day: date) -> SessionMark | None:
        """The open session of the week that a run named by its kind belongs to, where the day's own has no such run:
        a long run on Saturday is Sunday's. None for any other words.
        """
        here, found = self._logged_on, exercises.find(words) if words else None
        if found is None or found.id not in _RUNS_APART:
            return None
        marks = looking_back.marks(self._app, here)
        week = next((one.week for one in reversed(marks) if one.day <= day), 1)
        holds = [one for one in marks if one.week == week and which.holds(here, one, found.id)]
        return next((one for one in holds if one.status in (None, *_OPEN) or one.day == day), None)

    def _opened(self, mark: SessionMark, day: date | None = None) -> Workout:
        return opening.opened(self._app, self._logged_on, mark.week, mark.day_number, day or mark.day)[0]

    def _seen(self, mark: SessionMark) -> Workout:
        """A session's workout without making it: what was said may belong to none."""
        here = self._logged_on
        workout_id = program_workout_id(here.program.program_id, mark.week, mark.day_number)
        kept = self._app.store.training.find(here.program.user_id, workout_id)
        return kept or made(self._app, here, mark.week, mark.day_number, mark.day)

    def not_done(self, given: SessionsNotDone) -> dict[str, Any]:
        del given
        return ways_on.not_done(self._app, self._ground)

    def go_on(self, given: GoOn) -> dict[str, Any]:
        return ways_on.go_on(self._app, self._ground, given, self.said)

    def move(self, given: MoveSession) -> dict[str, Any]:
        return ways_on.move(self._app, self._ground, given.session or self._ground.today, given.to, self.said)

    def swap_sessions(self, given: SwapSessions) -> dict[str, Any]:
        return ways_on.swap(self._app, self._ground, given.one, given.other, self.said)

    def pause(self, given: PauseProgram) -> dict[str, Any]:
        if self._program is None and self._paused is not None and given.until is not None:
            return pausing.longer(self._app, self._paused, self.said, given.until, self._today)
        return pausing.pause(self._app, self._ground, given.reason, self.said, given.until)

    def resume(self, given: ResumeProgram) -> dict[str, Any]:
        del given
        return pausing.resume(self._app, self._paused, self.said, self.asked)

    def change_days(self, given: ChangeDays) -> dict[str, Any]:
        here, of = self._ground, {}
        if len(self._running) > 1:
            meant = changing_days.of_several(self._running, given, self.said, self.asked)
            if meant is None:
                return changing_days.which(self._running, given)
            here = of_program(self._app, self._app.store.program(meant.user_id, meant.coach_id, meant.program_id))
            of = {"program": meant.program_definition.name, "programId": meant.program_id}
        return changing_days.change(self._app, here, given, self.said, self.offered_days) | of

    def change_kit(self, given: ChangeKit) -> dict[str, Any]:
        return changing_kit.change(self._app, self._ground, given, self.said, self.asked)

    def undo_change(self, given: UndoChange) -> dict[str, Any]:
        del given
        return taking_back.undo_change(self._app, self._running, self.said)

    def lift(self, given: LiftFacts) -> dict[str, Any]:
        return lift_facts.of(self._app, self._ground, given.exercise)

    def finish(self, given: FinishWorkout) -> dict[str, Any]:
        reason = self._reason(given)
        wish = LogWish(status=given.status, session_rpe=given.session_rpe, notes=given.notes, reason=reason)
        self._must_have_said(given.session_rpe)
        workout = self._todays()
        if given.status is LogStatus.COMPLETED and self._did_others(workout):
            wish = wish.model_copy(update={"status": LogStatus.SUBSTITUTED})
        if given.status is LogStatus.SKIPPED and workout.status not in _OPEN:
            raise Conflict("Today's workout is closed already. Open it on Today to correct it.")
        if not _ENDS.search(self.said.casefold()):
            raise Conflict("I close a workout when you say that it is done or skipped.")
        done = logging.log(self._app, workout, self._ground.program.user_id, wish)
        changed = looking_back.what_changed(self._app, self._ground, done.workout)
        kept = sum(one.status is SetStatus.DONE for one in done.workout.log.sets) if done.workout.log is not None else 0
        return {
            "status": done.workout.status.value,
            "setsKept": kept if given.status is LogStatus.SKIPPED else 0,
            "changed": list(changed),
            "safety": done.safety,
            "asksEffort": effort.wanted(done.workout, self._today),
        }

    def _did_others(self, workout: Workout) -> bool:
        """Whether something else was logged today and nothing of the workout: `done` means that then."""
        if workout.status is not WorkoutStatus.PLANNED:
            return False
        here = self._ground
        entries = self._app.store.training.entries(here.program.user_id, here.today, here.today)
        return any(one.program_id is None and one.sets for one in entries)

    def _reason(self, given: FinishWorkout) -> str:
        """Why it was not done; what keeps somebody else in bed is no illness of the athlete's."""
        others = given.reason == SkipReason.ILLNESS and ill_at_home.who(self.said) and not says_ill(self.said)
        others = others or (not given.reason and "family" in self.said.casefold())
        return SkipReason.TIME.value if others else given.reason

    def effort(self, given: SessionEffort) -> dict[str, Any]:
        self._must_have_said(given.effort)
        here = self._ground
        mark = self._mark_of(here.today)
        if mark is not None and mark.status is WorkoutStatus.STARTED:
            raise Conflict(f"Today's workout is still open. Say “done, effort {given.effort:g}” and I note it with it.")
        workout = effort.last_trained(self._app, here)
        if workout is None:
            raise Conflict("No workout of the last two weeks is over; effort is told after one.")
        done = effort.tell(self._app, here.program.user_id, workout.workout_id, given.effort)
        day = done.log.day if done.log is not None else done.scheduled_date
        return {"effort": given.effort, "of": done.name, "on": day_in_words(day, here.today)}

    def swap(self, given: SwapExercise) -> dict[str, Any]:
        workout = self._todays()
        at = which.named(workout, given.exercise)
        here = self._ground
        offered = changing.alternatives(self._app, here, workout, at)
        wanted = exercises.find(given.use) if given.use else None
        chosen = next((one for one in offered if wanted is not None and one.exercise_id == wanted.id), None)
        if chosen is None:
            told = [exercise_line(one, (), here.gym) for one in offered]
            return {"offered": told, "instead of": workout.exercises[at].name}
        self._must_have_asked_for(chosen.name)
        return self._told(changing.replace(self._app, here, workout, at, chosen))

    @property
    def _ground(self) -> Ground:
        if self._program is None and self._paused is not None:
            raise Conflict("Your program is paused. Say “resume the program” and it goes on from today.")
        if self._program is None:
            raise Conflict("No program is running, so there is no workout today.")
        return of_program(
            self._app, self._app.store.program(self._program.user_id, self._program.coach_id, self._program.program_id)
        )

    @property
    def _logged_on(self) -> Ground:
        """The ground that sets are told on: a paused program too, so that nothing done in between is lost."""
        if self._program is not None or self._paused is None:
            return self._ground
        paused = self._paused
        return of_program(self._app, self._app.store.program(paused.user_id, paused.coach_id, paused.program_id))

    def _todays(self) -> Workout:
        """The workout of today, or the one begun today; `Conflict` on a rest day."""
        mark = self._mark_of(self._ground.today)
        if mark is None:
            raise Conflict("Today is a rest day. Open a session on Today to train it anyway.")
        return self._opened(mark)

    def _must_have_said(self, *numbers: float | None) -> None:
        """A number the athlete did not say is no report of theirs, whoever asks for it."""
        said = {float(one) for one in re.findall(r"\d+(?:\.\d+)?", self.said.replace(",", "."))}
        made_up = [one for one in numbers if one is not None and float(one) not in said]
        if made_up:
            raise Conflict("I only write down numbers you have said. Tell me the sets as you did them.")

    def _must_have_asked_for(self, name: str) -> None:
        """A workout changes on the athlete's own word only, not on what a note or a model would have it be."""
        if not _SWAPS.search(self.said.casefold()) and not which.names(self.said, name):
            raise Conflict("I change a workout when you ask for it. What shall be different?")

    def _must_have_said_why(self, given: FitWorkout) -> None:
        """Time, kit that is missing and what hurts have to be in the athlete's own message."""
        numbers = re.findall(r"\d+", self.said)
        timed = (
            given.minutes is None or str(given.minutes) in numbers or bool(_LITTLE_TIME.search(self.said.casefold()))
        )
        named = all(which.names(self.said, one) for one in (*given.without, *given.sore))
        if not timed or not named:
            raise Conflict("I fit a workout to what you tell me yourself: your time, what is taken, what hurts.")

    def _must_have_gone(self, *meters: float | None) -> None:
        """Distances are said in metres, kilometres or miles."""
        said = [float(one) for one in re.findall(r"\d+(?:\.\d+)?", self.said.replace(",", "."))]
        said += [5.0] if re.search(r"\bpark ?run\b", self.said.casefold()) else []
        for one in meters:
            if one is not None and not any(abs(one - each * unit) <= unit * 0.01 for each in said for unit in _LENGTHS):
                raise Conflict("I only write down numbers you have said. Tell me how far it was.")

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
            "because": {one.name: [each.text for each in one.reasons] for one in workout.exercises if one.reasons},
            "exercises": [exercise_line(one, (), gym) for one in workout.exercises],
            "minutes": workout.estimated_minutes,
            **self._over(workout),
        }

    def _over(self, workout: Workout) -> dict[str, Any]:
        """Of a workout that is closed, what was done of it and which session comes next."""
        if workout.status in _OPEN:
            return {}
        return {
            "became": STATUS_WORDS[workout.status],
            "done": done_line(workout, self._ground.gym),
            "next": self._next(),
        }


def _left(workout: Workout) -> int:
    planned = sum(len(one.sets) for one in workout.exercises)
    logged = len(workout.log.sets) if workout.log is not None else 0
    return planned - logged if workout.status in _OPEN else 0


TOOLS: Mapping[str, Tool] = {
    "open_workout": Tool(OpenWorkout, Training.open, "opening the workout"),
    "fit_workout": Tool(FitWorkout, Training.fit, "fitting it to today"),
    "log_sets": Tool(LogSets, Training.log, "logging sets"),
    "finish_workout": Tool(FinishWorkout, Training.finish, "closing the workout"),
    "session_effort": Tool(SessionEffort, Training.effort, "noting the effort"),
    "swap_exercise": Tool(SwapExercise, Training.swap, "looking for a swap"),
    "sessions_not_done": Tool(SessionsNotDone, Training.not_done, "looking at what was not done"),
    "go_on": Tool(GoOn, Training.go_on, "changing the dates"),
    "move_session": Tool(MoveSession, Training.move, "moving the session"),
    "swap_sessions": Tool(SwapSessions, Training.swap_sessions, "changing two sessions round"),
    "change_days": Tool(ChangeDays, Training.change_days, "looking at other days"),
    "change_kit": Tool(ChangeKit, Training.change_kit, "looking at other equipment"),
    "undo_change": Tool(UndoChange, Training.undo_change, "taking the change back"),
    "pause_program": Tool(PauseProgram, Training.pause, "pausing the program"),
    "resume_program": Tool(ResumeProgram, Training.resume, "taking the program up again"),
    "lift_facts": Tool(LiftFacts, Training.lift, "looking up a lift"),
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
