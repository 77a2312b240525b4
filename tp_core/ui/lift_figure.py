"""A lift over time: estimated max with its range, or most reps; alt text with the same facts."""

from collections.abc import Sequence
from typing import Any

from tp_core.domain.lift_trend import Trend
from tp_core.domain.schedule import day_in_words
from tp_core.domain.units import Unit, from_kg, show_load
from tp_core.ui.plotting import go


def figure(trend: Trend, unit: Unit, *, dark: bool) -> go.Figure:
    """One line with its band, about 260 px high; no interaction that would trap a scrolling finger."""
    text, line, grid = ("#E6EBF0", "#6FAAEE", "#34404C") if dark else ("#0F1720", "#1F5FA8", "#C9D1D9")
    days = [point.day for point in trend.points]
    chart = go.Figure()
    if any(point.estimated for point in trend.points):
        kept = [(point.day, point.estimated) for point in trend.points if point.estimated is not None]
        days = [day for day, _ in kept]
        fill = "rgba(111,170,238,.18)" if dark else "rgba(31,95,168,.14)"
        edge: dict[str, Any] = {"mode": "lines", "line": {"width": 0}, "hoverinfo": "skip"}
        chart.add_scatter(x=days, y=[from_kg(one.high, unit) for _, one in kept], **edge)
        chart.add_scatter(x=days, y=[from_kg(one.low, unit) for _, one in kept], fill="tonexty", fillcolor=fill, **edge)
        values = [from_kg(one.kilograms, unit) for _, one in kept]
        told = [f"{day_in_words(day)}: {show_load(one.kilograms, unit)}" for day, one in kept]
    else:
        values = [float(point.reps or 0) for point in trend.points]
        told = [f"{day_in_words(point.day)}: {point.reps} reps" for point in trend.points]
    chart.add_scatter(
        x=days, y=values, mode="lines+markers", line={"color": line, "width": 2}, marker={"size": 7},
        hovertext=told, hoverinfo="text",
    )  # fmt: skip
    chart.update_layout(
        height=260,
        margin={"l": 44, "r": 8, "t": 8, "b": 24},
        showlegend=False,
        dragmode=False,
        paper_bgcolor="rgba(0,0,0,0)",
        plot_bgcolor="rgba(0,0,0,0)",
        font={"family": "Source Sans, sans-serif", "size": 13, "color": text},
    )
    chart.update_xaxes(type="date", fixedrange=True, showgrid=False, linecolor=grid, tickformat="%-d %b", nticks=6)
    chart.update_yaxes(fixedrange=True, gridcolor=grid, zeroline=False, nticks=5)
    if not any(point.estimated for point in trend.points):
        chart.update_yaxes(**_whole(values))
    return chart


def _whole(reps: Sequence[float]) -> dict[str, Any]:
    """An axis of reps: whole ones alone, at most five of them, and room around a line that does not climb."""
    least, most = int(min(reps)) - 1, int(max(reps)) + 1
    return {"range": [max(0, least), most], "tick0": 0, "dtick": max(1, -(-(most - least) // 4)), "tickformat": "d"}


def alt(trend: Trend, unit: Unit) -> str:
    """The trend in a sentence."""
    kept = [point for point in trend.points if point.estimated is not None or point.reps is not None]
    if not kept:
        return f"{trend.name}: nothing logged yet"
    first, last = kept[0], kept[-1]

    def told(point: object) -> str:
        estimated, reps = getattr(point, "estimated", None), getattr(point, "reps", None)
        return show_load(estimated.kilograms, unit) if estimated is not None else f"{reps} reps"

    if len(kept) == 1:
        return f"{trend.name}: {told(last)} on {day_in_words(last.day)}"
    return (
        f"{trend.name}: from {told(first)} on {day_in_words(first.day)} to {told(last)} on {day_in_words(last.day)}, "
        f"{len(kept)} sessions"
    )
