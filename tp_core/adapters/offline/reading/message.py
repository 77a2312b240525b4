"""One message of an athlete, read: every fact it states, what makes no sense in it, what it asks.

The same text with the same context always reads the same; the context is what was asked and the goal lifts so far.
"""

import re
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import Final

from tp_core.adapters.offline.reading import (
    about_talk,
    aims,
    asked_of_them,
    asks,
    body,
    bystanders,
    corrections,
    dates,
    emphasized,
    health,
    holds,
    kit,
    lift_doubts,
    lifts,
    marks,
    number_answers,
    own_questions,
    person,
    questions_aside,
    race_names,
    runs,
    settled,
    tables,
    terse,
    week,
)
from tp_core.adapters.offline.reading.aims import Aims
from tp_core.adapters.offline.reading.asks import Asides
from tp_core.adapters.offline.reading.body import Body
from tp_core.adapters.offline.reading.dates import MOST_WEEKS, Moment, Times
from tp_core.adapters.offline.reading.kit import Kit
from tp_core.adapters.offline.reading.lifts import Lifts
from tp_core.adapters.offline.reading.person import Person
from tp_core.adapters.offline.reading.runs import Runs
from tp_core.adapters.offline.reading.week import Week
from tp_core.adapters.offline.reading.words import TAKEN, Text
from tp_core.domain.brief import PeriodizationModel, Topic
from tp_core.domain.emphasis import Emphasis
from tp_core.domain.exercises import Equipment
from tp_core.domain.safety import ScreeningReply
from tp_core.domain.schedule import day_in_words
from tp_core.domain.units import Unit

_MODELS: Final = (
    (
        r"\blinear (?:progression|periodi[sz]ation)\b|\blinear\b(?= (?:plan|program|please|style))",
        PeriodizationModel.LINEAR,
    ),
    (r"\bundulating\b|\bdup\b", PeriodizationModel.UNDULATING),
    (r"\bblock periodi[sz]ation\b|\bblock style\b", PeriodizationModel.BLOCK),
)
_NUMBER_ONLY: Final = re.compile(
    r"^\W*(?:(?:no|wait|actually|sorry|make (?:it|that)|rather|better)[, ]+)*(?:about |around |maybe |like |say |~|ca\.? )?(-?\d{1,4}(?:\.\d+)?)\W*(?:please|then|i (?:think|guess))?\W*$"
)


@dataclass(frozen=True)
class Context:
    """What the coach knows when it reads: the day, the open question, and what the last one was about."""

    today: date
    topic: str = ""
    goal_lifts: tuple[str, ...] = ()
    goal_sizes: tuple[tuple[str, float], ...] = ()
    """The goals so far by lift, in kg or repetitions."""
    goal_metres: float | None = None
    """The race that is the goal so far."""
    has_goal: bool = False
    unit: Unit | None = None
    runner: bool = False
    """Whether the goal is running."""
    half: str = ""
    """`age` or `health` where only that half of the health question is open."""
    before: str = ""
    """The athlete's answer to the other half."""


@dataclass
class Reading:
    """Everything one message says."""

    text: Text
    times: Times
    week: Week
    person: Person
    body: Body
    lifts: Lifts
    runs: Runs
    kit: Kit
    aims: Aims
    asides: Asides
    screening: ScreeningReply | None = None
    model: PeriodizationModel | None = None
    event: Moment | None = None
    start: Moment | None = None
    number: float | None = None
    """The message is a bare number and nothing else."""
    cannot_say: bool = False
    """They do not know the numbers that were asked for."""
    emphasis: tuple[Emphasis, ...] = ()
    less_of: tuple[Emphasis, ...] = ()
    """What shall have its usual share again."""
    old: bool = False
    """They tell an age from which a plan for health has balance in it."""
    nonsense: list[str] = field(default_factory=list)
    assumed: list[str] = field(default_factory=list)

    @property
    def unit(self) -> Unit | None:
        return self.person.unit or self.lifts.unit

    @property
    def weeks(self) -> int | None:
        return self.times.weeks

    @property
    def has_numbers(self) -> bool:
        return bool(self.lifts.feats or self.runs.timed)


