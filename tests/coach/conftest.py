"""The coach model on the loopback: made-up credentials, a real client, the real wire."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace

import pytest

from tests.converse.scripts import Script
from tests.converse.server import Endpoint, Model, Played, serving
from tp_core.adapters.bedrock import BedrockCoach, Guardrail, Limits, bedrock_client
from tp_core.domain.coach import ModelMessage, TextPart
from tp_core.domain.coaches import DEFAULT
from tp_core.domain.facts import Facts, System
from tp_core.services.app import App
from tp_core.services.prompts import instructions

MODEL = "global.anthropic.claude-haiku-5-5"
HELLO = (ModelMessage(role="user", parts=(TextPart(text="hello"),)),)


def credentials(monkeypatch: pytest.MonkeyPatch) -> None:
    """Made-up ones; a bearer token would not be sent over plain http."""
    monkeypatch.delenv("AWS_BEARER_TOKEN_BEDROCK", raising=False)
    monkeypatch.delenv("AWS_PROFILE", raising=False)
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "loopback")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "loopback")
    monkeypatch.setenv("AWS_REGION", "eu-west-1")
    monkeypatch.setenv("AWS_DEFAULT_REGION", "eu-west-1")


def coach_on(endpoint: Endpoint, *, limits: Limits | None = None, guardrail: Guardrail | None = None) -> BedrockCoach:
    client = bedrock_client(endpoint_url=endpoint.url, limits=limits)
    return BedrockCoach(client, MODEL, limits=limits, guardrail=guardrail)


@pytest.fixture
def endpoint(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., Endpoint]]:
    """Starts an endpoint that plays the scripts given, or answers with a model."""
    credentials(monkeypatch)
    with ExitStack() as running:

        def start(*scripts: Script, model: Model | None = None) -> Endpoint:
            return running.enter_context(serving(model or Played(*scripts)))

        yield start


@pytest.fixture
def bedrock(app: App, endpoint: Callable[..., Endpoint]) -> Callable[..., tuple[App, Endpoint]]:
    """The embedded app with its coach on the loopback."""

    def make(*scripts: Script, model: Model | None = None, limits: Limits | None = None) -> tuple[App, Endpoint]:
        started = endpoint(*scripts, model=model)
        return replace(app, coach=coach_on(started, limits=limits)), started

    return make


@pytest.fixture
def told(app: App) -> System:
    """What a model is told in a conversation without a program."""
    return instructions(Facts(today=app.now().date(), coach=DEFAULT))
