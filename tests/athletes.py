"""Athletes with a running program, made through the real path: a brief in a session, screening, finalize."""

from dataclasses import replace
from datetime import UTC, date, datetime

from tests.lived import once
from tp_core.domain.brief import Brief
from tp_core.domain.creation import CreatorSession
from tp_core.domain.program import Discipline, Experience, Program, StartingNumber, Target
from tp_core.services import profiles, starting, talks
from tp_core.services.app import App
from tp_core.services.profiles import ScreeningWish, Wishes
from tp_core.services.workouts import ground, logging, looking_back, opening
from tp_core.services.workouts.ground import Ground
from tp_core.services.workouts.logging import LogWish, SetWish

STRENGTH = Brief(
    goal="squat 150 kg",
    discipline=Discipline.STRENGTH,
    experience=Experience.INTERMEDIATE,
    days_per_week=4,
    session_minutes=75,
    equipment=("barbell", "bench", "dumbbells", "rack"),
    exclusions=("running",),
    weeks=12,
    targets=(Target(exercise_id="back-squat", load=150, said="squat 150 kg"),),
    starting_numbers=(
        StartingNumber(exercise_id="back-squat", load=130, reps=3, said="130 x 3"),
        StartingNumber(exercise_id="bench-press", load=85, reps=5, said="85 x 5"),
    ),
    nothing_to_avoid=True,
)


def at(app: App, day: date, hour: int = 18) -> App:
    """The same app on another day, noon or evening."""
    return replace(app, now=lambda: datetime(day.year, day.month, day.day, hour, tzinfo=UTC))


def started(app: App, user_id: str = "me", brief: Brief = STRENGTH, coach_id: str = "atlas") -> Program:
    """A program started from a brief; day 1 is the next Monday."""
    return once(app, ("started", user_id, brief, coach_id), lambda: _started(app, user_id, brief, coach_id))


def _started(app: App, user_id: str, brief: Brief, coach_id: str) -> Program:
    profiles.update(app, user_id, Wishes(screening=ScreeningWish(none_apply=True, adult=True)))
    session = talks.open_creation(app, user_id, coach_id)
    app.store.save([app.store.keep_talk(session.model_copy(update={"brief": brief}))])
    session = app.store.talk(CreatorSession, user_id, coach_id, session.session_id)
    return starting.finalize(app, user_id, coach_id, session.session_id)[0]


def here(app: App, program: Program) -> Ground:
    return ground.ground(app, program.user_id, program.coach_id, program.program_id)


def train(
    app: App,
    program: Program,
    until: date,
    *,
    skip: frozenset[date] = frozenset(),
    status: str = "completed",
    harder: float = 0,
):
    """Every session before `until` done as planned, except those of `skip`; unknown loads are found at 40 kg.

    `harder` is the RPE every set was above its target.
    """
    deed = ("trained", program.user_id, program.coach_id, program.program_id, until, skip, status, harder)
    once(app, deed, lambda: _train(app, program, until, skip, status, harder))


def _train(app: App, program: Program, until: date, skip: frozenset[date], status: str, harder: float) -> None:
    for mark in looking_back.marks(app, here(app, program)):
        if mark.day >= until or mark.day in skip:
            continue
        now = at(app, mark.day)
        workout, _ = opening.opened(now, here(now, program), mark.week, mark.day_number, mark.day)
        sets = tuple(
            SetWish(
                exercise_id=exercise.exercise_id,
                reps=one.reps,
                load=one.load if one.load is not None or one.reps is None else 40,
                distance_meters=one.distance_meters,
                duration_seconds=one.duration_seconds,
                rpe=min(10, (one.target_rpe or 7) + harder) if one.reps is not None and one.target_rpe else None,
            )
            for exercise in workout.exercises
            for one in exercise.sets
        )
        logging.log(now, workout, program.user_id, LogWish(status=status, sets=sets, session_rpe=7))
