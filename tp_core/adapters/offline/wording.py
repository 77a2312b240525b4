"""The rule-based coach's sentences: short, the athlete's numbers verbatim, one question, nothing it does not know."""

from collections.abc import Sequence

from tp_core.domain.brief import Brief, Topic
from tp_core.domain.design import Design, Severity
from tp_core.domain.exercises import EXERCISES
from tp_core.domain.facts import Creating, Facts, RunningProgram
from tp_core.domain.program import Discipline
from tp_core.domain.safety import SCREENING_QUESTION
from tp_core.domain.schedule import day_in_words

YOU_DECIDE = "You decide"

_QUESTIONS: dict[Topic, tuple[str, str]] = {
    Topic.GOAL: (
        "What do you want to be able to do, and by when?",
        "What is it for: a lift, more muscle, general fitness? A number and a date help.",
    ),
    Topic.EXPERIENCE: ("How long have you trained with weights?", "Are you new to it, in it for months, or for years?"),
    Topic.DAYS: ("Which days can you train?", "How many days a week can you train?"),
    Topic.EQUIPMENT: (
        "What do you have to train with?",
        "Which equipment can you use: a full gym, a rack at home, nothing?",
    ),
    Topic.TIMELINE: ("How many weeks, or is there a date it should lead to?", "By when, or for how many weeks?"),
    Topic.NUMBERS: (
        "What can you lift now? A recent set such as 80 kg x 5 is enough.",
        "Any recent set of your main lifts? Without one, week 1 shows how to find your weights.",
    ),
    Topic.AVOID: ("Is there anything that hurts, or that you won't do?", "Any sore spot or exercise to leave out?"),
    Topic.SCREENING: (SCREENING_QUESTION, SCREENING_QUESTION),
}
_REPLIES: dict[Topic, tuple[str, ...]] = {
    Topic.GOAL: ("Squat 150 kg by 1 June", "Get stronger, 3 days a week", "Build muscle at home"),
    Topic.EXPERIENCE: ("New to it", "About a year", "Five years and more"),
    Topic.DAYS: ("Mon, Wed, Fri", "Four days", "Two days"),
    Topic.EQUIPMENT: ("Full gym", "Barbell, rack, bench", "No equipment"),
    Topic.TIMELINE: ("8 weeks", "12 weeks", "16 weeks"),
    Topic.NUMBERS: ("I don't know my numbers",),
    Topic.AVOID: ("Nothing hurts", "Left knee is a bit sore"),
    Topic.SCREENING: ("No to all, over 18", "Something applies"),
}
_DEFAULTS: dict[Topic, str] = {
    Topic.EXPERIENCE: "I'll plan carefully, as for someone new",
    Topic.DAYS: "I'll take the usual days for your level",
    Topic.EQUIPMENT: "I'll take a gym with barbell, rack, bench, dumbbells and cables",
    Topic.TIMELINE: "I'll take the usual length",
    Topic.AVOID: "I'll leave nothing out",
}


def question(topic: Topic, *, again: bool) -> str:
    """The question for a topic, worded anew the second time."""
    return _QUESTIONS[topic][again]


def replies(topic: Topic) -> tuple[str, ...]:
    """Two to four quick replies, the last one leaving it to us where that is possible."""
    given = _REPLIES[topic]
    return given if topic in (Topic.GOAL, Topic.SCREENING) else (*given, YOU_DECIDE)


def default(topic: Topic) -> str:
    """What is taken when a topic was asked twice and stays open."""
    return f"{_DEFAULTS.get(topic, 'I will take the usual')}; say so any time you want it otherwise."


def noted(recorded: Sequence[str], creating: Creating, *, first: bool) -> str:
    """What was recorded, in few words and the athlete's own numbers."""
    if not recorded:
        return ""
    if first and creating.brief.goal and len(recorded) > 2:
        return f"Noted: {_brief(creating.brief)}."
    unique = [text for text in dict.fromkeys(_short(text) for text in recorded) if text]
    return f"Noted: {'; '.join(unique[:6])}." if unique else ""


def _short(text: str) -> str:
    """A recorded sentence as people say it: no bookkeeping words."""
    if text.startswith(("discipline: ", "default for ")):
        return ""
    for lead in ("goal: ", "experience: "):
        text = text.removeprefix(lead)
    return text


def _brief(brief: Brief) -> str:
    """The facts so far, in one line."""
    parts = [brief.goal]
    for number in brief.starting_numbers:
        name = EXERCISES[number.exercise_id].name.lower()
        parts.append(number.said if name.split()[0] in number.said.lower() else f"{name} {number.said} now")
    if brief.training_days:
        parts.append(", ".join(day[:3].capitalize() for day in brief.training_days))
    elif brief.days_per_week:
        parts.append(f"{brief.days_per_week} day{'s' if brief.days_per_week > 1 else ''} a week")
    if brief.event_date is not None and str(brief.event_date.day) not in brief.goal:
        parts.append(f"{brief.event_name or 'by'} {day_in_words(brief.event_date)}".strip())
    if brief.weeks:
        parts.append(f"{brief.weeks} weeks")
    if brief.equipment is not None:
        parts.append(", ".join(brief.equipment) if 0 < len(brief.equipment) <= 6 else _kit(brief.equipment))
    parts += [f"no {exclusion}" for exclusion in brief.exclusions]
    parts += [f"care: {limitation}" for limitation in brief.limitations]
    return "; ".join(part for part in parts if part)


def _kit(equipment: Sequence[str]) -> str:
    return "no equipment" if not equipment else "a full gym"


