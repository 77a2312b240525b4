"""How a reply to a challenge reads: sentiment by VADER (Hutto & Gilbert 2014, a lexicon with rules, offline), the rest
by rules of ours. No reply is stored, only what was read from it.
"""

import re
from functools import cache
from typing import Any

from rapidfuzz import fuzz
from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer

from tp_core.domain.challenge import Challenge, Outcome, ReplyAnalysis
from tp_core.domain.challenge_words import chosen

_BASE = {Outcome.ACCEPTED: 0.85, Outcome.ADJUSTED: 0.65, Outcome.DECLINED: 0.15}
"""Where receptivity starts by outcome (ours)."""
_TILT, _LEAN = 0.1, 0.1
"""What a warm tone and an engaged reply move it by at most (ours)."""
_LEAST, _ALIKE = 8, 88
"""Characters and percent from which a reply holds an offered one (ours)."""
_LONG = 20
"""Words from which a reply counts as engaged for its length (ours)."""

_NO = re.compile(
    r"^(?:yeah,? )?(?:no+|nope|nah|nein|never|absolutely not|no way|no thanks?|not really|rather not)\b|\b(?:i'?d|i would) rather (?:keep|stay|not|do all|stick)|\bi(?:'ll| will| want to|'m going to| prefer to|'m gonna)? (?:keep|stick|stay|do) (?:it|to|with|my|all|at|the|what)\b"
    r"|\b(?:don't|do not|not going to|won't) (?:want|change|care|agree|think so|drop|move|do that)|\b(?:of course|certainly|definitely|absolutely|please) not\b|\bnot happening\b|\bdon't touch|\balone\b|\bfine (?:where|as|like)\b|\banyway\b|\bi (?:like|love|enjoy) (?:it|them|that)\b|\bno (?:chance|way)\b|\b(?:it|what|that) (?:as )?i (?:said|asked|told|want)|\bas i (?:said|asked|wrote|told)|\bi said\b|\bthey stay\b|\bdisagree|\bmy (?:call|decision|choice|body)\b|\bleave it\b|\bkeep (?:it|the|all|my|\d)|\bas (?:it is|planned|i said)\b|\bi can handle|\bi know what|\bstop (?:asking|nagging)"
)
_YES = re.compile(
    r"^(?:yes|yeah|yep|yup|ok|okay|sure|fine|alright|agreed|deal|good|great|sounds|makes sense|fair|right|true|whatever you|you decide|up to you|i see|got it|let's|lets|do it|go ahead|please do|whatever|absolutely|definitely|certainly|of course|works|(?:do )?as you (?:like|think|wish|say|want)|i (?:guess|suppose)(?: so)?|if you (?:say|must|insist|think)|fine by me)\b|\b(?:sounds (?:good|fair|right|sensible|reasonable)|makes sense|you'?re (?:probably |totally )?right|good (?:point|idea|call)|fair (?:point|enough)"
    r"|let'?s (?:do|go|try|make|take) (?:that|it|with|for)|i agree|agreed|i'?ll (?:do that|take that|go with)|happy (?:to|with)|works for me|you decide|up to you|your call|whatever you (?:think|say|suggest)|you're the coach|convinced|thanks? for (?:telling|saying|the (?:honesty|heads)))"
)
_MIDDLE = re.compile(
    r"\b(?:compromise|in between|in the middle|meet (?:me |you )?half ?way|how about|what about|could we|can we|maybe (?:\d|every|one|two|three|four|five|six|half|just)|at least|instead|only (?:one|two|\d)|a bit (?:less|more|fewer)|half of|for now|for the first|try (?:it )?for|unless|partly)\b|\b(?:yes|ok|okay|sure|fine|right|agreed?),? but\b"
)
_SCOFFS = re.compile(
    r"\bfor (?:the )?(?:weak(?:lings)?|losers|wimps|babies|beginners)\b|\b(?:bullshit|nonsense|rubbish)\b"
)
"""`deloads are for the weak` holds the words of what was offered, and takes none of it."""
_OF_THE_BODY = re.compile(
    r"^(?:no+|nope|nah|none|nothing)[,.!]? (?:(?:no|real|major|current|old|known|health|medical) )*(?:injur\w*|pains?\b|aches?\b|niggles?\b|issues?\b|problems?\b|sore\w*|hurts?\b|limitations?\b|conditions?\b|to avoid\b|to (?:the )?health)"
)
"""A no to whether anything hurts, asked in the same breath."""
_OFF = re.compile(r"^(?:what|how|when|why|where|who|which|can you|do you)\b.*\?\s*$")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)?")
_NUMBER_WORDS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "twelve": 12, "fifteen": 15, "twenty": 20,
}  # fmt: skip
_FILLERS = re.compile(
    r"^(?:(?:h+m+|well|oh+|ah+|uh+|um+|erm|meh|ugh|look|honestly|tbh|coach|mhm|eh+|lol|haha)(?:[\s,.!…-]+|$))+"
)
_REASON = re.compile(r"\b(?:because|since|so that|as i|my (?:coach|goal|work|job|kids?)|the reason)\b")


