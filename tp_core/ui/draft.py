"""The program so far: four rows that carry content, the phases, week 1 by day, what is assumed, at most two notes."""

from collections.abc import Sequence

import streamlit as st

from tp_core.domain import emphasis
from tp_core.domain.athlete import Profile
from tp_core.domain.brief import Brief, Topic
from tp_core.domain.creation import ConfigStatus, CreatorSession
from tp_core.domain.design import Design, Finding
from tp_core.domain.exclusions import told_once
from tp_core.domain.exercises import EXERCISES
from tp_core.domain.phrasing import listed
from tp_core.domain.schedule import day_in_words, days_of, session_days
from tp_core.domain.validation.goals import gap_sentence
from tp_core.ui import phase_band
from tp_core.ui.text import quoted
from tp_core.ui.week import week_by_day

_MOST_NOTES = 2
ROWS = 4
_FULL_GYM = 8
OPEN = {
    "goal": "your goal",
    "experience": "how long you have trained",
    "days": "the days",
    "equipment": "the kit",
    "timeline": "the length or a date",
    "avoid": "what to avoid",
    "screening": "the health question",
}
"""What is missing, in words."""


def reviewable(status: ConfigStatus) -> bool:
    """Whether the review has all it shows: the health question is answered there as well."""
    return settled(status) == ROWS


def settled(status: ConfigStatus) -> int:
    """How many of the four rows are settled."""
    return sum((status.goals_set, status.structure_defined, status.movement_preferences_set, status.timeline_defined))


def draw(
    session: CreatorSession, design: Design | None, status: ConfigStatus, profile: Profile, *, editable: bool
) -> None:
    """The panel. It is drawn once a run and never while an answer streams."""
    st.header("Program so far")
    if design is None:
        st.caption("It takes shape here while you talk: goal, week, exercises and dates.")
        return
    changed = set(session.changed_topics)
    brief = session.brief
    _row("Goal", _goal(brief, design), Topic.GOAL in changed or Topic.NUMBERS in changed, editable, "My goal is ")
    _row("Week", _week(brief, design), bool({Topic.DAYS, Topic.EXPERIENCE} & changed), editable, "Make it ")
    _row("Exercises and kit", _kit(brief, design), bool({Topic.EQUIPMENT, Topic.AVOID} & changed), editable, "I have ")
    _row("Dates", _dates(design), Topic.TIMELINE in changed, editable, "Make it ")
    _phases(design)
    with st.expander("Week 1 by day", expanded=True):
        week_one(design, profile)
    if design.assumptions:
        st.caption("I assumed: " + quoted("; ".join(assumption.text for assumption in design.assumptions)))
    notes(design.findings[:_MOST_NOTES])
    if status.missing and not status.finalized:
        before = "the start" if reviewable(status) else "Review"
        st.caption(f"Still open before {before}: {', '.join(OPEN.get(topic, topic) for topic in status.missing)}.")


def _row(title: str, text: str, new: bool, editable: bool, prefill: str) -> None:  # noqa: FBT001  one row of four
    mark = " :blue-badge[new]" if new else ""
    with st.container(horizontal=True, vertical_alignment="center", wrap=False):
        st.markdown(f"**{title}**{mark}  \n{quoted(text)}", width="stretch")
        if not editable:
            return
        st.button(
            f"Change {title.lower()}",
            icon=":material/edit:",
            key=f"pencil_{title}",
            help=f"Change {title.lower()}",
            type="tertiary",
            on_click=st.session_state.__setitem__,
            args=("prompt", prefill),
        )


def _goal(brief: Brief, design: Design) -> str:
    gaps = [gap_sentence(design, target) for target in design.targets]
    more = [emphasis.in_words(brief.emphasis)] if brief.emphasis else []
    return " · ".join([brief.goal, *gaps, *more]) if brief.goal else "open"


def _week(brief: Brief, design: Design) -> str:
    days = ", ".join(day[:3].capitalize() for day in design.training_days)
    limits = design.constraints
    long = f", the long run {limits.long_run_minutes}" if limits.long_run_minutes else ""
    free = f" · not on {listed([day[:3].capitalize() for day in brief.busy_days], 'or')}" if brief.busy_days else ""
    return f"{days}{free} · up to {limits.session_minutes} minutes{long} · {limits.experience}"


def _kit(brief: Brief, design: Design) -> str:
    parts = [kit_words(design.constraints.equipment)]
    parts += [f"no {exclusion}" for exclusion in brief.exclusions]
    parts += [f"care: {limitation}" for limitation in told_once(brief.limitations)]
    parts += [f"{EXERCISES[swap.use].name} instead of {EXERCISES[swap.instead_of].name}" for swap in brief.swaps]
    return " · ".join(parts)


def kit_words(kit: tuple[str, ...]) -> str:
    return "a full gym" if len(kit) > _FULL_GYM else ", ".join(kit) or "no equipment"


def _dates(design: Design) -> str:
    text = f"{design.definition.total_duration} weeks from {day_in_words(design.start_date)}"
    if design.event_date is not None:
        text += f" to {design.event_name or 'your date'}, {day_in_words(design.event_date)} {design.event_date.year}"
    else:
        text += f" to {day_in_words(design.end_date)} {design.end_date.year}"
    return text


def _phases(design: Design) -> None:
    st.markdown("**Phases**")
    phase_band.draw(design.definition.phases)


def week_one(design: Design, profile: Profile) -> None:
    """The first week in full, by day, with the weights the athlete has."""
    days = session_days(design.start_date, days_of(design, 1))
    names = [f"{design.start_date.fromordinal(design.start_date.toordinal() + day - 1):%A}" for day in days]
    week_by_day(
        design,
        design.plan.week(1).sessions,
        names,
        profile.gym(design.constraints.unit).with_equipment(design.constraints.equipment),
    )


def notes(findings: Sequence[Finding]) -> None:
    """What, why and what was done about it, the source on demand: first what was changed, then the rest."""
    for title, group in (
        ("I changed", [one for one in findings if one.did]),
        ("Worth knowing", [one for one in findings if not one.did]),
    ):
        if not group:
            continue
        st.markdown(f"**{title}**")
        for finding in group:
            st.markdown(quoted(" ".join(part for part in (finding.what, finding.why, finding.did) if part)))
            with st.popover("Why?", type="tertiary"):
                st.write(f"Source: {quoted(finding.source)}.")
