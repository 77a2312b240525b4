"""Athletes of a sport that no plan of ours trains: said honestly, strength offered beside it, its days kept free."""

import pytest

from tests.offline.driver import Talk
from tp_core.domain.program import Discipline


def told(message: str):
    talk = Talk()
    return talk, talk.say(message).text


def free(talk: Talk) -> list[str]:
    return [day.value for day in talk.brief.busy_days]


def test_a_cyclist_gets_gym_days_on_the_days_without_a_ride():
    talk, text = told(
        "I race road bikes, 10 hours a week on Tue Thu Sat Sun. I want to get stronger for sprints, 2 gym days."
    )
    assert "cycling itself stays with you or a coach of that sport" in text
    assert (talk.brief.days_per_week, free(talk)) == (2, ["tuesday", "thursday", "saturday", "sunday"])
    assert "10 hours" not in text


def test_a_long_ride_is_no_run():
    talk, text = told("I want a training plan for a 100 mile gran fondo on 12 June. I ride 3 times a week.")
    assert talk.brief.discipline is Discipline.STRENGTH
    assert talk.brief.weekly_distance_km is None
    assert "cycling itself stays" in text
    assert "I didn't understand" not in text
    assert "running" not in text


def test_a_triathletes_swims_rides_and_runs_keep_their_days():
    talk, text = told(
        "Training for my first Olympic distance triathlon on 20 June 2027, I swim Monday, bike Wednesday and Saturday, "
        "run Tuesday and Sunday. 8 hours a week."
    )
    assert "its swimming, cycling and running stay with you" in text
    assert free(talk) == ["monday", "tuesday", "wednesday", "saturday", "sunday"]
    talk.ask("days")
    assert "Thursday, Friday" in talk.say("you decide").text


@pytest.mark.parametrize(
    ("message", "goal", "sport"),
    [
        ("Ironman in July. Write me a plan please, 12 hours a week.", "Ironman", "swimming, cycling and running"),
        ("2k erg test in 12 weeks, I row 4 days a week and can lift 2 days. Gym.", "2k erg test", "rowing itself"),
    ],
)
def test_an_event_of_endurance_is_heard_as_the_goal_that_it_is(message, goal, sport):
    talk, text = told(message)
    assert talk.brief.goal == goal
    assert sport in text
    assert "outside what I do" not in text


def test_how_often_one_rows_is_not_how_often_one_lifts():
    talk, _ = told("2k erg test in 12 weeks, I row 4 days a week and can lift 2 days. Gym.")
    assert talk.brief.days_per_week == 2


def test_a_climbers_days_on_the_wall_are_kept_free():
    talk, text = told("I boulder V5 three times a week, Tuesday Thursday Saturday, and want to climb V7.")
    assert free(talk) == ["tuesday", "thursday", "saturday"]
    assert talk.brief.training_days == ()
    assert "climbing itself stays" in text


def test_days_to_lift_on_stay_days_to_lift_on_beside_a_ride():
    talk, _ = told("I cycle to work, and can train Monday Wednesday Friday. I want a bigger squat.")
    assert [day.value for day in talk.brief.training_days] == ["monday", "wednesday", "friday"]
    talk, _ = told("I have a rower and dumbbells at home and want to build muscle, 3 days.")
    assert talk.brief.discipline is Discipline.HYPERTROPHY


def test_who_trains_twice_a_day_hears_what_a_plan_holds():
    _, text = told("I train twice a day, 5 days a week, and want to squat 140 (now 120).")
    assert "I plan one session a day; log a second one as a workout of your own." in text


def test_who_works_in_shifts_hears_how_a_session_moves():
    _, text = told("I work rotating shifts, 4 on 4 off. I want to build muscle in a full gym, 3 sessions a week.")
    assert "when a shift takes one, tell me and I move that session" in text
