"""What an athlete wants more of has its place in the week: muscles often and early, jumps first, balance on every day."""

from datetime import timedelta

import pytest
from hypothesis import given, settings

from tests.training.briefs import TODAY, briefs
from tp_core.domain.brief import Brief
from tp_core.domain.design import Design, Severity
from tp_core.domain.emphasis import MUSCLES, Emphasis, named
from tp_core.domain.exercises import EXERCISES, Muscle, Pattern
from tp_core.domain.movement import Equipment
from tp_core.domain.periodization import design
from tp_core.domain.periodization.conditioning import BALANCE
from tp_core.domain.plan import SlotRole
from tp_core.domain.program import Discipline, Experience, PhaseKind
from tp_core.domain.week_text import session_lines
from tp_core.domain.workload import hard_sets

GYM = tuple(sorted(Equipment))
PULLS = {Pattern.HORIZONTAL_PULL, Pattern.VERTICAL_PULL}
ARMS = (Emphasis.BICEPS, Emphasis.TRICEPS)


def made(*emphasis: Emphasis, **facts: object) -> Design:
    usual = {
        "goal": "get better",
        "discipline": Discipline.HYPERTROPHY,
        "experience": Experience.INTERMEDIATE,
        "days_per_week": 4,
        "session_minutes": 60,
        "equipment": GYM,
    }
    found = design(Brief.model_validate({**usual, **facts, "emphasis": emphasis}), TODAY)
    assert found is not None
    return found


def sets(found: Design, muscle: Muscle) -> float:
    return hard_sets(found.plan.week(1).sessions).get(muscle, 0)


def direct(found: Design, muscle: Muscle) -> int:
    """Exercises of the first week that are chosen for this muscle alone."""
    return sum(
        EXERCISES[slot.exercise_id].primary[:1] == (muscle,)
        for session in found.plan.week(1).sessions
        for slot in session.slots
    )


@pytest.mark.parametrize("part", [part for part in Emphasis if part in MUSCLES])
@pytest.mark.parametrize("days", [2, 3, 4, 5, 6])
def test_a_part_they_want_more_of_never_has_less_than_usual_and_ten_sets_where_there_are_days_for_them(part, days):
    usual, more = made(days_per_week=days), made(part, days_per_week=days)
    for muscle in MUSCLES[part]:
        assert sets(more, muscle) >= min(sets(usual, muscle), 10)
    if days >= 4:
        assert sum(sets(more, muscle) for muscle in MUSCLES[part]) >= 9


def test_bigger_arms_are_trained_for_themselves_on_most_days():
    usual, more = made(), made(*ARMS)
    assert direct(more, Muscle.BICEPS) >= 3 > direct(usual, Muscle.BICEPS)
    assert direct(more, Muscle.TRICEPS) >= 3 > direct(usual, Muscle.TRICEPS)


def test_what_is_wanted_comes_straight_behind_the_main_lifts():
    for session in made(Emphasis.GLUTES).plan.week(1).sessions:
        ids = [slot.exercise_id for slot in session.slots]
        if "hip-thrust" in ids:
            assert ids.index("hip-thrust") <= 2


def test_no_muscle_is_trained_past_ten_hard_sets_in_a_session_for_being_wanted():
    for part in MUSCLES:
        assert "HY3" not in {one.rule_id for one in made(part).findings}


def test_the_rest_of_the_body_keeps_its_place():
    found = made(*ARMS, Emphasis.CHEST, days_per_week=3)
    for muscle in (Muscle.BACK, Muscle.QUADS, Muscle.HAMSTRINGS):
        assert sets(found, muscle) >= 4


@pytest.mark.parametrize("discipline", [Discipline.STRENGTH, Discipline.GENERAL_FITNESS, Discipline.BODYWEIGHT])
def test_jumps_open_two_sessions_a_week(discipline):
    found = made(Emphasis.JUMPING, discipline=discipline)
    opened = [
        session
        for session in found.plan.week(1).sessions
        if EXERCISES[session.slots[0].exercise_id].pattern is Pattern.JUMP
    ]
    assert len(opened) == 2
    assert "Jumps open 2 of them" in found.methodology.volume_distribution


