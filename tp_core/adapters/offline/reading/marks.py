"""Lists of exercises with a tick or a cross at each: `✅ deadlifts 🚫 burpees` become `likes: deadlifts. no burpees.`

A list of things to train with keeps its marks: there they tell what is had, which `kit_standing` reads.
"""

import re
from itertools import takewhile
from typing import Final

from tp_core.adapters.offline.reading import body
from tp_core.adapters.offline.reading.kit import LIFTS_TOO, is_kit_alone

_GOOD: Final = "✅✔☑👍💚❤"
_BAD: Final = "❌✖❎🚫⛔👎🙅"
_MARK: Final = re.compile(rf"[{_GOOD}{_BAD}][\ufe0f\U0001f3fb-\U0001f3ff]*")
_NO_INJURY: Final = re.compile(rf"\b(injur\w+|pains?|niggles?|limitations?)\s*[?:]?\s*[{_BAD}]\ufe0f?", re.IGNORECASE)
_ASKED: Final = re.compile(rf"(\w)\?\s*[{_GOOD}]\ufe0f?")
"""`gym?✅ 4 days?✅ injuries?❌`: questions answered by a mark."""
_ENDS: Final = re.compile(r"[.;!?(\n]")
_JOIN: Final = re.compile(r"\s*(?:,|/|&|\+|\band\b|\bor\b)\s*", re.IGNORECASE)
_LETTER: Final = re.compile(r"[A-Za-z]")
_AROUND: Final = " ,:-–"


def in_words(original: str) -> str:
    """The message with such lists in words; any other stays as it is."""
    if not _MARK.search(original):
        return original
    original = _ASKED.sub(r"\1. ", _NO_INJURY.sub(r"\1: none. ", original))
    return "\n".join(_line(line) for line in original.split("\n"))


_DAY: Final = re.compile(
    rf"[{_GOOD}{_BAD}]\ufe0f?\s*(?P<day>(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*)[\s,]*", re.IGNORECASE
)


def _of_days(line: str) -> str:
    """`✅ mon ✅ wed ❌ fri` in words; empty where the line is none of days."""
    days = list(_DAY.finditer(line))
    if len(days) < 2 or _DAY.sub("", line).strip():
        return ""
    told = [
        ", ".join(one["day"] for one in days if one[0][0] in _GOOD),
        *(f"not {one['day']}" for one in days if one[0][0] in _BAD),
    ]
    return ". ".join(part for part in told if part)


def _line(line: str) -> str:
    if days := _of_days(line):
        return days
    marks = list(_MARK.finditer(line))
    if not marks:
        return line
    before = _movements(_ENDS.split(line[marks[-1].end() :])[0])
    return _marked_before(line, marks) if before else _marked_behind(line, marks)


def _marked_before(line: str, marks: list[re.Match[str]]) -> str:
    told = [_closed(line[: marks[0].start()])]
    for mark, following in zip(marks, [*(one.start() for one in marks[1:]), len(line)], strict=True):
        until = _ENDS.search(line, mark.end(), following)
        end = until.start() if until else following
        item = line[mark.end() : end]
        names = _movements(item)
        if not names:
            return line
        rest = ", ".join(_pieces(item)[len(names) :]) + line[end:following]
        told += [_in_words(mark[0], names), _closed(rest) if following < len(line) else rest.lstrip(".;!")]
    return " ".join(part.strip() for part in told if part.strip())


def _marked_behind(line: str, marks: list[re.Match[str]]) -> str:
    told, place = [], 0
    for mark in marks:
        before = max((one.end() for one in _ENDS.finditer(line, place, mark.start())), default=place)
        item = line[before : mark.start()]
        names = _movements(item)
        if not names or len(names) < len(_pieces(item)):
            return line
        told += [line[place:before], _in_words(mark[0], names)]
        place = mark.end()
    return " ".join(part.strip() for part in (*told, line[place:]) if part.strip())


def _closed(head: str) -> str:
    """`Love: ` before a mark, ended as a sentence of its own."""
    return f"{head.strip(_AROUND)}." if _LETTER.search(head) else ""


def _pieces(item: str) -> list[str]:
    pieces = (piece.strip(_AROUND) for piece in _JOIN.split(item.strip(_AROUND)))
    return [piece for piece in pieces if piece]


def _movements(item: str) -> list[str]:
    """The movements an item begins with."""
    names = list(takewhile(lambda name: _is_movement(name.lower()), _pieces(item)))
    return names if any(name.lower() not in LIFTS_TOO for name in names) else []


def _in_words(mark: str, names: list[str]) -> str:
    """What a mark says of its movements."""
    return f"likes: {', '.join(names)}." if mark[0] in _GOOD else f"no {', no '.join(names)}."


def _is_movement(name: str) -> bool:
    if name in LIFTS_TOO:
        return True
    found = body.avoidable(name)
    return found is not None and len(found) >= len(name.removesuffix("s")) - 1 and not is_kit_alone(name)
