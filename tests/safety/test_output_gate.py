"""What a coach says passes the gate in any pieces, and nothing forbidden comes out."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tp_core.domain.safety import OutputGate

FORBIDDEN = (
    "That sounds like tendinitis in your knee.",
    "You probably have a torn meniscus.",
    "Take 400 mg ibuprofen before training.",
    "You can stop taking your blood pressure medication.",
    "You're cleared to train again.",
    "You don't need to see a doctor.",
    "I guarantee you will hit it.",
    "Eat 1500 calories a day.",
    "Just push through the pain.",
    "Go train with a fever, it helps.",
)
ORDINARY = (
    "Week 1 has four days. Squat 3 x 5 at 75 % of your estimated max, then rows; rest three minutes.",
    "Keep two reps left. If the knee bothers you, stop the set. Which days can you train?",
    "A long way: 120 to 180 kg in 8 weeks is +50 %. Move the date, or choose a nearer mark?",
    "[Review] opens below! It costs 3 < 4 minutes (really). What time: 6:30?",
)


def through(pieces, **more) -> tuple[str, OutputGate]:
    gate = OutputGate(**more)
    out = "".join(gate.feed(piece) for piece in pieces) + gate.finish()
    return out, gate


def cut(text: str, places: list[int]) -> list[str]:
    marks = sorted({0, len(text), *(place % (len(text) + 1) for place in places)})
    return [text[start:end] for start, end in pairwise(marks)]


@pytest.mark.parametrize("phrase", FORBIDDEN)
@given(places=st.lists(st.integers(0, 500), max_size=12))
def test_a_forbidden_phrase_never_comes_out_however_it_is_cut(phrase, places):
    out, gate = through(cut(f"Good. {phrase} And so on.", places))
    assert gate.hit is not None
    assert gate.hit.correction
    assert phrase[10:] not in out


@given(places=st.lists(st.integers(0, 400), max_size=20), text=st.sampled_from(ORDINARY))
def test_ordinary_words_pass_unchanged_in_any_pieces(places, text):
    out, gate = through(cut(text, places))
    assert gate.hit is None
    assert out == text


@given(places=st.lists(st.integers(0, 300), max_size=20))
def test_pictures_links_addresses_and_tags_never_come_out(places):
    text = "See ![x](http://a.example/leak?n=1) or [this](http://b.example) or https://c.example/d <img src=x onerror=y> now."
    out, _ = through(cut(text, places))
    for trace in ("http", "example", "![", "<img", "](", "onerror"):
        assert trace not in out
    assert "this" in out


def test_little_is_held_back():
    gate = OutputGate()
    fed = shown = 0
    for word in [
        "You",
        "have",
        "four",
        "days",
        "a",
        "week",
        "and",
        "that",
        "is",
        "fine",
        "for",
        "now",
        "so",
        "we",
        "go",
        "on",
        "with",
        "what",
        "is",
        "planned",
    ]:
        fed += len(word) + 1
        shown += len(gate.feed(word + " "))
        assert fed - shown < 60


def test_talk_of_weight_is_stopped_only_where_it_must_be():
    assert through(["Watch your calories."])[1].hit is None
    assert through(["Watch your calories."], no_weight_talk=True)[1].hit is not None


def test_a_clinicians_limit_is_not_contradicted():
    assert (
        through(["Let's do some overhead pressing today."], limits=("no overhead pressing for six weeks",))[1].hit
        is not None
    )
    assert through(["We leave overhead pressing out."], limits=("no overhead pressing",))[1].hit is None
