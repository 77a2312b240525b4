"""What suggested changes do to plans of every kind, and what accepting and undoing them does to a program."""

from datetime import UTC, datetime, timedelta

import pytest

from tests.athletes import at, here, started, train
from tests.check_ins.weeks import check_in, day, ready
from tests.training.briefs import TODAY, grid
from tp_core.domain import periodization, plan_changes, schedule
from tp_core.domain.athlete import Profile
from tp_core.domain.brief import Brief
from tp_core.domain.check_in import Pain, PainLevel
from tp_core.domain.errors import Conflict, NotFound
from tp_core.domain.patterns import Found
from tp_core.domain.plan import SlotRole
from tp_core.domain.program import CreationSession, Discipline, Experience, PhaseKind, Program, ProgramStatus
from tp_core.domain.workload import distance_km, mean_intensity, run_km, week_minutes, week_sets
from tp_core.domain.workout import COACH
from tp_core.services import portable, programs
from tp_core.services.adaptations import deciding, proposing
from tp_core.services.workouts import changing, looking_back, opening
from tp_core.services.workouts.ground import Ground
from tp_core.services.workouts.looking_back import SessionMark

SHARES = {"LOW_TREND": 0.2, "DELOAD": 0.4, "MISSED": 0.3, "RPE_DRIFT": 0.05, "TOO_EASY": 0.05, "RT1": 0.4}


def ground_of(brief) -> Ground:
    """The first Wednesday of week 2 of a designed program, its Monday trained."""
    made = periodization.design(brief, TODAY)
    now = datetime(2026, 11, 24, tzinfo=UTC)
    program = Program(
        program_id="p", user_id="me", coach_id="atlas", discipline=made.discipline, program_definition=made.definition,
        methodology=made.methodology, constraints=made.constraints, targets=made.targets,
        starting_numbers=made.starting_numbers, training_days=made.training_days, start_date=made.start_date,
        event_date=made.event_date, event_name=made.event_name, created_at=now, updated_at=now,
        creation_session=CreationSession(session_id="s", created_from_session_id="s"),
    )  # fmt: skip
    profile = Profile(user_id="me", created_at=now)
    return Ground(program, made.plan, profile, made.start_date + timedelta(days=7))


def marks_of(here: Ground) -> tuple[SessionMark, ...]:
    return tuple(
        SessionMark(week=week, day_number=number, day=moment, name="")
        for week, number, moment in schedule.session_dates(here.program, here.plan)
    )


GROUNDS = [here for here in (ground_of(brief) for brief in grid(84)) if len(here.plan.weeks) >= 3]


def load_of(week) -> tuple[int, int, float, float]:
    return week_sets(week), week_minutes(week), mean_intensity(week) or 0, distance_km(week)


@pytest.mark.parametrize("rule", ["LOW_TREND", "DELOAD", "MISSED", "RPE_DRIFT", "RT1"])
def test_relief_makes_any_plan_lighter_touches_only_its_weeks_and_passes_the_rules(rule):
    changed = 0
    for ground in GROUNDS:
        found = Found(rule_id=rule, reason="", share=SHARES[rule])
        change = proposing.changed(ground, found, marks_of(ground), after_week=1)
        if change is None:
            continue
        changed += 1
        for before, after in zip(ground.plan.weeks, change.plan.weeks, strict=True):
            if before.week_number not in change.weeks:
                assert after == before
                continue
            sets, minutes, percent, km = load_of(before)
            assert week_sets(after) <= sets
            if rule != "RPE_DRIFT":
                assert week_minutes(after) <= minutes + 1, "slower paces take longer"
            assert distance_km(after) <= km
            if rule != "MISSED":
                assert (mean_intensity(after) or 0) <= percent + 1.5, "fewer light sets may lift the mean a little"
        broken = proposing.broken(ground, change.plan)
        assert not broken, (ground.program.discipline, broken)
    assert changed >= len(GROUNDS) * 0.6


