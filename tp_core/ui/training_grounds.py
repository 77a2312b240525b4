"""Training: what was trained and what comes, program and own workouts side by side; lifts, muscles, histories."""

from datetime import timedelta
from itertools import groupby

import streamlit as st

from tp_core.domain import workout_text
from tp_core.domain.exercises import EXERCISES
from tp_core.domain.program import Program
from tp_core.domain.schedule import day_in_words, phase_of
from tp_core.domain.training_load import distance, volume_load
from tp_core.domain.units import Unit, from_kg, show_load
from tp_core.domain.workout import TrainingEntry, Workout, WorkoutStatus
from tp_core.services import profiles, programs
from tp_core.services.workouts import closing, ground, logging, looking_back
from tp_core.ui import lift_figure, own_workouts, program_overview, shell, workout_card, workout_notice
from tp_core.ui.session import Here
from tp_core.ui.text import quoted

_PAGE = 8
_CURSOR = "training_cursor"
_READ = (
    "What each day's sets say of the max, with its range; lighter weeks are left out. Once a lift has "
    "gone as planned, one weaker day lowers no load."
)
_READ_REPS = "Each day's most reps in a set; lighter weeks are left out."
_YEAR = timedelta(days=365)
_WEEKS = ("3 wk ago", "2 wk ago", "last wk", "7 days")


def draw(here: Here) -> None:
    if wanted := st.query_params.get("workout", ""):
        _one(here, wanted)
        return
    profile = profiles.of(here.app, here.user_id)
    today = profiles.today(here.app, profile)
    st.title("Training", anchor=False)
    closing.all_left_open(here.app, here.user_id, today)
    entries = here.app.store.training.entries(here.user_id, today - _YEAR, today)
    left, right = st.columns([3, 2], gap="large")
    with left:
        _history(here, profile.unit)
        _lifts(here, entries, profile.unit)
    with right:
        _muscles(entries, here)
    own_workouts.write_down(here, profile.unit)
    own_workouts.bring_in(here)


def _one(here: Here, workout_id: str) -> None:
    """One workout, a program's or one's own."""
    st.button("All training", icon=":material/arrow_back:", key="all_training", on_click=_all)
    workout_notice.notice()
    workout = here.app.store.training.get(here.user_id, workout_id)
    if workout.program_id is None:
        _own(here, workout)
        return
    program = here.app.store.training_program(here.user_id, workout.program_id)
    here_now = ground.of_program(here.app, programs.get(here.app, here.user_id, program.coach_id, program.program_id))
    st.caption(_context(workout, program.program_definition.name))
    workout_card.draw(here, here_now, workout)


def _own(here: Here, workout: Workout) -> None:
    """One of one's own: done like a program's, or read where it came with everything in it."""
    of = ground.outside_program(here.app, here.user_id)
    st.caption(quoted(f"Own workout · {_when(workout)}"))
    if workout.exercises:
        workout_card.draw(here, of, logging.own(here.app, here.user_id, workout.workout_id))
        return
    st.header(quoted(workout.name), anchor=False)
    for line in workout_text.done_lines(workout, of.gym):
        st.markdown(f"- {quoted(line)}")
    if workout.log is not None and workout.log.notes:
        st.caption(quoted(workout.log.notes))


def _all() -> None:
    st.query_params.clear()


def _context(workout: Workout, program: str) -> str:
    goals = " ".join(workout.program_context.phase_goals)
    return quoted(f"{program} · week {workout.week_number}, session {workout.day_number} · {_when(workout)} · {goals}")


def _when(workout: Workout) -> str:
    day = workout.log.day if workout.log is not None else workout.scheduled_date
    return f"{day_in_words(day)} {day.year}"


def _history(here: Here, unit: Unit) -> None:
    """Both kinds, newest first, under the program's week and what its phase is for."""
    st.header("What you trained", anchor=False)
    page = here.app.store.training_calendar(here.user_id, limit=_PAGE, cursor=st.session_state.get(_CURSOR))
    if not page.items:
        _nothing(here)
        return
    seen: dict[str, Program] = {}
    this_year = profiles.today(here.app, profiles.of(here.app, here.user_id)).year
    for place, group in groupby(page.items, lambda entry: _place(here, entry, seen)):
        st.caption(quoted(place))
        with st.container(gap=None):
            for entry in group:
                line = quoted(_line(entry, unit, this_year))
                st.button(
                    f"{workout_text.MARKS[entry.status]} **{quoted(entry.name)}** · {line}",
                    key=f"open_{entry.workout_id}",
                    type="tertiary",
                    on_click=_open,
                    args=(entry.workout_id,),
                )
                if entry.notes:
                    st.caption(quoted(entry.notes[:120]))
    with st.container(horizontal=True):
        if st.session_state.get(_CURSOR):
            st.button("Newest", key="newest", on_click=_older, args=(None,))
        if page.next_cursor is not None:
            st.button("Older", key="older", on_click=_older, args=(page.next_cursor,))


