"""The table on Amazon DynamoDB, or anything that speaks its protocol."""

import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from botocore.exceptions import BotoCoreError, ClientError

from tp_core.domain.errors import Unavailable
from tp_core.services.storage import size
from tp_core.services.storage.table import (
    Absent,
    AtVersion,
    Check,
    Condition,
    ConditionFailed,
    Delete,
    Item,
    Key,
    Page,
    Present,
    Put,
    Query,
    Write,
)

if TYPE_CHECKING:
    from types_boto3_dynamodb import DynamoDBClient

_BATCH = 25
_TRIES = 6
_RETRYABLE = frozenset(
    {"ProvisionedThroughputExceededException", "ThrottlingException", "RequestLimitExceeded", "InternalServerError",
     "ServiceUnavailable", "TransactionInProgressException", "TransactionConflictException"}
)  # fmt: skip


def dynamo_client(endpoint_url: str | None = None) -> "DynamoDBClient":
    """A client that takes and gives Python values; credentials and region from boto3's own chain."""
    import boto3
    from botocore.config import Config

    config = Config(connect_timeout=3, read_timeout=10, retries={"mode": "standard", "total_max_attempts": 4})
    resource = boto3.resource("dynamodb", endpoint_url=endpoint_url, config=config)
    return resource.meta.client


class DynamoTable:
    """A table over one shared client (clients are thread-safe, resources are not)."""

    def __init__(self, client: "DynamoDBClient", name: str) -> None:
        self._client: Any = client
        self._name = name

    def get(self, key: Key) -> Item | None:
        with _words():
            answer = self._client.get_item(TableName=self._name, Key=_key(key), ConsistentRead=True)
        item: Item | None = answer.get("Item")
        return item

    def query(self, query: Query) -> Page:
        request = self._request(query)
        items: list[Item] = []
        after: Mapping[str, str] | None = query.after
        while True:
            request["Limit"] = query.limit - len(items)
            if after is not None:
                request["ExclusiveStartKey"] = dict(after)
            with _words():
                answer = self._client.query(**request)
            items += answer["Items"]
            after = answer.get("LastEvaluatedKey")
            if after is None or len(items) >= query.limit:
                return Page(items, after)

    def transact(self, writes: Sequence[Write]) -> None:
        size.check_transaction(writes)
        if len(writes) == 1 and not isinstance(writes[0], Check):
            self._single(writes[0])
            return
        wire = [self._wire(write) for write in writes]
        for attempt in range(_TRIES):
            try:
                with _words():
                    self._client.transact_write_items(TransactItems=wire)
            except _Cancelled as exc:
                failed = [write for write, reason in zip(writes, exc.reasons, strict=True) if reason == _CONDITION]
                if failed:
                    raise ConditionFailed(failed[0].key) from exc
                if attempt == _TRIES - 1:
                    raise Unavailable("Your data is busy right now. Please try again.") from exc
                time.sleep(0.02 * 2**attempt)
            else:
                return

    def write_all(self, writes: Sequence[Put | Delete]) -> None:
        for write in writes:
            if isinstance(write, Put):
                size.check_item(write.item)
        # A batch takes a key once; the last write of a key is the one that counts.
        last = list({write.key: write for write in writes}.values())
        for start in range(0, len(last), _BATCH):
            self._batch(last[start : start + _BATCH])

    def close(self) -> None:
        self._client.close()

    def _request(self, query: Query) -> dict[str, Any]:
        pk, sk = (f"{query.index}PK", f"{query.index}SK") if query.index else ("PK", "SK")
        condition, values = "#pk = :pk", {":pk": query.pk}
        if query.between is not None:
            condition += " AND #sk BETWEEN :low AND :high"
            values |= {":low": query.between[0], ":high": query.between[1]}
        elif query.prefix:
            condition += " AND begins_with(#sk, :prefix)"
            values |= {":prefix": query.prefix}
        request: dict[str, Any] = {
            "TableName": self._name,
            "KeyConditionExpression": condition,
            "ExpressionAttributeNames": {"#pk": pk} | ({"#sk": sk} if "#sk" in condition else {}),
            "ExpressionAttributeValues": values,
            "ScanIndexForward": query.forward,
        }
        return request | ({"IndexName": query.index} if query.index else {"ConsistentRead": True})

    def _single(self, write: Put | Delete) -> None:
        wire = self._wire(write)
        try:
            with _words():
                if isinstance(write, Put):
                    self._client.put_item(**wire["Put"])
                else:
                    self._client.delete_item(**wire["Delete"])
        except _Cancelled as exc:
            raise ConditionFailed(write.key) from exc

    def _wire(self, write: Write) -> dict[str, Any]:
        condition = _condition(write.condition)
        match write:
            case Put(item):
                return {"Put": {"TableName": self._name, "Item": dict(item), **condition}}
            case Delete(key):
                return {"Delete": {"TableName": self._name, "Key": _key(key), **condition}}
            case Check(key):
                return {"ConditionCheck": {"TableName": self._name, "Key": _key(key), **condition}}

    def _batch(self, writes: Sequence[Put | Delete]) -> None:
        pending: list[dict[str, Any]] = [
            {"PutRequest": {"Item": dict(write.item)}}
            if isinstance(write, Put)
            else {"DeleteRequest": {"Key": _key(write.key)}}
            for write in writes
        ]
        for attempt in range(_TRIES):
            with _words():
                answer = self._client.batch_write_item(RequestItems={self._name: pending})
            pending = answer.get("UnprocessedItems", {}).get(self._name, [])
            if not pending:
                return
            time.sleep(0.05 * 2**attempt)
        raise Unavailable("Your data is busy right now. Please try again.")


