"""What an athlete told that speaks against asking more of them: pain, illness, a safety answer, weeks too hard. A
coach's tick hides it from the roster, never from here.
"""

from collections.abc import Iterator, Sequence
from datetime import timedelta

from tp_core.domain import attention, schedule
from tp_core.domain.check_in import CheckIn, Difficulty
from tp_core.domain.patterns import says_ill
from tp_core.services.app import App
from tp_core.services.workouts.ground import Ground
from tp_core.services.workouts.looking_back import SessionMark

_LATELY = timedelta(days=14)
"""So far back a session's reason counts, as a safety answer does (ours)."""


def told(app: App, here: Ground, marks: Sequence[SessionMark]) -> tuple[str, ...]:
    """Each as a phrase for the coach, the gravest first; a sensitive topic without detail (science.md 4, tier 5)."""
    found = [*_safety(app, here)]
    given = app.store.check_ins.of_program(here.program.user_id, here.program.program_id)
    if given:
        found += _check_in(given[-1])
        found += _heavy(given[-2:])
    found += _sessions(here, marks)
    if here.profile.no_weight_talk:
        found.append("a sensitive topic")
    return tuple(dict.fromkeys(found))


def _safety(app: App, here: Ground) -> Iterator[str]:
    row = app.store.roster.find(here.program.coach_id, here.program.user_id)
    for flag in row.flags if row is not None else ():
        day = flag.at.date()
        if here.today - day <= timedelta(days=attention.SAFETY_DAYS):
            yield f"{attention.tier_words(flag.tier)} ({schedule.day_in_words(day, here.today)})"


def _check_in(last: CheckIn) -> Iterator[str]:
    answers = last.answers
    if answers.hurts and answers.pain is not None:
        yield f"week {last.week_number}: {attention.pain_words(answers.pain.level, answers.pain.area)}"
    if says_ill(answers.feedback):
        yield f"week {last.week_number}: illness"


def _heavy(last: Sequence[CheckIn]) -> Iterator[str]:
    """Two low weeks running, and training that was too hard: no time for more (science.md 5, `LOW_TREND`)."""
    if len(last) == 2 and last[1].week_number - last[0].week_number == 1:
        ratings = [one.answers.rating for one in last]
        if max(ratings) <= attention.LOW:
            yield f"weeks {last[0].week_number} and {last[1].week_number} rated {ratings[0]} and {ratings[1]}"
    if last[-1].answers.difficulty is Difficulty.HARD:
        yield f"week {last[-1].week_number}: training was too hard"


def _sessions(here: Ground, marks: Sequence[SessionMark]) -> Iterator[str]:
    for one in marks:
        reason = one.entry.reason if one.entry is not None and here.today - one.day <= _LATELY else ""
        if "pain" in reason.lower() or says_ill(reason):
            yield f"{schedule.day_in_words(one.day, here.today)}: not done as planned, because of {reason.lower()}"
