"""The button on an empty page that fills it with demonstration athletes, and its progress."""

import streamlit as st

from tp_core.services.demo import loading
from tp_core.ui.session import Here


def draw(here: Here, why: str) -> None:
    """Offered where one works without sign-in and nothing of the demonstration is there."""
    if here.app.auth != "local" or here.demo or loading.loaded(here.app):
        return
    st.caption(why)
    if not st.button("Load the demo", key="load_demo", icon=":material/science:"):
        return
    bar = st.progress(0.0, "Living half a year with twelve athletes")
    for one in loading.load(here.app):
        bar.progress(one.number / one.of, f"{one.name}: {one.number} of {one.of} athletes")
    st.rerun()
