"""Another exercise for good in conversation: offered with what it would mean, made on their yes."""

import re
from collections.abc import Sequence
from typing import Any

from tp_core.domain import program_named
from tp_core.domain.conversation import OpenQuestion
from tp_core.domain.errors import Conflict, Invalid
from tp_core.domain.exercises import Exercise, find, get
from tp_core.domain.program import Program
from tp_core.services import new_lift
from tp_core.services.app import App
from tp_core.services.new_lift import NewLift
from tp_core.services.tools.changing_days import agrees
from tp_core.services.tools.workout_arguments import SwapForGood
from tp_core.services.workouts import remaking
from tp_core.services.workouts.ground import Ground, of_program

ASKED = "other exercise"
"""The topic of the question whether to change it begins so; both exercises follow."""
_TOPIC = re.compile(rf"^{ASKED}: (?P<use>[a-z0-9-]+) for (?P<exercise>[a-z0-9-]+)(?: \([^)]+\))?$")


def change(app: App, here: Ground, given: SwapForGood, said: str, asked: OpenQuestion | None) -> dict[str, Any]:
    """What the change would mean; made where the athlete agrees to what was offered."""
    if given.confirmed:
        both = offered(asked)
        if both is None or not agrees(said):
            raise Conflict("I change the exercise for good when you say yes to it.")
        _, entry = new_lift.change(app, here, new_lift.preview(app, here, *both))
        return {"changed": entry.summary}
    planned = _planned(here, given.exercise)
    use = _known(given.use) if given.use else None
    return _told(here, new_lift.preview(app, here, planned, use))


def of_several(
    app: App, programs: Sequence[Program], given: SwapForGood, said: str, asked: OpenQuestion | None
) -> Program | None:
    """The one of several running programs that is meant: spoken of before, named, or the one that has the exercise."""
    if len(programs) < 2:
        return None
    spoken = next((one for one in programs if asked is not None and one.program_id in asked.topic), None)
    if given.confirmed:
        return spoken
    wanted = find(given.exercise)
    has = [one for one in programs if wanted is not None and wanted.id in _exercises(of_program(app, one))]
    return program_named.meant(said, programs) or next(iter(has), None)


def offered(asked: OpenQuestion | None) -> tuple[Exercise, Exercise] | None:
    """The exercise given up and the one in its place that an open question offers."""
    found = _TOPIC.match(asked.topic) if asked is not None else None
    return (get(found["exercise"]), get(found["use"])) if found is not None else None


def question(content: dict[str, Any]) -> OpenQuestion | None:
    """The question an offer asks, with its answers to tap."""
    if "topic" not in content:
        return None
    return OpenQuestion(topic=content["topic"], quick_replies=("Yes, change it", "Leave it"))


def _known(words: str) -> Exercise:
    found = find(words)
    if found is None:
        raise Invalid(f"I don't know the exercise “{words}”. Name another one.")
    return found


def _planned(here: Ground, words: str) -> Exercise:
    """The exercise of the plan that the words mean: the one named, else the only one of its kind."""
    wanted = _known(words)
    there = _exercises(here)
    if wanted.id in there:
        return wanted
    alike = [
        get(one) for one in there if get(one).pattern is wanted.pattern and _last_word(wanted) in get(one).name.lower()
    ]
    return alike[0] if len(alike) == 1 else wanted


def _last_word(one: Exercise) -> str:
    return one.name.lower().split()[-1]


def _exercises(here: Ground) -> dict[str, None]:
    return dict.fromkeys(
        slot.exercise_id for week in here.plan.weeks for session in week.sessions for slot in session.slots
    )


def _told(here: Ground, new: NewLift) -> dict[str, Any]:
    lost, use = get(new.change.exercise_id), get(new.change.use)
    near = new_lift.fitting(here, lost)
    others = [one for one in near if one.id != use.id]
    program = here.program
    return {
        "exercise": lost.name,
        "use": use.name,
        "sessions": new.sessions,
        "goalsWithout": new_lift.goals_without(here, new),
        "unlike": not set(lost.primary) & set(use.primary) and use not in near,
        "other": others[0].name if others else "",
        "notCarried": remaking.in_words(new.by_hand, here.today),
        "topic": f"{ASKED}: {use.id} for {lost.id} ({program.program_id})",
    }
