"""Whether somebody says that they are ill, and how: with fever or below the neck, with a head cold, or just ill.

Aches belong to a flu: what hurts is a complaint only where no illness is told.
"""

import re
from typing import Final

from tp_core.adapters.offline.reading import training_words
from tp_core.domain import ill_at_home

GRAVE, COLD, ILL = "grave", "cold", "ill"
_NOT_ILL: Final = re.compile(
    r"\bhay ?fever\b|\bcabin fever\b|\bspring fever\b|\bfever pitch\b|\bflu (?:shot|jab|vaccin\w*|season)\b"
    r"|\bcold (?:plunges?|showers?|baths?|weather|outside|water|day|days|morning|gym|garage|start|turkey|brew|snap|out)\b"
    r"|\bsick (?:of|and tired|gains|pump|day of)\b|\b(?:it'?s|is|was|so|too|very|gets?|feel(?:s|ing)?) (?:\w+ )?cold\b"
    r"|\b(?:no|without|not|isn'?t|don'?t have|haven'?t|never)(?: (?:a|any|an|had|got|have))* (?:fever|temperature|flu|covid|sick|ill|cold)\b"
    r"|\b(?:since|after) (?:the|my|that) (?:\w+ )?(?:flu|influenza|covid|cold|bug|virus|infection|fever)\b"
    r"|\bfever (?:is |has |'s )?(?:gone|over|down)\b|\b(?:chest|stomach|chest or stomach) (?:day|press|exercises?)\b"
)
_OTHERS: Final = re.compile(
    r"\b(?:my|our|the) (?:kids?|sons?|daughters?|child(?:ren)?|baby|wife|husband|partner|girlfriend|boyfriend|fianc\w+|mom|mum|dad"
    r"|mother|father|parents?|family|dog|cat|flatmate|roommate|friend|boss|colleagues?|coach|training partner|gym buddy)\b[^,.;!?]*"
)
_GRAVE: Final = re.compile(
    r"\b(?:fever(?:ish)?|high temperature|temperature of|chills|shivers|flu|influenza|covid|corona|stomach (?:bug|flu)|gastro\w*"
    r"|norovirus|diarrh?o?ea|vomit\w*|throwing up|threw up|food poisoning|chest (?:cold|infection)|bronchitis|pneumonia|tonsillitis"
    r"|strep|infection|antibiotics|mono(?:nucleosis)?|body aches|aching all over|everything (?:hurts|aches))\b"
)
_ILLNESS: Final = re.compile(
    r"\b(?:fever(?:ish)?|high temperature|flu|influenza|covid|corona|stomach (?:bug|flu)|gastro\w*|norovirus|diarrh?o?ea|food poisoning"
    r"|chest (?:cold|infection)|bronchitis|pneumonia|tonsillitis|strep throat|on antibiotics)\b"
)
_HEAD: Final = re.compile(
    r"\b(?:(?:a|the|bad|nasty|slight|light|mild|head|man|another|this|with|have|got|caught) cold|colds?\b(?= (?:and|since|again))|runny nose"
    r"|(?:blocked|stuffy|stuffed(?:[- ]up)?) nose|sniffles|sneezing|sore throat|scratchy throat|throat (?:hurts|is sore|aches)|sinus\w*)\b"
)
_UNWELL: Final = re.compile(
    r"\b(?:i'?m|i am|i feel|feel|feeling|still|been|got|getting|fell|fallen|am|falling|call(?:ing|ed) in) (?:\w+ ){0,2}?(?:ill|sick|unwell|poorly)\b"
    r"|^\W*(?:ill|sick|unwell|poorly)\b|\b(?:not|don'?t|doesn'?t) feel(?:ing)?(?: (?:very|so|too|at all))? well\b"
    r"|\bunder the weather\b|\bcoming down with (?:something|a bug)\b|\b(?:have|caught|got|picked up)(?: \w+)? (?:bug|virus)\b"
)
_BY_TRAINING: Final = re.compile(
    r"\b(?:after|during|when|mid|from|while|between)\b.{0,20}\b(?:train\w*|squat\w*|work ?outs?|sets?|sessions?|legs?|lift\w*|dead ?lift\w*|runs?|running|intervals)\b"
)
_AGAIN: Final = re.compile(
    r"\b(?:better|well|healthy|fine|fit|fully recovered|recovered|myself) (?:now|again|today)\b|\bover it\b"
)


def told(plain: str) -> str:
    """`grave`, `cold` or `ill` as somebody says they are now; empty where nobody says so, or it is over."""
    heard = _OTHERS.sub(" ", _NOT_ILL.sub(" ", ill_at_home.own_words(plain).casefold()))
    if _AGAIN.search(heard) or _BY_TRAINING.search(heard) or training_words.asked(plain) == "well again":
        return ""
    unwell = _UNWELL.search(heard) is not None
    if _ILLNESS.search(heard):
        return GRAVE
    if not unwell and not _HEAD.search(heard):
        return ""
    if _GRAVE.search(heard):
        return GRAVE
    return COLD if _HEAD.search(heard) else ILL
