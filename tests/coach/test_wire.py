"""ConverseStream's wire: whatever the fragments, the same message; and the request is what Converse takes."""

import json
from contextlib import closing
from functools import cache

import botocore.session
import pytest
from botocore.eventstream import EventStreamBuffer
from botocore.parsers import EventStreamJSONParser
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.coach.conftest import HELLO, coach_on
from tests.converse import scripts
from tests.converse.scripts import answer, end, reasoning, redacted, said, signature, start, text, tool
from tp_core.adapters.bedrock import Guardrail, Limits
from tp_core.adapters.bedrock.fold import Fold
from tp_core.domain.coach import (
    ModelMessage,
    ReasoningDelta,
    Stop,
    StopReason,
    TextDelta,
    TextPart,
    ToolCall,
    ToolResult,
    ToolSpec,
)

TOOL = ToolSpec(name="record_goals", description="Records goals.", parameters={"type": "object", "properties": {}})


def heard(coach, told, messages=HELLO, tools=()):
    return list(coach.stream(told, messages, tools))


def joined(events):
    """The message: text run together, calls and reasoning in order."""
    whole: list[object] = []
    for event in events:
        if isinstance(event, TextDelta) and whole and isinstance(whole[-1], str):
            whole[-1] += event.text
        else:
            whole.append(event.text if isinstance(event, TextDelta) else event)
    return whole


def test_text_comes_as_it_is_said_and_the_stop_brings_the_usage(endpoint, told):
    events = heard(coach_on(endpoint(said("Squats ", "on ", "Monday."))), told)
    assert [event.text for event in events[:-1]] == ["Squats ", "on ", "Monday."]
    assert events[-1].reason is StopReason.END_TURN
    assert (events[-1].usage.input_tokens, events[-1].usage.cache_read_tokens) == (1200, 900)


def test_several_tool_calls_and_text_keep_their_order(endpoint, told):
    script = answer(
        start(), text(0, ["Noted. "]), tool(1, "a", "record_goals", ['{"pri', 'mary": "str', 'ength"}']),
        tool(2, "b", "ask_next", ['{"topic": "days"}']), end("tool_use"),
    )  # fmt: skip
    events = heard(coach_on(endpoint(script)), told, tools=(TOOL,))
    assert joined(events[:-1]) == [
        "Noted. ",
        ToolCall(call_id="a", name="record_goals", arguments={"primary": "strength"}, raw='{"primary": "strength"}'),
        ToolCall(call_id="b", name="ask_next", arguments={"topic": "days"}, raw='{"topic": "days"}'),
    ]
    assert events[-1].reason is StopReason.TOOL_USE


@pytest.mark.parametrize(
    ("fragments", "arguments"),
    [([], {}), (["", ""], {}), (["{", "}"], {}), (['{"a": '], None), (["[1]"], None), (["null"], None), (["3"], None)],
)
def test_an_empty_input_is_no_arguments_and_an_unreadable_one_is_none(endpoint, told, fragments, arguments):
    script = answer(start(), tool(0, "a", "ready", fragments), end("tool_use"))
    call = heard(coach_on(endpoint(script)), told, tools=(TOOL,))[0]
    assert (call.arguments, call.raw) == (arguments, "".join(fragments))


@pytest.mark.parametrize("reason", [reason.value for reason in StopReason])
def test_every_stop_reason_is_known(endpoint, told, reason):
    assert heard(coach_on(endpoint(said("Hm.", reason=reason))), told)[-1].reason == reason


def test_a_reason_of_a_later_release_is_no_good_end(endpoint, told):
    assert heard(coach_on(endpoint(said("Hm.", reason="out_of_moon"))), told)[-1].reason is StopReason.MALFORMED_OUTPUT


def test_a_stream_that_ends_without_its_message_end_has_no_stop(endpoint, told):
    events = heard(coach_on(endpoint(answer(start(), text(0, ["half"])))), told)
    assert events == [TextDelta(text="half")]


def test_a_call_whose_block_never_ends_is_still_made_at_the_end_of_the_message(endpoint, told):
    script = answer(start(), *tool(0, "a", "ready", ["{}"])[:-1], end("tool_use"))
    assert heard(coach_on(endpoint(script)), told, tools=(TOOL,))[0].name == "ready"


