"""Our values as the contract's JSON: camelCase, computed fields beside what is stored."""

from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Any

from tp_core.domain import schedule
from tp_core.domain.athlete import Profile
from tp_core.domain.coach import Coach
from tp_core.domain.conversation import Message
from tp_core.domain.creation import ConfigStatus, CreatorSession, Talk
from tp_core.domain.design import Design
from tp_core.domain.program import Program
from tp_core.domain.value import Value
from tp_core.domain.workout import LogEntry, Workout
from tp_core.services.workouts.looking_back import Context, Progress

Json = dict[str, Any]


def instant(moment: datetime) -> str:
    """ISO 8601 in UTC."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def plain(value: Value) -> Json:
    return value.model_dump(mode="json")


def coach(value: Coach) -> Json:
    return {
        "coachId": value.coach_id,
        "name": value.name,
        "primaryDiscipline": value.primary_discipline.value,
        "description": value.description,
    }


def message(value: Message) -> Json:
    shaped: Json = {
        "messageId": value.message_id,
        "role": value.role,
        "content": value.content,
        "status": value.status.value,
        "timestamp": instant(value.timestamp),
    }
    if value.author_name:
        shaped["authorName"] = value.author_name
    return shaped


def talk(value: Talk, messages: tuple[Message, ...]) -> Json:
    return {
        "sessionId": value.session_id,
        "userId": value.user_id,
        "coachId": value.coach_id,
        "messages": [message(one) for one in messages],
        "sessionState": value.session_state.value,
        "createdAt": instant(value.created_at),
        "updatedAt": instant(value.updated_at),
    }


def session(value: CreatorSession, messages: tuple[Message, ...], status: ConfigStatus, design: Design | None) -> Json:
    shaped = talk(value, messages) | {
        "configStatus": plain(status),
        "programInProgress": draft(value, design),
        "quickReplies": list(value.open_question.quick_replies) if value.open_question else [],
    }
    if value.program_id:
        shaped["programId"] = value.program_id
    return shaped


def draft(value: CreatorSession, design: Design | None) -> Json:
    """The program so far, under a program's names; what is not known is left out."""
    if design is None:
        return {}
    return {
        "programDefinition": plain(design.definition),
        "methodology": plain(design.methodology),
        "constraints": plain(design.constraints),
        "trainingDays": [day.value for day in design.training_days],
        "startDate": design.start_date.isoformat(),
        **({"eventDate": design.event_date.isoformat()} if design.event_date else {}),
        "assumptions": [assumption.text for assumption in design.assumptions],
        "findings": [plain(finding) for finding in design.findings],
        "firstWeek": plain(design.plan.week(1)),
        "changed": [topic.value for topic in value.changed_topics],
    }


def program(value: Program, today: date, progress: Progress) -> Json:
    """A program as the plan's schema has it, with its computed progress and without its history."""
    here = schedule.position(value, today)
    phase = schedule.phase_of(value.program_definition.phases, here.week)
    definition = plain(value.program_definition) | {"currentWeek": here.week}
    shaped: Json = plain(value) | {
        "programDefinition": definition,
        "createdAt": instant(value.created_at),
        "updatedAt": instant(value.updated_at),
        "progress": {
            "week": here.week,
            "day": here.day,
            "phase": phase.name,
            "adherence": None if progress.adherence is None else round(progress.adherence, 4),
            "sessionsDone": progress.done,
            "sessionsDue": progress.due,
        },
    }
    if value.event_date is None:
        shaped.pop("eventDate", None)
    return shaped


def workout(value: Workout) -> Json:
    """A workout; what is not prescribed of a set is left out."""
    shaped: Json = value.model_dump(mode="json", exclude_none=True)
    shaped.pop("basis", None)
    shaped.pop("handMade", None)
    shaped.pop("handChanged", None)
    if value.log is not None:
        shaped["log"] = _log_entry(value.log) | {"history": [_log_entry(one) for one in value.log.history]}
    return shaped


def _log_entry(value: LogEntry) -> Json:
    shaped: Json = value.model_dump(mode="json", exclude_none=True, exclude={"history"})
    shaped["date"] = shaped.pop("day")
    shaped["recordedAt"] = instant(value.recorded_at)
    return shaped


def context(value: Context) -> Json:
    shaped = plain(value)
    for milestone in shaped["upcomingMilestones"]:
        milestone["date"] = milestone.pop("day")
    return {"programContext": shaped}


def profile(value: Profile, clearance_topics: tuple[str, ...]) -> Json:
    shaped = plain(value) | {
        "createdAt": instant(value.created_at),
        "locked": bool(value.locked_by),
        "clearanceNeeded": list(clearance_topics),
    }
    for internal in ("lockedBy", "version", "noWeightTalk"):
        shaped.pop(internal, None)
    return shaped


def error(name: str, text: str, more: Mapping[str, Any] | None = None) -> Json:
    return {"error": name, "message": text, **(more or {})}
