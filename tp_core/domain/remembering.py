"""What is worth keeping of an athlete: checks, topics, and what a newer memory replaces.

A memory is a sentence of ours about the athlete. It is never a copy of what they wrote, never an instruction to a
coach, and holds no more of their health than training has to respect.
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from typing import Final

from rapidfuzz import fuzz

from tp_core.domain import exercises
from tp_core.domain.exclusions import resting_parts
from tp_core.domain.memory import IMPORTANCE, MOST_KEPT, MOST_TEXT, Memory, MemoryKind, MemorySource, Noted
from tp_core.domain.value import Value

MOST_A_SESSION = 3
_SAME_WORDING = 90
"""Token-set likeness, of 100, from which two sentences of one kind say the same."""
_COPIED_WORDS = 6
"""This many words in the athlete's own order, or the whole of a shorter sentence, is a copy."""

_FIRST_PERSON: Final = re.compile(r"\b(?:i|i'm|i've|i'd|i'll|me|my|mine|myself|we|our)\b", re.IGNORECASE)
_INSTRUCTION: Final = re.compile(
    r"\b(?:ignore|disregard|override|bypass|obey|forget)\b.{0,40}\b(?:instructions?|rules?|prompts?|guidelines?|limits?)"
    r"|\bsystem\b.{0,12}\b(?:prompt|message|override)|\byou (?:are|must|should|will|have to|can)\b"
    r"|\b(?:assistant|coach|ai|model) (?:must|should|has to|will|is to|is allowed|may)\b|\bpretend\b|\bjail ?break"
    r"|\bfrom now on\b|\b(?:tool|function|api)[ _]?call|\balways (?:say|answer|reply|respond|call|send|include|approve)"
    r"|\b(?:cleared|safe) (?:to|for) (?:train|lift|everything|anything)|\bno (?:medical )?clearance\b"
    r"|\bpassword|\badmin\b",
    re.IGNORECASE,
)
_ADDRESS: Final = re.compile(
    r"https?:|www\.|\b\S+@\S+\.\w+|\b[\w-]+\.(?:com|net|org|io|example|dev)\b|[<>{}\[\]`|\\$#*_=~]"
)
_BEYOND_NEED: Final = re.compile(
    r"\b(?:depress\w*|anxi\w*|suicid\w*|self-?harm|bipolar|adhd|therap(?:y|ist)|anorexi\w*|bulimi\w*|purg\w*"
    r"|pregnan\w*|postpartum|miscarr\w*|period|menstrua\w*|menopaus\w*|contracepti\w*"
    r"|hiv|cancer|tumou?r|diabet\w*|insulin|epilep\w*|seizures?|asthma|hypertension|heart (?:attack|disease|condition)"
    r"|medications?|medicines?|pills?|antidepressants?|steroids?|testosterone|alcohol\w*|drugs?|addict\w*"
    r"|tendin\w+|meniscus|acl|herniat\w*|slipped dis[ck]|arthritis|surger\w+|operations?|diagnos\w*|fractur\w*"
    r"|body ?fat|bmi|weighs|overweight|obes\w*|calori\w*"
    r"|divorc\w*|salary|religio\w*|politic\w*|sexual\w*)\b",
    re.IGNORECASE,
)


class NotKept(Exception):
    """A sentence that is no memory; the message says why, so that a model can word it otherwise or let it be."""


def noted(kind: MemoryKind, text: str, *, heard: Sequence[str] = ()) -> Noted:
    """The sentence as a memory with its topic, or `NotKept`. `heard` is what the athlete wrote in this session."""
    sentence = " ".join(text.split())
    if not 8 <= len(sentence) <= MOST_TEXT:
        message = f"A memory is one sentence of 8 to {MOST_TEXT} characters."
        raise NotKept(message)
    check_harmless(sentence)
    if _FIRST_PERSON.search(sentence):
        raise NotKept("Write it about the athlete, in the third person: “Trains three days a week.”")
    if _BEYOND_NEED.search(sentence):
        raise NotKept("Leave out what training need not know: for a body part, say where and what to go easy on.")
    if any(_copied(sentence, said) for said in heard):
        raise NotKept("That copies the athlete's message. Say it shorter, in words of your own.")
    return Noted(kind=kind, text=sentence, topic=topic_of(kind, sentence), importance=IMPORTANCE[kind])


