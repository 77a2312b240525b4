"""What was trained: progress through a program, what a workout changed, sessions not done, trends, the context."""

from collections.abc import Sequence
from datetime import date, timedelta

from tp_core.domain import adherence, schedule, workout_text
from tp_core.domain.exercises import EXERCISES, Muscle
from tp_core.domain.lift_trend import Trend, new_records, trend
from tp_core.domain.milestones import Milestone, milestones
from tp_core.domain.plan import SlotRole
from tp_core.domain.prescription.maxes import current_max
from tp_core.domain.prescription.overload import last_time
from tp_core.domain.program import RUNNING
from tp_core.domain.strength import EstimatedMax
from tp_core.domain.training_load import hard_sets
from tp_core.domain.units import as_time, plain
from tp_core.domain.value import Value
from tp_core.domain.workout import TrainingEntry, Workout, WorkoutStatus, name_of
from tp_core.services.app import App
from tp_core.services.workouts import closing
from tp_core.services.workouts.ground import Ground, fitness_of, known
from tp_core.services.workouts.making import feedback

DONE = adherence.DONE
_RECENT = timedelta(days=28)
_RECENT_CHECK_INS = 4
_NOT_DONE_WITHIN = timedelta(days=14)
_SHOWN_LIFTS = 4


class SessionMark(Value):
    """One planned session with its date and what became of it; `status` None where it was never opened."""

    week: int
    day_number: int
    day: date
    name: str
    status: WorkoutStatus | None = None
    entry: TrainingEntry | None = None
    paused: bool = False
    """Whether it lies in a pause and nothing became of it: nobody knows its day yet, or it drops."""
    drops: bool = False
    """Whether it lies in days off for which nothing moves: then it is not done, and not due."""

    def became(self, today: date) -> WorkoutStatus:
        """What is told of it: one whose day has passed was not done, one in an open pause is still to come."""
        status = self.status or WorkoutStatus.PLANNED
        if self.paused and self.drops:
            return WorkoutStatus.SKIPPED
        return status if self.paused else workout_text.status_on(status, self.day, today)


class Progress(Value):
    """Sessions done of those due; half done counts half in `adherence` (science.md 5)."""

    done: int
    partly: int = 0
    due: int
    adherence: float | None
    """(completed + substituted + half of partly done) / due; None where nothing was due yet."""


def marks(app: App, here: Ground, *, since: date | None = None) -> tuple[SessionMark, ...]:
    """Every session of the program, by date, with what became of it; `since` looks at what was trained from then on
    only, for pages that need no more.
    """
    program = here.program
    last = max(schedule.end_date(program), here.today)
    early = max(program.start_date - timedelta(days=14), since or date.min)
    closing.all_left_open(app, program.user_id, here.today)
    entries = app.store.training.entries(program.user_id, early, last)
    by_place = {(one.week_number, one.day_number): one for one in entries if one.program_id == program.program_id}
    return tuple(
        SessionMark(
            week=week,
            day_number=number,
            day=day,
            name=_name(here, week, number),
            status=entry.status if (entry := by_place.get((week, number))) is not None else None,
            entry=entry,
            paused=(entry is None or entry.status not in adherence.OVER) and schedule.is_paused(program, day),
            drops=schedule.is_dropped(program, day),
        )
        for week, number, day in schedule.session_dates(program, here.plan)
    )


def progress(found: Sequence[SessionMark], today: date, stopped: date | None = None) -> Progress:
    """Sessions done of those due, until the day a program was `stopped`; the formula is `adherence.share`."""
    share = adherence.share(sessions_of(found), today, stopped=stopped)
    return Progress(done=share.done, partly=share.partly, due=share.due, adherence=share.share)


def counted(found: Progress | adherence.Share, what: str = "") -> str:
    """`3 of 5`, `3 of 5 and 1 in part`: a session done in part is neither done nor left out."""
    return adherence.counted(found.done, found.partly, found.due, what)


def sessions_of(found: Sequence[SessionMark]) -> tuple[adherence.Session, ...]:
    """The sessions as adherence counts them: those of an open pause are not due."""
    return tuple(adherence.Session(day=one.day, status=one.status) for one in found if not one.paused)


