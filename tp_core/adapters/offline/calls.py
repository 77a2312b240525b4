"""What was read, as the tool calls any coach model would make. Nothing is emitted that makes no sense."""

import re
from calendar import monthrange
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final

from tp_core.adapters.offline.arguments import Arguments
from tp_core.adapters.offline.goals import goal_by_coach, goals, wished_exercises
from tp_core.adapters.offline.reading import emphasized
from tp_core.adapters.offline.reading.dates import MOST_WEEKS, Moment
from tp_core.adapters.offline.reading.message import Reading
from tp_core.adapters.offline.reading.person import level_of
from tp_core.adapters.offline.reading.week import Week
from tp_core.domain.brief import Brief, Topic
from tp_core.domain.coach import ToolCall
from tp_core.domain.emphasis import BESIDE_RUNNING
from tp_core.domain.exclusions import body_parts
from tp_core.domain.exercises import EXERCISES, Equipment, Loading, equipment_of, find
from tp_core.domain.facts import Creating, Facts
from tp_core.domain.program import WEEKDAYS, Discipline, Weekday

MOST_ASKED = 2
"""A topic is asked at most twice; then a default is taken and named."""
NEVER_BY_DEFAULT = (Topic.GOAL, Topic.SCREENING)

_LEFT_TO_THE_COACH = (Topic.DAYS, Topic.TIMELINE, Topic.EQUIPMENT)
"""What a question back leaves to the coach: `how many would you recommend?`."""
_OF_THEIR_OWN = frozenset({Topic.NUMBERS, Topic.EQUIPMENT, Topic.AVOID, Topic.SCREENING})
"""Topics whose answer may be a number that is no day, week or minute: `100` of one lift or the other."""
_WEEKS_FOR_DAYS = 26
"""What answers the question for days and is no day: up to here weeks, above them as likely minutes."""

_ASKS_BEFORE = re.compile(r"^(?:can|could|should|may) (?:i|we) .*?\bwith (?:an? |my )?", re.IGNORECASE)
_ASKS_AFTER = re.compile(
    r",\s*(?:is (?:it|that|this)|should|can|could|may|what|why|how|do|does|will|shall)\b.*$", re.IGNORECASE
)
_MAKE_IT = re.compile(r"\W*(?:(?:no|wait|actually|sorry|ok|then)\W+)*make (?:it|that)\b")
_MOST_YEARS = 25
"""A larger bare number is hardly a training age."""


def of(reading: Reading, facts: Facts) -> list[tuple[str, Arguments]]:
    """The calls in the order they are to be made; empty where nothing is to be recorded."""
    creating = facts.creating
    if creating is None:
        return []
    if reading.asides.starts_over:
        return [("revise", {"startOver": True})]
    if reading.asides.manner in ("injected", "foreign"):
        return []
    topic = facts.open_question.topic if facts.open_question else "" if creating.brief.goal else Topic.GOAL
    return of_topic(reading, facts, topic)


def of_topic(reading: Reading, facts: Facts, topic: str) -> list[tuple[str, Arguments]]:
    """The calls for a message that answers a question on a topic."""
    creating = facts.creating
    if creating is None:
        return []
    made = [(name, arguments) for name, arguments in _facts(reading, facts, creating, topic) if arguments]
    if not made:
        made = _answered(reading, facts, creating, topic)
    return _closed(made, reading)


def numbered(calls: list[tuple[str, Arguments]]) -> Iterator[ToolCall]:
    for number, (name, arguments) in enumerate(calls, 1):
        yield ToolCall(call_id=f"call-{number}", name=name, arguments=arguments)


def _closed(made: list[tuple[str, Arguments]], reading: Reading) -> list[tuple[str, Arguments]]:
    """With the weeks built anew where something was recorded."""
    built = {"record_goals", "record_constraints", "record_preferences", "record_timeline", "use_defaults", "revise"}
    if reading.model is not None or any(name in built for name, _ in made):
        made.append(("propose_phases", {"model": reading.model.value} if reading.model else {}))
    return made


_ONE_SESSION: Final = re.compile(
    r"\b(?:squat|bench|dead ?lift|press|pull|push|legs?|upper(?: body)?|lower(?: body)?|arms?|chest|back|heavy|light"
    r"|tempo|snatch|clean)s?"
    r" (?:day|session|workout)s? (?:(?:be|is|are|go|to be|should be|to go) )?(?:on|for|to|at)\b"
)


