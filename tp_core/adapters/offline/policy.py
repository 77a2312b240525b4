"""What the rule-based coach does with a message: which tools it calls, what it says, and the one question it asks next.

It keeps nothing it needs between calls: the second call of a turn sees the first one's tool calls in the messages.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from tp_core.adapters.offline import advice, answers, contradictions, phrases, questions
from tp_core.adapters.offline.arguments import Arguments
from tp_core.adapters.offline.calls import MOST_ASKED
from tp_core.adapters.offline.contradictions import Contradiction
from tp_core.adapters.offline.done import Done
from tp_core.adapters.offline.goals import RACE, goal_by_coach
from tp_core.adapters.offline.reading import distances, glossary, in_full, message
from tp_core.adapters.offline.reading.lift_names import mentions
from tp_core.adapters.offline.reading.message import Context, Reading
from tp_core.adapters.offline.remarks import remarks
from tp_core.domain import periodization
from tp_core.domain.brief import Brief, Topic
from tp_core.domain.coach import ModelMessage, TextPart, ToolCall
from tp_core.domain.design import Design, Severity
from tp_core.domain.facts import Creating, Facts
from tp_core.domain.phrasing import listed
from tp_core.domain.program import Discipline, Experience, Phase
from tp_core.domain.safety.texts import MISREAD
from tp_core.domain.schedule import day_in_words

_SPOKEN_BACK = 3
"""Answers of ours in which the number that a `make it 4` means is looked for."""
_DOUBTED = re.compile(r"“([^”]+)” is more than anyone has lifted")
_NUMBER_ALONE = re.compile(
    r"^\W*(?:(?:sorry|oops|typo|no|i|meant|mean|it'?s|is|was|make|it|actually|should|be|that|ha|haha|lol|of|course|yes)\W+)*"
    r"(?P<load>\d{1,3}(?:[.,]\d{1,2})?(?:\s*(?:kgs?|kilos?|lbs?|pounds?))?)"
    r"(?:\W+(?:lol|haha|sorry|obviously|of course|please|thanks|then))*\W*$",
    re.IGNORECASE,
)
_MOST_CLASHES = 3
"""Contradictions asked about in one talk; later ones are only named."""
_MUCH_BEFORE = 25
_FEW_PHASES = 4

HOSTILE = "That didn't help you, then. Tell me what to change, or say it another way."
HOSTILE_AT_FIRST = "Fair enough: a goal is all I need to begin."
INJECTED = "I only plan training here, and what you write is information for the plan, not an instruction to me."
FOREIGN = "I can only read English so far."
OFF_TOPIC = "That's outside what I do; I plan training."
_MANNERS = {
    "injected": INJECTED,
    "foreign": FOREIGN,
    "greeting": "",
    "thanks": "",
    "off topic": OFF_TOPIC,
    "hostile": HOSTILE,
}
NOTED = "Noted."
_EVERYDAY = ("pain", "exercise", "advice")
"""Questions that ask more of a word than what it means."""
MINOR = advice.MINOR


@dataclass(frozen=True)
class Plan:
    """What an answer consists of: tool calls and text."""

    calls: list[tuple[str, Arguments]]
    text: str


def words_of(messages: Sequence[ModelMessage], role: str, *, back: int = 0) -> str:
    """The text of the last message of a role, or of one further back."""
    said = [
        " ".join(part.text for part in one.parts if isinstance(part, TextPart))
        for one in messages
        if one.role == role and any(isinstance(part, TextPart) for part in one.parts)
    ]
    return said[-1 - back] if len(said) > back else ""


def read(messages: Sequence[ModelMessage], facts: Facts, done: Done | None = None) -> Reading:
    """The athlete's last message, read as it stood before this turn recorded anything."""
    brief = _before(facts.creating.brief, done) if facts.creating else None
    asked = words_of(messages, "assistant").rstrip()
    half = (
        "age" if asked.endswith(questions.AGE_QUESTION) else "health" if asked.endswith(questions.HEALTH_HALF) else ""
    )
    context = Context(
        today=facts.today,
        topic=facts.open_question.topic if facts.open_question else "",
        goal_lifts=_lifts_meant(brief) if brief else (),
        has_goal=bool(brief and brief.goal),
        unit=facts.unit,
        goal_sizes=tuple(_sizes(brief)) if brief else (),
        goal_metres=_race_metres(brief) if brief else None,
        runner=brief is not None and brief.discipline is Discipline.RUNNING,
        half=half,
        before=words_of(messages, "user", back=1) if half else "",
    )
    said = _said(messages, asked)
    if facts.creating and brief and in_full.refers(said):
        design = facts.creating.design if done is None else periodization.design(brief, facts.today)
        said = in_full.said(said, _standing(messages, brief, design, context.topic))
    return read_message(said, context)


