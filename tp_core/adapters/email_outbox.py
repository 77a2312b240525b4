"""E-mail as files: each letter an `.eml` in a folder, for a laptop, for tests, and to look at what would go out."""

import hashlib
import os
from email import message_from_bytes
from email.message import EmailMessage
from email.utils import getaddresses
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

    def forget(self, addresses: frozenset[str]) -> int:
        """Deletes the letters to these addresses; how many."""
        mine = [file for file in self._folder.glob("*.eml") if _recipients(file) & addresses]
        for file in mine:
            file.unlink(missing_ok=True)
        return len(mine)


def _recipients(file: Path) -> frozenset[str]:
    letter = message_from_bytes(file.read_bytes())
    return frozenset(address.casefold() for _, address in getaddresses([str(letter["To"])]))
