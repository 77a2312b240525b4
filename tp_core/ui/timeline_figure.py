"""The timeline's figure: phases, sessions, how weeks went, intensity, and sets or kilometres on one date axis."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from plotly.subplots import make_subplots

from tp_core.domain.program import Program
from tp_core.services.workouts.weeks import WeekView
from tp_core.ui.plotting import go
from tp_core.ui.timeline_rows import (
    DAY,
    MARKS_UP_TO,
    STAR,
    Ink,
    after,
    in_km,
    intensity,
    noon,
    phases,
    sessions,
    went,
    work,
)

HEIGHT = 440
_SHORT = 16
"""Weeks up to which the axis has a tick each fortnight, months beyond."""
_WEIGHTS = {"phases": 0.17, "sessions": 0.2, "went": 0.17, "intensity": 0.24, "work": 0.22}


_LIGHT = Ink("#0F1720", "#4A5560", "#C9D1D9", dark=False)
_DARK = Ink("#E6EBF0", "#A9B4BF", "#34404C", dark=True)


def figure(
    program: Program,
    weeks: Sequence[WeekView],
    today: date,
    *,
    chosen: int,
    dark: bool,
    ratings: Mapping[int, int] | None = None,
) -> go.Figure:
    """About 440 px high, readable at 390 px and 52 weeks; nothing in it would trap a scrolling finger.

    `ratings` are the check-ins' 1 to 5 by week; the rows of ratings and of intensity are left out where they would be
    empty.
    """
    ink = _DARK if dark else _LIGHT
    titles = _titles(program, weeks, ratings or {})
    rows = {name: at for at, name in enumerate(titles, start=1)}
    chart = make_subplots(
        rows=len(titles),
        cols=1,
        shared_xaxes=True,
        vertical_spacing=0.075,
        subplot_titles=list(titles.values()),
        row_heights=[_WEIGHTS[name] for name in titles],
    )
    phases(chart, program, weeks, ink)
    sessions(chart, weeks, today, ink, rows["sessions"])
    if "went" in rows:
        went(chart, weeks, ratings or {}, ink, rows["went"])
    if "intensity" in rows:
        intensity(chart, weeks, ink, rows["intensity"])
    work(chart, weeks, ink, rows["work"])
    _marks(chart, program, weeks, today, chosen, ink)
    _frame(chart, weeks, ink)
    chart.update_yaxes(visible=False, row=1)
    chart.update_yaxes(visible=False, row=rows["sessions"])
    return chart


def _titles(program: Program, weeks: Sequence[WeekView], ratings: Mapping[int, int]) -> dict[str, str]:
    event = program.event_date
    named = f" · ★ {program.event_name or 'deadline'} {event.day} {event:%B}" if event is not None else ""
    found = {"phases": f"Phases{named}", "sessions": "Sessions: ● done  ⊙ partly  ◆ swapped  × not done  ○ to come"}
    if len(weeks) > MARKS_UP_TO:
        found["sessions"] = "Sessions a week: outline due, fill done"
    if ratings:
        found["went"] = "How the week went, 1 to 5"
    if any(week.planned_intensity is not None and week.intensity_range for week in weeks):
        found["intensity"] = "Intensity, % of estimated max: band planned, line done"
    unit = "Kilometres" if in_km(weeks) else "Sets"
    found["work"] = f"{unit} a week: outline planned, fill done"
    return found


def _frame(chart: go.Figure, weeks: Sequence[WeekView], ink: Ink) -> None:
    chart.update_layout(
        height=HEIGHT,
        margin={"l": 30, "r": 8, "t": 22, "b": 22},
        showlegend=False,
        dragmode=False,
        barmode="overlay",
        paper_bgcolor="rgba(0,0,0,0)",
        plot_bgcolor="rgba(0,0,0,0)",
        font={"family": "Source Sans, sans-serif", "size": 13, "color": ink.text},
        hovermode="closest",
        hoverlabel={"align": "left"},
    )
    chart.update_annotations(font={"size": 12, "color": ink.muted}, x=0, xanchor="left", selector={"showarrow": False})
    step = 14 * DAY if len(weeks) <= _SHORT else "M1" if len(weeks) <= 2 * _SHORT else "M2"
    chart.update_xaxes(
        type="date",
        fixedrange=True,
        showgrid=False,
        dtick=step,
        tickformat="%-d %b" if len(weeks) <= _SHORT else "%b",
        linecolor=ink.line,
        tickangle=0,
        range=[weeks[0].first.isoformat(), after(weeks[-1]).isoformat()],
    )
    if len(weeks) <= _SHORT:
        chart.update_xaxes(tick0=weeks[0].first.isoformat())
    chart.update_yaxes(fixedrange=True, gridcolor=ink.line, zeroline=False, nticks=3, tickfont={"size": 11})


def _marks(chart: go.Figure, program: Program, weeks: Sequence[WeekView], today: date, chosen: int, ink: Ink) -> None:
    """Today, pauses, the event and the chosen week, through all rows."""
    if weeks[0].first <= today <= weeks[-1].last:
        chart.add_vline(x=noon(today), line={"color": ink.text, "width": 1, "dash": "dash"})
    for pause in program.pauses:
        until = pause.until or max(today, pause.since + timedelta(days=1))
        chart.add_vrect(
            x0=pause.since.isoformat(), x1=until.isoformat(), fillcolor=ink.line, opacity=0.45, line_width=0
        )
    week = weeks[chosen - 1]
    chart.add_vrect(
        x0=week.first.isoformat(),
        x1=after(week).isoformat(),
        fillcolor="rgba(0,0,0,0)",
        line={"color": ink.text, "width": 1},
    )
    if program.event_date is not None:
        name = program.event_name or "deadline"
        chart.add_scatter(
            x=[noon(program.event_date)],
            y=[STAR],
            mode="markers",
            marker={"symbol": "star", "size": 13, "color": ink.text, "line": {"width": 1, "color": ink.line}},
            hovertemplate=f"{name} %{{x|%a %-d %b %Y}}<extra></extra>",
            cliponaxis=False,
            row=1,
            col=1,
        )


def alt(sentence: str, program: Program, weeks: Sequence[WeekView]) -> str:
    """The figure in words."""
    phases = "; ".join(
        f"{phase.name} weeks {phase.week_range[0]} to {phase.week_range[1]}"
        for phase in program.program_definition.phases
    )
    past = [week for week in weeks if week.done_sets is not None]
    done = f" {sum(week.done for week in past)} of {sum(len(week.sessions) for week in past)} sessions done so far."
    return f"{sentence}. Phases: {phases}.{done if past else ''}"
