"""Living through a program as an athlete would, day by day, through the same use cases: nothing is written past them.

Chance is a digest of who, when and what, so that the same day makes the same demonstration.
"""

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from tp_core.domain import schedule
from tp_core.domain.check_in import Answers, Difficulty, Pain, PainLevel, Readiness
from tp_core.domain.creation import CreatorSession
from tp_core.domain.errors import ProgramError
from tp_core.domain.exercises import EXERCISES, Exercise, Loading, Pattern
from tp_core.domain.program import RUNNING, Program, ProgramStatus
from tp_core.domain.strength import estimates, implied_rpe
from tp_core.domain.workout import LogStatus, PrescribedSet, Workout
from tp_core.services import profiles, programs, starting, talks
from tp_core.services.adaptations import deciding
from tp_core.services.app import App
from tp_core.services.check_ins import recording
from tp_core.services.demo.stories import Life, Story, Words
from tp_core.services.profiles import ScreeningWish, Wishes
from tp_core.services.workouts import ground, logging, looking_back, opening
from tp_core.services.workouts.ground import Ground
from tp_core.services.workouts.logging import LogWish, SetWish
from tp_core.services.workouts.looking_back import SessionMark

_FOUND = {Loading.BARBELL: 40.0, Loading.DUMBBELLS: 14.0, Loading.KETTLEBELL: 16.0, Loading.MACHINE: 35.0}
"""What somebody without a known max finds to leave three reps, in kg."""
_SMALL, _SMALL_SHARE = (Pattern.ARMS, Pattern.SHOULDERS), 0.5
"""A curl is no press: what small muscles find is about half."""
_EVENING = 18


def chance(*of: object) -> int:
    """0 to 99, the same for the same arguments."""
    return int.from_bytes(hashlib.sha256("|".join(map(str, of)).encode()).digest()[:4]) % 100


def at(app: App, day: date, hour: int = _EVENING) -> App:
    """The app as it was on another day."""
    moment = datetime(day.year, day.month, day.day, hour, tzinfo=UTC)
    return replace(app, now=lambda: moment)


def live(app: App, story: Story, today: date) -> Iterator[date]:
    """The athlete's months, a day at a time; yields each day that something happened on."""
    first = today - timedelta(weeks=story.lives[0].weeks_ago)
    name = f"{story.name} (demo)"
    then = at(app, first - timedelta(days=8))
    profiles.update(then, story.user_id, Wishes(name=name, screening=ScreeningWish(none_apply=True, adult=True)))
    for life in story.lives:
        yield from _life(app, story, life, today)


def _life(app: App, story: Story, life: Life, today: date) -> Iterator[date]:
    begun = today - timedelta(weeks=life.weeks_ago)
    program = _started(at(app, begun - timedelta(days=2), hour=12), story, life)
    day = program.start_date
    while day < today:
        program = app.store.program(story.user_id, story.coach_id, program.program_id)
        here = ground.of_program(at(app, day), program)
        place = schedule.position(program, day)
        if place.over:
            if program.status in RUNNING:
                programs.change_status(
                    at(app, day), story.user_id, story.coach_id, program.program_id, ProgramStatus.COMPLETED
                )
            return
        if program.status not in RUNNING:
            return
        if _leaves(at(app, day), life, program, place.week):
            yield day
            return
        trained = _trains(at(app, day), story, life, here, day)
        answered = _answers(at(app, day), story, life, program, place.week)
        if trained or answered:
            yield day
        day += timedelta(days=1)


def _started(app: App, story: Story, life: Life) -> Program:
    session = talks.open_creation(app, story.user_id, story.coach_id)
    app.store.save([app.store.keep_talk(session.model_copy(update={"brief": life.brief}))])
    session = app.store.talk(CreatorSession, story.user_id, story.coach_id, session.session_id)
    return starting.finalize(app, story.user_id, story.coach_id, session.session_id)[0]


def _leaves(app: App, life: Life, program: Program, week: int) -> bool:
    """Whether the athlete pauses or stops the program this week."""
    wanted = None
    if life.paused_from_week is not None and week >= life.paused_from_week:
        wanted = ProgramStatus.PAUSED
    elif life.stops_in_week is not None and week >= life.stops_in_week:
        wanted = ProgramStatus.ABANDONED
    if wanted is None:
        return False
    programs.change_status(app, program.user_id, program.coach_id, program.program_id, wanted)
    return True


