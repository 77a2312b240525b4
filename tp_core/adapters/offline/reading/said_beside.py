"""What a careless message means beside its main words: an effort after `done`, a parkrun's length, a skip for the family."""

import re
from typing import Final

from tp_core.adapters.offline.arguments import Arguments
from tp_core.domain import ill_at_home

_PARKRUN: Final = re.compile(
    r"\b(?:did |done |ran )?(?:a |the |my )?park ?run\b(?!.*\b\d+(?:\.\d+)? ?(?:km|k|miles?)\b)"
)
_DONE_KM: Final = re.compile(
    r"^\W*(?:ok\w*\W+)?(?:all )?(?:done|finished|did it|did)[,:;.! -]+(?=\d{1,2}(?:[.,]\d{1,2})? ?(?:km?|kilomet\w+|miles?)\b)"
)
_ASKS_EFFORT: Final = "How hard was it, 0 to 10?"
_ONLY_A_NUMBER: Final = re.compile(
    r"^\W*(?:(?:it|that|was|like|about|maybe|felt|a|an|i'?d|say|around|probably) )*(?P<n>10|\d(?:\.5)?)(?: or so| i guess| maybe)?\W*$"
)
_OUT_OF_TEN: Final = re.compile(r"(?<![\d/.])(?P<n>10|\d(?:\.5)?)\s*(?:/|out of)\s*10\b")
_LAST: Final = re.compile(r"[,;. ]\s*(?:about |maybe |a |like )?(?P<n>10|[1-9](?:\.5)?)\W*$")
_OF_EFFORT: Final = re.compile(
    r"\b(?:hard|easy|tough|felt|feels?|effort|rpe|killer|brutal|good|ok|fine|done|finished|it was|that was)\b"
)
_NOT_EFFORT: Final = re.compile(r"\b(?:week|pain|hurts?|sleep|slept|mood|soreness|sets?|reps?|kg|lbs?|km|min\w*)\b|\?")
_ASKS: Final = re.compile(
    r"^\W*(?:(?:so|and|hey|ok|coach)\W+)*(?:when|what|how|why|which|who|will|would|am i|is it|is this|do i|does)\b"
)
_SKIP: Final = re.compile(r"\bskip(?:ping|ped)?(?: (?:it|today|this one|tonight))?\b")
_APOSTROPHES: Final = (
    (re.compile(r"\b(what|how|when|where|who|there)s\b"), r"\1's"),
    (re.compile(r"\bim\b"), "i'm"), (re.compile(r"\bive\b"), "i've"), (re.compile(r"\b(ca|do|did|wo|is|does|have)nt\b"), r"\1n't"),
)  # fmt: skip


def with_apostrophes(plain: str) -> str:
    """The message with the apostrophes that were left out: `whats on thursday`, `theres a gym`."""
    for pattern, with_one in _APOSTROPHES:
        plain = pattern.sub(with_one, plain)
    return plain


def effort_told(said: str, before: str) -> str:
    """A number alone that answers `How hard was it, 0 to 10?`, as the effort it is."""
    found = _ONLY_A_NUMBER.match(said.casefold()) if _ASKS_EFFORT in before else None
    return f"effort {found['n']}" if found is not None else said


def distances_named(plain: str) -> str:
    """The message with a parkrun as what it is, a run of 5 km, and `done, 5 km in 29:40` as a run too."""
    return _DONE_KM.sub("ran ", _PARKRUN.sub("ran 5 km", plain))


def calls(made: list[tuple[str, Arguments]], plain: str) -> list[tuple[str, Arguments]]:
    """The calls with an effort that stands beside `done`, or for an effort told by itself."""
    if _ASKS.match(plain) or plain.endswith("?"):  # `when will I be finished` closes nothing
        return [one for one in made if one[0] != "finish_workout"]
    if not made:
        return _alone(plain)
    return [(name, _with_effort(given, plain) if name == "finish_workout" else given) for name, given in made]


def _with_effort(given: Arguments, plain: str) -> Arguments:
    if given.get("status") != "completed" or "sessionRpe" in given or _NOT_EFFORT.search(plain):
        return given
    found = _OUT_OF_TEN.search(plain) or _LAST.search(plain)
    return {**given, "sessionRpe": float(found["n"])} if found is not None else given


def _alone(plain: str) -> list[tuple[str, Arguments]]:
    found = _OUT_OF_TEN.search(plain)
    if found is not None and _OF_EFFORT.search(plain) and not _NOT_EFFORT.search(plain):
        return [("session_effort", {"effort": float(found["n"])})]
    if _SKIP.search(plain) and ill_at_home.who(plain) and not plain.endswith("?"):
        return [("finish_workout", {"status": "skipped", "reason": "time"})]
    return []
