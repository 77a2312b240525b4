"""A lift and a run told as goals together: one program where the run is short, a runner's where it is a race of its own."""

import pytest

from tests.offline.driver import Talk
from tp_core.domain.program import Discipline


@pytest.mark.parametrize(
    ("said", "discipline"),
    [
        ("squat 140 and 5k under 25 minutes in 16 weeks, now squat 120 and 5k 27:30", Discipline.STRENGTH),
        ("I want to bench 100 and run 10k in under 50 minutes", Discipline.STRENGTH),
        ("my goals: 15 pull-ups and a 5k in under 24 minutes", Discipline.STRENGTH),
        ("squat 140 and a marathon under 4 hours", Discipline.RUNNING),
        ("10k race on 4 april, under 50 minutes, and I want to squat 100 one day", Discipline.RUNNING),
    ],
)
def test_the_longer_of_them_decides(said, discipline):
    talk = Talk()
    talk.say(said)
    assert talk.brief.discipline is discipline
    assert any(one.distance_meters for one in talk.brief.targets)
