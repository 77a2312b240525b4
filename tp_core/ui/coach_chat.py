"""The coach: chat on the left, the program so far on the right; a turn runs on when one leaves."""

import uuid
from functools import partial
from typing import Any, NoReturn

import streamlit as st

from tp_core.domain import guidance
from tp_core.domain.coach import Coach
from tp_core.domain.conversation import MessageStatus, SessionState
from tp_core.domain.creation import CreatorSession, Talk
from tp_core.domain.errors import ProgramError
from tp_core.services import coaches, desks, profiles, talks
from tp_core.services.tools import planning_anew
from tp_core.services.turns import engine, transcript
from tp_core.services.turns.live import LiveTurn
from tp_core.services.turns.run import Sent
from tp_core.ui import bubbles, coach_choice, draft, review, which_talk
from tp_core.ui.health import acknowledge
from tp_core.ui.session import Here
from tp_core.ui.text import quoted, spoken
from tp_core.ui.which_talk import Shown

_STEP = 20
_EXAMPLES = (
    "Squat 150 kg by 1 June, now 130x3. Four days a week, barbell and rack at home",
    "Get stronger, 3 days a week, full gym, I'm new to it",
    "Build strength at home without equipment, 8 weeks",
)
_EXAMPLES_IN_TRAINING = ("What's today?", "When is my next lighter week?", "This week was a 3, slept badly")

_WRITE_ON = """
<script>
if (!window.tpWriteOn) {
  window.tpWriteOn = true;
  let sent = false;
  const box = () => document.querySelector('[data-testid="stChatInputTextArea"]');
  document.addEventListener("pointerdown", () => { sent = false; }, true);
  document.addEventListener("keydown", (event) => {
    sent = event.key === "Enter" && event.target === box() && matchMedia("(hover: hover)").matches;
  }, true);
  setInterval(() => {
    const field = sent ? box() : null;
    if (!field || field.disabled || document.activeElement !== document.body) return;
    sent = false;
    field.focus({preventScroll: true});
  }, 150);
}
</script>
"""
"""The field is disabled while an answer comes and loses the focus by it: who sent by keyboard writes on there, unless
they went elsewhere meanwhile. On a phone the keyboard would cover the answer. It is the same text for everyone.
"""


def draw(here: Here) -> None:
    now, running = _now(here)
    talk, coach = now.talk, coaches.get(here.app, now.coach_id)
    if isinstance(talk, CreatorSession) and st.query_params.get("view") == "review":
        if running is not None:  # what it writes down belongs to what is reviewed
            _follow(here, talk, running)
        review.draw(here, talk)
        return
    _header(here, now, coach)
    if now.plans:
        left, right = st.columns([3, 2], gap="large")
        with right, st.container(key="draft"):
            _draft(here, talk, running is None)
    else:
        left = st.container()
    with left:
        _messages(here, now, coach)
        if running is None:
            _after(here, now)
    if isinstance(talk, CreatorSession):
        with st.bottom:
            _phone_draft(here, talk)
    _input(here, now, coach, running)
    if talk is not None and running is not None:
        with left:
            _follow(here, talk, running)


def _now(here: Here) -> tuple[Shown, LiveTurn | None]:
    """What is shown and its running turn. An answer that was sent for in this run may have ended between the two looks:
    then what is shown is read once more, with what the answer wrote down.
    """
    now = which_talk.shown(here)
    running = engine.running(here.app, now.talk) if now.talk else None
    if st.session_state.pop("just_sent", False) and running is None:
        now = which_talk.shown(here)
    return now, running


def _follow(here: Here, talk: Talk, running: LiveTurn) -> NoReturn:
    """Draws the answer as it comes, then all anew."""
    bubbles.follow(running, partial(engine.stop, here.app, type(talk), here.user_id, talk.coach_id, talk.session_id))
    st.rerun()


