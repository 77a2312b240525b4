"""Somebody else's illness: a kind answer with a session that fits the day, and none recorded of the athlete."""

import pytest

from tests.athletes import at, here
from tests.workouts.test_talking_of_workouts import MONDAY, says
from tp_core.adapters.offline.reading import illness
from tp_core.domain import ill_at_home
from tp_core.domain.patterns import says_ill


@pytest.mark.parametrize(
    ("said", "who"),
    [
        ("my son is sick", "your son"), ("my wife has the flu", "your wife"), ("sick kid at home", "your kid"),
        ("my kid's got a fever", "your kid"), ("kids have the flu, no training today", "your kids"),
        ("my toddler was up all night throwing up", "your toddler"), ("our little one is not well", "your little one"),
        ("whole family has a stomach bug", "your family"), ("everyone at home is ill", "your family"),
        ("my mother-in-law is in hospital", "your mother-in-law"), ("pause, my daughter is sick", "your daughter"),
        ("my kids gave me their cold", ""), ("i caught a cold from my son", ""), ("my wife is sick of me training", ""),
        ("my daughter is better now, she was sick", ""), ("i'm sick", ""), ("the kids made me sick", ""),
    ],
)  # fmt: skip
def test_who_is_ill_is_read(said, who):
    assert ill_at_home.who(said) == who
    assert not who or illness.told(said) == ""
    assert not who or not says_ill(said)


@pytest.mark.parametrize(
    "said",
    ["my wife and i have the flu", "my son is sick and now i am too", "we're all sick", "my son has it, got the flu"],
)
def test_an_illness_that_is_shared_is_the_athletes_own(said):
    assert illness.told(said)
    assert says_ill(said)


@pytest.mark.parametrize(
    "said", ["my son is sick", "my wife has the flu", "my wife has the flu, should I still train?"]
)
def test_a_sick_family_is_answered_kindly_with_what_the_day_allows(app, program, said):
    (answer,) = says(app, MONDAY, said)
    assert answer.startswith(("I hope your son is better soon.", "I hope your wife is better soon."))
    assert "Today holds Lower body A: “only 20 minutes” makes it short, “move today to Wednesday” moves it" in answer
    assert "No training with a fever" not in answer


def test_what_a_sick_child_changes_is_done_and_recorded_as_time_not_as_illness(app, program):
    short, skipped, after, paused = says(
        app, MONDAY, "my son is sick so I only have 30 min", "skip today, my kid is sick", "my son is still sick",
        "pause, my daughter is sick",
    )  # fmt: skip
    assert short.startswith("I hope your son is better soon. Today: Lower body A")
    assert "fitted to 30 minutes" in short
    assert skipped.startswith("I hope your kid is better soon. Noted, not done today.")
    assert "Nothing more is planned today." in after
    assert "the plan waits as it stands" in paused
    assert "fever" not in paused
    (entry,) = app.store.training.entries("me", MONDAY, MONDAY)
    assert entry.reason == "time"
    assert here(at(app, MONDAY), program).program.pauses[-1].reason in ("work", "family")


def test_a_week_with_a_sick_child_counts_no_illness_of_the_athletes():
    assert not says_ill("rough week, my son was sick and I only trained once")
    assert says_ill("rough week, I was sick and only trained once")
