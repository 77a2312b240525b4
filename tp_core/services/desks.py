"""The desk of each kind of talk: a creator session designs a program, a conversation speaks about what is running."""

from collections.abc import Collection, Sequence
from datetime import date
from typing import Any, TypeVar

from tp_core.domain import guidance, periodization, validation
from tp_core.domain.athlete import Profile
from tp_core.domain.brief import Brief, Topic
from tp_core.domain.challenge import Challenge
from tp_core.domain.challenge_rules import of_draft
from tp_core.domain.challenge_training import of_training
from tp_core.domain.coach import Coach, ToolCall, ToolResult, ToolSpec
from tp_core.domain.conversation import OpenQuestion
from tp_core.domain.creation import ConfigStatus, CreatorSession, Talk, config_status, missing_topics
from tp_core.domain.design import Design
from tp_core.domain.exclusions import body_parts
from tp_core.domain.facts import Creating, Facts
from tp_core.domain.program import RUNNING
from tp_core.domain.safety import Screening
from tp_core.services import coaches, profiles, standing
from tp_core.services.app import App
from tp_core.services.challenges.dissent import TOOL as REPLY_TOOL
from tp_core.services.challenges.dissent import Dissent
from tp_core.services.challenges.evidence import gather
from tp_core.services.storage.table import Write
from tp_core.services.tools import checking_in
from tp_core.services.tools import creation as creation_tools
from tp_core.services.tools import memory as memory_tools
from tp_core.services.tools import training as training_tools
from tp_core.services.tools.arguments import AskNext, Ready, RecordScreening, Revise
from tp_core.services.tools.checking_in import CheckingIn
from tp_core.services.tools.memory import MemoryTools
from tp_core.services.tools.training import Training
from tp_core.services.turns.desk import Desk
from tp_core.services.workouts import ground

T = TypeVar("T", bound=Talk)


class ConversationDesk:
    """An ordinary conversation: facts, and tools for today's workout while a program runs."""

    def __init__(self, app: App, talk: Talk, profile: Profile) -> None:
        self._talk = talk
        self.profile = profile
        self._app = app
        self._today = profiles.today(app, profile)
        self._programs = standing.running_programs(app, talk.user_id, self._today)
        self._training = Training(app, tuple(one.program for one in self._programs), self._today)
        self._checking_in = CheckingIn(app, tuple(one.program for one in self._programs))
        self.memory = MemoryTools(app, talk)
        self._running = next((one.program for one in self._programs if one.program.status in RUNNING), None)
        self._dissent = Dissent(
            app, talk, self._today, program_id=self._running.program_id if self._running is not None else ""
        )
        self._due: tuple[Challenge | None] | None = None

    @property
    def talk(self) -> Talk:
        return self._talk

    def facts(self) -> Facts:
        return Facts(
            today=self._today,
            coach=coaches.get(self._app, self.talk.coach_id),
            unit=self.profile.unit,
            athlete_name=self.profile.name,
            programs=self._programs,
            limits=_limits(self.profile),
            open_question=self.talk.open_question,
            asked=self.talk.asked,
            memories=self.memory.told,
            **_dissent_facts(self._dissent, self._challenge()),
        )

    def _challenge(self) -> Challenge | None:
        """What the running program's last weeks call for, looked up once a turn."""
        if self._due is None:
            found: Sequence[Challenge] = ()
            if self._running is not None:
                here = ground.of_program(self._app, self._running)
                found = of_training(gather(self._app, here, self._training.said))
            self._due = (self._dissent.next(found),)
        return self._due[0]

    def tools(self) -> Sequence[ToolSpec]:
        mine = (checking_in.spec(),) if self._checking_in.usable else ()
        return (
            *(training_tools.specs() if self._training.usable else ()),
            *mine,
            *memory_tools.specs(),
            *self._dissent.specs(),
        )

    def call(self, call: ToolCall) -> ToolResult:
        try:
            content = self._dissent.note(call) if call.name == REPLY_TOOL else self._tool(call.name).call(call)
        except (creation_tools.Mistake, ValueError) as mistake:
            return _mistake(call, str(mistake))
        self.profile = _without(self.profile, self.memory.parts_forgotten)
        return ToolResult(call_id=call.call_id, content=content)

    def _tool(self, name: str) -> CheckingIn | MemoryTools | Training:
        if name in memory_tools.TOOLS:
            return self.memory
        return self._checking_in if name == checking_in.NAME else self._training

    def step(self, call: ToolCall) -> str:
        if call.name == checking_in.NAME:
            return checking_in.STEP
        tool = training_tools.TOOLS.get(call.name) or memory_tools.TOOLS.get(call.name)
        return tool.step if tool else ""

    def status(self) -> ConfigStatus | None:
        return None

    def hear(self, text: str) -> None:
        self._training.said = self._checking_in.said = self.memory.said = text
        self._dissent.hear(text)
        self._due = None

    def own_answer(self, text: str) -> str:
        del text
        return ""

    def closing(self, answer: str) -> str:
        del answer
        challenge = self._challenge()
        if challenge is None:
            return ""
        self._talk = _asking(self._talk, challenge)
        return self._dissent.say(challenge)

    def beside(self) -> list[Write]:
        return self._dissent.writes()

    def limit(self, limitations: Sequence[str]) -> None:
        """New niggles are kept with the athlete, so that every later plan knows them."""
        known = self.profile.limitations
        merged = tuple(dict.fromkeys((*known, *limitations)))
        self.profile = self.profile.model_copy(update={"limitations": merged})

    def check(self, text: str) -> tuple[str, ...]:
        """Against the running program; with several nobody knows which one a sentence means."""
        if len(self._programs) != 1:
            return ()
        here = self._programs[0]
        running = validation.Running(here.program.program_definition, here.plan, here.program.event_date)
        return validation.contradictions(text, running)


