"""What a lift's number is where no word around it tells: a goal, or what one can do now."""

import re
from collections.abc import Sequence
from typing import Final

from tp_core.adapters.offline.reading import lift_firsts, lift_strangers
from tp_core.adapters.offline.reading.lift_pairs import LEAD, Pair
from tp_core.adapters.offline.reading.words import Text

_NEAR_GOAL: Final = re.compile(
    r"\b(?:power ?lifting|meet|competition|nationals|regionals|worlds|championships?|muscle[- ]?ups?|olympic|weight ?lifting|oly)\b"
)
"""Goals that numbers of lifts go with where the goal is asked for, and else are told beside."""
_OTHER_GOAL: Final = re.compile(
    r"\b(?:hypertrophy|muscle(?![- ]?ups?\b)|mass|size|bigger|jacked|skinny|put on|gain weight|marathon|5k|10k|cross ?fit|hyrox|fit(?:ter)?|in shape|lose|lean(?:er)?|fat|(?:keep|maintain)(?:ing)? (?:my )?strength|get down to|(?:add|put) (?:another )?\d+ ?(?:kgs?|kilos?|lbs?|pounds?)? (?:to|on|onto) (?:my|the))\b"
)
_POINTS_BACK: Final = re.compile(
    r"\s*[.,;!-]*\s*(?:that'?s|that is|those are|these are) (?:the|my|all my|our) (?:goals?|targets?|dreams?|aims?|wish ?list|list|standards?|requirements?)\b(?!\s*:)|\s*[.,;!-]*[^.;!?¶]{0,20}[.,;!-]*\s*(?:i )?(?:wanna|want to) (?:tick|hit|get|do|have) (?:them all|all (?:of (?:them|em|'em|those)|three|four|3|4))\b"
)


_SO_NOW: Final = re.compile(
    r"\bthat'?s (?:my current|where i(?:'m| am)|what i (?:can )?do|me (?:tested|now|today)|all i (?:can|have|hav|manage))\b"
)


def is_pointed_at(text: Text, pair: Pair) -> bool:
    """`140 squat, 100 bench. that's the goal`."""
    end = next((end for start, end in text.sentences() if start == pair.sentence), len(text.plain))
    return bool(_POINTS_BACK.match(text.plain, end)) or bool(
        _POINTS_BACK.search(text.plain, pair.quantity.end, min(end, pair.quantity.end + 2 * LEAD))
    )


_BESIDE: Final = re.compile(r"(?:\b(?:and|also|plus)|[+&])\s+(?:to )?(?:an? )?$")


def _is_beside(text: Text, pair: Pair) -> bool:
    """`lose 8 kg and bench 80`: joined to another goal, and nobody is said to do it."""
    start = min(pair.quantity.start, pair.mention.start) if pair.mention is not None else pair.quantity.start
    lead = text.plain[pair.sentence : start][-LEAD:]
    return bool(_BESIDE.search(lead)) and not lift_strangers.FIRST_PERSON.search(lead)


def _is_of_today(text: Text, pair: Pair, pairs: Sequence[Pair]) -> bool:
    """A list begun with what one can do goes on so; before a goal in a later sentence stands the present."""
    begun = any(
        other.wanted is False and other.sentence == pair.sentence and other.quantity.start < pair.quantity.start
        for other in pairs
    )
    later = any(other.wanted and other.sentence > pair.sentence for other in pairs)
    return begun or later or bool(_SO_NOW.search(text.plain, pair.quantity.end))


_ONE_ALONE: Final = re.compile(
    r"\W*(?:just |only )?1 (?:[a-z]+ ){0,2}?(?:muscle|pull|chin|push|press|handstand)[- ]?[a-z -]*\W*"
)


def is_one_alone(text: Text, pair: Pair) -> bool:
    """`One strict muscle-up. That's it.`: a sentence of one is a wish, as nobody tells of it else."""
    end = next((end for start, end in text.sentences() if start == pair.sentence), len(text.plain))
    return pair.quantity.load == 1 and bool(_ONE_ALONE.fullmatch(text.plain, pair.sentence, end))


def guessed(text: Text, pair: Pair, pairs: Sequence[Pair], *, asked: bool) -> bool:
    """Whether a number that nothing marks is a goal: not a set of several, not where the goal is something else.

    `asked`: the goal is what was asked for; then sets, and lifts in a row, are goals too.
    """
    before = [one for one in pairs if one.sentence == pair.sentence and one.quantity.start < pair.quantity.start]
    past = any(one.past for one in pairs if one.quantity.start < pair.quantity.start and one.mention is not None)
    in_sets = pair.quantity.reps is not None or text.live[: pair.quantity.start].rstrip().endswith(" x")
    if past or (in_sets and not asked):
        return False
    wished = any(one.wanted and not lift_firsts.is_first(text, one) for one in before)
    if wished or is_pointed_at(text, pair) or is_one_alone(text, pair):
        return True
    if _is_of_today(text, pair, pairs) or lift_strangers.beside_another(text):
        return False  # beside what others lift stands what one lifts oneself
    other_goal = _OTHER_GOAL.search(text.plain) is not None
    if asked:
        return not other_goal or (not before and _is_beside(text, pair))
    if other_goal or _NEAR_GOAL.search(text.plain):
        return False
    lifts = {other.mention.exercise.id for other in pairs if other.mention is not None and other.wanted is None}
    own = pair.mention.exercise.id if pair.mention is not None else ""
    today = {other.mention.exercise.id for other in pairs if other.mention is not None and other.wanted is False}
    return own in today or (len(lifts) < 2 and not today)
