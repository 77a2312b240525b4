"""A suggested change as a card: before and after, reason, Accept or Not now, Undo; and what came of earlier ones."""

import streamlit as st

from tp_core.domain import schedule
from tp_core.domain.adaptation import NEWER, OWN_WORD, Adaptation, AdaptationStatus, WeekShape
from tp_core.domain.errors import ProgramError
from tp_core.domain.program import RUNNING
from tp_core.domain.units import plain
from tp_core.services import people
from tp_core.services.adaptations import deciding
from tp_core.services.coaching import adjusting
from tp_core.services.coaching.adjusting import Decision
from tp_core.services.workouts.ground import Ground
from tp_core.ui.session import Here
from tp_core.ui.text import quoted

STATUS_WORDS = {
    AdaptationStatus.ACCEPTED: "accepted",
    AdaptationStatus.DECLINED: "not now",
    AdaptationStatus.REVERTED: "undone",
}
UNDONE = (AdaptationStatus.REVERTED,)
_ERROR = "change_error"
_SAID: dict[object, str] = {deciding.accept: "Accepted", deciding.decline: "Not now", deciding.revert: "Undone"}
_LEAST_MINUTES = 5
"""Minutes are estimates: a smaller difference says nothing (ours)."""


def waiting(here: Here, of: Ground, *, primary: bool = True) -> bool:
    """The card of the change that waits for an answer, if there is one; whether it was drawn."""
    _error()
    one = deciding.open_one(here.app, of)
    if one is None:
        return False
    with st.container(border=True, key=f"change_{one.adaptation_id}"):
        st.markdown(f"**Suggested change: {quoted(one.summary)}**")
        _compared(of, one)
        with st.container(horizontal=True, vertical_alignment="center"):
            st.button(
                "Accept",
                key=f"accept_{one.adaptation_id}",
                type="primary" if primary else "secondary",
                on_click=_decide,
                args=(here, of, one, deciding.accept),
            )
            st.button(
                "Not now",
                key=f"decline_{one.adaptation_id}",
                on_click=_decide,
                args=(here, of, one, deciding.decline),
            )
            with st.popover("Why?", type="tertiary"):
                st.write(quoted(f"{one.reason} Rule: {one.source}."))
        st.caption("Only what is still to come changes. You can undo it.")
    return True


def _compared(of: Ground, one: Adaptation) -> None:
    """Reason, the week in numbers, and at most five lines."""
    st.write(quoted(one.reason))
    for before, after in zip(one.before.weeks, one.after.weeks, strict=True):
        first = schedule.date_of(of.program, before.week_number, 1)
        last = schedule.date_of(of.program, before.week_number, 7)
        span = f"{schedule.day_in_words(first, of.today)} to {schedule.day_in_words(last, of.today)}"
        numbers = numbers_changed(before, after)
        if numbers:
            st.markdown(f"Week {before.week_number}, {span}: {quoted(numbers)}")
    lines = [
        quoted(changed_line(before, after)) for before, after in zip(one.before.lines, one.after.lines, strict=True)
    ]
    if lines:
        st.markdown("\n".join(f"- {line}" for line in lines))
    if one.kept:
        st.caption(quoted(one.kept))


def numbers_changed(before: WeekShape, after: WeekShape) -> str:
    """`70 → 56 sets · about 254 → 211 minutes`: what differs of a week, in numbers."""
    told = []
    if before.sessions != after.sessions:
        told.append(f"{before.sessions} → {after.sessions} sessions")
    if before.sets != after.sets:
        told.append(f"{before.sets} → {after.sets} sets")
    if before.distance_km != after.distance_km:
        told.append(f"{plain(before.distance_km)} → {plain(after.distance_km)} km")
    if abs(before.minutes - after.minutes) >= _LEAST_MINUTES:
        told.append(f"about {before.minutes} → {after.minutes} minutes")
    if before.mean_percent is not None and after.mean_percent is not None:
        low, high = round(before.mean_percent), round(after.mean_percent)
        if low != high:
            told.append(f"mean {low} → {high} % of estimated max")
    return " · ".join(told)


def changed_line(before: str, after: str) -> str:
    """`Back squat: 4 × 5 at 100 kg → 3 × 5 at 100 kg`, the name once."""
    name, _, rest = after.partition(": ")
    return f"{before} → {rest if before.startswith(f'{name}: ') else after}" if rest else f"{before} → {after}"


def undo(here: Here, of: Ground, one: Adaptation) -> None:
    """The button that undoes an accepted change, while there is something to undo."""
    to_come = schedule.date_of(of.program, max(one.weeks), 7) >= of.today
    if one.status is AdaptationStatus.ACCEPTED and to_come and of.program.status in RUNNING:
        st.button("Undo", key=f"undo_{one.adaptation_id}", on_click=_decide, args=(here, of, one, deciding.revert))


def came_of(here: Here, of: Ground, changes: tuple[Adaptation, ...]) -> None:
    """Earlier suggestions, each with what came of it."""
    for one in changes:
        with st.container(horizontal=True, vertical_alignment="center"):
            st.markdown(
                f"{schedule.day_in_words(one.made_on, of.today)}: {quoted(one.summary)} · "
                f"**{status_words(one)}**  \n{quoted(one.reason)}"
            )
            undo(here, of, one)


def status_words(one: Adaptation, *, open_for: str = "waits for your answer") -> str:
    """What came of it; `open_for` says who an open one waits for."""
    if one.status is AdaptationStatus.PROPOSED:
        return open_for
    if one.rule_id in OWN_WORD and one.status is AdaptationStatus.ACCEPTED:
        return "changed"
    return "a newer one took its place" if one.decided_by == NEWER else STATUS_WORDS[one.status]


def _decide(here: Here, of: Ground, one: Adaptation, decide: Decision) -> None:
    program = of.program
    place = (program.user_id, program.coach_id, program.program_id, one.adaptation_id)
    by = deciding.ATHLETE if here.user_id == program.user_id else here.user_id
    try:
        if by == deciding.ATHLETE:
            decide(here.app, *place, by=by)
        else:
            people.check_athlete_of(here.app, here.person, program.coach_id, program.user_id)
            adjusting.decide(here.app, decide, *place, author_id=by)
    except ProgramError as exc:
        st.session_state[_ERROR] = exc.message
        return
    undo_at = " Under Check-in you can undo it." if (decide, by) == (deciding.accept, deciding.ATHLETE) else ""
    st.toast(f"{_SAID[decide]}: {quoted(one.summary)}.{undo_at}", duration="long")


def _error() -> None:
    message = st.session_state.pop(_ERROR, "")
    if message:
        st.warning(message)
