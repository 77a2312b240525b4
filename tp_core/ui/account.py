"""Account: profile, the health question, a clinician's clearance, and what is kept."""

from zoneinfo import available_timezones

import streamlit as st

from tp_core.domain.safety.texts import EMERGENCY_NUMBERS
from tp_core.domain.units import Unit
from tp_core.services import profiles
from tp_core.ui import challenges, coach_sees, health, own_weights, remembered, reminder_settings, shell, yours
from tp_core.ui.session import Here

_COUNTRIES = {
    "AT": "Austria", "AU": "Australia", "BE": "Belgium", "BR": "Brazil", "CA": "Canada", "CH": "Switzerland",
    "DE": "Germany", "DK": "Denmark", "ES": "Spain", "FI": "Finland", "FR": "France", "GB": "United Kingdom",
    "IE": "Ireland", "IN": "India", "IT": "Italy", "JP": "Japan", "NL": "Netherlands", "NO": "Norway",
    "NZ": "New Zealand", "PL": "Poland", "PT": "Portugal", "SE": "Sweden", "US": "United States", "ZA": "South Africa",
}  # fmt: skip
_UNIT = "For all programs, also those that run: what is ahead is rounded to its plates. Goals stay as you told them."


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


def _country(now: str) -> str:
    """Where one is; a country whose number we don't know is kept as it was told."""
    known = sorted(EMERGENCY_NUMBERS, key=_COUNTRIES.__getitem__)
    codes = ["", *known] if now in EMERGENCY_NUMBERS or not now else ["", now, *known]
    return st.selectbox("Country, for emergency numbers", codes, index=codes.index(now), format_func=_called)


def _called(code: str) -> str:
    """`Germany · 112`."""
    number = EMERGENCY_NUMBERS.get(code)
    if number is None:
        return code or "Another one: your local emergency number"
    return f"{_COUNTRIES[code]} · {number}"


def _profile(here: Here) -> None:
    profile = profiles.of(here.app, here.user_id)
    st.header("You")
    with st.form("profile", border=False):
        name = st.text_input("Name", profile.name, max_chars=80)
        unit = st.segmented_control("Loads in", list(Unit), default=profile.unit, required=True, help=_UNIT)
        zones = sorted(available_timezones())
        zone = st.selectbox("Time zone", zones, index=zones.index(profile.time_zone))
        country = _country(profile.country.upper())
        if st.form_submit_button("Save"):
            wishes = profiles.Wishes(name=name, unit=unit, time_zone=zone, country=country)
            with shell.guard():
                profiles.update(here.app, here.user_id, wishes)
                st.toast("Saved")
