"""The timeline's figure: phases, sessions, planned intensity and planned sets on one date axis."""

from datetime import date, timedelta
from typing import Any

import plotly.graph_objects as go
from plotly.subplots import make_subplots

from tp_core.domain import schedule
from tp_core.domain.plan import Plan, PlannedWeek
from tp_core.domain.program import PhaseKind, Program
from tp_core.domain.workload import mean_intensity, week_sets

_FILLS = {
    PhaseKind.BASE: (("#3A8DDE", "#0F1720"), ("#42A3FD", "#12171D")),
    PhaseKind.BUILD: (("#AD5C15", "#FFFFFF"), ("#F2B772", "#12171D")),
    PhaseKind.PEAK: (("#89202B", "#FFFFFF"), ("#C93F54", "#FFFFFF")),
    PhaseKind.DELOAD: (("#24806C", "#FFFFFF"), ("#869F97", "#12171D")),
    PhaseKind.TAPER: (("#784784", "#FFFFFF"), ("#896592", "#FFFFFF")),
    PhaseKind.TEST: (("#0F1720", "#FFFFFF"), ("#F1F5F9", "#12171D")),
}
_PATTERN = {PhaseKind.DELOAD: "/", PhaseKind.TAPER: "\\"}
_LETTER_PIXELS = 7.5
_WIDTH = 900
_SHORT = 16
_MARKS_UP_TO = 26


def figure(program: Program, plan: Plan, today: date, *, chosen: int, dark: bool) -> go.Figure:
    """About 440 px high, readable at 390 px and 52 weeks; no interaction that would trap a scrolling finger."""
    text, muted, line = ("#E6EBF0", "#A9B4BF", "#34404C") if dark else ("#0F1720", "#4A5560", "#C9D1D9")
    has_load = any(mean_intensity(week) is not None for week in plan.weeks)
    rows = 4 if has_load else 3
    titles = ["Phases", "Sessions", *(["Intensity, % of estimated max"] if has_load else []), "Working sets a week"]
    heights = [0.22, 0.18, 0.3, 0.3] if has_load else [0.3, 0.25, 0.45]
    chart = make_subplots(
        rows=rows, cols=1, shared_xaxes=True, vertical_spacing=0.11, subplot_titles=titles, row_heights=heights
    )
    _phases(chart, program, plan, dark=dark)
    _sessions(chart, program, plan, muted)
    if has_load:
        _intensity(chart, program, plan, dark=dark)
    _sets(chart, program, plan, rows, muted)
    _marks(chart, program, today, chosen, text, line)
    chart.update_layout(
        height=440,
        margin={"l": 36, "r": 8, "t": 24, "b": 24},
        showlegend=False,
        dragmode=False,
        barmode="overlay",
        paper_bgcolor="rgba(0,0,0,0)",
        plot_bgcolor="rgba(0,0,0,0)",
        font={"family": "Source Sans, sans-serif", "size": 13, "color": text},
        hovermode="closest",
    )
    chart.update_annotations(font={"size": 13, "color": muted}, x=0, xanchor="left", selector={"showarrow": False})
    step = 14 * 86_400_000 if len(plan.weeks) <= _SHORT else "M1"
    chart.update_xaxes(
        type="date", fixedrange=True, showgrid=False, dtick=step, tickformat="%-d %b", linecolor=line, tickangle=0,
        range=[_start(program, 1).isoformat(), (_end(program, len(plan.weeks))).isoformat()],
    )  # fmt: skip
    chart.update_yaxes(fixedrange=True, gridcolor=line, zeroline=False, nticks=4)
    chart.update_yaxes(visible=False, row=1)
    chart.update_yaxes(visible=False, row=2)
    return chart


def _start(program: Program, week: int) -> date:
    return schedule.date_of(program, week, 1)


def _end(program: Program, week: int) -> date:
    """The day after the week's last one: bars end there."""
    return schedule.date_of(program, week, 7) + timedelta(days=1)


def _days(program: Program, first: int, last: int) -> int:
    return (_end(program, last) - _start(program, first)).days * 86_400_000


def _phases(chart: go.Figure, program: Program, plan: Plan, *, dark: bool) -> None:
    for phase in program.program_definition.phases:
        first, last = phase.week_range
        name = phase.name if (last - first + 1) / len(plan.weeks) * _WIDTH > len(phase.name) * _LETTER_PIXELS else ""
        _bar(chart, program, first, last, phase.kind, name, f"{phase.name} · weeks {first}-{last}", dark=dark)
    for week in plan.weeks:
        if week.kind is PhaseKind.DELOAD:
            number = week.week_number
            _bar(chart, program, number, number, week.kind, "", f"Lighter week {number}", dark=dark)


def _bar(
    chart: go.Figure, program: Program, first: int, last: int, kind: PhaseKind, name: str, hover: str, *, dark: bool
) -> None:
    fill, label = _FILLS[kind][dark]
    marker: dict[str, Any] = {"color": fill, "line": {"width": 0}}
    if kind in _PATTERN:
        marker["pattern"] = {
            "shape": _PATTERN[kind],
            "fillmode": "overlay",
            "fgcolor": label,
            "fgopacity": 0.25,
            "size": 7,
        }
    chart.add_bar(
        x=[_days(program, first, last)],
        base=[_start(program, first).isoformat()],
        y=[0],
        orientation="h",
        width=0.8,
        marker=marker,
        text=name,
        textposition="inside",
        insidetextanchor="middle",
        textangle=0,
        textfont={"color": label, "size": 13},
        hovertemplate=f"{hover}<extra></extra>",
        row=1,
        col=1,
    )


