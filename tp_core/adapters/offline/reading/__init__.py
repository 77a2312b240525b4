"""Reads one message of an athlete: the facts it states, what makes no sense in it, and what it asks.

Deterministic rules; a value that does not fit the open question is tried on all that is missing.
"""

import re
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from tp_core.adapters.offline.reading import asides, dates, lifts, lists
from tp_core.domain import exercises
from tp_core.domain.brief import Topic
from tp_core.domain.facts import Creating, Facts
from tp_core.domain.program import Discipline
from tp_core.domain.safety import ScreeningReply, parse_screening_answer

MOST_WEEKS, MOST_DAYS = 52, 7
LEAST_MINUTES, MOST_MINUTES = 15, 240

_DISCIPLINES: tuple[tuple[str, Discipline], ...] = (
    (r"\bpower\s?lift\w*|\bthe platform\b|\bbig three total\b|\bmy total\b", Discipline.POWERLIFTING),
    (r"\bhypertrophy|\bbody\s?build\w*|\bbuild(?:ing)? (?:some )?muscle|\bmuscle (?:mass|growth)|\bget(?:ting)? (?:big(?:ger)?|jacked|swole)|\bput on (?:size|muscle)|\bgain (?:muscle|size|mass)|\bbulk|\baesthetic", Discipline.HYPERTROPHY),
    (r"\bolympic (?:weight)?lift\w*|\bweightlifting\b|\bsnatch\b|\bclean and jerk\b|\bc&j\b", Discipline.WEIGHTLIFTING),
    (r"\bmarathon|\b(?:5|10|21|42)\s?k\b|\brun(?:ning|ner)? (?:faster|a|plan|program|race)\b|\bhalf marathon", Discipline.RUNNING),
    (r"\bcross\s?fit\b|\bhyrox\b|\bmetcons?\b|\bwods?\b|\bmixed modal", Discipline.MIXED),
    (r"\bcalisthenics\b|\bbody\s?weight\b|\bpull[- ]?ups?\b.{0,20}\bgoal|\bmuscle[- ]?up|\bhandstand|\bwithout (?:any )?equipment", Discipline.BODYWEIGHT),
    (r"\bstrength\b|\bstronger\b|\bstrong\b|\blift (?:more|heavier)|\bheavier\b|\b(?:squat|bench|deadlift|overhead press)\b", Discipline.STRENGTH),
    (r"\bfit(?:ness|ter)?\b|\bin shape\b|\bhealth(?:y|ier)?\b|\blose (?:weight|fat)|\btone\w*|\bgeneral\b|\benergy\b|\blook (?:better|good)|\bfeel better|\bweight loss", Discipline.GENERAL_FITNESS),
)  # fmt: skip
_WANTS = re.compile(
    r"\b(?:i(?:'d| would)? (?:want|like|need|wanna)(?: to)?|my (?:main )?goal(?: is)?(?: to)?|goal:?|i'?m (?:looking|trying|aiming|hoping) to|aim(?:ing)?(?: is)?(?: to| for)?|help me(?: to)?|training for|preparing for|prepping for|would love to)\s+",
    re.IGNORECASE,
)
_GOAL_ENDS = re.compile(
    r"[.;\n!?]+(?:\s|$)|,?\s+(?:currently|right now|at the moment|i (?:have|train|can|currently|only|squat|bench|am|do)|my (?:current|max|squat|bench|left|right|knee|back))\b",
    re.IGNORECASE,
)


