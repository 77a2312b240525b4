"""The weekdays of a running program in conversation: offered with before and after, changed on their yes."""

import re
from collections.abc import Sequence
from typing import Any

from tp_core.domain import program_named, schedule
from tp_core.domain.conversation import OpenQuestion
from tp_core.domain.errors import Conflict
from tp_core.domain.program import WEEKDAYS, Program, Weekday
from tp_core.services import new_days
from tp_core.services.app import App
from tp_core.services.new_days import NewDays, in_words
from tp_core.services.tools.workout_arguments import ChangeDays
from tp_core.services.workouts import opening, remaking
from tp_core.services.workouts.ground import Ground, of_program

ASKED = "new days"
"""The topic of the question whether to change them begins so; the days follow."""
BEFORE = "days before the change"
"""The topic that stays open after a change begins so: what `take it back` would bring back."""
WHICH = "which program"
"""The topic of the question which of several programs is meant begins so; the wish follows."""
_MOST_REPLIES = 4
_AGREES = re.compile(
    r"^\W*(?:yes|yep|yeah|sure|ok(?:ay)?|do it|please do|go ahead|change|sounds good|accept)\b"
    r"(?!.*(?:\?|\b(?:but|not|don'?t|won'?t|can'?t|wait|why|how)\b))"
)


def change(
    app: App,
    here: Ground,
    given: ChangeDays,
    said: str,
    offered: Sequence[Weekday],
    taken: Sequence[Weekday] = (),
) -> dict[str, Any]:
    """What the change would mean; made where the athlete agrees to the days that were offered or names them. `taken`:
    the days of their other programs.
    """
    days = _wanted(here, given, taken)
    if not given.confirmed:
        new = new_days.preview(app, here, days)
        return _offer(here, new) | (_instead_of(here, new, given.without) if not given.days else {})
    named = {day for day in WEEKDAYS if re.search(rf"\b{day.value[:3]}", said.casefold())}
    if not agrees(said) or set(days) not in (set(offered), named):
        raise Conflict("I change the days when you say yes to them.")
    before = here.program.training_days
    program, made, _ = new_days.change(app, here, days)
    after = of_program(app, program)
    following = opening.next_session(app, after)
    told = ""
    if following is not None:
        week, number, day = following
        told = f"{after.session(week, number)[1].name} on {schedule.day_in_words(day, here.today)}"
    return {"changed": in_words(made.days), "week": made.first_week, "next": told, "before": in_words(before)}


def _wanted(here: Ground, given: ChangeDays, taken: Sequence[Weekday]) -> tuple[Weekday, ...]:
    now = here.program.training_days
    if given.days:
        return tuple(given.days)
    if given.without and given.count is None:
        return new_days.without(now, given.without, taken)
    return new_days.best_of(now, given.count if given.count is not None else 0)


def _instead_of(here: Ground, new: NewDays, gone: Sequence[Weekday]) -> dict[str, Any]:
    """The days that are kept free, the way to a day fewer, and what this week still holds on them."""
    now = here.program.training_days
    lost = tuple(day for day in now if day in gone)
    fewer = tuple(day for day in now if day not in gone)
    still = [
        f"{here.session(week, number)[1].name} on {schedule.day_in_words(day, here.today)}"
        for week, number, day in schedule.session_dates(here.program, here.plan)
        if week < new.first_week and day > here.today and WEEKDAYS[day.weekday()] in lost
    ]
    return {
        "fewer": in_words(fewer) if fewer and set(fewer) != set(new.days) else "",
        "stillThere": still,
    }


def of_several(programs: Sequence[Program], given: ChangeDays, said: str, asked: OpenQuestion | None) -> Program | None:
    """The one of several running programs that is meant: named, or the one whose days were spoken of before."""
    spoken = next((one for one in programs if asked is not None and one.program_id in asked.topic), None)
    if given.confirmed:
        return spoken
    hit = [one for one in programs if set(one.training_days) & set(given.without)]
    if len(hit) == 1:
        return hit[0]
    return program_named.meant(said, programs) or program_named.meant(given.program, programs)


def which(programs: Sequence[Program], given: ChangeDays) -> dict[str, Any]:
    """Asks which program is meant; the days are kept with the question."""
    wish = in_words(given.days) if given.days else f"{given.count or 0} days"
    wish = f"not {in_words(given.without)}" if given.without and not given.days else wish
    return {"which": list(program_named.labels(programs)), "wish": wish}


def agrees(said: str) -> bool:
    """Whether a message is a plain yes."""
    return _AGREES.match(said.casefold()) is not None


def question(content: dict[str, Any]) -> OpenQuestion | None:
    """The question an offer asks, with its answers to tap; after a change what it can be taken back to."""
    if "which" in content:
        return OpenQuestion(topic=f"{WHICH}: {content['wish']}", quick_replies=tuple(content["which"][:_MOST_REPLIES]))
    of = f" ({content['programId']})" if "programId" in content else ""
    if "changed" in content:
        return OpenQuestion(topic=f"{BEFORE}: {content['before']}{of}")
    if "offer" not in content:
        return None
    replies = ("Yes, change the days", "Leave them")
    return OpenQuestion(topic=f"{ASKED}: {content['offer']}{of}", quick_replies=replies)


def days_in(asked: OpenQuestion | None) -> tuple[Weekday, ...]:
    """The days an open question offers."""
    if asked is None or not asked.topic.startswith(f"{ASKED}:"):
        return ()
    return tuple(day for day in WEEKDAYS if day.value in asked.topic.casefold())


def _offer(here: Ground, new: NewDays) -> dict[str, Any]:
    there = new_days.as_if(here, new)
    first = schedule.date_of(here.program, new.first_week, 1)
    weeks = here.program.program_definition.total_duration
    return {
        "offer": in_words(new.days),
        "instead": in_words(here.program.training_days),
        "week": new.first_week,
        "from": schedule.day_in_words(first, here.today),
        "before": new_days.week_in_numbers(here.plan, new.first_week),
        "after": new_days.week_in_numbers(there.plan, new.first_week),
        "plannedAnew": new.plan is not None,
        "heldRuns": new.held_runs and len(new.days) < len(here.program.training_days),
        "eventWeekStays": new.last_week < weeks,
        "end": schedule.day_in_words(schedule.end_date(here.program), here.today),
        "sessions": [one.name for one in there.plan.week(new.first_week).sessions],
        "notCarried": remaking.in_words(new.by_hand, here.today),
    }
