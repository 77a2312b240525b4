"""Answers about exercises, from the exercise table alone: how one is done, what it trains, what stands in for it."""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Final

from tp_core.adapters.offline import advice
from tp_core.adapters.offline.known import Known
from tp_core.adapters.offline.reading import asks
from tp_core.adapters.offline.reading.lift_names import mentions
from tp_core.domain import exercises, ladders
from tp_core.domain.exclusions import body_parts
from tp_core.domain.exercises import EXERCISES, Equipment, Exercise, Loading
from tp_core.domain.phrasing import listed
from tp_core.domain.safety import Tier, check

_MOST_NAMED = 3
_OF_AN_OPERATION = {"a recent operation": "an operation", "an operation ahead": "an operation"}
"""A question may be about one past or ahead."""


def with_care(sentence: str, known: Known | None) -> str:
    """What hurts or needs a clinician: neither judged nor trained through; the rest of the body may go on."""
    topics = [_OF_AN_OPERATION.get(flag.topic, flag.topic) for flag in check(sentence) if flag.tier is Tier.CLEARANCE]
    if topics:
        because = listed(list(dict.fromkeys(topics)))
        stop = "When it comes on, stop and sit down. " if any("dizz" in topic for topic in topics) else ""
        return (
            f"{stop}That is for a clinician to answer, because of {because}; I can't clear anyone. Their limits go on "
            "your account page, and I keep to them."
        )
    parts = sorted(body_parts(sentence))
    named = [one.exercise for one in mentions(sentence, all_words=True)]
    where = f"the {listed(parts)}" if parts else "what hurts"
    lift = f"the {named[0].name.lower()}" if named else "whatever brings it on"
    milder = _milder(named, parts, known)
    less = f"; the {' and the '.join(milder)} {'put' if len(milder) > 1 else 'puts'} less on it. " if milder else ". "
    end = "If it is no better in a week, or worse, please see a physio or doctor."
    if asks.says_it_hurts(sentence):
        judged = f"I can't judge {where} from here, and I don't plan through pain."
        return f"{judged} Leave out {lift} while it hurts{less}{end}"
    return (
        f"I can't judge {where} from here. Where nothing hurts, begin light, in a range that feels good, and go up in "
        f"small steps; once it hurts, leave out {lift}{less}{end}"
    )


def _milder(named: Sequence[Exercise], parts: Sequence[str], known: Known | None) -> list[str]:
    """Two exercises in its place that the table does not warn about for these parts."""
    options = _in_place_of(named[0], known) if named and parts else []
    return [one.name.lower() for one in options if not set(parts) & set(one.avoid_with)][:2]


def _in_place_of(exercise: Exercise, known: Known | None) -> list[Exercise]:
    """What can stand in for it with the athlete's kit; with any kit while none is known."""
    have = {*known.constraints.equipment} if known is not None else {item.value for item in Equipment}
    out, sore = (known.constraints.exclusions, known.constraints.limitations) if known is not None else ((), ())
    return list(exercises.alternatives(exercise, have, out, sore))


def _can_do(exercise: Exercise, known: Known | None) -> bool:
    if known is None:
        return True
    return exercises.performable(exercise, known.constraints.equipment) and not exercises.excluded(
        exercise, known.constraints.exclusions
    )


def of_exercise(about: str, sentence: str, known: Known | None) -> str:
    named = list({one.exercise.id: one.exercise for one in mentions(sentence, all_words=True)}.values())
    if about == "for muscle":
        return _for_muscle(sentence, known)
    if about in _OF_ONE:
        return _OF_ONE[about](named[0], known)
    if about == "between":
        both = f"{_trains(named[0])} {_trains(named[1])}"
        return f"{both} Neither is better as such: the goal, the kit and what feels right decide."
    if about == "trains":
        return _trains(named[0])
    if about == "next step":
        return _next_step(next(one for one in named if ladders.is_step(one.id)), known)
    where = _in_plan(named[0], known)
    done = f"{named[0].name}. {named[0].cue} {_trains(named[0], short=True)}"
    return f"{done} {where} I can't see you lift: begin light, and a trainer's eye helps."


def _trains(exercise: Exercise, *, short: bool = False) -> str:
    """`The back squat trains quads and glutes, and with them adductors and lower back.`"""
    beside = f", and with it {listed([muscle.value for muscle in exercise.secondary])}" if exercise.secondary else ""
    what = listed([muscle.value for muscle in exercise.primary])
    return f"It trains {what}{beside}." if short else f"{exercise.name}: it trains {what}{beside}."


