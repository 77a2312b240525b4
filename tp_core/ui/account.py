"""Account: profile, the health question, a clinician's clearance, and what is kept."""

from zoneinfo import available_timezones

import streamlit as st

from tp_core.domain.units import Unit
from tp_core.services import profiles
from tp_core.ui import challenges, coach_sees, health, own_weights, remembered, reminder_settings, shell, yours
from tp_core.ui.session import Here


def draw(here: Here) -> None:
    st.title("Account")
    left, right = st.columns(2, gap="large")
    with left:
        _profile(here)
        reminder_settings.draw(here)
    with right:
        health.screening_card(here)
        health.clearance(here)
        own_weights.draw(here)
        challenges.draw(here)
    remembered.draw(here)
    coach_sees.draw(here)
    yours.draw(here)


def _profile(here: Here) -> None:
    profile = profiles.of(here.app, here.user_id)
    st.header("You")
    with st.form("profile", border=False):
        name = st.text_input("Name", profile.name, max_chars=80)
        unit = st.segmented_control("Loads in", list(Unit), default=profile.unit, required=True)
        zones = sorted(available_timezones())
        zone = st.selectbox("Time zone", zones, index=zones.index(profile.time_zone))
        country = st.text_input(
            "Country code, for emergency numbers", profile.country, max_chars=2, help="Such as DE or US"
        )
        if st.form_submit_button("Save"):
            wishes = profiles.Wishes(name=name, unit=unit, time_zone=zone, country=country)
            with shell.guard():
                profiles.update(here.app, here.user_id, wishes)
                st.toast("Saved")
