"""What a coach does from a roster, a dialog each: reply, look at a program, adjust a week; and the same for several."""

from collections.abc import Callable, Sequence

import streamlit as st

from tp_core.domain import schedule
from tp_core.domain.attention import Kind, pain_words
from tp_core.domain.check_in import PainLevel
from tp_core.domain.errors import ProgramError
from tp_core.domain.program import ProgramStatus
from tp_core.domain.roster import CheckInFact
from tp_core.services import programs
from tp_core.services.coaching import adjusting, reviewing, speaking
from tp_core.services.coaching.rosters import Line
from tp_core.ui.session import Here
from tp_core.ui.suggested_change import changed_line, numbers_changed
from tp_core.ui.text import quoted

_TOLD = "roster_told"


def tell(text: str, *, problem: bool = False) -> None:
    """Keeps what came of an action for the next drawing of the page."""
    st.session_state[_TOLD] = (text, problem)


def say_what_came_of_it() -> None:
    text, problem = st.session_state.pop(_TOLD, ("", False))
    if text and problem:
        st.error(text)
    elif text:
        st.toast(text)


def _try(act: Callable[[], object], done: str) -> None:
    """Does it and closes the dialog; a failure stays in the dialog, with what was typed."""
    try:
        act()
    except ProgramError as exc:
        st.error(exc.message)
        return
    tell(done)
    st.rerun()


@st.dialog("Reply")
def reply(here: Here, one: Line) -> None:
    latest = one.last_check_in
    told = latest is not None and not latest.replied
    alarms = [item for item in one.attention if item.kind is Kind.SAFETY]
    for item in alarms:
        st.markdown(f"**{quoted(item.reason)}** · since {quoted(schedule.day_in_words(item.since))}")
    if latest is not None:
        _said(latest)
    name = one.name if one.name != one.user_id else ""
    drafted = speaking.draft(name, latest if told else None, safety=bool(alarms))
    text = st.text_area(f"To {one.name}, in your name", drafted, height=160, max_chars=10_000, key="reply_text")
    if st.button("Send", type="primary", disabled=not text.strip()):
        about = latest.check_in_id if latest is not None and told else ""
        _try(
            lambda: speaking.say(here.app, one.coach_id, one.user_id, here.user_id, text, check_in_id=about),
            f"Sent to {one.name}",
        )


def _said(latest: CheckInFact) -> None:
    """The check-in the reply is about: its rating, its pain where there was any, its note."""
    told = [f"Week {latest.week}, rated {latest.rating}"]
    if latest.pain is not None and latest.pain is not PainLevel.NONE:
        told.append(pain_words(latest.pain, latest.area))
    note = f": “{quoted(latest.excerpt)}”" if latest.excerpt else ""
    st.markdown(f"{quoted(', '.join(told))}{note}")


@st.dialog("A look at the program")
def look_at(here: Here, one: Line) -> None:
    st.markdown(f"**{quoted(one.program_name)}** of {quoted(one.name)}")
    st.caption("Open shows it in full.")
    comment = st.text_area("A word with it", max_chars=reviewing.MOST_COMMENT, key="look_comment")
    with st.container(horizontal=True):
        for label, approve in (("Approve", True), ("Ask for a change", False)):
            if st.button(label, type="primary" if approve else "secondary", key=f"look_{approve}"):
                _try(
                    lambda approve=approve: reviewing.decide(  # type: ignore[misc]
                        here.app,
                        one.user_id,
                        one.coach_id,
                        one.program_id or "",
                        here.user_id,
                        approve=approve,
                        comment=comment,
                    ),
                    f"{one.name} is told",
                )