def not_done(found: Sequence[SessionMark], today: date) -> tuple[SessionMark, ...]:
    """Sessions of the last two weeks whose day has passed and of which nothing was said."""
    return tuple(
        one
        for one in found
        if today - _NOT_DONE_WITHIN <= one.day < today
        and one.status in (None, WorkoutStatus.PLANNED)
        and not one.paused
    )


def what_changed(app: App, here: Ground, workout: Workout) -> tuple[str, ...]:
    """After the last set: each main lift's estimated max with its range, records, and what next time depends on."""
    if workout.log is None:
        return ()
    ids = [one.exercise_id for one in workout.exercises if one.role in (SlotRole.MAIN, SlotRole.SUPPLEMENTAL)]
    able = known(app, here, ids, workout.log.day)
    told: list[str] = []
    for exercise_id in dict.fromkeys(ids):
        history = able.history.get(exercise_id, ())
        earlier = [one for one in history if one.workout_id != workout.workout_id]
        if len(earlier) == len(history):
            continue
        before = current_max(exercise_id, able.maxes, {**able.history, exercise_id: earlier}, here.gym)
        after = current_max(exercise_id, able.maxes, able.history, here.gym)
        told += _changed(here, exercise_id, before.estimated, after.estimated)
        told += [
            f"{name_of(exercise_id)}: {here.gym.told(one.load)} × {one.reps} is the most you have logged."
            for one in new_records(history, workout.workout_id)[-1:]
        ]
    return (*told, *_quicker(app, here, workout))


def _quicker(app: App, here: Ground, workout: Workout) -> list[str]:
    """What a run showed of the paces to come; nothing where it showed no more than was known."""
    if workout.log is None:
        return []
    now = fitness_of(app, here, workout.log.day)
    before = fitness_of(app, here, workout.log.day, without=workout.workout_id)
    if now is None or before is None or now.now >= before.now:
        return []
    ten, was = as_time(round(now.now * 10)), as_time(round(before.now * 10))
    return [f"Your next runs are reckoned from 10 km in {ten}, {was} before: every pace with them."]


def _changed(here: Ground, exercise_id: str, before: EstimatedMax | None, after: EstimatedMax | None) -> list[str]:
    if after is None:
        return []
    name, gym = name_of(exercise_id), here.gym
    span = f"{plain(gym.told(after.low).amount)}-{gym.told(after.high)}"
    if before is None:
        return [f"{name}: estimated max {gym.told(after.kilograms)} ({span}), from today's sets."]
    if abs(before.kilograms - after.kilograms) < 0.1:
        return [f"{name}: estimated max stays {gym.told(after.kilograms)} ({span}). It rises when a set beats it."]
    return [f"{name}: estimated max {gym.told(after.kilograms)} ({span}), was {gym.told(before.kilograms)}."]


class Progression(Value):
    """A main lift's last weeks: estimated max then and now in kg, and the last sets."""

    exercise_id: str
    name: str
    before: float | None
    now: float | None
    last_time: str
    since: date | None = None


class Context(Value):
    """Where an athlete stands in a program, for a workout's words and for the context route."""

    program_id: str
    name: str
    current_week: int
    current_day: int
    current_phase: str
    phase_goals: tuple[str, ...]
    recent_progressions: tuple[Progression, ...]
    upcoming_milestones: tuple[Milestone, ...]
    user_feedback_history: tuple[str, ...]
    last_workout_notes: str


def context(app: App, here: Ground) -> Context:
    """Computed from plan and log; `current_day` is the day of the rolling week, 1 to 7."""
    program = here.program
    position = schedule.position(program, here.today)
    phase = here.phase(position.week)
    entries = app.store.training.entries(program.user_id, here.today - _RECENT, here.today)
    mine = [one for one in entries if one.program_id == program.program_id]
    notes = [one.notes for one in mine if one.notes]
    weeks = app.store.program_check_ins(program.user_id, program.program_id, limit=_RECENT_CHECK_INS).items
    said = (*(f"Check-in, {one.told}" for one in weeks), *(feedback(one) for one in reversed(mine)))
    return Context(
        program_id=program.program_id,
        name=program.program_definition.name,
        current_week=position.week,
        current_day=position.day,
        current_phase=phase.name,
        phase_goals=(phase.focus,),
        recent_progressions=progressions(app, here),
        upcoming_milestones=milestones(program, here.plan, here.today)[:5] if program.status in RUNNING else (),
        user_feedback_history=tuple(told for told in said if told)[:10],
        last_workout_notes=notes[-1] if notes else "",
    )


