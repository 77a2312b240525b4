"""What was trained lately, as a coach is told it: sessions, main lifts then and now, what the athlete said."""

from collections.abc import Sequence
from datetime import timedelta
from itertools import groupby

from tp_core.domain.facts import PastSession, RunningProgram
from tp_core.domain.logged import LoggedSet
from tp_core.domain.schedule import day_in_words
from tp_core.domain.strength import estimates
from tp_core.domain.workout import WorkoutStatus, name_of
from tp_core.domain.workout_text import STATUS_WORDS, set_text
from tp_core.services import goals
from tp_core.services.app import App
from tp_core.services.workouts import looking_back, running_facts
from tp_core.services.workouts.ground import Ground
from tp_core.services.workouts.looking_back import Progression, SessionMark

_TO_COME = (None, WorkoutStatus.PLANNED, WorkoutStatus.STARTED)
_FEEDBACK = 3
_BACK = timedelta(days=14)


def with_training(app: App, here: Ground, one: RunningProgram) -> RunningProgram:
    """The program with what was logged of it as of now; bounded, however long the history is."""
    marks = looking_back.marks(app, here)
    return one.model_copy(
        update={
            "trained": told(app, here, marks),
            "runs": running_facts.told(app, here),
            "maxes": _maxes(app, here),
            "fitness": running_facts.fitness_known(app, here),
            "recent": _recent(here, marks),
            "done_ahead": tuple(one.day for one in marks if one.day > here.today and one.status not in _TO_COME),
            "goals": tuple(_goal(each) for each in goals.goals(app, here)),
        }
    )


def _maxes(app: App, here: Ground) -> dict[str, float]:
    """Of the main lifts, by the log; before anything is logged by the numbers the athlete began with."""
    began = {one: known.kilograms for one, known in estimates(here.program.starting_numbers).items()}
    found = looking_back.progressions(app, here)
    return began | {one.exercise_id: one.now for one in found if one.now is not None}


def told(app: App, here: Ground, marks: Sequence[SessionMark]) -> tuple[str, ...]:
    """Computed from the log; empty before anything was trained."""
    done = looking_back.progress(marks, here.today)
    context = looking_back.context(app, here)
    lines = [f"Sessions done: {looking_back.counted(done, 'due')}"] if done.due else []
    lines += [_lift(one, here) for one in context.recent_progressions]
    lines += [f"After a workout they said, {one}" for one in context.user_feedback_history[:_FEEDBACK]]
    return tuple(lines)


def _lift(one: Progression, here: Ground) -> str:
    now = f"estimated max {here.gym.told(one.now)}" if one.now is not None else "no max known"
    was = f", {here.gym.told(one.before)} four weeks ago" if one.before is not None and one.before != one.now else ""
    since = f", logged since {day_in_words(one.since, here.today)}" if one.since is not None else ""
    return f"{one.name}: {now}{was}; last time {one.last_time or 'nothing'}{since}"


def _recent(here: Ground, marks: Sequence[SessionMark]) -> tuple[PastSession, ...]:
    past = [one for one in marks if here.today - _BACK <= one.day <= here.today and not one.paused]
    return tuple(_past(here, one) for one in sorted(past, key=lambda one: one.day, reverse=True))


def _past(here: Ground, mark: SessionMark) -> PastSession:
    done = mark.entry.done if mark.entry is not None else ()
    became = mark.became(here.today)
    return PastSession(
        week=mark.week,
        day=mark.entry.day if mark.entry is not None and done else mark.day,
        name=mark.name,
        became=STATUS_WORDS[became],
        lifts=_lifts(here, done),
        sets=len(done),
    )


def _lifts(here: Ground, done: Sequence[LoggedSet]) -> tuple[str, ...]:
    """An exercise a line, alike sets counted."""
    by_lift: dict[str, list[str]] = {}
    for one in done:
        by_lift.setdefault(one.exercise_id, []).append(set_text(one, here.gym))
    return tuple(f"{name_of(exercise)} {_counted(texts)}" for exercise, texts in by_lift.items())


def _counted(texts: Sequence[str]) -> str:
    runs = [(text, len(list(alike))) for text, alike in groupby(texts)]
    return ", ".join(f"{text} ({count} sets)" if count > 1 else text for text, count in runs)


def _goal(one: goals.Goal) -> str:
    """`Back squat, squat 150 kg: too early to say. Three weeks have to pass ...`."""
    named = one.result.said if one.result.name.casefold() in one.result.said.casefold() else (
        f"{one.result.name} ({one.result.said})"
    )  # fmt: skip
    if one.way is None and not one.result.now:
        return f"{named}: {one.rule}"
    stands = f": {one.way.standing}." if one.way is not None else ":"
    return f"{named}{stands} {one.rule} So far: {one.result.now or 'nothing logged of that'}."
