"""The weekdays of a running program changed from its page: other ones picked, what that would mean, yes, and undo."""

from collections.abc import Sequence

import streamlit as st

from tp_core.domain import schedule
from tp_core.domain.errors import ProgramError
from tp_core.domain.program import RUNNING, WEEKDAYS, Program, Weekday
from tp_core.services import new_days
from tp_core.services.new_days import NewDays, in_words
from tp_core.services.workouts import remaking
from tp_core.services.workouts.ground import Ground
from tp_core.ui import taps
from tp_core.ui.session import Here
from tp_core.ui.text import quoted

_OPEN = "change_days"
_ERROR = "days_error"
_BACK = "days_back"
_REASON = "You chose these days on the program's page."
_KEPT = "What you have trained and the phases stay."


def draw(here: Here, of: Ground) -> None:
    """The form, folded; above it what was changed just now, which can be undone."""
    if of.program.status not in RUNNING:
        return
    _changed(here, of)
    menu = st.expander("Change training days", key=_OPEN, on_change="rerun")
    if menu.open:
        with menu:
            _form(here, of)


def _changed(here: Here, of: Ground) -> None:
    """What was changed today, wherever it was said, with its undo; or that it was taken back just now."""
    error = st.session_state.pop(_ERROR, "")
    if error:
        st.error(error)
    last = new_days.last_change(here.app, of)
    if last is None or last.made_on != of.today:
        if back := st.session_state.pop(_BACK, ""):
            st.write(back)
        return
    with st.container(horizontal=True, vertical_alignment="center"):
        st.write(quoted(f"Changed: {last.summary}."))
        st.button("Undo", key="days_undo", on_click=_make, args=(here, of, last.days_before), kwargs={"undoing": True})


def _form(here: Here, of: Ground) -> None:
    picked = st.pills(
        "Days you train on, from now on",
        WEEKDAYS,
        selection_mode="multi",
        default=of.program.training_days,
        format_func=lambda day: day.value[:3].capitalize(),
        key=_key(of.program),
    )
    if set(picked) == set(of.program.training_days):
        st.caption("These are your days now. Tap others to see what would change; nothing does until you say so.")
        return
    try:
        new = new_days.preview(here.app, of, picked)
    except ProgramError as exc:
        st.write(quoted(exc.message))
        return
    _meaning(of, new)
    st.button("Change the days", key="days_yes", type="primary", on_click=_make, args=(here, of, new.days))


def _meaning(of: Ground, new: NewDays) -> None:
    """Since when, the first such week by day, what it is in numbers, and what stays."""
    there = new_days.as_if(of, new)
    since = schedule.day_in_words(schedule.date_of(of.program, new.first_week, 1), of.today)
    st.write(f"From week {new.first_week} on, {since}:")
    dates = [
        (there.session(week, number)[1].name, day)
        for week, number, day in schedule.session_dates(there.program, there.plan)
        if week == new.first_week
    ]
    st.markdown("\n".join(f"- {schedule.day_in_words(day, of.today)}: {quoted(name)}" for name, day in dates))
    if new.plan is None:
        st.write("Every session stays as it is, on its new day.")
    else:
        before, after = (new_days.week_in_numbers(one, new.first_week) for one in (of.plan, there.plan))
        st.write(
            f"The weeks to come are planned anew towards the same goal. That week before: {before}; after: {after}."
        )
    if lost := remaking.in_words(new.by_hand, of.today):
        st.write(quoted(lost))
    if new.held_runs and len(new.days) < len(of.program.training_days):
        st.write("Each kind of run grows by at most a tenth or one kilometre on its longest of the last month.")
    event = " The last week, around your date, keeps its days." if _event_stays(of, new) else ""
    end = schedule.day_in_words(schedule.end_date(of.program), of.today)
    st.caption(f"{_KEPT} It still ends on {end}.{event}")


def _event_stays(of: Ground, new: NewDays) -> bool:
    return new.last_week < of.program.program_definition.total_duration


def _make(here: Here, of: Ground, days: Sequence[Weekday], *, undoing: bool = False) -> None:
    """The change that was shown. Other days tapped since then are shown first: a yes is one to what one has read."""
    key = _key(of.program)
    if not undoing and set(st.session_state.get(key, days)) != set(days):
        return

    made: list[NewDays] = []
    try:
        taps.once(
            here,
            ("days", of.program.program_id, of.program.version),
            lambda: made.append(new_days.change(here.app, of, days, reason=_REASON)[1]),
        )
    except ProgramError as exc:
        st.session_state[_ERROR] = exc.message
        return
    # Behind what is noted: a waiting tap may end this run at any touch of the session's state.
    if undoing and made:
        st.session_state[_BACK] = (
            f"Taken back: from week {made[0].first_week} on you train on {in_words(made[0].days)}."
        )
    st.session_state.pop(key, None)
    st.session_state[_OPEN] = False


def _key(program: Program) -> str:
    """The pills begin anew with the days there are, wherever these were changed."""
    return f"days_{program.program_id}_{'_'.join(program.training_days)}"
