"""Fits the network over word vectors (src/andon/read/windows.npz) on own texts: `python training/read_windows.py`.

The sources are those of read_model.py and hands/danger*.txt; here each text is one example for all signals at once. Stochastic gradient descent in NumPy (Adam:
Kingma & Ba 2015, doi 10.48550/arXiv.1412.6980), with words and filters left out by chance. Same input, same machine, same file.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
import read_model
from read_model import Text

from andon.read.model import DEEP, SIGNALS
from andon.read.windows import KINDS, SPOTS, inputs
from andon.text import table

HERE = Path(__file__).parent
WEIGHTS = HERE.parent / "src/andon/read/windows.npz"
COUNTS = read_model.COUNTS | {"danger": 2.0}
# Filters a speaker: what the firm says is narrower.
FILTERS = {"customer": 64, "company": 32}
EPOCHS, BATCH, RATE, DECAY, WARM = 20, 256, 6e-3, 1e-2, 50
# Shares of words and of filters left out in a step.
NO_WORD, NO_FILTER = 0.1, 0.2
FIRST, SECOND, TINY = 0.9, 0.999, 1e-8
# The largest sum of three words in 16 bits, with room for rounding.
LARGEST = 32_000
# A vector comes with a mean square of one in all its dimensions; learning goes well where each has about a third.
LOUD = 4.0

Floats = np.ndarray
Ints = np.ndarray


def texts() -> Iterator[Text]:
    """Those of read_model.py, and texts of dangers beside texts that sound like them, which teach harm alone."""
    yield from read_model.texts()
    for hand in sorted((HERE / "hands").glob("danger*.txt")):
        for line in hand.read_text(encoding="utf-8").splitlines():
            label, _, text = line.partition("\t")
            yield Text("danger", text, company=False, says=label if label == "harm" else "", alone=True)


class Examples(NamedTuple):
    """words: the rows of inputs. tokens: a list of word numbers a text. says, counts: texts x signals; counts 0 where it is no example."""

    words: Floats
    tokens: list[Ints]
    says: Floats
    counts: Floats


def examples(known_texts: Sequence[Text], speaker: str) -> Examples:
    """The texts of one kind of speaker."""
    signals = SIGNALS[speaker]
    read = [(known, tuple(read_model.tokens(known.text))) for known in known_texts if known.company == (speaker == "company")]
    seen = dict.fromkeys((known._replace(text=""), tokens) for known, tokens in read if tokens)
    words = ["\n", *sorted({word for _, tokens in seen for word in tokens} - {"\n"})]
    number = {word: place for place, word in enumerate(words)}
    says = np.array([[name in known.says.split() for name in signals] for known, _ in seen], np.float32)
    counts = np.array(
        [
            [COUNTS[known.source] / 2 * (name not in known.unsure.split() and (name == "harm" or not known.alone)) for name in signals]
            for known, _ in seen
        ],
        np.float32,
    )
    return Examples(scaled(words), [np.array([number[word] for word in tokens]) for _, tokens in seen], says, counts)


def scaled(words: Sequence[str]) -> Floats:
    """The inputs as the network learns from them: of the planted stories' words no more than their kinds."""
    given = inputs(words)
    given[:, :-KINDS] *= LOUD
    given[[word in read_model.STORIES for word in words], :-KINDS] = 0.0
    return given