def _said(messages: Sequence[ModelMessage], asked: str) -> str:
    """The athlete's message; with the one before it where that was only answered by asking whether it was misread."""
    said = words_of(messages, "user")
    doubted = _DOUBTED.findall(asked)
    number = _NUMBER_ALONE.match(said)
    if len(doubted) == 1 and number is not None:  # `190` after “squat 900 kg” was doubted
        return re.sub(r"\d[\d.,]*(?:\s*(?:kgs?|kilos?|lbs?|pounds?)\b)?", number["load"], doubted[0], count=1)
    return f"{words_of(messages, 'user', back=1)}\n{said}" if asked.endswith(MISREAD) else said


def _standing(messages: Sequence[ModelMessage], brief: Brief, design: Design | None, topic: str) -> in_full.Standing:
    """What the draft has, defaults too, and what was last spoken of."""
    spoken = [
        one for back in range(_SPOKEN_BACK) for one in in_full.spoken_in(words_of(messages, "assistant", back=back))
    ]
    weeks = design.definition.total_duration if design is not None and brief.event_date is None else None
    return in_full.Standing(
        days=brief.days_per_week or (len(design.training_days) if design is not None else None),
        named=brief.training_days,
        usual=design.training_days if design is not None else (),
        minutes=brief.session_minutes or (design.constraints.session_minutes if design is not None else None),
        weeks=brief.weeks or weeks,
        start=brief.start_date or (design.start_date if design is not None else None),
        spoken=tuple(spoken),
        event=brief.event_date,
        runner=brief.discipline is Discipline.RUNNING,
        before=words_of(messages, "user", back=1),
        topic=topic,
    )


def _before(brief: Brief, done: Done | None) -> Brief:
    """The brief without what this turn changed: what was said is read anew as it was the first time."""
    if done is None or not done.before:
        return brief
    return Brief.model_validate({**brief.model_dump(), **done.before})


def _lifts_meant(brief: Brief) -> tuple[str, ...]:
    """The lifts that a number without one means: those of the goal, else those whose numbers are known."""
    if brief.targets:
        return tuple(target.exercise_id for target in brief.targets)
    named = tuple(dict.fromkeys(one.exercise.id for one in mentions(brief.goal.lower(), all_words=True)))
    return named or tuple(number.exercise_id for number in brief.starting_numbers)


def _sizes(brief: Brief) -> Iterator[tuple[str, float]]:
    for target in brief.targets:
        size = target.load if target.load is not None else target.reps
        if size:
            yield target.exercise_id, float(size)


def _race_metres(brief: Brief) -> float | None:
    """The race aimed for: the target's, else the one that the goal names."""
    if brief.discipline is not Discipline.RUNNING:
        return None
    known = next((target.distance_meters for target in brief.targets if target.exercise_id == RACE), None)
    return known or distances.only_race(brief.goal.lower())


@lru_cache(maxsize=16)
def read_message(text: str, context: Context) -> Reading:
    """Both calls of a turn read the same message; nothing changes a reading."""
    return message.read(text, context)


def answer(reading: Reading, facts: Facts, creating: Creating, done: Done) -> Plan:
    """The words and the question that end the turn."""
    aside = _aside(reading, facts, creating, done)
    if aside is not None and not done.calls and not reading.nonsense:
        asks_us = bool(reading.asides.question or glossary.explained(reading.text.plain))
        return returning(aside, facts, creating) if asks_us else _next(facts, creating, [aside])
    text = remarks(reading, facts, creating, done)
    if aside:
        text.append(aside)
    clash = contradictions.find(reading, facts, creating)
    asked_just_now = facts.open_question is not None and facts.open_question.topic == "contradiction"
    if clash is not None and not asked_just_now and facts.asked.get("contradiction", 0) < _MOST_CLASHES:
        return _asking("contradiction", [*text, clash.text], list(clash.replies))
    if clash is not None:
        text.append(_settled(clash))
    if reading.screening is not None and reading.screening.adult is False:
        return _asking(Topic.SCREENING.value, [*text, MINOR], [])
    half = _half_open(reading)
    if half is not None:
        text += _taken_for(reading)
        return _asking(Topic.SCREENING.value, [*text, half[0]], list(half[1]))
    return _next(facts, creating, text)


