"""The tools of memory: what a coach may note of an athlete for later, and what it forgets when they say so.

Both work on the talk's own athlete: no argument can name anyone else. Nothing is noted that the athlete did not say in
this very message, and nothing is forgotten unless they asked for it.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

from pydantic import Field, ValidationError

from tp_core.domain import remembering
from tp_core.domain.coach import ToolCall, ToolSpec
from tp_core.domain.creation import Talk
from tp_core.domain.exclusions import areas_of, resting_parts
from tp_core.domain.exercises import find
from tp_core.domain.memory import Memory, MemoryKind, MemorySource, Noted
from tp_core.domain.value import Value
from tp_core.services import memories
from tp_core.services.app import App
from tp_core.services.memories import Origin
from tp_core.services.storage.table import Write
from tp_core.services.tools.creation import Mistake

_WANTS_FORGOTTEN: Final = re.compile(
    r"\b(?:forget|unlearn)\b|\b(?:delete|erase|remove|drop|clear|wipe)\b(?! (?:me|us|table)\b|.{0,20}\bprograms?\b)"
    r"|\b(?:don'?t|do not|stop) (?:remember|keep|note)"
    r"|\b(?:take|leave) (?:that|it|this) out\b|\b(?:fine|ok|okay|good|healed|better|gone|well) (?:again|now|by now)\b"
    r"|\b(?:doesn'?t|don'?t|does not|do not|stopped) hurt(?:ing)?\b"
    r"|\bhas healed\b|\bno longer\b|\bnot true\b|\bisn'?t true\b|\bwrong\b"
)
_ALL: Final = re.compile(r"\b(?:everything|all)\b")
_TELLING: Final = re.compile(r"[a-z]{4,}|\d+")
_NUMBER_WORDS: Final = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


class Remember(Value):
    """Notes a lasting fact the athlete just told you: one short sentence about them, in the third person, in words of
    your own. Goals, schedule, equipment, tastes, where to go easy, what worked. Never feelings, diagnoses or a quote.
    At most three in a conversation.
    """

    kind: MemoryKind
    text: str = Field(min_length=1, max_length=300)


class ForgetMemory(Value):
    """Forgets what is remembered, when the athlete asks for it. `about` names it in a word or two (`knee`); empty means
    what was noted last.
    """

    about: str = Field(default="", max_length=120)


class ListMemories(Value):
    """Reads what is remembered of the athlete, all of it or about a thing or of a kind. Use it when they ask what you
    remember, and only then.
    """

    about: str = Field(default="", max_length=120)
    kind: MemoryKind | None = None


@dataclass(frozen=True)
class Tool:
    arguments: type[Value]
    run: Callable[["MemoryTools", Any], dict[str, Any]]
    step: str


class MemoryTools:
    """The memory side of a desk: what was recalled for this turn, and what the turn notes and forgets."""

    def __init__(self, app: App, talk: Talk, limitations: Sequence[str]) -> None:
        self._app = app
        self._talk = talk
        self._limited = areas_of(limitations)
        self._fine: frozenset[str] = frozenset()
        self._recalled: tuple[Memory, ...] = ()
        self._new: list[Noted] = []
        self._forgotten: dict[str, Memory] = {}
        self.said = ""
        """The athlete's own last message."""

    @property
    def told(self) -> tuple[str, ...]:
        """What the coach is told now: what was recalled, without what was forgotten since."""
        return tuple(one.to_coach() for one in self._recalled if one.memory_id not in self._forgotten)

    @property
    def parts_forgotten(self) -> frozenset[str]:
        """Body parts one need not go easy on any more, as the athlete says."""
        return self._fine

    def recall(self, found: Sequence[Memory]) -> None:
        self._recalled = tuple(found)

    def call(self, call: ToolCall) -> dict[str, Any]:
        """What came of a call; a wrong argument is a `Mistake`."""
        if call.arguments is None:
            raise Mistake("The input was not a JSON object. Send the arguments as one JSON object.")
        tool = TOOLS[call.name]
        try:
            given = tool.arguments.model_validate(call.arguments)
        except ValidationError as exc:
            problems = [f"{'.'.join(map(str, error['loc']))}: {error['msg']}" for error in exc.errors()]
            raise Mistake("; ".join(problems)) from exc
        return tool.run(self, given)

    def note(self, given: Remember) -> dict[str, Any]:
        try:
            note = remembering.noted(given.kind, given.text, heard=(self.said,))
        except remembering.NotKept as exc:
            raise Mistake(str(exc)) from exc
        if not _said(note.text, self.said):
            raise Mistake("Note only what the athlete said in their last message.")
        if len(self._new) >= remembering.MOST_A_SESSION:
            raise Mistake("Three things are enough for one conversation.")
        self._new.append(note)
        return {"remembered": note.text}

    def tell(self, given: ListMemories) -> dict[str, Any]:
        known = [one for one in memories.of(self._app, self._talk.user_id) if one.memory_id not in self._forgotten]
        if given.kind is not None:
            known = [one for one in known if one.kind is given.kind]
        if not remembering.names_nothing(given.about):
            known = list(remembering.meant(known, given.about))
        return {"remembered": [one.text for one in sorted(known, key=lambda one: -one.importance)]}

    def forget(self, given: ForgetMemory) -> dict[str, Any]:
        if not _WANTS_FORGOTTEN.search(self.said.casefold().replace("’", "'")):
            raise Mistake("Forget only what the athlete asks you to forget.")
        known = [one for one in memories.of(self._app, self._talk.user_id) if one.memory_id not in self._forgotten]
        found = self._meant(known, given.about)
        self._forgotten |= {one.memory_id: one for one in found}
        bodies = [one.text for one in found if one.kind is MemoryKind.INJURY]
        fine = areas_of(bodies) | (resting_parts(given.about) & self._limited)
        self._fine |= fine
        return {"forgotten": [one.text for one in found], "limits": sorted(fine)}

    def _meant(self, known: Sequence[Memory], about: str) -> Sequence[Memory]:
        """The one noted last, of this conversation if any, where nothing is named."""
        if _ALL.search(about.casefold()):
            return known
        if remembering.names_nothing(about):
            mine = [one for one in known if one.source_id == self._talk.session_id]
            return (mine or list(known))[:1]
        found = remembering.meant(known, about)
        if resting_parts(about) & self._limited and find(about) is None:
            return [one for one in found if one.kind is MemoryKind.INJURY]  # `my back is fine` means no back squat
        return found

    def writes(self) -> list[Write]:
        """What to save with the answer."""
        user_id = self._talk.user_id
        origin = Origin(MemorySource.SESSION, self._talk.session_id, self._talk.coach_id)
        found = memories.writes(self._app, user_id, self._new, origin)
        taken = {write.key for write in found}
        gone = [self._app.store.memories.gone(user_id, memory_id) for memory_id in self._forgotten]
        return [*found, *(write for write in gone if write.key not in taken)]

    def settle(self) -> None:
        """Brings the memory port up to date once the answer is stored and said."""
        if self._forgotten or self._new:
            memories.index_soon(self._app, self._talk.user_id, gone=list(self._forgotten))


