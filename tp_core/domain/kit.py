"""Which equipment there is on a day of a program, as the athlete told it while it ran."""

from collections.abc import Collection, Iterable
from datetime import date

from tp_core.domain.movement import Equipment
from tp_core.domain.program import KitChange, Program


def equipment_on(program: Program, day: date) -> tuple[str, ...]:
    """All there is on a day: what the program was made for, with each change that the day falls under, in its order."""
    return _after(program, (one for one in program.kit if covers(one, day)))


def for_good(program: Program) -> tuple[str, ...]:
    """The equipment that is theirs from now on, journeys and closed gyms left aside."""
    return _after(program, (one for one in program.kit if one.until is None))


def there_is(program: Program, since: date, until: date | None) -> tuple[str, ...]:
    """What a change of these days begins from: for a while what there is on its first day, else what is theirs."""
    return for_good(program) if until is None else equipment_on(program, max(since, program.start_date))


def change_to(program: Program, has: Collection[str], since: date, until: date | None) -> KitChange | None:
    """The change after which there is exactly this in its days, told the shorter way; None where that is so already."""
    there = set(there_is(program, since, until))
    gone = there - set(has)
    if there == set(has):
        return None
    if set(has) <= there and len(gone) <= len(has):
        return KitChange(since=since, until=until, gone=_sorted(gone))
    return KitChange(since=since, until=until, only=_sorted(has))


def _sorted(items: Collection[str]) -> tuple[str, ...]:
    """In the house's order of equipment, whatever was tapped first."""
    return tuple(one.value for one in Equipment if one in items)


def covers(change: KitChange, day: date) -> bool:
    return change.since <= day and (change.until is None or day < change.until)


def _after(program: Program, changes: Iterable[KitChange]) -> tuple[str, ...]:
    there = program.constraints.equipment
    for one in changes:
        there = tuple(item for item in (there if one.only is None else one.only) if item not in one.gone)
    return there
