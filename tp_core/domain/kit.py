"""Which equipment there is on a day of a program, as the athlete told it while it ran."""

from collections.abc import Iterable
from datetime import date

from tp_core.domain.program import KitChange, Program


def equipment_on(program: Program, day: date) -> tuple[str, ...]:
    """All there is on a day: what the program was made for, with each change that the day falls under, in its order."""
    return _after(program, (one for one in program.kit if covers(one, day)))


def for_good(program: Program) -> tuple[str, ...]:
    """The equipment that is theirs from now on, journeys and closed gyms left aside."""
    return _after(program, (one for one in program.kit if one.until is None))


def covers(change: KitChange, day: date) -> bool:
    return change.since <= day and (change.until is None or day < change.until)


def _after(program: Program, changes: Iterable[KitChange]) -> tuple[str, ...]:
    there = program.constraints.equipment
    for one in changes:
        there = tuple(item for item in (there if one.only is None else one.only) if item not in one.gone)
    return there
