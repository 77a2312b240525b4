"""Turns with a model on the wire, through HTTP: honest ends, nothing lost, and the next message works."""

import json

import pytest

from tests import athletes
from tests.api.conftest import HOME, client_of, new_session, say
from tests.api.conftest import events as events_of
from tests.conftest import become
from tests.converse import frames
from tests.converse.scripts import (
    IN_STREAM,
    REFUSALS,
    VENDOR,
    Drop,
    Pause,
    answer,
    called,
    end,
    reasoning,
    said,
    signature,
    start,
    text,
    tool,
)
from tp_core.adapters.bedrock import Limits
from tp_core.domain.creation import CreatorSession
from tp_core.services import talks
from tp_core.services.turns import transcript

HALF = [start(), *text(0, ["Let us half "])[:1]]
GOALS = {"primary": "squat 150 kg", "discipline": "strength"}

REFUSED = {str(status): [refusal] * 3 for status, refusal in REFUSALS.items()}
MIDWAY = {
    **{name: answer(HALF, frames.exception(name, VENDOR)) for name in IN_STREAM},
    "dropped": answer(HALF, Drop()),
    "stalled": answer(HALF, Pause(6), end()),
    "bad CRC": answer(HALF, frames.broken(text(0, ["x"])[0])),
    "no message end": answer(HALF),
    **{
        reason: said("Let us half ", reason=reason)
        for reason in ("malformed_model_output", "malformed_tool_use", "model_context_window_exceeded", "new_reason")
    },
    "tool use without a tool": said("Let us half ", reason="tool_use"),
}
SILENT = {
    "empty": answer(start(), end()),
    "only spaces": said("  \n"),
    "no event at all": answer(),
    "max tokens before a word": answer(start(), end("max_tokens")),
}
NOT_RETRYABLE = {"400", "403", "404", "validationException", "model_context_window_exceeded"}


def messages(client, session):
    return client.get(f"{HOME}/program-creator-sessions/{session}").json()["messages"][1:]


def joined(events):
    return "".join(event["content"] for event in events if event["type"] == "chunk")


@pytest.mark.parametrize(
    ("name", "scripts", "shown"),
    [
        *((name, scripts, "") for name, scripts in REFUSED.items()),
        *((name, [script], "Let us half ") for name, script in MIDWAY.items()),
        *((name, [script], "") for name, script in SILENT.items()),
    ],
    ids=[*REFUSED, *MIDWAY, *SILENT],
)
def test_a_failed_answer_is_an_honest_error_keeps_what_was_said_and_the_next_turn_works(bedrock, name, scripts, shown):
    app, server = bedrock(*scripts, said("All is well. ", "Which days?"), limits=Limits(read_seconds=2))
    if name in {"400", "403", "404", "408", "424"}:
        server.model.scripts = [scripts[0], *server.model.scripts[-1:]]
    with client_of(app) as client:
        session = new_session(client)
        events = say(client, session, "I want to squat more")
        assert [event["type"] for event in events if event["type"] != "chunk"] == ["error"]
        assert events[-1]["retryable"] is (name not in NOT_RETRYABLE)
        # A gate may hold back the last words; what was let out is what is kept.
        assert shown.startswith(joined(events))
        assert bool(joined(events).strip()) == bool(shown)
        stored = messages(client, session)
        assert [(one["role"], one["status"]) for one in stored] == [("user", "complete"), ("assistant", "error")]
        assert stored[-1]["content"] == joined(events)
        after = say(client, session, "are you there?")
        assert (after[-1]["type"], after[-1]["fullMessage"]) == ("complete", "All is well. Which days?")
        everything = json.dumps([events, stored, after])
    assert "arn:" not in everything
    assert "xception" not in everything
    assert server.refused == []
    sent = [block["text"] for message in server.requests[-1]["messages"] for block in message["content"]]
    assert sent == ["I want to squat more", "are you there?"], "what broke off is never sent to a model"


