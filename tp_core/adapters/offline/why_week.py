"""Why a session lies on its day, and why today's looks as it does."""

import re
from typing import Final

from tp_core.adapters.offline import phrases
from tp_core.adapters.offline.known import Known
from tp_core.domain.exercises import EXERCISES
from tp_core.domain.phrasing import listed
from tp_core.domain.plan import PlannedSession, SlotRole
from tp_core.domain.program import WEEKDAYS
from tp_core.domain.schedule import day_in_words, days_changed

_NAMED: Final = re.compile(r"\b(mon|tues|wednes|thurs|fri|satur|sun)days?\b")


def weekday(plain: str, known: Known) -> str:
    """Whose choice a day is and what lies on it; for a day off, why none does."""
    found = _NAMED.search(plain)
    if found is None:
        return ""
    index = next(at for at, day in enumerate(WEEKDAYS) if day.startswith(found[1]))
    days = listed([day.capitalize() for day in known.training_days])
    day = WEEKDAYS[index].capitalize()
    session = next((one for moment, one in known.sessions() if moment.weekday() == index), None)
    ours = any(re.search(rf"\b{WEEKDAYS[0].capitalize()}\b|\b{known.training_days[0].capitalize()},", one) for one in
               known.assumed if not one.startswith("start "))  # fmt: skip
    changed = known.program is not None and bool(days_changed(known.program))
    chosen = (
        f"Nobody named the days, so I spread {phrases.counted(len(known.training_days), 'session')} over {days} "
        "(our default)."
        if ours
        else f"You {'chose' if changed else 'named'} the days: {days}."
    )
    if session is None:
        return f"{day} is a day off. {chosen} {_otherwise(known)}"
    moved = "" if WEEKDAYS[index] in known.training_days else " this week, moved there"
    return f"{day} has {session.name}{moved}: {_lead(session)}. {chosen} {_otherwise(known)}"


def _otherwise(known: Known) -> str:
    if known.program is None:
        return "Say other days and I'll lay them out anew."
    return "A single session moves with *Move or skip* on *Today*."


def _lead(session: PlannedSession) -> str:
    mains = [slot for slot in session.slots if slot.role is SlotRole.MAIN] or list(session.slots[:1])
    return listed([EXERCISES[slot.exercise_id].name.lower() for slot in mains])


def session(_plain: str, known: Known) -> str:
    """The exercises of today's session, or the next one, each with what it is there for."""
    day, one = next(((day, one) for day, one in known.sessions() if day >= known.today), (None, None))
    if day is None or one is None:
        return ""
    mains = [EXERCISES[slot.exercise_id] for slot in one.slots if slot.role in (SlotRole.MAIN, SlotRole.SUPPLEMENTAL)]
    rest = [EXERCISES[slot.exercise_id] for slot in one.slots if slot.role is SlotRole.ACCESSORY]
    aimed = [lift for lift in mains if any(target.exercise_id == lift.id for target in known.targets)]
    which = "" if aimed == mains else f"the {aimed[0].name.lower()} " if aimed else ""
    goal = f", {which}because your goal is measured by it" if aimed else ""
    lead = f"{one.name} trains {one.focus[:1].lower()}{one.focus[1:]}"
    if mains:
        lead = f"{one.name} is built round the {listed([lift.name.lower() for lift in mains])}{goal}"
    beside = listed([f"the {lift.name.lower()} for {lift.primary[0].value}" for lift in rest[:4] if lift.primary])
    added = f". Beside it stand {beside}" if beside else ""
    when = "Today's" if day == known.today else f"{day_in_words(day, known.today)}'s"
    return f"{when} {lead}{added}. Name one and I'll say more; *Swap* changes it for the day."
