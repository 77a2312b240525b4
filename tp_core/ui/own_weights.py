"""The athlete's own bar and plates: what every load is rounded to."""

import streamlit as st

from tp_core.domain.athlete import MOST_BAR, MOST_PLATE
from tp_core.domain.loading import ordinary_gym
from tp_core.services import profiles
from tp_core.ui import shell
from tp_core.ui.session import Here


def draw(here: Here) -> None:
    profile = profiles.of(here.app, here.user_id)
    usual = ordinary_gym(profile.unit)
    st.header("Your weights", anchor=False)
    st.caption("Loads are rounded to what you can put on the bar.")
    with st.form("weights", border=False):
        bar = st.number_input(
            f"Bar ({profile.unit})", 5.0, float(MOST_BAR), profile.bar or usual.bar, 2.5, format="%g", key="own_bar"
        )
        plate = st.number_input(
            f"Smallest plate ({profile.unit})",
            0.25,
            float(MOST_PLATE),
            profile.smallest_plate or min(usual.plates),
            0.25,
            format="%g",
            key="own_plate",
        )
        if st.form_submit_button("Save weights"):
            with shell.guard():
                profiles.update(here.app, here.user_id, profiles.Wishes(bar=bar, smallest_plate=plate))
                st.toast("Saved")