def _aside(reading: Reading, facts: Facts, creating: Creating, done: Done) -> str | None:
    """The answer to what is no statement of facts; None where the message is nothing else."""
    manner = reading.asides.manner
    if manner in ("injected", "foreign"):
        return _MANNERS[manner]
    if reading.asides.starts_over:
        return None
    meaning = glossary.explained(reading.text.plain)
    if meaning and reading.asides.question not in _EVERYDAY:
        return meaning
    if reading.asides.question:
        undone = reading.asides.question == "undo" and done.calls
        return None if undone else answers.to(reading.asides.question, reading, facts, creating)
    if manner == "hostile" and not creating.brief.goal:
        return HOSTILE_AT_FIRST
    return _MANNERS[manner] if manner and not done.calls and not reading.nonsense else None


def returning(text: str, facts: Facts, creating: Creating) -> Plan:
    """An aside, then the open question again; a question nobody has asked yet is asked now."""
    topic = facts.open_question.topic if facts.open_question else ""
    if topic in list(Topic) and Topic(topic) in (*creating.missing, Topic.NUMBERS):
        open_topic = Topic(topic)
        question = questions.question(open_topic, creating.brief, again=False)
        if open_topic is Topic.SCREENING and text:
            question = questions.SCREENING_AGAIN
        return Plan([], _joined([text, _own_paragraph([text], question)]))
    return _next(facts, creating, [text])


def _half_open(reading: Reading) -> tuple[str, tuple[str, str]] | None:
    """The half of the health question that is not answered yet, with its short replies."""
    reply = reading.screening
    if reply is None:
        return None
    if reply.none_apply is None:
        return questions.HEALTH_HALF, ("None of it applies", "Something applies")
    return (questions.AGE_QUESTION, ("Yes, 18 or over", "No")) if reply.adult is None else None


def _taken_for(reading: Reading) -> list[str]:
    """Which line of the health question an answer is taken for, so that it can be put right."""
    topics = reading.screening.topics if reading.screening is not None else ()
    return [f"I take that as {listed(list(topics))} on the health list."] if topics else []


def _settled(clash: Contradiction) -> str:
    """A contradiction that was asked about before is named, not asked again."""
    return f"{clash.text.split('?')[0].rsplit('.', 1)[0]}. I'm going by the later of the two."


def _next(facts: Facts, creating: Creating, text: list[str]) -> Plan:
    """The next open question, or the way to the review; topics asked twice are settled by a default.

    Where a challenge follows, or an answer to one needs a word more, that is the question.
    """
    made: list[tuple[str, Arguments]] = []
    if facts.challenge or (facts.challenge_reply.endswith("?") and facts.challenge_reply in text):
        return Plan(made, _joined(text) or NOTED)
    topic, settled = _next_topic(facts, creating)
    if Topic.GOAL in settled:
        made.append(goal_by_coach(facts))
        goal = made[-1][1]["primary"]
        text.append(f"I'm planning for “{goal}” until you name another goal.")
    usual = tuple(one for one in settled if one is not Topic.GOAL)
    if usual:
        made.append(("use_defaults", {"topics": [one.value for one in usual]}))
        text.append(questions.taken(usual, creating.design))
    if topic is None:
        return _finished(facts, creating, text, made)
    asked = facts.asked.get(topic.value, 0)
    if topic is Topic.SCREENING and asked >= MOST_ASKED:
        text.append("The health question stays open; you can also answer it on *Review*.")
        return _asking(topic.value, text, questions.replies(topic, creating.brief), made)
    text.append(_own_paragraph(text, questions.question(topic, creating.brief, again=asked > 0)))
    return _asking(topic.value, text, questions.replies(topic, creating.brief), made)


def _own_paragraph(before: Sequence[str], question: str) -> str:
    """A question that follows much text stands apart, so that the eye finds it."""
    words = sum(len(part.split()) for part in before)
    return f"\n\n{question}" if words and words + len(question.split()) > _MUCH_BEFORE else question


