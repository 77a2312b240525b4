"""Goals as measured: the athlete's words, where they stand and by which rule; sessions done of those due."""

from collections.abc import Sequence

import streamlit as st

from tp_core.domain import schedule
from tp_core.domain.goal_standing import Standing
from tp_core.domain.moved import Moved
from tp_core.services import endings, goals, progress
from tp_core.services.check_ins import measures
from tp_core.services.goals import Goal
from tp_core.services.workouts import looking_back
from tp_core.services.workouts.ground import Ground
from tp_core.ui.session import Here
from tp_core.ui.text import quoted

_MARKS = {
    Standing.REACHED: "●",
    Standing.AHEAD: "▲",
    Standing.ON_TRACK: "■",
    Standing.BEHIND: "▼",
    Standing.TOO_EARLY: "○",
    Standing.NO_NEWS: "○",
}
"""Shapes, not colours: phases own those."""


def draw(here: Here, of: Ground) -> None:
    program = of.program
    stated = program.program_definition.goals
    st.header("Goal", anchor=False)
    found = goals.goals(here.app, of)
    for one in found:
        _goal(one)
    marks = looking_back.marks(here.app, of)
    if not found:
        st.write(quoted(stated.primary))
        st.markdown("\n".join(f"- {quoted(metric)}" for metric in stated.success_metrics))
        _so_far(progress.moved(here.app, of, marks))
    done = looking_back.progress(marks, of.today, measures.stopped_on(here.app, of))
    if done.adherence is not None:
        half = ", a part counts half" if done.partly else ""
        st.write(f"Sessions done: {looking_back.counted(done)} ({done.adherence * 100:.0f} %{half})")
    first, last = (schedule.day_in_words(day, of.today) for day in (program.start_date, schedule.end_date(program)))
    weeks = program.program_definition.total_duration
    between = (schedule.end_date(program) - program.start_date).days + 1 - weeks * schedule.WEEK
    paused = f", with {between} {'day' if between == 1 else 'days'} paused or shifted" if between > 0 else ""
    ended = endings.ended_on(of)
    early = f"; ended on {schedule.day_in_words(ended, of.today)}" if ended < schedule.end_date(program) else ""
    st.caption(f"{weeks} weeks from {first} to {last}{paused}{early}")


def _so_far(moved: Sequence[Moved]) -> None:
    if moved:
        st.markdown("**So far**")
        st.markdown("\n".join(f"- {quoted(one.sentence)}" for one in moved))


def _goal(one: Goal) -> None:
    where = f"{_MARKS[one.way.standing]} {one.way.standing.value}" if one.way is not None else ""
    told = [f"**{quoted(one.result.goal)}**" + (f" · {where}" if where else "")]
    steps = (("at the start", one.result.started), ("now", one.result.now))
    known = [f"{when}: {amount}" for when, amount in steps if amount]
    if known:
        line = " · ".join(known)
        told.append(quoted(f"{line[:1].upper()}{line[1:]}"))
    st.markdown("  \n".join(told))
    st.caption(quoted(one.rule))
