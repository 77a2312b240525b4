"""One athlete of a roster: who, where in their program, what asks for attention and since when, and what to do."""

from collections.abc import Sequence
from datetime import date, timedelta

import streamlit as st

from tp_core.domain import attention, schedule
from tp_core.domain.attention import Item
from tp_core.domain.errors import ProgramError
from tp_core.domain.program import TO_DECIDE, ProgramStatus
from tp_core.services import profiles
from tp_core.services.coaching import caring
from tp_core.services.coaching.rosters import Line, PutAway
from tp_core.ui import roster_actions, roster_words
from tp_core.ui.session import Here
from tp_core.ui.text import labelled, named, quoted

SNOOZE = timedelta(days=3)
_SHOWN = 3


def choice(one: Line) -> str:
    """The key of the row's tick for actions on several."""
    return f"chosen_{one.coach_id}_{one.user_id}"


def draw(here: Here, one: Line, *, whole: bool = False, alone: bool = False) -> None:
    """The row; `whole` also shows what was done or put off, to bring it back; `alone` on the athlete's own page."""
    today = profiles.today(here.app, profiles.of(here.app, here.user_id))
    with st.container(border=True, key=f"row_{one.coach_id}_{one.user_id}", gap="xsmall"):
        if alone:
            st.markdown(quoted(roster_words.place(one)))
        else:
            _who(one)
        told = [_why(item, today) for item in one.attention[:_SHOWN]]
        if len(one.attention) > _SHOWN:
            told.append(f"and {len(one.attention) - _SHOWN} more")
        told += [roster_words.noted(each) for each in roster_words.notes(one)]
        if told:
            st.markdown("  \n".join(told))
        for away in one.put_away if whole else ():
            _put_away(here, one, away, today)
        with st.container(key=f"foot_{one.coach_id}_{one.user_id}", horizontal=True, vertical_alignment="center"):
            if numbers := roster_words.numbers(one):
                st.caption(quoted(numbers))
            _actions(here, one, alone=alone)


def _why(item: Item, today: date) -> str:
    """The reason in words, and since when where it does not say so itself."""
    since = "" if attention.says_since(item) else f" · since {schedule.day_in_words(item.since, today)}"
    return f"**{quoted(item.reason)}**{since}"


def _who(one: Line) -> None:
    with st.container(horizontal=True, gap="small", vertical_alignment="center", wrap=False):
        name = f"Choose {labelled(one.name)}"
        st.checkbox(name, key=choice(one), label_visibility="collapsed", width="content")
        st.markdown(f"**{quoted(one.name)}** · {quoted(roster_words.place(one))}")


def _put_away(here: Here, one: Line, away: PutAway, today: date) -> None:
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        st.caption(quoted(roster_words.put_away(away, today)), width="content")
        st.button(
            named("Bring back", f"{one.name}: {away.item.reason}"),
            key=f"back_{away.item.item_id}",
            type="tertiary",
            on_click=_bring_back,
            args=(here, one, away.item.item_id),
        )


def _actions(here: Here, one: Line, *, alone: bool) -> None:
    items = at_hand(one)
    with st.container(horizontal=True, width="content"):
        if st.button(named("Reply", f"to {one.name}"), key=f"reply_{one.coach_id}_{one.user_id}"):
            roster_actions.reply(here, one)
        if (
            one.approval in TO_DECIDE
            and not roster_words.idle(one)
            and st.button(named("Approve", f"for {one.name}"), key=f"approve_{one.coach_id}_{one.user_id}")
        ):
            roster_actions.look_at(here, one)
        running = one.status in (ProgramStatus.ACTIVE, ProgramStatus.MODIFIED)
        if running and st.button(
            named("Adjust week", f"of {one.name}"), type="tertiary", key=f"adjust_{one.coach_id}_{one.user_id}"
        ):
            roster_actions.adjust(here, one)
        if items:
            key = items[0].item_id
            st.button(
                named("Done", f"with {one.name}"),
                type="tertiary",
                key=f"done_{key}",
                on_click=_done,
                args=(here, one, items),
            )
            st.button(
                named("Snooze 3 d", one.name),
                type="tertiary",
                key=f"snooze_{key}",
                on_click=_snooze,
                args=(here, one, items),
            )
        if not alone:
            key = f"open_{one.coach_id}_{one.user_id}"
            st.button(
                named("Open", one.name), type="tertiary", key=key, on_click=roster_actions.open_athlete, args=(one,)
            )


def at_hand(one: Line) -> tuple[Item, ...]:
    """What *Done* on the row is about: the reasons in sight, a safety answer by itself."""
    return attention.at_hand(one.attention[:_SHOWN])


def _done(here: Here, one: Line, items: Sequence[Item]) -> None:
    _handle(here, one, items, None, f"{one.name} is done with")


def _snooze(here: Here, one: Line, items: Sequence[Item]) -> None:
    until = profiles.today(here.app, profiles.of(here.app, here.user_id)) + SNOOZE
    _handle(here, one, items, until, f"{one.name} is put off until {schedule.day_in_words(until)}")


def _handle(here: Here, one: Line, items: Sequence[Item], until: date | None, said: str) -> None:
    try:
        roster_actions.still_with(here, one.coach_id, one.user_id)
        caring.handle_all(here.app, one.coach_id, one.user_id, [item.item_id for item in items], until=until)
    except ProgramError as exc:
        roster_actions.tell(exc.message, problem=True)
    else:
        what, it = (f": {items[0].reason}", "it") if len(items) == 1 else (f", {len(items)} reasons", "them")
        roster_actions.tell(f"{said}{what}. Under All you can bring {it} back.")


def _bring_back(here: Here, one: Line, item_id: str) -> None:
    try:
        roster_actions.still_with(here, one.coach_id, one.user_id)
        caring.bring_back(here.app, one.coach_id, item_id)
    except ProgramError as exc:
        roster_actions.tell(exc.message, problem=True)
    else:
        roster_actions.tell(f"{one.name} is back.")
