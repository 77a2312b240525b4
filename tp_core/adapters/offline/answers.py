"""Answers to what an athlete asks while a program is being designed: from the brief, the design and its sources."""

import re
from collections.abc import Callable
from datetime import timedelta

from tp_core.adapters.offline import everyday, phrases, questions
from tp_core.adapters.offline.known import of_design
from tp_core.adapters.offline.reading.asks import Question
from tp_core.adapters.offline.reading.message import Reading
from tp_core.domain.brief import Topic
from tp_core.domain.design import Design, Severity
from tp_core.domain.facts import Creating, Facts
from tp_core.domain.program import Discipline, Experience
from tp_core.domain.schedule import day_in_words, session_days
from tp_core.domain.units import plain as plain_number
from tp_core.domain.validation.goals import gap, gap_sentence, time_gap
from tp_core.domain.week_text import session_lines
from tp_core.domain.workload import run_km

WHO = "I work by written rules: I read numbers, dates, kit and the like, and plan from them. The page says so too."
HELP = (
    "Tell me a goal, the days you have, your kit, a date or a length, your numbers and anything that hurts; all at "
    "once or piece by piece. You can correct anything, ask why, or say “you decide”."
)
FOOD = "Food, supplements and medicines I leave to a dietitian, a pharmacist or a doctor."
CLEARED = (
    "Good to know. A clinician's OK, with its date and any limits, goes on your account page; I keep to the limits."
)
_FEW_LINES = 3
_USUAL_DAYS = {
    Experience.BEGINNER: "two or three days",
    Experience.INTERMEDIATE: "three or four",
    Experience.ADVANCED: "four or five",
}


def to(question: Question, reading: Reading, facts: Facts, creating: Creating) -> str:
    """A few sentences that answer the question."""
    plain_words, design = reading.text.plain, creating.design
    if question in ("pain", "exercise", "advice"):
        return everyday.to(reading.asides, of_design(design, facts.today))
    about_days = design is not None and re.search(r"\bdays?\b|\btimes\b|\bsessions?\b", plain_words)
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
        "realistic": lambda: _usual(design) if design is not None and about_days else realistic(design),
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
    return f"Still open: {phrases.listed([questions.TOPIC_NAMES[topic] for topic in creating.missing])}."


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
    offset = session_days(design.start_date, design.training_days)[0]
    day = day_in_words(design.start_date + timedelta(days=offset - 1), facts.today)
    lines = session_lines(session, numbers=design.starting_numbers, constraints=design.constraints)
    more = f"; and {len(lines) - _FEW_LINES} more" if len(lines) > _FEW_LINES else ""
    return f"{day}, {session.name}: {'; '.join(lines[:_FEW_LINES])}{more}. The whole week stands in “Program so far”."


def long_run(design: Design | None) -> str:
    """On which day the longest run of a week lies, and how to move it."""
    if design is None or design.discipline is not Discipline.RUNNING:
        return "Long runs belong to running plans; this is none so far."
    longest = max(design.plan.week(1).sessions, key=run_km)
    offset = session_days(design.start_date, design.training_days)[longest.day_number - 1]
    day = design.start_date + timedelta(days=offset - 1)
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
        return (
            f"I can tell once I know a recent set or time for {phrases.listed([t.said for t in design.targets[:2]])}."
        )
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
    design = creating.design
    if design is None:
        return "I choose nothing before I know the goal."
    for pattern, answer in (
        (r"\b(?:so|too|this|that) (?:light|easy|low|little)\b", _intensity),
        (r"deload|light(?:er)?\b|easy week|recovery week", _lighter),
        (r"taper|less (?:work|volume) (?:at the end|before)", _taper),
        (r"\btwice\b|\bonce\b|\b\d times\b(?! a week)", _twice),
        (r"\beasy\b|\bslow(?:ly)?\b|zone 2|conversation", _easy),
        (r"\bno\b|\bnot\b|n't\b|\bwithout\b|left out", _left_out),
        (r"\bsets?\b|\bvolume\b|\bso (?:few|many)\b", _volume),
        (r"\bdays?\b|sessions?|often|times a week|frequency", _days),
        (r"minutes|how long .* session|\bhour", _minutes),
        (r"\bstart|monday|next week", _start),
        (r"weeks?\b|\blong\b|length|duration|months?", _weeks),
        (r"phase|base|build|peak|periodi[sz]ation|block", _phases),
        (r"percent|%|intensity|heavy|load|rpe|rep", _intensity),
    ):
        if re.search(pattern, plain):
            return answer(design, creating)
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
    words = r"\b(?:ask(?:ing)?|need|want) (?:to know |me )?(?:that|this|it|about|for|my|if|these)?|\bwhy\W*$"
    if re.search(r"health|screening|medical|doctor", plain):
        return questions.WHY_ASKED[Topic.SCREENING]
    if topic in list(Topic) and re.search(words, plain):
        return questions.WHY_ASKED[Topic(topic)]
    return ""


