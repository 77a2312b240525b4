"""A past session that was done and not logged: one tap puts it down as planned, and its page puts a set right."""

import streamlit as st

from tp_core.domain import schedule
from tp_core.domain.program import RUNNING
from tp_core.domain.workout import WorkoutStatus
from tp_core.services.workouts import catching_up
from tp_core.services.workouts.ground import Ground
from tp_core.services.workouts.logging import Logged
from tp_core.ui import effort_asked, workout_notice
from tp_core.ui.session import Here
from tp_core.ui.text import quoted

_LOGGED = "done_after_all"
_NOT_DONE = (WorkoutStatus.PLANNED, WorkoutStatus.SKIPPED)


def told(here: Here) -> None:
    """What the last tap put down, with the way to its sets; above the rest of the page."""
    workout_notice.notice()
    found = st.session_state.pop(_LOGGED, None)
    if found is None:
        return
    workout_id, sentence = found
    workout = here.app.store.training.find(here.user_id, workout_id)
    if workout is None:
        return
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        st.write(quoted(sentence))
        st.page_link("pages/training_grounds.py", label="Put a set right", query_params={"workout": workout_id})
    effort_asked.draw(here, workout, workout_notice.attempt)


def offer(here: Here, of: Ground, week: int, day_number: int, status: WorkoutStatus, *, label: str) -> None:
    """The button, for a session whose day has passed without it."""
    day = schedule.session_date(of.program, week, day_number)
    if status not in _NOT_DONE or day >= of.today or of.program.status not in RUNNING:
        return
    st.button(
        label,
        key=f"did_{week}_{day_number}",
        type="tertiary",
        help="Logs it as planned on that day; sets can be put right afterwards.",
        on_click=_did,
        args=(here, of, week, day_number),
    )


def _did(here: Here, of: Ground, week: int, day_number: int) -> None:
    def put_down() -> Logged:
        done = catching_up.did_it(here.app, of, week, day_number)
        log = done.workout.log
        when = schedule.day_in_words(log.day, of.today) if log is not None else ""
        st.session_state[_LOGGED] = (done.workout.workout_id, f"{done.workout.name} is logged as planned on {when}.")
        return done

    workout_notice.attempt(put_down)
