"""Where letters end in tests: a real SMTP server in this process, and mailers that die between the steps."""

import threading
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult, LoginPassword

from tests.ports import free_port


class Sink:
    """An SMTP server that keeps what it is given; it refuses `nobody@`, and puts `later@` off."""

    def __init__(self, **options: object) -> None:
        self.letters: list[EmailMessage] = []
        self.raw: list[bytes] = []
        self.sessions: set[object] = set()
        self._controller = Controller(self, hostname="127.0.0.1", port=free_port(), **options)
        self._controller.start()

    @property
    def port(self) -> int:
        return self._controller.port

    async def handle_RCPT(self, server, session, envelope, address, rcpt_options):  # noqa: N802  aiosmtpd's name
        if address.startswith("nobody@"):
            return "550 no such person"
        if address.startswith("later@"):
            return "451 try again later"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):  # noqa: N802  aiosmtpd's name
        self.sessions.add(session.peer)
        self.raw.append(envelope.content)
        self.letters.append(message_from_bytes(envelope.content, policy=default))
        return "250 OK"

    def stop(self) -> None:
        self._controller.stop()


class Password:
    """Lets in one user."""

    def __call__(self, server, session, envelope, mechanism, auth_data):
        good = isinstance(auth_data, LoginPassword) and auth_data.login == b"me@x" and auth_data.password == b"p:/@s"
        return AuthResult(success=good, handled=False)


class Killed(BaseException):
    """As a process that is killed: nothing catches it."""


class DyingMailer:
    """Keeps what it sends; dies before or after sending as often as told, or answers with an error."""

    name = "dying"

    def __init__(self, *, before: int = 0, after: int = 0, trouble: list[Exception] | None = None) -> None:
        self.sent: list[EmailMessage] = []
        self._before, self._after, self._trouble = before, after, trouble or []
        self._lock = threading.Lock()

    def send(self, message: EmailMessage) -> None:
        with self._lock:
            if self._before:
                self._before -= 1
                raise Killed
            if self._trouble:
                raise self._trouble.pop(0)
            self.sent.append(message)
            if self._after:
                self._after -= 1
                raise Killed
