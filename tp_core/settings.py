"""All settings, typed, from environment variables. A wrong one stops the start with one line that names it."""

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Literal, Self
from urllib.parse import urlsplit

from pydantic import AliasChoices, BaseModel, ConfigDict, Field, ValidationError, model_validator

DEFAULT_MODEL = "global.anthropic.claude-haiku-5-5"

_SHORTEST_KEY = 32
_SENDER = re.compile(r"^([^<>@\r\n]+ )?<?[^\s<>@]+@[^\s<>@]+>?$")


def _is_server(url: str) -> bool:
    """Whether it names a mail server and nothing but."""
    try:
        parts = urlsplit(url)
        return parts.scheme in ("smtp", "smtps") and bool(parts.hostname) and (parts.port is None or parts.port > 0)
    except ValueError:
        return False


class SettingsError(Exception):
    """One line that names the setting and says what to do."""


def _env(name: str, default: Any, description: str, **bounds: Any) -> Any:  # noqa: ANN401  pydantic's Field is Any
    return Field(default=default, validation_alias=AliasChoices(name), description=description, **bounds)


def _listed(text: str) -> frozenset[str]:
    return frozenset(part.strip() for part in text.split(",") if part.strip())


def _is_address(url: str) -> bool:
    parts = urlsplit(url)
    plain = parts.scheme == "http" and parts.hostname in ("localhost", "127.0.0.1", "::1")
    return bool(parts.hostname) and (parts.scheme == "https" or plain) and not (parts.query or parts.fragment)


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
    pinecone_index: str = _env("TP_PINECONE_INDEX", "", "The Pinecone index, cosine, of the embedding's dimensions.")
    pinecone_host: str = _env("TP_PINECONE_HOST", "", "The index's host, as Pinecone shows it.")
    pinecone_api_key: str = _env("PINECONE_API_KEY", "", "Pinecone's key.", repr=False)
    embedding_model_id: str = _env(
        "TP_EMBEDDING_MODEL_ID", "amazon.titan-embed-text-v2:0", "The Bedrock embedding model.", min_length=3
    )
    embedding_dimensions: Literal["256", "512", "1024"] = _env(
        "TP_EMBEDDING_DIMENSIONS", "1024", "How long its vectors are."
    )
    email: Literal["outbox", "smtp", "ses"] = _env("TP_EMAIL", "outbox", "How e-mail leaves.")
    email_from: str = _env("TP_EMAIL_FROM", "", "The sender of e-mails, as `Name <address>` or an address.")
    smtp_url: str = _env("TP_SMTP_URL", "", "The mail server: smtp:// or smtps://, with user and password.", repr=False)
    signing_key: str = _env("TP_SIGNING_KEY", "", "Signs the links in e-mails.", repr=False)
    auth: Literal["local", "demo", "oidc"] = _env("TP_AUTH", "local", "Who is who.")
    now: datetime | None = _env("TP_NOW", None, "An ISO time at which the app's clock starts, for demonstrations.")
    allow_anonymous: bool = _env("TP_ALLOW_ANONYMOUS", False, "1 lets local pair with dynamodb.")
    turn_workers: int = _env("TP_TURN_WORKERS", 64, "Answers written at the same time, at most.", ge=1, le=512)
    gsi_shards: int = _env("TP_GSI_SHARDS", 1, "Shards of hot index keys.", ge=1, le=64)

    base_url: str = _env("TP_BASE_URL", "", "Where people reach this app.")
    oidc_issuer: str = _env("TP_OIDC_ISSUER", "", "The provider's issuer.")
    oidc_client_id: str = _env("TP_OIDC_CLIENT_ID", "", "This app at the provider.")
    oidc_client_secret: str = _env("TP_OIDC_CLIENT_SECRET", "", "Its secret there.", repr=False)
    oidc_audience: str = _env("TP_OIDC_AUDIENCE", "", "Audiences of ID tokens the API takes, by commas.")
    cookie_secret: str = _env("TP_COOKIE_SECRET", "", "Signs the sign-in cookie.", repr=False)
    sign_in_hours: int = _env("TP_SIGN_IN_HOURS", 168, "How long a sign-in lasts on the pages.", ge=1, le=720)
    operators: str = _env("TP_OPERATORS", "", "Who runs this place: verified e-mail addresses or subjects, by commas.")
    ephemeral_disk: bool = _env("TP_EPHEMERAL_DISK", False, "1 where the disk is lost when the machine sleeps.")
    daily_messages: int = _env("TP_DAILY_MESSAGES", 200, "Messages a person may send a day.", ge=1, le=100_000)
    daily_tokens: int = _env(
        "TP_DAILY_TOKENS", 400_000, "Tokens of the model a person may use a day.", ge=1000, le=1_000_000_000
    )

    @model_validator(mode="after")
    def _signs_in_whole(self) -> Self:
        if self.auth != "oidc":
            return self
        needed = {"TP_OIDC_ISSUER": self.oidc_issuer, "TP_OIDC_CLIENT_ID": self.oidc_client_id}
        for name, value in needed.items():
            if not value:
                message = f"TP_AUTH=oidc needs {name}; see docs/deploy.md"
                raise ValueError(message)
        if not _is_address(self.oidc_issuer):
            message = "TP_OIDC_ISSUER must be an https:// address (http:// for localhost only)"
            raise ValueError(message)
        if self.now is not None:
            message = "TP_NOW cannot be used with TP_AUTH=oidc: sign-ins are judged by the real time; unset one of them"
            raise ValueError(message)
        if self.cookie_secret and len(self.cookie_secret) < 32:
            message = "TP_COOKIE_SECRET must be at least 32 random characters"
            raise ValueError(message)
        return self

    @model_validator(mode="after")
    def _fits_together(self) -> Self:
        self._check_email()
        if self.auth == "local" and self.store == "dynamodb" and not self.allow_anonymous:
            message = (
                "TP_AUTH=local with TP_STORE=dynamodb lets anyone in; "
                "set TP_AUTH=oidc or demo, or TP_ALLOW_ANONYMOUS=1 to allow it"
            )
            raise ValueError(message)
        if bool(self.bedrock_guardrail_id) != bool(self.bedrock_guardrail_version):
            message = "TP_BEDROCK_GUARDRAIL_ID and TP_BEDROCK_GUARDRAIL_VERSION go together; set both or neither"
            raise ValueError(message)
        if self.base_url and not _is_address(self.base_url):
            message = "TP_BASE_URL must be an https:// address without a path (http:// for localhost only)"
            raise ValueError(message)
        self._check_pinecone()
        for name, url in (
            ("TP_DYNAMODB_ENDPOINT_URL", self.dynamodb_endpoint_url),
            ("TP_BEDROCK_ENDPOINT_URL", self.bedrock_endpoint_url),
        ):
            if url and not url.startswith(("http://", "https://")):
                message = f"{name} must be an http:// or https:// address"
                raise ValueError(message)
        return self

    @property
    def messages_a_day(self) -> int | None:
        """None on one's own machine, unless it was set: nobody there has to be kept from anything."""
        counted = self.auth != "local" or "daily_messages" in self.model_fields_set
        return self.daily_messages if counted else None

    @property
    def audiences(self) -> frozenset[str]:
        """Whom an ID token must be meant for."""
        return _listed(self.oidc_audience) or frozenset({self.oidc_client_id})

    @property
    def operator_names(self) -> frozenset[str]:
        """Addresses in lower case, subjects as they are."""
        return frozenset(name.casefold() if "@" in name else name for name in _listed(self.operators))

    def _check_email(self) -> None:
        """Whether e-mail is set whole: half of it would be found out by an athlete who waits."""
        given = self.model_fields_set
        if self.email != "outbox":
            needed = {"TP_EMAIL_FROM": "email_from", "TP_BASE_URL": "base_url"}
            needed |= {"TP_SMTP_URL": "smtp_url"} if self.email == "smtp" else {}
            missing = [name for name, field in needed.items() if field not in given]
            if missing:
                message = f"TP_EMAIL={self.email} needs {' and '.join(missing)} as well"
                raise ValueError(message)
        if self.smtp_url and self.email != "smtp":
            message = "TP_SMTP_URL is set, but TP_EMAIL is not smtp; set TP_EMAIL=smtp or leave it out"
            raise ValueError(message)
        if self.smtp_url and not _is_server(self.smtp_url):
            raise ValueError("TP_SMTP_URL must look like smtp://user:password@host:587 or smtps://host")
        if self.email_from and not _SENDER.match(self.email_from):
            raise ValueError("TP_EMAIL_FROM must be an address, or look like Training Programs <coach@example.org>")
        if self.signing_key and len(self.signing_key) < _SHORTEST_KEY:
            message = f"TP_SIGNING_KEY must have at least {_SHORTEST_KEY} characters"
            raise ValueError(message)

    def _check_pinecone(self) -> None:
        if self.memory != "pinecone":
            return
        needed = {
            "TP_PINECONE_INDEX": self.pinecone_index,
            "TP_PINECONE_HOST": self.pinecone_host,
            "PINECONE_API_KEY": self.pinecone_api_key,
        }
        absent = [name for name, value in needed.items() if not value]
        if absent:
            message = f"TP_MEMORY=pinecone needs {', '.join(absent)}; set it, or use TP_MEMORY=local"
            raise ValueError(message)

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
