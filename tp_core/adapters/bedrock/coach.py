"""The coach model on boto3's `converse_stream`: opens the stream, asks again before its first event, folds it."""

import logging
import os
import random
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from itertools import chain
from typing import TYPE_CHECKING, Any

from tp_core.adapters.bedrock import failures
from tp_core.adapters.bedrock.fold import Fold, WireEvent
from tp_core.adapters.bedrock.request import Guardrail, Limits, Wire, request
from tp_core.domain.coach import ModelEvent, ModelMessage, ToolSpec
from tp_core.domain.facts import System

if TYPE_CHECKING:
    from types_boto3_bedrock_runtime import BedrockRuntimeClient

_log = logging.getLogger(__name__)

ATTEMPTS = 3
"""How often one model call is tried, and only before the first event of its stream."""
_PAUSES = (0.2, 0.6)
"""Seconds before the second and third attempt, each with up to as much again."""
_PROBE_TOKENS = 16
_BEARER = "AWS_BEARER_TOKEN_BEDROCK"


def bedrock_client(
    *, endpoint_url: str | None = None, limits: Limits | None = None, connections: int = 64
) -> "BedrockRuntimeClient":
    """A client for many streams at once; credentials and region from boto3's own chain.

    Raises `Unusable` where there are none. The client itself never retries: attempts are counted in one place.
    """
    import boto3
    from botocore.config import Config

    limits = limits or Limits()
    # An empty variable counts as unset, which botocore does not think.
    if os.environ.get(_BEARER) == "":
        del os.environ[_BEARER]
    config = Config(
        connect_timeout=limits.connect_seconds,
        read_timeout=limits.read_seconds,
        retries={"mode": "standard", "total_max_attempts": 1},
        max_pool_connections=connections,
        tcp_keepalive=True,
        # `request` is typed and tested against a server that refuses what Converse refuses; checking each of its
        # tools' schemas once more before every call takes a third of the call's own work.
        parameter_validation=False,
    )
    try:
        session = boto3.Session()
        # AWS's newer tools set AWS_REGION, which boto3 does not look at.
        region = session.region_name or os.environ.get("AWS_REGION")
        client = session.client("bedrock-runtime", region_name=region, endpoint_url=endpoint_url, config=config)
    except failures.FAILURES as exc:
        raise failures.unusable(exc, "") or failures.Unusable(f"TP_COACH=bedrock: {failures.named(exc)}") from exc
    _need_credentials(session)
    return client


def _need_credentials(session: Any) -> None:  # noqa: ANN401  boto3 has no types for its sessions at run time
    from botocore.exceptions import BotoCoreError, NoCredentialsError

    if os.environ.get(_BEARER):
        return
    try:
        found = session.get_credentials()
        if found is None:
            raise NoCredentialsError
        found.get_frozen_credentials()
    except BotoCoreError as exc:
        raise failures.unusable(exc, "") or failures.Unusable(f"TP_COACH=bedrock: {failures.named(exc)}") from exc


class BedrockCoach:
    """A model on Bedrock as the coach."""

    name = "bedrock"

    def __init__(
        self,
        client: "BedrockRuntimeClient",
        model_id: str,
        *,
        limits: Limits | None = None,
        guardrail: Guardrail | None = None,
    ) -> None:
        self._client: Any = client
        self._model_id = model_id
        self._limits = limits or Limits()
        self._guardrail = guardrail

    def stream(
        self, system: System, messages: Sequence[ModelMessage], tools: Sequence[ToolSpec]
    ) -> Iterator[ModelEvent]:
        """One model call; ends with a `Stop`, or was truncated. Raises `Unavailable`, also midway."""
        wire = request(self._model_id, system, messages, tools, limits=self._limits, guardrail=self._guardrail)
        with failures.in_our_words():
            stream, events = self._opened(wire)
        with closing(stream), failures.in_our_words(midway=True):
            yield from _folded(events)

    def check(self) -> None:
        """Asks the model for a word. Raises `Unusable` where it cannot be used as set; what may pass is logged."""
        probe = {
            "modelId": self._model_id,
            "messages": [{"role": "user", "content": [{"text": "Say ok."}]}],
            "inferenceConfig": {"maxTokens": _PROBE_TOKENS},
        }
        try:
            with closing(self._client.converse_stream(**probe)["stream"]) as stream:
                next(iter(stream), None)
        except failures.FAILURES as exc:
            line = failures.unusable(exc, self._model_id)
            if line is not None:
                raise line from exc
            _log.warning("bedrock did not answer at the start (%s); starting all the same", failures.named(exc))

    def _opened(self, wire: Wire) -> tuple[Any, Iterator[WireEvent]]:
        """The stream and its events, once the first has come: until then nothing is lost by asking again."""
        for pause in (*_PAUSES, None):
            try:
                return self._first(wire)
            except failures.FAILURES as exc:
                if pause is None or not failures.may_pass(exc):
                    raise
                _log.info("bedrock: %s, asking again", failures.named(exc))
                time.sleep(pause * (1 + random.random()))  # noqa: S311  spreads attempts, guards nothing
        raise AssertionError  # the last attempt returns or raises

    def _first(self, wire: Wire) -> tuple[Any, Iterator[WireEvent]]:
        stream = self._client.converse_stream(**wire)["stream"]
        try:
            events = iter(stream)
            first: Mapping[str, Any] | None = next(events, None)
        except BaseException:
            stream.close()
            raise
        return stream, chain((first,) if first is not None else (), events)


def _folded(events: Iterator[WireEvent]) -> Iterator[ModelEvent]:
    fold = Fold()
    try:
        for event in events:
            yield from fold.take(event)
    except failures.FAILURES as exc:
        # The message had ended; only what follows it (usage, the connection's own end) was lost.
        if not fold.complete:
            raise
        _log.info("bedrock: %s after the end of the message", failures.named(exc))
    yield from fold.end()
