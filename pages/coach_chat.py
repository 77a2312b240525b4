"""Coach: design a program by talking, or ask about the one that runs."""

from tp_core.ui import shell

with shell.page("coach_chat") as here:
    from tp_core.ui import coach_chat

    coach_chat.draw(here)
