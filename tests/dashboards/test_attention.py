"""What asks for a coach's attention: each rule on a row that just meets it and one that just does not."""

from datetime import UTC, datetime, timedelta

import pytest

from tests.dashboards.conftest import START, TODAY
from tp_core.domain import schedule
from tp_core.domain.attention import Kind, items, user_of
from tp_core.domain.check_in import PainLevel
from tp_core.domain.program import Approval, ProgramStatus
from tp_core.domain.roster import CheckInFact, Outcome, Proposal, RosterRow, SafetyFact, sessions
from tp_core.domain.workout import WorkoutStatus


def moment(day):
    return datetime(day.year, day.month, day.day, 18, tzinfo=UTC)


@pytest.fixture
def row(app, program) -> RosterRow:
    return app.store.roster.find("atlas", "me")


def checked(week, rating, day, **more):
    return CheckInFact(check_in_id=f"c{week}", week=week, rating=rating, at=moment(day), **more)


def rules(row, today=TODAY):
    return [one.rule_id for one in items(row, today)]


def with_(row, **update):
    return row.model_copy(update=update)


def program_with(row, **update):
    return with_(row, program=row.program.model_copy(update=update))


def test_an_athlete_who_trains_and_is_answered_asks_for_nothing(row):
    answered = with_(row, check_ins=(checked(4, 4, TODAY, replied=True),))
    assert rules(answered) == []


def test_safety_comes_first_and_names_no_detail_of_a_sensitive_topic(row):
    flags = (
        SafetyFact(rule_id="RF5.purging", tier=5, at=moment(TODAY)),
        SafetyFact(rule_id="RF1.chest", tier=1, at=moment(TODAY - timedelta(days=1))),
    )
    found = items(with_(row, flags=flags, check_ins=(checked(4, 2, TODAY, pain=PainLevel.COULD_NOT),)), TODAY)
    assert [one.kind for one in found] == [Kind.SAFETY, Kind.SAFETY, Kind.PAIN, Kind.UNANSWERED]
    assert found[0].reason == "Safety: an emergency answer"
    assert "purging" not in found[1].reason
    assert "SAFETY" not in rules(with_(row, flags=flags), TODAY + timedelta(days=15))


def test_pain_asks_while_it_is_the_latest_word(row):
    hurts = checked(3, 3, TODAY - timedelta(days=8), pain=PainLevel.MODIFIED, area="left knee", replied=True)
    assert items(with_(row, check_ins=(hurts,)), TODAY)[0].reason == "Week 3: changed training for pain (left knee)"
    better = with_(row, check_ins=(hurts, checked(4, 4, TODAY, replied=True)))
    assert "PAIN" not in rules(better)


def test_a_question_waits_until_it_is_answered_and_the_latest_check_in_too(row):
    old = checked(2, 4, TODAY - timedelta(days=14), asks=True)
    found = items(with_(row, check_ins=(old, checked(3, 4, TODAY - timedelta(days=7)), checked(4, 4, TODAY))), TODAY)
    assert [one.reason for one in found] == [
        "Week 2: asked a question, not answered",
        "Week 4: checked in (4 of 5), not answered",
    ]


def test_an_amended_check_in_is_a_new_fact(row):
    first = items(with_(row, check_ins=(checked(4, 4, TODAY),)), TODAY)[0]
    again = items(with_(row, check_ins=(checked(4, 4, TODAY + timedelta(days=1)),)), TODAY)[0]
    assert first.item_id != again.item_id
    assert user_of(first.item_id) == "me"


def test_a_program_waiting_for_a_look_and_an_open_suggestion_ask(row):
    waiting = program_with(row, approval=Approval.PENDING)
    assert rules(with_(waiting, proposals=(proposed(waiting),))) == ["APPROVAL", "APPROVAL"]


def proposed(row, *, weeks_ahead=0, plan=0):
    week = schedule.position(row.program, TODAY).week
    return Proposal(
        adaptation_id="a1",
        summary="20 % fewer sets",
        at=moment(TODAY),
        last_week=week + weeks_ahead,
        base_plan_version=row.program.plan_version + plan,
    )


def test_a_suggestion_nobody_can_accept_any_more_asks_for_nothing(row):
    assert rules(with_(row, proposals=(proposed(row),))) == ["APPROVAL"]
    assert rules(with_(row, proposals=(proposed(row, weeks_ahead=-1),))) == []
    assert rules(with_(row, proposals=(proposed(row, plan=-1),))) == []
    paused = program_with(row, status=ProgramStatus.PAUSED)
    assert rules(with_(paused, proposals=(proposed(row),))) == []


def test_words_that_several_rules_answered_are_one_thing_to_look_at(row):
    flags = tuple(SafetyFact(rule_id=rule, tier=1, at=moment(TODAY)) for rule in ("RF1.chest", "RF1.faint"))
    assert rules(with_(row, flags=flags)) == ["SAFETY"]


@pytest.mark.parametrize(("days", "asks"), [(13, False), (14, True)])
def test_two_silent_weeks_ask(row, days, asks):
    last = row.last_session.day
    found = [one for one in items(row, last + timedelta(days=days)) if one.kind is Kind.SILENT]
    assert bool(found) is asks
    if asks:
        assert found[0].since == last


def test_paused_programs_are_not_silent(row):
    paused = program_with(row, status=ProgramStatus.PAUSED)
    assert "SILENT" not in rules(paused, TODAY + timedelta(days=40))


def outcomes(row, done_before, done_now, today):
    """`done_*` of the sessions due in the 30 days before the last 30, and in the last 30."""
    start = today - timedelta(days=30)
    places = [(week, number) for week, days in enumerate(row.planned, start=1) for number in days]
    dated = sorted((one.day, place) for one, place in zip(sessions(row), places, strict=True))
    before = [one for one in dated if start - timedelta(days=30) <= one[0] < start][:done_before]
    now = [one for one in dated if start <= one[0] < today][:done_now]
    return tuple(
        Outcome(week=week, day_number=number, day=day, status=WorkoutStatus.COMPLETED)
        for day, (week, number) in (*before, *now)
    )


@pytest.mark.parametrize(("now", "asks"), [(15, False), (10, True)])
def test_adherence_twenty_points_down_asks(row, now, asks):
    today = START + timedelta(days=61)
    told = with_(row, outcomes=outcomes(row, 16, now, today))
    assert ("ADHERENCE" in rules(told, today)) is asks


def test_two_low_weeks_running_ask_and_a_gap_between_does_not(row):
    low = (checked(3, 2, TODAY, replied=True), checked(4, 1, TODAY, replied=True))
    assert rules(with_(row, check_ins=low)) == ["LOW_RATINGS"]
    apart = (checked(2, 2, TODAY, replied=True), checked(4, 1, TODAY, replied=True))
    assert rules(with_(row, check_ins=apart)) == []


def test_an_event_and_an_end_within_two_weeks_ask(row):
    met = program_with(row, event_date=TODAY + timedelta(days=14), event_name="meet")
    assert items(met, TODAY)[0].reason == "Meet in 14 days"
    assert rules(program_with(row, event_date=TODAY + timedelta(days=15))) == []
    end = START + timedelta(days=83)
    near = with_(row, check_ins=(checked(11, 4, end - timedelta(days=5), replied=True),))
    assert "ENDING" in rules(near, end - timedelta(days=3))


def test_who_has_no_program_any_more_is_last(row):
    assert rules(program_with(row, status=ProgramStatus.COMPLETED)) == ["NO_PROGRAM"]