def _said(note: str, said: str) -> bool:
    """Whether a note rests on what was said: every number of it, and a telling word or one like it."""
    theirs, ours = said.casefold(), note.casefold()
    for number in re.findall(r"\d+", ours):
        spelt = _NUMBER_WORDS[int(number)] if int(number) < len(_NUMBER_WORDS) else number
        often = {"1": "once", "2": "twice"}.get(number, spelt)
        if not re.search(rf"\b(?:{number}|{spelt}|{often})", theirs):
            return False
    stems = {word[:4] for word in _TELLING.findall(theirs)}
    return any(word[:4] in stems for word in _TELLING.findall(ours))


TOOLS: Mapping[str, Tool] = {
    "remember": Tool(Remember, MemoryTools.note, "noting it for later"),
    "forget_memory": Tool(ForgetMemory, MemoryTools.forget, "forgetting it"),
    "list_memories": Tool(ListMemories, MemoryTools.tell, "looking at what is remembered"),
}


@cache
def specs() -> tuple[ToolSpec, ...]:
    """The tools as a model is told of them."""
    return tuple(
        ToolSpec(
            name=name,
            description=" ".join((tool.arguments.__doc__ or "").split()),
            parameters=tool.arguments.model_json_schema(by_alias=True),
        )
        for name, tool in TOOLS.items()
    )
