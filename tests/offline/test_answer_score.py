"""Answers as people give them: a floor under what has been reached; `make sim` prints the figures."""

import pytest

from tests.offline.answer_score import score
from tests.offline.answers import MEASURED, TUNED
from tests.offline.unread_answers import MEASURED_LATER


@pytest.mark.parametrize(
    ("rows", "share", "wrong"),
    [(TUNED, 0.96, 0.02), (MEASURED, 0.88, 0.09), (MEASURED_LATER, 0.88, 0.09)],
    ids=["tuned", "measured", "later"],
)
def test_answers_are_read_as_they_were(rows, share, wrong):
    found = score(rows)
    assert found.share >= share
    assert len(found.wrong) <= wrong * found.expected
