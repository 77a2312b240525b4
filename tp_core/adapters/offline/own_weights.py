"""The words for weights that were noted."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from tp_core.adapters.offline.reading import weights_owned


def words(made: Sequence[tuple[str, Mapping[str, Any], Mapping[str, Any]]]) -> str:
    """That they are noted and what it means; empty where the tool was not called."""
    contents = [content for name, _, content in made if name == weights_owned.NAME]
    refused = [
        str(one.get("refused") or one.get("message")) for one in contents if "refused" in one or "message" in one
    ]
    noted = [f"{thing} {one[thing]}" for one in contents for thing in weights_owned.THINGS if one.get(thing)]
    return " ".join([*([_NOTED.format(noted=" and ".join(noted))] if noted else []), *refused])


_NOTED: Final = (
    "Noted: {noted}. No workout asks for others: it takes the next one below, with more reps where the plan has room "
    "for them, and says so. *Account* has them under *Your weights*."
)
