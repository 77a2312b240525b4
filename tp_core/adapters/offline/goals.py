"""Goals and numbers as the tool call a model would make: in the athlete's words, each number with its lift."""

import re
from collections.abc import Sequence
from typing import Final

from tp_core.adapters.offline import phrases
from tp_core.adapters.offline.arguments import Arguments
from tp_core.adapters.offline.reading.disciplines import Kind, belongs_to
from tp_core.adapters.offline.reading.lifts import Feat
from tp_core.adapters.offline.reading.message import Reading
from tp_core.adapters.offline.reading.race_names import is_race
from tp_core.adapters.offline.reading.runs import Timed
from tp_core.domain import exercises
from tp_core.domain.brief import Brief, Topic
from tp_core.domain.exercises import Loading
from tp_core.domain.facts import Facts
from tp_core.domain.program import Discipline
from tp_core.domain.units import Unit
from tp_core.domain.workout_text import clock

_RACES = {1609.344: "mile", 1609.3: "mile", 21097.5: "half marathon", 42195.0: "marathon"}
_ONCE = re.compile(r"\bused to\b|\bonce\b|\bback in\b|\byears ago\b", re.IGNORECASE)
RACE = "race"
"""The exercise a timed distance belongs to."""


def goals(reading: Reading, facts: Facts, brief: Brief, topic: str) -> Arguments:
    """Goal, discipline, numbers, training age."""
    arguments = _wish(reading, facts, brief, topic)
    unit = reading.unit or brief.unit
    targets = [_feat(feat, unit) for feat in reading.lifts.feats if feat.wanted]
    targets += [_timed(timed) for timed in reading.runs.timed if timed.wanted]
    now = [_feat(feat, unit) for feat in reading.lifts.feats if not feat.wanted]
    now += [_timed(timed) for timed in reading.runs.timed if not timed.wanted]
    if targets:
        arguments["targets"] = targets[:8]
    if now:
        arguments["startingNumbers"] = now[:12]
    told = bool(now) or reading.runs.weekly_km is not None or reading.runs.longest_km is not None
    if reading.person.numbers_unknown or (topic == Topic.NUMBERS and not told and _cannot_say(reading)):
        arguments["numbersUnknown"] = True
    if reading.person.experience is not None:
        arguments["experience"] = reading.person.experience.value
    return arguments


def _wish(reading: Reading, facts: Facts, brief: Brief, topic: str) -> Arguments:
    """What they want, with its discipline, or a further goal beside the one known."""
    arguments: Arguments = {}
    aims = reading.aims
    asked = facts.open_question is not None and topic == Topic.GOAL
    discipline = _discipline(reading, asked=asked)
    new = not brief.goal or topic == Topic.GOAL or (aims.declared and (reading.asides.corrects or not _also(reading)))
    said = aims.goal if asked or discipline is not None or aims.declared else ""
    if said and new and (not reading.body.swaps or not brief.goal):
        arguments["primary"] = _in_their_words(reading)[:300]
        if discipline is None and asked:
            discipline = facts.coach.primary_discipline
        if discipline is not None:
            arguments["discipline"] = discipline.value
        further, more = _further(reading)
        if more:
            arguments["primary"] = f"{aims.goal}, {more}"[:300]
        if further:
            arguments["secondary"] = further[:5]
    elif aims.goal and aims.declared and brief.goal:
        arguments["secondary"] = list(dict.fromkeys([*brief.secondary_goals, aims.goal]))[:5]
    elif not brief.goal and discipline is not None and any(feat.wanted for feat in reading.lifts.feats):
        arguments["primary"] = ", ".join(_named(feat) for feat in reading.lifts.feats if feat.wanted)[:300]
        arguments["discipline"] = discipline.value
    elif not brief.goal and (reading.runs.timed or _race_of(reading)):
        arguments["primary"] = _race_wish(reading.runs.timed) if reading.runs.timed else f"run the {_race_of(reading)}"
        arguments["discipline"] = Discipline.RUNNING.value
    elif brief.discipline is None and reading.runs.weekly_km:
        arguments["discipline"] = Discipline.RUNNING.value  # what they run now; what for is still to be asked
    return arguments


def _discipline(reading: Reading, *, asked: bool) -> Discipline | None:
    """What was said outright, else what the numbers are for; a lift or a sport named alone tells nothing unasked."""
    aims, sign = reading.aims, reading.aims.sign
    plain = sign is not None and (aims.declared or sign.weight >= 3 or not reading.lifts.feats)
    outright = plain and sign is not None and sign.kind is Kind.PURPOSE
    told = sign.discipline if sign is not None and (asked or aims.declared or sign.kind is not Kind.HINT) else None
    discipline = told if outright else _by_numbers(reading) or told
    return belongs_to(
        discipline, aims.seen, outright=outright, lifts={feat.exercise.id for feat in reading.lifts.feats}
    )


def _race_of(reading: Reading) -> str:
    """The race on foot that they train for, empty where it is none."""
    name = reading.event.name if reading.event is not None else ""
    return name if is_race(name) else ""


