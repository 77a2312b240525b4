"""Goals and numbers as the tool call a model would make: in the athlete's words, each number with its lift."""

import re
from collections.abc import Sequence
from typing import Final

from tp_core.adapters.offline import goal_names
from tp_core.adapters.offline.arguments import Arguments
from tp_core.adapters.offline.reading import emphasized, lift_firsts, plain_goals
from tp_core.adapters.offline.reading.disciplines import Kind, belongs_to
from tp_core.adapters.offline.reading.lift_names import mentions
from tp_core.adapters.offline.reading.lifts import Feat
from tp_core.adapters.offline.reading.message import Reading
from tp_core.adapters.offline.reading.race_names import is_race
from tp_core.adapters.offline.reading.runs import Timed
from tp_core.domain import exercises
from tp_core.domain.brief import Brief, Topic
from tp_core.domain.emphasis import Emphasis
from tp_core.domain.exercises import Loading
from tp_core.domain.facts import Facts
from tp_core.domain.periodization.runs_beside import LONGEST_METERS
from tp_core.domain.program import Discipline
from tp_core.domain.units import Unit

_ATTEMPT = re.compile(
    r"\b(?:openers?|opening attempts?|(?<!third )(?<!3rd )(?<!last )(?<!final )attempts?|open(?:ing)? with)\b"
)
"""The last attempt of a meet is what they want of it."""
_FILLER = re.compile(
    r"^(?:(?:still|always|just|only|again|basically|simply|mainly|yes|yeah|same|it'?s|is|the same)\b[\s,:]*)+(?=\w)",
    re.IGNORECASE,
)
_IDLE = re.compile(r"(?<=\w)[\s,]+(?:(?:now|instead|rather|then)[\s,]*)+$", re.IGNORECASE)
_GOAL_SAID = re.compile(
    r"\b(?:goals?|aims?|targets?|objective|priority|training for|prepar\w+ for|instead|rather|no longer|"
    r"not .{3,40} any ?more|switch to|forget the|drop the|change of plan|changed my mind)\b"
)
_WISH_ONLY = re.compile(
    r"\b(?:an?|the|my|some|more|do|doing|have|include|add|in|it|at|on|of|for|and|or|every|each|week|day|days|session|"
    r"also|too|as|well|please|lots|many|back|see|practi[cs]e|keep|with|instead|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)\b"
)
_FORM = r"\b(?:paused?|tempo|deficit|close[- ]grip|wide[- ]grip|weighted|strict|heavy|light)\b"
_COMPLAINT = re.compile(
    r"\b(?:kill(?:s|ed|ing)?|destroy(?:s|ed|ing)?|wreck(?:s|ed|ing)?|scares?|hates?|bores?|breaks?|ruins?|exhausts?|tires?)"
    r" me\b|\b(?:are|is) (?:so |really |too |very )?(?:hard|awful|horrible|evil|brutal|the worst|boring)\b|\bsucks?\b"
)
_SPORT_SAID: Final = 6
"""A sign of this weight names a sport or a purpose outright, whatever in it is hated."""
_FEW_WORDS: Final = 8
RACE = "race"
"""The exercise a timed distance belongs to."""


def goals(reading: Reading, facts: Facts, brief: Brief, topic: str) -> Arguments:
    """Goal, discipline, numbers, training age."""
    arguments = _wish(reading, facts, brief, topic)
    unit = reading.unit or brief.unit
    attempted = attempts(reading)
    targets = [_feat(feat, unit) for feat in reading.lifts.feats if feat.wanted and feat not in attempted]
    targets += [_timed(timed) for timed in reading.runs.timed if timed.wanted]
    known = [feat for feat in reading.lifts.feats if not feat.wanted and feat not in attempted]
    now = [_feat(feat, unit) for feat in known if not _taken_back(feat, known)]
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
    more_of = _more_of(reading, arguments.get("discipline") or brief.discipline)
    if more_of:
        arguments["emphasis"] = [part.value for part in more_of]
    return arguments


