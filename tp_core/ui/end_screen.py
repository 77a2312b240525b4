"""The end of a program: results against each goal, three lines learned, a rating, and three ways on."""

import streamlit as st

from tp_core.domain import schedule
from tp_core.domain.check_in import RATING_WORDS
from tp_core.domain.errors import ProgramError
from tp_core.domain.results import GoalResult
from tp_core.services import endings
from tp_core.services.endings import End
from tp_core.services.workouts import looking_back
from tp_core.services.workouts.ground import Ground
from tp_core.ui import shell
from tp_core.ui.session import Here
from tp_core.ui.text import quoted

_ERROR = "end_error"


def draw(here: Here, of: Ground) -> None:
    """The whole screen; closed once, its rating can be corrected."""
    message = st.session_state.pop(_ERROR, "")
    if message:
        st.warning(message)
    end = endings.end_of(here.app, of)
    name = of.program.program_definition.name
    with st.container(border=True, key=f"end_{of.program.program_id}"):
        st.header(f"{name}: done", anchor=False)
        st.write(f"{_span(of)} · Sessions done: {looking_back.counted(end.sessions)}")
        _results(end)
        if end.lessons:
            st.markdown("**What we learned**")
            st.markdown("\n".join(f"- {quoted(one)}" for one in end.lessons))
        _rating(here, of)
        _ways_on(here, of)


def _span(of: Ground) -> str:
    """How long it went: all its weeks, or the one in which it was called done."""
    weeks, last = len(of.plan.weeks), endings.ended_on(of)
    day = schedule.day_in_words(last, of.today)
    if last >= schedule.end_date(of.program):
        return f"{weeks} weeks until {day}"
    return f"Ended on {day}, in week {schedule.position(of.program, last).week} of {weeks}"


def _results(end: End) -> None:
    st.markdown("**Your goals**")
    lines = [result_line(one) for one in end.results]
    told = "no number was set for it" + ("; this is what moved" if end.moved else "")
    lines += [f"{goal}: {told}" for goal in end.unmeasured]
    lines += [one.sentence for one in end.moved]
    st.markdown("\n".join(f"- {quoted(line)}" for line in lines))


def result_line(one: GoalResult) -> str:
    """`squat 150 kg: reached · started at estimated max 140 kg · best set 150 kg × 1`."""
    told = ["reached" if one.reached else "not reached yet" if one.now else "not measured: nothing logged for it"]
    if one.started:
        told.append(f"started at {one.started}")
    if one.now:
        told.append(one.now)
    return f"{one.goal}: {' · '.join(told)}"


def _rating(here: Here, of: Ground) -> None:
    program = of.program
    before = program.ending.rating if program.ending is not None else None
    if before is not None:
        st.write(f"You rated it {before}, {RATING_WORDS[before]}.")
        return
    key = f"end_rating_{program.program_id}"
    st.pills(
        "How was this program?",
        list(RATING_WORDS),
        format_func=lambda one: f"{one} {RATING_WORDS[one]}",
        key=key,
        wrap=True,
        on_change=_rate,
        args=(here, of, key),
    )


def _rate(here: Here, of: Ground, key: str) -> None:
    rating = st.session_state.get(key)
    if rating is not None:
        _close(here, of, rating=rating)


def _close(here: Here, of: Ground, *, rating: int | None = None, following: str = "") -> bool:
    program = of.program
    try:
        endings.close(here.app, here.user_id, program.coach_id, program.program_id, rating=rating, following=following)
    except ProgramError as exc:
        st.session_state[_ERROR] = exc.message
        return False
    return True


def _ways_on(here: Here, of: Ground) -> None:
    program = of.program
    if program.ending is not None and program.ending.following == "rest":
        st.write("Rest it is. A week or two cost little; start the next program whenever you like.")
    with st.container(horizontal=True):
        if st.button("Next program", key=f"next_{program.program_id}", type="primary"):
            _start(here, of, "next")
        if st.button("Maintain", key=f"maintain_{program.program_id}"):
            _start(here, of, "maintain")
        st.button("Rest", key=f"rest_{program.program_id}", on_click=_rest, args=(here, of))
    st.caption(
        "The next one begins with what is known: your kit, days, limits and today's numbers. You review it first."
    )


def _rest(here: Here, of: Ground) -> None:
    _close(here, of, following="rest")


def _start(here: Here, of: Ground, following: str) -> None:
    program = of.program
    if not _close(here, of, following=following):
        st.rerun()
    session = endings.carry_on(here.app, here.user_id, program.coach_id, program.program_id, following)
    shell.go("coach_chat", session=session.session_id, coach=session.coach_id, kind="program")
