"""Account: profile, the health question, a clinician's clearance, and what is kept."""

from zoneinfo import available_timezones

import streamlit as st

from tp_core.domain.safety import SCREENING_TOPICS
from tp_core.domain.units import Unit
from tp_core.services import profiles, safeguards
from tp_core.ui import challenges, coach_sees, own_weights, remembered, reminder_settings, shell, yours
from tp_core.ui.session import Here


def draw(here: Here) -> None:
    st.title("Account")
    profile = profiles.of(here.app, here.user_id)
    if profile.locked_by:
        st.warning("An earlier answer asked you to get help. Planning is closed until you say that you are safe.")
        st.button("I've got help", on_click=acknowledge, args=(here,), type="primary")
    left, right = st.columns(2, gap="large")
    with left:
        _profile(here)
        reminder_settings.draw(here)
        own_weights.draw(here)
    with right:
        screening_card(here)
        _clearance(here)
        challenges.draw(here)
    remembered.draw(here)
    coach_sees.draw(here)
    yours.draw(here)


def acknowledge(here: Here) -> None:
    """The athlete says that they got help or are safe."""
    safeguards.acknowledge(here.app, here.user_id)


def _profile(here: Here) -> None:
    profile = profiles.of(here.app, here.user_id)
    st.subheader("You")
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


def screening_card(here: Here) -> None:
    """The health question as one card."""
    profile = profiles.of(here.app, here.user_id)
    st.subheader("Health question")
    if profile.screening is not None:
        said = "none of it applies" if profile.screening.none_apply else ", ".join(profile.screening.topics)
        st.write(f"Answered on {profile.screening.answered_at:%d %B %Y}: {said}.")
        if not st.toggle("Answer again", key="screen_again"):
            return
    with st.container(border=True, key="screening"):
        topics = st.pills(
            "Does any of this apply to you?",
            [topic.id for topic in SCREENING_TOPICS],
            selection_mode="multi",
            format_func=lambda name: next(topic.wording for topic in SCREENING_TOPICS if topic.id == name),
            key="screening_topics",
        )
        adult = st.checkbox("I am 18 or over", key="screening_adult")
        label = "Save these" if topics else "None of these apply to me"
        if st.button(label, key="screening_save", disabled=not adult):
            wish = profiles.ScreeningWish(none_apply=not topics, adult=adult, topics=tuple(topics))
            profiles.update(here.app, here.user_id, profiles.Wishes(screening=wish))
            st.rerun()
        if not adult:
            st.caption(
                "Under 18 a guardian's consent and a supervising coach are needed; that is not possible here yet."
            )


def _clearance(here: Here) -> None:
    profile = profiles.of(here.app, here.user_id)
    topics = profiles.clearance_topics(here.app, profile)
    if profile.clearance is not None:
        limits = f", limits: {profile.clearance.limits}" if profile.clearance.limits else ""
        st.caption(f"Clinician's OK of {profile.clearance.cleared_on:%d %B %Y}{limits}.")
    if not topics:
        return
    st.write(f"A clinician's OK is needed first, because of: {', '.join(topics)}.")
    with st.form("clearance"):
        day = st.date_input("Date of the OK", max_value=profiles.today(here.app, profile))
        limits = st.text_area("Limits they gave, in their words", max_chars=500)
        if st.form_submit_button("Save the OK"):
            wish = profiles.ClearanceWish(cleared_on=day, limits=limits)
            with shell.guard():
                profiles.update(here.app, here.user_id, profiles.Wishes(clearance=wish))
                st.rerun()
