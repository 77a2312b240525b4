"""What was not done: a neutral card with four ways on, and a word where a workout was left open."""

from collections.abc import Callable
from datetime import date

import streamlit as st

from tp_core.domain import schedule
from tp_core.domain.workout import SkipReason, WorkoutStatus
from tp_core.services import talks
from tp_core.services.workouts import closing, first_bad_week
from tp_core.services.workouts.ground import Ground
from tp_core.services.workouts.looking_back import SessionMark
from tp_core.ui import done_after_all, shell, workout_notice
from tp_core.ui.session import Here
from tp_core.ui.text import quoted

FEW = 2
"""So many sessions not done show the card (experience.md, first bad week)."""
_NAMED = 4


def draw(here: Here, of: Ground, left: tuple[SessionMark, ...]) -> None:
    """Two sessions or more not done: carry on, shift, begin the week again, or talk. No reproach."""
    with st.container(border=True, key=f"left_{of.program.program_id}"):
        st.markdown(f"**{len(left)} sessions were not done** · {quoted(_days(of, left))}")
        st.pills("What got in the way?", [one.value for one in SkipReason], key="left_reason")
        end = schedule.end_date(of.program)
        shifted, repeated = first_bad_week.shifted_end(of, left), first_bad_week.repeated_end(of, left)
        week = min(left, key=lambda one: one.day).week
        with st.container(horizontal=True):
            _way("Carry on from today", "carry_on", lambda: first_bad_week.carry_on(here.app, of, left, _reason()))
            _way(
                "Shift the plan",
                "shift",
                lambda: first_bad_week.shift(here.app, of, left, _reason()),
                closed=first_bad_week.runs_past_event(of, shifted),
            )
            _way(
                f"Repeat week {week}",
                "repeat",
                lambda: first_bad_week.repeat(here.app, of, left, _reason()),
                closed=first_bad_week.runs_past_event(of, repeated),
            )
            if st.button("Talk about it", key="talk_about_it"):
                _talk(here, of, left, _reason())
        told = [
            f"*Carry on*: they drop, the end stays {_day(of, end)}.",
            f"*Shift*: nothing drops, the end becomes {_day(of, shifted)}{_past(of, shifted)}.",
            f"*Repeat*: week {week} begins again, the end becomes {_day(of, repeated)}{_past(of, repeated)}.",
        ]
        st.caption("  \n".join(told))
        folded = len(left) > _NAMED
        if not folded:
            st.caption("Done, and only not logged?")
        place = st.expander("Done, and only not logged?") if folded else st.container(horizontal=True, gap="small")
        with place:
            for mark in left:
                label = quoted(f"I did {schedule.day_in_words(mark.day, of.today)}: {mark.name}")
                done_after_all.offer(here, of, mark.week, mark.day_number, WorkoutStatus.PLANNED, label=label)


def closed_by_itself(of: Ground, left: tuple[SessionMark, ...]) -> None:
    """Says that a workout was left open and closed as partly done."""
    entries = tuple(one.entry for one in left if one.entry is not None)
    for entry in closing.just_closed(entries, of.today):
        st.write(
            quoted(
                f"{entry.name} of {schedule.day_in_words(entry.day, of.today)} was left open. It is closed as partly "
                f"done, {len(entry.done)} of {entry.planned_sets} sets."
            )
        )
        if st.button("Open it to correct", key=f"left_open_{entry.workout_id}", type="tertiary"):
            shell.go("training_grounds", workout=entry.workout_id)


def _way(label: str, key: str, action: Callable[[], object], *, closed: bool = False) -> None:
    st.button(label, key=key, disabled=closed, on_click=workout_notice.attempt, args=(action,))


def _reason() -> str:
    """What got in the way, as it is chosen now."""
    return st.session_state.get("left_reason") or ""


def _talk(here: Here, of: Ground, left: tuple[SessionMark, ...], reason: str) -> None:
    """A conversation with the first words in the input, for the athlete to send or change."""
    talk = talks.open_conversation(here.app, here.user_id, of.program.coach_id)
    why = f" because of {reason}" if reason else ""
    st.session_state["prompt"] = f"I did not do {_days(of, left)}{why}. How do we go on?"
    shell.go("coach_chat", session=talk.session_id, coach=talk.coach_id, kind="talk")


def _days(of: Ground, left: tuple[SessionMark, ...]) -> str:
    named = [schedule.day_in_words(one.day, of.today) for one in left[:_NAMED]]
    more = [f"{len(left) - _NAMED} more"] if len(left) > _NAMED else []
    return ", ".join([*named, *more])


def _day(of: Ground, day: date) -> str:
    return quoted(schedule.day_in_words(day, of.today))


def _past(of: Ground, end: date) -> str:
    late = first_bad_week.runs_past_event(of, end)
    return quoted(f", after your {of.program.event_name or 'date'}") if late else ""
