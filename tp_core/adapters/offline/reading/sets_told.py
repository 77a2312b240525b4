"""What a message says was done: each exercise it names with its sets, and what of it cannot be read.

A sentence is cut where one exercise ends and the next begins: `squats 3x5 at 100 and bench 3x8 at 60, then 10 pull
ups` is three, `goblet squat 12 and 12, press 8 and 8` two.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from itertools import islice
from typing import Any, Final

from tp_core.adapters.offline.arguments import Arguments
from tp_core.adapters.offline.reading import past_days, whose
from tp_core.adapters.offline.reading.lift_names import Mention, mentions
from tp_core.adapters.offline.reading.set_numbers import ran, said_last, sets
from tp_core.domain.exercises import EXERCISES, NAMES, find
from tp_core.domain.units import DECIMAL_COMMA

_IDLE: Final = " ,.;:-and"
MOST_SETS = 20
"""Of one exercise in one message."""
_MOST_PIECES: Final = 80
"""More than a long workout told set by set has; what follows is not read."""
_AHEAD: Final = re.compile(
    r"\b(?:every (?:week|time|day|other|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|next (?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"|goal|want(?:ed)? to|planning to|plan to|going to|will|should|tomorrow|next (?:time|week)|usually|normally"
    r"|used to|i can)\b"
)
_WISHED: Final = re.compile(
    r"\A\D*\b(?:i'?d (?:like|love|rather)|would (?:like|love)|hop(?:e|ing) to|try(?:ing)? to|aim(?:ing)? (?:to|for)|gonna|wish"
    r"|what if|if i|i (?:could|might|may)|need to|have to|about to)\b"
)
"""In front of the numbers only: what follows them may be how it felt."""
_BELOW_ZERO: Final = re.compile(r"(?:\b(?:at|with|x|for)|@) ?-\d")
_PUT_RIGHT: Final = re.compile(r"\b(?:no wait|wait|i mean|i meant|sorry|correction|rather|scratch that)\b")
_THAT_WAS: Final = re.compile(
    r"(?P<lead>^\W*|[,.;]\s*)(?P<work>\d[^,.;a-z]*(?:x|×|at|@)[^,.;]*?)[,;]?\s+that was (?:the |my |on )*(?P<name>[a-z][a-z -]{2,24}?)(?=[,.;]|$)"
)
"""`80x5, that was the bench`: the name behind its numbers."""
_MISSED: Final = re.compile(
    r"\b\d+(?:\.\d+)? ?(?:kg|lbs?)? ?(?:x|×|for) ?(?:1|one)\b[^,.;]*\b(?:missed|failed|fail|no lift|didn'?t (?:get|make|go))\b"
    r"|\b(?:missed|failed)\b[^,.;]*\b\d+(?:\.\d+)? ?(?:kg|lbs?)? ?(?:x|×|for) ?(?:1|one)\b(?! ?(?:x|×))"
)
"""A single that was not made is no set that was done."""
_TWICE: Final = re.compile(
    r"\b(?P<held>\d{1,3} ?(?:s|secs?|seconds?))\b,? (?P<times>twice|two times|2 times|three times|3 times)\b"
)
_WITH_BAND: Final = re.compile(
    r"\b(?P<lift>pull[- ]?ups?|chin[- ]?ups?|rows?|curls?|lateral raises?|chest press(?:es)?|overhead press(?:es)?|shoulder press(?:es)?"
    r"|pull ?downs?|push[- ]?ups?|dead ?lifts?|good mornings?|triceps? extensions?|push ?downs?)\b(?P<between>[^,;.a-z]{0,12})"
    r" with (?:the |a |an |my |some )?(?:[a-z]+ )?(?:resistance )?bands?\b"
)
"""`row with the red band` is the row of a band; a pull-up with one is helped by it."""
_DID: Final = re.compile(r"\b(squat|deadlift|curl)(?:t?ed)\b")
_CUT: Final = re.compile(r"[;\n]|[.!](?=\s|$)|,|\b(?:and|then|plus|afterwards|after that|followed by)\b|[&+]")
_NO_LIFT: Final = frozenset({
    "bar", "cycle", "day", "erg", "event", "everything", "get", "get up", "get ups", "hang", "hill", "hills", "laps",
    "race", "race day", "rack", "step", "test", "trap", "up", "ups",
})  # fmt: skip
"""Words that name an exercise by themselves seldom enough to cut no sentence."""
_PLACELESS: Final = re.compile(
    r"\b(?:raises?|extensions?|fl(?:y|ies|yes)|pull[- ]?aparts?|crunches|kickbacks?|shrugs?)\b"
)
"""What is an exercise only beside the day's workout, which knows which one is meant."""
_WORD: Final = re.compile(r"[a-z][a-z'-]{2,}")
_FILLER: Final = frozenset({
    "about", "actually", "again", "all", "also", "another", "back", "been", "body", "bodyweight", "both", "but",
    "coach", "correction", "did", "didn't", "does", "done", "each", "easily", "easy", "effort", "every",
    "everything", "exactly", "failure", "felt", "finally", "finished", "first", "five", "for", "four", "from",
    "got", "had", "hard", "have", "heavy", "here", "hey", "hit", "how", "i'm", "i've", "instead", "just", "kept",
    "kilo", "kilos", "last", "lbs", "left", "lift", "log", "logged", "made", "managed", "max", "mean", "meant",
    "min", "mins", "minute", "minutes", "more", "morning", "next", "not", "now", "okay", "one", "only", "other",
    "our", "out", "per", "please", "plus", "pounds", "rep", "reps", "reserve", "rest", "round", "rounds", "rpe",
    "same", "second", "seconds", "secs", "set", "sets", "should", "side", "single", "some", "sorry", "still",
    "straight", "tank", "than", "that", "the", "then", "there", "these", "they", "third", "this", "three", "time", "today",
    "today's", "tonight", "total", "two", "under", "until", "wait", "was", "week", "weight", "weights", "well",
    "went", "were", "what", "while", "with", "without", "work", "worked", "working", "workout", "wrong", "yes",
    "yesterday", "yet", "you", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "ago",
    "days", "day", "night", "forgot",
})  # fmt: skip
"""Words around sets that name no exercise."""
_CLAIMS: Final = re.compile(
    r"\b(?:can|could|max|best|pr|pb|is|are|usually|always|every|normally|per|week|weeks|days|times)\b"
)
"""What says what one is able to do, not what was done."""


