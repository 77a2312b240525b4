"""Values to items and back: camelCase attributes as people read them, numbers exact, index keys beside them."""

import base64
import json
import zlib
from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from functools import lru_cache
from typing import Any, TypeVar, cast

from tp_core.domain.plan import Plan
from tp_core.domain.value import Value
from tp_core.services.storage.table import Attribute, Item, Key

V = TypeVar("V", bound=Value)

_STORAGE_ONLY = frozenset({"PK", "SK", "GSI1PK", "GSI1SK", "GSI2PK", "GSI2SK", "ttl"})


def _exact(value: object) -> Attribute:
    """What there is most of is asked first, and by its very type: a check against a union is made anew each time."""
    kind = type(value)
    if kind is str:
        return cast("Attribute", value)
    if kind is float:
        return Decimal(repr(value))
    if kind is dict:
        return {
            str(name): _exact(inner) for name, inner in cast("dict[str, object]", value).items() if inner is not None
        }
    if kind is list:
        return [_exact(inner) for inner in cast("list[object]", value)]
    return cast("Attribute", value)


def _plain(value: object) -> object:
    """Numbers as int or float. What there is most of is asked first, text before a call is made for it: a year of
    training is read at once.
    """
    if isinstance(value, str):
        return value
    if isinstance(value, Decimal):
        whole = int(value)
        return whole if whole == value else float(value)
    if isinstance(value, dict | Mapping):
        return {name: inner if type(inner) is str else _plain(inner) for name, inner in value.items()}
    if isinstance(value, list):
        return [_plain(inner) for inner in value]
    return value


def attributes(value: Value) -> dict[str, Attribute]:
    """A value as attributes. What is None is left out, as it is absent."""
    return cast("dict[str, Attribute]", _exact(value.model_dump(mode="json")))


def item(key: Key, value: Value, **index_keys: str) -> Item:
    """The item that keeps `value` at `key`."""
    return {"PK": key.pk, "SK": key.sk, **index_keys, **attributes(value)}


def value_of(kind: type[V], stored: Item) -> V:
    """The value an item keeps."""
    facts = {name: _plain(inner) for name, inner in stored.items() if name not in _STORAGE_ONLY}
    return kind.model_validate(facts)


def plan_item(key: Key, plan: Plan) -> Item:
    """A plan, packed: 52 weeks of sessions as attributes would pass DynamoDB's 400 KB."""
    text = json.dumps(plan.model_dump(mode="json", exclude_none=True), separators=(",", ":"))
    return {"PK": key.pk, "SK": key.sk, "packed": base64.b64encode(zlib.compress(text.encode())).decode()}


def plan_of(stored: Item) -> Plan:
    return _unpacked(str(stored["packed"]))


@lru_cache(maxsize=32)
def _unpacked(packed: str) -> Plan:
    """A plan never changes under its version, and every page of its athlete reads it."""
    return Plan.model_validate_json(zlib.decompress(base64.b64decode(packed)))


def expires(stored: Mapping[str, Any], moment: datetime) -> bool:
    """Whether an item's time to live is over; a table may delete it days later."""
    return "ttl" in stored and int(stored["ttl"]) <= moment.timestamp()
