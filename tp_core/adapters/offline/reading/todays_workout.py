"""What a message says of today's workout: open it, fit it, swap in it, log it, close it; as the tool calls it asks for."""

import re
from datetime import timedelta
from typing import Any, Final

from tp_core.adapters.offline.arguments import Arguments
from tp_core.adapters.offline.reading import dates_changed, lift_asks
from tp_core.domain.equipment_words import parse_equipment
from tp_core.domain.exclusions import body_parts
from tp_core.domain.exercises import NAMES, find
from tp_core.domain.facts import Facts
from tp_core.domain.program import RUNNING
from tp_core.domain.questions import marked

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
    r"|\b(?:someone|somebody)(?:'s| is) (?:using|on|at) (?:the |my )?(?P<used>[a-z][a-z -]{2,24}?)(?=[.,!]|$)"
    r"|\b(?P<taken>[a-z][a-z -]{2,24}?)s? (?:is|are) (?:taken|busy|broken|occupied|in use|not free|gone)\b"
)
_FINISHED = re.compile(
    r"^\W*(?:ok\w*\W+)?(?:i'?m |all )?(?:done|finished)\b(?! with)|\b(?:all done|done as planned|as planned|did it all|did (?:everything|all of it)|finished(?: it| the workout)?|"
    r"log it all|workout (?:is )?done|done for today)\b"
)
_SKIPS = re.compile(
    r"\bskip(?:ping|ped)?(?: (?:it|today'?s?(?: (?:workout|session|training))?|this (?:1|one|workout|session)|training"
    r"|the (?:session|workout|gym)))?(?: today| tonight)?(?=\W*$|\s*[,.;:!(-]|,? (?:because|since|as|for|due|i'?m|i|got|too)\b)"
    r"|\b(?:can'?t (?:train|make it|do it) today|no training today|not training today|didn'?t train)\b"
)
_SETS = re.compile(r"\b(?P<sets>\d{1,2})\s*(?:x|×|\*|sets? of)\s*(?P<reps>\d{1,3})\b")
_LOAD = re.compile(r"(?:@|\bat|\bwith|,)?\s*(?P<load>\d{1,3}(?:\.\d{1,2})?)\s*(?P<unit>kg|kilos?|lbs?|pounds?)\b|(?:@|\bat|\bwith)\s*(?P<bare>\d{1,3}(?:\.\d{1,2})?)s?\b(?!\s*(?:rpe|min|reps?))\b")  # fmt: skip
_LOAD_REPS = re.compile(r"\b(?P<load>\d{2,3}(?:\.\d{1,2})?)\s*(?P<unit>kg|lbs?)?\s*(?:x|×)\s*(?P<reps>\d{1,2})(?:\s*(?:x|×)\s*(?P<sets>\d{1,2}))?\b")  # fmt: skip
_EACH = re.compile(
    r"\b(?P<load>\d{2,3}(?:\.\d{1,2})?)\s*(?P<unit>kg|lbs?)?\s*(?:x|×)\s*(?P<reps>\d{1,2})\b(?!\s*(?:x|×))"
)
_LIST = re.compile(r"\b(?P<reps>\d{1,2}(?:\s*(?:,|/|and|&)+\s*\d{1,2}){1,9})\b(?!\s*(?:kg|lb|min|%))")
_AHEAD = re.compile(r"\b(?:goal|want(?:ed)? to|planning to|plan to|going to|will|should|tomorrow|next (?:time|week))\b")
_REPORTS = re.compile(r"^(?!.*\b(?:weeks?|days?|times|want|goal)\b).*\b(?:did|done|got|hit|made|managed|reps)\b")
_LONG = re.compile(r"\b(?P<sets>\d{1,2})\s*(?:x|×|sets? of)\s*(?P<seconds>\d{1,3})\s*(?:s|secs?|seconds?)\b")
_LAST = re.compile(r"\blast (?:set|one)(?: of [a-z][a-z -]{1,24}?)?\W+(?:was |only |got |for )*(?P<reps>\d{1,2})\b")
_RPE = re.compile(r"\b(?:rpe|effort)\s*(?:of |was )?(?P<rpe>10|[5-9](?:\.5)?)\b")
_LEFT = re.compile(r"\b(?P<left>[0-4]) (?:reps? )?(?:left|in (?:the )?tank|in reserve)\b")
_RAN = re.compile(
    r"\b(?P<what>ran|run|did a|jogged|jog|rowed|biked|cycled|rode|swam|walked|race)\b[^.?!]*?"
    r"\b(?P<far>\d{1,3}(?:[.,]\d{1,2})?|\d{3,5})\s*(?P<unit>km|k|kilomet(?:er|re)s?|miles?|mi|m|met(?:er|re)s)\b"
)
_WENT: Final = {
    "rowed": "rowing", "biked": "cycling", "cycled": "cycling", "rode": "cycling", "swam": "swim", "walked": "walk",
}  # fmt: skip
_METERS: Final = {"k": 1000.0, "m": 1.0}
_MILE = 1609.344
_CLOCK = re.compile(r"\b(?:(?P<h>\d{1,2}):)?(?P<m>\d{1,2}):(?P<s>\d{2})\b")
_LASTED = re.compile(
    r"\b(?:(?P<h>\d{1,2})\s*h(?:ours?|rs?)?)?\s*(?:(?P<m>\d{1,3})\s*(?:min\w*|m\b))?"
    r"(?:\s*(?:and\s*)?(?P<s>\d{1,2})\s*s(?:ec\w*)?)?\b"
)
_YESTERDAY = re.compile(r"\byesterday\b")
_SWAP = re.compile(
    r"\b(?:swap|switch|replace|change)\s+(?:the |my |out )*(?P<what>[a-z][a-z -]+?)(?:\s+(?:for|with|to)\s+(?:the |a )?"
    r"(?P<to>[a-z][a-z -]+?))?(?=[.?!,]|$| today| please)"
    r"|\b(?P<to2>[a-z][a-z -]+?) instead of (?:the |my )?(?P<what2>[a-z][a-z -]+?)(?=[.?!,]|$| today| please)"
)
_WHY = re.compile(r"\bwhy\b|\?\s*$")
_OF_THE_WEEK = re.compile(r"\b(?:days?|today|tomorrow|\w+day|sessions?|workouts?|gym|goals?|times?|coach)\b")
_SUPPOSES = re.compile(r"\W*(?:what if|if i|is|are|does|would|how)\b")
_ACTIVE = frozenset(RUNNING)
_MOST_SETS = 20
_BAR = 20


