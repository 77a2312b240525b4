"""Where is done what the talk can't do: reminders, printing, one's data, another unit."""

from collections.abc import Mapping
from typing import Final

from tp_core.adapters.offline.reading import done_elsewhere

TEXTS: Final[Mapping[str, str]] = {
    "data": (
        "That is under *Account*: *Export everything* takes all of it along, *Delete everything* removes it for "
        "good, your programs and history too. I can't do it from here."
    ),
    "print": (
        "The program's page has *Take it along*: a page to print, the dates for your calendar, or a table of plan "
        "and log."
    ),
    "remind": (
        "Reminders are set under *Account*: a weekday and an hour for the check-in and for what is coming, by "
        "e-mail too if you like. I have no alarm for a single session; *Take it along* on the program's page puts "
        "the dates into your calendar, which can ring."
    ),
    "unit": (
        "That is under *Account*: *Loads in* has kg and lb, for every program at once; what is ahead is rounded to the "
        "plates of that unit. A number with its unit, like “220 lb” or “100 kg”, I take as it is said in any case."
    ),
}


def asked(plain: str) -> str:
    """Where it is done; empty for anything else."""
    return TEXTS.get(done_elsewhere.key(plain), "")


def of_unit(plain: str) -> str:
    """Where another unit is chosen, which reads like an exercise to be swapped; empty for anything else."""
    return TEXTS["unit"] if done_elsewhere.key(plain) == "unit" else ""