def test_one_may_continue_with_the_rule_based_coach_and_it_is_marked(bedrock):
    app, server = bedrock(*[REFUSALS[503]] * 3)
    with client_of(app) as client:
        session = new_session(client)
        failed = say(client, session, "strength, 3 days a week", clientMessageId="c1")
        assert failed[-1]["type"] == "error"
        offered = say(client, session, "strength, 3 days a week", clientMessageId="c1", coach="offline")
        assert offered[-1]["type"] == "complete"
        assert offered[-1]["configStatus"]["goalsSet"] is True
        assert [one["role"] for one in messages(client, session)].count("user") == 1
    assert len(server.requests) == 3
    talk = talks.get(app, CreatorSession, "me", "atlas", session)
    assert transcript.page(app, talk)[-1].model == "offline"


def test_max_tokens_is_a_kind_marked_end_and_its_text_is_held_against_the_plan_too(bedrock):
    weeks = called(("record_goals", GOALS), ("record_timeline", {"weeks": 10}))
    app, _ = bedrock(weeks, said("This is your 12-week program. It ", "begins", reason="max_tokens"))
    with client_of(app) as client:
        events = say(client, new_session(client), "10 weeks to squat 150 kg")
    assert events[-1]["stopReason"] == "max_tokens"
    assert "10 weeks" in events[-1]["fullMessage"]
    assert "ran out of room" in events[-1]["fullMessage"]
    assert joined(events) == events[-1]["fullMessage"]


@pytest.mark.parametrize("reason", ["guardrail_intervened", "content_filtered"])
def test_what_was_withheld_ends_kindly_and_is_not_asked_about_again(bedrock, reason):
    app, server = bedrock(answer(start(), end(reason)), said("Squats then."))
    with client_of(app) as client:
        session = new_session(client)
        events = say(client, session, "something a guardrail minds")
        assert (events[-1]["type"], events[-1]["stopReason"]) == ("complete", reason)
        assert "stay with your training" in events[-1]["fullMessage"]
        assert say(client, session, "squats")[-1]["type"] == "complete"
    assert "minds" not in json.dumps(server.requests[-1])


@pytest.mark.parametrize("reason", ["guardrail_intervened", "max_tokens", "malformed_tool_use"])
def test_calls_of_an_answer_that_was_cut_or_withheld_are_not_carried_out(bedrock, reason):
    app, _ = bedrock(called(("record_constraints", {"daysPerWeek": 4}), before="Well.", reason=reason))
    with client_of(app) as client:
        session = new_session(client)
        say(client, session, "4 days")
    assert talks.get(app, CreatorSession, "me", "atlas", session).brief.days_per_week is None


def test_a_tool_input_that_cannot_be_read_is_a_mistake_the_model_mends(bedrock):
    broken = answer(
        start(), tool(0, "a", "record_constraints", ['{"daysPer', "Week: oops"]),
        tool(1, "b", "record_constraints", ['{"daysPerWeek": 9}']), tool(2, "c", "no_such_tool", [""]), end("tool_use"),
    )  # fmt: skip
    app, server = bedrock(broken, called(("record_constraints", {"daysPerWeek": 4})), said("Four days."))
    with client_of(app) as client:
        session = new_session(client)
        events = say(client, session, "4 days")
        assert events[-1]["fullMessage"] == "Four days."
    results = [block["toolResult"] for block in server.requests[1]["messages"][-1]["content"]]
    assert [result["status"] for result in results] == ["error"] * 3
    assert "JSON" in json.dumps(results[0])
    assert server.refused == []
    assert talks.get(app, CreatorSession, "me", "atlas", session).brief.days_per_week == 4


UNSENDABLE = {
    "not a number": '{"weeklyDistanceKm": NaN}',
    "endless": '{"weeklyDistanceKm": 1e400}',
    "half a character": '{"limitations": ["\\ud800"]}',
    "nested without end": '{"limitations": ' + "[" * 900 + "]" * 900 + "}",
    "nested past reading": '{"limitations": ' + "[" * 90_000 + "]" * 90_000 + "}",
}


@pytest.mark.parametrize("raw", UNSENDABLE.values(), ids=UNSENDABLE)
def test_a_tool_input_that_json_cannot_say_is_a_mistake_and_goes_back_as_text(bedrock, raw):
    app, server = bedrock(answer(start(), tool(0, "a", "record_constraints", [raw]), end("tool_use")), said("Again."))
    with client_of(app) as client:
        events = say(client, new_session(client), "20 km a week")
    assert events[-1]["fullMessage"] == "Again."
    message = server.requests[1]["messages"]
    assert message[-2]["content"][0]["toolUse"]["input"] == {"unreadable": raw}
    assert message[-1]["content"][0]["toolResult"]["status"] == "error"


