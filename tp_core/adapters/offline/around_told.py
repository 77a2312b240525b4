"""Answers to what comes up around the training: from the program's facts where they bear on it, else short, sourced."""

import re
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import Final

from tp_core.adapters.offline import days_told, maxes_told, plan_told, race_told
from tp_core.adapters.offline import training_texts as texts
from tp_core.adapters.offline.reading import around_training, asks, pains
from tp_core.adapters.offline.reading.lift_names import mentions
from tp_core.domain import kit, schedule
from tp_core.domain.equipment_words import parse_equipment
from tp_core.domain.facts import Facts, RunningProgram
from tp_core.domain.phrasing import listed
from tp_core.domain.program import Discipline
from tp_core.domain.schedule import day_in_words

_OF_PAIN: Final = frozenset({"through it", "fades", "not pain"})
_LIFTS_JUDGED: Final = frozenset({Discipline.POWERLIFTING, Discipline.STRENGTH})


def answer(plain: str, running: RunningProgram | None, facts: Facts) -> str:
    """The answer; empty where a message is none of it, or it is about what hurts."""
    key = around_training.asked(plain)
    if asks.says_it_hurts(plain) and not pains.denied(plain) and key not in _OF_PAIN:
        return ""
    tell = _TELLS.get(key)
    return tell(plain, running, facts) if tell is not None and running is not None else ""


def _coach(plain: str, _running: RunningProgram, facts: Facts) -> str:
    """That the human coach's word wins; asked what it was, their last words to the athlete before it."""
    if facts.coach_wrote and _WHAT_THEY_SAID.search(plain):
        return f"Their last words to you, {facts.coach_wrote}. {texts.COACH_SAYS}"
    return texts.COACH_SAYS


_WHAT_THEY_SAID: Final = re.compile(
    r"\b(?:what|did|has|any)\b.*\b(?:say|said|write|wrote|written|think|want|mean|news|messages?)\b"
)


def _shoes(plain: str, running: RunningProgram, _facts: Facts) -> str:
    lifts = re.search(r"\b(?:lift\w*|squat\w*|dead ?lift\w*|gym|weight\w*)\b", plain)
    runs = running.program.discipline is Discipline.RUNNING or re.search(r"\brun\w*|\bcarbon|\btrail|\brace", plain)
    return texts.RUN_SHOES if runs and not lifts else ""


def _stretch(_plain: str, running: RunningProgram, _facts: Facts) -> str:
    return texts.RUN_STRETCH if running.program.discipline is Discipline.RUNNING else ""


def _commands(_plain: str, running: RunningProgram, _facts: Facts) -> str:
    return texts.COMMANDS if running.program.discipline in _LIFTS_JUDGED else ""


def _weight(plain: str, running: RunningProgram, _facts: Facts) -> str:
    less = re.search(r"\b(?:lost|losing|down|dropp\w*|fell|falls?|less)\b", plain) is not None
    what = "your paces" if running.program.discipline is Discipline.RUNNING else "your loads"
    return (texts.WEIGHT_LESS if less else texts.WEIGHT_MORE).format(what=what)


def _enough_kit(plain: str, running: RunningProgram, facts: Facts) -> str:
    """Whether what is named is what the plan was made for."""
    there = kit.equipment_on(running.program, max(facts.today, running.program.start_date))
    if not there:
        return "Yes: the plan was made for no equipment at all."
    named = {item.value for item in parse_equipment(plain)[0]}
    made_for = listed([one.replace("_", " ") for one in there])
    lacks = [one for one in there if named and one not in named]
    if lacks and not re.search(r"\b(?:up to|max\w*|to \d|\d ?(?:kg|lbs?))\b", plain):
        gone = listed([one.replace("_", " ") for one in lacks])
        return (
            f"Your plan was made for {made_for}. If there is no {gone} from now on, say “from now on no {lacks[0]}”: I "
            "tell what would stand in for what before anything changes."
        )
    return f"Yes: every session is planned with what you told me of, {made_for}. {texts.ENOUGH_WEIGHT}"


def _enough_of_what(_plain: str, _running: RunningProgram, _facts: Facts) -> str:
    return "Enough of what? Ask it whole, like “are 3 days enough” or “are 20 kg dumbbells enough”."


def _would_you(_plain: str, running: RunningProgram, facts: Facts) -> str:
    """What the plan's own order gives: what hurts or is ill first, then the next session as it stands."""
    day = days_told.next_with_session(running, facts.today)
    held = days_told.held(day, running, facts.today)
    if held.endswith("is free"):
        return f"I'd rest, as planned: {running.sentence}. {texts.CHOICE}"
    missed = [one for one in running.recent if one.became == "not done"]
    left = " I'd leave what was missed and not squeeze it in." if missed else ""
    return f"I'd go on with the plan: {held[:1].lower()}{held[1:]}, as it stands.{left} {texts.CHOICE}"


