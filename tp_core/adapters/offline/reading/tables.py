"""What is pasted from a spreadsheet: rows under a header become sentences, the rest `name: value`."""

import re
from typing import Final

_CELLS: Final = re.compile(r"\s*\t\s*|\s+\|\s+")
_NOW: Final = re.compile(r"\b(?:now|current(?:ly)?|today|present|best|max|1 ?rm|pb|pr)\b", re.IGNORECASE)
_GOAL: Final = re.compile(r"\b(?:goals?|targets?|aims?|want(?:ed)?)\b", re.IGNORECASE)


_NUMBERED: Final = re.compile(r"(?:^|,\s+)(?P<count>\d)\s+(?=(?P<word>[a-z]+))", re.IGNORECASE)
_LEAST_NUMBERED: Final = 4


def _numbered(original: str) -> str:
    """`1 over 18, 2 no heart stuff, 3 goal = 100 bench, 4 at 85 now`: answers by their numbers become sentences."""
    counts = list(_NUMBERED.finditer(original))
    words = {one["word"].lower() for one in counts}  # `1 plate ohp, 2 plate bench, 3 plate squat` counts plates
    if (
        len(words) < len(counts)
        or len(counts) < _LEAST_NUMBERED
        or [int(one["count"]) for one in counts] != list(range(1, len(counts) + 1))
    ):
        return original
    return _NUMBERED.sub(lambda match: ". " if match.start() else "", original)


def in_sentences(original: str) -> str:
    """`Lift <tab> Current <tab> Target` and its rows as `Back squat currently 122.5 x 3. Back squat target 140.`

    Bars count only under such a header: `squat 180 | bench 120` is a list. Text without a table stays as it is.
    """
    original = _numbered(original)
    lines = original.splitlines()
    rows = [_cells(line) for line in lines]
    barred = any(map(_is_header, rows))
    if "\t" not in original and not barred:
        return original
    header: list[str] = []
    told = []
    for line, cells, below in zip(lines, rows, [*rows[1:], []], strict=True):
        if _is_header(cells) and len(below) == len(cells):
            header = cells
        elif len(cells) > 1 and len(cells) == len(header):
            told.append(_row(cells, header))
        else:
            told.append(_pair(cells, line) if "\t" in line or header else line)
    return "\n".join(told)


def _cells(line: str) -> list[str]:
    return [cell for cell in _CELLS.split(line.strip(" |")) if cell]


def _is_header(cells: list[str]) -> bool:
    titles = cells[1:]
    return (
        any(map(_NOW.search, titles))
        and any(map(_GOAL.search, titles))
        and not any(re.search(r"\d{2}", cell) for cell in cells)
    )


def _row(cells: list[str], header: list[str]) -> str:
    told = []
    for title, cell in zip(header[1:], cells[1:], strict=True):
        role = "currently" if _NOW.search(title) else "target" if _GOAL.search(title) else ""
        told.append(" ".join(part for part in (cells[0], role, cell) if part))
    return f"{'. '.join(told)}."


def _pair(cells: list[str], line: str) -> str:
    named = len(cells) > 1 and not re.search(r"\d", cells[0])
    return f"{cells[0].rstrip(':')}: {', '.join(cells[1:])}." if named else line
