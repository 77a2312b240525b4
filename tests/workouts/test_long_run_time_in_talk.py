"""Another time for a runner's long run while the program runs: offered, made on a yes, held to what a run may grow."""

from datetime import timedelta

import pytest

from tests.athletes import STRENGTH, at, here, started, train
from tests.check_ins.test_returning import HALF
from tests.workouts.test_talking_of_workouts import MONDAY, says
from tp_core.domain.errors import Conflict
from tp_core.domain.validation.running import LONGER, LOOK_BACK_WEEKS
from tp_core.services import new_days, new_long_run
from tp_core.services.adaptations import deciding

LATER = MONDAY + timedelta(days=16)
SHORT = HALF.model_copy(update={"session_minutes": 75})


@pytest.fixture
def runner(app):
    program = started(app, brief=SHORT)
    train(app, program, LATER)
    return program


def long_runs(app, program, day=LATER):
    return new_long_run.coming_km(here(at(app, day), program).plan, 1)


@pytest.mark.parametrize(
    "said",
    [
        "my long run can be 2.5 hours now", "the long run may take up to 150 minutes",
        "from now on I have 2.5 hours for the long run", "I can run 2.5 hours on Sundays now",
    ],
)  # fmt: skip
def test_more_time_makes_the_long_runs_longer_on_a_yes_and_no_faster_than_they_may_grow(app, runner, said):
    before = long_runs(app, runner)
    offer, made = says(app, LATER, said, "yes")
    assert offer.startswith(
        "With 150 minutes for the long run from week 4 on, Monday 21 December: the longest is 19 km"
    )
    assert offer.endswith("Days, phases and the race stay. Shall I?")
    assert made == "Changed: up to 150 minutes for the long run from week 4 on. Say “undo” to take it back."
    after = long_runs(app, runner)
    assert after[:3] == before[:3], "weeks begun stay"
    assert max(after) == 19
    for at_week in range(3, len(after)):
        longest = max(after[max(0, at_week - LOOK_BACK_WEEKS) : at_week])
        assert after[at_week] <= max(longest * LONGER, longest + 1)
    assert here(at(app, LATER), runner).constraints.long_run_minutes == 150


def test_asked_nothing_changes_and_declined_neither(app, runner):
    before = long_runs(app, runner)
    says(app, LATER, "my long run can be 2.5 hours now")
    _, no = says(app, LATER, "my long run can be 2.5 hours now", "no")
    assert no == "Then everything stays as it is."
    assert long_runs(app, runner) == before


def test_undo_brings_the_long_runs_of_before_back(app, runner):
    before = long_runs(app, runner)
    *_, undone = says(app, LATER, "my long run can be 2 hours now", "yes", "undo")
    assert undone.startswith("Taken back: up to 120 minutes for the long run from week 4 on.")
    assert long_runs(app, runner) == before
    assert here(at(app, LATER), runner).constraints.long_run_minutes is None


def test_less_time_is_taken_with_what_it_means_for_the_race(app, runner):
    offer, _ = says(app, LATER, "I only have 60 minutes for the long run from now on", "yes")
    assert "the longest is 9 km instead of 11.5 km" in offer
    assert "A long way: 21.1 km, with 9 km as the longest run before it." in offer
    assert max(long_runs(app, runner)[3:]) == 9


@pytest.mark.parametrize(
    "said",
    ["my long run took 2 hours", "only 60 minutes for the long run today", "is a long run of 2 hours too long?"],
)
def test_a_run_that_was_or_is_today_changes_no_time(app, runner, said):
    (answer,) = says(app, LATER, said)
    assert "Shall I?" not in answer
    assert here(at(app, LATER), runner).constraints.long_run_minutes is None


def test_other_days_afterwards_keep_the_new_time(app, runner):
    says(app, LATER, "my long run can be 2.5 hours now", "yes")
    there = here(at(app, LATER), runner)
    new = new_days.preview(at(app, LATER), there, there.program.training_days[:3])
    assert new_long_run.longest_km(new.plan, 5) > 12


def test_an_earlier_change_under_it_is_undone_after_it(app, runner):
    ids = ("me", "atlas", runner.program_id)
    says(app, LATER, "my long run can be 2 hours now", "yes", "my long run can be 2.5 hours now", "yes")
    found = app.store.check_ins.adaptations("me", runner.program_id)
    first = next(one for one in found if "120" in one.summary)
    with pytest.raises(Conflict):
        deciding.revert(at(app, LATER), *ids, first.adaptation_id)


def test_of_two_programs_the_runners_is_meant(app, runner):
    started(app, brief=STRENGTH)
    _, made = says(app, LATER, "my long run can be 2 hours now", "yes")
    assert made.startswith("Changed: up to 120 minutes")
    assert max(long_runs(app, runner)) == 18.5


def test_what_would_change_nothing_is_said_to(app, runner):
    says(app, LATER, "my long run can be 3 hours now", "yes")
    (same,) = says(app, LATER, "my long run can be 4 hours now")
    assert "would be the same: the longest is 19 km" in same


def test_what_an_offer_would_change_is_told_again(app, runner):
    offer, again = says(app, LATER, "my long run can be 2 hours now", "what would change?")
    assert again.startswith(offer.removesuffix(" Shall I?")[:80])
    assert again.endswith("What I offered still waits: yes, or leave it?")


@pytest.mark.parametrize("said", ["my long run can be 9000 minutes now", "my long run can be 10 minutes now"])
def test_a_time_out_of_reach_gets_a_sentence_and_changes_nothing(app, runner, said):
    (answer,) = says(app, LATER, said)
    assert "A long run is planned with 30 to 300 minutes." in answer
    assert here(at(app, LATER), runner).constraints.long_run_minutes is None
