"""What there is where they are today: offered for that day; an exercise done with a band is that of the band."""

from datetime import timedelta

import pytest

from tests.api.conftest import client_of, events
from tests.athletes import at
from tests.workouts.test_talking_of_workouts import MONDAY, says, sets_of

THURSDAY = MONDAY + timedelta(days=3)


@pytest.mark.parametrize(
    ("said", "kit"),
    [
        ("only bench and dumbbells in the hospital gym", "bench and dumbbells"), ("only dumbbells here", "dumbbells"),
        ("only dumbbells today", "dumbbells"), ("hotel gym with dumbbells only", "dumbbells"),
        ("hotel gym has only dumbbells and a bench", "bench and dumbbells"),
        ("just a kettlebell at my parents", "kettlebell"),
    ],
)  # fmt: skip
def test_all_there_is_in_a_place_is_offered_for_the_day(app, program, said, kit):
    (offer,) = says(app, THURSDAY, said)
    assert offer.startswith(f"With {kit} only from Thursday 3 December until Friday 4 December: 1 session changes.")
    assert "Back squat → " in offer


def test_a_yes_takes_it_for_that_day_alone(app, program):
    _, _, today = says(app, THURSDAY, "only bench and dumbbells in the hospital gym", "yes", "what's today?")
    assert "Goblet squat" in today
    (next_week,) = says(app, THURSDAY + timedelta(days=7), "what's today?")
    assert "Back squat" in next_week


@pytest.mark.parametrize(
    ("said", "exercise"),
    [
        ("row with the red band 3x12", "band-row"), ("did rows with a red band 3x12", "band-row"),
        ("3x12 curls with a band", "band-curl"), ("pull ups with the green band 3x12", "assisted-pull-up"),
        ("band rows 3x12", "band-row"),
    ],
)  # fmt: skip
def test_what_is_done_with_a_band_is_written_down_as_that(app, program, said, exercise):
    says(app, THURSDAY, said)
    assert sets_of(app, THURSDAY) == [(exercise, 12, None)] * 3


def test_a_barbell_row_stays_one(app, program):
    says(app, THURSDAY, "rows 3x12 at 50, warmed up with the red band")
    assert [one for one, _, _ in sets_of(app, THURSDAY)] == ["barbell-row"] * 3


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("row with the red band", "The plan has no band row ahead. Ask “how do I do the band row”"),
        ("deadlifts", "The next deadlift is Thursday 10 December"), ("bench press", "The next bench press is Friday 4 Dec"),
    ],
)  # fmt: skip
def test_an_exercise_alone_is_told_with_its_day_and_what_one_can_say_of_it(app, program, said, told):
    day = THURSDAY + timedelta(days=1) if said == "deadlifts" else THURSDAY
    assert says(app, day, said)[0].startswith(told)


def test_over_http_the_offer_is_the_same(app, program):
    client = client_of(at(app, THURSDAY))
    home = "/api/users/me/coaches/atlas"
    session = client.post(f"{home}/conversations", json={}).json()["sessionId"]
    answer = client.post(
        f"{home}/conversations/{session}/send-message", json={"message": "only bench and dumbbells in the hospital gym"}
    )
    assert events(answer)[-1]["fullMessage"].startswith("With bench and dumbbells only from Thursday 3 December")