def read(reply: str, challenge: Challenge) -> tuple[Outcome, ReplyAnalysis]:
    """The outcome (`UNANSWERED` where it is about something else) and how it was taken."""
    said = _said(reply)
    tapped = _tapped(said, challenge)
    outcome = tapped or (Outcome.DECLINED if _SCOFFS.search(said) else _outcome(said, challenge))
    sentiment = float(_analyzer().polarity_scores(reply[:1000])["compound"])
    engagement = 0.3 if tapped else _engagement(said)
    return outcome, analysis(outcome, sentiment, engagement, by="choice" if tapped else "rules")


def _said(reply: str) -> str:
    """The reply in plain words: number words as digits, without the `hm` and `well` before it."""
    said = " ".join(reply.casefold().replace("’", "'").split())
    said = re.sub(rf"\b(?:{'|'.join(_NUMBER_WORDS)})\b", lambda found: str(_NUMBER_WORDS[found[0]]), said)
    return _FILLERS.sub("", said)


def analysis(outcome: Outcome, sentiment: float, engagement: float, *, by: str) -> ReplyAnalysis:
    """Receptivity from what was decided, tilted a little by tone and engagement."""
    base = _BASE.get(outcome, 0.5)
    value = base + _TILT * sentiment + _LEAN * (engagement - 0.5)
    return ReplyAnalysis(
        sentiment=round(sentiment, 3), receptivity=round(min(1, max(0, value)), 3), engagement=engagement, by=by
    )


def _offered(challenge: Challenge) -> tuple[tuple[str, Outcome], ...]:
    all_three = (
        (challenge.accept, Outcome.ACCEPTED),
        (challenge.adjust, Outcome.ADJUSTED),
        (challenge.decline, Outcome.DECLINED),
    )
    return tuple((text, outcome) for text, outcome in all_three if text)


def _tapped(said: str, challenge: Challenge) -> Outcome | None:
    return next((outcome for text, outcome in _offered(challenge) if said.rstrip(".! ") == text.casefold()), None)


def _outcome(said: str, challenge: Challenge) -> Outcome:
    by_number = _by_number(said, challenge)
    taken = chosen(said, _offered(challenge))
    if _OFF.match(said) and by_number is None and taken is None and not _MIDDLE.search(said):
        return Outcome.UNANSWERED
    if _MIDDLE.search(said) and by_number in (None, Outcome.ADJUSTED):
        return Outcome.ADJUSTED
    if by_number is not None:
        return by_number
    worded = taken or _worded(said, challenge)
    if worded is not None:
        return worded
    if _NO.search(said) and not _OF_THE_BODY.match(said):
        return Outcome.DECLINED
    return Outcome.ACCEPTED if _YES.search(said) else Outcome.UNANSWERED


def _worded(said: str, challenge: Challenge) -> Outcome | None:
    """A reply that holds the words of one of the offered ones: `I will train through them`."""
    scored = [
        (fuzz.partial_ratio(text.casefold(), said), outcome)
        for text, outcome in _offered(challenge)
        if len(text) >= _LEAST
    ]
    best = max(scored, key=lambda one: one[0], default=(0.0, Outcome.UNANSWERED))
    return best[1] if best[0] >= _ALIKE and len(said) >= _LEAST else None


def _by_number(said: str, challenge: Challenge) -> Outcome | None:
    """A reply that names one of the offered numbers, or one between them."""
    wanted, kept = _NUMBER.findall(challenge.accept), _NUMBER.findall(challenge.decline)
    given = [float(number.replace(",", ".")) for number in _NUMBER.findall(said)]
    if not wanted or len(given) != 1:
        return None
    if not kept:
        return Outcome.ACCEPTED if given[0] == float(wanted[-1].replace(",", ".")) else None
    low, high = sorted((float(wanted[-1].replace(",", ".")), float(kept[-1].replace(",", "."))))
    if given[0] == float(kept[-1].replace(",", ".")):
        return Outcome.DECLINED
    if given[0] == float(wanted[-1].replace(",", ".")):
        return Outcome.ACCEPTED
    return Outcome.ADJUSTED if low < given[0] < high else None


def _engagement(said: str) -> float:
    """0 to 1: how much of a reply it is, with a reason, a question or a number of its own."""
    length = min(1.0, len(said.split()) / _LONG)
    extras = ("?" in said, bool(_REASON.search(said)), bool(_NUMBER.search(said)))
    return round(min(1.0, 0.55 * length + 0.15 * sum(extras)), 3)


@cache
def _analyzer() -> Any:  # noqa: ANN401  the package has no types
    return SentimentIntensityAnalyzer()
