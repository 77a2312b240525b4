"""The words for weights that were noted."""

from collections.abc import Mapping, Sequence
from typing import Any

from tp_core.adapters.offline.reading import weights_owned


def words(made: Sequence[tuple[str, Mapping[str, Any], Mapping[str, Any]]]) -> str:
    """That they are noted and what it means; empty where the tool was not called."""
    return " ".join(_told(content) for name, _, content in made if name == weights_owned.NAME)


def _told(content: Mapping[str, Any]) -> str:
    refused = content.get("refused") or content.get("message")
    if refused:
        return str(refused)
    noted = [f"{thing} {content[thing]}" for thing in weights_owned.THINGS if content.get(thing)]
    return (
        f"Noted: {' and '.join(noted)}. No workout asks for others: it takes the next one below, with more reps where "
        "the plan has room for them, and says so. *Account* has them under *Your weights*."
    )