def calls(said: str, facts: Facts) -> list[tuple[str, Arguments]]:
    """The tools a message asks for; none where it is about something else or no program runs."""
    if not any(running.program.status in _ACTIVE for running in facts.programs):
        return []
    plain = said.casefold().replace("’", "'").strip()
    logged = _logged(plain) or _ran(plain)
    if logged is not None:
        if _YESTERDAY.search(plain):
            logged["date"] = (facts.today - timedelta(days=1)).isoformat()
        return [("log_sets", logged)]
    way = dates_changed.call(plain, facts.today) or lift_asks.call(plain, facts.programs, facts.today)
    if way is not None:
        return [way]
    if re.search(r"\b(?:program|plan|week|weeks|block|every)\b", plain):
        return []
    for read in (_skipped, _done, _swapped, _fitted):
        found = read(plain)
        if found is not None:
            other = found[0] == "swap_exercise" and _asks_of_another_day(plain, facts)
            return [] if other else [found]
    opens = _ASKS.search(plain) and "tomorrow" not in plain
    return [(OPEN, {})] if opens and not lift_asks.is_of_another_day(plain, facts.programs, facts.today) else []


def _asks_of_another_day(plain: str, facts: Facts) -> bool:
    """A question for a stand-in of what today does not have is no change of today's workout."""
    asks = plain.endswith("?") or re.match(r"\W*(?:what|which|can|could|is|are)\b", plain) is not None
    return asks and lift_asks.is_of_another_day(plain, facts.programs, facts.today)


def _logged(plain: str) -> Arguments | None:
    """`squat 5x5 at 100, last set 9`, `100x5x3`, `did 3 sets of 12 with 20 kg`."""
    if plain.endswith("?") or _AHEAD.search(plain):
        return None
    named = _exercise(plain)
    one_by_one = _one_by_one(plain) if named else []
    if one_by_one:
        return {"exercise": named, "sets": one_by_one}
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
    return {"exercise": named, "sets": sets}


