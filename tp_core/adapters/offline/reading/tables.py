"""What is pasted from a spreadsheet: rows under a header become sentences, the rest `name: value`."""

import re
from typing import Final

_CELLS: Final = re.compile(r"\s*\t\s*|\s+\|\s+")
_NOW: Final = re.compile(r"\b(?:now|current(?:ly)?|today|present|best|max|1 ?rm|pb|pr)\b", re.IGNORECASE)
_GOAL: Final = re.compile(r"\b(?:goals?|targets?|aims?|want(?:ed)?)\b", re.IGNORECASE)


def in_sentences(original: str) -> str:
    """`Lift <tab> Current <tab> Target` and its rows as `Back squat currently 122.5 x 3. Back squat target 140.`; other text as it is."""
    if "\t" not in original and " | " not in original:
        return original
    header: list[str] = []
    lines = []
    for line in original.splitlines():
        cells = [cell for cell in _CELLS.split(line.strip(" |")) if cell]
        if _is_header(cells):
            header = cells
            continue
        lines.append(_row(cells, header) if len(cells) == len(header) else _pair(cells, line))
    return "\n".join(lines)


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
    return f"{cells[0].rstrip(':')}: {', '.join(cells[1:])}." if len(cells) > 1 else line
