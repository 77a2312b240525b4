"""The stored talk: messages with their ids, what is left of a broken turn, and the history a model is sent."""

from collections.abc import Sequence

from tp_core.domain.coach import ModelMessage, StopReason, TextPart
from tp_core.domain.conversation import Message, MessageStatus, SessionState, Turn
from tp_core.domain.creation import Talk
from tp_core.domain.errors import Conflict, Invalid
from tp_core.domain.safety.texts import MISREAD
from tp_core.services.app import App
from tp_core.services.storage.table import Write

HISTORY = 40
"""Messages a model is sent at most: bounded, however long the talk."""
PAGE = 100

WITHHELD = frozenset({StopReason.GUARDRAIL.value, StopReason.CONTENT_FILTERED.value})
_SEQ_DIGITS = 8


def message_id(app: App, seq: int) -> str:
    """A time-ordered id whose last digits are the sequence number, so that a page can start from an id alone."""
    return app.new_id()[:-_SEQ_DIGITS] + f"{seq:0{_SEQ_DIGITS}x}"


def seq_of(of_message: str) -> int:
    """The sequence number in a message id, or `Invalid`."""
    try:
        return int(of_message[-_SEQ_DIGITS:], 16)
    except ValueError as exc:
        raise Invalid("This is not a message of this conversation.") from exc


def latest_turn(app: App, talk: Talk) -> Turn | None:
    if talk.last_turn_seq is None:
        return None
    return app.store.turn(talk.user_id, talk.session_id, talk.last_turn_seq)


def refuse_unless_open(app: App, talk: Talk) -> None:
    """Raises `Conflict` where the talk is closed or an answer is being written."""
    if talk.session_state is not SessionState.ACTIVE:
        raise Conflict("This conversation is closed. Start a new one to go on.")
    turn = latest_turn(app, talk)
    if turn is not None and turn.status_at(app.wall()) is MessageStatus.RUNNING:
        raise Conflict("The coach is still answering. Wait for the answer or stop it, then send this again.")


def unfinished(app: App, talk: Talk) -> Message | None:
    """The latest turn as a message where it has no stored answer: running, interrupted or failed."""
    turn = latest_turn(app, talk)
    if turn is None or turn.status in (MessageStatus.COMPLETE, MessageStatus.STOPPED):
        return None
    run = app.turns.get(turn.turn_id)
    return Message(
        message_id=turn.answer_id,
        role="assistant",
        content=run.live.text if run else turn.text,
        status=turn.status_at(app.wall()),
        timestamp=turn.started_at,
        usage=turn.usage,
    )


def page(app: App, talk: Talk, before: str | None = None, limit: int = PAGE) -> tuple[Message, ...]:
    """The newest messages, or those before a message id, oldest first; a running answer is the last."""
    if before is not None:
        seq = seq_of(before)
        known = app.store.message(talk.user_id, talk.session_id, seq)
        if known is None or known.message_id != before:
            raise Invalid("This is not a message of this conversation.")
        return app.store.messages(talk.user_id, talk.session_id, before=seq, limit=limit)
    tail = unfinished(app, talk)
    stored = app.store.messages(talk.user_id, talk.session_id, before=None, limit=limit - (tail is not None))
    return (*stored, tail) if tail is not None else stored


def left_over(app: App, talk: Talk) -> list[Write]:
    """What a broken turn had shown, to be kept as a message before the talk goes on."""
    tail = unfinished(app, talk)
    if tail is None or not tail.content:
        return []
    return [app.store.new_message(talk.user_id, talk.session_id, seq_of(tail.message_id), tail)]


def was_asked_whether_misread(app: App, talk: Talk, seq: int) -> bool:
    """Whether what stands before message `seq` is safety's answer to what may be misread."""
    before = app.store.message(talk.user_id, talk.session_id, seq - 1)
    return before is not None and before.stop_reason == "safety" and before.content.endswith(MISREAD)


def for_model(app: App, talk: Talk, *, until: int) -> Sequence[ModelMessage]:
    """The history up to message `until`: starts with the athlete, alternates, no empty or broken message."""
    stored = app.store.messages(talk.user_id, talk.session_id, before=until + 1, limit=HISTORY)
    sound = [message for message in stored if message.status is MessageStatus.COMPLETE and message.content.strip()]
    history: list[ModelMessage] = []
    for message in sound:
        if message.stop_reason in WITHHELD:
            # What a guardrail or filter withheld would be withheld again with every later message.
            if history and history[-1].role == "user":
                history.pop()
            continue
        role = "assistant" if message.role == "assistant" else "user"
        text = message.content if message.role != "coach" else f"[Note from {message.author_name}] {message.content}"
        if history and history[-1].role == role:
            earlier = history.pop()
            history.append(ModelMessage(role=role, parts=(*earlier.parts, TextPart(text=text))))
        elif history or role == "user":
            history.append(ModelMessage(role=role, parts=(TextPart(text=text),)))
    return history
