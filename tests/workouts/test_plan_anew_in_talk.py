"""A race on another day, or another number for the goal, while a program runs: a draft with what is known, on a yes."""

from datetime import date, timedelta

import pytest

from tests.athletes import STRENGTH, at, here, started, train
from tests.check_ins.test_returning import HALF
from tests.check_ins.weeks import day
from tests.scripted import say
from tests.workouts.test_talking_of_workouts import MONDAY, says
from tp_core.domain.coach import Stop, StopReason, ToolCall
from tp_core.domain.creation import CreatorSession
from tp_core.domain.emphasis import Emphasis
from tp_core.services import starting, talks

LATER = day(4, 1)
ARMS = (Emphasis.BICEPS, Emphasis.TRICEPS)


@pytest.fixture
def runner(app):
    program = started(app, brief=HALF)
    train(app, program, LATER)
    return program


def drafts(app):
    found = talks.listing(app, CreatorSession, "me", None, limit=5).items
    return [one for one in found if one.session_state == "active"]


def moved(program, weeks):
    return program.event_date + timedelta(weeks=weeks)


def test_a_race_on_another_day_is_offered_as_a_draft_and_laid_out_on_a_yes(app, runner):
    new = moved(runner, 6)
    offered, done = says(app, LATER, f"my race moved to {new.day} {new:%B}", "yes")
    assert offered.startswith(f"Towards {runner.event_name}, ")
    assert "keeps its date" in offered
    assert "It begins from " in offered
    assert offered.endswith("Shall I?")
    assert "is laid out" in done
    (draft,) = drafts(app)
    assert draft.brief.event_date == new
    assert draft.brief.training_days == runner.training_days
    assert draft.brief.targets == runner.targets
    assert here(app, runner).program.event_date == runner.event_date


def test_the_draft_can_be_started_as_it_is_and_leads_to_the_new_day(app, runner):
    new = moved(runner, 6)
    says(app, LATER, f"my race moved to {new.day} {new:%B}", "yes")
    (draft,) = drafts(app)
    program, _ = starting.finalize(at(app, LATER), "me", "atlas", draft.session_id)
    assert program.event_date == new
    assert program.start_date > LATER


def test_a_runners_draft_begins_from_the_kilometres_that_were_run(app, runner):
    says(app, LATER, "the race was postponed by four weeks", "yes")
    (draft,) = drafts(app)
    assert draft.brief.event_date == moved(runner, 4)
    ran = sum(
        one.distance_meters or 0
        for entry in app.store.training.entries("me", LATER - timedelta(days=28), LATER)
        for one in entry.sets
    )
    weeks = (LATER - max(LATER - timedelta(days=28), runner.start_date)).days / 7
    assert draft.brief.weekly_distance_km == pytest.approx(ran / 1000 / weeks, abs=0.1)


@pytest.mark.parametrize(
    "said",
    ["can I move my race to 9 may?", "the race got cancelled", "the race was moved", "my race is going to be fun"],
)
def test_without_a_new_day_nothing_is_laid_out(app, runner, said):
    says(app, LATER, said, "yes")
    assert drafts(app) == []


def test_declined_nothing_is_laid_out_and_undo_is_no_yes(app, runner):
    new = moved(runner, 6)
    _, left = says(app, LATER, f"my race moved to {new.day} {new:%B}", "leave it")
    says(app, LATER, f"my race moved to {new.day} {new:%B}", "undo")
    assert left == "Then everything stays as it is."
    assert drafts(app) == []


def test_a_day_that_cannot_be_is_refused_with_a_sentence(app, runner):
    same = runner.event_date
    (already,) = says(app, LATER, f"my race is now on {same.day} {same:%B}")
    assert already.startswith("It leads to ")


def test_another_number_for_the_goal_is_a_draft_with_it(app, program):
    offered, _, same = says(app, MONDAY, "change my goal to 160", "yes", "change my goal to 150")
    assert offered.startswith("Towards “back squat 160 kg” I can lay out a new program; what runs keeps its goal.")
    assert same == "That is its goal already: squat 150 kg."
    (draft,) = drafts(app)
    assert [one.load for one in draft.brief.targets] == [160]
    assert draft.brief.equipment == STRENGTH.equipment


def test_no_number_is_put_in_the_athletes_mouth(app, program, scripted):
    call = ToolCall(call_id="t", name="plan_anew", arguments={"goalLoad": 200})
    coach = scripted([call, Stop(reason=StopReason.TOOL_USE)], say("Done."))
    says(coach, MONDAY, "change my goal")
    assert drafts(app) == []


def test_dates_of_the_draft_are_no_contradiction_of_the_program_that_runs(app):
    meet = STRENGTH.model_copy(update={"weeks": None, "event_date": date(2027, 2, 20), "event_name": "meet"})
    started(app, brief=meet)
    (offered,) = says(app, MONDAY, "meet moved to 20 march")
    assert "To be exact" not in offered


@pytest.mark.parametrize("order", [(STRENGTH, HALF), (HALF, STRENGTH)])
def test_of_two_programs_the_one_with_the_date_or_the_weight_is_planned_anew(app, order):
    made = [started(app, brief=brief) for brief in order]
    runs, lifts = made[order.index(HALF)], made[order.index(STRENGTH)]
    new = moved(runs, 3)
    _, race, _, squat = says(
        app, MONDAY, f"my race moved to {new.day} {new:%B}", "yes", "change my goal to 160", "yes, lay it out"
    )  # fmt: skip
    assert race.startswith("The draft towards")
    assert runs.program_definition.name in race
    assert squat.startswith("The draft towards “back squat 160 kg”")
    assert lifts.program_definition.name in squat
    assert {one.brief.event_date for one in drafts(app)} == {new, None}


@pytest.mark.parametrize(
    ("words", "parts"),
    [
        ("I want more arm work", ARMS),
        ("can we focus more on my arms?", ARMS),
        ("my arms are lagging", ARMS),
        ("I want to jump higher", (Emphasis.JUMPING,)),
    ],
)
def test_more_work_for_a_part_is_offered_as_a_draft_towards_the_same_goal(app, words, parts):
    program = started(app)
    offered, done = says(app, MONDAY, words, "yes")
    assert "I can lay out a new program with more work for " in offered
    assert "what runs keeps its goal" in offered
    assert "is laid out" in done
    (draft,) = drafts(app)
    assert draft.brief.emphasis == parts
    assert draft.brief.targets == program.targets
    assert here(app, program).program.constraints.emphasis == ()


@pytest.mark.parametrize(
    "words", ["my back is sore", "what about my back?", "no more leg pain", "did more arm work today, curls 3x10 at 12"]
)
def test_a_part_spoken_of_otherwise_offers_no_draft(app, words):
    started(app)
    (answer,) = says(app, MONDAY, words)
    assert "lay out" not in answer
    assert not drafts(app)


def test_what_there_is_more_of_already_is_told_so(app):
    started(app, brief=STRENGTH.model_copy(update={"emphasis": ARMS}))
    (answer,) = says(app, MONDAY, "more arm work please")
    assert "This program has more work for arms already." in answer


def test_a_week_of_running_has_no_room_for_it(app, runner):
    (answer,) = says(app, LATER, "I want bigger arms")
    assert "A week of running has no room for that" in answer
    assert not drafts(app)
