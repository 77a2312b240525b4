"""The desk of each kind of talk: a creator session designs a program, a conversation speaks about what is running."""

from collections.abc import Sequence

from tp_core.domain.athlete import Profile
from tp_core.domain.conversation import Done
from tp_core.domain.creation import ConfigStatus, CreatorSession, Talk, config_status
from tp_core.services import profiles
from tp_core.services.app import App
from tp_core.services.desks.conversation import ConversationDesk
from tp_core.services.desks.creation import CreationDesk, design_for
from tp_core.services.turns.desk import Desk

__all__ = ["ConversationDesk", "CreationDesk", "design_for", "open_desk", "status_of"]


def open_desk(app: App, talk: Talk, profile: Profile, done: Sequence[Done] = ()) -> Desk:
    """The desk for a talk's next turn; `done` are the changes of earlier attempts at it."""
    if isinstance(talk, CreatorSession):
        return CreationDesk(app, talk, profile)
    return ConversationDesk(app, talk, profile, done)


def status_of(app: App, talk: Talk) -> ConfigStatus | None:
    """How far a creator session is; None for a conversation."""
    if not isinstance(talk, CreatorSession):
        return None
    profile = profiles.of(app, talk.user_id)
    design = design_for(talk.brief, profile, profiles.today(app, profile))
    return config_status(talk, design, screened=profiles.screened(profile))
