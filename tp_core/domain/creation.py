"""The talk in which a program takes shape: its session, what is still missing, and the status computed from both."""

from datetime import datetime
from typing import ClassVar

from pydantic import Field

from tp_core.domain.brief import Brief, Topic
from tp_core.domain.conversation import OpenQuestion, SessionState
from tp_core.domain.design import Design
from tp_core.domain.value import Value


class Talk(Value):
    """The head of anything athlete and coach say to each other; messages and turns are items of their own."""

    kind: ClassVar[str]
    """The entity's name in keys and routes."""

    session_id: str
    user_id: str
    coach_id: str
    next_seq: int = 1
    """The sequence number the next message gets."""
    last_turn_seq: int | None = None
    open_question: OpenQuestion | None = None
    asked: dict[str, int] = Field(default_factory=dict)
    """How often each topic has been asked."""
    session_state: SessionState = SessionState.ACTIVE
    created_at: datetime
    updated_at: datetime
    version: int = 1


class CreatorSession(Talk):
    """A program creator session: the talk and the brief it has gathered."""

    kind = "programCreatorSession"

    brief: Brief = Brief()
    changed_topics: tuple[Topic, ...] = ()
    """What the last turn changed, shown as new for one turn."""
    guided: bool = False
    """The coach has said that this is not its own field."""
    moved_from: str = ""
    """The session with another coach that this draft came from."""
    program_id: str = ""
    """Set once the program was started from it."""


class Conversation(Talk):
    """An ordinary conversation."""

    kind = "conversation"


class ConfigStatus(Value):
    """How far the creation is; always computed."""

    goals_set: bool
    structure_defined: bool
    movement_preferences_set: bool
    timeline_defined: bool
    finalized: bool
    missing: tuple[str, ...]


def missing_topics(brief: Brief, *, screened: bool) -> tuple[Topic, ...]:
    """What has to be known before the program can start, in the order one asks.

    Training age is inferred where the athlete gave numbers, and a clean screening answers what to avoid. Starting
    numbers are asked for but never required: without them the first week says how to find them.
    """
    known = {
        Topic.GOAL: bool(brief.goal) and brief.discipline is not None,
        Topic.EXPERIENCE: brief.experience is not None or bool(brief.starting_numbers),
        Topic.DAYS: brief.days_per_week is not None or bool(brief.training_days),
        Topic.EQUIPMENT: brief.equipment is not None or brief.runs_only,
        Topic.TIMELINE: brief.weeks is not None or brief.event_date is not None,
        Topic.NUMBERS: True,
        Topic.AVOID: brief.nothing_to_avoid or bool(brief.exclusions or brief.limitations) or screened,
        Topic.SCREENING: screened,
    }
    never_by_default = {Topic.GOAL, Topic.SCREENING}
    accepted = set(brief.accepted_defaults) - never_by_default
    return tuple(topic for topic in Topic if not known[topic] and topic not in accepted)


def config_status(session: CreatorSession, design: Design | None, *, screened: bool) -> ConfigStatus:
    """What is defined by now; `missing` is empty exactly when the program can be started."""
    missing = missing_topics(session.brief, screened=screened)
    sound = design is not None and not design.errors
    blocking = tuple(topic.value for topic in missing)
    if design is not None and not sound:
        blocking += tuple(f"structure: {finding.what}" for finding in design.errors)
    return ConfigStatus(
        goals_set=Topic.GOAL not in missing,
        structure_defined=sound and not {Topic.DAYS, Topic.EXPERIENCE} & set(missing),
        movement_preferences_set=design is not None and not {Topic.EQUIPMENT, Topic.AVOID} & set(missing),
        timeline_defined=design is not None and Topic.TIMELINE not in missing,
        finalized=bool(session.program_id),
        missing=() if session.program_id else blocking,
    )
