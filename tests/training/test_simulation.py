"""Simulated athletes train through real programs: what they log decides what they are given next."""

import os
import random
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import pairwise

import pytest

from tp_core.domain.brief import Brief
from tp_core.domain.exercises import EXERCISES, Loading, Muscle, equipment_of, excluded, performable
from tp_core.domain.loading import Gym, ordinary_gym
from tp_core.domain.logged import LoggedSet
from tp_core.domain.periodization import design
from tp_core.domain.plan import SlotRole
from tp_core.domain.prescription import Prescription, Today, best_reps, prescribe
from tp_core.domain.prescription.maxes import current_max
from tp_core.domain.program import Discipline, Experience, PhaseKind, StartingNumber
from tp_core.domain.strength import estimates, implied_rpe
from tp_core.domain.training_load import estimated_minutes
from tp_core.domain.units import Unit
from tp_core.domain.validation import Severity
from tp_core.domain.workout import LiftRecord

ATHLETES = int(os.environ.get("TP_SIM_ATHLETES", "50"))
START = date(2027, 3, 1)
KITS = (
    ("barbell", "rack", "bench", "dumbbells"),
    ("dumbbells", "bench"),
    ("full gym",),
    (),
    ("kettlebell", "bands", "pull-up bar"),
)
EXCLUSIONS = ((), ("running",), ("deadlifts",), ("overhead", "jumping"))
KINDS = ("compliant", "erratic", "overreaching", "returning", "beginner", "understated")
WEIGHTED = {Loading.BARBELL, Loading.DUMBBELLS, Loading.KETTLEBELL, Loading.MACHINE}


@dataclass
class Athlete:
    """Someone with true maxes who trains as their kind does."""

    kind: str
    dice: random.Random
    scale: float
    history: dict[str, list[LiftRecord]] = field(default_factory=lambda: defaultdict(list))

    def true_max(self, exercise_id: str, week: int) -> float:
        exercise = EXERCISES[exercise_id]
        legs = Muscle.QUADS in exercise.primary or Muscle.HAMSTRINGS in exercise.primary
        share = {Loading.BARBELL: 1.0, Loading.DUMBBELLS: 0.3, Loading.KETTLEBELL: 0.3}.get(exercise.loading, 0.8)
        gain = {"beginner": 0.012, "overreaching": -0.015}.get(self.kind, 0.004)
        return self.scale * (1.3 if legs else 0.8) * share * (1 + gain * week)

    def comes(self, week: int) -> bool:
        if self.kind == "returning" and week in {5, 6, 7}:
            return False
        return self.kind != "erratic" or self.dice.random() > 0.35

    def lifts(self, exercise_id: str, planned, week: int) -> LoggedSet | None:
        """One set as it goes on the day; None where it is left out."""
        if self.kind == "erratic" and self.dice.random() < 0.15:
            return None
        if EXERCISES[exercise_id].loading not in WEIGHTED:
            reps = None if planned.reps is None else max(1, planned.reps + self.dice.randint(-2, 1))
            return LoggedSet(exercise_id=exercise_id, reps=reps, duration_seconds=planned.duration_seconds, load=0)
        top = self.true_max(exercise_id, week) * self.dice.uniform(0.97, 1.03)
        load = planned.load or max(2.0, round(top * 0.6 / 2) * 2)
        most = max((reps for reps in range(21) if reps == 0 or implied_rpe(reps, load / top * 100) <= 10), default=0)
        reps = min(planned.reps or 1, most)
        rpe = None if self.dice.random() < 0.4 or reps == 0 else round(implied_rpe(reps, load / top * 100) * 2) / 2
        return LoggedSet(exercise_id=exercise_id, reps=reps, load=load, rpe=rpe)