def _facts(reading: Reading, facts: Facts, creating: Creating, topic: str) -> Iterator[tuple[str, Arguments]]:
    brief = creating.brief
    yield "revise", _revised(reading, brief)
    wished = wished_exercises(reading, brief, topic)
    told = constraints(reading, brief, topic)
    if wished and (
        brief.training_days or brief.days_per_week
    ):  # `paused bench on Friday` is the exercise's day, not all there are
        told = {name: value for name, value in told.items() if name not in ("trainingDays", "daysPerWeek")}
    yield "record_constraints", told
    yield "record_goals", goals(reading, facts, brief, topic)
    yield "record_preferences", preferences(reading, wished)
    yield "record_timeline", timeline(reading, brief, topic)
    yield "use_defaults", _defaults(reading, creating, topic)
    yield "record_screening", _screening(reading)


def _revised(reading: Reading, brief: Brief) -> Arguments:
    """What they take back: a limit that has healed, an exclusion that is fine again, a name for the program."""
    removed = [
        entry for part in reading.body.healed for entry in brief.limitations if part.removesuffix("s") in entry.lower()
    ]
    for words in reading.asides.removes:
        removed += [known for known in known_entries(brief) if _same_thing(words, known)]
    removed += [part.value for part in reading.less_of if part in brief.emphasis]
    arguments: Arguments = {}
    if removed:
        arguments["remove"] = list(dict.fromkeys(removed))[:10]
    if reading.asides.name:
        arguments["name"] = reading.asides.name
    return arguments


def known_entries(brief: Brief) -> tuple[str, ...]:
    """Single things of a brief that can be taken back."""
    lifts = [target.exercise_id for target in brief.targets] + [number.exercise_id for number in brief.starting_numbers]
    swaps = [swap.use for swap in brief.swaps]
    return (*brief.exclusions, *brief.limitations, *brief.likes, *brief.secondary_goals, *lifts, *swaps)


def _same_thing(words: str, known: str) -> bool:
    plain, other = words.strip().lower(), known.lower()
    if plain in other or (other in plain and len(other) > 3):
        return True
    said, meant = find(plain), find(known)
    return said is not None and meant is not None and said.id == meant.id


def _with_strength_days(reading: Reading, brief: Brief, days: int) -> int:
    """The days a week, with the strength days a runner wants beside them: `3 runs, also a strength day`."""
    plain = reading.text.plain
    runner = (
        brief.discipline is Discipline.RUNNING or reading.aims.discipline is Discipline.RUNNING or reading.runs.timed
    )
    beside = emphasized.strength_days(plain) if runner and days and emphasized.is_on_top(plain) else None
    return min(len(Weekday), days + BESIDE_RUNNING[beside]) if beside is not None else days


def constraints(reading: Reading, brief: Brief, topic: str) -> Arguments:
    """Days, minutes, equipment, unit and what the body limits."""
    arguments: Arguments = {}
    if reading.unit is not None:
        arguments["unit"] = reading.unit.value
    week = reading.week.after(brief.training_days, brief.days_per_week)
    if week.named and not _is_of_one_session(reading, brief, week):
        arguments["trainingDays"] = [day.value for day in week.named]
    days = _with_strength_days(reading, brief, week.days or len(week.named))
    if days > len(week.named):
        arguments["daysPerWeek"] = days
    busy = _busy(week, brief)
    if busy:
        arguments["busyDays"] = busy
    if week.minutes is not None:
        arguments["sessionMinutes"] = week.minutes
    equipment = equipment_after(reading, brief)
    if equipment is not None:
        arguments["equipment"] = equipment
    if reading.body.limitations:
        arguments["limitations"] = [_stated(limit) for limit in reading.body.limitations[:6]]
    elif reading.body.nothing and (topic == Topic.AVOID or not brief.limitations):
        arguments["nothingToAvoid"] = True
    return arguments | _of_running(reading, brief, week.minutes)


def _is_of_one_session(reading: Reading, brief: Brief, week: Week) -> bool:
    """`deadlift day on a Friday please`: where a session shall lie in a week whose days are known."""
    known = max(brief.days_per_week or 0, len(brief.training_days))
    return len(week.named) == 1 and known > 1 and _ONE_SESSION.search(reading.text.plain) is not None


def _busy(week: Week, brief: Brief) -> list[str]:
    """Days to keep free, where the week's days are still to be chosen."""
    chosen = bool(week.named) and week.days in (None, len(week.named))
    busy = [day for day in WEEKDAYS if day in (*brief.busy_days, *week.busy) and day not in week.named]
    return [day.value for day in busy] if week.busy and not chosen and len(busy) < len(WEEKDAYS) else []


def _of_running(reading: Reading, brief: Brief, minutes: int | None) -> Arguments:
    """What is run now, and how long the long run may take beside sessions of so many minutes."""
    told = {
        "longRunMinutes": reading.runs.long_run.minutes(minutes or brief.session_minutes, _discipline(reading, brief)),
        "weeklyDistanceKm": _weekly_km(reading, brief),
        "longestRunKm": reading.runs.longest_km,
    }
    return {name: value for name, value in told.items() if value is not None}


