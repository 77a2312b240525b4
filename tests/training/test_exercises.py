from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tp_core.domain.errors import Invalid
from tp_core.domain.exclusions import BODY_PARTS, areas_of, told_once
from tp_core.domain.exercise_names import name_words
from tp_core.domain.exercises import (
    EQUIPMENT_NAMES,
    EXERCISES,
    NAMES,
    NEIGHBOURS,
    Equipment,
    Pattern,
    alternatives,
    cautions,
    equipment_of,
    excluded,
    find,
    get,
    parse_equipment,
    performable,
)

EVERYTHING = frozenset(Equipment)
PROMISED = frozenset(
    {
        "back-squat",
        "front-squat",
        "bench-press",
        "deadlift",
        "overhead-press",
        "barbell-row",
        "romanian-deadlift",
        "pull-up",
        "chin-up",
        "push-up",
        "dip",
        "goblet-squat",
        "dumbbell-bench-press",
        "dumbbell-row",
        "dumbbell-shoulder-press",
        "dumbbell-romanian-deadlift",
        "bodyweight-squat",
        "split-squat",
        "bulgarian-split-squat",
        "reverse-lunge",
        "hip-thrust",
        "glute-bridge",
        "single-leg-glute-bridge",
        "inverted-row",
        "pike-push-up",
        "plank",
        "side-plank",
        "dead-bug",
        "snatch",
        "clean-and-jerk",
        "power-clean",
        "power-snatch",
        "easy-run",
        "long-run",
        "tempo-run",
        "interval-run",
        "hill-run",
        "race",
        "row-erg",
        "bike-erg",
        "kettlebell-swing",
        "farmer-carry",
        "calf-raise",
        "face-pull",
        "band-pull-apart",
        "dumbbell-curl",
        "triceps-extension",
        "lateral-raise",
        "step-up",
        "wall-sit",
        "box-squat",
        "paused-bench-press",
        "close-grip-bench-press",
        "incline-bench-press",
        "sumo-deadlift",
        "trap-bar-deadlift",
    }
)


def test_there_are_at_least_150_exercises_and_every_promised_id():
    assert len(EXERCISES) >= 150
    assert set(PROMISED) <= set(EXERCISES)


def test_every_pattern_has_an_exercise_that_needs_nothing():
    for pattern in Pattern:
        assert [e.id for e in EXERCISES.values() if e.pattern is pattern and performable(e, ())], pattern


def test_every_exercise_can_be_replaced_by_something_that_needs_nothing():
    for exercise in EXERCISES.values():
        assert alternatives(exercise, ()), exercise.id


@pytest.mark.parametrize("exercise", EXERCISES.values(), ids=lambda e: e.id)
def test_each_row_is_sound(exercise):
    assert exercise.cue.endswith(".")
    assert exercise.cue.count("\n") == 0
    assert exercise.primary
    assert not set(exercise.primary) & set(exercise.secondary)
    assert set(exercise.avoid_with) <= BODY_PARTS
    assert len(exercise.substitutes) >= 2
    assert exercise.id not in exercise.substitutes
    assert len(set(exercise.substitutes)) == len(exercise.substitutes)
    for other in map(get, exercise.substitutes):
        assert other.pattern is exercise.pattern or other.pattern in NEIGHBOURS[exercise.pattern], other.id


def test_no_two_exercises_share_a_name():
    owners: dict[str, str] = {}
    for exercise in EXERCISES.values():
        for name in (exercise.id, exercise.name, *exercise.aliases):
            assert owners.setdefault("".join(name_words(name)), exercise.id) == exercise.id, name


def test_cues_are_each_their_own():
    cues = [exercise.cue for exercise in EXERCISES.values()]
    assert len(set(cues)) == len(cues)


def test_every_name_and_alias_finds_its_exercise():
    for exercise in EXERCISES.values():
        for name in (exercise.id, exercise.name, *exercise.aliases):
            assert find(name) == exercise, name
            assert find(name.upper()) == exercise, name


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("bench", "bench-press"),
        ("RDL", "romanian-deadlift"),
        ("chins", "chin-up"),
        ("OHP", "overhead-press"),
        ("military press", "overhead-press"),
        ("squats", "back-squat"),
        ("dl", "deadlift"),
        ("pull ups", "pull-up"),
        ("pullups", "pull-up"),
        ("c&j", "clean-and-jerk"),
        ("clean & jerk", "clean-and-jerk"),
        ("the barbell squat", "back-squat"),
        ("db bench", "dumbbell-bench-press"),
        ("KB swings", "kettlebell-swing"),
        ("Farmer's walk", "farmer-carry"),
        ("bnech press", "bench-press"),
        ("deadlfit", "deadlift"),
        ("kettlebel swing", "kettlebell-swing"),
        ("bulgarian split sqats", "bulgarian-split-squat"),
        ("conventional deadlift", "deadlift"),
        ("jogging", "easy-run"),
    ],
)
def test_everyday_names_and_typos_are_found(words, expected):
    found = find(words)
    assert found is not None
    assert found.id == expected