def _more_of(reading: Reading, discipline: str | None) -> tuple[Emphasis, ...]:
    """What they want more of; in a plan for health from 65 on also what everyday life takes (WHO 2020)."""
    healthy = reading.old and discipline == Discipline.GENERAL_FITNESS
    beside = emphasized.strength_days(reading.text.plain) if discipline == Discipline.RUNNING else None
    more = [*([Emphasis.EVERYDAY] if healthy else []), *([beside] if beside is not None else [])]
    return tuple(dict.fromkeys((*reading.emphasis, *more)))[:6]


def attempts(reading: Reading) -> list[Feat]:
    """Numbers said of attempts in a meet, `my openers should be 210, 135, 245`: neither goals nor what one can do."""
    if not _ATTEMPT.search(reading.text.plain):
        return []
    spoken = [reading.text.plain[start : end + 1] for start, end in reading.text.sentences()]
    of_day = [sentence for sentence in spoken if _ATTEMPT.search(sentence)]
    return [feat for feat in reading.lifts.feats if any(_number_in(feat, sentence) for sentence in of_day)]


def _taken_back(feat: Feat, feats: Sequence[Feat]) -> bool:
    """`not 215 but 179`: the first of the two was only named to say that it is wrong."""
    others = [one for one in feats if one is not feat and one.exercise is feat.exercise]
    return bool(others) and re.search(r"\b(?:not|isn'?t|wasn'?t)\b", feat.said.lower()) is not None


def _number_in(feat: Feat, sentence: str) -> bool:
    """Whether the number stands behind the word for an attempt: `squat 230, opener 210`."""
    word = _ATTEMPT.search(sentence)
    return (
        word is not None
        and re.search(rf"(?<![\d.]){feat.quantity.load:g}(?!\.?\d)", sentence[word.start() :]) is not None
    )


def wished_exercises(reading: Reading, brief: Brief, topic: str) -> list[str]:
    """`I want pull-ups` while a goal stands: a wish for the exercise. The goal changes only where that is said."""
    goal = reading.aims.goal
    if not _beside_the_goal(reading, brief, topic):
        return []
    named = mentions(goal.lower(), all_words=True)
    return [_called(goal, one.start, one.end) for one in named] if _only_names(goal, numbers=False) else []


def _beside_the_goal(reading: Reading, brief: Brief, topic: str) -> bool:
    """Whether a wish comes beside a goal that stands, and nothing says that the goal changes."""
    wished = reading.aims.declared and bool(reading.aims.goal) and bool(brief.goal) and topic != Topic.GOAL
    return wished and not _GOAL_SAID.search(reading.text.plain)


def _only_names(goal: str, *, numbers: bool) -> bool:
    """Whether a wish names exercises and nothing else but their form, place and days."""
    left = goal.lower()
    named = mentions(left, all_words=True)
    for one in reversed(named):
        left = left[: one.start] + " " + left[one.end :]
    left = _WISH_ONLY.sub(" ", re.sub(_FORM, " ", left))
    return bool(named) and not re.search(r"[a-z]" if numbers else r"[a-z\d]", left)


def _further_mark(reading: Reading, brief: Brief, topic: str) -> bool:
    """`I want to do 15 pull-ups` beside a meet's goals: a mark of its own that leaves the goal as it is."""
    known = {target.exercise_id for target in brief.targets}
    wanted = {feat.exercise.id for feat in reading.lifts.feats if feat.wanted}
    further = bool(known) and bool(wanted) and not wanted & known and not reading.asides.corrects
    return further and _beside_the_goal(reading, brief, topic) and _only_names(reading.aims.goal, numbers=True)


def _called(goal: str, start: int, end: int) -> str:
    """The exercise with its form, `paused bench`, in the athlete's words."""
    form = re.search(rf"{_FORM}\s+$", goal[:start], re.IGNORECASE)
    return goal[form.start() if form else start : end]


def complains(reading: Reading) -> bool:
    """`squats kill me lol` says how it feels, not what it is for; so it does in the goal's own sentence alone."""
    aims, text = reading.aims, reading.text
    if aims.declared or not aims.goal or (aims.sign is not None and aims.sign.weight >= _SPORT_SAID):
        return False
    own = [(start, end) for start, end in text.sentences() if aims.goal.lower() in text.said(start, end).lower()]
    return any(_COMPLAINT.search(text.plain, start, end) for start, end in own or [(0, len(text.plain))])


