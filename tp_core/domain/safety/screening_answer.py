"""What a written answer to the health question says, in its two halves: does anything apply, and are they an adult.

Doubt counts as something applying. What is not answered stays open; nothing is answered for anybody.
"""

import re
from collections.abc import Iterator, Sequence

from tp_core.domain.safety import age_words
from tp_core.domain.safety.conditions import CHRONIC, CONDITIONS, DIZZY, JOINT, LINE_OF_FLAG, PREGNANT, SURGERY
from tp_core.domain.safety.context import is_negated, is_of_others
from tp_core.domain.safety.reading import plain, sentences
from tp_core.domain.safety.red_flags import Tier, check
from tp_core.domain.value import Value


class ScreeningReply(Value):
    """A half that is not answered is None. `topics` are the lines of the question that apply."""

    none_apply: bool | None = None
    adult: bool | None = None
    birth_year: int | None = None
    topics: tuple[str, ...] = ()


_THUMBS = str.maketrans({"👎": " no ", "👍": " yes ", "❌": " no ", "✅": " yes ", "✔": " yes "})
_OF_ALL = r"(?:to|of|for|on|with|about|in) (?:all|any|them|these|those|that|it|the|this|above|everything|anything|what|rest|others?|health)\b"
_DENIAL = r"(?:no+|nop|noo+|nope+|noep|npe|nah+|na|nay|naw|none|noen|nonne|nothing|nothin|nowt|nada|nil|neither|negative|n/a|zero|zilch|nein|nicht|non|nunca|nix)"
_NONE = re.compile(
    rf"(?:^|[\s,.;!?(:/&-])(?<!\bsay )(?<!\bor ){_DENIAL}(?=\W*$|[\s,.;!?)&-]*(?:[,.;!?)&:-]|$)|\s+(?:{_OF_ALL}|and\b|yes\b|{_DENIAL}\b|thanks?\b|thx\b|thank\b|mate\b|bro\b|here\b|x+\b|really\b|pal\b|sir\b|coach\b|lol\b|haha\w*|that i|that appl\w+|applies|apply|at all|not\b|i'm\b|i am\b|sound\b|all good|i don't|i do not|i have|fit\b"
    rf"|(?:health |medical |known |physical |such |serious |big |real |of these |of those )*(?:stuff|issues?|problems?|probs?|conditions?|complaints?|concerns?|of note|matters?|history|things?|wrong|else|like that|serious|major|bad|applies|whatsoever|to report|to declare|to worry)\b))"
    r"|^\W*0\W*$|\b(?:doesn't|don't|does not|do not|didn't) (?:any |really )?(?:apply|have (?:any|none) (?:of|such)|have any(?:thing)?\b(?! (?:equipment|kit|gear|weights))|suffer)|\ball (?:no|noes|nos|clear|good|fine|okay|ok|negative|well)\b|\bclean bill\b|\b(?:fully |perfectly |totally |completely |very |pretty |quite |generally )?healthy\b"
    r"|\bfit as\b|\b(?:sound|right|fresh|strong|healthy|fine) as\b|\b(?:i'm|im|i am|feel|feeling|am) (?:all |totally |perfectly |completely |absolutely |very )?(?:good|fine|grand|well|ok|okay|healthy|clear|fit)\b|\bnot (?:that i know|to my knowledge|as far as|really|at all|anything|a thing|one|any of)\b|\b(?:isn't|is|there's|have|got|has) (?:nothing|none)\b|\b(?:never|not) (?:had|been) (?:any|a day|ill|sick)\b|\bnot (?:ill|sick|injured|pregnant)\b|\bi'm not aware\b|\bnot applicable\b|\bi (?:don't|do not) (?:think|believe) so\b|\bno to\b|\bi'm not\b(?=\W*(?:$|[.;!,]))|\bonly (?:thing|problem|issue|condition|complaint)\b"
)
"""A denial of the whole; `no deadlifts either` is none."""
_PARTLY = re.compile(r"\b(?:no|not|without|zero|nor|neither)\b")
_YES = re.compile(
    r"\b(?:yes|yeah|yep|yup|ya|aye|one of (?:them|those|these)|some of|(?:a )?(?:couple|few) of (?:them|those|these)|i do(?=\W*$)|applies|it does|first one|last one|second one)\b"
)
_MORE_THAN_YES = re.compile(
    r"\b(?:appl\w+|one of|some\w*|couple|few|(?:first|second|last) one)\b|\byes\W+(?:and |& )?yes\b"
)
_NOTHING_ELSE = re.compile(
    r"(?:\W|\b(?:yes|yeah|yep|yup|ya|aye|one|two|some|couple|few|a|of|them|those|these|that|the|all|things?|something|appl\w+|applies|i|do|it|does|me|to|but|fine|ok|minor|unfortunately|sadly|sorry|lol|haha\w*|first|second|last|and|both|am|afraid|so|think|guess|coach|there|is|are)\b)*"
)
"""What a bare yes may stand among: `yes I have a rack too` is none."""
_THEN_YES = re.compile(
    rf"\b{_DENIAL}\b(?: {_OF_ALL}(?: \w+)?| (?:health |medical )?(?:problems?|issues?|conditions?|stuff))?[\s,.;/!-]*(?:and|&|then|but)?[\s,.;/!-]*(?:yes|yeah|yep|yup|ya|yea|sure|si)\b(?:[^a-z]*(?:lol|haha\w*|i am|of course|definitely|to (?:18|that|the (?:second|last|age|other))\b.*)?[^a-z]*$|[,.;!]+ )"
)
"""`no, yes`: nothing applies, and 18 or over."""
_YES_TWICE = re.compile(r"^\W*(?:yes|yeah|yep|yup)\W+(?:(?:and|&) )?(?:yes|yeah|yep|yup)\W*$")
_NOT_A_YES = re.compile(
    r"\b(?:yes|yeah|yep|yup|ya|aye)\b(?=\W*(?:i'?m |i am |im |of course |definitely |well )*(?:;|over|above|adult|an adult|18|of age|to (?:18|age|that|the (?:second|last))))"
)
_HEALED = re.compile(
    r"\b(?:gone(?: now| since| away)?|heal(?:ed|s)|recovered|(?:better|fine|ok|okay|sorted|good|grand|solid|perfect|normal|sound|well|great) (?:now|since|again|ever since|these days|today|for years|afterwards)|is (?:perfect|fine|great|grand)|(?:nothing|never|no (?:problems?|trouble|issues|bother|pain)|not (?:a|any) \w+) (?:since|again|now|at all|from it)|(?:nothing|never|not|none|no more|owt|anything) since|never again|(?:fully|all|totally|completely|much) (?:better|healed|recovered|fine)|(?:fine|good|ok|okay|grand|normal) (?:ever )?since"
    r"|never (?:bothers?|bothered|gives?|gave|troubles?|had (?:any )?(?:trouble|problems?))|no (?:trouble|bother|problems?|issues)\b|all (?:good|fine|normal|ok|healed)|signed (?:me |it )?off|discharged|grew out|grown out|outgrew|outgrown|never think|back to normal|good as new|doesn't (?:bother|hurt)|don't (?:bother|hurt)|not bothered|no longer|cleared up|the whole medical|otherwise (?:no|nope|nothing|fine))\b"
)
_PAST = re.compile(
    r"\b(?:ago|back in|as an? (?:\w+ )?(?:kid|child|baby|teen\w*|boy|girl|toddler|youngster|student)|when i was|in (?:19|20)\d\d|(?:19|20)\d\d|childhood|in my (?:teens|youth|twenties|thirties)|at school|years|once|used to|old)\b"
)
_ONCE = re.compile(
    r"\b(?:as an? (?:\w+ )?(?:kid|child|baby|toddler)|when i was (?:a (?:\w+ )?(?:kid|child|baby|boy|girl)|little|[1-9]\b|one|two|three|four|five|six|seven|eight|nine|ten)|(?:at|aged?) (?:[1-9]|1[0-7]|one|two|three|four|five|six|seven|eight|nine|ten)|in (?:19\d\d|200\d|201\d))\b"
)
_YEARS_AGO = re.compile(
    r"\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several|many|few|some) years? (?:ago|back)\b"
)
_MILD = re.compile(
    r"\b(?:just|only|bit|little|slight\w*|mild\w*|minor|niggl\w*|sore|stiff\w*|cranky|achy|tight|click\w*|creak\w*|grumbl\w*|twinges?)\b"
)
_NOT_MILD = re.compile(
    r"\b(?:bad|badly|torn|tore|tear|ruptur\w*|(?<!doesn't )(?<!don't )(?<!not )(?<!never )(?<!no )(?:hurts?|hurting|pain\w*)|agony|worse|gives? way|giving way|goes out|scan|mri|x-?ray|slipped|herniat\w+|arthrit\w*|can't|cannot|broken?|fractur\w*|disloc\w*|cartilage|swollen|swell\w*|locks|replaced|fused|injur\w+|problems?|osteo\w+|numb\w*|doctor|gp|surgeon|consultant|physio)\b"
)
"""A niggle limits loads; the health question asks for problems that activity could worsen."""
_CAN_PASS = (JOINT, SURGERY, DIZZY, PREGNANT)
"""What may be over: of a heart and of a long illness the question asks whether it ever was."""
_ASKS = re.compile(
    r"^\W*(?:sorry\W+)?(?:[\w' ]+\W+)?(?:what|why|who|how|which)(?:'s| is| are| does| do| counts?| would| about)?\b"
)
_COUNTS = re.compile(r"\b(?:count\w*|matter\w*|included?|qualif\w+|relevant)\b")
_OWN = re.compile(r"\b(?:i|i'm|i've|my|me|mine)\b")
_GRAVE = (Tier.EMERGENCY, Tier.URGENT, Tier.CLEARANCE)


