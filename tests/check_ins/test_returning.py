"""Coming back after time off: scaled by the gap, with or without a pause, as a change one can undo."""

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.athletes import STRENGTH, at, here, started, train
from tests.check_ins.weeks import day
from tp_core.domain import plan_changes, schedule
from tp_core.domain import returning as rules
from tp_core.domain.brief import Brief
from tp_core.domain.errors import Conflict, Refused
from tp_core.domain.plan import PlannedSession, PlannedWeek, Scheme, Slot, SlotRole
from tp_core.domain.program import Discipline, Experience, PhaseKind, ProgramStatus, StartingNumber, Target
from tp_core.domain.returning import Why
from tp_core.domain.workload import distance_km, sets_of, week_sets
from tp_core.services import profiles, programs, returning
from tp_core.services.adaptations import deciding
from tp_core.services.profiles import ScreeningWish, Wishes
from tp_core.services.workouts import looking_back


@pytest.mark.parametrize(
    ("days", "shares"),
    [
        (6, ()), (7, (0.2,)), (13, (0.2,)), (14, (0.4, 0.2)), (27, (0.4, 0.2)), (28, (0.5, 0.3, 0.2, 0.1)),
        (200, (0.5, 0.3, 0.2, 0.1)),
    ],
)  # fmt: skip
def test_the_first_weeks_back_are_scaled_by_the_gap(days, shares):
    assert rules.steps(days) == shares


@pytest.fixture
def trained(app, program):
    """Two weeks trained, the last session on Friday of week 2."""
    train(app, program, day(3))
    return program


def welcome(app, program, on):
    now = at(app, on)
    return returning.welcome(now, here(now, programs.get(app, "me", "atlas", program.program_id)))


def back(app, program, on, *, pause: bool, why: Why = Why.AWAY):
    return returning.come_back(at(app, on), "me", "atlas", program.program_id, why, count_as_pause=pause)


def test_ten_days_after_the_last_session_one_is_welcomed_and_not_before(app, trained):
    assert welcome(app, trained, day(3, 7)) is None
    found = welcome(app, trained, day(5, 7))
    assert (found.days, found.weeks) == (23, (0.4, 0.2))
    assert found.since == day(3)
    assert (found.end, found.end_paused) == (day(12, 7), day(12, 7) + timedelta(days=20))


def test_counted_as_a_pause_nothing_drops_and_sessions_stay_on_their_weekdays(app, trained):
    done = back(app, trained, day(5, 7), pause=True)
    assert done.program.status == "modified"
    assert (done.change.rule_id, done.change.status, done.change.weeks) == ("RT1", "accepted", (3,))
    now = at(app, day(5, 7))
    ground = here(now, done.program)
    after = [(week, moment) for week, _, moment in schedule.session_dates(ground.program, ground.plan) if week > 2]
    assert after[0][1] >= day(5, 7)
    assert {moment.weekday() for week, moment in after if week > 4} == {0, 1, 3, 4}
    assert week_sets(ground.plan.week(3)) == round(70 * 0.6)
    assert ground.plan.week(4).kind == "deload"
    assert welcome(app, trained, day(5, 7)) is None, "settled"


def test_without_a_pause_the_end_stays_and_the_coming_weeks_are_easier(app, trained):
    before = here(at(app, day(6, 1)), trained).plan
    done = back(app, trained, day(6, 1), pause=False)
    assert schedule.end_date(done.program) == day(12, 7)
    assert done.change.weeks == (6, 7)
    plan = here(at(app, day(6, 1)), done.program).plan
    assert [week_sets(plan.week(number)) for number in (6, 7)] == [42, 56]
    assert plan.week(9) == before.week(9)
    assert plan.week(6).eased


def test_a_return_can_be_undone(app, trained):
    done = back(app, trained, day(6, 1), pause=False)
    now = at(app, day(6, 1))
    undone = deciding.revert(now, "me", "atlas", trained.program_id, done.change.adaptation_id)
    assert week_sets(here(now, undone.program).plan.week(6)) == 70
    assert undone.program.status == "active"


def test_a_long_gap_takes_four_weeks_and_less_load_at_first(app, trained):
    done = back(app, trained, day(7, 2), pause=True)
    plan = here(at(app, day(7, 2)), done.program).plan
    assert week_sets(plan.week(3)) == 35
    squat = plan.week(3).sessions[0].slots[0].schemes[0]
    assert squat.percent_1rm < 70
    assert done.change.reason == "32 days off (away): 50, 30, 20 and 10 % fewer sets in the first 4 weeks."


def test_the_lighter_weeks_back_ask_for_no_effort_that_their_loads_do_not_take(app, trained):
    before = here(app, trained).plan
    done = back(app, trained, day(6), pause=False)
    after = here(at(app, day(6)), done.program).plan
    assert max(_efforts(before, 6)) > rules.MOST_EFFORT
    assert max(_efforts(after, 6)) == rules.MOST_EFFORT
    assert _efforts(after, 7) == _efforts(before, 7)


