"""What one does with a workout beyond ticking sets: another load or reps, a correction, a shorter day, another day."""

from collections.abc import Callable, Sequence
from datetime import timedelta

import streamlit as st

from tp_core.domain import workout_text
from tp_core.domain.coming_sets import needs_load
from tp_core.domain.exclusions import OFTEN_SORE
from tp_core.domain.exercises import EQUIPMENT_NAMES, EXERCISES
from tp_core.domain.logged import MOST_METERS, MOST_REPS, MOST_SECONDS, LoggedSet
from tp_core.domain.schedule import day_in_words, end_date
from tp_core.domain.units import Unit, from_kg, plain, to_kg
from tp_core.domain.workout import Adjustment, PrescribedExercise, PrescribedSet, SkipReason, Workout, WorkoutStatus
from tp_core.services.workouts import changing, logging
from tp_core.services.workouts.ground import Ground, OutsideProgram
from tp_core.services.workouts.logging import SetWish
from tp_core.ui import dates, number_field, workout_edit, workout_notice
from tp_core.ui.session import Here
from tp_core.ui.text import apart

Save = Callable[[Callable[[], object]], None]
_KILOMETER = 1000
_LEFT = ("4+", "3", "2", "1", "0")


def place_key(workout: Workout, at: int, number: int) -> str:
    """What the fields of one set are kept under; another exercise in its place begins with fields of its own."""
    return f"{workout.workout_id}_{at}_{number}_{workout.exercises[at].exercise_id}"


def different(
    here: Here,
    of: Ground | OutsideProgram,
    workout: Workout,
    place: tuple[int, int],
    shown: PrescribedExercise,
    save: Save,
) -> None:
    """A set that went otherwise: three rows to tap for lifts and a field for any other load or reps, a number for time
    or distance. `shown` is the exercise as the card shows it.
    """
    _form(here, of, workout, place, shown.sets[place[1]], save, "form")


def _form(
    here: Here,
    of: Ground | OutsideProgram,
    workout: Workout,
    place: tuple[int, int],
    like: PrescribedSet | LoggedSet,
    save: Save,
    where: workout_notice.Where,
) -> None:
    at, number = place
    exercise = workout.exercises[at]
    key = place_key(workout, at, number)
    if like.load is not None and not number_field.drawn(f"load_{key}"):
        st.segmented_control(
            f"Load ({of.gym.unit})",
            _loads(of, exercise.exercise_id, like.load),
            default=like.load,
            required=True,
            format_func=lambda one: plain(from_kg(one, of.gym.unit)),
            key=f"other_load_{key}",
        )
        step = 2.5 if of.gym.unit == "kg" else 5.0
        number_field.draw(f"Or any other load ({of.gym.unit})", None, step=step, key=f"any_load_{key}")
    elif like.reps is not None and needs_load(exercise.exercise_id):
        st.caption("The weight is the one on the card; here are the reps.")
    if like.reps is not None:
        fewer = like.reps if not exercise.last_time and like.load is None else 2  # nobody knows yet how many they do
        around = [one for one in range(like.reps - fewer, like.reps + 3) if one >= 0]
        st.segmented_control("Reps", around, default=like.reps, required=True, key=f"other_reps_{key}")
        number_field.draw("Or any other number of reps", None, step=1.0, key=f"any_reps_{key}")
        st.segmented_control("Reps left", _LEFT, key=f"other_left_{key}")
    if like.distance_meters is not None:
        _far_and_long(like.distance_meters, like.duration_seconds, key)
    elif like.duration_seconds is not None:
        number_field.draw("Seconds", like.duration_seconds, step=5.0, key=f"other_s_{key}")
    workout_notice.beside(where)
    st.button(
        f"Save {workout_text.piece((exercise.exercise_id,))}",
        key=f"other_save_{key}",
        type="primary",
        on_click=save,
        args=(lambda: logging.record_set(here.app, workout, here.user_id, at, number, _as_tapped(of.gym.unit, key)),),
    )


