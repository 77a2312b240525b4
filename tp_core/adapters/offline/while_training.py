"""Answers to what comes up only while a program runs: illness, holidays, days that change, sets that went otherwise.

Told from the program's facts where they bear on it; how much less after time off is the app's own rule (`returning`).
"""

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from typing import Final

from tp_core.adapters.offline import (
    advice,
    away,
    days_told,
    everyday,
    exercise_answers,
    of_running,
    own_kit,
    plan_told,
    why_exercise,
    whys,
    wonders_told,
)
from tp_core.adapters.offline import training_texts as texts
from tp_core.adapters.offline.known import of_program
from tp_core.adapters.offline.reading import absences, illness, lift_asks, training_words
from tp_core.domain import ill_at_home, pausing, returning, schedule
from tp_core.domain.facts import RunningProgram
from tp_core.domain.program import Discipline, PhaseKind, ProgramStatus
from tp_core.domain.schedule import day_in_words
from tp_core.domain.workload import sets_of, week_sets

Tell = Callable[[str, RunningProgram, date], str]


def asked(plain: str, running: RunningProgram, today: date) -> str:
    """The answer to what is asked or wished of the program that runs; empty for none."""
    told = of_running.asked(plain, of_program(running, today)) or _sets_of_week(plain, running)
    told = told or _told(training_words.asked(plain), plain, running, today)
    return told or _stands(plain, running, today)


def _sets_of_week(plain: str, running: RunningProgram) -> str:
    """The sets a week of this plan holds; empty where that is not asked."""
    asked = re.search(r"\bhow many (?:working |hard )?sets\b.*\b(?P<which>this|next) week\b", plain)
    if asked is None or running.program.discipline is Discipline.RUNNING:
        return ""
    number = min(max(1, running.week) + (asked["which"] == "next"), len(running.plan.weeks))
    week = running.plan.week(number)
    each = "; ".join(f"{one.name} {sets_of(one)}" for one in week.sessions)
    return f"Week {number} has {week_sets(week)} working sets by the plan: {each}."


def stated(plain: str, running: RunningProgram, today: date) -> str:
    """The answer to a state of things told; empty for none."""
    return _told(training_words.stated(plain), plain, running, today)


def why(plain: str, running: RunningProgram, today: date) -> str:
    """The reason for what is asked about, from the program's own facts."""
    if _FELL.search(plain):
        return texts.LOADS_FELL
    return whys.of(plain, of_program(running, today)) or running.program.methodology.progression_strategy


def _told(key: str, plain: str, running: RunningProgram, today: date) -> str:
    tell = _TELLS.get(key)
    return _TEXTS.get(key, "") if tell is None else tell(plain, running, today)


def _stands(plain: str, running: RunningProgram, today: date) -> str:
    """How a lift stands by the log, where no tool is at hand to look it up."""
    words = lift_asks.stands(plain)
    lift = why_exercise.meant(words, of_program(running, today)) if words else None
    if lift is None:
        return ""
    line = next((one for one in running.trained if one.startswith(f"{lift.name}:")), "")
    return f"{line}." if line else f"{lift.name}: nothing is logged of it yet."


def _ill(plain: str, running: RunningProgram, _today: date) -> str:
    return _when_ill(plain, [running])


def _when_ill(plain: str, programs: Sequence[RunningProgram]) -> str:
    """What may be trained by where it sits, the ways to stay off, and the way back."""
    said = texts.ILL[illness.told(plain) or illness.ILL]
    kinds = [one.program.discipline for one in programs if one.program.status is not ProgramStatus.PAUSED]
    if not kinds:
        return f"{said} {texts.ILL_PAUSED}"
    back = returning.in_words(returning.steps(returning.LEAST_GAP), *kinds)
    return f"{said} {texts.ILL_SO} After a week or more off I suggest {back}."


def ill(plain: str, programs: Sequence[RunningProgram]) -> str:
    """The answer to who says that they are ill; empty for nobody."""
    return _when_ill(plain, programs) if programs and illness.told(plain) else ""


def beside_others(said: str) -> str:
    """A kind word where somebody beside the athlete is ill, and not the athlete; empty for nobody."""
    whom = ill_at_home.who(said)
    if not whom or illness.told(said.casefold()):
        return ""
    return f"I hope {whom} {'are' if ill_at_home.are_many(whom) else 'is'} better soon."