def read(original: str, context: Context) -> Reading:
    """The message as facts."""
    text = Text(_in_plain_sentences(original, context.today))
    asides = asks.read(text)
    if asides.question in about_talk.OF_A_DRAFT and not context.has_goal:
        asides = replace(asides, question="")
    screening = health.answered(
        text, context.today, asked=context.topic == Topic.SCREENING, half=context.half, before=context.before
    )
    questions_aside.leave_out(text, draft=context.has_goal)
    bystanders.leave_out(text, context.today)
    stated = text.live
    named = _model(text)
    more_of = emphasized.read(stated, goal_asked=not context.has_goal and context.topic in ("", Topic.GOAL))
    other_sport = re.search(r"\b(?:hyrox|cross ?fit|triathlon|meet|power ?lifting)\b", text.plain)
    asked_goal = not context.has_goal or context.topic == Topic.GOAL
    held = holds.read(text, asked=context.topic == Topic.GOAL)
    ran = runs.read(
        text,
        first_wanted=asked_goal and not other_sport,
        asked=context.topic == Topic.GOAL,
        volume_asked=context.runner and context.topic == Topic.NUMBERS and screening is None,
        aimed_at=context.goal_metres,
    )
    who = person.read(text, context.today, asked=context.topic == Topic.EXPERIENCE)
    if context.topic == Topic.EXPERIENCE:
        _leave_habits(text)
    days = week.read(text, asked=context.topic == Topic.DAYS)
    times = dates.read(
        text,
        context.today,
        asked=context.topic == Topic.TIMELINE,
        numbers_asked=context.topic == Topic.NUMBERS,
    )
    before = text.live
    tastes = body.read(text, asked=context.topic == Topic.AVOID, kit_asked=context.topic == Topic.EQUIPMENT)
    if context.topic == Topic.SCREENING and screening is not None:
        tastes.limitations += [limit for limit in health.parts_told(original) if limit not in tastes.limitations]
    kit.leave_out_items(text)
    if context.topic == Topic.EQUIPMENT:
        kit.leave_out_weights(text)
    seen = holds.without_times_apart(text, _without(stated, before, text.live), held)
    loads = lifts.read(
        text,
        first_wanted=_first_wanted(context, asides),
        order=() if context.topic == Topic.EQUIPMENT else context.goal_lifts,
        home_unit=who.unit or context.unit,
        goal_asked=context.topic == Topic.GOAL,
        known={} if context.topic == Topic.NUMBERS else dict(context.goal_sizes),
    )
    loads.feats = lift_doubts.without_doubtful(text, [*loads.feats, *held], loads.unit or who.unit or context.unit)
    aim = aims.read(text, seen, [_cut(text.plain, moment.start) for moment in times.moments])
    aim = aims.without(aim, loads.absurd)
    equipment = kit.read(text, asked=context.topic == Topic.EQUIPMENT, first=not context.has_goal)
    equipment = _of_the_bar(text, equipment, context, loads)
    benches = equipment.have is not None and Equipment.BENCH in equipment.have and not loads.feats
    if not aim.declared and (kit.is_kit_alone(aim.goal) or (aim.goal.lower() == "bench" and benches)):
        aim = aims.Aims()
    number = _NUMBER_ONLY.match(text.plain)
    reading = Reading(
        text, times, days, who, tastes, loads, ran, equipment, aim, asides, screening, named,
        number=float(number[1]) if number else None, emphasis=more_of, less_of=emphasized.taken_back(stated), old=emphasized.is_old(stated),
    )  # fmt: skip
    asked_numbers = context.topic == Topic.NUMBERS
    reading.cannot_say = asked_numbers and number_answers.has_no_numbers(text)
    untimed = context.runner and number_answers.keeps_no_track(text)
    reading.person.numbers_unknown = reading.person.numbers_unknown or untimed
    _place_moments(reading, context)
    if reading.event is not None:
        reading.event = replace(
            reading.event, name=race_names.of(ran, reading.event.name, text.plain, reading.event.start)
        )
    _collect(reading)
    return reading


def _in_plain_sentences(original: str, today: date) -> str:
    """The message with its tables, marks, own questions and corrections told as sentences."""
    told = own_questions.answered(asked_of_them.in_words(marks.in_words(tables.in_sentences(original, today))))
    return terse.parted(corrections.applied(settled.applied(told)))


_HABIT: Final = re.compile(
    r"\b(?:run|runs|jog|swim|cycle|walk|play|hike|row|surf|climb)\b[^.;,!?¶]{0,15}?\b(?:\d|once|twice) ?(?:x|times|days)?[^.;,!?¶]{0,8}\bweek\b"
)
"""`run 2x a week`, said of how long one has trained: no days one could train on."""
_HANGS: Final = frozenset({"pull-up", "chin-up", "muscle-up", "dead-hang", "weighted-pull-up", "toes-to-bar"})


def _leave_habits(text: Text) -> None:
    for match in _HABIT.finditer(text.live):
        text.take(*match.span())


def _of_the_bar(text: Text, equipment: Kit, context: Context, loads: Lifts) -> Kit:
    """`bar at home` of somebody whose goals are done hanging from one is no barbell."""
    goals = {*context.goal_lifts, *(feat.exercise.id for feat in loads.feats)}
    have = equipment.have
    if have is None or Equipment.BARBELL not in have or not goals or not goals <= _HANGS:
        return equipment
    if re.search(r"\bbar\b", text.plain) and not re.search(r"\bbarbell|\bplates?\b|\brack\b|\bolympic\b", text.plain):
        return replace(equipment, have=have - {Equipment.BARBELL} | {Equipment.PULL_UP_BAR})
    return equipment


def _first_wanted(context: Context, asides: Asides) -> bool:
    """Whether a number that nothing marks is a goal: before one is known, or where it is asked for."""
    if context.topic == Topic.NUMBERS:
        return False
    return not context.has_goal or context.topic == Topic.GOAL or asides.corrects


