"""The questions in a check-in's note, answered by the rules from the running program's facts; nothing is made up."""

import re
from collections.abc import Sequence

from tp_core.domain.check_in import Answers
from tp_core.domain.coach import ModelMessage, TextDelta, TextPart
from tp_core.domain.errors import ProgramError
from tp_core.domain.facts import Facts, System
from tp_core.domain.questions import questions
from tp_core.services import coaches, standing
from tp_core.services.app import App
from tp_core.services.workouts import training_facts
from tp_core.services.workouts.ground import Ground

_MOST = 2
"""Questions answered; a third waits for a talk."""
_MOST_ANSWER_WORDS = 100
_UNKNOWN = re.compile(r"didn't understand|I have no answer to|^Ask me where")
_QUOTED_WORDS = 14
_LESS = re.compile(r"\b(?:easier|lighter|shorter|fewer|less|cut (?:it )?(?:back|down)|back off|tone)\b", re.IGNORECASE)
EASIER = "Yes: that is the change I suggest."
FIRST_AN_OK = "First a clinician's OK, as said above; until then I plan no workout."
NO_ANSWER = "I have no answer to that; say it another way under Coach."


def answered(
    app: App, here: Ground, answers: Answers, *, ill: bool = False, cleared: bool = True, easier: bool = False
) -> str:
    """Each question with its answer, a paragraph each; empty where none was asked.

    Where a clinician's OK is missing it comes before whatever nothing else answers; what asks for less is answered by
    the change suggested beside it, where that is `easier`.
    """
    asked = questions(answers.feedback)[-_MOST:]
    if not asked:
        return ""
    facts = _facts(app, here)

    def answer(one: str) -> str:
        if easier and _LESS.search(one):
            return EASIER
        told = _answer(app, facts, _with_care(one, answers, ill))
        return told if cleared or told != NO_ANSWER else FIRST_AN_OK

    return "\n\n".join(f"“{_short(one)}” {answer(one)}" for one in asked)


def _with_care(asked: str, answers: Answers, ill: bool) -> str:  # noqa: FBT001
    """What hurts or ails belongs to what is asked: `My left knee hurts. Should I squat?`."""
    if answers.hurts and answers.pain is not None:
        return f"My {answers.pain.area.strip() or 'body'} hurts. {asked}"
    return f"I'm ill. {asked}" if ill else asked


def _facts(app: App, here: Ground) -> Facts:
    mine = here.program.program_id
    programs = standing.running_programs(app, here.program.user_id, here.today)
    return Facts(
        today=here.today,
        coach=coaches.get(app, here.program.coach_id),
        unit=here.program.constraints.unit,
        programs=tuple(
            training_facts.with_training(app, here, one) if one.program.program_id == mine else one for one in programs
        ),
        limits=here.constraints.limitations,
    )


def _answer(app: App, facts: Facts, asked: str) -> str:
    message = ModelMessage(role="user", parts=(TextPart(text=asked),))
    try:
        events: Sequence[object] = list(
            app.rule_coach.stream(System(stable="", current="", facts=facts), (message,), ())
        )
    except ProgramError:
        return NO_ANSWER
    said = "".join(event.text for event in events if isinstance(event, TextDelta)).replace("*", "").strip()
    known = said and not _UNKNOWN.search(said) and len(said.split()) <= _MOST_ANSWER_WORDS
    return said if known else NO_ANSWER


def _short(asked: str) -> str:
    words = re.sub(r"[“”\"<>]", "", asked).split()
    return " ".join(words[:_QUOTED_WORDS]) + (" …" if len(words) > _QUOTED_WORDS else "")
