"""Dumbbells and kettlebells somebody says they have, as the tool call that notes them."""

import re
from typing import Final

from tp_core.adapters.offline.arguments import Arguments
from tp_core.adapters.offline.reading.lift_names import mentions
from tp_core.domain.owned_weights import NUMBER

NAME: Final = "set_weights"
_UNIT: Final = r"(?:kgs?|kilos?|lbs?|pounds?)"
_N: Final = rf"{NUMBER}(?:\s*{_UNIT})?"
_LIST: Final = rf"{_N}(?:\s*(?:,|/|&|\+|and|,\s*and)\s*{_N})*"
_NOT_SETS: Final = r"(?!\s*(?:x\b|×|sets?|reps?|days?|times|weeks?|min\w*|%|years?|sessions?|cm|months?))"
THINGS: Final = {
    "dumbbells": r"(?:(?:adjustable |pairs? of |set of )*(?:dumb ?bells?|dbs?))",
    "kettlebells": r"(?:kettle ?bells?|kbs?)",
}
_UP_TO: Final = re.compile(
    rf"\b{THINGS['dumbbells']}\b[^.;!?\d]{{0,40}}?\b(?:up to|to|max(?:imum)?(?: of| is)?|maxed? out at|no more than|only to|until|heaviest (?:are|is))"
    rf"\W+(?:about )?(?P<most>{NUMBER})\s*(?P<unit>{_UNIT})?{_NOT_SETS}"
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
    given: Arguments = {}
    unit = ""
    for clause in re.split(r"[.;!?\n](?!\d)|\bbut\b", plain):
        most = _UP_TO.search(clause)
        most = None if most is not None and _names_a_lift(most[0]) else most
        if most is not None:
            found = next(number for number in (1, 2, 3, 4) if most[f"most{number if number > 1 else ''}"])
            ending = str(found) if found > 1 else ""
            given["heaviestDumbbell"] = float(most[f"most{ending}"])
            unit = most[f"unit{ending}"] or unit
        for thing in THINGS:
            if thing == "dumbbells" and most is not None:
                continue
            amounts, its = _listed(clause, thing) if _HAS.search(clause) or _BARE.match(clause) else ((), "")
            if amounts:
                given[thing] = list(amounts)
                unit = its or unit
    if not given:
        return []
    if unit:
        given["unit"] = "lb" if unit.startswith(("lb", "pound")) else "kg"
    return [(NAME, given)]


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
    before = re.search(rf"(?<![\d.])(?P<list>{_LIST})\s*(?:pairs? of )?{words}\b", clause)
    for match in (before, after):
        if match is None:
            continue
        before_it = clause[max(0, match.start() - _NEAR) : match.start()]
        if _SETS.search(before_it) or _names_a_lift(before_it):
            continue
        found = tuple(float(one) for one in re.findall(NUMBER, match["list"]))
        unit = re.search(_UNIT, match["list"])
        if unit is None and len(found) == 1 and found[0] <= _COUNTS:
            continue
        if len(found) > 1 and unit is None and match is before and found[0] > max(found[1:]):
            continue
        return found, unit[0] if unit is not None else ""
    return (), ""
