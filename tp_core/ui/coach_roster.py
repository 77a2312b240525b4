"""The roster as an inbox: views, filters, a row an athlete, actions on one or on several."""

from collections.abc import Sequence

import streamlit as st

from tp_core.domain.coach import Coach
from tp_core.domain.program import PhaseKind
from tp_core.domain.review import ReviewTime
from tp_core.services import coaches, profiles
from tp_core.services.coaching import reviewing, rosters
from tp_core.services.coaching.rosters import VIEWS, Line, Wanted
from tp_core.ui import athlete_view, roster_actions, roster_row
from tp_core.ui.session import Here
from tp_core.ui.text import quoted

PAGE = 20


def draw(here: Here) -> None:
    coach = _coach(here)
    if coach is None:
        st.title("Roster", anchor=False)
        st.write("You coach nobody yet. Add a coach of your own on the Coach page, then invite athletes to it.")
        return
    athlete = st.query_params.get("athlete", "")
    if athlete and athlete_view.draw(here, coach, athlete):
        return
    today = profiles.today(here.app, profiles.of(here.app, here.user_id))
    every = rosters.lines(here.app, coach.coach_id, today)
    st.title("Roster", anchor=False)
    roster_actions.say_what_came_of_it()
    if not every:
        st.write(f"No one trains with {quoted(coach.name)} yet. Athletes show here when they start a program.")
        _policy(here, coach)
        return
    wanted = _wanted(every)
    found = rosters.chosen(every, wanted)
    _several(here, coach, found)
    _rows(here, coach, found, wanted)
    _policy(here, coach)


def _coach(here: Here) -> Coach | None:
    """The coach whose roster one looks at: of the address, else the one with athletes."""
    ids = here.person.coach_ids
    if not ids:
        return None
    known = {one: coaches.get(here.app, one) for one in ids}
    wanted = st.query_params.get("coach", "")
    if wanted not in known:
        wanted = next((one for one in ids if next(here.app.store.roster.packed_rows(one), None)), ids[0])
    if len(ids) > 1:
        picked = st.selectbox(
            "Coach", ids, index=ids.index(wanted), format_func=lambda one: known[one].name, key="roster_coach"
        )
        if picked != wanted:
            st.query_params.pop("athlete", None)
        wanted = picked
    st.query_params["coach"] = wanted
    return known[wanted]


def _wanted(every: Sequence[Line]) -> Wanted:
    """The view, kept in the address, and the filters beside it."""
    counts = {view: len(rosters.chosen(every, Wanted(view=view))) for view in VIEWS}
    asked = st.query_params.get("view", "needs")
    view = st.segmented_control(
        "View",
        list(VIEWS),
        default=asked if asked in VIEWS else "needs",
        required=True,
        format_func=lambda one: f"{VIEWS[one]} · {counts[one]}",
        key="roster_view",
        label_visibility="collapsed",
    )
    st.query_params["view"] = view
    tags = sorted({tag for one in every for tag in one.tags})
    with st.popover("Filter", icon=":material/filter_list:"):
        name = st.text_input("Name", key="roster_name")
        phase = st.selectbox("Phase", [None, *PhaseKind], format_func=lambda one: one.value if one else "any")
        event = st.checkbox("With an event ahead", key="roster_event")
        silent = st.checkbox("Silent for two weeks", key="roster_silent")
        ending = st.checkbox("Ending within two weeks", key="roster_ending")
        tag = st.selectbox("Tag", ["", *tags], format_func=lambda one: one or "any") if tags else ""
    return Wanted(view=view, name=name, phase=phase, event=event, silent=silent, ending=ending, tag=tag)


def _several(here: Here, coach: Coach, found: Sequence[Line]) -> None:
    """Actions on the chosen athletes, while any is chosen."""
    chosen = [one for one in found if st.session_state.get(roster_row.choice(one))]
    if not chosen:
        return
    with st.container(border=True, key="several", horizontal=True, vertical_alignment="center"):
        st.markdown(f"**{len(chosen)} chosen**")
        for label, ask in (
            ("Message", roster_actions.message_all),
            ("Approve", roster_actions.approve_all),
            ("Shift", roster_actions.shift_all),
            ("Pause", roster_actions.pause_all),
        ):
            if st.button(label, key=f"all_{label}"):
                ask(here, coach, chosen)


def _rows(here: Here, coach: Coach, found: Sequence[Line], wanted: Wanted) -> None:
    if not found:
        told = "No one needs you right now." if wanted.view == "needs" else "No one here with these filters."
        st.write(told)
        return
    pages = -(-len(found) // PAGE)
    number = st.session_state.get("roster_page", 1) if pages > 1 else 1
    first = (min(number, pages) - 1) * PAGE
    for one in found[first : first + PAGE]:
        roster_row.draw(here, coach, one)
    if pages > 1:
        st.pagination(pages, key="roster_page")
    st.caption(f"{len(found)} of the athletes who train with {quoted(coach.name)}, those who waited longest first.")


def _policy(here: Here, coach: Coach) -> None:
    with st.expander("When you look at new programs"):
        now = here.app.store.care.policy(coach.coach_id).when
        picked = st.segmented_control(
            "I look at a program", list(ReviewTime), default=now, required=True, key=f"policy_{coach.coach_id}"
        )
        st.caption(
            "Before start: its first workout waits for you, 48 hours at the most, then it starts as it is. "
            "The athlete always sees the plan and who looks at it."
        )
        if picked != now:
            reviewing.set_policy(here.app, coach.coach_id, picked)
            st.toast("Saved for programs started from now on")
