"""Plain questions about a running program, answered with its numbers: how many days a week, how long, when it ends,
which week it is; and the wish to train every other day.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Final

from tp_core.adapters.offline import days_told, everyday, known, phrases, training_texts
from tp_core.adapters.offline.reading import program_asked
from tp_core.domain import program_named
from tp_core.domain.facts import Facts, RunningProgram
from tp_core.domain.phrasing import listed
from tp_core.domain.program import WEEKDAYS, Discipline, PhaseKind, ProgramStatus, Weekday
from tp_core.domain.schedule import date_of, day_in_words, days_of, end_date, phase_of

_DONE: Final = ("done", "swapped", "partly done")
_ALTERNATE: Final = (
    (Weekday.MONDAY, Weekday.WEDNESDAY, Weekday.FRIDAY),
    (Weekday.MONDAY, Weekday.WEDNESDAY, Weekday.FRIDAY, Weekday.SUNDAY),
)

_Tell = Callable[[RunningProgram, date, str], str]


def asked(plain: str, facts: Facts) -> str:
    """The answer, of every program that runs where none is named; empty for any other words."""
    if not facts.programs:
        return ""
    tell = _TELLS.get(program_asked.key(plain))
    if tell is None:
        return ""
    meant = program_named.meant(plain, [one.program for one in facts.programs]) if len(facts.programs) > 1 else None
    several = [one for one in facts.programs if one.program is meant] or facts.programs
    told = [(one.program.program_definition.name, tell(one, facts.today, plain)) for one in several]
    told = [(name, text) for name, text in told if text]
    if len(told) == 1:
        return told[0][1]
    return " ".join(f"“{name}”: {text}" for name, text in told)


def _how_many(running: RunningProgram, _today: date, _plain: str) -> str:
    """The weekdays of the running week, and the later ones where those are others."""
    week = max(1, running.week)
    now, later = days_of(running.program, week), running.program.training_days
    held = len(running.plan.week(min(week, len(running.plan.weeks))).sessions)
    few = f"; this week holds {phrases.counted(held, 'session')}" if held != len(now) else ""
    told = f"You train {_times(now)}: {_named(now)}{few}."
    ends = week >= len(running.plan.weeks)
    return (
        told
        if set(now) == set(later) or ends
        else f"{told} From a later week on it is {_times(later)}: {_named(later)}."
    )


def _times(days: tuple[Weekday, ...]) -> str:
    return f"{phrases.counted(len(days), 'day')} a week"


def _how_long(running: RunningProgram, today: date, _plain: str) -> str:
    program = running.program
    weeks = program.program_definition.total_duration
    first, last = (day_in_words(day, today) for day in (program.start_date, end_date(program)))
    return f"{phrases.counted(weeks, 'week')}, from {first} to {last}. {_left(running, today)}"


def _ends(running: RunningProgram, today: date, _plain: str) -> str:
    last = end_date(running.program)
    days = (last - today).days
    when = f", in {phrases.counted(days, 'day')}" if days > 0 else ""
    return f"It ends on {day_in_words(last, today)}{when}. {_left(running, today)}"


def _left(running: RunningProgram, today: date) -> str:
    """Where one stands in it, what is to come, and that a pause moves the end."""
    weeks = running.program.program_definition.total_duration
    if running.week == 0:
        return "It has not begun yet."
    ahead = weeks - running.week
    more = f"{phrases.counted(ahead, 'more week')} after this one" if ahead else "this is the last one"
    paused = " It is paused, and the end moves on by every day of it." if _paused(running) else ""
    event = running.program.event_date
    name = running.program.event_name or "your date"
    to = f" {name[:1].upper()}{name[1:]} is {day_in_words(event, today)}." if event is not None else ""
    return f"You are in week {running.week} of {weeks}, {more}.{to}{paused}"


def _which_week(running: RunningProgram, today: date, _plain: str) -> str:
    program = running.program
    if running.week == 0:
        weeks = program.program_definition.total_duration
        return f"It begins {day_in_words(program.start_date, today)}; week 1 of {weeks} then."
    phase = phase_of(program.program_definition.phases, running.week)
    first, last = phase.week_range
    place = phase.name if first == last else f"{phase.name}, week {running.week - first + 1} of {last - first + 1}"
    mine = [one for one in running.recent if one.week == running.week]
    done = sum(one.became in _DONE for one in mine)
    planned = len(running.plan.week(min(running.week, len(running.plan.weeks))).sessions)
    paused = " It is paused." if _paused(running) else f" {done} of {phrases.counted(planned, 'session')} done in it."
    return f"Week {running.week} of {program.program_definition.total_duration} ({place}).{paused}"


def _sessions_done(running: RunningProgram, _today: date, _plain: str) -> str:
    """Sessions done of the running week and of all that were due."""
    week = running.week
    planned = len(running.plan.week(min(max(1, week), len(running.plan.weeks))).sessions)
    done = sum(one.week == week and one.became in _DONE for one in running.recent)
    counted = next((one for one in running.trained if one.startswith("Sessions done")), "No session was due yet")
    return f"This week, week {week}: {done} of {planned} done. {counted}." if week else f"{counted}."


def _ran(running: RunningProgram, _today: date, plain: str) -> str:
    """Kilometres by week; of last week alone where that is asked."""
    last = [one for one in running.runs if one.startswith(f"Week {running.week - 1}:")] if "last week" in plain else []
    return f"{'. '.join(last or running.runs)}." if running.runs else ""


def _longest(running: RunningProgram, _today: date, _plain: str) -> str:
    return next((f"{one}." for one in running.runs if one.startswith("Longest run")), "")


def _until(running: RunningProgram, today: date, _plain: str) -> str:
    """Until when a pause is meant; empty for a program that is not paused."""
    if not _paused(running):
        return ""
    pause = next((one for one in running.program.pauses if one.until is None), None)
    if pause is None or pause.meant_until is None:
        return "It is paused with no end told; “resume the program” takes it up again."
    return f"It is paused until {day_in_words(pause.meant_until, today)}. “Make it” another day moves that."


def _cardio(running: RunningProgram, _today: date, _plain: str) -> str:
    return "" if running.program.discipline is Discipline.RUNNING else training_texts.CARDIO


def _lift(running: RunningProgram, today: date, plain: str) -> str:
    return days_told.lift(plain, running, today)


def _next(running: RunningProgram, today: date, _plain: str) -> str:
    return days_told.today("", running, today)


def _taper(running: RunningProgram, today: date, _plain: str) -> str:
    """The phase before the event in which volume falls; a runner's has its kilometres."""
    program = running.program
    phase = next((one for one in program.program_definition.phases if one.kind is PhaseKind.TAPER), None)
    if program.discipline is Discipline.RUNNING or phase is None:
        return ""
    first, last = phase.week_range
    weeks = f"week {first}" if first == last else f"weeks {first} to {last}"
    since = day_in_words(date_of(program, first, 1), today)
    return f"Your taper is {weeks}, from {since}: {phase.volume_characteristics}. {phase.focus}."


