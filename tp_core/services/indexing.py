"""Bringing the memory port up to date behind what people wait for: one thread, each person's work merged into one."""

import logging
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from tp_core.domain.errors import ProgramError

_log = logging.getLogger(__name__)


class Indexing:
    """Work that may wait, a piece a person: asked for again before it began, it is done once."""

    def __init__(self) -> None:
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="memory-index")
        self._lock = threading.Lock()
        self._waiting: set[str] = set()

    def soon(self, user_id: str, work: Callable[[], None]) -> None:
        """Does `work` behind everyone's back; a vendor that is away is logged, and asked again with the next recall."""
        with self._lock:
            if user_id in self._waiting:
                return
            self._waiting.add(user_id)

        def run() -> None:
            with self._lock:
                self._waiting.discard(user_id)
            try:
                work()
            except ProgramError as exc:
                _log.warning("memories not indexed: %s", type(exc).__name__)

        try:
            self._pool.submit(run)
        except RuntimeError:  # closed: the next process catches up
            return

    def wait(self) -> None:
        """Until all that was asked for is done."""
        self._pool.submit(lambda: None).result()

    def close(self) -> None:
        """Takes no more, and lets what has begun end."""
        self._pool.shutdown(wait=True, cancel_futures=True)
