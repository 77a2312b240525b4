"""On the program's page: the check-in that is due or the last one, and the change that waits for an answer."""

import streamlit as st

from tp_core.domain import check_in
from tp_core.domain.check_in import RATING_WORDS
from tp_core.domain.phrasing import cut
from tp_core.domain.program import RUNNING, ProgramStatus
from tp_core.services.workouts.ground import Ground
from tp_core.ui import coming_back, suggested_change
from tp_core.ui.session import Here
from tp_core.ui.text import quoted


def draw(here: Here, of: Ground) -> None:
    """One line, one link, and the suggested change as a card."""
    program = of.program
    if program.status in (ProgramStatus.PAUSED, ProgramStatus.ABANDONED):
        coming_back.draw(here, of)
    suggested_change.waiting(here, of)
    given = here.app.store.check_ins.of_program(program.user_id, program.program_id)
    asked = check_in.week_just_ended(program, of.today) if program.status in RUNNING else None
    due = asked is not None and all(one.week_number != asked for one in given)
    if given:
        last = given[-1]
        said = f", “{cut(last.answers.feedback, 120)}”" if last.answers.feedback else ""
        rating = f"{last.answers.rating}, {RATING_WORDS[last.answers.rating]}"
        st.write(quoted(f"Last check-in: week {last.week_number} was a {rating}{said}"))
    if due or given:
        st.page_link(
            "pages/check_in_history.py",
            label=f"Check in for week {asked}" if due else "See check-ins",
            query_params={"program": program.program_id},
        )
