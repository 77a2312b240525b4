"""Whether a thing that is named is had, lacked, or neither: sold, lent, wished for, somebody else's, disliked.

A sentence is cut into clauses. What speaks against having holds for the clause it stands in and for a bare list that
goes on from it: `no rack, no bench`, `my brother has a rack, barbell and bench`.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import pairwise
from typing import Final

from tp_core.adapters.offline.reading.bystanders import PERSON
from tp_core.adapters.offline.reading.words import TAKEN
from tp_core.domain.equipment_words import Named


class Standing(Enum):
    """What a message says of a thing."""

    HAD = "had"
    LACKED = "lacked"
    AWAY = "away"


@dataclass(frozen=True)
class Stood:
    """A thing with its standing."""

    thing: Named
    standing: Standing


_CUT: Final = re.compile(
    r"[,:()]|\s-+\s|\b(?:but|so|though|although|because|cos|cuz|meanwhile|while|whereas|until|till|til|then|now|today|reality|instead)\b"
    r"|\band (?=(?:the|my|our) [\w-]+(?: [\w-]+)?(?:'s got| has| keeps| owns| won'?t| doesn'?t| is| are)\b)"
    r"|\band (?=(?:loved|liked|enjoyed|hated|found|felt)\b)"
    r"|\band (?=(?:i|i'm|i've|i'd|we|he|she|they|it|it's|there|there's|that|that's|nothing|has|have|got|says)\b)"
    r"|\bwhich\b|\b(?:as|since) (?=(?:i|my|the|we|it|there)\b)"
)
_FILLS: Final = re.compile(
    r"\b(?:an?|the|my|our|some|few|couple|of|set|pairs?|bunch|various|old|good|proper|decent|little|small|big|light|heavy|adjustable|olympic|power|squat|flat"
    r"|resistance|stack|station|tower|free|up|to|and|or|nor|plus|n|with|w|too|also|even|any|either|kgs?|kilos?|lbs?|plates?|weights?|s|x|etc)\b|[\W\d_]+"
)
"""What a list is filled up with beside its things."""
_EXCEPT: Final = re.compile(
    r"\b(?:except|excepting|excluding|apart from|other than|besides|minus|save(?= (?:an?|my|1|2) ))(?: for)?\b"
)
_NO: Final = re.compile(
    r"\b(?:no(?! (?:idea|clue|problems?|worries|matter|longer than|more than|rush|need to|way|doubt|point|excuses?|injur\w+|issues?)\b)"
    r"|without|not(?= (?!(?:just|only|many|much|all|every|sure|bad|far|to)\b))|0|neither|nor|minus|except|lacks?|lacking|missing|ain'?t|never (?:got|had|owned|bought)"
    r"|(?:(?:do|does|did|is|are|was|has|have|had|could|ca|wo|would)n'?t|cannot|(?:do|does|did|is|are|has|have|can|will) not)(?= (?:even |really |actually |currently )?(?:have|got|get|own|use|access|fit|afford|an?|any|the|much|room|space|enough)\b))\b"
)
_NO_REACH: Final = re.compile(
    r"\b(?:idea|clue|but|just|only|got|with|use|using|it's|there's|i've|want|train\w*|do|need|like|love|know|goal|time|days?|weeks?|months?|min|mins|minutes|hours?)\b|\d{3,}"
)
"""What a `no` does not reach across to a thing; `don't have`, `haven't got` and `can't use` are one with it."""
_OF_NO: Final = re.compile(r"^(?:\s*(?:have|has|got|own|use|access|fit|afford|get|the|a|an|any|to|yet|much|need))+\b")
_SWAPPED: Final = re.compile(r"\b(?:swapp?(?:ed)?|traded(?: in)?|exchanged|replaced) (?:my|the|our|an?|his|her)\b")
"""`swapped my bike for a rower`."""
_BEHIND_NO: Final = re.compile(r"^\W{0,3}(?:no|nope|nah|none|not yet|not there|n|0)[^\w.]*$")
_YES_OR_NO: Final = re.compile(r"^\W{0,3}(?:no|nope|nah|n|yes|yep|yeah|y|tick|check)\W*$")
_LOST_IT: Final = re.compile(
    r"\b(?:sold|sell(?: my)?|selling|flogg\w+|ditched|binned|scrapped|lent|gave (?:away|back)|giving (?:away|back)|got rid of|getting rid of|(?:nicked|stole|pinched|nabbed|packed|took|claimed|gave|donated|ruined|destroyed|totalled) (?:my|the|our)\b|returned"
    r"|took (?:out|away|back|my|our|the)|taken (?:out|away)|removed|threw (?:out|away)|thrown|(?:broke|fried|snapped|killed|smashed|wrecked|cracked) (?:my|the|our)|borrowed back|lost (?:my|the|our|access)|no longer (?:have|own|got)|used to (?:have|own)"
    r"|quit|cancell?ed|expired|closed|shut(?: down)?|frozen|movers|packed (?:in|up)|in storage(?! (?:shed|room|unit))|(?:my |the )?ex (?:got|has|kept|took)|ex's)\b"
)
_IS_LOST: Final = re.compile(
    r"^[\s\w'-]{0,24}?\b(?:(?:is|are|was|were|got|has|have|been|isn'?t|aren'?t|'s|went|gone)\s+|(?<=s)'s\s+|[a-z]+'s\s+)?(?:always |all |now |just |both |permanently |currently |usually |constantly |been )*"
    r"(?:broken?|knackered|bust(?:ed)?|buggered|dead|gone|sold|fried|out of order|off limits|locked away|taken(?! out)|taken|in use|occupied|hogged|stolen|(?:(?<=got )|(?<=been )|(?<=was )|(?<=were ))(?:nicked|pinched|robbed|swiped)|snapped|collapsed|cracked|fell (?:apart|off|down)|died|conked out|gave up(?: the ghost)?|packed it in|kaput|went pop|defunct"
    rf"|(?<=(?:is|re) )(?:(?:my|the) (?:{PERSON}|ex)'?s'?|his|hers|theirs)(?=\s*$)"
    r"|in the skip|(?:to|on) the (?:tip|dump)|on (?:ebay|gumtree|marketplace|vinted)|rusty|bent|missing|in storage(?! (?:shed|room|unit))|in bits|in pieces|rusted through|packed (?:in|up|away)|not allowed|not mine|for sale|forbidden|at my ex\w*'?s?(?: place| house)?)\b"
)
_BESIDE_USE: Final = re.compile(
    rf"^(?: \w+){{0,3}}? ?(?:(?:would|'d|'ll|will) (?:be (?:nice|great|good|lovely|handy|ideal|perfect)|come|help)|(?:bought |ordered )?for (?:my|our|his|her) (?:{PERSON}|kids?)\b|(?:is|are|'s) (?:only |just )?(?:for|to) (?:commut\w+|work|the kids)\b)"
)
"""`a barbell would be nice`, `the bike's for commuting`."""
_NOT_YET: Final = re.compile(
    r"\b(?:saving(?: up)? for|wish(?! to)(?:ed|es|ing)?|1 day|one day(?! a| per)|some ?day|would (?:love|like|kill for) (?:to (?:have|own|buy|get) )?(?:an?|some|my own)|i'?d (?:love|like|buy|kill for) (?:to (?:have|own|buy|get) )?(?:an?|some|my own)"
    r"|(?:dream(?:ing)?|fantasi\w+) (?:of|about)|thinking (?:of|about)|considering|contemplating|tempted (?:by|to)|toying with|debating|might (?:buy|get|join|order)|(?:looking|going|planning|hoping|want|wanting|need|meaning|about) (?:at |to )(?:buy\w*|get(?:ting)? (?:an?|some|myself)|own)|if i (?:had|could|ever|win|was|were|buy|get|bought|got|owned|used|built|ordered)"
    r"|if (?:my|the|i|we|a|it) [^,]*?\b(?:ever|gets?|arrives?|comes?|opens?|turns? up)\b|i'?d (?:join|go to|have to (?:buy|join))|if santa|(?:could|can|might|would|will|may|'ll) (?:lend|borrow)|lend me|borrow(?! from)|not yet|(?:is|are|on) order(?:ed)?|on (?:its|the) way|on back ?order|arriv(?:es|ing)|(?:comes|coming|delivered) (?:in|on|next|god)|(?<!the )(?<!these )next (?:month|year|summer|spring)"
    r"|tell(?:s|ing)? me (?:to )?(?:buy|get|join)|had an? (?:\w+ ){0,3}(?:membership|gym|rack|bench|barbell|rower|treadmill|bike)|when (?:we|i) lived|(?:old|last|previous|former) (?:place|gym|flat|house|box)|used to|on (?:the|my) (?:wish|shopping|christmas|xmas) ?list|wish ?list"
    r"|too (?:dear|expensive|far|big)|can'?t afford|don'?t own|do not own|should i (?:buy|get)|worth (?:buying|getting)|ordered(?!.*\b(?:came|arrived|turned up|is here)\b)|getting an? (?:\w+ )?(?:for (?:christmas|xmas|my birthday)))\b"
)
_THEN: Final = re.compile(
    r"\b(?:last (?:week|weekend|month|year|summer|winter|spring|time)|yesterday|on holiday|in my (?:20s|30s|youth|teens)|back (?:in|then|when)|years ago|at (?:uni|school|college))\b"
)
_DID: Final = re.compile(r"\b(?:trained|used|had|did|worked out|tried)\b")
"""`last week at the hotel I trained with cables`."""
_DISLIKED: Final = re.compile(
    r"\b(?:hat(?:e|ed|ing|es)|loath\w+|detest\w*|despis\w+|dislik\w+|can'?t stand|allergic to|not a fan of|scared of|afraid of|tired of|sick of|avoid\w*|skip(?!ping)|leave out|anything (?:with|on|involving)|don'?t (?:want|like|love|enjoy|do|make me)|no more|loves?|likes?|enjoys?|prefers?|miss(?:es)?|rather (?:not(?: use)?|eat|die|chew|burn|lick)|compared (?:with|to)|instead of|rather than|(?:queues?|queueing|wait(?:ing)?|fight(?:ing)?) for|keep me (?:off|away)|stay (?:off|away)|never (?:used|touched|tried|use|touch|seen|been|lifted|stood))\b"
)
_THEIRS: Final = re.compile(
    rf"\b(?:my|our|the|a|his|her)? ?(?:{PERSON}|pt|physio|landlord|gran|nan|grandpa|grandad|club ?mate|work ?mate|class ?mate|roomie|pal|ex)s?(?: (?!and\b|but\b|or\b|who\b|i\b)\w+){{0,4}}?(?:'s got| has| have| had| owns?| keeps?| kept| uses?| got)\b(?! me\b| us\b)"
    r"|\b(?:pal|guy|bloke|lad|dude|somebody|someone|somebody else|everyone|people|others|family) (?:\w+ ){0,3}?(?:has|have|owns?|keeps?|'s got)\b|\b(?:pal|he|she|neighbour|neighbor|someone)'s (?:got|rack|rower|kit)\b"
    r"|\b(?:in|at) (?:his|her|their|someone'?s|somebody'?s) (?:own )?(?:house|place|garage|flat|basement|shed|home|loft|garden|yard)\b"
    r"|(?:^|\s)(?:he|she) (?:has|have|owns?|keeps?|got|kept|took)\b(?! me\b)"
)
_HAD_ANYWAY: Final = re.compile(
    r"\b(?:all|what|both|those|them|these|it'?s what|that'?s what|which) i(?:'ve| have)? (?:have|got|own)\b|\bhave (?:both|them|all)\b|\bstuck with\b|\bi (?:do |still )?(?:have|own) (?:1|one|it|them)\b"
)
"""`not a fan of kettlebells but they're all I have`."""
_OF_OTHERS: Final = re.compile(
    r"\b(?:(?<!and )his|(?<!and )hers?|theirs?|somebody's|someone's|neighbou?r'?s|mate'?s|pal'?s|buddy's)\s+$"
)
_BUT_MINE_TO_USE: Final = re.compile(
    r"\b(?:i (?:can|could|may|am allowed to|'m allowed to|get to) (?:use|train|have|go)|i'm allowed|lets? (?:me|us)|letting me|i use|i train|share[sd]? (?:it|them)|says i|(?:got|gave|bought|built|made|lent|lends|lending|handed|passed|left) (?:me|us|it|them)|for me\b|mine (?:to use|now)|we (?:have|share|use|train)|in (?:the|our) (?:basement|garage|shed|loft|cellar|attic|house|spare room|back ?yard|garden))\b"
)
_TURNS_BACK: Final = re.compile(
    r"\b(?:(?:won'?t|doesn'?t|don'?t|never|not) (?:share|let|lend|allow)|nobody'?s allowed|not allowed|off limits|(?:funny|weird|fussy|touchy|iffy|particular|possessive|protective|stingy) (?:about|with|over)|keeps? (?:it|them) locked|(?:doesn'?t|don'?t|hates?|not) (?:like |want |keen on )?(?:people|anyone|me|anybody|others) (?:using|touching|near|to use|to touch)|count (?:that|it|them|those) out|precious about|never seen (?:it |them )?(?:again|since)|flogged (?:it|'?em|them)|sold (?:it|'?em|them|that|those)"
    r"|(?:it|they|that|those|1|one) (?:'s |is |are |has |have |got |just |all )*(?:broken?|knackered|bust(?:ed)?|snapped|collapsed|died|fell|gone|sold|taken|went|dead)|it'?s (?:broken|knackered|bust|gone|sold|dead|always|taken|in the way|not mine|his|hers|theirs)|(?:they're|they are) (?:his|hers|theirs|gone|sold|broken|always)|hands off|(?:don'?t|do not|haven'?t|hasn'?t|doesn'?t|didn'?t) (?:have|got|own) (?:1|one|any|it|them|either|that)|don'?t count (?:it|that|them))\b"
    r"|^\W*(?:nope|nah)\b|^\W*(?:broken|gone|sold|flogged|stolen|snapped)\b"
)
_GOOD_MARK, _BAD_MARK = "✅✔☑👍✓", "❌✗✖❎🚫👎✘"
_MARK_BEHIND: Final = re.compile(rf"[\s:=(-]*([{_GOOD_MARK}{_BAD_MARK}])")
_MARK_BEFORE: Final = re.compile(rf"([{_GOOD_MARK}{_BAD_MARK}])\s*$")


def standings(live: str, things: Sequence[Named]) -> list[Stood]:
    """Every thing of a sentence with its standing."""
    marked = _by_marks(live, things)
    return marked or _by_clauses(live, things)


def _by_clauses(live: str, things: Sequence[Named]) -> list[Stood]:
    stood: list[Stood] = []
    before, last = Standing.HAD, 0
    allowed, anyway = may_use(live), bool(_HAD_ANYWAY.search(live))
    for start, end in clauses(live):
        inside = [thing for thing in things if start <= thing.start < end]
        if not inside:
            if turns_back(live[start:end]):
                stood = _taken_back(stood, 1 if _IT.search(live, start, end) else last)
            before = _heads(live, start, end)
            continue
        carried = before if before is not Standing.HAD and is_bare(live, start, end, inside) else None
        base = against(live[start:end], allowed=allowed) or (Standing.AWAY if _then(live[start:end]) else carried)
        clause = _Clause(live, start, end, base, _EXCEPT.search(live, start, end), allowed, anyway)
        stood += [Stood(thing, clause.standing(inside[place:])) for place, thing in enumerate(inside)]
        last = len(inside)
        before = Standing.HAD if live[end : end + 1] == ":" else stood[-1].standing
    return stood


_IT: Final = re.compile(r"\b(?:it|that|it's|1)\b")


def may_use(words: str) -> bool:
    """Whether what is somebody else's may be used: `and says I can use it`, `lets me train there`."""
    return bool(_BUT_MINE_TO_USE.search(words))


