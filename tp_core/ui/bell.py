"""The bell on every page: what a person was told and has not read, and the way to what it is about.

Looking at a page also tells what is due by now: on a laptop nothing else runs by the clock.
"""

from collections.abc import Collection, Sequence
from datetime import datetime

import streamlit as st

from tp_core.domain import schedule
from tp_core.domain.athlete import Profile
from tp_core.domain.errors import ProgramError
from tp_core.domain.notification import Notification
from tp_core.services import notifications, profiles
from tp_core.services.reminding import telling
from tp_core.ui.session import Here
from tp_core.ui.text import quoted

_SHOWN = 5
"""So many leave what stands under them in sight on a phone."""

STYLE = """
:has(>.st-key-bell){position:absolute}
.st-key-bell{position:fixed;top:.55rem;right:3.6rem;z-index:1000000;width:auto!important}
.st-key-bell [data-testid="stPopoverButton"]{min-height:2.4rem;padding:.25rem .6rem}
.st-key-bell-quiet [data-testid="stPopoverButton"] p,.st-key-notifications [class*="st-key-read_n"] p{
 position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)
}
[data-testid="stPopoverBody"]:has(.st-key-notifications){width:min(24rem,calc(100vw - 1.5rem));max-width:none}
.st-key-notifications [data-testid="stBaseButton-tertiary"]{justify-content:flex-start;min-height:0;padding:.1rem 0}
.st-key-notifications [data-testid="stBaseButton-tertiary"] p{text-align:left;white-space:normal}
@media (max-width:640px){.st-key-bell{right:.75rem}}
"""
_FOCUS = """
<script>
if (!window.tpPopovers) {
  window.tpPopovers = true;
  const bodies = () => [...document.querySelectorAll('[data-testid="stPopoverBody"]')];
  const fields = 'button:not(:disabled), input:not(:disabled), textarea:not(:disabled), a[href], [role="spinbutton"]';
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && event.target.closest('[role="dialog"]')) event.target.blur();
  }, true);
  document.addEventListener("keydown", (event) => {
    const opener = event.target.closest('[data-testid="stPopoverButton"]');
    if (!["Enter", " "].includes(event.key) || !opener) return;
    const before = bodies();
    let tries = 0;
    const wait = setInterval(() => {
      const here = document.activeElement === opener;
      const opened = bodies().find((body) => !before.includes(body));
      const first = here && opened?.querySelector(fields);
      if (first) first.focus();
      if (first || ++tries > 40) clearInterval(wait);
    }, 50);
  });
}
</script>
"""
"""Streamlit draws what a popover holds at the end of the page and leaves the focus where it was: by keyboard one would
have to go through the whole page first. And it closes a dialog by Escape without having taken what was typed in it,
which a field gives only as the focus leaves it. It is the same text for everyone; nothing a person wrote comes into
it."""


def draw(here: Here, pages: Collection[str], default: str) -> None:
    """The bell with its number; a notification that leads to a page there is not leads to `default`."""
    telling.tell_person(here.app, here.user_id)
    found = notifications.open_ones(here.app, here.user_id)
    with st.container(key="bell", gap=None):
        st.html(_FOCUS, unsafe_allow_javascript=True)
        _popover(here, found, pages, default)


def _popover(here: Here, found: Sequence[Notification], pages: Collection[str], default: str) -> None:
    with (
        st.container(key="bell-new" if found else "bell-quiet"),
        st.popover(
            f"{len(found)} new" if found else "Notifications",
            icon=":material/notifications_active:" if found else ":material/notifications:",
            type="secondary" if found else "tertiary",
        ),
        st.container(key="notifications"),
    ):
        if not found:
            st.write("Nothing new.")
            return
        profile = profiles.of(here.app, here.user_id)
        for one in found[:_SHOWN]:
            _notification(here, one, profile, one.page if one.page in pages else default)
        if len(found) > _SHOWN:
            st.caption(f"And {len(found) - _SHOWN} earlier ones.")
        if len(found) > 1:
            st.button("Mark all as read", key="read_all", on_click=_read_all, args=(here,))


def _notification(here: Here, one: Notification, profile: Profile, page: str) -> None:
    name = one.notification_id
    with st.container(gap=None):
        with st.container(horizontal=True, horizontal_alignment="distribute", vertical_alignment="top", wrap=False):
            title = f"**{quoted(one.title)}**"
            # Not `on_click`: what is read is no longer drawn, and then nothing would open the page.
            if st.button(title, key=f"open_n{name}", type="tertiary"):
                _read(here, name)
                st.switch_page(f"pages/{page}.py", query_params=_place(one))
            st.button(
                "Mark as read",
                key=f"read_n{name}",
                icon=":material/check:",
                type="tertiary",
                help="Mark as read",
                on_click=_read,
                args=(here, name),
            )
        st.caption(f"{quoted(one.text)} · {_when(one.created_at, here, profile)}")


def _place(one: Notification) -> dict[str, str] | None:
    """What of a page it is about: a program, or the conversation that a coach wrote in."""
    if one.session_id:
        return {"session": one.session_id, "coach": one.coach_id, "kind": "talk"}
    return {"program": one.program_id} if one.program_id else None


def _read(here: Here, notification_id: str) -> None:
    try:
        notifications.read(here.app, here.user_id, notification_id)
    except ProgramError as exc:
        st.toast(exc.message)


def _read_all(here: Here) -> None:
    try:
        notifications.read_all(here.app, here.user_id)
    except ProgramError as exc:
        st.toast(exc.message)


def _when(moment: datetime, here: Here, profile: Profile) -> str:
    day, today = profiles.local(moment, profile).date(), profiles.today(here.app, profile)
    return {0: "today", 1: "yesterday"}.get((today - day).days, schedule.day_in_words(day, today))
