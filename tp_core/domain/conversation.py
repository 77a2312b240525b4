"""Messages, turns and what a listener hears of a turn while it runs."""

from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any, Literal, TypeAlias

from pydantic import Field

from tp_core.domain.coach import Usage
from tp_core.domain.errors import Invalid
from tp_core.domain.value import Value

MAX_MESSAGE = 10_000
"""Characters an athlete's message may have (contract)."""
MAX_REASONING = 4000
"""Characters of reasoning kept with an answer."""


class MessageStatus(StrEnum):
    COMPLETE = "complete"
    RUNNING = "running"
    INTERRUPTED = "interrupted"
    STOPPED = "stopped"
    ERROR = "error"


class Message(Value):
    """One message as people see it. `role` is `coach` for a human coach in their own name."""

    message_id: str
    role: Literal["user", "assistant", "coach"]
    content: str
    status: MessageStatus = MessageStatus.COMPLETE
    timestamp: datetime
    author_name: str = ""
    stop_reason: str = ""
    steps: tuple[str, ...] = ()
    """What was done on the way, a short phrase each: `checked the dates`."""
    reasoning: str = ""
    """What the model thought before it spoke, past the output gate; for the page's details."""
    model: str = ""
    """The coach model that answered, by name."""
    usage: Usage | None = None


_MOST_LEASE = timedelta(minutes=10)
"""Far more than a lease is, and than the clocks of two machines differ."""


class Done(Value):
    """A change that an answer in the making has carried out already."""

    key: str
    """The tool, and what of."""
    result: str
    """What came of it, as JSON."""


class Turn(Value):
    """One answer in the making. `running` past `lease_until` reads as interrupted."""

    turn_id: str
    session_id: str
    seq: int
    """Of the athlete's message this turn answers."""
    answer_id: str
    """The message id the answer has or will have."""
    client_id: str = ""
    owner: str
    """The process that runs it."""
    lease_until: datetime
    status: MessageStatus = MessageStatus.RUNNING
    text: str = ""
    """What listeners have been shown so far."""
    error: str = ""
    retryable: bool = True
    usage: Usage | None = None
    """What a failed answer had taken; a finished one keeps it with its message."""
    stop_requested: bool = False
    done: tuple[Done, ...] = ()
    """What this and earlier attempts have carried out: a next one does not do it again."""
    started_at: datetime
    version: int = 1

    def status_at(self, now: datetime) -> MessageStatus:
        """The status a reader at `now` sees: a running turn whose lease lapsed is interrupted."""
        # Nobody leases for so long: the clock was set back, and what was running then may never be heard of again.
        set_back = self.lease_until - now > _MOST_LEASE
        lapsed = self.status is MessageStatus.RUNNING and (self.lease_until <= now or set_back)
        return MessageStatus.INTERRUPTED if lapsed else self.status


class Chunk(Value):
    """The next piece of visible text."""

    type: Literal["chunk"] = "chunk"
    content: str


class StatusChanged(Value):
    """The draft changed; what is defined now."""

    type: Literal["status"] = "status"
    config_status: dict[str, Any]


class Working(Value):
    """What the coach is doing, for the page's compact line; not part of the HTTP stream."""

    type: Literal["working"] = "working"
    step: str


class Thought(Value):
    """A finished block of the model's reasoning, for the page's details; not part of the HTTP stream."""

    type: Literal["thought"] = "thought"
    text: str


class Completed(Value):
    """The end of a good answer; `full_message` is exactly the chunks joined."""

    type: Literal["complete"] = "complete"
    full_message: str
    message_id: str
    config_status: dict[str, Any] | None = None
    stop_reason: str
    check_in: dict[str, Any] | None = None
    """The check-in this answers, as the listener's door shows it."""


class Failed(Value):
    """The end of an answer that did not come; what was shown stays under its status."""

    type: Literal["error"] = "error"
    message: str
    retryable: bool


CoachEvent: TypeAlias = Chunk | StatusChanged | Working | Thought | Completed | Failed


def check_text(text: str, *, most: int = MAX_MESSAGE, what: str = "message") -> str:
    """The text as given, or `Invalid`: empty, longer than `most` characters, with NUL or with lone surrogates."""
    if not text.strip():
        message = f"The {what} is empty."
        raise Invalid(message)
    if len(text) > most:
        message = f"The {what} has {len(text):,} characters; at most {most:,} fit."
        raise Invalid(message)
    if "\x00" in text or any("\ud800" <= character <= "\udfff" for character in text):
        message = f"The {what} has characters that cannot be stored. Please retype it."
        raise Invalid(message)
    return text


class SessionState(StrEnum):
    ACTIVE = "active"
    COMPLETED = "completed"
    ABANDONED = "abandoned"


class OpenQuestion(Value):
    """What the coach asked last: its topic and the replies offered under it."""

    topic: str
    quick_replies: tuple[str, ...] = Field(default=(), max_length=5)
