"""Today: the workout of the day, opened by looking at it; who has no program yet goes straight to the coach."""

from datetime import date, timedelta

import streamlit as st

from tp_core.domain import schedule, workout_text
from tp_core.domain.facts import RunningProgram
from tp_core.domain.program import ProgramStatus
from tp_core.services import endings, profiles, returning, safeguards, standing
from tp_core.services.workouts import ground, looking_back, opening
from tp_core.services.workouts.ground import Ground
from tp_core.ui import (
    coach_look,
    coming_back,
    done_after_all,
    end_screen,
    left_sessions,
    paused,
    program_names,
    shell,
    workout_card,
)
from tp_core.ui.session import Here
from tp_core.ui.text import quoted

_LOOKED_BACK = timedelta(days=35)
"""What became of the sessions before is told elsewhere."""


def draw(here: Here) -> None:
    today = profiles.today(here.app, profiles.of(here.app, here.user_id))
    running = standing.running_programs(here.app, here.user_id, today)
    ended = endings.to_close(here.app, here.user_id)
    stopped = returning.stopped(here.app, here.user_id) if not running and ended is None else None
    if not running and ended is None and stopped is None:
        shell.go("coach_chat")
        return
    st.title("Today", anchor=False)
    if stopped is not None:
        _stopped(here, stopped)
    done_after_all.told(here)
    if ended is not None:
        end_screen.draw(here, ended)
        running = tuple(one for one in running if one.program.program_id != ended.program.program_id)
    if running:
        _training(here, _chosen(here, running))


def _training(here: Here, one: RunningProgram) -> None:
    st.write(quoted(one.sentence))
    if one.program.status is ProgramStatus.PAUSED:
        paused.draw(here, ground.of_program(here.app, one.program))
    else:
        limits = profiles.of(here.app, here.user_id).clearance
        if limits is not None and limits.limits:
            st.caption(quoted(f"Your clinician's limits, kept in every workout: {limits.limits}"))
        if not _waits_for_an_ok(here):
            with shell.guard():
                _program(here, ground.of_program(here.app, one.program))
    st.page_link(
        "pages/program_overview.py", label="Open the program", query_params={"program": one.program.program_id}
    )


def _waits_for_an_ok(here: Here) -> bool:
    """Whether a clinician's OK is missing: said before all else, with where it is put down, and that a pause costs
    nothing.
    """
    profile = profiles.of(here.app, here.user_id)
    if not profiles.clearance_topics(here.app, profile):
        return False
    with shell.guard():
        safeguards.refuse_without_clearance(here.app, profile)
    st.page_link("pages/account.py", label="Add a clinician's OK under Account")
    st.caption("Until then, *Pause* on the program's page: nothing is due until you resume it.")
    return True


def _chosen(here: Here, running: tuple[RunningProgram, ...]) -> RunningProgram:
    """The program one trains by today, where there are several: of those not paused the one whose next session comes
    first, of two on one day the newest.
    """
    by_id = {one.program.program_id: one for one in running}
    if len(by_id) == 1:
        return running[0]
    first = min(running, key=lambda one: _next_day(here, one))
    names = program_names.names([one.program for one in running])
    wanted = st.query_params.get("program", first.program.program_id)
    chosen = st.segmented_control(
        "Program",
        list(by_id),
        default=wanted if wanted in by_id else first.program.program_id,
        required=True,
        format_func=lambda one: quoted(names[one]),
        key="today_program",
    )
    return by_id[str(chosen)]


def _next_day(here: Here, one: RunningProgram) -> date:
    """Of the next session still to be done; the last of days where a program is paused or none is left."""
    if one.program.status is ProgramStatus.PAUSED:
        return date.max
    following = opening.next_session(here.app, ground.of_program(here.app, one.program))
    return following[2] if following is not None else date.max


def _stopped(here: Here, of: Ground) -> None:
    """A program that was stopped or set aside: taken up again, or something new."""
    program = of.program
    why = f" ({program.status_reason})" if program.status_reason else ""
    name = program.program_definition.name
    st.write(quoted(f"“{name}” was set aside{why}. It can be taken up again where you left it."))
    if not coming_back.draw(here, of):
        query = {"program": program.program_id}
        st.page_link("pages/program_overview.py", label="Take it up again on its page", query_params=query)
    if st.button("Plan something new", key="something_new"):
        shell.go("coach_chat", session="new")


def _program(here: Here, of: Ground) -> None:
    marks = looking_back.marks(here.app, of, since=of.today - _LOOKED_BACK)
    left_sessions.closed_by_itself(of, marks)
    left = looking_back.not_done(marks, of.today)
    of_now = of.today != of.program.event_date  # on the day itself nothing stands before it
    if of_now and not coming_back.draw(here, of) and len(left) >= left_sessions.FEW:
        left_sessions.draw(here, of, left)
    mine = next((one for one in marks if one.day == of.today and not one.paused), None)
    wanted = st.session_state.get(f"train_now_{of.program.program_id}")
    if mine is None and wanted is not None:
        mine = next((one for one in marks if [one.week, one.day_number] == list(wanted)), None)
    trained = next(
        (one for one in marks if one.entry is not None and one.entry.sets and one.entry.day == of.today), None
    )
    shown = mine or trained
    waits = coach_look.waits(here, of)
    if waits:
        st.write(coach_look.pending(of))
    elif shown is not None:
        workout, _ = opening.opened(here.app, of, shown.week, shown.day_number, shown.day)
        workout_card.draw(here, of, workout)
        return
    _next(here, of, waits=waits)


def _next(here: Here, of: Ground, *, waits: bool) -> None:
    """What comes next, with its loads as they stand now: on a rest day, or while a coach still looks at the program."""
    following = opening.next_session(here.app, of)
    if following is None:
        st.write("All sessions of this program are behind you.")
        return
    week, number, day = following
    coming = opening.as_it_stands(here.app, of, week, number, day)
    lead = "" if of.today < of.program.start_date or day == of.today else "Rest day. "
    st.header(f"{lead}{schedule.day_in_words(day, of.today)}: {coming.name}", anchor=False)
    st.write(quoted(coming.explanation))
    st.markdown("\n".join(f"- {quoted(workout_text.exercise_line(one, (), of.gym))}" for one in coming.exercises))
    ids = [one.exercise_id for one in coming.exercises]
    follows = "" if workout_text.piece(ids) == workout_text.PART else " Loads follow what you log until then."
    st.caption(f"About {coming.estimated_minutes} minutes.{follows}")
    st.button(
        "Train it today",
        key=f"now_{of.program.program_id}",
        on_click=_now,
        args=(of.program.program_id, week, number),
        disabled=waits,
    )


def _now(program_id: str, week: int, number: int) -> None:
    st.session_state[f"train_now_{program_id}"] = (week, number)