def _as_tapped(unit: Unit, key: str) -> SetWish:
    """The set as the form's rows and fields have it now."""
    left = st.session_state.get(f"other_left_{key}")
    return SetWish(
        reps=_reps_said(key),
        load=_load_said(unit, key),
        rpe=workout_text.effort_of(left) if left is not None else None,
        duration_seconds=_seconds_said(key),
        distance_meters=_meters_said(key),
    )


def _load_said(unit: Unit, key: str) -> float | None:
    """In kg: the field's, where it has one, else the row's."""
    for field in (f"any_load_{key}", f"load_{key}"):
        if number_field.drawn(field) and (st.session_state[field] is not None or field == f"load_{key}"):
            return to_kg(number_field.said(field, "weight", most=number_field.MOST[unit], unit=unit), unit)
    tapped: float | None = st.session_state.get(f"other_load_{key}")
    return tapped


def _reps_said(key: str) -> float | None:
    if st.session_state.get(f"any_reps_{key}") is not None:
        return number_field.said(f"any_reps_{key}", "number of reps", most=MOST_REPS, least=-1, whole=True)
    tapped: float | None = st.session_state.get(f"other_reps_{key}")
    return tapped


def _seconds_said(key: str) -> float | None:
    if number_field.drawn(f"other_s_{key}"):
        return number_field.said(f"other_s_{key}", "time", most=MOST_SECONDS, unit="s")
    if number_field.drawn(f"other_t_{key}"):
        return number_field.said(f"other_t_{key}", "time", most=MOST_SECONDS, unit="s", least=-1) or None
    if number_field.drawn(f"other_min_{key}"):
        return number_field.said(f"other_min_{key}", "time", most=MOST_SECONDS / 60, unit="min", least=-1) * 60 or None
    return None


def _meters_said(key: str) -> float | None:
    if number_field.drawn(f"other_m_{key}"):
        return number_field.said(f"other_m_{key}", "distance", most=MOST_METERS, unit="m")
    if number_field.drawn(f"other_km_{key}"):
        far = number_field.said(f"other_km_{key}", "distance", most=MOST_METERS / _KILOMETER, unit="km")
        return far * _KILOMETER
    return None


def _far_and_long(meters: float, seconds: float | None, key: str) -> None:
    """A run in kilometres and minutes, something shorter in metres and seconds; no time is 0."""
    if meters < _KILOMETER:
        number_field.draw("Metres", meters, step=10.0, key=f"other_m_{key}")
        number_field.draw("Seconds", seconds or 0, step=5.0, key=f"other_t_{key}")
        return
    number_field.draw("Kilometres", meters / _KILOMETER, step=0.5, key=f"other_km_{key}")
    number_field.draw("Minutes it took", (seconds or 0) / 60, step=1.0, key=f"other_min_{key}")


def _loads(of: Ground | OutsideProgram, exercise_id: str, load: float) -> Sequence[float]:
    """Two steps down and two up, as they can be loaded."""
    loading = EXERCISES[exercise_id].loading
    found = {load}
    low = high = load
    for _ in range(2):
        low = of.gym.below(low, loading).kilograms
        high = of.gym.above(high, loading).kilograms
        found |= {low, high}
    return sorted(found)


def correct(here: Here, of: Ground | OutsideProgram, workout: Workout, save: Save) -> None:
    """A set of a finished workout put right; what was said before is kept."""
    logged = [
        one
        for one in (workout.log.sets if workout.log else ())
        if one.exercise_index is not None and one.exercise_index < len(workout.exercises)
    ]
    if not logged or workout.status is WorkoutStatus.SKIPPED:
        return
    names = apart(_named(one, of) for one in logged)
    with st.expander(f"Correct a {workout_text.piece(one.exercise_id for one in workout.exercises)}"):
        chosen = st.selectbox(
            "Which one",
            range(len(logged)),
            format_func=names.__getitem__,
            key=f"correct_{workout.workout_id}",
        )
        one = logged[chosen]
        _form(here, of, workout, (one.exercise_index or 0, one.set_index or 0), one, save, "correction")