def _weekly_km(reading: Reading, brief: Brief) -> float | None:
    """What they run in a week: told, or none where a runner to be says that they do not run yet."""
    sign = reading.aims.sign
    runner = Discipline.RUNNING in (brief.discipline, sign.discipline if sign is not None else None)
    none = reading.runs.none_yet and runner and brief.weekly_distance_km is None
    return 0.0 if none else reading.runs.weekly_km


def _discipline(reading: Reading, brief: Brief) -> Discipline | None:
    sign = reading.aims.sign
    return brief.discipline or (sign.discipline if sign is not None else None)


def _stated(limit: str) -> str:
    """A limit without the question around it: `my back hurts, is that normal`, `can I squat with a bad knee`."""
    told = _ASKS_AFTER.sub("", _ASKS_BEFORE.sub("", limit)).strip()
    return told if told and body_parts(told) == body_parts(limit) else limit


def equipment_after(reading: Reading, brief: Brief) -> list[str] | None:
    """The equipment as it is after the message, in names the tool knows; None where nothing changes."""
    kit = reading.kit
    known: frozenset[Equipment] = equipment_of(brief.equipment)[0] if brief.equipment else frozenset()
    if kit.have is None and not kit.lacks:
        return None
    if kit.have is None:
        if brief.equipment is None or not (known & kit.lacks):
            return None
        return sorted(item.value for item in known - kit.lacks)
    have = (kit.have | known) if kit.adds and brief.equipment else kit.have
    return sorted(item.value for item in have - kit.lacks)


def preferences(reading: Reading, wished: Sequence[str] = ()) -> Arguments:
    """Likes, exclusions, swaps; a lack of kit that changes no list is an exclusion."""
    arguments: Arguments = {}
    body = reading.body
    likes = list(dict.fromkeys([*wished, *body.likes]))
    if likes:
        arguments["likes"] = likes[:10]
    if body.exclusions:
        arguments["exclusions"] = body.exclusions[:10]
    if body.swaps:
        arguments["swaps"] = [{"use": use, "insteadOf": old} for use, old in body.swaps[:10]]
    return arguments


def timeline(reading: Reading, brief: Brief, topic: str) -> Arguments:
    """Length, start and event. Where both a length and an event are given and differ, the event stands until asked."""
    arguments: Arguments = {}
    if reading.start is not None:
        arguments["startDate"] = reading.start.day.isoformat()
    if reading.event is not None:
        arguments["eventDate"] = _event_day(reading.event, brief).isoformat()
        same = brief.event_name if reading.event.day == brief.event_date else ""
        moved = brief.event_name if reading.event.moved else ""
        arguments["eventName"] = (moved or reading.event.name or same)[:80]
    elif reading.weeks is not None and not length_against_event(reading, brief, topic):
        arguments["weeks"] = reading.weeks
    return arguments


def _event_day(event: Moment, brief: Brief) -> date:
    """`it was moved to the 24th`: of the month it was in."""
    known = brief.event_date
    if known is None or not (event.moved and event.in_its_month):
        return event.day
    return known.replace(day=min(event.day.day, monthrange(known.year, known.month)[1]))


def length_against_event(reading: Reading, brief: Brief, topic: str) -> bool:
    """Whether a length is said in passing while an event is known that it does not lead to."""
    answering = topic in (Topic.TIMELINE, "contradiction") or reading.asides.corrects
    return reading.weeks is not None and bool(brief.event_name) and not answering


def _defaults(reading: Reading, creating: Creating, topic: str) -> Arguments:
    """`You decide`: the open topic, or all that is missing."""
    decides = reading.asides.decides
    if not decides:
        return {}
    if decides == "all":
        topics = [missing.value for missing in creating.missing if missing not in NEVER_BY_DEFAULT]
        return {"topics": topics} if topics else {}
    if topic in list(Topic) and topic not in NEVER_BY_DEFAULT and not _answers(reading, topic):
        return {"topics": [topic]}
    return {}


def _answers(reading: Reading, topic: str) -> bool:
    """Whether the message itself says what the open question asks."""
    told = {
        Topic.DAYS: reading.week.days is not None or bool(reading.week.named),
        Topic.TIMELINE: reading.weeks is not None or reading.event is not None,
        Topic.EQUIPMENT: reading.kit.have is not None,
        Topic.EXPERIENCE: reading.person.experience is not None,
        Topic.NUMBERS: reading.has_numbers,
        Topic.AVOID: bool(reading.body.exclusions or reading.body.limitations),
    }
    return told.get(Topic(topic), False)


