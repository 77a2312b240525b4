"""What hurts, told beside a wish for other days or kit, or beside sets done: neither is passed over for the other."""

import re
from typing import Final

from tp_core.adapters.offline.arguments import Arguments
from tp_core.adapters.offline.reading import memory_words, pains, whose
from tp_core.adapters.offline.reading.bystanders import PERSON
from tp_core.adapters.offline.reading.dates_changed import HURTS

_BESIDE: Final = frozenset({"change_days", "change_kit", "move_session", "swap_sessions", "go_on"})
"""Tools after which a pain told in the same message would be forgotten."""
_DONE: Final = frozenset({"log_sets", "finish_workout"})
"""Tools that write down first, so that what hurts now is of what is left of the day, and of the days after it."""
_NOT_NOW: Final = re.compile(r"\b(?:used to|no longer|if (?:my|it)|not hurt|doesn'?t hurt|when (?:my|it) hurts)\b")
_THEIRS: Final = re.compile(rf"\b(?:{PERSON}'s|his|her|their) (?:\w+ )?{pains.PART}\b")


def beside(made: list[tuple[str, Arguments]], plain: str) -> list[tuple[str, Arguments]]:
    """The calls with what hurts noted first, where a message tells both."""
    names = {name for name, _ in made}
    if not made or not (names <= _BESIDE or names <= _DONE) or memory_words.healed(plain):
        return made
    mine = _THEIRS.sub(" ", whose.mine(plain))
    injured = pains.injured(mine)
    parts = injured or (pains.hurting(mine) if HURTS.search(mine) and not _NOT_NOW.search(mine) else ())
    if not parts:
        return made
    noted = ("fit_workout", {"sore": list(parts), **({"injured": True} if injured else {})})
    return [*made, noted] if names <= _DONE else [noted, *made]