def test_reasoning_goes_back_unmodified_and_the_loopback_would_notice(endpoint, told):
    script = answer(
        start(), reasoning(0, ["They want ", "150 kg."]), redacted(1, b"\x00\xff hidden"),
        tool(2, "a", "record_goals", ["{}"]), end("tool_use"),
    )  # fmt: skip
    server = endpoint(script, said("Good."))
    coach = coach_on(server)
    parts = heard(coach, told, tools=(TOOL,))[:-1]
    assert parts[0] == ReasoningDelta(text="They want 150 kg.", signature=signature("They want 150 kg."))
    results = (ToolResult(call_id="a", content={"recorded": []}),)
    again = (
        *HELLO, ModelMessage(role="assistant", parts=tuple(parts)), ModelMessage(role="user", parts=results),
    )  # fmt: skip
    assert joined(heard(coach, told, again, (TOOL,)))[0] == "Good."
    sent = server.requests[1]["messages"][1]["content"]
    assert sent[0]["reasoningContent"]["reasoningText"]["signature"] == signature("They want 150 kg.")
    assert sent[1]["reasoningContent"]["redactedContent"] == "AP8gaGlkZGVu"
    assert server.refused == []
    changed = parts[0].model_copy(update={"text": "They want 151 kg."})
    forged = (*HELLO, ModelMessage(role="assistant", parts=(changed, *parts[1:])), again[2])
    with pytest.raises(Exception, match="setting on our side"):
        heard(coach, told, forged, (TOOL,))
    assert "changed" in server.refused[0]


def test_an_unreadable_input_goes_back_as_an_object_with_what_came(endpoint, told):
    server = endpoint(said("Sorry."))
    call = ToolCall(call_id="a", name="ready", arguments=None, raw="{oops")
    mistake = ToolResult(call_id="a", content={"message": "not JSON"}, is_error=True)
    messages = (
        *HELLO, ModelMessage(role="assistant", parts=(TextPart(text=" \n"), call)),
        ModelMessage(role="user", parts=(mistake,)),
    )  # fmt: skip
    heard(coach_on(server), told, messages, (TOOL,))
    content = server.requests[0]["messages"][1]["content"]
    assert content == [{"toolUse": {"toolUseId": "a", "name": "ready", "input": {"unreadable": "{oops"}}}]
    assert server.requests[0]["messages"][2]["content"][0]["toolResult"]["status"] == "error"


def test_the_request_caches_the_stable_prefix_sets_max_tokens_and_never_a_temperature(endpoint, told):
    server = endpoint(said("Hi."))
    heard(coach_on(server, limits=Limits(max_tokens=700)), told, tools=(TOOL,))
    request = server.requests[0]
    assert request["inferenceConfig"] == {"maxTokens": 700}
    assert request["system"][0] == {"text": told.stable}
    assert request["system"][1] == {"cachePoint": {"type": "default"}}
    assert request["system"][2] == {"text": told.current}
    assert request["toolConfig"]["tools"][-1] == {"cachePoint": {"type": "default"}}
    assert request["toolConfig"]["toolChoice"] == {"auto": {}}
    assert "temperature" not in json.dumps(request)
    assert "guardrailConfig" not in request
    assert "additionalModelRequestFields" not in request
    assert request["modelId"] == "global.anthropic.claude-haiku-5-5"


def test_a_guardrail_judges_what_the_athlete_wrote_and_thinking_can_be_off(endpoint, told):
    server = endpoint(said("Hi."))
    heard(coach_on(server, limits=Limits(thinking=False), guardrail=Guardrail("gr-1", "3")), told)
    request = server.requests[0]
    assert request["guardrailConfig"] == {
        "guardrailIdentifier": "gr-1", "guardrailVersion": "3", "trace": "disabled", "streamProcessingMode": "sync"
    }  # fmt: skip
    assert request["messages"][0]["content"] == [{"guardContent": {"text": {"text": "hello"}}}]
    assert request["additionalModelRequestFields"] == {"thinking": {"type": "disabled"}}


def test_closing_the_stream_lets_go_of_the_connection(endpoint, told):
    server = endpoint(said("word ", "word ", "word ", *["more "] * 200, pause=0.02), said("Next."))
    coach = coach_on(server)
    with closing(coach.stream(told, HELLO, ())) as events:
        next(iter(events))
    assert server.closed_early.wait(5)
    assert joined(heard(coach, told))[0] == "Next."


