"""The phases as one band, each as wide as its weeks: the shape of the program at a glance, above a line for each."""

from collections.abc import Sequence
from html import escape

import streamlit as st

from tp_core.domain import schedule
from tp_core.domain.program import IntensityUnit, Phase, PhaseKind
from tp_core.domain.units import plain
from tp_core.ui import shell
from tp_core.ui.phase_colors import FILLS
from tp_core.ui.text import quoted

MOST_AT_ONCE = 8
"""Phases that are shown at once: a year has fourteen, which fill a phone."""

_LEAST_PERCENT_FOR_NAME = 14
"""A narrower part shows its colour alone; its name stands in the lines below."""
_STRIPES = {PhaseKind.DELOAD: 135, PhaseKind.TAPER: 45}
"""Degrees of the hatch, so that colour is not alone in telling them apart."""

_HARD = {
    IntensityUnit.PERCENT_1RM: "{} % of max",
    IntensityUnit.EFFORT: "effort {} of 10",
}
"""How hard a phase is, in words; else it is told by the heart."""

_FIRST = '<span style="width:1px;height:26px;margin-right:-1px"></span>'


def draw(phases: Sequence[Phase], *, now: int = 0) -> None:
    """The band, and the same facts as text: of many phases the one of week `now` and the next, the others folded."""
    _band(phases)
    if len(phases) <= MOST_AT_ONCE:
        _lines(phases)
        return
    at = phases.index(schedule.phase_of(tuple(phases), now))
    _lines(phases[at : at + 2])
    with st.expander(f"All {len(phases)} phases"):
        _lines(phases)


def _lines(phases: Sequence[Phase]) -> None:
    st.markdown("\n".join(f"- {quoted(_line(phase))}" for phase in phases))


def _line(phase: Phase) -> str:
    """`Build · weeks 5-8 · 78-84 % of max · 70 working sets a week, 44 in the lighter week 8`."""
    low, high = (
        plain(round(one, 1 if phase.intensity_unit is IntensityUnit.EFFORT else 0)) for one in phase.intensity_range
    )
    words = _HARD.get(phase.intensity_unit, "{} % of the highest heart rate")
    hard = words.format(low if low == high else f"{low}-{high}")
    return f"{phase.name} · {weeks(phase)} · {hard} · {phase.volume_characteristics}"


def _band(phases: Sequence[Phase]) -> None:
    total = sum(len(phase.weeks) for phase in phases)
    if not total:
        return
    parts = "".join(_part(phase, len(phase.weeks) * 100 / total, dark=shell.is_dark()) for phase in phases)
    told = "; ".join(f"{phase.name}, {weeks(phase)}" for phase in phases)
    st.html(
        f'<div role="img" aria-label="{escape(told, quote=True)}" style="display:flex;gap:2px;height:26px;'
        f'border-radius:6px;overflow:hidden">{parts}</div>'
    )


def _part(phase: Phase, percent: float, *, dark: bool) -> str:
    fill, label = FILLS[phase.kind][dark]
    name = phase.name.split(":")[0] if percent >= _LEAST_PERCENT_FOR_NAME else ""
    degrees = _STRIPES.get(phase.kind)
    stripes = (
        f"repeating-linear-gradient({degrees}deg,transparent 0 5px,rgba(255,255,255,.2) 5px 7px)," if degrees else ""
    )
    # A name that does not fit beside the bar's first pixel falls into a second line, which is not shown.
    style = (
        f"flex:{len(phase.weeks)};min-width:0;padding:0 6px;color:{label};font-size:13px;line-height:26px;height:26px;"
        f"background:{stripes}linear-gradient({fill},{fill});white-space:nowrap;overflow:hidden;"
        "display:flex;flex-wrap:wrap"
    )
    told = escape(f"{phase.name}, {weeks(phase)}", quote=True)
    return f'<div title="{told}" style="{style}">{_FIRST}<span>{escape(name)}</span></div>'


def weeks(phase: Phase) -> str:
    """`weeks 5-8`, `week 12`."""
    first, last = phase.week_range
    return f"week {first}" if first == last else f"weeks {first}-{last}"
