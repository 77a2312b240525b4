"""Every rule that binds a plan, in the order in which it is asked (science.md 3.1)."""

from tp_core.domain.validation.findings import Rule
from tp_core.domain.validation.lifting import hy1, hy3, pw1, rs1, rx1, st1
from tp_core.domain.validation.running import cc1, en1, en2, en3
from tp_core.domain.validation.structure import dl1, dl2, dl3, fr1, ph1, ph2, ph3, pr3, pr4, tp1, tp2
from tp_core.domain.validation.within_reach import eq1, tm1

RULES: tuple[Rule, ...] = (
    *(ph1, ph2, ph3, eq1, rx1, tm1),
    *(dl1, dl2, dl3, pr3, pr4, tp1, tp2, fr1),
    *(st1, hy1, hy3, pw1, rs1),
    *(en1, en2, en3, cc1),
)
