"""Other equipment for a running program from its page, for a while or for good: what it would mean, yes, undo."""

from collections.abc import Collection, Sequence
from datetime import date, timedelta

import streamlit as st

from tp_core.domain import kit, schedule
from tp_core.domain.adaptation import Adaptation
from tp_core.domain.equipment_words import parse_equipment
from tp_core.domain.errors import ProgramError
from tp_core.domain.movement import Equipment
from tp_core.domain.program import RUNNING, KitChange, Program
from tp_core.services import new_kit
from tp_core.services.adaptations import deciding
from tp_core.services.new_kit import NewKit
from tp_core.services.workouts import remaking
from tp_core.services.workouts.ground import Ground
from tp_core.ui import dates, taps
from tp_core.ui.session import Here
from tp_core.ui.text import quoted

Days = tuple[date, date | None]
"""From when, and from when on it is as before again; None for good."""

_OPEN = "change_kit"
_ERROR = "kit_error"
_BACK = "kit_back"
_HOW_LONG, _DAYS = "kit_how_long", "kit_days"
_FOR_GOOD, _A_WHILE = "From now on", "Only for a while"
_REASON = "You chose this equipment on the program's page."
_MOST_TOLD = 8
_AWAY = (
    ("Bodyweight only", frozenset[Equipment]()),
    ("A hotel gym", parse_equipment("hotel gym")[0]),
)
"""What one has on a journey, in one tap instead of one a thing."""


def draw(here: Here, of: Ground) -> None:
    """The form, folded; above it what was changed just now and what holds for a while, each with its way back.

    A program that was made for no equipment needs none, so there is nothing to change.
    """
    if of.program.status not in RUNNING or not of.program.constraints.equipment:
        return
    error = st.session_state.pop(_ERROR, "")
    if error:
        st.error(error)
    holding = new_kit.running(here.app, of)
    known = {one.adaptation_id for one in of.program.kit if one.until is not None}
    shown = [one for one in holding if one.made_on == of.today or one.adaptation_id in known]
    _changed(here, of, shown)
    menu = st.expander("Change equipment", key=_OPEN, on_change="rerun")
    if menu.open:
        with menu:
            _changed(here, of, [one for one in holding if one not in shown])
            _form(here, of)


def _changed(here: Here, of: Ground, holding: Sequence[Adaptation]) -> None:
    """What holds, wherever it was said, with its undo; or that one was taken back just now."""
    if not holding and (back := st.session_state.pop(_BACK, "")):
        st.write(quoted(back))
    for one in holding:
        today = one.made_on == of.today
        with st.container(horizontal=True, vertical_alignment="center"):
            st.write(quoted(f"Changed: {_lower(one.summary)}." if today else f"{one.summary}."))
            label = "Undo" if today else "It is back"
            st.button(label, key=f"kit_undo_{one.adaptation_id}", on_click=_take_back, args=(here, of, one))


def _form(here: Here, of: Ground) -> None:
    st.segmented_control("For how long", [_FOR_GOOD, _A_WHILE], default=_FOR_GOOD, required=True, key=_HOW_LONG)
    if st.session_state[_HOW_LONG] == _A_WHILE:
        last = max(schedule.end_date(of.program), of.today)
        week = (of.today, min(of.today + timedelta(days=6), last))
        dates.span("First and last day of it", week, earliest=of.today, latest=last, key=_DAYS)
    days = _days(of)
    if days is None:
        st.caption("Tap the last day too, and what would change stands here.")
        return
    _pills(of, days)
    wanted = _wanted(of)
    if wanted is None:
        st.caption("This is what you have. Tap what has gone, or what comes; nothing changes until you say so.")
        return
    try:
        new = new_kit.preview(here.app, of, wanted)
    except ProgramError as exc:
        st.write(quoted(exc.message))
        return
    _meaning(of, new)
    st.button("Change the equipment", key="kit_yes", type="primary", on_click=_make, args=(here, of, wanted, new))


