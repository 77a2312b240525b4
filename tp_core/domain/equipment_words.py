"""Reads what an athlete says they have: places (`full gym`), kit (`barbell, rack`), or nothing at all."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from tp_core.domain.movement import Equipment

_E = Equipment
EVERYTHING: Final = frozenset(Equipment)
_BOX: Final = frozenset(
    {
        _E.BARBELL,
        _E.RACK,
        _E.BENCH,
        _E.DUMBBELLS,
        _E.KETTLEBELL,
        _E.PULL_UP_BAR,
        _E.RINGS,
        _E.BANDS,
        _E.BOX,
        _E.BUMPERS,
        _E.ROWER,
        _E.BIKE,
        _E.JUMP_ROPE,
        _E.MEDICINE_BALL,
        _E.DIP_BARS,
    }
)

_Table = Mapping[re.Pattern[str], frozenset[Equipment]]


def _table(named: Mapping[str, frozenset[Equipment]]) -> _Table:
    return {re.compile(pattern): items for pattern, items in named.items()}


_PLACES: Final = _table({
    r"\b(full|commercial|normal|regular|big|proper|complete|well[- ]equipped|university|local|public)\W+(\w+\W+)?gym\b"
    r"|\b(everything|all (the )?equipments?|fully equipped|gym membership|globo gym|fitness (studio|center|centre))\b"
    r"|\bhealth club\b"
    r"|\b(planet fitness|mcfit|puregym|basic fit|gold'?s gym|24 hour fitness|la fitness|anytime fitness)\b"
    r"|\b(at|in|to|have) (the|a|my) gym\b|^(a |the )?gym( access)?$": EVERYTHING,
    r"\bcross ?fit\b|\bfunctional (fitness )?gym\b|\bbox gym\b": _BOX,
    r"\bpower ?lifting gym\b": frozenset(
        {_E.BARBELL, _E.RACK, _E.BENCH, _E.DUMBBELLS, _E.CABLES, _E.MACHINES, _E.PULL_UP_BAR, _E.BANDS, _E.BOX}
    ),
    r"\b(weight ?lifting|olympic lifting) (gym|club)\b": frozenset(
        {_E.BARBELL, _E.RACK, _E.BENCH, _E.BUMPERS, _E.BOX, _E.PULL_UP_BAR, _E.DUMBBELLS}
    ),
    r"\bhotel gym\b": frozenset({_E.DUMBBELLS, _E.BENCH, _E.TREADMILL, _E.BIKE}),
})  # fmt: skip
_KIT: Final = _table({
    r"\bbar ?bells?\b|\b(olympic|oly|ez|curl|straight)[- ]?bars?\b|\b(olympic|oly)( weight)? set\b"
    r"|(?<!up[ -])(?<!dip[ -])(?<!trap[ -])(?<!hex[ -])(?<!chin[ -])(?<!door[ -])(?<!doorway[ -])\bbar\b(?!s)"
    r"(?! (?:in|on|over|across) (?:the|my|a) door)": frozenset({_E.BARBELL}),
    r"\b(power |squat |half )?racks?\b|\bsquat stands?\b|(?<!rib )\bcage\b": frozenset({_E.RACK}),
    r"\bbench(es)?\b": frozenset({_E.BENCH}),
    r"\bdumb ?bells?\b|\bdbs?\b|\b(hand|light|small|little)[- ]weights\b|\b\d+ ?(kg|lbs?) weights\b": frozenset(
        {_E.DUMBBELLS}
    ),
    r"\bkettle ?bells?\b|\bkbs?\b": frozenset({_E.KETTLEBELL}),
    r"\b(pull|chin)[- ]?ups?([- ]bars?)?\b|\bchin(ning)?[- ]bar\b|\bdoor(way|frame)?[- ]bar\b"
    r"|\bbar (in|on|over|across) (the|my|a) door(way|frame)?\b": frozenset({_E.PULL_UP_BAR}),
    r"\bdip(ping)?s?[- ]?(bars?|station|stand|attachments?|handles|horns?)\b"
    r"|\bparallel bars\b|\bparallettes\b": frozenset({_E.DIP_BARS}),
    r"\b(gym(nastic)? )?rings\b|\btrx\b|\bsuspension trainer\b": frozenset({_E.RINGS}),
    r"\b(resistance |mini |loop )?bands?\b": frozenset({_E.BANDS}),
    r"\bcables?( (machine|tower|stack|station|column|crossover|pulley)s?)?\b"
    r"|\bfunctional trainer\b|\blat (pull ?down|machine|tower)\b|\bpulleys?\b": frozenset({_E.CABLES}),
    r"\bmachines\b|\bmulti[- ]?gym\b|\bleg press\b|\bsmith\b|\b(weight|gym|resistance) machine\b"
    r"|\b(leg (press|curl|extension)|hack squat|chest press|pec deck) machine\b"
    r"|(?<!\ba )(?<!smith )(?<!cable )(?<!rowing )(?<!washing )\bmachine"
    r"(?= (?:and|or|&) (?:free |dumb|barbell|weights|cable))": frozenset({_E.MACHINES}),
    r"\b(plyo |plyometric |jump )box(es)?\b|(?<!cross fit )(?<!crossfit )\bbox(es)?\b(?! gym)|\bstep\b": frozenset(
        {_E.BOX}
    ),
    r"\bbumpers?( plates)?\b|\brubber plates\b|\bplatforms?\b": frozenset({_E.BUMPERS}),
    r"\browers?\b|\browing machine\b|\bconcept ?2\b|\brow ?erg\b|(?<!ski )(?<!bike )\bergs?\b": frozenset({_E.ROWER}),
    r"\b(exercise |spin(ning)? |stationary |assault |air |echo )?bikes?\b|\bpeloton\b|\bbike ?erg\b"
    r"|\bbicycle\b": frozenset({_E.BIKE}),
    r"\bski ?erg\b": frozenset({_E.SKI_ERG}),
    r"\btreadmill\b": frozenset({_E.TREADMILL}),
    r"\b(jump|skipping|speed) ropes?\b": frozenset({_E.JUMP_ROPE}),
    r"\b(med(icine)?|slam|wall)[- ]?balls?\b": frozenset({_E.MEDICINE_BALL}),
    r"\bsleds?\b|\bprowler\b": frozenset({_E.SLED}),
    r"\bsand ?bags?\b": frozenset({_E.SANDBAG}),
    r"\b(trap|hex)[- ]?bars?\b": frozenset({_E.TRAP_BAR}),
})  # fmt: skip
EQUIPMENT_NAMES: Final = frozenset(
    {item.value for item in Equipment}
    | {
        "kettlebells",
        "dumbbell",
        "barbells",
        "bar",
        "power rack",
        "squat rack",
        "half rack",
        "squat stand",
        "db",
        "dbs",
    }
    | {"pullup bar", "pull up bar", "chin-up bar", "chin up bar", "chinup bar", "dip station", "dip bar", "parallettes"}
    | {"gymnastic rings", "trx", "suspension trainer", "resistance bands", "resistance band", "band", "cable"}
    | {
        "cable machine",
        "lat pulldown",
        "functional trainer",
        "weight machines",
        "leg press",
        "smith machine",
        "plyo box",
    }
    | {"jump box", "bumpers", "platform", "rowing machine", "row erg", "concept 2", "concept2", "exercise bike"}
    | {"stationary bike", "spin bike", "assault bike", "air bike", "echo bike", "bike erg", "skierg", "skipping rope"}
    | {
        "kettle bells",
        "dumb bells",
        "speed rope",
        "med ball",
        "slam ball",
        "wall ball",
        "prowler",
        "hex bar",
        "kb",
        "kbs",
    }
    | {"full gym", "commercial gym", "crossfit box", "hotel gym", "powerlifting gym", "ez bar", "olympic bar"}
)
"""Names of equipment, for finding them within a text; each is one that `equipment_of` knows."""

_NOTHING: Final = re.compile(
    r"\b(just|only) (my )?(own )?body ?(weight)?\b|\bbody ?weight( only)?\b|\bno (equipment|kit|gear|gym|weights)\b"
    r"|\bnothing( at all)?\b|\bwithout (any )?(equipment|kit|weights)\b|^none$|\bcalisthenics\b|\bfloor space\b"
)
_WITHOUT: Final = re.compile(r"\b(no|without|except|but not|not|minus|lacking|don'?t have|haven'?t got)\b")
_CLAUSES: Final = re.compile(r"[,;.]|\bbut\b(?! not)|\band\b|\bplus\b|&|\+")


def parse_equipment(words: str) -> tuple[frozenset[Equipment], bool]:
    """The equipment named, and whether anything was understood: (empty, True) is bodyweight, (empty, False) unread.

    `no` and `without` take away for the rest of their clause list: `full gym, no barbell`.
    """
    text = re.sub(r"\s+", " ", words.lower().replace("’", "'")).strip()
    have: set[Equipment] = set()
    understood = bool(_NOTHING.search(text))
    lacking = False
    for clause in _CLAUSES.split(_NOTHING.sub(" ", text)):
        before, without, after = _around_without(clause)
        lacking = bool(without) or (lacking and _is_bare(clause))
        gained, lost = (_named(before), _named(after)) if lacking and without else (_named(clause), frozenset())
        if lacking and not without:
            gained, lost = frozenset(), _named(clause)
        if without and not lost:
            lacking = False  # `no deadline, dumbbells`: what is missing is no equipment
        understood = understood or bool(gained or lost)
        have = (have | gained) - lost
    return frozenset(have), understood


def equipment_of(names: Iterable[str]) -> tuple[frozenset[Equipment], tuple[str, ...]]:
    """The equipment of a list of names, and the names that name none: ids, plain words, places, `bodyweight`."""
    known: set[Equipment] = set()
    unknown: list[str] = []
    for name in names:
        items, understood = parse_equipment(name.replace("_", " "))
        known |= items
        if not understood:
            unknown.append(name)
    return frozenset(known), tuple(unknown)


@dataclass(frozen=True)
class Named:
    """A thing named at a place of a text, and what it is."""

    start: int
    end: int
    items: frozenset[Equipment]


@lru_cache(maxsize=64)
def named_at(text: str) -> tuple[Named, ...]:
    """Where a lower-case text names things to train with, in order; of two that overlap the longer: `pull-up bar`."""
    found = [
        Named(match.start(), match.end(), items) for pattern, items in _KIT.items() for match in pattern.finditer(text)
    ]
    found.sort(key=lambda one: (one.start - one.end, one.start))
    kept: list[Named] = []
    covered = bytearray(len(text))
    for one in found:
        if not any(covered[one.start : one.end]):
            kept.append(one)
            covered[one.start : one.end] = b"\1" * (one.end - one.start)
    return tuple(sorted(kept, key=lambda one: one.start))


def places_in(text: str) -> frozenset[Equipment]:
    """What the places that a lower-case text names have: a CrossFit box, a hotel's gym."""
    return _of_table(_PLACES, text)


def _around_without(clause: str) -> tuple[str, str, str]:
    found = _WITHOUT.search(clause)
    return (clause, "", "") if found is None else (clause[: found.start()], found.group(), clause[found.end() :])


def _is_bare(clause: str) -> bool:
    """A clause that only goes on with a list (`no barbell or rack, machines`) rather than starting anew (`I have`)."""
    return not re.search(r"\b(have|got|there|with|own|can|use|train|only|just)\b", clause)


def _named(clause: str) -> frozenset[Equipment]:
    return _of_table(_PLACES, clause) | _of_table(_KIT, clause)


def _of_table(table: _Table, clause: str) -> frozenset[Equipment]:
    found = (items for pattern, items in table.items() if pattern.search(clause.strip()))
    return frozenset().union(*found)
