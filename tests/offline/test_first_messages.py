"""First messages as people write them: tuned on one half, the other half only measured (`make sim` prints both)."""

from tests.offline.first_messages import MEASURED, TUNED
from tests.offline.score import score


def test_the_tuned_half_is_read_almost_whole():
    result = score(TUNED)
    assert result.share >= 0.95
    assert len(result.wrong) <= 0.02 * result.expected


def test_each_half_is_large_enough_to_mean_something():
    assert len(TUNED) >= 60
    assert len(MEASURED) >= 60
