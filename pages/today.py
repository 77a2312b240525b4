"""Today: where the athlete stands, or the way to a first program."""

from tp_core.ui import shell

with shell.page("today") as here:
    from tp_core.ui import today

    today.draw(here)
