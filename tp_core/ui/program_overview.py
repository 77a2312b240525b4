"""Program overview: the sentence, goals with their gap, this week, phases, and pausing or ending."""

import streamlit as st

from tp_core.domain import schedule
from tp_core.domain.errors import ProgramError
from tp_core.domain.program import RUNNING, Approval, Program, ProgramStatus
from tp_core.domain.workout import WorkoutStatus
from tp_core.domain.workout_text import DROPS, MARKS, STATUS_WORDS, status_on
from tp_core.services import endings, portable, programs, standing
from tp_core.services.workouts import ground, looking_back, opening
from tp_core.services.workouts.ground import Ground
from tp_core.services.workouts.sheets import sheets
from tp_core.ui import (
    absences,
    coach_look,
    demo_button,
    done_after_all,
    end_screen,
    equipment_change,
    goal_list,
    last_check_in,
    paused,
    phase_band,
    printed,
    program_names,
    shell,
    training_days,
)
from tp_core.ui.session import Here
from tp_core.ui.text import named, quoted
from tp_core.ui.week import sheet_lines

_CHOICE = "program_choice"
NO_PROGRAM = "No program yet. A few sentences to a coach make one."


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
        # The address leads, so that the browser's back and forward go through what was chosen.
        st.session_state[_CHOICE] = current.program_id
        st.selectbox(
            "Program",
            list(by_id),
            format_func=program_names.names(mine, status=True).__getitem__,
            key=_CHOICE,
            on_change=_to_the_address,
        )
    return current


def _to_the_address() -> None:
    st.query_params["program"] = st.session_state[_CHOICE]


def begin(why: str) -> None:
    """A sentence on why there is nothing, and the way to a program."""
    st.write(why)
    if st.button("Talk to a coach", type="primary", key="to_a_coach"):
        shell.go("coach_chat")


def draw(here: Here) -> None:
    program = choose(here)
    if program is None:
        st.title("Program")
        begin(NO_PROGRAM)
        demo_button.draw(here, "Or look around first: twelve made-up athletes, labelled, removed with one command.")
        return
    of = ground.of_program(here.app, program)
    st.title(quoted(program.program_definition.name), anchor=False)
    st.markdown(f"**{quoted(standing.sentence(here.app, program, of.plan, of.today))}**")
    if program.status is ProgramStatus.PAUSED:
        st.write(f"{paused.told(of)} The dates below move back by as long as it lasts.")
    absences.planned(here, of)
    _looked_at(of)
    done_after_all.told(here)
    over = endings.is_over(of)
    left, right = st.columns([3, 2], gap="large")
    with left:
        if over:
            end_screen.draw(here, of)
        else:
            _next_workout(here, of)
            last_check_in.draw(here, of)
            _this_week(here, of)
            training_days.draw(here, of)
            equipment_change.draw(here, of)
    with right:
        if not over:  # at its end the results say it, and nothing is on or behind its way any more
            goal_list.draw(here, of)
        st.header("Phases", anchor=False)
        phase_band.draw(program.program_definition.phases, now=schedule.position(program, of.today).week)
        st.page_link("pages/phase_timeline.py", label="See the timeline", query_params={"program": program.program_id})
    _method(program)
    _take_along(here, of)
    if not over:
        _status(here, of)


def _looked_at(of: Ground) -> None:
    """Who looks at the program, until when its sessions wait for that, and what they said."""
    program = of.program
    waiting = coach_look.pending(of)
    if waiting:
        st.write(waiting)
    if program.reviewed_by:
        word = "looked at this program" if program.approval is Approval.APPROVED else "would change something"
        comment = f": “{program.review_comment}”" if program.review_comment else "."
        st.write(quoted(f"{program.reviewed_by} {word}{comment}"))


def _next_workout(here: Here, of: Ground) -> None:
    """Today's workout or the next, with its why."""
    if of.program.status not in RUNNING:
        return
    coming = opening.next_session(here.app, of)
    if coming is None:
        return
    week, number, day = coming
    made = opening.as_it_stands(here.app, of, week, number, day)
    when = "Today" if day == of.today else schedule.day_in_words(day, of.today)
    st.header(quoted(f"{when}: {made.name}"), anchor=False)
    st.write(quoted(made.explanation))
    st.page_link("pages/today.py", label="Open it" if day == of.today else "See it on Today")