@st.dialog("Adjust the coming week")
def adjust(here: Here, one: Line) -> None:
    st.markdown(f"**{quoted(one.name)}** · {quoted(one.program_name)}")
    told = adjusting.concerns_of(here.app, one.user_id, one.coach_id, one.program_id or "")
    if told:
        st.markdown("**Know before you change the week**")
        st.markdown("\n".join(f"- {quoted(concern)}" for concern in told))
        st.caption("While this stands, more load is not offered.")
    place = (here.app, one.user_id, one.coach_id, one.program_id or "")
    offers = adjusting.offered(*place)
    if not offers:
        st.write(adjusting.NOTHING)
        return
    wanted = st.pills("What should change?", offers, key="adjust_wanted", wrap=True)
    if wanted is None:
        st.caption("What is left of this week changes, else the next. You see before and after, then decide.")
        return
    try:
        seen = adjusting.preview(*place, wanted, here.user_id)
    except ProgramError as exc:
        st.write(exc.message)
        return
    st.markdown(f"**{quoted(seen.summary)}**")
    for before, after in zip(seen.before.weeks, seen.after.weeks, strict=True):
        st.write(quoted(f"Week {before.week_number}: {numbers_changed(before, after)}"))
    lines = zip(seen.before.lines, seen.after.lines, strict=True)
    st.markdown("\n".join(f"- {quoted(changed_line(before, after))}" for before, after in lines))
    if st.button("Make the change", type="primary"):
        _try(lambda: adjusting.adjust(*place, wanted, here.user_id), f"{one.name}'s week is adjusted; they are told")


def _each(here: Here, chosen: Sequence[Line], act: Callable[[Line], object], word: str) -> None:
    """Does it for each, tells how many and who could not be done, and takes the ticks away."""
    del here
    by_id = {one.user_id: one for one in chosen}
    done = reviewing.each(list(by_id), lambda user_id: act(by_id[user_id]))
    failed = [f"{by_id[one.user_id].name}: {one.problem}" for one in done if one.problem]
    tell(" ".join([f"{len(done) - len(failed)} {word}.", *failed]), problem=bool(failed))
    for one in chosen:
        st.session_state.pop(f"chosen_{one.coach_id}_{one.user_id}", None)
    st.rerun()


def _names(chosen: Sequence[Line]) -> str:
    shown = ", ".join(one.name for one in chosen[:5])
    return shown if len(chosen) <= 5 else f"{shown} and {len(chosen) - 5} more"


@st.dialog("Message to several")
def message_all(here: Here, chosen: Sequence[Line]) -> None:
    text = st.text_area(f"To {_names(chosen)}, each by themselves", height=160, max_chars=10_000, key="all_text")
    if st.button("Send", type="primary", disabled=not text.strip()):
        _each(
            here,
            chosen,
            lambda one: speaking.say(here.app, one.coach_id, one.user_id, here.user_id, text),
            "messages sent",
        )


@st.dialog("Approve several")
def approve_all(here: Here, chosen: Sequence[Line]) -> None:
    st.write(f"Approve the programs of {quoted(_names(chosen))}?")
    if st.button("Approve", type="primary"):
        _each(
            here,
            chosen,
            lambda one: reviewing.decide(
                here.app, one.user_id, one.coach_id, one.program_id or "-", here.user_id, approve=True
            ),
            "approved",
        )


@st.dialog("Shift several")
def shift_all(here: Here, chosen: Sequence[Line]) -> None:
    days = st.number_input("Days later", 1, reviewing.MOST_SHIFT, 7, key="all_days")
    st.caption("What lies ahead moves; a program that would then end after its event stays as it is, and you are told.")
    if st.button("Shift", type="primary"):
        _each(
            here,
            chosen,
            lambda one: reviewing.shift(here.app, one.user_id, one.coach_id, one.program_id or "-", int(days)),
            "shifted",
        )


@st.dialog("Pause several")
def pause_all(here: Here, chosen: Sequence[Line]) -> None:
    st.write(f"Pause the programs of {quoted(_names(chosen))}? They can resume at any time.")
    reason = st.text_input("Why", max_chars=200, key="all_reason")
    if st.button("Pause", type="primary"):
        _each(
            here,
            chosen,
            lambda one: programs.change_status(
                here.app, one.user_id, one.coach_id, one.program_id or "-", ProgramStatus.PAUSED, reason
            ),
            "paused",
        )
