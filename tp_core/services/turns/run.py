"""A turn at work in this process: asks the coach, publishes, renews its lease, and saves how it ended.

The answer is stored before anyone hears that it is complete, and every save is conditional on the turn's version, so a
late result of a worker that lost its lease is dropped.
"""

import hashlib
import logging
import threading
from dataclasses import dataclass
from datetime import timedelta
from functools import partial

from tp_core.domain.athlete import Profile
from tp_core.domain.coach import StopReason, Usage
from tp_core.domain.conversation import MAX_REASONING, Chunk, Completed, Done, Failed, Message, MessageStatus, Turn
from tp_core.domain.creation import CreatorSession, Talk
from tp_core.domain.errors import Conflict, LimitReached, ProgramError, Unavailable
from tp_core.domain.phrasing import pieces
from tp_core.services import budgets, desks, journal, profiles, safeguards
from tp_core.services.app import App, CoachModel
from tp_core.services.recalling import Recall
from tp_core.services.storage.table import Write
from tp_core.services.turns import transcript
from tp_core.services.turns.answer import Spoken, Stopped, speak
from tp_core.services.turns.desk import Desk
from tp_core.services.turns.live import LiveTurn

LEASE = timedelta(seconds=6)
"""How long a turn counts as running after its last sign of life; renewed every two seconds."""
_SAVES = 3
"""Tries to save an answer while other writes of the same athlete pass by."""

_LONG_TEXT = 400
"""Characters from which a text may take long to be read: a hostile one of 5,000 a second (ADR 10)."""

_ELSEWHERE = "This answer went on elsewhere. Please reload."

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Sent:
    """What the athlete sent: the text, the client's id for it, and the coach model asked for by name, if any."""

    text: str
    client_id: str = ""
    model: str = ""

    @property
    def fingerprint(self) -> str:
        return hashlib.sha256(self.text.encode()).hexdigest()

    @property
    def once_key(self) -> str:
        """The client id as a key: clients may use any characters."""
        return hashlib.sha256(self.client_id.encode()).hexdigest()


def asked(app: App, sent: Sent) -> CoachModel:
    """The coach model a message is for."""
    return app.rule_coach if sent.model == app.rule_coach.name else app.coach


