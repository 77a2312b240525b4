"""Numbers that are asked of somebody, or stand alone as their wish: said as the goal they are.

`police test in 12 weeks: 2.4 km in 12 minutes, 30 push-ups` lists what has to be reached, and who writes no more than
`bench 100 kg and run 5k in 24` does not tell what they do on most days.
"""

import re
from typing import Final

_TEST: Final = re.compile(
    r"(?P<test>\b(?:police|army|military|navy|marines?|raf|air ?force|fire(?:fighters?| service| brigade| department)?"
    r"|prison(?: officer)?|coast ?guard|border|rangers?|paratroopers?|commandos?|entry|entrance|selection|academy|fitness"
    r"|physical|pt|acft|apft|swat)\b(?: [a-z]+){0,3}? (?:tests?|exams?|assessments?)\b"
    r"[^.;:!?\n\d]{0,40}(?:\d{1,2} (?:weeks?|months?|days?)\b[^.;:!?\n\d]{0,20}|\d{1,2}(?:st|nd|rd|th)?(?: of)? [a-z]+[^.;:!?\n\d]{0,8})?)"
    r"\s*:\s*(?P<list>(?=[^.;!?\n]*\d)(?:[^.;!?\n]|\.(?=\d))*)",
    re.IGNORECASE,
)
_NOW: Final = re.compile(
    r"\b(?:i|i'm|i've|im|my|me|now|current(?:ly)?|at the moment|atm|best|pb|pr|so far|did|got|scored|last|today|goals?|targets?|want)\b",
    re.IGNORECASE,
)
_LIFT: Final = (
    r"(?:back |front )?(?:squat|bench(?: press)?|dead ?lift|ohp|overhead press|press|snatch|clean(?: and jerk)?)"
)
_LOAD: Final = rf"{_LIFT} (?:an? )?\d{{2,3}}(?:\.\d)? ?(?:kgs?|kilos?|lbs?|pounds?)?"
_RUN: Final = (
    r"run (?:an? |the )?(?:\d{1,2}(?:\.\d)? ?k(?:m|ms)?|mile|half(?: marathon)?|marathon) (?:in|under|sub) (?:under )?"
    r"\d{1,2}(?::\d\d){0,2}(?: ?min\w*)?"
)
_ALONE: Final = re.compile(
    rf"\W*(?:{_LOAD} and {_RUN}|{_RUN} and {_LOAD})(?: (?:by|before|in|until|this|next) [^,.;!?\n]{{2,30}})?\W*",
    re.IGNORECASE,
)

_RUN_OF: Final = re.compile(r"\d ?(?:k|km|kms|miles?)\b", re.IGNORECASE)
_JOINED: Final = re.compile(r"\s*,\s*(?:and )?|\s+and\s+")


def in_words(original: str) -> str:
    """The message with what is asked of somebody as their goal; any other stays as it is."""
    if _ALONE.fullmatch(original):
        return f"goal: {original.strip()}"
    return _TEST.sub(lambda found: found[0] if _tells_of_now(original, found) else _as_goal(found), original)


def _tells_of_now(original: str, found: re.Match[str]) -> bool:
    """Whether the line goes on with what they can do: then its own words tell which is which."""
    return _NOW.search(original[found.start("list") :].split("\n", maxsplit=1)[0]) is not None


def _as_goal(found: re.Match[str]) -> str:
    """The list behind the word that tells of all of it, its runs first: a time is read by what stands before it."""
    pieces = sorted(_JOINED.split(found["list"].strip()), key=lambda one: _RUN_OF.search(one) is None)
    return f"{found['test'].rstrip()}, goal: {', '.join(pieces)}"
