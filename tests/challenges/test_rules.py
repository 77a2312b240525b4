"""What the evidence speaks against: each rule on a draft or a program that breaks it, and on one that does not."""

from dataclasses import replace
from datetime import date

import pytest

from tp_core.domain import periodization
from tp_core.domain.brief import Brief
from tp_core.domain.challenge import Challenge, ChallengeKind
from tp_core.domain.challenge_rules import of_draft
from tp_core.domain.challenge_training import Leap, Trained, of_training
from tp_core.domain.program import Discipline, Experience, StartingNumber, Target
from tp_core.domain.units import Unit
from tp_core.domain.workload import week_sets

TODAY = date(2026, 11, 24)
CALM = Brief(
    goal="squat 140 kg",
    discipline=Discipline.STRENGTH,
    experience=Experience.INTERMEDIATE,
    days_per_week=4,
    session_minutes=60,
    weeks=12,
    equipment=("barbell", "rack", "bench", "plates"),
    starting_numbers=(StartingNumber(exercise_id="back-squat", load=120, reps=3, said="120x3"),),
    targets=(Target(exercise_id="back-squat", load=135, reps=1, said="squat 135 kg"),),
)


def kinds(brief: Brief, said: str = "") -> list[str]:
    return [one.kind.value for one in challenges(brief, said)]


def challenges(brief: Brief, said: str = "") -> tuple[Challenge, ...]:
    design = periodization.design(brief, TODAY)
    assert design is not None
    return of_draft(brief, design, said)


def test_a_sensible_draft_is_not_challenged() -> None:
    assert kinds(CALM, "four days suit me, and I like squats. 3 sets of 5 a session is fine") == []


def test_the_plans_own_number_is_no_wish_and_another_is() -> None:
    design = periodization.design(CALM, TODAY)
    assert design is not None
    sets = week_sets(design.plan.week(1))
    assert kinds(CALM, f"is {sets} sets a week enough to grow?") == []
    assert kinds(CALM, f"make it {sets + 61} sets a week") == [ChallengeKind.VOLUME_EXCESS]
    assert kinds(CALM, "Why not more? I want 90 sets a week") == [ChallengeKind.VOLUME_EXCESS]


@pytest.mark.parametrize(
    ("change", "said", "kind"),
    [
        ({"days_per_week": 7}, "", ChallengeKind.HARD_DAYS),
        ({"days_per_week": 5, "experience": Experience.BEGINNER}, "", ChallengeKind.HARD_DAYS),
        ({"days_per_week": 6, "session_minutes": 150}, "", ChallengeKind.VOLUME_EXCESS),
        ({}, "I do 30 sets of bench a session", ChallengeKind.VOLUME_EXCESS),
        ({}, "40 hard sets for chest per week please", ChallengeKind.VOLUME_EXCESS),
        ({}, "no deloads please", ChallengeKind.NO_LIGHTER_WEEK),
        ({}, "I don't need a lighter week", ChallengeKind.NO_LIGHTER_WEEK),
        ({}, "I want to add 20 kg to the squat every week", ChallengeKind.LOAD_LEAP),
        ({}, "increase the weight by 15 % every week", ChallengeKind.LOAD_LEAP),
        ({"targets": (Target(exercise_id="back-squat", load=220, reps=1, said="squat 220"),)}, "", ChallengeKind.GOAL_TOO_FAR),
    ],
)  # fmt: skip
def test_each_rule_speaks_as_fact_consequence_and_choice(
    change: dict[str, object], said: str, kind: ChallengeKind
) -> None:
    found = challenges(CALM.model_copy(update=change), said)
    assert kind in [one.kind for one in found]
    for one in found:
        assert one.fact.endswith(".")
        assert one.consequence.endswith(".")
        assert one.choice.endswith("?")
        assert one.source
        assert len(one.text.split()) <= 60
        assert "!" not in one.text
        assert "injur" not in one.text
        assert 2 <= len(one.replies) <= 4


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"days_per_week": 6}, ""),
        ({"days_per_week": 4, "experience": Experience.BEGINNER}, ""),
        ({}, "12 sets of chest a week"),
        ({}, "why only 70 sets a week? is that enough for hypertrophy"),
        ({}, "ok but why do we add 5 kg every week and not more"),
        ({}, "how come there are 60 sets per week in there"),
        ({}, "why are there no deloads in it"),
        ({}, "add 2.5 kg every week"),
        ({}, "I know about the deload, tell me when it is"),
        ({"experience": Experience.BEGINNER}, "no deload please"),
        ({}, "I ran 5 km more than last week"),
    ],
)
def test_what_is_within_reason_is_left_alone(change: dict[str, object], said: str) -> None:
    assert kinds(CALM.model_copy(update=change), said) == []


