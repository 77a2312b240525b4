"""Talks as a person has them: open one, list them, read it back, end it."""

from typing import TypeVar

from tp_core.domain import guidance, taking_up
from tp_core.domain.coach import Coach
from tp_core.domain.conversation import Message, MessageStatus, OpenQuestion, SessionState
from tp_core.domain.creation import Conversation, CreatorSession, Talk
from tp_core.domain.errors import Conflict, Invalid
from tp_core.domain.program import RUNNING
from tp_core.services import coaches, memories, profiles
from tp_core.services.app import App
from tp_core.services.storage.store import Listing
from tp_core.services.turns import transcript

T = TypeVar("T", bound=Talk)

OPENING_QUESTION = (
    "What do you want to be able to do, and by when? Say it in one go if you like: where you are now, days a week, "
    "what you have to train with, anything that hurts."
)
_CHAT_OPENING = (
    "Ask about {what}, this week, or a word you have met; say what you trained or how the week went. "
    "A new program is designed in a talk of its own."
)


def open_creation(app: App, user_id: str, coach_id: str, *, opening: str = "") -> CreatorSession:
    """A new creator session with the coach's opening message, or the given one; several may be open. Asks no model."""
    coach = coaches.of_athlete(app, user_id, coach_id)
    session = CreatorSession(
        session_id=app.new_id(), user_id=user_id, coach_id=coach_id, created_at=app.now(), updated_at=app.now()
    )
    return _open(app, session, opening or first_words(app, user_id, coach))


def first_words(app: App, user_id: str, coach: Coach) -> str:
    """The coach's first words: who they are, for a returning athlete where the two of them left off, a question."""
    newest = app.store.programs(user_id, limit=1).items
    if not newest:
        return f"{coach.greeting} {OPENING_QUESTION}"
    today = profiles.today(app, profiles.of(app, user_id))
    again = taking_up.welcome(newest[0], memories.of(app, user_id), today)
    return f"{coach.greeting.split('. ')[0].rstrip('.')}. {again}"


def open_conversation(app: App, user_id: str, coach_id: str) -> Conversation:
    """A new ordinary conversation with the coach's opening message."""
    coach = coaches.of_athlete(app, user_id, coach_id)
    talk = Conversation(
        session_id=app.new_id(), user_id=user_id, coach_id=coach_id, created_at=app.now(), updated_at=app.now()
    )
    return _open(app, talk, talk_opening(app, user_id, coach))


def talk_opening(app: App, user_id: str, coach: Coach) -> str:
    """The coach's first words of an ordinary conversation, which name the program that is running."""
    running = app.store.programs(user_id, limit=1, wanted=lambda program: program.status in RUNNING).items
    what = f"“{running[0].program_definition.name}”" if running else "your program"
    return f"{coach.greeting} {_CHAT_OPENING.format(what=what)}"


def move(app: App, user_id: str, coach_id: str, session_id: str, to_coach_id: str) -> CreatorSession:
    """The draft with another coach: a new session with all that was said of it, the old one closed with it.

    Raises `NotFound`, `Conflict` (closed, finished, or a turn running), `Invalid` (the same coach).
    """
    session = get(app, CreatorSession, user_id, coach_id, session_id)
    coach, before = coaches.of_athlete(app, user_id, to_coach_id), coaches.get(app, coach_id)
    if to_coach_id == coach_id:
        raise Invalid("This draft is with that coach already.")
    transcript.refuse_unless_open(app, session)
    now = app.now()
    moved = CreatorSession(
        session_id=app.new_id(),
        user_id=user_id,
        coach_id=to_coach_id,
        brief=session.brief,
        asked=session.asked,
        open_question=_without_guidance(session.open_question),
        moved_from=session.session_id,
        next_seq=2,
        created_at=now,
        updated_at=now,
    )
    closed = session.model_copy(update={"session_state": SessionState.ABANDONED, "updated_at": now})
    first = _first_message(app, guidance.taken_over(coach, before, session.brief.goal))
    writes = [app.store.new_talk(moved), app.store.new_message(user_id, moved.session_id, 1, first)]
    app.store.save([*transcript.left_over(app, session), app.store.keep_talk(closed), *writes])
    return moved


def _without_guidance(question: OpenQuestion | None) -> OpenQuestion | None:
    if question is None:
        return None
    replies = tuple(one for one in question.quick_replies if not guidance.is_reply(one))
    return question.model_copy(update={"quick_replies": replies})


def _first_message(app: App, opening: str) -> Message:
    return Message(message_id=transcript.message_id(app, 1), role="assistant", content=opening, timestamp=app.now())


def _open(app: App, talk: T, opening: str) -> T:
    head = talk.model_copy(update={"next_seq": 2})
    first = _first_message(app, opening)
    app.store.save([app.store.new_talk(head), app.store.new_message(head.user_id, head.session_id, 1, first)])
    memories.warm(app, head.user_id)
    return head


def get(app: App, kind: type[T], user_id: str, coach_id: str, session_id: str) -> T:
    """The talk, or `NotFound`."""
    coaches.get(app, coach_id)
    return app.store.talk(kind, user_id, coach_id, session_id)


def listing(
    app: App, kind: type[T], user_id: str, coach_id: str | None, *, limit: int, cursor: str | None = None
) -> Listing[T]:
    """Newest first; `coach_id` None for all coaches."""
    if coach_id is not None:
        coaches.get(app, coach_id)
    return app.store.talks(kind, user_id, coach_id, limit=limit, cursor=cursor)


def abandon(app: App, user_id: str, coach_id: str, session_id: str) -> CreatorSession:
    """Closes a creator session; again is no error. A finished one, or one with a turn running, is `Conflict`."""
    session = get(app, CreatorSession, user_id, coach_id, session_id)
    if session.session_state is SessionState.ABANDONED:
        return session
    if session.session_state is SessionState.COMPLETED:
        raise Conflict("A program was started from this conversation, so it can't be abandoned.")
    turn = transcript.latest_turn(app, session)
    if turn is not None and turn.status_at(app.wall()) is MessageStatus.RUNNING:
        raise Conflict("The coach is still answering. Stop the answer first.")
    closed = session.model_copy(update={"session_state": SessionState.ABANDONED, "updated_at": app.now()})
    app.store.save([app.store.keep_talk(closed)])
    return closed.model_copy(update={"version": closed.version + 1})
