"""What a coach would be told of an athlete right now: the same facts and words as in a turn, to be looked at."""

import logging
from dataclasses import dataclass

from tp_core.domain.conversation import SessionState
from tp_core.domain.creation import Conversation, CreatorSession, Talk
from tp_core.domain.errors import ProgramError
from tp_core.domain.facts import System
from tp_core.domain.memory import Memory
from tp_core.services import desks, memories, profiles
from tp_core.services.app import App
from tp_core.services.prompts import instructions

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Seen:
    """The context of the next answer. `recalled` is None where memory cannot be reached: a turn would go without."""

    talk: Talk
    system: System
    recalled: tuple[Memory, ...] | None


def now(app: App, user_id: str, coach_id: str) -> Seen:
    """The context of the open program talk, else of a conversation with this coach. Stores nothing, asks no model."""
    talk = _talk(app, user_id, coach_id)
    desk = desks.open_desk(app, talk, profiles.of(app, user_id))
    recalled = _recalled(app, talk)
    desk.memory.recall(recalled or ())
    return Seen(talk, instructions(desk.facts()), recalled)


def _talk(app: App, user_id: str, coach_id: str) -> Talk:
    newest = app.store.talks(CreatorSession, user_id, None, limit=1).items
    if newest and newest[0].session_state is SessionState.ACTIVE:
        return newest[0]
    at = app.now()
    return Conversation(session_id=app.new_id(), user_id=user_id, coach_id=coach_id, created_at=at, updated_at=at)


def _recalled(app: App, talk: Talk) -> tuple[Memory, ...] | None:
    try:
        return memories.recalled(app, talk.user_id, talk.coach_id, "", creating=isinstance(talk, CreatorSession))
    except ProgramError as exc:
        _log.warning("recall failed: %s", type(exc).__name__)
        return None
