"""How large an item is, as DynamoDB counts it, so that what fits a laptop fits the cloud."""

from collections.abc import Mapping, Sequence
from decimal import Decimal

from tp_core.services.storage.table import Attribute, Item, Put, TooLarge, Write

MOST_ITEM = 400 * 1024
MOST_TRANSACTION = 4 * 1024 * 1024
MOST_WRITES = 100
MOST_SORT_KEY = 1024
MOST_PARTITION_KEY = 2048


def of_item(item: Item) -> int:
    """Bytes: names and values in UTF-8, containers with 3 and their entries with 1 more (DynamoDB developer guide)."""
    return sum(len(name.encode()) + _of(value) for name, value in item.items())


def _of(value: Attribute) -> int:
    if isinstance(value, str):
        return len(value.encode())
    if value is None or isinstance(value, bool):
        return 1
    if isinstance(value, int | Decimal):
        digits = len(Decimal(value).as_tuple().digits)
        return digits // 2 + 2
    if isinstance(value, dict | Mapping):
        return 3 + sum(1 + len(name.encode()) + _of(inner) for name, inner in value.items())
    return 3 + sum(1 + _of(inner) for inner in value)


def _at_most(item: Item) -> int:
    """An upper bound of `of_item`, many times as fast: no character takes more than 4 bytes, and nothing is written
    with fewer characters than a quarter of the bytes it counts for.
    """
    return 4 * len(repr(item))


def check_item(item: Item) -> None:
    """Raises `TooLarge`, and `ValueError` for keys no table takes."""
    pk, sk = str(item["PK"]), str(item["SK"])
    if not pk or not sk or "\x00" in pk + sk:
        message = "a key is empty or has NUL"
        raise ValueError(message)
    if len(pk.encode()) > MOST_PARTITION_KEY or len(sk.encode()) > MOST_SORT_KEY:
        raise TooLarge("a key is too long")
    if _at_most(item) > MOST_ITEM and (size := of_item(item)) > MOST_ITEM:
        raise TooLarge(f"an item of {size} bytes; {MOST_ITEM} fit")


def check_transaction(writes: Sequence[Write]) -> None:
    """Raises `TooLarge` over 100 writes or 4 MB, `ValueError` for none or for a key written twice."""
    keys = [write.key for write in writes]
    if not keys or len(set(keys)) != len(keys):
        message = "a transaction has 1..100 writes, each key once"
        raise ValueError(message)
    if len(keys) > MOST_WRITES:
        raise TooLarge(f"{len(keys)} writes; {MOST_WRITES} fit")
    items = [write.item for write in writes if isinstance(write, Put)]
    for item in items:
        check_item(item)
    if sum(map(_at_most, items)) > MOST_TRANSACTION and (total := sum(map(of_item, items))) > MOST_TRANSACTION:
        raise TooLarge(f"{total} bytes in a transaction; {MOST_TRANSACTION} fit")
