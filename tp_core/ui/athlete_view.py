"""An athlete as their coach sees them: what the athlete sees of the program, and the coach's own notes and tags."""

from dataclasses import replace
from datetime import date, datetime

import streamlit as st

from tp_core.domain.care import MOST_TAGS
from tp_core.domain.coach import Coach
from tp_core.domain.errors import ProgramError
from tp_core.domain.program import Approval, ProgramStatus
from tp_core.services import people, profiles, programs
from tp_core.services.coaching import caring, rosters
from tp_core.services.coaching.rosters import VIEWS, Line, Wanted
from tp_core.services.people import Person, Role
from tp_core.services.workouts import ground
from tp_core.ui import (
    athlete_history,
    coach_edits,
    goal_list,
    phase_timeline,
    roster_actions,
    roster_row,
    suggested_change,
    taps,
)
from tp_core.ui.session import Here
from tp_core.ui.text import labelled, quoted

_NOTES = 20
_TURN, _PROBLEM, _KEPT = "note_turn", "note_problem", "note_kept"


def draw(here: Here, coach: Coach, user_id: str) -> bool:
    """The athlete; False where there is none of that id on this roster."""
    try:
        people.check_athlete_of(here.app, here.person, coach.coach_id, user_id)
    except ProgramError:
        return False
    today = profiles.today(here.app, profiles.of(here.app, here.user_id))
    one = rosters.line(here.app, coach.coach_id, user_id, today)
    if one is None:
        return False
    _ways(here, coach, one, today)
    st.title(quoted(one.name), anchor=False)
    roster_actions.say_what_came_of_it()
    roster_row.draw(here, one, whole=True, alone=True)
    seen, own = st.tabs(["What they see", "Your notes"])
    with seen:
        _program(here, one.program_id, coach, user_id)
    with own:
        _own(here, coach, user_id, one.tags)
    return True


def _ways(here: Here, coach: Coach, one: Line, today: date) -> None:
    """Back, and on to the next of the view that they were opened from: one works through it without the list."""
    after = _next(here, coach, one, today)
    with st.container(horizontal=True, horizontal_alignment="distribute"):
        back = roster_actions.close_athlete
        st.button("Back to the roster", icon=":material/arrow_back:", type="tertiary", on_click=back)
        if after is not None:
            st.button(
                f"Next: {labelled(after.name)}",
                key="next_athlete",
                icon=":material/arrow_forward:",
                icon_position="right",
                type="tertiary",
                on_click=roster_actions.open_athlete,
                args=(after,),
            )


def _next(here: Here, coach: Coach, one: Line, today: date) -> Line | None:
    """The one behind this one in the view; who is dealt with has left it, and the most pressing is next."""
    ids = here.person.coach_ids if roster_actions.from_all() else (coach.coach_id,)
    view = st.query_params.get("view", "needs")
    seen: Wanted = st.session_state.get(roster_actions.WANTED, Wanted())
    wanted = seen.model_copy(update={"view": view if view in VIEWS else "needs"})
    found = rosters.chosen(rosters.lines(here.app, ids, today), wanted)
    places = [(each.coach_id, each.user_id) for each in found]
    here_is = (one.coach_id, one.user_id)
    at = places.index(here_is) + 1 if here_is in places else 0
    return found[at] if at < len(found) else None


def _program(here: Here, program_id: str | None, coach: Coach, user_id: str) -> None:
    if program_id is None:
        _none_yet(here, coach)
        return
    as_them = replace(here, person=Person(user_id, (Role.ATHLETE,)))
    on = ground.of_program(here.app, programs.get(here.app, user_id, coach.coach_id, program_id))
    if on.program.status in (ProgramStatus.COMPLETED, ProgramStatus.ABANDONED):
        _none_yet(here, coach)
    elif on.program.approval is Approval.DECLINED:
        st.write(quoted(f"{on.program.reviewed_by} asked for a change: {_said(on.program.review_comment)}"))
    suggested_change.waiting(here, on, primary=False)
    coach_edits.draw(here, on)
    phase_timeline.draw_program(as_them, on, coach=here)
    goal_list.draw(as_them, on)
    athlete_history.draw(here, coach, on)


def _said(comment: str) -> str:
    return f"“{comment}”" if comment else "nothing more was said."


def _none_yet(here: Here, coach: Coach) -> None:
    """How a program comes about: the athlete's own step, which the coach can ask for."""
    st.write(
        f"No program runs. One begins with the athlete: on their Coach page they tell {quoted(coach.name)} what they "
        "train for, and you see it here once it is started. *Reply* above has a draft that asks them to."
    )
    if here.person.signed_in and coach.owner_id == here.user_id and not here.demo:
        st.caption("To bring somebody new, make an invitation under “Your coaches” at the end of the roster.")


def _own(here: Here, coach: Coach, user_id: str, tags: tuple[str, ...]) -> None:
    turn = st.session_state.setdefault(f"{_TURN}_{user_id}", 0)
    with st.form(f"note_{user_id}", border=False):
        # Emptied by its next name once it is kept: cleared by the browser, a second tap sent it empty and lost it.
        st.text_area("A note only you see", max_chars=caring.MOST_NOTE, key=f"note_{user_id}_{turn}")
        st.form_submit_button("Keep it", on_click=_keep, args=(here, coach, user_id, turn))
    problem = st.session_state.pop(_PROBLEM, "")
    if problem:
        st.error(problem)
    for note in caring.notes(here.app, coach.coach_id, user_id, limit=_NOTES).items:
        st.markdown(f"**{note.written_at.day} {note.written_at:%B %Y}**  \n{quoted(note.text)}")
    _tags(here, coach, user_id, tags)


def _tags(here: Here, coach: Coach, user_id: str, tags: tuple[str, ...]) -> None:
    """The tags there are, to add to and take from; what another window added meanwhile stays."""
    key = f"tags_{user_id}_{'|'.join(tags)}"
    st.multiselect(
        "Your tags",
        sorted({*tags}),
        default=list(tags),
        accept_new_options=True,
        max_selections=MOST_TAGS,
        placeholder="Type a tag and press Enter",
        key=key,
        on_change=_tag,
        args=(here, coach, user_id, tags, key),
    )


def _tag(here: Here, coach: Coach, user_id: str, shown: tuple[str, ...], key: str) -> None:
    try:
        roster_actions.still_with(here, coach.coach_id, user_id)
        caring.retag(here.app, coach.coach_id, user_id, shown, st.session_state[key])
    except ProgramError as exc:
        st.session_state[_PROBLEM] = exc.message


def _keep(here: Here, coach: Coach, user_id: str, turn: int) -> None:
    """Once, however often it is tapped: a second tap comes with the words, or with the field emptied already."""
    text = st.session_state.get(f"note_{user_id}_{turn}", "").strip()
    kept: dict[str, datetime] = st.session_state.setdefault(_KEPT, {})
    if not text and user_id in kept and here.app.wall() - kept[user_id] < taps.SOON:
        return
    try:
        roster_actions.still_with(here, coach.coach_id, user_id)
        taps.once(here, (user_id, text), lambda: caring.note(here.app, coach.coach_id, user_id, here.user_id, text))
        kept[user_id] = here.app.wall()
    except ProgramError as exc:
        st.session_state[_PROBLEM] = exc.message
        return
    st.session_state[f"{_TURN}_{user_id}"] = turn + 1
