"""An athlete as their coach sees them: what the athlete sees of the program, and the coach's own notes and tags."""

from dataclasses import replace

import streamlit as st

from tp_core.domain.check_in import RATING_WORDS, CheckIn
from tp_core.domain.coach import Coach
from tp_core.domain.errors import ProgramError
from tp_core.services import people, profiles, programs
from tp_core.services.coaching import caring, rosters
from tp_core.services.people import Person, Role
from tp_core.services.workouts import ground
from tp_core.ui import goal_list, phase_timeline, roster_actions, roster_row, suggested_change
from tp_core.ui.session import Here
from tp_core.ui.text import quoted

_NOTES = 20


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
    st.button("Back to the roster", icon=":material/arrow_back:", type="tertiary", on_click=_back)
    st.title(quoted(one.name), anchor=False)
    roster_actions.say_what_came_of_it()
    roster_row.draw(here, one)
    seen, own = st.tabs(["What they see", "Your notes"])
    with seen:
        _program(here, one.program_id, coach, user_id)
    with own:
        _own(here, coach, user_id, one.tags)
    return True


def _back() -> None:
    st.query_params.pop("athlete", None)


def _program(here: Here, program_id: str | None, coach: Coach, user_id: str) -> None:
    if program_id is None:
        st.write("No program yet.")
        return
    as_them = replace(here, person=Person(user_id, (Role.ATHLETE,)))
    on = ground.of_program(here.app, programs.get(here.app, user_id, coach.coach_id, program_id))
    suggested_change.waiting(here, on, primary=False)
    phase_timeline.draw_program(as_them, on)
    goal_list.draw(as_them, on)
    st.header("Check-ins", anchor=False)
    found = here.app.store.check_ins.of_program(user_id, program_id)
    if not found:
        st.write("No check-in yet.")
    for one in reversed(found):
        _check_in(one)


def _check_in(one: CheckIn) -> None:
    answers = one.answers
    st.markdown(f"**Week {one.week_number}: {answers.rating}, {RATING_WORDS[answers.rating]}**")
    if answers.feedback:
        st.markdown(f"“{quoted(answers.feedback)}”")
    if answers.hurts and answers.pain is not None:
        area = f", {answers.pain.area}" if answers.pain.area else ""
        st.markdown(quoted(f"Pain: {answers.pain.level.value}{area}"))
    if one.coach_response:
        st.caption(quoted(f"Answered by rules or model: {one.coach_response}"))
    for reply in one.replies:
        st.caption(quoted(f"{reply.author_name}: {reply.text}"))


def _own(here: Here, coach: Coach, user_id: str, tags: tuple[str, ...]) -> None:
    with st.form("note", clear_on_submit=True, border=False):
        text = st.text_area("A note only you see", max_chars=caring.MOST_NOTE)
        if st.form_submit_button("Keep it"):
            try:
                caring.note(here.app, coach.coach_id, user_id, here.user_id, text)
            except ProgramError as exc:
                st.error(exc.message)
    for note in caring.notes(here.app, coach.coach_id, user_id, limit=_NOTES).items:
        st.markdown(f"**{note.written_at.day} {note.written_at:%B %Y}**  \n{quoted(note.text)}")
    wanted = st.multiselect(
        "Your tags",
        sorted({*tags}),
        default=list(tags),
        accept_new_options=True,
        max_selections=8,
        key=f"tags_{user_id}",
    )
    if tuple(wanted) != tags:
        caring.tag(here.app, coach.coach_id, user_id, wanted)
        st.rerun()
