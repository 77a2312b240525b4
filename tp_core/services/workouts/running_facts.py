"""How a runner's weeks went, in lines: kilometres done of those planned, runs done, the longest run so far."""

from collections.abc import Iterator
from datetime import date

from tp_core.domain.emphasis import BESIDE_RUNNING
from tp_core.domain.exercises import EXERCISES, Pattern
from tp_core.domain.program import Discipline
from tp_core.domain.run_fitness import KnownFitness, ten_km_pace
from tp_core.domain.schedule import day_in_words, position
from tp_core.domain.training_load import distance
from tp_core.domain.units import as_time, plain
from tp_core.domain.workout import TrainingEntry
from tp_core.services.app import App
from tp_core.services.workouts import weeks
from tp_core.services.workouts.ground import Ground, fitness_of
from tp_core.services.workouts.weeks import WeekView

_WEEKS_TOLD = 3


def told(app: App, here: Ground) -> tuple[str, ...]:
    """The running week and up to two before it, then the longest run; nothing for who trains something else."""
    if here.program.discipline is not Discipline.RUNNING or here.today < here.program.start_date:
        return ()
    entries = app.store.training.entries(here.program.user_id, here.program.start_date, here.today)
    return (*_weeks(app, here, entries), *_longest(here, entries))


def fitness_known(app: App, here: Ground) -> KnownFitness | None:
    """The pace that times are reckoned from, and the run it rests on; None where nobody knows a time of theirs."""
    found = fitness_of(app, here, here.today)
    if found is None:
        return None
    if found.by is not None and found.day is not None:
        far, long = found.by.distance_meters or 0, found.by.duration_seconds or 0
        run = f"{plain(round(far / 1000, 1))} km in {as_time(long)} on {day_in_words(found.day, here.today)}"
        return KnownFitness(ten_km_pace=found.now, basis=f"your {run}", meters=far)
    if ten_km_pace(here.program.starting_numbers) is None:
        return None
    began = [one for one in here.program.starting_numbers if one.distance_meters and one.duration_seconds]
    best = min(began, key=lambda one: ten_km_pace([one]) or found.start)
    run = f"{plain(round((best.distance_meters or 0) / 1000, 1))} km in {as_time(best.duration_seconds or 0)}"
    return KnownFitness(ten_km_pace=found.now, basis=f"the {run} you began with", meters=best.distance_meters or 0)


def _weeks(app: App, here: Ground, entries: tuple[TrainingEntry, ...]) -> Iterator[str]:
    now = position(here.program, here.today)
    views = [one for one in weeks.weeks(app, here) if one.number <= now.week and one.planned_km]
    for one in reversed(views[-_WEEKS_TOLD:]):
        running = one.number == now.week and not now.over
        done, planned = plain(one.done_km or 0), plain(one.planned_km)
        what = "sessions" if BESIDE_RUNNING.keys() & set(here.constraints.emphasis) else "runs"
        runs = f"{one.done} of {len(one.sessions)} {what} done"
        so_far = " so far" if running else ""
        beside = _beside(one, entries)
        more = f", and {plain(beside)} km beside the program" if beside else ""
        yield f"Week {one.number}{so_far}: {done} of {planned} km, {runs}{more}"


def _beside(week: WeekView, entries: tuple[TrainingEntry, ...]) -> float:
    """Kilometres of a week that were run in no session of a program."""
    own = (one for one in entries if one.program_id is None and week.first <= one.day <= week.last)
    return round(sum(_km(one) for one in own), 1)


def _longest(here: Ground, entries: tuple[TrainingEntry, ...]) -> Iterator[str]:
    runs: list[tuple[float, date]] = [(_km(one), one.day) for one in entries if _km(one)]
    if runs:
        far, day = max(runs, key=lambda run: (run[0], run[1]))
        yield f"Longest run: {plain(round(far, 1))} km, {day_in_words(day, here.today)}"


def _km(entry: TrainingEntry) -> float:
    return distance(one for one in entry.done if EXERCISES[one.exercise_id].pattern is Pattern.RUN) / 1000
