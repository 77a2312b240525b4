"""How hard it was, asked in passing of a workout that is over: one tap, and it needn't be answered."""

from collections.abc import Callable

import streamlit as st

from tp_core.domain.workout import Workout
from tp_core.services.workouts import effort
from tp_core.ui.session import Here

Save = Callable[[Callable[[], object]], None]


def draw(here: Here, workout: Workout, save: Save) -> None:
    key = f"effort_{workout.workout_id}"
    st.pills(
        "How hard was it all in all? 0 nothing, 10 all you had. You needn't say.",
        list(range(11)),
        key=key,
        on_change=_tell,
        args=(here, workout.workout_id, key, save),
    )


def _tell(here: Here, workout_id: str, key: str, save: Save) -> None:
    said = st.session_state.get(key)
    if said is not None:
        save(lambda: effort.tell(here.app, here.user_id, workout_id, said))
