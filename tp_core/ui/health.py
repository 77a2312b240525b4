"""Health: the one question, consent for the young, a clinician's clearance, and the notice while planning is locked."""

from collections.abc import Sequence
from datetime import date
from functools import partial

import streamlit as st

from tp_core.domain.caps import caps_of
from tp_core.domain.errors import ProgramError
from tp_core.domain.safety import SCREENING_TOPICS, Clearance, Screening, age_rule
from tp_core.domain.safety.texts import MINOR, TOO_YOUNG
from tp_core.services import profiles, safeguards
from tp_core.ui import dates
from tp_core.ui.session import Here
from tp_core.ui.text import quoted

_YOUNG, _CHILD = "13 to 17", "Under 13"
_ERROR = "screening_error"
_NONE = "None of these apply to me"
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
    error = st.session_state.pop(_ERROR, "")
    if error:
        st.error(error)
    if profile.screening is not None:
        _answered(profile.screening)
        if not st.toggle("Answer again", key="screen_again"):
            return
    before = profile.screening
    with st.container(border=True, key="screening"):
        topics = st.pills(
            "Does any of this apply to you?",
            [topic.id for topic in SCREENING_TOPICS],
            selection_mode="multi",
            format_func=lambda name: next(topic.wording for topic in SCREENING_TOPICS if topic.id == name),
            key="screening_topics",
            wrap=True,
        )
        adult = st.checkbox("I am 18 or over", value=before is not None and before.adult, key="screening_adult")
        consent, supervised, child = (False, False, False) if adult else _young()
        ready = adult or (consent and supervised) or child
        year = profiles.today(here.app, profile).year - 12 if child else None
        save = partial(_save, here, adult=adult, consent=consent, supervised=supervised, birth_year=year)
        with st.container(horizontal=True):
            if topics:
                st.button("Save these", key="screening_save_topics", disabled=not ready, on_click=save, args=(topics,))
            st.button(_NONE, key="screening_save", disabled=not ready, on_click=save, args=((),))
        if not ready:
            st.caption("Your age is needed too.")


def _answered(screening: Screening) -> None:
    said = "none of it applies" if screening.none_apply else ", ".join(map(quoted, screening.topics))
    st.write(f"Answered on {screening.answered_at.day} {screening.answered_at:%B %Y}: {said}.")
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
    here: Here, topics: Sequence[str], *, adult: bool, consent: bool, supervised: bool, birth_year: int | None
) -> None:
    """Keeps the answer; the card closes and forgets what was picked, so that the next answer begins anew."""
    wish = profiles.ScreeningWish(
        none_apply=not topics,
        adult=adult,
        topics=tuple(topics),
        birth_year=birth_year,
        guardian_consent=consent,
        supervised=supervised,
    )
    try:
        profiles.update(here.app, here.user_id, profiles.Wishes(screening=wish))
    except ProgramError as exc:
        st.session_state[_ERROR] = exc.message
        return
    for key in ("screen_again", "screening_topics", "screening_adult"):
        st.session_state.pop(key, None)


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
        day = profile.clearance.cleared_on
        st.caption(f"Clinician's OK of {day.day} {day:%B %Y}.{limits}{numbers}")
    if topics:
        st.write(f"A clinician's OK is needed first, because of: {', '.join(map(quoted, topics))}.")
    elif profile.clearance is None or not st.toggle("Change the date or the limits", key="clear_again"):
        return
    _ask_for_ok(here, profile.clearance if not topics else None)


def _ask_for_ok(here: Here, standing: Clearance | None) -> None:
    """The OK as a statement of the athlete's own: nothing in it is preset but what an earlier one says."""
    limits_before = profiles.of(here.app, here.user_id).clearance
    with st.form("clearance"):
        said = st.checkbox("A clinician told me that I may train", key="clearance_said")
        day = dates.field(
            "Date of the OK",
            standing.cleared_on if standing is not None else None,
            latest=profiles.today(here.app, profiles.of(here.app, here.user_id)),
            key="clearance_day",
        )
        limits = st.text_area(
            "Limits they gave, in their words", limits_before.limits if limits_before is not None else "", max_chars=500
        )
        st.caption(
            "They stay until you change them, and no coach can talk them away. Loads, efforts and minutes in them are "
            "kept in every workout, movements they forbid are left out. A heart rate cannot be planned: it is shown."
        )
        if st.form_submit_button("Save the OK"):
            _check_ok(here, day, limits, said=said)


def _check_ok(here: Here, day: date | None, limits: str, *, said: bool) -> None:
    if not said:
        st.warning("Tick the box if a clinician told you that you may train. Without that there is no OK to save.")
    elif day is None:
        st.warning("Choose the day on which they said it.")
    else:
        _report(here, profiles.ClearanceWish(cleared_on=day, limits=limits))


def _report(here: Here, wish: profiles.ClearanceWish) -> None:
    try:
        profiles.update(here.app, here.user_id, profiles.Wishes(clearance=wish))
    except ProgramError as exc:
        st.error(exc.message)
        return
    st.rerun()
