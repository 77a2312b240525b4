"""Dumbbells and kettlebells somebody says they have, as the tool call that notes them."""

import re
from typing import Final

from tp_core.adapters.offline.arguments import Arguments
from tp_core.adapters.offline.reading.bystanders import PERSON
from tp_core.adapters.offline.reading.lift_names import mentions

NUMBER: Final = r"(?<![\d.])\d{1,5}(?:[.,]\d{1,2}(?!\d))?(?!\d)"
"""Longer than any bell is heavy: what nobody has is read whole, and refused."""
NAME: Final = "set_weights"
_UNIT: Final = r"(?:kgs?|kilos?|lbs?|pounds?)"
_N: Final = rf"{NUMBER}(?:\s*{_UNIT})?"
_LIST: Final = rf"{_N}(?:\s*(?:,|/|&|\+|and|,\s*and)\s*(?:(?:an?|one|my) )?{_N})*"
_NOT_SETS: Final = r"(?!\s*(?:x\b|×|sets?|reps?|days?|times|weeks?|min\w*|%|years?|sessions?|cm|months?))"
THINGS: Final = {
    "dumbbells": r"(?:(?:adjustable |pairs? of |set of )*(?:dumb ?bells?|dbs?))",
    "kettlebells": r"(?:kettle ?bells?|kbs?)",
}
_UP_TO: Final = re.compile(
    rf"\b{THINGS['dumbbells']}\b[^.;!?\d]{{0,40}}?\b(?:up to|to|max(?:imum)?(?: of| is)?|maxed? out at|no more than|only to|until|heaviest (?:are|is))"
    rf"[^\w-]+(?:about )?(?P<most>{NUMBER})\s*(?P<unit>{_UNIT})?{_NOT_SETS}"
    rf"|\b{THINGS['dumbbells']}\b[^.;!?\d]{{0,25}}{NUMBER}\s*{_UNIT}?\s*(?:-|–|to)\s*(?P<most2>{NUMBER})\s*(?P<unit2>{_UNIT})?{_NOT_SETS}"
    rf"|\b(?:{NUMBER}\s*{_UNIT}?\s*(?:-|–|to)|up to|max(?:imum)?)\s*(?P<most3>{NUMBER})\s*(?P<unit3>{_UNIT})?\s+(?:of )?{THINGS['dumbbells']}\b"
    rf"|\bheaviest {THINGS['dumbbells']}\b[^.;!?\d]{{0,25}}(?P<most4>{NUMBER})\s*(?P<unit4>{_UNIT})?{_NOT_SETS}"
)
_HAS: Final = re.compile(r"\b(?:have|own|got|only|just|my|mine|there (?:are|is)|at home|bought|with a pair of)\b")
_BARE: Final = re.compile(
    rf"\W*(?:{THINGS['dumbbells']}|{THINGS['kettlebells']}|(?:a |one |two )?(?:pairs? of )?\d+(?:\.\d+)?\s*{_UNIT})"
)
"""A message that begins with the thing itself."""
_ASKS: Final = re.compile(r"\?\s*$|\b(?:should i|do i need|what if|want to buy|thinking of buying|looking to)\b")
_NOT_MINE: Final = re.compile(
    rf"\b(?:my|our|a|the|his|her|their) {PERSON}(?:'s|s'?)?\b(?! (?:gave|got|bought|left|lets|lent) me)|\b(?:his|her|their|your|someone'?s)\b"
    r"|\b(?:i wish|wish i|if i|would have|will (?:buy|get|have)|going to (?:buy|get)|to buy|don'?t (?:have|own)|do not (?:have|own)"
    r"|haven'?t|used to|(?:for )?today|tonight|this week|on holiday|hotel|travell?ing|away|lighter|heavier|too (?:light|heavy))\b"
    rf"|\b(?:want|need)\b (?:(?:to|get|some|new|an?|pairs?|of|a set|{_N}) )*(?:{'|'.join(THINGS.values())})\b"
)
"""Somebody else's, wished for, denied, or at hand for a day only: nothing that holds."""
_GONE: Final = re.compile(
    r"\b(?:sold|lost|broke\w*|stolen|gave (?:away|back)|(?:gave|given) (?:my|the)\b.{0,30}\b(?:away|back)|no longer (?:have|own|got)|don'?t have\b.{0,40}\b(?:any ?more|any longer)"
    r"|got rid of|threw (?:out|away))\b"
)
_ADDED: Final = re.compile(r"\b(?:bought|got myself|also (?:have|own|got|bought)|new|another|an extra|as well|too)\b")
_SETS: Final = re.compile(r"\b\d{1,2}\s*(?:x|×)\s*\d|\b\d+ (?:reps|sets)\b|\bfor \d+\b")
_NEAR: Final = 24
"""Letters in front of a list in which a lift or its sets make it what was lifted."""
_COUNTS: Final = 4
"""A bare number up to here in front of `kettlebells` counts them."""


