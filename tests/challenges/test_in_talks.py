"""Challenges where they are said: in a draft, in a conversation about what runs, at a check-in; and the guidance beside."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from starlette.testclient import TestClient

from tests import athletes
from tests.conftest import all_events, text_of
from tests.scripted import TOOLS, Scripted, say
from tp_core import api
from tp_core.domain.challenge import ChallengeKind, ChallengeRecord, Outcome
from tp_core.domain.check_in import Answers
from tp_core.domain.coach import ToolCall
from tp_core.domain.creation import CreatorSession, Talk
from tp_core.domain.errors import Conflict, Invalid, NotFound
from tp_core.services import starting, talks
from tp_core.services.app import App
from tp_core.services.challenges import looking
from tp_core.services.check_ins import recording
from tp_core.services.turns import engine
from tp_core.services.turns.run import Sent
from tp_core.services.workouts import ground, looking_back
from tp_core.services.workouts.ground import Ground

SEVEN_DAYS = "Squat 140 kg, now 120x3, 12 weeks, 7 days a week, an hour, full gym, 3 years of training"


def tell(app: App, talk: Talk, text: str) -> str:
    return text_of(all_events(engine.send(app, type(talk), "me", talk.coach_id, talk.session_id, Sent(text))))


def records(app: App) -> tuple[ChallengeRecord, ...]:
    return looking.past(app, "me")


@pytest.fixture
def session(app: App) -> CreatorSession:
    return talks.open_creation(app, "me", "atlas")


def test_a_draft_is_challenged_once_and_the_choice_is_offered_as_replies(app: App, session: CreatorSession) -> None:
    answer = tell(app, session, SEVEN_DAYS)
    assert answer.count("leave no day of rest") == 1
    assert answer.rstrip().endswith("Shall we make it 6, or keep 7?")
    stored = app.store.talk(CreatorSession, "me", "atlas", session.session_id)
    assert stored.open_question is not None
    assert stored.open_question.quick_replies == ("Make it 6 days", "Keep 7 days")
    (made,) = records(app)
    assert (made.outcome, made.program_number, made.session_id) == (Outcome.OPEN, 1, session.session_id)


def test_accepting_changes_the_draft_by_the_athletes_own_words(app: App, session: CreatorSession) -> None:
    tell(app, session, SEVEN_DAYS)
    answer = tell(app, session, "Make it 6 days")
    assert "Good, we do it that way." in answer
    stored = app.store.talk(CreatorSession, "me", "atlas", session.session_id)
    assert stored.brief.days_per_week == 6
    (made,) = records(app)
    assert made.outcome is Outcome.ACCEPTED
    assert made.analysis is not None
    assert made.analysis.by == "choice"


def test_declining_is_taken_as_it_is_and_no_challenge_follows_at_once(app: App, session: CreatorSession) -> None:
    tell(app, session, SEVEN_DAYS.replace("140", "200"))
    first = records(app)[0]
    assert first.challenge.kind is ChallengeKind.GOAL_TOO_FAR
    answer = tell(app, session, "Leave it as it is")
    assert "Your decision, it stays as you want it." in answer
    assert len(records(app)) == 1
    assert records(app)[0].outcome is Outcome.DECLINED
    assert "leave no day of rest" in tell(app, session, "no to all, over 18")


def test_talk_of_something_else_leaves_a_challenge_unanswered(app: App, session: CreatorSession) -> None:
    tell(app, session, SEVEN_DAYS)
    tell(app, session, "what does RPE mean?")
    (made,) = records(app)
    assert made.outcome is Outcome.UNANSWERED
    assert made.analysis is None


def test_a_challenge_never_blocks_the_start(app: App, session: CreatorSession) -> None:
    tell(app, session, SEVEN_DAYS)
    tell(app, session, "no to all, over 18")
    program, started = starting.finalize(app, "me", "atlas", session.session_id)
    assert started
    assert len(program.training_days) == 7


def test_no_challenge_stands_beside_a_red_flag(app: App, session: CreatorSession) -> None:
    tell(app, session, SEVEN_DAYS + ". My left knee gets cranky.")
    assert records(app) == ()


def test_no_word_of_the_athletes_is_kept_in_a_record(app: App, session: CreatorSession) -> None:
    tell(app, session, SEVEN_DAYS)
    tell(app, session, "no, xylophone reasons, I keep 7")
    assert "xylophone" not in records(app)[0].model_dump_json()


def note(**arguments: object) -> ToolCall:
    return ToolCall(call_id="n1", name="note_reply", arguments=arguments)


def test_a_model_notes_how_it_was_taken_through_a_checked_tool_call(
    scripted: Callable[..., App], session: CreatorSession
) -> None:
    read = note(outcome="adjusted", sentiment=0.4, receptivity=0.7, engagement=0.9)
    app = scripted([read, TOOLS], say("Good. Which days?"))
    tell(replace(app, coach=app.rule_coach), session, SEVEN_DAYS)
    tell(app, session, "hm, the seventh could be a walk")
    (made,) = records(app)
    assert made.outcome is Outcome.ADJUSTED
    assert made.analysis is not None
    assert (made.analysis.by, made.analysis.receptivity, made.analysis.engagement) == ("model", 0.7, 0.9)


@pytest.mark.parametrize(
    "wrong",
    [
        {"outcome": "accepted", "sentiment": 4, "receptivity": 0.7, "engagement": 0.9},
        {"outcome": "delighted", "sentiment": 0, "receptivity": 0.7, "engagement": 0.9},
        {"outcome": "accepted"},
        {"outcome": "accepted", "sentiment": 0, "receptivity": 0.7, "engagement": 0.9, "athlete": "someone"},
    ],
)
def test_a_wrong_note_is_a_mistake_the_model_can_mend_and_the_rules_reading_stands(
    scripted: Callable[..., App], session: CreatorSession, wrong: dict[str, object]
) -> None:
    app = scripted([note(**wrong), TOOLS], say("Good. Which days?"))
    tell(replace(app, coach=app.rule_coach), session, SEVEN_DAYS)
    tell(app, session, "no, I keep 7")
    assert isinstance(app.coach, Scripted)
    result = app.coach.heard[1][-1].parts[0]
    assert result.is_error  # type: ignore[union-attr]
    (made,) = records(app)
    assert made.outcome is Outcome.DECLINED
    assert made.analysis is not None
    assert made.analysis.by == "rules"


def test_a_model_cannot_overrule_a_reply_that_was_tapped(scripted: Callable[..., App], session: CreatorSession) -> None:
    read = note(outcome="accepted", sentiment=1, receptivity=1, engagement=1)
    app = scripted([read, TOOLS], say("Good. Which days?"))
    tell(replace(app, coach=app.rule_coach), session, SEVEN_DAYS)
    tell(app, session, "Keep 7 days")
    assert records(app)[0].outcome is Outcome.DECLINED


def test_a_model_is_told_of_the_challenge_it_may_not_talk_over(
    scripted: Callable[..., App], session: CreatorSession
) -> None:
    app = scripted(say("Noted."))
    tell(replace(app, coach=app.rule_coach), session, "Squat 140 kg, now 120x3, 12 weeks, 4 days, full gym")
    answer = tell(app, session, "and no deloads please")
    assert isinstance(app.coach, Scripted)
    assert "You want 12 weeks without a lighter one." in app.coach.systems[0].current
    assert answer.endswith("or will you train through them?")


# a running program


@pytest.fixture
def later(app: App) -> App:
    """Four weeks into a program in which the first session of every week was left out."""
    program = athletes.started(app)
    marks = looking_back.marks(app, athletes.here(app, program))
    until = program.start_date + timedelta(days=28)
    left_out = frozenset(mark.day for mark in marks if mark.day_number == 1 and mark.day < until)
    athletes.train(app, program, until, skip=left_out)
    return athletes.at(app, until)


def here_of(app: App) -> Ground:
    return ground.of_program(app, app.store.programs("me", limit=1).items[0])


def test_a_session_skipped_again_and_again_is_named_in_conversation(later: App) -> None:
    talk = talks.open_conversation(later, "me", "atlas")
    answer = tell(later, talk, "where am I?")
    assert "was not done" in answer
    assert answer.endswith("or keep it where it is?")
    again = tell(later, talk, "Keep it where it is")
    assert again == "Your decision, it stays as you want it."
    made = records(later)[0]
    program = later.store.programs("me", limit=1).items[0]
    assert (made.program_id, made.program_number) == (program.program_id, 1)
    assert made.outcome is Outcome.DECLINED


def check_in(app: App) -> None:
    program = app.store.programs("me", limit=1).items[0]
    asked = recording.ask(app, "me", "atlas", program.program_id, Answers(rating=4))
    recording.give(app, asked, Answers(rating=4))


def test_at_a_check_in_it_waits_on_the_page_for_an_answer(later: App) -> None:
    check_in(later)
    made = looking.open_of_program(later, here_of(later))
    assert made is not None
    assert made.challenge.kind is ChallengeKind.SKIPPED_SESSION
    assert looking.at_check_in(later, here_of(later)) is None, "one at a time"
    with pytest.raises(Invalid):
        looking.answer(later, "me", made.challenge_id, "what is a deload?")
    with pytest.raises(NotFound):
        looking.answer(later, "someone", made.challenge_id, "Make it shorter")
    after, words = looking.answer(later, "me", made.challenge_id, "Make it shorter")
    assert (after.outcome, words) == (
        Outcome.ADJUSTED,
        "Good. On Today, *Fit it to today* makes it shorter whenever you need.",
    )
    assert looking.answer(later, "me", made.challenge_id, "make it shorter")[0].outcome is Outcome.ADJUSTED
    with pytest.raises(Conflict):
        looking.answer(later, "me", made.challenge_id, "Keep it where it is")
    assert looking.open_of_program(later, here_of(later)) is None
    assert looking.at_check_in(later, here_of(later)) is None, "not twice in a week"


def test_who_wants_a_session_moved_is_told_where_one_does_that(later: App) -> None:
    check_in(later)
    made = looking.open_of_program(later, here_of(later))
    assert made is not None
    _, words = looking.answer(later, "me", made.challenge_id, "Move it to another day")
    assert words == "Good. Pick its new day on the Program page, under *Change training days*."


def test_a_red_flag_in_an_answer_is_answered_by_safety(later: App) -> None:
    check_in(later)
    made = looking.open_of_program(later, here_of(later))
    assert made is not None
    after, words = looking.answer(later, "me", made.challenge_id, "no because I get chest pain when running")
    assert after.outcome is Outcome.OPEN
    assert "emergency number" in words


def test_over_http_one_reads_and_answers_ones_own(later: App) -> None:
    check_in(later)
    client = TestClient(api.build(later), base_url="http://localhost")
    listed = client.get("/users/me/challenges").json()
    (one,) = listed["items"]
    assert one["quickReplies"] == ["Move it to another day", "Make it shorter", "Keep it where it is"]
    assert listed["receptivity"][0]["mean"] is None
    path = f"/users/me/challenges/{one['challengeId']}/reply"
    assert client.post(path, json={"reply": ""}).status_code == 422
    assert client.post(path, json={"reply": "what is a deload?"}).status_code == 422
    assert client.post(path.replace("/me/", "/kim/"), json={"reply": "Make it shorter"}).status_code == 404
    answered = client.post(path, json={"reply": "Make it shorter"})
    assert answered.json()["outcome"] == "adjusted"
    assert answered.json()["coachResponse"]
    assert client.post(path, json={"reply": "Make it shorter"}).status_code == 200
    assert client.post(path, json={"reply": "Keep it where it is"}).status_code == 409
    assert client.get("/users/me/challenges").json()["receptivity"][0]["adjusted"] == 1
