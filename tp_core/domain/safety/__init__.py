"""Safety as code: red flags in what is written, screening before starting, and what a coach may never say.

Sources and tiers: science.md 4. It never diagnoses and never clears anyone.
"""

from tp_core.domain.safety.age_words import ADULT_AGE
from tp_core.domain.safety.output_gate import Hit, OutputGate
from tp_core.domain.safety.red_flags import Flag, Tier, check, read_by_meaning
from tp_core.domain.safety.screening import (
    SCREENING_QUESTION,
    SCREENING_TOPICS,
    Clearance,
    Screening,
    age_rule,
    needs_clearance,
    told_anew,
)
from tp_core.domain.safety.screening_answer import ScreeningReply, parse_screening_answer
from tp_core.domain.safety.texts import SafetyAnswer, answer

__all__ = [
    "ADULT_AGE",
    "SCREENING_QUESTION",
    "SCREENING_TOPICS",
    "Clearance",
    "Flag",
    "Hit",
    "OutputGate",
    "SafetyAnswer",
    "Screening",
    "ScreeningReply",
    "Tier",
    "age_rule",
    "answer",
    "check",
    "needs_clearance",
    "parse_screening_answer",
    "read_by_meaning",
    "told_anew",
]
