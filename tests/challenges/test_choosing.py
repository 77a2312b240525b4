"""One at a time, never twice in a row; what was declined twice rests; how it was taken is counted, never kept."""

from datetime import UTC, datetime, timedelta

from tests.challenges.test_replies import SEVEN
from tp_core.domain.challenge import (
    Challenge,
    ChallengeKind,
    ChallengeRecord,
    Outcome,
    ReplyAnalysis,
    due,
    receptivity,
)

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
LEAP = SEVEN.model_copy(update={"kind": ChallengeKind.LOAD_LEAP})


def record(challenge: Challenge, outcome: Outcome, seq: int, *, days_ago: int = 0, **more: object) -> ChallengeRecord:
    answered = outcome in (Outcome.ACCEPTED, Outcome.ADJUSTED, Outcome.DECLINED)
    value = {Outcome.ACCEPTED: 0.9, Outcome.DECLINED: 0.1}.get(outcome, 0.6)
    facts = {
        "challenge_id": f"c{seq}", "challenge": challenge, "coach_id": "atlas", "session_id": "s", "program_number": 1, "asked_seq": seq,
        "asked_at": NOW - timedelta(days=days_ago), "outcome": outcome,
        "analysis": ReplyAnalysis(sentiment=0, receptivity=value, engagement=0.3, by="rules") if answered else None,
    }  # fmt: skip
    return ChallengeRecord.model_validate(facts | more)


def choose(past: list[ChallengeRecord], seq: int, *, session: str = "s") -> Challenge | None:
    return due([SEVEN, LEAP], past, session_id=session, seq=seq, today=NOW.date())


def test_the_first_found_is_said_alone() -> None:
    assert choose([], 2) == SEVEN


def test_the_turn_after_a_challenge_has_none_whatever_else_is_found() -> None:
    past = [record(SEVEN, Outcome.DECLINED, 2)]
    assert choose(past, 4) is None
    assert choose(past, 6) == LEAP


def test_what_was_settled_is_not_said_again_in_the_same_talk() -> None:
    for outcome in (Outcome.ACCEPTED, Outcome.ADJUSTED):
        past = [record(LEAP, Outcome.DECLINED, 20), record(SEVEN, outcome, 2)]
        assert choose(past, 24) is None or choose(past, 24) != SEVEN


def test_declined_once_it_may_come_up_once_more_much_later_declined_twice_it_rests() -> None:
    once = [record(SEVEN, Outcome.DECLINED, 2)]
    assert due([SEVEN], once, session_id="s", seq=10, today=NOW.date()) is None
    assert due([SEVEN], once, session_id="s", seq=14, today=NOW.date()) == SEVEN
    twice = [record(SEVEN, Outcome.DECLINED, 14), *once]
    assert due([SEVEN], twice, session_id="s", seq=40, today=NOW.date()) is None
    assert due([SEVEN], twice, session_id="another", seq=2, today=NOW.date()) is None
    assert due([SEVEN], twice, session_id="another", seq=2, today=NOW.date() + timedelta(days=91)) == SEVEN


def test_a_running_program_is_challenged_on_one_matter_once_a_week() -> None:
    past = [record(SEVEN, Outcome.ACCEPTED, 2, days_ago=3, program_id="p", session_id="earlier")]
    assert due([SEVEN], past, session_id="new", seq=2, today=NOW.date()) is None
    assert due([SEVEN], past, session_id="new", seq=2, today=NOW.date() + timedelta(days=5)) == SEVEN


def test_of_a_running_program_nothing_is_said_again_in_the_same_talk_for_a_week() -> None:
    past = [record(SEVEN, Outcome.UNANSWERED, 2, program_id="p")]
    assert due([SEVEN], past, session_id="s", seq=90, today=NOW.date()) is None
    assert due([SEVEN], past, session_id="s", seq=90, today=NOW.date() + timedelta(days=7)) == SEVEN


def test_receptivity_is_counted_by_coach_and_number_of_program() -> None:
    records = [
        record(SEVEN, Outcome.ACCEPTED, 2),
        record(LEAP, Outcome.DECLINED, 6),
        record(LEAP, Outcome.UNANSWERED, 10),
        record(SEVEN, Outcome.ADJUSTED, 2, program_number=2),
        record(SEVEN, Outcome.OPEN, 2, coach_id="vera"),
    ]
    first, second, vera = receptivity(records)
    assert (first.coach_id, first.program_number, first.asked, first.answered, first.mean) == ("atlas", 1, 3, 2, 0.5)
    assert (second.program_number, second.adjusted, second.mean) == (2, 1, 0.6)
    assert (vera.coach_id, vera.answered, vera.mean) == ("vera", 0, None)
