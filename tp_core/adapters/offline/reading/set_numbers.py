"""The numbers of one exercise as somebody reports it: sets, reps, load, effort; a time; a distance."""

import re
from typing import Any, Final

from tp_core.domain.exercises import Loading

_SETS: Final = re.compile(r"\b(?P<sets>\d{1,2})\s*(?:x|×|\*|sets? of)\s*(?P<reps>\d{1,3})\b")
_LOAD: Final = re.compile(r"(?:@|\bat|\bwith|,)?\s*(?P<load>\d{1,3}(?:\.\d{1,2})?)\s*(?P<unit>kg|kilos?|lbs?|pounds?)\b|(?:@|\bat|\bwith)\s*(?P<bare>\d{1,3}(?:\.\d{1,2})?)s?\b(?!\s*(?:rpe|min|reps?))\b")  # fmt: skip
_LOAD_REPS: Final = re.compile(r"\b(?P<load>\d{2,3}(?:\.\d{1,2})?)\s*(?P<unit>kg|lbs?)?\s*(?:x|×)\s*(?P<reps>\d{1,2})(?:\s*(?:x|×)\s*(?P<sets>\d{1,2}))?\b")  # fmt: skip
_EACH: Final = re.compile(
    r"\b(?P<load>\d{2,3}(?:\.\d{1,2})?)\s*(?P<unit>kg|lbs?)?\s*(?:x|×)\s*(?P<reps>\d{1,2})\b(?!\s*(?:x|×))"
)
_LOAD_FOR: Final = re.compile(
    r"\b(?P<load>\d{1,3}(?:\.\d{1,2})?)\s*(?P<unit>kg|kilos?|lbs?|pounds?)?\s+for\s+(?:(?P<sets>\d{1,2})\s*(?:x|×|sets? of)"
    r"\s*)?(?P<reps>\d{1,2})\b(?!\s*(?:s|secs?|seconds?|m|min\w*|%|\.\d|sets?)\b)"
)
"""`60 for 8`, `60 kg for 3 sets of 8`."""
_SETS_LOAD: Final = re.compile(
    r"\b(?P<sets>\d{1,2})\s*(?:x|×)\s*(?P<reps>\d{1,2})(?:\s*(?:x|×)\s*|\s+)(?P<load>\d{2,3}(?:\.\d{1,2})?)\s*"
    r"(?P<unit>kg|kilos?|lbs?|pounds?)?\b(?!\s*(?:s|secs?|seconds?|m|min\w*|%|reps?|rpe(?! ?\d)|rest)\b)"
)
"""`3x5 100`, `3x5x100`."""
_LOAD_SETS: Final = re.compile(
    r"(?<![\d:])(?P<load>\d{2,3}(?:\.\d{1,2})?)\s*(?P<unit>kg|kilos?|lbs?|pounds?)?[ ,]+(?P<sets>\d{1,2})\s*(?:x|×)\s*(?P<reps>\d{1,2})\b"
    r"(?!\s*(?:x|×|@|at|with|kg|lb|\d))"
)
"""`102.5 4x6`: the load before its sets."""
_LIST: Final = re.compile(
    r"\b(?P<reps>\d{1,2}(?:(?:\s*(?:,|/|and|&)+\s*\d{1,2}){1,9}|(?:\s+\d{1,2}){2,9}))\b(?!\s*(?:kg|lb|min|%|x|×))"
)
_LOAD_BEFORE: Final = re.compile(r"\b(?P<load>\d{2,3}(?:\.\d{1,2})?)\s*(?P<unit>kg|kilos?|lbs?|pounds?)?\s*[:x×]?\s*$")
"""`squat 100 5 5 5`: the load, then the reps."""
_REPORTS: Final = re.compile(
    r"^(?!.*\b(?:weeks?|days?|times|want|goal)\b).*\b(?:did|done|got|hit|made|managed|reps)\b", re.DOTALL
)
_LONG: Final = re.compile(r"\b(?P<sets>\d{1,2})\s*(?:x|×|sets? of)\s*(?P<seconds>\d{1,3})\s*(?:s|secs?|seconds?)\b")
_HELD: Final = re.compile(r"\b(?P<amount>\d{1,3})\s*(?P<unit>s|secs?|seconds?|min|mins|minutes?)\b")
_LAST: Final = re.compile(
    r"\blast (?:set|one)(?: of [a-z][a-z -]{1,24}?)?\W+(?:was |only |got |for )*(?P<reps>\d{1,2})\b"
)
_RPE: Final = re.compile(r"\b(?:rpe|effort)\s*(?:of |was )?(?P<rpe>10|[5-9](?:\.5)?)\b")
_LEFT: Final = re.compile(r"\b(?P<left>[0-4]) (?:reps? )?(?:left|in (?:the )?tank|in reserve)\b")
_ONE_AT: Final = re.compile(
    r"\b(?P<reps>\d{1,2})\s*(?:reps?\s*)?(?:@|at|with)\s*(?P<load>\d{1,3}(?:\.\d{1,2})?)\s*(?P<unit>kg|kilos?|lbs?|pounds?)?s?\b"
    r"(?!\s*(?:rpe|min|reps?|%))"
)
"""`squat 8 at 100`: one set."""
_DID: Final = re.compile(r"\b(?:did|done|got|hit|made|managed|logged|finished|then)\b")
_ABLE: Final = re.compile(r"\b(?:can|could|max|best|pr|pb|is|are|usually|always|every|normally|weeks?|days?|times)\b")
_ON_FOOT: Final = r"(?:(?:an?|easy|steady|slow|hard|good|about|nearly) )*\d{1,2}(?:[.,]\d{1,2})? ?(?:km?|kilomet(?:er|re)s?|miles?|mi)\b(?! ?(?:steps|row\w*|erg|bike|ride|cycl\w*|ski|swim\w*|walk\w*|hike))"
_RAN_SO_FAR: Final = re.compile(
    r"\b(?P<what>ran|jogged)\s+(?P<far>\d{1,2}(?:[.,]\d{1,2})?)(?P<unit>)(?=\s*(?:instead\b|today\b|yesterday\b|easy\b|in \d|,|$))"
)
"""`ran 12 instead of 10`: kilometres, as every plan of runs counts them."""
_RAN: Final = re.compile(
    rf"\b(?P<what>ran|run|did a|did(?= {_ON_FOOT})|jogged|jog|rowed|biked|cycled|rode|swam|walked|race)\b[^.?!]*?"
    r"\b(?P<far>\d{1,3}(?:[.,]\d{1,2})?|\d{3,5})\s*(?P<unit>km|k|kilomet(?:er|re)s?|miles?|mi|m|met(?:er|re)s)\b(?! ?steps)"
)
_NO_RUN: Final = re.compile(r"\b(?:want|goal|will|going to|can i|should)\b")
_WENT: Final = {
    "rowed": "rowing", "biked": "cycling", "cycled": "cycling", "rode": "cycling", "swam": "swim", "walked": "walk",
}  # fmt: skip
_KINDS_OF_RUN: Final = (
    (r"\blong(?:est)? (?:slow )?(?:run|one|jog)\b|\blsr\b", "long run"),
    (r"\b(?:tempo|threshold) (?:run|session|one)\b", "tempo run"),
    (r"\b(?:interval|track|speed) (?:run|session|workout)\b", "interval run"),
    (r"\beas(?:y|ily)\b", "easy run"),
)
"""Runs that a plan tells apart."""
_METERS: Final = {"k": 1000.0, "m": 1.0}
_MILE: Final = 1609.344
_CLOCK: Final = re.compile(r"\b(?:(?P<h>\d{1,2}):)?(?P<m>\d{1,2}):(?P<s>\d{2})\b")
_LASTED: Final = re.compile(
    r"\b(?:(?P<h>\d{1,2})\s*h(?:ours?|rs?)?)?\s*(?:(?P<m>\d{1,3})\s*(?:min\w*|m\b))?"
    r"(?:\s*(?:and\s*)?(?P<s>\d{1,2})\s*s(?:ec\w*)?)?\b"
)
_MOST_SETS: Final = 20
_LEAST_HELD: Final = 3
"""Seconds; less may be minutes, or sets."""
_BAR: Final = 20
_MOST_REPS_LOADED: Final = 30
"""A list of larger numbers is loads without their reps."""


