"""The roster as an inbox: views, filters, a row an athlete, actions on one or on several."""

from collections.abc import Sequence

import streamlit as st

from tp_core.domain.coach import Coach
from tp_core.domain.errors import ProgramError
from tp_core.domain.program import PhaseKind
from tp_core.domain.review import ReviewTime
from tp_core.services import coaches, profiles
from tp_core.services.coaching import reviewing, rosters
from tp_core.services.coaching.rosters import VIEWS, Line, Wanted
from tp_core.ui import athlete_view, demo_button, joining, roster_actions, roster_row, roster_several, roster_words
from tp_core.ui.session import Here
from tp_core.ui.text import apart, quoted

PAGE = 20
_VIEW = "roster_view"
_UNFILTERED = {
    "roster_name": "",
    "roster_phase": "",
    "roster_event": False,
    "roster_silent": False,
    "roster_ending": False,
    "roster_tag": "",
}
_EMPTY = {
    "needs": "No one needs you right now.",
    "checkIns": "Every check-in is answered.",
    "approve": "Nothing waits for your look.",
    "all": "Nobody trains with you yet.",
}


def draw(here: Here) -> None:
    mine = _coaches(here)
    athlete = st.query_params.get("athlete", "")
    if athlete and len(mine) == 1 and athlete_view.draw(here, mine[0], athlete):
        return
    if athlete:  # made up, another coach's, or somebody who left: it reads the same
        roster_actions.tell("That athlete does not train with you, or does so no more.", problem=True)
        roster_actions.close_athlete()
    roster_several.untick()
    today = profiles.today(here.app, profiles.of(here.app, here.user_id))
    every = rosters.lines(here.app, [one.coach_id for one in mine], today)
    with st.container(horizontal=True, vertical_alignment="bottom"):
        st.title("Roster", anchor=False, width="stretch")
        if every and len(here.person.coach_ids) > 1:
            _choose_coach(here)
    roster_actions.say_what_came_of_it()
    if not every:
        come = "join" if here.person.signed_in else "start a program with"
        st.write(f"Nobody trains with you yet. Athletes show here once they {come} a coach of yours.")
        demo_button.draw(here, "To see how it looks: twelve made-up athletes, labelled, removed with one command.")
    else:
        wanted = _wanted(every)
        st.session_state[roster_actions.WANTED] = wanted
        found = rosters.chosen(every, wanted)
        roster_several.bar(here, found)
        _rows(here, found, wanted)
    if len(mine) == 1:
        _policy(here, mine[0])
    if here.person.signed_in:
        joining.own_coaches(here)


def _coaches(here: Here) -> tuple[Coach, ...]:
    """The coach of the address, where it is theirs; else all of theirs."""
    wanted = st.query_params.get("coach", "")
    ids = (wanted,) if wanted in here.person.coach_ids else here.person.coach_ids
    return tuple(coaches.get(here.app, one) for one in ids)


def _choose_coach(here: Here) -> None:
    ids = here.person.coach_ids
    names = dict(zip(ids, apart(coaches.get(here.app, one).name for one in ids), strict=True))
    now = st.query_params.get("coach", "")
    picked = st.selectbox(
        "Athletes of",
        ["", *names],
        index=list(names).index(now) + 1 if now in names else 0,
        format_func=lambda one: names.get(one, "all my coaches"),
        key=f"roster_coach_{now}",
        width=240,
    )
    if picked != now:
        st.query_params["coach"] = picked
        st.rerun()


def _wanted(every: Sequence[Line]) -> Wanted:
    """The view, kept in the address, and the filters beside it."""
    with st.container(horizontal=True, vertical_alignment="center"):
        return _filters(every, _view(every))


def _view(every: Sequence[Line]) -> str:
    counts = {view: len(rosters.chosen(every, Wanted(view=view))) for view in VIEWS}
    asked = st.query_params.get("view", "needs")
    # The address leads, so that the browser's back and forward go through the views.
    st.session_state[_VIEW] = asked if asked in VIEWS else "needs"
    st.segmented_control(
        "View",
        list(VIEWS),
        required=True,
        format_func=lambda one: f"{VIEWS[one]} · {counts[one]}",
        key=_VIEW,
        label_visibility="collapsed",
        on_change=_to_the_address,
    )
    return str(st.session_state[_VIEW])


def _to_the_address() -> None:
    st.query_params["view"] = st.session_state[_VIEW]


def _filters(every: Sequence[Line], view: str) -> Wanted:
    """Kept while an athlete is opened and left again; that some are on stands there with the menu closed."""
    tags = sorted({tag for one in every for tag in one.tags})
    with st.popover("Filter", icon=":material/filter_list:", type="tertiary"):
        name = st.text_input("Name", key="roster_name", persist_state="page")
        phase = st.selectbox(
            "Phase",
            ["", *PhaseKind],
            format_func=lambda one: one or "any",
            key="roster_phase",
            persist_state="page",
        )
        event = st.checkbox("With an event ahead", key="roster_event", persist_state="page")
        silent = st.checkbox("Silent for two weeks", key="roster_silent", persist_state="page")
        ending = st.checkbox("Ending within two weeks", key="roster_ending", persist_state="page")
        tag = ""
        if tags:
            options, said = ["", *tags], (lambda one: one or "any")
            tag = st.selectbox("Tag", options, format_func=said, key="roster_tag", persist_state="page")
    wanted = Wanted(
        view=view,
        name=name,
        phase=PhaseKind(phase) if phase else None,
        event=event,
        silent=silent,
        ending=ending,
        tag=tag,
    )
    told = roster_words.filtered(wanted)
    if told:
        st.caption(quoted(f"Only: {told}"), width="content")
        st.button("Clear", key="roster_unfilter", type="tertiary", on_click=_unfilter)
    return wanted


def _unfilter() -> None:
    for key, nothing in _UNFILTERED.items():
        st.session_state[key] = nothing


def _rows(here: Here, found: Sequence[Line], wanted: Wanted) -> None:
    if not found:
        st.write("No one here with these filters." if roster_words.filtered(wanted) else _EMPTY[wanted.view])
        return
    pages = -(-len(found) // PAGE)
    number = st.session_state.get("roster_page", 1) if pages > 1 else 1
    first = (min(number, pages) - 1) * PAGE
    for one in found[first : first + PAGE]:
        roster_row.draw(here, one, whole=wanted.view == "all")
    if pages > 1:
        st.pagination(pages, key="roster_page", persist_state="page")
    st.caption(f"{len(found)} shown: the most pressing first, then those who waited longest.")


def _policy(here: Here, coach: Coach) -> None:
    with st.expander("When you look at new programs"):
        now = here.app.store.care.policy(coach.coach_id).when
        # Named by what holds: another window's choice shows here at the next touch, and is not taken back by it.
        key = f"policy_{coach.coach_id}_{now}"
        st.segmented_control(
            "I look at a program",
            list(ReviewTime),
            default=now,
            required=True,
            key=key,
            on_change=_set_policy,
            args=(here, coach, key),
        )
        st.caption(
            "Before start: its first workout waits for you, 48 hours at the most, then it starts as it is. "
            "The athlete always sees the plan and who looks at it."
        )


def _set_policy(here: Here, coach: Coach, key: str) -> None:
    try:
        reviewing.set_policy(here.app, coach.coach_id, st.session_state[key])
    except ProgramError as exc:
        roster_actions.tell(exc.message, problem=True)
    else:
        roster_actions.tell("Saved for programs started from now on")
