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
    st.pills(
        "How did this week go?",
        LEVELS,
        format_func=lambda one: f"{one} {RATING_WORDS[one]}",
        key=f"rating_{key}",
        wrap=True,
    )
    st.pills("Training was", list(_DIFFICULTY), format_func=_DIFFICULTY.__getitem__, key=f"hard_{key}", wrap=True)
    _ask_of_pain(key)
    st.markdown("This week, mostly")
    for item in ITEMS:
        _ask(item, key)
    st.text_area("Anything I should know?", max_chars=MOST_FEEDBACK, key=f"note_{key}", height=100)
    unrated = _answers(key) is None
    st.button(
        "Send check-in" if before is None else "Amend check-in",
        key=f"send_{key}",
        type="primary",
        disabled=unrated,
        on_click=_send,
        args=(here, of, week, key),
    )
    if unrated:
        st.caption("Only the first question is needed.")


def _answers(key: str) -> Answers | None:
    """What the form has now; None without its first answer."""
    said = st.session_state
    rating = said.get(f"rating_{key}")
    if rating is None:
        return None
    return Answers(
        rating=rating,
        feedback=(said.get(f"note_{key}") or "").strip(),
        readiness=Readiness(**{item.name: said.get(f"{item.name}_{key}") for item in ITEMS}),
        difficulty=said.get(f"hard_{key}"),
        pain=_pain(key),
    )


def _pain(key: str) -> Pain | None:
    said = st.session_state
    level = said.get(f"pain_{key}")
    if level is None or level is PainLevel.NONE:
        return None if level is None else Pain(level=level)
    return Pain(level=level, area=(said.get(f"area_{key}") or "").strip(), worse=said.get(f"worse_{key}"))


def _ask_of_pain(key: str) -> None:
    level = st.pills(
        "Pain that changed training?", list(_PAIN), format_func=_PAIN.__getitem__, key=f"pain_{key}", wrap=True
    )
    if level is None or level is PainLevel.NONE:
        return
    area = st.text_input("Where?", key=f"area_{key}", max_chars=MOST_AREA, placeholder="left knee")
    st.pills("Compared with last week?", list(_WORSE), format_func=_WORSE.__getitem__, key=f"worse_{key}")
    if area and not areas_of([area]):
        st.caption("I don't know exercises for that part; I keep your words with the check-in.")


def _ask(item: Item, key: str) -> None:
    def told(level: int) -> str:
        return {1: f"1 {item.low}", 5: f"5 {item.high}"}.get(level, str(level))

    st.pills(item.label, LEVELS, format_func=told, key=f"{item.name}_{key}", wrap=True)


def giving(of: Ground, week: int) -> str:
    """Where a running answer of this week is kept for the session."""
    return f"giving_{of.program.program_id}_{week}"


def _send(here: Here, of: Ground, week: int, key: str) -> None:
    """Starts the answer before anything is drawn; what cannot be given is a sentence and the form stays."""
    answers = _answers(key)
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
