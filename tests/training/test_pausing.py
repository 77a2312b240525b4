"""The reason of a pause is answered, with care where somebody is ill or hurt."""

import pytest

from tests.athletes import at, started
from tests.check_ins.weeks import day
from tp_core.domain import pausing
from tp_core.domain.program import Discipline, ProgramStatus
from tp_core.services import programs


@pytest.mark.parametrize(
    ("reason", "said"),
    [
        ("ill", "No training with a fever"),
        ("down with the flu", "once you are well"),
        ("injured", "No training through pain"),
        ("my knee hurts", "physio or doctor"),
        ("holiday", "moves back by the days you are away"),
        ("travelling for work", "moves back by the days you are away"),
        ("work", "the plan waits as it stands"),
        ("busy at the moment", "20 % fewer sets in the first week"),
    ],
)
def test_a_reason_is_taken_as_it_is(reason, said):
    assert said in pausing.words(reason, Discipline.STRENGTH)


@pytest.mark.parametrize("reason", ["", "safety", "because", "stillness"])
def test_what_is_no_known_reason_is_left_alone(reason):
    assert pausing.words(reason, Discipline.STRENGTH) == ""


@pytest.mark.parametrize("reason", pausing.REASONS)
def test_every_reason_one_can_tap_is_answered(app, reason):
    program = started(app)
    paused = programs.change_status(at(app, day(1)), "me", "atlas", program.program_id, ProgramStatus.PAUSED, reason)
    assert pausing.words(paused.status_reason, paused.discipline)
