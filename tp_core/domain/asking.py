"""What a message asks memory for, beyond its words: terms of the field it stands for, and kinds of memory it is after.

An embedding trained on everyday text does not know that `the hole` is the bottom of a squat; coaches do.
"""

import math
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Final

from tp_core.domain.memory import Asked, Memory, MemoryKind

_TERMS: Final = tuple(
    (re.compile(rf"\b(?:{words})\b"), meant)
    for words, meant in (
        (r"jog\w*|on foot", "running"),
        (r"erg|rower|2k", "rowing, rowed"),
        (r"kit|gear|own", "equipment"),
        (r"chins?|over the bar", "chin-ups, pull-ups"),
        (r"olympic lifts?|oly", "snatch, clean and jerk"),
        (r"upside down", "handstand"),
        (r"collarbones?", "front rack"),
        (r"(?:in|out of) the hole|sticking", "bottom of the squat, sticking point"),
        (r"(?:from|off) the (?:floor|ground)", "deadlift"),
        (r"contests?|platform|compete|meet day", "competition, meet"),
        (r"curls?", "arms, biceps"),
        (r"pool|in the water", "swimming"),
        (r"bikes?|ride|riding|cycle", "bicycle, cycling"),
        (r"5 ?k|10 ?k|21 ?km?|42 ?km?", "running race, half marathon, marathon"),
        (r"loosen\w*|stretch\w*", "mobility, warm-up"),
        (r"tunes|playlist", "music"),
        (r"camera|record(?:ing)? me|(?:on|a) video|videos|form checks?", "film lifts, video"),
        (r"dawn|sunrise|first thing", "early morning"),
        (r"heels?", "achilles"),
        (r"traps", "neck"),
        (r"abs?|core", "plank"),
        (r"vacation|time off", "holiday"),
        (r"trip|away|travell?ing|abroad", "travel, hotel"),
        (r"best|biggest|heaviest|records?|prs?|pbs?", "most logged"),
        (r"spine|discs?", "lower back"),
        (r"rdls?|good mornings?|hip hinges?", "hinges, lower back"),
        (r"dr(?:ive|iving|ove|iven)|road trip|in (?:the|a) car", "car rides"),
        (r"roof|headroom|low ceilings?", "ceiling too low, standing"),
        (r"lateral raises?|delts?|in a suit|v[- ]taper", "broader shoulders"),
        (r"summer house|cottage|cabin|villa|beach house", "holiday house, no access to a gym"),
        (
            r"plates? (?:under|up)|raise[ds]? (?:the )?bar|reach (?:down|the bar|the floor)",
            "deadlifts from blocks, hamstrings tight",
        ),
        (r"slid(?:e|es|ing) out|slip\w*", "grip"),
        (r"worn out|exhaust\w*|tired|beat|drained|run down", "fatigue, energy, lighter week"),
        (r"ill|sick|unwell|a cold", "flu"),
        (r"next door|upstairs|downstairs", "neighbours, noise"),
        (r"leg extensions?|leg press|chest press|smith", "machines"),
        (r"bar (?:on|across|over) (?:my |the )?(?:shoulders|back)|knee bends?|leg day", "back squat, squat"),
        (r"lying down|on my back|chest day", "bench press"),
        (r"(?:floor|ground)[- ]to[- ]overhead|overhead in one|under the bar", "snatch, clean and jerk"),
        (r"kids?|little ones?|family", "children"),
        (r"cardio|winded|puffed|out of breath|stamina", "endurance, conditioning, getting winded"),
        (r"(?:how|too) long|longest (?:a )?(?:workout|session)|time limit", "minutes a session"),
        (r"drop(?:ping)? (?:the )?(?:bar|weights?)|loud|quiet|late tonight", "noise, neighbours, evening"),
        (r"indoors?|pouring|rain\w*|weather|snow\w*", "treadmill, runs outside"),
        (r"squat[- ]thrusts?|up[- ]downs?|jump[- ]\w+[- ]and[- ]push\w*", "burpees"),
        (r"share of (?:my )?max|per ?cent\w*|of my max", "percentages"),
        (r"rpe|how hard", "effort numbers"),
        (r"back[- ]to[- ]back|paired|no rest|little rest", "supersets, short rests"),
        (r"isolation|small(?:er)? (?:stuff|exercises|muscles)", "accessories"),
        (r"split[- ]stance|(?:one|single)[- ]leg\w*|stepping", "lunges, split squats"),
        (r"parallel bars|lowering myself", "dips"),
        (r"plyo\w*|hops?|hopping|leap\w*|onto a (?:box|platform)", "box jumps, jumping"),
        (r"muscle[- ]building|bigger|size", "hypertrophy, muscle"),
        (r"no band|without (?:help|a band|bands|assistance)", "unassisted"),
        (r"skip\w*|miss(?:ed|ing)?|streak", "sessions left out, in a row"),
        (r"pull(?:ing)? day|pulling", "deadlifts"),
        (r"early nights?|sleep\w*|bedtime|lie[- ]ins?", "going to bed, sleep"),
        (r"speed|sprints?|oval|laps", "intervals, hill repeats, track"),
        (r"up front|big one|main lift|start with", "hardest lift first"),
        (r"block|cycle", "program"),
    )
)
_KINDS: Final = {
    MemoryKind.INJURY: re.compile(
        r"\b(?:hurt\w*|ach(?:e|es|y|ing)|sore\w*|pain\w*|bother\w*|stiff\w*|cramp\w*|niggle\w*|joints?|injur\w*|seiz\w+"
        r"|wrong with|tight|complain\w*|careful)\b"
    ),
    MemoryKind.MILESTONE: re.compile(
        r"\b(?:best|records?|heaviest|biggest|fastest|longest|most|ever|prs?|pbs?|so far|did i|first time|the day"
        r"|how (?:fast|far|long|much|many|heavy) did|complete[d]?|manage[d]?|achieve\w*)\b"
    ),
    MemoryKind.WORKED: re.compile(
        r"\b(?:help(?:s|ed)?|works?|worked|made|pay off|worth|how (?:do|should|can) i|what should i do|get past"
        r"|keep from|why (?:was|were|did)|fix(?:ed)?|solved?|last time)\b"
    ),
    MemoryKind.PREFERENCE: re.compile(
        r"\b(?:likes?|loves?|hates?|awful|favou?r\w*|prefer\w*|rather|fed up|bor(?:ed|ing)|enjoy\w*|no more|please no"
        r"|anyone|instead|please|fun)\b"
    ),
    MemoryKind.GOAL: re.compile(
        r"\b(?:i want to|i'd like to|i would like to|goals?|aim\w*|dream\w*|learn\w*|next year|compete|by summer"
        r"|race)\b"
    ),
    MemoryKind.CONSTRAINT: re.compile(
        r"\b(?:how many times|own|only have|home|away|trip|holiday|vacation|work|office|schedules?|hours?|minutes|kit"
        r"|equipment|available|baby|neighbou?rs?|next door|midweek|time|dawn|early|late|lbs)\b"
    ),
}


