"""Challenges looked back on: how an athlete takes them, and the answer to one that stands on a page."""

from tp_core.domain import challenge_reply
from tp_core.domain.challenge import (
    ANSWERED,
    ChallengeRecord,
    Outcome,
    Receptivity,
    acknowledgement,
    due,
    receptivity,
)
from tp_core.domain.challenge_training import of_training
from tp_core.domain.conversation import check_text
from tp_core.domain.errors import Conflict, Invalid
from tp_core.domain.program import RUNNING
from tp_core.services import safeguards
from tp_core.services.app import App
from tp_core.services.challenges.dissent import program_number
from tp_core.services.challenges.evidence import gather
from tp_core.services.workouts.ground import Ground

MOST_REPLY = 1000


def past(app: App, user_id: str) -> tuple[ChallengeRecord, ...]:
    """The newest first."""
    return app.store.challenges.of_user(user_id)


def of_athlete(app: App, user_id: str) -> tuple[Receptivity, ...]:
    """By coach and number of program."""
    return receptivity(past(app, user_id))


def open_of_program(app: App, here: Ground) -> ChallengeRecord | None:
    """The challenge of a program that waits for an answer on a page."""
    found = past(app, here.program.user_id)
    mine = (one for one in found if one.program_id == here.program.program_id and not one.session_id)
    return next((one for one in mine if one.outcome is Outcome.OPEN), None)


def at_check_in(app: App, here: Ground, said: str = "") -> ChallengeRecord | None:
    """The challenge a check-in calls for, where none is open and nothing was said of it lately; the caller keeps it."""
    if here.program.status not in RUNNING or open_of_program(app, here) is not None:
        return None
    program = here.program
    found = tuple(one for one in past(app, program.user_id) if one.coach_id == program.coach_id)
    chosen = due(of_training(gather(app, here, said)), found, session_id="", seq=0, today=here.today)
    if chosen is None:
        return None
    return ChallengeRecord(
        challenge_id=app.new_id(),
        challenge=chosen,
        coach_id=program.coach_id,
        program_id=program.program_id,
        program_number=program_number(app, program.user_id, program.coach_id, program.program_id),
        asked_at=app.now(),
    )


def answer(app: App, user_id: str, challenge_id: str, reply: str) -> tuple[ChallengeRecord, str]:
    """The athlete's answer to an open challenge, and the coach's one sentence to it.

    Raises `NotFound`, `Conflict` (answered before, unless the same way), `Invalid` (empty, or not an answer).
    """
    check_text(reply, most=MOST_REPLY, what="answer")
    record = app.store.challenges.get(user_id, challenge_id)
    note = safeguards.heed_note(app, user_id, reply, "challenge")
    if note.text:
        app.store.save(list(note.writes))
        return record, note.text
    outcome, analysis = challenge_reply.read(reply, record.challenge)
    if outcome not in ANSWERED:
        choices = ", ".join(f"“{choice}”" for choice in record.challenge.replies)
        message = f"Please answer with one of {choices}, or in your own words."
        raise Invalid(message)
    if record.outcome is outcome:
        return record, acknowledgement(record, outcome, reply)
    if record.outcome in ANSWERED:
        raise Conflict("You have answered this before.")
    after = record.model_copy(update={"outcome": outcome, "analysis": analysis, "answered_at": app.now()})
    app.store.save([app.store.challenges.put(user_id, after), *note.writes])
    told = f"{acknowledgement(after, outcome, reply)} {note.said}".strip()
    return after.model_copy(update={"version": after.version + 1}), told
