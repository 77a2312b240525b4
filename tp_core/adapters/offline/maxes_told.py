"""What a lifter asks of their maxes: all of them, a weight on the day, trying one today, a lift more often."""

import re
from typing import Final

from tp_core.adapters.offline import everyday
from tp_core.adapters.offline import training_texts as texts
from tp_core.adapters.offline.known import of_program
from tp_core.adapters.offline.reading.lift_names import mentions
from tp_core.domain import schedule
from tp_core.domain.exercises import EXERCISES
from tp_core.domain.facts import Facts, RunningProgram
from tp_core.domain.phrasing import listed
from tp_core.domain.schedule import day_in_words
from tp_core.domain.units import from_kg, to_kg
from tp_core.domain.units import plain as plain_number
from tp_core.domain.validation.goals import WEEKLY_GAIN


def can_i_lift(plain: str, running: RunningProgram, facts: Facts) -> str:
    """A weight asked about, beside the estimated max and what can be hoped for until the day."""
    lift = next((one.exercise.id for one in mentions(_PULL.sub("deadlift", plain), all_words=True)), "")
    now = running.maxes.get(lift)
    asked = re.search(r"\b(\d{2,3}(?:\.\d)?)\b ?(kg|lbs?)?", plain)
    if now is None or asked is None:
        return ""
    unit = running.program.constraints.unit
    wanted = to_kg(float(asked[1]), unit)
    name, told = EXERCISES[lift].name.lower(), from_kg(now, unit)
    lead = f"Your estimated max in the {name} is {plain_number(round(told, 1))} {unit}"
    if wanted <= now * _SURE:
        return f"{lead}: {asked[1]} lies within it, with a good warm-up and a spotter or safety bars."
    event = running.program.event_date
    if event is None or event <= facts.today:
        more = round((wanted / now - 1) * 100) or 1
        return f"{lead}: {asked[1]} is {more} % more. The plan works up to it, and I promise no day."
    weeks = (event - facts.today).days // schedule.WEEK
    hoped = WEEKLY_GAIN[running.program.constraints.experience] * weeks
    needed = (wanted / now - 1) * 100
    verdict = "within reach" if needed <= hoped else "more than I would count on"
    by = f"{max(1, round(needed))} % more by {day_in_words(event, facts.today)}"
    return f"{lead}. {asked[1]} is {by}, where about {round(hoped)} % can be hoped for: {verdict}."


_PULL: Final = re.compile(r"\bpull(?=,? (?:a )?\d)")
_SURE: Final = 0.97


def max_out(_plain: str, running: RunningProgram, facts: Facts) -> str:
    event = running.program.event_date
    when = f" The day for it is {day_in_words(event, facts.today)}." if event is not None else ""
    return f"{texts.MAX_OUT}{when}"


def maxes(_plain: str, running: RunningProgram, _facts: Facts) -> str:
    if not running.maxes:
        return ""
    unit = running.program.constraints.unit
    told = [
        f"{EXERCISES[one].name.lower()} {plain_number(round(from_kg(kg, unit), 1))} {unit}"
        for one, kg in running.maxes.items()
    ]
    return f"Estimated maxes: {listed(told)}, each within a few percent. A set that beats one raises it."


def lift_often(plain: str, running: RunningProgram, facts: Facts) -> str:
    often = everyday.lift_often(plain, of_program(running, facts.today))
    return f"{often} More training days change like this: “from now on Monday, Tuesday, Thursday, Friday and Saturday”."