def athletes() -> list[tuple[Athlete, Brief]]:
    made = []
    for number in range(ATHLETES):
        dice = random.Random(number)
        kind = KINDS[number % len(KINDS)]
        level = Experience.BEGINNER if kind == "beginner" else dice.choice(list(Experience))
        athlete = Athlete(kind, dice, dice.uniform(50, 140))
        numbers = ()
        kit = dice.choice(KITS)
        if dice.random() < 0.7 and performable(EXERCISES["back-squat"], equipment_of(kit)[0]):
            share = 0.6 if kind == "understated" else 0.85
            said = max(20.0, round(athlete.true_max("back-squat", 0) * share / 2.5) * 2.5)
            numbers = (StartingNumber(exercise_id="back-squat", load=said, reps=4, said=f"{said} x 4"),)
        discipline = dice.choice(list(Discipline))
        avoided = [one for one in EXCLUSIONS if discipline is not Discipline.RUNNING or "running" not in one]
        made.append(
            (
                athlete,
                Brief(
                    goal="get stronger",
                    discipline=discipline,
                    experience=level,
                    days_per_week=dice.randint(2, 5),
                    session_minutes=dice.choice([30, 45, 60, 90]),
                    equipment=tuple(sorted(equipment_of(kit)[0])),
                    exclusions=dice.choice(avoided),
                    weeks=dice.randint(8, 16),
                    start_date=START,
                    starting_numbers=numbers,
                    numbers_unknown=not numbers,
                    unit=dice.choice(list(Unit)),
                ),
            )
        )
    return made


def check(done: Prescription, brief: Brief, limit: int, maxes, history) -> None:
    gym = ordinary_gym(brief.unit).with_equipment(brief.equipment)
    for exercise in done.exercises:
        found = EXERCISES[exercise.exercise_id]
        assert performable(found, brief.equipment)
        assert not excluded(found, brief.exclusions)
        for one in exercise.sets:
            lifted = {entry.load for record in history.get(found.id, ()) for entry in record.done}
            if one.load and one.load not in lifted:
                assert gym.load(one.load, found.loading).kilograms == one.load
            if one.percent_1rm is not None and one.reps is not None:
                allowed = min(10, (one.target_rpe or 10) + 0.5)
                assert implied_rpe(one.reps, one.percent_1rm) <= allowed
                now = current_max(found.id, maxes, history, gym).estimated
                assert now is None or implied_rpe(one.reps, one.load / now.kilograms * 100) <= allowed
            if one.load is None and one.reps is not None:
                assert one.percent_1rm is None
    assert done.exercises
    assert done.estimated_minutes <= limit * 1.1 + 1 or len(done.exercises) == 1


def train(athlete: Athlete, brief: Brief) -> None:
    made = design(brief, START - timedelta(days=5))
    assert made is not None
    assert not [one for one in made.findings if one.severity is Severity.ERROR]
    maxes, best = estimates(made.starting_numbers), best_reps(made.starting_numbers)
    before: dict[str, tuple[float, int]] = {}
    sizes: list[tuple[PhaseKind, int, int]] = []
    for week in made.plan.weeks:
        sets = 0
        phase = next(one for one in made.definition.phases if one.phase_number == week.phase_number)
        for session in week.sessions:
            day = START + timedelta(days=7 * (week.week_number - 1) + session.day_number)
            done = prescribe(
                session,
                week,
                phase=phase,
                constraints=made.constraints,
                maxes=maxes,
                history=athlete.history,
                today=Today(on=day, best_reps=best),
            )
            check(done, brief, made.constraints.session_minutes, maxes, athlete.history)
            gym = ordinary_gym(brief.unit).with_equipment(made.constraints.equipment)
            _no_leap(done, before, gym, athlete.history)
            sets += sum(len(one.sets) for one in done.exercises if one.role is not SlotRole.CONDITIONING)
            if athlete.comes(week.week_number):
                _log(athlete, done, week, day)
        sizes.append((week.kind, sets, len(week.sessions)))
    _no_rush(sizes)