def _screening(reading: Reading) -> Arguments:
    reply = reading.screening
    if reply is None or reply.none_apply is None or reply.adult is None:
        return {}
    arguments: Arguments = {"noneApply": reply.none_apply, "adult": reply.adult}
    if reply.birth_year is not None:
        arguments["birthYear"] = reply.birth_year
    if reply.topics and not reply.none_apply:
        arguments["topics"] = list(reply.topics)
    return arguments


def _answered(reading: Reading, facts: Facts, creating: Creating, topic: str) -> list[tuple[str, Arguments]]:
    """An answer that states no fact by itself: a bare number, yes, no, not sure."""
    if reading.nonsense:
        return []
    if reading.number is not None:
        return bare_number(reading, creating, topic)
    if reading.asides.no:
        return _said_no(topic)
    asks_back = reading.asides.asks_back and topic in _LEFT_TO_THE_COACH and not reading.asides.question
    if (asks_back or reading.asides.unsure) and topic in list(Topic) and topic not in NEVER_BY_DEFAULT:
        return [("use_defaults", {"topics": [topic]})]
    unsure_again = reading.asides.unsure and facts.asked.get(Topic.GOAL, 0) >= MOST_ASKED
    if topic == Topic.GOAL and (reading.asides.decides or unsure_again or _accepts_offer(reading, facts)):
        return [goal_by_coach(facts)]
    return []


def _accepts_offer(reading: Reading, facts: Facts) -> bool:
    return reading.asides.yes and facts.asked.get(Topic.GOAL, 0) >= MOST_ASKED


def _said_no(topic: str) -> list[tuple[str, Arguments]]:
    known: dict[str, tuple[str, Arguments]] = {
        Topic.AVOID: ("record_constraints", {"nothingToAvoid": True}),
        Topic.EQUIPMENT: ("record_constraints", {"equipment": []}),
        Topic.EXPERIENCE: ("record_goals", {"experience": "beginner"}),
        Topic.NUMBERS: ("record_goals", {"numbersUnknown": True}),
        Topic.TIMELINE: ("use_defaults", {"topics": [Topic.TIMELINE.value]}),
        Topic.DAYS: ("use_defaults", {"topics": [Topic.DAYS.value]}),
    }
    return [known[topic]] if topic in known else []


def bare_number(reading: Reading, creating: Creating, topic: str) -> list[tuple[str, Arguments]]:
    """A number alone: for the open question, else for the one missing thing it fits."""
    number = reading.number or 0
    changes = _MAKE_IT.match(reading.text.plain) is not None
    fits = number_fits(number, creating, topic, changes=changes)
    if topic == Topic.NUMBERS and len(creating.brief.targets) == 1 and 20 <= number <= 600:
        lift = creating.brief.targets[0].exercise_id
        loaded = EXERCISES[lift].loading not in (Loading.BODYWEIGHT, Loading.TIME, Loading.DISTANCE)
        if loaded:
            feat = {"exercise": lift, "load": number, "said": reading.text.original.strip()[:300]}
            return [("record_goals", {"startingNumbers": [feat]})]
    if not fits and reading.asides.corrects and number == int(number) and 1 <= number <= MOST_WEEKS:
        whole = int(number)
        days = whole <= 7
        if not days and creating.brief.event_date is not None:
            return []  # behind a date 12 may be its day or the weeks up to it
        fits = {
            Topic.DAYS if days else Topic.TIMELINE: ("record_constraints", {"daysPerWeek": whole})
            if days
            else ("record_timeline", {"weeks": whole})
        }
    is_one = len(fits) == 1 and (topic not in _OF_THEIR_OWN or reading.asides.corrects)
    chosen = fits.get(topic) or (next(iter(fits.values())) if is_one else None)
    return [chosen] if chosen else []


def number_fits(
    number: float, creating: Creating, topic: str, *, changes: bool = False
) -> dict[str, tuple[str, Arguments]]:
    """What of the missing things a bare number could be, by topic. `changes`: `make it 12` tells no years."""
    whole = number == int(number)
    fits: dict[str, tuple[str, Arguments]] = {}
    if Topic.DAYS in creating.missing and whole and 1 <= number <= 7:
        fits[Topic.DAYS] = ("record_constraints", {"daysPerWeek": int(number)})
    most_weeks = _WEEKS_FOR_DAYS if topic == Topic.DAYS else MOST_WEEKS
    if Topic.TIMELINE in creating.missing and whole and 1 <= number <= most_weeks:
        fits[Topic.TIMELINE] = ("record_timeline", {"weeks": int(number)})
    if creating.brief.session_minutes is None and whole and 52 < number <= 240:
        fits["minutes"] = ("record_constraints", {"sessionMinutes": int(number)})
    if topic == Topic.EXPERIENCE and 0 <= number <= _MOST_YEARS and not changes:
        fits[Topic.EXPERIENCE] = ("record_goals", {"experience": level_of(number).value})
    return fits