MARATHON = Brief(
    goal="marathon",
    discipline=Discipline.RUNNING,
    experience=Experience.INTERMEDIATE,
    days_per_week=4,
    session_minutes=75,
    weekly_distance_km=50,
    weeks=18,
    event_date=date(2027, 4, 4),
    event_name="marathon",
)


def test_long_runs_cut_short_by_the_time_of_every_session_are_asked_about() -> None:
    found = challenges(MARATHON)[0]
    assert found.fact == "In 75 minutes your longest run gets to 10.5 km, and the race is 42.2."
    assert found.replies == (
        "Let the long run take up to 210 minutes",
        "Let the long run take up to 120 minutes",
        "Keep 75 minutes",
    )
    assert kinds(MARATHON.model_copy(update={"long_run_minutes": 210})) == []
    assert kinds(MARATHON.model_copy(update={"session_minutes": None})) == []


def test_a_short_program_needs_no_lighter_week() -> None:
    assert "no_lighter_week" not in kinds(CALM.model_copy(update={"weeks": 4}), "no deloads please")


def test_mileage_leaps_are_named_with_their_honest_evidence() -> None:
    runner = Brief(
        goal="run a half marathon", discipline=Discipline.RUNNING, weeks=16, days_per_week=4, weekly_distance_km=25,
        experience=Experience.INTERMEDIATE,
    )  # fmt: skip
    found = [one for one in challenges(runner, "I'll add 10 km every week") if one.kind is ChallengeKind.LOAD_LEAP]
    assert "+40 %" in found[0].fact
    assert "not a proven limit" in found[0].consequence
    assert "load_leap" in kinds(runner, "I want to double my mileage next month")
    assert "load_leap" not in kinds(runner, "add 2 km every week")


QUIET = Trained(program_name="Strength", unit=Unit.KG, total_weeks=12)


@pytest.mark.parametrize(
    ("change", "kind", "words"),
    [
        ({"not_done": {"Lower B (Friday)": (3, 4), "Upper A (Monday)": (1, 4)}}, "skipped_session", "Lower B (Friday) was not done 3 of the last 4"),
        ({"hard_sessions": 4}, "hard_days", "4 sessions of the last seven days"),
        ({"weekly_sets": {"chest": 26.5, "back": 12}}, "volume_excess", "26.5 hard sets for chest"),
        ({"leaps": (Leap("Back squat", 100, 120),)}, "load_leap", "120 kg done where 100 kg was planned, +20 %"),
        ({"weeks_loaded": 9}, "no_lighter_week", "9 weeks ran without a lighter one"),
        ({"said": "can i skip the deload next week"}, "no_lighter_week", "leave out the lighter week"),
    ],
)  # fmt: skip
def test_a_running_program_is_challenged_by_its_facts(change: dict[str, object], kind: str, words: str) -> None:
    found = of_training(replace(QUIET, **change))  # type: ignore[arg-type]
    assert [one.kind.value for one in found] == [kind]
    assert words in found[0].fact


def test_loads_are_told_in_the_athletes_unit() -> None:
    leap = replace(QUIET, unit=Unit.LB, leaps=(Leap("Back squat", 100, 120),))
    assert "264.6 lb" in of_training(leap)[0].fact


def test_below_the_thresholds_nothing_is_said() -> None:
    calm = replace(QUIET, not_done={"Lower B": (2, 4)}, hard_sessions=3, weekly_sets={"chest": 22}, weeks_loaded=8)
    assert of_training(calm) == ()
    assert of_training(replace(QUIET, weeks_loaded=20, trained_athlete=False)) == ()
