"""The output gate: what a coach says passes here before anyone sees it, while it streams.

It stops diagnosing, dosing, clearing, promising, food and weight targets, and training through pain or fever; and it
takes out images, raw addresses and HTML, which a page would fetch or run. Only a tail that could still become a
forbidden phrase is held back.

Each search is short, so it keeps the interpreter's lock (`concurrent=False`): with many answers at once, giving it away
and waiting for it again would cost more than the search.
"""

from dataclasses import dataclass
from functools import lru_cache

import regex

from tp_core.domain.safety.output_rules import RULES, WEIGHT_TALK, of_limits

_SENTENCE_END = regex.compile(r"[.!?…]['”\")\]]*\s|\n")
_MOST_HELD = 400
"""Characters held back at most; a longer partial match is let go (no forbidden phrase is that long)."""

_IMAGE = regex.compile(r"!\[[^\]\n]{0,300}\]\([^)\n]{0,2000}\)")
_LINK = regex.compile(r"\[([^\]\n]{0,300})\]\([^)\n]{0,2000}\)")
_REFERENCE = regex.compile(r"!?\[[^\]\n]{0,300}\]\[[^\]\n]{0,300}\]|^\[[^\]\n]{1,100}\]:[^\n]*", regex.MULTILINE)
_ADDRESS = regex.compile(
    r"\b(?:https?|ftp|data|javascript|file)\s?:(?://)?[^\s)>\]]*|\bwww\.[^\s)>\]]*", regex.IGNORECASE
)
_TAG = regex.compile(r"</?[A-Za-z!][^>\n]{0,2000}>")
_MARKS = frozenset("[<:")
"""Of these every picture, link, tag and address has one, or a `www.`."""

_OPEN_TOKEN = regex.compile(
    r"!?\[[^\]\n]{0,300}(?:\](?:[(\[][^)\]\n]{0,2000})?)?$|!$|<(?:/?[A-Za-z!][^>\n]{0,2000}|/)?$"
    r"|\b(?:h|ht|htt|http|https|f|ft|ftp|d|da|dat|data|j|ja|jav|java|javas|javasc|javascr|javascri|javascrip|javascript|fi|fil|file|w|ww|www)\s?$"
    r"|\b(?:(?:https?|ftp|data|javascript|file)\s?:(?://)?|www\.)[^\s)>\]]*$",
    regex.IGNORECASE,
)


@dataclass(frozen=True)
class Hit:
    """A forbidden phrase and the fixed sentence that follows in its place."""

    rule_id: str
    correction: str


class OutputGate:
    """Text in, safe text out. After a hit nothing more comes out; the caller adds the hit's correction."""

    def __init__(self, limits: tuple[str, ...] = (), *, no_weight_talk: bool = False) -> None:
        rules = [*RULES, *([WEIGHT_TALK] if no_weight_talk else []), *of_limits(limits)]
        self._rules = [(name, _compiled(pattern), text) for name, pattern, text in rules]
        self._from = [0] * len(rules)
        """Where in the current sentence each rule's phrase could still begin: nothing before it can become one."""
        self._held = ""
        self._sentence = ""
        """What of the current sentence has been let out, for phrases that began before."""
        self.hit: Hit | None = None

    def feed(self, delta: str) -> str:
        """What may be shown now."""
        if self.hit is not None:
            return ""
        self._held += delta
        return self._release(final=False)

    def finish(self) -> str:
        """What was still held back; nothing may be fed after it."""
        return "" if self.hit is not None else self._release(final=True)

    def _release(self, *, final: bool) -> str:
        # A token that is still open may not be stripped yet: half an address would leave the other half behind.
        token = None if final else _OPEN_TOKEN.search(self._held, concurrent=False)
        cut = token.start() if token is not None else len(self._held)
        ready, kept = _stripped(self._held[:cut]), self._held[cut:]
        seen = self._sentence + ready
        first = self._first_match(seen, partial=not final)
        if first is None:
            self._held = kept
            return self._let_out(ready)
        start, hit = first
        start = max(0, start - len(self._sentence))
        if hit is None:
            if len(ready) - start > _MOST_HELD:
                start = len(ready)
            self._held = ready[start:] + kept
            return self._let_out(ready[:start])
        self.hit = hit
        self._held = ""
        return self._let_out(ready[: self._safe_end(ready, start)])

    def _first_match(self, seen: str, *, partial: bool) -> tuple[int, Hit | None] | None:
        """Where a forbidden phrase is (with its hit) or could still grow at the end (None)."""
        for number, (name, pattern, text) in enumerate(self._rules):
            match = pattern.search(seen, self._from[number], partial=partial, concurrent=False)
            if match is not None and not match.partial:
                return match.start(), Hit(name, text)
            self._from[number] = len(seen) if match is None else match.start()
        growing = min(self._from)
        return None if growing >= len(seen) else (growing, None)

    def _let_out(self, text: str) -> str:
        whole = self._sentence + text
        ends = [match.end() for match in _SENTENCE_END.finditer(whole, concurrent=False)]
        begins = ends[-1] if ends else 0
        self._sentence = whole[begins:]
        self._from = [max(0, place - begins) for place in self._from]
        return text

    def _safe_end(self, ready: str, start: int) -> int:
        """The end of the last whole sentence before the phrase; what was let out before cannot be taken back."""
        ends = [match.end() for match in _SENTENCE_END.finditer(ready[:start])]
        return ends[-1] if ends else 0


@lru_cache(maxsize=256)
def _compiled(pattern: str) -> "regex.Pattern[str]":
    return regex.compile(pattern, regex.IGNORECASE)


def _stripped(text: str) -> str:
    if not _MARKS & {*text} and "www." not in text.lower():
        return text
    for pattern, replacement in ((_IMAGE, ""), (_LINK, r"\1"), (_REFERENCE, ""), (_TAG, ""), (_ADDRESS, "")):
        text = pattern.sub(replacement, text, concurrent=False)
    return text
