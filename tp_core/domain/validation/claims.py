"""Rule CO1: numbers in a coach's text must be the plan's; a text that contradicts them is a defect (science.md U6)."""

import re

from tp_core.domain.design import Design

_WEEKS = re.compile(
    r"\b(?:a|an|your|this|the)?\s*(\d{1,3})[- ]weeks?\s+(?:program|plan|block of everything|cycle)\b", re.IGNORECASE
)
_DAYS = re.compile(r"\b(\d)\s+(?:days|sessions)\s+(?:a|per|each)\s+week\b", re.IGNORECASE)


def contradictions(text: str, design: Design) -> tuple[str, ...]:
    """A correcting sentence for each claim about length or days that the plan contradicts."""
    weeks, days = design.definition.total_duration, len(design.training_days)
    found = []
    if any(int(match[1]) != weeks for match in _WEEKS.finditer(text)):
        found.append(f"To be exact: the plan as it stands has {weeks} weeks.")
    if any(int(match[1]) != days for match in _DAYS.finditer(text)):
        found.append(f"To be exact: the plan as it stands has {days} days a week.")
    return tuple(found)
