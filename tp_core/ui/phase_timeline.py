"""Phase timeline: the sentence, one figure on one date axis, and the chosen week beside it."""

from datetime import date

import streamlit as st

from tp_core.domain import schedule
from tp_core.domain.plan import Plan
from tp_core.domain.program import Program
from tp_core.domain.workload import mean_intensity, week_minutes, week_sets
from tp_core.services import profiles, programs
from tp_core.ui import shell, timeline_figure
from tp_core.ui.program_overview import choose, empty
from tp_core.ui.session import Here
from tp_core.ui.text import quoted
from tp_core.ui.week import week_by_day


def draw(here: Here) -> None:
    program = choose(here)
    if program is None:
        empty()
        return
    today = profiles.today(here.app, profiles.of(here.app, here.user_id))
    plan = programs.plan_of(here.app, program)
    st.title("Timeline")
    st.markdown(f"**{quoted(schedule.sentence(program, plan, today))}**")
    chosen = _week(program, plan, today)
    figure = timeline_figure.figure(program, plan, today, chosen=chosen, dark=shell.is_dark())
    st.plotly_chart(
        figure,
        key="timeline",
        theme=None,
        config={"displayModeBar": False, "responsive": True},
        alt=timeline_figure.alt(program, plan, today),
    )
    _chosen_week(program, plan, chosen, today)


def _week(program: Program, plan: Plan, today: date) -> int:
    """The chosen week, kept in the address."""
    last = len(plan.weeks)
    now = min(max(1, schedule.position(program, today).week), last)
    wanted = st.query_params.get("week", "")
    current = int(wanted) if wanted.isdecimal() and 1 <= int(wanted) <= last else now
    with st.container(horizontal=True, vertical_alignment="center"):
        st.button("Previous", key="previous", disabled=current == 1, on_click=_go, args=(current - 1,))
        st.markdown(f"**Week {current} of {last}**")
        st.button("Next", key="next_week", disabled=current == last, on_click=_go, args=(current + 1,))
        for phase in program.program_definition.phases:
            first = phase.week_range[0]
            here = current in phase.weeks
            st.button(phase.name, key=f"phase_{first}", disabled=here, on_click=_go, args=(first,))
    return current


def _go(week: int) -> None:
    st.query_params["week"] = str(week)


def _chosen_week(program: Program, plan: Plan, number: int, today: date) -> None:
    week = plan.week(number)
    phase = schedule.phase_of(program.program_definition.phases, number)
    first, last = schedule.date_of(program, number, 1), schedule.date_of(program, number, 7)
    st.subheader(f"Week {number} · {phase.name}")
    mean = mean_intensity(week)
    hard = f" · mean {mean:.0f} % of estimated max" if mean is not None else ""
    span = f"{schedule.day_in_words(first, today)} to {schedule.day_in_words(last, today)}"
    work = f"{len(week.sessions)} sessions · {week_sets(week)} working sets{hard}"
    st.caption(f"{span} · {work} · about {week_minutes(week)} minutes")
    if week.note:
        st.write(week.note)
    dates = [
        schedule.day_in_words(schedule.session_date(program, number, session.day_number), today)
        for session in week.sessions
    ]
    if not week.sessions:
        st.write("No training this week.")
    week_by_day(program, week.sessions, dates)