def _trains(app: App, story: Story, life: Life, here: Ground, day: date) -> bool:
    """The day's session, done, partly done or not; whether there was one."""
    mark = next((one for one in looking_back.marks(app, here) if one.day == day), None)
    if mark is None or mark.week > life.until_week:
        return False
    try:
        workout, _ = opening.opened(app, here, mark.week, mark.day_number, day)
        logging.log(app, workout, story.user_id, _wish(here, life, mark, workout))
    except ProgramError:
        # What the athlete could not do as things stand (a clinician's OK is missing, say) stays undone.
        return False
    return True


def _wish(here: Ground, life: Life, mark: SessionMark, workout: Workout) -> LogWish:
    who = (here.program.user_id, mark.week, mark.day_number)
    grown = 1 + life.gains / 100 * mark.week
    able = {lift: top.kilograms * grown for lift, top in estimates(here.program.starting_numbers).items()}
    if chance(*who, "skip") < life.skips:
        return LogWish(status=LogStatus.SKIPPED, reason=life.skip_reason)
    sets = []
    for at_, exercise in enumerate(workout.exercises):
        for number, planned in enumerate(exercise.sets):
            sets.append(_set(life, (*who, at_, number), exercise.exercise_id, planned, able.get(exercise.exercise_id)))
    partly = chance(*who, "partly") < life.skips // 3
    if partly:
        sets = sets[: max(1, len(sets) * 2 // 3)]
    target = 6.5 + life.effort + chance(*who, "effort") / 100
    return LogWish(
        status=LogStatus.PARTIAL if partly else LogStatus.COMPLETED,
        sets=tuple(sets),
        session_rpe=round(min(10.0, max(3.0, target)) * 2) / 2,
        rating=4 if life.effort <= 0 else 3,
        minutes=float(max(10, workout.estimated_minutes + chance(*who, "minutes") // 10 - 4)),
    )


def _set(life: Life, who: tuple[object, ...], exercise_id: str, planned: PrescribedSet, able: float | None) -> SetWish:
    """One set as it goes; `able` is the max of that week in kg, where they know one."""
    exercise = EXERCISES[exercise_id]
    load = planned.load
    if load is None and planned.reps is not None:
        load = _found(exercise)
    short = planned.reps is not None and planned.reps > 1 and chance(*who, "short") < life.short
    effort = None
    if planned.reps is not None:
        felt = implied_rpe(planned.reps, load / able * 100) if able and load else planned.target_rpe or 7
        effort = min(10.0, max(5.0, round((felt + life.effort) * 2) / 2))
    duration = planned.duration_seconds
    if planned.distance_meters is not None and duration is None:
        pace = planned.pace_seconds_per_km or 350 + chance(*who, "pace") // 5
        duration = round(planned.distance_meters / 1000 * pace)
    return SetWish(
        exercise_id=exercise_id,
        reps=planned.reps - short if planned.reps is not None else None,
        load=load,
        rpe=effort,
        distance_meters=planned.distance_meters,
        duration_seconds=duration,
    )


def _found(exercise: Exercise) -> float | None:
    load = _FOUND.get(exercise.loading)
    return load * _SMALL_SHARE if load is not None and exercise.pattern in _SMALL else load


def _answers(app: App, story: Story, life: Life, program: Program, week: int) -> bool:
    """The check-in on the seventh day of a week, where the athlete gives one; and what they do of a suggestion."""
    today = profiles.today(app, profiles.of(app, story.user_id))
    if schedule.position(program, today).day != schedule.WEEK or week > life.until_week:
        return False
    words = life.words.get(week)
    if words is None and chance(story.user_id, week, "answers") >= life.checks_in:
        return False
    answers = _answered(words or life.usual)
    asked = recording.ask(app, story.user_id, story.coach_id, program.program_id, answers, week=week)
    given = recording.give(app, asked, answers)
    if given.change is not None and week < schedule.position(program, today + timedelta(days=1)).week:
        _decides(app, life, program, given.change.adaptation_id)
    return True


def _decides(app: App, life: Life, program: Program, adaptation_id: str) -> None:
    place = (program.user_id, program.coach_id, program.program_id, adaptation_id)
    try:
        (deciding.accept if life.accepts else deciding.decline)(app, *place)
    except ProgramError:
        # It no longer fits; the next check-in looks anew.
        return


def _answered(words: Words) -> Answers:
    feeling = words.feeling
    pain = Pain(level=PainLevel(words.pain), area=words.area) if words.pain else Pain(level=PainLevel.NONE)
    return Answers(
        rating=words.rating,
        feedback=words.feedback,
        readiness=Readiness(fatigue=feeling, sleep=feeling, soreness=feeling, stress=feeling, mood=feeling),
        difficulty=Difficulty.HARD if words.hard else Difficulty.RIGHT,
        pain=pain,
    )
