"""What a coach says passes the gate in any pieces, and nothing forbidden comes out."""

import ast
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.safety.forbidden import MEASURED, TUNED, WARNINGS
from tp_core.domain.safety import OutputGate

SOURCES = Path(__file__).resolve().parents[2] / "tp_core"
FORBIDDEN = (
    *TUNED,
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


def test_the_measured_half_is_mostly_stopped():
    through_the_gate = [phrase for phrase in MEASURED if through([f"Good. {phrase} Then go on."])[1].hit is None]
    assert len(through_the_gate) <= 0.1 * len(MEASURED), through_the_gate


@pytest.mark.parametrize("warning", WARNINGS)
def test_a_warning_is_no_urging(warning):
    out, gate = through([warning[at : at + 4] for at in range(0, len(warning), 4)])
    assert gate.hit is None
    assert out == warning


def sentences_of_ours() -> Iterator[str]:
    """Every text our own code can say: the offline coach's, the plans', the reasons', the app's."""
    for room in ("adapters/offline", "domain", "services"):
        for path in (SOURCES / room).rglob("*.py"):
            if "safety" not in path.parts:
                yield from _texts(ast.parse(path.read_text()))


def _texts(tree: ast.AST) -> Iterator[str]:
    documented = (ast.Module, ast.FunctionDef, ast.ClassDef)
    docstrings = {ast.get_docstring(node, clean=False) for node in ast.walk(tree) if isinstance(node, documented)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value not in docstrings:
            sentence = node.value.count(" ") >= 3 and not any(mark in node.value for mark in ("\\b", "(?", "<"))
            if sentence:
                yield node.value


def test_ordinary_coach_talk_passes_every_sentence_of_it():
    spoken = sorted(set(sentences_of_ours()))
    assert len(spoken) > 1000
    stopped = [text for text in spoken if (result := through([text]))[1].hit is not None or result[0] != text]
    assert len(stopped) <= 0.01 * len(spoken), stopped


@pytest.mark.parametrize(
    ("limit", "said", "stopped"),
    [
        ("no running until March", "Let's do an easy 5 km run on Tuesday.", True),
        ("no running until March", "We leave running out until March.", False),
        ("No overhead pressing. No jumping.", "Then box jumps, 3 x 5.", True),
        ("avoid deadlifts", "Add deadlifts on Friday.", True),
        ("avoid deadlifts", "Instead of deadlifts: hip thrusts.", False),
        ("no squats for six weeks", "Start with back squats.", True),
        ("no squats for six weeks", "Start with split work. No squats today.", False),
    ],
)
def test_a_limit_wins_in_any_form_of_its_words(limit, said, stopped):
    out, gate = through([said[at : at + 3] for at in range(0, len(said), 3)], limits=(limit,))
    assert (gate.hit is not None) is stopped
    assert stopped or out == said
