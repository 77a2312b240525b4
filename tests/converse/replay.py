"""The answer that benches replay: 0.8 s to the first token, then 60 tokens a second, 400 in all."""

from typing import Any

from tests.converse.scripts import Answer, said

FIRST = 0.8
PAUSE = 1 / 60
TOKENS = 400
BEGINS, ENDS = "Steady", "finis."
_SENTENCE = [
    "{begin}",
    "work",
    "comes",
    "first",
    "this",
    "week",
    ":",
    "the",
    "bar",
    "moves",
    "at",
    "the",
    "speed",
    "you",
    "can",
    "keep",
    ",",
    "the",
    "last",
    "set",
    "looks",
    "like",
    "the",
    "first",
    "one",
    ",",
    "and",
    "what",
    "is",
    "left",
    "goes",
    "into",
    "the",
    "note",
    ".",
    "Rest",
    "as",
    "long",
    "as",
    "the",
    "next",
    "set",
    "needs",
    ".\n\n",
]


def tokens() -> list[str]:
    words = [f"{word} " for _ in range(TOKENS) for word in _SENTENCE][: TOKENS - 1]
    return [word.replace("{begin}", "Calm") if at else f"{BEGINS} " for at, word in enumerate(words)] + [ENDS]


_ANSWER = said(*tokens(), first=FIRST, pause=PAUSE)


def replay(request: dict[str, Any]) -> Answer:
    """The answer; the one word a server asks for at its start comes at once."""
    return _ANSWER if "system" in request or len(request["messages"][0]["content"][0]["text"]) > 10 else said("ok")