def sets(text: str, name: str, loading: Loading | None = None, *, sure: bool = False) -> list[dict[str, Any]]:
    """`squat 5x5 at 100, last set 9`, `100x5x3`, `8, 8 and 7 at 100`; a single set only where it is surely a report.

    `sure`: the message reports other exercises beside this one.
    """
    one_by_one = _one_by_one(text, name, loading) if name else []
    done = one_by_one or _several(text) or (_single(text, name, loading, sure=sure) if name else [])
    done = _in_seconds(done) if loading is Loading.TIME else done
    return done if one_by_one else _with_effort(done, text)


def _in_seconds(done: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """`plank 60 60 45`: what is held is told in seconds, not counted."""
    bare = all(one.keys() <= {"reps", "rpe"} and one.get("reps", 0) >= _LEAST_HELD for one in done)
    return [{"durationSeconds": float(one.pop("reps")), **one} for one in done] if bare else done


def said_last(text: str) -> bool:
    """`the last set of squats was 6`: belongs to what was told before it."""
    return _LAST.search(text) is not None and not _SETS.search(text)


def ran(text: str) -> tuple[str, dict[str, Any]] | None:
    """`ran 5 km in 28 min`, `rowed 2000 m in 7:45`: what it was, and the distance with its time."""
    found = _RAN.search(text) or _RAN_SO_FAR.search(text)
    if found is None or _NO_RUN.search(text):
        return None
    unit = found["unit"]
    each = (
        _MILE if unit.startswith("mi") else _METERS.get(unit) or (1000.0 if not unit or unit.startswith("k") else 1.0)
    )
    one: dict[str, Any] = {"distanceMeters": round(float(found["far"].replace(",", ".")) * each, 1)}
    seconds = _seconds(text[found.end() :])
    if seconds:
        one["durationSeconds"] = seconds
    kind = next((name for pattern, name in _KINDS_OF_RUN if re.search(pattern, text)), "run")
    return _WENT.get(found["what"], kind), one


def effort(text: str) -> float | None:
    """The RPE said, `effort 8`; None for none."""
    found = _RPE.search(text)
    return float(found["rpe"]) if found is not None else None


def _with_effort(done: list[dict[str, Any]], text: str) -> list[dict[str, Any]]:
    """With the last set's own reps, and the effort said of it."""
    if not done:
        return done
    last, rpe, left = _LAST.search(text), effort(text), _LEFT.search(text)
    if last is not None:
        done[-1]["reps"] = int(last["reps"])
    if rpe is not None:
        done[-1]["rpe"] = rpe
    elif left is not None:
        done[-1]["rpe"] = 10.0 - int(left["left"])
    return done


def _one_by_one(text: str, name: str, loading: Loading | None) -> list[dict[str, Any]]:
    """`100x8, 100x8, 95x7`, `8, 8, 7 at 100`, `3x45 seconds`: sets told one by one, or by time."""
    long = _LONG.search(text)
    if long is not None:
        return [{"durationSeconds": float(long["seconds"])} for _ in range(min(int(long["sets"]), _MOST_SETS))]
    pairs = [one for one in _EACH.finditer(text) if float(one["load"]) > _BAR]
    if len(pairs) > 1:
        return [{"reps": int(one["reps"]), **_load(one["load"], one["unit"])} for one in pairs[:_MOST_SETS]]
    return _listed(text, name, loading)


def _listed(text: str, name: str, loading: Loading | None) -> list[dict[str, Any]]:
    """`8, 8 and 7 squats at 100`, `press 8 and 8`: reps one after the other, at the same load."""
    listed = _LIST.search(text) or _two(text, name, loading)
    if listed is None or _SETS.search(text) or _LOAD_REPS.search(text):
        return []
    before = text[: listed.start("reps")]
    ahead = _LOAD_BEFORE.search(before)
    reps = [int(one) for one in re.findall(r"\d+", listed["reps"])]
    load = _load_in(f"{before} {text[listed.end('reps') :]}")
    if ahead is not None:
        before, load = before[: ahead.start()], _load(ahead["load"], ahead["unit"])
    elif reps[0] >= _BAR and len(reps) > 2 and max(reps[1:]) < _BAR:  # `bench 60 8 8 8`
        load, reps = _load(str(reps[0]), None), reps[1:]
    loaded = loading not in (None, Loading.BODYWEIGHT, Loading.TIME)
    beside = re.search(rf"\b{re.escape(name)}\W*$", before) and not _ABLE.search(text)
    if not (beside or _REPORTS.search(text)) or (loaded and max(reps) > _MOST_REPS_LOADED):
        return []
    return [{"reps": one, **load} for one in reps]


def _two(text: str, name: str, loading: Loading | None) -> re.Match[str] | None:
    """`rows 10 10`: two sets, where neither can be the weight of a bar or a dumbbell."""
    found = re.match(rf"\W*(?:did )?{re.escape(name)}s?\W+(?P<reps>(\d{{1,2}}) (\d{{1,2}}))\W*$", text)
    unsure = loading not in (Loading.BARBELL, Loading.BODYWEIGHT)
    if found is None or unsure or int(found[2]) >= _BAR:
        return None
    return found if 2 * int(found[2]) <= 3 * int(found[3]) <= 4 * int(found[2]) else None


def _several(text: str) -> list[dict[str, Any]]:
    """`3x5 at 100`, `3x5 100`, `100x5x3`, `60 for 3 sets of 8`."""
    one = _LOAD_REPS.search(text)
    if one is not None and float(one["load"]) > _BAR:
        return _times(int(one["sets"] or 1), int(one["reps"]), _load(one["load"], one["unit"]))
    each = _SETS_LOAD.search(text) or _LOAD_FOR.search(text)
    if each is not None and each["sets"]:
        return _times(int(each["sets"]), int(each["reps"]), _load(each["load"], each["unit"]))
    ahead = _LOAD_SETS.search(text)
    if ahead is not None and float(ahead["load"]) > _BAR:
        return _times(int(ahead["sets"]), int(ahead["reps"]), _load(ahead["load"], ahead["unit"]))
    found = _SETS.search(text)
    if found is None:
        return []
    return _times(int(found["sets"]), int(found["reps"]), _load_in(f"{text[: found.start()]} {text[found.end() :]}"))


def _times(count: int, reps: int, load: dict[str, Any]) -> list[dict[str, Any]]:
    return [{"reps": reps, **load} for _ in range(count)] if 1 <= count <= _MOST_SETS else []


def _single(text: str, name: str, loading: Loading | None, *, sure: bool) -> list[dict[str, Any]]:
    """`squat 8 at 100`, `bench 60 for 8`, `10 pull ups`, `plank 60 s`: one set, where it is no more than a number."""
    opens = re.match(rf"\W*(?:\d|{re.escape(name)}\b)", text) is not None
    if not sure and (_ABLE.search(text) or not (opens or _DID.search(text))):
        return []
    held = _HELD.search(text)
    if held is not None and loading is Loading.TIME:
        return [{"durationSeconds": float(held["amount"]) * (60 if held["unit"].startswith("m") else 1)}]
    each = _LOAD_FOR.search(text) or _ONE_AT.search(text)
    if each is not None:
        return [{"reps": int(each["reps"]), **_load(each["load"], each["unit"])}]
    reps = _count_beside(text, name, loading)
    return [{"reps": reps, **_load_in(re.sub(rf"\b{reps}\b", " ", text, count=1))}] if reps else []


def _count_beside(text: str, name: str, loading: Loading | None) -> int:
    """The reps that stand by a name: `10 pull ups`, `bench 8 reps`; behind the name only where it is no load."""
    said = re.escape(name)
    found = re.search(rf"\b(\d{{1,3}}) (?:reps? (?:of )?|more |strict )?(?:the )?{said}\b", text)
    if found is None:
        found = re.search(rf"\b{said}\b\W*(?:for )?(\d{{1,3}}) reps?\b", text)
    if found is None and loading is Loading.BODYWEIGHT:
        found = re.search(rf"\b{said}\b\W*(?:x ?)?(\d{{1,3}})\b(?!\s*(?:kg|lb|%|min|s\b))", text)
    return int(found[1]) if found is not None else 0


def _load_in(text: str) -> dict[str, Any]:
    weight = _LOAD.search(text)
    return _load(weight["load"] or weight["bare"], weight["unit"]) if weight is not None else {}


def _load(amount: str, unit: str | None) -> dict[str, Any]:
    named = {"unit": "lb" if unit.startswith(("lb", "pound")) else "kg"} if unit else {}
    return {"load": float(amount), **named}


def _seconds(text: str) -> float:
    """`in 28 min`, `in 28:30`, `1 h 5 min`; 0 where no time is told."""
    found = _CLOCK.search(text)
    if found is None:
        found = next((one for one in _LASTED.finditer(text) if one["h"] or one["m"] or one["s"]), None)
    if found is None:
        return 0.0
    hours, minutes, seconds = (int(found[part] or 0) for part in ("h", "m", "s"))
    return float(hours * 3600 + minutes * 60 + seconds)