class Run:
    """One turn at work: asks, publishes, saves."""

    def __init__(self, app: App, talk: Talk, turn: Turn, sent: Sent, claim: budgets.Claim | None = None) -> None:
        self.live = LiveTurn(turn.turn_id)
        self._app = app
        self._talk = talk
        self._turn = turn
        self._sent = sent
        self._claim = claim
        self._desk: Desk | None = None
        self._profile: Profile | None = None
        self._spoken = Spoken()
        self._heeded = safeguards.Heeded()
        self._saving = threading.Lock()

    def work(self) -> None:
        try:
            with journal.noted(self._app, "turn", self._talk.kind, self._talk.user_id) as outcome:
                outcome.word = self._worked()
        finally:
            if self._claim is not None:
                self._claim.give_back()

    def _worked(self) -> str:
        """Answers; how that ended, in a word."""
        try:
            ended = self._answer()
            self._finish(ended)
        except Stopped:
            return "stopped"
        except ProgramError as exc:
            retryable = exc.retryable if isinstance(exc, Unavailable) else not isinstance(exc, LimitReached)
            self._fail(exc.message, retryable=retryable)
            return type(exc).__name__
        except Exception as exc:  # noqa: BLE001  see below
            # The one place where a defect must still become an honest end, or listeners would wait for ever.
            # The traceback may quote the athlete's words, so the log has the kind of defect alone.
            _log.error("turn %s failed: %s at %s", self.live.turn_id, type(exc).__name__, journal.place(exc))
            self._fail("Something went wrong on our side. Your message is kept; please try again.", retryable=True)
            return "defect"
        return ended

    def renew(self) -> None:
        with self._saving:
            if self.live.sealed:
                return
            said = {"text": self.live.text, "lease_until": self._app.wall() + LEASE}
            turn = self._turn.model_copy(update={**said, "done": self._done()})
            try:
                self._keep(turn)
            except Conflict:
                stored = self._app.store.turn(self._talk.user_id, self._talk.session_id, turn.seq)
            else:
                return
            if stored is None or stored.owner != self._app.owner or stored.turn_id != turn.turn_id:
                self.live.seal()
                self.live.publish(Failed(message=_ELSEWHERE, retryable=True))
                return
            self._turn = stored
        if stored.stop_requested:
            self.stop()

    def stop(self) -> None:
        if not self.live.sealed:
            self._finish("stopped")

    def _answer(self) -> str:
        """Publishes the whole answer; returns its stop reason."""
        app, talk = self._app, self._talk
        creating = isinstance(talk, CreatorSession)
        recall = Recall(app, talk.user_id, talk.coach_id, self._sent.text, creating=creating)
        self._profile = profiles.of(app, talk.user_id)
        desk = self._desk = desks.open_desk(app, talk, self._profile, self._turn.done)
        if len(self._sent.text) > _LONG_TEXT:
            app.turns.asked(self.live.turn_id)  # reading it for red flags takes its time: nobody waits for that
        asked_before = partial(transcript.was_asked_whether_misread, app, talk, self._turn.seq)
        self._heeded = safeguards.heed(app, desk, self._sent.text, asked_before=asked_before)
        if self._heeded.text:
            for piece in pieces(self._heeded.text):
                self.live.publish(Chunk(content=piece))
            return "safety"
        own = desk.own_answer(self._sent.text)
        if own:
            self._add(own)
            return StopReason.END_TURN.value
        if self._heeded.careful and not creating:
            self._add(self._heeded.careful)  # before the coach: it stands whether or not a model answers
        history = transcript.for_model(app, talk, until=self._turn.seq)
        app.turns.asked(self.live.turn_id)  # a slow recall is waiting, not work: the next turn may go on beside it
        desk.memory.recall(recall.result())
        speak(self._model(), desk, history, self.live, self._spoken)
        if self._spoken.stop_reason == StopReason.END_TURN and not self._heeded.flags:
            self._add(desk.closing(self.live.text))
        return self._spoken.stop_reason

    def _add(self, text: str) -> None:
        """Words of the app's own, apart from the coach's."""
        lead = "\n\n" if text and self.live.text.strip() else ""
        for piece in pieces(lead + text):
            self.live.publish(Chunk(content=piece))

    def _model(self) -> CoachModel:
        return budgets.metered(self._app, self._talk.user_id, asked(self._app, self._sent), self._claim)

    def _finish(self, stop_reason: str) -> None:
        with self._saving:
            if self.live.sealed:
                return
            text = self.live.seal()
            stopped = stop_reason == "stopped"
            status = MessageStatus.STOPPED if stopped else MessageStatus.COMPLETE
            turn = self._turn.model_copy(update={"status": status, "text": "", "done": ()})
            try:
                self._save(turn, self._message(text, status, stop_reason))
            except Exception as exc:  # noqa: BLE001  the turn is sealed: nobody else would tell who listens
                at = "" if isinstance(exc, ProgramError) else f" at {journal.place(exc)}"
                _log.warning("answer of turn %s not stored: %s%s", self.live.turn_id, type(exc).__name__, at)
                message = "Your answer could not be stored. Please try again."
                self.live.publish(Failed(message=message, retryable=True))
                return
        config = self._desk.status() if self._desk else None
        as_json = config.model_dump(mode="json") if config else None
        self.live.publish(
            Completed(full_message=text, message_id=turn.answer_id, config_status=as_json, stop_reason=stop_reason)
        )
        if self._desk:
            self._desk.memory.settle()

    def _fail(self, message: str, *, retryable: bool) -> None:
        with self._saving:
            if self.live.sealed:
                return
            text = self.live.seal()
            update = {
                "status": MessageStatus.ERROR,
                "text": text,
                "error": message,
                "retryable": retryable,
                "usage": self._used(),
                "done": self._done(),
            }
            try:
                self._keep(self._turn.model_copy(update=update))
            except ProgramError as exc:
                _log.warning("failure of turn %s not stored: %s", self.live.turn_id, type(exc).__name__)
        self.live.publish(Failed(message=message, retryable=retryable))

    def _message(self, text: str, status: MessageStatus, stop_reason: str) -> Message | None:
        if not text:
            return None
        return Message(
            message_id=self._turn.answer_id,
            role="assistant",
            content=text,
            status=status,
            timestamp=self._app.now(),
            stop_reason=stop_reason,
            steps=tuple(self._spoken.steps),
            reasoning="\n\n".join(self._spoken.thoughts)[:MAX_REASONING],
            model=asked(self._app, self._sent).name,
            usage=self._used(),
        )

    def _done(self) -> tuple[Done, ...]:
        return self._desk.done if self._desk is not None else self._turn.done

    def _used(self) -> Usage | None:
        return self._spoken.usage if self._spoken.usage.output_tokens else None

    def _save(self, turn: Turn, message: Message | None) -> None:
        """The answer, the turn, the head and what else the turn changed: all or nothing, against a fresh profile."""
        store, user_id = self._app.store, self._talk.user_id
        for attempt in range(_SAVES):
            writes: list[Write] = [store.keep_turn(user_id, turn)]
            if message is not None:
                seq = transcript.seq_of(message.message_id)
                writes.append(store.new_message(user_id, self._talk.session_id, seq, message))
            writes.append(store.keep_talk(self._head(fresh=attempt > 0)))
            writes += self._beside()
            try:
                store.save(writes)
            except Conflict:
                if attempt == _SAVES - 1 or not self._still_mine(turn):
                    raise
                continue
            return

    def _head(self, *, fresh: bool) -> Talk:
        """The talk with what the turn changed. `fresh`: a message that a human coach put in meanwhile stays counted."""
        head = self._desk.talk if self._desk else self._talk
        if fresh:
            stored = self._app.store.talk(type(head), head.user_id, head.coach_id, head.session_id)
            if (stored.session_state, stored.last_turn_seq) == (head.session_state, head.last_turn_seq):
                head = head.model_copy(update={"version": stored.version, "next_seq": stored.next_seq})
        return head.model_copy(update={"updated_at": self._app.now()})

    def _beside(self) -> list[Write]:
        """What else the turn changed: the profile as it is now with the turn's changes, and safety's traces."""
        app, desk = self._app, self._desk
        if desk is None:
            return []
        writes = safeguards.writes(app, self._heeded, self._talk.user_id, self._talk.session_id)
        writes += desk.memory.writes()
        writes += desk.beside()
        changed = {
            name: getattr(desk.profile, name)
            for name in type(desk.profile).model_fields
            if getattr(desk.profile, name) != getattr(self._profile, name)
        }
        if changed:
            stored = profiles.of(app, self._talk.user_id)
            writes.append(app.store.keep_profile(stored.model_copy(update=changed)))
        return writes

    def _still_mine(self, turn: Turn) -> bool:
        stored = self._app.store.turn(self._talk.user_id, self._talk.session_id, turn.seq)
        return stored is not None and stored.version == turn.version

    def _keep(self, turn: Turn) -> None:
        self._app.store.save([self._app.store.keep_turn(self._talk.user_id, turn)])
        self._turn = turn.model_copy(update={"version": turn.version + 1})
