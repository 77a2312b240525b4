"""What athletes say in passing: answered truly and briefly, nothing dosed, cleared or trained through."""

from datetime import date

import pytest

from tests.api.conftest import client_of, events
from tests.athletes import at, train
from tests.workouts.test_talking_of_workouts import MONDAY, says, sets_of
from tp_core.domain.safety import check

THURSDAY = date(2026, 12, 17)


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("had 5 beers last night", "One evening changes nothing."), ("I'm hungover", "One evening changes nothing."),
        ("I take ibuprofen before training", "Whether to take it is for a doctor or pharmacist."),
        ("started antidepressants last week", "Ask who prescribed it, or a pharmacist"),
        ("Ramadan starts next week, I'll be fasting", "Train when you can drink and eat soon after"),
        ("I'm fasting today, should I train?", "Train when you can drink and eat soon after"),
        ("deload feels like a waste of time", "Do it as it stands. The next lighter week is week 4"),
        ("my girlfriend wants to train with me", "Train together, but not by the same numbers"),
        ("you already said that", "Then it didn't answer you."), ("can I train twice today?", "Better not: two sessions"),
        ("I did the wrong day", "Nothing is lost. Tell me what you did"), ("can you be stricter with me?", "My tone stays"),
        ("who made this plan?", "I did, by fixed rules"), ("my hands are ripping on deadlifts", "Chalk, the bar in the"),
        ("my gym only has 20 kg plates", "Enter the smallest plates and the bar under *Account*"),
        ("I lifted 140 today, new PR!", "Well done. Which lift was it?"), ("thanks coach, you're the best", "Gladly."),
        ("today sucked", "One bad day says little"), ("I weigh 3 kg less than at the start", "Good to know."),
        ("I dropped the bar on my foot", "I don't plan through pain. Have it looked at"),
        ("what if I don't reach 150", "Back squat (squat 150 kg)"), ("is 10 weeks enough to get 150?", "Back squat (squat"),
        ("am I lifting more than in week 1?", "Back squat (squat 150 kg)"),
    ],
)  # fmt: skip
def test_it_is_answered_to_the_point(app, program, said, told):
    (answer,) = says(app, THURSDAY, said)
    assert answer.startswith(told)


@pytest.mark.parametrize(
    ("said", "cue"),
    [
        ("my squat form breaks down on the last rep, should I lower the weight?", "Back squat: brace before you bend"),
        ("elbows flare on bench, what do I do", "Bench press: shoulder blades back and down"),
        ("my back rounds on deadlifts", "Deadlift: "),
    ],
)
def test_form_that_goes_ends_the_set_and_names_the_cue(app, program, said, cue):
    (answer,) = says(app, THURSDAY, said)
    assert answer.startswith("End the set with the last rep that looks like the first")
    assert cue in answer


def test_elbows_that_flare_are_form_and_an_elbow_that_flares_up_is_a_niggle():
    assert not check("my elbows flare on bench")
    assert [one.area for one in check("my elbow flares up on bench")] == ["elbow"]


def test_weeks_are_compared_by_sessions_and_sets(app, program):
    train(app, program, date(2026, 12, 16))
    (told,) = says(app, THURSDAY, "how does this week compare with last week?")
    assert told == "Week 3 so far: 2 of 4 sessions done, 35 sets; week 2: 4 of 4 sessions done, 70 sets."


def test_a_workout_said_to_be_lost_is_told_as_it_is_kept(app, program):
    train(app, program, date(2026, 12, 16))
    (told,) = says(app, THURSDAY, "you forgot my last workout")
    assert told.startswith("The last I have: Upper body A, Tuesday 15 December: done, 19 sets.")


def test_a_sigh_at_a_lift_is_met_with_when_it_comes_and_a_way_out(app, program):
    (told,) = says(app, MONDAY, "oh great, another deadlift day")
    assert told.startswith("The next deadlift is Thursday 3 December")
    assert "“swap the deadlift”" in told


def test_reps_told_with_commas_are_logged(app, program):
    says(app, MONDAY, "did 8,8,7,6 on squats at 100")
    assert [(reps, load) for _, reps, load in sets_of(app, MONDAY)] == [(8, 100), (8, 100), (7, 100), (6, 100)]
    says(app, date(2026, 12, 1), "bench 3x8 at 62,5")
    assert [(reps, load) for _, reps, load in sets_of(app, date(2026, 12, 1))] == [(8, 62.5)] * 3


@pytest.mark.parametrize("said", ["had 2 beers and my chest hurts", "took ibuprofen, chest pain since"])
def test_what_is_grave_beside_it_comes_first(app, program, said):
    assert says(app, THURSDAY, said)[0].startswith("What you describe can be serious.")


def test_somebody_elses_day_is_not_the_athletes(app, program):
    assert "A session can move" not in says(app, MONDAY, "my wife can't train tomorrow")[0]


def test_over_http_it_is_the_same(app, program):
    client = client_of(at(app, THURSDAY))
    home = "/api/users/me/coaches/atlas"
    session = client.post(f"{home}/conversations", json={}).json()["sessionId"]
    answer = client.post(f"{home}/conversations/{session}/send-message", json={"message": "had 5 beers last night"})
    assert events(answer)[-1]["fullMessage"].startswith("One evening changes nothing.")
