"""What a coach does from a roster for one athlete, a dialog each: reply, look at a program, adjust a week."""

from collections.abc import Callable, Iterator, Sequence

import streamlit as st

from tp_core.domain import schedule
from tp_core.domain.attention import Kind, pain_words
from tp_core.domain.check_in import PainLevel
from tp_core.domain.errors import NotAllowed, ProgramError
from tp_core.domain.exclusions import told_once
from tp_core.domain.program import Program
from tp_core.domain.roster import CheckInFact
from tp_core.domain.workout import name_of
from tp_core.services import people, profiles, programs
from tp_core.services.coaching import adjusting, reviewing, speaking
from tp_core.services.coaching.rosters import Line
from tp_core.services.profiles import Wishes
from tp_core.services.workouts import ground
from tp_core.services.workouts.sheets import sheets
from tp_core.ui import draft, phase_band, roster_words, taps
from tp_core.ui.session import Here
from tp_core.ui.suggested_change import changed_line, numbers_changed
from tp_core.ui.text import labelled, quoted
from tp_core.ui.week import sheet_lines

_TOLD = "roster_told"
_FROM_ALL = "all"
WANTED = "roster_wanted"
"""The view and the filters that the roster was last seen with: Next goes on among the same."""


def tell(text: str, *, problem: bool = False) -> None:
    """Keeps what came of an action for the next drawing of the page."""
    st.session_state[_TOLD] = (text, problem)


def close_athlete() -> None:
    """The roster again, as it was."""
    for name in ("athlete", "week", *(("coach",) if from_all() else ()), _FROM_ALL):
        st.query_params.pop(name, None)


def from_all() -> bool:
    """Whether the athlete was opened from the roster of all one's coaches."""
    return _FROM_ALL in st.query_params


def say_what_came_of_it() -> None:
    text, problem = st.session_state.pop(_TOLD, ("", False))
    if text and problem:
        st.error(quoted(text))
    elif text:
        st.toast(quoted(text), duration="long")


def open_athlete(one: Line) -> None:
    """Their page, in the address with the roster that it was opened from."""
    if not st.query_params.get("coach"):
        st.query_params[_FROM_ALL] = "1"
    st.query_params.pop("week", None)
    st.query_params["coach"] = one.coach_id
    st.query_params["athlete"] = one.user_id


def field(name: str, *of: Line) -> str:
    """The key of a dialog's field: closed without sending, what is in it stays, and is for nobody else."""
    return "_".join([name, *(f"{one.coach_id}_{one.user_id}" for one in of)])


def still_with(here: Here, coach_id: str, user_id: str) -> None:
    """Raises `NotAllowed` where the athlete has left since the page was drawn: what is tapped on it, and what a dialog
    sends, runs before the page's own gate.
    """
    try:
        people.check_athlete_of(here.app, here.person, coach_id, user_id)
    except NotAllowed as exc:
        raise NotAllowed("They do not train with you any more.") from exc


def _try(here: Here, one: Line, act: Callable[[], object], done: str) -> None:
    """Does it and closes the dialog; a failure stays in the dialog, with what was typed."""
    try:
        still_with(here, one.coach_id, one.user_id)
        act()
    except ProgramError as exc:
        st.error(exc.message)
        return
    tell(done)
    st.rerun()


@st.dialog("Reply")
def reply(here: Here, one: Line) -> None:
    alarms = [item for item in one.attention if item.kind is Kind.SAFETY]
    for item in alarms:
        st.markdown(f"**{quoted(item.reason)}** · since {quoted(schedule.day_in_words(item.since))}")
    about = _answering(here, one)
    name = one.name if one.name != one.user_id else ""
    drafted = speaking.draft(name, first_answered(one), safety=bool(alarms), idle=roster_words.idle(one))
    sign = _signature(here)
    text = st.text_area(
        f"To {labelled(one.name)}, in your name", drafted, height=160, max_chars=10_000, key=field("reply_text", one)
    )
    if not st.button("Send", type="primary"):
        return
    if not text.strip():
        st.error("Write something first.")
        return
    _try(here, one, lambda: _send(here, one, text, about, sign), f"Sent to {one.name}")


def first_answered(one: Line) -> tuple[CheckInFact, ...]:
    """What a reply answers unless the coach says otherwise: the oldest question, and the latest week that asks nothing.
    Another question stays open until it is answered.
    """
    question = next((each for each in one.unanswered if each.asks), None)
    return tuple(each for each in one.unanswered if each is question or not each.asks)


def _answering(here: Here, one: Line) -> list[str]:
    """The check-ins that wait, each in full, and which of them the reply answers; else the last one, answered."""
    if not one.unanswered:
        if one.last_check_in is not None:
            st.caption(f"Nothing waits for an answer. The last: {_said(here, one, one.last_check_in)}")
        return []
    first = first_answered(one)
    asked = sorted(one.unanswered, key=lambda each: (not each.asks, each.week))
    if len(asked) > 1:
        st.caption("Ticked: what your words answer. The others stay open.")
    found = []
    for each in asked:
        label = f"Week {each.week}, {'a question' if each.asks else 'a check-in'}"
        alone = len(asked) == 1
        if alone or st.checkbox(label, value=each in first, key=f"answers_{each.check_in_id}"):
            found.append(each.check_in_id)
        st.markdown(_said(here, one, each))
    return found


def _said(here: Here, one: Line, fact: CheckInFact) -> str:
    """A check-in: its rating, its pain where there was any, and all of its note."""
    told = [f"Week {fact.week}, rated {fact.rating}"]
    if fact.pain is not None and fact.pain is not PainLevel.NONE:
        told.append(pain_words(fact.pain, fact.area))
    given = here.app.store.check_ins.of_program(one.user_id, one.program_id or "-") if fact.excerpt else ()
    full = next((each.answers.feedback for each in given if each.check_in_id == fact.check_in_id), fact.excerpt)
    return quoted(", ".join(told)) + (f": “{quoted(full)}”" if full else "")


