"""The desk of a creator session: it designs a program."""

from collections.abc import Sequence
from datetime import date

from tp_core.domain import guidance, periodization, validation
from tp_core.domain.athlete import Profile
from tp_core.domain.brief import Brief, Topic
from tp_core.domain.challenge import Challenge
from tp_core.domain.challenge_rules import of_draft
from tp_core.domain.coach import Coach, ToolCall, ToolResult, ToolSpec
from tp_core.domain.conversation import Done, OpenQuestion
from tp_core.domain.creation import ConfigStatus, CreatorSession, config_status, missing_topics
from tp_core.domain.design import Design
from tp_core.domain.facts import Creating, Facts
from tp_core.domain.program import WEEKDAYS
from tp_core.domain.safety import OutputGate, Screening
from tp_core.services import coaches, profiles, standing
from tp_core.services.app import App
from tp_core.services.challenges.dissent import TOOL as REPLY_TOOL
from tp_core.services.challenges.dissent import Dissent
from tp_core.services.desks import screening_words
from tp_core.services.desks.alike import asking, dissent_facts, refused, without
from tp_core.services.limiting import limited, limits
from tp_core.services.storage.table import Write
from tp_core.services.tools import creation as creation_tools
from tp_core.services.tools import memory as memory_tools
from tp_core.services.tools import own_weights
from tp_core.services.tools.arguments import AskNext, Ready, RecordScreening, Revise
from tp_core.services.tools.memory import MemoryTools

