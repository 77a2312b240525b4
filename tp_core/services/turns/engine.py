"""Sending, retrying and stopping: a turn from the athlete's message to a worker that answers it.

The message is stored before any model is asked, and a client's id is answered once.
"""

import time
from typing import TypeVar

from tp_core.domain import conversation
from tp_core.domain.conversation import Message, MessageStatus, SessionState, Turn
from tp_core.domain.creation import Talk
from tp_core.domain.errors import Conflict, NotFound
from tp_core.services import budgets
from tp_core.services.app import App
from tp_core.services.storage.store import Once
from tp_core.services.storage.table import Write
from tp_core.services.turns import transcript
from tp_core.services.turns.follow import POLL_SECONDS, follow, replay
from tp_core.services.turns.live import LiveTurn
from tp_core.services.turns.run import LEASE, Run, Sent, asked

T = TypeVar("T", bound=Talk)


def send(app: App, kind: type[T], user_id: str, coach_id: str, session_id: str, sent: Sent) -> LiveTurn:
    """The turn that answers the message: new, or the one that already does where the client id was seen.

    Raises `Invalid` (text), `NotFound`, `Conflict` (closed, a turn running, the id used for another text),
    `LimitReached` (no free worker, the day's budget spent). Where it raises, nothing was stored.
    """
    conversation.check_text(sent.text)
    talk = app.store.talk(kind, user_id, coach_id, session_id)
    known = _known(app, talk, sent)
    if known is not None:
        return known
    transcript.refuse_unless_open(app, talk)
    claim = budgets.claim(app, user_id, asked(app, sent))
    if claim is None:
        budgets.check_tokens(app, user_id, asked(app, sent))
    try:
        head, turn = _accepted(app, talk, sent, claim)
    except Conflict:
        known = _known(app, app.store.talk(kind, user_id, coach_id, session_id), sent)
        if known is None:
            raise
        return known
    return _start(app, head, turn, sent, claim)


def retry(app: App, kind: type[T], user_id: str, coach_id: str, session_id: str, *, model: str = "") -> LiveTurn:
    """Answers the last message again where its answer was interrupted or failed."""
    talk = app.store.talk(kind, user_id, coach_id, session_id)
    turn = transcript.latest_turn(app, talk)
    if turn is None:
        raise Conflict("There is nothing to answer yet.")
    message = app.store.message(user_id, session_id, turn.seq)
    if message is None:
        raise NotFound("There is no such message.")
    return _again(app, talk, turn, Sent(message.content, turn.client_id, model))


def stop(app: App, kind: type[T], user_id: str, coach_id: str, session_id: str) -> T:
    """Ends the running turn with what it has said; without one, nothing happens."""
    talk = app.store.talk(kind, user_id, coach_id, session_id)
    turn = transcript.latest_turn(app, talk)
    if turn is not None and turn.status_at(app.wall()) is MessageStatus.RUNNING:
        run = app.turns.get(turn.turn_id)
        if run is not None:
            run.stop()
        else:
            app.store.save([app.store.keep_turn(user_id, turn.model_copy(update={"stop_requested": True}))])
            _wait_for_end(app, user_id, turn)
    return app.store.talk(kind, user_id, coach_id, session_id)


def running(app: App, talk: Talk) -> LiveTurn | None:
    """The talk's running turn, to follow from here; None where none runs."""
    turn = transcript.latest_turn(app, talk)
    if turn is None or turn.status_at(app.wall()) is not MessageStatus.RUNNING:
        return None
    return follow(app, talk, turn)


def _accepted(app: App, talk: Talk, sent: Sent, claim: budgets.Claim | None) -> tuple[Talk, Turn]:
    """The message stored, counted, and with a place to be answered in; all given back where it fails."""
    with budgets.message(app, talk.user_id):
        app.turns.reserve()
        try:
            return _store_message(app, talk, sent, claim)
        except BaseException:
            app.turns.release()
            raise


def _known(app: App, talk: Talk, sent: Sent) -> LiveTurn | None:
    """The turn of a client id seen before."""
    if not sent.client_id:
        return None
    once = app.store.once(talk.user_id, talk.session_id, sent.once_key, app.now())
    if once is None:
        return None
    if once.fingerprint != sent.fingerprint:
        raise Conflict("This message id was used for another text.")
    turn = app.store.turn(talk.user_id, talk.session_id, int(once.answer))
    if turn is None:
        raise NotFound("There is no such message.")
    return _again(app, talk, turn, sent)