def _wish(reading: Reading, facts: Facts, brief: Brief, topic: str) -> Arguments:
    """What they want, with its discipline, or a further goal beside the one known."""
    arguments: Arguments = {}
    aims = reading.aims
    if wished_exercises(reading, brief, topic) or complains(reading) or (brief.goal and attempts(reading)):
        return arguments
    if _further_mark(reading, brief, topic):
        marks = [goal_names.named(feat) for feat in reading.lifts.feats if feat.wanted]
        return {"secondary": list(dict.fromkeys([*brief.secondary_goals, *marks]))[:5]}
    outright = topic == Topic.GOAL and facts.open_question is not None
    asked = outright or (topic == Topic.GOAL and _is_all(reading))
    discipline = _discipline(reading, asked=asked)
    whole = plain_goals.whole(reading.text.plain) if asked and not aims.goal else None
    if whole is not None:
        return {"primary": reading.text.original.strip(), "discipline": whole.value}
    new = not brief.goal or topic == Topic.GOAL or (aims.declared and (reading.asides.corrects or not _also(reading)))
    said = aims.goal if outright or discipline is not None or aims.declared else ""
    if said and new and (not reading.body.swaps or not brief.goal):
        arguments = _new_goal(reading, discipline or (facts.coach.primary_discipline if outright else None))
    elif aims.goal and aims.declared and brief.goal:
        arguments["secondary"] = list(dict.fromkeys([*brief.secondary_goals, aims.goal]))[:5]
    elif not brief.goal and discipline is not None and any(feat.wanted for feat in reading.lifts.feats):
        arguments["primary"] = ", ".join(goal_names.named(feat) for feat in reading.lifts.feats if feat.wanted)[:300]
        arguments["discipline"] = discipline.value
    else:
        arguments = _by_what_is_told(reading, brief)
    return arguments


def _by_what_is_told(reading: Reading, brief: Brief) -> Arguments:
    """Where no wish is said: the event or the race they tell of, or the discipline of what they do now."""
    if not brief.goal and goal_names.mixed_event(reading):
        return {"primary": goal_names.mixed_event(reading), "discipline": Discipline.MIXED.value}
    if not brief.goal and (reading.runs.timed or _race_of(reading)):
        wish = goal_names.race_wish(reading.runs.timed) if reading.runs.timed else f"run the {_race_of(reading)}"
        return {"primary": wish, "discipline": Discipline.RUNNING.value}
    if brief.discipline is None and len(_olympic(reading)) > 1:
        return {"discipline": Discipline.WEIGHTLIFTING.value}  # `sn 52, cj 66`: nobody else tells of both
    if brief.discipline is None and reading.runs.weekly_km:
        return {"discipline": Discipline.RUNNING.value}  # what they run now; what for is still to be asked
    return {} if brief.goal or reading.lifts.feats else _named_alone(reading)


def _named_alone(reading: Reading) -> Arguments:
    """What one cannot do yet, or an event of another sport, where nothing else tells what they train for."""
    first = lift_firsts.not_yet(reading.text)
    if first is not None:
        exercise_id, span = first
        wish = f"a first {exercises.EXERCISES[exercise_id].name.lower()}"
        target = {"exercise": exercise_id, "reps": 1, "said": reading.text.said(*span)}
        return {"primary": wish, "discipline": Discipline.BODYWEIGHT.value, "targets": [target]}
    sport = plain_goals.of_event(reading.text.plain)
    return {"primary": reading.text.said(*sport[0]), "discipline": sport[1].value} if sport is not None else {}


def _olympic(reading: Reading) -> set[str]:
    """The lifts of the sport that numbers were told of, where none of another lift was."""
    lifts = {feat.exercise.id for feat in reading.lifts.feats}
    return lifts if lifts <= {"snatch", "clean-and-jerk"} else set()


