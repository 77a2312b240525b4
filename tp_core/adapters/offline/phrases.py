"""What was recorded, as short phrases: the athlete's own numbers, dates with their weekday."""

import re
from collections.abc import Collection, Sequence
from datetime import date
from typing import Any

from tp_core.adapters.offline import own_words
from tp_core.domain import emphasis
from tp_core.domain.brief import Brief
from tp_core.domain.emphasis import Emphasis
from tp_core.domain.exercises import EXERCISES, Equipment, find
from tp_core.domain.phrasing import listed
from tp_core.domain.schedule import day_in_words

_MANY_KINDS_OF_KIT = 6
UNITS = ("kilograms", "pounds")
_ORDER = ("revise", "record_goals", "record_timeline", "record_constraints", "record_preferences")


def kit(equipment: Collection[str]) -> str:
    """Equipment in a few words."""
    if not equipment:
        return "no equipment"
    if len(equipment) == len(Equipment):
        return "a full gym"
    names = sorted(equipment)
    if len(names) > _MANY_KINDS_OF_KIT:
        return f"{', '.join(names[:4])} and {len(names) - 4} more kinds of kit"
    return listed(names)


def of_health(topics: Sequence[str]) -> str:
    """Topics of the health question as a talk names them: after a birth nobody is told of a pregnancy."""
    return listed(["a pregnancy or birth" if topic == "pregnancy" else topic for topic in topics])


