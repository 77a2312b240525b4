"""A week as text: sessions with their exercises, sets, reps and loads."""

from collections.abc import Sequence

import streamlit as st

from tp_core.domain.design import Design
from tp_core.domain.loading import Gym
from tp_core.domain.logged import LoggedSet, SetStatus
from tp_core.domain.plan import PlannedSession
from tp_core.domain.week_text import session_lines
from tp_core.domain.workout import PrescribedExercise
from tp_core.domain.workout_text import exercise_line, set_text
from tp_core.services.workouts.sheets import Sheet
from tp_core.ui.text import quoted


def week_by_day(design: Design, sessions: Sequence[PlannedSession], dates: Sequence[str], gym: Gym) -> None:
    """A whole week, a heading a day and a line an exercise, in loads of the athlete's own weights."""
    for session, day in zip(sessions, dates, strict=False):
        st.markdown(f"**{day}: {session.name}**")
        lines = session_lines(session, numbers=design.starting_numbers, constraints=design.constraints, gym=gym)
        st.markdown("\n".join(f"- {quoted(line)}" for line in lines))


def sheet_lines(sheet: Sheet, gym: Gym) -> tuple[str, ...]:
    """A session's exercises as prescribed, each with what was done of it."""
    done: dict[int, list[LoggedSet]] = {}
    for one in sheet.log.sets if sheet.log is not None else ():
        if one.exercise_index is not None:
            done.setdefault(one.exercise_index, []).append(one)
    return tuple(_sheet_line(exercise, done.get(at, []), gym) for at, exercise in enumerate(sheet.exercises))


def _sheet_line(exercise: PrescribedExercise, done: Sequence[LoggedSet], gym: Gym) -> str:
    told = [set_text(one, gym) for one in done if one.status is SetStatus.DONE]
    if len(done) == len(exercise.sets) and told == [set_text(one, gym) for one in exercise.sets]:
        return f"{exercise_line(exercise, (), gym)} · done as planned"
    return exercise_line(exercise, done, gym)