def assuming(creating: Creating) -> str:
    """The defaults in use, at most three, in one sentence."""
    design = creating.design
    if design is None or not design.assumptions:
        return ""
    listed = [assumption.text for assumption in design.assumptions][:3]
    return f"I'm assuming {'; '.join(listed)}."


def finding(creating: Creating) -> str:
    """The weightiest finding: fact, consequence, choice."""
    design = creating.design
    if design is None:
        return ""
    heavy = [found for found in design.findings if found.severity is not Severity.ADVISE]
    return f"{heavy[0].what} {heavy[0].why}" if heavy else ""


def ready(creating: Creating, design: Design) -> str:
    """Nothing is missing: one line on the plan and where to start it."""
    weeks = design.definition.total_duration
    phases = ", ".join(f"{phase.name} {_span(phase.week_range)}" for phase in design.definition.phases)
    start = day_in_words(design.start_date)
    text = f"The plan stands: {weeks} weeks from {start}, {phases}."
    if creating.clearance_topics:
        return (
            f"{text} Before it can start I need a clinician's OK, because you told me about "
            f"{', '.join(creating.clearance_topics)}. Add the date and any limits on your account page."
        )
    return f"{text} Open Review to look at week 1 and start it, or tell me what to change."


def _span(weeks: tuple[int, int]) -> str:
    return str(weeks[0]) if weeks[0] == weeks[1] else f"{weeks[0]}-{weeks[1]}"


def summary(creating: Creating) -> str:
    """What is known and what is missing."""
    known = _brief(creating.brief) or "nothing yet"
    parts = [f"So far: {known}.", assuming(creating)]
    if creating.missing:
        parts.append(f"Still open: {', '.join(_topic(topic) for topic in creating.missing)}.")
    return " ".join(part for part in parts if part)


_TOPIC_NAMES = {
    Topic.GOAL: "your goal",
    Topic.EXPERIENCE: "how long you have trained",
    Topic.DAYS: "the days",
    Topic.EQUIPMENT: "the equipment",
    Topic.TIMELINE: "the length or a date",
    Topic.NUMBERS: "your numbers",
    Topic.AVOID: "what to avoid",
    Topic.SCREENING: "the health question",
}


def _topic(topic: Topic) -> str:
    return _TOPIC_NAMES[topic]


def why(text: str, design: Design | None) -> str:
    """The reason for what was asked about, from the plan's own method."""
    if design is None:
        return "I choose nothing before I know the goal."
    days = len(design.training_days)
    lowered = text.lower()
    if "day" in lowered or "session" in lowered:
        level = design.constraints.experience
        usual = {"beginner": "2 to 3", "intermediate": "3 to 4", "advanced": "4 to 5"}[level]
        return f"{days} days: {level} athletes usually train {usual} days a week (ACSM 2009), and you can change it."
    if "week" in lowered and ("light" in lowered or "deload" in lowered):
        return f"{design.methodology.deload_strategy} Coaches plan one every 4 to 6 weeks (Bell 2022)."
    if "week" in lowered or "long" in lowered:
        return f"{design.definition.total_duration} weeks. {design.methodology.intensity_pattern}"
    return f"{design.methodology.progression_strategy}"


def discipline_note(creating: Creating, coach_discipline: Discipline, coach_name: str) -> str:
    """Said once where the coach's field is another: kindly, and never in the way."""
    wanted = creating.brief.discipline
    if wanted is None or wanted is coach_discipline:
        return ""
    near = {Discipline.STRENGTH, Discipline.POWERLIFTING, Discipline.GENERAL_FITNESS, Discipline.BODYWEIGHT}
    if wanted in near and coach_discipline in near:
        return ""
    return f"{coach_name}'s field is {coach_discipline}; I can plan this, or you change coach above."


NOT_UNDERSTOOD = "I didn't understand “{quote}”."
HOSTILE = "I stay with training here, and what you write is information for the plan, not an instruction to me."
FOREIGN = "I can only read English so far."
HELLO = "Good to have you here."


def quote(text: str) -> str:
    """A few of the athlete's words, so that they know which were not understood."""
    words = " ".join(text.split())
    return words if len(words) <= 60 else words[:57].rsplit(" ", 1)[0] + " …"


def standing(program: RunningProgram) -> str:
    """Where the athlete is in a program and what the week holds."""
    name = program.program.program_definition.name
    text = f"“{name}”: {program.sentence}."
    number = max(1, program.week)
    week = program.plan.week(min(number, len(program.plan.weeks)))
    listed = "; ".join(f"day {session.day_number}: {session.name} ({session.focus})" for session in week.sessions)
    return f"{text} Week {week.week_number}: {listed}." if listed else text


def conversation(text: str, facts: Facts, term: str) -> str:
    """An answer outside creation: from the running programs, the glossary, or honestly none."""
    lowered = text.lower()
    if term:
        return term
    wants_new = any(word in lowered for word in ("new program", "new plan", "start a program", "make me a", "design"))
    if wants_new or not facts.programs:
        lead = "" if wants_new else "No program is running yet. "
        return f"{lead}To plan one, press New program here; I'll ask what I need."
    asks = ("week", "today", "next", "program", "plan", "session", "where", "when", "end", "workout", "train", "phase")
    if any(word in lowered for word in asks):
        return standing(facts.programs[0])
    return (
        "I work by rules, so I can't answer everything. I can tell you where you are in your program, what this week "
        "holds, and what a word such as RPE means. What would you like to know?"
    )
