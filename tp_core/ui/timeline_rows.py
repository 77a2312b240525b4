"""The rows of the timeline's figure, each drawn from the weeks as they were planned and went."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby
from typing import Any

from tp_core.domain import schedule
from tp_core.domain.program import PhaseKind, Program
from tp_core.domain.workout import WorkoutStatus
from tp_core.domain.workout_text import STATUS_WORDS
from tp_core.services.workouts.weeks import WeekView, week_sentence
from tp_core.ui.date_rows import DateRows
from tp_core.ui.phase_colors import FILLS, PATTERNS

_NARROW = 0.12
"""The share of the axis below which a phase's name is set a word a line."""
STAR = 0.8
"""Where above the phases' bars, which end at 0.45, the event's star stands."""
DAY = 86_400_000
"""A day in plotly's milliseconds."""
MARKS_UP_TO = 26
"""Weeks up to which each session is a mark of its own, a bar a week beyond."""
_SYMBOLS = {
    WorkoutStatus.COMPLETED: "circle",
    WorkoutStatus.SUBSTITUTED: "diamond",
    WorkoutStatus.SKIPPED: "x-thin-open",
    WorkoutStatus.PARTIAL: "circle-open-dot",
}


@dataclass(frozen=True)
class Ink:
    """The colours of one appearance."""

    text: str
    muted: str
    line: str
    dark: bool

    def fill(self, kind: PhaseKind) -> tuple[str, str]:
        return FILLS[kind][self.dark]


def after(week: WeekView) -> date:
    """The day after the week's last one: bars end there."""
    return week.last + timedelta(days=1)


def noon(day: date) -> str:
    """The middle of a day: at its beginning a Monday's mark would stand half in the week before."""
    return f"{day.isoformat()} 12:00"


def middle(week: WeekView) -> str:
    return noon(week.first + (week.last - week.first) / 2)


def phases(chart: DateRows, program: Program, weeks: Sequence[WeekView], ink: Ink) -> None:
    """A bar a stretch between lighter weeks, so that a name is measured against what is seen of its bar."""
    for phase in program.program_definition.phases:
        text = f"{phase.name} · weeks {phase.week_range[0]}-{phase.week_range[1]}"
        mine = weeks[phase.week_range[0] - 1 : phase.week_range[1]]
        parts = [list(part) for lighter, part in groupby(mine, key=_is_lighter) if not lighter]
        longest = max(parts, key=len, default=[])
        for part in parts:
            named = _short(phase.name, len(part) / len(weeks)) if part is longest else ""
            _phase_bar(chart, part[0], part[-1], phase.kind, named, text, ink)
    for week in weeks:
        if _is_lighter(week):
            _phase_bar(chart, week, week, week.kind, "", f"Lighter week {week.number}", ink)
    # Above the bars the event's star has a strip of its own: on a bar it hid the taper's name.
    chart.y_axis(1, range=[-0.5, 0.5 if program.event_date is None else STAR + 0.35], visible=False)


def _is_lighter(week: WeekView) -> bool:
    return week.kind is PhaseKind.DELOAD


def _short(name: str, share: float) -> str:
    short = name.split(":", maxsplit=1)[0]
    return short if share > _NARROW else short.replace(" ", "<br>")


def _phase_bar(
    chart: DateRows, first: WeekView, last: WeekView, kind: PhaseKind, name: str, hover: str, ink: Ink
) -> None:
    fill, label = ink.fill(kind)
    marker: dict[str, Any] = {"color": fill, "line": {"width": 0}}
    if kind in PATTERNS:
        marker["pattern"] = {
            "shape": PATTERNS[kind],
            "fillmode": "overlay",
            "fgcolor": label,
            "fgopacity": 0.25,
            "size": 7,
        }
    chart.bar(
        1,
        x=[(after(last) - first.first).days * DAY],
        base=[first.first.isoformat()],
        y=[0],
        orientation="h",
        width=0.9,
        marker=marker,
        text=name,
        textposition="inside",
        insidetextanchor="middle",
        textangle=0,
        constraintext="inside",
        textfont={"color": label, "size": 13},
        hovertemplate=f"{hover}<extra></extra>",
    )


def in_km(weeks: Sequence[WeekView]) -> bool:
    """Runs are counted in kilometres where most weeks have more of them than sets of ten."""
    return sum(week.planned_km for week in weeks) > sum(week.planned_sets for week in weeks) / 2


