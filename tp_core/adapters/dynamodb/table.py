"""The table on Amazon DynamoDB, or anything that speaks its protocol."""

import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from botocore.exceptions import BotoCoreError, ClientError

from tp_core.adapters.dynamodb import start
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


class DynamoTable:
    """A table over one shared client (clients are thread-safe, resources are not)."""

    def __init__(self, client: "DynamoDBClient", name: str) -> None:
        self._client: Any = client
        self._name = name

    def get(self, key: Key) -> Item | None:
        with in_our_words():
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
            with in_our_words():
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
                with in_our_words():
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
        for first in range(0, len(last), _BATCH):
            self._batch(last[first : first + _BATCH])

    def check(self) -> None:
        """Looks for what is not there. Raises `Unusable` where it cannot be used as set; what may pass is logged."""
        start.check(self._client, self._name)

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
            with in_our_words():
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
            with in_our_words():
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
def in_our_words() -> Iterator[None]:
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
        if code in start.NOT_LET_IN:
            raise Unavailable("Your data can't be reached because of a setting on our side.", retryable=False) from exc
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
