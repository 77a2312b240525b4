"""What logs, check-ins and ends leave in memory: records, changes that were followed by better weeks, programs finished."""

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.athletes import STRENGTH, at, here, started, train
from tests.check_ins.weeks import check_in, day
from tp_core.domain.errors import Unavailable
from tp_core.domain.memory import MemoryKind, MemorySource
from tp_core.services import endings, memories
from tp_core.services.adaptations import deciding
from tp_core.services.workouts import logging, opening
from tp_core.services.workouts.logging import LogWish, SetWish


def of_kind(app, kind: MemoryKind) -> list[str]:
    return [one.text for one in memories.of(app, "me") if one.kind is kind]


def squats(app, program, on, load: float, status: str = "completed"):
    """The day's workout logged with its squats at a load."""
    now = at(app, on)
    workout = opening.open_workout(now, "me", "atlas", program.program_id, on)[0]
    lift = workout.exercises[0].exercise_id
    sets = (SetWish(exercise_id=lift, reps=3, load=load),) if status != "skipped" else ()
    return logging.log(now, workout, "me", LogWish(status=status, sets=sets)).workout, lift


def test_a_record_of_a_main_lift_is_a_milestone_and_the_next_one_replaces_it(app):
    program = started(app)
    _, lift = squats(app, program, day(1), 120)
    assert of_kind(app, MemoryKind.MILESTONE) == [], "the first log of a lift is no record"
    _, again = squats(app, program, day(2), 125)
    assert lift == again
    assert of_kind(app, MemoryKind.MILESTONE) == [
        "Back squat: 125 kg for 3 on 7 December 2026, the most logged until then."
    ]
    squats(app, program, day(3), 130)
    (told,) = of_kind(app, MemoryKind.MILESTONE)
    assert "130 kg for 3" in told
    found = next(one for one in memories.of(app, "me") if one.kind is MemoryKind.MILESTONE)
    assert found.source is MemorySource.LOG


def test_a_corrected_log_takes_its_record_back(app):
    program = started(app)
    squats(app, program, day(1), 120)
    squats(app, program, day(2), 125)
    squats(app, program, day(2), 115)
    assert of_kind(app, MemoryKind.MILESTONE) == []


def test_a_lift_that_grows_no_record_leaves_nothing(app):
    program = started(app)
    squats(app, program, day(1), 120)
    squats(app, program, day(2), 110)
    assert of_kind(app, MemoryKind.MILESTONE) == []


def test_an_accepted_change_followed_by_a_better_week_is_what_worked(app):
    program = started(app)
    train(app, program, day(3))
    for week, rating in ((1, 2), (2, 2)):
        given = check_in(app, program, week, rating)
    change = given.change
    assert change is not None
    deciding.accept(at(app, day(3)), "me", "atlas", program.program_id, change.adaptation_id)
    check_in(app, program, 3, 4)
    (told,) = of_kind(app, MemoryKind.WORKED)
    assert told.endswith("was followed by a week rated 4 of 5, after one rated 2.")
    assert change.summary.casefold() in told.casefold()


@pytest.mark.parametrize(("accept", "rating"), [(False, 4), (True, 3), (True, 2)])
def test_a_change_not_taken_or_a_week_no_better_is_not_what_worked(app, accept, rating):
    program = started(app)
    train(app, program, day(3))
    for week in (1, 2):
        given = check_in(app, program, week, 2)
    if accept:
        deciding.accept(at(app, day(3)), "me", "atlas", program.program_id, given.change.adaptation_id)
    check_in(app, program, 3, rating)
    assert of_kind(app, MemoryKind.WORKED) == []


def test_a_finished_program_is_remembered_with_its_sessions_once(app):
    program = started(app, brief=STRENGTH.model_copy(update={"weeks": 6}))
    train(app, program, day(7))
    after = at(app, day(7))
    for rating in (4, 5):
        endings.close(after, "me", "atlas", program.program_id, rating=rating)
    (told,) = [one for one in of_kind(app, MemoryKind.MILESTONE) if one.startswith("Finished")]
    assert told == "Finished a 6-week strength program on 11 January 2027: 24 of 24 sessions done."


def test_a_log_stands_where_memory_cannot_be_reached(app):
    class Away:
        name = "away"

        def __getattr__(self, name: str):
            def refuse(*_args):
                raise Unavailable("away")

            return refuse

    program = started(app)
    broken = replace(app, memories=Away())
    squats(broken, program, day(1), 120)
    done, _ = squats(broken, program, day(2), 125)
    assert done.log is not None
    assert here(at(app, day(2) + timedelta(days=1)), program)
