"""A message that tells of several exercises: each is logged where it belongs, and what could not be read is said."""

import time
from datetime import timedelta

import pytest

from tests.workouts.test_talking_of_workouts import MONDAY, says
from tp_core.adapters.offline.reading import sets_told

TUESDAY = MONDAY + timedelta(days=1)


def done(app, day=MONDAY):
    """Sets by exercise, and whether they stand in the program's workout."""
    found: dict[tuple[str, bool], list[tuple[float | None, float | None]]] = {}
    for entry in app.store.training.entries("me", day, day):
        for one in entry.sets:
            place = (one.exercise_id, entry.program_id is not None)
            found.setdefault(place, []).append((one.reps, one.load))
    return found


def test_each_exercise_of_a_sentence_goes_to_its_place_and_the_answer_names_all(app, program):
    (answer,) = says(app, MONDAY, "did squats 3x5 at 100 and bench 3x8 at 60, then 10 pull ups")
    assert done(app) == {
        ("back-squat", True): [(5, 100)] * 3,
        ("bench-press", False): [(8, 60)] * 3,
        ("pull-up", False): [(10, None)],
    }
    assert answer.startswith("Logged: Back squat 100 kg × 5, 100 kg × 5, 100 kg × 5. 13 sets to go.")
    assert "Written down beside the program: Bench press 60 kg × 8, 60 kg × 8, 60 kg × 8; Pull-up 10 reps." in answer


def test_reps_listed_behind_each_name_are_sets(app, program):
    says(app, MONDAY, "goblet squat 12 and 12, press 8 and 8")
    assert done(app) == {
        ("goblet-squat", False): [(12, None)] * 2,
        ("overhead-press", False): [(8, None)] * 2,
    }


def test_a_short_name_is_the_exercise_of_the_day_of_its_kind(app, program):
    (answer,) = says(app, TUESDAY, "press 8 and 8 at 14, rows 10, 10 and 9 at 50")
    assert done(app, TUESDAY) == {
        ("dumbbell-shoulder-press", True): [(8, 14)] * 2,
        ("barbell-row", True): [(10, 50), (10, 50), (9, 50)],
    }
    assert answer.count("Logged:") == 1


def test_the_full_name_of_another_barbell_lift_is_not_taken_for_the_days_one(app, program):
    says(app, MONDAY, "squat 3x5 at 100, deadlift 1x5 at 140")
    assert done(app)["deadlift", False] == [(5, 140)]
    assert ("romanian-deadlift", True) not in done(app)


def test_what_was_not_understood_is_named_and_the_rest_is_kept(app, program):
    unknown, wordless, wrong = says(
        app, MONDAY, "squats 1x5 at 100, zorb throws 3x10", "rdl 3x8 at 80 and some rows",
        "squats 3x5 at 900 kg, bench 3x8 at 60",
    )  # fmt: skip
    assert "Logged: Back squat 100 kg × 5." in unknown
    assert "I don't know the exercise “zorb throws”" in unknown
    assert "Not logged: “rows”, I read no sets there." in wordless
    assert "Bench press 60 kg × 8" in wrong
    assert "more than anyone has lifted" in wrong
    assert done(app) == {
        ("back-squat", True): [(5, 100)],
        ("romanian-deadlift", True): [(8, 80)] * 3,
        ("bench-press", False): [(8, 60)] * 3,
    }


def test_a_run_told_beside_lifts_and_yesterday_for_all(app, program):
    says(app, TUESDAY, "yesterday squats 4x8 at 100, rdl 3x8 at 80 and ran 5 km in 28 min")
    assert list(done(app)) == [("back-squat", True), ("romanian-deadlift", True), ("easy-run", False)]
    assert done(app, TUESDAY) == {}


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("squat 3x5 at 100 then 2x3 at 110", {"squat": [(5, 100)] * 3 + [(3, 110)] * 2}),
        ("squat 3x5 100 bench 3x8 60", {"squat": [(5, 100)] * 3, "bench": [(8, 60)] * 3}),
        ("squat 100 5 5 5, bench 60 8 8 8", {"squat": [(5, 100)] * 3, "bench": [(8, 60)] * 3}),
        ("squats: 100x8, 100x7, bench 60x8, 60x7", {"squats": [(8, 100), (7, 100)], "bench": [(8, 60), (7, 60)]}),
        ("bench 60 for 8, squat 5 at 100", {"bench": [(8, 60)], "squat": [(5, 100)]}),
        ("20 push ups, 15 push ups and 10 dips", {"push ups": [(20, None), (15, None)], "dips": [(10, None)]}),
        ("calf raises 15 15 15", {"calf raises": [(15, None)] * 3}),
        ("squatted 3x5 at 100", {"squat": [(5, 100)] * 3}),
        ("deadlift 3x5 at 100, no wait 3x4 at 100", {"deadlift": [(4, 100)] * 3}),
        ("my wife squatted 3x5 at 40 and i squatted 3x5 at 100", {"squat": [(5, 100)] * 3}),
        ("squat 3x5 at 100, could have done more", {"squat": [(5, 100)] * 3}),
    ],
)  # fmt: skip
def test_ways_of_telling_sets(said, expected):
    read = {one.exercise: [(each.get("reps"), each.get("load")) for each in one.sets] for one in sets_told.told(said)}
    assert read == expected


@pytest.mark.parametrize(
    "said",
    [
        "I usually squat 3x5 at 100 and bench 3x8 at 60", "I can do 10 pull ups", "my best is squat 5 at 100",
        "will squat 3x5 and bench 3x8 tomorrow", "did I squat 3x5 and bench 3x8?", "I have 2 kettlebells, 12 and 16",
        "I'd like to squat 3x5 at 150", "what if I squatted 3x5 at 200", "my wife squatted 3x5 at 40",
        "squat 3x5 at -100", "I'm 30, 80 kg and 180 cm", "bench 60, 65, 70", "squat 3, 4 times a week", "sleep was 7 and 8 hours",
    ],
)  # fmt: skip
def test_what_reports_nothing_is_no_log(said):
    assert sets_told.told(said.casefold()) == []


def test_numbers_no_set_has_are_refused_in_plain_words(app, program):
    (answer,) = says(app, MONDAY, "squat 3x500 at 100")
    assert answer == "Not logged: no set has such numbers. Tell me like “squat 3x5 at 100”."
    assert done(app) == {}


@pytest.mark.parametrize("piece", ["8, 8, ", "squats 5x5 at 100 and ", "mon and tue and "])
def test_a_hostile_report_is_read_in_time(piece):
    start = time.process_time()
    sets_told.told((piece * 5000)[:5000])
    assert time.process_time() - start < 20  # what backtracks takes minutes
