"""What is known of an athlete, carried into a next program: kit, days, limits, and what they can do by now."""

from collections.abc import Iterator
from datetime import date, timedelta

from tp_core.domain import kit, ladders
from tp_core.domain.brief import Brief
from tp_core.domain.creation import CreatorSession
from tp_core.domain.design import Design
from tp_core.domain.errors import NotFound
from tp_core.domain.exercises import EXERCISES, Loading, Pattern
from tp_core.domain.logged import LoggedSet, SetStatus
from tp_core.domain.plan import SlotRole
from tp_core.domain.prescription.standing import standing
from tp_core.domain.program import Discipline, Program, StartingNumber
from tp_core.domain.results import longest
from tp_core.domain.run_fitness import ten_km_pace
from tp_core.domain.schedule import day_in_words
from tp_core.domain.units import as_time, plain
from tp_core.domain.workout import name_of
from tp_core.services.app import App
from tp_core.services.workouts.ground import BEFORE_START, Ground, Known, fitness_of, known

_LATELY = timedelta(days=28)
_MOST_LIFTS = 6
"""Main lifts that were found during the program and are carried as numbers."""
_MOST_BEFORE = 5
"""Earlier programs that are asked for what was told to them."""
_RACE = "race"
_TEN_KM = 10_000.0


def carried(app: App, here: Ground) -> Brief:
    """What is known, for a next program; its goal is open."""
    program, constraints = here.program, here.constraints
    return Brief(
        discipline=program.discipline,
        experience=constraints.experience,
        days_per_week=len(program.training_days),
        training_days=program.training_days,
        session_minutes=constraints.session_minutes,
        long_run_minutes=constraints.long_run_minutes,
        equipment=kit.for_good(program),
        exclusions=constraints.exclusions,
        likes=constraints.likes,
        emphasis=constraints.emphasis,
        limitations=constraints.limitations,
        nothing_to_avoid=not (constraints.exclusions or constraints.limitations),
        unit=constraints.unit,
        starting_numbers=numbers_now(app, here),
        **_kilometres(app, here),
    )


def numbers_now(app: App, here: Ground) -> tuple[StartingNumber, ...]:
    """What the athlete can do now: estimated maxes, most reps and times as of today, also of main lifts whose weights
    were found on the way; what nothing was logged of, as it was told.
    """
    told = here.program.starting_numbers
    known_lifts = {one.exercise_id for one in told}
    found = [one for one in _main_lifts(here) if one not in known_lifts]
    able = known(app, here, [*known_lifts, *found], here.today)
    numbers = [_number_now(here, one, able) for one in told]
    lifts = [number for one in found if (number := _lift_now(here, one, able)) is not None]
    holds = [one for one in _holds_now(app, here) if one.exercise_id not in known_lifts]
    return (*numbers, *lifts[:_MOST_LIFTS], *holds, *_times_now(app, here))


def told_before(app: App, user_id: str, design: Design) -> tuple[StartingNumber, ...]:
    """Loads told to a program of the last four months for lifts that this one trains without a number, each with the
    day it was told. What was logged since says more: such a lift starts from its log (`known`).
    """
    trained = {slot.exercise_id for week in design.plan.weeks for session in week.sessions for slot in session.slots}
    wanted = trained - {one.exercise_id for one in design.starting_numbers}
    since = app.now() - BEFORE_START
    found: dict[str, StartingNumber] = {}
    for program in app.store.programs(user_id, limit=_MOST_BEFORE, wanted=lambda one: one.created_at > since).items:
        day = program.created_at.date()
        for one in program.starting_numbers:
            if one.exercise_id in wanted and one.exercise_id not in found and one.load is not None:
                said = f"{one.said}, told on {day_in_words(day, app.now().date())}"
                found[one.exercise_id] = one.model_copy(update={"said": said})
    return tuple(one for one in found.values() if not _logged(app, user_id, one.exercise_id, since.date()))


def _logged(app: App, user_id: str, exercise_id: str, since: date) -> bool:
    return bool(app.store.training.history(user_id, exercise_id, since, app.now().date() + timedelta(days=1), most=1))


def _main_lifts(here: Ground) -> list[str]:
    slots = (slot for week in here.plan.weeks for session in week.sessions for slot in session.slots)
    main = (one.exercise_id for one in slots if one.role is SlotRole.MAIN and one.exercise_id in EXERCISES)
    return list(dict.fromkeys(one for one in main if EXERCISES[one].loading is not Loading.BODYWEIGHT))


def _number_now(here: Ground, number: StartingNumber, able: Known) -> StartingNumber:
    if number.load is not None:
        return _lift_now(here, number.exercise_id, able) or number
    history = able.history.get(number.exercise_id, ())
    if number.duration_seconds is not None and number.distance_meters is None:
        return _held(here, number.exercise_id, max(longest(history), number.duration_seconds), number)
    done = [one.reps or 0 for record in history for one in record.done if not one.load]
    most = max(done, default=0)
    if number.reps is None or most <= number.reps:
        return number
    said = f"{most} {name_of(number.exercise_id).lower()}s in a set in {_name(here)}"
    return StartingNumber(exercise_id=number.exercise_id, reps=most, said=said)