def _efforts(plan, week: int) -> list[float]:
    schemes = [each for one in plan.week(week).sessions for slot in one.slots for each in slot.schemes]
    return [one.target_rpe for one in schemes if one.target_rpe is not None]


def test_a_paused_program_comes_back_with_the_days_since_the_pause(app, trained):
    programs.change_status(at(app, day(3)), "me", "atlas", trained.program_id, ProgramStatus.PAUSED)
    done = back(app, trained, day(5, 1), pause=True)
    (pause,) = done.program.pauses
    assert (pause.since, pause.until) == (day(3), day(5, 1))
    assert done.program.status == "modified"


def test_a_stopped_program_can_be_taken_up_again(app, trained):
    programs.change_status(at(app, day(4)), "me", "atlas", trained.program_id, ProgramStatus.ABANDONED)
    done = back(app, trained, day(6, 1), pause=True, why=Why.LOST_INTEREST)
    assert done.program.status == "modified"
    assert done.program.status_reason == "lost interest"


def test_a_plain_resume_after_a_week_off_leads_to_a_suggested_return(app, trained):
    programs.change_status(at(app, day(3)), "me", "atlas", trained.program_id, ProgramStatus.PAUSED)
    now = at(app, day(5, 1))
    programs.change_status(now, "me", "atlas", trained.program_id, ProgramStatus.ACTIVE)
    suggested = returning.suggest(now, "me", "atlas", trained.program_id)
    assert (suggested.rule_id, suggested.status) == ("RT1", "proposed")
    accepted = deciding.accept(now, "me", "atlas", trained.program_id, suggested.adaptation_id)
    assert accepted.program.status == "modified"
    assert week_sets(here(now, accepted.program).plan.week(3)) == 42


def test_a_pause_past_the_event_is_refused_and_going_on_is_not(app):
    brief = replace_brief(event_date=day(10, 6), event_name="meet", weeks=None)
    program = started(app, brief=brief)
    train(app, program, day(3))
    found = welcome(app, program, day(6, 1))
    assert found.too_late
    assert "Meet is on Saturday 6 February" in found.realism
    assert "squat goal asks for" in found.realism
    with pytest.raises(Conflict, match="after its event"):
        back(app, program, day(6, 1), pause=True)
    assert back(app, program, day(6, 1), pause=False).program.status == "modified"


HALF = Brief(
    goal="half marathon in 1:45",
    discipline=Discipline.RUNNING,
    experience=Experience.INTERMEDIATE,
    days_per_week=4,
    weekly_distance_km=30,
    longest_run_km=14,
    event_date=day(18, 7),
    event_name="half marathon",
    targets=(Target(exercise_id="race", distance_meters=21097.5, duration_seconds=6300, said="1:45"),),
    starting_numbers=(
        StartingNumber(exercise_id="race", distance_meters=21097.5, duration_seconds=6750, said="1:52:30"),
    ),
    nothing_to_avoid=True,
)


def test_a_runner_comes_back_with_fewer_kilometres_and_easy_runs_as_easy_as_before(app):
    program = started(app, brief=HALF)
    train(app, program, day(5))
    before = here(at(app, day(7, 1)), program).plan
    found = welcome(app, program, day(7, 1))
    assert "21.1 km in 1:45:00 asks for 7 % less than the 1:52:30 you began with" in found.realism
    assert "about 4 % can be hoped for: expect about 1:47:30, or choose a later day" in found.realism
    done = back(app, program, day(7, 1), pause=False, why=Why.ILL)
    assert done.change.reason.endswith("40 and 20 % fewer kilometres in the first 2 weeks.")
    assert done.change.summary == "Coming back gradually: 40 % fewer kilometres in the first week"
    after = here(at(app, day(7, 1)), done.program).plan
    assert _pace(after, 7, "easy-run") == _pace(before, 7, "easy-run")
    for hard in ("tempo-run", "interval-run"):
        if _pace(before, 7, hard) is not None:
            assert 1.02 < _pace(after, 7, hard) / _pace(before, 7, hard) < 1.04
    assert distance_km(after.week(7)) < 0.7 * distance_km(before.week(7))


def test_what_is_left_of_the_week_one_comes_back_in_is_eased_too(app):
    """A long run the day after a flu is the first day back, however little of its week is left."""
    program = started(app, brief=HALF)
    train(app, program, day(9, 3))
    sunday = day(10, 7)
    before = here(at(app, sunday), program).plan
    done = back(app, program, sunday, pause=False, why=Why.ILL)
    after = here(at(app, sunday), done.program).plan
    assert done.change.weeks == (10, 11)
    assert _long_run(after, 10) == pytest.approx(0.8 * _long_run(before, 10), abs=0.5)
    assert distance_km(after.week(11)) < 0.9 * distance_km(before.week(11))
    assert after.week(12) == before.week(12)