def turns_back(clause: str) -> bool:
    """Whether a clause takes back what was named before it: `but she won't share`, `nope, sold them`."""
    found = _TURNS_BACK.search(clause)
    return found is not None and TAKEN not in clause[: found.start()]


def _taken_back(stood: list[Stood], last: int) -> list[Stood]:
    """Without the things of the last clause."""
    return [*stood[:-last], *(Stood(one.thing, Standing.AWAY) for one in stood[-last:])] if last else stood


def clauses(live: str) -> Iterator[tuple[int, int]]:
    """A sentence cut where another thing is said: at commas, colons, `but`, `and I`."""
    place = 0
    for cut in _CUT.finditer(live):
        yield place, cut.start()
        place = cut.end()
    yield place, len(live)


def _heads(live: str, start: int, end: int) -> Standing:
    """What a clause without things says of a list behind its colon: `sold: rack, bench`, `what I no longer have:`."""
    if live[end : end + 1] != ":":
        return Standing.HAD
    head = re.split(r"\b(?:i|we)(?:'ve|'d|'m)?\b", live[start:end])[-1]
    if re.search(r"\b(?:no|missing|lacking|don'?t have|without|haven'?t got)(?: (?:any )?access(?: to)?)?\W*$", head):
        return Standing.LACKED
    return against(head, allowed=False) or Standing.HAD


