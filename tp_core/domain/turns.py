"""Running and walking by turns, as a set tells it."""

from pydantic import Field

from tp_core.domain.units import plain
from tp_core.domain.value import Value

_WALKING = 640
"""Seconds a km of a walk between (5.6 km an hour, ours)."""


class Turns(Value):
    """Seconds of running, then of walking, again and again."""

    run_seconds: int = Field(gt=0, le=7200)
    walk_seconds: int = Field(gt=0, le=3600)

    def pace(self, running: float) -> int:
        """Seconds a km on the whole, where the running part takes `running` a km."""
        far = self.run_seconds / running + self.walk_seconds / _WALKING
        return round((self.run_seconds + self.walk_seconds) / far)

    def told(self, meters: float | None, pace: float | None) -> str:
        """`run 1 min, walk 1.5 min, about 7 times`: how often follows from distance and pace."""
        turn = f"run {_minutes(self.run_seconds)}, walk {_minutes(self.walk_seconds)}"
        if meters is None or pace is None:
            return f"{turn}, by turns"
        often = max(1, round(meters / 1000 * pace / (self.run_seconds + self.walk_seconds)))
        return f"{turn}, {({1: 'once', 2: 'twice'}).get(often, f'about {often} times')}"


def _minutes(seconds: int) -> str:
    return f"{plain(seconds / 60)} min"