def test_half_a_character_in_an_answer_costs_no_more_than_itself(bedrock):
    app, _ = bedrock(said("Squats \ud800 on Mon", "day."))
    with client_of(app) as client:
        session = new_session(client)
        assert say(client, session, "when?")[-1]["fullMessage"] == "Squats \ufffd on Monday."
        assert messages(client, session)[-1]["content"] == "Squats \ufffd on Monday."


def test_an_answer_too_large_to_be_kept_ends_and_the_next_one_works(bedrock):
    app, _ = bedrock(said("word " * 90_000), said("Shorter."))
    with client_of(app) as client:
        session = new_session(client)
        events = say(client, session, "tell me everything")
        assert (events[-1]["type"], events[-1]["retryable"]) == ("error", True)
        assert "could not be stored" in events[-1]["message"]
        become(lambda: messages(client, session)[-1]["status"] == "interrupted", seconds=20)
        assert say(client, session, "shorter please")[-1]["fullMessage"] == "Shorter."


def test_an_end_of_turn_with_a_tool_call_and_no_word_still_comes_to_an_answer(bedrock):
    app, server = bedrock(called(("record_goals", GOALS), reason="end_turn"), said("Noted."))
    with client_of(app) as client:
        events = say(client, new_session(client), "squat 150 kg")
    assert events[-1]["fullMessage"] == "Noted."
    assert server.refused == []


def test_an_end_of_turn_with_words_and_a_tool_call_is_the_answer_and_the_call_counts(bedrock):
    app, server = bedrock(called(("record_goals", GOALS), before="Noted.", reason="end_turn"))
    with client_of(app) as client:
        session = new_session(client)
        events = say(client, session, "squat 150 kg")
    assert (events[-1]["fullMessage"], len(server.requests)) == ("Noted.", 1)
    assert events[-1]["configStatus"]["goalsSet"] is True


def test_a_model_that_only_calls_tools_is_ended_after_six_calls(bedrock):
    app, server = bedrock(*[called(("propose_phases", {}))] * 9)
    with client_of(app) as client:
        events = say(client, new_session(client), "hi")
    assert events[-1]["type"] == "error"
    assert len(server.requests) == 6
    assert server.refused == []


def test_text_before_the_tools_and_after_them_stands_apart(bedrock):
    app, server = bedrock(called(("record_goals", GOALS), before="One moment."), said("Noted. ", "Which days?"))
    with client_of(app) as client:
        events = say(client, new_session(client), "squat 150 kg")
    assert events[-1]["fullMessage"] == "One moment.\n\nNoted. Which days?"
    assert [event["type"] for event in events].index("status") < len(events) - 2
    assert server.refused == []


def test_reasoning_is_echoed_within_the_turn_kept_for_details_and_never_part_of_the_answer(bedrock):
    thinking = answer(start(), reasoning(0, ["They want 150. ", "You have tendinitis."]),
                      tool(1, "a", "record_goals", [json.dumps(GOALS)]), end("tool_use"))  # fmt: skip
    app, server = bedrock(thinking, said("Noted."), said("Later."))
    with client_of(app) as client:
        session = new_session(client)
        events = say(client, session, "squat 150 kg")
        say(client, session, "and then?")
    assert joined(events) == "Noted."
    echoed = server.requests[1]["messages"][1]["content"][0]["reasoningContent"]["reasoningText"]
    assert echoed["signature"] == signature("They want 150. You have tendinitis.")
    assert server.refused == []
    assert "reasoning" not in json.dumps(server.requests[2]["messages"])
    talk = talks.get(app, CreatorSession, "me", "atlas", session)
    kept = transcript.page(app, talk)[2]
    assert kept.reasoning.startswith("They want 150.")
    assert "tendinitis" not in kept.reasoning, "the output gate sees reasoning too"


