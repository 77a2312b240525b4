"""Screening before anyone starts: one question, its answer, a clinician's clearance, and what still needs one.

Topics follow PAR-Q+ 2019 and ACSM's preparticipation screening (Riebe 2015; science.md 4), in our own words.
"""

import re
from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Literal

from pydantic import Field

from tp_core.domain.safety.reading import plain
from tp_core.domain.safety.red_flags import Tier, check
from tp_core.domain.value import Value

CLEARANCE_VALID = timedelta(days=365)
"""A clearance counts for twelve months (Riebe 2015)."""
ADULT_AGE = 18
YOUNGEST = 13
"""Ours: below it nobody is coached here (privacy and consent)."""


class ScreeningTopic(Value):
    """One line of the screening card."""

    id: str
    wording: str


SCREENING_TOPICS: tuple[ScreeningTopic, ...] = (
    ScreeningTopic(id="heart or blood pressure", wording="A heart condition or high blood pressure"),
    ScreeningTopic(id="chest pain", wording="Chest pain at rest, in daily life or when active"),
    ScreeningTopic(id="dizziness", wording="Dizziness or loss of consciousness in the last 12 months"),
    ScreeningTopic(id="chronic condition", wording="Another long-term condition, or medication for one"),
    ScreeningTopic(
        id="joint or bone problem", wording="A bone, joint or soft-tissue problem that activity could worsen"
    ),
    ScreeningTopic(id="supervised only", wording="A doctor told you to be active only under supervision"),
    ScreeningTopic(id="pregnancy", wording="Pregnant, or gave birth in the last six weeks"),
    ScreeningTopic(id="surgery", wording="An operation in the last months you are still recovering from"),
)
SCREENING_QUESTION = (
    "One health question before you start. Does any of this apply: heart or blood pressure, chest pain, dizziness or fainting, "
    "a long-term illness or medication, a joint problem activity could worsen, pregnancy, a recent operation, or being told to "
    "train only supervised? And are you 18 or over?"
)


class Screening(Value):
    """The athlete's own answer. Nothing finer than an adult attestation or a birth year is kept."""

    none_apply: bool
    adult: bool
    topics: tuple[str, ...] = Field(default=(), max_length=10)
    birth_year: int | None = Field(default=None, ge=1900, le=2100)
    guardian_consent: bool = False
    supervised: bool = False
    """A qualified adult coaches them in person."""
    answered_at: datetime


class Clearance(Value):
    """A clinician's OK as the athlete reports it, with the limits that go with it; the limits win over any plan."""

    cleared_on: date
    limits: str = Field(default="", max_length=500)
    reported_on: date
    """When the athlete told us: it covers what had come up by then."""


def age_rule(screening: Screening) -> Literal["ok", "guardian", "refuse"]:
    """Adults may go on; from 13 with a guardian's consent and a supervising coach; below it nobody (ours)."""
    if screening.adult:
        return "ok"
    if screening.birth_year is not None and screening.answered_at.year - screening.birth_year < YOUNGEST:
        return "refuse"
    return "ok" if screening.guardian_consent and screening.supervised else "guardian"


def needs_clearance(
    screening: Screening | None, clearance: Clearance | None, flagged: Mapping[str, date], today: date
) -> tuple[str, ...]:
    """Topics that need a clinician's OK now. `flagged` are topics said in conversation, by the day they came up.

    A clearance covers what had come up when it was reported, for twelve months; later topics are open again.
    """
    raised = dict(flagged)
    if screening is not None:
        for topic in screening.topics:
            raised.setdefault(topic, screening.answered_at.date())
    if clearance is None or not clearance.cleared_on <= today <= clearance.cleared_on + CLEARANCE_VALID:
        return tuple(raised)
    return tuple(topic for topic, since in raised.items() if since > clearance.reported_on)


class ScreeningReply(Value):
    """What a written answer to the screening question says; `adult` is None where it does not say."""

    none_apply: bool
    adult: bool | None = None
    birth_year: int | None = None
    topics: tuple[str, ...] = ()


