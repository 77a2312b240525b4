"""One athlete of a roster: who, where in their program, what asks for attention and since when, and what to do."""

from datetime import timedelta

import streamlit as st

from tp_core.domain import schedule
from tp_core.domain.adherence import Share
from tp_core.domain.errors import ProgramError
from tp_core.domain.program import Approval, ProgramStatus
from tp_core.domain.roster import CheckInFact
from tp_core.domain.workout_text import STATUS_WORDS
from tp_core.services import profiles
from tp_core.services.coaching import caring
from tp_core.services.coaching.rosters import Line
from tp_core.ui import roster_actions
from tp_core.ui.session import Here
from tp_core.ui.text import quoted

SNOOZE = timedelta(days=3)
_SHOWN = 3


def choice(one: Line) -> str:
    """The key of the row's tick for actions on several."""
    return f"chosen_{one.coach_id}_{one.user_id}"


def draw(here: Here, one: Line) -> None:
    today = profiles.today(here.app, profiles.of(here.app, here.user_id))
    with st.container(border=True, key=f"row_{one.coach_id}_{one.user_id}", gap="xsmall"):
        st.checkbox(f"**{quoted(one.name)}** · {quoted(place(one))}", key=choice(one))
        told = [
            f"**{quoted(item.reason)}** · since {schedule.day_in_words(item.since, today)}"
            for item in one.attention[:_SHOWN]
        ]
        if len(one.attention) > _SHOWN:
            told.append(f"and {len(one.attention) - _SHOWN} more")
        if one.note is not None:
            told.append(noted(one.note))
        if told:
            st.markdown("  \n".join(told))
        st.caption(quoted(numbers(one)))
        _actions(here, one)


def noted(note: CheckInFact) -> str:
    """`Week 7, answered: “Knee grumbles on stairs.”`: a quote with its week is not taken for today's."""
    answered = ", answered" if note.replied else ""
    return f"Week {note.week}{answered}: “{quoted(note.excerpt)}”"


def place(one: Line) -> str:
    """`Squat 150 kg, week 5 of 12, Build`."""
    if one.program_id is None:
        return "no program"
    if one.status in (ProgramStatus.COMPLETED, ProgramStatus.ABANDONED):
        return f"{one.program_name}, {one.status.value}"
    where = f"week {one.week} of {one.weeks}, {one.phase}" if one.week else f"{one.weeks} weeks, not begun"
    paused = ", paused" if one.status is ProgramStatus.PAUSED else ""
    return f"{one.program_name}, {where}{paused}"


def numbers(one: Line) -> str:
    """`7 d 3 of 4 · 30 d 14 of 16 · weeks rated 4 4 - 3 2 · last session Monday 4 May, done · meet in 19 d`."""
    told = [f"{days} d {_share(one.adherence[days])}" for days in (7, 30)]
    if one.rating_trend:
        told.append("weeks rated " + " ".join("-" if rating is None else str(rating) for rating in one.rating_trend))
    if one.last_session is not None:
        day = schedule.day_in_words(one.last_session.day)
        told.append(f"last session {day}, {STATUS_WORDS[one.last_session.status]}")
    if one.event_in is not None:
        told.append(f"{one.event_name or 'event'} in {one.event_in} d")
    return " · ".join([*told, *(f"#{tag}" for tag in one.tags)])


def _share(share: Share) -> str:
    return f"{share.done} of {share.due}" + (f" and {share.partly} partly" if share.partly else "")


def _actions(here: Here, one: Line) -> None:
    first = one.attention[0] if one.attention else None
    with st.container(horizontal=True):
        if st.button("Reply", key=f"reply_{one.coach_id}_{one.user_id}"):
            roster_actions.reply(here, one)
        if one.approval is Approval.PENDING and st.button("Approve", key=f"approve_{one.coach_id}_{one.user_id}"):
            roster_actions.look_at(here, one)
        running = one.status in (ProgramStatus.ACTIVE, ProgramStatus.MODIFIED)
        if running and st.button("Adjust week", type="tertiary", key=f"adjust_{one.coach_id}_{one.user_id}"):
            roster_actions.adjust(here, one)
        if first is not None:
            where = (here, one.coach_id, first.item_id)
            st.button("Done", type="tertiary", key=f"done_{first.item_id}", on_click=_handle, args=(*where, False))
            st.button(
                "Snooze 3 d", type="tertiary", key=f"snooze_{first.item_id}", on_click=_handle, args=(*where, True)
            )
        st.button("Open", type="tertiary", key=f"open_{one.coach_id}_{one.user_id}", on_click=_open, args=(one,))


def _open(one: Line) -> None:
    st.query_params["coach"] = one.coach_id
    st.query_params["athlete"] = one.user_id


def _handle(here: Here, coach_id: str, item_id: str, snooze: bool) -> None:  # noqa: FBT001  a callback's arguments
    profile = profiles.of(here.app, here.user_id)
    until = profiles.today(here.app, profile) + SNOOZE if snooze else None
    try:
        caring.handle(here.app, coach_id, item_id, until=until)
    except ProgramError as exc:
        roster_actions.tell(exc.message, problem=True)
