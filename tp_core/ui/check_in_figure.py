"""How the weeks went: the rating and how it felt, 1 to 5, 5 the good end; alt text with the same facts."""

from collections.abc import Sequence

from tp_core.domain.check_in import RATING_WORDS, CheckIn
from tp_core.ui.plotting import go

_FEW_LABELS = 12
_ROOM = 0.03
"""The share of a long program beside its first and last week, so that no mark stands on the words of the axis."""


def figure(given: Sequence[CheckIn], weeks: int, *, dark: bool) -> go.Figure:
    """One figure about 240 px high; weeks without an answer stay gaps. No interaction that traps a scrolling finger."""
    text, line, grid = ("#E6EBF0", "#6FAAEE", "#34404C") if dark else ("#0F1720", "#1F5FA8", "#C9D1D9")
    by_week = {one.week_number: one for one in given}
    numbers = list(range(1, weeks + 1))
    chart = go.Figure()
    felt = [by_week[week].answers.readiness.mean if week in by_week else None for week in numbers]
    if any(one is not None for one in felt):
        chart.add_scatter(
            x=numbers, y=felt, mode="lines+markers", connectgaps=False, name="felt",
            line={"color": text, "width": 1.5, "dash": "dot"}, marker={"size": 6, "symbol": "circle-open"},
            hovertemplate="Week %{x}: felt %{y:.1f}<extra></extra>",
        )  # fmt: skip
    rated = [by_week[week].answers.rating if week in by_week else None for week in numbers]
    chart.add_scatter(
        x=numbers, y=rated, mode="lines+markers", connectgaps=False, name="rated",
        line={"color": line, "width": 2}, marker={"size": 8},
        hovertext=[_hover(week, one) for week, one in zip(numbers, rated, strict=True)],
        hoverinfo="text",
    )  # fmt: skip
    chart.update_layout(
        height=240,
        margin={"l": 84, "r": 8, "t": 8, "b": 24},
        showlegend=False,
        dragmode=False,
        paper_bgcolor="rgba(0,0,0,0)",
        plot_bgcolor="rgba(0,0,0,0)",
        font={"family": "Source Sans, sans-serif", "size": 13, "color": text},
    )
    step = 1 if weeks <= _FEW_LABELS else 4
    room = max(0.5, _ROOM * weeks)
    chart.update_xaxes(
        fixedrange=True, showgrid=False, linecolor=grid, range=[1 - room, weeks + room], tick0=1, dtick=step
    )
    chart.update_yaxes(
        fixedrange=True, gridcolor=grid, zeroline=False, range=[0.7, 5.3],
        tickvals=list(RATING_WORDS), ticktext=[f"{word} {number}" for number, word in RATING_WORDS.items()],
    )  # fmt: skip
    return chart


def _hover(week: int, rating: int | None) -> str:
    return f"Week {week}: {rating}, {RATING_WORDS[rating]}" if rating is not None else ""


def alt(given: Sequence[CheckIn]) -> str:
    """The same in words."""
    if not given:
        return "No check-ins yet"
    told = "; ".join(_told(one) for one in given)
    return f"How the weeks went, 1 very badly to 5 very well. {told}"


def _told(one: CheckIn) -> str:
    mean = one.answers.readiness.mean
    felt = f", felt {mean:.1f}" if mean is not None else ""
    return f"week {one.week_number}: {one.answers.rating}{felt}"