_NONE = re.compile(
    r"\b(?:no+|nope|nah|none|nothing|neither)\b(?:\s+(?:to|of)\s+(?:all|any|them|these|those|that|it))?|\ball\s+(?:no|clear|good|fine)\b"
    r"|\b(?:doesn't|don't|does not|do not)\s+(?:any\s+)?apply\b|\bclean bill\b|\bhealthy\b"
)
_YES = re.compile(r"\b(?:yes|yeah|yep|yup|one of|some of|i do|applies|it does)\b")
_ADULT = re.compile(
    r"\b(?:over|above|older than|at least|more than)\s*(?:18|eighteen)\b|\b18\s*\+|\b18 (?:or|and) (?:over|older|above|up)\b|\badult\b"
    r"|\byes\b.{0,12}\b(?:18|adult|over)\b|\bi'?m (?:well )?over\b|\bof age\b"
)
_AGE = re.compile(
    r"\b(?:i'?m|i am|age|aged|im)\s+(?:a )?(\d{1,2})\b(?! (?:day|time|week|month|kg|min))|\b(\d{1,2}) ?(?:years?(?: old)?|yo|y/o|yrs?)\b(?! (?:ago|of|lift|train))"
    r"|^(?:no+|none|nope)[^\d]{0,25}\b(\d{2})$"
)
_BORN = re.compile(r"\bborn\s+(?:in\s+)?((?:19|20)\d\d)\b")
_MINOR = re.compile(r"\b(?:under|below|not)\s*(?:yet\s*)?(?:18|eighteen)\b|\bminor\b")
_TOPICS: tuple[tuple[str, str], ...] = (
    (r"blood pressure|hypertension|heart|\bbp\b|arrhythm|afib|pacemaker", "heart or blood pressure"),
    (r"chest pain|angina", "chest pain"),
    (r"dizz|faint|black(?:ed|ing)? ?out|conscious", "dizziness"),
    (
        r"diabet|asthma|epilep|thyroid|chronic|condition|medication|\bmeds\b|cancer|kidney|arthritis",
        "chronic condition",
    ),
    (r"knee|hip|back|disc|shoulder|joint|bone|ankle|achilles|tendon|ligament|osteo", "joint or bone problem"),
    (r"supervis", "supervised only"),
    (r"pregnan|gave birth|postpartum|trimester|expecting", "pregnancy"),
    (r"surger|operat|reconstruction|replacement", "surgery"),
)


def parse_screening_answer(text: str) -> ScreeningReply | None:
    """Reads an answer to the screening question, or None where it is none. Doubt counts as something applying."""
    said = plain(text).strip()
    age = _age(said)
    minor = bool(_MINOR.search(said)) or (age is not None and age < ADULT_AGE)
    adult = False if minor else True if _ADULT.search(said) or (age is not None and age >= ADULT_AGE) else None
    born = _BORN.search(said)
    topics = tuple(topic for pattern, topic in _TOPICS if re.search(pattern, said) and not _all_denied(said, pattern))
    serious = any(flag.tier in (Tier.EMERGENCY, Tier.URGENT, Tier.CLEARANCE) for flag in check(text))
    denies = bool(_NONE.search(_MINOR.sub("", said)))
    applies = bool(_YES.search(_ADULT.sub("", said))) and not denies
    if not (denies or applies or topics or adult is not None or minor):
        return None
    something = bool(topics) or serious or (applies and adult is None)
    if not denies and not something and adult is not None and not minor and not applies:
        return None  # only an age: the health half is still open
    return ScreeningReply(
        none_apply=denies and not topics and not serious,
        adult=adult,
        birth_year=int(born[1]) if born else None,
        topics=topics or (("chronic condition",) if something or applies else ()),
    )


def _age(said: str) -> int | None:
    for match in _AGE.finditer(said):
        number = next(group for group in match.groups() if group)
        before, after = said[: match.start()].rstrip(), said[match.end() :]
        if not re.search(r"(?:over|above|under|below|least|than|not)$", before) and not after.startswith("+"):
            return int(number)
    return None


def _all_denied(said: str, pattern: str) -> bool:
    """Whether every mention stands in a denial: `no heart problems`."""
    return all(
        re.search(
            r"\b(?:no|not|never|without|any|nor|don't have)\b(?:(?!\bbut\b)[\w\s,]){0,40}$", said[: match.start()]
        )
        for match in re.finditer(pattern, said)
    )
