"""What passed between an athlete and the coach: check-ins with all their answers, changes of the plan, words."""

import streamlit as st

from tp_core.domain import schedule
from tp_core.domain.adaptation import Adaptation
from tp_core.domain.check_in import RATING_WORDS, CheckIn
from tp_core.domain.coach import Coach
from tp_core.services.adaptations import deciding
from tp_core.services.coaching import adjusting, speaking
from tp_core.services.workouts.ground import Ground
from tp_core.ui import check_in_history, suggested_change
from tp_core.ui.session import Here
from tp_core.ui.text import quoted


def draw(here: Here, coach: Coach, on: Ground) -> None:
    """The newest first, each under its own heading."""
    st.header("Check-ins", anchor=False)
    found = here.app.store.check_ins.of_program(on.program.user_id, on.program.program_id)
    if not found:
        st.write("No check-in yet.")
    else:
        st.caption("How the week felt: 1 to 5 each, 5 always the good end.")
    for one in reversed(found):
        _check_in(coach, on, one)
    changes = deciding.listing(here.app, on).items
    if changes:
        st.header("Changes of the plan", anchor=False)
    for change in changes:
        _change(here, on, change)
    words = speaking.written(here.app, coach.coach_id, on.program.user_id)
    if words:
        st.header("What you wrote", anchor=False)
    for said in words:
        day = schedule.day_in_words(said.timestamp.date(), on.today)
        st.markdown(f"**{quoted(said.author_name)}** · {day}  \n{quoted(said.content)}")


def _check_in(coach: Coach, on: Ground, one: CheckIn) -> None:
    answers = one.answers
    day = schedule.day_in_words((one.amended_at or one.answered_at).date(), on.today)
    lines = [f"**Week {one.week_number}: {answers.rating}, {RATING_WORDS[answers.rating]}** · {day}"]
    if answers.feedback:
        lines.append(f"“{quoted(answers.feedback)}”")
    details = check_in_history.told(one)
    if details:
        lines.append(quoted(details))
    st.markdown("  \n".join(lines))
    if one.coach_response:
        st.caption(quoted(f"{coach.name} in the app answered by itself: {one.coach_response}"))
    for reply in one.replies:
        st.caption(quoted(f"{reply.author_name}: {reply.text}"))


def _change(here: Here, on: Ground, one: Adaptation) -> None:
    """A suggestion and what became of it, or what a coach adjusted; undone where the athlete can undo it."""
    if one.source == adjusting.BY_COACH:
        who = "you" if one.decided_by == here.user_id else "a coach"
        undone = f" · **{suggested_change.status_words(one)}**" if one.status in suggested_change.UNDONE else ""
        told = f"Adjusted by {who} on {schedule.day_in_words(one.made_on, on.today)}: {quoted(one.summary)}{undone}"
    else:
        told = (
            f"Suggested on {schedule.day_in_words(one.made_on, on.today)}: {quoted(one.summary)} · "
            f"**{suggested_change.status_words(one, open_for='waits for their answer')}**  \n{quoted(one.reason)}"
        )
    with st.container(horizontal=True, vertical_alignment="center"):
        st.markdown(told)
        suggested_change.undo(here, on, one)