def _holds_now(app: App, here: Ground) -> Iterator[StartingNumber]:
    """The hardest step held on the way to each skill that the program practises."""
    planned = {slot.exercise_id for week in here.plan.weeks for session in week.sessions for slot in session.slots}
    steps = ladders.above(one for one in planned if one in ladders.HOLDS) | (planned & set(ladders.HOLDS))
    held = known(app, here, sorted(steps), here.today).history if steps else {}
    for skill in ladders.SKILL_STEPS.values():
        done = [(step, longest(held.get(step, ()))) for step in skill]
        if any(seconds for _, seconds in done):
            step, seconds = next(one for one in reversed(done) if one[1])
            yield _held(here, step, seconds)


def _held(here: Ground, exercise_id: str, seconds: float, told: StartingNumber | None = None) -> StartingNumber:
    if told is not None and told.duration_seconds == seconds:
        return told
    said = f"{name_of(exercise_id).lower()} held {plain(seconds)} seconds in {_name(here)}"
    return StartingNumber(exercise_id=exercise_id, duration_seconds=seconds, said=said)


def _lift_now(here: Ground, exercise_id: str, able: Known) -> StartingNumber | None:
    now = standing(able.maxes.get(exercise_id), able.history.get(exercise_id, ()), here.gym).estimated
    if now is None:
        return None
    load = round(now.kilograms, 1)
    said = f"estimated max {here.gym.told(load)} after {_name(here)}"
    return StartingNumber(exercise_id=exercise_id, load=load, reps=1, said=said)


def _times_now(app: App, here: Ground) -> Iterator[StartingNumber]:
    """The best race that was run, or what the runs show, where it is quicker than what was told at the start."""
    fit = fitness_of(app, here, here.today)
    if fit is None:
        return
    races = sorted(_races(app, here.program, here.today), key=lambda one: ten_km_pace([one]) or fit.start)
    raced = ten_km_pace(races[:1])
    told = any(one.duration_seconds and one.distance_meters for one in here.program.starting_numbers)
    if raced is not None and (raced < fit.now or not told):
        yield races[0]
    elif fit.share < 1:
        seconds = round(fit.now * _TEN_KM / 1000)
        said = f"10 km in about {as_time(seconds)} by your runs in {_name(here)}"
        yield StartingNumber(exercise_id=_RACE, distance_meters=_TEN_KM, duration_seconds=seconds, said=said)


def _races(app: App, program: Program, today: date) -> Iterator[StartingNumber]:
    """Races that were run; one with stations between its kilometres is no time of a run."""
    if program.discipline is not Discipline.RUNNING:
        return
    for entry in app.store.training.entries(program.user_id, program.start_date, today):
        for one in entry.done:
            if one.exercise_id == _RACE and one.distance_meters and one.duration_seconds:
                far = f"{plain(round(one.distance_meters / 1000, 1))} km in {as_time(one.duration_seconds)}"
                yield StartingNumber(
                    exercise_id=_RACE,
                    distance_meters=one.distance_meters,
                    duration_seconds=one.duration_seconds,
                    said=f"{far} on {day_in_words(entry.day, today)}",
                )


def _name(here: Ground) -> str:
    return here.program.program_definition.name


def _kilometres(app: App, here: Ground) -> dict[str, float]:
    """A runner's kilometres a week and longest run of the last four weeks, where some are logged; else as once told.

    A race is no run that one could train on from: it counts among the week's kilometres alone.
    """
    program = here.program
    if program.discipline is not Discipline.RUNNING:
        return {}
    first = max(here.today - _LATELY, program.start_date)
    told = _told(app, here)
    done = [one for entry in app.store.training.entries(program.user_id, first, here.today) for one in entry.sets]
    runs = [one for one in done if _is_run(one)]
    trained = [(one.distance_meters or 0) / 1000 for one in runs if one.exercise_id != _RACE]
    if trained:
        weeks = max(1.0, (here.today - first).days / 7)
        total = sum((one.distance_meters or 0) / 1000 for one in runs)
        before = told.longest_run_km if told is not None and program.created_at.date() >= here.today - _LATELY else None
        longest = max(*trained, before or 0.0)
        return {"weekly_distance_km": round(total / weeks, 1), "longest_run_km": round(longest, 1)}
    return {
        name: value
        for name in ("weekly_distance_km", "longest_run_km")
        if told is not None and (value := getattr(told, name)) is not None
    }


def _is_run(one: LoggedSet) -> bool:
    exercise = EXERCISES.get(one.exercise_id)
    run = exercise is not None and exercise.pattern is Pattern.RUN
    return run and one.status is SetStatus.DONE and bool(one.distance_meters)


def _told(app: App, here: Ground) -> Brief | None:
    program = here.program
    try:
        session_id = program.creation_session.session_id
        return app.store.talk(CreatorSession, program.user_id, program.coach_id, session_id).brief
    except NotFound:
        return None