def _openers(running: RunningProgram, today: date, _plain: str) -> str:
    of = running.program.discipline in (Discipline.POWERLIFTING, Discipline.WEIGHTLIFTING, Discipline.STRENGTH)
    return everyday.openers("", known.of_program(running, today)) if of else ""


def _treadmill(running: RunningProgram, _today: date, _plain: str) -> str:
    runs = running.program.discipline is Discipline.RUNNING
    return "Yes. Run it on the treadmill and tell me distance and time; it counts as the session." if runs else ""


def _paused(running: RunningProgram) -> bool:
    return running.program.status is ProgramStatus.PAUSED


def _every_other(running: RunningProgram, _today: date, _plain: str) -> str:
    """A week has seven days, so every other day is three or four fixed ones."""
    now = tuple(day for day in WEEKDAYS if day in running.program.training_days)
    three, four = _ALTERNATE
    if now in _ALTERNATE:
        other = four if now == three else three
        return (
            f"You train {_named(now)}: that is every other day on fixed weekdays. For {len(other)} days say “from now "
            f"on {_short(other)}” and I show what that would change."
        )
    return (
        "A program here keeps to weekdays, so every other day is three or four of them. Say “from now on "
        f"{_short(three)}”, or “from now on {_short(four)}” (Sunday and Monday lie side by side then), and I show what "
        f"would change. Now you train on {_named(now)}."
    )


def _named(days: Sequence[Weekday]) -> str:
    return listed([day.value.capitalize() for day in days])


def _short(days: tuple[Weekday, ...]) -> str:
    names = [day.value[:3].capitalize() for day in days]
    return f"{', '.join(names[:-1])} and {names[-1]}"


_TELLS: Final[Mapping[str, _Tell]] = {
    "paused": _until,
    "treadmill": _treadmill,
    "ran": _ran,
    "done": _sessions_done,
    "longest": _longest,
    "cardio": _cardio,
    "lift": _lift,
    "next": _next,
    "taper": _taper,
    "openers": _openers,
    "every other day": _every_other,
    "days": _how_many,
    "length": _how_long,
    "end": _ends,
    "week": _which_week,
}
