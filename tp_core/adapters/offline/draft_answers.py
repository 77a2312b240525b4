"""Answers to what is asked of the draft itself: a stretch of other days, shorter, harder, what is meant."""

from tp_core.adapters.offline import phrases, questions
from tp_core.domain.brief import Topic
from tp_core.domain.design import Design
from tp_core.domain.facts import Creating, Facts

STRETCH = (
    "Every week of a plan has the same days and kit, so I can't plan a stretch apart. Once it runs, sessions are moved "
    "or left out on *Today*, and the program can be paused and goes on where it stood."
)
NOTHING_TO_UNDO = "There is nothing left to take back."


def meaning(facts: Facts, creating: Creating) -> str:
    """What the open question is after."""
    topic = facts.open_question.topic if facts.open_question else ""
    if topic in list(Topic):
        return questions.meant(Topic(topic), creating.brief)
    return "I can change anything of the plan: days, minutes, kit, length, dates, goals, exercises."


def which_length(design: Design | None) -> str:
    """The two lengths that may be meant, each with how to say it."""
    if design is None:
        return "Name a goal first; then say how long a session or the program may be."
    minutes = design.constraints.session_minutes
    weeks = phrases.counted(design.definition.total_duration, "week")
    return (
        f"Sessions are {minutes} minutes, the program is {weeks}. Say which you mean and how long, such as "
        "“45 minutes” or “10 weeks”."
    )


def effort(design: Design | None) -> str:
    """What makes a plan harder or easier: there is no single knob for it."""
    now = ""
    if design is not None:
        days = phrases.counted(len(design.training_days), "day")
        now = f" It is {days} of {design.constraints.session_minutes} minutes at {design.constraints.experience} level."
    return (
        f"How hard it is follows from days, minutes and level; change one of them and the sets follow.{now} Loads "
        "follow what you log."
    )