def _next_topic(facts: Facts, creating: Creating) -> tuple[Topic | None, list[Topic]]:
    settled: list[Topic] = []
    for topic in creating.missing:
        if topic is Topic.SCREENING:
            return (Topic.NUMBERS if _numbers_open(facts, creating) else topic), settled
        if facts.asked.get(topic.value, 0) < MOST_ASKED:
            return topic, settled
        settled.append(topic)
    return (Topic.NUMBERS if not creating.missing and _numbers_open(facts, creating) else None), settled


def _numbers_open(facts: Facts, creating: Creating) -> bool:
    """Whether to ask for numbers: once, where the plan can use them."""
    brief = creating.brief
    if brief.numbers_unknown or Topic.NUMBERS in brief.accepted_defaults or facts.asked.get(Topic.NUMBERS.value):
        return False
    if brief.discipline is Discipline.RUNNING:
        return brief.weekly_distance_km is None
    if brief.discipline is Discipline.BODYWEIGHT or brief.equipment == () or brief.experience is Experience.BEGINNER:
        return False
    known = {number.exercise_id for number in brief.starting_numbers}
    wanted = {target.exercise_id for target in brief.targets}
    return not known or bool(wanted - known)


def _asking(topic: str, text: list[str], replies: list[str], made: Sequence[tuple[str, Arguments]] = ()) -> Plan:
    arguments = {"topic": topic, "quickReplies": [reply[:60] for reply in replies][:4]}
    return Plan([*made, ("ask_next", arguments)], _joined(text))


def _finished(facts: Facts, creating: Creating, text: list[str], made: list[tuple[str, Arguments]]) -> Plan:
    """Nothing is missing: one sentence on the plan, at most two notes, and the review."""
    design = creating.design
    if design is None:
        return _asking("review", text, [], made)
    if design.errors:
        first = design.errors[0]
        text.append(f"{first.what} {first.why} What shall I change?")
        return _asking("contradiction", text, [], made)
    told = facts.open_question is not None and facts.open_question.topic == "review"
    changed = any(part.startswith(("Changed", "Written down", "Everything")) for part in text)
    if told and not made and not changed:
        text.append(_to_review(creating) if any(text) else "Nothing is missing: open *Review*.")
        return _asking("review", text, [], [*made, ("ready", {})])
    weeks = phrases.counted(design.definition.total_duration, "week")
    start = day_in_words(design.start_date, facts.today)
    stands = f"The plan stands: {weeks} from {start}, {phases_in_words(design.definition.phases)}."
    text.append(_own_paragraph(text, stands))
    if creating.clearance_topics:
        topics = phrases.of_health(creating.clearance_topics)
        text.append(
            f"Before it can start I need a clinician's OK, with its date and any limits, because you told me about "
            f"{topics}. Add it on your account page; until then we can go on planning."
        )
    new = [f for f in design.findings if f.severity is Severity.WARN and f.rule_id not in facts.challenged]
    notes = new[: 1 if creating.clearance_topics else 2]
    text += [f"{note.what} {note.did or note.why}" for note in notes]
    text.append(_to_review(creating))
    return _asking("review", text, [], [*made, ("ready", {})])


def _to_review(creating: Creating) -> str:
    if creating.clearance_topics:
        return "Open *Review* to check it; it can start once a clinician's OK is there."
    return "Open *Review* to check and start it."


def phases_in_words(phases: Sequence[Phase]) -> str:
    """Each phase with its weeks, or the first and the last of many."""
    spans = [f"{phase.name} ({_span(phase.week_range)})" for phase in phases]
    if len(spans) <= _FEW_PHASES:
        return listed(spans)
    return f"{len(spans)} phases from {spans[0]} to {spans[-1]}"


def _span(weeks: tuple[int, int]) -> str:
    return f"week {weeks[0]}" if weeks[0] == weeks[1] else f"weeks {weeks[0]}-{weeks[1]}"


def _joined(parts: Sequence[str]) -> str:
    return re.sub(r" (?=\n)", "", " ".join(part.strip(" ") for part in parts if part and part.strip()))


def tool_calls(plan: Plan) -> Iterator[ToolCall]:
    """The plan's calls, numbered after those of the turn's first call."""
    for number, (name, arguments) in enumerate(plan.calls, 1):
        yield ToolCall(call_id=f"call-end-{number}", name=name, arguments=arguments)