def calls(said: str) -> list[tuple[str, Arguments]]:
    """The tool call for weights somebody says are theirs; none for a question, or sets done with them."""
    plain = said.casefold().replace("’", "'").strip()
    if _ASKS.search(plain):
        return []
    made: list[tuple[str, Arguments]] = []
    for clause in re.split(r"[.;!?\n](?!\d)|\bbut\b|,(?=\s*i\b)", plain):
        gone = _GONE.search(clause) is not None
        if not gone and any(_NOT_MINE.search(part) for part in _parts(clause)):
            continue
        change = "gone" if gone else ("added" if _ADDED.search(clause) else "")
        how: Arguments = {"change": change} if change else {}
        made += [(NAME, {**given, **how}) for given in _bells(clause, gone=gone)]
    return _merged(made)


def _parts(clause: str) -> list[str]:
    """What of a clause speaks of bells; a long first message tells of much else beside them."""
    parts = re.split(r",(?!\s*\d)|\band (?:i|my)\b", clause)
    return [part for part in parts if any(re.search(rf"\b{words}\b", part) for words in THINGS.values())]


def _bells(clause: str, *, gone: bool) -> list[Arguments]:
    """The bells of a clause, each kind with its unit."""
    found: list[Arguments] = []
    most = None if gone else _UP_TO.search(clause)
    most = None if most is not None and _names_a_lift(most[0]) else most
    if most is not None:
        ending = next(one for one in ("", "2", "3", "4") if most[f"most{one}"])
        heaviest = float(most[f"most{ending}"].replace(",", "."))
        found.append({"heaviestDumbbell": heaviest, **_unit(most[f"unit{ending}"])})
    if not (gone or _HAS.search(clause) or _BARE.match(clause)):
        return found
    for thing in THINGS:
        if thing == "dumbbells" and most is not None:
            continue
        amounts, unit = _listed(clause, thing)
        if amounts:
            found.append({thing: list(amounts), **_unit(unit)})
    return found


def _unit(written: str | None) -> Arguments:
    if not written:
        return {}
    return {"unit": "lb" if written.startswith(("lb", "pound")) else "kg"}


def _merged(made: list[tuple[str, Arguments]]) -> list[tuple[str, Arguments]]:
    """One call where nothing speaks against it: the same unit or none, and the same change."""
    kept: list[tuple[str, Arguments]] = []
    for name, given in made:
        last = kept[-1][1] if kept else None
        alike = last is not None and last.get("change") == given.get("change")
        units = {one["unit"] for one in (last or {}, given) if "unit" in one}
        if last is None or not alike or len(units) > 1:
            kept.append((name, given))
            continue
        for key, value in given.items():
            last[key] = [*last.get(key, []), *value] if isinstance(value, list) else value
    return kept


def _names_a_lift(clause: str) -> bool:
    """`curls with 10 kg dumbbells` tells of a set; the bells' own names are no lift, nor is a bench to lie on."""
    named = (clause[one.start : one.end] for one in mentions(clause))
    return any(not re.match(r"(?:dumb ?|kettle ?)?bells?$|(?:db|kb)s?$|bench$", one) for one in named)


def _listed(clause: str, thing: str) -> tuple[tuple[float, ...], str]:
    """`4, 6 and 10 kg dumbbells`, `kettlebells 12 and 16`, `2 kettlebells, 12 and 16`."""
    words = THINGS[thing]
    after = re.search(
        rf"\b{words}\b\W*(?:(?:of|are|is|in|at|weigh\w*|from|only|a|they|both)\W+){{0,3}}(?P<list>{_LIST}){_NOT_SETS}",
        clause,
    )
    before = list(re.finditer(rf"(?<![\d.])(?P<list>{_LIST})\s*(?:pairs? of )?{words}\b", clause))
    if len(before) > 1 and not _SETS.search(clause):
        one_by_one = [re.findall(NUMBER, match["list"]) for match in before]
        unit = re.search(_UNIT, before[-1]["list"])
        return tuple(_number(one) for found in one_by_one for one in found), unit[0] if unit is not None else ""
    for match in (*before, *([after] if after is not None else [])):
        before_it = clause[max(0, match.start() - _NEAR) : match.start()]
        if _SETS.search(before_it) or _names_a_lift(before_it):
            continue
        found = tuple(_number(one) for one in re.findall(NUMBER, match["list"]))
        unit = re.search(_UNIT, match["list"])
        if unit is None and len(found) == 1 and found[0] <= _COUNTS:
            continue
        if len(found) > 1 and unit is None and match is not after and found[0] > max(found[1:]):
            continue
        return found, unit[0] if unit is not None else ""
    return (), ""


def _number(written: str) -> float:
    return float(written.replace(",", "."))
