"""Answers to what an athlete asks while a program is being designed: from the brief, the design and its sources."""

import re
from collections.abc import Callable

from tp_core.adapters.offline import advice, draft_answers, everyday, phrases, questions, why_exercise, whys
from tp_core.adapters.offline.known import of_design
from tp_core.adapters.offline.reading.asks import Question
from tp_core.adapters.offline.reading.message import Reading
from tp_core.domain.brief import Topic
from tp_core.domain.design import Design, Severity
from tp_core.domain.facts import Creating, Facts
from tp_core.domain.phrasing import listed
from tp_core.domain.program import Discipline
from tp_core.domain.schedule import day_in_words, designed_date
from tp_core.domain.units import plain as plain_number
from tp_core.domain.validation.goals import gap, gap_sentence, time_gap
from tp_core.domain.week_text import session_lines
from tp_core.domain.workload import run_km

WHO = "I work by written rules: I read numbers, dates, kit and the like, and plan from them. The page says so too."
HELP = (
    "Tell me a goal, the days you have, your kit, a date or a length, your numbers and anything that hurts; all at "
    "once or piece by piece. You can correct anything, ask why, or say “you decide”."
)
FOOD = advice.FOOD
CLEARED = (
    "Good to know. A clinician's OK, with its date and any limits, goes on your account page; I keep to the limits."
)
_FEW_LINES = 3


def to(question: Question, reading: Reading, facts: Facts, creating: Creating) -> str:
    """A few sentences that answer the question."""
    plain_words, design = reading.text.plain, creating.design
    known = of_design(design, facts.today)
    if question in ("pain", "exercise", "advice"):
        return everyday.to(reading.asides, known)
    about_days = re.search(r"\bdays?\b|\btimes\b|\bsessions?\b", plain_words)
    told: dict[Question, Callable[[], str]] = {
        "who": lambda: f"I'm {facts.coach.name}. {WHO}",
        "help": lambda: HELP,
        "food": lambda: FOOD,
        "cleared": lambda: CLEARED,
        "why": lambda: why(plain_words, facts, creating),
        "summary": lambda: summary(creating, facts),
        "missing": lambda: missing(creating),
        "when": lambda: when(design, facts),
        "first day": lambda: first_day(design, facts),
        "long run": lambda: long_run(design),
        "placed": lambda: why_exercise.left_out(plain_words, known) if known is not None else first_day(None, facts),
        "undo": lambda: draft_answers.NOTHING_TO_UNDO,
        "meaning": lambda: draft_answers.meaning(facts, creating),
        "stretch": lambda: draft_answers.STRETCH,
        "which length": lambda: draft_answers.which_length(design),
        "effort": lambda: draft_answers.effort(design),
        "week": lambda: everyday.week(plain_words, of_design(design, facts.today)),
        "realistic": lambda: whys.usual(known) if known is not None and about_days else realistic(design),
    }
    return told[question]()


def summary(creating: Creating, facts: Facts) -> str:
    """What is known, what is assumed, what is open."""
    known = phrases.of_brief(creating.brief, facts.today)
    if not known:
        return "Nothing yet."
    parts = [f"So far: {'; '.join(known)}."]
    design = creating.design
    if design is not None and design.assumptions:
        parts.append(f"I'm assuming {'; '.join(assumption.text for assumption in design.assumptions[:4])}.")
    parts.append(missing(creating))
    return " ".join(parts)


def missing(creating: Creating) -> str:
    """The open topics in words."""
    if not creating.missing:
        return "Nothing is missing."
    return f"Still open: {listed([questions.TOPIC_NAMES[topic] for topic in creating.missing])}."


def when(design: Design | None, facts: Facts) -> str:
    if design is None:
        return "That follows from the goal and the length, which I don't have yet."
    weeks = phrases.counted(design.definition.total_duration, "week")
    text = f"It starts {day_in_words(design.start_date, facts.today)} and runs {weeks}"
    if design.event_date is not None:
        text += f", up to {design.event_name or 'your date'} on {day_in_words(design.event_date, facts.today)}"
    return f"{text}."


