"""Messages as bubbles, and the running answer as it comes, with one compact line of what the coach thinks and does."""

import time
from collections.abc import Callable, Iterator
from typing import Any

import streamlit as st

from tp_core.domain.coach import Usage
from tp_core.domain.conversation import Chunk, Message, MessageStatus, Thought, Working
from tp_core.services.turns.live import LiveTurn
from tp_core.ui.session import Here
from tp_core.ui.text import quoted, spoken

AVATARS = {"assistant": ":material/sports:", "user": ":material/person:", "coach": ":material/school:"}
_ENDED = {
    MessageStatus.INTERRUPTED: "This answer was interrupted.",
    MessageStatus.ERROR: "This answer broke off.",
    MessageStatus.STOPPED: "Stopped.",
}
_THINKING = ":shimmer[Thinking]"
_FIRST_SECONDS, _LATER_SECONDS = 0.06, 0.12
"""How long text is gathered before it is sent: each sending repeats the whole answer, so later ones are rarer."""
_EARLY_CHARACTERS = 240


def message(here: Here, shown: Message) -> None:
    """A stored message."""
    text = spoken(shown.content) if shown.role == "assistant" else quoted(shown.content)
    with bubble(shown.role):
        if shown.role == "coach" and shown.author_name:
            st.caption(quoted(shown.author_name))
        _details(shown)
        st.markdown(text)
        if shown.status in _ENDED:
            st.caption(_ENDED[shown.status])
        rules = here.app.rule_coach.name
        if shown.model == rules and here.app.coach.name != rules:
            st.caption("Answered by the rule-based coach.")


def bubble(role: str) -> Any:  # noqa: ANN401  Streamlit's container
    return st.chat_message(role, avatar=AVATARS[role])


def _details(shown: Message) -> None:
    """One line above the answer: what was done for it; thoughts and tokens a click away."""
    done = _in_a_line(list(shown.steps))
    if shown.usage is None and not shown.reasoning:
        if done:
            st.caption(done)
        return
    with st.expander(done or "Details", type="compact"):
        if shown.reasoning:
            st.caption(quoted(shown.reasoning))
        if shown.usage is not None:
            st.caption(tokens(shown.usage))


def _in_a_line(steps: list[str]) -> str:
    return " · ".join(steps).capitalize()


def tokens(usage: Usage) -> str:
    """`2,100 tokens in, 900 of them cached, 80 out`; Bedrock counts cached ones apart from the others."""
    read, wrote = usage.cache_read_tokens, usage.cache_write_tokens
    cached = f", {read:,} of them cached" if read else ""
    return f"{usage.input_tokens + read + wrote:,} tokens in{cached}, {usage.output_tokens:,} out"


def follow(live: LiveTurn, stop: Callable[[], Any]) -> None:
    """Draws the running answer as it comes; leaving the page ends this, not the turn."""
    here = bubble("assistant")
    st.button("Stop", key="stop", icon=":material/stop:", on_click=stop)
    with here:
        st.write_stream(_texts(live, st.status(_THINKING, type="compact")))


def _texts(live: LiveTurn, working: Any) -> Iterator[str]:  # noqa: ANN401  Streamlit's status
    """The answer's text in pieces large enough for the wire: the first at once, the last with what was left."""
    steps: list[str] = []
    waiting: list[str] = []
    last, sent = 0.0, 0
    for event in live.follow(_FIRST_SECONDS):
        if isinstance(event, Working):
            steps.append(event.step)
            working.update(label=f":shimmer[{_in_a_line(steps)}]")
        elif isinstance(event, Thought):
            working.caption(quoted(event.text))
        elif isinstance(event, Chunk):
            waiting.append(event.content)
        pace = _FIRST_SECONDS if sent < _EARLY_CHARACTERS else _LATER_SECONDS
        if waiting and time.monotonic() - last >= pace:
            if not sent:
                working.update(label=_in_a_line(steps) or "Details", state="complete")
            sent += sum(map(len, waiting))
            yield spoken("".join(waiting))
            waiting.clear()
            last = time.monotonic()
    if waiting:
        yield spoken("".join(waiting))
