"""What a workout rests on: the program, its plan, the athlete, and what was logged so far."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from tp_core.domain import kit
from tp_core.domain.athlete import Profile
from tp_core.domain.errors import Conflict
from tp_core.domain.exercises import EXERCISES, Pattern
from tp_core.domain.loading import Gym
from tp_core.domain.plan import Plan, PlannedSession, PlannedWeek
from tp_core.domain.prescription import best_reps
from tp_core.domain.prescription.maxes import RELATED
from tp_core.domain.prescription.quicker_runs import AT_RACE_PACE, goes_by_pace
from tp_core.domain.prescription.standing import standing
from tp_core.domain.program import Constraints, Discipline, Phase, Program
from tp_core.domain.run_fitness import Fitness, fitness, pace_to_begin_with
from tp_core.domain.schedule import phase_of
from tp_core.domain.strength import EstimatedMax, estimates
from tp_core.domain.workout import LiftRecord, Workout
from tp_core.services import profiles, programs
from tp_core.services.app import App

BEFORE_START = timedelta(days=120)
"""How long before a program a log still says what a lift's max was (ours)."""


LATELY = 16
"""Sessions: twice what `overload` looks at."""


@dataclass(frozen=True)
class Ground:
    """One athlete's program as of a day."""

    program: Program
    plan: Plan
    profile: Profile
    today: date

    @property
    def gym(self) -> Gym:
        return self.profile.gym(self.program.constraints.unit).with_equipment(self.constraints.equipment)

    @property
    def constraints(self) -> Constraints:
        """The program's, with what the athlete and their clinician have said since and the kit there is today."""
        return self.constraints_on(self.today)

    def constraints_on(self, day: date) -> Constraints:
        """As `constraints`, with the kit there is on a day."""
        said = (*self.program.constraints.limitations, *self.profile.limitations)
        if self.profile.clearance is not None and self.profile.clearance.limits:
            said = (*said, self.profile.clearance.limits)
        equipment = kit.equipment_on(self.program, day)
        limitations = tuple(dict.fromkeys(said))
        return self.program.constraints.model_copy(update={"limitations": limitations, "equipment": equipment})

    def session(self, week: int, day_number: int) -> tuple[PlannedWeek, PlannedSession]:
        """A planned session and its week; `Conflict` where nothing is planned."""
        if 1 <= week <= len(self.plan.weeks):
            planned = self.plan.week(week)
            for session in planned.sessions:
                if session.day_number == day_number:
                    return planned, session
        raise Conflict("Nothing is planned for that session any more.")

    def is_event(self, workout: Workout) -> bool:
        """Whether a workout is the race, meet or test of its program."""
        weeks = [one for one in self.plan.weeks if one.week_number == workout.week_number]
        sessions = (one for week in weeks for one in week.sessions if one.day_number == workout.day_number)
        return workout.program_id == self.program.program_id and any(one.is_event for one in sessions)

    def phase(self, week: int) -> Phase:
        return phase_of(self.program.program_definition.phases, week)


@dataclass(frozen=True)
class OutsideProgram:
    """What a workout of one's own rests on: the athlete alone."""

    profile: Profile
    today: date

    @property
    def gym(self) -> Gym:
        return self.profile.gym(self.profile.unit)


def outside_program(app: App, user_id: str) -> OutsideProgram:
    profile = profiles.of(app, user_id)
    return OutsideProgram(profile, profiles.today(app, profile))


def ground(app: App, user_id: str, coach_id: str, program_id: str) -> Ground:
    """The ground of a program, or `NotFound`."""
    return of_program(app, programs.get(app, user_id, coach_id, program_id))


def of_program(app: App, program: Program) -> Ground:
    profile = profiles.of(app, program.user_id)
    plan = programs.plan_of(app, program)
    return Ground(program, plan, profile, profiles.today(app, profile))


@dataclass(frozen=True)
class Known:
    """What an athlete can do, as prescriptions take it."""

    maxes: Mapping[str, EstimatedMax]
    history: Mapping[str, tuple[LiftRecord, ...]]
    best_reps: Mapping[str, int]
    fitness: Fitness | None = None
    """Of a runner."""
    at_goal_pace: frozenset[str] = frozenset()


def known(
    app: App, on_ground: Ground, exercise_ids: Iterable[str], until: date, *, lately: Collection[str] = ()
) -> Known:
    """Maxes at the program's start and what was logged of these lifts since, up to and including a day; of those of
    `lately` the last sessions only, which is all that a rep range goes on from.

    A lift without a starting number starts from what was logged in the four months before (an import, an earlier
    program).
    """
    program = on_ground.program
    wanted = dict.fromkeys(exercise_ids)
    wanted |= dict.fromkeys(RELATED[one][0] for one in tuple(wanted) if one in RELATED)
    numbers = program.starting_numbers
    maxes = estimates(numbers)
    reps = dict(best_reps(numbers))
    history: dict[str, tuple[LiftRecord, ...]] = {}
    for exercise_id in wanted:
        found = app.store.training.history(
            program.user_id,
            exercise_id,
            min(program.start_date, until) - BEFORE_START,
            until,
            **({"most": LATELY} if exercise_id in lately else {}),
        )
        mine = [one.day >= program.start_date or one.workout_id.startswith(program.program_id) for one in found]
        since = [one for one, own in zip(found, mine, strict=True) if own]
        earlier = [one for one, own in zip(found, mine, strict=True) if not own]
        history[exercise_id] = tuple(since)
        if earlier and exercise_id not in maxes:
            before = standing(None, earlier, on_ground.gym).estimated
            if before is not None:
                maxes[exercise_id] = before
        if earlier and exercise_id not in reps:
            unloaded = [entry.reps or 0 for record in earlier for entry in record.done if not entry.load]
            if unloaded:
                reps[exercise_id] = max(unloaded)
    return Known(maxes, history, reps, *_running(app, on_ground, wanted, until))


def _running(app: App, here: Ground, wanted: Iterable[str], until: date) -> tuple[Fitness | None, frozenset[str]]:
    """Fitness for runs as of a day, and the runs that go by the goal's pace; None where no run is asked for."""
    if not any(one in EXERCISES and EXERCISES[one].pattern is Pattern.RUN for one in wanted):
        return None, frozenset()
    timed = any(target.distance_meters and target.duration_seconds for target in here.program.targets)
    return fitness_of(app, here, until), AT_RACE_PACE if timed else frozenset()


def fitness_of(app: App, here: Ground, until: date, *, without: str = "") -> Fitness | None:
    """How fast somebody runs by what was run since the program's start, `without` one workout; None where the program
    has no run by pace.
    """
    program = here.program
    if program.discipline is not Discipline.RUNNING and not _runs_by_pace(here.plan):
        return None
    entries = app.store.training.entries(program.user_id, program.start_date, until)
    others = [one for one in entries if one.workout_id != without]
    experience = program.constraints.experience
    start = pace_to_begin_with(program.starting_numbers, program.targets, experience, program.discipline)
    return fitness(start, others)


def _runs_by_pace(plan: Plan) -> bool:
    return any(goes_by_pace(slot) for week in plan.weeks for session in week.sessions for slot in session.slots)
