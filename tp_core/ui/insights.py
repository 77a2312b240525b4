"""Insights: every success metric of the plan by coach and period, as of the newest snapshot."""

from collections.abc import Sequence

import streamlit as st

from tp_core.domain.metrics import (
    CREATION_MINUTES_TARGET,
    LEAST,
    PERIODS,
    Group,
    Snapshot,
    Told,
    in_words,
    told,
    verdict,
)
from tp_core.services import measuring
from tp_core.ui import demo_button, insights_figure, shell
from tp_core.ui.session import Here
from tp_core.ui.text import apart, quoted

_PERIOD_WORDS = {30: "30 days", 90: "90 days", 365: "a year", 0: "all time"}


def draw(here: Here) -> None:
    st.title("Insights", anchor=False)
    found = measuring.latest(here.app)
    if found is None:
        st.write("Nothing is counted yet. A snapshot counts every athlete once, without anyone's name.")
    with st.container(horizontal=True, vertical_alignment="center"):
        if found is not None:
            st.caption(f"As of {found.as_of.day} {found.as_of:%B %Y, %H:%M} UTC.")
        if st.button("Count now", key="count_now", type="primary" if found is None else "secondary"):
            with st.spinner("Counting"):
                measuring.snapshot(here.app)
            st.rerun()
    if found is None:
        return
    if not any(group.metrics.athletes for group in found.groups):
        st.write("No one has talked with a coach here yet, so there is nothing to count.")
        demo_button.draw(here, "To see how it looks: twelve made-up athletes, labelled, removed with one command.")
        return
    _group(_chosen(found))


def _chosen(found: Snapshot) -> Group:
    """Whose metrics, over which days."""
    ids = [group.coach_id for group in found.groups]
    names = dict(zip(ids, apart(group.coach_name for group in found.groups), strict=True))
    left, right = st.columns(2)
    with left:
        coach_id = st.selectbox("Coach", list(names), format_func=names.__getitem__, key="insights_coach")
    with right:
        days = st.segmented_control(
            "Period",
            list(PERIODS),
            default=PERIODS[1],
            required=True,
            format_func=_PERIOD_WORDS.__getitem__,
            key="days",
        )
    return next(group for group in found.groups if (group.coach_id, group.days) == (coach_id, days))


def _group(group: Group) -> None:
    """What was counted: first the figure, then what has a target, what has none, and folded what is too few to say."""
    metrics = group.metrics
    people = "1 athlete" if metrics.athletes == 1 else f"{metrics.athletes} athletes"
    st.write(f"**{people}.** {quoted(_creation_time(group))}")
    rows = told(metrics)
    shown = [one for one in rows if one.rate.share is not None]
    if shown:
        _figure(shown)
    _section("Against the targets", [one for one in shown if one.target is not None])
    _section("Without a target", [one for one in shown if one.target is None])
    few = [one for one in rows if one.rate.share is None]
    if few:
        with st.expander(f"Too few to say · {len(few)}", expanded=not shown):
            st.caption(f"Below {LEAST} there is no rate.")
            _rows(few)


def _figure(shown: Sequence[Told]) -> None:
    st.plotly_chart(
        insights_figure.figure(shown, dark=shell.is_dark()),
        key="insights",
        theme=None,
        config={"displayModeBar": False},
        alt="; ".join(f"{one.name} {in_words(one.rate)}" for one in shown),
    )
    st.caption("Point: the share. Line: its 95 % interval (Wilson). Tick: the target.")


def _section(title: str, rows: Sequence[Told]) -> None:
    if rows:
        st.header(title, anchor=False)
        _rows(rows)


def _rows(rows: Sequence[Told]) -> None:
    """Each number, and smaller below it what is counted."""
    for one in rows:
        with st.container(gap=None):
            st.markdown(_line(one))
            st.caption(quoted(one.formula))


def _creation_time(group: Group) -> str:
    time = group.metrics.creation_minutes
    if time.middle is None or time.low is None or time.high is None:
        return f"Time from first words to a started program: {time.of} counted, too few to say."
    met = "within" if time.middle < CREATION_MINUTES_TARGET else "over"
    return (
        f"From first words to a started program: {time.middle:.0f} minutes in the middle "
        f"({time.low:.0f}-{time.high:.0f} for the middle half, {time.of} counted), {met} the target of "
        f"{CREATION_MINUTES_TARGET:.0f}."
    )


def _line(one: Told) -> str:
    """`Sessions done: 87 % (83-91 %), 286 of 327 · target over 70 %, met`."""
    target = ""
    if one.target is not None:
        target = f" · target {'over' if one.above else 'under'} {one.target * 100:.0f} %"
    came = verdict(one)
    return f"**{quoted(one.name)}**: {quoted(in_words(one.rate) + target)}" + (f", **{came}**" if came else "")
