"""Fits the second look at red flags on the labelled messages: `python -m tests.safety.fit` (about seven minutes).

A message is a bag of windows. Of a grave one the window that weighs most counts as grave; of any other the one that
weighs most and one by chance count as not (multiple-instance learning: Andrews 2002). The network has one hidden layer
and is fitted by Adam (Kingma 2015) with dropout; two of them, begun differently, are added up.
"""

import sys
from collections import Counter
from collections.abc import Sequence

import numpy as np

from tests.safety.corpus import Row, rows
from tp_core.adapters.local_memory.minilm import MiniLM
from tp_core.adapters.local_memory.second_look import MEANINGS, WEIGHTS, weighed, windows, words_of

HIDDEN, BEGINNINGS = 96, (0, 1)
ROUNDS, BATCH, STEP, SHRINK, DROPPED = 40, 64, 2e-3, 1e-2, 0.3
FALSE_ALARMS = 0.03
"""The share of harmless messages, left out while fitting, that may pass the threshold; half of them are near misses."""
FOLDS = 5
MOST_UNREAD = 0.006
"""The share of grave messages that may have no telling word."""

EVERYDAY = 0.0005
"""The share of other messages from which a word is an everyday one."""

COMMON = 0.05
"""The share of other messages from which a word is too common to be telling: with `and` most messages would be read."""

Layers = list[np.ndarray]


def fitted(bags: Sequence[np.ndarray], grave: np.ndarray) -> list[Layers]:
    return [_fitted(bags, grave, beginning) for beginning in BEGINNINGS]


def _fitted(bags, grave, beginning: int) -> Layers:
    chance = np.random.default_rng(beginning)
    wide = bags[0].shape[1]
    layers = [
        chance.normal(0, 1 / np.sqrt(wide), (wide, HIDDEN)).astype(np.float32),
        np.zeros(HIDDEN, np.float32),
        chance.normal(0, 0.1, HIDDEN).astype(np.float32),
        np.zeros(1, np.float32),
    ]
    speeds, sizes = [np.zeros_like(one) for one in layers], [np.zeros_like(one) for one in layers]
    order, taken = np.arange(len(bags)), 0
    for _ in range(ROUNDS):
        chance.shuffle(order)
        for start in range(0, len(order), BATCH):
            points, is_grave = _chosen(layers, bags, grave, order[start : start + BATCH], chance)
            slopes = _slopes(layers, points, is_grave, chance)
            taken += 1
            for at, slope in enumerate(slopes):
                speeds[at] = 0.9 * speeds[at] + 0.1 * slope
                sizes[at] = 0.999 * sizes[at] + 0.001 * slope * slope
                step = speeds[at] / (1 - 0.9**taken) / (np.sqrt(sizes[at] / (1 - 0.999**taken)) + 1e-8)
                layers[at] = layers[at] - STEP * (step + SHRINK * layers[at] * (at in (0, 2)))
    return layers


def _chosen(layers, bags, grave, part, chance):
    """The windows of some messages that are learned from, and whether each is grave."""
    together = np.vstack([bags[at] for at in part])
    lengths = [len(bags[at]) for at in part]
    weights, chosen, is_grave, start = weighed([layers], together), [], [], 0
    for at, length in zip(part, lengths, strict=True):
        picked = [int(np.argmax(weights[start : start + length]))]
        if not grave[at]:
            picked.append(int(chance.integers(length)))
        chosen += [start + one for one in picked]
        is_grave += [float(grave[at])] * len(picked)
        start += length
    return together[chosen], np.array(is_grave, np.float32)


def _slopes(layers, points, is_grave, chance) -> Layers:
    kept = (chance.random((len(points), HIDDEN)) > DROPPED) / (1 - DROPPED)
    before = points @ layers[0] + layers[1]
    hidden = np.maximum(before, 0) * kept
    wrong = (1 / (1 + np.exp(-(hidden @ layers[2] + layers[3][0]))) - is_grave) / len(points)
    back = np.outer(wrong, layers[2]) * kept * (before > 0)
    return [points.T @ back, back.sum(0), hidden.T @ wrong, np.array([wrong.sum()])]


