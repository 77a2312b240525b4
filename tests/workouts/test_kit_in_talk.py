"""Equipment that is gone while a program runs: offered with what stands in for what, made on a yes, undone by a word."""

from datetime import date, timedelta

import pytest

from tests.athletes import STRENGTH, at, here, started, train
from tests.scripted import say
from tests.workouts.test_talking_of_workouts import MONDAY, says
from tp_core.adapters.offline.reading import kit_changed, spans
from tp_core.domain import kit
from tp_core.domain.coach import Stop, StopReason, ToolCall
from tp_core.domain.facts import Facts, RunningProgram
from tp_core.domain.program import ProgramStatus
from tp_core.services.adaptations import deciding
from tp_core.services.workouts import opening

WEDNESDAY = MONDAY + timedelta(days=2)


def kit_today(app, program, day=MONDAY):
    return set(kit.equipment_on(here(at(app, day), program).program, day))


def exercises(app, program, week, number, day):
    now = at(app, day)
    return [one.exercise_id for one in opening.opened(now, here(now, program), week, number, day)[0].exercises]


def slots(app, program, week):
    return {slot.exercise_id for one in here(app, program).plan.week(week).sessions for slot in one.slots}


@pytest.mark.parametrize(
    ("said", "gone"),
    [
        ("my dumbbells got stolen", ["dumbbells"]), ("i have no dumbbells any more", ["dumbbells"]),
        ("sold my barbell", ["barbell"]), ("i sold my rack and barbell last week", ["barbell", "rack"]),
        ("someone stole my bench last night", ["bench"]), ("my bench broke", ["bench"]),
        ("no barbell for the next 10 days", ["barbell"]), ("the rack is broken until friday", ["rack"]),
        ("i no longer have a pull up bar", ["pull-up bar"]),
    ],
)  # fmt: skip
def test_what_is_gone_is_read(app, program, said, gone):
    assert read(app, program, said)["gone"] == gone


@pytest.mark.parametrize(
    ("said", "only"),
    [
        ("i only have bands this week", ["bands"]), ("only dumbbells and a bench for two weeks", ["bench", "dumbbells"]),
        ("gym is closed for two weeks", []), ("cancelled my gym membership", []), ("no gym until january", []),
        ("travelling next week, no equipment", []), ("bodyweight only next week", []),
        ("all i have is a kettlebell until monday", ["kettlebell"]),
    ],
)  # fmt: skip
def test_all_there_is_for_a_while_is_read(app, program, said, only):
    assert read(app, program, said)["only"] == only


@pytest.mark.parametrize(
    "said",
    [
        "no rack today", "no barbell", "rack is taken", "what if my dumbbells get stolen", "my brother's dumbbells got stolen",
        "lost my bench press strength", "broke my squat record", "should i sell my barbell?", "my knee is broken",
        "gym is closed today", "i did dumbbell rows 3x10", "no", "i lost my motivation",
    ],
)  # fmt: skip
def test_what_is_no_lasting_change_of_kit_is_left_alone(app, program, said):
    assert read(app, program, said) is None


def read(app, program, said):
    of = here(app, program)
    facts = Facts.model_construct(today=MONDAY, open_question=None)
    running = RunningProgram.model_construct(program=of.program, plan=of.plan)
    found = kit_changed.call(said, facts, running)
    return found[1] if found is not None else None


@pytest.mark.parametrize(
    ("said", "since", "until"),
    [
        ("for two weeks", None, date(2026, 12, 16)), ("until monday", None, date(2026, 12, 7)),
        ("this week", None, date(2026, 12, 7)), ("next week", date(2026, 12, 7), date(2026, 12, 14)),
        ("from monday for a week", date(2026, 12, 7), date(2026, 12, 14)), ("until january", None, date(2027, 1, 1)),
        ("till the 14th", None, date(2026, 12, 14)), ("through friday", None, date(2026, 12, 5)),
        ("until december 20", None, date(2026, 12, 20)), ("two weeks off", None, date(2026, 12, 16)),
        ("3 weeks ago", None, None), ("my 12 week program", None, None), ("in two weeks", None, None),
    ],
)  # fmt: skip
def test_how_long_something_holds_is_read(said, since, until):
    assert spans.read(said, WEDNESDAY) == spans.Span(since, until)


def test_stolen_dumbbells_are_offered_away_and_nothing_changes_before_a_yes(app, program):
    (offer,) = says(app, MONDAY, "my dumbbells got stolen")
    assert offer.startswith("Without dumbbells from Monday 30 November on: 48 sessions change.")
    assert "- Dumbbell split squat → Split squat" in offer
    assert offer.endswith("Days, phases and the end stay. Shall I?")
    assert kit_today(app, program) == {"barbell", "bench", "dumbbells", "rack"}
    assert "dumbbell-split-squat" in slots(app, program, 2)


def test_after_a_yes_the_weeks_ahead_and_todays_opened_workout_hold_no_dumbbell(app, program):
    exercises(app, program, 1, 1, MONDAY)
    _, changed = says(app, MONDAY, "my dumbbells got stolen", "yes")
    assert changed == "Changed: without dumbbells from Monday 30 November on. Say “undo” to take it back."
    assert "split-squat" in exercises(app, program, 1, 1, MONDAY)
    assert not [one for week in (1, 6, 12) for one in slots(app, program, week) if one.startswith("dumbbell-")]
    (entry,) = app.store.check_ins.adaptations("me", program.program_id)
    assert (entry.rule_id, entry.status, entry.reason) == (
        "KIT", "accepted", "You told me in conversation, and said yes to it.",
    )  # fmt: skip
    assert here(at(app, MONDAY), program).program.status is ProgramStatus.MODIFIED