_CONDITION = "ConditionalCheckFailed"


class _Cancelled(Exception):
    """A condition failed or a transaction was cancelled; a reason code for each write."""

    def __init__(self, reasons: Sequence[str]) -> None:
        super().__init__("cancelled")
        self.reasons = reasons


@contextmanager
def _words() -> Iterator[None]:
    """Vendor errors as ours."""
    try:
        yield
    except ClientError as exc:
        code = exc.response["Error"]["Code"]
        if code == "ConditionalCheckFailedException":
            raise _Cancelled([_CONDITION]) from exc
        if code == "TransactionCanceledException":
            reasons = exc.response.get("CancellationReasons", [])
            raise _Cancelled([reason.get("Code", "None") for reason in reasons]) from exc
        if code == "ResourceNotFoundException":
            message = "The table does not exist. Create it with: python -m tp_core table create"
            raise Unavailable(message, retryable=False) from exc
        raise Unavailable(
            "Your data can't be reached right now. Please try again.", retryable=code in _RETRYABLE
        ) from exc
    except BotoCoreError as exc:
        raise Unavailable("Your data can't be reached right now. Please try again.") from exc


def _key(key: Key) -> dict[str, str]:
    return {"PK": key.pk, "SK": key.sk}


def _condition(condition: Condition | None) -> dict[str, Any]:
    match condition:
        case None:
            return {}
        case Absent():
            return {"ConditionExpression": "attribute_not_exists(PK)"}
        case Present():
            return {"ConditionExpression": "attribute_exists(PK)"}
        case AtVersion(version):
            return {
                "ConditionExpression": "#version = :version",
                "ExpressionAttributeNames": {"#version": "version"},
                "ExpressionAttributeValues": {":version": version},
            }


def create_table(client: "DynamoDBClient", name: str) -> bool:
    """Makes the table with both indexes, on-demand, with time to live, point-in-time recovery and deletion protection.

    False where it was there already; what it lacked of these is switched on.
    """
    wire: Any = client
    index_names = ("GSI1", "GSI2")
    keys = [f"{prefix}{part}" for prefix in ("", *index_names) for part in ("PK", "SK")]
    with _words():
        try:
            wire.create_table(
                TableName=name,
                BillingMode="PAY_PER_REQUEST",
                DeletionProtectionEnabled=True,
                AttributeDefinitions=[{"AttributeName": key, "AttributeType": "S"} for key in keys],
                KeySchema=_schema(""),
                GlobalSecondaryIndexes=[
                    {"IndexName": index, "KeySchema": _schema(index), "Projection": {"ProjectionType": "ALL"}}
                    for index in index_names
                ],
            )
            made = True
        except wire.exceptions.ResourceInUseException:
            made = False
        wire.get_waiter("table_exists").wait(TableName=name, WaiterConfig={"Delay": 1, "MaxAttempts": 60})
        _protect(wire, name)
        live = wire.describe_time_to_live(TableName=name)["TimeToLiveDescription"]["TimeToLiveStatus"]
        if live not in ("ENABLED", "ENABLING"):
            setting = {"Enabled": True, "AttributeName": "ttl"}
            wire.update_time_to_live(TableName=name, TimeToLiveSpecification=setting)
    return made


_NOT_OFFERED = frozenset({"UnknownOperationException", "InvalidAction", "NotImplemented", "UnsupportedOperation"})
"""What stand-ins answer to what they do not have."""


def _protect(wire: Any, name: str) -> None:  # noqa: ANN401  boto3's client
    if not wire.describe_table(TableName=name)["Table"].get("DeletionProtectionEnabled"):
        wire.update_table(TableName=name, DeletionProtectionEnabled=True)
    try:
        recovery = {"PointInTimeRecoveryEnabled": True}
        wire.update_continuous_backups(TableName=name, PointInTimeRecoverySpecification=recovery)
    except ClientError as exc:
        if exc.response["Error"]["Code"] not in _NOT_OFFERED:
            raise


def _schema(prefix: str) -> list[dict[str, str]]:
    return [
        {"AttributeName": f"{prefix}PK", "KeyType": "HASH"},
        {"AttributeName": f"{prefix}SK", "KeyType": "RANGE"},
    ]
