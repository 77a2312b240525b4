"""The phases as one band, each as wide as its weeks: the shape of the program at a glance, above its lines of text."""

from collections.abc import Sequence
from html import escape

import streamlit as st

from tp_core.domain.program import Phase, PhaseKind
from tp_core.ui import shell
from tp_core.ui.phase_colors import FILLS

_LEAST_PERCENT_FOR_NAME = 14
"""A narrower part shows its colour alone; its name stands in the lines below."""
_STRIPES = {PhaseKind.DELOAD: 135, PhaseKind.TAPER: 45}
"""Degrees of the hatch, so that colour is not alone in telling them apart."""

_FIRST = '<span style="width:1px;height:26px;margin-right:-1px"></span>'


def draw(phases: Sequence[Phase]) -> None:
    """Nothing here can be acted on; the same facts follow as text."""
    total = sum(len(phase.weeks) for phase in phases)
    if not total:
        return
    parts = "".join(_part(phase, len(phase.weeks) * 100 / total, dark=shell.is_dark()) for phase in phases)
    told = "; ".join(f"{phase.name}, {_weeks(phase)}" for phase in phases)
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
    told = escape(f"{phase.name}, {_weeks(phase)}", quote=True)
    return f'<div title="{told}" style="{style}">{_FIRST}<span>{escape(name)}</span></div>'


def _weeks(phase: Phase) -> str:
    first, last = phase.week_range
    return f"week {first}" if first == last else f"weeks {first}-{last}"
