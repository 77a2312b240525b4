"""What a coach does for several athletes at once, a dialog each, and what came of it for whom."""

from collections.abc import Callable, Sequence

import streamlit as st

from tp_core.domain import schedule
from tp_core.domain.errors import Invalid, ProgramError
from tp_core.domain.program import TO_DECIDE, ProgramStatus
from tp_core.services import programs
from tp_core.services.coaching import caring, reviewing, speaking
from tp_core.services.coaching.rosters import Line
from tp_core.ui import number_field, roster_actions, roster_row, taps
from tp_core.ui.session import Here
from tp_core.ui.text import labelled, quoted

_DONE = "several_done"
_UNTICK = "several_untick"


def untick() -> None:
    """Takes the ticks of those who were dealt with away, before their boxes are drawn."""
    for key in st.session_state.pop(_UNTICK, ()):
        st.session_state[key] = False


def bar(here: Here, found: Sequence[Line]) -> None:
    """At the foot of the screen, wherever one ticked: the actions while any is chosen, else what came of the last."""
    chosen = [one for one in found if st.session_state.get(roster_row.choice(one))]
    if not chosen:
        _came_of()
        return
    st.session_state.pop(_DONE, None)
    with st.bottom, st.container(key="several", horizontal=True, vertical_alignment="center", gap="small"):
        st.markdown(f"**{len(chosen)} chosen**")
        for label, ask in (
            ("Message", message),
            ("Done", done),
            ("Approve", approve),
            ("Shift", shift),
            ("Pause", pause),
        ):
            if st.button(label, key=f"all_{label}", type="tertiary"):
                ask(here, chosen)


def _came_of() -> None:
    lines = st.session_state.get(_DONE)
    if not lines:
        return
    with st.bottom, st.container(key="several_came_of", horizontal=True, vertical_alignment="center", gap="small"):
        st.markdown("  \n".join(quoted(line) for line in lines))
        st.button("Close", key="several_close", type="tertiary", on_click=_close)


def _close() -> None:
    st.session_state.pop(_DONE, None)


def _each(
    here: Here,
    chosen: Sequence[Line],
    act: Callable[[Line], object],
    word: str,
    after: Sequence[str] = (),
    what: str = "",
) -> None:
    """Does it once for each, tells who, and who could not be done and why, and takes the ticks away."""
    by_id = {one.user_id: one for one in chosen}
    told: list[str] = st.session_state.setdefault(_DONE, [])

    def _one(line: Line) -> object:
        roster_actions.still_with(here, line.coach_id, line.user_id)
        return act(line)

    def all_of_them() -> None:
        done = reviewing.each(list(by_id), lambda user_id: _one(by_id[user_id]))
        good = [by_id[one.user_id].name for one in done if not one.problem]
        told.extend([f"{word}: {', '.join(good)}", *after] if good else [])
        told.extend(f"Not {by_id[one.user_id].name}: {one.problem}" for one in done if one.problem)

    taps.once(here, (word, what, *by_id), all_of_them)
    st.session_state[_UNTICK] = [roster_row.choice(one) for one in chosen]
    st.rerun()


def _names(chosen: Sequence[Line]) -> str:
    shown = ", ".join(one.name for one in chosen[:5])
    return shown if len(chosen) <= 5 else f"{shown} and {len(chosen) - 5} more"


@st.dialog("Message to several")
def message(here: Here, chosen: Sequence[Line]) -> None:
    label = f"To {labelled(_names(chosen))}, each by themselves"
    text = st.text_area(label, height=160, max_chars=10_000, key=roster_actions.field("all_text", *chosen))
    if not st.button("Send", type="primary"):
        return
    if not text.strip():
        st.error("Write something first.")
        return
    _each(
        here,
        chosen,
        lambda one: speaking.say(here.app, one.coach_id, one.user_id, here.user_id, text),
        "Written to",
        what=text.strip(),
    )


@st.dialog("Done with several")
def done(here: Here, chosen: Sequence[Line]) -> None:
    told = []
    for one in chosen:
        reasons = "; ".join(item.reason for item in roster_row.at_hand(one)) or "nothing asks for you"
        told.append(f"- {quoted(f'{one.name}: {reasons}')}")
    st.markdown("\n".join(told))
    st.caption("Only something new brings them back; under All you can. A safety answer is done on its own row.")
    if st.button("Done with these", type="primary"):
        _each(
            here,
            chosen,
            lambda one: caring.done_among_several(here.app, one.coach_id, one.user_id, roster_row.at_hand(one)),
            "Done with",
        )


@st.dialog("Approve several")
def approve(here: Here, chosen: Sequence[Line]) -> None:
    waiting = [one for one in chosen if one.approval in TO_DECIDE]
    told = [f"{one.name}: {one.program_name}" for one in waiting]
    told += [f"{one.name} stays: nothing waits for your look." for one in chosen if one not in waiting]
    st.markdown("\n".join(f"- {quoted(line)}" for line in told))
    if waiting and st.button("Approve", type="primary"):
        _each(
            here,
            waiting,
            lambda one: reviewing.decide(
                here.app, one.user_id, one.coach_id, one.program_id or "-", here.user_id, approve=True
            ),
            "Approved",
        )


@st.dialog("Shift several")
def shift(here: Here, chosen: Sequence[Line]) -> None:
    key = roster_actions.field("all_days", *chosen)
    number_field.draw("Days later", 7, step=1.0, key=key)
    try:
        days = int(number_field.said(key, "number of days", most=reviewing.MOST_SHIFT, whole=True))
    except Invalid as exc:
        st.error(exc.message)
        return
    told = [_shifted(here, one, days) for one in chosen]
    st.markdown("\n".join(f"- {quoted(line)}" for _, line in told))
    st.caption("What lies ahead moves, and they are told. Who would then end after their event stays as they are.")
    if st.button("Shift", type="primary"):
        _each(
            here,
            chosen,
            lambda one: reviewing.shift(here.app, one.user_id, one.coach_id, one.program_id or "-", days, here.user_id),
            f"Shifted by {days} {'day' if days == 1 else 'days'}",
            [line for moves, line in told if moves],
        )


def _shifted(here: Here, one: Line, days: int) -> tuple[bool, str]:
    """Whether an athlete's program would move, and its end now and then; or why it stays."""
    try:
        after = reviewing.shifted(here.app, one.user_id, one.coach_id, one.program_id or "-", days)
    except ProgramError as exc:
        return False, f"{one.name} stays: {exc.message}"
    before = programs.get(here.app, one.user_id, one.coach_id, after.program_id)
    ends = (schedule.day_in_words(schedule.end_date(each)) for each in (before, after))
    return True, f"{one.name}: ends {' → '.join(ends)}"


@st.dialog("Pause several")
def pause(here: Here, chosen: Sequence[Line]) -> None:
    st.write(f"Pause the programs of {quoted(_names(chosen))}? They are told, and can resume at any time.")
    reason = st.text_input("Why, as they read it", max_chars=200, key=roster_actions.field("all_reason", *chosen))
    if st.button("Pause", type="primary"):
        _each(
            here,
            chosen,
            lambda one: reviewing.change_status(
                here.app,
                one.user_id,
                one.coach_id,
                one.program_id or "-",
                ProgramStatus.PAUSED,
                here.user_id,
                reason,
            ),
            "Paused",
        )
