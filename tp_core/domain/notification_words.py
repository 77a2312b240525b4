"""The words of notifications and of the e-mails that carry them.

In the app they may repeat the athlete's own names for things. An e-mail passes many hands: it names weeks, phases and
dates only, nothing the athlete wrote and nothing about their health.
"""

from collections.abc import Sequence
from datetime import date

from tp_core.domain import schedule
from tp_core.domain.adaptation import AdaptationStatus
from tp_core.domain.lift_trend import LiftRecordSet
from tp_core.domain.notification import NotificationKind
from tp_core.domain.phrasing import cut
from tp_core.domain.program import RUNNING, Program, ProgramStatus
from tp_core.domain.reminders import Occasion
from tp_core.domain.units import Unit, show_load
from tp_core.domain.value import Value
from tp_core.domain.workout import name_of

_COMING = {
    "phase": "Its first workout says what changes.",
    "lighter week": "Fewer sets on purpose: it is when the work of the last weeks settles.",
    "taper": "Less volume, the intensity stays, so that you arrive fresh.",
    "test": "Sleep well before it, and warm up as the workout says.",
    "event": "One week to go.",
    "end": "Afterwards you see what came of it and choose what is next.",
}
_MAILED_COMING = {
    "phase": "A new phase of your program begins",
    "lighter week": "A lighter week begins",
    "taper": "Your taper begins",
    "test": "Your test week begins",
    "event": "Your event is",
    "end": "Your program ends",
}
_MOST_WORDS = 160
_BY_COACH = {
    ProgramStatus.PAUSED: ("paused", "Nothing is due until you resume it."),
    ProgramStatus.ACTIVE: ("resumed", "The next session is on Today."),
    ProgramStatus.COMPLETED: ("called done", "See what came of it, and choose what is next."),
    ProgramStatus.ABANDONED: ("stopped", "What you have logged stays; you can take it up again any time."),
}
_DECIDED = {
    AdaptationStatus.ACCEPTED: "accepted a suggested change",
    AdaptationStatus.DECLINED: "set a suggested change aside",
    AdaptationStatus.REVERTED: "took a change back",
    AdaptationStatus.PROPOSED: "looked at a suggested change",
}
_PAGES = {
    NotificationKind.CHECK_IN: "check_in_history",
    NotificationKind.NUDGE: "check_in_history",
    NotificationKind.RECORD: "training_grounds",
    NotificationKind.COACH: "coach_chat",
    NotificationKind.SILENT: "coach_roster",
}


class Words(Value):
    """A title of a few words and a sentence or two."""

    title: str
    text: str


_BACK = Words(
    title="Your pause was until today", text="Resume the program on its page when you go on; until then nothing is due."
)
_BACK_FROM_AWAY = Words(
    title="Your days off are over", text="The next session is on Today; after a week or more it can begin easier."
)


def page_of(kind: NotificationKind, milestone: str = "") -> str:
    """The page a notification leads to."""
    if kind is NotificationKind.MILESTONE and milestone != "end":
        return "phase_timeline"
    return _PAGES.get(kind, "program_overview")


def of_coach(author: str, text: str) -> Words:
    """A human coach's words, in the app alone."""
    return Words(title=f"{author} wrote to you", text=cut(text, _MOST_WORDS))


def of_review(author: str, comment: str, *, approved: bool) -> Words:
    """What came of a coach's look at a program, in the app alone."""
    title = f"{author} looked at your program" if approved else f"{author} would change something in your program"
    text = cut(comment, _MOST_WORDS) or ("It is approved." if approved else "Talk it over with them.")
    return Words(title=title, text=text)


def of_adjustment(author: str, summary: str, kept: str = "") -> Words:
    """What a coach changed by hand, and what stays as it was, in the app alone."""
    text = " ".join(part for part in (f"{summary}.", kept, "You can undo it on the Program page.") if part)
    return Words(title=f"{author} adjusted your program", text=text)


