"""Today: where the athlete stands; who has no program yet goes straight to the coach."""

import streamlit as st

from tp_core.domain import schedule
from tp_core.services import profiles, standing
from tp_core.ui import shell
from tp_core.ui.session import Here
from tp_core.ui.week import week_lines


def draw(here: Here) -> None:
    profile = profiles.of(here.app, here.user_id)
    today = profiles.today(here.app, profile)
    running = standing.running_programs(here.app, here.user_id, today)
    if not running:
        shell.go("coach_chat")
        return
    st.title("Today")
    for one in running:
        program = one.program
        st.subheader(program.program_definition.name)
        st.write(one.sentence)
        coming = [(week, number, day) for week, number, day in schedule.session_dates(program) if day >= today]
        if coming and program.status != "paused":
            week, number, day = coming[0]
            planned = one.plan.week(week)
            session = next((one for one in planned.sessions if one.day_number == number), None)
            if session is not None:
                when = "Today" if day == today else schedule.day_in_words(day, today)
                st.markdown(f"**{when}: {session.name}**")
                st.caption(f"Week {week} · {session.focus}")
                week_lines(program, (session,))
        st.page_link(
            "pages/program_overview.py", label="Open the program", query_params={"program": program.program_id}
        )
