"""The way in, and back to where one was going: signing in always returns to the first page."""

import streamlit as st
from streamlit.errors import StreamlitAuthError

from tp_core.domain.errors import NotSignedIn
from tp_core.services import profiles
from tp_core.ui import session
from tp_core.ui.session import PLEASE, Here

# The tab itself remembers where it was going: signing in leaves this page, and a new session begins after it. The
# address is only ever one of this site, and its page checks who asks, like any other.
_REMEMBER = """
<script>
if (location.pathname === "/") { sessionStorage.removeItem("tp_going_to"); }
else {
  const going = {to: location.pathname + location.search, at: Date.now()};
  sessionStorage.setItem("tp_going_to", JSON.stringify(going));
}
</script>
"""
_GO_ON = """
<script>
{
  const going = JSON.parse(sessionStorage.getItem("tp_going_to") || "null");
  sessionStorage.removeItem("tp_going_to");
  if (going && Date.now() - going.at < 15 * 60 * 1000 && /^\\/(?!\\/)/.test(going.to)
      && going.to !== location.pathname + location.search) { location.replace(going.to); }
}
</script>
"""
"""Said again until a page has run to its end, in one document: the name belongs to its braces, else the browser refuses
the second.
"""
_ARRIVED = "tp_arrived"


def draw(reason: NotSignedIn) -> None:
    """The page of someone who has not signed in."""
    with st.container(key="sign-in", width=480):
        st.title("Training Programs")
        st.write("Design a training program in conversation with a coach, and train through it together.")
        if reason.message != PLEASE:
            st.write(reason.message)
        if st.button("Sign in", type="primary", key="sign_in"):
            try:
                st.login()
            except StreamlitAuthError:
                st.error("Sign-in is not set up here: [auth] is missing in the secrets. See docs/deploy.md.")
        st.caption("You sign in with your provider; no password is kept here. Then you land where you were going.")
    _script(_REMEMBER)


def ending(here: Here) -> None:
    """Above a page whose sign-in is over while it is open: what is written there is not cut off. Its place is always
    there, so that nothing below moves and is drawn anew.
    """
    at = session.ends(here)
    with st.container(key="sign-in-ending", gap=None):
        if at is None:
            return
        until = profiles.local(at, profiles.of(here.app, here.user_id))
        st.warning(
            f"Your sign-in is over. Finish what you are writing and save or send it before {until:%H:%M}; then you are "
            "asked to sign in again."
        )


def go_on() -> None:
    """Right after signing in: to the address one asked for first. Said until a page has run to its end once, since
    the first page may send on at once and take this with it. Its place stays: were it gone in the next run, all below
    would move up by one, and whatever menu one has opened would close.
    """
    _script("" if st.session_state.get(_ARRIVED) else _GO_ON)


def arrived() -> None:
    """A page ran to its end, so that the browser has been told where to go."""
    st.session_state[_ARRIVED] = True


def _script(fixed: str) -> None:
    with st.container(key="sign-in-script"):
        if fixed:
            st.html(fixed, unsafe_allow_javascript=True)
