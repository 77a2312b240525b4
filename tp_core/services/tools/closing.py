"""A workout closed in words, and how hard it was."""

from typing import Any

from tp_core.domain import ill_at_home
from tp_core.domain.errors import Conflict
from tp_core.domain.logged import SetStatus
from tp_core.domain.patterns import says_ill
from tp_core.domain.schedule import day_in_words
from tp_core.domain.workout import LogStatus, SkipReason, Workout, WorkoutStatus
from tp_core.services.app import App
from tp_core.services.tools import as_said, sessions
from tp_core.services.tools.workout_arguments import FinishWorkout, SessionEffort
from tp_core.services.workouts import effort, logging, looking_back
from tp_core.services.workouts.ground import Ground
from tp_core.services.workouts.logging import LogWish


def finish(app: App, here: Ground, given: FinishWorkout, said: str) -> dict[str, Any]:
    """What became of today's workout, and what its sets changed."""
    wish = LogWish(status=given.status, session_rpe=given.session_rpe, notes=given.notes, reason=_reason(given, said))
    as_said.must_have_numbers(said, given.session_rpe)
    workout = sessions.todays(app, here)
    if given.status is LogStatus.COMPLETED and _did_others(app, here, workout):
        wish = wish.model_copy(update={"status": LogStatus.SUBSTITUTED})
    if given.status is LogStatus.SKIPPED and workout.status not in sessions.OPEN:
        raise Conflict("Today's workout is closed already. Open it on Today to correct it.")
    as_said.must_end(said)
    done = logging.log(app, workout, here.program.user_id, wish)
    changed = looking_back.what_changed(app, here, done.workout)
    kept = sum(one.status is SetStatus.DONE for one in done.workout.log.sets) if done.workout.log is not None else 0
    return {
        "status": done.workout.status.value,
        "setsKept": kept if given.status is LogStatus.SKIPPED else 0,
        "changed": list(changed),
        "safety": done.safety,
        "asksEffort": effort.wanted(done.workout, here.today),
    }


def tell_effort(app: App, here: Ground, given: SessionEffort, said: str) -> dict[str, Any]:
    """Which session an effort told afterwards was noted with."""
    as_said.must_have_numbers(said, given.effort)
    mark = sessions.of(app, here, here.today)
    if mark is not None and mark.status is WorkoutStatus.STARTED:
        raise Conflict(f"Today's workout is still open. Say “done, effort {given.effort:g}” and I note it with it.")
    workout = effort.last_trained(app, here)
    if workout is None:
        raise Conflict("No workout of the last two weeks is over; effort is told after one.")
    done = effort.tell(app, here.program.user_id, workout.workout_id, given.effort)
    day = done.log.day if done.log is not None else done.scheduled_date
    return {"effort": given.effort, "of": done.name, "on": day_in_words(day, here.today)}


def _did_others(app: App, here: Ground, workout: Workout) -> bool:
    """Whether something else was logged today and nothing of the workout: `done` means that then."""
    if workout.status is not WorkoutStatus.PLANNED:
        return False
    entries = app.store.training.entries(here.program.user_id, here.today, here.today)
    return any(one.program_id is None and one.sets for one in entries)


def _reason(given: FinishWorkout, said: str) -> str:
    """Why it was not done; what keeps somebody else in bed is no illness of the athlete's."""
    others = given.reason == SkipReason.ILLNESS and ill_at_home.who(said) and not says_ill(said)
    others = others or (not given.reason and "family" in said.casefold())
    return SkipReason.TIME.value if others else given.reason
