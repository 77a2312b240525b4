"""Lists with a tick or a cross at each: of exercises they tell what is liked and refused, of things what is there."""

import pytest

from tests.offline.score import brief_of


@pytest.mark.parametrize(
    ("said", "likes", "out"),
    [
        ("✅ squats ✅ deadlifts 🚫 burpees ❌ lunges. 3 days", ("squats", "deadlifts"), ("burpees", "lunges")),
        ("✅ bench, rows\n❌ running, burpees", ("bench", "rows"), ("running", "burpees")),
        ("squats ✅ burpees ❌ running ❌", ("squats",), ("burpees", "running")),
        ("Love: ✅ deadlifts. Hate: ❌ lunges", ("deadlifts",), ("lunges",)),
        ("yes to ✅ kettlebell swings, ❌ box jumps", ("kettlebell swings",), ("box jumps",)),
        ("my list 👍 squats 👎 jumping, 4 days, gym", ("squats",), ("jumping",)),
    ],
)
def test_marked_exercises_are_liked_or_refused(said, likes, out):
    brief = brief_of(said)
    assert (brief.likes, brief.exclusions) == (likes, out)


def test_what_stands_behind_a_marked_list_is_read_too():
    brief = brief_of("✅ squats 🚫 jumping (knee), 4 days, gym")
    assert (brief.days_per_week, brief.limitations) == (4, ("knee",))


@pytest.mark.parametrize("said", ["rack ✅ bench ✅ barbell ❌", "✅ rack ✅ bench ❌ barbell"])
def test_marked_things_are_there_or_not(said):
    brief = brief_of(said)
    assert set(brief.equipment) == {"rack", "bench"}
    assert brief.exclusions == brief.likes == ()


def test_questions_answered_by_a_mark():
    brief = brief_of("gym?✅ 4 days?✅ injuries?❌")
    assert (brief.days_per_week, brief.nothing_to_avoid) == (4, True)
