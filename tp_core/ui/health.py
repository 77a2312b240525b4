"""Health: the one question, consent for the young, a clinician's clearance, and the notice while planning is locked."""

import streamlit as st

from tp_core.domain.caps import caps_of
from tp_core.domain.errors import ProgramError
from tp_core.domain.safety import SCREENING_TOPICS, Screening, age_rule
from tp_core.domain.safety.texts import MINOR, TOO_YOUNG
from tp_core.services import profiles, safeguards
from tp_core.ui.session import Here
from tp_core.ui.text import quoted

_YOUNG, _CHILD = "13 to 17", "Under 13"
_LOCKED = (
    "You described something that can be serious. Nothing new is planned until you confirm that you have got help "
    "or are safe."
)


def acknowledge(here: Here) -> None:
    """The athlete says that they got help or are safe."""
    safeguards.acknowledge(here.app, here.user_id)


def notice(here: Here) -> None:
    """On every page while planning is locked: what happened, and the one button that opens it again."""
    if not profiles.of(here.app, here.user_id).locked_by:
        return
    with st.container(border=True, key="locked"):
        st.markdown(f":material/emergency: {_LOCKED}")
        st.button("I've got help", key="acknowledge_notice", on_click=acknowledge, args=(here,), type="primary")


def screening_card(here: Here) -> None:
    """The health question as one card."""
    profile = profiles.of(here.app, here.user_id)
    st.header("Health question", anchor=False)
    if profile.screening is not None:
        _answered(profile.screening)
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
        consent, supervised, child = (False, False, False) if adult else _young()
        label = "Save these" if topics else "None of these apply to me"
        ready = adult or (consent and supervised) or child
        if st.button(label, key="screening_save", disabled=not ready):
            year = profiles.today(here.app, profile).year - 12 if child else None
            _save(here, tuple(topics), adult=adult, consent=consent, supervised=supervised, birth_year=year)


def _answered(screening: Screening) -> None:
    said = "none of it applies" if screening.none_apply else ", ".join(map(quoted, screening.topics))
    st.write(f"Answered on {screening.answered_at:%d %B %Y}: {said}.")
    rule = age_rule(screening)
    if rule != "ok":
        st.write(TOO_YOUNG if rule == "refuse" else MINOR)


def _young() -> tuple[bool, bool, bool]:
    """Consent, supervision, and whether they are under 13."""
    age = st.segmented_control("Or I am", [_YOUNG, _CHILD], key="screening_age")
    if age == _CHILD:
        st.write(TOO_YOUNG)
    if age != _YOUNG:
        return False, False, age == _CHILD
    consent = st.checkbox("A parent or guardian agrees and has read this with me", key="screening_consent")
    supervised = st.checkbox("A qualified coach watches my training in person", key="screening_supervised")
    st.caption("Loads stay careful, and no max is tested.")
    return consent, supervised, False


def _save(
    here: Here, topics: tuple[str, ...], *, adult: bool, consent: bool, supervised: bool, birth_year: int | None
) -> None:
    wish = profiles.ScreeningWish(
        none_apply=not topics,
        adult=adult,
        topics=topics,
        birth_year=birth_year,
        guardian_consent=consent,
        supervised=supervised,
    )
    profiles.update(here.app, here.user_id, profiles.Wishes(screening=wish))
    st.rerun()


def clearance(here: Here) -> None:
    """A clinician's OK as the athlete reports it; what needs one, and the limits that stand."""
    profile = profiles.of(here.app, here.user_id)
    topics = profiles.clearance_topics(here.app, profile)
    if profile.clearance is not None:
        limits = (
            f" Limits that win over every plan: {quoted(profile.clearance.limits)}" if profile.clearance.limits else ""
        )
        kept = caps_of((profile.clearance.limits,)).told(profile.gym(profile.unit))
        numbers = f" Kept in every workout: {kept}." if kept else ""
        st.caption(f"Clinician's OK of {profile.clearance.cleared_on:%d %B %Y}.{limits}{numbers}")
    if topics:
        st.write(f"A clinician's OK is needed first, because of: {', '.join(map(quoted, topics))}.")
    elif profile.clearance is None or not st.toggle("Change the date or the limits", key="clear_again"):
        return
    with st.form("clearance"):
        day = st.date_input("Date of the OK", max_value=profiles.today(here.app, profile), format="YYYY-MM-DD")
        standing = profile.clearance.limits if profile.clearance is not None else ""
        limits = st.text_area("Limits they gave, in their words", standing, max_chars=500)
        st.caption(
            "They stay until you change them, and no coach can talk them away. Loads, efforts and minutes in them are "
            "kept in every workout, movements they forbid are left out. A heart rate cannot be planned: it is shown."
        )
        if st.form_submit_button("Save the OK"):
            _report(here, profiles.ClearanceWish(cleared_on=day, limits=limits))


def _report(here: Here, wish: profiles.ClearanceWish) -> None:
    try:
        profiles.update(here.app, here.user_id, profiles.Wishes(clearance=wish))
    except ProgramError as exc:
        st.error(exc.message)
        return
    st.rerun()