def first_day(design: Design | None, facts: Facts) -> str:
    """The first session with its day, as the plan has it; the rest stands beside the talk."""
    if design is None:
        return "That follows from the goal, which I don't have yet."
    session = design.plan.week(1).sessions[0]
    day = day_in_words(designed_date(design, 1, session.day_number), facts.today)
    lines = session_lines(session, numbers=design.starting_numbers, constraints=design.constraints)
    more = f"; and {len(lines) - _FEW_LINES} more" if len(lines) > _FEW_LINES else ""
    return f"{day}, {session.name}: {'; '.join(lines[:_FEW_LINES])}{more}. The whole week stands in “Program so far”."


def long_run(design: Design | None) -> str:
    """On which day the longest run of a week lies, and how to move it."""
    if design is None or design.discipline is not Discipline.RUNNING:
        return "Long runs belong to running plans; this is none so far."
    longest = max(design.plan.week(1).sessions, key=run_km)
    day = designed_date(design, 1, longest.day_number)
    return f"The long run is on {day:%A}: your last weekend day, else the week's last. Change the days and it moves."


def realistic(design: Design | None) -> str:
    """The gap to each goal, and what the rules say of it; never a promise."""
    if design is not None and design.discipline is Discipline.RUNNING and not design.targets:
        return _distance_reached(design)
    if design is None or not design.targets:
        return (
            "Your goal has no number in it, so there is nothing to reckon with; the sessions you do will decide. "
            "Name a lift, a distance or a time and I'll set it against the weeks."
        )
    far = [
        finding
        for finding in design.findings
        if finding.rule_id.startswith("GOAL") and finding.severity is not Severity.ERROR
    ]
    if far:
        return f"{far[0].what} {far[0].why}"
    known = [target for target in design.targets if gap(design, target) or time_gap(design, target)]
    gaps = [gap_sentence(design, target) for target in known[:2]]
    if not gaps:
        return f"I can tell once I know a recent set or time for {listed([t.said for t in design.targets[:2]])}."
    return (
        f"By the numbers: {'; '.join(gaps)}. The plan's own marks are within what we reckon with; the logs will tell."
    )


def _distance_reached(design: Design) -> str:
    """How far the longest run gets before the day."""
    longest = [max((run_km(session) for session in week.sessions), default=0) for week in design.plan.weeks]
    return (
        f"The longest run grows from {plain_number(longest[0])} to {plain_number(max(longest))} km by week "
        f"{longest.index(max(longest)) + 1}, a tenth or a kilometre at a time. Whether that feels fine, the runs will "
        "tell."
    )


def why(plain: str, facts: Facts, creating: Creating) -> str:
    """The reason for what is asked about, with its source; what is ours is called ours."""
    asked = _why_asked(plain, facts)
    if asked:
        return asked
    design, known = creating.design, of_design(creating.design, facts.today)
    if design is None or known is None:
        return "I choose nothing before I know the goal."
    told = whys.of(plain, known)
    if told:
        return told
    finding = next(
        (one for one in design.findings if any(word in plain for word in one.what.lower().split() if len(word) > 5)),
        None,
    )
    if finding is not None:
        return f"{finding.why} ({finding.source})"
    return design.methodology.progression_strategy


def _why_asked(plain: str, facts: Facts) -> str:
    """`Why do you ask?` is about the open question."""
    topic = facts.open_question.topic if facts.open_question else ""
    words = (
        r"\b(?:ask(?:ing)?|need|want)(?: to know| me)?(?: (?:that|this|it|about|for|my|if|these)\b|\W*$)|\bwhy\W*$"
        r"|\bwhy (?:would|should|must|do) i (?:have to |need to )?(?:tell|say|answer)\b"
    )
    if re.search(r"health|screening|medical|doctor", plain):
        return questions.WHY_ASKED[Topic.SCREENING]
    if topic in list(Topic) and re.search(words, plain):
        return questions.WHY_ASKED[Topic(topic)]
    return ""
