"""Guidance across disciplines: said once, kindly, where a program's discipline is not the coach's own.

It never blocks anything.
"""

from collections.abc import Sequence

from tp_core.domain.coach import Coach
from tp_core.domain.own_coach import focus
from tp_core.domain.phrasing import listed
from tp_core.domain.program import Discipline

_KEEP = "Continue with "
CHOOSE = "Choose another coach"
_FEW = 3


def differs(coach: Coach, discipline: Discipline | None) -> bool:
    return discipline is not None and discipline is not coach.primary_discipline


def keep(coach: Coach) -> str:
    """The reply that stays with this coach."""
    return f"{_KEEP}{coach.name}"


def suited(coaches: Sequence[Coach], discipline: Discipline | None) -> tuple[Coach, ...]:
    """The coaches whose own discipline it is."""
    return tuple(coach for coach in coaches if coach.primary_discipline is discipline)


def sentence(coach: Coach, discipline: Discipline, others: Sequence[Coach]) -> str:
    """A statement, no question: the talk goes on either way."""
    who = _named(others) or "a coach of your own for it"
    plans = f"{who} does nothing else" if len(others) == 1 else f"{who} would be closer to it"
    return (
        f"One thing, said once: my own field is {focus(coach.primary_discipline)}, and this is {focus(discipline)}. "
        f"I'll gladly plan it with you; {plans}, and your draft would go along. "
        f"As you like: “{keep(coach)}”, or “{CHOOSE}”."
    )


def is_reply(reply: str) -> bool:
    """Whether a quick reply answers the guidance."""
    return reply == CHOOSE or reply.startswith(_KEEP)


def taken_over(coach: Coach, before: Coach, goal: str) -> str:
    """The first words of the coach a draft goes over to; the talk with the other one stays readable."""
    about = f" for “{goal}”" if goal else ""
    return (
        f"{coach.greeting} {before.name} gave me your draft{about}: everything you told us is in it, "
        "and the talk so far stays under Conversations. Go on where you were, or tell me what to change."
    )


def kept(coach: Coach) -> str:
    """What the coach says to being kept."""
    return f"Good, we go on together. Write to {coach.name} as before; my question above still stands."


def where(discipline: Discipline | None, others: Sequence[Coach]) -> str:
    """How one goes over to another coach."""
    plan = focus(discipline) if discipline is not None else "this"
    found = f"{_named(others)} {'plans' if len(others) == 1 else 'plan'} {plan}." if others else ""
    return (
        f"{found} Pick a coach under *Change coach* above: your draft goes along, and nothing you told me is lost. "
        "If you'd rather stay, just go on writing."
    ).strip()


def _named(coaches: Sequence[Coach]) -> str:
    return listed([coach.name for coach in coaches[:_FEW]])
