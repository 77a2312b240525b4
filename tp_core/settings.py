"""All settings, typed, from environment variables. A wrong one stops the start with one line that names it."""

from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Literal, Self

from pydantic import AliasChoices, BaseModel, ConfigDict, Field, ValidationError, model_validator

DEFAULT_MODEL = "global.anthropic.claude-haiku-5-5"


class SettingsError(Exception):
    """One line that names the setting and says what to do."""


def _env(name: str, default: Any, description: str, **bounds: Any) -> Any:  # noqa: ANN401  pydantic's Field is Any
    return Field(default=default, validation_alias=AliasChoices(name), description=description, **bounds)


class Settings(BaseModel):
    """Every setting with its variable, default and meaning; the README's table is checked against this."""

    model_config = ConfigDict(frozen=True, extra="ignore", str_strip_whitespace=True)

    data_dir: Path = _env("TP_DATA_DIR", Path(".data"), "Where the embedded store and the outbox live.")
    store: Literal["sqlite", "dynamodb"] = _env("TP_STORE", "sqlite", "Where things are kept.")
    dynamodb_table: str = _env(
        "TP_DYNAMODB_TABLE", "training-programs", "The DynamoDB table.", pattern=r"^[A-Za-z0-9_.-]{3,255}$"
    )
    dynamodb_endpoint_url: str = _env("TP_DYNAMODB_ENDPOINT_URL", "", "A DynamoDB-compatible endpoint.")
    coach: Literal["offline", "bedrock"] = _env("TP_COACH", "offline", "The rule-based coach, or Claude on Bedrock.")
    bedrock_model_id: str = _env("TP_BEDROCK_MODEL_ID", DEFAULT_MODEL, "The Bedrock inference profile.", min_length=3)
    bedrock_endpoint_url: str = _env("TP_BEDROCK_ENDPOINT_URL", "", "A Converse-compatible endpoint.")
    bedrock_guardrail_id: str = _env("TP_BEDROCK_GUARDRAIL_ID", "", "A Bedrock guardrail for what is asked and said.")
    bedrock_guardrail_version: str = _env("TP_BEDROCK_GUARDRAIL_VERSION", "", "The guardrail's version.")
    bedrock_max_tokens: int = _env("TP_BEDROCK_MAX_TOKENS", 2048, "Tokens of one model call.", ge=256, le=64_000)
    bedrock_read_timeout: float = _env("TP_BEDROCK_READ_TIMEOUT", 30, "Seconds of silence borne.", gt=0, le=600)
    bedrock_thinking: Literal["model", "off"] = _env("TP_BEDROCK_THINKING", "model", "Thinking before speaking.")
    memory: Literal["local", "pinecone"] = _env("TP_MEMORY", "local", "Where the coach remembers.")
    email: Literal["outbox", "smtp", "ses"] = _env("TP_EMAIL", "outbox", "How e-mail leaves.")
    auth: Literal["local", "demo", "oidc"] = _env("TP_AUTH", "local", "Who is who.")
    now: datetime | None = _env("TP_NOW", None, "An ISO time at which the app's clock starts, for demonstrations.")
    allow_anonymous: bool = _env("TP_ALLOW_ANONYMOUS", False, "1 lets local pair with dynamodb.")
    turn_workers: int = _env("TP_TURN_WORKERS", 64, "Answers written at the same time, at most.", ge=1, le=512)
    gsi_shards: int = _env("TP_GSI_SHARDS", 1, "Shards of hot index keys.", ge=1, le=64)

    @model_validator(mode="after")
    def _fits_together(self) -> Self:
        later = {
            "TP_MEMORY": (self.memory, "pinecone", "local"),
            "TP_AUTH": (self.auth, "oidc", "local or demo"),
        }
        for name, (value, unready, instead) in later.items():
            if value == unready:
                message = f"{name}={value} comes with a later release; use {instead} for now"
                raise ValueError(message)
        if self.email != "outbox":
            message = f"TP_EMAIL={self.email} comes with a later release; use outbox for now"
            raise ValueError(message)
        if self.auth == "local" and self.store == "dynamodb" and not self.allow_anonymous:
            message = (
                "TP_AUTH=local with TP_STORE=dynamodb lets anyone in; "
                "set TP_AUTH=demo, or TP_ALLOW_ANONYMOUS=1 to allow it"
            )
            raise ValueError(message)
        if bool(self.bedrock_guardrail_id) != bool(self.bedrock_guardrail_version):
            message = "TP_BEDROCK_GUARDRAIL_ID and TP_BEDROCK_GUARDRAIL_VERSION go together; set both or neither"
            raise ValueError(message)
        for name, url in (
            ("TP_DYNAMODB_ENDPOINT_URL", self.dynamodb_endpoint_url),
            ("TP_BEDROCK_ENDPOINT_URL", self.bedrock_endpoint_url),
        ):
            if url and not url.startswith(("http://", "https://")):
                message = f"{name} must be an http:// or https:// address"
                raise ValueError(message)
        return self

    @classmethod
    def from_environment(cls, environment: Mapping[str, str]) -> "Settings":
        """The settings, or `SettingsError` in one line. An empty variable counts as unset."""
        given = {name: value for name, value in environment.items() if value.strip()}
        try:
            settings = cls.model_validate(given)
        except ValidationError as exc:
            first = exc.errors()[0]
            name = ".".join(str(part) for part in first["loc"])
            problem = first["msg"].removeprefix("Value error, ")
            line = problem if first["type"] == "value_error" else f"{name} is not usable: {problem}"
            raise SettingsError(line) from exc
        if settings.now is not None and settings.now.tzinfo is None:
            return settings.model_copy(update={"now": settings.now.replace(tzinfo=UTC)})
        return settings
