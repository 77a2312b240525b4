"""The output gate: what a coach says passes here before anyone sees it, while it streams.

It stops diagnosing, dosing, clearing, promising, food and weight targets, and training through pain or fever; and it
takes out images, raw addresses and HTML, which a page would fetch or run. Only a tail that could still become a
forbidden phrase is held back.
"""

from dataclasses import dataclass

import regex

_RULES: tuple[tuple[str, str, str], ...] = (
    ("OG.diagnosis",
     r"\b(?:you(?:'ve| have| probably have| likely have| may have| might have)(?: got)?|(?:it|that|this)(?:'s| is| sounds like| looks like| could be| is probably| is likely| must be)(?: probably| likely| most likely)?|sounds like|symptoms of|signs of)"
     r" (?:a |an |your )?(?:torn |partial |mild |case of |classic )*(?:tendinitis|tendinopathy|tendonitis|meniscus(?: tear)?|acl(?: tear| injury)?|herniated disc|slipped disc|bulging disc|sciatica|bursitis|impingement|rotator cuff(?: tear| injury)?"
     r"|stress fracture|arthritis|labral tear|labrum tear|plantar fasciitis|runner's knee|patellofemoral|it band syndrome|shin splints|rhabdo(?:myolysis)?|angina|concussion|hernia|anemia|anaemia|muscle tear|sprain|strain)\b",
     "I can't say what is behind a pain; a physio or doctor can look at it."),
    ("OG.dose",
     r"\b(?:take|taking|try|use|pop|have) (?:\w+ ){0,3}?(?:\d+ ?(?:mg|mcg|g|grams|milligrams|iu|tablets|pills)\b(?: \w+){0,4}|(?:ibuprofen|naproxen|paracetamol|acetaminophen|aspirin|painkillers|antibiotics|steroids|testosterone|clenbuterol|diuretics|laxatives)\b)",
     "I don't advise on medicines or doses; please ask a pharmacist or doctor."),
    ("OG.stop_medication",
     r"\b(?:stop|skip|quit|come off|reduce|halve|cut) (?:taking )?your (?:\w+ ){0,3}?(?:medication|medicine|meds|pills|blood thinners|beta ?blockers|insulin|inhaler)\b",
     "Please don't change any medication because of training; ask your doctor."),
    ("OG.clearing",
     r"\byou(?:'re| are) (?:medically )?(?:cleared|fit|safe|good|ok|okay) to (?:train|exercise|lift|run|squat|return|start)(?: again)?\b|\byou don'?t need (?:to see )?(?:a |any )?(?:doctor|physician|physio|medical|clearance)\b|\bno need to see a (?:doctor|physio)\b|\bnothing (?:serious|to worry about)\b",
     "Whether you are fit to train is for a clinician to say, not for me."),
    ("OG.promise",
     r"\b(?:i |we )?(?:guarantee|promise)(?:d)? (?:you )?(?:that )?(?:you(?:'ll| will)|results|a pr|the|no injur)|\b(?:will|to) (?:prevent|eliminate|avoid) (?:any |all )?(?:injury|injuries)\b|\byou(?:'ll| will) definitely (?:hit|reach|lift|run|squat|bench)\b|\binjury[- ]proof\b",
     "I can't promise an outcome; the plan gives you a fair chance and we adjust as we go."),
    ("OG.food",
     r"\b(?:eat|aim for|target|stick to|limit yourself to|cut to|consume|stay under|a deficit of|deficit of) (?:\w+ ){0,3}?\d[\d,.]* ?(?:-|to|–)? ?\d* ?(?:k?cal(?:orie)?s?)\b|\bcalorie deficit of\b|\blose \d+(?:\.\d+)? ?(?:kg|lbs?|pounds|kilos)\b|\byour (?:goal|target) (?:body ?)?weight (?:is|should be)\b",
     "I don't set calorie or weight targets; a dietitian can help with that."),
    ("OG.through_pain",
     r"\b(?:push|train|work|lift|run|squat|go|power|fight) (?:right )?through (?:the |that |your |any |this )?(?:sharp |knee |back |shoulder )?pain\b|\bignore (?:the|that|your|this|any) pain\b|\bno pain,? no gain\b|\b(?:train|run|lift|work ?out|exercise) (?:with|despite|through) (?:a |the |your )?fever\b|\bsweat (?:it|the fever|the illness) out\b",
     "Don't train through pain or fever: leave that movement out and tell me what you felt."),
)  # fmt: skip
_WEIGHT_TALK = (
    "OG.weight_talk",
    r"\b(?:calories?|kcal|body ?fat|weight loss|lose weight|your weight|deficit|bmi)\b",
    "Let's keep numbers about weight and food out of this.",
)
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
        rules = [*_RULES, *([_WEIGHT_TALK] if no_weight_talk else []), *_limit_rules(limits)]
        self._rules = [(name, regex.compile(pattern, regex.IGNORECASE), text) for name, pattern, text in rules]
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
        token = None if final else _OPEN_TOKEN.search(self._held)
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
        growing: int | None = None
        for name, pattern, text in self._rules:
            match = pattern.search(seen, partial=partial)
            if match is None:
                continue
            if not match.partial:
                return match.start(), Hit(name, text)
            growing = match.start() if growing is None else min(growing, match.start())
        return None if growing is None or growing >= len(seen) else (growing, None)

    def _let_out(self, text: str) -> str:
        ends = [match.end() for match in _SENTENCE_END.finditer(self._sentence + text)]
        whole = self._sentence + text
        self._sentence = whole[ends[-1] :] if ends else whole
        return text

    def _safe_end(self, ready: str, start: int) -> int:
        """The end of the last whole sentence before the phrase; what was let out before cannot be taken back."""
        ends = [match.end() for match in _SENTENCE_END.finditer(ready[:start])]
        return ends[-1] if ends else 0


def _stripped(text: str) -> str:
    for pattern, replacement in ((_IMAGE, ""), (_LINK, r"\1"), (_REFERENCE, ""), (_TAG, ""), (_ADDRESS, "")):
        text = pattern.sub(replacement, text)
    return text


def _limit_rules(limits: tuple[str, ...]) -> list[tuple[str, str, str]]:
    """A clinician's `no X` becomes a phrase a coach may not urge."""
    rules = []
    for limit in limits:
        for match in regex.finditer(r"\bno ([a-z][a-z -]{2,30}?)(?: for\b| until\b|[.,;]|$)", limit.casefold()):
            wording = regex.escape(match[1].strip())
            pattern = rf"\b(?:do|try|add|start with|you should|go for|let's do) (?:\w+ ){{0,3}}?{wording}"
            rules.append(("OG.limit", pattern, f"Your clinician's limit stands: {match[0].strip(' .,;')}."))
    return rules
