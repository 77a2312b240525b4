"""A planned workout changed by hand, one exercise at a time; the rules check it and the author is kept."""

from collections.abc import Callable, Sequence

import streamlit as st

from tp_core.domain.exercises import EXERCISES, excluded, performable
from tp_core.domain.units import from_kg, to_kg
from tp_core.domain.workout import PrescribedExercise, PrescribedSet, Workout
from tp_core.services.workouts import changing
from tp_core.services.workouts.ground import Ground
from tp_core.ui.session import Here

Save = Callable[[Callable[[], object]], None]
_MOST_SETS = 12
_FIRST_SET = PrescribedSet(reps=8, target_rpe=7, rest_seconds=120)


def draw(here: Here, of: Ground, workout: Workout, save: Save) -> None:
    names = [one.name for one in workout.exercises]
    at = st.selectbox(
        "Exercise", range(len(names)), format_func=lambda index: names[index], key=f"edit_{workout.workout_id}"
    )
    chosen = workout.exercises[at]
    _fields(of, workout, at, chosen)
    with st.container(horizontal=True):
        st.button(
            "Save exercise",
            key="edit_save",
            type="primary",
            disabled=_sets(of, workout, at) == chosen.sets,
            on_click=save,
            args=(lambda: _keep(here, of, workout, at, _sets(of, workout, at)),),
        )
        st.button(
            "Leave it out",
            key="edit_remove",
            disabled=len(names) == 1,
            on_click=save,
            args=(lambda: _keep(here, of, workout, at, ()),),
        )
    added = st.selectbox(
        "Add an exercise",
        _possible(of, workout),
        index=None,
        format_func=lambda one: EXERCISES[one].name,
        key="edit_add",
    )
    st.button(
        "Add 3 sets of 8" if added is None else f"Add {EXERCISES[added].name.lower()}, 3 sets of 8",
        key="edit_add_save",
        disabled=added is None,
        on_click=save,
        args=(lambda: _add(here, of, workout, st.session_state["edit_add"]),),
    )


def _key(workout: Workout, at: int) -> str:
    return f"{workout.workout_id}_{workout.version}_{at}"


def _fields(of: Ground, workout: Workout, at: int, chosen: PrescribedExercise) -> None:
    """One field for each thing its first set says."""
    key, first, unit = _key(workout, at), chosen.sets[0], of.gym.unit
    st.number_input("Sets", 1, _MOST_SETS, min(len(chosen.sets), _MOST_SETS), key=f"edit_sets_{key}")
    if first.reps is not None:
        st.number_input("Reps", 1, 100, first.reps, key=f"edit_reps_{key}")
    if first.load is not None:
        most = 600.0 if unit == "kg" else 1300.0
        shown = from_kg(first.load, unit)
        st.number_input(f"Load ({unit})", 0.0, most, shown, 2.5, format="%g", key=f"edit_load_{key}")
    if first.distance_meters is not None:
        shown = first.distance_meters / 1000
        st.number_input("Kilometres", 0.05, 300.0, shown, 0.5, format="%g", key=f"edit_km_{key}")
    if first.duration_seconds is not None:
        shown = float(first.duration_seconds)
        st.number_input("Seconds", 1.0, 86_400.0, shown, 5.0, format="%g", key=f"edit_s_{key}")


def _sets(of: Ground, workout: Workout, at: int) -> tuple[PrescribedSet, ...]:
    """The exercise's sets as the fields have them now; what they do not speak of stays."""
    chosen = workout.exercises[at]
    first = chosen.sets[0]
    said = {
        name: st.session_state.get(f"edit_{name}_{_key(workout, at)}") for name in ("sets", "reps", "load", "km", "s")
    }
    count = int(said["sets"] or min(len(chosen.sets), _MOST_SETS))
    changes: dict[str, object] = {}
    if said["reps"] is not None:
        changes["reps"] = int(said["reps"])
    if first.load is not None and said["load"] not in (None, from_kg(first.load, of.gym.unit)):
        changes |= {"load": to_kg(said["load"], of.gym.unit), "percent_1rm": None}
    if said["km"] is not None:
        changes["distance_meters"] = said["km"] * 1000
    if said["s"] is not None:
        changes["duration_seconds"] = said["s"]
    if first.model_copy(update=changes) == first:
        kept = [*chosen.sets, *([chosen.sets[-1]] * count)]
        return tuple(kept[:count])
    return (first.model_copy(update=changes),) * count


def _keep(here: Here, of: Ground, workout: Workout, at: int, sets: tuple[PrescribedSet, ...]) -> Workout:
    """The workout with these sets in that place; without the exercise where there are none."""
    parts = list(workout.exercises)
    if sets:
        parts[at] = parts[at].model_copy(update={"sets": sets, "warm_up": "", "plates": "", "reasons": ()})
    else:
        del parts[at]
    return changing.edit(here.app, of, workout, version=workout.version, exercises=parts)


def _add(here: Here, of: Ground, workout: Workout, exercise_id: str) -> Workout:
    new = PrescribedExercise(exercise_id=exercise_id, name=EXERCISES[exercise_id].name, sets=(_FIRST_SET,) * 3)
    return changing.edit(here.app, of, workout, version=workout.version, exercises=[*workout.exercises, new])


def _possible(of: Ground, workout: Workout) -> Sequence[str]:
    """Exercises with reps that the athlete can do, by name."""
    limits = of.constraints
    there = {one.exercise_id for one in workout.exercises}
    found = [
        one.id
        for one in EXERCISES.values()
        if one.id not in there
        and one.loading not in ("time", "distance")
        and performable(one, limits.equipment)
        and not excluded(one, limits.exclusions, limits.limitations)
    ]
    return sorted(found, key=lambda one: EXERCISES[one].name)
