"""Starting numbers put right by hand in the review, by the same rules as when they are said."""

from collections.abc import Sequence

from tp_core.domain.conversation import MessageStatus, SessionState
from tp_core.domain.creation import CreatorSession
from tp_core.domain.errors import Conflict, Invalid
from tp_core.services import profiles, talks
from tp_core.services.app import App
from tp_core.services.tools import record
from tp_core.services.tools.arguments import Feat, RecordGoals
from tp_core.services.turns import transcript


def restate(app: App, user_id: str, coach_id: str, session_id: str, numbers: Sequence[Feat]) -> CreatorSession:
    """The session with these numbers in place of what was said of the same lifts.

    Raises `Invalid` for a load nobody lifts, `Conflict` while the coach answers or once the session is closed.
    """
    session = talks.get(app, CreatorSession, user_id, coach_id, session_id)
    if session.session_state is not SessionState.ACTIVE:
        raise Conflict("This conversation is closed; its numbers stay as they were.")
    turn = transcript.latest_turn(app, session)
    if turn is not None and turn.status_at(app.wall()) is MessageStatus.RUNNING:
        raise Conflict("The coach is still answering. Wait for the answer or stop it first.")
    today = profiles.today(app, profiles.of(app, user_id))
    done = record.goals(session.brief, RecordGoals(starting_numbers=tuple(numbers)), today)
    if done.refused:
        raise Invalid(done.refused[0]["message"])
    changed = session.model_copy(update={"brief": done.brief, "updated_at": app.now()})
    app.store.save([app.store.keep_talk(changed)])
    return talks.get(app, CreatorSession, user_id, coach_id, session_id)
