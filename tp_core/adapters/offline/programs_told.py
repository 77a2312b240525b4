"""Which programs an athlete has, those that run and those of before, and where to look at them."""

from tp_core.adapters.offline.reading import programs_asked
from tp_core.domain.facts import Facts, RunningProgram
from tp_core.domain.phrasing import listed
from tp_core.domain.program import ProgramStatus

_WHERE = "*Program* has each of them whole."
_NONE = "There is no program of yours yet."


def asked(plain: str, facts: Facts) -> str:
    """The answer; empty for any other words."""
    if not programs_asked.is_asked(plain):
        return ""
    told = [_standing(one) for one in facts.programs]
    earlier = [f"Before: {listed(facts.earlier)}."] if facts.earlier else []
    if not told and not earlier:
        return _NONE
    none = [] if facts.programs else ["None runs just now."]
    only = [] if earlier else ["There is no earlier one."]
    return " ".join([*none, *told, *earlier, *only, _WHERE])


def _standing(one: RunningProgram) -> str:
    paused = one.program.status is ProgramStatus.PAUSED
    name = f"“{one.program.program_definition.name}”"
    return f"{name} is paused." if paused else f"{name} runs: {one.sentence}."
