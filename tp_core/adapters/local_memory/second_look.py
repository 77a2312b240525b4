"""A second look at red flags: by what a text means, where no rule knew its words (ADR 10).

One pass of the language model gives each word its meaning in its sentence. The means of windows over them are weighed
by two small networks that were fitted on labelled messages (`python -m tests.safety.fit`); the gravest window decides.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from tp_core.adapters.local_memory.identity import DIMENSIONS
from tp_core.domain.errors import Unavailable
from tp_core.domain.safety import Flag, Tier

if TYPE_CHECKING:
    from tp_core.adapters.local_memory.minilm import MiniLM
    from tp_core.adapters.local_memory.weights import Floats

WEIGHTS: Final = Path(__file__).with_name("second_look.npz")
_WINDOWS: Final = (6, 12, 24)
"""In pieces of words; beside them the whole of a text that is not long."""
_WHOLE: Final = 64
_CHUNK, _STEP = 60, 45
"""Words read at once: the model takes 126 pieces of words, and what lies between two chunks is read in both."""
_AROUND: Final = 0.7
"""How much its surroundings count beside a window: a film or a dog told of before makes a sentence harmless."""
_SHORTEST: Final = 5
"""Words; in fewer (`where am I?`) there is no meaning to go by, and rules know what people write so shortly."""
_LONG, _LEAST_ALONE, _MOST_ALONE = 30, 4, 12
"""Words from which a text is long, and a sentence of it is read by itself; so many of them, whatever is sent."""
_TOGETHER: Final = 8
"""Chunks read in one pass: more of them would only take memory."""
_ALONE: Final = 6.0
"""What a sentence by itself has to weigh more.

In a long report its surroundings drown it; without them it is misread more often (measured on unseen emergencies put
among unseen ordinary messages: 80 % found without, 90 % with; of 220 long diaries 3 % are asked about).
"""
_WITH_NEIGHBOURS: Final = 4.0
"""The same for a sentence with its neighbours."""
_ENOUGH_TO_DOUBT: Final = 12
"""Words; in fewer the meaning is too uncertain to doubt what a rule read."""
_CLEARLY: Final = 8.5
"""How far below the threshold a text has to weigh to doubt a rule.

