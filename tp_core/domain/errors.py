"""What can go wrong, in words that are safe to show an athlete.

ProgramError
├── Invalid        the request itself is wrong: say what to change
├── NotSignedIn    nobody is signed in
├── NotAllowed     someone is, but this is not theirs
├── NotFound       nothing of theirs has that id
├── Conflict       true when asked, no longer true now: reload and try again
│   └── NotReady   something is missing first: `missing` names it
├── Refused        safety comes first: what has to happen before
├── LimitReached   too much at once: `retry_after` seconds
└── Unavailable    a vendor is away: `retryable` says whether trying again can help
"""


class ProgramError(Exception):
    """The root: `message` is one sentence an athlete may read."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


class Invalid(ProgramError):
    """The request is wrong in itself; asking again unchanged cannot help."""


class NotSignedIn(ProgramError):
    """Nobody is signed in."""


class NotAllowed(ProgramError):
    """The person is known, and this is not theirs to see or do."""


class NotFound(ProgramError):
    """No such thing within what is the person's own."""


class Conflict(ProgramError):
    """What the request builds on has changed, or does not allow it now."""


class NotReady(Conflict):
    """Something must be there first; `missing` lists it by name."""

    def __init__(self, message: str, missing: tuple[str, ...]) -> None:
        super().__init__(message)
        self.missing = missing


class Refused(ProgramError):
    """Safety forbids it now; `missing` lists what would allow it (such as `clearance`)."""

    def __init__(self, message: str, missing: tuple[str, ...] = ()) -> None:
        super().__init__(message)
        self.missing = missing


class LimitReached(ProgramError):
    """Too much at once; `retry_after` is in seconds."""

    def __init__(self, message: str, retry_after: int) -> None:
        super().__init__(message)
        self.retry_after = retry_after


class Unavailable(ProgramError):
    """An outside system did not serve us; `retryable` says whether trying again can help."""

    def __init__(self, message: str, *, retryable: bool = True, retry_after: int | None = None) -> None:
        super().__init__(message)
        self.retryable = retryable
        self.retry_after = retry_after
