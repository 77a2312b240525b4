"""What answers the question of kit without naming any: `everything`, `nothing lol`, `just me`."""

import re
from typing import Final, Literal

from tp_core.adapters.offline.reading.words import TAKEN

_CLAUSE: Final = re.compile(
    rf"[,.;:!?¶(){TAKEN}]|\s-+\s|\b(?:but|so|because|cos|since|if|though|except|excluding|apart from|aside from|other than|minus|save for|besides)\b"
)
_ROUND_IT: Final = re.compile(
    r"\b(?:i|i'?ve|we|we'?ve|have|has|had|got|get|own|use|there'?s|there is|it'?s|it has|they have|yes|yeah|yep|no|nope|nah|well|oh|ah|ok|so|just|only|literally|basically|pretty much|really|actually|honestly|absolutely|practically|sadly|unfortunately|at all|at home|here|at the moment|right now|for now|atm|rn|now|yet|currently"
    r"|access to|available|to train with|with|lol|lmao|haha+|hehe|tbh|sorry|please|pls|thanks|mate|man|bro|dude|and|a|an|the|my|in it|in there|i think|i guess|otherwise|apart from that)\b"
)
_EVERYTHING: Final = re.compile(
    r"(?:(?:nearly |almost |about )?(?:everything|anything|all|all of (?:it|them|that|the above)|it all|whole lot|lot|works|every(?: \w+)? (?:thing|machine)|whatever(?= ))(?: (?:that )?(?:(?:(?:you|one|someone|lifter) )?(?:(?:can|could|would|might|may|will) )?(?:ever )?(?:need|want|imagine|think of|name|ask for|wish for)s?|needed|imaginable|you name it|in gym|of gym|gym has|of normal gym|of kit|of equipment|standard|usual))?"
    r"|you name it|full|commercial|full (?:one|access|kit|equipment|set ?up)|(?:fully|well) (?:equipped|stocked|kitted(?: out)?)|all (?:equipment|kit|gear|machines|stuff|(?:machines|weights) (?:free )?(?:machines|weights)|sorts|usual stuff))"
)
_ALL_OF_A_GYM: Final = re.compile(
    r"\ball (?:of )?(?:the |their )?(?:usual |normal |standard )?(?:machines|cables|weights|equipments?|gear|kit)\b"
)
_ON_FOOT: Final = r"(?:(?:(?:pair of|good|old|new|decent|running|gym|gps) )*(?:shoes?|trainers|sneakers|runners|legs|feet|roads?|streets?|pavements?|trails?|watch|garmin)(?: |$))+"
"""What a runner names: no kit."""
_NOTHING: Final = re.compile(
    rf"{_ON_FOOT}|(?:nothing|none|nada|nowt|naught|zero|0|zilch|nil|zip|n/?a|not (?:(?:one|1|any) )?(?:single )?thing|not anything|don'?t any(?:thing)?|do not any(?:thing)?|haven'?t any(?:thing)?|dont any(?:thing)?|me|myself|me myself i|me floor|floor|own body|body|body ?weight|bodyweight (?:stuff|training|exercises?)|(?:yoga |exercise )?mat|myself (?:yoga )?mat|nothing (?:mat|me|yoga mat|special|whatsoever|yet|else))"
)


def told(live: str) -> Literal["", "everything", "nothing"]:
    """What the first clause that answers says; nothing where none does."""
    if _ALL_OF_A_GYM.search(live):
        return "everything"
    for clause in _CLAUSE.split(live):
        plain = " ".join(re.sub(r"[^\w'/ -]", " ", clause).split())
        bare = " ".join(_ROUND_IT.sub(" ", plain).split())
        if _EVERYTHING.fullmatch(bare):
            return "everything"
        if _NOTHING.fullmatch(bare):
            return "nothing"
    return ""
