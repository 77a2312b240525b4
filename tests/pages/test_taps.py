"""Double taps: what is done once, and when the same counts as wanted again."""

from datetime import datetime
from threading import Event, Thread
from types import SimpleNamespace

from streamlit.testing.v1 import AppTest

from tp_core.ui import taps


def script() -> None:
    """Every run is a tap; the test sets the time, and whether the thing fails."""
    from datetime import datetime, timedelta
    from types import SimpleNamespace

    import streamlit as st

    from tp_core.domain.errors import Invalid
    from tp_core.ui import taps

    def act() -> None:
        if st.session_state["fails"]:
            raise Invalid("No.")
        st.session_state["count"] += 1

    at = datetime(2026, 3, 2) + timedelta(seconds=st.session_state["second"])
    here = SimpleNamespace(app=SimpleNamespace(wall=lambda: at))
    try:
        st.session_state["did"] = taps.once(here, ("note", st.session_state["words"]), act)
    except Invalid:
        st.session_state["did"] = None


def tap(page: AppTest, second: int, words: str = "a", *, fails: bool = False) -> bool | None:
    page.session_state["second"] = second
    page.session_state["words"] = words
    page.session_state["fails"] = fails
    if "count" not in page.session_state:
        page.session_state["count"] = 0
    page.run()
    assert not page.exception
    return page.session_state["did"]


def test_the_same_thing_so_soon_is_done_once_and_wanted_again_later():
    page = AppTest.from_function(script)
    assert [tap(page, 0), tap(page, 1), tap(page, 4)] == [True, False, False]
    assert tap(page, 4, "other words") is True
    assert tap(page, 9) is True
    assert page.session_state["count"] == 3


def test_what_failed_can_be_tapped_again_at_once():
    page = AppTest.from_function(script)
    assert tap(page, 0, fails=True) is None
    assert tap(page, 1) is True
    assert page.session_state["count"] == 1


def test_a_second_tap_while_the_first_is_being_done_waits_for_it():
    # As Streamlit runs them: each in a thread of its own, on one session's state (outside a page it is the process's).
    here = SimpleNamespace(app=SimpleNamespace(wall=lambda: datetime(2026, 3, 2)))
    begun, may_end = Event(), Event()
    did: list[bool] = []
    count = []

    def act() -> None:
        count.append(1)
        begun.set()
        may_end.wait(10)

    def hit() -> None:
        did.append(taps.once(here, "two at once", act))  # type: ignore[arg-type]

    first, second = Thread(target=hit), Thread(target=hit)
    first.start()
    assert begun.wait(10)
    second.start()
    second.join(0.2)
    assert second.is_alive()
    may_end.set()
    first.join(10)
    second.join(10)
    assert (count, did) == ([1], [True, False])
