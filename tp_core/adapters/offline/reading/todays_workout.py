"""What a message says of today's workout: open it, fit it, swap in it, log it, close it; as the tool calls it asks for."""

import re
from typing import Any, Final

from tp_core.adapters.offline.calls import Arguments
from tp_core.domain.equipment_words import parse_equipment
from tp_core.domain.exclusions import body_parts
from tp_core.domain.exercises import NAMES
from tp_core.domain.facts import Facts
from tp_core.domain.program import RUNNING

OPEN = "open_workout"
_ASKS = re.compile(
    r"\b(?:what(?:'s| is| are|s)?(?: do i| am i)?(?: on| up| doing| training| planned)?|show(?: me)?|give me|open|start)\b"
    r".*\b(?:today|tonight|workout|session)\b|^(?:today|workout|today'?s? (?:workout|session))\W*$"
)
_MINUTES = re.compile(
    r"\b(?:only|just|got|have|having|in|max(?:imum)?|about|short on time,?)\W+(?:\w+\W+)?(?P<n>\d{2,3})\s*(?:min\w*|m)\b"
    r"|^\W*(?P<alone>\d{2,3})\s*min\w*\W*(?:today|only|max)?\W*$"
)
_HALF_HOUR = re.compile(r"\b(?:only|just|got|have|in)\b.*\bhalf an hour\b|^half an hour\W*$")
_NO_KIT = re.compile(
    r"\b(?:no|without(?: a| the| any)?|(?:don'?t|do not) have(?: a| the| any)?|haven'?t got(?: a| the| any)?)\s+"
    r"(?P<kit>[a-z][a-z -]{2,30}?)(?=\s+(?:free|today|available|here|right now)|[.,!]|$)"
    r"|\b(?P<taken>[a-z][a-z -]{2,24}?)s? (?:is|are) (?:taken|busy|broken|occupied|in use|not free|gone)\b"
)
_HURTS = re.compile(r"\b(?:hurts?|hurting|sore|aches?|aching|pain(?:ful)?|cranky|niggl\w+|tweaked|stiff|bothers?)\b")
_FINISHED = re.compile(
    r"\b(?:all done|done as planned|as planned|did it all|did (?:everything|all of it)|finished(?: it| the workout)?|"
    r"log it all|workout (?:is )?done|done for today)\b"
)
_SKIPS = re.compile(
    r"\b(?:skip(?:ping)?(?: it| today| this one| the (?:session|workout))?|can'?t (?:train|make it|do it) today|"
    r"no training today|not training today|didn'?t train)\b"
)
_REASONS: Final = (
    (re.compile(r"\b(?:ill|sick|flu|cold|fever|covid)\b"), "illness"),
    (_HURTS, "pain"),
    (re.compile(r"\b(?:time|busy|work|meeting|late|kids?|travel\w*)\b"), "time"),
    (re.compile(r"\b(?:gym|closed|equipment|kit)\b"), "equipment"),
    (re.compile(r"\b(?:tired|motivation|motivated|can'?t be bothered|don'?t feel)\b"), "motivation"),
)
_SETS = re.compile(r"\b(?P<sets>\d{1,2})\s*(?:x|×|\*|sets? of)\s*(?P<reps>\d{1,3})\b")
_LOAD = re.compile(r"(?:@|\bat|\bwith|,)?\s*(?P<load>\d{1,3}(?:\.\d{1,2})?)\s*(?P<unit>kg|kilos?|lbs?|pounds?)\b|(?:@|\bat|\bwith)\s*(?P<bare>\d{1,3}(?:\.\d{1,2})?)(?!\s*(?:rpe|min|reps?))\b")  # fmt: skip
_LOAD_REPS = re.compile(r"\b(?P<load>\d{2,3}(?:\.\d{1,2})?)\s*(?P<unit>kg|lbs?)?\s*(?:x|×)\s*(?P<reps>\d{1,2})(?:\s*(?:x|×)\s*(?P<sets>\d{1,2}))?\b")  # fmt: skip
_LAST = re.compile(r"\blast (?:set|one)\W+(?:was |only |got |for )*(?P<reps>\d{1,2})\b")
_RPE = re.compile(r"\b(?:rpe|effort)\s*(?:of |was )?(?P<rpe>10|[5-9](?:\.5)?)\b")
_LEFT = re.compile(r"\b(?P<left>[0-4]) (?:reps? )?(?:left|in (?:the )?tank|in reserve)\b")
_SWAP = re.compile(
    r"\b(?:swap|switch|replace|change)\s+(?:the |my |out )*(?P<what>[a-z][a-z -]+?)(?:\s+(?:for|with|to)\s+(?:the |a )?"
    r"(?P<to>[a-z][a-z -]+?))?(?=[.?!,]|$| today| please)"
    r"|\b(?P<to2>[a-z][a-z -]+?) instead of (?:the |my )?(?P<what2>[a-z][a-z -]+?)(?=[.?!,]|$| today| please)"
)
_WHY = re.compile(r"\bwhy\b|\?\s*$")
_ACTIVE = frozenset(RUNNING)
_MOST_SETS = 20
_BAR = 20


