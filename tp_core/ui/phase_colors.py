"""The colours and marks of phases (experience.md, Look): fill and label, light and dark."""

from tp_core.domain.program import PhaseKind

FILLS = {
    PhaseKind.BASE: (("#3A8DDE", "#0F1720"), ("#42A3FD", "#12171D")),
    PhaseKind.BUILD: (("#AD5C15", "#FFFFFF"), ("#F2B772", "#12171D")),
    PhaseKind.PEAK: (("#89202B", "#FFFFFF"), ("#C93F54", "#FFFFFF")),
    PhaseKind.DELOAD: (("#24806C", "#FFFFFF"), ("#869F97", "#12171D")),
    PhaseKind.TAPER: (("#784784", "#FFFFFF"), ("#896592", "#FFFFFF")),
    PhaseKind.TEST: (("#0F1720", "#FFFFFF"), ("#F1F5F9", "#12171D")),
}
PATTERNS = {PhaseKind.DELOAD: "/", PhaseKind.TAPER: "\\"}