@dataclass
class Reading:
    """What a message says. The argument dictionaries are those of the creation tools."""

    goals: dict[str, Any] = field(default_factory=dict)
    constraints: dict[str, Any] = field(default_factory=dict)
    preferences: dict[str, Any] = field(default_factory=dict)
    timeline: dict[str, Any] = field(default_factory=dict)
    screening: ScreeningReply | None = None
    defaults: list[Topic] = field(default_factory=list)
    start_over: bool = False
    name: str = ""
    nonsense: list[str] = field(default_factory=list)
    term: str = ""
    asks_summary: bool = False
    asks_why: bool = False
    kind: str = ""
    """`foreign`, `hostile` or `small talk` where it is no training talk."""

    @property
    def has_facts(self) -> bool:
        facts = (self.goals, self.constraints, self.preferences, self.timeline, self.screening, self.defaults)
        return any(facts) or self.start_over or bool(self.name)

    @property
    def understood(self) -> bool:
        asked = self.term or self.asks_summary or self.asks_why
        return self.has_facts or bool(asked) or bool(self.nonsense) or bool(self.kind)


def read(original: str, facts: Facts) -> Reading:
    """The message as facts, against what is known and what was asked."""
    creating = facts.creating
    reading = Reading()
    text = original.translate(str.maketrans({"’": "'", "‘": "'", "×": "x", "–": "-"})).lower()
    reading.kind = _kind(text)
    if reading.kind or creating is None:
        reading.term = asides.term(text)
        return reading
    topic = facts.open_question.topic if facts.open_question else ""
    if asides.starts_over(text):
        reading.start_over = True
        return reading
    reading.term = asides.term(text)
    reading.asks_summary = asides.summary(text)
    reading.asks_why = asides.why(text)
    if reading.term or reading.asks_summary or (reading.asks_why and len(text) < 80):
        return reading
    _screening(reading, original, text, topic)
    if reading.screening is not None and topic == Topic.SCREENING and len(text) < 60:
        return reading
    taken = _timeline(reading, text, facts, topic)
    _schedule(reading, text, topic, facts)
    _numbers(reading, text, creating, topic, taken)
    _kit_and_body(reading, text, original, topic)
    _goal(reading, text, original, creating, topic)
    reading.name = asides.program_name(original)
    _left_to_us(reading, text, creating, topic)
    if not reading.has_facts and not reading.nonsense:
        _bare(reading, text.strip(" .!"), creating, topic, facts.today)
    return reading


def _kind(text: str) -> str:
    if asides.hostile(text):
        return "hostile"
    if asides.foreign(text):
        return "foreign"
    return "small talk" if asides.small_talk(text) else ""


def _screening(reading: Reading, original: str, text: str, topic: str) -> None:
    explicit = re.search(
        r"\bno to all\b|\bnone (?:of (?:these|them|it|that) )?appl|\bover 18\b|\b18\+|\bnone apply\b", text
    )
    if topic != Topic.SCREENING and not explicit:
        return
    reply = parse_screening_answer(original)
    if reply is None or (topic == Topic.SCREENING and asides.decides(text)):
        return
    reading.screening = reply


def _timeline(reading: Reading, text: str, facts: Facts, topic: str) -> list[tuple[int, int]]:
    """Start, event and length; the spans they take."""
    taken: list[tuple[int, int]] = []
    for moment in dates.moments(text, facts.today):
        taken.append(moment.span)
        if moment.starts and not moment.event:
            _start(reading, moment, facts.today)
        elif moment.day <= facts.today:
            reading.nonsense.append(f"{_day(moment.day)} is not in the future.")
        elif moment.day > facts.today + timedelta(weeks=MOST_WEEKS):
            reading.nonsense.append(f"“{moment.said}” is more than {MOST_WEEKS} weeks away; I plan up to a year.")
        else:
            reading.timeline |= {"eventDate": moment.day.isoformat(), "eventName": moment.event}
    for length in dates.lengths(text):
        if length.unit == "y" and topic == Topic.EXPERIENCE:
            continue
        if topic == Topic.EXPERIENCE and length.unit == "m":
            continue
        taken.append(length.span)
        if not 1 <= length.weeks <= MOST_WEEKS:
            reading.nonsense.append(f"“{length.said}” is outside what I plan: 1 to {MOST_WEEKS} weeks.")
        elif "eventDate" not in reading.timeline:
            reading.timeline["weeks"] = length.weeks
    return taken


