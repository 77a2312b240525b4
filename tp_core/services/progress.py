"""What moved over a program, where its goal has no number to be measured by."""

from collections import Counter
from collections.abc import Collection, Sequence
from itertools import groupby

from tp_core.domain import schedule
from tp_core.domain.goal_standing import EARLY_WEEKS
from tp_core.domain.ladders import HOLDS, above
from tp_core.domain.moved import Moved, of_holds, of_lift, of_runs, of_total
from tp_core.domain.periodization import meets
from tp_core.domain.plan import SlotRole
from tp_core.services.app import App
from tp_core.services.workouts.ground import Ground, known
from tp_core.services.workouts.looking_back import SessionMark

_MOST_LIFTS = 6


def moved(app: App, here: Ground, marks: Sequence[SessionMark]) -> tuple[Moved, ...]:
    """The main lifts done most often, then the runs; empty in the weeks in which a change is no more than noise."""
    if schedule.position(here.program, here.today).week <= EARLY_WEEKS:
        return ()
    slots = (slot for week in here.plan.weeks for session in week.sessions for slot in session.slots)
    main = {slot.exercise_id for slot in slots if slot.role is SlotRole.MAIN}
    done = [mark.entry for mark in marks if mark.entry is not None]
    times = Counter(one for entry in done for one in {each.exercise_id for each in entry.done} & main)
    lifts = [exercise_id for exercise_id, _ in times.most_common(_MOST_LIFTS)]
    able = known(app, here, lifts, here.today)
    total = _total(app, here, main)
    found = [of_lift(one, able.maxes.get(one), able.history.get(one, ()), here.gym) for one in lifts]
    weeks = [[one for mark in week for one in (mark.entry.done if mark.entry else ())] for week in _weeks(marks)]
    return (*_holds(app, here), *(one for one in [total, *found] if one is not None), *of_runs(weeks))


def _holds(app: App, here: Ground) -> tuple[Moved, ...]:
    """The skills whose steps the plan has."""
    planned = {slot.exercise_id for week in here.plan.weeks for session in week.sessions for slot in session.slots}
    steps = [one for one in HOLDS if one in planned | above(step for step in planned if step in HOLDS)]
    return of_holds(known(app, here, steps, here.today).history) if steps else ()


def _total(app: App, here: Ground, main: Collection[str]) -> Moved | None:
    """The total of who competes in lifts, or trains for what they are judged by."""
    lifts = meets.judged(here.program.discipline, main, here.program.event_name)
    able = known(app, here, lifts, here.today)
    pairs = [(able.maxes.get(one), able.history.get(one, ())) for one in lifts]
    return of_total(pairs, here.program.event_date, here.gym)


def _weeks(marks: Sequence[SessionMark]) -> list[list[SessionMark]]:
    return [list(week) for _, week in groupby(sorted(marks, key=lambda one: one.week), key=lambda one: one.week)]
