"""Whole conversations with the offline coach, on the same tools the turn engine runs, without a store."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from types import MappingProxyType

from tests.offline.first_messages import TODAY
from tp_core.adapters.offline.coach import OfflineCoach
from tp_core.domain import periodization, schedule
from tp_core.domain.brief import Brief
from tp_core.domain.coach import ModelMessage, Part, Stop, StopReason, TextDelta, TextPart, ToolCall, ToolResult
from tp_core.domain.coaches import SHIPPED
from tp_core.domain.conversation import OpenQuestion
from tp_core.domain.creation import missing_topics
from tp_core.domain.facts import Creating, Facts, RunningProgram, System
from tp_core.domain.program import CreationSession, Program
from tp_core.domain.units import Unit
from tp_core.services.tools import creation
from tp_core.services.tools.arguments import AskNext, Ready, RecordScreening, Revise


@dataclass
class Turn:
    """One answer."""

    text: str = ""
    calls: list[ToolCall] = field(default_factory=list)
    results: list[ToolResult] = field(default_factory=list)
    topic: str = ""
    replies: tuple[str, ...] = ()

    def named(self, name: str) -> dict | None:
        return next((call.arguments for call in self.calls if call.name == name), None)


class Talk:
    """A creation that goes on until the test is done with it."""

    def __init__(
        self, *, coach: str = "atlas", today: date = TODAY, unit: Unit = Unit.KG, screened: bool = False
    ) -> None:
        self.coach, self.today = SHIPPED[coach], today
        self.brief = Brief(unit=unit)
        self.screened, self.clearance = screened, ()
        self.question: OpenQuestion | None = None
        self.asked: dict[str, int] = {}
        self.history: list[ModelMessage] = []
        self.ready = False

    def system(self) -> System:
        creating = Creating(
            brief=self.brief,
            design=periodization.design(self.brief, self.today),
            missing=missing_topics(self.brief, screened=self.screened),
            clearance_topics=self.clearance,
        )
        facts = Facts(
            today=self.today,
            coach=self.coach,
            unit=self.brief.unit or Unit.KG,
            creating=creating,
            open_question=self.question,
            asked=MappingProxyType(dict(self.asked)),
        )
        return System(stable="", current="", facts=facts)

    def ask(self, topic: str) -> None:
        """The coach's last question is about this."""
        self.question = OpenQuestion(topic=topic)
        self.asked[topic] = 1

    def say(self, words: str) -> Turn:
        """One turn, as the engine runs it: tools until the coach stops for good."""
        self.history.append(ModelMessage(role="user", parts=(TextPart(text=words),)))
        messages, turn = list(self.history), Turn()
        for _ in range(6):
            parts: list[Part] = []
            events = list(OfflineCoach().stream(self.system(), messages, creation.specs()))
            called = [event for event in events if isinstance(event, ToolCall)]
            turn.text += "".join(event.text for event in events if isinstance(event, TextDelta))
            parts += called
            results = [self.carry_out(call, turn) for call in called]
            turn.calls += called
            turn.results += results
            stop = events[-1]
            assert isinstance(stop, Stop)
            if stop.reason is StopReason.END_TURN:
                break
            messages += [
                ModelMessage(role="assistant", parts=tuple(parts)),
                ModelMessage(role="user", parts=tuple(results)),
            ]
        self.history.append(ModelMessage(role="assistant", parts=(TextPart(text=turn.text),)))
        return turn

    def carry_out(self, call: ToolCall, turn: Turn) -> ToolResult:
        given = creation.parse(call)
        content: dict = {"recorded": [], "refused": []}
        if isinstance(given, AskNext):
            turn.topic, turn.replies = str(given.topic), given.quick_replies
            self.question = OpenQuestion(topic=turn.topic, quick_replies=given.quick_replies)
            self.asked[turn.topic] = self.asked.get(turn.topic, 0) + 1
        elif isinstance(given, RecordScreening):
            self.screened = bool(given.adult)
            self.clearance = () if given.none_apply else given.topics
        elif isinstance(given, Ready):
            self.ready = True
        else:
            done = creation.reduce(call, given, self.brief, self.today)
            content = done.told(self.brief)
            self.brief = done.brief
            if isinstance(given, Revise) and given.start_over:
                self.asked = {}
        return ToolResult(call_id=call.call_id, content=content)


MEET = (
    "I want to do a powerlifting meet on 20 March: squat 230, bench 147.5, deadlift 265. Now 215, 140 and 250. "
    "4 days, full gym, 5 years"
)
WEEK_THREE = date(2026, 12, 16)


def designing(*said: str) -> Talk:
    made = Talk()
    for words in said:
        made.say(words)
    return made


def running(made: Talk) -> Facts:
    """The facts of an ordinary talk in the third week of what was designed."""
    creating = made.system().facts.creating
    assert creating is not None
    design = creating.design
    assert design is not None
    program = Program(
        program_id="p", user_id="me", coach_id="atlas", discipline=design.discipline,
        program_definition=design.definition, methodology=design.methodology, constraints=design.constraints,
        targets=design.targets, starting_numbers=design.starting_numbers, training_days=design.training_days,
        assumptions=tuple(one.text for one in design.assumptions),
        start_date=design.start_date, event_date=design.event_date, event_name=design.event_name,
        creation_session=CreationSession(session_id="s", created_from_session_id="s"),
        created_at=datetime(2026, 11, 20, tzinfo=UTC), updated_at=datetime(2026, 11, 20, tzinfo=UTC),
    )  # fmt: skip
    sentence = schedule.sentence(program, design.plan, WEEK_THREE)
    one = RunningProgram(program=program, plan=design.plan, week=3, day=3, sentence=sentence)
    return Facts(today=WEEK_THREE, coach=made.coach, programs=(one,))