def _start(reading: Reading, moment: dates.Moment, today: date) -> None:
    if moment.day < today:
        reading.nonsense.append(f"{_day(moment.day)} has passed already.")
    else:
        reading.timeline["startDate"] = moment.day.isoformat()


def _schedule(reading: Reading, text: str, topic: str, facts: Facts) -> None:
    count = lists.days_per_week(text)
    if count is not None:
        days, said = count
        if days == int(days) and 1 <= days <= MOST_DAYS:
            reading.constraints["daysPerWeek"] = int(days)
        else:
            reading.nonsense.append(f"“{said}” does not fit into a week; I plan 1 to 7 days.")
    named = lists.weekdays(text, asked=topic == Topic.DAYS)
    if named:
        reading.constraints["trainingDays"] = [day.value for day in named]
        if len(named) != reading.constraints.get("daysPerWeek", len(named)):
            said_days = reading.constraints.pop("daysPerWeek")
            reading.nonsense.append(f"You said {said_days} days and named {len(named)}; I've taken the days you named.")
    minutes = lists.minutes(text)
    if minutes is not None:
        if LEAST_MINUTES <= minutes <= MOST_MINUTES:
            reading.constraints["sessionMinutes"] = minutes
        else:
            reading.nonsense.append(f"{minutes} minutes is outside what I plan: 15 to 240 a session.")
    level = lists.experience(text, asked=topic == Topic.EXPERIENCE, year=facts.today.year)
    if level is not None:
        reading.goals["experience"] = level.value
    unit = lists.unit(text)
    if unit is not None:
        reading.constraints["unit"] = unit.value


def _numbers(reading: Reading, text: str, creating: Creating, topic: str, taken: list[tuple[int, int]]) -> None:
    default: lifts.Kind | None = {Topic.NUMBERS: "now", Topic.GOAL: "target"}.get(topic)  # type: ignore[assignment, call-overload]
    order = tuple(target.exercise_id for target in creating.brief.targets)
    found = lifts.read(text, taken=taken, default=default, order=order)
    for said in found.absurd:
        reading.nonsense.append(f"“{said}” is more than anyone has lifted, so I left it out.")
    for name, kind in (("targets", "target"), ("startingNumbers", "now")):
        feats = [_feat(feat) for feat in found.feats if feat.kind == kind]
        if feats:
            reading.goals[name] = _with_known(feats, creating) if name == "targets" else feats
    if asides.unknown(text) and (topic == Topic.NUMBERS or re.search(r"\bmax(?:es)?\b|\bnumbers?\b|\b1rm\b", text)):
        reading.goals["numbersUnknown"] = True


def _with_known(feats: list[dict[str, Any]], creating: Creating) -> list[dict[str, Any]]:
    del creating  # the tool merges by exercise
    return feats


def _feat(feat: lifts.Feat) -> dict[str, Any]:
    given = {"exercise": feat.exercise, "load": feat.load, "reps": feat.reps, "rpe": feat.rpe, "said": feat.said}
    if feat.unit is not None:
        given["unit"] = feat.unit.value
    return {name: value for name, value in given.items() if value is not None}


def _kit_and_body(reading: Reading, text: str, original: str, topic: str) -> None:
    kit = lists.equipment(text, asked=topic == Topic.EQUIPMENT)
    if kit is not None:
        reading.constraints["equipment"] = list(kit)
    swaps = asides.swaps(text)
    known = [(use, old) for use, old in swaps if exercises.find(use) and exercises.find(old)]
    if known:
        reading.preferences["swaps"] = [{"use": use, "insteadOf": old} for use, old in known]
    avoided = lists.avoided(text)
    if avoided:
        reading.preferences["exclusions"] = list(avoided)
    liked = [like for like in lists.liked(text) if like not in avoided]
    if liked:
        reading.preferences["likes"] = liked
    sore = lists.limits(text, original)
    if sore:
        reading.constraints["limitations"] = list(sore)
    elif lists.nothing_hurts(text) or (
        topic == Topic.AVOID
        and re.match(r"\s*(?:no+|nope|none|nothing|nah|all good|i'?m fine)\b", text)
        and not avoided
    ):
        reading.constraints["nothingToAvoid"] = True


