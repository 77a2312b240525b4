"""Memory in conversation: what was asked, noted and forgotten, as tool calls and in words."""

from collections.abc import Mapping, Sequence
from typing import Any

from tp_core.adapters.offline import phrases
from tp_core.adapters.offline.arguments import Arguments
from tp_core.adapters.offline.reading import asks, memory_words
from tp_core.adapters.offline.reading.words import Text
from tp_core.domain.exclusions import resting_parts
from tp_core.domain.facts import Facts
from tp_core.domain.phrasing import listed

NAMES = frozenset({"remember", "forget_memory", "list_memories"})
_WHERE = "All of it is under *Account*, where you can correct or delete each."
_MOST_TOLD = 6


def calls(said: str, facts: Facts) -> list[tuple[str, Arguments]]:
    """The memory tools a message asks for. While a program is made, what it tells goes into the draft instead."""
    text = Text(said)
    if asks.read(text).manner in ("injected", "foreign"):
        return []
    asked = memory_words.asks(text.plain)
    if asked is not None:
        return [("list_memories", dict(asked))]
    healed = memory_words.healed(text.plain)
    known = resting_parts(" ".join((*facts.memories, *facts.limits)))
    forgotten = healed if resting_parts(healed) & known else memory_words.to_forget(text.plain)
    if forgotten is not None and (facts.creating is None or _remembered(forgotten, facts)):
        return [("forget_memory", {"about": forgotten})]
    if facts.creating is not None:
        return []
    return [("remember", {"kind": kind.value, "text": told}) for kind, told in memory_words.lasting(text.plain)]


def _remembered(about: str, facts: Facts) -> bool:
    """Whether it can be a memory: in a draft, `forget the deadlift` is about the draft."""
    words = [word.rstrip("s") for word in about.casefold().split() if word not in ("my", "the", "about")]
    return about == "everything" or any(
        words and all(word in memory.casefold() for word in words) for memory in facts.memories
    )


def words(made: Sequence[tuple[str, Mapping[str, Any], Mapping[str, Any]]], facts: Facts) -> str:
    """What came of memory's tools; empty where none was called or a note was not worth keeping."""
    told = [_told(name, arguments, content, facts) for name, arguments, content in made if name in NAMES]
    return " ".join(dict.fromkeys(one for one in told if one))


def _told(name: str, arguments: Mapping[str, Any], content: Mapping[str, Any], facts: Facts) -> str:
    if name == "list_memories":
        return _list(content, arguments)
    if name == "forget_memory":
        return _forgotten(content, facts)
    if content.get("message"):
        return ""
    lead = f"Noted for later: {_lower(content['remembered'])}"
    running = " The running program changes when you say so, like “from now on 3 days”." if facts.programs else ""
    if facts.programs and lead.startswith("Noted for later: dislikes"):
        return f"{lead} In a workout *Swap* offers two others for the day."
    return f"{lead}{running}" if "a week" in lead else lead


def _list(content: Mapping[str, Any], arguments: Mapping[str, Any]) -> str:
    known = content["remembered"]
    if not known and arguments.get("kind"):
        return (
            "Nothing I noted worked clearly better than the rest so far. A check-in after a changed week can show it."
        )
    if not known and arguments.get("about"):
        return f"I have nothing noted about that. {_WHERE}"
    if not known:
        return "Nothing so far. I keep short facts from programs you start and what you tell me, never your messages."
    more = f" And {phrases.counted(len(known) - _MOST_TOLD, 'more thing')}." if len(known) > _MOST_TOLD else ""
    return f"This is what I remember: {' '.join(known[:_MOST_TOLD])}{more} {_WHERE}"


def _forgotten(content: Mapping[str, Any], facts: Facts) -> str:
    if content.get("message"):
        return f"I didn't find that in what I remember. {_WHERE}"
    gone = content["forgotten"]
    if not gone and not content["limits"]:
        standing = [limit for limit in facts.limits if resting_parts(limit)]
        also = f" I do keep to: {'; '.join(standing[:2])}." if standing else ""
        return f"I don't remember anything like that.{also} {_WHERE}"
    text = f"Forgotten: {' '.join(_quoted(one) for one in gone[:3])}" if gone else "Noted."
    if len(gone) > 3:
        text += f" {phrases.counted(len(gone) - 3, 'more thing')} as well."
    if content.get("limits"):
        text += f" New plans no longer go easy on the {listed(list(content['limits']))}."
    return text


def _quoted(sentence: str) -> str:
    return f"“{sentence.rstrip('.')}”."


def _lower(sentence: str) -> str:
    return sentence[:1].lower() + sentence[1:]
