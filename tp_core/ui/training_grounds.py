"""Training: what was trained and what comes, program and own workouts side by side; lifts, muscles, histories."""

from datetime import timedelta

import streamlit as st

from tp_core.domain import workout_text
from tp_core.domain.exercises import EXERCISES, Loading
from tp_core.domain.schedule import day_in_words
from tp_core.domain.training_load import volume_load
from tp_core.domain.units import Unit, show_load, to_kg
from tp_core.domain.workout import TrainingEntry, Workout
from tp_core.services import profiles, programs
from tp_core.services.workouts import ground, looking_back, own
from tp_core.services.workouts.logging import SetWish
from tp_core.ui import lift_figure, shell, workout_card
from tp_core.ui.session import Here
from tp_core.ui.text import quoted

_PAGE = 20
_YEAR = timedelta(days=365)


def draw(here: Here) -> None:
    if wanted := st.query_params.get("workout", ""):
        _one(here, wanted)
        return
    profile = profiles.of(here.app, here.user_id)
    today = profiles.today(here.app, profile)
    st.title("Training", anchor=False)
    entries = here.app.store.training.entries(here.user_id, today - _YEAR, today)
    _history(here, profile.unit)
    left, right = st.columns([3, 2], gap="large")
    with left:
        _lifts(here, entries, profile.unit)
    with right:
        _muscles(entries, here)
    _write_down(here, profile.unit)
    _bring_in(here)


def _one(here: Here, workout_id: str) -> None:
    """One workout, a program's or one's own."""
    st.button("All training", icon=":material/arrow_back:", key="all_training", on_click=_all)
    workout = here.app.store.training.get(here.user_id, workout_id)
    if workout.program_id is None:
        profile = profiles.of(here.app, here.user_id)
        st.subheader(quoted(workout.name), anchor=False)
        st.caption(_when(workout))
        gym = profile.gym(profile.unit)
        told = workout_text.done_line(workout, gym)
        st.write(quoted(told) if told else "Nothing is logged of it yet.")
        for exercise in workout.exercises:
            st.markdown(f"- {quoted(workout_text.exercise_line(exercise, (), gym))}")
        if workout.log is not None and workout.log.notes:
            st.caption(quoted(workout.log.notes))
        return
    program = here.app.store.training_program(here.user_id, workout.program_id)
    here_now = ground.of_program(here.app, programs.get(here.app, here.user_id, program.coach_id, program.program_id))
    st.caption(_context(workout, program.program_definition.name))
    workout_card.draw(here, here_now, workout)


def _all() -> None:
    st.query_params.clear()


def _context(workout: Workout, program: str) -> str:
    goals = " ".join(workout.program_context.phase_goals)
    return quoted(f"{program} · week {workout.week_number}, session {workout.day_number} · {_when(workout)} · {goals}")


def _when(workout: Workout) -> str:
    day = workout.log.day if workout.log is not None else workout.scheduled_date
    return f"{day_in_words(day)} {day.year}"


def _history(here: Here, unit: Unit) -> None:
    """Cards of both kinds, newest first."""
    page = here.app.store.training_calendar(here.user_id, limit=_PAGE, cursor=st.session_state.get("training_cursor"))
    if not page.items:
        st.write("Nothing trained yet. Today's workout opens on *Today*; older ones can be brought in below.")
        return
    names: dict[str, str] = {}
    for entry in page.items:
        with st.container(border=True, key=f"card_{entry.workout_id}"):
            text, button = st.columns([5, 1], vertical_alignment="center")
            text.markdown(f"{workout_text.MARKS[entry.status]} **{quoted(entry.name)}** · {quoted(_line(entry, unit))}")
            text.caption(quoted(_about(here, entry, names)))
            button.button("Open", key=f"open_{entry.workout_id}", on_click=_open, args=(entry.workout_id,))
    if page.next_cursor is not None:
        st.button("Older", key="older", on_click=_older, args=(page.next_cursor,))


def _line(entry: TrainingEntry, unit: Unit) -> str:
    told = [f"{day_in_words(entry.day)} {entry.day.year}", workout_text.STATUS_WORDS[entry.status]]
    if entry.done:
        planned = f" of {entry.planned_sets}" if entry.planned_sets else ""
        told.append(f"{len(entry.done)}{planned} sets")
        if volume := volume_load(entry.done):
            told.append(f"{show_load(round(volume), unit)} in all")
    if entry.reason:
        told.append(entry.reason)
    return " · ".join(told)


def _about(here: Here, entry: TrainingEntry, names: dict[str, str]) -> str:
    """The program's card line: program, week, why; an own workout says that it is one."""
    if entry.program_id is None:
        return "Own workout" + (f" · {entry.notes[:100]}" if entry.notes else "")
    if entry.program_id not in names:
        program = here.app.store.training_program(here.user_id, entry.program_id)
        names[entry.program_id] = program.program_definition.name
    note = f" · {entry.notes[:100]}" if entry.notes else ""
    return f"{names[entry.program_id]} · week {entry.week_number}, session {entry.day_number}{note}"