def _no_rush(sizes: list[tuple[PhaseKind, int, int]]) -> None:
    """PR3: hard sets rise by at most 30 % from one loading week to the next, or by one set an exercise day."""
    loading = [(sets, sessions) for kind, sets, sessions in sizes if kind in (PhaseKind.BASE, PhaseKind.BUILD)]
    for (earlier, _), (later, sessions) in pairwise(loading):
        assert later <= max(earlier * 1.3, earlier + sessions), sizes


def _no_leap(done: Prescription, before: dict[str, tuple[float, int]], gym: Gym, history) -> None:
    """The max a load stands for rises by at most 5 % a session logged since it was last one, rounding of both loads to
    the weights there are aside: from one kettlebell to the next it is more (PR1).
    """
    for exercise in done.exercises:
        for one in exercise.sets[:1]:
            if one.load is None or one.percent_1rm is None:
                continue
            stands_for = one.load / one.percent_1rm * 100
            loading = EXERCISES[exercise.exercise_id].loading
            below = gym.below(one.load, loading).kilograms
            step = max(2.6, one.load - below) / one.percent_1rm * 100
            logged = len(history[exercise.exercise_id])
            last, then = before.get(exercise.exercise_id, (stands_for, logged))
            rounded = 0.1  # the share of the max is told to a tenth of a per cent
            assert stands_for <= last * 1.05 ** max(1, logged - then) + 2 * step + rounded, exercise.exercise_id
            before[exercise.exercise_id] = (stands_for, logged)


def _log(athlete: Athlete, done: Prescription, week, day: date) -> None:
    for exercise in done.exercises:
        sets = [
            entry.model_copy(update={"set_index": number})
            for number, planned in enumerate(exercise.sets)
            if (entry := athlete.lifts(exercise.exercise_id, planned, week.week_number)) is not None
        ]
        if sets:
            record = LiftRecord(
                exercise_id=exercise.exercise_id,
                workout_id=f"{week.week_number}-{day}",
                day=day,
                kind=week.kind,
                planned=exercise.sets,
                done=tuple(sets),
            )
            athlete.history[exercise.exercise_id].append(record)


@pytest.mark.sim
@pytest.mark.parametrize(("athlete", "brief"), athletes(), ids=lambda one: getattr(one, "kind", ""))
def test_an_athlete_trains_through_a_program_without_a_broken_rule(athlete, brief):
    train(athlete, brief)


def _minutes(done: Prescription, *, runs: bool) -> int:
    """Of the lifts; of the runs where it is a runner's week."""
    return estimated_minutes([one for one in done.exercises if runs or one.role is not SlotRole.CONDITIONING])


def _runs_only(made) -> bool:
    return made.discipline is Discipline.RUNNING


@pytest.mark.sim
def test_lighter_weeks_are_lighter_in_sets_and_minutes_than_every_loading_week_of_their_block():
    compared = 0
    for _, brief in athletes():
        made = design(brief, START - timedelta(days=5))
        sizes = {}
        for week in made.plan.weeks:
            phase = next(one for one in made.definition.phases if one.phase_number == week.phase_number)
            given = [
                prescribe(s, week, phase=phase, constraints=made.constraints, maxes={}, history={})
                for s in week.sessions
            ]
            sets = sum(len(exercise.sets) for one in given for exercise in one.exercises)
            sizes[week.week_number] = (week.kind, sets, sum(_minutes(one, runs=_runs_only(made)) for one in given))
        for number, (kind, sets, minutes) in sizes.items():
            block = next(one for one in made.definition.phases if number in one.weeks)
            loading = [sizes[one] for one in block.weeks if one < number and sizes[one][0] is not PhaseKind.DELOAD]
            if kind is PhaseKind.DELOAD and loading:
                compared += 1
                assert sets < min(one[1] for one in loading) or _runs_only(made)
                assert minutes < min(one[2] for one in loading)
    assert compared > 10