def _signature(here: Here) -> str:
    """The coach's own name, asked once: their words never stand under the rule-based coach's."""
    if profiles.of(here.app, here.user_id).name:
        return ""
    return st.text_input("Your name, as they see it", max_chars=80, key="reply_name").strip()


def _send(here: Here, one: Line, text: str, about: Sequence[str], sign: str) -> None:
    """Once: a double tap is one message."""

    def say() -> None:
        if sign:
            profiles.update(here.app, here.user_id, Wishes(name=sign))
        speaking.say(here.app, one.coach_id, one.user_id, here.user_id, text, check_in_ids=about)

    taps.once(here, (one.user_id, text.strip()), say)


@st.dialog("A look at the program")
def look_at(here: Here, one: Line) -> None:
    st.markdown(f"**{quoted(one.program_name)}** of {quoted(one.name)}")
    if st.query_params.get("athlete") == one.user_id:
        _program(here, one)
        st.caption("To change an exercise or a load first: *Change a coming workout* on this page.")
    else:
        if st.button("Open it in full", type="tertiary", icon=":material/open_in_new:"):
            open_athlete(one)
            st.rerun()
        _program(here, one)
        st.caption("To change an exercise or a load first, open it in full: *Change a coming workout* is there.")
    comment = st.text_area("A word with it", max_chars=reviewing.MOST_COMMENT, key=field("look_comment", one))
    with st.container(horizontal=True):
        for label, approve in (("Approve", True), ("Ask for a change", False)):
            if st.button(label, type="primary" if approve else "secondary", key=f"look_{approve}"):
                _try(
                    here,
                    one,
                    lambda approve=approve: reviewing.decide(  # type: ignore[misc]
                        here.app,
                        one.user_id,
                        one.coach_id,
                        one.program_id or "",
                        here.user_id,
                        approve=approve,
                        comment=comment,
                    ),
                    f"{one.name} is told",
                )


def _program(here: Here, one: Line) -> None:
    """What a yes would be to: the goal, the dates, the phases, and the first week by day."""
    of = ground.of_program(here.app, programs.get(here.app, one.user_id, one.coach_id, one.program_id or ""))
    program = of.program
    st.write(quoted(program.program_definition.goals.primary))
    first, last = (schedule.day_in_words(each, of.today) for each in (program.start_date, schedule.end_date(program)))
    days = ", ".join(day.value.capitalize() for day in program.training_days)
    st.caption(quoted(f"{first} to {last} · {days}"))
    phase_band.draw(program.program_definition.phases)
    st.markdown("\n".join(f"- {quoted(line)}" for line in _goes_by(program)))
    with st.expander("Week 1 by day"):
        for sheet in sheets(here.app, of, weeks=range(1, 2)):
            st.markdown(f"**{quoted(f'{schedule.day_in_words(sheet.day, of.today)}: {sheet.name}')}**")
            st.markdown("\n".join(f"- {quoted(line)}" for line in sheet_lines(sheet, of.gym)))


def _goes_by(program: Program) -> Iterator[str]:
    """What the plan was made of, as far as it was told: what a coach knows better shows here."""
    given = program.constraints
    yield f"{given.session_minutes} minutes a session · {given.experience} · kit: {draft.kit_words(given.equipment)}"
    if given.limitations:
        yield f"Care: {'; '.join(told_once(given.limitations))}"
    if given.exclusions:
        yield f"Left out: {', '.join(name_of(one).lower() for one in given.exclusions)}"
    if program.starting_numbers:
        numbers = (f"{name_of(one.exercise_id).lower()} ({one.said})" for one in program.starting_numbers)
        yield f"Starts from: {', '.join(numbers)}"


@st.dialog("Adjust the coming week")
def adjust(here: Here, one: Line) -> None:
    st.markdown(f"**{quoted(one.name)}** · {quoted(one.program_name)}")
    told = adjusting.concerns_of(here.app, one.user_id, one.coach_id, one.program_id or "")
    if told:
        st.markdown("**Know before you change the week**")
        st.markdown("\n".join(f"- {quoted(_capital(concern))}" for concern in told))
        st.caption("While this stands, more load is not offered.")
    place = (here.app, one.user_id, one.coach_id, one.program_id or "")
    offers = adjusting.offered(*place)
    if not offers:
        st.write(adjusting.NOTHING)
        return
    wanted = st.pills("What should change?", offers, format_func=_capital, key=field("adjust_wanted", one), wrap=True)
    if wanted is None:
        st.caption("What is left of this week changes, else the next. You see before and after, then decide.")
        return
    try:
        seen = adjusting.preview(*place, wanted, here.user_id)
    except ProgramError as exc:
        st.write(exc.message)
        return
    st.markdown(f"**{quoted(seen.summary)}**")
    for before, after in zip(seen.before.weeks, seen.after.weeks, strict=True):
        left = ", what is left of it" if before.week_number == one.week else ""
        st.write(quoted(f"Week {before.week_number}{left}: {numbers_changed(before, after)}"))
    lines = zip(seen.before.lines, seen.after.lines, strict=True)
    st.markdown("\n".join(f"- {quoted(changed_line(before, after))}" for before, after in lines))
    if seen.kept:
        st.caption(quoted(seen.kept))
    if st.button("Make the change", type="primary"):
        _try(
            here,
            one,
            lambda: adjusting.adjust(*place, wanted, here.user_id),
            f"{one.name}'s week is adjusted; they are told",
        )


def _capital(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}"
