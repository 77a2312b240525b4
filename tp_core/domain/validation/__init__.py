"""What evidence and good practice say of a plan: rules by id, each a small function that finds something or nothing.

An error cannot be started; a note is shown with its reason and source (science.md 2 and 3.1).
"""

from datetime import date

from tp_core.domain.design import Design, Finding, Severity
from tp_core.domain.validation.claims import contradictions
from tp_core.domain.validation.goals import gap_notes
from tp_core.domain.validation.rules import RULES

__all__ = ["contradictions", "validate"]

_ORDER = {Severity.ERROR: 0, Severity.WARN: 1, Severity.ADVISE: 2}


def validate(design: Design, today: date) -> tuple[Finding, ...]:
    """All findings, errors first."""
    found = [finding for rule in RULES for finding in rule(design)]
    found += gap_notes(design, today)
    return tuple(sorted(found, key=lambda finding: _ORDER[finding.severity]))
