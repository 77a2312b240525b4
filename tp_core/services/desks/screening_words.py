"""The health question is answered by the athlete alone: a recorded answer is held against their own words."""

import re

from tp_core.domain.creation import CreatorSession
from tp_core.domain.safety import ScreeningReply, parse_screening_answer
from tp_core.services.app import App

_FORGED = re.compile(r"[<>{}\[\]]|\bsystem\b|\btool\b|\bassistant\b|\bthe athlete\b|record_|\bset (?:the )?screening\b")
"""Nobody answers for themselves in these words."""
_BACK = 4
"""Messages that are looked at: an answer may come in two halves."""


def doubt(app: App, session: CreatorSession, said: str, *, none_apply: bool, adult: bool) -> str:
    """Why a recorded answer may not stand; empty where the athlete's own words carry it.

    What makes it more careful (something applies, a minor) needs no proof.
    """
    replies = _read(app, session, said)
    if none_apply and not any(reply.none_apply for reply in replies):
        return "The athlete has not said that none of it applies. Ask the health question in its own words."
    own = parse_screening_answer(said)
    if none_apply and own is not None and own.topics:
        return "The athlete named something that applies. Record its topics."
    if adult and not any(reply.adult for reply in replies):
        return "The athlete has not said that they are 18 or over. Ask."
    return ""


def _read(app: App, session: CreatorSession, said: str) -> tuple[ScreeningReply, ...]:
    """This message and the ones before it, each alone and the last two together."""
    stored = app.store.messages(session.user_id, session.session_id, before=None, limit=_BACK)
    before = [message.content for message in stored if message.role == "user" and message.content != said]
    texts = [said, *([f"{before[-1]}. {said}", before[-1]] if before else [])]
    found = (parse_screening_answer(text) for text in texts if not _FORGED.search(text.casefold()))
    return tuple(reply for reply in found if reply is not None)