def _one_by_one(plain: str) -> list[dict[str, Any]]:
    """`100x8, 100x8, 95x7`, `8, 8, 7 at 100`, `3x45 seconds`: sets told one by one, or by time."""
    long = _LONG.search(plain)
    if long is not None:
        return [{"durationSeconds": float(long["seconds"])} for _ in range(min(int(long["sets"]), _MOST_SETS))]
    pairs = [one for one in _EACH.finditer(plain) if float(one["load"]) > _BAR]
    if len(pairs) > 1:
        return [{"reps": int(one["reps"]), **_load(one["load"], one["unit"])} for one in pairs[:_MOST_SETS]]
    listed = _LIST.search(plain)
    if listed is None or not _REPORTS.search(plain) or _SETS.search(plain) or _LOAD_REPS.search(plain):
        return []
    weight = _LOAD.search(plain[: listed.start()] + " " + plain[listed.end() :])
    load = _load(weight["load"] or weight["bare"], weight["unit"]) if weight is not None else {}
    return [{"reps": int(one), **load} for one in re.findall(r"\d+", listed["reps"])]


def _ran(plain: str) -> Arguments | None:
    """`ran 5 km in 28 min`, `rowed 2000 m in 7:45`."""
    found = _RAN.search(plain)
    if found is None or plain.endswith("?") or re.search(r"\b(?:want|goal|will|going to|can i|should)\b", plain):
        return None
    unit = found["unit"]
    each = _MILE if unit.startswith("mi") else _METERS.get(unit) or (1000.0 if unit.startswith("k") else 1.0)
    one: dict[str, Any] = {"distanceMeters": round(float(found["far"].replace(",", ".")) * each, 1)}
    seconds = _seconds(plain[found.end() :])
    if seconds:
        one["durationSeconds"] = seconds
    return {"exercise": _WENT.get(found["what"], "run"), "sets": [one]}


def _seconds(text: str) -> float:
    """`in 28 min`, `in 28:30`, `1 h 5 min`; 0 where no time is told."""
    found = _CLOCK.search(text)
    if found is None:
        found = next((one for one in _LASTED.finditer(text) if one["h"] or one["m"] or one["s"]), None)
    if found is None:
        return 0.0
    hours, minutes, seconds = (int(found[part] or 0) for part in ("h", "m", "s"))
    return float(hours * 3600 + minutes * 60 + seconds)


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
    if not _SKIPS.search(plain) or _WHY.search(plain) or dates_changed.only_asks(plain):
        return None
    reason = dates_changed.reason(plain)
    return "finish_workout", {"status": "skipped", "reason": reason}


def _done(plain: str) -> tuple[str, Arguments] | None:
    if not _FINISHED.search(plain) or _WHY.search(plain):
        return None
    rpe = _RPE.search(plain)
    return "finish_workout", {"status": "completed", **({"sessionRpe": float(rpe["rpe"])} if rpe else {})}


def _swapped(plain: str) -> tuple[str, Arguments] | None:
    found = _SWAP.search(plain)
    if found is None or _OF_THE_WEEK.search(found["what"] or found["what2"]):
        return None
    what, to = (found["what"] or found["what2"] or "").strip(), (found["to"] or found["to2"] or "").strip()
    if find(what) is None and _equipment(what):  # kit that is to be replaced, no exercise
        return None
    return "swap_exercise", {"exercise": what, **({"use": to} if to else {})}


def _fitted(plain: str) -> tuple[str, Arguments] | None:
    if _SUPPOSES.match(plain):
        return None
    given: Arguments = {}
    minutes = _MINUTES.search(plain)
    if minutes is not None:
        given["minutes"] = int(minutes["n"] or minutes["alone"])
    elif _HALF_HOUR.search(plain):
        given["minutes"] = 30
    kit = [match["kit"] or match["used"] or match["taken"] for match in _NO_KIT.finditer(plain)]
    items = sorted({item for words in kit for item in _equipment(words)})
    if items:
        given["without"] = items
    asks = marked(plain).endswith("?")
    parts = sorted(body_parts(plain)) if dates_changed.HURTS.search(plain) and not asks else []
    if parts:
        given["sore"] = parts
    return ("fit_workout", given) if given else None


def _equipment(words: str) -> list[str]:
    """Kit of a few words; places such as `gym` name none."""
    found, _ = parse_equipment(words.removeprefix("the ").strip())
    return [item.value for item in found] if len(found) <= 2 else []
