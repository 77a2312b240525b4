"""Why an exercise stands in a plan, or does not: its role there, the goal, the kit and what the athlete leaves out."""

import re
from collections.abc import Iterator

from tp_core.adapters.offline import phrases
from tp_core.adapters.offline.known import Known
from tp_core.adapters.offline.reading.lift_names import mentions
from tp_core.domain import exercises, ladders
from tp_core.domain.exclusions import excluded
from tp_core.domain.exercises import EXERCISES, Exercise, Pattern
from tp_core.domain.phrasing import listed
from tp_core.domain.plan import PlannedSession, Scheme, Slot, SlotRole
from tp_core.domain.schedule import day_in_words

_CARDIO = re.compile(r"\bcardio\b|\bconditioning\b|\brunn?(?:ing)?\b")


def named(plain: str, known: Known) -> str:
    """For the first exercise a text names; empty where it names none."""
    lift = meant(plain, known)
    return of(lift, known) if lift is not None else ""


def of(lift: Exercise, known: Known) -> str:
    """What an exercise is in the plan for."""
    places = list(_places(lift, known))
    if not places:
        return _absent(lift, known)
    heavy = next((one for one in places if one[1].role is SlotRole.MAIN), places[0])
    session, slot = heavy
    told = [_role(lift, session, slot, known), *(_again(heavy, other) for other in places if other is not heavy)]
    liked = " You said that you like it." if any(exercises.find(one) is lift for one in known.constraints.likes) else ""
    return f"{' '.join(one for one in told if one)}{liked}"


def meant(plain: str, known: Known) -> Exercise | None:
    """The exercise meant: a name's kin where the plan has that instead (`curls` in a plan with dumbbell curls)."""
    found = [one.exercise for one in mentions(plain, all_words=True)]
    if not found:
        return None
    planned = [EXERCISES[slot.exercise_id] for _, session in known.sessions() for slot in session.slots]
    if found[0] in planned:
        return found[0]
    name = found[0].name.lower()
    longer = [one for one in planned if one.name.lower().endswith(f" {name}")]
    kin = [one for one in planned if one.name.lower().split()[-1] == name.split()[-1]]
    general = not re.search(rf"\b{re.escape(name)}", plain)
    return next(iter([*longer, *(kin if general else ())]), found[0])


def _places(lift: Exercise, known: Known) -> Iterator[tuple[PlannedSession, Slot]]:
    for _, session in known.sessions():
        for slot in session.slots:
            if slot.exercise_id == lift.id:
                yield session, slot


def _role(lift: Exercise, session: PlannedSession, slot: Slot, known: Known) -> str:
    name, trains = lift.name.lower(), listed([muscle.value for muscle in lift.primary])
    goal = next((one for one in known.targets if one.exercise_id == lift.id), None)
    if goal is not None:
        return f"Your goal, {phrases.mark(goal.said, lift.id)}, is measured by the {name}; it leads {session.name}."
    if slot.role is SlotRole.MAIN:
        return f"The {name} is the main lift of {session.name}: it trains {trains} and takes load for a long time."
    if slot.role is SlotRole.CONDITIONING:
        return f"The {name} is in {session.name} for your endurance."
    if slot.role is SlotRole.SUPPLEMENTAL:
        return f"The {name} supports the main work of {session.name}: it trains {trains}."
    if lift.id in ladders.HOLDS:
        last = EXERCISES[ladders.ladder_of(lift.id)[-1]].name.lower()
        what = "the skill itself" if last == name else f"a step to the {last}"
        then = "" if last == name else ", and the next step takes over once it is held long enough"
        return f"The {name} is {what}: it comes first, while you are fresh{then}."
    return (
        f"The {name} is an accessory in {session.name}: it trains {trains} beside the main lifts. No goal hangs on it; "
        "*Swap* in the workout offers two others."
    )


def _again(heavy: tuple[PlannedSession, Slot], other: tuple[PlannedSession, Slot]) -> str:
    """`In Lower body B it comes again, lighter: 3 × 9 at about 67 % instead of 4 × 7 at 75 %.`"""
    first, second = _work(heavy[1].schemes[0]), _work(other[1].schemes[0])
    if not (first and second):
        return f"It comes again in {other[0].name}."
    lighter = "lighter: " if (other[1].schemes[0].percent_1rm or 0) < (heavy[1].schemes[0].percent_1rm or 0) else ""
    return (
        f"In {other[0].name} it comes again, {lighter}{second} instead of {first}; ACSM's 2026 review has every major "
        "muscle trained at least twice a week."
    )


def _work(scheme: Scheme) -> str:
    share = f" at about {scheme.percent_1rm:.0f} %" if scheme.percent_1rm else ""
    return f"{scheme.sets} × {scheme.reps}{share}" if scheme.reps else ""


def times(plain: str, known: Known) -> str:
    """Why a lift comes once or twice; empty where none is named or it is not in the plan."""
    lift = meant(plain, known)
    return of(lift, known) if lift is not None and any(_places(lift, known)) else ""


def left_out(plain: str, known: Known) -> str:
    """Why something is not in the plan; empty where what is named is in it."""
    lift = meant(plain, known)
    if lift is not None and (lift.pattern is not Pattern.RUN or excluded(lift, known.constraints.exclusions)):
        places = [(day, one) for day, one in known.sessions() if any(slot.exercise_id == lift.id for slot in one.slots)]
        when = listed([f"{day_in_words(day, known.today)}, {one.name}" for day, one in places])
        return f"The {lift.name.lower()} is in the week: {when}." if places else _absent(lift, known)
    out = known.constraints.exclusions
    own = f"You told me no {listed(list(out))}. " if out else ""
    if known.program is not None:
        add = "What you do besides can be logged as a workout of your own on *Today*."
    else:
        add = "Say “more of ...” and I'll look for room."
    cardio = "" if not _CARDIO.search(plain) or out else "It asks for none. "
    return f"{own}{cardio}The plan holds what the goal asks for, your days allow and your kit can do. {add}"


def _absent(lift: Exercise, known: Known) -> str:
    """What keeps an exercise out: the athlete's word, a limit, the kit, or another one in its place."""
    name, constraints = lift.name.lower(), known.constraints
    if excluded(lift, constraints.exclusions):
        return f"You told me no {listed(list(constraints.exclusions))}, so the {name} is not in the plan."
    if excluded(lift, (), constraints.limitations):
        return f"The {name} is out because of what you told me: {'; '.join(constraints.limitations[:2])}."
    if not exercises.performable(lift, constraints.equipment):
        return f"The {name} can't be done with the kit you named, so it is not in the plan."
    kin = next(
        (EXERCISES[slot.exercise_id] for _, session in known.sessions() for slot in session.slots
         if EXERCISES[slot.exercise_id].pattern is lift.pattern), None,
    )  # fmt: skip
    if kin is None:
        return f"This week has no {name}: the goal doesn't ask for it, and the time goes to what it does ask for."
    return f"This week has no {name}: the {kin.name.lower()} does its work. *Swap* in the workout may offer it."