def of_hand_edit(author: str, name: str, day: str, changes: str) -> Words:
    """What a coach changed in one workout, in the app alone."""
    return Words(
        title=f"{author} changed {name} on {day}", text=cut(f"{changes[:1].upper()}{changes[1:]}.", _MOST_WORDS)
    )


def of_shift(author: str, days: int, before: str, after: str) -> Words:
    """That a coach moved what lies ahead, with the end as it was and is, in the app alone."""
    far = "a day" if days == 1 else f"{days} days"
    text = f"What lies ahead is {far} later: it ends on {after} instead of {before}."
    return Words(title=f"{author} moved your program by {far}", text=text)


def of_decision(author: str, status: AdaptationStatus, summary: str) -> Words:
    """What a coach decided of a suggested change, in the app alone."""
    undo = " You can undo it under Check-in." if status is AdaptationStatus.ACCEPTED else ""
    return Words(title=f"{author} {_DECIDED[status]}", text=f"{cut(summary, _MOST_WORDS)}.{undo}")


def of_status(author: str, status: ProgramStatus, reason: str) -> Words:
    """That a coach paused, resumed or ended a program, with their reason, in the app alone."""
    verb, then = _BY_COACH[status]
    return Words(title=f"{author} {verb} your program", text=cut(reason, _MOST_WORDS) or then)


def of_occasion(occasion: Occasion, program: Program) -> Words:
    """What the app says of something that is due. For the coach of a silent athlete: no name, the roster has it."""
    week = occasion.week
    if occasion.milestone is not None:
        return Words(title=occasion.milestone.text, text=_COMING.get(occasion.milestone.kind, ""))
    if occasion.kind is NotificationKind.RETURN:
        return _BACK_FROM_AWAY if program.status in RUNNING else _BACK
    if occasion.kind is NotificationKind.NUDGE:
        return Words(
            title=f"Week {week} is still open",
            text="Answer when it suits you. There is no further reminder for this week.",
        )
    if occasion.kind is NotificationKind.SILENT:
        return Words(
            title="An athlete has gone quiet",
            text=f"No check-in for two weeks, now week {week} of {program.program_definition.total_duration}.",
        )
    return Words(title=f"How did week {week} go?", text="A check-in takes under a minute and shapes the weeks to come.")


def of_completion(program: Program) -> Words:
    weeks = program.program_definition.total_duration
    return Words(
        title=f"{program.program_definition.name}: all {weeks} weeks are behind you",
        text="See what came of it, and choose what is next.",
    )


def of_abandonment(days: int) -> Words:
    return Words(
        title="Your program is set aside",
        text=f"No session and no check-in for {days} days. It waits where you left it: take it up again any time.",
    )


def of_records(found: Sequence[tuple[str, LiftRecordSet]], unit: Unit) -> Words:
    """The heaviest record a workout set in each lift (by its id), in the athlete's unit."""
    sets = [f"{name_of(lift).lower()} {show_load(one.load, unit)} × {one.reps}" for lift, one in found]
    return Words(title=f"New best: {sets[0]}", text=" · ".join([*sets[1:], "the most you have logged for these reps"]))


def mailed(occasion: Occasion, today: date) -> Words:
    """The subject and the sentence of the e-mail for something that is due."""
    if occasion.kind is NotificationKind.RETURN:
        return _BACK
    if occasion.kind is NotificationKind.NUDGE:
        return Words(
            title=f"Week {occasion.week} is still open",
            text="Your check-in is waiting. This is the last reminder for this week.",
        )
    if occasion.milestone is not None:
        what = _MAILED_COMING.get(occasion.milestone.kind, "Something begins")
        when = schedule.day_in_words(occasion.milestone.day, today)
        return Words(title="Coming up in your program", text=f"{what} on {when}.")
    return Words(title=f"How did week {occasion.week} go?", text="Your check-in is open. It takes under a minute.")


MAILED_COMPLETION = Words(title="Your program is complete", text="See what came of it, and choose what is next.")
