"""First messages as people write them: tuned on one half, the other half only measured (`make sim` prints both)."""

from tests.offline.first_messages import MEASURED, TUNED
from tests.offline.later_first_messages import MEASURED_LATER, TUNED_LATER
from tests.offline.score import score


def test_the_tuned_half_is_read_almost_whole():
    result = score([*TUNED, *TUNED_LATER])
    assert result.share >= 0.99
    assert len(result.wrong) <= 0.01 * result.expected


def test_the_measured_half_is_not_read_worse_than_before():
    """Not the goal (95 % and nothing wrong), which `make sim` prints: a floor under what has been reached."""
    result = score([*MEASURED, *MEASURED_LATER])
    assert result.share >= 0.83
    assert len(result.wrong) <= 0.08 * result.expected


def test_each_half_is_large_enough_to_mean_something():
    assert len(TUNED) + len(TUNED_LATER) >= 120
    assert len(MEASURED) + len(MEASURED_LATER) >= 90
