"""Which of several programs somebody means: by its name, its goal, its event or the kind of training."""

import re
from collections import Counter
from collections.abc import Sequence
from typing import Final

from tp_core.domain.program import Discipline, Program

_IDLE: Final = frozenset({
    "week", "weeks", "program", "programme", "plan", "training", "day", "days", "the", "and", "for", "with", "from",
    "now", "only", "get", "my", "our", "this", "that", "monday", "tuesday", "wednesday", "thursday", "friday",
    "saturday", "sunday",
})  # fmt: skip
_BESIDE: Final = frozenset({
    "one", "just", "please", "yes", "ok", "okay", "pause", "skip", "move", "it", "s", "i", "mean", "meant", "of", "in",
    "course", "definitely", "a",
})  # fmt: skip
"""What stands beside a name that answers which program is meant."""
_KINDS: Final = {
    Discipline.RUNNING: "run runs running runner jog jogging race",
    Discipline.STRENGTH: "strength lifting lift weights gym",
    Discipline.POWERLIFTING: "powerlifting lifting lift meet weights gym",
    Discipline.HYPERTROPHY: "muscle hypertrophy size lifting weights gym",
    Discipline.WEIGHTLIFTING: "weightlifting olympic snatch clean",
    Discipline.GENERAL_FITNESS: "fitness general",
    Discipline.MIXED: "mixed crossfit",
    Discipline.BODYWEIGHT: "bodyweight calisthenics",
}


def meant(said: str, programs: Sequence[Program]) -> Program | None:
    """The one program that a text speaks of; None where it names none, or fits several alike."""
    plain = said.casefold()
    called = zip(programs, labels(programs), strict=True)
    found = max((one for one in called if one[1].casefold() in plain), key=lambda one: len(one[1]), default=None)
    if found is not None:
        return found[0]
    words = {one.program_id: _words(one) for one in programs}
    shared = set.intersection(*words.values()) if words else set()
    told = set(re.findall(r"[a-z0-9]{2,}", plain))
    counts = {one.program_id: len(told & (words[one.program_id] - shared)) for one in programs}
    most = max(counts.values(), default=0)
    best = [one for one in programs if most and counts[one.program_id] == most]
    return best[0] if len(best) == 1 else None


def only_names(said: str, programs: Sequence[Program]) -> bool:
    """Whether a text says nothing but which program: `the running one`, a program's name."""
    plain = said.casefold().strip(" .!")
    if plain in (one.casefold() for one in labels(programs)):
        return True
    known = (_BESIDE | _IDLE).union(*(_words(one) for one in programs))
    return set(re.findall(r"[a-z0-9]+", plain)) <= known


def labels(programs: Sequence[Program]) -> tuple[str, ...]:
    """What each is called where one is chosen: its name, with its start and then a number where names are the same."""
    names = [one.program_definition.name for one in programs]
    often = Counter(names)
    since = [f" from {one.start_date.day} {one.start_date:%b %Y}" for one in programs]
    told = [f"{name}{start}" if often[name] > 1 else name for name, start in zip(names, since, strict=True)]
    again = Counter(told)
    return tuple(f"{one} ({told[:at].count(one) + 1})" if again[one] > 1 else one for at, one in enumerate(told))


def _words(program: Program) -> set[str]:
    definition = program.program_definition
    named = f"{definition.name} {definition.goals.primary} {program.event_name}".casefold()
    return (set(re.findall(r"[a-z0-9]{2,}", named)) - _IDLE) | set(_KINDS[program.discipline].split())
