"""The account page's part that shows what a coach is told before it answers: in short, and word for word."""

import streamlit as st

from tp_core.domain.coaches import DEFAULT
from tp_core.domain.creation import CreatorSession
from tp_core.services import programs, seen
from tp_core.services.seen import Seen
from tp_core.services.turns.transcript import HISTORY
from tp_core.ui.session import Here
from tp_core.ui.text import quoted


def draw(here: Here) -> None:
    """The context of the next answer, as it is now."""
    st.header("What your coach sees")
    if not st.toggle("Show what your coach would be told now", key="coach_sees"):
        return
    context = seen.now(here.app, here.user_id, _coach(here))
    with st.container(border=True, key="coach_sees_context"):
        _in_short(context)
        _word_for_word(context)


def _coach(here: Here) -> str:
    """The coach of the newest program, else the one met first."""
    newest = programs.listing(here.app, here.user_id, None, limit=1).items
    return newest[0].coach_id if newest else DEFAULT.coach_id


def _in_short(context: Seen) -> None:
    facts = context.system.facts
    talk = "the program you are planning" if isinstance(context.talk, CreatorSession) else "a conversation"
    st.caption(
        f"For {talk} with {quoted(facts.coach.name)}: this, the last {HISTORY} messages of that conversation, and what "
        "its tools look up for you. Nothing of other people."
    )
    lines = [f"**You**: {quoted(facts.athlete_name) or 'no name given'}; loads in {facts.unit}"]
    lines += [f"**Wins over everything**: {quoted('; '.join(facts.limits))}"] if facts.limits else []
    lines += [
        f"**{quoted(one.program.program_definition.name)}**: {quoted(one.sentence)}, with its goals, days and weeks"
        for one in facts.programs
    ]
    if facts.creating is not None:
        goal = quoted(facts.creating.brief.goal) or "no goal yet"
        lines.append(f"**The draft**: {goal}, and all you said for it")
    st.markdown("\n".join(f"- {line}" for line in lines))
    _remembered(context)


def _remembered(context: Seen) -> None:
    if context.recalled is None:
        st.write("What is remembered cannot be reached right now; an answer would be given without.")
        return
    told = context.system.facts.memories
    if not told:
        st.write("Nothing is remembered yet.")
        return
    st.markdown("**Remembered**, the most telling first; what you write decides which:")
    st.markdown("\n".join(f"- {quoted(one)}" for one in told))


def _word_for_word(context: Seen) -> None:
    if st.toggle("Word for word", key="word_for_word"):
        st.caption("The facts, as a language model would get them. The rule-based coach reads the same facts.")
        st.code(context.system.current, language=None, wrap_lines=True)
        st.caption("The standing instructions.")
        st.code(context.system.stable, language=None, wrap_lines=True)
