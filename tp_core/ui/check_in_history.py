"""Check-in: the week that just ended, the coach's answer as it comes, suggested changes, and how the weeks went."""

from collections.abc import Iterator

import streamlit as st

from tp_core.domain import check_in, schedule
from tp_core.domain.adaptation import Adaptation, AdaptationStatus
from tp_core.domain.check_in import ITEMS, RATING_WORDS, CheckIn, PainLevel
from tp_core.domain.conversation import Chunk, Failed
from tp_core.domain.errors import ProgramError
from tp_core.domain.program import ProgramStatus
from tp_core.services.adaptations import deciding
from tp_core.services.check_ins import answering, measures
from tp_core.services.turns.live import LiveTurn
from tp_core.services.workouts import ground, looking_back
from tp_core.services.workouts.ground import Ground
from tp_core.ui import challenges, check_in_figure, check_in_form, shell, suggested_change
from tp_core.ui.program_overview import choose
from tp_core.ui.session import Here
from tp_core.ui.text import quoted


def draw(here: Here) -> None:
    st.title("Check-in", anchor=False)
    program = choose(here)
    if program is None:
        st.write("A check-in tells your coach how a week went. It starts with a program.")
        if st.button("Talk to a coach", type="primary"):
            shell.go("coach_chat")
        return
    of = ground.of_program(here.app, program)
    given = here.app.store.check_ins.of_program(program.user_id, program.program_id)
    left, right = st.columns([3, 2], gap="large")
    with left:
        _this_week(here, of, given)
    with right:
        _trend(here, of, given)
    _history(here, of, given)


def _this_week(here: Here, of: Ground, given: tuple[CheckIn, ...]) -> None:
    message = st.session_state.pop("check_in_error", "")
    if message:
        st.error(message)
    try:
        week = _week(of, given)
    except ProgramError as exc:
        st.write(exc.message)
        suggested_change.waiting(here, of)
        return
    running = st.session_state.get(check_in_form.giving(of, week))
    if isinstance(running, LiveTurn):
        _follow(of, week, running)
        return
    before = next((one for one in given if one.week_number == week), None)
    if before is None:
        st.header("Your week", anchor=False)
        suggested_change.waiting(here, of, primary=False)
        check_in_form.draw(here, of, week, None)
        return
    waits = deciding.open_one(here.app, of) is not None
    _answered(of, before, given, waits=waits)
    if not waits:
        _decided(here, of, before)
    suggested_change.waiting(here, of)
    challenges.waiting(here, of)
    with st.expander("Amend this check-in"):
        check_in_form.draw(here, of, week, before)


def _week(of: Ground, given: tuple[CheckIn, ...]) -> int:
    """The week of the address, or the one that just ended; where a pause holds a week open, one answered already."""
    wanted = st.query_params.get("week", "")
    number = int(wanted) if wanted.isdecimal() and 1 <= int(wanted) <= len(of.plan.weeks) else None
    asked = check_in.week_asked(of.program, of.today, number)
    return asked if number is not None else max([asked, *(one.week_number for one in given)])


def _follow(of: Ground, week: int, live: LiveTurn) -> None:
    """The coach's answer as it comes; it is kept whether or not anyone looks."""
    with st.chat_message("assistant", avatar=":material/sports:"):
        st.write_stream(_texts(live))
    st.session_state.pop(check_in_form.giving(of, week), None)
    st.rerun()


def _texts(live: LiveTurn) -> Iterator[str]:
    for event in live.follow():
        if isinstance(event, Chunk):
            yield quoted(event.content)
        elif isinstance(event, Failed):
            st.session_state["check_in_error"] = event.message


def _decided(here: Here, of: Ground, one: CheckIn) -> None:
    """What became of the change suggested in this answer, where one looks for it after a tap."""
    changes = here.app.store.check_ins.adaptations(of.program.user_id, of.program.program_id)
    mine = next((each for each in changes if each.adaptation_id == one.adaptation_id), None)
    if mine is None:
        return
    st.write(quoted(f"{mine.summary}: {suggested_change.status_words(mine)}."))
    if mine.status is AdaptationStatus.ACCEPTED:
        st.caption("Undo stands with it under “Changes, and what came of them”.")


def _answered(of: Ground, one: CheckIn, given: tuple[CheckIn, ...], *, waits: bool) -> None:
    """A given check-in with the coach's answer; last week's is shown after this one, never before."""
    st.header(f"Week {one.week_number}: {one.answers.rating}, {RATING_WORDS[one.answers.rating]}", anchor=False)
    if one.answers.feedback:
        st.write(f"“{quoted(one.answers.feedback)}”")
    with st.chat_message("assistant", avatar=":material/sports:"):
        st.markdown(quoted(one.coach_response if waits else answering.settled(one.coach_response)))
    _replies(of, one)
    last = next((other for other in given if other.week_number == one.week_number - 1), None)
    if last is not None:
        st.caption(f"The week before: {last.answers.rating}, {RATING_WORDS[last.answers.rating]}.")
    following = check_in.week_just_ended(of.program, of.today)
    if of.program.status is not ProgramStatus.COMPLETED and following == one.week_number:
        st.caption(f"The next check-in is about week {min(one.week_number + 1, len(of.plan.weeks))}.")


