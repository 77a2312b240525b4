"""Which of several programs a wish is for: asked once with the wish kept, answered by a name or by `both` that day."""

import re
from collections.abc import Sequence
from datetime import date
from typing import Final

from tp_core.domain import program_named
from tp_core.domain.conversation import OpenQuestion
from tp_core.domain.program import Program

TOPIC: Final = "which of several"
"""The question's topic begins so; the day and the athlete's own words follow."""
_MOST_NAMED: Final = 3
_MOST_KEPT: Final = 300
_EVERY: Final = (
    r"(?:both|all (?:of (?:them|it)|my (?:programs?|plans?|training)|programs|plans|training|3|three)|all|everything"
    r"|(?:each|all) of them|the (?:2|two))"
)
_ALL: Final = re.compile(rf"\b{_EVERY}\b")
_ONLY_ALL: Final = re.compile(
    rf"^\W*(?:(?:yes|ok\w*|please|pause|skip|move|resume|for|it'?s|i mean)\W+)*{_EVERY}"
    r"(?: (?:of them|please|programs|plans))*\W*$"
)


def question(said: str, programs: Sequence[Program], today: date) -> OpenQuestion:
    """What is asked, with the programs' names and all of them to tap."""
    every = "Both" if len(programs) == 2 else "All of them"
    replies = (*program_named.labels(programs)[:_MOST_NAMED], every)
    return OpenQuestion(topic=f"{TOPIC}, {today.isoformat()}: {said[:_MOST_KEPT]}", quick_replies=replies)


def whole(said: str, asked: OpenQuestion | None, programs: Sequence[Program], today: date) -> str:
    """The wish that was kept with the program now named beside it; the message itself where it answers nothing."""
    lead = f"{TOPIC}, {today.isoformat()}:"
    if asked is None or not asked.topic.startswith(lead) or not _answers(said, programs):
        return said
    kept = asked.topic.removeprefix(lead).strip().rstrip(" .!")
    return f"{kept}, {said.strip()}"


def all_meant(said: str) -> bool:
    """Whether every program is meant."""
    return _ALL.search(said.casefold()) is not None


def _answers(said: str, programs: Sequence[Program]) -> bool:
    plain = said.casefold().strip()
    named = program_named.only_names(plain, programs) and program_named.meant(plain, programs) is not None
    return named or _ONLY_ALL.match(plain) is not None
