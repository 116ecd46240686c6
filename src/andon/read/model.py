"""A small linear model of sentences: what it says for the outcome signals where no cue was written down.

A sentence is its words, its kinds of words (`kinds`) and pairs of both: a word with its neighbour, a kind with the kinds up to three
places on. Each such feature has a weight a signal, found by its number in one table of 2**18 places (hashing: Weinberger et al. 2009,
doi 10.1145/1553374.1553516); their sum, divided by the root of the sentence's length, is its log-odds (logistic regression, fitted by
training/read_model.py on own sentences). A text says what its strongest sentence says. Deterministic; no text of others was used.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from typing import NamedTuple

import numpy as np

from andon.read.kinds import KINDS, kinds_of

Floats = np.ndarray
Ints = np.ndarray

TOKEN = re.compile(r"[^\W_]+(?:'[^\W_]+)?|[.!?\n;:,]")
SIGNALS = {"customer": ("not_fixed", "confirms_fixed"), "company": ("claims_fix", "denies")}
BITS = 18
PLACES = 1 << BITS
STOPS = frozenset(".!\n;:")
OPEN, SHUT = "^", "$"
MARKS = (OPEN, SHUT, "?", ",")
DEEP = 3  # kinds of one word that count
NUMBER = {name: place for place, name in enumerate(dict.fromkeys((*MARKS, *KINDS, "-ing", "-ed", "-ly", "-able", "-less", "-ion", "-ness",
                                                                  "-er", "'s", "#", "other")), 1)}  # fmt: skip


class Stream(NamedTuple):
    """Tokens of many texts in a row. words: number in the vocabulary, 0: none. kinds: N x DEEP, 0: none. starts: first token of each
    sentence. first: the first sentence of each text."""

    words: Ints
    kinds: Ints
    starts: Ints
    first: Ints


class Coder:
    """Words to numbers, remembered as they are met."""

    def __init__(self, vocabulary: Sequence[str]) -> None:
        self._number = {word: place for place, word in enumerate(vocabulary, 1)}
        self._codes: dict[str, int] = {}
        self._words: list[int] = []
        self._kinds: list[list[int]] = []

    def code(self, word: str) -> int:
        """The row of a word."""
        found = self._codes.get(word)
        if found is None:
            names = (word,) if word in MARKS else kinds_of(word)
            kinds = [NUMBER.get(name, NUMBER["other"]) for name in names][:DEEP]
            found = self._codes[word] = len(self._words)
            self._words.append(self._number.get(word, 0))
            self._kinds.append(kinds + [0] * (DEEP - len(kinds)))
        return found

    def stream(self, texts: Sequence[Sequence[str]]) -> Stream:
        """Tokens of each text (a list from TOKEN) as one stream; a text without words is one empty sentence."""
        codes: list[int] = []
        starts: list[int] = []
        first: list[int] = []
        known, code, opened, shut = self._codes, self.code, self.code(OPEN), self.code(SHUT)
        for tokens in texts:
            first.append(len(starts))
            starts.append(len(codes))
            codes.append(opened)
            filled = False
            for token in tokens:
                if token in STOPS:
                    if filled:
                        codes.append(shut)
                        starts.append(len(codes))
                        codes.append(opened)
                        filled = False
                    continue
                codes.append(known[token] if token in known else code(token))
                if token == "?":  # noqa: S105
                    if filled:
                        codes.append(shut)
                        starts.append(len(codes))
                        codes.append(opened)
                        filled = False
                    else:
                        codes.pop()
                elif token != ",":  # noqa: S105
                    filled = True
            codes.append(shut)
        rows = np.array(codes, np.int64)
        words, kinds = np.array(self._words, np.int64), np.array(self._kinds, np.int64)
        return Stream(words[rows], kinds[rows], np.array(starts, np.int64), np.array(first, np.int64))


def features(stream: Stream) -> Ints:
    """N x F places in the table, 0 where a token has no such feature."""
    size = len(stream.words)
    sentence = np.zeros(size, np.int64)
    sentence[stream.starts[1:]] = 1
    sentence = np.cumsum(sentence)
    found = [_place(1, stream.words, np.zeros(1, np.int64), free=True)]
    found += [_place(2, stream.kinds[:, a], np.zeros(1, np.int64), free=True) for a in range(DEEP)]
    for ahead in (1, 2, 3):
        if size <= ahead:
            continue
        same = sentence[ahead:] == sentence[:-ahead]
        left, right = stream.kinds[:-ahead] * same[:, None], stream.kinds[ahead:]
        pairs = [_place(3 if ahead == 1 else 4, left[:, a], right[:, b]) for a in range(DEEP) for b in range(DEEP)]
        if ahead == 1:
            here, there = stream.words[:-1] * same, stream.words[1:] * same
            pairs.append(_place(5, here, there))
            pairs += [_place(6, here, right[:, b]) for b in range(DEEP)]
            pairs += [_place(7, there, left[:, a]) for a in range(DEEP)]
        found += [np.concatenate((pair, np.zeros(ahead, np.int64))) for pair in pairs]
    return np.stack(found, axis=1)


def _place(family: int, left: Ints, right: Ints, *, free: bool = False) -> Ints:
    """Where the feature (family, left, right) stands in the table, 0 unless there is both."""
    mixed = (left * 2_654_435_761 + right * 40_503 + family * 97_003_531) & 0xFFFFFFFF
    mixed = ((mixed ^ (mixed >> 15)) * 2_246_822_519) & 0xFFFFFFFF
    place = ((mixed ^ (mixed >> 13)) & (PLACES - 1)) | 1
    return np.where((left > 0) & (free | (right > 0)), place, 0)


def lengths(stream: Stream) -> Floats:
    """Root of the tokens of each sentence."""
    return np.sqrt(np.diff(np.append(stream.starts, len(stream.words))))


class Model:
    """The fitted weights of one speaker's signals."""

    def __init__(self, vocabulary: Sequence[str], weights: Floats, bias: Floats) -> None:
        """weights: PLACES x signals, the first row 0. bias: one a signal."""
        self._coder, self._weights, self._bias = Coder(vocabulary), weights, bias

    def sentences(self, stream: Stream) -> Floats:
        """Log-odds of each sentence, one column a signal."""
        said = self._weights[features(stream)].sum(axis=1)
        return np.add.reduceat(said, stream.starts, axis=0) / lengths(stream)[:, None] + self._bias

    def read(self, texts: Sequence[Sequence[str]]) -> Floats:
        """Log-odds of each text (tokens), one column a signal."""
        if not texts:
            return np.zeros((0, len(self._bias)))
        stream = self._coder.stream(texts)
        return np.maximum.reduceat(self.sentences(stream), stream.first, axis=0)


@cache
def fitted(speaker: str) -> Model:
    """The model that ships with the package; speaker: customer or company."""
    with files("andon.read").joinpath("weights.npz").open("rb") as opened, np.load(opened) as arrays:
        weights = np.zeros((PLACES, 2), np.float32)
        weights[arrays[f"{speaker}_places"]] = arrays[f"{speaker}_weights"]
        return Model(str(arrays["words"]).split(), weights, arrays[f"{speaker}_bias"])