def _replies(of: Ground, one: CheckIn) -> None:
    for reply in one.replies:
        with st.chat_message("coach", avatar=":material/school:"):
            st.markdown(f"**{quoted(reply.author_name)}** · {schedule.day_in_words(reply.at.date(), of.today)}")
            st.markdown(quoted(reply.text))


def _trend(here: Here, of: Ground, given: tuple[CheckIn, ...]) -> None:
    st.header("How the weeks went", anchor=False)
    if not given:
        st.write("Your weeks show here once you have checked in.")
    else:
        st.plotly_chart(
            check_in_figure.figure(given, len(of.plan.weeks), dark=shell.is_dark()),
            key="check_in_trend",
            theme=None,
            config={"displayModeBar": False, "responsive": True},
            alt=check_in_figure.alt(given),
        )
        st.caption("By week. Line: your rating. Dotted: how you felt, the mean of five answers.")
    found = measures.adherence_of(here.app, of)
    told = []
    if given:  # a week may be answered on its last day, before it is due
        weeks = {one.week_number for one in given} | set(check_in.due_weeks(of.program, of.today))
        told.append(f"Check-ins: {len(given)} of {len(weeks)} week{'s' if len(weeks) > 1 else ''}")
    elif found.response.due:
        told.append(f"Check-ins: 0 of {found.response.due} week{'s' if found.response.due > 1 else ''}")
    if found.whole.due:
        told.append(f"Sessions done: {looking_back.counted(found.whole)}")
        told.append(f"Last 30 days: {looking_back.counted(found.last[30])}")
    if told:
        st.caption(" · ".join(told))


def _history(here: Here, of: Ground, given: tuple[CheckIn, ...]) -> None:
    changes = here.app.store.check_ins.adaptations(of.program.user_id, of.program.program_id)
    decided = tuple(one for one in changes if one.status is not AdaptationStatus.PROPOSED)
    if decided:
        st.header("Changes, and what came of them", anchor=False)
        suggested_change.came_of(here, of, decided)
    if not given:
        return
    st.header("All check-ins", anchor=False)
    by_id = {one.adaptation_id: one for one in changes}
    for one in reversed(given):
        _past(of, one, by_id.get(one.adaptation_id or ""))


def _past(of: Ground, one: CheckIn, change: Adaptation | None) -> None:
    rating = f"{one.answers.rating}, {RATING_WORDS[one.answers.rating]}"
    with st.expander(f"Week {one.week_number}: {rating} · {schedule.day_in_words(one.answered_at.date(), of.today)}"):
        if one.answers.feedback:
            st.write(f"“{quoted(one.answers.feedback)}”")
        details = told(one)
        if details:
            st.write(quoted(details))
        st.markdown(quoted(answering.settled(one.coach_response)))
        _replies(of, one)
        seen = [rule.when for rule in of.program.methodology.adaptation_rules if rule.id in one.patterns]
        if seen:
            st.caption(quoted(f"Seen: {'; '.join(seen)}."))
        if change is not None:
            st.write(quoted(f"{change.summary}: {suggested_change.status_words(change)}."))
        for earlier in one.history:
            said = f", “{earlier.answers.feedback}”" if earlier.answers.feedback else ""
            st.caption(quoted(f"Before: {earlier.answers.rating}{said}"))


def told(one: CheckIn) -> str:
    """What else was answered, in a line: `training too hard · a niggle at the left knee · sleep 2, energy 3`."""
    answers, parts = one.answers, []
    if answers.difficulty is not None:
        words = {"easy": "too easy", "right": "about right", "hard": "too hard"}
        parts.append(f"training {words[answers.difficulty]}")
    if answers.pain is not None and answers.pain.level is not PainLevel.NONE:
        words = {"niggle": "a niggle", "modified": "pain that changed training", "couldNot": "couldn't train for pain"}
        where = f": {answers.pain.area}" if answers.pain.area else ""
        worse = {True: ", worse than the week before", False: ", not worse", None: ""}[answers.pain.worse]
        parts.append(f"{words[answers.pain.level]}{where}{worse}")
    felt = [
        f"{item.label.lower()} {value}"
        for item in ITEMS
        if (value := getattr(answers.readiness, item.name)) is not None
    ]
    if felt:
        parts.append(", ".join(felt))
    return " · ".join(parts)
