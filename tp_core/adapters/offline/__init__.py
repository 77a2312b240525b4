"""The offline coach: rules instead of a model, and honest about it. It emits the same tool calls a model would."""

from collections.abc import Iterator, Sequence
from typing import Any

from tp_core.adapters.offline import wording
from tp_core.adapters.offline.reading import Reading, read
from tp_core.domain.brief import Topic
from tp_core.domain.coach import (
    ModelEvent,
    ModelMessage,
    Stop,
    StopReason,
    TextDelta,
    TextPart,
    ToolCall,
    ToolResult,
    ToolSpec,
)
from tp_core.domain.facts import Creating, Facts, System
from tp_core.domain.phrasing import pieces
from tp_core.domain.program import Discipline

MOST_ASKED = 2
"""A topic is asked at most twice; then a default is offered and taken."""


class OfflineCoach:
    """A coach by rules: the first call records what was said, the second one words it and asks what is missing."""

    name = "offline"

    def warm(self) -> None:
        """Compiles what the first athlete would otherwise wait for."""
        from datetime import date

        from tp_core.domain.coaches import DEFAULT

        facts = Facts(today=date(2026, 1, 5), coach=DEFAULT)
        read("squat 100 kg by 1 June, 4 days, barbell", facts)

    def stream(
        self, system: System, messages: Sequence[ModelMessage], tools: Sequence[ToolSpec]
    ) -> Iterator[ModelEvent]:
        del tools
        facts = system.facts
        said = _last_words(messages)
        if facts.creating is None:
            yield from _say(wording.conversation(said, facts, read(said, facts).term))
            return
        results = [part for part in messages[-1].parts if isinstance(part, ToolResult)]
        if not results:
            calls = list(_calls(read(said, facts)))
            if calls:
                yield from calls
                yield Stop(reason=StopReason.TOOL_USE)
                return
        yield from _answer(said, facts, facts.creating, results)


def _last_words(messages: Sequence[ModelMessage]) -> str:
    """The athlete's last message."""
    for message in reversed(messages):
        texts = [part.text for part in message.parts if isinstance(part, TextPart)]
        if message.role == "user" and texts:
            return texts[-1]
    return ""


def _calls(reading: Reading) -> Iterator[ToolCall]:
    """What was read, as the tool calls a model would make."""
    if reading.start_over:
        yield _call("revise", {"startOver": True})
        return
    if reading.name:
        yield _call("revise", {"name": reading.name})
    named: tuple[tuple[str, dict[str, Any]], ...] = (
        ("record_constraints", reading.constraints),
        ("record_goals", reading.goals),
        ("record_preferences", reading.preferences),
        ("record_timeline", reading.timeline),
    )
    for name, arguments in named:
        if arguments:
            yield _call(name, arguments)
    if reading.defaults:
        yield _call("use_defaults", {"topics": [topic.value for topic in reading.defaults]})
    if reading.screening is not None:
        reply = reading.screening
        given = {
            "noneApply": reply.none_apply,
            "adult": reply.adult,
            "birthYear": reply.birth_year,
            "topics": reply.topics,
        }
        yield _call("record_screening", {name: value for name, value in given.items() if value is not None})
    if reading.has_facts:
        yield _call("propose_phases", {})


def _call(name: str, arguments: dict[str, Any]) -> ToolCall:
    return ToolCall(call_id=f"call-{name}", name=name, arguments=arguments)


def _answer(said: str, facts: Facts, creating: Creating, results: Sequence[ToolResult]) -> Iterator[ModelEvent]:
    """The words: what was refused, what was noted, what is assumed or found, and one question."""
    # What was asked beside the facts is read against the state before them, so the open question still fits.
    reading = read(said, facts)
    recorded = [text for result in results for text in result.content.get("recorded", ())]
    refused = [entry["message"] for result in results for entry in result.content.get("refused", ())]
    parts = [*(reading.nonsense or ()), *dict.fromkeys(refused)]
    if reading.kind or not (results or reading.understood):
        parts.append(_aside(reading, said))
    if reading.term or reading.asks_summary or reading.asks_why:
        parts.append(_reply(reading, said, creating))
    first = not facts.asked
    parts.append(wording.noted(recorded, creating, first=first))
    if recorded:
        parts += _consequences(facts, creating, first=first)
    yield from _ask(facts, creating, [part for part in parts if part])


def _aside(reading: Reading, said: str) -> str:
    fixed = {"hostile": wording.HOSTILE, "foreign": wording.FOREIGN, "small talk": ""}
    if reading.kind:
        return fixed[reading.kind]
    return wording.NOT_UNDERSTOOD.format(quote=wording.quote(said))


def _reply(reading: Reading, said: str, creating: Creating) -> str:
    if reading.term:
        return reading.term
    return wording.summary(creating) if reading.asks_summary else wording.why(said, creating.design)


def _consequences(facts: Facts, creating: Creating, *, first: bool) -> list[str]:
    """What follows from what was just recorded: assumptions at first, a finding, a word on the coach's field."""
    if first:
        note = wording.discipline_note(creating, facts.coach.primary_discipline, facts.coach.name)
        return [wording.assuming(creating), note or wording.finding(creating)]
    return [wording.finding(creating)] if not creating.missing else []


def _ask(facts: Facts, creating: Creating, parts: list[str]) -> Iterator[ModelEvent]:
    topic, taken = _next(facts, creating)
    if taken:
        yield _call("use_defaults", {"topics": [one.value for one in taken]})
        parts += [wording.default(one) for one in taken]
    if topic is None:
        yield _call("ready", {})
        design = creating.design
        parts.append(wording.ready(creating, design) if design is not None else "")
        yield ToolCall(call_id="call-ask", name="ask_next", arguments={"topic": "review", "quickReplies": []})
    else:
        again = facts.asked.get(topic.value, 0) > 0
        arguments = {"topic": topic.value, "quickReplies": list(wording.replies(topic))}
        yield ToolCall(call_id="call-ask", name="ask_next", arguments=arguments)
        if topic is Topic.SCREENING and facts.asked.get(topic.value, 0) >= MOST_ASKED:
            parts.append("The health question is still open; you can also answer it on the Review card.")
        else:
            parts.append(wording.question(topic, again=again))
    yield from _say(" ".join(part for part in parts if part))


def _next(facts: Facts, creating: Creating) -> tuple[Topic | None, list[Topic]]:
    """The next open topic, and those asked often enough to be settled by a default."""
    settled: list[Topic] = []
    for topic in creating.missing:
        if topic is Topic.SCREENING and _numbers_open(facts, creating):
            return Topic.NUMBERS, settled
        if facts.asked.get(topic.value, 0) < MOST_ASKED or topic in (Topic.GOAL, Topic.SCREENING):
            return topic, settled
        settled.append(topic)
    return None, settled


def _numbers_open(facts: Facts, creating: Creating) -> bool:
    """Whether to ask for starting numbers: once, where lifts are loaded."""
    brief = creating.brief
    known = {number.exercise_id for number in brief.starting_numbers}
    wanted = {target.exercise_id for target in brief.targets}
    loaded = brief.discipline is not Discipline.BODYWEIGHT and brief.equipment != ()
    answered = brief.numbers_unknown or Topic.NUMBERS in brief.accepted_defaults
    open_lifts = not known or bool(wanted - known)
    return loaded and not answered and open_lifts and not facts.asked.get(Topic.NUMBERS.value)


def _say(text: str) -> Iterator[ModelEvent]:
    for piece in pieces(text):
        yield TextDelta(text=piece)
    yield Stop(reason=StopReason.END_TURN)
