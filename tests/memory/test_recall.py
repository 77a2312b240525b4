"""What is meant is found: a hundred memories, paraphrased queries, the measured half as the bar (issue 7: 0.85)."""

import pytest

from tests.memory.natural_set import NATURAL_MEASURED, NATURAL_TUNED
from tests.memory.recall_score import FIRST, GOAL, HundredMemories
from tests.memory.recall_set import MEASURED, TUNED, memories
from tests.memory.roundabout_set import ROUNDABOUT_MEASURED, ROUNDABOUT_TUNED


@pytest.fixture(scope="module")
def athlete(tmp_path_factory) -> HundredMemories:
    return HundredMemories(tmp_path_factory.mktemp("hundred"))


def test_the_set_is_a_hundred_memories_and_more_than_sixty_queries_each_after_one_of_them():
    texts = [one.text for one in memories()]
    assert len(texts) == len(set(texts)) == 100
    assert len(TUNED) + len(MEASURED) >= 60
    assert len(TUNED) == len(MEASURED)
    for query, meant in (*TUNED, *MEASURED):
        assert sum(meant in text for text in texts) == 1, query


@pytest.mark.parametrize("half", [TUNED, MEASURED], ids=["tuned", "measured"])
def test_what_is_meant_is_among_the_first_three(athlete, half):
    assert athlete.score(half).share >= GOAL


def test_what_is_said_in_a_roundabout_way_is_not_found_worse_than_before(athlete):
    """Not the goal, which the unread half misses (0.65): a floor under what has been reached."""
    assert athlete.score(ROUNDABOUT_TUNED).share >= GOAL
    assert athlete.score(ROUNDABOUT_MEASURED).share >= 0.6


def test_what_is_said_as_in_a_talk_is_not_found_worse_than_before(athlete):
    """A floor as well: the unread half is at 0.73."""
    assert athlete.score(NATURAL_TUNED).share >= GOAL
    assert athlete.score(NATURAL_MEASURED).share >= 0.7


def test_the_same_query_recalls_the_same(athlete):
    query = MEASURED[0][0]
    assert athlete.first(query) == athlete.first(query)
    assert len(athlete.first(query)) == FIRST
