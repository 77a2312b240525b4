"""Recall beside a turn's setup: asked for at once, waited for at most 200 ms, and nothing rather than late."""

import logging
import threading
import time
from typing import Final

from tp_core.domain.errors import ProgramError
from tp_core.domain.memory import Memory
from tp_core.services import memories
from tp_core.services.app import App

DEADLINE_SECONDS: Final = 0.2
"""From when it is asked for (design.md)."""
_MOST_AT_ONCE: Final = 64
"""Recalls under way in this process; past it a turn goes without, so that a hung vendor cannot pile up threads."""
_places = threading.BoundedSemaphore(_MOST_AT_ONCE)
_log = logging.getLogger(__name__)


class Recall:
    """One recall under way. It outlives its deadline unseen: what it brought up to date helps the next one."""

    def __init__(self, app: App, user_id: str, coach_id: str, asked: str, *, creating: bool) -> None:
        self._found: tuple[Memory, ...] = ()
        self._done = threading.Event()
        self._until = time.monotonic() + DEADLINE_SECONDS
        if not _knows(app, user_id):
            self._done.set()
            return
        if not _places.acquire(blocking=False):
            _log.warning("recall skipped: %d are under way", _MOST_AT_ONCE)
            self._done.set()
            return

        def work() -> None:
            try:
                self._found = memories.recalled(app, user_id, coach_id, asked, creating=creating)
            except ProgramError as exc:
                _log.warning("recall failed: %s", type(exc).__name__)
            except Exception as exc:  # noqa: BLE001  a defect here must not cost the athlete their answer, nor log words
                _log.error("recall broke: %s", type(exc).__name__)
            finally:
                _places.release()
                self._done.set()

        threading.Thread(target=work, name="recall", daemon=True).start()

    def result(self) -> tuple[Memory, ...]:
        """What was found by the deadline; none where it was slow or failed."""
        if not self._done.wait(max(0.0, self._until - time.monotonic())):
            _log.warning("recall took longer than %.0f ms; answered without", DEADLINE_SECONDS * 1000)
            return ()
        return self._found


def _knows(app: App, user_id: str) -> bool:
    """Whether anything is remembered at all: a thread costs more than the look, and most talks begin without."""
    try:
        return bool(memories.of(app, user_id))
    except ProgramError as exc:
        _log.warning("recall failed: %s", type(exc).__name__)
        return False
