"""One question, one answer; a clinician's OK opens what was closed, for a year."""

from datetime import UTC, date, datetime, timedelta

import pytest

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


@pytest.mark.parametrize("text", ["I want 4 days", "squat 150 kg", "what is RPE?"])
def test_other_talk_is_no_answer(text):
    assert parse_screening_answer(text) is None


def test_adults_go_on_minors_do_not():
    assert age_rule(Screening(none_apply=True, adult=True, answered_at=NOW)) == "ok"
    assert age_rule(Screening(none_apply=True, adult=False, answered_at=NOW)) == "guardian"
    assert age_rule(Screening(none_apply=True, adult=False, birth_year=2015, answered_at=NOW)) == "refuse"


def test_clearance_covers_what_had_come_up_for_a_year():
    screening = Screening(none_apply=False, adult=True, topics=("chest pain",), answered_at=NOW)
    flagged = {"high blood pressure": TODAY}
    assert set(needs_clearance(screening, None, flagged, TODAY)) == {"chest pain", "high blood pressure"}
    cleared = Clearance(cleared_on=TODAY - timedelta(days=10), reported_on=TODAY)
    assert needs_clearance(screening, cleared, flagged, TODAY) == ()
    later = {**flagged, "dizziness": TODAY + timedelta(days=3)}
    assert needs_clearance(screening, cleared, later, TODAY + timedelta(days=3)) == ("dizziness",)
    assert needs_clearance(screening, cleared, flagged, TODAY + timedelta(days=370)) != ()