def _long_run(plan, week: int) -> float:
    slots = [slot for one in plan.week(week).sessions for slot in one.slots if slot.exercise_id == "long-run"]
    return sum(scheme.distance_meters or 0 for slot in slots for scheme in slot.schemes) / 1000


def _pace(plan, week: int, exercise_id: str) -> float | None:
    slots = [slot for one in plan.week(week).sessions for slot in one.slots if slot.exercise_id == exercise_id]
    return slots[0].schemes[0].pace_seconds_per_km if slots else None


def test_who_comes_back_in_race_week_is_asked_once_and_offered_no_easier_weeks_that_are_not_there(app):
    program = started(app, brief=HALF)
    train(app, program, day(5))
    found = welcome(app, program, day(18, 1))
    assert found.weeks == ()
    assert found.realism.startswith("Half marathon is on Sunday 4 April, in 6 days; ")
    assert "no gain can be hoped for in so few days: expect about 1:52:30" in found.realism
    done = back(app, program, day(18, 1), pause=False)
    assert done.change is None
    assert welcome(app, program, day(18, 1)) is None
    assert welcome(app, program, day(18, 7)) is None, "nor on the race's day"


def test_a_race_without_a_time_says_whether_it_can_be_finished(app):
    program = started(app, brief=HALF.model_copy(update={"targets": (), "goal": "finish a half marathon"}))
    train(app, program, day(5))
    assert "is enough to finish 21.1 km: still realistic" in welcome(app, program, day(7, 1)).realism


def test_why_the_sessions_were_not_done_is_asked_once(app, trained):
    now = at(app, day(5, 2))
    assert looking_back.not_done(looking_back.marks(now, here(now, trained)), day(5, 2))
    done = back(app, trained, day(5, 2), pause=False, why=Why.ILL)
    ground = here(now, done.program)
    marks = looking_back.marks(now, ground)
    assert looking_back.not_done(marks, day(5, 2)) == ()
    assert {one.entry.reason for one in marks if one.status == "skipped"} == {"illness"}
    assert schedule.end_date(done.program) == day(12, 7)


def test_fewer_sets_are_spread_over_the_sessions_of_a_week():
    slot = Slot(exercise_id="goblet-squat", role=SlotRole.MAIN, schemes=(Scheme(sets=2, reps=8),))
    other = slot.model_copy(update={"exercise_id": "dumbbell-row", "role": SlotRole.ACCESSORY})
    sessions = tuple(
        PlannedSession(day_number=number, name="Whole body", focus="", slots=(slot, other, other)) for number in (1, 2)
    )
    week = PlannedWeek(week_number=2, phase_number=1, kind=PhaseKind.BASE, sessions=sessions)
    fewer = plan_changes.fewer_sets(week, 0.2, lambda _week, _day: True)
    assert [sets_of(one) for one in fewer.sessions] == [5, 5]


def replace_brief(**more):
    return STRENGTH.model_copy(update=more)


def test_who_needs_a_clinicians_ok_does_not_come_back_without_it(app, trained):
    topics = ("a heart condition",)
    profiles.update(app, "me", Wishes(screening=ScreeningWish(none_apply=False, adult=True, topics=topics)))
    with pytest.raises(Refused, match="clinician"):
        back(app, trained, day(6, 1), pause=True)


def test_a_finished_program_is_not_taken_up_again(app, trained):
    programs.change_status(at(app, day(4)), "me", "atlas", trained.program_id, ProgramStatus.COMPLETED)
    with pytest.raises(Conflict, match="over"):
        back(app, trained, day(6, 1), pause=True)


def test_silence_of_three_weeks_counts_as_abandoned_and_a_check_in_ends_it(app, trained):
    from tests.check_ins.weeks import check_in

    quiet = at(app, day(5, 6))
    assert returning.lapsed(quiet, here(quiet, trained))
    early = replace(quiet, now=lambda: quiet.now() - timedelta(days=2))
    assert not returning.lapsed(early, here(early, trained))
    check_in(app, trained, 3, 3)
    assert not returning.lapsed(quiet, here(quiet, trained))


def test_who_never_logs_but_checks_in_is_not_taken_for_away(app, program):
    from tests.check_ins.weeks import check_in

    check_in(app, program, 2, 4)
    assert welcome(app, program, day(4, 2)) is None
    assert welcome(app, program, day(5, 1)) is not None


def test_a_short_pause_of_somebody_who_never_logs_suggests_no_return(app, program):
    programs.change_status(at(app, day(5)), "me", "atlas", program.program_id, ProgramStatus.PAUSED)
    now = at(app, day(5, 3))
    programs.change_status(now, "me", "atlas", program.program_id, ProgramStatus.ACTIVE)
    assert returning.suggest(now, "me", "atlas", program.program_id) is None
