"""The red-flag gate: what an athlete writes, as tiers of science.md 4. Deterministic; runs before any model.

Negations, other people and long-past events are no alarm. Where a reading is unclear, it is taken as an alarm: a false
alarm costs a sentence, a missed one may cost more. A question about a symptom counts as the symptom.
"""

import re
from collections.abc import Iterator
from datetime import date

from tp_core.domain.safety.cautions import CAUTIONS, FLARING, NIGGLE, SORE_FROM_TRAINING
from tp_core.domain.safety.context import is_general, is_long_ago, is_negated, is_of_others
from tp_core.domain.safety.emergencies import EMERGENCIES
from tp_core.domain.safety.everyday import (
    without_aches,
    without_days,
    without_fear_of_injury,
    without_lost_form,
    without_unfitness,
    without_where_it_works,
)
from tp_core.domain.safety.idioms import without_idioms
from tp_core.domain.safety.operations import judged
from tp_core.domain.safety.reading import plain, sentences
from tp_core.domain.safety.rule import Flag, Rule, Tier
from tp_core.domain.safety.urgencies import PREGNANCY_STOP, PREGNANT, URGENCIES

__all__ = ["Flag", "Tier", "check", "read_by_meaning"]

_RULES: tuple[Rule, ...] = (*EMERGENCIES, *URGENCIES, *CAUTIONS)
_ORDER = {Tier.EMERGENCY: 0, Tier.URGENT: 1, Tier.SENSITIVE: 2, Tier.CLEARANCE: 3, Tier.COACH: 4}


def check(text: str, *, pregnant: bool = False, today: date | None = None) -> tuple[Flag, ...]:
    """All rules the text meets, each once: tier 1 first, then 2, 5, 3 and 4.

    `pregnant` is what is known of the athlete from before; the text may say so itself. `today` tells an operation
    still ahead from a recent one where only its month is named.
    """
    found: dict[str, Flag] = {}
    parts = [without_idioms(part) for part in sentences(without_fear_of_injury(plain(text)))]
    expecting = pregnant or any(_says_pregnant(part) for part in parts)
    rules = (*_RULES, PREGNANCY_STOP) if expecting else _RULES
    for index, sentence in enumerate(parts):
        around = (parts[index - 1] if index else "", parts[index + 1] if index + 1 < len(parts) else "")
        for rule in () if is_general(sentence, around) else rules:
            flag = _meets(rule, sentence, around)
            if flag is not None:
                flag = judged(flag, sentence, today)
                known = found.get(flag.rule_id)
                if known is None or _ORDER[flag.tier] < _ORDER[known.tier]:
                    found[flag.rule_id] = flag
        for flag in _niggles(sentence, around):
            found.setdefault(f"{flag.rule_id}.{flag.area}", flag)
    return tuple(sorted(found.values(), key=lambda flag: _ORDER[flag.tier]))


def read_by_meaning(text: str) -> str:
    """What of a text is left to read by its meaning: no everyday aches, no fear of them, no unfitness, no days.

    No fear that one's fitness is gone either, nor where an exercise is to be felt.
    """
    told = without_lost_form(without_days(without_fear_of_injury(text)))
    return without_where_it_works(without_unfitness(without_aches(told)))


def _meets(rule: Rule, sentence: str, around: tuple[str, str]) -> Flag | None:
    if rule.pattern.search(sentence) is None:
        return None
    matches = [
        match
        for match in rule.pattern.finditer(sentence)
        if _is_theirs(rule, sentence, match) and not is_negated(sentence, match, around[1])
    ]
    if not matches or rule.means_something_else(sentence):
        return None
    tier = rule.past if is_long_ago(sentence) else rule.tier
    return None if tier is None else Flag(tier=tier, rule_id=rule.id, topic=rule.topic)


def _is_theirs(rule: Rule, sentence: str, match: re.Match[str]) -> bool:
    return rule.of_anyone or not is_of_others(sentence, match)


def _says_pregnant(sentence: str) -> bool:
    return any(
        not is_negated(sentence, match) and not is_of_others(sentence, match) for match in PREGNANT.finditer(sentence)
    )


def _niggles(sentence: str, around: tuple[str, str]) -> Iterator[Flag]:
    if SORE_FROM_TRAINING.search(sentence):
        return
    for match in NIGGLE.finditer(sentence):
        if (
            FLARING.search(sentence, match.start(), match.end() + 4)
            or is_negated(sentence, match, around[1])
            or is_of_others(sentence, match)
        ):
            continue
        side = next(
            (match[name] for name in ("side", "side2", "side3", "side4") if match[name] in ("left", "right")), ""
        )
        area = next(match[name] for name in ("area", "area2", "area3", "area4") if match[name])
        named = f"{side} {area}".strip()
        yield Flag(tier=Tier.COACH, rule_id="RF4.niggle", topic=f"{named} trouble", area=named)