def test_a_sore_knee_leaves_the_jumps_out():
    found = made(Emphasis.JUMPING, discipline=Discipline.STRENGTH, limitations=("my left knee gets cranky",))
    assert not [
        slot
        for session in found.plan.week(1).sessions
        for slot in session.slots
        if EXERCISES[slot.exercise_id].pattern is Pattern.JUMP
    ]
    assert "Jumps" not in found.methodology.volume_distribution


def test_a_player_who_wants_to_be_faster_jumps_trains_the_hamstrings_and_still_pulls():
    for days in (2, 3, 4):
        found = made(Emphasis.SPEED, discipline=Discipline.STRENGTH, days_per_week=days)
        sessions = [{EXERCISES[slot.exercise_id].pattern for slot in one.slots} for one in found.plan.week(1).sessions]
        assert sum(Pattern.JUMP in patterns for patterns in sessions) == 2
        assert sum(bool(patterns & PULLS) for patterns in sessions) >= 2
        if days > 3:
            usual = made(discipline=Discipline.STRENGTH, days_per_week=days)
            assert sets(found, Muscle.HAMSTRINGS) > sets(usual, Muscle.HAMSTRINGS)


def test_arms_leave_the_back_its_pull_on_every_day_that_pushes():
    for session in made(*ARMS, days_per_week=3).plan.week(1).sessions:
        assert PULLS & {EXERCISES[slot.exercise_id].pattern for slot in session.slots}


@pytest.mark.parametrize(
    ("event", "peaks"), [("season", False), ("wedding", False), ("strength competition", True), ("fitness test", True)]
)
def test_only_an_event_of_strength_is_led_up_to_by_heavy_singles(event, peaks):
    found = made(discipline=Discipline.STRENGTH, event_name=event, event_date=TODAY + timedelta(weeks=14))
    assert (PhaseKind.PEAK in {phase.kind for phase in found.definition.phases}) is peaks
    assert found.definition.phases[-1].kind is PhaseKind.TAPER


def test_a_jump_is_all_out_and_counts_no_reps_left():
    found = made(Emphasis.JUMPING, discipline=Discipline.STRENGTH)
    jumps = [
        slot
        for week in found.plan.weeks
        for one in week.sessions
        for slot in one.slots
        if EXERCISES[slot.exercise_id].pattern is Pattern.JUMP
    ]
    assert {scheme.target_rpe for slot in jumps for scheme in slot.schemes} == {None}
    assert {slot.notes for slot in jumps} == {
        "All out every time, with full rest; stop when one gets lower than the first."
    }
    assert session_lines(found.plan.week(1).sessions[0], numbers=(), constraints=found.constraints)[0].startswith(
        "Box jump: 3 × 4 (All out"
    )
    assert max(scheme.sets * (scheme.reps or 0) for slot in jumps for scheme in slot.schemes) <= 24  # PW1


def test_jumps_are_no_hard_sets():
    assert sets(made(Emphasis.JUMPING, discipline=Discipline.STRENGTH), Muscle.CALVES) <= 8


@pytest.mark.parametrize("kit", [(), ("dumbbells",), GYM])
def test_who_wants_to_get_up_from_the_floor_gets_up_from_a_chair_and_balances_on_every_day(kit):
    found = made(
        Emphasis.EVERYDAY,
        discipline=Discipline.GENERAL_FITNESS,
        experience=Experience.BEGINNER,
        days_per_week=2,
        session_minutes=30,
        equipment=kit,
    )
    first, second = found.plan.week(1).sessions
    assert first.slots[0].exercise_id in ("bodyweight-box-squat", "goblet-box-squat")
    for session in (first, second):
        balance = [slot for slot in session.slots if slot.exercise_id in BALANCE]
        assert balance
        assert all(scheme.target_rpe < 6 for slot in balance for scheme in slot.schemes)
    assert any(EXERCISES[slot.exercise_id].pattern is Pattern.CARRY for slot in first.slots)
    assert any(EXERCISES[slot.exercise_id].pattern is Pattern.LUNGE for slot in second.slots)