def parse_screening_answer(text: str) -> ScreeningReply | None:
    """Reads an answer to the health question, or None where it is none."""
    said = plain(text.translate(_THUMBS)).strip()
    age = age_words.read(said)
    told = list(_told(said))
    topics = tuple(dict.fromkeys((*(topic for topic, over in told if not over), *_flagged(text, told))))
    then_yes = bool(_THEN_YES.search(said))
    denies = bool(_NONE.search(age.rest)) or then_yes
    left = _NOT_A_YES.sub(" ", age.rest)
    applies = not denies and bool(_YES.search(left)) and _NOTHING_ELSE.fullmatch(left) is not None
    if applies and age.adult is not None and not _MORE_THAN_YES.search(left):
        applies = False  # `yes, 34` may answer either half
    none_apply = False if topics or applies else True if denies or _denies_lines(said) or told else None
    adult = age.adult if age.adult is not None else True if then_yes or _YES_TWICE.match(said) else None
    if none_apply is None and adult is None and age.birth_year is None:
        return None
    return ScreeningReply(none_apply=none_apply, adult=adult, birth_year=age.birth_year, topics=topics)


def _parts(said: str) -> Iterator[str]:
    """The sentences that tell something: not those that only ask what a word means."""
    for part in sentences(said):
        if not _ASKS.match(part) or _OWN.search(part) or _COUNTS.search(part):
            yield part