def in_full(words: str) -> str:
    """The words, with the field's terms they stand for in brackets behind them."""
    plain = words.casefold()
    meant = [term for pattern, term in _TERMS if pattern.search(plain)]
    return f"{words} ({', '.join(meant)})" if meant else words


def kinds(words: str) -> frozenset[MemoryKind]:
    """The kinds of memory the words are after; empty where they do not say."""
    plain = words.casefold()
    return frozenset(kind for kind, pattern in _KINDS.items() if pattern.search(plain))


def asked(words: str, memories: Sequence[Memory], similarity: Mapping[str, float], coach_id: str = "") -> Asked:
    """What the words ask for, against these memories."""
    return Asked(similarity=similarity, shared_words=_shared(words, memories), kinds=kinds(words), coach_id=coach_id)


def _shared(words: str, memories: Sequence[Memory]) -> dict[str, float]:
    """How much of the words' telling stems each memory has, 0..1; a stem tells more the fewer memories have it."""
    theirs = {one.memory_id: _stems(in_full(one.text)) for one in memories}
    spread = Counter(stem for stems in theirs.values() for stem in stems)
    weight = {stem: math.log(1 + len(memories) / (spread[stem] + 0.5)) for stem in _stems(in_full(words))}
    whole = sum(weight.values()) or 1.0
    return {one: sum(weight[stem] for stem in stems & weight.keys()) / whole for one, stems in theirs.items()}


def _stems(text: str) -> set[str]:
    """Its words without the small ones, cut so that forms of one word meet."""
    found = re.findall(r"[a-z0-9]+", text.casefold())
    return {word[:5] if len(word) > 5 else word.rstrip("s") for word in found if len(word) > 1 and word not in _SMALL}


_SMALL: Final = frozenset(
    re.findall(
        r"[\w']+",
        """i me my we our you your it its is are was were be am do did does done have has had the a an and or of to in
        on at for with what which who when how why that this those there any some can could would should please so
        then not no from as by about up out just get got let don set want wants""",
    )
)
