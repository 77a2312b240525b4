"""Check-in: how the week went, the coach's answer, suggested changes, and all weeks so far."""

from tp_core.ui import shell

with shell.page("check_in_history") as here:
    from tp_core.ui import check_in_history

    check_in_history.draw(here)