def ill_beside(plain: str, running: RunningProgram, today: date) -> str:
    """With somebody ill at home: the day's session shorter, moved or left out, and the way to a few days free."""
    kind = beside_others(plain)
    if not kind:
        return ""
    if running.program.status is ProgramStatus.PAUSED:
        return f"{kind} {texts.ILL_PAUSED}"
    held = days_told.held("today", running, today)
    if held.endswith("is free") or days_told.over(today, running):
        day = f"Nothing more is planned today. {texts.AT_HOME_FREE}"
    else:
        free = days_told.next_free(running, today)
        move = f" “move today to {free:%A}” moves it," if free is not None else ""
        day = f"{held}: “only 20 minutes” makes it short,{move} and “skip today, family” leaves it out."
    return f"{kind} {day} {texts.AT_HOME}"


_LOOKED_BACK: Final = 14
"""Days of which the sessions are told (`RunningProgram.recent`)."""


def _well_again(_plain: str, running: RunningProgram, today: date) -> str:
    """Back from illness or a journey: what the gap since the last logged set means."""
    if running.program.status is ProgramStatus.PAUSED:
        return f"Good to hear. {plan_told.name(running)} is paused: {texts.GO_ON}"
    over = [one.until for one in running.program.pauses if one.adaptation_id and one.until and one.until <= today]
    if over and (today - max(over)).days < schedule.WEEK:
        return f"Welcome back. {days_told.today(_plain, running, today)} Begin easily, and stop if you feel unwell."
    trained = next((one.day for one in running.recent if one.sets), None)
    begun = running.program.start_date <= today - timedelta(days=_LOOKED_BACK)
    gap = (today - trained).days if trained is not None else _LOOKED_BACK if begun and running.recent else 0
    shares = returning.steps(gap)
    if shares and not returning.beside(shares, _kind_of_week(running)):
        return f"{texts.LIGHTER_ANYWAY} Begin easily, and stop if you feel unwell. *Today* has the next session."
    if shares:
        less = returning.in_words(shares, running.program.discipline)
        ago = f"was {gap} days ago" if trained is not None else "was two weeks ago or more"
        last = f"Your last logged session {ago}: I suggest {less}. "
        return f"{last}Begin easily, and stop if you feel unwell. *Today* has the next session."
    return (
        "Begin where the plan stands, the first session a step lighter, and stop if you feel unwell. After less than "
        f"{returning.LEAST_GAP} days off nothing has to be made up."
    )


def _kind_of_week(running: RunningProgram) -> PhaseKind:
    return running.plan.week(min(max(1, running.week), len(running.plan.weeks))).kind


def _lost_form(plain: str, running: RunningProgram, today: date) -> str:
    """The fear that all is lost: what holds, and how one begins after the days off that are told or in the log."""
    told = away.length(plain)
    shares = returning.steps(told)
    if shares:
        less = returning.in_words(shares, running.program.discipline)
        return f"{texts.LOST_FORM} After {told} days off I suggest {less}."
    back = _well_again(plain, running, today)
    return f"{texts.LOST_FORM} {back if 'I suggest' in back or 'paused' in back else texts.BY_THE_LOG}"


def _no_machine(plain: str, running: RunningProgram, today: date) -> str:
    """What becomes of an exercise whose machine their gym does not have; of one that the plan has not, nothing."""
    lift = why_exercise.meant(plain, of_program(running, today))
    if lift is None:
        return _other_kit(plain, running, today)
    name = lift.name.lower()
    comes = days_told.next_of(lift, running, today)
    if comes.startswith("The plan has no"):
        return f"Your plan has no {name} ahead, so nothing changes."
    return f"{comes} On that day say “swap the {name}”, and I offer two others with their loads."


def _other_kit(_plain: str, running: RunningProgram, today: date) -> str:
    missing = own_kit.missing(running, today) or "“no bike”"
    return texts.OTHER_KIT.format(missing=missing)


def deload(plain: str, running: RunningProgram, today: date) -> str:
    return f"Do it as it stands. {plan_told.lighter(plain, running, today)} {whys.SOURCE_OF_LIGHTER}"


def _swap_days(plain: str, running: RunningProgram, today: date) -> str:
    """Two days changed round, asked as a question: what they hold, and the words that do it."""
    first, second = training_words.days(plain)[:2]
    here, there = days_told.held(first, running, today), days_told.held(second, running, today)
    both = f"“swap {_day_name(first)} with {_day_name(second)}”"
    return f"Yes. {here}; {_lower(there)}. Say {both} and I change them round; keep a day between two hard ones."


