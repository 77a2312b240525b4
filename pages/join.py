"""Join: an athlete is invited by the owner of a coach, reads what that means, and consents."""

from tp_core.ui import shell

with shell.page("join") as here:
    from tp_core.ui import joining

    joining.draw(here)