def counted(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def of_calls(calls: Sequence[tuple[str, dict[str, Any], set[str]]], today: date) -> list[str]:
    """Phrases for what calls recorded; each call comes with the names of the fields that were refused."""
    found: list[str] = []
    for name, arguments, refused in sorted(calls, key=lambda call: _ORDER.index(call[0]) if call[0] in _ORDER else 0):
        given = {key: value for key, value in arguments.items() if key not in refused}
        match name:
            case "record_goals":
                found += _goals(given)
            case "record_constraints":
                found += _constraints(given)
            case "record_preferences":
                found += _preferences(given)
            case "record_timeline":
                found += _timeline(given, today)
            case "revise":
                found += _revised(given)
            case _:
                pass
    return _without_echoes([phrase for phrase in dict.fromkeys(found) if phrase])


_VERBS = re.compile(
    r"^(?:(?:to|do|compete|enter|run|finish|in|at|a|an|my|the|first|next|be|ready|for)\s+)+", re.IGNORECASE
)


def _without_echoes(found: Sequence[str]) -> list[str]:
    """`do a powerlifting meet` goes where `powerlifting meet on Saturday 20 March` says it with its day."""
    dated = [phrase.casefold() for phrase in found if " on " in phrase]
    return [
        phrase
        for phrase in found
        if not any(
            day != phrase.casefold() and day.startswith(f"{_VERBS.sub('', phrase).casefold()} on ") for day in dated
        )
    ]


def lift(exercise: str) -> str:
    """An exercise as people say it: `squat`, `bench press`."""
    known = EXERCISES.get(exercise) or find(exercise)
    if known is None:
        return exercise
    return "squat" if known.id == "back-squat" else known.name.lower()


def mark(said: str, exercise: str) -> str:
    """A number with its lift: the athlete's words where they name it, else the lift and the number."""
    if re.search(r"[a-z]{3,}", re.sub(r"\b(?:kgs?|kilos?|lbs?|pounds?|reps?|for|rpe)\b", "", said.lower())):
        return said
    return f"{lift(exercise)} {_SHORT_NAME.sub('', said)}"


_SHORT_NAME = re.compile(r"^\s*(?:c ?& ?j|cj|dl|sq|bp|oh)\b[\s:]*", re.IGNORECASE)


def _marks(feats: Sequence[dict[str, Any]]) -> list[str]:
    """Each lift once, its last number."""
    last = {feat["exercise"]: feat for feat in feats}
    return [mark(feat["said"].removeprefix("now "), feat["exercise"]) for feat in last.values()]


def _goals(given: dict[str, Any]) -> list[str]:
    goal = given.get("primary", "")
    found = [own_words.goal(goal)] if goal else []
    found.append(listed(_marks([feat for feat in given.get("targets", ()) if _new(feat["said"], goal)])))
    now = _marks(given.get("startingNumbers", ()))
    if now:
        found.append(f"now {listed(now)}")
    if given.get("numbersUnknown"):
        found.append("numbers still to be found")
    if given.get("experience"):
        found.append(f"{given['experience']} level")
    found += more_for([Emphasis(part) for part in given.get("emphasis", ())])
    targets = {feat["said"].lower() for feat in given.get("targets", ())}
    secondary = [goal for goal in given.get("secondary", ()) if goal.lower() not in targets]
    if secondary:
        found.append(f"also {listed(list(secondary))}")
    return found


def more_for(parts: Sequence[Emphasis]) -> list[str]:
    """`more work for arms and chest`."""
    return [emphasis.in_words(parts)] if parts else []


def _new(said: str, goal: str) -> bool:
    """Whether a target is not already in the words of the goal, or in its numbers."""
    numbers = re.findall(r"\d+(?:[.:]\d+)?", said)
    told = bool(numbers) and set(numbers) <= set(re.findall(r"\d+(?:[.:]\d+)?", goal))
    return said.lower() not in goal.lower() and not told


def _constraints(given: dict[str, Any]) -> list[str]:
    found: list[str] = []
    if "trainingDays" in given:
        found.append(listed([day.capitalize() for day in given["trainingDays"]]))
    elif "daysPerWeek" in given:
        found.append(counted(given["daysPerWeek"], "day"))
    found += busy(given.get("busyDays", ()))
    if "sessionMinutes" in given:
        found.append(f"{given['sessionMinutes']} minutes")
    if "longRunMinutes" in given:
        found.append(f"long runs up to {given['longRunMinutes']} minutes")
    if "equipment" in given:
        found.append(kit(given["equipment"]))
    if "weeklyDistanceKm" in given:
        found.append(f"{given['weeklyDistanceKm']:g} km in a week")
    if "longestRunKm" in given:
        found.append(f"longest run {given['longestRunKm']:g} km")
    found += [f"care with “{limitation}”" for limitation in given.get("limitations", ())]
    if given.get("nothingToAvoid"):
        found.append("nothing to avoid")
    if "unit" in given and len(given) == 1:
        found.append(UNITS[given["unit"] == "lb"])
    return found


def busy(days: Sequence[str]) -> list[str]:
    """`not on Tuesday or Thursday`."""
    return [f"not on {listed([day.capitalize() for day in days], 'or')}"] if days else []


def _preferences(given: dict[str, Any]) -> list[str]:
    found = [f"no {exclusion}" for exclusion in given.get("exclusions", ())]
    if given.get("likes"):
        found.append(f"you like {listed(list(given['likes']))}")
    found += [f"{_name(swap['use'])} instead of {_name(swap['insteadOf'])}" for swap in given.get("swaps", ())]
    return found


def _name(words: str) -> str:
    exercise = find(words)
    return exercise.name.lower() if exercise else words


def _timeline(given: dict[str, Any], today: date) -> list[str]:
    found: list[str] = []
    if "eventDate" in given:
        day = day_in_words(date.fromisoformat(given["eventDate"]), today)
        name = given.get("eventName")
        found.append(f"{name} on {day}" if name else f"by {day}")
    if "weeks" in given:
        found.append(counted(given["weeks"], "week"))
    if "startDate" in given:
        found.append(f"from {day_in_words(date.fromisoformat(given['startDate']), today)}")
    return found


def _revised(given: dict[str, Any]) -> list[str]:
    parts = [Emphasis(one) for one in given.get("remove", ()) if one in list(Emphasis)]
    skills = [f"the {part}" for part in parts if part in emphasis.SKILLS]
    others = emphasis.named(part for part in parts if part not in emphasis.SKILLS)
    found = [f"no more than usual for {listed(others)}"] if others else []
    found += [f"no practice of {listed(skills)}"] if skills else []
    for removed in (one for one in given.get("remove", ()) if one not in parts):
        named = EXERCISES[removed].name.lower() if removed in EXERCISES else removed
        found.append(f"without “{named}”")
    if "name" in given:
        found.append(f"it is called “{given['name']}”")
    return found


def of_fields(brief: Brief, names: Collection[str]) -> dict[str, str]:
    """Those of some facts that are set, by name: `3 days`."""
    told = {
        "daysPerWeek": counted(brief.days_per_week, "day") if brief.days_per_week else "",
        "trainingDays": listed([day.capitalize() for day in brief.training_days]),
        "busyDays": "".join(busy(brief.busy_days)),
        "sessionMinutes": f"{brief.session_minutes} minutes" if brief.session_minutes else "",
        "longRunMinutes": f"long runs up to {brief.long_run_minutes} minutes" if brief.long_run_minutes else "",
        "equipment": kit(brief.equipment) if brief.equipment is not None else "",
        "weeks": counted(brief.weeks, "week") if brief.weeks else "",
        "experience": f"{brief.experience} level" if brief.experience else "",
    }
    if told["trainingDays"]:
        told.pop("daysPerWeek")
    return {name: told[name] for name in names if told.get(name)}


def of_brief(brief: Brief, today: date) -> list[str]:
    """All that is known, in the order it is asked."""
    every = (*_aims_of(brief), *_frame_of(brief, today), *_tastes_of(brief))
    return _without_echoes([phrase for phrase in every if phrase])


def _aims_of(brief: Brief) -> list[str]:
    new = [mark(target.said, target.exercise_id) for target in brief.targets if _new(target.said, brief.goal)]
    found = [own_words.goal(brief.goal), listed(new)]
    found += [f"also {goal}" for goal in brief.secondary_goals]
    if brief.starting_numbers:
        now = [mark(number.said.removeprefix("now "), number.exercise_id) for number in brief.starting_numbers]
        found.append(f"now {listed(now)}")
    found += more_for(brief.emphasis)
    if brief.experience is not None:
        found.append(f"{brief.experience} level")
    return found


def _frame_of(brief: Brief, today: date) -> list[str]:
    """Days, minutes, kit and dates."""
    found: list[str] = []
    if brief.training_days:
        named = listed([day.capitalize() for day in brief.training_days])
        more = (brief.days_per_week or 0) > len(brief.training_days)
        found.append(f"{brief.days_per_week} days, among them {named}" if more else named)
    elif brief.days_per_week:
        found.append(counted(brief.days_per_week, "day"))
    found += busy(brief.busy_days)
    found.append(f"{brief.session_minutes} minutes" if brief.session_minutes else "")
    found.append(f"long runs up to {brief.long_run_minutes} minutes" if brief.long_run_minutes else "")
    found.append(kit(brief.equipment) if brief.equipment is not None else "")
    if brief.event_date is not None:
        day = day_in_words(brief.event_date, today)
        found.append(f"{brief.event_name} on {day}" if brief.event_name else f"by {day}")
    found.append(counted(brief.weeks, "week") if brief.weeks is not None else "")
    found.append(f"from {day_in_words(brief.start_date, today)}" if brief.start_date is not None else "")
    km = brief.weekly_distance_km
    return [*found, f"{km:g} km in a week now" if km is not None else ""]


def _tastes_of(brief: Brief) -> list[str]:
    found = [f"no {exclusion}" for exclusion in brief.exclusions]
    for swap in brief.swaps:
        found.append(f"{EXERCISES[swap.use].name.lower()} instead of {EXERCISES[swap.instead_of].name.lower()}")  # noqa: PERF401
    found += [f"care with “{limitation}”" for limitation in brief.limitations]
    if brief.likes:
        found.append(f"you like {listed(list(brief.likes))}")
    if brief.nothing_to_avoid and not (brief.exclusions or brief.limitations):
        found.append("nothing to avoid")
    return found
