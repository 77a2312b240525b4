"""What a turn works on: the facts told, the tools at hand, and what is saved with the answer."""

from collections.abc import Sequence
from typing import Protocol

from tp_core.domain.athlete import Profile
from tp_core.domain.coach import ToolCall, ToolResult, ToolSpec
from tp_core.domain.conversation import Done
from tp_core.domain.creation import ConfigStatus, Talk
from tp_core.domain.facts import Facts
from tp_core.services.storage.table import Write
from tp_core.services.tools.memory import MemoryTools


class Desk(Protocol):
    """The working state of one turn. Nothing is stored until the turn ends."""

    profile: Profile
    memory: MemoryTools
    """What was recalled for the turn, and what it notes and forgets."""

    @property
    def talk(self) -> Talk:
        """The head as it will be saved."""
        ...

    @property
    def done(self) -> tuple[Done, ...]:
        """What was carried out at once, in this attempt or an earlier one."""
        ...

    def facts(self) -> Facts:
        """What the coach is told now: tools called earlier in the turn are included."""
        ...

    def tools(self) -> Sequence[ToolSpec]: ...

    def call(self, call: ToolCall) -> ToolResult:
        """Carries out a tool call on the working state. A wrong argument is a result the model can mend."""
        ...

    def step(self, call: ToolCall) -> str:
        """What the call does, as a short phrase for the page's compact line."""
        ...

    def status(self) -> ConfigStatus | None:
        """How far a creation is; None in an ordinary conversation."""
        ...

    def hear(self, text: str) -> None:
        """Takes note of the athlete's own words of this turn."""
        ...

    def limit(self, limitations: Sequence[str]) -> None:
        """Takes new limitations (a niggle) into the working state."""
        ...

    def own_answer(self, text: str) -> str:
        """The app's own answer to a message no coach has to be asked about; empty for all others."""
        ...

    def closing(self, answer: str) -> str:
        """What the app adds to a finished answer: guidance, a challenge; it enters the working state."""
        ...

    def beside(self) -> list[Write]:
        """What else is to be saved with the turn."""
        ...

    def check(self, text: str) -> tuple[str, ...]:
        """Where a finished answer contradicts the plan's numbers (rule CO1), as sentences that put it right."""
        ...
