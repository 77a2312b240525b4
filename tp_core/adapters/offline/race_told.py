"""A runner's race as things stand: its likely time with source and range, a run's pace, and a race that is missed."""

import re
from typing import Final

from tp_core.adapters.offline import phrases
from tp_core.adapters.offline import training_texts as texts
from tp_core.adapters.offline.reading import around_training
from tp_core.domain import run_fitness
from tp_core.domain.facts import Facts, RunningProgram
from tp_core.domain.program import Discipline
from tp_core.domain.schedule import day_in_words
from tp_core.domain.units import as_time
from tp_core.domain.units import plain as plain_number


def race_time(plain: str, running: RunningProgram, facts: Facts) -> str:
    """The time that is likely today, with its range, what it rests on, and the time asked about beside it."""
    program, fit = running.program, running.fitness
    if fit is None and program.discipline is not Discipline.RUNNING:
        return ""
    far = around_training.meters_asked(plain) or run_fitness.race_meters(
        program.targets, running.plan, program.discipline
    )
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


def miss_race(_plain: str, running: RunningProgram, facts: Facts) -> str:
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


def too_fast(_plain: str, running: RunningProgram, _facts: Facts) -> str:
    """The last run's pace beside that of the plan's easy runs."""
    found = next((one for past in running.recent for line in past.lifts if (one := _RUN.search(line))), None)
    slots = (slot for week in running.plan.weeks for session in week.sessions for slot in session.slots)
    easy = next((one.schemes[0].pace_seconds_per_km for one in slots if one.exercise_id == "easy-run"), None)
    if found is None or easy is None:
        return ""
    seconds = _seconds(found["time"])
    pace = seconds / float(found["km"])
    told = f"That was {as_time(pace)} a km; your easy runs are planned at about {as_time(easy)}."
    if pace < easy * _FASTER:
        return f"{told} A little fast for an easy one: if you could talk in whole sentences it does no harm."
    return f"{told} Not too fast: if you could talk in whole sentences, it was right."


_RUN: Final = re.compile(r"(?P<km>\d+(?:\.\d+)?) km in (?P<time>\d+(?::\d\d){1,2}|\d+ min)")
_FASTER: Final = 0.97


def _seconds(clock: str) -> float:
    if clock.endswith("min"):
        return 60 * float(clock.split(maxsplit=1)[0])
    parts = [int(one) for one in clock.split(":")]
    return float(sum(one * 60**at for at, one in enumerate(reversed(parts))))