def _nothing(here: Here) -> None:
    """What there will be, and the next step to it."""
    if programs.listing(here.app, here.user_id, None, limit=1).items:
        st.write("Nothing trained yet. Today's workout opens on *Today*; older ones can be brought in below.")
    else:
        program_overview.begin(
            "Nothing trained yet. With a program each day's workout opens on *Today*; what you trained without one is "
            "written down or brought in below."
        )


def _line(entry: TrainingEntry, unit: Unit, this_year: int) -> str:
    year = f" {entry.day.year}" if entry.day.year != this_year else ""
    told = [f"{entry.day:%a} {entry.day.day} {entry.day:%b}{year}"]
    if entry.status is not WorkoutStatus.COMPLETED:
        told.append(workout_text.STATUS_WORDS[entry.status])
    if entry.done:
        told.append(_counted(entry))
        if volume := volume_load(entry.done):
            told.append(f"{round(from_kg(volume, unit))} {unit}")
        if far := distance(entry.done):
            told.append(f"{far / 1000:.1f} km")
    if entry.reason:
        told.append(entry.reason)
    return " · ".join(part for part in told if part)


def _counted(entry: TrainingEntry) -> str:
    """`16 of 16 sets`, `5 of 7 parts`; nothing for a run done whole, which its kilometres say."""
    done, planned = len(entry.done), entry.planned_sets
    ids = [one.exercise_id for one in entry.done]
    if workout_text.piece(ids) == workout_text.PART and planned in (0, done):
        return ""
    return workout_text.counted(done, planned, ids)


def _place(here: Here, entry: TrainingEntry, seen: dict[str, Program]) -> str:
    """`Squat 150 · week 7 · Build: fewer reps, heavier loads`; an own workout says that it is one."""
    if entry.program_id is None or entry.week_number is None:
        return "Own workouts"
    if entry.program_id not in seen:
        seen[entry.program_id] = here.app.store.training_program(here.user_id, entry.program_id)
    definition = seen[entry.program_id].program_definition
    phase = phase_of(definition.phases, entry.week_number)
    return f"{definition.name} · week {entry.week_number} · {phase.name}: {phase.focus}"


def _open(workout_id: str) -> None:
    st.query_params["workout"] = workout_id


def _older(cursor: str | None) -> None:
    st.session_state[_CURSOR] = cursor


def _lifts(here: Here, entries: tuple[TrainingEntry, ...], unit: Unit) -> None:
    lifts = looking_back.lifts_of(entries)
    if not lifts:
        return
    st.header("How a lift goes", anchor=False)
    chosen = st.selectbox("Lift", lifts, format_func=lambda one: EXERCISES[one].name, key="trend_lift")
    today = profiles.today(here.app, profiles.of(here.app, here.user_id))
    trend = looking_back.lift_trend(here.app, here.user_id, chosen, today)
    if len(trend.points) > 1:
        st.plotly_chart(
            lift_figure.figure(trend, unit, dark=shell.is_dark()),
            key="trend",
            theme=None,
            config={"displayModeBar": False, "responsive": True},
            alt=lift_figure.alt(trend, unit),
        )
    read = _READ if any(one.estimated for one in trend.points) else _READ_REPS
    st.caption(quoted(f"{lift_figure.alt(trend, unit)}. {read}"))
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
    st.header("Hard sets a week", anchor=False)
    rows = sorted(weeks.items(), key=lambda one: -sum(one[1]))
    lines = [f"| Muscle | {' | '.join(_WEEKS)} |", "|:--|--:|--:|--:|--:|"]
    lines += [
        f"| {muscle.replace('_', ' ')} | {' | '.join(f'{sets:g}' for sets in counts)} |" for muscle, counts in rows
    ]
    st.markdown("\n".join(lines))
    st.caption("A set counts 1 for the muscles it trains most, 0.5 for those that help (Pelland 2026).")
    loads = looking_back.weekly_load(entries, today)
    if any(one.told for one in loads):
        st.markdown("**Session load**")
        st.write(" · ".join(f"{when}: {one.load:.0f}" for when, one in zip(_WEEKS, loads, strict=True)))
        told, all_of = sum(one.told for one in loads), sum(one.workouts for one in loads)
        st.caption(f"Effort × minutes (Foster 2021); an effort was told for {told} of {all_of} workouts.")