@pytest.mark.parametrize(
    "words",
    [
        "",
        "   ",
        "the Smolov thing",
        "pin squat",
        "leg",
        "strength",
        "five",
        "hello",
        "press squat",
        "monday",
        "🏋",
        "muscle",
    ],
)
def test_what_is_unsure_is_not_guessed(words):
    assert find(words) is None


@given(st.text(max_size=40))
def test_finding_never_fails(words):
    found = find(words)
    assert found is None or found.id in EXERCISES


@given(st.sampled_from(sorted(EXERCISES)), st.data())
def test_two_letters_swapped_never_lead_to_another_exercise_unless_they_spell_it(exercise_id, data):
    name = EXERCISES[exercise_id].name.lower()
    at = data.draw(st.integers(0, max(0, len(name) - 2)))
    typo = name[:at] + name[at + 1] + name[at] + name[at + 2 :]
    found = find(typo)
    assert found is None or found.id == exercise_id


def test_an_unknown_id_is_refused_with_a_sentence():
    with pytest.raises(Invalid, match="not in the table"):
        get("flying-squat")


def test_performable_wants_one_whole_choice():
    assert performable(get("bench-press"), {"barbell", "rack", "bench"})
    assert not performable(get("bench-press"), {"barbell", "bench"})
    assert performable(get("goblet-squat"), {"kettlebell"})
    assert performable(get("push-up"), ())


def test_alternatives_need_only_what_is_there_and_respect_exclusions():
    kit = ("dumbbells", "bench")
    for exercise in EXERCISES.values():
        for other in alternatives(exercise, kit, exclusions=("lunges",)):
            assert performable(other, kit)
            assert not excluded(other, ("lunges",))
            assert other.pattern is exercise.pattern or other.pattern in NEIGHBOURS[exercise.pattern]


def test_alternatives_put_what_a_limitation_speaks_against_last():
    first = alternatives(get("back-squat"), EVERYTHING, limitations=("my left knee gets cranky",), limit=3)
    assert first
    assert not any(cautions(other, ("my left knee gets cranky",)) for other in first)


@pytest.mark.parametrize(
    ("words", "out", "stays"),
    [
        ("running", {"easy-run", "treadmill-easy-run", "sprint", "race"}, {"brisk-walk", "row-erg", "bike-erg"}),
        (
            "overhead",
            {"overhead-press", "snatch", "push-jerk", "thruster", "wall-ball"},
            {"bench-press", "snatch-pull"},
        ),
        ("burpees", {"burpee"}, {"mountain-climber", "push-up"}),
        ("squats", {"back-squat", "goblet-squat", "split-squat", "pistol-squat"}, {"deadlift", "step-up"}),
        ("deadlifts", {"deadlift", "romanian-deadlift", "sumo-deadlift"}, {"hip-thrust", "kettlebell-swing"}),
        ("machines", {"leg-press", "pec-deck"}, {"lat-pulldown", "bench-press"}),
        ("jumping", {"box-jump", "burpee", "jump-rope"}, {"step-up", "medicine-ball-slam"}),
        ("leg press", {"leg-press"}, {"hack-squat"}),
        ("barbell-back-squat", {"back-squat"}, {"front-squat", "goblet-squat"}),
        ("olympic lifting", {"snatch", "power-clean"}, {"deadlift"}),
        ("pike push-ups", {"pike-push-up", "incline-pike-push-up", "elevated-pike-push-up"}, {"push-up"}),
        ("pullups", {"pull-up", "assisted-pull-up", "weighted-pull-up"}, {"push-up", "lat-pulldown"}),
        ("press ups", {"push-up", "incline-push-up"}, {"bench-press", "pull-up"}),
    ],
)
def test_exclusions_in_plain_words(words, out, stays):
    gone = {e.id for e in EXERCISES.values() if excluded(e, (words,))}
    assert out <= gone
    assert not stays & gone


def test_excluding_an_id_excludes_it():
    for exercise in EXERCISES.values():
        assert excluded(exercise, (exercise.id,)), exercise.id


def test_nonsense_excludes_nothing():
    assert not any(excluded(e, ("", "the", "xyzzy", "🏃")) for e in EXERCISES.values())


