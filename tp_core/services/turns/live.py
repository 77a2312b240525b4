"""Turns running in this process: a buffer anyone may follow, a bounded pool, and the keeper of their leases.

It knows nothing of coaches or storage: the engine gives it work to run and a beat to renew.
"""

import contextvars
import logging
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Protocol

from tp_core.domain.conversation import Chunk, CoachEvent, Completed, Failed
from tp_core.domain.errors import LimitReached

_log = logging.getLogger(__name__)

RENEW_SECONDS = 2.0
"""How often a running turn's lease is renewed, with its text so far."""


class LiveTurn:
    """The events of one turn, replayed from the start to whoever follows. Followers come and go freely."""

    def __init__(self, turn_id: str) -> None:
        self.turn_id = turn_id
        self._events: list[CoachEvent] = []
        self._text: list[str] = []
        self._sealed = False
        self._ended = False
        self._changed = threading.Condition()
        self._calls: list[Callable[[], None]] = []

    def publish(self, event: CoachEvent) -> None:
        """Adds an event; once sealed only a last one (complete, error) is taken, and after it nothing."""
        with self._changed:
            last = isinstance(event, Completed | Failed)
            if self._ended or (self._sealed and not last):
                return
            self._events.append(event)
            if isinstance(event, Chunk):
                self._text.append(event.content)
            self._ended = last
            self._changed.notify_all()
            calls, self._calls = self._calls, []
        for call in calls:
            call()

    def seal(self) -> str:
        """Takes no more text; what was said is what will be kept."""
        with self._changed:
            self._sealed = True
            return "".join(self._text)

    @property
    def sealed(self) -> bool:
        return self._sealed

    @property
    def ended(self) -> bool:
        return self._ended

    @property
    def text(self) -> str:
        """What listeners have been shown so far."""
        with self._changed:
            return "".join(self._text)

    def since(self, seen: int) -> list[CoachEvent]:
        """The events after the first `seen`; never waits."""
        with self._changed:
            return self._events[seen:]

    def call_after(self, seen: int, call: Callable[[], None]) -> None:
        """Calls once, from any thread, when there is more than the first `seen` events: now, or with the next one."""
        with self._changed:
            if seen == len(self._events) and not self._ended:
                self._calls.append(call)
                return
        call()

    def follow(self, wait: float = 0.25) -> Iterator[CoachEvent | None]:
        """All events, then those to come, until the last; None every `wait` seconds of silence."""
        seen = 0
        while True:
            with self._changed:
                if seen == len(self._events) and not self._ended:
                    self._changed.wait(wait)
                new, ended = self._events[seen:], self._ended
            seen += len(new)
            yield from new
            if not new:
                if ended:
                    return
                yield None


class Run(Protocol):
    """A turn at work in this process."""

    live: LiveTurn

    def work(self) -> None:
        """Writes the answer, stores it and publishes its end."""
        ...

    def renew(self) -> None:
        """Renews the lease and stores the text so far."""
        ...

    def stop(self) -> None:
        """Ends the turn now with what it has."""
        ...


class LiveTurns:
    """The turns this process runs, by id, at most `workers` at once.

    At most `setups` are set up at once, from storing the message to asking the model; the others wait in their order.
    Fifty set up beside each other would all be ready at the end; one after the other, half of them are ready by half
    the time. On a store within the process setting up is work alone, so two are enough; over a network it is mostly
    waiting, and many go on beside each other.
    """

    def __init__(self, workers: int, setups: int = 2) -> None:
        self._pool = ThreadPoolExecutor(workers, thread_name_prefix="turn")
        self._places = threading.BoundedSemaphore(workers)
        self.setups = setups
        self._setups = threading.Semaphore(setups)
        self._set_up: set[str] = set()
        """The running turns whose model has been asked."""
        self._lock = threading.Lock()
        self._running: dict[str, Run] = {}
        self._followed: dict[str, LiveTurn] = {}
        self._keeper: threading.Thread | None = None
        self._closed = threading.Event()

    def reserve(self) -> None:
        """Takes a place in the pool or raises `LimitReached`, then waits until it may be set up.

        `start` or `release` gives both back.
        """
        if not self._places.acquire(blocking=False):
            raise LimitReached("Many answers are being written right now. Please try again in a moment.", retry_after=2)
        self._setups.acquire()

    def release(self) -> None:
        self._setups.release()
        self._places.release()

    def asked(self, turn_id: str) -> None:
        """The turn is set up, its model is being asked: the next one may be. Called again, nothing happens."""
        with self._lock:
            if turn_id not in self._running or turn_id in self._set_up:
                return
            self._set_up.add(turn_id)
        self._setups.release()

    def start(self, run: Run) -> None:
        """Runs it in the pool on the reserved place, renewing its lease every two seconds meanwhile."""
        with self._lock:
            self._running[run.live.turn_id] = run
            if self._keeper is None:
                self._keeper = threading.Thread(target=self._keep, name="turn-leases", daemon=True)
                self._keeper.start()
        context = contextvars.copy_context()
        self._pool.submit(context.run, self._work, run)

    def get(self, turn_id: str) -> Run | None:
        """The turn's run if it is in this process."""
        with self._lock:
            return self._running.get(turn_id)

    def watch(self, turn_id: str, poll: Callable[[LiveTurn], None]) -> LiveTurn:
        """A turn of another process, fed by `poll` on a thread of its own; one such thread a turn."""
        with self._lock:
            if turn_id in self._followed:
                return self._followed[turn_id]
            live = self._followed[turn_id] = LiveTurn(turn_id)

        def follow() -> None:
            try:
                poll(live)
            finally:
                with self._lock:
                    self._followed.pop(turn_id, None)

        threading.Thread(target=follow, name="turn-watch", daemon=True).start()
        return live

    def close(self) -> None:
        """Takes no more turns and waits for none; what runs reads as interrupted once its lease lapses."""
        self._closed.set()
        self._pool.shutdown(wait=False, cancel_futures=True)

    def _work(self, run: Run) -> None:
        try:
            run.work()
        finally:
            self.asked(run.live.turn_id)
            with self._lock:
                self._running.pop(run.live.turn_id, None)
                self._set_up.discard(run.live.turn_id)
            self._places.release()

    def _keep(self) -> None:
        while not self._closed.wait(RENEW_SECONDS):
            with self._lock:
                runs = list(self._running.values())
            for run in runs:
                try:
                    run.renew()
                except Exception as exc:  # noqa: BLE001  one turn's trouble must not end the others' leases
                    _log.error("lease of turn %s not renewed: %s", run.live.turn_id, type(exc).__name__)