def test_a_raise_stays_within_phase_beginners_cap_and_effort():
    raised = 0
    for ground in GROUNDS:
        found = Found(rule_id="TOO_EASY", reason="", share=SHARES["TOO_EASY"])
        change = proposing.changed(ground, found, marks_of(ground), after_week=1)
        if change is None:
            continue
        raised += 1
        for number in change.weeks:
            top = ground.phase(number).intensity_range[1]
            for before, after in zip(ground.plan.week(number).sessions, change.plan.week(number).sessions, strict=True):
                for old, new in zip(before.slots, after.slots, strict=True):
                    assert [one.sets for one in old.schemes] == [one.sets for one in new.schemes]
                    for one, other in zip(old.schemes, new.schemes, strict=True):
                        if one.percent_1rm is not None:
                            assert one.percent_1rm <= other.percent_1rm <= max(one.percent_1rm, top)
        assert not [one for one in proposing.broken(ground, change.plan) if "harder than planned" in one]
    assert raised >= len(GROUNDS) * 0.5


def test_a_lighter_week_leaves_a_race_a_test_and_a_taper_alone():
    for ground in GROUNDS:
        last = ground.plan.weeks[-1]
        if last.kind not in (PhaseKind.TAPER, PhaseKind.TEST):
            continue
        found = Found(rule_id="LOW_TREND", reason="", share=0.5)
        assert proposing.changed(ground, found, marks_of(ground), after_week=0, weeks=[last.week_number]) is None


@pytest.fixture
def bad(app, program):
    """Two weeks trained and both rated 2: a change for week 3 waits, on its Monday."""
    train(app, program, day(3))
    check_in(app, program, 1, 2)
    return check_in(app, program, 2, 2).change


def decide(app, program, change, what, on=None):
    return what(at(app, on or day(3)), "me", "atlas", program.program_id, change.adaptation_id)


def test_extras_lose_sets_before_the_main_lifts_do(app, program, bad):
    plan = here(at(app, day(3)), decide(app, program, bad, deciding.accept).program).plan
    before = here(app, program).plan.week(3)
    for old, new in zip(before.sessions, plan.week(3).sessions, strict=True):
        mains = [slot for slot in new.slots if slot.role is SlotRole.MAIN]
        assert all(scheme.sets >= 3 for slot in mains for scheme in slot.schemes)
        assert [slot.exercise_id for slot in new.slots] == [slot.exercise_id for slot in old.slots]


def test_a_workout_opened_and_not_begun_follows_the_accepted_change_and_its_undoing(app, program, bad):
    monday = at(app, day(3))
    opened, _ = opening.opened(monday, here(monday, program), 3, 2, day(3, 2))
    decide(app, program, bad, deciding.accept)

    def stored():
        return app.store.training.get("me", opened.workout_id)

    def sets(of) -> int:
        return sum(len(one.sets) for one in of.exercises)

    assert sets(stored()) < sets(opened)
    assert stored().version == opened.version + 1
    decide(app, program, bad, deciding.revert)
    assert sets(stored()) == sets(opened)


def test_a_refused_change_is_not_offered_again_at_once_then_with_its_story_and_can_be_accepted(app, program, bad):
    no = decide(app, program, bad, deciding.decline).adaptation
    train(app, program, day(4))
    week_3 = check_in(app, program, 3, 2, readiness=ready(2))
    assert week_3.change is None
    told = f"No change: the last one was set aside on {schedule.day_in_words(day(3), day(4))}. I ask again from "
    assert told in week_3.check_in.coach_response
    train(app, program, day(5))
    week_4 = check_in(app, program, 4, 2, readiness=ready(2))
    assert week_4.change is not None
    assert "was set aside on" in week_4.check_in.coach_response
    assert "it still holds" in week_4.check_in.coach_response
    place = ("me", program.coach_id, program.program_id)
    yes = deciding.accept(at(app, day(5)), *place, week_4.change.adaptation_id)
    assert (no.status, yes.adaptation.status) == ("declined", "accepted")
    train(app, program, day(6))
    assert "set aside" not in check_in(app, program, 5, 2, readiness=ready(2)).check_in.coach_response


def test_a_workout_changed_by_hand_stays_as_the_athlete_made_it(app, program, bad):
    monday = at(app, day(3))
    ground = here(monday, program)
    opened, _ = opening.opened(monday, ground, 3, 2, day(3, 2))
    mine = changing.adjust(monday, ground, opened, changing.adjustment_of(minutes=30))
    decide(app, program, bad, deciding.accept)
    assert app.store.training.get("me", opened.workout_id) == mine