def _open(workout_id: str) -> None:
    st.query_params["workout"] = workout_id


def _older(cursor: str) -> None:
    st.session_state["training_cursor"] = cursor


def _lifts(here: Here, entries: tuple[TrainingEntry, ...], unit: Unit) -> None:
    lifts = looking_back.lifts_of(entries)
    if not lifts:
        return
    st.subheader("How a lift goes", anchor=False)
    chosen = st.selectbox("Lift", lifts, format_func=lambda one: EXERCISES[one].name, key="trend_lift")
    today = profiles.today(here.app, profiles.of(here.app, here.user_id))
    trend = looking_back.lift_trend(here.app, here.user_id, chosen, today)
    if trend.points:
        st.plotly_chart(
            lift_figure.figure(trend, unit, dark=shell.is_dark()),
            key="trend",
            theme=None,
            config={"displayModeBar": False, "responsive": True},
            alt=lift_figure.alt(trend, unit),
        )
    st.caption(quoted(f"{lift_figure.alt(trend, unit)}. Estimated max with its range; lighter weeks are left out."))
    if trend.records:
        told = [
            f"{show_load(one.load, unit)} × {one.reps} ({day_in_words(one.day)} {one.day.year})"
            for one in trend.records
        ]
        st.markdown("**Most you have logged**")
        st.markdown("\n".join(f"- {quoted(line)}" for line in told))


def _muscles(entries: tuple[TrainingEntry, ...], here: Here) -> None:
    today = profiles.today(here.app, profiles.of(here.app, here.user_id))
    weeks = looking_back.weekly_hard_sets(entries, today)
    if not weeks:
        return
    st.subheader("Hard sets a week", anchor=False)
    rows = sorted(weeks.items(), key=lambda one: -sum(one[1]))
    lines = ["| Muscle | 3 wk ago | 2 wk ago | last wk | 7 days |", "|:--|--:|--:|--:|--:|"]
    lines += [
        f"| {muscle.replace('_', ' ')} | {' | '.join(f'{sets:g}' for sets in counts)} |" for muscle, counts in rows
    ]
    st.markdown("\n".join(lines))
    st.caption("A set counts 1 for the muscles it trains most, 0.5 for those that help (Pelland 2026).")


def _write_down(here: Here, unit: Unit) -> None:
    """A workout outside the program, or `my last numbers`: what one lifted lately sets the first loads right."""
    with st.expander("Write down something else you trained, or your last numbers"):
        names = sorted(EXERCISES, key=lambda one: EXERCISES[one].name)
        chosen = st.selectbox(
            "Exercise", names, index=None, format_func=lambda one: EXERCISES[one].name, key="own_exercise"
        )
        if chosen is None:
            return
        loading = EXERCISES[chosen].loading
        timed = loading in (Loading.TIME, Loading.DISTANCE)
        columns = st.columns(4)
        sets = columns[0].number_input("Sets", 1, 20, 3, key="own_sets")
        wish = SetWish(exercise_id=chosen)
        if timed:
            kilometers = columns[1].number_input("Kilometres", 0.0, 300.0, 0.0, 0.5, format="%g", key="own_km")
            minutes = columns[2].number_input("Minutes", 0.0, 1440.0, 0.0, 1.0, format="%g", key="own_minutes")
            wish = wish.model_copy(
                update={"distance_meters": kilometers * 1000 or None, "duration_seconds": minutes * 60 or None}
            )
        else:
            reps = columns[1].number_input("Reps", 1, 200, 5, key="own_reps")
            amount = columns[2].number_input(f"Load ({unit})", 0.0, 1300.0, 0.0, 2.5, format="%g", key="own_load")
            wish = wish.model_copy(update={"reps": reps, "load": to_kg(amount, unit) or None})
        day = columns[3].date_input("Day", "today", key="own_day")
        if st.button("Write it down", key="own_save"):
            with shell.guard():
                own.logged(here.app, here.user_id, EXERCISES[chosen].name, [wish] * int(sets), day)
                st.toast("Written down.")
                st.rerun()


def _bring_in(here: Here) -> None:
    with st.expander("Bring in your history from Strong or Hevy"):
        st.write("Export your workouts there as CSV and choose the file. Bringing it in twice doubles nothing.")
        file = st.file_uploader("CSV file", type=["csv"], key="history_file")
        if file is None or not st.button("Bring it in", key="history_import"):
            return
        with shell.guard(), st.spinner("Reading your history"):
            found = own.bring_in(here.app, here.user_id, file.getvalue().decode("utf-8", errors="replace"))
            st.write(f"{len(found.workouts)} workouts are in your history now.")
            if found.unknown:
                st.caption(quoted("I have no exercise called: " + ", ".join(found.unknown[:12])))
            if found.skipped_rows:
                st.caption(f"{found.skipped_rows} rows had no usable numbers.")
