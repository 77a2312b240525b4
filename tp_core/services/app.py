"""The `App` record: the ports every use case works through, and nothing else."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.message import EmailMessage
from typing import Protocol

from tp_core.domain.coach import ModelEvent, ModelMessage, ToolSpec
from tp_core.domain.facts import System
from tp_core.domain.memory import Memory
from tp_core.domain.safety import Flag
from tp_core.services.indexing import Indexing
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
class Found:
    """A memory that means something alike: its id and the cosine of the two, -1..1."""

    memory_id: str
    similarity: float


class Memories(Protocol):
    """Where memories are found again by meaning. Their texts are the store's; here they are points near each other."""

    @property
    def name(self) -> str:
        """What it embeds with: a memory indexed under another name has to be remembered again."""
        ...

    def remember(self, user_id: str, memories: Sequence[Memory]) -> None:
        """Makes these findable for this person; again is no error. Raises `errors.Unavailable`, as all of these do."""
        ...

    def recall(self, user_id: str, query: str, limit: int) -> Sequence[Found]:
        """This person's memories nearest in meaning, the nearest first, at most `limit`."""
        ...

    def forget(self, user_id: str, memory_ids: Sequence[str]) -> None:
        """Makes these unfindable; one that is not there is no error."""
        ...

    def forget_all(self, user_id: str) -> None:
        """Leaves nothing of this person."""
        ...


@dataclass(frozen=True)
class Claims:
    """Who a provider says someone is. `email` is empty unless the provider verified it."""

    issuer: str
    subject: str
    email: str = ""
    name: str = ""
    issued_at: int = 0
    """Epoch seconds of the sign-in this speaks of."""


class SecondLook(Protocol):
    """Whatever reads a text for red flags by its meaning, where the rules know none of its words."""

    def flags(self, text: str) -> tuple[Flag, ...]:
        """What the text means, as the rules' flags; none where it means nothing grave, or nobody can tell."""
        ...

    def doubts(self, text: str) -> bool:
        """Whether a text some of whose words a rule knows clearly means something else; never where nobody can tell."""
        ...


class SignIn(Protocol):
    """Whatever can tell whether an ID token is good."""

    def claims(self, token: str) -> Claims:
        """What a bearer's token says; raises `errors.NotSignedIn`, or `errors.Unavailable` without the keys."""
        ...


class Mailer(Protocol):
    """Whatever takes letters away."""

    @property
    def name(self) -> str:
        """`outbox`, `smtp`, `ses`."""
        ...

    def send(self, message: EmailMessage) -> None:
        """Hands a letter over. Raises `errors.Invalid` where it is refused for good, else `errors.Unavailable`."""
        ...


@dataclass(frozen=True)
class Post:
    """How e-mail leaves, in whose name, and where its links lead."""

    mailer: Mailer
    sender: str
    base_url: str
    """The address of the pages, without a slash at its end."""
    signing_key: Callable[[], str]
    """What links are signed with: set, or made once and kept in the store."""


@dataclass(frozen=True)
class App:
    """What `bootstrap` put together. `now` is the app's clock, `wall` the real one, for leases between processes."""

    store: Store
    coach: CoachModel
    rule_coach: CoachModel
    """The rule-based coach, offered by name where the model is away."""
    turns: LiveTurns
    memories: Memories
    indexing: Indexing
    now: Callable[[], datetime]
    wall: Callable[[], datetime]
    new_id: Callable[[], str]
    owner: str
    """This process, in leases."""
    auth: str
    health: dict[str, str]
    post: Post
    second_look: SecondLook | None = None
    """None where red flags are read by rules alone."""
    sign_in: SignIn | None = None
    """How bearers of the API are known; None where nobody signs in."""
    operators: frozenset[str] = frozenset()
    """E-mail addresses (lower case) and subjects of those who run this place."""
    issuer: str = ""
    """The provider the pages take sign-ins from."""
    sign_in_lasts: timedelta = timedelta(days=7)
    daily_messages: int | None = None
    """Messages a person may send a day; None where nobody counts."""
    daily_tokens: int | None = None
    most_answer_tokens: int = 2048
    """What one model call may answer with, at the most; the adapter asks for no more."""
    ephemeral_disk: bool = False
    """Whether this machine forgets its disk when it sleeps."""
