"""The table on Amazon DynamoDB, or anything that speaks its protocol."""

from tp_core.adapters.dynamodb.making import create_table
from tp_core.adapters.dynamodb.start import Unusable, dynamo_client
from tp_core.adapters.dynamodb.table import DynamoTable

__all__ = ["DynamoTable", "Unusable", "create_table", "dynamo_client"]
