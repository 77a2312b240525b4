"""Answers to the question for numbers that give none: `don't track it`, `haven't maxed out in ages`, `nothing recent`."""

import re
from typing import Final

from tp_core.adapters.offline.reading.words import Text

_NO: Final = r"(?:don'?t|dont|do not|didn'?t|did not|doesn'?t|never|haven'?t|have not|hasn'?t|not|can'?t|cannot|couldn'?t|no|nothing|none|without|no longer|nor)"
_KEEPING: Final = r"(?:track\w*|measur\w*|count(?:ed|ing)?|record\w*|logg?(?:ed|ing|s)?|writ(?:e|ing|ten)|wrote|not(?:e|ed|ing)|tested|testing|max(?:ed|es|ing)?|1 ?rms?|pr'?d|remember\w*|recall|watch|gps|garmin|strava|app|recent(?:ly)?|idea|clue|numbers?|checked|check|tried|pay attention|have any|got any|scales?|added (?:it|them) up)"
_NONE_KNOWN: Final = re.compile(rf"(?<![a-z]){_NO}\b(?![^.;!?¶,]*\bhurt)[^.;!?¶,\d]{{0,25}}?\b{_KEEPING}\b")
_BLANK: Final = re.compile(
    r"\b(?:beats me|who knows|god knows|no numbers|unknown|clueless|good question|wish i knew|would have to guess|(?:it|that)'?s? (?:been )?(?:too )?(?:long|ages) ago|been (?:ages|too long|a (?:long )?while)|forgot(?:ten)?)\b"
)


_NO_TRACK: Final = re.compile(
    r"^\W*(?:(?:i )?(?:have |got |use |own |wear )?(?:no|don'?t (?:have|own|use|wear) (?:an?|any)|without an?) (?:running |sports |smart ?|gps ?)?(?:watch|gps|garmin|strava|tracker|app)\b|(?:i )?(?:don'?t|never) (?:track|time|log|measure) )"
)


def keeps_no_track(text: Text) -> bool:
    """Whether a message opens with having nothing that counts runs: the question for kilometres answered early."""
    return bool(_NO_TRACK.match(text.live))


def has_no_numbers(text: Text) -> bool:
    """Whether they say that they do not know: nothing is counted, kept or remembered."""
    return bool(_NONE_KNOWN.search(text.live) or _BLANK.search(text.live))
