"""Equipment: what an athlete has, what they add and what they lack.

Where things are named is `kit_things`' business, whether they are had `kit_standing`'s, and what gyms have `kit_places`'.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

from tp_core.adapters.offline.reading import kit_answers, kit_nothing, kit_places
from tp_core.adapters.offline.reading.kit_standing import Standing, clauses, is_bare, standings, turns_back
from tp_core.adapters.offline.reading.kit_things import COMPOUND, is_alone, prepared, without_lifts
from tp_core.adapters.offline.reading.words import TAKEN, Text
from tp_core.domain.equipment_words import EVERYTHING, Named, named_at
from tp_core.domain.exercises import Equipment

LIFTS_TOO: Final = frozenset({"bench", "row", "rings"})
"""Alone these are as likely a lift to get better at."""
_HAVE: Final = re.compile(
    r"\b(?:have|i've|we've|has|had|got|own|access|gym|garage|home|house|equipment|equipped|kit|gear|train (?:at|in|with)|with|only|just(?! (?:too |so |very |really )?(?:heavy|light|hard|slow|fast|cold|stuck|slipp\w+|hurt\w*|fell|hit|was|felt|went|came|got)\b)|using|use|basement|apartment|flat|hotel|bought|setup|set up|available|meanwhile|remains?|survived?|it is|kept|patio|lounge|bedroom|loft|attic|terrace|workshop|hostel|balcony|basement|until then|til then|hav|here|there'?s|is a|gave me|got me|stays?|ordered|came|arrived|doorway|under the (?:bed|stairs|desk)|over the (?:stairs|door)|in (?:the |my )?door|downstairs|upstairs|in a carport|in (?:the |my |a |our )?(?:den|barn|porch|byre|conservatory|utility room|back room|annexe?|outhouse|log cabin|summer ?house)|(?:on|off|from|over) (?:the |my |a |our )?(?:\w+ )?(?:pergola|beams?|rafters?|deck|porch|swing ?set|tree|balcony|joists?)|in the (?:\w+ )?(?:kitchen|office|carport)|in the (?:garden|tree|back ?yard|shed|attic|loft|cellar|spare room|living room|park)|:)(?![a-z])"
)
_ADDS: Final = re.compile(r"\b(?:also|as well|too|plus|bought|just got|new|now have|additionally|forgot)\b")


@dataclass(frozen=True)
class Kit:
    """What they have (None: not said), what they lack, and whether it adds to what is known."""

    have: frozenset[Equipment] | None = None
    lacks: frozenset[Equipment] = frozenset()
    adds: bool = False
    said: str = ""


@dataclass(frozen=True)
class _Line:
    """A sentence with what it says of kit."""

    live: str
    said: str
    names: bool
    had: tuple[Named, ...]
    lacked: frozenset[Equipment]
    grounded: bool
    """What is lacked is lacked where they train: `no kettlebells, don't care for them` says nothing of a gym."""
    gym: kit_places.Gym = ""
    special: frozenset[Equipment] = frozenset()
    told: bool = False
    asks: bool = False
    """Nothing but a thing and a question mark: the next sentence answers it."""

    @property
    def items(self) -> frozenset[Equipment]:
        return _items(self.had)


def read(text: Text, *, asked: bool, first: bool = True) -> Kit:
    """The equipment of a message; `asked` when the open question is about it, `first` where no goal is known yet."""
    kit_places.leave_out_other_times(text)
    kit_places.leave_out_former(text)
    lines: list[_Line] = []
    among = any(Equipment.BENCH not in one.items for one in named_at(text.live))
    for start, end in text.sentences():
        line = _line(text, start, end, asked=asked, among=among)
        if lines and not line.names and turns_back(line.live):
            lines[-1] = replace(lines[-1], had=lines[-1].had[:-1])
        if lines and lines[-1].asks and not _YES.match(line.live):
            lines[-1] = replace(lines[-1], had=(), told=False)
        lines.append(line)
    if kit_places.names_some_gym(text):
        lines = [replace(line, told=line.told and not _IS_USED.search(line.said.lower())) for line in lines]
    told = [line for line in lines if line.told]
    if not told and kit_nothing.answered(text.plain):
        return Kit(frozenset())
    lacks = _gone([line for line in lines if line.grounded or line.told])
    have = _together(lines) - lacks if told else None
    if (
        have is not None
        and not asked
        and len(have) == 1
        and have <= _BESIDE_A_LIFT
        and not _ALL_THERE_IS.search(text.plain)
    ):
        have = None
    answer = kit_answers.told(text.live) if asked else ""
    if answer and len(have or ()) <= (answer == "everything"):
        return Kit(EVERYTHING - lacks if answer == "everything" else frozenset(), lacks)
    if have is None and (asked or first) and kit_places.names_some_gym(text):
        have = EVERYTHING - lacks
    adds = any(_ADDS.search(line.live) for line in told)
    return Kit(have, lacks, adds, "; ".join(line.said for line in told))


_BESIDE_A_LIFT: Final = frozenset({Equipment.BARBELL, Equipment.BENCH, Equipment.TRAP_BAR})
"""Named alone as often for what is lifted as for what there is: `my gymnastics is a joke compared with my barbell`."""
_ALL_THERE_IS: Final = re.compile(
    r"\b(?:only|just|stays?|remains?|left|still|nothing else|no|without|until|till|plates?|weights|floor|home|house|garage|shed|lawn|yard|basement|barn|flat|gym|own|have|got|set ?up|kit|equipment|can use|bought)\b"
)
_NO_WEIGHTS: Final = re.compile(r"\b(?:no|without|don'?t have(?: any)?) (?:free )?weights\b")
"""Beside a band it says no more than it says."""
_IS_USED: Final = re.compile(
    r"^(?!.*\b(?:only|just) (?:has|have|got)\b).*(?:\bbeen (?:going|training|lifting|using|doing)\b.*\b(?:mostly|mainly|usually|some)\b|\b(?:is|are) (?:what|the (?:things?|bits?)) (?:that )?i(?:'ve)? (?:like|love|enjoy|prefer|know|used?|been using)\b)"
)
"""`been going two years, mostly machines`, `cables at the gym are what I like`: what is used of all that a gym has."""
_WEIGHT: Final = re.compile(
    r"\b\d{1,3}(?:\.\d+)? ?(?:kgs?|kilos?|lbs?)\b(?! (?:hand )?weights)|(?<=\bto )\d{1,3}\b|(?<=\bof )\d{1,3}s?\b"
)
_OF_A_LIFT: Final = re.compile(
    r"\b(?:squat(?! racks?| stands?)|deadlift|press(?!es| machine)|clean|snatch|max|1 ?rm|pbs?|prs?|reps?|sets? of)\w*\b|\bi bench\b|\d\s*x\s*\d|\bmy (?:best|bench)\b|\b(?:can|could) (?:do|bench|lift)\b"
)


_ITEM: Final = re.compile(
    r"(?:(?<=, )|(?<=\()|(?<=: )|(?<=& )|(?<=\+ ))\d{2,3}(?:\.\d)? ?(?:kgs?|kilos?|lbs?)(?: of (?:plates|weights?))?(?=\s*(?:[,.;)¶&+]|and\b|$))"
)
"""A load by itself in a list of things."""


def leave_out_items(text: Text) -> None:
    """Takes the weight that is an item of a list of kit: `rack, bar, bench, 140 kg`."""
    for start, end in text.sentences():
        live = text.live[start:end]
        things = {one.items for one in named_at(live) if Equipment.BENCH not in one.items}
        if len(things) > 1 and not _OF_A_LIFT.search(live):
            for weight in _ITEM.finditer(live):
                text.take(start + weight.start(), start + weight.end())


def leave_out_weights(text: Text) -> None:
    """Takes the weights of a list of kit, where kit is asked for: `rack, bench, bar, 120kg` tells no lift."""
    for start, end in text.sentences():
        live = text.live[start:end]
        if any(Equipment.BENCH not in one.items for one in named_at(live)) and not _OF_A_LIFT.search(live):
            for weight in _WEIGHT.finditer(live):
                text.take(start + weight.start(), start + weight.end())


def _line(text: Text, start: int, end: int, *, asked: bool, among: bool) -> _Line:
    live = prepared(text, start, end)
    live = without_lifts(live, asked=asked, had=bool(_HAVE.search(live)), among=among)
    stood = standings(live, named_at(live))
    had = tuple(one.thing for one in stood if one.standing is Standing.HAD)
    lacked = _items(one.thing for one in stood if one.standing is Standing.LACKED)
    place = bool(asked or had or _HAVE.search(live) or "gym" in live)
    for one in stood:
        if one.standing is not Standing.HAD:
            live = live[: one.thing.start] + TAKEN * (one.thing.end - one.thing.start) + live[one.thing.end :]
    gym = kit_places.gym_in(live, len({one.items for one in had}), asked=asked)
    if kit_nothing.no_gear(_NO_WEIGHTS.sub(" ", live)) and all(
        _DOUBTFUL.fullmatch(live, one.start, one.end) for one in had
    ):
        had = had if _BUT.search(live) else ()
    had = () if kit_nothing.concluded(live) else had
    none = not had and not gym and (kit_nothing.told(live) or kit_nothing.no_gear(text.live[start:end]))
    special = kit_places.special_kit(live)
    told = bool(
        none or gym or special or (had and (lacked or _is_told(live, had, asked=asked or (among and is_alone(live)))))
    )
    asks = text.plain[end : end + 1] == "?" and bool(had) and is_bare(live, 0, len(live), had)
    return _Line(live, text.said(start, end), bool(stood), had, lacked, place, gym, special, told, asks)


def _items(things: Iterable[Named]) -> frozenset[Equipment]:
    return frozenset[Equipment]().union(*(thing.items for thing in things))


def _gone(lines: list[_Line]) -> frozenset[Equipment]:
    """What is lacked by the last word on it: `since my box shut: a rower, a plyo box`."""
    gone = frozenset[Equipment]()
    for line in lines:
        gone = (gone | line.lacked) - (line.items if line.told else frozenset())
    return gone


def _together(lines: list[_Line]) -> frozenset[Equipment]:
    """All that the sentences say is had: a gym has everything where nobody lists what it has."""
    told = [line for line in lines if line.told]
    things = _items(thing for line in told for thing in line.had) - _gone(lines)
    gyms = [line for line in told if line.gym]
    special = frozenset[Equipment]().union(*(line.special for line in told))
    listed = any(kit_places.lists_it(line.live, len(line.items)) for line in gyms) or any(
        len(line.items) > 1 and not _AT_HOME.search(line.live) for line in told
    )
    if any(line.gym == "full" for line in gyms) or (gyms and (not listed or things <= _MORE_THAN_USUAL)):
        return EVERYTHING
    return things if len(things) > 1 else things | special


_MORE_THAN_USUAL: Final = frozenset({Equipment.SLED, Equipment.SKI_ERG, Equipment.BUMPERS, Equipment.TRAP_BAR})
"""What is told of a gym because not all have it: `gym with a sled` has all the rest too."""
_BUT: Final = re.compile(r"\b(?:only|just|but|except|apart|besides|have|got)\b")
_AT_HOME: Final = re.compile(r"\b(?:home|house|garage|flat|shed|basement|own)\b")
_YES: Final = re.compile(r"\W*(?:yes|yep|yeah|yup|sure|got|have|of course|i have|i do|there|just|only|an?|1|2|some)\b")
_SURELY_KIT: Final = re.compile(
    r"(?:resistance |mini |loop )?(?:dumb ?bell|kettle ?bell|band|treadmill|sand ?bag|(?:pull|chin)[- ]?up bar|(?:skipping|jump) rope|rowing machine|db|kb|erg)s?"
)
"""Named alone, and no part of an exercise's name, they are there."""
_DOUBTFUL: Final = re.compile(r"(?:bar|box|bench|rope|plate|ring|band|light weight|small weight|little weight)(?:e?s)?")