def check_harmless(sentence: str) -> None:
    """Raises `NotKept` for what would instruct a coach, carry an address, or hide characters."""
    hidden = any(unicodedata.category(mark) in ("Cf", "Cc", "Co", "Cs", "Cn") for mark in sentence)
    folded = unicodedata.normalize("NFKC", sentence)
    if hidden or _ADDRESS.search(folded) or _INSTRUCTION.search(folded):
        raise NotKept("Only plain facts about the athlete's training are kept.")


def _copied(sentence: str, said: str) -> bool:
    """Whether a stretch of the athlete's own words makes up most of the sentence."""
    words, theirs = _words(sentence), " ".join(_words(said))
    longest = min(len(words), _COPIED_WORDS)
    runs = (words[at : at + longest] for at in range(len(words) - longest + 1))
    return longest >= 4 and any(f" {' '.join(run)} " in f" {theirs} " for run in runs)


def _words(text: str) -> list[str]:
    return re.findall(r"[\w'.,]*\w", text.casefold())


# what a sentence is about

_DAYS: Final = re.compile(
    r"\b(?:one|two|three|four|five|six|seven|\d) (?:training )?(?:days?|times|sessions)\b|\b(?:once|twice) a week\b"
    r"|\bdays a week\b|\b(?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?)\b", re.IGNORECASE
)  # fmt: skip
_MINUTES: Final = re.compile(r"\b(?:minutes?|hours?|half an hour|long sessions|short sessions)\b", re.IGNORECASE)
_KIT: Final = re.compile(
    r"\b(?:gym|garage|equipment|kit|barbell|dumbbells?|kettlebells?|rack|bands?|machines?|home)\b", re.IGNORECASE
)
_TIME_OF_DAY: Final = re.compile(r"\b(?:mornings?|evenings?|lunch|before work|after work|early|late)\b", re.IGNORECASE)
_CHUNKS: Final = re.compile(r"[,;.:()]|\b(?:and|or|to|over|rather than|instead of|than|but)\b", re.IGNORECASE)
_LEADS: Final = re.compile(
    r"^(?:really |strongly )?(?:likes?|loves?|enjoys?|prefers?|dislikes?|hates?|avoids?|does not (?:like|want|do)"
    r"|doesn't (?:like|want|do)|will not do|keeps out|wants? no|wants?|no|skips?)\b[: ]*",
    re.IGNORECASE,
)


def topic_of(kind: MemoryKind, text: str) -> str:
    """What a sentence is about, where rules can tell: the same topic means the newer one holds. Else empty."""
    if kind is MemoryKind.INJURY:
        parts = sorted(resting_parts(text))
        return f"injury:{'+'.join(parts)}" if parts else ""
    if kind is MemoryKind.CONSTRAINT:
        tests = (("days", _DAYS), ("minutes", _MINUTES), ("kit", _KIT), ("time of day", _TIME_OF_DAY))
        return next((name for name, pattern in tests if pattern.search(text)), "")
    exercise = _exercise_in(text)
    if kind is MemoryKind.PREFERENCE:
        of_day = "preference:time of day" if _TIME_OF_DAY.search(text) else ""
        return f"preference:{exercise}" if exercise else of_day
    if kind in (MemoryKind.GOAL, MemoryKind.MILESTONE) and exercise:
        return f"{kind}:{exercise}"
    return ""


