"""What a red-flag rule is: a pattern over plain text, its tier, and what takes the alarm back."""

import re
from dataclasses import dataclass
from enum import IntEnum

from tp_core.domain.value import Value


class Tier(IntEnum):
    """What the app does about it: emergency, urgent care, clearance first, a coach's care, a sensitive matter."""

    EMERGENCY = 1
    URGENT = 2
    CLEARANCE = 3
    COACH = 4
    SENSITIVE = 5


class Flag(Value):
    """One rule that matched. `topic` is safe to repeat to the athlete; `area` is a body part of a niggle."""

    tier: Tier
    rule_id: str
    topic: str
    area: str = ""
    likely: bool = False
    """Its words or its meaning alone are grave, not both: it may be misread."""

    @property
    def may_be_doubted(self) -> bool:
        """Whether a whole text that clearly means something else makes it only likely.

        Words of suicide and of eating stand whatever is around them: who jokes about them may need the answer too.
        """
        return self.tier in (Tier.EMERGENCY, Tier.URGENT) and self.rule_id != "RF1.self_harm"


@dataclass(frozen=True)
class Rule:
    """A pattern over one sentence of plain text."""

    tier: Tier
    id: str
    topic: str
    pattern: re.Pattern[str]
    unless: re.Pattern[str] | None = None
    """Another meaning of the same words, where it stands in the same sentence."""
    despite: re.Pattern[str] | None = None
    """What makes it an alarm all the same."""
    past: Tier | None = None
    """The tier of the same thing long ago; None: then nothing."""
    of_anyone: bool = False
    """Counts also where it happens to somebody else: help is needed whoever it is."""

    def means_something_else(self, sentence: str) -> bool:
        """Whether the words have their other meaning here."""
        if self.unless is None or not self.unless.search(sentence):
            return False
        return self.despite is None or not self.despite.search(sentence)


def rule(
    tier: Tier,
    rule_id: str,
    topic: str,
    *patterns: str,
    unless: str = "",
    despite: str = "",
    past: Tier | None = None,
    of_anyone: bool = False,
) -> Rule:
    """A rule that any of the patterns meets."""
    return Rule(
        tier,
        rule_id,
        topic,
        re.compile("|".join(patterns)),
        re.compile(unless) if unless else None,
        re.compile(despite) if despite else None,
        past,
        of_anyone,
    )
