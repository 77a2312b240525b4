"""First messages as people write them: tuned on one half, the other half only measured (`make sim` prints both)."""

import pytest

from tests.offline.score import MEASURED_SETS, TUNED_SETS, measured, score
from tp_core.adapters.offline.reading.manners import is_foreign

# Floors under what has been reached: the share of facts read, and the share read that nobody said.
TUNED_FLOORS = {
    "": (0.995, 0.0),
    ", by a third hand": (0.985, 0.002),
    ", by a fourth hand": (0.99, 0.0),
    ", by a fifth hand": (0.98, 0.0),
    ", by a sixth hand": (0.99, 0.0),
    ", by three more hands": (0.99, 0.001),
    ", by five further hands": (0.99, 0.0015),
    ", by twelve further hands": (0.99, 0.001),
    ", by seven more hands": (0.98, 0.0015),
    ", by five hands more": (0.985, 0.0),
    ", by many hands more": (0.98, 0.001),
    ", by one hand more": (0.985, 0.0),
    ", by the newest hand": (0.97, 0.002),
    ", of kinds nobody wrote before": (0.955, 0.009),
    ", of voices, with whose and when": (0.9, 0.05),
    ", of what is not theirs or not of now": (0.935, 0.0035),
    ", one kind of fact each, traps among them": (0.965, 0.006),
    ", short, numbers of lifts": (0.965, 0.002),
    ", full of numbers of lifts": (0.93, 0.009),
    ", short, reps and times": (0.96, 0.0),
    ", short, kit and discipline": (0.99, 0.0),
    ", short, likes, dislikes and niggles": (0.98, 0.0),
    ", short, days, level and dates": (0.985, 0.0),
}
MEASURED_FLOORS = {
    "MEASURED_TWENTYFIRST": (0.87, 0.055),
    "MEASURED_TWENTYTHIRD": (0.88, 0.06),
    "MEASURED_TWENTYFOURTH": (0.87, 0.045),
}
"""Of hands as new as these nothing has been mended by the way."""


@pytest.mark.parametrize("name", TUNED_SETS)
def test_tuned_messages_are_read_as_they_were(name):
    share, wrong = TUNED_FLOORS[name]
    result = score(TUNED_SETS[name])
    assert result.share >= share
    assert len(result.wrong) <= wrong * result.expected


@pytest.mark.parametrize("name", MEASURED_SETS)
def test_a_measured_set_is_not_read_worse_than_before(name):
    """Not the goal (95 % and nothing wrong), which `make sim` prints: a floor under what has been reached."""
    share, wrong = MEASURED_FLOORS.get(name, (0.91, 0.04))
    result = score(measured(name))
    assert result.share >= share
    assert len(result.wrong) <= wrong * result.expected


def test_all_that_is_measured_together_is_not_read_worse_than_before():
    result = score([row for name in MEASURED_SETS for row in measured(name)])
    assert result.share >= 0.94
    assert len(result.wrong) <= 0.03 * result.expected


def test_each_half_is_large_enough_to_mean_something():
    assert len(TUNED_SETS[""]) >= 120
    assert len(MEASURED_SETS["MEASURED"]) + len(MEASURED_SETS["MEASURED_LATER"]) >= 90


def test_no_english_message_is_taken_for_another_language():
    names = ("", ", by a third hand", ", by a fourth hand")
    rows = [*(row for name in names for row in TUNED_SETS[name]), *MEASURED_SETS["MEASURED"]]
    assert not [message for message, facts in rows if facts and is_foreign(message.lower())]


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