def _usual(design: Design) -> str:
    """How many days are usual at a level."""
    level = design.constraints.experience
    return (
        f"ACSM's 2009 stand, a convention more than proof, has {_USUAL_DAYS[level]} in the week at {level} level, with "
        "a rest day."
    )


def _days(design: Design, creating: Creating) -> str:
    count, usual = len(design.training_days), _usual(design)
    said = creating.brief.days_per_week is not None or bool(creating.brief.training_days)
    own = (
        f"You gave me {phrases.counted(count, 'day')}."
        if said
        else f"You gave no number, so I took {count}, our default."
    )
    return f"{own} {usual} You can change it."


def _minutes(design: Design, creating: Creating) -> str:
    minutes = design.constraints.session_minutes
    if creating.brief.session_minutes is not None:
        return f"You gave me {minutes} minutes, and the sets are counted to fit, rests included."
    return f"{minutes} minutes is our default; say yours and I'll fit the sets to it."


def _weeks(design: Design, creating: Creating) -> str:
    weeks = design.definition.total_duration
    if creating.brief.event_date is not None:
        return f"{weeks} weeks lie between the start and your date. {design.methodology.intensity_pattern}"
    if creating.brief.weeks is not None:
        return f"You asked for {weeks} weeks. {design.methodology.intensity_pattern}"
    return (
        f"{weeks} weeks is our default at your level: enough for several phases. {design.methodology.intensity_pattern}"
    )


def _start(design: Design, creating: Creating) -> str:
    if creating.brief.start_date is not None:
        return "You chose that day."
    return f"Weeks are counted from the first day, and Monday is our default: {day_in_words(design.start_date)}."


def _lighter(design: Design, _creating: Creating) -> str:
    return (
        f"{design.methodology.deload_strategy} Coaches commonly plan one about every four to six weeks (Bell "
        "2022, a survey of 18 coaches); how much to cut is our default."
    )


def _left_out(_design: Design, creating: Creating) -> str:
    out = creating.brief.exclusions
    own = f"You told me no {phrases.listed(list(out))}. " if out else ""
    return (
        f"{own}The plan holds what the goal asks for, your days allow and your kit can do. Say “more of ...” and I'll "
        "look for room."
    )


def _volume(design: Design, _creating: Creating) -> str:
    return (
        f"{design.methodology.volume_distribution} ACSM's 2026 review has two or three sets of an exercise for "
        "strength."
    )


def _twice(_design: Design, _creating: Creating) -> str:
    return (
        "ACSM's 2026 review has every major muscle trained at least twice a week; the second time is the easier one, "
        "with more reps at a lower load."
    )


def _easy(design: Design, creating: Creating) -> str:
    if design.discipline is not Discipline.RUNNING:
        return _intensity(design, creating)
    return (
        "Mostly easy running leaves room for the hard parts: in one small trial (Muñoz 2014, n = 30) runners with "
        "about 77 % easy gained 5.0 % against 3.6 % with less, a difference that may be chance."
    )


def _taper(_design: Design, _creating: Creating) -> str:
    return (
        "Before an event the volume falls and the loads stay, so that you arrive fresh. The evidence is good for "
        "endurance (Bosquet 2007, 27 studies) and coaches' practice for lifting."
    )


def _phases(design: Design, _creating: Creating) -> str:
    return (
        f"{design.methodology.intensity_pattern} That order is coaching custom; ACSM's 2026 review found no one "
        "pattern clearly ahead."
    )


def _intensity(design: Design, _creating: Creating) -> str:
    return (
        f"{design.methodology.progression_strategy} For strength ACSM's 2026 review typically points to loads "
        "from about 80 % of the max; the steps up to it are ours."
    )
