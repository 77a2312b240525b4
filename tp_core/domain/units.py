"""Quantities with units, as values: a mass is kept in kilograms and shown in the athlete's unit."""

import re
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum

KG_PER_LB = Decimal("0.45359237")
"""By definition (international avoirdupois pound)."""
DECIMAL_COMMA = re.compile(r"(?<![\d,.])(\d{2,3}),(25|5|75)(?![\d,])")
"""`62,5 kg`; any other comma between digits may stand between two numbers."""


class Unit(StrEnum):
    """The athlete's unit of load."""

    KG = "kg"
    LB = "lb"


def to_kg(amount: float, unit: Unit) -> float:
    """`amount` of `unit` in kilograms, to 0.01 kg."""
    kilograms = Decimal(str(amount)) * (KG_PER_LB if unit is Unit.LB else 1)
    return float(kilograms.quantize(Decimal("0.01"), ROUND_HALF_UP))


def from_kg(kilograms: float, unit: Unit) -> float:
    """`kilograms` in `unit`, to 0.1: for showing, never to be converted back and rounded again."""
    amount = Decimal(str(kilograms)) / (KG_PER_LB if unit is Unit.LB else 1)
    return float(amount.quantize(Decimal("0.1"), ROUND_HALF_UP))


def as_time(seconds: float) -> str:
    """A time over a distance as runners write it: `1:45:00`, `53:20`."""
    hours, rest = divmod(round(seconds), 3600)
    minutes, left = divmod(rest, 60)
    return f"{hours}:{minutes:02d}:{left:02d}" if hours else f"{minutes}:{left:02d}"


def plain(number: float) -> str:
    """A number as people write it: 100, 97.5, 0.25."""
    return f"{number:.2f}".rstrip("0").rstrip(".")


def show_load(kilograms: float, unit: Unit) -> str:
    """A load as the athlete reads it: `97.5 kg`, `215 lb`."""
    return f"{plain(from_kg(kilograms, unit))} {unit}"
