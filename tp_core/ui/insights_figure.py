"""The metrics' figure: a row each, the share as a point, its interval as a line, the target as a tick."""

from collections.abc import Sequence

from tp_core.domain.metrics import Told, in_words
from tp_core.ui.plotting import go

_ROW, _FRAME = 30, 50
_CLEAR = 8
"""Pixels between the axis and the shares as text: a point at 100 % reaches over it."""


def figure(rows: Sequence[Told], *, dark: bool) -> go.Figure:
    """Rates with at least five counted, in percent; readable at 390 px, no interaction but hovering."""
    text, muted, line = ("#E6EBF0", "#A9B4BF", "#34404C") if dark else ("#0F1720", "#4A5560", "#C9D1D9")
    chart = go.Figure()
    names = [one.name for one in rows]
    for one in rows:
        low, high = one.rate.interval or (0.0, 0.0)
        chart.add_scatter(
            x=[low * 100, high * 100],
            y=[one.name, one.name],
            mode="lines",
            line={"color": muted, "width": 2},
            hoverinfo="skip",
        )
    chart.add_scatter(
        x=[(one.rate.share or 0) * 100 for one in rows],
        y=names,
        mode="markers",
        marker={"size": 9, "color": text},
        cliponaxis=False,
        hovertext=[in_words(one.rate) for one in rows],
        hovertemplate="%{hovertext}<extra></extra>",
    )
    aimed = [one for one in rows if one.target is not None]
    chart.add_scatter(
        x=[(one.target or 0) * 100 for one in aimed],
        y=[one.name for one in aimed],
        mode="markers",
        marker={"symbol": "line-ns-open", "size": 16, "color": text, "line": {"width": 2}},
        hovertext=[f"target {(one.target or 0) * 100:.0f} %" for one in aimed],
        hovertemplate="%{hovertext}<extra></extra>",
    )
    for one in rows:
        chart.add_annotation(
            x=1,
            xref="paper",
            xanchor="left",
            xshift=_CLEAR,
            y=one.name,
            text=f"{(one.rate.share or 0) * 100:.0f} %",
            showarrow=False,
        )
    chart.update_layout(
        height=_FRAME + _ROW * len(rows),
        margin={"l": 8, "r": 48 + _CLEAR, "t": 8, "b": 28},
        showlegend=False,
        dragmode=False,
        paper_bgcolor="rgba(0,0,0,0)",
        plot_bgcolor="rgba(0,0,0,0)",
        font={"family": "Source Sans, sans-serif", "size": 13, "color": text},
        hovermode="closest",
    )
    chart.update_xaxes(
        range=[-2, 103],
        tickvals=[0, 50, 100],
        ticktext=["0 %", "50 %", "100 %"],
        fixedrange=True,
        gridcolor=line,
        zeroline=False,
    )
    chart.update_yaxes(
        autorange="reversed",
        fixedrange=True,
        showgrid=False,
        automargin=True,
        ticklabelposition="outside",
        ticklabelstandoff=8,
    )
    return chart
