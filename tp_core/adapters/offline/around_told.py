"""Answers to what comes up around the training: from the program's facts where they bear on it, else short, sourced."""

import re
from collections.abc import Callable, Mapping
from typing import Final

from tp_core.adapters.offline import days_told, phrases
from tp_core.adapters.offline import training_texts as texts
from tp_core.adapters.offline.reading import around_training
from tp_core.domain import kit, run_fitness
from tp_core.domain.equipment_words import parse_equipment
from tp_core.domain.facts import Facts, RunningProgram
from tp_core.domain.program import Discipline
from tp_core.domain.schedule import day_in_words
from tp_core.domain.units import as_time
from tp_core.domain.units import plain as plain_number

_LIFTS_JUDGED: Final = frozenset({Discipline.POWERLIFTING, Discipline.STRENGTH})


def answer(plain: str, running: RunningProgram | None, facts: Facts) -> str:
    """The answer; empty where a message is none of it, or it is about what hurts."""
    key = around_training.asked(plain)
    tell = _TELLS.get(key)
    return tell(plain, running, facts) if tell is not None and running is not None else ""


def _coach(_plain: str, _running: RunningProgram, _facts: Facts) -> str:
    return texts.COACH_SAYS


def _race_time(plain: str, running: RunningProgram, facts: Facts) -> str:
    """The time that is likely today, with its range, what it rests on, and the time asked about beside it."""
    if running.program.discipline is not Discipline.RUNNING:
        return ""
    fit = running.fitness
    far = around_training.meters_asked(plain) or run_fitness.race_meters(running.program.targets, running.plan)
    if far is None:
        return ""
    if fit is None:
        return texts.NO_TIME_KNOWN
    low, likely, high = run_fitness.race_seconds(fit, far)
    race = f"{plain_number(round(far / 1000, 1))} km"
    span = f"about {as_time(likely)} today, honestly {as_time(low)} to {as_time(high)}"
    lead = f"Reckoned from {fit.basis}, {race} would take you {span}"
    source = texts.LONG_RACE if far > run_fitness.WELL_CALIBRATED else texts.RACE_RANGE
    wanted = around_training.seconds_asked(plain)
    beside = f" {_beside(wanted, low, high)}" if wanted is not None else ""
    event = running.program.event_date
    days = (event - facts.today).days if event is not None else 0
    ahead = f" The race is in {phrases.counted(days, 'day')}; every faster run you log moves it." if days > 0 else ""
    return f"{lead} ({source}).{beside}{ahead}"


def _beside(wanted: float, low: float, high: float) -> str:
    if wanted >= high:
        return f"So {as_time(wanted)} is within reach already."
    if wanted >= low:
        return f"So {as_time(wanted)} is possible on a good day."
    faster = round((1 - wanted / low) * 100) or 1
    return f"{as_time(wanted)} is {faster} % faster than the best end of that: it needs more training first."


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
    made_for = phrases.listed([one.replace("_", " ") for one in there])
    lacks = [one for one in there if named and one not in named]
    if lacks and not re.search(r"\b(?:up to|max\w*|to \d|\d ?(?:kg|lbs?))\b", plain):
        gone = phrases.listed([one.replace("_", " ") for one in lacks])
        return (
            f"Your plan was made for {made_for}. If there is no {gone} from now on, say “from now on no {lacks[0]}”: I "
            "tell what would stand in for what before anything changes."
        )
    return f"Yes: every session is planned with what you told me of, {made_for}. {texts.ENOUGH_WEIGHT}"


def _enough_of_what(_plain: str, _running: RunningProgram, _facts: Facts) -> str:
    return "Enough of what? Ask it whole, like “are 3 days enough” or “are 20 kg dumbbells enough”."


def _miss_race(_plain: str, running: RunningProgram, facts: Facts) -> str:
    event = running.program.event_date
    if event is None:
        return ""
    race = running.program.discipline is Discipline.RUNNING
    name = running.program.event_name or ("race" if race else "meet")
    name = name if name[:1].isupper() else f"your {name}"
    alone = "run the distance alone that day or on the next free one" if race else "lift your attempts alone that day"
    moved = texts.EVENT_MOVED.format(event="race" if race else "meet")
    return (
        f"Then nothing of the training is lost. The plan leads to {name} on {day_in_words(event, facts.today)} all the "
        f"same: you can {alone}, if you are well. {moved}"
    )


def _would_you(_plain: str, running: RunningProgram, facts: Facts) -> str:
    """What the plan's own order gives: what hurts or is ill first, then the next session as it stands."""
    day = days_told.next_with_session(running, facts.today)
    held = days_told.held(day, running, facts.today)
    if held.endswith("is free"):
        return f"I'd rest, as planned: {running.sentence}. {texts.CHOICE}"
    missed = [one for one in running.recent if one.became == "not done"]
    left = " I'd leave what was missed and not squeeze it in." if missed else ""
    return f"I'd go on with the plan: {held[:1].lower()}{held[1:]}, as it stands.{left} {texts.CHOICE}"


_Tell = Callable[[str, RunningProgram, Facts], str]
_TELLS: Final[Mapping[str, _Tell]] = {
    "coach says": _coach, "race time": _race_time, "shoes": _shoes, "stretch": _stretch, "commands": _commands,
    "weight": _weight, "enough kit": _enough_kit, "enough of what": _enough_of_what, "miss race": _miss_race,
    "would you": _would_you,
}  # fmt: skip