_OF_A_KIND: Final = re.compile(r"\b(?:adjustable|flat|incline|decline|folding|fid|utility|weights?)[ -]$")


def _is_doubtful(live: str, one: Named) -> bool:
    """A bare `bench`, where an `incline bench` is a thing."""
    return bool(_DOUBTFUL.fullmatch(live, one.start, one.end)) and not _OF_A_KIND.search(live[: one.start])


def _is_told(live: str, had: tuple[Named, ...], *, asked: bool) -> bool:
    """Whether a sentence that names things says that they are there to train with."""
    if asked or len({one.items for one in had}) > 1:
        return True
    few = len(re.findall(r"[a-z']+", live)) <= 4
    doubtful = all(_is_doubtful(live, one) for one in had)
    listed = any(
        is_bare(live, start, end, inside)
        for start, end in clauses(live)
        if (inside := [one for one in had if start <= one.start < end])
    )
    sure = (listed and not doubtful) or any(_SURELY_KIT.fullmatch(live, one.start, one.end) for one in had)
    return bool(_HAVE.search(live) or (few and (not doubtful or _ADDS.search(live))) or sure)


_KIT: Final = (
    r"\b(?:bar ?bells?|racks?|squat stands?|dumb ?bells?|dbs?|kettle ?bells?|kbs?|rings|trx|bands?|cables?|machines?|smith"
    r"|bumpers?|rowers?|erg|peloton|treadmill|sleds?|sand ?bags?|plates|weights|bench(?:es)?|boxes|box|bike|(?:med(?:icine)?|wall) balls?"
    r"|pull[- ]?up bars?|chin[- ](?:up )?bars?|dip (?:bars?|station)|parallel bars|parallettes|trap bar|hex bar|ski ?erg"
    r"|jump ropes?|skipping ropes?|ropes?|assault bike|rowing machine|concept ?2|bar)\b"
)
_IDLE: Final = r"\b(?:and|or|a|an|the|my|with|have|only|just|at|home|some|no (?:equipment|kit|gear|gym|weights)|equipment|kit)\b|[\W\d_]+"


_LIFTED: Final = re.compile(
    r"\b(?:bench|row) \d{2,3}(?:\.\d)?\b(?! ?(?:kgs?|lbs?)? (?:of |in )?(?:plates|weights|dumb|kettle))"
)
"""`bench 100` is what one lifts."""


def is_kit_alone(words: str) -> bool:
    """Whether words name nothing but equipment or the lack of it: `rack and bench`, `no equipment`."""
    plain = words.lower()
    return (
        not _LIFTED.search(plain)
        and bool(plain)
        and not re.sub(rf"{COMPOUND}|{_KIT}|{_IDLE}", "", plain).strip()
        and plain.strip() not in LIFTS_TOO
    )
