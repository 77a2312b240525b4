"""Insights: the success metrics, each with what it counts, its interval and its target."""

from tp_core.ui import shell

with shell.page("insights") as here:
    from tp_core.ui import insights

    insights.draw(here)
