"""What is said to an operation still ahead: how it lies to the program's end, and the words that plan its days off.

What to ask a surgeon, and what is left out until then, is the safety gate's to say (`domain/safety/operations`).
"""

from datetime import date

from tp_core.adapters.offline import plan_told
from tp_core.domain.facts import Facts, RunningProgram
from tp_core.domain.program import RUNNING
from tp_core.domain.safety import check, operations
from tp_core.domain.schedule import day_in_words, end_date


def answer(plain: str, facts: Facts) -> str:
    """The answer while a program runs; empty where no operation ahead is told."""
    running = [one for one in facts.programs if one.program.status in RUNNING]
    told = any(flag.topic == operations.TOPIC for flag in check(plain, today=facts.today))
    if not running or not told:
        return ""
    day = operations.month_of(plain, facts.today)
    lead = ["What you may train before it and after is your surgeon's to say."] if plain.endswith("?") else []
    return " ".join([*lead, *dict.fromkeys(_of(one, day, facts.today) for one in running)])


def _of(running: RunningProgram, day: date | None, today: date) -> str:
    end, name = end_date(running.program), plan_told.name(running)
    if day is not None and end < day:
        return f"{name} ends on {day_in_words(end, today)}, before it."
    after = "After it your surgeon says when you may train again. Once you know the day, say it like"
    out = "“surgery on the 10th, out for six weeks”, and I show what those days off mean."
    shorter = " A program that ends before it can be designed on this page."
    return f"{name} runs until {day_in_words(end, today)}. {after} {out}{shorter}"