def test_what_was_trained_stays_and_undo_brings_the_kit_back(app, program):
    day = MONDAY + timedelta(days=9)
    train(app, program, day)
    before = here(app, program).plan
    _, _, back = says(app, day, "my dumbbells got stolen", "yes", "undo")
    assert back.startswith("Taken back: without dumbbells from Wednesday 9 December on. Back again: dumbbell")
    assert "romanian" not in back
    assert here(app, program).plan == before
    assert kit_today(app, program, day) == {"barbell", "bench", "dumbbells", "rack"}


def test_a_closed_gym_ends_on_its_day_and_what_is_at_home_is_asked_for(app, program):
    offer, home, changed = says(
        app, MONDAY, "gym is closed for two weeks", "I have bands and dumbbells at home", "yes"
    )  # fmt: skip
    assert "Without equipment from Monday 30 November until Monday 14 December: 8 sessions change." in offer
    assert "If there is something at home, name it" in offer
    assert home.startswith("With bands and dumbbells only from Monday 30 November until Monday 14 December: 8 sessions")
    assert "- Back squat → Goblet squat" in home
    assert "From Monday 14 December everything is as planned again." in changed
    assert "back-squat" not in slots(app, program, 2)
    assert "back-squat" in slots(app, program, 3)
    assert kit_today(app, program, MONDAY + timedelta(days=13)) == {"bands", "dumbbells"}
    assert kit_today(app, program, MONDAY + timedelta(days=14)) == {"barbell", "bench", "dumbbells", "rack"}


def test_two_changes_hold_beside_each_other_and_each_goes_by_itself(app, program):
    says(app, MONDAY, "gym is closed for two weeks", "I have dumbbells", "yes", "sold my bench", "yes")
    assert kit_today(app, program) == {"dumbbells"}
    assert kit_today(app, program, MONDAY + timedelta(days=20)) == {"barbell", "dumbbells", "rack"}
    (back,) = says(app, MONDAY, "gym is open again")
    assert back.startswith("Taken back: with dumbbells only from Monday 30 November until Monday 14 December.")
    assert kit_today(app, program) == {"barbell", "dumbbells", "rack"}
    assert "back-squat" in slots(app, program, 1)
    assert "bench-press" not in slots(app, program, 1)


def test_a_goal_that_has_lost_its_lift_is_named(app, program):
    (offer,) = says(app, MONDAY, "sold my barbell")
    assert "“squat 150 kg” can't be trained for as such then; a new program may fit better." in offer


def test_kit_no_session_needs_changes_nothing_and_a_no_leaves_it(app, program):
    none, _, left = says(app, MONDAY, "I don't have kettlebells any more", "sold my barbell", "no thanks")
    assert none == "Your program has no kettlebell in it, so nothing changes."
    assert left.startswith("Nothing changes, then.")
    assert here(app, program).program.kit == ()


def test_other_days_keep_what_stands_in(app, program):
    says(app, MONDAY, "my dumbbells got stolen", "yes", "from now on only Tuesday and Saturday", "yes")
    assert len(here(app, program).plan.week(3).sessions) == 2
    assert not [one for week in range(1, 13) for one in slots(app, program, week) if one.startswith("dumbbell-")]


def test_a_model_changes_no_kit_nobody_spoke_of(app, program, scripted):
    calls = [ToolCall(call_id="1", name="change_kit", arguments={"only": [], "confirmed": True})]
    coach = scripted([*calls, Stop(reason=StopReason.TOOL_USE)], say("Done."))
    says(coach, MONDAY, "I feel a bit tired")
    assert here(app, program).program.kit == ()


def test_the_history_undoes_it_on_the_page_too(app, program):
    says(app, MONDAY, "my dumbbells got stolen", "yes")
    (entry,) = app.store.check_ins.adaptations("me", program.program_id)
    now = at(app, WEDNESDAY)
    done = deciding.revert(now, "me", "atlas", program.program_id, entry.adaptation_id)
    assert done.adaptation.status == "reverted"
    assert done.program.kit == ()


def test_a_next_program_takes_the_kit_that_is_theirs_for_good(app):
    program = started(app, brief=STRENGTH)
    says(app, MONDAY, "my dumbbells got stolen", "yes", "I only have bands this week", "yes")
    assert kit.for_good(here(app, program).program) == ("barbell", "bench", "rack")


def test_a_part_that_hurts_stays_spared_when_kit_changes_or_comes_back(app, program):
    tuesday = MONDAY + timedelta(days=1)
    _, _, _, today, _, back = says(
        app, tuesday, "elbow is niggling a bit", "gym bench is broken till friday", "yes", "what's today?", "undo",
        "what's today?",
    )  # fmt: skip
    assert "without bench" not in today.casefold()
    for answer in (today, back):
        assert "with nothing that loads the elbow" in answer
        assert "Skull crusher" not in answer
        assert "triceps extension" not in answer


def test_a_hotel_gym_after_all_gives_back_what_it_allows(app, program):
    _, _, offer, changed = says(
        app, MONDAY, "I'm off to Spain for 10 days on Friday, no gym there", "yes",
        "actually theres a hotel gym with dumbbells", "sure go ahead",
    )  # fmt: skip
    assert offer.startswith(
        "With bench, bike, dumbbells and treadmill only from Friday 4 December until Monday 14 December"
    )
    assert "→ Push-up" not in offer
    assert changed.startswith("Changed: with bench, bike, dumbbells and treadmill only")
    assert "dumbbell-bench-press" in slots(app, program, 2)
    assert "push-up" not in slots(app, program, 2)


def test_the_same_offer_made_again_still_waits_for_its_yes(app, program):
    *_, changed = says(app, MONDAY, "gym shut till further notice", "just bodyweight", "sure go ahead")
    assert changed.startswith("Changed: without equipment from Monday 30 November on.")
