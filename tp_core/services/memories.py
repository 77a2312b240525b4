"""What a coach remembers of an athlete: kept, found again, corrected and forgotten.

The store holds the sentences and is always right; the memory port only finds them by meaning, and is brought up to date
after each save, or when it was away, before the next recall.
"""

import logging
from collections.abc import Sequence
from dataclasses import dataclass

from tp_core.domain import asking, remembering
from tp_core.domain.conversation import check_text
from tp_core.domain.errors import Conflict, Invalid, NotFound, ProgramError
from tp_core.domain.memory import (
    CREATION_LIMIT,
    MOST_KEPT,
    MOST_TEXT,
    TALK_LIMIT,
    Memory,
    MemorySource,
    Noted,
    ranked,
    within_quotas,
)
from tp_core.services import profiles
from tp_core.services.app import App
from tp_core.services.storage.store import Listing
from tp_core.services.storage.table import Write

CREATION_QUERY = "training goals, program preferences, injuries, past challenges, workout feedback"
"""What a program in the making asks for beside the athlete's words (the plan, "Enhanced Memory Integration")."""
_MOST_INDEXED = 16
"""Sentences embedded in one go, so that catching up never keeps a turn's thread for long."""
_LONGEST_QUERY = 600
_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Origin:
    """Where something remembered comes from."""

    source: MemorySource
    source_id: str = ""
    coach_id: str = ""


def of(app: App, user_id: str) -> tuple[Memory, ...]:
    """All that is remembered of a person, the newest first."""
    return app.store.memories.of(user_id)


def listing(app: App, user_id: str, *, limit: int, cursor: str | None = None) -> Listing[Memory]:
    """Newest first."""
    return app.store.remembered(user_id, limit=limit, cursor=cursor)


def writes(app: App, user_id: str, new: Sequence[Noted], origin: Origin) -> list[Write]:
    """What to save so that the new ones hold: at most three a session, each in the place of what it replaces."""
    if not new:
        return []
    known = of(app, user_id)
    settled = remembering.settle(known, new, source_id=origin.source_id)
    today = profiles.today(app, profiles.of(app, user_id))
    kept = [
        Memory(
            **dict(one),
            memory_id=app.new_id(),
            source=origin.source,
            source_id=origin.source_id,
            coach_id=origin.coach_id,
            noted_on=today,
        )
        for one in settled.kept
    ]
    records = app.store.memories
    return [
        *(records.new(user_id, one) for one in kept),
        *(records.gone(user_id, memory_id) for memory_id in settled.replaced),
    ]


def keep(app: App, user_id: str, new: Sequence[Noted], origin: Origin) -> None:
    """Remembers these now; a store that is away loses them, which is logged and hurts nobody."""
    made = writes(app, user_id, new, origin)
    if not made:
        return
    try:
        app.store.save(made)
    except ProgramError as exc:
        _log.warning("%d memories not kept: %s", len(new), type(exc).__name__)
        return
    index_soon(app, user_id)


def index_soon(app: App, user_id: str, *, gone: Sequence[str] = ()) -> None:
    """Brings the memory port up to date later: nobody waits for an embedding."""
    if gone:
        app.indexing.soon(f"{user_id} {' '.join(gone)}", lambda: app.memories.forget(user_id, gone))
    app.indexing.soon(user_id, lambda: index(app, user_id, of(app, user_id)))


def warm(app: App, user_id: str) -> None:
    """Looks something up behind a talk that opens, so that its first turn does not pay for the first look."""

    def look() -> None:
        app.memories.recall(user_id, CREATION_QUERY, 1)

    if of(app, user_id):
        app.indexing.soon("warm", look)


def index(app: App, user_id: str, known: Sequence[Memory]) -> None:
    """Makes findable what is not yet, or was under another embedding. Raises `Unavailable`."""
    port, records = app.memories, app.store.memories
    new = [one for one in known if one.indexed != port.name][:_MOST_INDEXED]
    if not new:
        return
    port.remember(user_id, new)
    for one in new:
        try:
            app.store.save([records.kept(user_id, one.model_copy(update={"indexed": port.name}))])
        except Conflict:  # corrected or forgotten meanwhile
            if records.find(user_id, one.memory_id) is None:
                port.forget(user_id, [one.memory_id])


def recalled(app: App, user_id: str, coach_id: str, asked: str, *, creating: bool) -> tuple[Memory, ...]:
    """What is worth telling a coach now, the most telling first; by quotas a kind where a program is in the making.

    `asked` is the athlete's latest message; empty for an opening. Raises `Unavailable`.
    """
    known = of(app, user_id)
    if not known:
        return ()
    index(app, user_id, known)
    query = f"{asked[:_LONGEST_QUERY]}\n{CREATION_QUERY}" if creating else asked[:_LONGEST_QUERY]
    found = app.memories.recall(user_id, asking.in_full(query), MOST_KEPT) if query.strip() else ()
    stray = [one.memory_id for one in found if one.memory_id not in {memory.memory_id for memory in known}]
    if stray:
        app.memories.forget(user_id, stray)
    today = profiles.today(app, profiles.of(app, user_id))
    near = {one.memory_id: one.similarity for one in found}
    best = ranked(known, asking.asked(query, known, near, coach_id), today)
    return within_quotas(best, CREATION_LIMIT) if creating else best[:TALK_LIMIT]


def correct(app: App, user_id: str, memory_id: str, text: str) -> Memory:
    """The memory in the athlete's own wording, which rules will not reword. `Invalid` where it is no such sentence."""
    before = _get(app, user_id, memory_id)
    check_text(text, most=MOST_TEXT, what="memory")
    sentence = " ".join(text.split())
    try:
        remembering.check_harmless(sentence)
    except remembering.NotKept as exc:
        raise Invalid("Please keep to a plain sentence about your training.") from exc
    topic = remembering.topic_of(before.kind, sentence) or before.topic
    after = before.model_copy(
        update={
            "text": sentence,
            "topic": topic,
            "source": MemorySource.ATHLETE,
            "noted_on": profiles.today(app, profiles.of(app, user_id)),
            "indexed": "",
        }
    )
    app.store.save([app.store.memories.kept(user_id, after)])
    index_soon(app, user_id)
    return after.model_copy(update={"version": after.version + 1})


def forget(app: App, user_id: str, memory_id: str) -> None:
    """Takes a memory out for good; `NotFound` where there is none. Its vector follows, at the latest when next met."""
    _get(app, user_id, memory_id)
    app.store.memories.write([app.store.memories.gone(user_id, memory_id)])
    index_soon(app, user_id, gone=[memory_id])


def forget_all(app: App, user_id: str) -> None:
    """Leaves nothing remembered of a person; raises `Unavailable`, with all still there, where the port is away."""
    app.memories.forget_all(user_id)
    app.store.memories.write([app.store.memories.gone(user_id, one.memory_id) for one in of(app, user_id)])


def _get(app: App, user_id: str, memory_id: str) -> Memory:
    found = app.store.memories.find(user_id, memory_id)
    if found is None:
        raise NotFound("There is no such memory.")
    return found