def test_a_change_says_which_workout_stays_as_a_coach_wrote_it_and_shows_no_other_numbers_for_it(app, program, bad):
    monday = at(app, day(3))
    ground = here(monday, program)
    opened, _ = opening.opened(monday, ground, 3, 1, day(3))
    mine = changing.edit(monday, ground, opened, version=opened.version, author=COACH, exercises=opened.exercises[:2])
    accepted = decide(app, program, bad, deciding.accept).adaptation
    assert app.store.training.get("me", opened.workout_id) == mine
    assert accepted.kept == f"{opened.name} on {schedule.day_in_words(day(3), day(3))} stays as it was changed by hand."
    assert accepted.before.lines
    assert not any(line.startswith(f"{mine.exercises[0].name}:") for line in accepted.before.lines)


def test_what_was_trained_stays_and_only_the_rest_of_the_week_changes(app, program, bad):
    train(app, program, day(3, 2))
    before = here(app, program).plan.week(3)
    accepted = decide(app, program, bad, deciding.accept, day(3, 2))
    after = here(at(app, day(3, 2)), accepted.program).plan.week(3)
    assert after.sessions[0] == before.sessions[0]
    assert week_sets(after) < week_sets(before)
    assert app.store.plan("me", program.program_id, 1).week(3) == before, "history is kept"


def test_the_change_shows_at_once_where_the_plan_is_shown(app, program, bad):
    monday = at(app, day(3))
    before = portable.table(monday, here(monday, program))
    accepted = decide(app, program, bad, deciding.accept)
    ground = here(monday, accepted.program)
    opened, _ = opening.opened(monday, ground, 3, 1, day(3))
    assert sum(len(one.sets) for one in opened.exercises) < 19
    assert portable.table(monday, ground) != before


def test_another_change_of_the_plan_makes_a_suggestion_stale(app, program, bad):
    programs_now = programs.get(app, "me", "atlas", program.program_id)
    plan = programs.plan_of(app, programs_now)
    moved = programs_now.model_copy(update={"plan_version": 2})
    app.store.save([app.store.new_plan("me", program.program_id, 2, plan), app.store.keep_program(moved)])
    with pytest.raises(Conflict, match="no longer fits"):
        decide(app, program, bad, deciding.accept)


def test_a_newer_check_in_takes_the_place_of_an_unanswered_suggestion(app, program, bad):
    train(app, program, day(4))
    newer = check_in(app, program, 3, 2)
    old, new = bad.adaptation_id, newer.change
    assert new is None, "week 4 is a lighter week already"
    assert deciding.get(app, here(app, program), old).status == "declined"
    assert "a lighter week is just behind you or next" in newer.check_in.coach_response


def test_nothing_is_suggested_while_an_accepted_change_has_its_week(app, program, bad):
    decide(app, program, bad, deciding.accept)
    train(app, programs.get(app, "me", "atlas", program.program_id), day(3, 7))
    given = check_in(app, program, 3, 1)
    assert given.change is None or given.change.made_on >= day(3) + timedelta(days=7)


def test_a_paused_or_finished_program_takes_no_change(app, program, bad):
    programs.change_status(at(app, day(3)), "me", "atlas", program.program_id, ProgramStatus.PAUSED)
    with pytest.raises(Conflict, match="paused"):
        decide(app, program, bad, deciding.accept)
    programs.change_status(at(app, day(3)), "me", "atlas", program.program_id, ProgramStatus.COMPLETED)
    with pytest.raises(Conflict, match="over"):
        decide(app, program, bad, deciding.accept)


def test_a_program_with_an_accepted_change_runs_on_as_modified_after_a_pause(app, program, bad):
    decide(app, program, bad, deciding.accept)
    for status in (ProgramStatus.PAUSED, ProgramStatus.ACTIVE):
        after = programs.change_status(at(app, day(3)), "me", "atlas", program.program_id, status)
    assert after.status is ProgramStatus.MODIFIED


def test_another_persons_change_is_not_there(app, program, bad):
    started(app, "other")
    with pytest.raises(NotFound):
        deciding.accept(at(app, day(3)), "other", "atlas", program.program_id, bad.adaptation_id)


@pytest.mark.parametrize("told", ["was away for work", "the kids were sick all week", "no time", "too tired"])
def test_who_says_what_kept_them_away_is_not_asked_for_it(app, program, told):
    train(app, program, day(3), skip=frozenset({day(2, 4), day(2, 5)}))
    said = check_in(app, program, 2, 4, told).check_in.coach_response
    assert "What got in the way" not in said