def _pills(of: Ground, days: Days) -> None:
    """What they have to tap away, and what else there may be; on a journey, all of it in one tap."""
    there = kit.there_is(of.program, *days)
    mine = [one for one in Equipment if one in there or one in of.program.constraints.equipment]
    others = [one for one in Equipment if one not in mine]
    keys = _keys(of.program, days)
    if days[1] is not None:
        with st.container(horizontal=True):
            for label, has in _AWAY:
                st.button(label, key=f"kit_all_{label}", on_click=_have, args=(keys, mine, others, has))
    for label, options, key in (("What you have", mine, keys[0]), ("What else is there", others, keys[1])):
        if options:
            st.pills(
                label,
                options,
                selection_mode="multi",
                default=[one for one in options if one in there],
                format_func=lambda one: one.value.capitalize(),
                key=key,
            )


def _have(keys: tuple[str, str], mine: list[Equipment], others: list[Equipment], has: Collection[Equipment]) -> None:
    for key, options in zip(keys, (mine, others), strict=True):
        st.session_state[key] = [one for one in options if one in has]


def _days(of: Ground) -> Days | None:
    """From when, and when it is back; None while its last day is still to be tapped."""
    said = st.session_state
    if said.get(_HOW_LONG) != _A_WHILE:
        return of.today, None
    match said.get(_DAYS):
        case (first, last):
            return first, last + timedelta(days=1)
        case _:
            return None


def _wanted(of: Ground) -> KitChange | None:
    """The change that the fields have now; None where it is none."""
    days = _days(of)
    if days is None:
        return None
    picked = [one.value for key in _keys(of.program, days) for one in st.session_state.get(key, ())]
    return kit.change_to(of.program, picked, *days)


def _keys(program: Program, days: Days) -> tuple[str, str]:
    """The pills begin anew with the equipment there is in those days, wherever it was changed."""
    there = "_".join(kit.there_is(program, *days))
    return f"kit_{program.program_id}_{there}", f"kit_more_{program.program_id}_{there}"


def _meaning(of: Ground, new: NewKit) -> None:
    """Since when, how many sessions, what stands in for what, and what stays."""
    fitted = new.fitted
    sessions = "one session changes" if fitted.sessions == 1 else f"{fitted.sessions} sessions change"
    st.write(quoted(f"{new_kit.summary(new, of.today)}: {sessions}."))
    lines = [f"{was} → {one}" for was, one in fitted.swapped]
    more = len(lines) - _MOST_TOLD
    lines = [*lines[:_MOST_TOLD], *([f"and {more} more"] if more > 0 else [])]
    lines += [f"{one}: left out, nothing stands in" for one in fitted.left_out]
    st.markdown("\n".join(f"- {quoted(line)}" for line in lines))
    for goal in new_kit.goals_without(of, new):
        st.write(quoted(f"“{goal}” can't be trained for as such then; a new program may fit better."))
    if lost := remaking.in_words(new.by_hand, of.today):
        st.write(quoted(lost))
    until = new.change.until
    back = f" From {schedule.day_in_words(until, of.today)} everything is as planned again." if until else ""
    st.caption(f"Days, phases and the end stay.{back}")


def _make(here: Here, of: Ground, wanted: KitChange, new: NewKit) -> None:
    """The change that was shown. Other things tapped since then are shown first: a yes is one to what was read."""
    days = _days(of)
    if days is None or _wanted(of) != wanted:
        return
    try:
        once = ("kit", of.program.program_id, of.program.version)
        taps.once(here, once, lambda: new_kit.change(here.app, of, new, _REASON))
    except ProgramError as exc:
        st.session_state[_ERROR] = exc.message
        return
    for key in (*_keys(of.program, days), _HOW_LONG, _DAYS):
        st.session_state.pop(key, None)
    st.session_state[_OPEN] = False


def _take_back(here: Here, of: Ground, one: Adaptation) -> None:
    program = of.program
    place = (program.user_id, program.coach_id, program.program_id)
    try:
        deciding.revert(here.app, *place, one.adaptation_id, by=deciding.ATHLETE)
    except ProgramError as exc:
        st.session_state[_ERROR] = exc.message
        return
    st.session_state[_BACK] = f"Taken back: {_lower(one.summary)}. What you have trained stays as it was."


def _lower(text: str) -> str:
    return f"{text[:1].lower()}{text[1:]}"