def _exercise_in(text: str) -> str:
    """The first exercise a sentence names."""
    for chunk in _CHUNKS.split(text):
        words = _LEADS.sub("", chunk.strip()).split()
        for size in range(min(4, len(words)), 0, -1):
            for at in range(len(words) - size + 1):
                run = " ".join(words[at : at + size])
                found = exercises.find(run) if len(run) > 3 else None
                if found is not None and fuzz.ratio(run.casefold(), found.name.casefold()) >= 60:
                    return found.id
    return ""


# what becomes of what was there


class Settled(Value):
    """What to keep anew and which ids it replaces."""

    kept: tuple[Noted, ...]
    replaced: tuple[str, ...]


def settle(known: Sequence[Memory], new: Iterable[Noted], *, source_id: str = "") -> Settled:
    """The new ones that say something new, at most three of one session, and what they replace.

    The same topic or nearly the same wording is the newer one's; word for word the same changes nothing, and what the
    athlete corrected by hand stays where a rule would only reword it.
    """
    kept: list[Noted] = []
    replaced: dict[str, None] = {}
    mine = {old.memory_id for old in known if source_id and old.source_id == source_id}
    for one in sorted(new, key=lambda note: -note.importance):
        same = [old for old in known if _about_the_same(old, one)]
        if any(old.text == one.text for old in same) or any(_said_by_hand(old, one) for old in same):
            continue
        if any(_about_the_same(before, one) for before in kept):
            continue
        gone = {old.memory_id for old in same}
        if len(mine - gone - set(replaced)) + len(kept) >= MOST_A_SESSION:
            continue
        kept.append(one)
        replaced |= dict.fromkeys(sorted(gone))
    full = len(known) - len(replaced) + len(kept) - MOST_KEPT
    if full > 0:
        rest = [old for old in known if old.memory_id not in replaced and old.source is not MemorySource.ATHLETE]
        rest.sort(key=lambda old: (old.importance, old.noted_on, old.memory_id))
        replaced |= dict.fromkeys(old.memory_id for old in rest[:full])
    return Settled(kept=tuple(kept), replaced=tuple(replaced))


def _about_the_same(old: Noted, new: Noted) -> bool:
    if old.topic and new.topic:
        return old.topic == new.topic
    return old.kind is new.kind and fuzz.token_set_ratio(old.text, new.text) >= _SAME_WORDING


def _said_by_hand(old: Memory, new: Noted) -> bool:
    return old.source is MemorySource.ATHLETE and fuzz.token_set_ratio(old.text, new.text) >= _SAME_WORDING


def meant(memories: Sequence[Memory], words: str) -> tuple[Memory, ...]:
    """The memories somebody means by `my knee` or `the thing about mornings`; empty where none fits.

    Every telling word has to be in the memory; where that finds none, the one whose wording is clearly nearest.
    """
    wanted = _telling(words)
    if not wanted:
        return ()
    found = [one for one in memories if all(_has(one, word) for word in wanted)]
    if found:
        return tuple(found)
    near = [one for one in memories if fuzz.token_set_ratio(" ".join(wanted), one.text.casefold()) >= 75]
    return tuple(near[:1]) if len(near) == 1 else ()


def names_nothing(words: str) -> bool:
    """Whether somebody points at a thing without naming it: `that`, `it`, nothing at all."""
    return not _telling(words)


def _telling(words: str) -> list[str]:
    return [word for word in re.findall(r"[a-z0-9]+", words.casefold()) if word not in _SMALL_WORDS and len(word) > 1]


_SMALL_WORDS: Final = frozenset(
    re.findall(
        r"\w+",
        """my the a an about that this what i you it is was said told of on in for to and or with thing things
        stuff everything anything remember remembered memory memories note noted please have has do does did
        me mine im like""",
    )
)


def _has(memory: Memory, word: str) -> bool:
    stem = word[:-1] if word.endswith("s") and len(word) > 3 else word
    return bool(re.search(rf"\b{re.escape(stem)}", f"{memory.text} {memory.topic}".casefold()))
