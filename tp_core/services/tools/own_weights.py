"""The tool that notes which dumbbells and kettlebells an athlete has, in both kinds of talk."""

import re
from functools import cache
from typing import Any, Final, Literal

from pydantic import Field, ValidationError

from tp_core.domain.athlete import Profile
from tp_core.domain.coach import ToolCall, ToolSpec
from tp_core.domain.errors import Invalid, ProgramError
from tp_core.domain.owned_weights import Owned
from tp_core.domain.units import Unit, from_kg, to_kg
from tp_core.domain.value import Value
from tp_core.services import profiles
from tp_core.services.profiles import Wishes
from tp_core.services.tools.creation import Mistake

NAME: Final = "set_weights"
STEP: Final = "noting your weights"


class SetWeights(Value):
    """Notes the dumbbells and kettlebells the athlete says they have, single weights or the heaviest: no workout asks
    for others then.
    """

    dumbbells: tuple[float, ...] = Field(default=(), max_length=40, description="Each weight there is a pair of.")
    heaviest_dumbbell: float | None = Field(default=None, description="Where every step up to it is there.")
    kettlebells: tuple[float, ...] = Field(default=(), max_length=40)
    unit: Unit | None = None
    change: Literal["", "added", "gone"] = Field(
        default="", description="`added` beside those known, as newly bought; `gone` where they are theirs no longer."
    )


def call(made: ToolCall, profile: Profile, said: str) -> tuple[dict[str, Any], Profile]:
    """What came of it, and the profile with the weights; a wrong argument is a `Mistake`."""
    try:
        given = SetWeights.model_validate(made.arguments or {})
    except ValidationError as exc:
        raise Mistake("; ".join(str(error["msg"]) for error in exc.errors())) from exc
    heaviest = given.heaviest_dumbbell
    amounts = (*given.dumbbells, *given.kettlebells, *([heaviest] if heaviest is not None else []))
    numbers = {float(one) for one in re.findall(r"\d+(?:\.\d+)?", said.replace(",", "."))}
    numbers |= {float(one) for one in re.findall(r"\d+(?:\.\d+)?", said)}
    if not amounts or not set(amounts) <= numbers:
        raise Mistake("Only weights the athlete named are noted.")
    unit = given.unit or profile.unit

    def own(amount: float) -> float:
        return amount if unit is profile.unit else round(from_kg(to_kg(amount, unit), profile.unit), 2)

    try:
        if not all(amounts):
            raise Invalid("A weight of 0 is none. Name those you have.")
        wishes = Wishes(
            dumbbells=_after(profile.dumbbells, tuple(map(own, given.dumbbells)), given.change) or None,
            heaviest_dumbbell=own(heaviest) if heaviest is not None else None,
            kettlebells=_after(profile.kettlebells, tuple(map(own, given.kettlebells)), given.change) or None,
        )
        after = profiles.with_weights(profile, wishes)
    except ProgramError as exc:
        return {"refused": exc.message}, profile
    return {"dumbbells": _dumbbells(after, given), "kettlebells": _kettlebells(after, given)}, after


def _after(known: tuple[float, ...], told: tuple[float, ...], change: str) -> tuple[float, ...]:
    """The weights known with those told; `Invalid` where none would be left, which would mean any there is."""
    if not told or not change:
        return told
    if change == "added":
        return (*known, *told)
    left = tuple(one for one in known if one not in told)
    if not left:
        raise Invalid("I have no others of yours noted. Tell me which you have, like “I have 8 and 12 kg”.")
    return left


def _dumbbells(after: Profile, given: SetWeights) -> str:
    if not given.dumbbells and not given.heaviest_dumbbell:
        return ""
    return f"{Owned(amounts=after.dumbbells, heaviest=after.heaviest_dumbbell)} {after.unit}"


def _kettlebells(after: Profile, given: SetWeights) -> str:
    return f"{Owned(amounts=after.kettlebells)} {after.unit}" if given.kettlebells else ""


@cache
def spec() -> ToolSpec:
    """The tool as a model is told of it."""
    return ToolSpec(
        name=NAME,
        description=re.sub(r"\s+", " ", SetWeights.__doc__ or "").strip(),
        parameters=SetWeights.model_json_schema(by_alias=True),
    )
