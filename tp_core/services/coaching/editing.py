"""A coach changes one coming workout by hand, opened for it where it was not; the athlete is told what is other."""

from collections.abc import Sequence
from datetime import date, timedelta

from tp_core.domain import hand_edit, notification_words, schedule
from tp_core.domain.notification import NotificationKind
from tp_core.domain.program import RUNNING, Program
from tp_core.domain.workout import COACH, PrescribedExercise, Workout, WorkoutStatus
from tp_core.services.app import App
from tp_core.services.coaching import speaking
from tp_core.services.workouts import changing, looking_back, opening
from tp_core.services.workouts.ground import Ground
from tp_core.services.workouts.looking_back import SessionMark

_AHEAD = timedelta(days=14)
"""How far ahead a workout can be changed from the roster: later ones still follow what is logged until then (ours)."""


def coming(app: App, here: Ground) -> tuple[SessionMark, ...]:
    """The sessions of the next two weeks, or of the first two of a program not begun, that were not begun, the next
    first; none where the program does not run.
    """
    if here.program.status not in RUNNING:
        return ()
    last = max(here.today, here.program.start_date) + _AHEAD
    return tuple(
        one
        for one in looking_back.marks(app, here)
        if here.today <= one.day <= last and one.status in (None, WorkoutStatus.PLANNED) and not one.paused
    )


def opened(app: App, here: Ground, mark: SessionMark) -> Workout:
    """The workout of a coming session as the athlete will see it."""
    return opening.opened(app, here, mark.week, mark.day_number, mark.day, by_coach=True)[0]


def move(app: App, here: Ground, mark: SessionMark, to: date, *, author_id: str) -> Program:
    """A session on another day, its workout along with it; the athlete is told. Errors as of `changing.move`."""
    program, writes = changing.rearranged(app, here, [(mark.week, mark.day_number, to)])
    author = speaking.author_name(app, author_id, program.coach_id)
    words = notification_words.of_hand_edit(
        author,
        mark.name,
        schedule.day_in_words(mark.day, here.today),
        f"now on {schedule.day_in_words(to, here.today)}",
    )
    occasion = f"{program.program_id}-{program.version}-{mark.week}-{mark.day_number}"
    told = speaking.notified(app, program.user_id, NotificationKind.REVIEWED, occasion, words)
    app.store.save([*writes, told])
    return program.model_copy(update={"version": program.version + 1})


def edit(
    app: App,
    here: Ground,
    workout: Workout,
    *,
    author_id: str,
    version: int,
    exercises: Sequence[PrescribedExercise] | None = None,
    scheduled_date: date | None = None,
) -> Workout:
    """The workout as the coach wrote it. `Conflict` and `Invalid` as `changing.edit`."""
    program = here.program
    author = speaking.author_name(app, author_id, program.coach_id)
    after = workout.model_copy(
        update={
            "exercises": tuple(exercises) if exercises is not None else workout.exercises,
            "scheduled_date": scheduled_date or workout.scheduled_date,
        }
    )
    told = hand_edit.changes(workout, after, here.gym)
    if after.scheduled_date != workout.scheduled_date:
        moved = f"now on {schedule.day_in_words(after.scheduled_date, here.today)}"
        told = f"{moved}, with {told}" if told else moved
    beside = []
    if told:
        day = schedule.day_in_words(workout.scheduled_date, here.today)
        words = notification_words.of_hand_edit(author, workout.name, day, told)
        occasion = f"{workout.workout_id}-{workout.version}"
        beside = [speaking.notified(app, program.user_id, NotificationKind.REVIEWED, occasion, words)]
    return changing.edit(
        app,
        here,
        workout,
        version=version,
        author=COACH,
        exercises=exercises,
        scheduled_date=scheduled_date,
        beside=beside,
    )