def _then(clause: str) -> bool:
    return bool(_THEN.search(clause) and _DID.search(clause))


def is_bare(live: str, start: int, end: int, inside: Sequence[Named]) -> bool:
    """Whether a clause is a list and nothing else."""
    rest = live[start:end]
    for thing in reversed(inside):
        rest = rest[: thing.start - start] + rest[thing.end - start :]
    return not _FILLS.sub("", rest)


def against(clause: str, *, allowed: bool) -> Standing | None:
    """What a clause says against having its things at all."""
    if _LOST_IT.search(clause):
        return Standing.LACKED
    if _NOT_YET.search(clause) or (not allowed and _THEIRS.search(clause)):
        return Standing.AWAY
    return None


@dataclass(frozen=True)
class _Clause:
    """A clause with things in it, and what it says of all of them."""

    live: str
    start: int
    end: int
    base: Standing | None
    excepted: re.Match[str] | None
    allowed: bool
    anyway: bool

    def standing(self, things: Sequence[Named]) -> Standing:
        """The standing of the first of these things; the others follow it in the clause."""
        thing = things[0]
        if self.excepted is not None and thing.start >= self.excepted.end():
            against_it = self.base is not None or _NO.search(self.live, self.start, self.excepted.start())
            return Standing.HAD if against_it else Standing.LACKED
        lead = self.live[max(self.start, thing.start - _REACH) : thing.start]
        return self.base or _swapped(lead) or self._told_of(lead, _behind(self.live, self.end, things))

    def _told_of(self, lead: str, behind: str) -> Standing:
        if not self.allowed and _OF_OTHERS.search(lead):
            return Standing.AWAY
        if _denied(lead) or _BEHIND_NO.match(behind):
            return Standing.LACKED
        disliked = not self.anyway and _disliked(lead)
        return Standing.AWAY if disliked or _IS_LOST.match(behind) or _BESIDE_USE.match(behind) else Standing.HAD


