"""What a day of a running program holds or held: today's session, a weekday's, the next with a lift, what was done.

Everything is taken from the program's dates, its plan and its log.
"""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from tp_core.adapters.offline import phrases, why_exercise
from tp_core.adapters.offline.known import of_program
from tp_core.adapters.offline.plan_told import WAYS_ON, lifts, name
from tp_core.adapters.offline.reading import feast_days
from tp_core.adapters.offline.reading.lift_names import mentions
from tp_core.domain.exercises import Exercise
from tp_core.domain.facts import PastSession, RunningProgram
from tp_core.domain.phrasing import listed
from tp_core.domain.plan import PlannedSession, Slot
from tp_core.domain.program import WEEKDAYS, ProgramStatus
from tp_core.domain.schedule import day_in_words, end_date, is_dropped, is_paused, session_date

_WEEKDAY: Final = re.compile(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day")
_PAST: Final = re.compile(r"\b(?:did|was|were|done|logged|went|trained|last)\b")
_WHETHER: Final = re.compile(r"\W*(?:(?:so|and|but|ok|coach)\W+)*(?:should|do|am|can|will|may|is|shall|must)\b")
_STILL_OPEN: Final = ("planned", "begun")
_NOT_LOGGED: Final = "Tell me, like “yesterday squat 3x5 at 100”, and I write it down, or open it under *Today*."


def today(plain: str, running: RunningProgram, now: date) -> str:
    """Today's session, or tomorrow's, or the next one after a rest day."""
    return _on(now + timedelta(days="tomorrow" in plain), running, now)


def weekday(plain: str, running: RunningProgram, now: date) -> str:
    """What the next such day holds, or what the last one held where it is asked of the past."""
    found = _WEEKDAY.search(plain)
    index = next(at for at, day in enumerate(WEEKDAYS) if found is not None and day.startswith(found[0]))
    if _PAST.search(plain) and not re.search(r"\b(?:will|should|next)\b", plain):
        there = [one for one in running.recent if one.day.weekday() == index and (one.day < now or one.sets)]
        return _was(there[:1])
    return _on(now + timedelta(days=(index - now.weekday()) % 7), running, now)


def held(word: str, running: RunningProgram, now: date) -> str:
    """`Today holds Lower body A`, `Wednesday 16 December is free`, for the next such day."""
    wanted = _day_meant(word, now) or now
    session = next((one for day, one in _coming(running) if day == wanted), None)
    day = {now: "Today", now + timedelta(days=1): "Tomorrow"}.get(wanted) or day_in_words(wanted, now)
    return f"{day} holds {session.name}" if session is not None else f"{day} is free"


def _on(wanted: date, running: RunningProgram, now: date) -> str:
    if running.program.status is ProgramStatus.PAUSED:
        return f"{name(running)} is paused: say “resume the program”, or *Resume* on its page."
    closed = over(wanted, running) if wanted == now else ""
    since = wanted + timedelta(days=bool(closed))
    day, session = next(((day, one) for day, one in _coming(running) if day >= since), (None, None))
    asked = {now: "Today", now + timedelta(days=1): "Tomorrow"}.get(wanted) or day_in_words(wanted, now)
    if day is None or session is None:
        ways = f" {WAYS_ON}" if now > end_date(running.program) else ""
        return f"All sessions are behind you. {running.sentence}.{ways}"
    held = f"{session.name}, {lifts(session)}. Open it on *Today* for sets and loads."
    if closed:
        return f"{closed} Next, {day_in_words(day, now)}: {held}"
    free = "one of your days off" if is_paused(running.program, wanted) else "a rest day"
    return f"{asked}: {held}" if day == wanted else f"{asked} is {free}. Next, {day_in_words(day, now)}: {held}"


def over(day: date, running: RunningProgram) -> str:
    """`Today's Lower body A is done.` where the day's session is closed; empty while it is open."""
    one = next((one for one in running.recent if one.day == day), None)
    return "" if one is None or one.became in _STILL_OPEN else f"Today's {one.name} is {one.became}."


def all_behind(running: RunningProgram, now: date) -> bool:
    """Whether nothing is left to train, though nobody has closed the program yet."""
    running_still = running.program.status is not ProgramStatus.PAUSED
    done_today = bool(over(now, running))
    return running_still and all(day < now + timedelta(days=done_today) for day, _ in _coming(running))


def _coming(running: RunningProgram) -> Iterator[tuple[date, PlannedSession]]:
    """The sessions from the running week on, by date, without those done ahead of theirs and what days off drop."""
    found = [
        (session_date(running.program, week.week_number, session.day_number), session)
        for week in running.plan.weeks[max(0, running.week - 1) :]
        for session in week.sessions
    ]
    left = (one for one in found if one[0] not in running.done_ahead and not is_dropped(running.program, one[0]))
    yield from sorted(left, key=lambda one: one[0])


def between(running: RunningProgram, first: date, until: date) -> list[tuple[date, PlannedSession]]:
    """The sessions of the days from the first to before the last."""
    return [one for one in _coming(running) if first <= one[0] < until]


def over_feast(plain: str, running: RunningProgram, now: date) -> str:
    """What lies in the days of a holiday that is asked about, and the words for who is away or has no gym then."""
    days = feast_days.named(plain, now)
    if days is None:
        return ""
    held = between(running, days[0], days[1] + timedelta(days=1))
    ways = "Away, or with another gym? Say so, like “I'm away over Christmas” or “only a hotel gym over Christmas”."
    if not held:
        span = f"{day_in_words(days[0], now)} to {day_in_words(days[1], now)}"
        return f"No session lies from {span}. {ways}"
    told = "; ".join(f"{day_in_words(day, now)}: {session.name}" for day, session in held)
    return f"{told}. It goes on as planned unless you say otherwise. {ways}"


def rest_day(_plain: str, running: RunningProgram, now: date) -> str:
    """The next days without a session, this week's and the one to come."""
    taken = {*running.taken, *(day for day, _ in _coming(running))}
    free = [day for day in (now + timedelta(days=ahead) for ahead in range(14)) if day not in taken]
    week = [day_in_words(day, now) for day in free if day < now + timedelta(days=7)]
    if not week:
        return "No day of the next seven is free of a session; the plan's page has the dates."
    return f"Your next days without a session are {listed(week)}. Walk or move on them as you like, easily."


def next_free(running: RunningProgram, now: date) -> date | None:
    """The first day from tomorrow on, within a week, that holds no session."""
    return next(iter(free(running, now)), None)


def free(running: RunningProgram, now: date) -> list[date]:
    """The days from tomorrow on, within a week, that hold no session."""
    taken = {*running.taken, *(day for day, _ in _coming(running))}
    return [day for day in (now + timedelta(days=ahead) for ahead in range(1, 8)) if day not in taken]


def next_with_session(running: RunningProgram, now: date) -> str:
    """`today`, or the weekday of the next session within a week; `today` where there is none."""
    day = next((day for day, _ in _coming(running) if now <= day < now + timedelta(days=7)), now)
    return "today" if day == now else f"{day:%A}".lower()


def left(_plain: str, running: RunningProgram, now: date) -> str:
    """Sessions still to come, of the program and of its week; today's counts until it is logged."""
    done_today = any(one.day == now and one.became not in _STILL_OPEN for one in running.recent)
    ahead = [day for day, _ in _coming(running) if day >= now + timedelta(days=done_today)]
    this_week = len(running.plan.week(max(1, min(running.week, len(running.plan.weeks)))).sessions)
    until = [
        session_date(running.program, max(1, running.week), one.day_number)
        for one in running.plan.week(max(1, min(running.week, len(running.plan.weeks)))).sessions
    ]
    coming = sum(day >= now + timedelta(days=done_today) for day in until)
    return (
        f"{phrases.counted(len(ahead), 'session')} to come in the program, {coming} of {this_week} in this week. "
        f"{running.sentence}."
    )


def lift(plain: str, running: RunningProgram, now: date) -> str:
    """Whether a lift is in a day's session, and when it comes next; empty where none is named."""
    wanted = why_exercise.meant(plain, of_program(running, now))
    if wanted is None:
        return ""
    day, comes = _day_meant(plain, now), list(_comes(wanted, running, now))
    if not comes:
        return f"The plan has no {wanted.name.lower()} in the weeks ahead."
    on_it = next((one for one in comes if one[0] == day), None)
    if day is not None and on_it is not None:
        place = _place(on_it, now)
        if not _WHETHER.match(plain):
            return f"{wanted.name}: {place}. The load stands in that workout."
        return f"By the plan, yes: {place}. Where something hurts or you are ill, leave it."
    held = _on(day, running, now).split(". Open it")[0] if day is not None else ""
    first = next(one for one in comes if day is None or one[0] > day)
    lead = f"No {wanted.name.lower()} that day by the plan. {held}. " if day is not None else ""
    return f"{lead}The next {wanted.name.lower()} is {_place(first, now)}."


def next_of(wanted: Exercise, running: RunningProgram, now: date) -> str:
    """When an exercise comes next: `The next lateral raise is Friday 18 December, in Upper body B: 3 × 10.`"""
    first = next(_comes(wanted, running, now), None)
    name = wanted.name.lower()
    return f"The next {name} is {_place(first, now)}." if first is not None else f"The plan has no {name} ahead."


def _comes(wanted: Exercise, running: RunningProgram, now: date) -> Iterator[tuple[date, PlannedSession, Slot]]:
    for day, session in _coming(running):
        for slot in session.slots:
            if day >= now and slot.exercise_id == wanted.id:
                yield day, session, slot


def _place(one: tuple[date, PlannedSession, Slot], now: date) -> str:
    """`Thursday 17 December, in Lower body B: 3 × 9 at about 67 % of your estimated max`."""
    day, session, slot = one
    scheme = slot.schemes[0]
    at = f" at about {scheme.percent_1rm:.0f} % of your estimated max" if scheme.percent_1rm else ""
    work = f": {scheme.sets} × {scheme.reps}{at}" if scheme.reps else ""
    when = "today" if day == now else day_in_words(day, now)
    return f"{when}, in {session.name}{work}"


def _day_meant(plain: str, now: date) -> date | None:
    if "tomorrow" in plain:
        return now + timedelta(days=1)
    if re.search(r"\b(?:today|tonight|now)\b", plain):
        return now
    found = _WEEKDAY.search(plain)
    if found is None:
        return None
    index = next(at for at, day in enumerate(WEEKDAYS) if day.startswith(found[0]))
    return now + timedelta(days=(index - now.weekday()) % 7)


def logged(plain: str, running: RunningProgram, now: date) -> str:
    """Whether a day's session is written down: today's, or yesterday's where that is asked."""
    day = now - timedelta(days="yesterday" in plain)
    return _was([one for one in running.recent if one.day == day])


def last(_plain: str, running: RunningProgram, _now: date) -> str:
    """The last session that was done."""
    return _was([one for one in running.recent if one.sets][:1])


def last_week(plain: str, running: RunningProgram, _now: date) -> str:
    """What became of last week's sessions, and what they said of it."""
    week = running.week - 1
    mine = [one for one in running.recent if one.week == week]
    if not mine:
        return "No session lay in the week before this one."
    named = {one.exercise.name for one in mentions(plain, all_words=True)}
    lines = [
        f"{day_in_words(one.day)}: {line}"
        for one in reversed(mine)
        for line in one.lifts
        if any(line.startswith(f"{lift} ") for lift in named)
    ]
    if lines:
        return f"Week {week}: {'; '.join(lines)}."
    done = sum(one.became in ("done", "swapped") for one in mine)
    sets = sum(one.sets for one in mine)
    each = "; ".join(f"{one.name} {one.became}" for one in reversed(mine))
    said = next((one for one in running.check_ins if one.startswith(f"week {week}:")), "")
    rated = f" You said of {said}." if said else " There is no check-in of it yet; *Check-in* takes a minute."
    return f"Week {week}: {done} of {len(mine)} sessions done, {phrases.counted(sets, 'set')} ({each}).{rated}"


def _was(found: list[PastSession]) -> str:
    """`Lower body A on Monday 7 December: done, 16 sets. Back squat 102.5 kg × 7 (4 sets); ...`."""
    if not found:
        return f"No session lay there in the last two weeks. What you did besides, I can write down. {_NOT_LOGGED}"
    one = found[0]
    lead = f"{one.name}, {day_in_words(one.day)}"
    if not one.sets:
        told = "nothing is logged of it yet" if one.became in _STILL_OPEN else f"{one.became}; no set is logged"
        return f"{lead}: {told}. {_NOT_LOGGED}"
    return f"{lead}: {one.became}, {phrases.counted(one.sets, 'set')}. {'; '.join(one.lifts)}."