@dataclass
class Told:
    """One exercise of a message and what was done of it."""

    exercise: str
    """In their words; empty where none is named."""
    sets: list[dict[str, Any]] = field(default_factory=list)
    day: date | None = None
    """The day it was done, where one is named."""
    instead: bool = False
    """Whether it puts right what the message said of it before."""


@dataclass(frozen=True)
class _Part:
    """A stretch of the message that speaks of one exercise."""

    text: str
    name: str
    exercise_id: str = ""


def logged(plain: str, today: date) -> list[Arguments]:
    """What `log_sets` is to be called with, an exercise each; empty where nothing is reported."""
    calls: list[Arguments] = []
    for one in told(plain, today):
        if not one.sets:
            continue
        on = {"date": one.day.isoformat()} if one.day not in (None, today) else {}
        calls.append({"exercise": one.exercise, "sets": one.sets[:MOST_SETS], **on})
    return calls


def unread(plain: str) -> list[str]:
    """Exercises named in a report of which no sets can be read, in their words."""
    return [one.exercise for one in told(plain) if not one.sets]


def told(plain: str, today: date = date.min) -> list[Told]:
    """Every exercise of a report in its order, the same one once; without sets where none can be read."""
    if plain.endswith("?") or any(pattern.search(plain) for pattern in (_AHEAD, _WISHED, _BELOW_ZERO)):
        return []
    plain = _TWICE.sub(
        lambda one: f"{3 if one['times'].startswith(('t', '3')) and 'h' in one['times'] else 2}x{one['held']}", plain
    )
    plain = DECIMAL_COMMA.sub(r"\1.\2", by_its_kit(plain))
    plain = _THAT_WAS.sub(r"\g<lead>\g<name> \g<work>", _DID.sub(r"\1", whose.mine(plain)))
    parts = list(_parts(plain))
    several = len(parts) > 1
    found: list[Told] = []
    for part, day in zip(parts, _days_of(plain, parts, today), strict=True):
        done = _run_of(part) or _lift_of(part, sure=several and not _CLAIMS.search(plain))
        if done is not None:
            done.day = day
            done.instead = _PUT_RIGHT.search(part.text) is not None
            found.append(done)
    read = any(one.sets for one in found)
    return _joined(found) if read else []


def _days_of(plain: str, parts: Sequence[_Part], today: date) -> list[date | None]:
    """The day of each part: the one that the whole message names, wherever it stands, or that each part begins with."""
    if today == date.min:
        return [None] * len(parts)
    days = list(dict.fromkeys(one.day for one in past_days.named(plain, today)))
    own = [past_days.named(part.text, today) for part in parts]
    later = next(
        (at for at, said in enumerate(own) if at and said and not parts[at].text[: said[0].start].strip(_IDLE)), None
    )
    if len(days) < 2:
        first = days[0] if days else None
        return [first if later is None or at >= later else None for at in range(len(parts))]
    found: list[date | None] = []
    for at, said in enumerate(own):
        before = found[at - 1] if at else None
        found.append(said[0].day if said else before)
    return found


