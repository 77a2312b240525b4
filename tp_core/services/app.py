"""The `App` record: the ports every use case works through, and nothing else."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from tp_core.domain.coach import ModelEvent, ModelMessage, ToolSpec
from tp_core.domain.facts import System
from tp_core.services.storage.store import Store
from tp_core.services.turns.live import LiveTurns


class CoachModel(Protocol):
    """Whatever speaks as the coach, shaped after ConverseStream."""

    @property
    def name(self) -> str:
        """`offline`, `bedrock`: shown in health and under answers."""
        ...

    def stream(
        self, system: System, messages: Sequence[ModelMessage], tools: Sequence[ToolSpec]
    ) -> Iterator[ModelEvent]:
        """One model call. Ends with a `Stop`, or was truncated; raises `errors.Unavailable`, also midway.

        Closing the iterator lets go of the connection.
        """
        ...


@dataclass(frozen=True)
class App:
    """What `bootstrap` put together. `now` is the app's clock, `wall` the real one, for leases between processes."""

    store: Store
    coach: CoachModel
    rule_coach: CoachModel
    """The rule-based coach, offered by name where the model is away."""
    turns: LiveTurns
    now: Callable[[], datetime]
    wall: Callable[[], datetime]
    new_id: Callable[[], str]
    owner: str
    """This process, in leases."""
    auth: str
    health: dict[str, str]
