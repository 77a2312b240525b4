"""A roster's row in words: where an athlete stands, their numbers with denominators, what was put away."""

from datetime import date

from tp_core.domain import adherence, schedule
from tp_core.domain.adherence import Share
from tp_core.domain.program import Approval, ProgramStatus
from tp_core.domain.roster import CheckInFact
from tp_core.domain.workout_text import STATUS_WORDS
from tp_core.services.coaching.rosters import Line, PutAway, Wanted
from tp_core.ui.text import quoted


def notes(one: Line) -> list[CheckInFact]:
    """What is quoted: the question that has waited longest, and the latest note; never a question without its words."""
    question = next((each for each in one.unanswered if each.asks and each.excerpt), None)
    found = [each for each in (question, one.note) if each is not None]
    return found[:1] if len(found) > 1 and found[0].check_in_id == found[1].check_in_id else found


def filtered(wanted: Wanted) -> str:
    """`phase build, with an event ahead, #meet`: the filters that are on."""
    told = [
        (bool(wanted.name), f"“{wanted.name}”"),
        (wanted.phase is not None, f"phase {wanted.phase}"),
        (wanted.event, "with an event ahead"),
        (wanted.silent, "silent for two weeks"),
        (wanted.ending, "ending within two weeks"),
        (bool(wanted.tag), f"#{wanted.tag}"),
    ]
    return ", ".join(words for on, words in told if on)


def noted(note: CheckInFact) -> str:
    """`Week 7, answered: “Knee grumbles on stairs.”`: a quote with its week is not taken for today's."""
    answered = ", answered" if note.replied else ""
    return f"Week {note.week}{answered}: “{quoted(note.excerpt)}”"


def place(one: Line) -> str:
    """`Squat 150 kg, week 5 of 12, Build`."""
    if one.program_id is None:
        return "no program"
    if one.status in (ProgramStatus.COMPLETED, ProgramStatus.ABANDONED):
        return f"{one.program_name}, {one.status.said}"
    if one.week:
        where = f"week {one.week} of {one.weeks}, {one.phase}"
    else:
        # The name mostly ends in the weeks already: "8 weeks, 8 weeks" says nothing twice.
        long = f"{one.weeks} weeks"
        where = "not begun" if long in one.program_name else f"{long}, not begun"
    paused = ", paused" if one.status is ProgramStatus.PAUSED else ""
    declined = ", you asked for a change" if one.approval is Approval.DECLINED else ""
    return f"{one.program_name}, {where}{paused}{declined}"


def numbers(one: Line) -> str:
    """`7 d 3 of 4 · 30 d 14 of 16 · weeks rated 4 4 - 3 2 · last session Monday 4 May, done · meet in 19 d`."""
    # a span in which nothing was due has no share
    told = [f"{days} d {_share(one.adherence[days])}" for days in (7, 30) if one.adherence[days].due]
    if one.rating_trend:
        told.append("weeks rated " + " ".join("-" if rating is None else str(rating) for rating in one.rating_trend))
    if one.last_session is not None:
        day = schedule.day_in_words(one.last_session.day)
        told.append(f"last session {day}, {STATUS_WORDS[one.last_session.status]}")
    if one.event_in is not None:
        told.append(f"{one.event_name or 'event'} in {one.event_in} d")
    return " · ".join([*told, *(f"#{tag}" for tag in one.tags)])


def _share(share: Share) -> str:
    return adherence.counted(share.done, share.partly, share.due)


def idle(one: Line) -> bool:
    """Whether there is no program to train by."""
    return one.program_id is None or one.status in (ProgramStatus.COMPLETED, ProgramStatus.ABANDONED)


def put_away(one: PutAway, today: date) -> str:
    """`asked a question, not answered · put off until Monday 30 November`."""
    day = schedule.day_in_words(one.until or one.at.date(), today)
    return f"{one.item.reason} · {'put off until' if one.until is not None else 'done on'} {day}"
