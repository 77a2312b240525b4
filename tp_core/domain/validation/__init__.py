"""What evidence and good practice say of a plan: rules by id, each a small function that finds something or nothing.

An error cannot be started; a note is shown with its reason and source (science.md 2 and 3.1).
"""

from datetime import date

from tp_core.domain.design import Design, Finding, Severity
from tp_core.domain.validation.claims import Running, contradictions, wrong_weekdays
from tp_core.domain.validation.goals import gap_notes
from tp_core.domain.validation.rules import RULES

__all__ = ["MOST_NOTES", "Running", "contradictions", "validate", "wrong_weekdays"]

MOST_NOTES = 3
"""More than three notes are read by nobody (experience.md, Finalizing)."""


def validate(design: Design, today: date) -> tuple[Finding, ...]:
    """All errors, then at most three notes: goals first, warnings before suggestions."""
    found = [*gap_notes(design, today), *(finding for rule in RULES for finding in rule(design))]
    errors = [finding for finding in found if finding.severity is Severity.ERROR]
    warnings = [finding for finding in found if finding.severity is Severity.WARN]
    advice = [finding for finding in found if finding.severity is Severity.ADVISE]
    return (*errors, *[*warnings, *advice][:MOST_NOTES])
