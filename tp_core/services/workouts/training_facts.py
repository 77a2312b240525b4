"""What was trained lately, as the lines a coach is told: sessions, main lifts then and now, what the athlete said."""

from tp_core.domain.schedule import day_in_words
from tp_core.services.app import App
from tp_core.services.workouts import looking_back
from tp_core.services.workouts.ground import Ground
from tp_core.services.workouts.looking_back import Progression

_FEEDBACK = 3


def told(app: App, here: Ground) -> tuple[str, ...]:
    """Computed from the log; empty before anything was trained."""
    done = looking_back.progress(looking_back.marks(app, here), here.today)
    context = looking_back.context(app, here)
    lines = [f"Sessions done: {looking_back.counted(done)} due"] if done.due else []
    lines += [_lift(one, here) for one in context.recent_progressions]
    lines += [f"After a workout they said, {one}" for one in context.user_feedback_history[:_FEEDBACK]]
    return tuple(lines)


def _lift(one: Progression, here: Ground) -> str:
    now = f"estimated max {here.gym.told(one.now)}" if one.now is not None else "no max known"
    was = f", {here.gym.told(one.before)} four weeks ago" if one.before is not None and one.before != one.now else ""
    since = f", logged since {day_in_words(one.since, here.today)}" if one.since is not None else ""
    return f"{one.name}: {now}{was}; last time {one.last_time or 'nothing'}{since}"
