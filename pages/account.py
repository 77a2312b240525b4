"""Account: profile, health question, clearance."""

from tp_core.ui import shell

with shell.page("account") as here:
    from tp_core.ui import account

    account.draw(here)
