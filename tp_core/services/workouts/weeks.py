"""The weeks of a program as planned and as they went: sessions, sets or kilometres, intensity. Computed, never kept."""

from collections.abc import Iterable, Sequence
from datetime import date

from tp_core.domain import schedule
from tp_core.domain.exercises import EXERCISES, Pattern
from tp_core.domain.logged import LoggedSet
from tp_core.domain.program import IntensityUnit, PhaseKind
from tp_core.domain.training_load import distance
from tp_core.domain.value import Value
from tp_core.domain.workload import distance_km, mean_intensity, week_sets
from tp_core.domain.workout import PrescribedSet, Workout
from tp_core.services.app import App
from tp_core.services.workouts import looking_back
from tp_core.services.workouts.ground import Ground
from tp_core.services.workouts.looking_back import SessionMark


class WeekView(Value):
    """One week: planned beside done. What is not done yet is None, never zero."""

    number: int
    first: date
    last: date
    phase: str
    week_of_phase: int
    weeks_of_phase: int
    kind: PhaseKind
    sessions: tuple[SessionMark, ...]
    planned_sets: int
    planned_km: float
    done_sets: int | None = None
    """Working sets counted in reps; None before the week began."""
    done_km: float | None = None
    planned_intensity: float | None = None
    """Mean % of estimated max over the planned sets that have one."""
    done_intensity: float | None = None
    """The same over the sets done: the planned % times load done over load planned."""
    intensity_range: tuple[float, float] | None = None
    """The phase's range, where it is in % of estimated max."""

    @property
    def done(self) -> int:
        return sum(one.status in looking_back.DONE for one in self.sessions)


def weeks(app: App, here: Ground) -> tuple[WeekView, ...]:
    """Every week of the program."""
    marks = looking_back.marks(app, here)
    opened: dict[int, list[Workout]] = {}
    for workout in app.store.training.of_program(here.program.user_id, here.program.program_id):
        opened.setdefault(workout.week_number or 0, []).append(workout)
    return tuple(
        _week(here, number, [one for one in marks if one.week == number], opened.get(number, []))
        for number in range(1, len(here.plan.weeks) + 1)
    )


def _week(here: Ground, number: int, marks: Sequence[SessionMark], opened: Sequence[Workout]) -> WeekView:
    planned = here.plan.week(number)
    phase = here.phase(number)
    first = schedule.date_of(here.program, number, 1)
    done = [one for mark in marks if mark.entry is not None for one in mark.entry.done]
    begun = first <= here.today or bool(done)
    in_percent = phase.intensity_unit is IntensityUnit.PERCENT_1RM
    return WeekView(
        number=number,
        first=first,
        last=schedule.date_of(here.program, number, 7),
        phase=phase.name,
        week_of_phase=number - phase.week_range[0] + 1,
        weeks_of_phase=len(phase.weeks),
        kind=planned.kind,
        sessions=tuple(marks),
        planned_sets=week_sets(planned),
        planned_km=round(distance_km(planned, race=True), 1),
        done_sets=sum(one.reps is not None for one in done) if begun else None,
        done_km=round(distance(run for run in done if _is_run(run)) / 1000, 1) if begun else None,
        planned_intensity=mean_intensity(planned),
        done_intensity=_done_intensity(opened),
        intensity_range=phase.intensity_range if in_percent else None,
    )


def _is_run(one: LoggedSet) -> bool:
    exercise = EXERCISES.get(one.exercise_id)
    return exercise is not None and exercise.pattern is Pattern.RUN


def _done_intensity(opened: Iterable[Workout]) -> float | None:
    shares = [
        planned.percent_1rm * one.load / planned.load
        for workout in opened
        if workout.log is not None
        for one in workout.log.sets
        if (planned := _planned(workout, one)) is not None and planned.percent_1rm and planned.load and one.load
    ]
    return sum(shares) / len(shares) if shares else None


def _planned(workout: Workout, one: LoggedSet) -> PrescribedSet | None:
    """The prescribed set a logged one answers; None for one of the athlete's own or another exercise."""
    at, number = one.exercise_index, one.set_index
    if at is None or number is None or at >= len(workout.exercises):
        return None
    exercise = workout.exercises[at]
    if exercise.exercise_id != one.exercise_id or number >= len(exercise.sets):
        return None
    return exercise.sets[number]


def week_sentence(view: WeekView, rating: int | None = None) -> str:
    """`Week 7 · Build, week 3 of 3 · 13-19 Apr · 3 of 4 sessions · 68 of 74 sets · mean 79 % (75-85)`."""
    parts = [f"Week {view.number}"]
    parts.append(
        f"{view.phase}, week {view.week_of_phase} of {view.weeks_of_phase}" if view.weeks_of_phase > 1 else view.phase
    )
    parts.append(f"{view.first.day} {view.first:%b} - {view.last.day} {view.last:%b}")
    begun = view.done_sets is not None
    count = len(view.sessions)
    parts.append(f"{view.done} of {count} sessions" if begun else f"{count} sessions to come")
    if view.planned_sets:
        parts.append(f"{view.done_sets} of {view.planned_sets} sets" if begun else f"{view.planned_sets} sets planned")
    if view.planned_km:
        parts.append(f"{view.done_km:g} of {view.planned_km:g} km" if begun else f"{view.planned_km:g} km planned")
    mean = view.done_intensity if view.done_intensity is not None else view.planned_intensity
    if mean is not None and view.intensity_range is not None:
        low, high = view.intensity_range
        parts.append(f"mean {mean:.0f} % ({low:.0f}-{high:.0f})")
    if rating is not None:
        parts.append(f"rated {rating} of 5")
    return " · ".join(parts)
