"""Whose illness a text tells of: a sick child or a partner's flu is no illness of the athlete's."""

import re
from typing import Final

_ADJECTIVES: Final = (
    r"(?:(?:older|younger|little|oldest|youngest|eldest|big|poor|other|whole|entire|old|baby|twin|best|gym) )*"
)
_PERSON: Final = (
    r"(?:grand)?(?:sons?|daughters?|kids?|child(?:ren)?)|toddler|newborn|baby|little (?:one|man|guy|girl|boy)s?|boys?"
    r"|girls?|lad|twins|wife|husband|hubby|partner|girlfriend|boyfriend|gf|bf|fianc\w+|spouse|missus|mom|mum|mam|dad"
    r"|mother|father|parents?|family|grandma|granny|gran|nan|grandpa|grandad|brother|sister|siblings?|niece|nephew"
    r"|uncle|aunt|cousin|in-laws|flatmate|roommate|housemate|friend|mate|buddy|boss|colleagues?|dog|cat|puppy"
    r"|household|house|every(?:one|body)"
)
_WHO: Final = (
    rf"(?:my|our|the|both|all my|1 of (?:my|the)|one of (?:my|the)) {_ADJECTIVES}"
    rf"(?P<who>(?:(?:{_PERSON})'s )?(?:{_PERSON})(?:[- ]in[- ]law)?)\b"
)
_HAS: Final = (
    r"ill|sick(?! of\b)|poorly|unwell|not (?:very |feeling )?well|flu|influenza|fever(?:ish)?|(?:high |a )temperature"
    r"|covid|corona|(?:a |bad |nasty )cold|stomach bug|tummy bug|a bug|virus|norovirus|chicken ?pox|infection"
    r"|tonsillitis|bronchitis|pneumonia|strep|croup|measles|vomiting|throwing up|threw up|puking|coughing"
    r"|(?:in|to)(?: the)? hospital|hospitali[sz]ed|under the weather|antibiotics|off school|coming down with \w+"
)
_BETWEEN: Final = (
    r"(?:(?!\b(?:i|i'm|i've|me|and|but|so|because|which|gave|made|from|no longer|better"
    r"|not(?! (?:well|very|feeling)))\b)[^,.;!?\n]){0,34}?"
)
_THEIRS: Final = re.compile(
    rf"\b{_WHO}(?:'s)?(?! and (?:i|me)\b){_BETWEEN}\b(?:{_HAS})\b"
    rf"|\b(?:sick|ill|poorly|feverish) (?P<who2>{_PERSON})\b"
    r"|(?:^|[.;,!?\n] ?|\b(?:because|cause|since|as|so|but|and|today|tonight|now) )"
    r"(?:both |all |the )?(?:whole |entire )?"
    rf"(?P<who3>(?:{_PERSON})(?: and (?:{_PERSON}))?)(?: at home)?"
    rf"(?:'s| is| are| has| have| got| was| been| all| both| so| off)*(?: (?:a |the )?(?:{_HAS}))\b",
    re.IGNORECASE,
)
_SHARED: Final = re.compile(
    rf"\b(?:my|our|the) {_ADJECTIVES}(?:{_PERSON}) and (?:i|me)\b(?P<be>'re| are)?(?: both| all)?"
    rf"|\b(?:we|all of us|both of us)(?P<be2>'re| are)?(?: all| both| each)?(?= (?:\w+ ){{0,3}}?(?:{_HAS})\b)",
    re.IGNORECASE,
)
_ME_TOO: Final = re.compile(
    r"\b(?:so (?:am|do|have) i|i(?:'m| am) too|me too|and me\b|including (?:me|myself)|(?:me|myself) included"
    r"|i (?:have|got|caught) it(?: too| as well)?"
    r"|i(?:'ve| have) (?:got|caught) it|(?:now |think )i(?:'m| am) getting it|i feel it (?:too|coming))\b",
    re.IGNORECASE,
)
_MANY: Final = re.compile(
    r"(?:kids|children|sons|daughters|twins|boys|girls|parents|colleagues|in-laws|siblings|ones)\Z| and "
)
_NO_ONE: Final = frozenset({"house", "household", "everyone", "everybody"})


def own_words(text: str) -> str:
    """The text without the illness of others; what is shared with them is the athlete's own."""
    plain = _SHARED.sub(lambda found: "I am" if found["be"] or found["be2"] else "I", text.replace("’", "'"))
    own, count = _THEIRS.subn(" ", plain)
    return f"{own} I am ill" if count and _ME_TOO.search(own) else own


def who(text: str) -> str:
    """Who is told to be ill beside the athlete, as one speaks of them to somebody: `your son`; empty for nobody."""
    found = _THEIRS.search(_SHARED.sub("I", text.replace("’", "'")))
    if found is None:
        return ""
    named = (found["who"] or found["who2"] or found["who3"]).casefold()
    return "your family" if named in _NO_ONE else f"your {named}"


def are_many(whom: str) -> bool:
    """Whether `your kids` are meant, rather than `your son`."""
    return _MANY.search(whom) is not None