def _goal(reading: Reading, text: str, original: str, creating: Creating, topic: str) -> None:
    wants = _WANTS.search(original)
    targets = reading.goals.get("targets")
    discipline = next((kind for pattern, kind in _DISCIPLINES if re.search(pattern, text)), None)
    open_goal = not creating.brief.goal or topic == Topic.GOAL
    if wants and (targets or discipline or open_goal) and (open_goal or targets):
        words = _GOAL_ENDS.split(original[wants.end() :], maxsplit=1)[0].strip(" ,.")
        if (targets or discipline) and words:
            reading.goals["primary"] = words[:200]
    if "primary" not in reading.goals and open_goal and (targets or discipline):
        head = _GOAL_ENDS.split(original.strip(), maxsplit=1)[0].strip(" ,.")
        reading.goals["primary"] = head[:200] or (discipline or Discipline.STRENGTH).value
    if "primary" in reading.goals or creating.brief.discipline is None:
        kind = discipline or (Discipline.STRENGTH if targets else None)
        if kind is not None and (open_goal or creating.brief.discipline is None):
            reading.goals["discipline"] = kind.value
    if "primary" not in reading.goals:
        return
    if creating.brief.discipline is None and "discipline" not in reading.goals:
        reading.goals["discipline"] = Discipline.STRENGTH.value


def _left_to_us(reading: Reading, text: str, creating: Creating, topic: str) -> None:
    open_topics = [missing for missing in creating.missing if missing not in (Topic.GOAL, Topic.SCREENING)]
    if asides.decides_all(text):
        reading.defaults = open_topics
    elif asides.decides(text) or (asides.unknown(text) and topic not in (Topic.NUMBERS, "")):
        if topic == Topic.NUMBERS:
            reading.goals["numbersUnknown"] = True
        elif topic in {str(missing) for missing in open_topics}:
            reading.defaults = [Topic(topic)]


def _bare(reading: Reading, text: str, creating: Creating, topic: str, today: date) -> None:
    """A bare value: first what was asked for, else what exactly one missing thing can take."""
    match = re.fullmatch(r"(?:make it |about |around |maybe |only |just |actually |ok |say )*(\d{1,3}|[a-z]+)", text)
    if match is None:
        return
    words = match[1]
    try:
        value = int(dates.number(words))
    except ValueError:
        return
    fits: dict[Topic, tuple[dict[str, Any], str]] = {
        Topic.DAYS: (reading.constraints, "daysPerWeek"),
        Topic.TIMELINE: (reading.timeline, "weeks"),
    }
    ranges = {Topic.DAYS: range(1, MOST_DAYS + 1), Topic.TIMELINE: range(4, MOST_WEEKS + 1)}
    del today
    if topic in (Topic.DAYS, Topic.TIMELINE):
        asked = Topic(topic)
        span = range(1, MOST_WEEKS + 1) if asked is Topic.TIMELINE else ranges[asked]
        if value in span:
            place, name = fits[asked]
            place[name] = value
            return
        others = [
            other for other in ranges if other is not asked and other in creating.missing and value in ranges[other]
        ]
        if not others:
            limit = "1 to 7 days a week" if asked is Topic.DAYS else f"1 to {MOST_WEEKS} weeks"
            reading.nonsense.append(f"{value} does not fit here; I plan {limit}.")
            return
    options = [missing for missing in ranges if missing in creating.missing and value in ranges[missing]]
    if len(options) == 1:
        place, name = fits[options[0]]
        place[name] = value


def _day(moment: date) -> str:
    return f"{moment:%A} {moment.day} {moment:%B %Y}"
