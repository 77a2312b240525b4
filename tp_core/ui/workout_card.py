"""A workout on a phone between sets: one set at a time, saved as tapped, nothing to type where all went as planned."""

from collections.abc import Callable
from datetime import timedelta

import streamlit as st

from tp_core.domain import workout_text
from tp_core.domain.errors import ProgramError
from tp_core.domain.exercises import EXERCISES
from tp_core.domain.loading import Gym
from tp_core.domain.logged import SetStatus
from tp_core.domain.units import from_kg, plain, to_kg
from tp_core.domain.workout import LogStatus, PrescribedExercise, Workout, WorkoutStatus
from tp_core.services import profiles
from tp_core.services.workouts import changing, logging, looking_back
from tp_core.services.workouts.ground import Ground
from tp_core.services.workouts.logging import LogWish, SetWish
from tp_core.ui import workout_change
from tp_core.ui.session import Here
from tp_core.ui.text import quoted

_OPEN = (WorkoutStatus.PLANNED, WorkoutStatus.STARTED)
_LEFT = ("4+", "3", "2", "1", "0")
_TAP = timedelta(seconds=1)
"""A second tap this soon is the same one: on a phone a button is hit twice."""


def draw(here: Here, of: Ground, workout: Workout) -> None:
    """The workout: why today, the set at hand, all sets, and finishing."""
    st.subheader(quoted(workout.name), anchor=False)
    st.write(quoted(workout.explanation))
    _notice()
    left, right = st.columns([3, 2], gap="large")
    with left:
        if workout.status in _OPEN:
            _at_hand(here, of, workout)
        else:
            _closed(here, of, workout)
    with right:
        _all_sets(here, of, workout)
    if workout.status in _OPEN:
        _finish(here, of, workout)
    else:
        workout_change.correct(here, of, workout, attempt)
    with st.expander("Copy as text"):
        st.code(workout_text.as_text(workout, of.gym), language=None, wrap_lines=True)


def _notice() -> None:
    error, safety = st.session_state.pop("workout_error", ""), st.session_state.pop("workout_safety", "")
    if error:
        st.error(error)
    if safety:
        st.warning(quoted(safety))


def attempt(action: Callable[[], object]) -> None:
    """Does what a tap asks; a failure is a sentence above the workout and loses nothing."""
    try:
        done = action()
    except ProgramError as exc:
        st.session_state["workout_error"] = exc.message
        return
    if isinstance(done, logging.Logged) and done.safety:
        st.session_state["workout_safety"] = done.safety


# the set at hand


def _next_place(workout: Workout) -> tuple[int, int] | None:
    """The first set nothing is known of."""
    logged = {(one.exercise_index, one.set_index) for one in (workout.log.sets if workout.log else ())}
    for at, exercise in enumerate(workout.exercises):
        for number in range(len(exercise.sets)):
            if (at, number) not in logged:
                return at, number
    return None


def _at_hand(here: Here, of: Ground, workout: Workout) -> None:
    total = sum(len(exercise.sets) for exercise in workout.exercises)
    logged = workout.log.sets if workout.log else ()
    st.caption(" · ".join([f"{len(logged)} of {total} sets", *_clock(here, of, workout)]))
    place = _next_place(workout)
    _effort(here, of, workout, place)
    if place is None:
        st.write("All sets are in. Finish below.")
        return
    at, number = place
    exercise = workout.exercises[at]
    with st.container(border=True, key="set_card"):
        st.markdown(f"**{quoted(exercise.name)} · set {number + 1} of {len(exercise.sets)}**")
        if number == 0 and exercise.warm_up:
            st.caption(quoted(exercise.warm_up))
        load = _load_to_find(of.gym, workout, at, number)
        if load is None:
            st.markdown(f"## {quoted(workout_text.set_text(exercise.sets[number], of.gym))}")
        told = workout_text.caption(exercise, number, of.gym)
        if told:
            st.caption(quoted(told))
        st.button(
            "Done as planned" if load is None else "Done",
            type="primary",
            width="stretch",
            key="set_done",
            on_click=_tap,
            args=(here, workout, at, number, SetWish(load=load)),
        )
        with st.container(horizontal=True, key="set_more"):
            with st.popover("Different"):
                workout_change.different(here, of, workout, at, number, attempt)
            st.button(
                "Skip set",
                key="set_skip",
                on_click=_tap,
                args=(here, workout, at, number, SetWish(status=SetStatus.SKIPPED)),
            )
            if logged:
                st.button("Undo", key="set_undo", on_click=_undo, args=(here, workout))
        if exercise.notes:
            st.caption(quoted(exercise.notes))


