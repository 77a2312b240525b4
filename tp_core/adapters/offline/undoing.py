"""A step back: what the athlete's last telling message recorded is taken back, or set to what they said before it."""

import re
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Final

from tp_core.adapters.offline import calls, questions
from tp_core.adapters.offline.arguments import Arguments
from tp_core.adapters.offline.reading import in_full, message
from tp_core.adapters.offline.reading.message import Context
from tp_core.domain.brief import Brief, Topic
from tp_core.domain.coach import ModelMessage, TextPart
from tp_core.domain.emphasis import Emphasis
from tp_core.domain.facts import Facts

_TOPICS: Final[Mapping[str, Topic]] = {
    "primary": Topic.GOAL, "experience": Topic.EXPERIENCE, "daysPerWeek": Topic.DAYS, "trainingDays": Topic.DAYS,
    "sessionMinutes": Topic.DAYS, "longRunMinutes": Topic.DAYS, "equipment": Topic.EQUIPMENT,
    "weeks": Topic.TIMELINE, "startDate": Topic.TIMELINE, "eventDate": Topic.TIMELINE,
}  # fmt: skip
"""The topic that is open again where a single fact is taken back."""
_LISTS: Final[Mapping[str, str]] = {
    "exclusions": "exclusions", "likes": "likes", "limitations": "limitations", "secondary": "secondary_goals",
    "emphasis": "emphasis",
}  # fmt: skip
"""Arguments that add to a list of the brief, and that list."""
_WRITTEN: Final = re.compile(r"^(?:Changed|On the sheet|Noted|Written down): (?P<what>[^.]+)\.")
Call = tuple[str, Arguments]


def step_back(messages: Sequence[ModelMessage], facts: Facts) -> list[Call]:
    """The calls that take back the newest message that still shows in the draft; empty where none does."""
    if facts.creating is None:
        return []
    told = _told(messages, facts)
    for index, made in enumerate(told):
        back = _undone(made, told[index + 1 :], facts.creating.brief)
        if back:
            return [*back, ("propose_phases", {})]
    return []


def _told(messages: Sequence[ModelMessage], facts: Facts) -> list[list[Call]]:
    """What each message but the last recorded, the newest first."""
    spoken = [(one.role, _text(one)) for one in messages if _text(one)]
    told: list[list[Call]] = []
    for index, (role, words) in enumerate(spoken[:-1]):
        if role == "user":
            meant = (_written(spoken[index + 1][1]) or words) if in_full.refers(words) else words
            topic = questions.topic_of(spoken[index - 1][1]) if index else Topic.GOAL
            told.append(_calls_of(meant, topic, _as_known_then(facts, told)))
    return told[::-1]


def _as_known_then(facts: Facts, told: Sequence[list[Call]]) -> Facts:
    """The facts with what these messages added: what a later one took out can only be heard while it is there."""
    creating = facts.creating
    if creating is None:
        return facts
    had = {key: [entry for made in told for _, arguments in made for entry in arguments.get(key, ())] for key in _LISTS}
    had["emphasis"] = [Emphasis(part) for part in had["emphasis"]]
    brief = creating.brief
    brief = brief.model_copy(
        update={name: tuple(dict.fromkeys((*getattr(brief, name), *had[key]))) for key, name in _LISTS.items()}
    )
    return facts.model_copy(update={"creating": creating.model_copy(update={"brief": brief})})


def _written(answer: str) -> str:
    """What our answer says it wrote down: `one day less` alone does not tell which."""
    match = _WRITTEN.match(answer)
    return match["what"] if match else ""


def _text(one: ModelMessage) -> str:
    return " ".join(part.text for part in one.parts if isinstance(part, TextPart))


def _calls_of(words: str, topic: str, facts: Facts) -> list[Call]:
    """What a message recorded, read as an answer to its question."""
    creating = facts.creating
    if creating is None:
        return []
    context = Context(
        today=facts.today,
        topic=topic,
        goal_lifts=tuple(target.exercise_id for target in creating.brief.targets),
        has_goal=topic != Topic.GOAL,
        unit=facts.unit,
    )
    open_then = (*creating.missing, *([Topic(topic)] if topic in list(Topic) else []))
    then = facts.model_copy(
        update={"open_question": None, "creating": creating.model_copy(update={"missing": open_then})}
    )
    return calls.of_topic(message.read(words, context), then, topic)


