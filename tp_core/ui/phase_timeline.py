"""Phase timeline: the sentence, one figure on one date axis, and the chosen week beside it."""

from collections.abc import Sequence

import streamlit as st

from tp_core.domain import schedule
from tp_core.domain.errors import ProgramError
from tp_core.domain.program import RUNNING, Phase
from tp_core.domain.workout import WorkoutStatus
from tp_core.domain.workout_text import DROPS, MARKS, STATUS_WORDS
from tp_core.services import standing
from tp_core.services.coaching import editing
from tp_core.services.workouts import changing, ground
from tp_core.services.workouts.ground import Ground
from tp_core.services.workouts.looking_back import SessionMark
from tp_core.services.workouts.sheets import Sheet, sheets
from tp_core.services.workouts.weeks import WeekView, week_sentence, weeks
from tp_core.ui import dates, done_after_all, phase_band, roster_actions, shell, timeline_figure
from tp_core.ui.program_overview import NO_PROGRAM, begin, choose
from tp_core.ui.session import Here
from tp_core.ui.text import apart, named, quoted
from tp_core.ui.week import sheet_lines


def draw(here: Here) -> None:
    st.title("Timeline", anchor=False)
    program = choose(here)
    if program is None:
        begin(NO_PROGRAM)
        return
    draw_program(here, ground.of_program(here.app, program))


def draw_program(here: Here, on: Ground, *, coach: Here | None = None) -> None:
    """The timeline of one program, without the page's title; `coach` is who looks at an athlete's."""
    program = on.program
    views = weeks(here.app, on)
    sentence = standing.sentence(here.app, program, on.plan, on.today)
    st.markdown(f"**{quoted(sentence)}**")
    chosen = _chosen(on, views)
    ratings = {
        one.week_number: one.answers.rating
        for one in here.app.store.check_ins.of_program(program.user_id, program.program_id)
    }
    st.plotly_chart(
        timeline_figure.figure(program, views, on.today, chosen=chosen, dark=shell.is_dark(), ratings=ratings),
        key="timeline",
        theme=None,
        config={"displayModeBar": False},
        alt=timeline_figure.alt(sentence, program, views),
    )
    _picker(on, chosen)
    _chosen_week(here, on, views[chosen - 1], ratings.get(chosen), coach=coach)
    with st.expander("All weeks as text"):
        st.markdown("\n".join(f"- {quoted(week_sentence(view, ratings.get(view.number)))}" for view in views))


def _chosen(on: Ground, views: Sequence[WeekView]) -> int:
    """The chosen week, kept in the address; without one the current week."""
    last = len(views)
    now = min(max(1, schedule.position(on.program, on.today).week), last)
    wanted = st.query_params.get("week", "")
    return int(wanted) if wanted.isdecimal() and 1 <= int(wanted) <= last else now


def _picker(on: Ground, current: int) -> None:
    phases = on.program.program_definition.phases
    now = schedule.phase_of(phases, current)
    last = len(on.plan.weeks)
    with st.container(horizontal=True, vertical_alignment="center"):
        st.button("Previous week", key="previous", disabled=current == 1, on_click=_go, args=(current - 1,))
        st.button("Next week", key="next_week", disabled=current == last, on_click=_go, args=(current + 1,))
        if len(phases) > 1:
            _phase(on, phases, now, current)


def _phase(on: Ground, phases: Sequence[Phase], now: Phase, current: int) -> None:
    """A chip for each phase; many of them would fill a phone, and are a list to open."""
    key = f"phase_chip_{current}"
    names = apart(phase.name for phase in phases)
    numbers = [phase.phase_number for phase in phases]
    if len(phases) <= phase_band.MOST_AT_ONCE:
        st.pills(
            "Phase",
            numbers,
            format_func=lambda number: names[number - 1],
            default=now.phase_number,
            key=key,
            label_visibility="collapsed",
            wrap=True,
            on_change=_go_to_phase,
            args=(on, key),
        )
        return
    st.selectbox(
        "Phase",
        numbers,
        index=numbers.index(now.phase_number),
        format_func=lambda number: f"{names[number - 1]} · {phase_band.weeks(phases[number - 1])}",
        key=key,
        label_visibility="collapsed",
        width=320,
        on_change=_go_to_phase,
        args=(on, key),
    )


def _go(week: int) -> None:
    st.query_params["week"] = str(week)


def _go_to_phase(on: Ground, key: str) -> None:
    number = st.session_state.get(key)
    if number is not None:
        _go(on.program.program_definition.phases[number - 1].week_range[0])


def _chosen_week(here: Here, on: Ground, view: WeekView, rating: int | None, *, coach: Here | None) -> None:
    st.header(f"Week {view.number} · {quoted(view.phase)}", anchor=False)
    st.caption(quoted(week_sentence(view, rating)))
    note = on.plan.week(view.number).note
    if note:
        st.write(quoted(note))
    if not view.sessions:
        st.write("No training this week.")
    done_after_all.told(here)
    error = st.session_state.pop("move_error", "")
    if error:
        st.error(error)
    told = {(one.week, one.day_number): one for one in sheets(here.app, on, weeks=range(view.number, view.number + 1))}
    for mark in view.sessions:
        _session(here, on, mark, told[mark.week, mark.day_number], coach=coach)


def _session(here: Here, on: Ground, mark: SessionMark, sheet: Sheet, *, coach: Here | None) -> None:
    status = mark.status or WorkoutStatus.PLANNED
    day = schedule.day_in_words(mark.entry.day if mark.entry is not None else mark.day, on.today)
    open_still = status is WorkoutStatus.PLANNED
    became = mark.became(on.today)
    word = "" if became is WorkoutStatus.PLANNED else f" · {STATUS_WORDS[became]}"
    word = f" · {DROPS}" if mark.paused and mark.drops else word
    st.markdown(f"{MARKS[became]} **{quoted(f'{day}: {mark.name}')}**{word}")
    st.markdown("\n".join(f"- {quoted(line)}" for line in sheet_lines(sheet, on.gym)))
    with st.container(horizontal=True, gap="small"):
        if coach is None:  # what was done is the athlete's to say
            label = named("I did it", mark.name)
            done_after_all.offer(here, on, mark.week, mark.day_number, status, label=label)
        if open_still and on.program.status in RUNNING:
            _move_to(here, on, mark, coach)


def _move_to(here: Here, on: Ground, mark: SessionMark, coach: Here | None) -> None:
    key = f"move_{mark.week}_{mark.day_number}"
    with st.popover(named("Move to", f"another day: {mark.name}"), type="tertiary"):
        last = schedule.end_date(on.program)
        first = max(on.today, on.program.start_date)
        dates.field("New day", min(max(mark.day, first), last), earliest=first, latest=last, key=f"{key}_day")
        st.button("Move it", key=key, on_click=_move, args=(here, on, mark, f"{key}_day", coach))


def _move(here: Here, on: Ground, mark: SessionMark, key: str, coach: Here | None) -> None:
    to = st.session_state[key]
    try:
        if coach is None:
            changing.move(here.app, on, mark.week, mark.day_number, to)
        else:
            roster_actions.still_with(coach, on.program.coach_id, on.program.user_id)
            editing.move(coach.app, on, mark, to, author_id=coach.user_id)
    except ProgramError as exc:
        st.session_state["move_error"] = exc.message
