"""A check-in given while somebody listens: the answer in pieces, then its end. Who leaves loses nothing."""

import logging
from collections.abc import Callable
from typing import Any

from tp_core.domain.check_in import Answers, CheckIn
from tp_core.domain.conversation import Chunk, Completed, Failed
from tp_core.domain.errors import ProgramError, Unavailable
from tp_core.domain.phrasing import pieces
from tp_core.services.app import App
from tp_core.services.check_ins.recording import Asked, give
from tp_core.services.turns.live import LiveTurn

_log = logging.getLogger(__name__)

Shape = Callable[[CheckIn], dict[str, Any]]
"""How the listener's door shows a check-in."""


class _Giving:
    """The work of one check-in, in the pool of turns."""

    def __init__(self, app: App, asked: Asked, answers: Answers, shape: Shape) -> None:
        self.live = LiveTurn(app.new_id())
        self._app = app
        self._asked = asked
        self._answers = answers
        self._shape = shape

    def work(self) -> None:
        # Its whole work stands around the model's call: it takes a place, and keeps no turn from being set up.
        self._app.turns.asked(self.live.turn_id)
        try:
            given = give(self._app, self._asked, self._answers)
        except ProgramError as exc:
            retryable = exc.retryable if isinstance(exc, Unavailable) else True
            self.live.publish(Failed(message=exc.message, retryable=retryable))
            return
        except Exception as exc:  # noqa: BLE001  a defect must still become an honest end for who listens
            _log.error("check-in failed: %s", type(exc).__name__)
            self.live.publish(Failed(message="Something went wrong on our side. Please try again.", retryable=True))
            return
        kept = given.check_in
        for piece in pieces(kept.coach_response):
            self.live.publish(Chunk(content=piece))
        self.live.publish(
            Completed(
                full_message=kept.coach_response,
                message_id=kept.check_in_id,
                stop_reason="safety" if kept.safety else "end_turn",
                check_in=self._shape(kept),
            )
        )

    def renew(self) -> None:
        """Nothing to renew: what counts is stored in one save, and a resend finds it."""

    def stop(self) -> None:
        """A check-in is not stopped: it was sent."""


def stream(app: App, asked: Asked, answers: Answers, shape: Shape) -> LiveTurn:
    """The events of giving a check-in; raises `LimitReached` while too many answers are being written."""
    app.turns.reserve()
    giving = _Giving(app, asked, answers, shape)
    app.turns.start(giving)
    return giving.live
