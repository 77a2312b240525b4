"""The app with a coach that speaks slowly, so that a browser can leave in the middle: `slow_server.py PORT`."""

import os
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from tp_core import bootstrap
from tp_core.cli import server
from tp_core.domain.coach import ModelEvent, Stop, StopReason, TextDelta

WORDS = 30
PAUSE = 0.15
FIRST = float(os.environ.get("SLOW_FIRST", PAUSE))
"""Seconds to the first word."""
HOLD_AT = 12
HOLD = os.environ.get("SLOW_HOLD", "")
"""A file without which the coach says no more than twelve words: who tests decides how long the middle lasts."""
PATIENCE = 120.0
"""Seconds after which it goes on all the same."""


class Slow:
    """Says `word 1 word 2 ...`, one every 150 ms."""

    name = "slow"

    def stream(self, system: object, messages: object, tools: object) -> Iterator[ModelEvent]:
        del system, messages, tools
        for number in range(1, WORDS + 1):
            time.sleep(FIRST if number == 1 else PAUSE)
            if number == HOLD_AT:
                _held()
            yield TextDelta(text=f"word {number} ")
        yield TextDelta(text="the end.")
        yield Stop(reason=StopReason.END_TURN)


def _held() -> None:
    end = time.monotonic() + PATIENCE
    while HOLD and not Path(HOLD).exists() and time.monotonic() < end:
        time.sleep(0.05)


if __name__ == "__main__":
    server.run(replace(bootstrap.from_environment(), coach=Slow()), int(sys.argv[1]))