def _is_all(reading: Reading) -> bool:
    """`tennis`, `improve my deadlift`: a few words answer the greeting, which asks for the goal."""
    few = len(reading.text.plain.split()) <= _FEW_WORDS and len(list(reading.text.sentences())) == 1
    return few and not reading.asides.question and not reading.asides.manner


def _new_goal(reading: Reading, discipline: Discipline | None) -> Arguments:
    """The goal in their words, its discipline where one is told, and what they want beside it."""
    arguments: Arguments = {"primary": _IDLE.sub("", _FILLER.sub("", goal_names.in_their_words(reading)))[:300]}
    if discipline is not None:
        arguments["discipline"] = discipline.value
    further, more = _further(reading)
    if more:
        arguments["primary"] = f"{reading.aims.goal}, {more}"[:300]
    if further:
        arguments["secondary"] = further[:5]
    return arguments


def _discipline(reading: Reading, *, asked: bool) -> Discipline | None:
    """What was said outright, else what the numbers are for; a lift or a sport named alone tells nothing unasked."""
    aims, sign = reading.aims, reading.aims.sign
    plain = sign is not None and (aims.declared or sign.weight >= 3 or not reading.lifts.feats)
    outright = plain and sign is not None and sign.kind is Kind.PURPOSE
    told = sign.discipline if sign is not None and (asked or aims.declared or sign.kind is not Kind.HINT) else None
    if goal_names.mixed_event(reading) and not (
        outright and told is Discipline.STRENGTH and _OF_STRENGTH.search(aims.goal.lower())
    ):
        return Discipline.MIXED
    discipline = told if outright else _by_numbers(reading) or told
    lifts = {feat.exercise.id for feat in reading.lifts.feats}
    return _with_lifting(reading, belongs_to(discipline, aims.seen, outright=outright, lifts=lifts))


_OF_STRENGTH: Final = re.compile(
    r"\b(?:strength|weights?|lifting) (?:sessions?|work|training|days?|plan|program\w*|block)\b"
)
"""What somebody asks for whose swimming, cycling and running stay their own."""


def _with_lifting(reading: Reading, discipline: Discipline | None) -> Discipline | None:
    """`Squat 140 and 5k under 25`: what they train for is both, where the run has its place beside the lifting."""
    runs = [timed for timed in reading.runs.timed if timed.wanted]
    if discipline is not Discipline.RUNNING or not runs or _race_of(reading):
        return discipline
    lifts = [feat for feat in reading.lifts.feats if feat.wanted]
    if not lifts or max(timed.metres for timed in runs) > LONGEST_METERS:
        return discipline
    loaded = any(feat.quantity.load is not None for feat in lifts)
    return Discipline.STRENGTH if loaded else Discipline.GENERAL_FITNESS


def _race_of(reading: Reading) -> str:
    """The race on foot that they train for, empty where it is none."""
    name = reading.event.name if reading.event is not None else ""
    return name if is_race(name) else ""


def _further(reading: Reading) -> tuple[list[str], str]:
    """Goals of their own, and those that only put a number to the first: `a marathon, and break 3:30`."""
    timed = {timed.said.lower() for timed in reading.runs.timed if timed.wanted}
    known = {feat.said.lower() for feat in reading.lifts.feats if not feat.wanted}
    further = [goal for goal in reading.aims.secondary if goal.lower() not in known]
    same = [goal for goal in further if goal.lower() in timed]
    return [goal for goal in further if goal not in same], ", ".join(same)


def _also(reading: Reading) -> bool:
    return any(
        word in reading.text.plain
        for word in (
            "also",
            "as well",
            " too",
            "on the side",
            "secondary",
            "second goal",
            "another goal",
            "add a ",
            "extra goal",
        )
    )


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
    said = _without_half_a_bracket(goal_names.named(feat) if feat.wanted else feat.said)
    arguments: Arguments = {"exercise": feat.exercise.id, "said": said[:300]}
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


def _without_half_a_bracket(said: str) -> str:
    """`bench (90`, where the words end inside a bracket."""
    return said if said.count("(") == said.count(")") else " ".join(re.sub(r"[()]", " ", said).split())


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
