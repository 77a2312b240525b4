"""A program with its progress and the newest of its history, as the contract has it."""

from tp_core.api import check_in_shapes, shapes
from tp_core.api.parameters import PAGE
from tp_core.api.shapes import Json
from tp_core.domain.program import Program
from tp_core.services import endings
from tp_core.services.app import App
from tp_core.services.check_ins import measures
from tp_core.services.workouts import ground, looking_back


def listed(app: App, program: Program) -> Json:
    """A program in a list: without its history."""
    here = ground.of_program(app, program)
    done = looking_back.progress(looking_back.marks(app, here), here.today, measures.stopped_on(app, here))
    return shapes.program(program, here.today, done)


def whole(app: App, program: Program) -> Json:
    """A program with the newest 50 of its workouts, check-ins and suggested changes."""
    user_id, program_id = program.user_id, program.program_id
    workouts = app.store.program_workouts(user_id, program_id, limit=PAGE, newest_first=True).items
    check_ins = app.store.program_check_ins(user_id, program_id, limit=PAGE).items
    adaptations = app.store.program_adaptations(user_id, program_id, limit=PAGE).items
    shaped = listed(app, program)
    here = ground.of_program(app, program)
    if endings.is_over(here):
        shaped["results"] = [shapes.plain(one) for one in endings.end_of(app, here).results]
    return shaped | {
        "workoutHistory": [shapes.workout(one) for one in workouts],
        "checkIns": [check_in_shapes.check_in(one) for one in check_ins],
        "adaptations": [check_in_shapes.adaptation(one) for one in adaptations],
    }