_TOWARDS = re.compile(r"\b(?:by|before|until|till|in time for|for)\s+(?:(?!and\b)\w+\s+){0,3}(?:on|is|at)?\s*$")


def _cut(plain: str, moment: int) -> int:
    """Where a goal ends before a date: with its `by my birthday on`."""
    lead = _TOWARDS.search(plain, max(0, moment - 40), moment)
    return lead.start() if lead else moment


def _without(plain: str, before: str, after: str) -> str:
    """A text without what was taken between two looks at it."""
    return "".join(TAKEN if old != new else character for character, old, new in zip(plain, before, after, strict=True))


def _model(text: Text) -> PeriodizationModel | None:
    if re.search(r"\bwhat\b|\?", text.plain):
        return None
    return next((model for pattern, model in _MODELS if re.search(pattern, text.plain)), None)


def _place_moments(reading: Reading, context: Context) -> None:
    """Which date is the start and which the event; what lies in the past or too far is nonsense."""
    for moment in reading.times.moments:
        role = moment.role
        if moment.weeks is not None and role in ("", "deadline") and reading.times.weeks is None:
            if 1 <= moment.weeks <= MOST_WEEKS:
                reading.times.weeks, reading.times.weeks_said = moment.weeks, moment.said
            else:
                reading.nonsense.append(f"“{moment.said}” is outside what I can plan: 1 to {MOST_WEEKS} weeks.")
            continue
        if not role:
            soon = moment.day <= context.today + timedelta(days=14)
            later = reading.event is not None or (reading.aims.goal == "" and soon and context.topic == Topic.TIMELINE)
            role = "start" if later and soon else "deadline"
        if _impossible(reading, moment, context.today, start=role == "start"):
            continue
        if moment.assumed:
            reading.assumed.append(moment.assumed)
        if role == "start":
            vaguer = reading.start is not None and moment.assumed and not reading.start.assumed
            reading.start = reading.start if vaguer else moment
        elif (
            reading.event is None
            or (role == "event" and not reading.event.name)
            or _supersedes(reading.text, moment, reading.event)
        ):
            reading.event = replace(moment, role=role)


_CALLED_BACK: Final = re.compile(
    r"\b(?:no|couldn't|can't|wait|actually|say|make (?:it|that)|rather|call it|realistic\w*|sensible|real one|main one)\b"
)


_IN_OTHER_WORDS: Final = re.compile(r"(?: \w+){0,3}\s*(?:\(|,|:|-)\s*(?:on |so |i\.?e\.? |that'?s |which is )*")
"""`by spring finals (May 5)`."""


_INSTEAD: Final = re.compile(r"[^.;!?¶,]{0,12}\binstead\b")


def _supersedes(text: Text, moment: Moment, known: Moment) -> bool:
    """`the trip in february is on 13 feb`, `by Labor Day, let's say September 1`: the day in the month, the later word."""
    same = (moment.day.year, moment.day.month) == (known.day.year, known.day.month)
    called_back = (
        _CALLED_BACK.search(text.plain[known.end : moment.start]) and (moment.role or "deadline") == known.role
    )
    instead = _CALLED_BACK.search(text.plain[known.end : moment.start]) and _INSTEAD.match(text.plain, moment.end)
    surer = bool(known.assumed) and not moment.assumed
    told_exactly = surer and _IN_OTHER_WORDS.fullmatch(text.plain, known.end, moment.start)
    return bool((same and surer) or told_exactly or called_back or instead)


def _impossible(reading: Reading, moment: Moment, today: date, *, start: bool) -> bool:
    when = f"{day_in_words(moment.day, today)}"
    if moment.day < today or (moment.day == today and not start):
        reading.nonsense.append(f"{when} has passed already." if moment.day < today else f"{when} is today.")
        return True
    if moment.day > today + timedelta(weeks=MOST_WEEKS):
        reading.nonsense.append(f"{when} is more than {MOST_WEEKS} weeks away, and I plan up to {MOST_WEEKS}.")
        return True
    return False


def _collect(reading: Reading) -> None:
    reading.nonsense += [*reading.times.nonsense, *reading.week.nonsense, *reading.runs.long_run.nonsense]
    reading.nonsense += [
        f"“{said}” is more than anyone has lifted; check the number and its unit." for said in reading.lifts.absurd
    ]
    reading.nonsense += [f"“{said}” is no set I can plan with." for said in reading.lifts.uncounted]
    reading.nonsense += [f"“{said}” is further than I can plan for." for said in reading.runs.too_far]
    reading.assumed += [*reading.times.assumed, *reading.week.assumed]
    if reading.lifts.in_meet_order:
        reading.assumed.append("I'm reading the three numbers as squat, bench press and deadlift.")
    reading.assumed += [f"“{said}” was then, so week 1 will find today's weight." for said in reading.lifts.past[:1]]
    reading.assumed += [
        f"“{said}” may be your goal or what you do now; “goal {said}” or “now {said}” tells me which."
        for said in reading.lifts.either[:1]
    ]
    if reading.lifts.looks_like_pounds and reading.person.unit is None:
        reading.assumed.append("I'm reading those loads as pounds.")