def _named(one: LoggedSet, of: Ground | OutsideProgram) -> str:
    name = EXERCISES[one.exercise_id].name if one.exercise_id in EXERCISES else one.exercise_id
    piece = workout_text.piece((one.exercise_id,))
    return f"{name}, {piece} {(one.set_index or 0) + 1}: {workout_text.set_text(one, of.gym)}"


def another_day(here: Here, of: Ground, workout: Workout, save: Save, *, left: bool) -> None:
    """Less time, no rack, something hurts; or not today at all. What is begun stays on its day: what is left of it can
    be fitted, swapped, or left out by finishing.
    """
    if workout.status not in (WorkoutStatus.PLANNED, WorkoutStatus.STARTED):
        return
    begun = workout.status is WorkoutStatus.STARTED
    if begun and not left:
        return
    with st.container(horizontal=True, key="another_day"):
        with st.popover("Fit what is left" if begun else "Fit it to today"):
            _fit(here, of, workout, save)
        if not begun:
            with st.popover("Move or skip"):
                _move(here, of, workout, save)
            by_hand = st.popover("Edit by hand", key="edit_by_hand", on_change="rerun")
            if by_hand.open:
                with by_hand:
                    workout_edit.draw(here, of, workout, save)
    if begun:
        st.caption("Begun, so it stays on this day. *Finish here* closes it as partly done; what you logged stays.")


def _fit(here: Here, of: Ground, workout: Workout, save: Save) -> None:
    usual = of.program.constraints.minutes_for(one.exercise_id for one in workout.exercises)
    st.pills(
        "Minutes left" if workout.status is WorkoutStatus.STARTED else "Minutes",
        [one for one in (20, 30, 45, 60) if one < usual],
        key="fit_minutes",
    )
    st.multiselect(
        "Not free today",
        [item for item in of.constraints.equipment if item in EQUIPMENT_NAMES],
        format_func=lambda item: item.replace("_", " "),
        key="fit_without",
    )
    st.pills("Hurts today", OFTEN_SORE, selection_mode="multi", key="fit_sore")
    st.caption("I leave out what loads a part that hurts. If it is no better in a week, or worse, see a physio.")
    st.button(
        "Fit the workout",
        key="fit",
        type="primary",
        disabled=_fitting() == Adjustment(),
        on_click=save,
        args=(lambda: changing.adjust(here.app, of, workout, _fitting()),),
    )


def _fitting() -> Adjustment:
    """What the workout is to be fitted to, as the fields have it now."""
    said = st.session_state
    return Adjustment(
        minutes=said.get("fit_minutes"),
        without=tuple(said.get("fit_without", ())),
        sore=tuple(said.get("fit_sore", ())),
    )


def _move(here: Here, of: Ground, workout: Workout, save: Save) -> None:
    week, number = workout.week_number or 1, workout.day_number or 1
    to = dates.field(
        "Move to",
        None,
        earliest=max(of.today, of.program.start_date),
        latest=max(end_date(of.program), of.today + timedelta(days=1)),
        key="move_to",
    )
    st.button(
        "Move" if to is None else f"Move to {day_in_words(to, of.today)}",
        key="move",
        disabled=to is None,
        on_click=save,
        args=(lambda: changing.move(here.app, of, week, number, st.session_state["move_to"]),),
    )
    reason = st.pills("Not this time, because of", [one.value for one in SkipReason], key="skip_reason")
    st.button(
        "Skip this session",
        key="skip",
        disabled=reason is None,
        on_click=save,
        args=(lambda: changing.skip(here.app, of, week, number, st.session_state["skip_reason"] or ""),),
    )
    if reason is None:
        st.caption("Tap what kept you from it, and it can be skipped.")
