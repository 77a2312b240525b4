"""What a rule is: a small function from a design to its findings."""

from collections.abc import Callable, Iterator

from tp_core.domain.design import Design, Finding, Severity
from tp_core.domain.plan import PlannedWeek, Scheme, Slot
from tp_core.domain.program import PhaseKind

Rule = Callable[[Design], Iterator[Finding]]

ENDS = (PhaseKind.DELOAD, PhaseKind.TAPER, PhaseKind.TEST)
"""Weeks that do not load: nothing is compared with them (science.md 3.1)."""
OURS = "our default"


def error(rule_id: str, what: str, why: str, source: str) -> Finding:
    return Finding(rule_id=rule_id, severity=Severity.ERROR, what=what, why=why, source=source)


def warn(rule_id: str, what: str, why: str, source: str, did: str = "") -> Finding:
    return Finding(rule_id=rule_id, severity=Severity.WARN, what=what, why=why, source=source, did=did)


def advise(rule_id: str, what: str, why: str, source: str, did: str = "") -> Finding:
    return Finding(rule_id=rule_id, severity=Severity.ADVISE, what=what, why=why, source=source, did=did)


def slots(design: Design) -> Iterator[tuple[PlannedWeek, Slot]]:
    for week in design.plan.weeks:
        for session in week.sessions:
            for slot in session.slots:
                yield week, slot


def schemes(design: Design) -> Iterator[tuple[PlannedWeek, Slot, Scheme]]:
    for week, slot in slots(design):
        for scheme in slot.schemes:
            yield week, slot, scheme


def loading_weeks(design: Design) -> list[PlannedWeek]:
    return [week for week in design.plan.weeks if week.kind not in ENDS and not week.eased]
