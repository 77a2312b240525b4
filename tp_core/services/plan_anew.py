"""Another date or number for the goal of a running program, or more work for a part of it: a draft towards it with what
is known carried in.

A running program keeps the date and the goal it was made for. The draft begins from what was logged lately; nothing
starts before the athlete has reviewed it, and what runs goes on until then.
"""

from dataclasses import dataclass
from datetime import date, timedelta

from tp_core.domain import emphasis, exercises, periodization, schedule
from tp_core.domain.brief import Brief
from tp_core.domain.creation import CreatorSession
from tp_core.domain.design import Design
from tp_core.domain.emphasis import BESIDE_RUNNING, Emphasis
from tp_core.domain.errors import Conflict, Invalid
from tp_core.domain.program import Discipline, Target
from tp_core.domain.units import plain
from tp_core.services import carrying, talks
from tp_core.services.app import App
from tp_core.services.limiting import limited
from tp_core.services.workouts.ground import Ground

MOST_WEEKS = 52


@dataclass(frozen=True)
class Wish:
    """What shall be other than in the program that runs."""

    event: date | None = None
    load: float | None = None
    """Of the program's goal, in kg."""
    more_of: tuple[Emphasis, ...] = ()


@dataclass(frozen=True)
class Anew:
    """The draft there would be."""

    brief: Brief
    design: Design


def preview(app: App, here: Ground, wish: Wish) -> Anew:
    """The draft towards it. `Invalid` for a date that cannot be, `Conflict` where no plan leads there."""
    _check(here, wish)
    brief = limited(_brief(app, here, wish), here.profile)
    design = periodization.design(brief, here.today)
    wrong = next((one for one in design.findings if one.severity == "error"), None) if design is not None else None
    if design is None or wrong is not None:
        why = f" {wrong.what} {wrong.why}" if wrong is not None else ""
        raise Conflict(f"I can't lay out a plan towards that from here.{why}")
    return Anew(brief, design)


def lay_out(app: App, here: Ground, wish: Wish) -> CreatorSession:
    """The draft itself, open to be talked about and reviewed."""
    new = preview(app, here, wish)
    name = here.program.program_definition.name
    opening = (
        f"This draft leads to {aim(new.brief, here.today)}. It has what “{name}” was made of, and begins from what you "
        "have logged. Change what you like, or open *Review*."
    )
    session = talks.open_creation(app, here.program.user_id, here.program.coach_id, opening=opening)
    told = session.model_copy(update={"brief": new.brief})
    app.store.save([app.store.keep_talk(told)])
    return told


def aim(brief: Brief, today: date) -> str:
    """`half marathon, Sunday 9 May 2027`, or the goal."""
    if brief.event_date is None:
        return f"“{brief.goal}”"
    return f"{brief.event_name or 'your date'}, {schedule.day_in_words(brief.event_date, today)}"


def _check(here: Ground, wish: Wish) -> None:
    if wish.event is None and wish.load is None and not wish.more_of:
        raise Invalid("Say which date or which number it shall be.")
    if wish.more_of:
        _check_more(here, wish.more_of)
    if wish.event is not None:
        if here.program.event_date is None:
            raise Conflict("This program leads to no date, so none can move.")
        if wish.event == here.program.event_date:
            raise Conflict(f"It leads to {schedule.day_in_words(wish.event, here.today)} already.")
        if not here.today < wish.event <= here.today + timedelta(weeks=MOST_WEEKS):
            raise Invalid(f"{schedule.day_in_words(wish.event, here.today)} is not within the next {MOST_WEEKS} weeks.")
    if wish.load is not None:
        target = aimed(here)
        if target is None or target.load is None:
            raise Conflict("This program has no goal with one weight, so I can't put another in its place.")
        if target.load == wish.load:
            raise Conflict(f"That is its goal already: {target.said}.")


def _check_more(here: Ground, more_of: tuple[Emphasis, ...]) -> None:
    if set(more_of) <= set(here.constraints.emphasis):
        raise Conflict(f"This program has {emphasis.in_words(more_of)} already.")
    beside = set(more_of) <= BESIDE_RUNNING.keys()
    if here.program.discipline is Discipline.RUNNING and not beside:
        raise Conflict("A week of running has no room for that; what it has room for is a strength day or two.")
    if here.program.discipline is not Discipline.RUNNING and beside:
        raise Conflict("This program is strength already; a day more of it is “train five days a week”.")


def _emphasis(here: Ground, wish: Wish) -> tuple[Emphasis, ...]:
    """What the program has more of, with what is wished for; of the strength days the last word counts."""
    days = [part for part in wish.more_of if part in BESIDE_RUNNING]
    kept = (part for part in here.constraints.emphasis if not (days and part in BESIDE_RUNNING))
    return tuple(dict.fromkeys((*kept, *wish.more_of)))


def _lifts_first_now(here: Ground, wish: Wish) -> bool:
    """Whether a runner lifts from now on who was never asked what there is to lift."""
    beside = BESIDE_RUNNING.keys() & set(wish.more_of)
    return (
        bool(beside) and not here.constraints.equipment and not BESIDE_RUNNING.keys() & set(here.constraints.emphasis)
    )


def aimed(here: Ground) -> Target | None:
    """The one goal with a load; None where there is none, or several."""
    loads = [one for one in here.program.targets if one.load is not None]
    return loads[0] if len(loads) == 1 else None


def _brief(app: App, here: Ground, wish: Wish) -> Brief:
    program = here.program
    goals = program.program_definition.goals
    brief = carrying.carried(app, here).model_copy(
        update={
            "goal": goals.primary,
            "targets": program.targets,
            "event_date": wish.event or program.event_date,
            "event_name": program.event_name or "",
            "emphasis": _emphasis(here, wish),
            **({"equipment": None} if _lifts_first_now(here, wish) else {}),
            "weeks": None if wish.event or program.event_date else program.program_definition.total_duration,
        }
    )
    target = aimed(here)
    if wish.load is None or target is None:
        return brief
    said = f"{exercises.get(target.exercise_id).name.lower()} {here.gym.told(wish.load)}"
    raised = target.model_copy(update={"load": wish.load, "said": said})
    return brief.model_copy(update={"goal": said, "targets": (raised,)})


def begins_from(brief: Brief) -> str:
    """`28 km a week, the longest run 12 km` of a runner; empty for others."""
    if brief.weekly_distance_km is None:
        return ""
    longest = f", the longest run {plain(brief.longest_run_km)} km" if brief.longest_run_km is not None else ""
    return f"{plain(brief.weekly_distance_km)} km a week{longest}"