def test_a_complaint_cautions_and_only_a_ban_excludes():
    squat, jump, press = get("back-squat"), get("box-jump"), get("overhead-press")
    niggle = ("My left knee gets cranky",)
    assert cautions(squat, niggle) == ("knee",)
    assert not excluded(squat, (), niggle)
    assert cautions(get("bench-press"), niggle) == ()
    assert excluded(jump, (), ("bad knee, can't jump",))
    assert excluded(press, (), ("shoulder surgery in 2019: no overhead pressing or dips",))
    assert excluded(get("dip"), (), ("shoulder surgery in 2019: no overhead pressing or dips",))
    assert not excluded(get("bench-press"), (), ("shoulder surgery in 2019: no overhead pressing or dips",))


@pytest.mark.parametrize(
    ("words", "kit"),
    [
        ("barbell, rack, bench, dumbbells", {"barbell", "rack", "bench", "dumbbells"}),
        ("garage gym with rack and bar", {"barbell", "rack"}),
        ("just my body", set()),
        ("bodyweight only", set()),
        ("nothing", set()),
        ("home dumbbells up to 24kg", {"dumbbells"}),
        ("bodyweight and bands", {"bands"}),
        ("pull-up bar and rings", {"pull-up bar", "rings"}),
        ("a pair of dumbbells and a bench but no rack", {"dumbbells", "bench"}),
        ("I have a treadmill, no weights", {"treadmill"}),
        ("two kettlebells and a jump rope", {"kettlebell", "jump rope"}),
        ("home gym with a pull up bar", {"pull-up bar"}),
        ("trap bar and dumbbells", {"trap bar", "dumbbells"}),
        ("no machines, I have dumbbells", {"dumbbells"}),
    ],
)
def test_kit_in_words(words, kit):
    assert parse_equipment(words) == (frozenset(kit), True)


@pytest.mark.parametrize(
    "words", ["full gym", "commercial gym", "I train at the gym", "everything", "a big commercial gym"]
)
def test_a_full_gym_has_everything(words):
    assert parse_equipment(words) == (EVERYTHING, True)


def test_a_gym_can_lack_something():
    assert parse_equipment("full gym, no barbell") == (EVERYTHING - {"barbell"}, True)
    assert parse_equipment("full gym but no barbell or sled") == (EVERYTHING - {"barbell", "sled"}, True)


@pytest.mark.parametrize("words", ["strength", "8 weeks", "mon wed fri", "you decide", "in my garage", ""])
def test_what_names_no_equipment_is_not_understood_as_none(words):
    assert parse_equipment(words) == (frozenset(), False)


def test_a_crossfit_box_has_bumpers_and_a_rower():
    kit, understood = parse_equipment("crossfit box")
    assert understood
    assert {"bumper plates", "rower", "rings", "barbell"} <= kit
    assert "machines" not in kit


def test_any_pair_of_equipment_leaves_every_pattern_fillable():
    for pair in combinations(Equipment, 2):
        for pattern in Pattern:
            assert any(performable(e, pair) for e in EXERCISES.values() if e.pattern is pattern)


def test_names_for_reading_texts_lead_where_find_leads():
    for name, exercise in NAMES.items():
        assert find(name) == exercise


def test_every_equipment_name_is_known_and_every_equipment_has_its_own_name():
    assert equipment_of(sorted(EQUIPMENT_NAMES))[1] == ()
    for item in Equipment:
        assert equipment_of([item.value]) == (frozenset({item}), ())


def test_unknown_equipment_is_given_back():
    assert equipment_of(["barbell", "flux capacitor", "bodyweight"]) == (frozenset({"barbell"}), ("flux capacitor",))


@pytest.mark.parametrize(
    ("said", "told"),
    [
        (
            ("left shoulder is a bit cranky on wide grip", "left shoulder trouble", "shoulder trouble"),
            ("left shoulder is a bit cranky on wide grip",),
        ),
        (("shoulder trouble", "left shoulder trouble"), ("left shoulder trouble",)),
        (("left knee trouble", "right knee trouble"), ("left knee trouble", "right knee trouble")),
        (("knee trouble", "no jumping"), ("knee trouble", "no jumping")),
        (("hip trouble", "whiplash years ago"), ("hip trouble", "whiplash years ago")),
        (("Knee trouble", "knee trouble", "knee trouble"), ("Knee trouble", "knee trouble")),
    ],
)
def test_one_complaint_has_one_name_and_cautions_as_before(said, told):
    assert told_once(said) == told
    assert areas_of(told) == areas_of(said)