def _this_week(here: Here, of: Ground) -> None:
    place = schedule.position(of.program, of.today)
    number = min(max(1, place.week), len(of.plan.weeks))
    week = of.plan.week(number)
    this_week = sheets(here.app, of, weeks=range(number, number + 1))
    begun = place.week or any(sheet.log is not None for sheet in this_week)
    st.header(f"Week {number}" if begun else "Week 1, to come", anchor=False)
    if week.note:
        st.caption(quoted(week.note))
    if not week.sessions:
        st.write("No training this week: rest for the day itself.")
    for sheet in this_week:
        waits = schedule.is_paused(of.program, sheet.day)
        became = sheet.status if waits else status_on(sheet.status, sheet.day, of.today)
        word = "" if became is WorkoutStatus.PLANNED else f" · {STATUS_WORDS[became]}"
        if became is WorkoutStatus.PLANNED and schedule.is_dropped(of.program, sheet.day):
            word = f" · {DROPS}"
        day = schedule.day_in_words(sheet.day, of.today)
        with st.expander(f"{MARKS[became]} {quoted(f'{day}: {sheet.name}')}{word}"):
            st.markdown("\n".join(f"- {quoted(line)}" for line in sheet_lines(sheet, of.gym)))
            label = named("I did it", sheet.name)
            done_after_all.offer(here, of, sheet.week, sheet.day_number, sheet.status, label=label)


def _take_along(here: Here, of: Ground) -> None:
    """The program as files, each made when it is asked for."""
    with st.expander("Take it along"):
        with st.container(horizontal=True):
            for label, name, kind, made in (
                ("Calendar", "program.ics", "text/calendar", lambda: portable.calendar(here.app, of)),
                ("Table (CSV)", "program.csv", "text/csv", lambda: portable.spreadsheet(here.app, of)),
                ("Page to print", "program.html", "text/html", lambda: printed.printed(here.app, of)),
            ):
                st.download_button(label, made, name, kind, key=f"take_{name}", on_click="ignore")
        st.caption("Plan and log as they are today. The calendar's entries keep their ids: import it again to follow.")


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
_KEPT = "What stays: your workouts, check-ins, records, and this page to read."
_ENDS = {
    ProgramStatus.COMPLETED: (
        "This can't be taken back: a program that is done can't be trained on. "
        "You get its results against your goals and can rate it."
    ),
    ProgramStatus.ABANDONED: ("No results are counted. You can take it up again from this page, where you left it."),
}
"""What an end means. Both are asked about first; a pause is not, since Resume takes it back."""


def _status(here: Here, of: Ground) -> None:
    program = of.program
    paused.problem()
    error = st.session_state.pop("program_error", "")
    if error:
        st.error(error)
    with st.container(horizontal=True):
        for label, status in _MOVES.get(program.status, ()):
            key = f"move_{status}"
            if status is ProgramStatus.PAUSED:
                with st.popover(label):
                    paused.form(here, of, key)
            elif status not in _ENDS:
                st.button(label, key=key, on_click=_move, args=(here, program, status))
            elif st.button(label, key=key):
                st.dialog(f"{label}?")(_ask_to_end)(here, program, label, status)


def _ask_to_end(here: Here, program: Program, label: str, status: ProgramStatus) -> None:
    """What would happen and what stays, before anything does."""
    of = ground.of_program(here.app, program)
    today = schedule.day_in_words(of.today)
    marks = looking_back.marks(here.app, of)
    coming = sum(one.status in (None, WorkoutStatus.PLANNED) and one.day >= of.today for one in marks)
    left = f"; {coming} sessions drop" if coming > 1 else "; one session drops" if coming else ""
    st.write(quoted(f"“{program.program_definition.name}” ends today, {today}{left}."))
    st.write(_ENDS[status])
    st.write(_KEPT)
    if program.status in RUNNING:
        st.write("For a break, Pause instead: nothing is due until you resume.")
    with st.container(horizontal=True):
        sure = f"Yes, {label[:1].lower()}{label[1:]}"
        args = (here, program, status)
        if st.button(sure, key=f"sure_{status}", type="primary", on_click=_move, args=args):
            st.rerun()
        if st.button("Leave it as it is", key=f"leave_{status}"):
            st.rerun()


def _move(here: Here, program: Program, status: ProgramStatus) -> None:
    try:
        if status is ProgramStatus.ACTIVE:
            paused.resume(here, program)
        else:
            programs.change_status(here.app, here.user_id, program.coach_id, program.program_id, status)
    except ProgramError as exc:
        st.session_state["program_error"] = exc.message
