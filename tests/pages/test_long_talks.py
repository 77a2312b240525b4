"""A long talk shows its newest messages, and its first one shown stays where it is while twenty more are said."""

from itertools import pairwise
from types import SimpleNamespace

from tp_core.ui.coach_chat import _shown


def first_shown(next_seq: int, earlier: int = 0) -> int:
    return next_seq - _shown(SimpleNamespace(next_seq=next_seq), earlier)


def test_the_window_starts_at_the_same_message_over_twenty():
    starts = [first_shown(next_seq) for next_seq in range(2, 400)]
    assert all(later - before in (0, 20) for before, later in pairwise(starts))
    assert max(_shown(SimpleNamespace(next_seq=number), 0) for number in range(2, 400)) < 40
    assert first_shown(30) == 1


def test_asking_for_earlier_ones_shows_forty_more():
    assert first_shown(202) - first_shown(202, 1) == 40
    assert first_shown(202, 50) == 1