def _through(_plain: str, _running: RunningProgram, _facts: Facts) -> str:
    return texts.THROUGH_PAIN


def _took_out(_plain: str, _running: RunningProgram, facts: Facts) -> str:
    """Why an exercise is not in a workout: what hurts, as it was told."""
    if not facts.limits:
        return ""
    part = facts.limits[-1].removesuffix(" trouble")
    told = f"Because of what you told me: {'; '.join(facts.limits[:2])}."
    return f"{told} Say “my {part} is fine again” once it is, and it comes back."


def _fades(_plain: str, _running: RunningProgram, facts: Facts) -> str:
    return texts.FADES if facts.limits else ""


def _one_week(plain: str, running: RunningProgram, facts: Facts) -> str:
    """Other days for one week: what it holds, and how single sessions move."""
    number = min(max(1, running.week) + ("next week" in plain), len(running.plan.weeks))
    return f"{plan_told.week(running, number, facts.today)} {texts.ONE_WEEK}"


def _start_again(_plain: str, running: RunningProgram, facts: Facts) -> str:
    """The next session, after days off with how one begins."""
    off = schedule.absence(running.program, facts.today)
    first = off.until if off is not None and off.until is not None else facts.today
    coming = next(iter(days_told.between(running, first, date.max)), None)
    if coming is None:
        return ""
    day, session = coming
    when = "today" if day == facts.today else f"on {day_in_words(day, facts.today)}"
    return f"With {session.name}, {when}. {texts.BEGIN_AGAIN}"


def _first(_plain: str, running: RunningProgram, facts: Facts) -> str:
    day = days_told.next_with_session(running, facts.today)
    held = days_told.held(day, running, facts.today)
    return f"{held}: say “what's today?” on its day and I list it. {texts.NERVOUS}"


def _cannot_do(plain: str, _running: RunningProgram, _facts: Facts) -> str:
    named = next((one.exercise.name.lower() for one in mentions(plain, all_words=True)), "")
    if not named:
        return ""
    swap = f"on its day say “swap the {named}”, and I offer two others"
    return f"Then an easier form: {swap}. If it hurts, leave it out and tell me where."


def _not_pain(_plain: str, _running: RunningProgram, facts: Facts) -> str:
    part = facts.limits[-1].removesuffix(" trouble") if facts.limits else ""
    say = f" If that is all, say “my {part} is fine again”, and the sessions are as planned." if part else ""
    return f"{texts.STIFF}{say}"


def _train_there(_plain: str, running: RunningProgram, facts: Facts) -> str:
    """Training in days off that are planned: nothing is due, and how it could be planned instead."""
    off = schedule.absence(running.program, facts.today)
    if off is None or off.until is None:
        return ""
    last = off.until - timedelta(days=1)
    days = f"{off.since.day} {off.since:%B} to {last.day} {last:%B}"
    return (
        f"In those days nothing is due; what you do, tell me, and I write it down. To have sessions there instead, say "
        f"“cancel my days off”, then “no equipment from {days}”, and I fit them to your own weight."
    )


def _fixed(text: str) -> Callable[[str, RunningProgram, Facts], str]:
    return lambda _plain, _running, _facts: text


_Tell = Callable[[str, RunningProgram, Facts], str]
_TELLS: Final[Mapping[str, _Tell]] = {
    "coach says": _coach, "race time": race_told.race_time, "shoes": _shoes, "stretch": _stretch, "commands": _commands,
    "weight": _weight, "enough kit": _enough_kit, "enough of what": _enough_of_what, "miss race": race_told.miss_race,
    "not pain": _not_pain, "maxes": maxes_told.maxes, "lift often": maxes_told.lift_often, "train there": _train_there,
    "doctor says": _fixed(texts.DOCTOR_SAYS), "fat": _fixed(texts.FAT_AGAIN), "buggy": _fixed(texts.BUGGY),
    "would you": _would_you, "through it": _through, "took out": _took_out, "fades": _fades,
    "can i lift": maxes_told.can_i_lift, "max out": maxes_told.max_out, "too fast": race_told.too_fast,
    "one week": _one_week,
    "start again": _start_again, "first": _first, "cannot do": _cannot_do, "water cut": _fixed(texts.WATER_CUT),
    "ideal weight": _fixed(texts.IDEAL_WEIGHT), "bomb out": _fixed(texts.BOMB_OUT), "heat": _fixed(texts.HEAT),
    "shifts": _fixed(texts.SHIFTS), "split run": _fixed(texts.SPLIT_RUN), "bike": _fixed(texts.BIKE),
    "breathless": _fixed(texts.BREATHLESS), "heart": _fixed(texts.HEART), "weaker": _fixed(texts.WEAKER),
}  # fmt: skip