def progressions(app: App, here: Ground) -> tuple[Progression, ...]:
    """The program's main lifts of this phase: estimated max four weeks ago and now."""
    week = here.plan.week(min(max(1, schedule.position(here.program, here.today).week), len(here.plan.weeks)))
    ids = dict.fromkeys(
        slot.exercise_id for session in week.sessions for slot in session.slots if slot.role is SlotRole.MAIN
    )
    chosen = tuple(ids)[:_SHOWN_LIFTS]
    able = known(app, here, chosen, here.today)
    found = []
    for exercise_id in chosen:
        history = able.history.get(exercise_id, ())
        if not history:
            continue
        earlier = [one for one in history if one.day < here.today - _RECENT]
        before = current_max(exercise_id, able.maxes, {**able.history, exercise_id: earlier}, here.gym).estimated
        now = current_max(exercise_id, able.maxes, able.history, here.gym).estimated
        found.append(
            Progression(
                exercise_id=exercise_id,
                name=name_of(exercise_id),
                before=before.kilograms if before is not None else None,
                now=now.kilograms if now is not None else None,
                last_time=last_time(history, here.gym),
                since=history[0].day,
            )
        )
    return tuple(found)


def lift_trend(app: App, user_id: str, exercise_id: str, today: date, *, days: int = 365) -> Trend:
    """A lift's trend over the last days, over all programs and own workouts."""
    return trend(exercise_id, app.store.training.history(user_id, exercise_id, today - timedelta(days=days), today))


def weekly_hard_sets(entries: Sequence[TrainingEntry], today: date, *, weeks: int = 4) -> dict[Muscle, list[float]]:
    """Hard sets a muscle in each of the last seven-day spans, the current one last (HY2)."""
    found: dict[Muscle, list[float]] = {}
    for back in range(weeks):
        last = today - timedelta(days=7 * back)
        first = last - timedelta(days=6)
        done = [one for entry in entries if first <= entry.day <= last for one in entry.done]
        for muscle, sets in hard_sets(done).items():
            found.setdefault(muscle, [0.0] * weeks)[weeks - 1 - back] = sets
    return found


class WeekLoad(Value):
    """Session load of seven days: effort × minutes of the workouts an effort was told of (Foster 2021)."""

    load: float
    told: int
    workouts: int


def weekly_load(entries: Sequence[TrainingEntry], today: date, *, weeks: int = 4) -> tuple[WeekLoad, ...]:
    """Session load in each of the last seven-day spans, the current one last."""
    found = []
    for back in reversed(range(weeks)):
        last = today - timedelta(days=7 * back)
        mine = [one for one in entries if last - timedelta(days=6) <= one.day <= last and one.done]
        told = [one.session_rpe * one.minutes for one in mine if one.session_rpe is not None]
        found.append(WeekLoad(load=sum(told), told=len(told), workouts=len(mine)))
    return tuple(found)


def lifts_of(entries: Sequence[TrainingEntry]) -> tuple[str, ...]:
    """The lifts with a load in a stretch of the calendar, the most often done first."""
    counted: dict[str, int] = {}
    for entry in entries:
        for exercise_id in {one.exercise_id for one in entry.done if one.reps}:
            if exercise_id in EXERCISES:
                counted[exercise_id] = counted.get(exercise_id, 0) + 1
    return tuple(sorted(counted, key=lambda one: (-counted[one], one)))


def _name(here: Ground, week: int, number: int) -> str:
    return next((one.name for one in here.plan.week(week).sessions if one.day_number == number), "")