@pytest.mark.parametrize("discipline", [Discipline.STRENGTH, Discipline.GENERAL_FITNESS])
def test_who_is_old_and_new_to_it_lifts_from_between_the_feet_and_rows_with_the_back_supported(discipline):
    facts = {"discipline": discipline, "experience": Experience.BEGINNER, "days_per_week": 3}
    found = made(Emphasis.EVERYDAY, **facts)
    used = {slot.exercise_id for session in found.plan.week(1).sessions for slot in session.slots}
    assert "kettlebell-deadlift" in used
    assert not used & {"deadlift", "barbell-row", "overhead-press"}
    younger = {slot.exercise_id for session in made(**facts).plan.week(1).sessions for slot in session.slots}
    assert younger & {"deadlift", "barbell-row", "overhead-press"}


def test_who_is_new_to_exercise_for_health_never_goes_below_eight_reps():
    found = made(discipline=Discipline.GENERAL_FITNESS, experience=Experience.BEGINNER, equipment=("dumbbells",))
    schemes = [
        scheme for week in found.plan.weeks for one in week.sessions for slot in one.slots for scheme in slot.schemes
    ]
    assert min(scheme.reps for scheme in schemes if scheme.reps is not None) >= 8


def test_a_beginner_with_nothing_at_home_starts_with_raised_push_ups():
    found = made(discipline=Discipline.GENERAL_FITNESS, experience=Experience.BEGINNER, equipment=())
    chosen = {slot.exercise_id for one in found.plan.week(1).sessions for slot in one.slots}
    assert "incline-push-up" in chosen
    assert not chosen & {"push-up", "pike-push-up"}


def test_a_runner_keeps_the_week_of_a_runner():
    facts = {"discipline": Discipline.RUNNING, "goal": "run a 10k", "equipment": ()}
    assert made(*ARMS, **facts).plan == made(**facts).plan


def test_the_name_says_what_the_program_is_for():
    assert made(Emphasis.CHEST, *ARMS).definition.name.startswith("Hypertrophy for chest and arms · ")


def test_parts_are_named_as_people_do():
    assert named((Emphasis.BICEPS, Emphasis.CHEST, Emphasis.TRICEPS)) == ["arms", "chest"]
    assert named((Emphasis.BICEPS, Emphasis.QUADS)) == ["biceps", "quads"]


def test_the_program_keeps_what_was_wanted_for_the_next_one():
    assert made(*ARMS).constraints.emphasis == ARMS


@settings(max_examples=60, deadline=None)
@given(briefs())
def test_every_wish_fits_every_brief(brief):
    found = design(brief, TODAY)
    assert found is not None
    assert not [one for one in found.findings if one.severity is Severity.ERROR and one.rule_id in ("TM1", "EQ1")]
    for session in found.plan.week(1).sessions:
        assert session.slots
        assert all(slot.role is not SlotRole.MAIN or slot.schemes for slot in session.slots)


def test_two_wishes_for_the_same_muscle_give_it_no_slot_twice():
    for emphasis in ((Emphasis.SPEED, Emphasis.HAMSTRINGS), (Emphasis.HAMSTRINGS, Emphasis.SPEED)):
        for session in made(*emphasis, discipline=Discipline.STRENGTH, session_minutes=120).plan.week(1).sessions:
            ids = [slot.exercise_id for slot in session.slots]
            assert len(ids) == len(set(ids))
            assert sum(Muscle.HAMSTRINGS in EXERCISES[one].primary for one in ids) <= 3


def test_standing_on_one_leg_says_nothing_of_how_hard_the_weeks_are():
    facts = {"discipline": Discipline.BODYWEIGHT, "experience": Experience.BEGINNER, "equipment": ()}
    assert made(Emphasis.EVERYDAY, **facts).definition.phases[0].intensity_range[0] >= 6