@pytest.mark.parametrize("told", ["", "good workouts, worked hard on Monday"])
def test_who_does_not_is_asked(app, program, told):
    train(app, program, day(3), skip=frozenset({day(2, 4), day(2, 5)}))
    assert "What got in the way" in check_in(app, program, 2, 4, told).check_in.coach_response


def test_missed_sessions_shorten_the_week_by_one_that_nobody_opened(app, program):
    train(app, program, day(3), skip=frozenset({day(2, 4), day(2, 5)}))
    given = check_in(app, program, 2, 4)
    assert given.change.rule_id == "MISSED"
    assert given.change.summary == "Week 3 with 3 sessions instead of 4"
    assert "What got in the way" in given.check_in.coach_response
    accepted = decide(app, program, given.change, deciding.accept)
    ground = here(at(app, day(3)), accepted.program)
    assert len([one for one in looking_back.marks(app, ground) if one.week == 3]) == 3
    undone = decide(app, program, given.change, deciding.revert)
    assert len(here(at(app, day(3)), undone.program).plan.week(3).sessions) == 4


HALF_MARATHON = Brief(
    goal="half marathon in 1:45",
    discipline=Discipline.RUNNING,
    experience=Experience.INTERMEDIATE,
    days_per_week=4,
    weekly_distance_km=30,
    longest_run_km=14,
    weeks=14,
    nothing_to_avoid=True,
)


def test_a_runners_shorter_week_keeps_the_long_run_and_the_hard_one():
    week = ground_of(HALF_MARATHON).plan.week(8)
    runs = {one.name: run_km(one) for one in week.sessions}
    assert {"Long run", "Easy run"} < set(runs)
    shorter = plan_changes.session_fewer(week, 0.3, lambda _week, _day: True)
    gone = [one for one in week.sessions if one not in shorter.sessions]
    assert [one.name for one in gone] == ["Easy run"]
    assert distance_km(shorter) > 0.7 * distance_km(week)
    two = week.model_copy(update={"sessions": tuple(one for one in week.sessions if one.name != "Easy run")})
    assert "Long run" in [one.name for one in plan_changes.session_fewer(two, 0.3, lambda _w, _d: True).sessions]


def test_another_lighter_week_waits_three_weeks_after_one(app, program):
    train(app, program, day(6))
    tired = {"readiness": ready(2)}
    for week in (4, 5):
        given = check_in(app, program, week, 3, **tired)
    assert given.check_in.patterns == ("DELOAD",)
    assert given.change is None


def main_percents(app, program, week: int) -> list[float]:
    sessions = here(at(app, day(week)), program).plan.week(week).sessions
    schemes = [scheme for session in sessions for slot in session.slots for scheme in slot.schemes]
    return [scheme.percent_1rm for scheme in schemes if scheme.percent_1rm is not None]


def test_two_easy_weeks_while_feeling_well_raise_the_load_and_pain_does_not(app, program):
    train(app, program, day(3), harder=-2)
    given = check_in(app, program, 2, 5, readiness=ready(4))
    assert given.change.rule_id == "TOO_EASY"
    assert "easier than planned" in given.check_in.coach_response
    assert given.change.summary == "Up to 5 % more load in weeks 3 and 5"
    before = main_percents(app, program, 3) + main_percents(app, program, 5)
    accepted = decide(app, program, given.change, deciding.accept).program
    after = main_percents(app, accepted, 3) + main_percents(app, accepted, 5)
    assert all(new >= old for old, new in zip(before, after, strict=True))
    assert sum(after) > sum(before)
    niggle = Pain(level=PainLevel.NIGGLE, area="left knee")
    amended = check_in(app, program, 2, 5, readiness=ready(4), pain=niggle)
    assert amended.change is None


def test_three_sessions_over_target_take_five_percent_off_for_two_weeks(app, program):
    train(app, program, day(3), harder=1)
    given = check_in(app, program, 2, 3)
    assert given.change.rule_id == "RPE_DRIFT"
    assert given.change.summary == "5 % less load in weeks 3 and 5"
    before = main_percents(app, program, 3)
    accepted = decide(app, program, given.change, deciding.accept)
    assert main_percents(app, accepted.program, 3) == pytest.approx([one * 0.95 for one in before], abs=0.06)
