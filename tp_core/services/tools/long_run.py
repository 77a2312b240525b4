"""Another time for a runner's long run in conversation: offered with what it would mean, made on their yes."""

import re
from collections.abc import Sequence
from typing import Any

from tp_core.domain import schedule
from tp_core.domain.conversation import OpenQuestion
from tp_core.domain.errors import Conflict
from tp_core.domain.program import Discipline, Program
from tp_core.domain.units import plain
from tp_core.services import new_long_run
from tp_core.services.app import App
from tp_core.services.new_long_run import NewLongRun
from tp_core.services.tools.changing_days import agrees
from tp_core.services.tools.workout_arguments import LongRunTime
from tp_core.services.workouts.ground import Ground

ASKED = "long run time"
"""The topic of the question whether to change it begins so; the minutes follow."""
_TOPIC = re.compile(rf"^{ASKED}: (?P<minutes>\d+) minutes$")
_NEXT = 4
_SAID = re.compile(r"\blong(?:er|est)? (?:runs?|ones?)\b|\b(?:weekends?|saturdays?|sundays?)\b")


def change(app: App, here: Ground, given: LongRunTime, said: str, asked: OpenQuestion | None) -> dict[str, Any]:
    """What another time would change; made where the athlete agrees to what was offered."""
    if given.confirmed:
        minutes = offered(asked)
        if minutes is None or not agrees(said):
            raise Conflict("I change the long run's time when you say yes to it.")
        _, entry = new_long_run.change(app, here, new_long_run.preview(app, here, minutes))
        return {"changed": entry.summary}
    if not _SAID.search(said.casefold()) or given.minutes is None:
        raise Conflict("Tell me how long your long run may take, like “my long run can be 2 hours”.")
    return _told(here, new_long_run.preview(app, here, given.minutes))


def of_runner(programs: Sequence[Program]) -> Program | None:
    """The one of the running programs that has long runs."""
    return next((one for one in programs if one.discipline is Discipline.RUNNING), None)


def offered(asked: OpenQuestion | None) -> int | None:
    """The minutes that an open question offers."""
    found = _TOPIC.match(asked.topic) if asked is not None else None
    return int(found["minutes"]) if found is not None else None


def question(content: dict[str, Any]) -> OpenQuestion | None:
    """The question an offer asks, with its answers to tap."""
    if "topic" not in content:
        return None
    return OpenQuestion(topic=content["topic"], quick_replies=("Yes, change it", "Leave it"))


def _told(here: Ground, new: NewLongRun) -> dict[str, Any]:
    first = new.first_week
    return {
        "minutes": new.minutes,
        "week": first,
        "from": schedule.day_in_words(schedule.date_of(here.program, first, 1), here.today),
        "longest": _km(new_long_run.longest_km(new.plan, first)),
        "longestBefore": _km(new_long_run.longest_km(here.plan, first)),
        "coming": [_km(one) for one in new_long_run.coming_km(new.plan, first)[:_NEXT]],
        "comingBefore": [_km(one) for one in new_long_run.coming_km(here.plan, first)[:_NEXT]],
        "held": new.held and new_long_run.longest_km(new.plan, first) > new_long_run.longest_km(here.plan, first),
        "note": new.note,
        "topic": f"{ASKED}: {new.minutes} minutes",
    }


def _km(far: float) -> str:
    return f"{plain(round(far, 1))} km"
