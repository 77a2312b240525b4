"""What has to stand in the athlete's own message before a tool writes or changes anything.

A model may call a tool with whatever it likes; what nobody said is refused here with a sentence.
"""

import re
from datetime import date

from tp_core.domain.errors import Conflict
from tp_core.domain.units import DECIMAL_COMMA
from tp_core.services.tools import which
from tp_core.services.tools.workout_arguments import FitWorkout

_LENGTHS = (1.0, 1000.0, 1609.344)
"""Metres in a metre, a kilometre and a mile."""
_NUMBER = re.compile(r"\d+(?:\.\d+)?")
_CORRECTS = re.compile(
    r"\b(?:sorry|actually|correction|i meant|i mean|not \d|wait|wrong|should (?:be|have been)|instead of)\b"
)
"""What puts sets told before right, where new ones would go on after them."""
_ENDS = re.compile(
    r"\b(?:done|did|finish\w*|complete\w*|skip\w*|cancel\w*|leav\w+ out|drop\w*|miss\w*|yesterday|can'?t|cannot"
    r"|not train\w*|no training|planned|log)\b"
)
_WHOLE = re.compile(
    r"\b(?:done|finish\w*|complete\w*|did (?:it|the|my|today|that)|crossed|as planned|time(?:'s| was| is))\b"
    r"|\bin \d{1,3}(?::\d\d)+|(?<![\d:])\d{1,3}:\d\d(?![\d:]*\s*(?:a|per|/) ?km)"
)
_LITTLE_TIME = re.compile(
    r"\b(?:hour|half|quarter|minutes?|quick\w*|(?:short|tight) on time|(?:little|less|no|not much) time)\b"
)
_SWAPS = re.compile(
    r"\b(?:swap\w*|replac\w+|instead|another exercise|different exercise|something else|alternativ\w+|switch\w*"
    r"|substitut\w+|rather (?:do|not)|hate|don'?t (?:like|want|have)|taken|that one|the (?:first|second)|yes"
    r"|ok(?:ay)?)\b"
)
"""What an athlete says who wants a workout changed."""


def corrects(said: str) -> bool:
    """Whether sets told put right what was told before."""
    return bool(_CORRECTS.search(said.casefold()))


def timed_the_whole(said: str) -> bool:
    """Whether a time told is that of all that was planned: `done, 52 min`, `time was 1:46`, not `ran 45 min easy`."""
    return bool(_WHOLE.search(said.casefold()))


def must_have_numbers(said: str, *numbers: float | None) -> None:
    """A number the athlete did not say is no report of theirs, whoever asks for it."""
    heard = _numbers(said)
    if any(one is not None and float(one) not in heard for one in numbers):
        raise Conflict("I only write down numbers you have said. Tell me the sets as you did them.")


def must_have_gone(said: str, *meters: float | None) -> None:
    """Distances are said in metres, kilometres or miles."""
    heard = [*_numbers(said), *([5.0] if re.search(r"\bpark ?run\b", said.casefold()) else [])]
    for one in meters:
        if one is not None and not any(abs(one - each * unit) <= unit * 0.01 for each in heard for unit in _LENGTHS):
            raise Conflict("I only write down numbers you have said. Tell me how far it was.")


def must_ask_for(said: str, name: str) -> None:
    """A workout changes on the athlete's own word only, not on what a note or a model would have it be."""
    if not _SWAPS.search(said.casefold()) and not which.names(said, name):
        raise Conflict("I change a workout when you ask for it. What shall be different?")


def must_tell_why(said: str, given: FitWorkout) -> None:
    """Time, kit that is missing and what hurts have to be in the athlete's own message."""
    minutes = given.minutes
    timed = minutes is None or str(minutes) in re.findall(r"\d+", said) or bool(_LITTLE_TIME.search(said.casefold()))
    if not timed or not all(which.names(said, one) for one in (*given.without, *given.sore)):
        raise Conflict("I fit a workout to what you tell me yourself: your time, what is taken, what hurts.")


def must_end(said: str) -> None:
    """A workout is closed on the athlete's own word."""
    if not _ENDS.search(said.casefold()):
        raise Conflict("I close a workout when you say that it is done or skipped.")


def must_name_day(said: str, day: date) -> None:
    """Another day than today is closed where the athlete speaks of one: by its name, its date, or as the long run."""
    plain = said.casefold()
    named = re.search(
        rf"\b(?:tomorrow|yesterday|{day:%A}(?:'?s)?|{day:%a}|{day.day}(?:st|nd|rd|th)?|long run)\b",
        plain,
        re.IGNORECASE,
    )
    if named is None:
        raise Conflict("Which day do you mean? Name it, and I close its session.")


def _numbers(said: str) -> list[float]:
    """A comma is a decimal point, or stands between the sets of a list: `102,5`, `8,8,7,6`."""
    told = DECIMAL_COMMA.sub(r"\1.\2", said)
    return [float(one) for text in (told.replace(",", "."), told) for one in _NUMBER.findall(text)]