def _again(app: App, talk: Talk, turn: Turn, sent: Sent) -> LiveTurn:
    status = turn.status_at(app.wall())
    if status is MessageStatus.RUNNING:
        return follow(app, talk, turn)
    if status in (MessageStatus.COMPLETE, MessageStatus.STOPPED):
        return replay(app, talk, turn)
    if turn.seq != talk.last_turn_seq:
        raise Conflict("The conversation has gone on since. Please send the message as a new one.")
    if talk.session_state is not SessionState.ACTIVE:
        raise Conflict("This conversation is closed.")
    budgets.check_tokens(app, talk.user_id, asked(app, sent))
    app.turns.reserve()
    try:
        talk, turn = _take_over(app, talk, turn)
    except BaseException:
        app.turns.release()
        raise
    return _start(app, talk, turn, sent)


def _store_message(app: App, talk: Talk, sent: Sent, claim: budgets.Claim | None) -> tuple[Talk, Turn]:
    """The message, its turn, the tokens it claims and what is left of an earlier one, in one transaction."""
    now, seq = app.now(), talk.next_seq
    left = transcript.left_over(app, talk)
    turn = Turn(
        turn_id=app.new_id(),
        session_id=talk.session_id,
        seq=seq,
        answer_id=transcript.message_id(app, seq + 1),
        client_id=sent.client_id,
        owner=app.owner,
        lease_until=app.wall() + LEASE,
        started_at=now,
    )
    message = Message(message_id=transcript.message_id(app, seq), role="user", content=sent.text, timestamp=now)
    head = talk.model_copy(update={"next_seq": seq + 2, "last_turn_seq": seq, "updated_at": now})
    writes: list[Write] = [
        *left,
        app.store.new_message(talk.user_id, talk.session_id, seq, message),
        app.store.new_turn(talk.user_id, turn),
        app.store.keep_talk(head),
    ]
    if sent.client_id:
        once = Once(fingerprint=sent.fingerprint, answer=str(seq))
        writes.append(app.store.new_once(talk.user_id, talk.session_id, sent.once_key, once, now))
    app.store.save(writes, counted=claim.write if claim is not None else None)
    return head.model_copy(update={"version": head.version + 1}), turn


def _take_over(app: App, talk: Talk, turn: Turn) -> tuple[Talk, Turn]:
    """A failed or interrupted turn begins anew; what it had shown stays as a message of its own."""
    left = transcript.left_over(app, talk)
    answer_seq = talk.next_seq if left else transcript.seq_of(turn.answer_id)
    anew = turn.model_copy(
        update={
            "answer_id": transcript.message_id(app, answer_seq),
            "owner": app.owner,
            "lease_until": app.wall() + LEASE,
            "status": MessageStatus.RUNNING,
            "text": "",
            "error": "",
            "usage": None,
            "stop_requested": False,
            "turn_id": app.new_id(),
        }
    )
    head = talk.model_copy(update={"next_seq": max(talk.next_seq, answer_seq + 1), "updated_at": app.now()})
    app.store.save([*left, app.store.keep_turn(talk.user_id, anew), app.store.keep_talk(head)])
    return (
        head.model_copy(update={"version": head.version + 1}),
        anew.model_copy(update={"version": anew.version + 1}),
    )


def _start(app: App, talk: Talk, turn: Turn, sent: Sent, claim: budgets.Claim | None = None) -> LiveTurn:
    run = Run(app, talk, turn, sent, claim)
    app.turns.start(run)
    return run.live


def _wait_for_end(app: App, user_id: str, turn: Turn) -> None:
    """Waits until the process that owns the turn has stopped it, at most one lease."""
    deadline = time.monotonic() + LEASE.total_seconds()
    while time.monotonic() < deadline:
        stored = app.store.turn(user_id, turn.session_id, turn.seq)
        if stored is None or stored.status_at(app.wall()) is not MessageStatus.RUNNING:
            return
        time.sleep(POLL_SECONDS)
