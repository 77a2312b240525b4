"""Briefs for tests: Hypothesis strategies and a grid over what athletes bring."""

import random
from collections.abc import Iterator
from datetime import date, timedelta

from hypothesis import strategies as st

from tp_core.domain.brief import Brief, PeriodizationModel, Swap
from tp_core.domain.emphasis import Emphasis
from tp_core.domain.movement import Equipment
from tp_core.domain.program import WEEKDAYS, Discipline, Experience, StartingNumber, Target

TODAY = date(2026, 11, 24)
KITS: tuple[tuple[str, ...] | None, ...] = (
    None,
    (),
    ("dumbbells",),
    ("barbell", "bench", "rack"),
    ("barbell", "bench", "dumbbells", "rack"),
    ("kettlebell", "pull-up bar"),
    ("bands",),
    tuple(sorted(Equipment)),
)
WEEKS = (1, 2, 3, 4, 5, 6, 8, 9, 10, 12, 16, 20, 27, 40, 52)
MINUTES = (15, 20, 30, 45, 60, 75, 90, 120)
LIMITATIONS = ("my left knee gets cranky", "sore shoulder", "lower back niggle", "bad wrist", "tight hip")
EXCLUSIONS = ("running", "squatting", "overhead", "jumping", "burpees", "deadlifts", "bench-press", "lunges")
_LIFTS = ("back-squat", "bench-press", "deadlift", "overhead-press", "front-squat", "pull-up", "snatch", "power-clean")
_COUNTED = ("pull-up", "push-up", "sit-up", "muscle-up")


def _targets_in_runs() -> st.SearchStrategy[Target]:
    return st.builds(
        lambda meters, seconds: Target(
            exercise_id="race", distance_meters=meters, duration_seconds=seconds, said=f"{meters} m"
        ),
        st.sampled_from([800, 1500, 2400, 3218.7, 5000, 10_000, 21_097.5]),
        st.none() | st.integers(600, 4000),
    )


def targets() -> st.SearchStrategy[Target]:
    return _targets_in_runs() | _targets_in_lifts()


def _targets_in_lifts() -> st.SearchStrategy[Target]:
    return st.builds(
        lambda lift, load, reps: Target(
            exercise_id=lift,
            load=None if lift in _COUNTED else load,
            reps=reps or (5 if lift in _COUNTED else None),
            said=f"{lift} {load}",
        ),
        st.sampled_from((*_LIFTS, *_COUNTED[1:])),
        st.integers(40, 250),
        st.none() | st.integers(1, 12),
    )


def numbers() -> st.SearchStrategy[StartingNumber]:
    return st.builds(
        lambda lift, load, reps: StartingNumber(exercise_id=lift, load=load, reps=reps, said=f"{load}x{reps}"),
        st.sampled_from(_LIFTS),
        st.integers(30, 230),
        st.integers(1, 12),
    )


def running_facts() -> st.SearchStrategy[dict[str, object]]:
    return st.fixed_dictionaries(
        {},
        optional={
            "weekly_distance_km": st.floats(0, 120),
            "longest_run_km": st.floats(0, 40),
            "goal": st.sampled_from(
                ["run a 5k", "10 km under 50 minutes", "half marathon", "marathon", "100k ultra", "my first ultra"]
            ),
        },
    )


@st.composite
def briefs(draw: st.DrawFn) -> Brief:
    """Any brief one can arrive at by talking: every fact said or left open."""
    discipline = draw(st.sampled_from(list(Discipline)))
    facts: dict[str, object] = {"discipline": discipline, "goal": "get better at it"}
    optional = {
        "experience": st.sampled_from(list(Experience)),
        "days_per_week": st.integers(1, 7),
        "training_days": st.lists(st.sampled_from(WEEKDAYS), unique=True, max_size=7).map(tuple),
        "session_minutes": st.integers(15, 240),
        "equipment": st.lists(st.sampled_from(list(Equipment)), unique=True).map(tuple) | st.just(()),
        "likes": st.lists(st.sampled_from(["goblet squats", "pull-ups", "kettlebell swings"]), max_size=2).map(tuple),
        "emphasis": st.lists(st.sampled_from(list(Emphasis)), unique=True, max_size=3).map(tuple),
        "limitations": st.lists(st.sampled_from(LIMITATIONS), max_size=2).map(tuple),
        "start_date": st.dates(TODAY, TODAY + timedelta(days=40)),
        "model": st.sampled_from(list(PeriodizationModel)),
        "weeks": st.integers(1, 52),
        "event_date": st.dates(TODAY, TODAY + timedelta(days=500)),
        "event_name": st.sampled_from(
            ["", "powerlifting meet", "Berlin marathon", "the race", "fitness test", "Hyrox race", "spartan race"]
        ),
        "targets": st.lists(targets(), max_size=3).map(tuple),
        "starting_numbers": st.lists(numbers(), max_size=3).map(tuple),
        "swaps": st.just((Swap(use="overhead-press", instead_of="bench-press"),)),
    }
    if discipline is not Discipline.RUNNING:
        optional["exclusions"] = st.lists(st.sampled_from(EXCLUSIONS), max_size=3).map(tuple)
    facts |= draw(st.fixed_dictionaries({}, optional=optional))
    if discipline is Discipline.RUNNING:
        facts |= draw(running_facts())
    return Brief.model_validate(facts)


def grid(count: int) -> Iterator[Brief]:
    """Discipline x level x days x weeks x equipment x event x minutes, every discipline alike, the same every time."""
    chance = random.Random(3)
    for index in range(count):
        discipline = list(Discipline)[index % len(Discipline)]
        level = list(Experience)[index // len(Discipline) % len(Experience)]
        weeks = chance.choice(WEEKS)
        event = chance.choice(("", "", "deadline", "meet"))
        facts: dict[str, object] = {
            "goal": "get better at it",
            "discipline": discipline,
            "experience": level,
            "days_per_week": index % 7 + 1,
            "equipment": chance.choice(KITS),
            "session_minutes": chance.choice(MINUTES),
        }
        if event:
            facts["event_date"] = TODAY + timedelta(days=weeks * 7 - chance.randint(0, 6) + 5)
            facts["event_name"] = "the meet" if event == "meet" else ""
        else:
            facts["weeks"] = weeks
        if discipline in (Discipline.STRENGTH, Discipline.POWERLIFTING) and chance.random() < 0.5:
            facts["targets"] = (Target(exercise_id="back-squat", load=150, said="squat 150 kg"),)
            facts["starting_numbers"] = (StartingNumber(exercise_id="back-squat", load=130, reps=3, said="130x3"),)
        if chance.random() < 0.3:
            facts["limitations"] = (chance.choice(LIMITATIONS),)
        if discipline is not Discipline.RUNNING and chance.random() < 0.3:
            facts["exclusions"] = (chance.choice(EXCLUSIONS),)
        yield Brief.model_validate(facts)