def _clock(here: Here, of: Ground, workout: Workout) -> list[str]:
    """`saved 14:29`, `rest until 14:32`: clock times, which a locked phone does not lose."""
    if workout.log is None or not workout.log.sets:
        return []
    saved = profiles.local(workout.log.recorded_at, of.profile)
    last = workout.log.sets[-1]
    told = [f"saved {saved:%H:%M}"]
    if last.exercise_index is not None and last.exercise_index < len(workout.exercises):
        sets = workout.exercises[last.exercise_index].sets
        rest = sets[min(last.set_index or 0, len(sets) - 1)].rest_seconds if sets else None
        until = saved + timedelta(seconds=rest or 0)
        if rest and until > profiles.local(here.app.now(), of.profile):
            told.append(f"rest until {until:%H:%M}")
    return told


def _load_to_find(gym: Gym, workout: Workout, at: int, number: int) -> float | None:
    """A weight in kg the athlete names, where none is prescribed; the one of the set before is there already."""
    exercise = workout.exercises[at]
    planned = exercise.sets[number]
    if planned.load is not None or planned.reps is None or not workout_text.needs_load(exercise.exercise_id):
        return None
    before = [one.load for one in (workout.log.sets if workout.log else ()) if one.exercise_index == at and one.load]
    loading = EXERCISES[exercise.exercise_id].loading
    usual = before[-1] if before else gym.load(0, loading).kilograms
    given = st.number_input(
        f"{planned.reps} reps with ({gym.unit})",
        min_value=0.0,
        max_value=600.0 if gym.unit == "kg" else 1300.0,
        value=from_kg(usual, gym.unit),
        step=2.5 if gym.unit == "kg" else 5.0,
        format="%g",
        key=f"load_{workout.workout_id}_{at}_{number}",
    )
    return to_kg(float(given), gym.unit)


def _tap(here: Here, workout: Workout, at: int, number: int, wish: SetWish) -> None:
    now = here.app.wall()
    if now - st.session_state.get("tapped_at", now - 2 * _TAP) < _TAP:
        return
    st.session_state["tapped_at"] = now
    attempt(lambda: logging.record_set(here.app, workout, here.user_id, at, number, wish))


def _undo(here: Here, workout: Workout) -> None:
    last = next((one for one in reversed(workout.log.sets if workout.log else ()) if one.set_index is not None), None)
    if last is None or last.exercise_index is None or last.set_index is None:
        return
    at, number = last.exercise_index, last.set_index
    attempt(lambda: logging.take_back_set(here.app, workout, here.user_id, at, number))


def _effort(here: Here, of: Ground, workout: Workout, place: tuple[int, int] | None) -> None:
    """Asked once an exercise, after its last set: how many reps were left."""
    del of
    last = workout.log.sets[-1] if workout.log and workout.log.sets else None
    if last is None or last.exercise_index is None or last.rpe is not None or last.status is not SetStatus.DONE:
        return
    over = place is None or place[0] != last.exercise_index
    if not over or last.reps is None:
        return
    exercise = workout.exercises[last.exercise_index]
    key = f"left_{workout.workout_id}_{last.exercise_index}"
    st.segmented_control(
        f"{exercise.name}: reps left after the last set",
        _LEFT,
        key=key,
        on_change=_effort_said,
        args=(here, workout, last.exercise_index, last.set_index or 0, key),
    )


