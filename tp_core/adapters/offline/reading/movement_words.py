"""Words for movements beside the names of exercises, and what stands around a movement that is liked or refused."""

import re
from functools import lru_cache
from typing import Final

from tp_core.adapters.offline.reading.bystanders import PERSON

REACH: Final = 300
"""Characters behind `no` or `I like` that can be its list: a text of nothing but such words is not read anew from each."""
SKIP_WORDS: Final = re.compile(
    r"^(?:any|the|more|doing|use|using|including|good(?! mornings?)|nice|proper|decent|long|sets? of|bit of|to|do|my|a|an|of|heavy|too much|too many|deep|much|many|those|these|that|this|please|some|it|or|and|all|programme?|program|give me|put in)\s+"
)
GENERAL: Final = frozenset(
    ["running", "run", "jogging", "cardio", "conditioning", "jumping", "jumps", "plyometrics", "plyo", "plyos", "overhead", "squatting", "lunges", "lunging", "rowing", "swimming", "cycling", "sprints", "sprinting", "burpees", "olympic", "olys", "carries", "isolation", "impact", "treadmill", "rower", "hiit", "metcons", "yoga", "pilates", "hills", "hill work", "hill runs", "hill sprints", "hill reps", "downhill running", "downhills", "kipping", "amraps", "emoms", "supersets", "zumba", "spin", "rope climbs", "rope climbing", "star jumps", "planking", "stretching", "squat jerks", "intervals", "machines", "kickbacks", "jumping jacks", "ab circuits", "elliptical", "stairmaster", "sled work", "skipping"]
) | {
    "olympic lifts", "oly lifts", "olympic lifting", "overhead pressing", "overhead work", "overhead lifting", "high impact",
    "anything overhead", "ab work", "core work", "machines", "kettlebells", "cable work", "box jumps", "leg day", "running at all",
    "barbell", "barbells", "deadlifting", "benching", "pressing", "floor work", "floor exercises", "spin class", "spin classes", "free weights", "hanging",
    "kneeling", "kneel", "strength work", "strength training", "gym work", "zone 2", "zerchers", "handstands", "flyes", "flies", "flys", "cardio machines", "getting on the floor", "pulls from blocks", "boxing", "sled", "swing", "swings",
}  # fmt: skip
PARTS_TOO: Final = frozenset(["legs", "leg machines", "leg training", "skip rope"])
"""What can be left out, though nobody likes or dislikes it as a movement."""
BY_ITS_KIND: Final = re.compile(
    r"(?!(?:love|like|enjoy|want|need|keep|more|add|include|prefer|give|do|i|but|then|with|for|just|a|an|my|the|your|his|her|first|strict|single|real|proper|good|full|more)\b)(?:[a-z-]+ ){1,3}(?:press(?:es|ing)?|squats?|rows?|curls?|raises?|extensions?|lunges?|pull ?downs?|deadlifts?|dips|fly(?:e?s)?|carries|cleans|snatches|swings|thrusts|throws|slams|kickbacks|laterals|crossovers)"
)
"""`behind the neck press`: no name known here, but the kind of movement is its last word."""


UNSAID: Final = re.compile(
    rf"\b(?:(?:never|wouldn'?t|couldn'?t|can'?t) say|would(?:'ve| have) (?:said|asked|wanted|told you)(?: for)?|used to|no longer|wouldn'?t|didn'?t|not that i|if i (?:get|got|were|was|become)) (?:\w+ )?$"
    rf"|\b(?:my|our|the|his|her) (?:(?:old|last|ex|previous|former) )*(?:{PERSON}|kids?|wifey)s?(?: \w+)? $|\b(?:he|she|they|people|everyone|who)(?: \w+)? $"
)
"""What stands before a refusal that is none, or another's: `my mate hates running`, `I'd never say no to squats`."""

_KIND: Final = re.compile(
    r"(?<![a-z])(?:(?:rings?|archer|zercher|trail|cable|hang|deficit|paused?|pin|banded|seated|standing|reverse|walking|jump(?:ing)?|landmine|sissy|pendulum|belt|tempo"
    r"|block|incline|decline|flat|machine|smith(?: machine)?|db|dumb ?bell|kettle ?bell|barbell|(?:single|one|1)[- ](?:leg|arm)|(?:close|wide|snatch)[- ]grip|safety bar|ssb|bulgarian|hill) )+$"
)


def with_kind(live: str, start: int) -> int:
    """Where a movement's name begins with the words for its kind: `ring dips`, `trail runs`."""
    kind = _KIND.search(live, 0, start)
    return kind.start() if kind else start


@lru_cache(maxsize=1)
def general() -> re.Pattern[str]:
    return re.compile(rf"(?<![a-z])(?:{'|'.join(sorted(map(re.escape, GENERAL), key=len, reverse=True))})(?![a-z])")
