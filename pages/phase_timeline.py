"""Timeline: the whole program on one date axis."""

from tp_core.ui import shell

with shell.page("phase_timeline") as here:
    from tp_core.ui import phase_timeline

    phase_timeline.draw(here)