def _header(here: Here, now: Shown, coach: Coach) -> None:
    with st.container(horizontal=True, vertical_alignment="center"):
        st.title(quoted(coach.name), width="content", anchor=False)
        if here.app.coach.name == here.app.rule_coach.name:
            st.badge(
                "rule-based, no AI", color="gray", help="This coach follows written rules. It is no language model."
            )
        st.space("stretch")
        with st.container(horizontal=True, width="content"):  # on a phone they share a line of their own
            coach_choice.draw(here, now.talk, coach, which_talk.show)
            with st.popover("Conversations"):
                which_talk.listed(here, now)
    st.caption(quoted(coach.description))
    which_talk.other_way(here, now)


def _draft(here: Here, talk: Talk | None, editable: bool) -> None:  # noqa: FBT001
    if not isinstance(talk, CreatorSession):
        st.header("Program so far")
        st.caption("It takes shape here while you talk: goal, week, exercises and dates.")
        return
    design, status = _state(here, talk)
    open_still = editable and talk.session_state is SessionState.ACTIVE
    draft.draw(talk, design, status, profiles.of(here.app, here.user_id), editable=open_still)


def _state(here: Here, talk: CreatorSession) -> Any:  # noqa: ANN401  a pair, drawn at once
    profile = profiles.of(here.app, here.user_id)
    return desks.design_for(talk.brief, profile, profiles.today(here.app, profile)), desks.status_of(here.app, talk)


def _phone_draft(here: Here, talk: CreatorSession) -> None:
    design, status = _state(here, talk)
    with (
        st.container(key="phone-draft"),
        st.popover(f"Program so far · {draft.settled(status)} of {draft.ROWS}", width="stretch"),
    ):
        draft.draw(talk, design, status, profiles.of(here.app, here.user_id), editable=False)


def _messages(here: Here, now: Shown, coach: Coach) -> None:
    talk = now.talk
    if talk is None:
        first = talks.first_words if now.plans else talks.talk_opening
        with bubbles.bubble("assistant"):
            st.markdown(spoken(first(here.app, here.user_id, coach)))
        return
    shown = transcript.page(here.app, talk, limit=_shown(talk, st.session_state.get(f"earlier_{talk.session_id}", 0)))
    if shown and transcript.seq_of(shown[0].message_id) > 1:
        st.button("Earlier messages", key="earlier", on_click=_earlier, args=(talk.session_id,))
    for message in shown:
        if message.status is not MessageStatus.RUNNING:
            bubbles.message(here, message)