def test_the_tokens_of_every_call_of_a_turn_are_kept_cache_included(bedrock):
    app, _ = bedrock(
        called(("record_goals", GOALS)),
        answer(start(), text(0, ["Noted."]), end(usage={
            "inputTokens": 100, "outputTokens": 7, "totalTokens": 107, "cacheReadInputTokens": 50,
            "cacheWriteInputTokens": 3})),
    )  # fmt: skip
    with client_of(app) as client:
        session = new_session(client)
        say(client, session, "squat 150 kg")
    used = transcript.page(app, talks.get(app, CreatorSession, "me", "atlas", session))[-1].usage
    assert used is not None
    assert (used.input_tokens, used.output_tokens) == (1300, 87)
    assert (used.cache_read_tokens, used.cache_write_tokens) == (950, 3)


def test_what_a_failed_turn_used_is_kept_as_well(bedrock):
    app, _ = bedrock(called(("record_goals", GOALS), before="Let me note that."), answer(HALF))
    with client_of(app) as client:
        session = new_session(client)
        assert say(client, session, "squat 150 kg")[-1]["type"] == "error"
    used = transcript.page(app, talks.get(app, CreatorSession, "me", "atlas", session))[-1].usage
    assert used is not None
    assert used.input_tokens == 1200


def test_a_model_that_diagnoses_is_cut_short_on_the_wire_as_well(bedrock):
    app, server = bedrock(said("Fine so far. ", "You probably ", "have tend", "initis in the knee. ", *["more "] * 50,
                               pause=0.01))  # fmt: skip
    with client_of(app) as client:
        events = say(client, new_session(client), "my squat feels odd")
    assert "tendinitis" not in joined(events)
    assert events[-1]["stopReason"] == "safety"
    assert server.closed_early.wait(5), "the rest is not waited for"


def test_a_red_flag_is_answered_before_any_model_is_asked(bedrock):
    app, server = bedrock(said("never"))
    with client_of(app) as client:
        events = say(client, new_session(client), "I have chest pain when I lift")
    assert events[-1]["stopReason"] == "safety"
    assert server.requests == []


def test_the_history_starts_with_the_athlete_and_alternates_however_the_talk_went(bedrock):
    app, server = bedrock(said("One."), answer(HALF), said("  "), said("Two."), REFUSALS[404], said("Three."))
    with client_of(app) as client:
        session = new_session(client)
        for number in range(6):
            say(client, session, f"message {number}")
    assert server.refused == []
    assert [message["role"] for message in server.requests[-1]["messages"]] == [
        "user", "assistant", "user", "assistant", "user"]  # fmt: skip


def test_talk_of_a_running_program_is_held_to_its_numbers_and_what_was_done_is_no_claim(app, bedrock):
    athletes.started(app)
    wired, server = bedrock(said("This is your 40-week program. ", "You trained 3 times a week lately."))
    with client_of(wired) as client:
        session = client.post(f"{HOME}/conversations", json={}).json()["sessionId"]
        answered = client.post(f"{HOME}/conversations/{session}/send-message", json={"message": "how long is it?"})
    told = events_of(answered)[-1]["fullMessage"]
    assert told.count("To be exact") == 1
    assert "the plan as it stands has" in told
    assert "Running program" in server.requests[0]["system"][2]["text"]


def test_a_week_ahead_is_looked_up_with_its_days_and_one_that_is_none_is_refused_in_a_sentence(app, bedrock):
    athletes.started(app)
    wired, server = bedrock(called(("show_week", {"week": 3}), ("show_week", {"week": 40})), said("There it is."))
    with client_of(wired) as client:
        session = client.post(f"{HOME}/conversations", json={}).json()["sessionId"]
        client.post(f"{HOME}/conversations/{session}/send-message", json={"message": "what is week 3?"})
    week, none = [block["toolResult"]["content"][0]["json"] for block in server.requests[1]["messages"][-1]["content"]]
    assert week["sessions"][0].startswith("Monday 14 December, Lower body A: Back squat: ")
    assert none == {"refused": "The program has weeks 1 to 12."}


@pytest.mark.parametrize("kind", ["program-creator-sessions", "conversations"])
def test_a_weekday_that_a_model_gets_wrong_is_put_right_at_the_end_of_its_answer(bedrock, kind):
    app, _ = bedrock(said("The first session is on Tuesday 30 November. "))
    with client_of(app) as client:
        session = client.post(f"{HOME}/{kind}", json={}).json()["sessionId"]
        answered = client.post(f"{HOME}/{kind}/{session}/send-message", json={"message": "when do I begin?"})
    assert events_of(answered)[-1]["fullMessage"].endswith("To be exact: 30 November is a Monday.")
