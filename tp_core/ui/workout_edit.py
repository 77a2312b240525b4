"""A planned workout changed by hand, one exercise at a time; the rules check it and the author is kept."""

from collections.abc import Callable, Sequence
from functools import partial

import streamlit as st

from tp_core.domain.errors import Invalid
from tp_core.domain.exercises import EXERCISES, excluded, performable
from tp_core.domain.units import from_kg, to_kg
from tp_core.domain.workout import PrescribedExercise, PrescribedSet, Workout
from tp_core.services.workouts import changing
from tp_core.services.workouts.ground import Ground
from tp_core.ui import number_field
from tp_core.ui.session import Here
from tp_core.ui.text import apart

Save = Callable[[Callable[[], object]], None]
Edit = Callable[[Workout, Sequence[PrescribedExercise]], Workout]
"""Keeps a workout with other exercises."""
MOST_NOTE = 1000
_SAID = (
    ("sets", "number of sets", 30.0, True),
    ("reps", "number of reps", 100.0, True),
    ("load", "load", 0.0, False),
    ("km", "distance", 300.0, False),
    ("s", "time", 86_400.0, False),
)
"""The fields: what each is called in a sentence and the most it can be; a load's depends on the unit."""
_FIRST_SET = PrescribedSet(reps=8, target_rpe=7, rest_seconds=120)


def draw(here: Here, of: Ground, workout: Workout, save: Save, edit: Edit | None = None) -> None:
    """The form; `edit` keeps what comes of it, in the athlete's name where none is given."""
    keep = edit or partial(_by_athlete, here, of)
    names = apart(one.name for one in workout.exercises)
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
            disabled=not _changed(of, workout, at),
            on_click=save,
            args=(lambda: _keep(keep, of, workout, at),),
        )
        st.button(
            "Leave it out",
            key="edit_remove",
            disabled=len(names) == 1,
            on_click=save,
            args=(lambda: _without(keep, workout, at),),
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
        args=(lambda: _add(keep, workout, st.session_state["edit_add"]),),
    )


def _key(workout: Workout, at: int) -> str:
    return f"{workout.workout_id}_{workout.version}_{at}"


def _fields(of: Ground, workout: Workout, at: int, chosen: PrescribedExercise) -> None:
    """One field for each thing its first set says."""
    key, first, unit = _key(workout, at), chosen.sets[0], of.gym.unit
    number_field.draw("Sets", len(chosen.sets), step=1.0, key=f"edit_sets_{key}")
    if first.reps is not None:
        number_field.draw("Reps", first.reps, step=1.0, key=f"edit_reps_{key}")
    if first.load is not None:
        number_field.draw(f"Load ({unit})", from_kg(first.load, unit), step=2.5, key=f"edit_load_{key}")
    if first.distance_meters is not None:
        number_field.draw("Kilometres", first.distance_meters / 1000, step=0.5, key=f"edit_km_{key}")
    if first.duration_seconds is not None:
        number_field.draw("Seconds", first.duration_seconds, step=5.0, key=f"edit_s_{key}")
    st.text_area("Note", chosen.notes, max_chars=MOST_NOTE, height=80, key=f"edit_note_{key}")


def _note(workout: Workout, at: int) -> str:
    """The exercise's note as the field has it now."""
    note: str = st.session_state.get(f"edit_note_{_key(workout, at)}", workout.exercises[at].notes)
    return note.strip()


def _changed(of: Ground, workout: Workout, at: int) -> bool:
    """Whether there is anything to save; what cannot be is answered when it is to be saved."""
    if _note(workout, at) != workout.exercises[at].notes.strip():
        return True
    try:
        return _sets(of, workout, at) != workout.exercises[at].sets
    except Invalid:
        return True


def _sets(of: Ground, workout: Workout, at: int) -> tuple[PrescribedSet, ...]:
    """The exercise's sets as the fields have them now; what they do not speak of stays."""
    chosen, unit = workout.exercises[at], of.gym.unit
    first = chosen.sets[0]
    said = {
        name: number_field.said(
            f"edit_{name}_{_key(workout, at)}",
            what,
            most=number_field.MOST[unit] if name == "load" else most,
            whole=whole,
        )
        for name, what, most, whole in _SAID
        if number_field.drawn(f"edit_{name}_{_key(workout, at)}")
    }
    count = int(said.get("sets", len(chosen.sets)))
    changes: dict[str, object] = {}
    if "reps" in said:
        changes["reps"] = int(said["reps"])
    if first.load is not None and said.get("load") not in (None, from_kg(first.load, unit)):
        changes |= {"load": to_kg(said["load"], unit), "percent_1rm": None}
    if "km" in said and said["km"] * 1000 != first.distance_meters:
        changes["distance_meters"] = said["km"] * 1000
    if "s" in said:
        changes["duration_seconds"] = said["s"]
    if first.model_copy(update=changes) == first:
        kept = [*chosen.sets, *([chosen.sets[-1]] * count)]
        return tuple(kept[:count])
    return (first.model_copy(update=changes),) * count


def _by_athlete(here: Here, of: Ground, workout: Workout, exercises: Sequence[PrescribedExercise]) -> Workout:
    return changing.edit(here.app, of, workout, version=workout.version, exercises=exercises)


def _keep(edit: Edit, of: Ground, workout: Workout, at: int) -> Workout:
    """The workout with the exercise in that place as the fields have it."""
    parts = list(workout.exercises)
    sets, changes = _sets(of, workout, at), dict[str, object](notes=_note(workout, at))
    if sets != parts[at].sets:
        changes |= {"sets": sets, "warm_up": "", "plates": "", "reasons": ()}
    parts[at] = parts[at].model_copy(update=changes)
    return edit(workout, parts)


def _without(edit: Edit, workout: Workout, at: int) -> Workout:
    return edit(workout, [one for place, one in enumerate(workout.exercises) if place != at])


def _add(edit: Edit, workout: Workout, exercise_id: str) -> Workout:
    new = PrescribedExercise(exercise_id=exercise_id, name=EXERCISES[exercise_id].name, sets=(_FIRST_SET,) * 3)
    return edit(workout, [*workout.exercises, new])


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
