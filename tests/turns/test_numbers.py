"""Starting numbers put right by hand: the same rules as in words, and never under the coach's pen."""

import pytest

from tests.conftest import DENSE, all_events
from tp_core.domain.conversation import SessionState
from tp_core.domain.creation import CreatorSession
from tp_core.domain.errors import Conflict, Invalid
from tp_core.domain.units import Unit
from tp_core.services import numbers, starting, talks
from tp_core.services.tools.arguments import Feat
from tp_core.services.turns import engine
from tp_core.services.turns.run import Sent


def session_of(app) -> str:
    session = talks.open_creation(app, "me", "atlas")
    for words in (DENSE, "no to all, over 18"):
        all_events(engine.send(app, CreatorSession, "me", "atlas", session.session_id, Sent(words)))
    return session.session_id


def squat(load: float, reps: int = 3, unit: Unit = Unit.KG) -> Feat:
    return Feat(exercise="back-squat", load=load, unit=unit, reps=reps, said=f"{load:g} {unit} x {reps}")


def kept(session: CreatorSession) -> dict[str, tuple[float | None, int | None]]:
    return {number.exercise_id: (number.load, number.reps) for number in session.brief.starting_numbers}


def test_a_number_replaces_what_was_said_of_the_same_lift_and_leaves_the_others(app):
    changed = numbers.restate(app, "me", "atlas", session_of(app), [squat(135)])
    assert kept(changed) == {"back-squat": (135, 3), "bench-press": (85, 5)}


def test_pounds_are_kept_as_kilograms(app):
    changed = numbers.restate(app, "me", "atlas", session_of(app), [squat(300, unit=Unit.LB)])
    assert kept(changed)["back-squat"][0] == pytest.approx(136.1, abs=0.1)


def test_a_load_nobody_lifts_is_refused_and_changes_nothing(app):
    session = session_of(app)
    with pytest.raises(Invalid, match="more than anyone"):
        numbers.restate(app, "me", "atlas", session, [squat(900)])
    assert kept(talks.get(app, CreatorSession, "me", "atlas", session))["back-squat"] == (130, 3)


def test_a_started_program_keeps_the_numbers_it_started_with(app):
    session = session_of(app)
    starting.finalize(app, "me", "atlas", session)
    assert talks.get(app, CreatorSession, "me", "atlas", session).session_state is SessionState.COMPLETED
    with pytest.raises(Conflict):
        numbers.restate(app, "me", "atlas", session, [squat(135)])
