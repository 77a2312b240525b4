"""Fields for days: shown in one way on every page, day first as in our sentences."""

from datetime import date

import streamlit as st

_FORMAT = "DD.MM.YYYY"
"""With dots: slashes read as month first to some and as day first to others."""


def field(
    label: str, value: date | None, *, key: str, earliest: date | None = None, latest: date | None = None
) -> date | None:
    """One day, or none."""
    day = st.date_input(label, value, min_value=earliest, max_value=latest, format=_FORMAT, key=key)
    return day if isinstance(day, date) else None


def span(label: str, value: tuple[date, date], *, key: str, earliest: date, latest: date) -> tuple[date, ...]:
    """The first and the last day; only the first one while the last is still to be tapped."""
    return st.date_input(label, value, min_value=earliest, max_value=latest, format=_FORMAT, key=key)
