"""The embedding in numpy is the model's own: values recorded from onnxruntime 1.32 on the same file."""

import threading
import time

import numpy as np
import pytest

from tp_core.adapters.local_memory import weights
from tp_core.adapters.local_memory.identity import DIMENSIONS
from tp_core.adapters.local_memory.minilm import MiniLM

RECORDED = {
    "Trains 3 days a week.": [0.0016, -0.0333, 0.0436, 0.1376],
    "left knee hurts when squatting deep": [-0.0613, -0.0010, 0.0637, 0.0154],
    "Café in the morning!": [0.0477, 0.0269, -0.0109, 0.0703],
    "Bench press: 100 kg for 5 on 3 March 2026": [-0.0996, 0.0521, 0.0005, -0.0049],
    "How many minutes do I have?": [0.0804, 0.0352, 0.0125, -0.0191],
}


@pytest.fixture(scope="module")
def model() -> MiniLM:
    return MiniLM()


@pytest.mark.parametrize("sentence", RECORDED)
def test_it_gives_what_onnxruntime_gives(model, sentence):
    assert np.allclose(model.embed(sentence)[:4], RECORDED[sentence], atol=6e-5)


def test_a_vector_has_length_one_and_the_dimensions_it_says(model):
    vector = model.embed("x")
    assert vector.shape == (DIMENSIONS,)
    assert np.isclose(np.linalg.norm(vector), 1, atol=1e-5)


def test_paraphrases_point_closer_than_strangers(model):
    knee, same, other = (model.embed(text) for text in ("My knee is sore", "The knee aches", "The invoice is late"))
    assert knee @ same > knee @ other + 0.3


def test_many_threads_get_what_one_gets():
    fresh, found = MiniLM(), {}
    threads = [
        threading.Thread(target=lambda number=number: found.update({number: fresh.embed(f"sentence {number}")}))
        for number in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    alone = MiniLM()
    assert all(np.array_equal(found[number], alone.embed(f"sentence {number}")) for number in range(8))


def test_what_was_read_is_kept_as_it_is_for_its_own_model(model):
    vector = model.embed("the same words")
    assert model.embed("the same words") is vector
    assert MiniLM().embed("the same words") is not vector
    assert model.embed("other words") @ vector < 0.99
    with pytest.raises(ValueError, match="read-only"):
        vector[0] = 0


def test_a_long_text_is_cut_and_not_refused(model):
    began = time.monotonic()
    assert model.embed("squat " * 5000).shape == (384,)
    assert time.monotonic() - began < 20


def test_another_file_than_the_tested_one_is_not_read(tmp_path):
    (tmp_path / "model.onnx").write_bytes(b"something else")
    with pytest.raises(ValueError, match="not the one"):
        weights.tensors(tmp_path / "model.onnx")