def _next_step(exercise: Exercise, known: Known | None) -> str:
    """The steps it is one of, where the athlete stands by the plan, and what brings the next."""
    steps = ladders.ladder_of(exercise.id)
    way = listed([EXERCISES[one].name.lower() for one in steps])
    planned = {slot.exercise_id for _, one in known.sessions() for slot in one.slots} if known is not None else set()
    here = next((one for one in steps if one in planned), None)
    begins = f" Your plan begins at the {EXERCISES[here].name.lower()}." if here else ""
    hold = ladders.HOLDS.get(here or exercise.id)
    due = (
        f"Once it is held {hold.top} seconds in every set, twice running and no harder than asked,"
        if hold is not None
        else "Once every set is at the top of its range, twice running and no harder than asked,"
    )
    return (
        f"The steps are {way}.{begins} {due} the next one takes over by itself; no date is set for it, the log decides."
    )


def _in_plan(exercise: Exercise, known: Known | None) -> str:
    """Where the page shows it."""
    days = [] if known is None else [
        session.name
        for session in known.plan.week(1).sessions
        if any(slot.exercise_id == exercise.id for slot in session.slots)
    ]  # fmt: skip
    if days:
        return f"It is in {listed(days)}, with this cue beside its sets."
    return "Each workout shows such a cue beside its exercises."


def _instead(exercise: Exercise, known: Known | None) -> str:
    fit = [one.name.lower() for one in _in_place_of(exercise, known)][:_MOST_NAMED]
    if not fit:
        lift = exercise.name.lower()
        return f"I know nothing with your kit that stands in for the {lift}; the rest of the plan can go on without it."
    return (
        f"In place of the {exercise.name.lower()}: {listed(fit)}. "
        f"Say “{fit[0]} instead of {exercise.name.lower()}” and I'll take it."
    )


def in_its_place(sentence: str, known: Known) -> str:
    """`Can I do hack squats instead?`: whether the kit allows it, and how it comes into the workout."""
    named = [one.exercise for one in mentions(sentence, all_words=True)]
    if not named:
        return ""
    name = named[0].name.lower()
    if not exercises.performable(named[0], known.constraints.equipment):
        return f"The {name} can't be done with the kit you named. *Swap* on an exercise offers two that can."
    if not _can_do(named[0], known):
        return f"You told me to leave the {name} out, so I don't put it in. *Swap* on an exercise offers two others."
    return (
        f"Yes, for the day: *Swap* on the exercise offers the two that come nearest, with their loads. If the {name} "
        f"is not among them, do it and tell me, like “{name} 3x10 at 20”: it is written down beside the program."
    )


def _must(exercise: Exercise, known: Known | None) -> str:
    """No exercise is one, but a goal's own lift has to be trained."""
    name = exercise.name.lower()
    if known is not None and any(target.exercise_id == exercise.id for target in known.targets):
        return f"For your goal, yes: the {name} is what it is measured by. Otherwise no single exercise is a must."
    fit = [one.name.lower() for one in _in_place_of(exercise, known)][:2]
    other = f"; {listed(fit)} would do its work" if fit else ""
    return f"No single exercise is a must unless it is your goal{other}. Say “no {name}” and I leave it out."


_OF_ONE: Final[Mapping[str, Callable[[Exercise, Known | None], str]]] = {"instead": _instead, "must": _must}


def _for_muscle(sentence: str, known: Known | None) -> str:
    """Three exercises of the table for a muscle, the ones that take most load and can be done first."""
    name = max((one for one in advice.MUSCLES if re.search(rf"\b{one}\b", sentence)), key=len)
    muscle = advice.MUSCLES[name]
    fit = [one for one in EXERCISES.values() if one.primary[:1] == (muscle,) and _can_do(one, known)]
    chosen = {one.pattern: one for one in reversed(fit) if one.loading is not Loading.DISTANCE}
    named = [one.name.lower() for one in list(chosen.values())[::-1][:_MOST_NAMED]]
    named += [one.name.lower() for one in fit if one.name.lower() not in named][: _MOST_NAMED - len(named)]
    if not named:
        return f"With your kit I know no exercise mainly for the {name}; the big lifts train them along."
    return (
        f"For the {name} I have {listed(named)}. ACSM's 2026 review has ten or more hard sets in a week for "
        f"size, over two sessions. Say “more {named[0]}” and I'll look for room."
    )