_REACH: Final = 160
"""How far before a thing something may be said of it."""


def _swapped(lead: str) -> Standing | None:
    """`swapped my bike for a rower`: the one is gone, the other there."""
    found = _SWAPPED.search(lead)
    if found is None:
        return None
    return Standing.HAD if re.search(r"\b(?:for|with)\b", lead[found.end() :]) else Standing.LACKED


_JOINED: Final = re.compile(r"\s*(?:and|or|&|n|plus)\s+(?:(?:the|my|our|an?)\s+)?")


def _behind(live: str, end: int, things: Sequence[Named]) -> str:
    """What is said behind a thing and those joined with it: `the rower and the ski erg are broken`.

    A `no` between two things is the second one's, but for a list that has a yes or a no behind each.
    """
    answered = _YES_OR_NO.match(live[things[-1].end : end])
    for thing, after in pairwise(things):
        between = live[thing.end : after.start]
        if not _JOINED.fullmatch(between):
            return between if answered else f"{between}."
    beside = _BESIDE.match(live, end)
    return live[things[-1].end : end] + (beside[1] if beside else "")


_BESIDE: Final = re.compile(r"[:(]\s*(no|nope|nah|none|broken|sold|yes)\b(?=\W*(?:[,.;)]|$))")
"""The answer behind a thing's colon or in its brackets: `rack: no`, `cables (no)`."""


def _denied(lead: str) -> bool:
    """Whether the last `no` before a thing reaches it."""
    nos = list(_NO.finditer(lead))
    if not nos:
        return False
    between = _OF_NO.sub(" ", lead[nos[-1].end() :])
    return not _NO_REACH.search(between) and len(re.findall(r"\w+", between)) <= 8


def _disliked(lead: str) -> bool:
    tastes = list(_DISLIKED.finditer(lead))
    if not tastes:
        return False
    between = lead[tastes[-1].end() :]
    return len(re.findall(r"\w+", between)) <= 3 and not re.search(r"\b(?:to|my|have|use|with)\b", between)


def _by_marks(live: str, things: Sequence[Named]) -> list[Stood]:
    """A list with a tick or a cross at each thing, before or behind it; empty where it is none."""
    behind = [_MARK_BEHIND.match(live, thing.end) for thing in things]
    before = [_MARK_BEFORE.search(live[max(0, thing.start - 6) : thing.start]) for thing in things]
    marks = before if before and before[0] else behind
    if not all(marks):
        return []
    return [
        Stood(thing, Standing.HAD if mark and mark[1] in _GOOD_MARK else Standing.LACKED)
        for thing, mark in zip(things, marks, strict=True)
    ]