def _shown(talk: Talk, earlier: int) -> int:
    """How many messages: 20 to 39, and 40 more each time one asks. Their first stays the same over twenty messages, so
    that the browser has nothing to draw again but what is new.
    """
    last = talk.next_seq - 1
    first = max(0, last // _STEP - 1 - 2 * earlier) * _STEP
    return max(1, last - first)


def _earlier(session_id: str) -> None:
    st.session_state[f"earlier_{session_id}"] = st.session_state.get(f"earlier_{session_id}", 0) + 1


def _examples(examples: tuple[str, ...]) -> None:
    """Each fills the input and sends nothing."""
    with st.container(horizontal=True, key="examples"):
        for index, example in enumerate(examples):
            st.button(example, key=f"example_{index}", on_click=st.session_state.__setitem__, args=("prompt", example))


def _after(here: Here, now: Shown) -> None:
    """What one can do now: examples at first, quick replies, a retry, the review."""
    talk = now.talk
    if talk is None:
        _examples(_EXAMPLES if now.plans else _EXAMPLES_IN_TRAINING)
        return
    profile = profiles.of(here.app, here.user_id)
    if profile.locked_by:
        st.button("I've got help", key="acknowledge", on_click=acknowledge, args=(here,), type="primary")
        return
    turn = transcript.latest_turn(here.app, talk)
    broken = turn is not None and turn.status_at(here.app.wall()) in (MessageStatus.INTERRUPTED, MessageStatus.ERROR)
    if broken and turn is not None:
        st.warning(turn.error or "The answer was interrupted. Your message is kept.")
        with st.container(horizontal=True):
            st.button("Try again", key="retry", on_click=_retry, args=(here, talk, ""))
            if here.app.coach.name != here.app.rule_coach.name:
                st.button(
                    "Continue with the rule-based coach",
                    key="retry_rules",
                    on_click=_retry,
                    args=(here, talk, "offline"),
                )
        return
    if talk.session_state is not SessionState.ACTIVE:
        _closed(talk)
        return
    if talk.last_turn_seq is None and not now.plans:
        _examples(_EXAMPLES_IN_TRAINING)
    _replies(here, now, talk)


def _closed(talk: Talk) -> None:
    if isinstance(talk, CreatorSession) and talk.program_id:
        st.page_link("pages/program_overview.py", label="Open the program", query_params={"program": talk.program_id})
    else:
        st.caption("This conversation is closed.")


def _replies(here: Here, now: Shown, talk: Talk) -> None:
    status = desks.status_of(here.app, talk)
    if status is not None and draft.reviewable(status):
        st.button(
            "Review", key="review", type="primary", icon=":material/checklist:", on_click=_open_review, args=(talk,)
        )
    if talk.open_question is None or not talk.open_question.quick_replies:
        return
    with st.container(horizontal=True, key="replies"):
        for index, reply in enumerate(talk.open_question.quick_replies):
            laid = planning_anew.draft_of(talk.open_question) if reply == planning_anew.OPEN_DRAFT else None
            if laid is not None:
                st.button(reply, key=f"reply_{index}", type="primary", on_click=_open_draft, args=(here, *laid))
            elif reply == guidance.CHOOSE and isinstance(talk, CreatorSession):
                coach_choice.suited(here, talk, coaches.get(here.app, talk.coach_id), which_talk.show)
            else:
                st.button(spoken(reply), key=f"reply_{index}", on_click=_send, args=(here, now, reply))


def _open_draft(here: Here, coach_id: str, session_id: str) -> None:
    try:
        which_talk.show(talks.get(here.app, CreatorSession, here.user_id, coach_id, session_id))
    except ProgramError as exc:
        st.session_state["chat_error"] = exc.message


def _open_review(talk: Talk) -> None:
    which_talk.show(talk)
    st.query_params["view"] = "review"


def _retry(here: Here, talk: Talk, model: str) -> None:
    try:
        engine.retry(here.app, type(talk), here.user_id, talk.coach_id, talk.session_id, model=model)
        st.session_state["just_sent"] = True
    except ProgramError as exc:
        st.session_state["chat_error"] = exc.message


def _send(here: Here, now: Shown, text: str) -> None:
    """Stores the message and starts its turn, before anything is drawn."""
    begin = talks.open_creation if now.plans else talks.open_conversation
    try:
        talk = now.talk if now.talk is not None else begin(here.app, here.user_id, now.coach_id)
        which_talk.show(talk)
        sent = Sent(text, client_id=uuid.uuid4().hex)
        engine.send(here.app, type(talk), here.user_id, talk.coach_id, talk.session_id, sent)
        st.session_state["just_sent"] = True
    except ProgramError as exc:
        st.session_state["chat_error"] = exc.message
        st.session_state["prompt"] = text


def _submit(here: Here, now: Shown) -> None:
    text = st.session_state.get("prompt")
    if isinstance(text, str) and text.strip():
        _send(here, now, text)


def _input(here: Here, now: Shown, coach: Coach, running: LiveTurn | None) -> None:
    talk = now.talk
    error = st.session_state.pop("chat_error", "")
    if error:
        st.warning(error)
    closed = talk is not None and talk.session_state is not SessionState.ACTIVE
    with st.container(key="write-on", gap=None):
        st.html(_WRITE_ON, unsafe_allow_javascript=True)
    st.chat_input(
        "This conversation is closed" if closed else f"Write to {coach.name}",
        key="prompt",
        on_submit=_submit,
        args=(here, now),
        disabled=running is not None or closed,
        max_chars=10_000,
    )