def sessions(chart: DateRows, weeks: Sequence[WeekView], today: date, ink: Ink, row: int) -> None:
    chart.y_axis(row, visible=False)
    if len(weeks) > MARKS_UP_TO:
        columns(chart, weeks, [len(week.sessions) for week in weeks], _done_sessions(weeks), ink, row)
        return
    every = [one for week in weeks for one in week.sessions]
    states = [one.became(today) for one in every]
    chart.scatter(
        row,
        x=[noon(one.day) for one in every],
        y=[-one.day_number for one in every],
        mode="markers",
        marker={
            "symbol": [_SYMBOLS.get(state, "circle-open") for state in states],
            "size": 7,
            "color": ink.text,
            "line": {"width": 1.2, "color": ink.text},
        },
        hovertext=[
            f"{schedule.day_in_words(one.day, today)}: {one.name}, {STATUS_WORDS[state]}"
            for one, state in zip(every, states, strict=True)
        ],
        hovertemplate="%{hovertext}<extra></extra>",
        cliponaxis=False,
    )


def _done_sessions(weeks: Sequence[WeekView]) -> list[float | None]:
    return [week.done if week.done_sets is not None else None for week in weeks]


def columns(
    chart: DateRows,
    weeks: Sequence[WeekView],
    planned: Sequence[float],
    done: Sequence[float | None],
    ink: Ink,
    row: int,
) -> None:
    """An outline planned and a fill done, a column a week."""
    at = [middle(week) for week in weeks]
    words = [week_sentence(week) for week in weeks]
    more: dict[str, Any] = {"hovertext": words, "hovertemplate": "%{hovertext}<extra></extra>"}
    chart.bar(row, x=at, y=list(done), width=5 * DAY, marker={"color": ink.muted, "line": {"width": 0}}, **more)
    outline = {"color": "rgba(0,0,0,0)", "line": {"color": ink.muted, "width": 1.2}}
    chart.bar(row, x=at, y=list(planned), width=5 * DAY, marker=outline, **more)


def went(chart: DateRows, weeks: Sequence[WeekView], ratings: Mapping[int, int], ink: Ink, row: int) -> None:
    chart.scatter(
        row,
        x=[middle(week) for week in weeks],
        y=[ratings.get(week.number) for week in weeks],
        mode="lines+markers",
        connectgaps=False,
        line={"width": 1.5, "color": ink.muted},
        marker={"size": 6, "color": ink.text},
        hovertext=[week_sentence(week, ratings.get(week.number)) for week in weeks],
        hovertemplate="%{hovertext}<extra></extra>",
    )
    chart.y_axis(row, range=[0.5, 5.5], tickvals=[1, 3, 5])


def intensity(chart: DateRows, weeks: Sequence[WeekView], ink: Ink, row: int) -> None:
    for week in weeks:
        if week.intensity_range is None or week.planned_intensity is None:
            continue
        low, high = week.intensity_range
        chart.bar(
            row,
            x=[middle(week)],
            y=[high - low],
            base=[low],
            width=(after(week) - week.first).days * DAY,
            marker={"color": ink.fill(week.kind)[0], "opacity": 0.3, "line": {"width": 0}},
            hovertemplate=f"{week_sentence(week)}<extra></extra>",
        )
    for kind, dash, values in (
        ("planned", "dot", [week.planned_intensity for week in weeks]),
        ("done", "solid", [week.done_intensity for week in weeks]),
    ):
        chart.scatter(
            row,
            x=[middle(week) for week in weeks],
            y=values,
            mode="lines" if kind == "planned" else "lines+markers",
            connectgaps=False,
            line={"width": 1.2 if kind == "planned" else 2, "color": ink.muted if kind == "planned" else ink.text,
                  "dash": dash},
            marker={"size": 4},
            hovertext=[week_sentence(week) for week in weeks],
            hovertemplate="%{hovertext}<extra></extra>",
        )  # fmt: skip
    lows = [week.intensity_range[0] for week in weeks if week.intensity_range is not None]
    chart.y_axis(row, range=[min(lows) - 8, 104])


def work(chart: DateRows, weeks: Sequence[WeekView], ink: Ink, row: int) -> None:
    if in_km(weeks):
        planned: list[float] = [week.planned_km for week in weeks]
        done: list[float | None] = [week.done_km for week in weeks]
    else:
        planned = [week.planned_sets for week in weeks]
        done = [week.done_sets for week in weeks]
    columns(chart, weeks, planned, done, ink, row)
