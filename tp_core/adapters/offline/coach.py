"""The rule-based coach as a stream of events: the same tool calls a model would make, then the words."""

from collections.abc import Iterator, Sequence
from datetime import date

from tp_core.adapters.offline.done import Done, done_in
from tp_core.domain.coach import ModelEvent, ModelMessage, Stop, StopReason, TextDelta, ToolSpec
from tp_core.domain.facts import Facts, System
from tp_core.domain.phrasing import pieces

_REHEARSAL = (
    "I want to squat 100 kg by 1 June, now 80x5, 3 days, 60 min, barbell and rack, no running, bad knee, "
    "2 years of lifting"
)


class OfflineCoach:
    """A coach by rules: a turn's first call records what was said, the second words it and asks what is missing.

    The rules, many patterns among them, are loaded by `warm` or with the first message, not with the server.
    """

    name = "offline"

    def warm(self) -> None:
        """Does once what the first athlete would wait for: compiles patterns, loads the calendar's language."""
        from tp_core.adapters.offline import talk, training  # noqa: F401  only to have them loaded
        from tp_core.adapters.offline.reading import message
        from tp_core.adapters.offline.reading.message import Context

        message.read(_REHEARSAL, Context(today=date(2026, 1, 5)))

    def stream(
        self, system: System, messages: Sequence[ModelMessage], tools: Sequence[ToolSpec]
    ) -> Iterator[ModelEvent]:
        """One call: either tool calls and a stop for them, or the answer with its question."""
        from tp_core.adapters.offline import calls, memory, policy, undoing
        from tp_core.adapters.offline.reading import todays_workout

        facts = system.facts
        done = done_in(messages)
        if facts.creating is None:
            yield from _conversation(
                messages, facts, done, able=any(tool.name == todays_workout.OPEN for tool in tools)
            )
            return
        reading = policy.read(messages, facts, done)
        if done is None:
            back = reading.asides.question == "undo"
            told = undoing.step_back(messages, facts) if back else calls.of(reading, facts)
            made = [*memory.calls(policy.words_of(messages, "user"), facts), *told]
            if made:
                yield from calls.numbered(made)
                yield Stop(reason=StopReason.TOOL_USE)
                return
        about_memory = memory.words(done.calls, facts) if done is not None else ""
        rest = Done(tuple(call for call in done.calls if call[0] not in memory.NAMES)) if done else Done()
        if about_memory and not rest.calls:
            plan = policy.returning(about_memory, facts, facts.creating)
        else:
            plan = policy.answer(reading, facts, facts.creating, rest)
        yield from policy.tool_calls(plan)
        yield from _say(f"{about_memory} {plan.text}" if about_memory and rest.calls else plan.text)


def _conversation(
    messages: Sequence[ModelMessage], facts: Facts, done: Done | None, *, able: bool
) -> Iterator[ModelEvent]:
    """A week reported and today's workout through their tools, anything else from the facts."""
    from tp_core.adapters.offline import calls, memory, policy, talk, training
    from tp_core.adapters.offline.reading import todays_workout, week_report

    if done is not None:
        about_memory = memory.words(done.calls, facts)
        rest = [call for call in done.calls if call[0] not in memory.NAMES]
        said = policy.words_of(messages, "user")
        told = training.words(rest, said) if rest else talk.beside(said, facts, about_memory)
        yield from _say(f"{about_memory} {told}".strip())
        return
    said = policy.words_of(messages, "user")
    made = (week_report.calls(said, facts) or todays_workout.calls(said, facts)) if able else []
    noted = memory.calls(said, facts)
    made = [*noted, *(call for call in made if not (noted and call[0] == todays_workout.OPEN))]
    if not made:
        yield from _say(talk.reply(said, facts))
        return
    yield from calls.numbered(made)
    yield Stop(reason=StopReason.TOOL_USE)


def _say(text: str) -> Iterator[ModelEvent]:
    for piece in pieces(text):
        yield TextDelta(text=piece)
    yield Stop(reason=StopReason.END_TURN)
