"""Program overview: the sentence, goals with their gap, this week, phases, and pausing or ending."""

from datetime import date

import streamlit as st

from tp_core.domain import schedule
from tp_core.domain.errors import ProgramError
from tp_core.domain.program import RUNNING, Program, ProgramStatus
from tp_core.services import endings, profiles, programs, returning
from tp_core.services.workouts import ground
from tp_core.ui import draft, end_screen, last_check_in, shell
from tp_core.ui.session import Here
from tp_core.ui.text import quoted
from tp_core.ui.week import week_by_day


def choose(here: Here) -> Program | None:
    """The program of the address, or the newest; with several a choice. None where there is none."""
    mine = programs.listing(here.app, here.user_id, None, limit=20).items
    if not mine:
        return None
    by_id = {program.program_id: program for program in mine}
    wanted = st.query_params.get("program", "")
    first = next((program for program in mine if program.status in RUNNING), mine[0])
    current = by_id.get(wanted, first)
    if len(mine) > 1:
        picked = st.selectbox(
            "Program",
            list(by_id),
            index=list(by_id).index(current.program_id),
            format_func=lambda name: f"{by_id[name].program_definition.name} · {by_id[name].status}",
            key="program_choice",
        )
        current = by_id[picked]
    st.query_params["program"] = current.program_id
    return current


def empty() -> None:
    """No program yet: one sentence, one button."""
    st.title("Program")
    st.write("No program yet. A few sentences to a coach make one.")
    if st.button("Talk to a coach", type="primary"):
        shell.go("coach_chat")


def draw(here: Here) -> None:
    program = choose(here)
    if program is None:
        empty()
        return
    today = profiles.today(here.app, profiles.of(here.app, here.user_id))
    plan = programs.plan_of(here.app, program)
    st.title(program.program_definition.name)
    st.markdown(f"**{quoted(schedule.sentence(program, plan, today))}**")
    left, right = st.columns([3, 2], gap="large")
    with left:
        of = ground.of_program(here.app, program)
        if endings.is_over(of):
            end_screen.draw(here, of)
        else:
            last_check_in.draw(here, of)
            _this_week(program, plan, today)
    with right:
        _goals(program)
        st.subheader("Phases")
        st.markdown("\n".join(f"- {quoted(draft.phase_line(phase))}" for phase in program.program_definition.phases))
        st.page_link("pages/phase_timeline.py", label="See the timeline", query_params={"program": program.program_id})
    _method(program)
    _status(here, program)


def _this_week(program: Program, plan: object, today: date) -> None:
    from tp_core.domain.plan import Plan

    assert isinstance(plan, Plan)  # noqa: S101
    here = schedule.position(program, today)
    number = min(max(1, here.week), len(plan.weeks))
    week = plan.week(number)
    st.subheader(f"Week {number}" if here.week else "Week 1, to come")
    if week.note:
        st.caption(week.note)
    dates = [
        schedule.day_in_words(schedule.session_date(program, number, session.day_number), today)
        for session in week.sessions
    ]
    if not week.sessions:
        st.write("No training this week: rest for the day itself.")
    week_by_day(program, week.sessions, dates)


def _goals(program: Program) -> None:
    goals = program.program_definition.goals
    st.subheader("Goal")
    st.write(quoted(goals.primary))
    st.markdown("\n".join(f"- {quoted(metric)}" for metric in goals.success_metrics))
    due = f"from {schedule.day_in_words(program.start_date)} to {schedule.day_in_words(schedule.end_date(program))}"
    st.caption(f"{program.program_definition.total_duration} weeks {due}")


def _method(program: Program) -> None:
    with st.expander("How this program works"):
        method = program.methodology
        for text in (
            method.progression_strategy,
            method.intensity_pattern,
            method.volume_distribution,
            method.deload_strategy,
        ):
            st.write(quoted(text))
        st.markdown("**When the plan may change, if you accept it**")
        st.markdown(
            "\n".join(f"- {quoted(f'{rule.when}: {rule.then} ({rule.source})')}" for rule in method.adaptation_rules)
        )


_MOVES: dict[ProgramStatus, tuple[tuple[str, ProgramStatus], ...]] = {
    ProgramStatus.ACTIVE: (
        ("Pause", ProgramStatus.PAUSED),
        ("Call it done", ProgramStatus.COMPLETED),
        ("Stop this program", ProgramStatus.ABANDONED),
    ),
    ProgramStatus.PAUSED: (("Resume", ProgramStatus.ACTIVE), ("Stop this program", ProgramStatus.ABANDONED)),
    ProgramStatus.ABANDONED: (("Take it up again", ProgramStatus.ACTIVE),),
}
_MOVES[ProgramStatus.MODIFIED] = _MOVES[ProgramStatus.ACTIVE]


def _status(here: Here, program: Program) -> None:
    error = st.session_state.pop("program_error", "")
    if error:
        st.error(error)
    with st.container(horizontal=True):
        for label, status in _MOVES.get(program.status, ()):
            st.button(label, key=f"move_{status}", on_click=_move, args=(here, program, status))


def _move(here: Here, program: Program, status: ProgramStatus) -> None:
    try:
        programs.change_status(here.app, here.user_id, program.coach_id, program.program_id, status)
        if status is ProgramStatus.ACTIVE:
            returning.suggest(here.app, here.user_id, program.coach_id, program.program_id)
    except ProgramError as exc:
        st.session_state["program_error"] = exc.message