def _effort_said(here: Here, workout: Workout, at: int, number: int, key: str) -> None:
    said = st.session_state.get(key)
    entry = next(
        (
            one
            for one in (workout.log.sets if workout.log else ())
            if (one.exercise_index, one.set_index) == (at, number)
        ),
        None,
    )
    if said is None or entry is None:
        return
    wish = SetWish(
        reps=entry.reps,
        load=entry.load,
        distance_meters=entry.distance_meters,
        duration_seconds=entry.duration_seconds,
        rpe=workout_text.effort_of(said),
    )
    attempt(lambda: logging.record_set(here.app, workout, here.user_id, at, number, wish))


# all sets, swaps


def _all_sets(here: Here, of: Ground, workout: Workout) -> None:
    st.markdown("**All sets**")
    logged = workout.log.sets if workout.log else ()
    for at, exercise in enumerate(workout.exercises):
        done = [one for one in logged if one.exercise_index == at]
        line = quoted(workout_text.exercise_line(exercise, done, of.gym))
        if workout.status not in _OPEN or done:
            st.markdown(f"- {line}")
            continue
        with st.container(horizontal=True, vertical_alignment="center", wrap=False, gap="small"):
            st.markdown(f"- {line}", width="stretch")
            with st.popover("Swap", type="tertiary", key=f"swap_{at}"):
                _swap(here, of, workout, at, exercise)
    others = [one for one in logged if one.exercise_index is None]
    if others:
        st.markdown(f"- {quoted('Also: ' + '; '.join(workout_text.set_text(one, of.gym) for one in others))}")


def _swap(here: Here, of: Ground, workout: Workout, at: int, exercise: PrescribedExercise) -> None:
    offered = changing.alternatives(here.app, of, workout, at)
    if not offered:
        st.write("Nothing else with your equipment fits here.")
    for other in offered:
        st.markdown(
            f"**{quoted(other.name)}**  \n{quoted(workout_text.exercise_line(other, (), of.gym).split(': ', 1)[1])}"
        )
        st.caption(quoted(other.reasons[0].text if other.reasons else f"Trains what {exercise.name.lower()} trains."))
        st.button(
            f"Use {other.name.lower()}",
            key=f"use_{at}_{other.exercise_id}",
            on_click=attempt,
            args=(lambda other=other: changing.replace(here.app, of, workout, at, other),),
        )


# the end


def _finish(here: Here, of: Ground, workout: Workout) -> None:
    begun = bool(workout.log and workout.log.sets)
    left = _next_place(workout) is not None
    with st.expander("Finish", expanded=begun and not left):
        effort = st.pills(
            "How hard was it all in all? 0 nothing, 10 all you had", list(range(11)), key="session_effort"
        )
        rating = st.pills("How did it go? 1 very badly, 5 very well", list(range(1, 6)), key="session_rating")
        note = st.text_area("A note for your coach", key="session_note", max_chars=5000)
        wish = LogWish(status=LogStatus.COMPLETED, session_rpe=effort, rating=rating, notes=note or "")
        if left:
            label = "Finish: the rest as planned" if begun else "Log it all as planned"
            st.button(label, key="finish_planned", on_click=_end, args=(here, workout, wish))
        if begun:
            status = LogStatus.PARTIAL if left or _skipped(workout) else LogStatus.COMPLETED
            ended = wish.model_copy(update={"status": status, "sets": _as_logged(workout)})
            st.button(
                "Finish here" if left else "Finish",
                key="finish",
                type="primary" if not left else "secondary",
                on_click=_end,
                args=(here, workout, ended),
            )
    workout_change.another_day(here, of, workout, attempt)


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


def _end(here: Here, workout: Workout, wish: LogWish) -> None:
    attempt(lambda: logging.log(here.app, workout, here.user_id, wish))


def _closed(here: Here, of: Ground, workout: Workout) -> None:
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
    changed = looking_back.what_changed(here.app, of, workout)
    if changed:
        st.markdown("\n".join(f"- {quoted(line)}" for line in changed))
