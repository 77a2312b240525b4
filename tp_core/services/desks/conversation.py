"""The desk of an ordinary conversation: it speaks about what is running."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from tp_core.domain import asked_day, asked_which, questions, schedule, short_words, validation, words_offered
from tp_core.domain.athlete import Profile
from tp_core.domain.challenge import Challenge
from tp_core.domain.challenge_training import of_training
from tp_core.domain.coach import ToolCall, ToolResult, ToolSpec
from tp_core.domain.conversation import Done, OpenQuestion
from tp_core.domain.creation import ConfigStatus, Talk
from tp_core.domain.exclusions import told_once
from tp_core.domain.facts import Facts, RunningProgram
from tp_core.domain.program import RUNNING, Program, ProgramStatus
from tp_core.services import coaches, profiles, progress, returning, standing
from tp_core.services.app import App
from tp_core.services.challenges.dissent import TOOL as REPLY_TOOL
from tp_core.services.challenges.dissent import Dissent
from tp_core.services.challenges.evidence import gather
from tp_core.services.coaching import speaking
from tp_core.services.desks.alike import asking, dissent_facts, hurting, refused, without
from tp_core.services.desks.already import Already
from tp_core.services.limiting import limits
from tp_core.services.storage.table import Write
from tp_core.services.tools import (
    absences,
    changing_days,
    changing_kit,
    checking_in,
    logging_sets,
    long_run,
    own_weights,
    pausing,
    planning_anew,
    swapping_for_good,
    taking_back,
    which_program,
)
from tp_core.services.tools import creation as creation_tools
from tp_core.services.tools import memory as memory_tools
from tp_core.services.tools import training as training_tools
from tp_core.services.tools.checking_in import CheckingIn
from tp_core.services.tools.memory import MemoryTools
from tp_core.services.tools.training import Training
from tp_core.services.workouts import ground, looking_back, training_facts

_QUESTIONS = {
    "change_days": changing_days.question,
    "change_kit": changing_kit.question,
    "long_run_time": long_run.question,
    **dict.fromkeys(("swap_for_good", "swap_exercise"), swapping_for_good.question),
    "plan_anew": planning_anew.question,
    "log_sets": logging_sets.question,
    "pause_program": lambda content: absences.question(content) or which_program.question(content),
    **dict.fromkeys(("finish_workout", "move_session", "swap_sessions"), which_program.question),
}
"""What a tool's offer asks."""
_STILL_WAITS = "What I offered still waits: yes, or leave it?"
_STEPS = {checking_in.NAME: checking_in.STEP, own_weights.NAME: own_weights.STEP}


def _is_offer(asked: OpenQuestion | None) -> bool:
    """Whether the open question is a change that waits for a yes."""
    days = bool(changing_days.days_in(asked))
    kit = changing_kit.offered(asked) is not None or long_run.offered(asked) is not None
    lift = swapping_for_good.offered(asked) is not None
    return days or kit or lift or planning_anew.is_offer(asked) or absences.is_offer(asked)


_MOST_QUOTED = 400
"""Characters of what a human coach wrote."""