def test_one_client_carries_many_streams_at_once(endpoint, told):
    from concurrent.futures import ThreadPoolExecutor

    server = endpoint(model=lambda request: said(request["messages"][0]["content"][0]["text"], " back", pause=0.05))
    coach = coach_on(server)

    def one(number: int) -> str:
        asked = (ModelMessage(role="user", parts=(TextPart(text=f"number {number}"),)),)
        return joined(heard(coach, told, asked))[0]

    with ThreadPoolExecutor(30) as pool:
        assert list(pool.map(one, range(30))) == [f"number {number} back" for number in range(30)]


# Any chunking gives the same message.
WORDS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=40)
JSON_OBJECT = st.dictionaries(WORDS, st.recursive(st.none() | st.booleans() | st.integers() | WORDS, st.lists))
BLOCK = st.one_of(
    st.tuples(st.just("text"), WORDS), st.tuples(st.just("thought"), WORDS), st.tuples(st.just("tool"), JSON_OBJECT)
)


def pieces_of(whole: str, draw) -> list[str]:
    cuts = sorted(draw(st.lists(st.integers(0, len(whole)), max_size=12)))
    return [whole[a:b] for a, b in zip([0, *cuts], [*cuts, len(whole)], strict=True)]


def wired(index, block, draw):
    kind, content = block
    if kind == "text":
        return text(index, pieces_of(content, draw))
    if kind == "thought":
        return reasoning(index, pieces_of(content, draw))
    return tool(index, f"id-{index}", "record_goals", pieces_of(json.dumps(content), draw))


def expected(blocks):
    message: list[object] = []
    for index, (kind, content) in enumerate(blocks):
        if kind == "text" and message and isinstance(message[-1], str):
            message[-1] += content
        elif kind == "text":
            message.append(content)
        elif kind == "thought":
            message.append(ReasoningDelta(text=content, signature=signature(content)))
        else:
            raw = json.dumps(content)
            message.append(ToolCall(call_id=f"id-{index}", name="record_goals", arguments=content, raw=raw))
    return message


@cache
def stream_shape():
    model = botocore.session.get_session().get_service_model("bedrock-runtime")
    return model.operation_model("ConverseStream").output_shape.members["stream"]


def parsed(frames: list[bytes], sizes: list[int]):
    """The frames through botocore's own parser, the bytes cut anywhere."""
    parser, buffer, raw = EventStreamJSONParser(), EventStreamBuffer(), b"".join(frames)
    at = 0
    while at < len(raw):
        size = sizes[at % len(sizes)]
        buffer.add_data(raw[at : at + size])
        at += size
        for message in buffer:
            yield parser.parse(message.to_response_dict(), stream_shape())


@settings(max_examples=120)
@given(st.lists(BLOCK, max_size=5), st.data())
def test_any_chunking_gives_the_same_message(blocks, data):
    frames = [start()]
    for index, block in enumerate(blocks):
        frames += wired(index, block, data.draw)
    frames += end("tool_use")
    sizes = data.draw(st.lists(st.integers(1, 90), min_size=1, max_size=9))
    fold = Fold()
    events = [event for wire in parsed(frames, sizes) for event in fold.take(wire)]
    events += fold.end()
    assert joined(events[:-1]) == expected(blocks)
    assert events[-1] == Stop(reason=StopReason.TOOL_USE, usage=events[-1].usage)


def test_the_loopback_refuses_what_converse_refuses(endpoint, told):
    server = endpoint(said("never"))
    coach = coach_on(server)
    user, assistant = HELLO[0], ModelMessage(role="assistant", parts=(TextPart(text="Yes?"),))
    blank = ModelMessage.model_construct(role="user", parts=(TextPart.model_construct(kind="text", text="x"),))
    stray = ModelMessage(role="user", parts=(ToolResult(call_id="nobody", content={"a": 1}),))
    called = ModelMessage(role="assistant", parts=(ToolCall(call_id="a", name="ready", arguments={}),))
    for messages, why in [
        ((assistant, user), "start with a user"),
        ((user, blank), "alternate"),
        ((user, assistant), "prefill"),
        ((ModelMessage.model_construct(role="user", parts=()),), "empty"),
        ((stray,), "tool results"),
        ((user, called, user), "tool results"),
        ((), "no messages"),
    ]:
        with pytest.raises(Exception, match="setting on our side"):
            heard(coach, told, messages, (TOOL,))
        assert why in server.refused[-1], messages
    assert scripts.VENDOR not in str(server.refused)