def by_its_kit(plain: str) -> str:
    """`band row` for a row with a band."""
    return _WITH_BAND.sub(_of_band, plain)


def _of_band(found: re.Match[str]) -> str:
    lift = found["lift"]
    helped = lift.startswith(("pull-up", "pull up", "pullup", "chin"))
    name = "assisted pull-up" if helped else f"band {lift}"
    return f"{name}{found['between']}" if find(name) is not None else found[0]


def _run_of(part: _Part) -> Told | None:
    one = ran(part.text)
    return Told(one[0], [one[1]]) if one is not None else None


def _lift_of(part: _Part, *, sure: bool) -> Told | None:
    loading = EXERCISES[part.exercise_id].loading if part.exercise_id else None
    done = [] if _MISSED.search(part.text) else sets(part.text, part.name, loading, sure=sure)
    if not done and not _names_lift(part):
        return None
    return Told(part.name, done)


def _names_lift(part: _Part) -> bool:
    """Whether a part without sets is worth a word: a lift by a name that means nothing else."""
    return bool(part.name) and (bool(mentions(part.name)) or bool(re.search(r"\d", part.text)))


def _joined(found: list[Told]) -> list[Told]:
    """The same exercise said twice in a message is one, its sets one after the other."""
    kept: list[Told] = []
    for one in found:
        same = next((each for each in kept if (each.exercise, each.day) == (one.exercise, one.day)), None)
        if same is None:
            kept.append(one)
        else:
            same.sets = one.sets if one.instead and one.sets else same.sets + one.sets
    return kept


def _parts(plain: str) -> Iterator[_Part]:
    """The message cut so that each part names one exercise; what names none belongs to its neighbour."""
    text, name, exercise_id = "", "", ""
    for piece in islice(_pieces(plain), _MOST_PIECES):
        here = _named(piece)
        if here is None or (name and said_last(piece)):
            if not (name and _has_work(piece) and _has_work(text)):
                text += piece
                continue
            here = (name, exercise_id)  # `squat 3x5 at 100, then 2x3 at 110`
        if name or (text.strip() and _has_work(text)):
            yield _Part(text, name, exercise_id)
            text = ""
        text, (name, exercise_id) = text + piece, here
    if text.strip():
        yield _Part(text, name, exercise_id)


def _has_work(text: str) -> bool:
    return bool(sets(text, ""))


def _pieces(plain: str) -> Iterator[str]:
    """Cut at commas, `and`, `then` and the like, and between two exercises that stand side by side."""
    start = 0
    for cut in _CUT.finditer(plain):
        yield from _by_exercise(plain[start : cut.start()])
        start = cut.start()
    yield from _by_exercise(plain[start:])


def _by_exercise(piece: str) -> Iterator[str]:
    """`squat 3x5 at 100 bench 3x8 at 60`, `10 pull ups 20 push ups`: one exercise each."""
    found = _lifts(piece)
    if len(found) < 2 or not re.search(r"\d", piece):
        yield piece
        return
    number_first = re.search(r"\d", piece[: found[0].start]) is not None
    cuts = [one.end for one in found[:-1]] if number_first else [one.start for one in found[1:]]
    start = 0
    for cut in [*cuts, len(piece)]:
        yield piece[start:cut]
        start = cut


def _lifts(piece: str) -> list[Mention]:
    return [one for one in mentions(piece, all_words=True) if piece[one.start : one.end].strip() not in _NO_LIFT]


@cache
def _names() -> re.Pattern[str]:
    """Every exercise by its full names, longer ones first."""
    ordered = sorted(NAMES, key=len, reverse=True)
    return re.compile(rf"\b(?P<name>{'|'.join(re.escape(name) for name in ordered)})s?\b")


def _named(piece: str) -> tuple[str, str] | None:
    """The exercise a piece names, in their words and by its id; None for none."""
    if ran(piece) is not None:
        return "run", ""
    found = _lifts(piece)
    longest = max((match["name"] for match in _names().finditer(piece)), key=len, default="")
    if found:
        one = max(found, key=lambda mention: mention.end - mention.start)
        words = piece[one.start : one.end]
        return (longest, NAMES[longest].id) if len(longest) > len(words) else (words, one.exercise.id)
    placeless = _PLACELESS.search(piece)
    if placeless is not None:
        return placeless[0], ""
    strange = [word for word in _WORD.findall(piece) if word not in _FILLER]
    return (" ".join(strange)[:60], "") if strange and _has_work(piece) else None