def _undone(made: list[Call], earlier: list[list[Call]], brief: Brief) -> list[Call]:
    remove: list[str] = []
    forget: list[Topic] = []
    restored: list[Call] = []
    for name, arguments in made:
        remove += _entries(arguments, brief)
        restored += _taken_out(arguments, earlier, brief)
        forget += [Topic(topic) for topic in arguments.get("topics", ()) if name == "use_defaults"]
        if "busyDays" in arguments and _stands("busyDays", arguments["busyDays"], brief):
            restored.append((name, {"busyDays": _before(name, "busyDays", arguments["busyDays"], earlier) or []}))
        for key in _TOPICS.keys() & arguments.keys():
            if not _stands(key, arguments[key], brief):
                continue
            known = _before(name, key, arguments[key], earlier)
            if known is None:
                forget.append(_TOPICS[key])
            else:
                restored.append((name, {key: known}))
    arguments = {"remove": list(dict.fromkeys(remove))[:10]} if remove else {}
    if forget:
        arguments["forget"] = [topic.value for topic in dict.fromkeys(forget)]
    kept = _kept(forget, made, brief)
    return [*([("revise", arguments)] if arguments else []), *kept, *restored]


def _taken_out(arguments: Arguments, earlier: Sequence[list[Call]], brief: Brief) -> list[Call]:
    """What a message took out, told again as it was before."""
    gone = [entry for entry in arguments.get("remove", ()) if entry.casefold() not in _known(brief)]
    found: dict[tuple[str, str], list[str]] = {}
    for name, before in (call for made in earlier for call in made):
        for key in _LISTS:
            again = [entry for entry in gone if entry in before.get(key, ())]
            if again:
                found[name, key] = list(dict.fromkeys([*found.get((name, key), ()), *again]))
    return [(name, {key: entries}) for (name, key), entries in found.items()]


def _known(brief: Brief) -> set[str]:
    return {entry.casefold() for entry in (*calls.known_entries(brief), *brief.emphasis)}


def _entries(arguments: Arguments, brief: Brief) -> list[str]:
    """The single things a message named that the draft still has."""
    named = [str(entry) for key in _LISTS for entry in arguments.get(key, ())]
    named += [str(feat["exercise"]) for key in ("targets", "startingNumbers") for feat in arguments.get(key, ())]
    named += [str(swap["use"]) for swap in arguments.get("swaps", ())]
    return [entry for entry in named if entry.casefold() in _known(brief)]


def _stands(key: str, value: Any, brief: Brief) -> bool:  # noqa: ANN401  whatever a call holds
    """Whether the draft has it still as it was told."""
    has: dict[str, Any] = {
        "primary": brief.goal,
        "experience": brief.experience,
        "daysPerWeek": brief.days_per_week,
        "trainingDays": [day.value for day in brief.training_days],
        "busyDays": [day.value for day in brief.busy_days],
        "sessionMinutes": brief.session_minutes,
        "longRunMinutes": brief.long_run_minutes,
        "equipment": sorted(brief.equipment or ()),
        "weeks": brief.weeks,
        "startDate": _iso(brief.start_date),
        "eventDate": _iso(brief.event_date),
    }
    return bool(has[key] == value)


def _iso(day: date | None) -> str:
    return day.isoformat() if day is not None else ""


def _before(name: str, key: str, value: Any, earlier: list[list[Call]]) -> Any:  # noqa: ANN401  whatever a call holds
    """What else was said of the same before."""
    told = (arguments.get(key, value) for made in earlier for called, arguments in made if called == name)
    return next((one for one in told if one != value), None)


def _kept(forget: Sequence[Topic], made: list[Call], brief: Brief) -> list[Call]:
    """What a forgotten topic holds beside and was said in another message."""
    said = {key for _, arguments in made for key in arguments}
    kept: list[Call] = []
    if Topic.DAYS in forget:
        constraints: Arguments = {}
        if brief.session_minutes is not None and "sessionMinutes" not in said:
            constraints["sessionMinutes"] = brief.session_minutes
        if brief.long_run_minutes is not None and "longRunMinutes" not in said:
            constraints["longRunMinutes"] = brief.long_run_minutes
        if brief.training_days and "trainingDays" not in said:
            constraints["trainingDays"] = [day.value for day in brief.training_days]
        elif brief.days_per_week is not None and not {"daysPerWeek", "trainingDays"} & said:
            constraints["daysPerWeek"] = brief.days_per_week
        kept += [("record_constraints", constraints)] if constraints else []
    if Topic.TIMELINE in forget:
        timeline: Arguments = {}
        if brief.start_date is not None and "startDate" not in said:
            timeline["startDate"] = brief.start_date.isoformat()
        if brief.weeks is not None and "weeks" not in said:
            timeline["weeks"] = brief.weeks
        if brief.event_date is not None and "eventDate" not in said:
            timeline |= {"eventDate": brief.event_date.isoformat(), "eventName": brief.event_name}
        kept += [("record_timeline", timeline)] if timeline else []
    return kept
