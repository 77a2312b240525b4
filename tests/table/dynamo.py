"""Tables of their own on a DynamoDB-compatible server."""

import uuid

from tp_core.adapters import dynamodb


def dynamo_table(url: str) -> dynamodb.DynamoTable:
    """A new, empty table."""
    client = dynamodb.dynamo_client(url)
    name = f"table-{uuid.uuid4().hex}"
    assert dynamodb.create_table(client, name)
    assert not dynamodb.create_table(client, name), "making it again is no error and makes nothing"
    return dynamodb.DynamoTable(client, name)
