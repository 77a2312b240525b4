"""The way in, and back to where one was going: signing in always returns to the first page."""

import streamlit as st
from streamlit.errors import StreamlitAuthError

from tp_core.domain.errors import NotSignedIn

# The tab itself remembers where it was going: signing in leaves this page, and a new session begins after it. The
# address is only ever one of this site, and its page checks who asks, like any other.
_REMEMBER = """
<script>
sessionStorage.setItem("tp_going_to", JSON.stringify({to: location.pathname + location.search, at: Date.now()}));
</script>
"""
_GO_ON = """
<script>
const going = JSON.parse(sessionStorage.getItem("tp_going_to") || "null");
sessionStorage.removeItem("tp_going_to");
if (going && Date.now() - going.at < 15 * 60 * 1000 && /^\\/(?!\\/)/.test(going.to)
    && going.to !== location.pathname + location.search) { location.replace(going.to); }
</script>
"""


def draw(reason: NotSignedIn) -> None:
    """The page of someone who has not signed in."""
    with st.container(key="sign-in", width=480):
        st.title("Training Programs")
        st.write("Design a training program in conversation with a coach, and train through it together.")
        st.write(reason.message)
        if st.button("Sign in", type="primary", key="sign_in"):
            try:
                st.login()
            except StreamlitAuthError:
                st.error("Sign-in is not set up here: [auth] is missing in the secrets. See docs/deploy.md.")
        st.caption("You sign in with your provider; no password is kept here. Then you land where you were going.")
    _script(_REMEMBER)


def go_on() -> None:
    """Once in a session, right after signing in: to the address one asked for first."""
    if not st.session_state.get("tp_went_on"):
        st.session_state["tp_went_on"] = True
        _script(_GO_ON)


def _script(fixed: str) -> None:
    with st.container(key="sign-in-script"):
        st.html(fixed, unsafe_allow_javascript=True)
