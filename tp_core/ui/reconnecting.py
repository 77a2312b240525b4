"""A tab whose server was started again: the page is run once by itself, so that the next tap is heard.

The new server knows nothing of what an open tab has drawn. It would run the page for the first tap that comes, and lose
the tap over it, and with it a message that was written meanwhile.
"""

import streamlit as st

_KEY = "connected-again"
STYLE = f".st-key-{_KEY} [data-testid='stButton']{{display:none}}"
_WATCH = """
<script>
if (!window.tpConnected) {
  window.tpConnected = true;
  let away = false;
  const press = () => {
    const button = document.querySelector(".st-key-connected-again button");
    if (button && button.disabled) { setTimeout(press, 100); } else if (button) { button.click(); }
  };
  const look = () => {
    const connected = document.querySelector('[data-test-connection-state="CONNECTED"]');
    if (connected && away) press();
    away = !connected;
  };
  new MutationObserver(look).observe(document.body, {
    attributes: true, subtree: true, attributeFilter: ["data-test-connection-state"],
  });
}
</script>
"""


def draw() -> None:
    """A button nobody sees, which the tab presses when its server is there again."""
    with st.container(key=_KEY, gap=None):
        st.button("Connected again", key="connected_again")
        st.html(_WATCH, unsafe_allow_javascript=True)
