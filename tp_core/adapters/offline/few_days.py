"""What is said to a day or two without training: the sessions in them, and the words that move or skip each."""

import re
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final

from tp_core.adapters.offline import days_told, of_several, plan_told
from tp_core.adapters.offline.reading import absences, illness, pains
from tp_core.domain.facts import Facts, RunningProgram
from tp_core.domain.phrasing import listed
from tp_core.domain.plan import PlannedSession
from tp_core.domain.program import RUNNING
from tp_core.domain.schedule import WEEK, day_in_words

_OTHER: Final = re.compile(
    r"\b(?:hurts?|hurting|pain\w*|sore|surgery|operation|race|meet|competition|pregnan\w+|period|saw|said|says)\b"
)
"""What else a message may be about that comes first."""
_SHORT: Final = re.compile(r"\b(?:busy|meetings?|appointments?|dentist|late|interview)\b")
_MOURNS: Final = re.compile(r"\bfuneral\b|\bwake\b(?! up)")
_MOST_OFFERED: Final = 2
_NEAR: Final = 4
"""How far a session moves sooner than it is left out, in days (ours)."""


def told(plain: str, facts: Facts) -> str:
    """The answer; empty for anything but a few days to come on which they cannot train."""
    running = [one for one in facts.programs if one.program.status in RUNNING]
    if not running or _OTHER.search(plain) or illness.told(plain) or pains.names_injury(plain):
        return ""
    days = absences.few_days(plain, facts)
    sorry = "I'm sorry. " if _MOURNS.search(plain) else ""
    return f"{sorry}{_of(days, running, plain, facts)}" if days else ""


def _of(days: Sequence[date], running: Sequence[RunningProgram], plain: str, facts: Facts) -> str:
    both = of_several.no_time(days[0], running, facts.today) if len(days) == 1 else ""
    if both:
        return both
    held = [(day, one, session) for day in days for one, session in of_several.open_on(day, running, facts.today)]
    if not held:
        return _free_anyway(days, facts.today)
    which = "; ".join(f"{_lead(day, facts.today)} holds {_called(one, session, running)}" for day, one, session in held)
    return f"{which}. {_ways_on(days, [(day, one) for day, one, _ in held], facts.today)}{_short(plain)}"


def _free_anyway(days: Sequence[date], today: date) -> str:
    if len(days) == 1:
        return f"{_lead(days[0], today)} is free, so nothing has to move."
    return f"{listed([_lead(day, today) for day in days])}: no session lies there, so nothing has to move."


def _short(plain: str) -> str:
    return " Or “only 20 minutes” on the day keeps the main part." if _SHORT.search(plain) else ""


def _ways_on(days: Sequence[date], held: Sequence[tuple[date, RunningProgram]], today: date) -> str:
    """The words that move, skip or pause; of days further off than a week, which no weekday names, the pause alone."""
    first, last = (f"{day.day} {day:%B}" for day in (days[0], days[-1]))
    of = f"on {first}" if first == last else f"from {first} to {last}"
    pause = f"“pause {of}” and I show what that would mean."
    if any((day - today).days >= WEEK for day, _ in held):
        return f"Say {pause} Nearer to it, a session can move or be skipped by its weekday."
    several = list(dict.fromkeys(day for day, _ in held))
    moves = ways(several[0], held[0][1], today, without=days)
    moves = _one_each(several, held[0][1], today, days) if len(several) > 1 else moves
    free = f"A session can move to any day that is free: say {_or(moves)}." if moves else f"Say {pause}"
    skips = _or([f"“skip {named(day, today)}”" for day in several][:_MOST_OFFERED])
    return f"{free} Or say {skips} and why: it stays on record as not done, and nothing else changes."


def where(plain: str, running: RunningProgram, today: date) -> str:
    """The answer to `move it`: the days that are free, of today's session or the next one."""
    word = "today" if "today" in plain else days_told.next_with_session(running, today)
    ahead = [day for day, _ in days_told.between(running, today, today + timedelta(days=WEEK))]
    day = today if word == "today" else next(iter(ahead), today)
    held = days_told.held(word, running, today)
    if held.endswith("is free"):
        return f"{held}, so there is nothing to move. {days_told.today(plain, running, today)}"
    offered = ways(day, running, today)
    if not offered:
        return f"{held}. To which day? Say it whole, like “move today to Saturday”."
    are = "both are" if len(offered) > 1 else "which is"
    return f"{held}. To which day? Say {_or(offered)}; {are} free."


def ways(day: date, running: RunningProgram, today: date, *, without: Sequence[date] = ()) -> list[str]:
    """`“move Friday to Saturday”`: the free days next to it, later ones first; none where no weekday names it."""
    if (day - today).days >= WEEK:
        return []
    return [f"“move {named(day, today)} to {one:%A}”" for one in _free(day, running, today, without)[:_MOST_OFFERED]]


def _one_each(days: Sequence[date], running: RunningProgram, today: date, without: Sequence[date]) -> list[str]:
    """Each day's session to a free day of its own."""
    taken: list[date] = []
    found = []
    for day in days:
        free = _free(day, running, today, (*without, *taken)) if (day - today).days < WEEK else []
        if free:
            taken.append(free[0])
            found.append(f"“move {named(day, today)} to {free[0]:%A}”")
    return found


def _free(day: date, running: RunningProgram, today: date, without: Sequence[date]) -> list[date]:
    free = [one for one in days_told.free(running, today) if one not in without and abs((one - day).days) <= _NEAR]
    return sorted(free, key=lambda one: (one < day, abs((one - day).days)))


def named(day: date, today: date) -> str:
    """The word for a day within a week that `move` and `skip` understand."""
    return {0: "today", 1: "tomorrow"}.get((day - today).days, f"{day:%A}")


def _lead(day: date, today: date) -> str:
    return {0: "Today", 1: "Tomorrow"}.get((day - today).days) or day_in_words(day, today)


def _called(one: RunningProgram, session: PlannedSession, running: Sequence[RunningProgram]) -> str:
    return session.name if len(running) == 1 else f"{session.name} of {plan_told.name(one)}"


def _or(several: Sequence[str]) -> str:
    return " or ".join([", ".join(several[:-1]), several[-1]] if len(several) > 1 else several)
