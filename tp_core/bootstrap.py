"""The one place that chooses adapters and reads the clock: `build(settings) -> App`."""

import os
import secrets
import time
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from functools import cache

import uuid_utils

from tp_core.adapters.local_memory.second_look import SecondLook
from tp_core.adapters.offline import OfflineCoach
from tp_core.services import journal
from tp_core.services.app import App, CoachModel, Mailer, Memories, Post, SignIn
from tp_core.services.indexing import Indexing
from tp_core.services.storage.store import Store
from tp_core.services.storage.table import Table
from tp_core.services.turns.live import LiveTurns
from tp_core.settings import Settings, SettingsError


def build(settings: Settings) -> App:
    """The app on the chosen adapters. Raises `SettingsError` where one cannot be used as set."""
    rules = OfflineCoach()
    table = _table(settings)
    store = Store(table, shards=settings.gsi_shards, shipped_rosters=settings.auth == "local")
    return App(
        store=store,
        coach=rules if settings.coach == "offline" else _bedrock(settings),
        rule_coach=rules,
        turns=LiveTurns(settings.turn_workers, setups=2 if settings.store == "sqlite" else 16),
        memories=_memories(settings, table),
        second_look=SecondLook(),
        indexing=Indexing(),
        now=_clock(settings.now),
        wall=_wall,
        new_id=lambda: str(uuid_utils.uuid7()),
        owner=f"{os.getpid()}-{uuid_utils.uuid4()}",
        auth=settings.auth,
        sign_in=_sign_in(settings),
        operators=settings.operator_names,
        issuer=settings.oidc_issuer,
        ephemeral_disk=settings.ephemeral_disk,
        daily_messages=settings.messages_a_day,
        daily_tokens=settings.daily_tokens,
        most_answer_tokens=settings.bedrock_max_tokens,
        sign_in_lasts=timedelta(hours=settings.sign_in_hours),
        health={"store": settings.store, "coach": settings.coach, "memory": settings.memory},
        post=_post(settings, store),
    )


def from_environment(environment: Mapping[str, str] | None = None) -> App:
    """The app as the environment sets it."""
    return build(Settings.from_environment(os.environ if environment is None else environment))


def for_people(environment: Mapping[str, str] | None = None) -> App:
    """What a server starts with: the app as set, once its table and its coach model have been asked for a word."""
    journal.to_stderr()
    app = from_environment(environment)
    app.store.check()
    check = getattr(app.coach, "check", None)
    if check is not None:
        from tp_core.adapters.bedrock import Unusable

        try:
            check()
        except Unusable as exc:
            raise SettingsError(str(exc)) from exc
    return app


def _sign_in(settings: Settings) -> SignIn | None:
    if settings.auth != "oidc":
        return None
    from tp_core.adapters.openid import OpenIdProvider

    return OpenIdProvider(settings.oidc_issuer, settings.audiences)


def create_table(settings: Settings) -> bool:
    """Makes the DynamoDB table; False where it was there."""
    if settings.store != "dynamodb":
        raise SettingsError("TP_STORE is sqlite, which needs no table; set TP_STORE=dynamodb")
    from tp_core.adapters import dynamodb

    return dynamodb.create_table(
        dynamodb.dynamo_client(settings.dynamodb_endpoint_url or None), settings.dynamodb_table
    )


def _table(settings: Settings) -> Table:
    if settings.store == "dynamodb":
        from tp_core.adapters import dynamodb

        client = dynamodb.dynamo_client(settings.dynamodb_endpoint_url or None)
        return dynamodb.DynamoTable(client, settings.dynamodb_table)
    from tp_core.adapters.sqlite import SqliteTable

    try:
        settings.data_dir.mkdir(parents=True, exist_ok=True)
    except OSError as exc:
        line = f"TP_DATA_DIR={settings.data_dir} cannot be made or written; choose another folder"
        raise SettingsError(line) from exc
    return SqliteTable(settings.data_dir / "training-programs.sqlite3")


def _bedrock(settings: Settings) -> CoachModel:
    from tp_core.adapters.bedrock import BedrockCoach, Guardrail, Limits, Unusable, bedrock_client

    limits = Limits(
        max_tokens=settings.bedrock_max_tokens,
        read_seconds=settings.bedrock_read_timeout,
        thinking=settings.bedrock_thinking == "model",
    )
    try:
        client = bedrock_client(
            endpoint_url=settings.bedrock_endpoint_url or None, limits=limits, connections=settings.turn_workers
        )
    except Unusable as exc:
        raise SettingsError(str(exc)) from exc
    guardrail = Guardrail(settings.bedrock_guardrail_id, settings.bedrock_guardrail_version)
    return BedrockCoach(
        client, settings.bedrock_model_id, limits=limits, guardrail=guardrail if guardrail.guardrail_id else None
    )


def _post(settings: Settings, store: Store) -> Post:
    return Post(
        mailer=_mailer(settings),
        sender=settings.email_from or "Training Programs <reminders@localhost>",
        base_url=(settings.base_url or "http://localhost:8501").rstrip("/"),
        signing_key=cache(lambda: settings.signing_key or store.notifications.signing_key(secrets.token_urlsafe(32))),
    )


def _mailer(settings: Settings) -> Mailer:
    if settings.email == "smtp":
        from tp_core.adapters.email_smtp import SmtpMailer

        return SmtpMailer(settings.smtp_url)
    if settings.email == "ses":
        from tp_core.adapters.email_ses import SesMailer, Unusable, ses_client

        try:
            return SesMailer(ses_client())
        except Unusable as exc:
            raise SettingsError(str(exc)) from exc
    from tp_core.adapters.email_outbox import OutboxMailer

    return OutboxMailer(settings.data_dir / "outbox")


def _memories(settings: Settings, table: Table) -> Memories:
    """Vectors beside the store, or in Pinecone; either is reached when first needed."""
    if settings.memory == "pinecone":
        from tp_core.adapters.pinecone_memory import PineconeMemories, TitanEmbedding

        embedding = TitanEmbedding(
            settings.embedding_model_id, int(settings.embedding_dimensions), settings.bedrock_endpoint_url
        )
        return PineconeMemories(
            embedding,
            api_key=settings.pinecone_api_key,
            index=settings.pinecone_index,
            host=settings.pinecone_host,
        )
    from tp_core.adapters.local_memory import LocalMemories

    return LocalMemories(table)


def _wall() -> datetime:
    return datetime.now(UTC)


def _clock(start: datetime | None) -> Callable[[], datetime]:
    """The app's clock: the real one, or one that starts at `start` and runs on from there."""
    if start is None:
        return _wall
    began = time.monotonic()
    return lambda: start + timedelta(seconds=time.monotonic() - began)