Measured on messages of twelve words and more that a rule flags, left out while fitting: so weigh 1.6 % of the
grave ones and two thirds of the harmless ones.
"""
_SENTENCE = re.compile(r"(?<=[.!?;])\s+|\n+")
_LAYERS: Final = ("first", "first_constants", "second", "second_constants")
_WORD = re.compile(r"[a-z']+")

MEANINGS: Mapping[str, Flag] = {
    "chest": Flag(tier=Tier.EMERGENCY, rule_id="RF1.chest", topic="chest pain or pressure"),
    "heart": Flag(tier=Tier.EMERGENCY, rule_id="RF1.heart", topic="something that can be serious"),
    "faint": Flag(tier=Tier.EMERGENCY, rule_id="RF1.faint", topic="fainting"),
    "breath": Flag(tier=Tier.EMERGENCY, rule_id="RF1.breath", topic="severe breathlessness"),
    "stroke": Flag(tier=Tier.EMERGENCY, rule_id="RF1.stroke", topic="something that can be serious"),
    "seizure": Flag(tier=Tier.EMERGENCY, rule_id="RF1.seizure", topic="a seizure"),
    "heat": Flag(tier=Tier.EMERGENCY, rule_id="RF1.heat", topic="heat collapse"),
    "allergy": Flag(tier=Tier.EMERGENCY, rule_id="RF1.allergy", topic="something that can be serious"),
    "sugar": Flag(tier=Tier.EMERGENCY, rule_id="RF1.sugar", topic="something that can be serious"),
    "water": Flag(tier=Tier.EMERGENCY, rule_id="RF1.water", topic="something that can be serious"),
    "saddle": Flag(tier=Tier.EMERGENCY, rule_id="RF1.saddle", topic="numbness or a bladder or bowel change"),
    "self_harm": Flag(tier=Tier.EMERGENCY, rule_id="RF1.self_harm", topic="thoughts of suicide"),
    "rhabdo": Flag(tier=Tier.URGENT, rule_id="RF2.muscle", topic="more than ordinary soreness"),
    "head": Flag(tier=Tier.URGENT, rule_id="RF2.head", topic="a head injury"),
    "break": Flag(tier=Tier.URGENT, rule_id="RF2.break", topic="a serious injury"),
    "clot": Flag(tier=Tier.URGENT, rule_id="RF2.clot", topic="calf swelling"),
    "pregnant": Flag(tier=Tier.URGENT, rule_id="RF2.pregnancy", topic="a warning sign in pregnancy"),
    "compartment": Flag(tier=Tier.URGENT, rule_id="RF2.limb", topic="a limb that tightens and goes numb"),
    "belly": Flag(tier=Tier.URGENT, rule_id="RF2.belly", topic="sudden severe pain"),
    "eye": Flag(tier=Tier.URGENT, rule_id="RF2.eye", topic="an eye injury"),
    "joint": Flag(tier=Tier.URGENT, rule_id="RF2.joint", topic="a hot swollen joint"),
    "wasting": Flag(tier=Tier.URGENT, rule_id="RF2.night", topic="pain at night with fever or lost weight"),
    "eating": Flag(tier=Tier.SENSITIVE, rule_id="RF5.eating", topic="eating"),
}
"""What the fitted topics ask for: the rules' own flags where there are such (science.md 4), first aid's where not."""


class Fitted(NamedTuple):
    """What `tests.safety.fit` found."""

    networks: "Sequence[Sequence[Floats]]"
    """Of each the first layer with its constants, the second with its own."""
    threshold: float
    topics: "Floats"
    """A row of weights and a constant for each of `MEANINGS`, in its order."""
    telling: frozenset[str]
    """Words some of which almost any grave message has: a text without them need not be read."""


class SecondLook:
    """Red flags by meaning. Whoever asks gets none where the language model is not installed."""

    def __init__(self, weights: Path = WEIGHTS) -> None:
        self._from = weights

    def warm(self) -> None:
        """Reads the model, so that the first message that needs it does not wait for that."""
        self.flags("My chest hurts when I run.")

    def flags(self, text: str) -> tuple[Flag, ...]:
        """The one flag the text means, if it means any."""
        if len(text.split()) < _SHORTEST or not self._is_telling(text):
            return ()
        try:
            readings = [(weight - less, point) for weight, less, point in self._readings(text)]
        except Unavailable:
            return ()
        weight, point = max(readings, key=lambda one: one[0], default=(0.0, None))
        if point is None or weight < self._fitted.threshold:
            return ()
        topics = self._fitted.topics[:, :-1] @ point + self._fitted.topics[:, -1]
        return (list(MEANINGS.values())[int(topics.argmax())],)

    def doubts(self, text: str) -> bool:
        """Whether all of a text of some length weighs far less than what may be grave."""
        if len(text.split()) < _ENOUGH_TO_DOUBT:
            return False
        try:
            weights = [weight for weight, _, _ in self._readings(text)]
        except Unavailable:
            return False
        return bool(weights) and max(weights) < self._fitted.threshold - _CLEARLY

    def _is_telling(self, text: str) -> bool:
        return not self._fitted.telling.isdisjoint(words_of(text))

    def _readings(self, text: str) -> "Iterator[tuple[float, float, Floats]]":
        """Of each part that is read how grave its gravest window is, what more it has to be there, and the window."""
        parts = self._parts(text)
        for points, (_, less) in zip(windows(self._model, [part for part, _ in parts]), parts, strict=True):
            if len(points):
                weights = weighed(self._fitted.networks, points)
                at = int(weights.argmax())
                yield float(weights[at]), less, points[at]

    def _parts(self, text: str) -> list[tuple[str, float]]:
        """What of a text is read, each with its margin: all of it, and of a long one its telling sentences as well.

        Where only one sentence is telling, that one and its neighbours do: the rest would only cost time.
        """
        if len(text.split()) <= _LONG:
            return [(text, 0.0)]
        sentences = [part for part in _SENTENCE.split(text) if part.strip()]
        found = [at for at, part in enumerate(sentences) if self._is_telling(part)]
        each = dict.fromkeys(sentences[at] for at in found if len(sentences[at].split()) >= _LEAST_ALONE)
        alone = [(part, _ALONE) for part in islice(each, _MOST_ALONE)]
        if len(found) == 1:
            return [(" ".join(sentences[max(0, found[0] - 1) : found[0] + 2]), _WITH_NEIGHBOURS), *alone]
        return [(text, 0.0), *alone]

    @cached_property
    def _fitted(self) -> Fitted:
        import numpy as np

        with np.load(self._from, allow_pickle=False) as kept:
            layers = [kept[name].astype(np.float32) for name in _LAYERS]
            networks = [[layer[at] for layer in layers] for at in range(len(layers[0]))]
            telling = frozenset(str(kept["telling"]).split())
            return Fitted(networks, float(kept["threshold"]), kept["topics"].astype(np.float32), telling)

    @property
    def _model(self) -> "MiniLM":
        from tp_core.adapters.local_memory.minilm import shared

        return shared()


def words_of(text: str) -> frozenset[str]:
    """The words a text is made of, each once."""
    return frozenset(_WORD.findall(text.casefold()))


def weighed(networks: "Sequence[Sequence[Floats]]", points: "Floats") -> "Floats":
    """How grave each window is, added up over the networks."""
    import numpy as np

    weights = np.zeros(len(points), np.float32)
    for first, first_constants, second, second_constants in networks:
        weights += np.maximum(points @ first + first_constants, 0) @ second + second_constants[0]
    return weights


def windows(model: "MiniLM", texts: "Sequence[str]") -> "list[Floats]":
    """Of each text a row of 768 for each window: its direction and, shorter, that of its surroundings.

    None for a text without words. The whole of a chunk is a window as well where it is not long.
    """
    import numpy as np

    chunks = [list(_chunks(text)) for text in texts]
    every = [chunk for each in chunks for chunk in each]
    words = chain.from_iterable(model.words(every[at : at + _TOGETHER]) for at in range(0, len(every), _TOGETHER))
    found = [[_windows(next(words)) for _ in each] for each in chunks]
    return [np.vstack([np.zeros((0, 2 * DIMENSIONS), np.float32), *each]) for each in found]


def _windows(words: "Floats") -> "Floats":
    import numpy as np

    if not len(words):
        return np.zeros((0, 2 * DIMENSIONS), np.float32)
    sums = np.vstack([np.zeros((1, words.shape[1]), words.dtype), np.cumsum(words, axis=0)])
    starts, ends = np.array(list(_spans(len(words)))).T
    means = (sums[ends] - sums[starts]) / (ends - starts)[:, None]
    own = means / np.linalg.norm(means, axis=1, keepdims=True)
    middle = own.mean(axis=0)
    around = _AROUND * middle / np.linalg.norm(middle)
    rows: Floats = np.hstack([own, np.repeat(around[None], len(own), axis=0)])
    return rows


def _spans(count: int) -> Iterator[tuple[int, int]]:
    if count <= _WHOLE:
        yield 0, count
    for width in _WINDOWS:
        if count > width:
            yield from ((start, min(count, start + width)) for start in range(0, count - width // 2, width // 2))


def _chunks(text: str) -> Iterator[str]:
    words = text.split()
    for start in range(0, max(1, len(words) - (_CHUNK - _STEP)), _STEP):
        yield " ".join(words[start : start + _CHUNK])