def _in_their_words(reading: Reading) -> str:
    """The goal as said; where it only tells what they lift now, the wish that goes with it."""
    goal, feats = reading.aims.goal, reading.lifts.feats
    if not reading.aims.declared and any(timed.said in goal for timed in reading.runs.timed if not timed.wanted):
        return _race_wish(reading.runs.timed)
    wanted = [feat for feat in feats if feat.wanted]
    bare = bool(wanted) and exercises.find(goal) is not None  # `Back squat`, the head of a row
    told = bare or any(feat.said in goal for feat in feats if not feat.wanted) or _ONCE.search(goal)
    if reading.aims.declared or reading.runs.timed or not told:
        return goal
    if wanted:
        return ", ".join(_aimed(feat) for feat in wanted[:4])
    names = list(dict.fromkeys(feat.exercise.name.lower() for feat in feats))[:4]
    wish = f"raise the {phrases.listed(names)}"
    return f"{reading.event.name}: {wish}" if reading.event is not None and reading.event.name else wish


def _race_wish(timed: Sequence[Timed]) -> str:
    """`10 km in 50:00`, or that it be run faster where no time is wished for."""
    wished = next((one for one in timed if one.wanted and one.seconds), None)
    metres = (wished or timed[0]).metres
    race = _RACES.get(metres, f"{metres / 1000:g} km")
    return f"{race} in {clock(wished.seconds)}" if wished is not None and wished.seconds else f"run the {race} faster"


def _named(feat: Feat) -> str:
    """The goal as said, with its lift where only the number was: `140 would shut me up`."""
    return feat.said if any(letter.isalpha() for letter in feat.said) else _aimed(feat)


def _aimed(feat: Feat) -> str:
    """`15 pull-ups`, `bench press 100`, `plank 2 mins`: the number as the athlete gave it."""
    if feat.exercise.loading is Loading.TIME:
        return feat.said
    number = f"{feat.quantity.load:g}"
    if feat.reps_only:
        name = feat.exercise.name.lower()
        return f"{number} {name}{'' if name.endswith('s') or feat.quantity.load == 1 else 's'}"
    reps = f" x {feat.quantity.reps}" if feat.quantity.reps else ""
    return f"{feat.exercise.name.lower()} {number}{reps}"


def _further(reading: Reading) -> tuple[list[str], str]:
    """Goals of their own, and those that only put a number to the first: `a marathon, and break 3:30`."""
    timed = {timed.said.lower() for timed in reading.runs.timed if timed.wanted}
    same = [goal for goal in reading.aims.secondary if goal.lower() in timed]
    return [goal for goal in reading.aims.secondary if goal not in same], ", ".join(same)


def _also(reading: Reading) -> bool:
    return any(word in reading.text.plain for word in ("also", "as well", " too", "on the side", "secondary"))


def _cannot_say(reading: Reading) -> bool:
    return reading.cannot_say or reading.asides.unsure or reading.asides.no


_SNATCH_AND_JERK: Final = ("snatch", "clean-and-jerk", "jerk")


def _by_numbers(reading: Reading) -> Discipline | None:
    """The discipline of what they gave numbers for, those they want before those they have."""
    if reading.runs.timed or reading.runs.weekly_km:
        return Discipline.RUNNING
    feats = [feat for feat in reading.lifts.feats if feat.wanted] or reading.lifts.feats
    lifts = [feat.exercise for feat in feats]
    if not lifts:
        return None
    if any(feat.exercise.id.endswith(_SNATCH_AND_JERK) for feat in reading.lifts.feats):
        return Discipline.WEIGHTLIFTING
    olympic = [exercise.pattern.value == "olympic" for exercise in lifts]
    if all(olympic):
        return Discipline.WEIGHTLIFTING
    bodyweight = all(exercise.loading in (Loading.BODYWEIGHT, Loading.TIME) for exercise in lifts)
    return Discipline.BODYWEIGHT if bodyweight else Discipline.STRENGTH


def _feat(feat: Feat, unit: Unit | None) -> Arguments:
    quantity = feat.quantity
    arguments: Arguments = {"exercise": feat.exercise.id, "said": feat.said[:300] or feat.exercise.name}
    if feat.exercise.loading is Loading.TIME and feat.reps_only:
        return arguments | {"durationSeconds": quantity.load}
    if feat.reps_only and quantity.bare:
        return arguments | {"reps": int(quantity.load)}
    arguments["load"] = quantity.load
    if (quantity.unit or unit) is not None:
        arguments["unit"] = (quantity.unit or unit).value  # type: ignore[union-attr]  # one of them is a unit
    if quantity.reps is not None:
        arguments["reps"] = quantity.reps
    if quantity.rpe is not None and not feat.wanted:
        arguments["rpe"] = quantity.rpe
    return arguments


def _timed(timed: Timed) -> Arguments:
    seconds = {"durationSeconds": timed.seconds} if timed.seconds else {}
    return {"exercise": RACE, "distanceMeters": timed.metres, "said": timed.said[:300], **seconds}


def goal_by_coach(facts: Facts) -> tuple[str, Arguments]:
    """The coach's own field as the goal, where the athlete names none."""
    discipline = facts.coach.primary_discipline
    return "record_goals", {"primary": GOAL_OFFERS[discipline], "discipline": discipline.value}


GOAL_OFFERS = {
    Discipline.STRENGTH: "get stronger",
    Discipline.POWERLIFTING: "raise the squat, bench and deadlift",
    Discipline.HYPERTROPHY: "build muscle",
    Discipline.WEIGHTLIFTING: "improve the snatch and the clean and jerk",
    Discipline.GENERAL_FITNESS: "get fitter",
    Discipline.MIXED: "get stronger and fitter",
    Discipline.RUNNING: "run further with ease",
    Discipline.BODYWEIGHT: "get stronger with my own weight",
}