_MOST_REPLY = 80
"""Characters of a reply to tap."""


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
        self.memory = MemoryTools(app, talk, profile.limitations)
        self._dissent = Dissent(app, talk, self._today)
        self._said = ""

    @property
    def talk(self) -> CreatorSession:
        return self._session

    @property
    def done(self) -> tuple[Done, ...]:
        return ()  # all of it is saved with the answer

    @property
    def design(self) -> Design | None:
        """The design of the brief as it is now, within the athlete's limits; computed once for each."""
        brief = limited(self._session.brief, self.profile)
        if self._designed is None or self._designed[0] != brief:
            self._designed = (brief, periodization.design(brief, self._today))
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
            limits=limits(self.profile),
            open_question=self._session.open_question,
            asked=self._session.asked,
            memories=self.memory.told,
            **dissent_facts(self._dissent, self._challenge()),
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
        self._session = asking(self._session, challenge)
        return self._dissent.say(challenge)

    def beside(self) -> list[Write]:
        return self._dissent.writes()

    def tools(self) -> Sequence[ToolSpec]:
        return (*creation_tools.specs(), *memory_tools.specs(), own_weights.spec(), *self._dissent.specs())

    def step(self, call: ToolCall) -> str:
        if call.name == own_weights.NAME:
            return own_weights.STEP
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
        of_plan = validation.contradictions(text, self.design) if self.design else ()
        return (*of_plan, *validation.wrong_weekdays(text, self._today))

    def call(self, call: ToolCall) -> ToolResult:
        if call.name == REPLY_TOOL:
            return self._note(call)
        try:
            if call.name in memory_tools.TOOLS:
                return self._memory(call)
            if call.name == own_weights.NAME:
                return self._weights(call)
            given = creation_tools.parse(call)
        except creation_tools.Mistake as mistake:
            return refused(call, str(mistake))
        if isinstance(given, AskNext):
            self._ask(given)
            content: dict[str, object] = {"recorded": []}
        elif isinstance(given, RecordScreening):
            content = self._screen(given)
        elif isinstance(given, Ready):
            content = {"ready": not self.status().missing, "missing": list(self.status().missing)}
        else:
            done = creation_tools.reduce(call, given, self._session.brief, self._today)
            content = done.told(self._session.brief)
            if isinstance(given, Revise) and given.start_over:
                self._session = self._session.model_copy(update={"asked": {}})
            self._take(done.brief)
        return ToolResult(call_id=call.call_id, content=content)

    def _memory(self, call: ToolCall) -> ToolResult:
        content = self.memory.call(call)
        self.profile = without(self.profile, self.memory.parts_forgotten)
        return ToolResult(call_id=call.call_id, content=content)

    def _weights(self, call: ToolCall) -> ToolResult:
        content, self.profile = own_weights.call(call, self.profile, self._said)
        return ToolResult(call_id=call.call_id, content=content)

    def _note(self, call: ToolCall) -> ToolResult:
        try:
            return ToolResult(call_id=call.call_id, content=self._dissent.note(call))
        except ValueError as mistake:
            return refused(call, str(mistake))

    def _ask(self, given: AskNext) -> None:
        asked = dict(self._session.asked)
        asked[str(given.topic)] = asked.get(str(given.topic), 0) + 1
        question = OpenQuestion(topic=str(given.topic), quick_replies=self._sayable(given.quick_replies))
        self._session = self._session.model_copy(update={"open_question": question, "asked": asked})

    def _sayable(self, replies: Sequence[str]) -> tuple[str, ...]:
        """The short replies that no rule minds: a coach says them as well, and tapped they are the athlete's words."""
        found = []
        for reply in (" ".join(one.split()) for one in replies):
            gate = OutputGate(limits=limits(self.profile), no_weight_talk=self.profile.no_weight_talk)
            if reply and len(reply) <= _MOST_REPLY and gate.feed(reply) + gate.finish() == reply and gate.hit is None:
                found.append(reply)
        return tuple(dict.fromkeys(found))

    def _screen(self, given: RecordScreening) -> dict[str, object]:
        if given.adult is None and given.birth_year is None:
            return _unscreened("adult", "Whether they are 18 or over is not said.")
        adult = bool(given.adult) or (given.birth_year is not None and self._today.year - given.birth_year > 18)
        doubt = screening_words.doubt(self._app, self._session, self._said, none_apply=given.none_apply, adult=adult)
        if doubt:
            return _unscreened("noneApply", doubt)
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

    def _beside_others(self, brief: Brief) -> Brief:
        """The brief with the days of another sport's running program as busy ones, once the sport is known; a program
        of the same sport is one to follow on.
        """
        newly = brief.discipline is not None and self._session.brief.discipline is None
        if not newly or brief.training_days or brief.busy_days:
            return brief
        running = standing.running_programs(self._app, self._session.user_id, self._today)
        others = [one.program for one in running if one.program.discipline is not brief.discipline]
        taken = {day for program in others for day in program.training_days}
        return brief.model_copy(update={"busy_days": tuple(day for day in WEEKDAYS if day in taken)})

    def _take(self, brief: Brief) -> None:
        changed = _changed(self._session.brief, brief)
        self._session = _with_brief(self._session, self._beside_others(brief))
        self._mark(changed)

    def _mark(self, topics: Sequence[Topic]) -> None:
        merged = tuple(dict.fromkeys((*self._session.changed_topics, *topics)))
        self._session = self._session.model_copy(update={"changed_topics": merged})


_TOPIC_OF = {
    Topic.GOAL: ("goal", "discipline", "secondary_goals", "targets", "emphasis"),
    Topic.EXPERIENCE: ("experience",),
    Topic.DAYS: ("days_per_week", "training_days", "busy_days", "session_minutes", "long_run_minutes"),
    Topic.EQUIPMENT: ("equipment", "likes", "swaps"),
    Topic.TIMELINE: ("weeks", "start_date", "event_date", "event_name"),
    Topic.NUMBERS: ("starting_numbers", "numbers_unknown", "unit"),
    Topic.AVOID: ("exclusions", "limitations", "nothing_to_avoid"),
}


def _unscreened(field: str, message: str) -> dict[str, object]:
    return {"recorded": [], "refused": [{"field": field, "message": message}]}


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


def design_for(brief: Brief, profile: Profile, today: date) -> Design | None:
    """The design that follows from a brief within the athlete's limits; None while there is no goal."""
    return periodization.design(limited(brief, profile), today)