class Net:
    """The network while it learns. weights: filters of each spot (inputs x filters), bias, out, base."""

    def __init__(self, width: int, filters: int, signals: int, rng: np.random.Generator) -> None:
        spots = [(rng.normal(size=(width, filters)) / np.sqrt(SPOTS * width)).astype(np.float32) for _ in range(SPOTS)]
        out = (rng.normal(size=(filters, signals)) * 0.1).astype(np.float32)
        self.weights = [*spots, np.zeros(filters, np.float32), out, np.full(signals, -2.0, np.float32)]
        self._first, self._second = ([np.zeros_like(weight) for weight in self.weights] for _ in range(2))
        self._steps = 0

    def gradients(self, given: Floats, first: Ints, says: Floats, counts: Floats, rng: np.random.Generator) -> list[Floats]:
        """Gradients of the loss in the weights. given: inputs of each token; first: as in andon.read.windows."""
        *spots, bias, out, base = self.weights
        summed = np.full((len(given), len(bias)), -np.inf, np.float32)
        summed[1:-1] = given[:-2] @ spots[0] + given[1:-1] @ spots[1] + given[2:] @ spots[2] + bias
        summed[first[1:] - 1] = -np.inf
        best = np.maximum.reduceat(summed, first[:-1], axis=0)
        kept = (rng.random(best.shape) >= NO_FILTER) * np.float32(1 / (1 - NO_FILTER))
        hidden = np.maximum(best, 0) * kept
        odds = hidden @ out + base
        wrong = ((1 / (1 + np.exp(-np.clip(odds, -30, 30))) - says) * counts / len(says)).astype(np.float32)
        back = (wrong @ out.T) * kept * (best > 0)
        of = np.repeat(np.arange(len(best)), np.diff(first))
        moved = np.zeros_like(summed)
        moved[first[0] : first[-1]] = (summed[first[0] : first[-1]] == best[of]) * back[of]
        middle = moved[1:-1]
        return [given[:-2].T @ middle, given[1:-1].T @ middle, given[2:].T @ middle, moved.sum(axis=0), hidden.T @ wrong, wrong.sum(axis=0)]

    def step(self, gradients: Sequence[Floats], rate: float) -> None:
        """One step of Adam, with decay of all but the constants."""
        self._steps += 1
        for place, (weight, gradient) in enumerate(zip(self.weights, gradients, strict=True)):
            self._first[place] = FIRST * self._first[place] + (1 - FIRST) * gradient
            self._second[place] = SECOND * self._second[place] + (1 - SECOND) * gradient * gradient
            mean, square = self._first[place] / (1 - FIRST**self._steps), self._second[place] / (1 - SECOND**self._steps)
            weight -= (rate * (mean / (np.sqrt(square) + TINY) + (DECAY * weight if weight.ndim > 1 else 0.0))).astype(np.float32)


def fitted(taught: Examples, filters: int) -> list[Floats]:
    """The weights of a network."""
    rng = np.random.default_rng(0)
    net = Net(taught.words.shape[1], filters, taught.says.shape[1], rng)
    count = len(taught.tokens)
    steps, done = EPOCHS * -(-count // BATCH), 0
    for _ in range(EPOCHS):
        order = rng.permutation(count)
        for at in range(0, count, BATCH):
            part = order[at : at + BATCH]
            tokens = np.concatenate([[0], *(np.append(taught.tokens[n], 0) for n in part), [0]])
            first = np.cumsum([1, *(len(taught.tokens[n]) + 1 for n in part)])
            given = taught.words[tokens] * (rng.random(len(tokens)) >= NO_WORD)[:, None].astype(np.float32)
            done += 1
            rate = RATE * (1 - done / steps) * min(1.0, done / WARM)
            net.step(net.gradients(given, first, taught.says[part], taught.counts[part], rng), rate)
    return net.weights


def arrays_of(weights: Sequence[Floats], speaker: str) -> dict[str, np.ndarray]:
    """What windows.npz holds of a speaker. step: what one step of the whole numbers is worth that word parts are kept in."""
    *spots, bias, out, base = weights
    filters = np.stack(spots)
    filters[:, :-KINDS] *= LOUD
    filters = filters.astype(np.float16)
    held = table.table()
    wide = held.vectors * held.scale[:, None]
    most = sum(float(np.abs(wide @ spot[:-KINDS].astype(np.float32)).max() + DEEP * np.abs(spot[-KINDS:]).max()) for spot in filters)
    named = {"filters": filters, "bias": bias, "out": out, "base": base, "step": np.float32(most / LARGEST)}
    return {f"{speaker}_{name}": array for name, array in named.items()}


def fit(known_texts: Sequence[Text]) -> Mapping[str, np.ndarray]:
    """The arrays of windows.npz."""
    arrays: dict[str, np.ndarray] = {}
    for speaker in SIGNALS:
        arrays |= arrays_of(fitted(examples(known_texts, speaker), FILTERS[speaker]), speaker)
    return arrays


def main() -> None:
    """Fit on everything that may be used, and write the file."""
    np.savez_compressed(WEIGHTS, **fit(list(texts())))


if __name__ == "__main__":
    main()