def _told(said: str) -> Iterator[tuple[str, bool]]:
    """The lines of the question whose words are said of themselves, each with whether it is over."""
    parts = list(_parts(said))
    for place, part in enumerate(parts):
        after = " ".join(parts[place : place + 2])
        for topic, pattern in CONDITIONS:
            if any(_is_own(part, match) for match in pattern.finditer(part)):
                yield topic, _is_over(part, after, topic)


def _is_own(part: str, match: re.Match[str]) -> bool:
    return not (is_negated(part, match) or is_of_others(part, match) or _in_a_denied_list(part, match))


def _flagged(text: str, told: Sequence[tuple[str, bool]]) -> Iterator[str]:
    """What the red-flag rules know by names that no line has; a slipped disc that is healed is over for them as well."""
    over = bool(told) and all(over for _, over in told)
    for flag in check(text):
        if flag.tier in _GRAVE and not (over and flag.tier is Tier.CLEARANCE):
            yield LINE_OF_FLAG.get(flag.topic, CHRONIC)


def _is_over(part: str, after: str, topic: str) -> bool:
    """Healed joints and mere niggles, operations of long ago, faints of youth, a pregnancy of years ago."""
    if topic == PREGNANT:
        return bool(_YEARS_AGO.search(part))
    if topic not in _CAN_PASS:
        return False
    if topic == JOINT and _MILD.search(part) and not _NOT_MILD.search(after):
        return True
    return bool((_PAST.search(part) and _HEALED.search(after)) or (topic == SURGERY and _ONCE.search(part)))


def _in_a_denied_list(part: str, match: re.Match[str]) -> bool:
    """`no heart or bp problems, dizziness, meds`: a denial goes on through a list of nothing but such words."""
    lead = part[max(0, match.start() - 120) : match.start()]
    begins = [found.end() for found in _PARTLY.finditer(lead)]
    return bool(begins) and not re.search(
        r"\b(?:but|just|only|except|apart|besides|although|though|and (?:a|my|i)|i|my|have|had|got|on|take|from|since|after|despite|following|thanks|because|well|ok|okay|actually|still|until|then|yet)\b|[.;!?]",
        lead[begins[-1] :],
    )


def _denies_lines(said: str) -> bool:
    """`no heart stuff, no meds`: lines denied, and none that applies."""
    return any(
        is_negated(part, match)
        for part in _parts(said)
        for _, pattern in CONDITIONS
        for match in pattern.finditer(part)
    )
