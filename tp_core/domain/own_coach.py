"""A coach of one's own: what its owner may write of it, made safe to show and to pass to a model."""

import unicodedata

from pydantic import Field

from tp_core.domain.coach import Coach
from tp_core.domain.errors import Invalid
from tp_core.domain.program import Discipline
from tp_core.domain.safety import OutputGate
from tp_core.domain.value import Value

MOST_OWN = 20
"""Coaches one person may add."""
_HIDDEN = frozenset({"Cc", "Cf", "Co", "Cs"})


class CoachWish(Value):
    """What the owner wrote. `voice` is how the coach talks: a tone, never a rule."""

    name: str = Field(min_length=1, max_length=40)
    primary_discipline: Discipline
    description: str = Field(min_length=1, max_length=300)
    voice: str = Field(default="", max_length=300)


def made(wish: CoachWish, *, coach_id: str, owner_id: str) -> Coach:
    """The coach; `Invalid` where a text is empty once cleaned, or holds what no coach may say."""
    name = _text("name", wish.name)
    return Coach(
        coach_id=coach_id,
        name=name,
        primary_discipline=wish.primary_discipline,
        description=_text("description", wish.description),
        voice=_text("voice", wish.voice) if wish.voice.strip() else "Plain and friendly.",
        greeting=f"I'm {name}. I plan {focus(wish.primary_discipline)}.",
        owner_id=owner_id,
    )


def focus(discipline: Discipline) -> str:
    """A discipline as one says it after "I plan"."""
    return {
        Discipline.STRENGTH: "strength training",
        Discipline.POWERLIFTING: "powerlifting",
        Discipline.HYPERTROPHY: "muscle building",
        Discipline.WEIGHTLIFTING: "weightlifting",
        Discipline.GENERAL_FITNESS: "general fitness",
        Discipline.MIXED: "mixed training",
        Discipline.RUNNING: "running",
        Discipline.BODYWEIGHT: "bodyweight training",
    }[discipline]


def _text(field: str, written: str) -> str:
    """One line without invisible characters, past the output gate: an owner's words are said by the coach."""
    visible = "".join(
        " " if c.isspace() else c for c in written if c.isspace() or unicodedata.category(c) not in _HIDDEN
    )
    line = " ".join(visible.split())
    if not line:
        message = f"The {field} is empty."
        raise Invalid(message)
    gate = OutputGate()
    if gate.feed(line) + gate.finish() != line:
        message = f"The {field} may hold no links, medical advice, doses or promises. Please word it without them."
        raise Invalid(message)
    return line
