"""One contract for every coach model: rule-based, scripted, and Bedrock over the wire."""

from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from itertools import pairwise

import pytest

from tests.conftest import DENSE
from tests.converse.scripts import called, said
from tests.scripted import TOOLS, Scripted, say
from tp_core.adapters.offline import OfflineCoach
from tp_core.domain.coach import (
    ModelMessage,
    Part,
    ReasoningDelta,
    Stop,
    StopReason,
    TextDelta,
    TextPart,
    ToolCall,
)
from tp_core.domain.creation import CreatorSession
from tp_core.services import desks, profiles, talks
from tp_core.services.app import CoachModel
from tp_core.services.prompts import instructions
from tp_core.services.turns.desk import Desk

GOAL = {"primary": "squat 150 kg", "discipline": "strength"}
DAYS = {"daysPerWeek": 4}


@dataclass
class Talk:
    """A coach model at a real desk, and the conversation so far."""

    model: CoachModel
    desk: Desk
    messages: list[ModelMessage]

    def heard(self) -> list[object]:
        stream = self.model.stream(instructions(self.desk.facts()), tuple(self.messages), self.desk.tools())
        return list(stream)

    def carry_out(self, events: Sequence[object]) -> None:
        said = "".join(event.text for event in events if isinstance(event, TextDelta))
        spoken: list[Part] = [TextPart(text=said)] if said else []
        spoken += [event for event in events if isinstance(event, ToolCall | ReasoningDelta)]
        results = tuple(self.desk.call(event) for event in events if isinstance(event, ToolCall))
        self.messages += [
            ModelMessage(role="assistant", parts=tuple(spoken)), ModelMessage(role="user", parts=results)
        ]  # fmt: skip


def scripted() -> CoachModel:
    calls = [
        ToolCall(call_id="1", name="record_goals", arguments=GOAL),
        ToolCall(call_id="2", name="record_constraints", arguments=DAYS),
    ]
    return Scripted([*calls, TOOLS], say("Noted. ", "Which days?"), say("Again."), say("And again."))


def over_the_wire(request: pytest.FixtureRequest) -> CoachModel:
    bedrock = request.getfixturevalue("bedrock")
    calls = called(("record_goals", GOAL), ("record_constraints", DAYS))
    return bedrock(calls, said("Noted. ", "Which days?"), said("Again."), said("And again."))[0].coach


@pytest.fixture(params=["offline", "scripted", "bedrock"])
def talk(request, app) -> Talk:
    makes: dict[str, Callable[[], CoachModel]] = {
        "offline": OfflineCoach, "scripted": scripted, "bedrock": lambda: over_the_wire(request)
    }  # fmt: skip
    session: CreatorSession = talks.open_creation(app, "me", "atlas")
    desk = desks.open_desk(app, session, profiles.of(app, "me"))
    return Talk(makes[request.param](), desk, [ModelMessage(role="user", parts=(TextPart(text=DENSE),))])


def test_it_has_a_name_people_can_be_shown(talk):
    assert talk.model.name


def test_a_call_ends_with_one_stop_and_nothing_after_it(talk):
    events = talk.heard()
    assert [isinstance(event, Stop) for event in events].count(True) == 1
    assert isinstance(events[-1], Stop)


def test_tool_calls_are_whole_have_ids_of_their_own_and_stop_for_their_results(talk):
    events = talk.heard()
    calls = [event for event in events if isinstance(event, ToolCall)]
    assert len({call.call_id for call in calls}) == len(calls) >= 2
    assert all(call.arguments is not None for call in calls)
    assert {call.name for call in calls} <= {tool.name for tool in talk.desk.tools()}
    assert events[-1].reason is StopReason.TOOL_USE


def test_after_the_results_it_answers_in_words_that_are_never_empty(talk):
    talk.carry_out(talk.heard())
    events = talk.heard()
    texts = [event.text for event in events if isinstance(event, TextDelta)]
    assert texts
    assert all(texts)
    assert events[-1].reason is StopReason.END_TURN
    assert all(before.role != after.role for before, after in pairwise(talk.messages))


def test_the_same_calls_lead_to_the_same_draft(talk):
    talk.carry_out(talk.heard())
    brief = talk.desk.talk.brief
    assert (brief.days_per_week, "150" in (brief.goal or "")) == (4, True)


def test_it_neither_keeps_nor_changes_the_messages(talk):
    before = [message.model_dump() for message in talk.messages]
    talk.heard()
    assert [message.model_dump() for message in talk.messages] == before


def test_one_may_stop_listening_and_ask_again(talk):
    stream = talk.model.stream(instructions(talk.desk.facts()), tuple(talk.messages), talk.desk.tools())
    with closing(stream) as events:
        next(iter(events))
    assert isinstance(talk.heard()[-1], Stop)
