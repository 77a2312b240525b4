"""Reads the table's text: four lines an exercise, so that two hundred of them can be compared at a glance.

    id | name | pattern | loading [| one-sided]
    primary muscles; secondary muscles | equipment sets, `or` between them, `+` within | body parts to be careful with
    substitutes, best first | everyday names
    cue

`-` stands for nothing. A wrong word stops the import.
"""

from tp_core.domain.movement import Equipment, Exercise, Loading, Muscle, Pattern

_ONE_SIDED_COLUMN = 4


def read(text: str) -> tuple[Exercise, ...]:
    """The exercises of one family."""
    return tuple(_exercise(block) for block in text.strip().split("\n\n"))


def _exercise(block: str) -> Exercise:
    first, second, third, cue = (line.strip() for line in block.strip().split("\n"))
    kind = _cells(first)
    muscles, needs, cautions = _cells(second)
    substitutes, aliases = _cells(third)
    primary, _, secondary = muscles.partition(";")
    return Exercise(
        id=kind[0],
        name=kind[1],
        aliases=_words(aliases),
        pattern=Pattern(kind[2]),
        primary=tuple(Muscle(word) for word in _words(primary)),
        secondary=tuple(Muscle(word) for word in _words(secondary)),
        needs=_needs(needs),
        one_sided=len(kind) > _ONE_SIDED_COLUMN and kind[_ONE_SIDED_COLUMN] == "one-sided",
        loading=Loading(kind[3]),
        avoid_with=_words(cautions),
        substitutes=_words(substitutes),
        cue=cue,
    )


def _cells(line: str) -> list[str]:
    return [cell.strip() for cell in line.split("|")]


def _words(cell: str) -> tuple[str, ...]:
    return tuple(word.strip() for word in cell.split(",") if word.strip() not in {"", "-"})


def _needs(cell: str) -> tuple[frozenset[Equipment], ...]:
    if cell == "-":
        return ()
    return tuple(frozenset(Equipment(one.strip()) for one in choice.split("+")) for choice in cell.split(" or "))
