"""A human coach speaks to an athlete in their own name: in the conversation, and beside a check-in."""

from collections.abc import Sequence

from tp_core.domain import attention, conversation, notification_words
from tp_core.domain.check_in import CheckIn, CoachReply, PainLevel
from tp_core.domain.conversation import Message, SessionState
from tp_core.domain.creation import Conversation
from tp_core.domain.errors import Conflict, NotFound
from tp_core.domain.notification import Notification, NotificationKind, notification_id
from tp_core.domain.notification_words import Words
from tp_core.domain.roster import CheckInFact
from tp_core.services import coaches, profiles, talks
from tp_core.services.app import App
from tp_core.services.storage.table import Write
from tp_core.services.turns import transcript

_TRIES = 5
_TALKS, _LOOKED_BACK = 5, 100
"""Conversations, and messages of each, that are looked through for a coach's."""


def author_name(app: App, author_id: str, coach_id: str) -> str:
    """How a coach signs: their own name. Where they gave none, never as the rule-based coach or model itself."""
    return profiles.of(app, author_id).name or f"The person behind {coaches.get(app, coach_id).name}"


def say(
    app: App, coach_id: str, user_id: str, author_id: str, text: str, *, check_in_ids: Sequence[str] = ()
) -> Message:
    """The message as the athlete will see it, stored in their newest open conversation with this coach and beside the
    check-ins it answers.

    Raises `Invalid` (empty, overlong), `NotFound` (a check-in that is not theirs).
    """
    conversation.check_text(text)
    author = author_name(app, author_id, coach_id)
    for attempt in range(_TRIES):
        talk = _conversation(app, coach_id, user_id)
        seq = talk.next_seq
        message = Message(
            message_id=transcript.message_id(app, seq),
            role="coach",
            author_name=author,
            content=text.strip(),
            timestamp=app.now(),
        )
        head = talk.model_copy(update={"next_seq": seq + 1, "updated_at": app.now()})
        writes: list[Write] = [
            app.store.new_message(user_id, talk.session_id, seq, message),
            app.store.keep_talk(head),
        ]
        told = notification_words.of_coach(author, text)
        writes.append(notified(app, user_id, NotificationKind.COACH, message.message_id, told, talk))
        reply = CoachReply(author_name=author, text=text.strip(), at=app.now())
        writes += [
            app.store.check_ins.put(user_id, _replied(app, coach_id, user_id, one, reply))
            for one in dict.fromkeys(check_in_ids)
        ]
        try:
            app.store.save(writes)
        except Conflict:
            if attempt == _TRIES - 1:
                raise
            continue
        return message
    raise AssertionError


def notified(
    app: App, user_id: str, kind: NotificationKind, occasion: str, words: Words, talk: Conversation | None = None
) -> Write:
    """The notification of what a coach did, once for each occasion; `talk` is where it leads to."""
    return app.store.notifications.put(
        Notification(
            notification_id=notification_id(user_id, "", occasion, app.now()),
            user_id=user_id,
            kind=kind,
            occasion=occasion,
            title=words.title,
            text=words.text,
            page=notification_words.page_of(kind),
            coach_id=talk.coach_id if talk is not None else "",
            session_id=talk.session_id if talk is not None else "",
            created_at=app.now(),
        )
    )


def _conversation(app: App, coach_id: str, user_id: str) -> Conversation:
    newest = app.store.talks(Conversation, user_id, coach_id, limit=1).items
    if newest and newest[0].session_state is SessionState.ACTIVE:
        return newest[0]
    return talks.open_conversation(app, user_id, coach_id)


def _replied(app: App, coach_id: str, user_id: str, check_in_id: str, reply: CoachReply) -> CheckIn:
    """The check-in with the reply; the newest programs with this coach are looked through."""
    mine = app.store.programs(user_id, limit=10, wanted=lambda program: program.coach_id == coach_id)
    for program in mine.items:
        for one in app.store.check_ins.of_program(user_id, program.program_id):
            if one.check_in_id == check_in_id:
                return one.model_copy(update={"replies": (*one.replies, reply)})
    raise NotFound("There is no such check-in.")


def written(app: App, coach_id: str, user_id: str, *, limit: int = 20) -> tuple[Message, ...]:
    """What human coaches wrote to the athlete in the newest conversations with this coach, the latest first."""
    found = [
        one
        for talk in app.store.talks(Conversation, user_id, coach_id, limit=_TALKS).items
        for one in app.store.messages(user_id, talk.session_id, before=None, limit=_LOOKED_BACK)
        if one.role == "coach"
    ]
    return tuple(sorted(found, key=lambda one: one.timestamp, reverse=True)[:limit])


def draft(name: str, answered: Sequence[CheckInFact], *, safety: bool = False, idle: bool = False) -> str:
    """A reply's beginning, for the coach to finish: it claims nothing they have not looked at, and what is grave comes
    first. `answered` are the check-ins the reply answers; `idle` says there is no program to talk about.
    """
    told = [f"Hi {name}," if name else "Hi,"]
    if safety:
        told.append("before anything else: how are you now, and did you get the help the app's answer named?")
    if answered:
        questions = [one for one in answered if one.asks]
        told.append("Thanks for checking in." if safety else "thanks for checking in.")
        told.append(_of_pain(answered[-1]) or ("" if questions else "I've read your week."))
        told += [f"To your question{f' of week {one.week}' if len(answered) > 1 else ''}:" for one in questions[:1]]
    elif idle and not safety:
        told.append("shall we plan what is next? Tell the coach on the Coach page what you train for.")
    return " ".join(part for part in told if part) + " "


def _of_pain(one: CheckInFact) -> str:
    if one.pain is None or one.pain is PainLevel.NONE:
        return ""
    return f"You {attention.pain_words(one.pain, one.area)}: how is it now?"
