"""Beginning with DynamoDB: the client, and in one line why it cannot be used as set."""

import logging
import os
from typing import TYPE_CHECKING, Any

from botocore.exceptions import (
    BotoCoreError,
    ClientError,
    NoCredentialsError,
    NoRegionError,
    PartialCredentialsError,
    ProfileNotFound,
)

from tp_core.settings import SettingsError

if TYPE_CHECKING:
    from types_boto3_dynamodb import DynamoDBClient

_log = logging.getLogger(__name__)

_STORE = "TP_STORE=dynamodb"
_NO_CREDENTIALS = (
    f"{_STORE} needs AWS credentials and found none whole; set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, a profile "
    "or a role"
)
_LINES: dict[type[BotoCoreError], str] = {
    NoRegionError: f"{_STORE} needs an AWS region; set AWS_DEFAULT_REGION (or a region in the AWS profile)",
    ProfileNotFound: "AWS_PROFILE names a profile that is not there; correct it or unset it",
    NoCredentialsError: _NO_CREDENTIALS,
    PartialCredentialsError: _NO_CREDENTIALS,
}
_WHO = frozenset(
    {"UnrecognizedClientException", "InvalidSignatureException", "ExpiredTokenException",
     "IncompleteSignatureException", "MissingAuthenticationTokenException", "InvalidClientTokenId"}
)  # fmt: skip
NOT_LET_IN = _WHO | {"AccessDeniedException"}
"""Who asks is not known, or may not: trying again cannot help."""


class Unusable(SettingsError):
    """DynamoDB cannot be used as set; one line that says what to do."""


def dynamo_client(endpoint_url: str | None = None) -> "DynamoDBClient":
    """A client that takes and gives Python values; credentials and region from boto3's own chain, or `Unusable`."""
    import boto3
    from botocore.config import Config

    config = Config(connect_timeout=3, read_timeout=10, retries={"mode": "standard", "total_max_attempts": 4})
    try:
        session = boto3.Session()
        # AWS's newer tools set AWS_REGION, which boto3 does not look at.
        region = session.region_name or os.environ.get("AWS_REGION")
        client = session.resource("dynamodb", region_name=region, endpoint_url=endpoint_url, config=config).meta.client
        if session.get_credentials() is None:
            raise NoCredentialsError
    except (BotoCoreError, ValueError) as exc:
        raise Unusable(_line(exc)) from exc
    return client


def check(client: "DynamoDBClient", table: str) -> None:
    """Looks for what is not there. Raises `Unusable` for what asking again cannot mend; the rest is logged."""
    try:
        client.get_item(TableName=table, Key={"PK": "start", "SK": "start"})
    except ClientError as exc:
        code = exc.response["Error"]["Code"]
        line = _refused(code, table)
        if line:
            raise Unusable(line) from exc
        _log.warning("dynamodb did not answer at the start (%s); starting all the same", code)
    except BotoCoreError as exc:
        if type(exc) in _LINES:
            raise Unusable(_line(exc)) from exc
        _log.warning("dynamodb did not answer at the start (%s); starting all the same", type(exc).__name__)


def _line(exc: Exception) -> str:
    found = (line for kind, line in _LINES.items() if isinstance(exc, kind))
    return next(found, f"{_STORE} cannot be used as set: {type(exc).__name__}")


def _refused(code: str, table: str) -> str:
    """What stops a start: the table, who asks, or what they may; empty for what may pass."""
    named: dict[str, Any] = {
        "ResourceNotFoundException": "is not there; make it with: python -m tp_core table create",
        "AccessDeniedException": "may not be read with these credentials; docs/deploy.md has what they need",
        "ValidationException": "is a table of another kind; name another, made with: python -m tp_core table create",
    }
    if code in named:
        return f"TP_DYNAMODB_TABLE={table} {named[code]}"
    if code in _WHO:
        return f"{_STORE}: AWS does not know these credentials or they have expired; renew them"
    return ""
