"""A coach changes a coming workout of an athlete by hand: which one, the form the athlete has too, what came of it."""

from collections.abc import Callable
from functools import partial

import streamlit as st

from tp_core.domain import schedule
from tp_core.domain.errors import ProgramError
from tp_core.domain.workout import Workout
from tp_core.domain.workout_text import exercise_line
from tp_core.services.coaching import editing
from tp_core.services.workouts.ground import Ground
from tp_core.services.workouts.looking_back import SessionMark
from tp_core.ui import roster_actions, workout_edit
from tp_core.ui.session import Here
from tp_core.ui.text import quoted

_PROBLEM = "coach_edit_problem"


def draw(here: Here, of: Ground) -> None:
    """The expander; nothing where no session is to come."""
    coming = editing.coming(here.app, of)
    if not coming:
        return
    shown = st.expander("Change a coming workout", key="coach_edit", on_change="rerun")
    if not shown.open:
        return
    with shown:
        chosen = st.selectbox(
            "Which one", range(len(coming)), format_func=lambda at: _named(coming[at], of), key="coach_edit_which"
        )
        try:
            workout = editing.opened(here.app, of, coming[chosen])
        except ProgramError as exc:
            st.write(quoted(exc.message))
            return
        _workout(here, of, workout)


def _named(mark: SessionMark, of: Ground) -> str:
    return f"{schedule.day_in_words(mark.day, of.today)}: {mark.name}"


def _workout(here: Here, of: Ground, workout: Workout) -> None:
    problem = st.session_state.pop(_PROBLEM, "")
    if problem:
        st.error(problem)
    st.markdown("\n".join(f"- {quoted(exercise_line(one, (), of.gym))}" for one in workout.exercises))
    edit = partial(editing.edit, here.app, of, author_id=here.user_id, version=workout.version)
    workout_edit.draw(
        here, of, workout, partial(_save, here, of), lambda before, exercises: edit(before, exercises=exercises)
    )
    st.caption(
        "The athlete is told what you change. It stays as you wrote it when the plan changes later; "
        "where its session or exercise goes, your roster says so."
    )


def _save(here: Here, of: Ground, change: Callable[[], object]) -> None:
    try:
        roster_actions.still_with(here, of.program.coach_id, of.program.user_id)
        change()
    except ProgramError as exc:
        st.session_state[_PROBLEM] = exc.message
    else:
        st.toast("Changed; they are told.")
