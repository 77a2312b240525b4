"""The end of a workout: how hard it was, a note, what it changed, and what next time depends on."""

from collections.abc import Callable

import streamlit as st

from tp_core.domain import workout_text
from tp_core.domain.logged import SetStatus
from tp_core.domain.units import plain
from tp_core.domain.workout import LogStatus, Workout
from tp_core.services.workouts import effort, logging, looking_back, what_next
from tp_core.services.workouts.ground import Ground, OutsideProgram
from tp_core.services.workouts.logging import LogWish, SetWish
from tp_core.ui import effort_asked, workout_change
from tp_core.ui.session import Here
from tp_core.ui.text import quoted

Save = Callable[[Callable[[], object]], None]


def finish(here: Here, of: Ground | OutsideProgram, workout: Workout, save: Save, *, left: bool) -> None:
    """Effort, a rating and a note, then the end; `left` where sets are still open."""
    begun = bool(workout.log and workout.log.sets)
    with st.expander("Finish", expanded=begun and not left):
        st.pills("How hard was it all in all? 0 nothing, 10 all you had", list(range(11)), key="session_effort")
        st.pills("How did it go? 1 very badly, 5 very well", list(range(1, 6)), key="session_rating")
        st.text_area("A note for your coach", key="session_note", max_chars=5000)
        if left:
            label = "Finish: the rest as planned" if begun else "Log it all as planned"
            st.button(label, key="finish_planned", on_click=_end, args=(here, workout, LogStatus.COMPLETED, (), save))
        if begun:
            status = LogStatus.PARTIAL if left or _skipped(workout) else LogStatus.COMPLETED
            st.button(
                "Finish here" if left else "Finish",
                key="finish",
                type="primary" if not left else "secondary",
                on_click=_end,
                args=(here, workout, status, _as_logged(workout), save),
            )
    if isinstance(of, Ground):
        workout_change.another_day(here, of, workout, save, left=left)


def _skipped(workout: Workout) -> bool:
    return workout.log is not None and any(one.status is SetStatus.SKIPPED for one in workout.log.sets)


def _as_logged(workout: Workout) -> tuple[SetWish, ...]:
    return tuple(
        SetWish(
            exercise_id=one.exercise_id,
            status=one.status,
            reps=one.reps,
            load=one.load,
            rpe=one.rpe,
            distance_meters=one.distance_meters,
            duration_seconds=one.duration_seconds,
        )
        for one in (workout.log.sets if workout.log else ())
    )


def _end(here: Here, workout: Workout, status: LogStatus, sets: tuple[SetWish, ...], save: Save) -> None:
    """Ends it with effort, rating and note as the fields have them now.

    Without `sets` the open ones went as planned.
    """
    said = st.session_state
    wish = LogWish(
        status=status,
        sets=sets,
        session_rpe=said.get("session_effort"),
        rating=said.get("session_rating"),
        notes=said.get("session_note") or "",
    )
    save(lambda: logging.log(here.app, workout, here.user_id, wish))


def closed(here: Here, of: Ground | OutsideProgram, workout: Workout, save: Save) -> None:
    """What became of it, what changed, and what next time depends on."""
    log = workout.log
    if log is None:
        return
    told = [workout_text.STATUS_WORDS[workout.status]]
    if log.session_rpe is not None:
        told.append(f"effort {plain(log.session_rpe)} of 10")
    if log.reason:
        told.append(log.reason)
    st.markdown(f"**{quoted(' · '.join(told).capitalize())}**")
    if log.notes:
        st.caption(quoted(log.notes))
    if effort.wanted(workout, of.today):
        effort_asked.draw(here, workout, save)
    if not isinstance(of, Ground):
        return
    changed = looking_back.what_changed(here.app, of, workout)
    if changed:
        st.markdown("\n".join(f"- {quoted(line)}" for line in changed))
    coming = what_next.after(here.app, of, workout)
    if coming:
        st.markdown("\n".join(f"- {quoted(line)}" for line in coming[:-1]))
        st.caption(quoted(coming[-1]))