def held_out(bags, grave) -> np.ndarray:
    """How much each message weighs to networks that have not seen it."""
    found = np.zeros(len(bags))
    for part in np.array_split(np.random.default_rng(7).permutation(len(bags)), FOLDS):
        rest = np.setdiff1d(np.arange(len(bags)), part)
        networks = fitted([bags[at] for at in rest], grave[rest])
        found[part] = [weighed(networks, bags[at]).max() for at in part]
    return found


def topics(bags, given: Sequence[Row], networks) -> np.ndarray:
    """A ridge regression a topic against the others, on the window of each grave message that weighs most."""
    rowed = [
        (row.topic, bag[int(np.argmax(weighed(networks, bag)))])
        for row, bag in zip(given, bags, strict=True)
        if row.topic
    ]
    points = np.array([np.r_[point, 1] for _, point in rowed])
    is_topic = np.array([[topic == name for name in MEANINGS] for topic, _ in rowed], float)
    return np.linalg.solve(points.T @ points + np.eye(points.shape[1]), points.T @ is_topic).T


def telling(given: Sequence[Row]) -> frozenset[str]:
    """Words some of which almost every grave message has, and others seldom: chosen one by one, the most telling first."""
    said = [(row.grave, words_of(row.text)) for row in given]
    of_grave = Counter(word for is_grave, words in said if is_grave for word in words)
    of_others = Counter(word for is_grave, words in said if not is_grave for word in words)
    graves = [words for is_grave, words in said if is_grave]
    per_other = len(graves) / (len(said) - len(graves))
    ratio = {word: count / (of_others[word] + 1) / per_other for word, count in of_grave.items() if count > 1}
    found = {word for word, value in ratio.items() if value > 4 and of_grave[word] > 2}
    left = [words for words in graves if found.isdisjoint(words)]
    while len(left) > MOST_UNREAD * len(graves):
        rare = COMMON * (len(said) - len(graves))
        counted = Counter(
            word for words in left for word in words if ratio.get(word, 0) > 2 and of_others[word] <= rare
        )
        if not counted:
            break
        best = max(sorted(counted), key=lambda word: counted[word] / (1 + of_others[word]))
        found.add(best)
        left = [words for words in left if best not in words]
    many = len(said) - len(graves)
    for word in sorted(found, key=lambda one: (-of_others[one], one)):
        # An everyday word goes again where every grave message that has it has another.
        if of_others[word] > EVERYDAY * many and all(len(found & words) > 1 for words in graves if word in words):
            found.discard(word)
    return frozenset(found)


def main() -> None:
    given, model = rows(), MiniLM()
    bags = [windows(model, [row.text])[0] for row in given]
    grave = np.array([row.grave for row in given])
    out = held_out(bags, grave)
    written = np.array([not row.made for row in given])
    threshold = float(np.quantile(out[~grave & written], 1 - FALSE_ALARMS))
    networks = fitted(bags, grave)
    words = telling([row for row in given if not row.made])
    unread = np.array([words.isdisjoint(words_of(row.text)) for row in given])
    print(
        f"{grave.sum()} grave, {(~grave).sum()} others; held out, {np.mean(out[grave & written] >= threshold):.1%} of the grave are found"
    )
    print(
        f"{len(words)} telling words; without any: {np.mean(unread[grave]):.1%} of the grave, {np.mean(unread[~grave]):.0%} of the others"
    )
    np.savez_compressed(
        sys.argv[1] if len(sys.argv) > 1 else WEIGHTS,
        first=np.stack([one[0] for one in networks]).astype(np.float16),
        first_constants=np.stack([one[1] for one in networks]).astype(np.float16),
        second=np.stack([one[2] for one in networks]).astype(np.float16),
        second_constants=np.stack([one[3] for one in networks]).astype(np.float16),
        threshold=np.float32(threshold),
        topics=topics(bags, given, networks).astype(np.float16),
        telling=np.array(" ".join(sorted(words))),
    )


if __name__ == "__main__":
    main()
