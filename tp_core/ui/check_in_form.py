"""The check-in as asked: under a minute, nothing preselected, only the first question required."""

import uuid

import streamlit as st

from tp_core.domain import schedule
from tp_core.domain.check_in import (
    ITEMS,
    MOST_AREA,
    MOST_FEEDBACK,
    RATING_WORDS,
    Answers,
    CheckIn,
    Difficulty,
    Item,
    Pain,
    PainLevel,
    Readiness,
)
from tp_core.domain.errors import ProgramError
from tp_core.domain.exercises import areas_of
from tp_core.services.check_ins import recording, streaming
from tp_core.services.workouts.ground import Ground
from tp_core.ui.session import Here

_DIFFICULTY = {Difficulty.EASY: "too easy", Difficulty.RIGHT: "about right", Difficulty.HARD: "too hard"}
_PAIN = {
    PainLevel.NONE: "no",
    PainLevel.NIGGLE: "a niggle",
    PainLevel.MODIFIED: "I changed things",
    PainLevel.COULD_NOT: "I couldn't train",
}
_WORSE = {True: "worse", False: "not worse"}
LEVELS = (1, 2, 3, 4, 5)


def draw(here: Here, of: Ground, week: int, before: CheckIn | None) -> None:
    """The five questions for a week; amended, the earlier answer stays in view and in its history."""
    first, last = schedule.date_of(of.program, week, 1), schedule.date_of(of.program, week, 7)
    st.caption(f"Week {week}: {schedule.day_in_words(first, of.today)} to {schedule.day_in_words(last, of.today)}")
    if before is not None:
        st.caption(f"So far it says {before.answers.rating}, {RATING_WORDS[before.answers.rating]}. Amending keeps it.")
    key = f"{of.program.program_id}_{week}"
    rating = st.pills(
        "How did this week go?",
        LEVELS,
        format_func=lambda one: f"{one} {RATING_WORDS[one]}",
        key=f"rating_{key}",
        wrap=True,
    )
    difficulty = st.pills(
        "Training was", list(_DIFFICULTY), format_func=_DIFFICULTY.__getitem__, key=f"hard_{key}", wrap=True
    )
    pain = _pain(key)
    st.markdown("This week, mostly")
    felt = {item.name: _item(item, key) for item in ITEMS}
    note = st.text_area("Anything I should know?", max_chars=MOST_FEEDBACK, key=f"note_{key}", height=100)
    answers = None
    if rating is not None:
        answers = Answers(
            rating=rating,
            feedback=(note or "").strip(),
            readiness=Readiness(**felt),
            difficulty=difficulty,
            pain=pain,
        )
    st.button(
        "Send check-in" if before is None else "Amend check-in",
        key=f"send_{key}",
        type="primary",
        disabled=answers is None,
        on_click=_send,
        args=(here, of, week, answers),
    )
    if answers is None:
        st.caption("Only the first question is needed.")


def _pain(key: str) -> Pain | None:
    level = st.pills(
        "Pain that changed training?", list(_PAIN), format_func=_PAIN.__getitem__, key=f"pain_{key}", wrap=True
    )
    if level is None:
        return None
    if level is PainLevel.NONE:
        return Pain(level=level)
    area = st.text_input("Where?", key=f"area_{key}", max_chars=MOST_AREA, placeholder="left knee")
    worse = st.pills("Compared with last week?", list(_WORSE), format_func=_WORSE.__getitem__, key=f"worse_{key}")
    if area and not areas_of([area]):
        st.caption("I don't know exercises for that part; I keep your words with the check-in.")
    return Pain(level=level, area=(area or "").strip(), worse=worse)


def _item(item: Item, key: str) -> int | None:
    def told(level: int) -> str:
        return {1: f"1 {item.low}", 5: f"5 {item.high}"}.get(level, str(level))

    return st.pills(item.label, LEVELS, format_func=told, key=f"{item.name}_{key}", wrap=True)


def giving(of: Ground, week: int) -> str:
    """Where a running answer of this week is kept for the session."""
    return f"giving_{of.program.program_id}_{week}"


def _send(here: Here, of: Ground, week: int, answers: Answers | None) -> None:
    """Starts the answer before anything is drawn; what cannot be given is a sentence and the form stays."""
    if answers is None or giving(of, week) in st.session_state:
        return
    program = of.program
    try:
        asked = recording.ask(
            here.app,
            program.user_id,
            program.coach_id,
            program.program_id,
            answers,
            week=week,
            client_id=uuid.uuid4().hex,
        )
        st.session_state[giving(of, week)] = streaming.stream(here.app, asked, answers, lambda _: {})
    except ProgramError as exc:
        st.session_state["check_in_error"] = exc.message