class CreationDesk:
    """A program in the making: the brief changes with each tool call, the design follows from it."""

    def __init__(self, app: App, talk: CreatorSession, profile: Profile) -> None:
        self.profile = profile
        self._app = app
        self._today = profiles.today(app, profile)
        self._coach = coaches.get(app, talk.coach_id)
        self._session = talk.model_copy(update={"changed_topics": ()})
        if self._session.brief.unit is None:
            self._session = _with_brief(self._session, self._session.brief.model_copy(update={"unit": profile.unit}))
        self._designed: tuple[Brief, Design | None] | None = None
        self.memory = MemoryTools(app, talk)
        self._dissent = Dissent(app, talk, self._today)
        self._said = ""

    @property
    def talk(self) -> CreatorSession:
        return self._session

    @property
    def design(self) -> Design | None:
        """The design of the brief as it is now; computed once a brief."""
        if self._designed is None or self._designed[0] != self._session.brief:
            self._designed = (self._session.brief, design_of(self._session.brief, self._today))
        return self._designed[1]

    def facts(self) -> Facts:
        return Facts(
            today=self._today,
            coach=self._coach,
            unit=self._session.brief.unit or self.profile.unit,
            athlete_name=self.profile.name,
            creating=Creating(
                brief=self._session.brief,
                design=self.design,
                missing=missing_topics(self._session.brief, screened=profiles.screened(self.profile)),
                clearance_topics=profiles.clearance_topics(self._app, self.profile),
            ),
            limits=_limits(self.profile),
            open_question=self._session.open_question,
            asked=self._session.asked,
            memories=self.memory.told,
            **_dissent_facts(self._dissent, self._challenge()),
        )

    def _challenge(self) -> Challenge | None:
        """What the evidence speaks against in the draft as it is now; after guidance it waits a turn."""
        if self.design is None or self.design.errors or self._guidance_due():
            return None
        return self._dissent.next(of_draft(self._session.brief, self.design, self._said))

    def _guidance_due(self) -> bool:
        return not self._session.guided and guidance.differs(self._coach, self._session.brief.discipline)

    def own_answer(self, text: str) -> str:
        if not self._session.guided:
            return ""
        said = " ".join(text.split()).rstrip(".!").casefold()
        question = self._session.open_question
        if question is not None and guidance.CHOOSE in question.quick_replies:
            left = question.model_copy(update={"quick_replies": question.quick_replies[:-2]})
            self._session = self._session.model_copy(update={"open_question": left})
        if said == guidance.keep(self._coach).casefold():
            return guidance.kept(self._coach)
        if said == guidance.CHOOSE.casefold():
            return guidance.where(self._session.brief.discipline, self._suited())
        return ""

    def _suited(self) -> tuple[Coach, ...]:
        choices = coaches.choices(self._app, self._session.user_id)
        return guidance.suited(choices, self._session.brief.discipline)

    def closing(self, answer: str) -> str:
        del answer
        discipline = self._session.brief.discipline
        if self._guidance_due() and discipline is not None:
            question = self._session.open_question or OpenQuestion(topic="coach")
            replies = (*question.quick_replies[:3], guidance.keep(self._coach), guidance.CHOOSE)
            asked = question.model_copy(update={"quick_replies": replies})
            self._session = self._session.model_copy(update={"guided": True, "open_question": asked})
            return guidance.sentence(self._coach, discipline, self._suited())
        challenge = self._challenge()
        if challenge is None:
            return ""
        self._session = _asking(self._session, challenge)
        return self._dissent.say(challenge)

    def beside(self) -> list[Write]:
        return self._dissent.writes()

    def tools(self) -> Sequence[ToolSpec]:
        return (*creation_tools.specs(), *memory_tools.specs(), *self._dissent.specs())

    def step(self, call: ToolCall) -> str:
        tool = creation_tools.TOOLS.get(call.name) or memory_tools.TOOLS.get(call.name)
        return tool.step if tool else ""

    def status(self) -> ConfigStatus:
        return config_status(self._session, self.design, screened=profiles.screened(self.profile))

    def hear(self, text: str) -> None:
        """What is recorded stays a draft until the athlete starts it; only what is noted for later rests on words."""
        self.memory.said = self._said = text
        self._dissent.hear(text)

    def limit(self, limitations: Sequence[str]) -> None:
        new = [entry for entry in limitations if not _known_limit(self._session.brief, entry)]
        if new:
            merged = (*self._session.brief.limitations, *new)
            self._take(self._session.brief.model_copy(update={"limitations": merged}))

    def check(self, text: str) -> tuple[str, ...]:
        return validation.contradictions(text, self.design) if self.design else ()

    def call(self, call: ToolCall) -> ToolResult:
        if call.name == REPLY_TOOL:
            return self._note(call)
        try:
            if call.name in memory_tools.TOOLS:
                return self._memory(call)
            given = creation_tools.parse(call)
        except creation_tools.Mistake as mistake:
            return _mistake(call, str(mistake))
        if isinstance(given, AskNext):
            self._ask(given)
            content: dict[str, object] = {"recorded": []}
        elif isinstance(given, RecordScreening):
            content = self._screen(given)
        elif isinstance(given, Ready):
            content = {"ready": not self.status().missing, "missing": list(self.status().missing)}
        else:
            done = creation_tools.reduce(call, given, self._session.brief, self._today)
            if isinstance(given, Revise) and given.start_over:
                self._session = self._session.model_copy(update={"asked": {}})
            self._take(done.brief)
            content = {"recorded": done.recorded, "refused": done.refused}
        return ToolResult(call_id=call.call_id, content=content)

    def _memory(self, call: ToolCall) -> ToolResult:
        content = self.memory.call(call)
        self.profile = _without(self.profile, self.memory.parts_forgotten)
        return ToolResult(call_id=call.call_id, content=content)

    def _note(self, call: ToolCall) -> ToolResult:
        try:
            return ToolResult(call_id=call.call_id, content=self._dissent.note(call))
        except ValueError as mistake:
            return _mistake(call, str(mistake))

    def _ask(self, given: AskNext) -> None:
        asked = dict(self._session.asked)
        asked[str(given.topic)] = asked.get(str(given.topic), 0) + 1
        question = OpenQuestion(topic=str(given.topic), quick_replies=given.quick_replies)
        self._session = self._session.model_copy(update={"open_question": question, "asked": asked})

    def _screen(self, given: RecordScreening) -> dict[str, object]:
        if given.adult is None and given.birth_year is None:
            return {
                "recorded": [],
                "refused": [{"field": "adult", "message": "Whether they are 18 or over is not said."}],
            }
        adult = bool(given.adult) or (given.birth_year is not None and self._today.year - given.birth_year > 18)
        screening = Screening(
            none_apply=given.none_apply,
            adult=adult,
            topics=() if given.none_apply else given.topics or ("a yes in the health question",),
            birth_year=given.birth_year,
            answered_at=self._app.now(),
        )
        self.profile = self.profile.model_copy(update={"screening": screening})
        self._mark((Topic.SCREENING,))
        return {"recorded": ["the health question"], "refused": []}

    def _take(self, brief: Brief) -> None:
        changed = _changed(self._session.brief, brief)
        self._session = _with_brief(self._session, brief)
        self._mark(changed)

    def _mark(self, topics: Sequence[Topic]) -> None:
        merged = tuple(dict.fromkeys((*self._session.changed_topics, *topics)))
        self._session = self._session.model_copy(update={"changed_topics": merged})