def calls(said: str, facts: Facts) -> list[tuple[str, Arguments]]:
    """The tools a message asks for; none where it is about something else or no program runs."""
    if not any(running.program.status in _ACTIVE for running in facts.programs):
        return []
    plain = said.casefold().replace("’", "'").strip()
    logged = _logged(plain)
    if logged is not None:
        return [("log_sets", logged)]
    if re.search(r"\b(?:program|plan|week|weeks|block|every)\b", plain):
        return []
    for find in (_skipped, _done, _swapped, _fitted):
        found = find(plain)
        if found is not None:
            return [found]
    return [(OPEN, {})] if _ASKS.search(plain) and "tomorrow" not in plain else []


def _logged(plain: str) -> Arguments | None:
    """`squat 5x5 at 100, last set 9`, `100x5x3`, `did 3 sets of 12 with 20 kg`."""
    if plain.endswith("?"):
        return None
    told = _work(plain)
    if told is None or not 1 <= told[0] <= _MOST_SETS:
        return None
    count, reps, load = told
    sets: list[dict[str, Any]] = [{"reps": reps, **load} for _ in range(count)]
    last, rpe, left = _LAST.search(plain), _RPE.search(plain), _LEFT.search(plain)
    if last is not None:
        sets[-1]["reps"] = int(last["reps"])
    if rpe is not None:
        sets[-1]["rpe"] = float(rpe["rpe"])
    elif left is not None:
        sets[-1]["rpe"] = 10.0 - int(left["left"])
    return {"exercise": _exercise(plain), "sets": sets}


def _work(plain: str) -> tuple[int, int, dict[str, Any]] | None:
    """Sets, reps and, where one is named, load and unit."""
    one = _LOAD_REPS.search(plain)
    if one is not None and float(one["load"]) > _BAR:
        return int(one["sets"] or 1), int(one["reps"]), _load(one["load"], one["unit"])
    found = _SETS.search(plain)
    if found is None:
        return None
    weight = _LOAD.search(plain[: found.start()] + " " + plain[found.end() :])
    load = _load(weight["load"] or weight["bare"], weight["unit"]) if weight is not None else {}
    return int(found["sets"]), int(found["reps"]), load


def _load(amount: str, unit: str | None) -> dict[str, Any]:
    named = {"unit": "lb" if unit.startswith(("lb", "pound")) else "kg"} if unit else {}
    return {"load": float(amount), **named}


def _exercise(plain: str) -> str:
    """The longest exercise name in the text; empty where none is named."""
    found = [name for name in NAMES if re.search(rf"\b{re.escape(name)}s?\b", plain)]
    return max(found, key=len, default="")


def _skipped(plain: str) -> tuple[str, Arguments] | None:
    if not _SKIPS.search(plain) or _WHY.search(plain):
        return None
    reason = next((word for pattern, word in _REASONS if pattern.search(plain)), "")
    return "finish_workout", {"status": "skipped", "reason": reason}


def _done(plain: str) -> tuple[str, Arguments] | None:
    if not _FINISHED.search(plain) or _WHY.search(plain):
        return None
    rpe = _RPE.search(plain)
    return "finish_workout", {"status": "completed", **({"sessionRpe": float(rpe["rpe"])} if rpe else {})}


def _swapped(plain: str) -> tuple[str, Arguments] | None:
    found = _SWAP.search(plain)
    if found is None:
        return None
    what, to = (found["what"] or found["what2"] or "").strip(), (found["to"] or found["to2"] or "").strip()
    return "swap_exercise", {"exercise": what, **({"use": to} if to else {})}


def _fitted(plain: str) -> tuple[str, Arguments] | None:
    given: Arguments = {}
    minutes = _MINUTES.search(plain)
    if minutes is not None:
        given["minutes"] = int(minutes["n"] or minutes["alone"])
    elif _HALF_HOUR.search(plain):
        given["minutes"] = 30
    kit = [match["kit"] or match["taken"] for match in _NO_KIT.finditer(plain)]
    items = sorted({item for words in kit for item in _equipment(words)})
    if items:
        given["without"] = items
    parts = sorted(body_parts(plain)) if _HURTS.search(plain) and not plain.endswith("?") else []
    if parts:
        given["sore"] = parts
    return ("fit_workout", given) if given else None


def _equipment(words: str) -> list[str]:
    """Kit of a few words; places such as `gym` name none."""
    found, _ = parse_equipment(words.removeprefix("the ").strip())
    return [item.value for item in found] if len(found) <= 2 else []
