"""How a lift stands, in conversation: its estimated max with its range, the last time, the most logged."""

from typing import Any

from tp_core.domain import exercises
from tp_core.domain.errors import Invalid
from tp_core.domain.prescription.maxes import current_max
from tp_core.domain.prescription.overload import last_time
from tp_core.domain.schedule import day_in_words
from tp_core.domain.units import plain
from tp_core.services.app import App
from tp_core.services.workouts import looking_back
from tp_core.services.workouts.ground import Ground, known


def of(app: App, here: Ground, words: str) -> dict[str, Any]:
    """The numbers of a lift as the page has them; `Invalid` for an exercise nobody knows."""
    found = exercises.find(words)
    if found is None:
        raise Invalid(f"I don't know the exercise “{words[:60]}”.")
    able = known(app, here, [found.id], here.today)
    top = current_max(found.id, able.maxes, able.history, here.gym).estimated
    records = looking_back.lift_trend(app, here.program.user_id, found.id, here.today).records
    best = max(records, key=lambda one: one.load, default=None)
    gym = here.gym
    return {
        "lift": found.name,
        "estimatedMax": str(gym.told(top.kilograms)) if top is not None else "",
        "range": f"{plain(gym.told(top.low).amount)}-{gym.told(top.high)}" if top is not None else "",
        "lastTime": last_time(able.history.get(found.id, ()), gym),
        "most": f"{gym.told(best.load)} × {best.reps} on {day_in_words(best.day, here.today)}" if best else "",
    }
