"""E-mail as files: each letter an `.eml` in a folder, for a laptop, for tests, and to look at what would go out."""

import hashlib
import os
from email.message import EmailMessage
from pathlib import Path

from tp_core.domain.errors import Unavailable


class OutboxMailer:
    """Writes letters into a folder. A letter sent again replaces itself: its name comes from its Message-ID."""

    name = "outbox"

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def send(self, message: EmailMessage) -> None:
        name = hashlib.sha256(str(message["Message-ID"]).encode()).hexdigest()[:32]
        part = self._folder / f".{name}.{os.getpid()}"
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            part.write_bytes(message.as_bytes())
            part.replace(self._folder / f"{name}.eml")
        except OSError as exc:
            raise Unavailable("the outbox folder cannot be written", retryable=False) from exc
