"""Where a coach disagreed: the one that waits for an answer, and on the account page how it went so far."""

import streamlit as st

from tp_core.domain.challenge import ANSWERED, ChallengeRecord, Outcome, Receptivity
from tp_core.domain.errors import NotFound, ProgramError
from tp_core.domain.schedule import day_in_words
from tp_core.services import coaches
from tp_core.services.challenges import looking
from tp_core.services.workouts.ground import Ground
from tp_core.ui.session import Here
from tp_core.ui.text import quoted, spoken

_SHOWN = 5
_WHAT = {
    Outcome.ACCEPTED: "you went along",
    Outcome.ADJUSTED: "you met in between",
    Outcome.DECLINED: "you kept your way",
    Outcome.OPEN: "not answered yet",
    Outcome.UNANSWERED: "left open",
}


def waiting(here: Here, of: Ground) -> None:
    """The program's open challenge with its choices; after an answer, the coach's sentence once."""
    said = st.session_state.pop("challenge_said", "")
    if said:
        st.write(spoken(said))
    record = looking.open_of_program(here.app, of)
    if record is None:
        return
    with st.container(border=True, key="challenge"):
        st.markdown(f"{spoken(record.challenge.fact)} {spoken(record.challenge.consequence)}")
        st.markdown(f"**{spoken(record.challenge.choice)}**")
        with st.container(horizontal=True):
            for index, reply in enumerate(record.challenge.replies):
                key = f"challenge_{index}"
                st.button(reply, key=key, on_click=_answer, args=(here, record.challenge_id, reply))
        st.caption(f"Source: {record.challenge.source}. It is your decision.")


def _answer(here: Here, challenge_id: str, reply: str) -> None:
    try:
        st.session_state["challenge_said"] = looking.answer(here.app, here.user_id, challenge_id, reply)[1]
    except ProgramError as exc:
        st.session_state["challenge_said"] = exc.message


def draw(here: Here) -> None:
    """The account page's section: how often a coach disagreed and what came of it, in words and numbers."""
    st.header("Where your coach disagreed", anchor=False)
    past = looking.past(here.app, here.user_id)
    if not past:
        st.caption("Nothing so far. A coach says so when the evidence speaks against a plan; you decide.")
        return
    for group in looking.of_athlete(here.app, here.user_id):
        st.write(_counted(here, group))
    with st.expander("The last ones"):
        for record in past[:_SHOWN]:
            _line(here, record)


def _counted(here: Here, group: Receptivity) -> str:
    name, number = quoted(_name(here, group.coach_id)), group.program_number
    told = f"**{name}**, program {number}: disagreed {_times(group.asked)}"
    if not group.answered:
        return f"{told}, none answered."
    parts = [
        f"{count} × {words}"
        for count, words in (
            (group.accepted, _WHAT[Outcome.ACCEPTED]),
            (group.adjusted, _WHAT[Outcome.ADJUSTED]),
            (group.declined, _WHAT[Outcome.DECLINED]),
        )
        if count
    ]
    if group.asked == 1:
        return f"{told}, and {parts[0].removeprefix('1 × ')}."
    answered = "" if group.answered == group.asked else f"; of the {group.answered} you answered"
    return f"{told}{answered}: {', '.join(parts)}."


def _times(count: int) -> str:
    return "once" if count == 1 else f"{count} times"


def _line(here: Here, record: ChallengeRecord) -> None:
    day = record.asked_at.date()
    what = _WHAT[record.outcome] if record.outcome in ANSWERED else f"*{_WHAT[record.outcome]}*"
    st.markdown(f"{day_in_words(day, here.app.now().date())}: {spoken(record.challenge.fact)} {what.capitalize()}.")


def _name(here: Here, coach_id: str) -> str:
    try:
        return coaches.get(here.app, coach_id).name
    except NotFound:
        return "A coach"
