"""What programs are called where one of several is chosen: by name, and by their start where names are the same."""

from collections import Counter
from collections.abc import Sequence

from tp_core.domain.program import Program
from tp_core.ui.text import apart


def names(programs: Sequence[Program], *, status: bool = False) -> dict[str, str]:
    """Each program's label under its id, no two the same."""
    plain = {
        one.program_id: f"{one.program_definition.name} · {one.status.said}" if status else one.program_definition.name
        for one in programs
    }
    often = Counter(plain.values())
    told = [
        f"{label} · from {one.start_date.day} {one.start_date:%b %Y}" if often[label] > 1 else label
        for one, label in zip(programs, plain.values(), strict=True)
    ]
    return dict(zip(plain, apart(told), strict=True))
