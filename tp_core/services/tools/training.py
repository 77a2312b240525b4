"""The tools of an ordinary conversation: today's workout opened, fitted to the day, logged in words, swapped.

Each calls a use case of `workouts` for the talk's own athlete: no argument can name anyone else.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from pydantic import ValidationError

from tp_core.domain import asked_which, program_named
from tp_core.domain.athlete import ToldPain
from tp_core.domain.coach import ToolCall, ToolSpec
from tp_core.domain.conversation import OpenQuestion
from tp_core.domain.errors import Conflict, ProgramError
from tp_core.domain.patterns import says_ill
from tp_core.domain.program import RUNNING, Program, ProgramStatus, Weekday
from tp_core.domain.value import Value
from tp_core.domain.workout import LogStatus
from tp_core.services.app import App
from tp_core.services.tools import (
    absences,
    as_said,
    changing_days,
    changing_kit,
    closing,
    lift_facts,
    logging_sets,
    long_run,
    on_its_day,
    pausing,
    planning_anew,
    sessions,
    showing,
    swapping_for_good,
    taking_back,
    ways_on,
    which_program,
)
from tp_core.services.tools.creation import Mistake
from tp_core.services.tools.workout_arguments import (
    ChangeDays,
    ChangeKit,
    FinishWorkout,
    FitWorkout,
    GoOn,
    LiftFacts,
    LogSets,
    LongRunTime,
    MoveSession,
    OpenWorkout,
    PauseProgram,
    PlanAnew,
    ResumeProgram,
    SessionEffort,
    SessionsNotDone,
    ShowWeek,
    SwapExercise,
    SwapForGood,
    SwapSessions,
    UndoChange,
)
from tp_core.services.workouts.ground import Ground, of_program


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
        self._all_paused = tuple(one for one in programs if one.status is ProgramStatus.PAUSED)
        self._paused = next(iter(self._all_paused), None)
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
        here = self._ground_on(given.on or self._today)
        told = showing.open_one(self._app, here, given)
        also = which_program.also_on(self._app, self._running, here.program, self._today) if told["today"] else []
        return {**told, "also": also} if also else told

    def week(self, given: ShowWeek) -> dict[str, Any]:
        return showing.week(self._ground, given.week)

    def fit(self, given: FitWorkout) -> dict[str, Any]:
        as_said.must_tell_why(self.said, given)
        self.told_pains = (*self.told_pains, *showing.pains(given, self._today))
        return showing.fit(self._app, self._ground_on(self._today), given)

    def swap(self, given: SwapExercise) -> dict[str, Any]:
        here = self._ground_of(given.exercise, self._today)
        if given.use and sessions.of(self._app, here, self._today) is None:
            wish = SwapForGood(exercise=given.exercise, use=given.use)
            return {"restDay": True, **self.swap_for_good(wish)}
        return showing.swap(self._app, here, given, self.said)

    def swap_for_good(self, given: SwapForGood) -> dict[str, Any]:
        meant = swapping_for_good.of_several(self._app, self._running, given, self.said, self.asked)
        here = self._of(meant) if meant is not None else self._ground
        return swapping_for_good.change(self._app, here, given, self.said, self.asked)

    def log(self, given: LogSets) -> dict[str, Any]:
        here = self._logged_on or self._ground_of(given.exercise, given.on or self._today)
        return logging_sets.log(self._app, here, given, self.said)

    def finish(self, given: FinishWorkout) -> dict[str, Any]:
        day = given.on or self._today
        all_ill = given.status is LogStatus.SKIPPED and says_ill(self.said)
        meant = which_program.on_day(self._app, self._running, self.said, day, everyone=all_ill)
        if len(meant) > 1 and not (all_ill or asked_which.all_meant(self.said)):
            return which_program.ask(self._app, meant, self.said, self._today, day)
        told = [self._finish(given, self._of(one)) for one in meant] or [self._finish(given, self._ground)]
        return told[0] if len(told) == 1 else {"several": told}

    def _finish(self, given: FinishWorkout, here: Ground) -> dict[str, Any]:
        of = {"program": here.program.program_definition.name} if len(self._running) > 1 else {}
        if given.on in (None, self._today):
            return {**closing.finish(self._app, here, given, self.said), **of}
        return {**on_its_day.close(self._app, here, given.status, given.reason, given.on, self.said), **of}

    def effort(self, given: SessionEffort) -> dict[str, Any]:
        return closing.tell_effort(self._app, self._ground_closed, given, self.said)

    def not_done(self, given: SessionsNotDone) -> dict[str, Any]:
        del given
        return ways_on.not_done(self._app, self._ground)

    def go_on(self, given: GoOn) -> dict[str, Any]:
        return ways_on.go_on(self._app, self._ground, given, self.said)

    def move(self, given: MoveSession) -> dict[str, Any]:
        day = given.session or self._today
        meant = which_program.on_day(self._app, self._running, self.said, day)
        if len(meant) > 1:
            return which_program.ask(self._app, meant, self.said, self._today, day)
        here = self._of(meant[0]) if meant else self._ground
        return ways_on.move(self._app, here, day, given.to, self.said)

    def swap_sessions(self, given: SwapSessions) -> dict[str, Any]:
        named = program_named.meant(self.said, self._running) if len(self._running) > 1 else None
        grounds = [self._of(one) for one in self._running] if named is None else [self._of(named)]
        return ways_on.swap(self._app, grounds or [self._ground], given.one, given.other, self.said)

    def pause(self, given: PauseProgram) -> dict[str, Any]:
        if self._running and (given.confirmed or absences.is_ahead(given.since, self._today)):
            return self._days_off(given)
        if not self._running and self._all_paused and given.until is not None:
            return pausing.longer(self._app, self._all_paused, self.said, given.until, self._today)
        if not self._running:
            return pausing.pause(self._app, [self._ground], given.reason, self.said, given.until)
        meant = pausing.meant(self._running, given.reason, self.said)
        if not meant:
            return which_program.ask(self._app, self._running, self.said, self._today)
        return pausing.pause(self._app, [self._of(one) for one in meant], given.reason, self.said, given.until)

    def _days_off(self, given: PauseProgram) -> dict[str, Any]:
        """Days off ahead: the person is away, from all programs unless one is named."""
        words = re.sub(r"\d+", " ", self.said)  # a day's number is no number of a program's name
        named = program_named.meant(words, self._running) if len(self._running) > 1 else None
        grounds = [self._of(one) for one in ((named,) if named is not None else self._running)]
        if given.confirmed:
            return absences.made(self._app, [self._of(one) for one in self._running], self.said, self.asked)
        assert given.since is not None  # noqa: S101  ahead, so it is known
        return absences.offer(grounds, given.since, given.until, given.reason, self.said)

    def resume(self, given: ResumeProgram) -> dict[str, Any]:
        del given
        if not self._all_paused and self._running:
            return absences.back(self._app, [self._of(one) for one in self._running], self.said)
        return pausing.resume(self._app, self._all_paused, self.said, self.asked)

    def change_days(self, given: ChangeDays) -> dict[str, Any]:
        here, of = self._ground, {}
        if len(self._running) > 1:
            meant = changing_days.of_several(self._running, given, self.said, self.asked)
            if meant is None:
                return changing_days.which(self._running, given)
            here = self._of(meant)
            of = {"program": meant.program_definition.name, "programId": meant.program_id}
        others = (one for one in self._running if one.program_id != here.program.program_id)
        taken = [day for one in others for day in one.training_days]
        return changing_days.change(self._app, here, given, self.said, self.offered_days, taken) | of

    def change_kit(self, given: ChangeKit) -> dict[str, Any]:
        here, of = self._ground, {}
        if len(self._running) > 1:
            fits = changing_kit.of_several(self._running, given, self.said, self.asked, self._today)
            if len(fits) > 1:
                return changing_kit.ask_which(fits, given, self._today)
            here, of = self._of(fits[0]), {"program": fits[0].program_definition.name, "programId": fits[0].program_id}
        return changing_kit.change(self._app, here, given, self.said, self.asked) | of

    def long_run(self, given: LongRunTime) -> dict[str, Any]:
        runner = long_run.of_runner(self._running)
        here = self._of(runner) if runner is not None else self._ground
        return long_run.change(self._app, here, given, self.said, self.asked)

    def plan_anew(self, given: PlanAnew) -> dict[str, Any]:
        leading = planning_anew.leading(self._running, given, self.said, self.asked)
        here = self._of(leading) if leading is not None and len(self._running) > 1 else self._ground
        return planning_anew.plan(self._app, here, given, self.said, self.asked)

    def undo_change(self, given: UndoChange) -> dict[str, Any]:
        del given
        if taking_back.was_away(self.asked):
            return absences.back(self._app, [self._of(one) for one in self._running], self.said)
        return taking_back.undo_change(self._app, self._running, self.said)

    def lift(self, given: LiftFacts) -> dict[str, Any]:
        return lift_facts.of(self._app, self._ground, given.exercise)

    @property
    def _ground(self) -> Ground:
        if self._program is None and self._paused is not None:
            raise Conflict("Your program is paused. Say “resume the program” and it goes on from today.")
        if self._program is None:
            raise Conflict("No program is running, so there is no workout today.")
        named = program_named.meant(self.said, self._running) if len(self._running) > 1 else None
        return self._of(named or self._program)

    @property
    def _ground_closed(self) -> Ground:
        """Of several running programs the one whose workout of today is over: effort is told after it."""
        if len(self._running) < 2:
            return self._ground
        over = which_program.over_on(self._app, self._running, self.said, self._today)
        return self._of(over) if over is not None else self._ground_on(self._today)

    def _ground_on(self, day: date) -> Ground:
        """Of several running programs the one whose day it is."""
        several = len(self._running) > 1
        return self._of(which_program.of_day(self._app, self._running, self.said, day)) if several else self._ground

    def _ground_of(self, exercise: str, day: date) -> Ground:
        """Of several running programs the one whose session of the day has the exercise."""
        if len(self._running) < 2:
            return self._ground
        return self._of(which_program.of_exercise(self._app, self._running, self.said, exercise, day))

    def _of(self, one: Program) -> Ground:
        """The ground of a program as it is stored now."""
        return of_program(self._app, self._app.store.program(one.user_id, one.coach_id, one.program_id))

    @property
    def _logged_on(self) -> Ground | None:
        """Where nothing runs, a paused program that sets are told on, so that nothing done in between is lost."""
        return self._of(self._paused) if self._program is None and self._paused is not None else None


TOOLS: Mapping[str, Tool] = {
    "open_workout": Tool(OpenWorkout, Training.open, "opening the workout"),
    "show_week": Tool(ShowWeek, Training.week, "looking at the week"),
    "fit_workout": Tool(FitWorkout, Training.fit, "fitting it to today"),
    "log_sets": Tool(LogSets, Training.log, "logging sets"),
    "finish_workout": Tool(FinishWorkout, Training.finish, "closing the workout"),
    "session_effort": Tool(SessionEffort, Training.effort, "noting the effort"),
    "swap_exercise": Tool(SwapExercise, Training.swap, "looking for a swap"),
    "swap_for_good": Tool(SwapForGood, Training.swap_for_good, "looking at another exercise"),
    "sessions_not_done": Tool(SessionsNotDone, Training.not_done, "looking at what was not done"),
    "go_on": Tool(GoOn, Training.go_on, "changing the dates"),
    "move_session": Tool(MoveSession, Training.move, "moving the session"),
    "swap_sessions": Tool(SwapSessions, Training.swap_sessions, "changing two sessions round"),
    "change_days": Tool(ChangeDays, Training.change_days, "looking at other days"),
    "change_kit": Tool(ChangeKit, Training.change_kit, "looking at other equipment"),
    "long_run_time": Tool(LongRunTime, Training.long_run, "looking at the long runs"),
    "plan_anew": Tool(PlanAnew, Training.plan_anew, "looking at a new draft"),
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
            description=" ".join((tool.arguments.__doc__ or "").split()),
            parameters=tool.arguments.model_json_schema(by_alias=True),
        )
        for name, tool in TOOLS.items()
    )
