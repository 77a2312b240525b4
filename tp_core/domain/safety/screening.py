"""Screening before anyone starts: one question, its answer, a clinician's clearance, and what still needs one.

Topics follow PAR-Q+ 2019 and ACSM's preparticipation screening (Riebe 2015; science.md 4), in our own words.
"""

import re
from collections.abc import Collection, Mapping
from datetime import date, datetime, timedelta
from typing import Literal

from pydantic import Field

from tp_core.domain.safety.conditions import LINE_OF_FLAG
from tp_core.domain.value import Value

CLEARANCE_VALID = timedelta(days=365)
"""A clearance counts for twelve months (Riebe 2015)."""
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


_PRESSURE = "high blood pressure"
_HIGH_NOW = re.compile(
    r"\b(?:pressure|bp)\b[^.;]{0,30}?\b(?:(?:1[6-9]|2\d)\d\b|\d{2,3} ?(?:/|over) ?1[0-4]\d\b)"
    r"|\b(?:uncontrolled|out of control|not (?:under )?control\w*|(?:up|too high|rising|spik\w+) (?:again|now|lately))\b",
    re.IGNORECASE,
)
"""A reading of 160 over 100 and more, or that it is not under control (tier 3; the cut-off is ours)."""


def told_anew(text: str, topics: Collection[str]) -> frozenset[str]:
    """Of the topics a text is about those that an earlier clearance does not speak of: it was given for a blood
    pressure under control, not for one that is high now.
    """
    return frozenset({_PRESSURE} & set(topics)) if _HIGH_NOW.search(text) else frozenset()


def needs_clearance(
    screening: Screening | None, clearance: Clearance | None, flagged: Mapping[str, date], today: date
) -> tuple[str, ...]:
    """Topics that need a clinician's OK now. `flagged` are topics said in conversation, by the day they came up.

    A clearance covers what had come up when it was reported, for twelve months; later topics are open again.
    """
    raised = dict(flagged)
    if screening is not None:
        for topic, since in flagged.items():
            # `a heart condition` of the same day is named once, as the line that was answered.
            if LINE_OF_FLAG.get(topic) in screening.topics and since <= screening.answered_at.date():
                del raised[topic]
        for topic in screening.topics:
            raised.setdefault(topic, screening.answered_at.date())
    if clearance is None or not clearance.cleared_on <= today <= clearance.cleared_on + CLEARANCE_VALID:
        return tuple(raised)
    return tuple(topic for topic, since in raised.items() if since > clearance.reported_on)