def _move(plain: str, running: RunningProgram, today: date) -> str:
    """One session on another day, asked as a question: what both days hold, and the words that do it."""
    here, to = _from_to(plain, running, today)
    closed = days_told.over(today, running) if here == "today" else ""
    if closed:
        return f"{closed} Train it on another day all the same and tell me what you did: then it counts as done."
    held, there = days_told.held(here, running, today), days_told.held(to, running, today)
    if held.endswith("is free"):
        say = "There is nothing to move from it"
    elif there.endswith("is free"):
        say = f"Say “move {_day_name(here)} to {_day_name(to)}” and I do"
    else:
        say = f"Say “swap {_day_name(here)} with {_day_name(to)}” and they change round"
    return f"{held}; {_lower(there)}. {say}; *Move to* stands on the timeline as well."


_SESSION_ON: Final = re.compile(
    rf"\b(?P<here>{training_words.DAY})'?s? (?:session|workout|run|training) (?:on )?(?P<to>{training_words.DAY})\b"
)
_INSTEAD_OF: Final = re.compile(
    rf"\b(?P<to>{training_words.DAY})\b.*\binstead of (?:on )?(?P<here>{training_words.DAY})"
)


def _from_to(plain: str, running: RunningProgram, today: date) -> tuple[str, str]:
    """The day a session is on and the one it is wished on: `Saturday instead of Sunday`, `Saturday's run on Friday`;
    of no day named, today's or the next one.
    """
    named = _INSTEAD_OF.search(plain) or _SESSION_ON.search(plain)
    if named is not None:
        return named["here"], named["to"]
    days = training_words.days(plain)
    if len(days) > 1:
        return days[0], days[-1]
    to = next((day for day in days if day != "today"), "tomorrow")
    return days_told.next_with_session(running, today), to


def _skip_day(plain: str, running: RunningProgram, today: date) -> str:
    """A day's session left out, asked as a question: what it holds, and the words that leave it out or keep it."""
    day = next(iter(training_words.days(plain)), "tomorrow")
    held, name = days_told.held(day, running, today), _day_name(day)
    if held.endswith("is free"):
        return f"{held}, so there is nothing to skip."
    free = days_told.next_free(running, today)
    keep = f" To keep it, say “move {name} to {free:%A}”, which is free." if free is not None else ""
    return f"Yes. {held}: say “skip {name}” and why, and it stays on record as not done; nothing else changes.{keep}"


def _no_time_on(plain: str, running: RunningProgram, today: date) -> str:
    """A day on which they can't train; of a whole week, its days; empty where somebody else can't."""
    if absences.is_of_others(plain):
        return ""
    if re.search(r"\b(?:this|next) week\b", plain) and not training_words.days(plain):
        return away.told(plain, running, today)
    day = next(iter(training_words.days(plain)), "today")
    held, name = days_told.held(day, running, today), _day_name(day)
    if held.endswith("is free"):
        return f"{held}, so nothing has to move."
    free = days_told.next_free(running, today)
    to = f", like “move {name} to {free:%A}”" if free is not None else ""
    return (
        f"{held}. A session can move to any day that is free{to}. Or say “skip {name}” and why: it stays on record as "
        "not done, and nothing else changes."
    )


def _day_name(word: str) -> str:
    return word if word in ("today", "tomorrow") else word.capitalize()


def _lower(told: str) -> str:
    return f"{told[:1].lower()}{told[1:]}" if told.startswith(("Today", "Tomorrow")) else told


def _closed(_plain: str, running: RunningProgram, today: date) -> str:
    """The gym is not to be had: the next free day, or what is at hand."""
    free = days_told.next_free(running, today)
    missing = own_kit.missing(running, today)
    ways = [f"“move today to {free:%A}”, which is free"] if free is not None else []
    ways += [f"{missing} and I fit it"] if missing else []
    return f"Then on another day, or with what is at hand. Say {', or '.join([*ways, '“skip today”'])}."


def _little_time(plain: str, running: RunningProgram, today: date) -> str:
    if running.program.discipline is Discipline.RUNNING:
        return texts.SHORT_RUN
    return f"{everyday.minutes(plain, of_program(running, today))} {texts.SHORT_TIME}"


