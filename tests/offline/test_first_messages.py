"""First messages as people write them: tuned on one half, the other half only measured (`make sim` prints both)."""

import pytest

from tests.offline.eighth_first_messages import MEASURED_EIGHTH
from tests.offline.fifth_first_messages import MEASURED_FIFTH, TUNED_FIFTH
from tests.offline.first_messages import MEASURED, TUNED
from tests.offline.fourth_first_messages import TUNED_FOURTH
from tests.offline.later_first_messages import MEASURED_LATER, TUNED_LATER
from tests.offline.more_short_messages import MORE_KIT, SHORT_CARE, SHORT_WEEK
from tests.offline.ninth_first_messages import MEASURED_NINTH
from tests.offline.score import score
from tests.offline.seventh_first_messages import MEASURED_SEVENTH, TUNED_SEVENTH
from tests.offline.short_messages import SHORT_KIT, SHORT_LIFTS, SHORT_TIMES
from tests.offline.sixth_first_messages import MEASURED_SIXTH, TUNED_SIXTH
from tests.offline.third_first_messages import TUNED_THIRD
from tp_core.adapters.offline.reading.asks import is_foreign


def test_the_tuned_half_is_read_almost_whole():
    result = score([*TUNED, *TUNED_LATER])
    assert result.share >= 0.99
    assert len(result.wrong) <= 0.01 * result.expected


@pytest.mark.parametrize(("messages", "wrong"), [(TUNED_THIRD, 0.01), (TUNED_FOURTH, 0.03)], ids=["third", "fourth"])
def test_another_writers_messages_are_read_mostly_whole_and_hardly_ever_wrongly(messages, wrong):
    result = score(messages)
    assert result.share >= 0.94
    assert len(result.wrong) <= wrong * result.expected


def test_the_measured_half_is_not_read_worse_than_before():
    """Not the goal (95 % and nothing wrong), which `make sim` prints: a floor under what has been reached."""
    result = score([*MEASURED, *MEASURED_LATER])
    assert result.share >= 0.88
    assert len(result.wrong) <= 0.05 * result.expected
    for half, share in (
        (TUNED_FIFTH, 0.88),
        (MEASURED_FIFTH, 0.85),
        (TUNED_SEVENTH, 0.95),
        (MEASURED_SEVENTH, 0.94),
        (MEASURED_EIGHTH, 0.9),
        (MEASURED_NINTH, 0.91),
    ):
        result = score(half)
        assert result.share >= share
        assert len(result.wrong) <= 0.06 * result.expected
    for short, share in (
        (SHORT_LIFTS, 0.86),
        (SHORT_TIMES, 0.75),
        (SHORT_KIT, 0.89),
        (MORE_KIT, 0.94),
        (SHORT_CARE, 0.86),
        (SHORT_WEEK, 0.89),
    ):
        assert score(short).share >= share
    assert score(TUNED_SIXTH).share >= 0.95
    assert score(MEASURED_SIXTH).share >= 0.88


def test_each_half_is_large_enough_to_mean_something():
    assert len(TUNED) + len(TUNED_LATER) >= 120
    assert len(MEASURED) + len(MEASURED_LATER) >= 90


def test_no_english_message_is_taken_for_another_language():
    every = [
        message
        for message, facts in (*TUNED, *TUNED_LATER, *TUNED_THIRD, *TUNED_FOURTH, *MEASURED, *MEASURED_LATER)
        if facts
    ]
    assert not [message for message in every if is_foreign(message.lower())]


@pytest.mark.parametrize(
    "words", ["build muscle, 5 days, full gym, 12 weeks", "I will gain 5 kilo plus muscle", "gym, muscle, form, total"]
)
def test_words_two_languages_share_are_read_as_english(words):
    assert not is_foreign(words)


@pytest.mark.parametrize(
    "words",
    [
        "quiero ponerme fuerte en el gimnasio",
        "ich möchte muskeln aufbauen, drei tage die woche",
        "je veux courir un marathon et perdre du poids",
        "voglio diventare più forte",
        "quero correr 10 km",
        "ik wil sterker worden, drie dagen",
        "chcę biegać trzy dni w tygodniu",
    ],
)
def test_other_languages_are_told_apart(words):
    assert is_foreign(words)
