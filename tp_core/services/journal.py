"""What the app writes about its own work: one line of JSON a use case, with nobody's words and nobody's name.

Who is a hash under the app's own key: lines of one person belong together, and lead back to nobody from outside.
"""

import hashlib
import hmac
import json
import logging
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

from tp_core.domain.errors import ProgramError
from tp_core.services.app import App

_log = logging.getLogger("tp_core.journal")
_TALKATIVE = ("streamlit.error_util", "streamlit.web.server.starlette.starlette_auth_routes", "uvicorn.error")
"""Loggers of others that write tracebacks, whose last line may quote what somebody wrote."""


def place(exc: BaseException) -> str:
    """Where a defect is: module and line, which hold no words of anyone and no path of this machine."""
    trace = exc.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    return f"{trace.tb_frame.f_globals.get('__name__', '?')}:{trace.tb_lineno}" if trace is not None else "?"


def note(event: str, what: str, *, who: str, outcome: str, ms: float) -> None:
    """One line: a kind of event, which use case, a person (`hashed`, or empty), how it ended, how long it took."""
    line = {"event": event, "what": what, "who": who, "outcome": outcome, "ms": round(ms)}
    _log.info(json.dumps(line))


def hashed(app: App, user_id: str) -> str:
    """What stands for a person outside the store."""
    return hmac.digest(app.post.signing_key().encode(), user_id.encode(), hashlib.sha256).hex()[:16]


class Outcome:
    """How a noted use case ended; `fine` until said otherwise."""

    def __init__(self) -> None:
        self.word = "fine"


@contextmanager
def noted(app: App, event: str, what: str, who: str) -> Iterator[Outcome]:
    """Notes what happens within, also where it fails."""
    began, outcome = time.monotonic(), Outcome()
    try:
        yield outcome
    except ProgramError as exc:
        outcome.word = type(exc).__name__
        raise
    except Exception as exc:
        outcome.word = f"{type(exc).__name__} at {place(exc)}"
        raise
    finally:
        hashed_who = hashed(app, who) if who else ""
        note(event, what, who=hashed_who, outcome=outcome.word, ms=(time.monotonic() - began) * 1000)


class _WithoutWords(logging.Filter):
    """Turns a traceback into the kind of defect and its place."""

    def filter(self, record: logging.LogRecord) -> bool:
        if record.exc_info and record.exc_info[1] is not None:
            exc = record.exc_info[1]
            record.msg, record.args = f"{record.getMessage()}: {type(exc).__name__} at {place(exc)}", ()
            record.exc_info = record.exc_text = None
        return True


def to_stderr() -> None:
    """Has the app's lines written where a server's log goes, and other libraries' tracebacks shortened; once."""
    ours = logging.getLogger("tp_core")
    if ours.handlers:
        return
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    ours.addHandler(handler)
    ours.setLevel(logging.INFO)
    ours.propagate = False
    keep_words_out()


def keep_words_out() -> None:
    """Shortens the tracebacks of others."""
    for name in _TALKATIVE:
        logger = logging.getLogger(name)
        if not any(isinstance(one, _WithoutWords) for one in logger.filters):
            logger.addFilter(_WithoutWords())
