"""The coach's questions, two wordings each, with short replies, and what is taken where none is given."""

from collections.abc import Mapping
from typing import Final

from tp_core.domain.brief import Brief, Topic
from tp_core.domain.coach import Coach
from tp_core.domain.design import Design
from tp_core.domain.program import Discipline
from tp_core.domain.safety import SCREENING_QUESTION

YOU_DECIDE: Final = "You decide"
AGE_QUESTION: Final = "One half is open: are you 18 or over?"
HEALTH_HALF: Final = "One half is open: does any of the health list apply, or none of it?"

SCREENING_AGAIN: Final = "Back to the health question: does any of it apply, and are you 18 or over?"

_QUESTIONS: Mapping[Topic, tuple[str, str]] = {
    Topic.GOAL: (
        "What do you want to be able to do, and by when?",
        "What is it for: a lift, more muscle, running, fitness? A number and a date help.",
    ),
    Topic.EXPERIENCE: (
        "How long have you trained?",
        "Are you new to it, some months in, or years?",
    ),
    Topic.DAYS: ("Which days can you train?", "How many days in a week can you train?"),
    Topic.EQUIPMENT: (
        "What do you have to train with?",
        "Which kit can you use: a full gym, a rack at home, dumbbells, nothing?",
    ),
    Topic.TIMELINE: ("How many weeks, or which date should it lead to?", "By when, or for how many weeks?"),
    Topic.NUMBERS: (
        "What can you lift now? A recent set such as 80 kg x 5 is enough.",
        "Any recent set of your main lifts? Without one, week 1 shows how to find your weights.",
    ),
    Topic.AVOID: ("Is there anything that hurts, or that you won't do?", "Any sore spot or exercise to leave out?"),
    Topic.SCREENING: (SCREENING_QUESTION, SCREENING_AGAIN),
}
_RUNNING: Mapping[Topic, tuple[str, str]] = {
    Topic.EXPERIENCE: ("How long have you been running?", "Are you new to running, some months in, or years?"),
    Topic.DAYS: ("Which days can you run?", "How many days in a week can you run?"),
    Topic.NUMBERS: (
        "How far do you run in a week now, and what was your longest run lately?",
        "How many km in a week do you run, about?",
    ),
}
_REPLIES: Mapping[Topic, tuple[str, ...]] = {
    Topic.GOAL: ("Squat 150 kg by 1 June", "Build muscle at home", "Run 10 km without a break"),
    Topic.EXPERIENCE: ("New to it", "About a year", "Five years or more"),
    Topic.DAYS: ("Mon, Wed, Fri", "4 days", "2 days"),
    Topic.EQUIPMENT: ("Full gym", "Barbell, rack, bench", "No equipment"),
    Topic.TIMELINE: ("8 weeks", "12 weeks", "16 weeks"),
    Topic.NUMBERS: ("I don't know my numbers",),
    Topic.AVOID: ("Nothing hurts", "No running"),
    Topic.SCREENING: ("No to all, over 18", "Something applies"),
}
_RUNNING_REPLIES: Mapping[Topic, tuple[str, ...]] = {
    Topic.NUMBERS: ("20 km a week", "Not running yet"),
    Topic.AVOID: ("Nothing hurts", "Left knee is a bit sore"),
}
_TAKEN: Mapping[Topic, str] = {
    Topic.EXPERIENCE: "I'll plan as for someone new",
    Topic.DAYS: "I'll take the usual days for your level",
    Topic.EQUIPMENT: "I'll take an ordinary gym",
    Topic.TIMELINE: "I'll take the usual length",
    Topic.NUMBERS: "Week 1 will show how to find your weights",
    Topic.AVOID: "I'll leave nothing out",
}
_OPENERS: Final = ("On the sheet:", "Noted:", "Written down:")
TOPIC_NAMES: Mapping[Topic, str] = {
    Topic.GOAL: "your goal",
    Topic.EXPERIENCE: "how long you have trained",
    Topic.DAYS: "the days",
    Topic.EQUIPMENT: "the kit",
    Topic.TIMELINE: "the length or a date",
    Topic.NUMBERS: "your numbers",
    Topic.AVOID: "what to avoid",
    Topic.SCREENING: "the health question",
}
WHY_ASKED: Mapping[Topic, str] = {
    Topic.GOAL: "Everything else follows from the goal: which lifts, how heavy, how long.",
    Topic.EXPERIENCE: "Training age sets how fast loads rise: step by step when new, in longer waves later.",
    Topic.DAYS: "The days decide how the work is spread, so that every muscle gets its turn and its rest.",
    Topic.EQUIPMENT: "I only plan exercises you can do with what you have.",
    Topic.TIMELINE: "The length decides how many phases fit and where the lighter weeks go.",
    Topic.NUMBERS: "Recent sets let week 1 have real loads. Without them it shows how to find your weights.",
    Topic.AVOID: "What hurts gets easier loads or another exercise; what you won't do stays out.",
    Topic.SCREENING: "Some conditions need a clinician's OK before training; the list follows the PAR-Q+ of 2019.",
}


def meant(topic: Topic, brief: Brief) -> str:
    """What a question is after, with answers that would do."""
    examples = [f"“{reply}”" for reply in replies(topic, brief) if reply != YOU_DECIDE][:3]
    decides = "" if topic in (Topic.GOAL, Topic.SCREENING) else f", or “{YOU_DECIDE}”"
    return f"{WHY_ASKED[topic]} An answer could be {', '.join(examples)}{decides}."


def question(topic: Topic, brief: Brief, *, again: bool) -> str:
    """The question for a topic, worded anew the second time."""
    running = brief.discipline is Discipline.RUNNING and topic in _RUNNING
    return (_RUNNING if running else _QUESTIONS)[topic][again]


def topic_of(answer: str) -> str:
    """The topic of the question an answer of ours ends with; empty where it ends with none."""
    asked = answer.rstrip()
    worded = ((topic, words) for of in (_QUESTIONS, _RUNNING) for topic, both in of.items() for words in both)
    return next((topic.value for topic, words in worded if asked.endswith(words)), "")


def replies(topic: Topic, brief: Brief) -> list[str]:
    """Two to four short replies; the last one leaves it to the coach where it may."""
    running = brief.discipline is Discipline.RUNNING and topic in _RUNNING_REPLIES
    given = (_RUNNING_REPLIES if running else _REPLIES)[topic]
    return [*given] if topic in (Topic.GOAL, Topic.SCREENING) else [*given, YOU_DECIDE]


def taken(topics: tuple[Topic, ...], design: Design | None) -> str:
    """What is taken for topics nobody answered, with the design's own words for it."""
    assumed = [
        assumption.text
        for topic in topics
        for assumption in (design.assumptions if design else ())
        if assumption.topic is topic
    ]
    if assumed:
        return f"I'm taking {'; '.join(assumed[:3])}; say if you want it otherwise."
    return f"{'; '.join(_TAKEN[topic] for topic in topics if topic in _TAKEN)}; say if you want it otherwise."


def opener(coach: Coach) -> str:
    """How this coach begins a confirmation: always the same for the same coach."""
    return _OPENERS[sum(map(ord, coach.coach_id)) % len(_OPENERS)]
