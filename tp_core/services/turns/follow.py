"""Following a turn that others started: replayed from the store, or watched while another process runs it."""

import time

from tp_core.domain.conversation import Chunk, Completed, Failed, MessageStatus, StatusChanged, Turn
from tp_core.domain.creation import Talk
from tp_core.domain.phrasing import pieces
from tp_core.services.app import App
from tp_core.services.desks import status_of
from tp_core.services.turns import transcript
from tp_core.services.turns.live import LiveTurn

POLL_SECONDS = 0.25
"""How often another process's turn is looked at."""


def replay(app: App, talk: Talk, turn: Turn) -> LiveTurn:
    """An answer given before, again."""
    live = LiveTurn(turn.turn_id)
    _publish_end(app, talk, turn, live)
    return live


def _publish_end(app: App, talk: Talk, turn: Turn, live: LiveTurn) -> None:
    """What a finished turn left in the store, as the events a listener still lacks."""
    if turn.status is MessageStatus.ERROR:
        live.publish(Failed(message=turn.error, retryable=turn.retryable))
        return
    answer = app.store.message(talk.user_id, talk.session_id, transcript.seq_of(turn.answer_id))
    text = answer.content if answer else ""
    for piece in pieces(text[len(live.text) :]):
        live.publish(Chunk(content=piece))
    config = status_of(app, talk)
    as_json = config.model_dump(mode="json") if config else None
    if as_json:
        live.publish(StatusChanged(config_status=as_json))
    live.publish(
        Completed(
            full_message=text,
            message_id=turn.answer_id,
            config_status=as_json,
            stop_reason=answer.stop_reason if answer else "stopped",
        )
    )


def follow(app: App, talk: Talk, turn: Turn) -> LiveTurn:
    """A running turn's events: from this process, or by looking at the stored turn of another."""
    run = app.turns.get(turn.turn_id)
    if run is not None:
        return run.live

    def poll(live: LiveTurn) -> None:
        while True:
            stored = app.store.turn(talk.user_id, talk.session_id, turn.seq)
            if stored is None or stored.turn_id != turn.turn_id:
                live.publish(Failed(message="This answer went on elsewhere. Please reload.", retryable=True))
                return
            if stored.status is not MessageStatus.RUNNING:
                _publish_end(
                    app, app.store.talk(type(talk), talk.user_id, talk.coach_id, talk.session_id), stored, live
                )
                return
            if len(stored.text) > len(live.text):
                live.publish(Chunk(content=stored.text[len(live.text) :]))
            if stored.status_at(app.wall()) is MessageStatus.INTERRUPTED:
                live.publish(Failed(message="The answer was interrupted. Please try again.", retryable=True))
                return
            time.sleep(POLL_SECONDS)

    return app.turns.watch(turn.turn_id, poll)
