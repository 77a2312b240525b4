"""The narrow key-value table under the store: what SQLite and DynamoDB must both do.

One table, string keys `PK` and `SK`, two sparse indexes `GSI1` (`GSI1PK`, `GSI1SK`) and `GSI2` (`GSI2PK`, `GSI2SK`).
It knows nothing of programs or athletes. Items are whole: they are read, changed and put back under a condition.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Literal, Protocol, TypeAlias, Union

Scalar: TypeAlias = str | int | Decimal | bool | None
Attribute: TypeAlias = Union[Scalar, Sequence["Attribute"], Mapping[str, "Attribute"]]  # noqa: UP007  quoted names cannot use |
Item: TypeAlias = Mapping[str, Attribute]
"""Attributes by name, always with `PK` and `SK`. Numbers go in as int or Decimal (no float) and come out as Decimal."""

Index = Literal["GSI1", "GSI2"]


@dataclass(frozen=True, slots=True)
class Key:
    """The primary key of one item."""

    pk: str
    sk: str


@dataclass(frozen=True, slots=True)
class Absent:
    """Holds when no item has the key."""


@dataclass(frozen=True, slots=True)
class Present:
    """Holds when an item has the key."""


@dataclass(frozen=True, slots=True)
class AtVersion:
    """Holds when the item's `version` attribute equals `version`."""

    version: int


Condition: TypeAlias = Absent | Present | AtVersion


@dataclass(frozen=True, slots=True)
class Put:
    """Writes a whole item, replacing what had its key, if `condition` (if any) holds."""

    item: Item
    condition: Condition | None = None

    @property
    def key(self) -> Key:
        return Key(str(self.item["PK"]), str(self.item["SK"]))


@dataclass(frozen=True, slots=True)
class Delete:
    """Removes an item if `condition` (if any) holds; removing nothing is no error."""

    key: Key
    condition: Condition | None = None


@dataclass(frozen=True, slots=True)
class Check:
    """Writes nothing; the transaction fails unless `condition` holds."""

    key: Key
    condition: Condition


Write: TypeAlias = Put | Delete | Check


@dataclass(frozen=True, slots=True)
class Query:
    """Items of one partition in sort-key order: all, by prefix, or within `between` (both ends included).

    `prefix` and `between` exclude each other. On an index, `pk` is the index's partition key and the order is by the
    index's sort key. `after` is the `next` of an earlier page of the same query.
    """

    pk: str
    index: Index | None = None
    prefix: str = ""
    between: tuple[str, str] | None = None
    forward: bool = True
    limit: int = 100
    after: Mapping[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """Up to `limit` items; `next` is None on the last page (a page may be empty and yet not the last)."""

    items: Sequence[Item]
    next: Mapping[str, str] | None = None


class ConditionFailed(Exception):
    """A write's condition did not hold; nothing was written. `key` is the first write that failed."""

    def __init__(self, key: Key) -> None:
        super().__init__(f"condition failed at {key.pk} {key.sk}")
        self.key = key


class TooLarge(Exception):
    """An item is over DynamoDB's 400 KB, or a transaction over 100 writes or 4 MB; nothing was written."""


class Table(Protocol):
    """What a table does. A vendor's other failures surface as `errors.Unavailable`."""

    def get(self, key: Key) -> Item | None:
        """The item, read consistently, or None."""
        ...

    def query(self, query: Query) -> Page:
        """One page. Consistent on the table; an index may lag."""
        ...

    def transact(self, writes: Sequence[Write]) -> None:
        """All of 1..100 writes or none. Raises `ConditionFailed`, `TooLarge`; each key at most once."""
        ...

    def write_all(self, writes: Sequence[Put | Delete]) -> None:
        """Any number of unconditional writes, in batches; not atomic. Raises `TooLarge`."""
        ...

    def check(self) -> None:
        """Before a start: raises `SettingsError` where the table cannot be used as set."""
        ...

    def close(self) -> None:
        """Lets go of connections."""
        ...


def every(table: Table, query: Query) -> Iterator[Item]:
    """All items of a query, page by page as they are asked for."""
    page = table.query(query)
    yield from page.items
    while page.next is not None:
        page = table.query(replace(query, after=page.next))
        yield from page.items
