"""A program as designed from a brief and not yet started: what the draft panel and the review show."""

from datetime import date, timedelta
from enum import StrEnum

from tp_core.domain.brief import Topic
from tp_core.domain.plan import Plan
from tp_core.domain.program import (
    Constraints,
    Discipline,
    Methodology,
    OtherDays,
    ProgramDefinition,
    StartingNumber,
    Target,
    Weekday,
)
from tp_core.domain.value import Value


class Severity(StrEnum):
    """How a finding binds (science.md 2): an error cannot be started, the others are shown with their reason."""

    ERROR = "error"
    WARN = "warn"
    ADVISE = "advise"


class Finding(Value):
    """What a rule says about a plan: what, why, and what was done or can be chosen."""

    rule_id: str
    severity: Severity
    what: str
    why: str
    did: str = ""
    """What the design changed because of it; empty where the athlete may choose."""
    source: str


class Assumption(Value):
    """A default the athlete has not confirmed, in a short phrase: `75 minutes a session`."""

    topic: Topic
    text: str


class Design(Value):
    """Everything of a program that follows from the brief."""

    discipline: Discipline
    definition: ProgramDefinition
    methodology: Methodology
    constraints: Constraints
    targets: tuple[Target, ...]
    starting_numbers: tuple[StartingNumber, ...]
    training_days: tuple[Weekday, ...]
    other_days: tuple[OtherDays, ...] = ()
    """The week of an event whose day is none of the training days: it is trained on that day too."""
    start_date: date
    event_date: date | None
    event_name: str
    plan: Plan
    assumptions: tuple[Assumption, ...]
    findings: tuple[Finding, ...]

    @property
    def end_date(self) -> date:
        """The last day of the last week, while nothing is paused."""
        return self.start_date + timedelta(weeks=self.definition.total_duration, days=-1)

    @property
    def errors(self) -> tuple[Finding, ...]:
        return tuple(finding for finding in self.findings if finding.severity is Severity.ERROR)
