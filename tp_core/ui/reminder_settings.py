"""Reminders on the account page: when, and whether by e-mail too."""

import streamlit as st

from tp_core.domain.program import WEEKDAYS
from tp_core.services import profiles
from tp_core.ui import shell
from tp_core.ui.session import Here

_HOURS = tuple(range(24))


def draw(here: Here) -> None:
    profile = profiles.of(here.app, here.user_id)
    st.header("Reminders")
    with st.form("reminders", border=False):
        day, hour = st.columns(2)
        weekday = day.selectbox(
            "Check-in on",
            WEEKDAYS,
            index=WEEKDAYS.index(profile.reminder_weekday),
            format_func=lambda one: one.value.capitalize(),
        )
        at = hour.selectbox("At", _HOURS, index=profile.reminder_hour, format_func=lambda one: f"{one:02d}:00")
        email, wanted = profile.email, profile.email_reminders
        if not here.demo:
            email = st.text_input("E-mail", profile.email, max_chars=254, placeholder="For reminders only")
            wanted = st.checkbox("Remind me by e-mail too", profile.email_reminders)
        st.caption(
            f"In {profile.time_zone} time: once a week when the program week has ended, once more a day later if it "
            "is still open, and the day before something changes in your program."
        )
        if st.form_submit_button("Save reminders", key="save_reminders"):
            with shell.guard():
                # who takes the address away wants no more letters; who never gave one is told that it is missing
                mailed = wanted if email or not profile.email else False
                wishes = profiles.Wishes(
                    reminder_weekday=weekday, reminder_hour=at, email=email, email_reminders=mailed
                )
                profiles.update(here.app, here.user_id, wishes)
                st.toast("Saved")
