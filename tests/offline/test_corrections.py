"""What a message takes back in its own course."""

import pytest

from tests.offline.score import brief_of
from tp_core.adapters.offline.reading import corrections


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("5 days a week, actually make that 4, I have kids", "4 days a week, I have kids"),
        ("4x a week... actually 3", "3x a week"),
        ("60 min, no wait, 45", "45 min"),
        ("35 mins incl shower so say 30", "30 mins incl shower"),
        ("45ish mins", "45 mins"),
        ("5 days a week, no wait, 4 days", "4 days a week"),
        ("4 days a week. Wait no, the kids' lessons moved, so 3.", "3 days a week the kids' lessons moved."),
        ("Four sessions... scratch that, wife says three", "three sessions"),
        ("tuesday and friday sorry tuesday and saturday", "tuesday and saturday"),
        ("Squat's 120, sorry no, 125", "Squat's 125"),
    ],
)
def test_the_later_number_takes_the_earlier_ones_unit(said, meant):
    assert corrections.applied(said) == meant


@pytest.mark.parametrize(
    "said",
    [
        "12 weeks, or 10 weeks",
        "60 minutes, no more than 75",
        "bench 80kg for 5, now 85",
        "3 days, sorry for my English",
        "4 days a week, actually training since 2019",
        "squat 100kg, actually 3x5",
        "4 days a week, actually 2 years of training",
        "bench 100kg, call it 3 reps",
        "4 days a week so about 6 hours in total",
        "3 times a week, no 5 day splits",
        "for months, sorry for the long message, my friend told me",
        "Mon Wed Fri, sorry Fri is out",
        "4 days a week. No gym nearby, so 2 kettlebells is all I have",
        "10 weeks. No deadline, so 4 days works",
        "bench 100, sorry 185 was my squat",
        "squat 120, sorry 12 weeks",
    ],
)
def test_what_is_no_correction_stays(said):
    assert corrections.applied(said) == said


def test_the_brief_has_what_was_said_last():
    brief = brief_of("want to train 5 days a week, actually make that 4, bench 80 to 100 kg, 60 min")
    assert (brief.days_per_week, brief.session_minutes) == (4, 60)
    assert [one.load for one in brief.targets] == [100]


def test_an_age_is_no_load():
    brief = brief_of("Squatted 200 at 22, I'm 39 now and managed 110 for 5 last week. Want 150 before I turn 40.")
    assert [(one.load, one.reps) for one in brief.starting_numbers] == [(110, 5)]
    assert [one.load for one in brief.targets] == [150]
