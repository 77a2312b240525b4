"""Another date or number for the goal of a running program, in conversation: offered with what the draft would be,
laid out on their yes. What runs stays as it is.
"""

import re
from collections.abc import Sequence
from datetime import date
from typing import Any

from tp_core.domain import emphasis, program_named
from tp_core.domain.conversation import OpenQuestion
from tp_core.domain.emphasis import Emphasis
from tp_core.domain.errors import Conflict
from tp_core.domain.program import Program
from tp_core.domain.schedule import day_in_words
from tp_core.domain.units import Unit, to_kg
from tp_core.services import plan_anew
from tp_core.services.app import App
from tp_core.services.plan_anew import Wish
from tp_core.services.tools import as_said
from tp_core.services.tools.changing_days import agrees
from tp_core.services.tools.workout_arguments import PlanAnew
from tp_core.services.workouts.ground import Ground

ASKED = "plan anew"
"""The topic of the question whether to lay out a draft begins so; the date or the load in kg follows."""
LAID_OUT = "draft laid out"
"""The topic that stays open after it begins so; the draft's coach and session follow."""
OPEN_DRAFT = "Open the draft"
_WISH = re.compile(
    rf"^{ASKED}: (?:event (?P<event>\d{{4}}-\d\d-\d\d)|load (?P<load>[\d.]+)|more (?P<more>[a-z, ]+)) \((?P<of>\S+)\)$"
)
_DRAFT = re.compile(rf"^{LAID_OUT}: (?P<coach>\S+) (?P<session>\S+)$")


def plan(app: App, here: Ground, given: PlanAnew, said: str, asked: OpenQuestion | None) -> dict[str, Any]:
    """What the draft would be, or that it is laid out."""
    if given.confirmed:
        wish = _offered(asked)
        if wish is None or not agrees(said):
            raise Conflict("I lay out a draft when you say yes to it.")
        session = plan_anew.lay_out(app, here, wish)
        return {
            "draft": session.session_id,
            "coach": session.coach_id,
            "aim": plan_anew.aim(session.brief, here.today),
            "moreOf": emphasis.in_words(wish.more_of),
            "running": here.program.program_definition.name,
        }
    day = given.event_date
    by_weeks = "week" in said.casefold()
    as_said.must_have_numbers(said, given.goal_load, float(day.day) if day is not None and not by_weeks else None)
    unit = _unit_of(said, given.goal_load) or here.program.constraints.unit
    wish = Wish(given.event_date, to_kg(given.goal_load, unit) if given.goal_load is not None else None, given.more_of)
    new = plan_anew.preview(app, here, wish)
    definition = new.design.definition
    event = here.program.event_date
    return {
        "aim": plan_anew.aim(new.brief, here.today),
        "moreOf": emphasis.in_words(wish.more_of),
        "weeks": definition.total_duration,
        "from": day_in_words(new.design.start_date, here.today),
        "phases": [(one.name, list(one.week_range)) for one in definition.phases],
        "beginsFrom": plan_anew.begins_from(new.brief),
        "leadsTo": day_in_words(event, here.today) if event is not None and wish.event is not None else "",
        "notes": [one.what for one in new.design.findings if one.severity == "warn"][:1],
        "topic": _topic(wish, here.program),
    }


def _unit_of(said: str, load: float | None) -> Unit | None:
    """The unit that stands behind the load; None where none does."""
    found = (
        re.search(rf"(?<![\d.,]){load:g} ?(?P<unit>kg|kilo|lb|pound)", said.casefold()) if load is not None else None
    )
    if found is None:
        return None
    return Unit.LB if found["unit"] in ("lb", "pound") else Unit.KG


def question(content: dict[str, Any]) -> OpenQuestion | None:
    """The question an offer asks; after it the draft, to be opened with a tap."""
    if "draft" in content:
        topic = f"{LAID_OUT}: {content['coach']} {content['draft']}"
        return OpenQuestion(topic=topic, quick_replies=(OPEN_DRAFT,))
    topic = content.get("topic", "")
    return OpenQuestion(topic=topic, quick_replies=("Yes, lay it out", "Leave it")) if topic else None


def draft_of(asked: OpenQuestion | None) -> tuple[str, str] | None:
    """Coach and session of the draft that was laid out."""
    found = _DRAFT.match(asked.topic) if asked is not None else None
    return (found["coach"], found["session"]) if found is not None else None


def is_offer(asked: OpenQuestion | None) -> bool:
    """Whether a draft waits for a yes."""
    return _offered(asked) is not None


def leading(programs: Sequence[Program], given: PlanAnew, said: str, asked: OpenQuestion | None) -> Program | None:
    """Of several running programs the one spoken of or named, else one with a date, or with a weight for its goal."""
    offer = _WISH.match(asked.topic) if asked is not None else None
    if given.confirmed and offer is not None:
        return next((one for one in programs if one.program_id == offer["of"]), None)
    dated = [one for one in programs if one.event_date is not None]
    loaded = [one for one in programs if any(target.load is not None for target in one.targets)]
    fits = dated if given.event_date is not None else loaded
    return program_named.meant(said, fits) or next(iter([*fits, *programs]), None)


def _offered(asked: OpenQuestion | None) -> Wish | None:
    found = _WISH.match(asked.topic) if asked is not None else None
    if found is None:
        return None
    return Wish(
        date.fromisoformat(found["event"]) if found["event"] else None,
        float(found["load"]) if found["load"] else None,
        tuple(Emphasis(part) for part in found["more"].split(", ")) if found["more"] else (),
    )


def _topic(wish: Wish, program: Program) -> str:
    what = f"event {wish.event.isoformat()}" if wish.event is not None else f"load {wish.load}"
    if wish.event is None and wish.load is None:
        what = f"more {', '.join(wish.more_of)}"
    return f"{ASKED}: {what} ({program.program_id})"
