"""Rows of marks under one date axis, put together as plain values and made a figure at once.

Plotly checks a figure anew at every trace, shape and axis that is added to it; given whole it is checked once, which
takes a fifth of the time (measured).
"""

from collections.abc import Sequence
from itertools import accumulate
from typing import Any

from tp_core.ui.plotting import go

_BETWEEN = 0.075
"""The share of the height that lies between two rows, for a title."""


class DateRows:
    """Rows by number, from 1 at the top, each of a share of the height and with a title above it."""

    def __init__(self, titles: Sequence[str], shares: Sequence[float], title_font: dict[str, Any]) -> None:
        self._titles, self._title_font = titles, title_font
        self._domains = _domains(shares)
        self._traces: list[dict[str, Any]] = []
        self._shapes: list[dict[str, Any]] = []
        self._heights: list[dict[str, Any]] = [{} for _ in titles]

    def bar(self, row: int, **look: Any) -> None:  # noqa: ANN401  plotly's own
        self._traces.append({"type": "bar", **look, "xaxis": f"x{_suffix(row)}", "yaxis": f"y{_suffix(row)}"})

    def scatter(self, row: int, **look: Any) -> None:  # noqa: ANN401  plotly's own
        self._traces.append({"type": "scatter", **look, "xaxis": f"x{_suffix(row)}", "yaxis": f"y{_suffix(row)}"})

    def y_axis(self, row: int, **look: Any) -> None:  # noqa: ANN401  plotly's own
        """What differs from the other rows on the axis of a row's heights."""
        self._heights[row - 1].update(look)

    def line(self, at: str, **look: Any) -> None:  # noqa: ANN401  plotly's own
        """A line at a moment, through all rows."""
        self._through("line", at, at, look)

    def band(self, first: str, last: str, **look: Any) -> None:  # noqa: ANN401  plotly's own
        """A rectangle between two moments, through all rows."""
        self._through("rect", first, last, look)

    def figure(self, *, x_axis: dict[str, Any], y_axis: dict[str, Any], **layout: Any) -> go.Figure:  # noqa: ANN401
        """All of it; the axes' looks are those of every row."""
        bottom = len(self._titles)
        axes: dict[str, Any] = {}
        for row, (domain, mine) in enumerate(zip(self._domains, self._heights, strict=True), start=1):
            end = _suffix(row)
            above = {} if row == bottom else {"matches": f"x{_suffix(bottom)}", "showticklabels": False}
            axes[f"xaxis{end}"] = {"anchor": f"y{end}", "domain": (0.0, 1.0), **above, **x_axis}
            axes[f"yaxis{end}"] = {"anchor": f"x{end}", "domain": domain, **y_axis, **mine}
        return go.Figure(
            self._traces, {**layout, **axes, "shapes": self._shapes, "annotations": [*self._annotations()]}
        )

    def _through(self, kind: str, first: str, last: str, look: dict[str, Any]) -> None:
        for row in range(1, len(self._titles) + 1):
            place = {"xref": f"x{_suffix(row)}", "yref": f"y{_suffix(row)} domain", "y0": 0, "y1": 1}
            self._shapes.append({"type": kind, "x0": first, "x1": last, **place, **look})

    def _annotations(self) -> list[dict[str, Any]]:
        place = {"x": 0, "xanchor": "left", "xref": "paper", "yanchor": "bottom", "yref": "paper"}
        return [
            {"text": title, "font": self._title_font, "showarrow": False, "y": top, **place}
            for title, (_, top) in zip(self._titles, self._domains, strict=True)
        ]


def _suffix(row: int) -> str:
    """Plotly's first axes have no number."""
    return "" if row == 1 else str(row)


def _domains(shares: Sequence[float]) -> list[tuple[float, float]]:
    """Where each row begins and ends, of a height of 1, the first at the top."""
    high = (1 - _BETWEEN * (len(shares) - 1)) / sum(shares)
    heights = [share * high for share in reversed(shares)]
    starts = accumulate((height + _BETWEEN for height in heights[:-1]), initial=0.0)
    return [(start, start + height) for start, height in zip(starts, heights, strict=True)][::-1]
