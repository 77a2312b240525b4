"""The table made: both indexes, on-demand, with time to live, point-in-time recovery and deletion protection."""

from typing import TYPE_CHECKING, Any

from botocore.exceptions import ClientError

from tp_core.adapters.dynamodb.table import in_our_words

if TYPE_CHECKING:
    from types_boto3_dynamodb import DynamoDBClient


def create_table(client: "DynamoDBClient", name: str) -> bool:
    """Makes the table with both indexes, on-demand, with time to live, point-in-time recovery and deletion protection.

    False where it was there already; what it lacked of these is switched on.
    """
    wire: Any = client
    index_names = ("GSI1", "GSI2")
    keys = [f"{prefix}{part}" for prefix in ("", *index_names) for part in ("PK", "SK")]
    with in_our_words():
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
