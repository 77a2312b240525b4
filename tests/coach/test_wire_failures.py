"""Every way the wire fails is `Unavailable` in our own words; asked again only before the first event."""

import time

import pytest

from tests.coach.conftest import HELLO, MODEL, coach_on
from tests.converse import frames
from tests.converse.scripts import (
    IN_STREAM,
    NOT_READY,
    REFUSALS,
    VENDOR,
    Drop,
    Pause,
    Refusal,
    answer,
    end,
    said,
    start,
    text,
)
from tp_core.adapters.bedrock import Limits, Unusable
from tp_core.domain.coach import TextDelta
from tp_core.domain.errors import Unavailable

PASSING = [REFUSALS[429], REFUSALS[503], NOT_READY, Refusal(500, "InternalServerException"), Refusal(502, "")]
STANDING = [REFUSALS[400], REFUSALS[403], REFUSALS[404], Refusal(403, "UnrecognizedClientException"),
            Refusal(403, "ExpiredTokenException")]  # fmt: skip
MIDWAY = {
    **{name: frames.exception(name, VENDOR) for name in IN_STREAM},
    "a kind of a later release": frames.exception("fullMoonException", VENDOR),
    "dropped": Drop(),
    "bad CRC": frames.broken(frames.event("contentBlockDelta", {"contentBlockIndex": 0, "delta": {"text": "x"}})),
    "not JSON": frames.encoded(
        {":message-type": "event", ":event-type": "contentBlockDelta", ":content-type": "application/json"}, b"{oops"
    ),
}


def listen(coach, told):
    """The text said, and the failure."""
    shown = []
    with pytest.raises(Unavailable) as failed:
        shown.extend(event.text for event in coach.stream(told, HELLO, ()) if isinstance(event, TextDelta))
    return shown, failed.value


def in_our_words(failure: Unavailable) -> bool:
    return "arn" not in failure.message and "Exception" not in failure.message and failure.message.endswith(".")


@pytest.mark.parametrize("refusal", PASSING, ids=str)
def test_what_may_pass_is_asked_three_times_and_then_told(endpoint, told, refusal):
    server = endpoint(*[refusal] * 4)
    _, failure = listen(coach_on(server), told)
    assert (len(server.requests), failure.retryable) == (3, True)
    assert in_our_words(failure)


def test_what_passes_is_not_noticed(endpoint, told):
    server = endpoint(REFUSALS[429], answer(frames.exception("throttlingException", VENDOR)), said("Here I am."))
    assert next(iter(coach_on(server).stream(told, HELLO, ()))).text == "Here I am."
    assert len(server.requests) == 3


@pytest.mark.parametrize("refusal", STANDING, ids=str)
def test_what_will_stay_is_asked_once_and_not_called_retryable(endpoint, told, refusal):
    server = endpoint(*[refusal] * 2)
    _, failure = listen(coach_on(server), told)
    assert (len(server.requests), failure.retryable) == (1, False)
    assert in_our_words(failure)


@pytest.mark.parametrize("refusal", [REFUSALS[408], REFUSALS[424]], ids=str)
def test_a_model_that_timed_out_or_failed_is_not_asked_again_at_once(endpoint, told, refusal):
    server = endpoint(*[refusal] * 2)
    _, failure = listen(coach_on(server), told)
    assert (len(server.requests), failure.retryable) == (1, True)
    assert in_our_words(failure)


@pytest.mark.parametrize("trouble", MIDWAY.values(), ids=MIDWAY.keys())
def test_trouble_after_the_first_words_is_told_at_once(endpoint, told, trouble):
    server = endpoint(answer(start(), text(0, ["Half a "])[:1], trouble))
    shown, failure = listen(coach_on(server), told)
    assert (shown, len(server.requests)) == (["Half a "], 1)
    assert in_our_words(failure)


@pytest.mark.parametrize("name", ["dropped", "serviceUnavailableException", "modelStreamErrorException"])
def test_trouble_before_the_first_event_is_asked_again(endpoint, told, name):
    server = endpoint(answer(MIDWAY[name]), said("Now."))
    assert next(iter(coach_on(server).stream(told, HELLO, ()))).text == "Now."
    assert len(server.requests) == 2


def test_a_stall_ends_after_the_read_timeout(endpoint, told):
    server = endpoint(answer(start(), text(0, ["Half"])[:1], Pause(8), end()))
    began = time.monotonic()
    shown, failure = listen(coach_on(server, limits=Limits(read_seconds=0.4)), told)
    assert time.monotonic() - began < 3
    assert shown == ["Half"]
    assert "too long" in failure.message


def test_a_model_silent_from_the_start_is_asked_once(endpoint, told):
    server = endpoint(answer(Pause(8), start()), said("never"))
    _, failure = listen(coach_on(server, limits=Limits(read_seconds=0.4)), told)
    assert len(server.requests) == 1
    assert "too long" in failure.message


def test_trouble_after_the_end_of_the_message_loses_nothing(endpoint, told):
    server = endpoint(answer(start(), text(0, ["Whole."]), end()[:1], Drop()))
    events = list(coach_on(server).stream(told, HELLO, ()))
    assert events[0].text == "Whole."
    assert events[-1].kind == "stop"


def test_nobody_at_the_address_is_told(endpoint, told):
    server = endpoint()
    coach = coach_on(server)
    server.shutdown()
    server.server_close()
    _, failure = listen(coach, told)
    assert "can't be reached" in failure.message


def test_a_conversation_that_no_longer_fits_says_so(endpoint, told):
    server = endpoint(Refusal(400, "ValidationException", "Input is too long for requested model."))
    _, failure = listen(coach_on(server), told)
    assert (failure.retryable, "start a new one" in failure.message) == (False, True)


def test_a_bearer_token_is_never_sent_over_plain_http(endpoint, told, monkeypatch):
    server = endpoint(said("never"))
    monkeypatch.setenv("AWS_BEARER_TOKEN_BEDROCK", "secret")
    coach = coach_on(server)
    _, failure = listen(coach, told)
    assert (server.requests, failure.retryable) == ([], False)
    with pytest.raises(Unusable, match="AWS_BEARER_TOKEN_BEDROCK"):
        coach.check()


@pytest.mark.parametrize(
    ("refusal", "says"),
    [
        (REFUSALS[404], "retired, misspelt"),
        (REFUSALS[403], "bedrock:InvokeModelWithResponseStream"),
        (Refusal(400, "ValidationException", "The provided model identifier is invalid."), "retired, misspelt"),
        (Refusal(400, "ValidationException", "on-demand throughput isn't supported."), "inference profile"),
        (Refusal(403, "UnrecognizedClientException"), "does not know these credentials"),
        (Refusal(403, "ExpiredTokenException"), "renew"),
    ],
    ids=str,
)
def test_the_start_says_in_one_line_what_to_do(endpoint, refusal, says):
    with pytest.raises(Unusable) as refused:
        coach_on(endpoint(refusal)).check()
    assert says in str(refused.value)
    assert "\n" not in str(refused.value)
    assert VENDOR not in str(refused.value)
    assert MODEL in str(refused.value) or "credentials" in str(refused.value)


@pytest.mark.parametrize("passing", [REFUSALS[429], REFUSALS[503], answer(frames.exception("throttlingException", ""))])
def test_a_start_goes_on_where_the_trouble_may_pass(endpoint, passing):
    coach_on(endpoint(passing)).check()
