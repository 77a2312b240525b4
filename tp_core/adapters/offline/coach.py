"""The rule-based coach as a stream of events: the same tool calls a model would make, then the words."""

from collections.abc import Collection, Iterator, Sequence
from datetime import date

from tp_core.adapters.offline.arguments import Arguments
from tp_core.adapters.offline.done import Done, done_in
from tp_core.domain import asked_day, asked_which, short_words, words_offered
from tp_core.domain.coach import ModelEvent, ModelMessage, Stop, StopReason, TextDelta, ToolSpec
from tp_core.domain.facts import Facts, System
from tp_core.domain.memory import MemoryKind
from tp_core.domain.phrasing import pieces
from tp_core.domain.program import RUNNING

_BESIDE = frozenset({"remember", "forget_memory", "list_memories", "set_weights"})
"""Tools whose outcome is told beside the answer."""
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
        from tp_core.adapters.offline.reading import weights_owned

        facts = system.facts
        done = done_in(messages)
        offered = {tool.name for tool in tools}
        if facts.creating is None:
            yield from _conversation(messages, facts, done, offered=offered)
            return
        reading = policy.read(messages, facts, done)
        if done is None:
            back = reading.asides.question == "undo"
            told = undoing.step_back(messages, facts) if back else calls.of(reading, facts)
            said = policy.words_of(messages, "user")
            made = [
                *memory.calls(said, facts),
                *(weights_owned.calls(said) if weights_owned.NAME in offered else []),
                *told,
            ]
            if made:
                yield from calls.numbered(made)
                yield Stop(reason=StopReason.TOOL_USE)
                return
        about_memory = _beside(done, facts) if done is not None else ""
        rest = Done(tuple(call for call in done.calls if call[0] not in _BESIDE)) if done else Done()
        if about_memory and not rest.calls:
            plan = policy.returning(about_memory, facts, facts.creating)
        else:
            plan = policy.answer(reading, facts, facts.creating, rest)
        yield from policy.tool_calls(plan)
        yield from _say(f"{about_memory} {plan.text}" if about_memory and rest.calls else plan.text)


def _conversation(
    messages: Sequence[ModelMessage], facts: Facts, done: Done | None, *, offered: Collection[str]
) -> Iterator[ModelEvent]:
    """A week reported and today's workout through their tools, anything else from the facts."""
    from tp_core.adapters.offline import calls, memory, offers_told, policy, talk, training, where_felt
    from tp_core.adapters.offline.reading import said_beside, todays_workout, weights_owned

    said = short_words.spelled_out(policy.words_of(messages, "user"))
    if done is not None:
        about_memory = _beside(done, facts)
        rest = [call for call in done.calls if call[0] not in _BESIDE]
        told = training.words(rest, said) if rest else talk.beside(said, facts, about_memory)
        yield from _say(f"{about_memory} {told}".strip())
        return
    spoken = policy.words_of(messages, "assistant")
    if _is_offer(facts) and offers_told.AGAIN.match(said.casefold()):
        yield from _say(spoken)
        return
    said = said_beside.effort_told(said, spoken)
    running = [one.program for one in facts.programs]
    said = words_offered.whole(said, facts.open_question, facts.today)
    said = asked_day.whole(said, facts.open_question, facts.today)
    said = asked_which.whole(said, facts.open_question, running, facts.today)
    weights = weights_owned.calls(said) if weights_owned.NAME in offered else []
    made = _of_program(said, facts, weights=bool(weights)) if todays_workout.OPEN in offered else []
    noted = weights or [one for one in memory.calls(said, facts) if not _is_changed(one, made)]
    made = [*noted, *(call for call in made if not (noted and call[0] == todays_workout.OPEN))]
    if not made:
        earlier = [policy.words_of(messages, "user", back=back) for back in (3, 2, 1)]
        yield from _say(where_felt.answer(said, earlier) or talk.reply(said, facts))
        return
    yield from calls.numbered(made)
    yield Stop(reason=StopReason.TOOL_USE)


def _is_changed(note: tuple[str, Arguments], made: Collection[tuple[str, Arguments]]) -> bool:
    """Whether a note of how many days there are is what the program is about to take up: then it needs no note."""
    days = any(name == "change_days" for name, _ in made)
    return days and note[0] == "remember" and note[1].get("kind") == MemoryKind.CONSTRAINT.value


def _of_program(said: str, facts: Facts, *, weights: bool) -> list[tuple[str, Arguments]]:
    """What a message asks of the program's tools; of its equipment only where no single weights are noted."""
    from tp_core.adapters.offline.reading import (
        absences,
        also_hurts,
        around_training,
        asks,
        kit_changed,
        long_run_changed,
        pause_ends,
        plans_anew,
        said_beside,
        swaps_for_good,
        taken_back,
        todays_workout,
        week_report,
    )

    if around_training.by_coach(said.casefold()) and not asks.says_it_hurts(said.casefold()):
        # What their coach says is answered; what of it shall change here is theirs to say.
        return [one for one in todays_workout.calls(said, facts) if one[0] == "log_sets"]
    if around_training.asked(said.casefold()) in around_training.ONLY_ASKED:
        return []
    running = next((one for one in facts.programs if one.program.status in RUNNING), None)
    plain = said_beside.with_apostrophes(said.casefold().replace("’", "'").strip())
    kit = running is not None and (not weights or kit_changed.is_asked(facts))
    changed = kit_changed.call(plain, facts, running) if kit and running is not None else None
    back = None if changed or _is_offer(facts) else taken_back.call(plain, facts, running)
    pause = None if changed or back else absences.call(plain, facts) or pause_ends.call(plain, facts)
    anew = None if changed or back or pause else long_run_changed.call(plain, facts) or plans_anew.call(plain, facts)
    lift = None if changed or back or pause or anew else swaps_for_good.call(plain, facts)
    made = [one for one in (changed, back, pause, anew, lift) if one is not None]
    told = said_beside.distances_named(plain)
    made = made or week_report.calls(said, facts) or todays_workout.calls(told, facts)
    return said_beside.calls(also_hurts.beside(made, plain), plain)


def _is_offer(facts: Facts) -> bool:
    """Whether a change waits for a yes: `undo` declines it."""
    from tp_core.adapters.offline.reading import (
        absences,
        days_changed,
        kit_changed,
        long_run_changed,
        plans_anew,
        swaps_for_good,
    )

    topic = facts.open_question.topic if facts.open_question is not None else ""
    offers = (
        days_changed.ASKED, days_changed.BEFORE, kit_changed.ASKED, plans_anew.ASKED, absences.ASKED,
        long_run_changed.ASKED, swaps_for_good.ASKED,
    )  # fmt: skip
    return topic.startswith(tuple(f"{one}:" for one in offers))


def _beside(done: Done, facts: Facts) -> str:
    """What came of what was noted beside the rest: memory, and weights somebody has."""
    from tp_core.adapters.offline import memory, own_weights

    return " ".join(one for one in (own_weights.words(done.calls), memory.words(done.calls, facts)) if one)


def _say(text: str) -> Iterator[ModelEvent]:
    from tp_core.adapters.offline import own_words

    for piece in pieces(own_words.speakable(text)):
        yield TextDelta(text=piece)
    yield Stop(reason=StopReason.END_TURN)
