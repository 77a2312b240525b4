"""Roster: who needs their coach, why and since when; all athletes of a coach."""

from tp_core.ui import shell

with shell.page("coach_roster") as here:
    from tp_core.ui import coach_roster

    coach_roster.draw(here)