def _load_of(plain: str, running: RunningProgram, today: date) -> str:
    """When a lift comes next, and where its load stands."""
    lift = why_exercise.meant(plain, of_program(running, today))
    if lift is None:
        return texts.LOADS
    return f"{days_told.next_of(lift, running, today)} {texts.LOADS}"


def _stands_in(plain: str, running: RunningProgram, today: date) -> str:
    return exercise_answers.in_its_place(plain, of_program(running, today))


def _pause(plain: str, running: RunningProgram, _today: date) -> str:
    return f"{texts.PAUSE} {pausing.words(plain, running.program.discipline)}".strip()


def _event_moved(plain: str, running: RunningProgram, today: date) -> str:
    event = running.program.event_date
    if event is None:
        return f"{plan_told.name(running)} leads to no date. For one with a date design a next program on this page."
    if re.search(r"\bcancell?ed\b|\bcalled off\b", plain):
        alone = f"The plan leads to {day_in_words(event, today)} all the same: you can do it alone that day."
        return f"I'm sorry. {alone} {_moved(running)}"
    return f"{plan_told.event(plain, running, today)} {_moved(running)}"


def _moved(running: RunningProgram) -> str:
    what = "race" if running.program.discipline is Discipline.RUNNING else "meet"
    return texts.EVENT_MOVED.format(event=what)


_CLOSE: Final = 10
"""Days before an event in which nerves are about it (ours)."""


def _nervous(_plain: str, running: RunningProgram, today: date) -> str:
    """Before a first session, or close to the event."""
    event = running.program.event_date
    if event is None or not 0 <= (event - today).days <= _CLOSE:
        return texts.NERVOUS
    return texts.NERVOUS_BEFORE.format(event=f"your {running.program.event_name or 'day'}")


def _heavier(_plain: str, running: RunningProgram, today: date) -> str:
    return whys.ahead(of_program(running, today))


_FELL: Final = re.compile(r"\b(?:weights?|loads?|max)\b.*\b(?:down|lower|less|dropped|fell|lighter)\b")
_TELLS: Final[Mapping[str, Tell]] = {
    "swap days": _swap_days, "move": _move, "skip day": _skip_day, "no time on": _no_time_on,
    "progress": wonders_told.progress,
    "last week": days_told.last_week, "logged": days_told.logged, "last": days_told.last, "phase": plan_told.phase,
    "test day": plan_told.day_of_test, "heavier": _heavier, "rest day": days_told.rest_day, "left": days_told.left,
    "stands in": _stands_in, "lift": days_told.lift, "load of": _load_of, "weekday": days_told.weekday,
    "nervous": _nervous, "pause": _pause, "deload": deload, "little time": _little_time, "event moved": _event_moved,
    "well again": _well_again, "lost form": _lost_form, "ill": _ill, "away": away.told,
    "gym closed": _closed, "other kit": _other_kit, "no machine": _no_machine,
}  # fmt: skip
_TEXTS: Final[Mapping[str, str]] = {
    "all but": texts.ALL_BUT, "train anyway": texts.TRAIN_ANYWAY,
    "two in one": texts.TWO_IN_ONE, "made up": texts.MADE_UP, "sport": texts.SPORT,
    "cardio": texts.CARDIO, "warm-up": texts.WARM_UP, "skip": texts.SKIP, "parts": texts.PARTS, "all": texts.ALL,
    "order": texts.ORDER, "loads": texts.LOADS, "add": texts.EXTRA, "log": texts.LOG, "correct": texts.CORRECT,
    "repeat": texts.REPEAT, "new": texts.NEW, "next": texts.NEXT, "length": texts.LENGTH,
    "change days": texts.CHANGE_DAYS, "change goal": texts.CHANGE_GOAL, "kit": texts.KIT,
    "human": texts.HUMAN, "nausea": texts.NAUSEA, "busy": texts.BUSY, "clicks": texts.CLICKS,
    "slept badly": texts.SLEPT_BADLY, "unmotivated": texts.UNMOTIVATED, "hard set": texts.HARD_SET,
    "more reps": texts.MORE_REPS, "too easy": texts.TOO_EASY, "too hard": texts.TOO_HARD,
    "short sets": texts.SHORT_SETS, "skipped by mistake": texts.MADE_UP,
    "after all": texts.AFTER_ALL, "ate": texts.ATE,     "bad day": texts.BAD_DAY,
    "all fine": texts.ALL_FINE,
    "not now": texts.NOT_NOW,
    "sore": advice.TEXTS["sore"], "forgot": texts.FORGOT,
}  # fmt: skip