def _sessions(chart: go.Figure, program: Program, plan: Plan, color: str) -> None:
    if len(plan.weeks) > _MARKS_UP_TO:
        days = [_start(program, week.week_number) + timedelta(days=3) for week in plan.weeks]
        counts = [len(week.sessions) for week in plan.weeks]
        chart.add_bar(
            x=[day.isoformat() for day in days],
            y=counts,
            width=5 * 86_400_000,
            marker={"color": "rgba(0,0,0,0)", "line": {"color": color, "width": 1}},
            hovertemplate="%{y} sessions<extra></extra>",
            row=2,
            col=1,
        )
        return
    dates = [
        schedule.session_date(program, week.week_number, session.day_number)
        for week in plan.weeks
        for session in week.sessions
    ]
    chart.add_scatter(
        x=[day.isoformat() for day in dates],
        y=[0] * len(dates),
        mode="markers",
        marker={"symbol": "circle-open", "size": 7, "color": color, "line": {"width": 1.5}},
        hovertemplate="%{x|%a %-d %b}: to come<extra></extra>",
        row=2,
        col=1,
    )


def _hover(program: Program, week: PlannedWeek) -> str:
    phase = schedule.phase_of(program.program_definition.phases, week.week_number)
    first, last = _start(program, week.week_number), schedule.date_of(program, week.week_number, 7)
    mean = mean_intensity(week)
    hard = f" · mean {mean:.0f} %" if mean is not None else ""
    return (
        f"Week {week.week_number} · {phase.name} · {first:%-d %b}-{last:%-d %b} · "
        f"{len(week.sessions)} sessions · {week_sets(week)} sets{hard}"
    )


def _intensity(chart: go.Figure, program: Program, plan: Plan, *, dark: bool) -> None:
    for phase in program.program_definition.phases:
        if phase.intensity_unit != "percent1RM":
            continue
        low, high = phase.intensity_range
        first, last = phase.week_range
        days = [_start(program, first), _end(program, last)]
        chart.add_scatter(
            x=[day.isoformat() for day in (*days, *reversed(days))],
            y=[low, low, high, high],
            fill="toself",
            mode="lines",
            line={"width": 0},
            fillcolor=_FILLS[phase.kind][dark][0],
            opacity=0.25,
            hoverinfo="skip",
            row=3,
            col=1,
        )
    shown = [week for week in plan.weeks if mean_intensity(week) is not None]
    chart.add_scatter(
        x=[(_start(program, week.week_number) + timedelta(days=3)).isoformat() for week in shown],
        y=[mean_intensity(week) for week in shown],
        mode="lines",
        line={"width": 1.5, "color": "#A9B4BF" if dark else "#4A5560", "dash": "dot"},
        hovertext=[_hover(program, week) for week in shown],
        hovertemplate="%{hovertext}<extra></extra>",
        row=3,
        col=1,
    )


def _sets(chart: go.Figure, program: Program, plan: Plan, row: int, color: str) -> None:
    chart.add_bar(
        x=[(_start(program, week.week_number) + timedelta(days=3)).isoformat() for week in plan.weeks],
        y=[week_sets(week) for week in plan.weeks],
        width=5 * 86_400_000,
        marker={"color": "rgba(0,0,0,0)", "line": {"color": color, "width": 1.2}},
        hovertext=[_hover(program, week) for week in plan.weeks],
        hovertemplate="%{hovertext}<extra></extra>",
        row=row,
        col=1,
    )


def _marks(chart: go.Figure, program: Program, today: date, chosen: int, text: str, line: str) -> None:
    """Today, pauses, the event and the chosen week, through all rows."""
    first, last = _start(program, 1), schedule.end_date(program)
    if first <= today <= last:
        chart.add_vline(x=today.isoformat(), line={"color": text, "width": 1, "dash": "dash"})
    for pause in program.pauses:
        until = pause.until or today
        chart.add_vrect(x0=pause.since.isoformat(), x1=until.isoformat(), fillcolor=line, opacity=0.4, line_width=0)
    chart.add_vrect(
        x0=_start(program, chosen).isoformat(),
        x1=_end(program, chosen).isoformat(),
        fillcolor="rgba(0,0,0,0)",
        line={"color": text, "width": 1},
    )
    if program.event_date is not None:
        chart.add_scatter(
            x=[program.event_date.isoformat()],
            y=[0],
            mode="markers",
            marker={"symbol": "star", "size": 14, "color": text},
            hovertemplate=f"{program.event_name or 'deadline'} %{{x|%a %-d %b %Y}}<extra></extra>",
            row=1,
            col=1,
        )


def alt(program: Program, plan: Plan, today: date) -> str:
    """The figure in words."""
    phases = "; ".join(
        f"{phase.name} weeks {phase.week_range[0]} to {phase.week_range[1]}"
        for phase in program.program_definition.phases
    )
    return f"{schedule.sentence(program, plan, today)}. Phases: {phases}."
