"""Program: the sentence, the goals, the phases, this week."""

from tp_core.ui import shell

with shell.page("program_overview") as here:
    from tp_core.ui import program_overview

    program_overview.draw(here)
