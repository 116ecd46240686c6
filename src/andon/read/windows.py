"""A small network over word vectors: what three words in a row mean, and what the strongest three say of a text.

Each word is its vector (andon.text.table), so that a new word says what its like were taught to say, beside its kinds (`kinds`). Three
neighbours are summed by WIDE filters, a text keeps the strongest sum of each filter over its words, and a logistic regression reads these:
a convolution with max-pooling over fixed vectors (Kim 2014, doi 10.3115/v1/D14-1181). Fitted by training/read_windows.py in NumPy.

What a word adds to each filter is worked out once a distinct word and kept in 16 bits: a token then costs three look-ups and two sums of
whole numbers, which come out the same whatever stands beside them in a batch.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import NamedTuple

import numpy as np

from andon.read.model import NUMBER, Coder
from andon.text import table

Floats = np.ndarray
Ints = np.ndarray

KINDS = len(NUMBER) + 1
SPOTS = 3  # words of a window
# Tokens at a time: what is summed stays near the processor. Words that are remembered.
CHUNK, MOST = 2048, 200_000
NOTHING = np.iinfo(np.int16).min


def inputs(words: Sequence[str]) -> Floats:
    """words x (dimensions + KINDS): the vector of each word or mark, and its kinds as ones."""
    vectors = table.matrix(words)
    kinds = np.zeros((len(words), KINDS), np.float32)
    for place, word in enumerate(words):
        kinds[place, list(Coder.kinds(word))] = 1.0
    return np.concatenate([vectors, kinds], axis=1)


class Network(NamedTuple):
    """What is fitted for one speaker. filters: SPOTS x inputs x filters; bias: one a filter; out: filters x signals; base: one a signal.
    step: what one step of the whole numbers is worth in which the parts of words are kept."""

    filters: Floats
    bias: Floats
    out: Floats
    base: Floats
    step: float


class Windows:
    """The fitted network of one speaker's signals, ready to read streams."""

    def __init__(self, network: Network) -> None:
        self._network, self._step = network, np.float32(network.step)
        self._filters = np.concatenate(list(network.filters), axis=1).astype(np.float64) / float(network.step)
        self._numbers: dict[str, int] = {}
        self._parts = [np.zeros((1024, len(network.bias)), np.int16) for _ in range(SPOTS)]

    def read(self, words: Sequence[str], codes: Ints, first: Ints) -> Floats:
        """Log-odds of each text, texts x signals.

        words, codes: as in andon.text.stream.Stream; first: the first token of each text, and one more; a line end stands before each.
        """
        # Nothing stands behind the last line end, which is looked at and then left out.
        rows = np.append(self._rows(words)[codes], 0)
        pooled = np.full((len(first) - 1, len(self._network.bias)), NOTHING, np.int16)
        room = np.empty((2, CHUNK, len(self._network.bias)), np.int16)
        for begin in range(1, len(codes), CHUNK):
            self._pool(rows, begin, first, room, pooled)
        strongest = np.maximum(pooled * self._step + self._network.bias, 0.0)
        # A product of matrices may round in another way where there are more texts.
        return np.stack([(strongest * column).sum(axis=1) for column in self._network.out.T], axis=1) + self._network.base

    def _pool(self, rows: Ints, begin: int, first: Ints, room: Ints, pooled: Ints) -> None:
        """The strongest sum of each filter among CHUNK tokens, into what is `pooled` of their texts; a long text has many chunks."""
        end = min(begin + CHUNK, len(rows) - 1)
        summed, more = room[0, : end - begin], room[1, : end - begin]
        for spot, part in enumerate(self._parts):
            near = rows[begin + spot - 1 : end + spot - 1]
            part.take(near, axis=0, out=summed if spot == 0 else more, mode="clip")
            if spot:
                summed += more
        text, after = np.searchsorted(first, [begin, end - 1], "right") - np.array([1, 0])
        # The line end between two texts belongs to neither.
        summed[first[np.searchsorted(first, begin + 1) : np.searchsorted(first, end, "right")] - 1 - begin] = NOTHING
        opened = np.append(begin, first[text + 1 : after]) - begin
        np.maximum(pooled[text:after], np.maximum.reduceat(summed, opened, axis=0), out=pooled[text:after])

    def _rows(self, words: Sequence[str]) -> Ints:
        """Where the parts of each word stand."""
        if len(self._numbers) > MOST:
            self._numbers.clear()
        new = [word for word in words if word not in self._numbers]
        while len(self._numbers) + len(new) > len(self._parts[0]):
            self._parts = [np.concatenate([part, np.zeros_like(part)]) for part in self._parts]
        at = len(self._numbers)
        # In 64 bits the order of a product's sums moves no rounded number, so that other words of a batch do not either.
        added = np.rint(inputs(new).astype(np.float64) @ self._filters).astype(np.int16)
        for spot, part in enumerate(self._parts):
            part[at : at + len(new)] = added[:, spot * part.shape[1] : (spot + 1) * part.shape[1]]
        self._numbers.update(zip(new, range(at, at + len(new)), strict=True))
        return np.array([self._numbers[word] for word in words])


@cache
def fitted(speaker: str) -> Windows:
    """The network that ships with the package; speaker: customer or company."""
    with files("andon.read").joinpath("windows.npz").open("rb") as opened, np.load(opened) as arrays:
        return windows_of(arrays, speaker)


def windows_of(arrays: Mapping[str, np.ndarray], speaker: str) -> Windows:
    """The network of a speaker out of the arrays of windows.npz."""
    filters, bias, out, base, step = (arrays[f"{speaker}_{name}"] for name in Network._fields)
    return Windows(Network(filters, bias, out, base, float(step)))
