"""What is pasted from a spreadsheet: rows under a header become sentences, the rest `name: value`."""

import re
from datetime import date
from itertools import pairwise
from typing import Final, Literal

_CELLS: Final = re.compile(r"\s*\t\s*|\s+\|\s+")
_COMMAS: Final = re.compile(r"\s*,\s*")
_SLASH: Final = re.compile(r"\s+/\s+")
_SLASHED: Final = re.compile(
    r"(?P<name>[A-Za-z][a-z ]*(?:\([a-z]+\))?:?) (?P<rest>(?:[\d.]+(?: ?x ?\d+)?|best ever|[a-z]+(?: [a-z]+)?)(?:\s+/\s+[\w. ]+){1,5})",
    re.IGNORECASE,
)
"""`Squat 180 / 160 / 185` under `Lifts best ever / last month / wish`."""
_RULE: Final = re.compile(r"[\s|:+-]*-[\s|:+-]*")
"""`|---|---|` between a header and its rows."""
_NOW: Final = re.compile(r"\b(?:now|current(?:ly)?|today|present|best|max|1 ?rm|pb|pr)\b", re.IGNORECASE)
_GOAL: Final = re.compile(r"\b(?:goals?|targets?|aims?|want(?:ed)?|wish(?:es)?|dreams?)\b", re.IGNORECASE)
_TIME: Final = re.compile(
    r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*(?: ?'?\d{2,4})?|(?:19|20)\d\d|last (?:year|month)|(?:best ever|all[- ]time(?: best)?|lifetime(?: best)?|peak|start|before|previous|then|old)",
    re.IGNORECASE,
)
"""A column of a time: the last of them is now where none says so."""
_YEAR: Final = re.compile(r"(?:19|20)\d\d")
Column = Literal["currently", "target", "then", ""]


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


def in_sentences(original: str, today: date) -> str:
    """`Lift <tab> Current <tab> Target` and its rows as `Back squat currently 122.5 x 3. Back squat target 140.`

    Bars and commas count only under such a header: `squat 180 | bench 120` is a list. Text without a table stays as it is.
    """
    original = _numbered(original)
    lines = [line for line in original.splitlines() if not _RULE.fullmatch(line)]
    headers = [_header(line, below, today) for line, below in pairwise([*lines, ""])]
    if "\t" not in original and not any(headers):
        return original
    header: list[Column] = []
    told = []
    for line, opened in zip(lines, headers, strict=True):
        header = opened or header
        if opened:
            continue
        row = _as_row(line, header)
        tabbed = "\t" in line or header
        told.append(_row(row, header) if row else _pair(_cells(line), line) if tabbed else line)
    return "\n".join(told)


def _cells(line: str) -> list[str]:
    return [cell for cell in _CELLS.split(line.strip(" |")) if cell]


def _parted(line: str) -> list[str]:
    """The cells of a line that may stand between commas, or between slashes behind a name."""
    cells = _cells(line)
    if len(cells) > 1:
        return cells
    slashed = _SLASHED.fullmatch(line.strip())
    return [slashed["name"], *_SLASH.split(slashed["rest"])] if slashed else _COMMAS.split(line.strip())


def _header(line: str, below: str, today: date) -> list[Column]:
    """The columns behind the names, where the line is the header of a table; else none."""
    titles, row = _parted(line), _parted(below)
    if len(row) < 2 or len(titles) not in (len(row), len(row) - 1) or not re.search(r"\d", below):
        return []
    named = titles[len(titles) - len(row) + 1 :]
    if any(re.search(r"\d{2}", _YEAR.sub("", title)) for title in titles) or _YEAR.search(row[0]):
        return []
    columns = [_column(title, today) for title in named]
    times = [place for place, column in enumerate(columns) if column == "then"]
    timed = len(times) > 1 and len(times) == sum(column != "target" for column in columns)
    if timed:
        columns[times[-1]] = "currently"
    known = "currently" in columns and "target" in columns
    return columns if timed or known else []


def _column(title: str, today: date) -> Column:
    year = _YEAR.search(title)
    if _GOAL.search(title) or (year and int(year[0]) > today.year):
        return "target"
    if _TIME.fullmatch(title.strip()):
        return "then"
    return "currently" if _NOW.search(title) else ""


def _as_row(line: str, header: list[Column]) -> list[str]:
    """The cells of a row under this header; none where it is no row."""
    cells = _parted(line)
    return cells if header and len(cells) == len(header) + 1 else []


def _row(cells: list[str], header: list[Column]) -> str:
    told = [
        " ".join(part for part in (cells[0], column, cell) if part)
        for column, cell in zip(header, cells[1:], strict=True)
        if column != "then"
    ]
    return f"{'. '.join(told)}."


def _pair(cells: list[str], line: str) -> str:
    named = len(cells) > 1 and not re.search(r"\d", cells[0])
    return f"{cells[0].rstrip(':')}: {', '.join(cells[1:])}." if named else line