_TOPIC_OF = {
    Topic.GOAL: ("goal", "discipline", "secondary_goals", "targets"),
    Topic.EXPERIENCE: ("experience",),
    Topic.DAYS: ("days_per_week", "training_days", "session_minutes"),
    Topic.EQUIPMENT: ("equipment", "likes", "swaps"),
    Topic.TIMELINE: ("weeks", "start_date", "event_date", "event_name"),
    Topic.NUMBERS: ("starting_numbers", "numbers_unknown", "unit"),
    Topic.AVOID: ("exclusions", "limitations", "nothing_to_avoid"),
}


def _changed(before: Brief, after: Brief) -> tuple[Topic, ...]:
    return tuple(
        topic
        for topic, names in _TOPIC_OF.items()
        if any(getattr(before, name) != getattr(after, name) for name in names)
    )


def _with_brief(session: CreatorSession, brief: Brief) -> CreatorSession:
    return session.model_copy(update={"brief": brief})


def _known_limit(brief: Brief, entry: str) -> bool:
    area = entry.removesuffix(" trouble")
    return any(area in known.casefold() for known in brief.limitations)


def _limits(profile: Profile) -> tuple[str, ...]:
    clinician = (profile.clearance.limits,) if profile.clearance and profile.clearance.limits else ()
    return (*clinician, *profile.limitations)


