"""Every way Bedrock fails, as our own words: one map around the call and the iteration, and the lines of a start.

The vendor's text never leaves this module: it can carry account ids, and quote what an athlete wrote.
"""

import json
import logging
from collections.abc import Iterator
from contextlib import contextmanager

from botocore.eventstream import ParserError
from botocore.exceptions import (
    BotoCoreError,
    ClientError,
    ConnectTimeoutError,
    InvalidEndpointConfigurationError,
    NoCredentialsError,
    NoRegionError,
    PartialCredentialsError,
    ProfileNotFound,
    ReadTimeoutError,
    ResponseStreamingError,
)
from botocore.parsers import ResponseParserError
from urllib3.exceptions import HTTPError
from urllib3.exceptions import ReadTimeoutError as WireTimeout

from tp_core.adapters.bedrock.fold import BrokenFrame
from tp_core.domain.errors import Unavailable

_log = logging.getLogger(__name__)

FAILURES = (
    BotoCoreError, ClientError, ResponseParserError, ParserError, BrokenFrame, HTTPError, OSError,
    json.JSONDecodeError, UnicodeDecodeError,
)  # fmt: skip
"""What the client throws; while iterating, a dropped connection and a stall come from urllib3, not from botocore."""

_BUSY = frozenset({"throttlingexception", "toomanyrequestsexception", "modelnotreadyexception", "429"})
_AWAY = frozenset(
    {"serviceunavailableexception", "internalserverexception", "internalfailure", "modelstreamerrorexception",
     "503", "500", "502"}
)  # fmt: skip
_SLOW = frozenset({"modeltimeoutexception", "requesttimeout", "requesttimeoutexception", "408", "504"})
_DENIED = frozenset({"accessdeniedexception", "403"})
_WHO = frozenset(
    {"unrecognizedclientexception", "invalidsignatureexception", "expiredtokenexception", "expiredtoken",
     "invalidclienttokenid", "missingauthenticationtokenexception", "incompletesignatureexception"}
)  # fmt: skip
_GONE = frozenset({"resourcenotfoundexception"})
_REFUSED = frozenset({"validationexception", "404", "400"}) | _DENIED | _WHO | _GONE

_SETTINGS = (NoCredentialsError, PartialCredentialsError, NoRegionError, InvalidEndpointConfigurationError)
_BUSY_SECONDS = 5


class Unusable(Exception):
    """Bedrock cannot be used as set; one line that says what to do."""


@contextmanager
def in_our_words(*, midway: bool = False) -> Iterator[None]:
    """Turns whatever the client throws into `Unavailable`; `midway` once the stream has begun."""
    try:
        yield
    except FAILURES as exc:
        _log.warning("bedrock%s: %s", " midway" if midway else "", named(exc))
        cut = midway and not isinstance(exc, ClientError | ReadTimeoutError | WireTimeout)
        raise (Unavailable(CUT_OFF) if cut else _unavailable(exc)) from exc


def named(exc: BaseException) -> str:
    """The kind of a failure and its code, without the vendor's text."""
    code = code_of(exc)
    return f"{type(exc).__name__} {code}" if code else type(exc).__name__


def code_of(exc: BaseException) -> str:
    """The vendor's code in lower case (within a stream it begins with a small letter), or the HTTP status."""
    if not isinstance(exc, ClientError):
        return ""
    code = exc.response.get("Error", {}).get("Code")
    return str(code or exc.response.get("ResponseMetadata", {}).get("HTTPStatusCode", "")).casefold()


def may_pass(exc: BaseException) -> bool:
    """Whether asking once more at once can help. A stall is not asked again: it has taken long enough."""
    if isinstance(exc, ClientError):
        return code_of(exc) in _BUSY | _AWAY
    if isinstance(exc, (ReadTimeoutError, WireTimeout, *_SETTINGS)):
        return False
    return isinstance(exc, HTTPError | ResponseStreamingError | OSError | ParserError) or _is_connection(exc)


def _is_connection(exc: BaseException) -> bool:
    from botocore.exceptions import ConnectionError as Connecting
    from botocore.exceptions import HTTPClientError

    return isinstance(exc, Connecting | HTTPClientError)


def _unavailable(exc: BaseException) -> Unavailable:
    code = code_of(exc)
    if code in _BUSY:
        return Unavailable("The coach is very busy right now. Please try again in a moment.", retry_after=_BUSY_SECONDS)
    if code in _SLOW or isinstance(exc, ReadTimeoutError | WireTimeout | ConnectTimeoutError):
        return Unavailable("The coach took too long to answer. Please try again.")
    if code == "validationexception" and "too long" in str(exc).casefold():
        return Unavailable(TOO_LONG, retryable=False)
    if code in _REFUSED or isinstance(exc, _SETTINGS):
        return Unavailable("The coach can't be asked because of a setting on our side.", retryable=False)
    return Unavailable("The coach can't be reached right now. Please try again.")


CUT_OFF = "The coach's answer was cut off. Please try again."
TOO_LONG = "This conversation has grown too long for the coach. Please start a new one; what is recorded stays."


_NEEDS = {
    NoRegionError: "TP_COACH=bedrock needs an AWS region; set AWS_DEFAULT_REGION (or a region in the AWS profile)",
    ProfileNotFound: "AWS_PROFILE names a profile that is not there; correct it or unset it",
    InvalidEndpointConfigurationError: (
        "AWS_BEARER_TOKEN_BEDROCK is never sent over http://; unset it, or give TP_BEDROCK_ENDPOINT_URL an "
        "https:// address"
    ),
}
_NO_CREDENTIALS = (
    "TP_COACH=bedrock needs AWS credentials and found none whole; set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, "
    "AWS_BEARER_TOKEN_BEDROCK, a profile or a role"
)


def unusable(exc: BaseException, model_id: str) -> Unusable | None:
    """What stops a start: who asks, whether they may, and whether the model is there. None where it may pass."""
    if isinstance(exc, NoCredentialsError | PartialCredentialsError):
        return Unusable(_NO_CREDENTIALS)
    line = next((line for kind, line in _NEEDS.items() if isinstance(exc, kind)), "")
    line = line or _refused(code_of(exc), str(exc).casefold(), model_id)
    return Unusable(line) if line else None


def _refused(code: str, said: str, model_id: str) -> str:
    if code in _WHO:
        return "TP_COACH=bedrock: AWS does not know these credentials or they have expired; renew them"
    if code in _GONE or (code == "validationexception" and ("identifier" in said or "on-demand" in said)):
        return (
            f"TP_BEDROCK_MODEL_ID={model_id} is not there: retired, misspelt, or not offered in this region; "
            "set the id of a current inference profile"
        )
    if code in _DENIED:
        return (
            f"TP_BEDROCK_MODEL_ID={model_id} may not be used: allow bedrock:InvokeModelWithResponseStream on it, "
            "and model access in the Bedrock console"
        )
    return ""
