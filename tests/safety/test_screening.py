"""One question, one answer; a clinician's OK opens what was closed, for a year."""

from datetime import UTC, date, datetime, timedelta

import pytest

from tests.safety.health_answers import MEASURED, TUNED
from tests.safety.health_score import judged, summary
from tp_core.domain.safety import Clearance, Screening, age_rule, needs_clearance, parse_screening_answer

TODAY = date(2026, 11, 24)
NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "none_apply", "adult"),
    [
        ("no to all, over 18", True, True),
        ("No to all, over 18.", True, True),
        ("none apply, I'm 34", True, True),
        ("nope, adult", True, True),
        ("all no. 18+", True, True),
        ("none of these apply to me", True, None),
        ("no", True, None),
        ("yes - high blood pressure, I'm 50", False, True),
        ("no but i had knee surgery 3 months ago, over 18", False, True),
        ("no, i'm 16", True, False),
        ("none, but I'm under 18", True, False),
    ],
)
def test_answers_are_read(text, none_apply, adult):
    reply = parse_screening_answer(text)
    assert reply is not None
    assert (reply.none_apply, reply.adult) == (none_apply, adult)


@pytest.mark.parametrize("rows", [TUNED, MEASURED], ids=["tuned", "measured"])
def test_nobody_who_should_ask_a_clinician_first_and_no_minor_is_let_through(rows):
    assert [row for row in rows if judged(row) == "dangerous"] == []


def test_answers_as_people_write_them_are_read():
    assert summary(TUNED)["right"] >= 0.92 * len(TUNED)


@pytest.mark.parametrize(
    ("text", "none_apply", "adult", "topics"),
    [
        ("no chest pain since the bypass in 2019. retired postie", False, True, {"heart or blood pressure"}),
        ("nope, had a minor heart attack last year, 60", False, True, {"heart or blood pressure"}),
        ("no no no, well ok ankle still swells after every match. 24", False, True, {"joint or bone problem"}),
        ("bad knee but my shoulder healed years ago, 50", False, True, {"joint or bone problem"}),
        ("no im fine just the knee. yes over 18", True, True, set()),
        ("no to health, no to 18", True, False, set()),
        ("yes, 34", None, True, set()),
        ("born 1988", None, None, set()),
        ("none. turn 18 in March", True, False, set()),
        ("70 next birthday, nothing", True, True, set()),
        ("my wife has diabetes but me nothing, 48", True, True, set()),
        ("my son has asthma and so do i, 39", False, True, {"chronic condition"}),
        ("nothing. twenty-six", True, True, set()),
        ("ecg last yr came back clear, nothing else. 58", True, True, set()),
        ("im 12 years sober, nothing else", True, None, set()),
    ],
)
def test_the_two_halves_are_read_apart(text, none_apply, adult, topics):
    reply = parse_screening_answer(text)
    assert reply is not None
    assert (reply.none_apply, reply.adult) == (none_apply, adult)
    assert set(reply.topics) >= topics
    assert bool(reply.topics) == bool(topics)


@pytest.mark.parametrize(
    "text",
    [
        "yes i have a rack too",
        "no deadlifts either",
        "make it 60 minutes",
        "bench 90",
        "I weigh 82",
        "i run 40 a week",
        "3 days please",
        "not sure",
        "no idea",
        "what does supervised mean?",
    ],
)
def test_what_only_sounds_like_an_answer_is_none(text):
    assert parse_screening_answer(text) is None


@pytest.mark.parametrize("text", ["I want 4 days", "squat 150 kg", "what is RPE?"])
def test_other_talk_is_no_answer(text):
    assert parse_screening_answer(text) is None


def test_adults_go_on_minors_do_not():
    assert age_rule(Screening(none_apply=True, adult=True, answered_at=NOW)) == "ok"
    assert age_rule(Screening(none_apply=True, adult=False, answered_at=NOW)) == "guardian"
    assert age_rule(Screening(none_apply=True, adult=False, birth_year=2015, answered_at=NOW)) == "refuse"


def test_what_is_flagged_and_answered_at_once_is_named_once():
    screening = Screening(none_apply=False, adult=True, topics=("heart or blood pressure", "surgery"), answered_at=NOW)
    assert needs_clearance(screening, None, {"a heart condition": TODAY}, TODAY) == (
        "heart or blood pressure",
        "surgery",
    )
    later = {"a heart condition": TODAY + timedelta(days=30)}
    cleared = Clearance(cleared_on=TODAY, reported_on=TODAY + timedelta(days=1))
    assert needs_clearance(screening, cleared, later, TODAY + timedelta(days=31)) == ("a heart condition",)


def test_clearance_covers_what_had_come_up_for_a_year():
    screening = Screening(none_apply=False, adult=True, topics=("chest pain",), answered_at=NOW)
    flagged = {"high blood pressure": TODAY}
    assert set(needs_clearance(screening, None, flagged, TODAY)) == {"chest pain", "high blood pressure"}
    cleared = Clearance(cleared_on=TODAY - timedelta(days=10), reported_on=TODAY)
    assert needs_clearance(screening, cleared, flagged, TODAY) == ()
    later = {**flagged, "dizziness": TODAY + timedelta(days=3)}
    assert needs_clearance(screening, cleared, later, TODAY + timedelta(days=3)) == ("dizziness",)
    assert needs_clearance(screening, cleared, flagged, TODAY + timedelta(days=370)) != ()
