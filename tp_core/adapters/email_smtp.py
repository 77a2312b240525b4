"""E-mail over SMTP, one connection kept for as long as it lives. Passwords go over TLS only, or to this machine."""

import smtplib
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from email.message import EmailMessage
from urllib.parse import unquote, urlsplit

from tp_core.domain.errors import Invalid, Unavailable

_SECONDS = 20
_THIS_MACHINE = frozenset({"localhost", "127.0.0.1", "::1"})
_PERMANENT = 500


class SmtpMailer:
    """Sends through the server of `smtp://[user:password@]host[:port]` (STARTTLS where offered) or `smtps://...`."""

    name = "smtp"

    def __init__(self, url: str, *, context: ssl.SSLContext | None = None) -> None:
        parts = urlsplit(url)
        self._tls = parts.scheme == "smtps"
        self._host = parts.hostname or "localhost"
        self._port = parts.port or (465 if self._tls else 587)
        self._user, self._password = unquote(parts.username or ""), unquote(parts.password or "")
        self._context = context or ssl.create_default_context()
        self._lock = threading.Lock()
        self._kept: smtplib.SMTP | None = None

    def send(self, message: EmailMessage) -> None:
        with self._lock, _words():
            connection = self._connection()
            try:
                connection.send_message(message)
            except BaseException:
                self._drop()
                raise

    def close(self) -> None:
        with self._lock:
            self._drop()

    def _connection(self) -> smtplib.SMTP:
        """The kept connection where the server still answers, else a new one."""
        if self._kept is not None and not _alive(self._kept):
            self._drop()
        if self._kept is None:
            self._kept = self._open()
        return self._kept

    def _open(self) -> smtplib.SMTP:
        if self._tls:
            made: smtplib.SMTP = smtplib.SMTP_SSL(self._host, self._port, timeout=_SECONDS, context=self._context)
        else:
            made = smtplib.SMTP(self._host, self._port, timeout=_SECONDS)
        try:
            self._greet(made)
        except BaseException:
            made.close()
            raise
        return made

    def _greet(self, made: smtplib.SMTP) -> None:
        made.ehlo()
        safe = self._tls or self._host in _THIS_MACHINE
        if not self._tls and made.has_extn("starttls"):
            made.starttls(context=self._context)
            made.ehlo()
            safe = True
        if self._user:
            if not safe:
                raise Unavailable("the mail server offers no TLS; TP_SMTP_URL's password is not sent", retryable=False)
            made.login(self._user, self._password)

    def _drop(self) -> None:
        if self._kept is not None:
            self._kept.close()
            self._kept = None


def _alive(connection: smtplib.SMTP) -> bool:
    try:
        return connection.noop()[0] == 250
    except smtplib.SMTPException:
        return False


@contextmanager
def _words() -> Iterator[None]:
    """The server's answers as ours: refused for good, or to be tried again."""
    try:
        yield
    except smtplib.SMTPRecipientsRefused as exc:
        codes = [code for code, _ in exc.recipients.values()]
        if all(code >= _PERMANENT for code in codes):
            raise Invalid("the mail server knows no such address") from exc
        raise Unavailable("the mail server asks to try again later") from exc
    except smtplib.SMTPAuthenticationError as exc:
        raise Unavailable("the mail server refuses the sign-in of TP_SMTP_URL", retryable=False) from exc
    except smtplib.SMTPSenderRefused as exc:
        raise Unavailable("the mail server refuses the address of TP_EMAIL_FROM", retryable=False) from exc
    except smtplib.SMTPDataError as exc:
        if exc.smtp_code >= _PERMANENT:
            raise Invalid("the mail server refuses the letter") from exc
        raise Unavailable("the mail server asks to try again later") from exc
    except (smtplib.SMTPException, OSError) as exc:
        raise Unavailable("the mail server of TP_SMTP_URL cannot be reached", retryable=False) from exc
