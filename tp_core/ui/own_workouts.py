"""What was trained outside a program: written down, or brought along from another app."""

import streamlit as st

from tp_core.domain import workout_text
from tp_core.domain.errors import ProgramError
from tp_core.domain.exercises import EXERCISES, Loading
from tp_core.domain.loading import ordinary_gym
from tp_core.domain.logged import MOST_METERS, MOST_REPS, MOST_SECONDS, checked_set
from tp_core.domain.schedule import day_in_words
from tp_core.domain.units import Unit, to_kg
from tp_core.services import profiles
from tp_core.services.workouts import own
from tp_core.services.workouts.logging import SetWish
from tp_core.ui import dates, number_field, shell, taps
from tp_core.ui.session import Here
from tp_core.ui.text import quoted

_GATHERED = "own_gathered"
"""Sets not yet written down, in the session's state."""
_SHOWN_UNKNOWN = 12
_MEGABYTES = 20
_MOST_SETS = 20
_NO_REPS = (Loading.TIME, Loading.DISTANCE)


def write_down(here: Here, unit: Unit) -> None:
    """A workout outside the program, or `my last numbers`: what one lifted lately makes the first loads right."""
    gathered: list[SetWish] = st.session_state.setdefault(_GATHERED, [])
    with st.expander("Write down something else you trained, or your last numbers", expanded=bool(gathered)):
        names = sorted(EXERCISES, key=lambda one: EXERCISES[one].name)
        chosen = st.selectbox(
            "Exercise", names, index=None, format_func=lambda one: EXERCISES[one].name, key="own_exercise"
        )
        if chosen is not None:
            _fields(chosen, unit)
            st.button("Add", key="own_add", on_click=_add, args=(unit,))
        if problem := st.session_state.pop("own_problem", ""):
            st.error(problem)
        if gathered:
            _gathered(here, gathered, unit)


def _fields(chosen: str, unit: Unit) -> None:
    """How many alike sets, and what each was."""
    columns = st.columns(3)
    with columns[0]:
        number_field.draw("Sets", 3, step=1.0, key="own_sets")
    timed = EXERCISES[chosen].loading in _NO_REPS
    with columns[1]:
        if timed:
            number_field.draw("Kilometres", 0, step=0.5, key="own_km")
        else:
            number_field.draw("Reps", 5, step=1.0, key="own_reps")
    with columns[2]:
        if timed:
            number_field.draw("Minutes", 0, step=1.0, key="own_minutes")
        else:
            number_field.draw(f"Load ({unit})", 0, step=2.5, key="own_load")


def _set(chosen: str, unit: Unit) -> SetWish:
    """One of the sets, as the fields have it now; a distance, a time or a load of 0 is none."""
    if EXERCISES[chosen].loading in _NO_REPS:
        far = number_field.said("own_km", "distance", most=MOST_METERS / 1000, unit="km", least=-1)
        long = number_field.said("own_minutes", "time", most=MOST_SECONDS / 60, unit="min", least=-1)
        return SetWish(exercise_id=chosen, distance_meters=far * 1000 or None, duration_seconds=long * 60 or None)
    load = number_field.said("own_load", "load", most=number_field.MOST[unit], unit=unit, least=-1)
    reps = number_field.said("own_reps", "number of reps", most=MOST_REPS, whole=True)
    return SetWish(exercise_id=chosen, reps=reps, load=to_kg(load, unit) or None)


def _add(unit: Unit) -> None:
    chosen = st.session_state.get("own_exercise")
    if chosen is None:
        return
    try:
        count = int(number_field.said("own_sets", "number of sets", most=_MOST_SETS, whole=True))
        wish = _set(chosen, unit)
        checked_set(**wish.model_dump(by_alias=False, exclude={"status"}))
    except ProgramError as exc:
        st.session_state["own_problem"] = exc.message
        return
    st.session_state[_GATHERED] = [*st.session_state.get(_GATHERED, []), *[wish] * count]
    st.session_state["own_exercise"] = None


def _gathered(here: Here, gathered: list[SetWish], unit: Unit) -> None:
    gym = ordinary_gym(unit)
    by_lift: dict[str, list[str]] = {}
    for wish in gathered:
        one = checked_set(**wish.model_dump(by_alias=False, exclude={"status"}))
        by_lift.setdefault(EXERCISES[wish.exercise_id].name, []).append(workout_text.set_text(one, gym))
    lines = [f"{name}: {', '.join(sets)}" for name, sets in by_lift.items()]
    st.markdown("\n".join(f"- {quoted(line)}" for line in lines))
    today = profiles.today(here.app, profiles.of(here.app, here.user_id))
    day = dates.field("Day", today, latest=today, key="own_day") or today
    name = st.text_input("Name", max_chars=120, placeholder=next(iter(by_lift)), key="own_name")
    with st.container(horizontal=True):
        if st.button("Write it down", key="own_save", type="primary"):
            with shell.guard():
                called = name or next(iter(by_lift))
                what = (called, day, *lines)
                taps.once(here, what, lambda: own.logged(here.app, here.user_id, called, gathered, day))
                st.session_state[_GATHERED] = []
                shell.say_next("Written down. Loads of lifts without a number start from it.")
                st.rerun()
        st.button("Clear", key="own_clear", on_click=st.session_state.__setitem__, args=(_GATHERED, []))


def bring_in(here: Here) -> None:
    """The history of Strong or Hevy, with what came of it."""
    with st.expander("Bring in your history from Strong or Hevy"):
        st.write("Export your workouts there as CSV and choose the file. Bringing it in twice doubles nothing.")
        file = st.file_uploader("CSV file", type=["csv"], key="history_file", max_upload_size=_MEGABYTES)
        if file is None or not st.button("Bring it in", key="history_import"):
            return
        with shell.guard(), st.spinner("Reading your history"):
            found = own.bring_in(here.app, here.user_id, file.getvalue().decode("utf-8", errors="replace"))
            if not found.workouts:
                st.write("No workout of it could be read.")
            else:
                first, last = found.workouts[0].day, found.workouts[-1].day
                sets = sum(len(one.sets) for one in found.workouts)
                st.write(
                    f"{len(found.workouts)} workouts with {sets} sets, from {day_in_words(first)} {first.year} to "
                    f"{day_in_words(last)} {last.year}, are in your history now."
                )
            if found.skipped_rows:
                rows = f"{found.skipped_rows} row{'s' if found.skipped_rows > 1 else ''}"
                st.caption(f"{rows} left out: no reps, time or distance, or not possible.")
            if found.unknown:
                more = len(found.unknown) - _SHOWN_UNKNOWN
                named = ", ".join(found.unknown[:_SHOWN_UNKNOWN]) + (f" and {more} more" if more > 0 else "")
                st.caption(quoted(f"I have no exercise called: {named}"))