def _without(profile: Profile, parts: Collection[str]) -> Profile:
    """The profile without the athlete's own niggles in these parts; a clinician's limits stand."""
    left = tuple(entry for entry in profile.limitations if not body_parts(entry) & set(parts))
    return profile if left == profile.limitations else profile.model_copy(update={"limitations": left})


def _dissent_facts(dissent: Dissent, challenge: Challenge | None) -> dict[str, Any]:
    return {
        "challenge": challenge.text if challenge is not None else "",
        "challenge_reply": dissent.acknowledged,
        "challenged": dissent.rule_ids,
    }


def _asking(talk: T, challenge: Challenge) -> T:
    """The talk with the challenge as its open question."""
    question = OpenQuestion(topic=challenge.topic, quick_replies=challenge.replies)
    return talk.model_copy(update={"open_question": question})


def _mistake(call: ToolCall, message: str) -> ToolResult:
    return ToolResult(call_id=call.call_id, content={"message": message}, is_error=True)


def design_of(brief: Brief, today: date) -> Design | None:
    """The design that follows from a brief; None while there is no goal."""
    return periodization.design(brief, today)


def open_desk(app: App, talk: Talk, profile: Profile) -> Desk:
    """The desk for a talk's next turn."""
    if isinstance(talk, CreatorSession):
        return CreationDesk(app, talk, profile)
    return ConversationDesk(app, talk, profile)


def status_of(app: App, talk: Talk) -> ConfigStatus | None:
    """How far a creator session is; None for a conversation."""
    if not isinstance(talk, CreatorSession):
        return None
    profile = profiles.of(app, talk.user_id)
    design = design_of(talk.brief, profiles.today(app, profile))
    return config_status(talk, design, screened=profiles.screened(profile))