class ConversationDesk:
    """An ordinary conversation: facts, and tools for today's workout while a program runs."""

    def __init__(self, app: App, talk: Talk, profile: Profile, done: Sequence[Done] = ()) -> None:
        self._talk = talk
        self._asked_before = talk.open_question
        self._asked_now = False
        self.profile = profile
        self._app = app
        self._today = profiles.today(app, profile)
        self._already = Already(done, self._today)
        self._programs = standing.running_programs(app, talk.user_id, self._today)
        self._training = Training(app, tuple(one.program for one in self._programs), self._today)
        self._training.offered_days = changing_days.days_in(talk.open_question)
        self._training.asked = talk.open_question
        self._checking_in = CheckingIn(app, tuple(one.program for one in self._programs))
        limited = (*profile.limitations, *(one.part for one in profile.told_pains))
        self.memory = MemoryTools(app, talk, limited)
        self._running = next((one.program for one in self._programs if one.program.status in RUNNING), None)
        self._dissent = Dissent(
            app, talk, self._today, program_id=self._running.program_id if self._running is not None else ""
        )
        self._due: tuple[Challenge | None] | None = None

    @property
    def talk(self) -> Talk:
        return self._talk

    @property
    def done(self) -> tuple[Done, ...]:
        return self._already.done

    def facts(self) -> Facts:
        return Facts(
            today=self._today,
            coach=coaches.get(self._app, self.talk.coach_id),
            unit=self.profile.unit,
            athlete_name=self.profile.name,
            programs=self._told(),
            coach_wrote=self._coach_wrote(),
            behind="" if self._programs else returning.behind(self._app, self.talk.user_id),
            earlier=standing.earlier_programs(self._app, self.talk.user_id),
            limits=told_once((*limits(self.profile), *(f"{one.part} trouble" for one in self.profile.told_pains))),
            open_question=self.talk.open_question,
            asked=self.talk.asked,
            memories=self.memory.told,
            **dissent_facts(self._dissent, self._challenge()),
        )

    def _coach_wrote(self) -> str:
        """Only a coach of somebody's own has a person behind it who writes."""
        if coaches.get(self._app, self.talk.coach_id).owner_id is None:
            return ""
        last = next(iter(speaking.written(self._app, self.talk.coach_id, self.talk.user_id, limit=1)), None)
        if last is None:
            return ""
        day = schedule.day_in_words(profiles.local(last.timestamp, self.profile).date(), self._today)
        return f"{day}: “{' '.join(last.content.split())[:_MOST_QUOTED]}”"

    def _told(self) -> tuple[RunningProgram, ...]:
        """The programs, those that run or are paused with what was logged of them as of now."""
        with_log = (*RUNNING, ProgramStatus.PAUSED)
        return tuple(self._trained(one) if one.program.status in with_log else one for one in self._programs)

    def _trained(self, one: RunningProgram) -> RunningProgram:
        here = ground.of_program(self._app, one.program)
        told = training_facts.with_training(self._app, here, one)
        moved = progress.moved(self._app, here, looking_back.marks(self._app, here))
        return told.model_copy(
            update={"moved": tuple(each.sentence for each in moved), "realism": returning.realism(self._app, here)}
        )

    def _challenge(self) -> Challenge | None:
        """What the running program's last weeks call for, looked up once a turn."""
        if self._due is None:
            found: Sequence[Challenge] = ()
            if self._running is not None and not schedule.is_paused(self._running, self._today):
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
            own_weights.spec(),
            *self._dissent.specs(),
        )

    def call(self, call: ToolCall) -> ToolResult:
        try:
            if call.name == own_weights.NAME:
                content, self.profile = own_weights.call(call, self.profile, self._training.said)
                self._ask(taking_back.noted(call.name, content))
                return ToolResult(call_id=call.call_id, content=content)
            content = self._already.told(call) or self._carry_out(call)
        except (creation_tools.Mistake, ValueError) as mistake:
            return refused(call, str(mistake))
        self.profile = hurting(without(self.profile, self.memory.parts_forgotten), self._training.told_pains)
        offer = _QUESTIONS[call.name](content) if call.name in _QUESTIONS else None
        noted = taking_back.noted(call.name, content) if call.name == "remember" else None
        self._ask(offer or taking_back.question(call.name, content) or noted)
        return ToolResult(call_id=call.call_id, content=content)

    def _carry_out(self, call: ToolCall) -> dict[str, Any]:
        content = self._dissent.note(call) if call.name == REPLY_TOOL else self._tool(call.name).call(call)
        self._already.note(call, content)
        return content

    def _ask(self, asked: OpenQuestion | None) -> None:
        """Takes a question into the talk; an offer made in the same turn stays before what only `undo` needs."""
        if asked is None or (taking_back.is_kept(asked) and self._talk.open_question != self._asked_before):
            return
        self._talk = self._talk.model_copy(update={"open_question": asked})
        self._asked_now = True

    def _tool(self, name: str) -> CheckingIn | MemoryTools | Training:
        if name in memory_tools.TOOLS:
            return self.memory
        return self._checking_in if name == checking_in.NAME else self._training

    def step(self, call: ToolCall) -> str:
        if call.name in _STEPS:
            return _STEPS[call.name]
        tool = training_tools.TOOLS.get(call.name) or memory_tools.TOOLS.get(call.name)
        return tool.step if tool else ""

    def status(self) -> ConfigStatus | None:
        return None

    def hear(self, text: str) -> None:
        self._training.told_pains = ()
        self._checking_in.said = self.memory.said = text
        programs = [one.program for one in self._programs]
        said = words_offered.whole(short_words.spelled_out(text), self._asked_before, self._today)
        said = asked_day.whole(said, self._asked_before, self._today)
        self._training.said = asked_which.whole(said, self._asked_before, programs, self._today)
        self._dissent.hear(text)
        self._due = None

    def own_answer(self, text: str) -> str:
        del text
        return ""

    def closing(self, answer: str) -> str:
        more = self._closing()
        if not more and not self._asked_now and not _is_offer(self._talk.open_question):
            offered = words_offered.question(answer)
            if offered is not None or words_offered.are_open(self._talk.open_question):
                self._talk = self._talk.model_copy(update={"open_question": offered})
        return more

    def _closing(self) -> str:
        between = questions.asks(self._training.said)
        if _is_offer(self._asked_before) and between and self._talk.open_question == self._asked_before:
            return _STILL_WAITS  # a question between is no answer to it
        if _is_offer(self._asked_before) and not self._asked_now:
            self._talk = self._talk.model_copy(update={"open_question": None})  # asked once; another word settles it
        asks = self._asked_now and self._talk.open_question is not None and self._talk.open_question.quick_replies
        if asks or _is_offer(self._talk.open_question):
            return ""
        back = self._return_offered() or self._days_off_over()
        if back:
            return back
        challenge = self._challenge()
        if challenge is None:
            return ""
        self._talk = asking(self._talk, challenge)
        return self._dissent.say(challenge)

    def _return_offered(self) -> str:
        """Once in a talk, from the day on which a pause was meant to be over: whether the programs go on."""
        due: dict[date, list[Program]] = {}
        for one in self._programs:
            known = one.program
            meant = pausing.return_due(known, self._today)
            if meant is None or f"{pausing.OVER} {meant}" in self._talk.asked:
                continue
            now = self._app.store.program(known.user_id, known.coach_id, known.program_id)
            if now.status is ProgramStatus.PAUSED:
                due.setdefault(meant, []).append(now)
        if not due:
            return ""
        meant, paused = next(iter(due.items()))
        text, question = pausing.offer(paused, meant, self._today)
        asked = {**self._talk.asked, f"{pausing.OVER} {meant}": 1}
        self._talk = self._talk.model_copy(update={"open_question": question, "asked": asked})
        return text

    def _days_off_over(self) -> str:
        """Once in a talk, after days off that were told ahead: that the first weeks can begin easier."""
        for one in self._programs:
            off = max((each.until for each in one.program.pauses if each.adaptation_id and each.until), default=None)
            over = off is not None and 0 <= (self._today - off).days < schedule.WEEK
            if off is None or not over or f"{absences.ASKED} {off}" in self._talk.asked:
                continue
            here = ground.of_program(self._app, one.program)
            found = returning.welcome(self._app, here)
            if found is not None and found.weeks and off > here.today - timedelta(days=found.days):
                self._talk = self._talk.model_copy(update={"asked": {**self._talk.asked, f"{absences.ASKED} {off}": 1}})
                return absences.over(found, one.program)
        return ""

    def beside(self) -> list[Write]:
        return self._dissent.writes()

    def limit(self, limitations: Sequence[str]) -> None:
        """New niggles are kept with the athlete, so that every later plan knows them."""
        merged = told_once((*self.profile.limitations, *limitations))
        self.profile = self.profile.model_copy(update={"limitations": merged})

    def check(self, text: str) -> tuple[str, ...]:
        """Against the calendar and the running program; with several nobody knows which one a sentence means."""
        return (*self._against_the_plan(text), *validation.wrong_weekdays(text, self._today))

    def _against_the_plan(self, text: str) -> tuple[str, ...]:
        spoken = self._talk.open_question
        if len(self._programs) != 1 or planning_anew.is_offer(spoken) or planning_anew.draft_of(spoken) is not None:
            return ()  # a draft towards another day is no contradiction of the one that runs
        here = self._programs[0]
        running = validation.Running(here.program.program_definition, here.plan, here.program.event_date)
        return validation.contradictions(text, running)
