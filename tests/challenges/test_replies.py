"""What an athlete makes of a challenge is read from their reply, offline."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.challenges.more_replies import REPLIES
from tests.challenges.replies import MEASURED, TUNED
from tp_core.domain import challenge_reply
from tp_core.domain.challenge import Challenge, ChallengeKind, ChallengeRecord, Outcome, acknowledgement

SEVEN = Challenge(
    kind=ChallengeKind.HARD_DAYS,
    rule_id="FR1",
    fact="7 training days a week leave no day of rest.",
    consequence="One day of rest a week is our default.",
    choice="Shall we make it 6, or keep 7?",
    source="ACSM 2009",
    accept="Make it 6 days",
    decline="Keep 7 days",
)


@pytest.mark.parametrize(("reply", "outcome"), TUNED, ids=[reply for reply, _ in TUNED])
def test_a_reply_has_its_outcome(reply: str, outcome: str) -> None:
    assert challenge_reply.read(reply, SEVEN)[0] == outcome


@pytest.mark.parametrize(
    ("offered", "reply", "outcome"),
    [(offered, reply, outcome) for offered, replies in REPLIES for reply, outcome in replies],
)
def test_a_reply_takes_one_of_what_was_offered(offered: tuple[str, str, str], reply: str, outcome: str) -> None:
    accept, adjust, decline = offered
    challenge = SEVEN.model_copy(update={"accept": accept, "adjust": adjust, "decline": decline})
    assert challenge_reply.read(reply, challenge)[0] == outcome


def test_the_measured_half_is_mostly_read_right() -> None:
    wrong = [(reply, outcome) for reply, outcome in MEASURED if challenge_reply.read(reply, SEVEN)[0] != outcome]
    assert len(wrong) <= 0.15 * len(MEASURED), wrong


def test_a_number_between_the_two_meets_in_the_middle() -> None:
    minutes = SEVEN.model_copy(update={"accept": "Make sessions 60 minutes", "decline": "Keep 120 minutes"})
    assert challenge_reply.read("90", minutes)[0] is Outcome.ADJUSTED
    assert challenge_reply.read("60 is fine", minutes)[0] is Outcome.ACCEPTED
    assert challenge_reply.read("120", minutes)[0] is Outcome.DECLINED


def test_receptivity_follows_the_decision_and_leans_with_tone_and_effort() -> None:
    warm = challenge_reply.read("Yes, great, thank you, that makes sense because my week is full", SEVEN)[1]
    curt = challenge_reply.read("ok", SEVEN)[1]
    angry = challenge_reply.read("No, that is a terrible, stupid idea", SEVEN)[1]
    polite = challenge_reply.read("No thanks, I love training daily and it is good for me", SEVEN)[1]
    assert warm.receptivity > curt.receptivity > polite.receptivity > angry.receptivity
    assert warm.sentiment > 0.5
    assert angry.sentiment < -0.5
    assert warm.engagement > curt.engagement


def test_a_tapped_reply_says_so() -> None:
    assert challenge_reply.read("Keep 7 days", SEVEN)[1].by == "choice"
    assert challenge_reply.read("keep seven please", SEVEN)[1].by == "rules"


@given(st.text(max_size=300))
def test_any_reply_is_read_within_bounds(reply: str) -> None:
    _, analysis = challenge_reply.read(reply, SEVEN)
    assert -1 <= analysis.sentiment <= 1
    assert 0 <= analysis.receptivity <= 1
    assert 0 <= analysis.engagement <= 1


@pytest.mark.parametrize(
    ("reply", "told"),
    [
        ("Move the date", "Which date instead?"),
        ("ok, a later date", "Which date instead?"),
        ("move it to 3 July", "Good, we do it that way."),
        ("leave it", "Your decision, it stays as you want it."),
    ],
)
def test_a_date_to_be_moved_is_asked_for_however_it_was_said(reply: str, told: str) -> None:
    offered = {"accept": "Move the date", "adjust": "Take it as a direction", "decline": "Leave it as it is"}
    far = SEVEN.model_copy(update={"kind": ChallengeKind.GOAL_TOO_FAR, **offered})
    record = ChallengeRecord(
        challenge_id="c", challenge=far, coach_id="atlas", program_number=1, asked_at=datetime(2026, 11, 24, tzinfo=UTC)
    )
    assert acknowledgement(record, challenge_reply.read(reply, far)[0], reply) == told


@pytest.mark.parametrize(
    "reply", ["no injuries, nothing to avoid", "None, no pain anywhere", "nope, no issues", "nothing hurts", "No pain."]
)
def test_a_no_to_whether_anything_hurts_declines_nothing(reply: str) -> None:
    assert challenge_reply.read(reply, SEVEN)[0] is Outcome.UNANSWERED
