"""The timeline's figure: phases, sessions, how weeks went, intensity, and sets or kilometres on one date axis."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from tp_core.domain.program import Program
from tp_core.services.workouts.weeks import WeekView
from tp_core.ui.date_rows import DateRows
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
    shares = [_WEIGHTS[name] for name in titles]
    chart = DateRows(list(titles.values()), shares, {"size": 12, "color": ink.muted})
    phases(chart, program, weeks, ink)
    sessions(chart, weeks, today, ink, rows["sessions"])
    if "went" in rows:
        went(chart, weeks, ratings or {}, ink, rows["went"])
    if "intensity" in rows:
        intensity(chart, weeks, ink, rows["intensity"])
    work(chart, weeks, ink, rows["work"])
    _marks(chart, program, weeks, today, chosen, ink)
    return _framed(chart, weeks, ink)


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


def _framed(chart: DateRows, weeks: Sequence[WeekView], ink: Ink) -> go.Figure:
    few = len(weeks) <= _SHORT
    begin = weeks[0].first.isoformat()
    return chart.figure(
        x_axis={
            "type": "date",
            "fixedrange": True,
            "showgrid": False,
            "dtick": 14 * DAY if few else "M1" if len(weeks) <= 2 * _SHORT else "M2",
            "tickformat": "%-d %b" if few else "%b",
            "linecolor": ink.line,
            "tickangle": 0,
            "range": [begin, after(weeks[-1]).isoformat()],
            **({"tick0": begin} if few else {}),
        },
        y_axis={
            "fixedrange": True,
            "gridcolor": ink.line,
            "zeroline": False,
            "nticks": 3,
            "tickfont": {"size": 11},
        },
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


def _marks(chart: DateRows, program: Program, weeks: Sequence[WeekView], today: date, chosen: int, ink: Ink) -> None:
    """Today, pauses, the event and the chosen week, through all rows."""
    if weeks[0].first <= today <= weeks[-1].last:
        chart.line(noon(today), line={"color": ink.text, "width": 1, "dash": "dash"})
    for pause in program.pauses:
        until = pause.until or max(today, pause.since + timedelta(days=1))
        chart.band(pause.since.isoformat(), until.isoformat(), fillcolor=ink.line, opacity=0.45, line={"width": 0})
    week = weeks[chosen - 1]
    chart.band(
        week.first.isoformat(),
        after(week).isoformat(),
        fillcolor="rgba(0,0,0,0)",
        line={"color": ink.text, "width": 1},
    )
    if program.event_date is not None:
        name = program.event_name or "deadline"
        chart.scatter(
            1,
            x=[noon(program.event_date)],
            y=[STAR],
            mode="markers",
            marker={"symbol": "star", "size": 13, "color": ink.text, "line": {"width": 1, "color": ink.line}},
            hovertemplate=f"{name} %{{x|%a %-d %b %Y}}<extra></extra>",
            cliponaxis=False,
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
