"""A small linear model of sentences and texts: what it says for the signals where no cue was written down.

A sentence is its words, its kinds of words (`kinds`) and pairs of both: a word with its neighbour, a kind with the kinds up to three
places on. Each such feature has a weight a signal, found by its number in one table of 2**18 places (hashing: Weinberger et al. 2009,
doi 10.1145/1553374.1553516); their sum, divided by the root of the sentence's length, is its log-odds. A text says what its strongest
sentence says, plus what it says as a whole: the first four letters of its words and of neighbours, weighted by how rare they are, to unit
length. Both are logistic regressions, fitted by training/read_model.py on own texts. Deterministic; no text of others was used.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files
from itertools import chain
from typing import NamedTuple
from zlib import crc32

import numpy as np

from andon.read.kinds import KINDS, MEMBERS, kinds_of

Floats = np.ndarray
Ints = np.ndarray

TOKEN = re.compile(r"[^\W_]+(?:'[^\W_]+)?|[.!?\n;:,]")
SIGNALS = {
    "customer": ("not_fixed", "confirms_fixed", "leaving"),
    "company": ("claims_fix", "denies", "empty_promise", "passes_on"),
}
PLACES = 1 << 18
# What ends a sentence and begins the next one; a question ends in another way.
STOPS, ASKS = ".!\n;:", "?"
DEEP = 3  # kinds of one word that count
NUMBER = {
    name: place
    for place, name in enumerate(dict.fromkeys(("\n", "?", ",", *KINDS, *"-ing -ed -ly -able -less -ion -ness -er 's # other".split())), 1)
}
# Of many sentences one is likelier to look like an outcome by chance; a stop alone is no sentence.
LONG, EMPTY = 0.5, 1.5
WORD, KIND, NEXT, SOON, PAIR, WORD_KIND, KIND_WORD, STEM, STEMS = range(1, 10)
STEM_LETTERS = 4


class Stream(NamedTuple):
    """Tokens of many texts in a row, each text between two stops.

    words: number in the vocabulary, 0: none. forms: row of Coder.forms, the kinds of the token. stops: where a sentence begins (the
    stop before it belongs to it). starts, first: the first token of each sentence, the first sentence of each text. sizes: root of the
    number of tokens of each sentence. stems: a number a word's beginning, 0 for marks. opened: the first token of each text, and the end.
    """

    words: Ints
    forms: Ints
    stops: Ints
    starts: Ints
    first: Ints
    sizes: Floats
    stems: Ints
    opened: Ints


class Coder:
    """Words to numbers, remembered as they are met."""

    def __init__(self, vocabulary: Sequence[str]) -> None:
        self.vocabulary = vocabulary
        self._number = {word: place for place, word in enumerate(vocabulary, 1)}
        self._codes: dict[str, int] = {}
        self._words: list[int] = []
        self._form_of: list[int] = []
        self._stems: list[int] = []
        self._forms: dict[tuple[int, ...], int] = {}
        for name in NUMBER.values():
            self._forms.setdefault((name,), len(self._forms))
        for word in ("\n", *MEMBERS):
            self._forms.setdefault(self._kinds(word), len(self._forms))
            self._new(word)

    @property
    def forms(self) -> Ints:
        """F x DEEP kinds, 0: none; one row a set of kinds that a listed word has."""
        return np.array([[*form, *[0] * (DEEP - len(form))] for form in self._forms], np.int64)

    def stream(self, texts: Sequence[Sequence[str]]) -> Stream:
        """Tokens of each text (a list from TOKEN) as one stream."""
        flat = ["\n", *chain.from_iterable((*tokens, "\n") for tokens in texts)]
        known = self._codes
        codes = np.array([known[token] if token in known else self._new(token) for token in flat], np.int64)
        words, form_of = np.array(self._words, np.int64)[codes], np.array(self._form_of, np.int64)[codes]
        stops = np.array([self._codes[mark] if mark in known else self._new(mark) for mark in STOPS + ASKS])
        is_stop = np.isin(codes, stops)
        starts = np.flatnonzero(is_stop)
        opened = np.cumsum([0, *(len(tokens) + 1 for tokens in texts)])
        sizes = np.sqrt(np.diff(starts, append=len(codes)) + 1.0)
        stems = np.array(self._stems, np.int64)[codes]
        return Stream(words, form_of, is_stop, starts, np.searchsorted(starts, opened), sizes, stems, opened)

    def _new(self, word: str) -> int:
        """The number of a word not met before. A set of kinds that no listed word has counts as its first ones that one has."""
        form = self._kinds(word)
        while form not in self._forms:
            form = form[:-1]
        self._words.append(self._number.get(word, 0))
        self._form_of.append(self._forms[form])
        self._stems.append(crc32(word[:STEM_LETTERS].encode()) if word[0].isalnum() else 0)
        self._codes[word] = len(self._words) - 1
        return self._codes[word]

    @staticmethod
    def _kinds(word: str) -> tuple[int, ...]:
        """The numbers of a token's kinds. All stops but the question are one kind of thing."""
        names = ("\n",) if word in STOPS else (word,) if word in "?," else kinds_of(word)
        return tuple(NUMBER.get(name, NUMBER["other"]) for name in names)[:DEEP]


def pairs(stream: Stream, ahead: int) -> tuple[Ints, Ints]:
    """Tokens and those `ahead` places on, of one sentence: nothing between them ends it."""
    left = np.arange(len(stream.words) - ahead)
    for between in range(1, ahead):
        left = left[~stream.stops[left + between]]
    return left, left + ahead


def place(family: int, left: Ints, right: Ints) -> Ints:
    """Where the feature (family, left, right) stands in the table, 0 where one of the two is missing."""
    mixed = (left * 2_654_435_761 + right * 40_503 + family * 97_003_531) & 0xFFFFFFFF
    mixed = ((mixed ^ (mixed >> 15)) * 2_246_822_519) & 0xFFFFFFFF
    return np.where((left > 0) & (right > 0), ((mixed ^ (mixed >> 13)) & (PLACES - 1)) + 1, 0)


def features(stream: Stream, forms: Ints) -> list[tuple[Ints, Ints]]:
    """(tokens, places): for fitting, the places in the table of the features of each token."""
    every = np.arange(len(stream.words))
    kinds, one = forms[stream.forms], np.ones(1, np.int64)
    found = [(every, place(WORD, stream.words, one)), *((every, place(KIND, kinds[:, deep], one)) for deep in range(DEEP))]
    for ahead in (1, 2, 3):
        left, right = pairs(stream, ahead)
        family = NEXT if ahead == 1 else SOON
        found += [(left, place(family, kinds[left, a], kinds[right, b])) for a in range(DEEP) for b in range(DEEP)]
    left, right = pairs(stream, 1)
    found.append((left, place(PAIR, stream.words[left], stream.words[right])))
    found += [(left, place(WORD_KIND, stream.words[left], kinds[right, b])) for b in range(DEEP)]
    found += [(left, place(KIND_WORD, kinds[left, a], stream.words[right])) for a in range(DEEP)]
    return found


def stems(stream: Stream) -> tuple[Ints, Ints]:
    """(tokens, places): the places in the table of the stems of each token and of its next one."""
    left, right = pairs(stream, 1)
    one = np.ones(1, np.int64)
    every = np.arange(len(stream.words))
    places = np.concatenate([place(STEM, stream.stems, one), place(STEMS, stream.stems[left], stream.stems[right])])
    return np.concatenate([every, left]), places


class Weights(NamedTuple):
    """What is fitted for one speaker. sentence, text: PLACES + 1 x signals, the first row 0. rarity: PLACES + 1. bias: one a signal."""

    sentence: Floats
    text: Floats
    rarity: Floats
    bias: Floats


class Model:
    """The fitted weights of one speaker's signals, spread into tables by forms and words, so that a token costs nine look-ups."""

    def __init__(self, vocabulary: Sequence[str], weights: Weights) -> None:
        self.coder = Coder(vocabulary)
        self._weights, self._bias = weights.sentence, weights.bias
        self._text, self._square = weights.text * weights.rarity[:, None], weights.rarity**2
        self._spread()

    def _spread(self) -> None:
        """Sums of weights over the kinds of each form."""
        forms, words = self.coder.forms, np.arange(len(self.coder.vocabulary) + 1)
        one, of = np.ones(1, np.int64), self._weights
        self._word = of[place(WORD, words, one)]
        self._form = sum(of[place(KIND, forms[:, a], one)] for a in range(DEEP))
        self._next, self._soon = (
            sum(of[place(family, forms[:, None, a], forms[None, :, b])] for a in range(DEEP) for b in range(DEEP))
            for family in (NEXT, SOON)
        )
        self._word_form = sum(of[place(WORD_KIND, words[:, None], forms[None, :, b])] for b in range(DEEP))
        self._form_word = sum(of[place(KIND_WORD, forms[:, None, a], words[None, :])] for a in range(DEEP))

    def sentences(self, stream: Stream) -> Floats:
        """Log-odds of each sentence, one column a signal."""
        words, forms = stream.words, stream.forms
        said = self._word[words] + self._form[forms]
        left, right = pairs(stream, 1)
        said[left] += self._next[forms[left], forms[right]] + self._weights[place(PAIR, words[left], words[right])]
        said[left] += self._word_form[words[left], forms[right]] + self._form_word[forms[left], words[right]]
        for ahead in (2, 3):
            left, right = pairs(stream, ahead)
            said[left] += self._soon[forms[left], forms[right]]
        return np.add.reduceat(said, stream.starts, axis=0) / stream.sizes[:, None] + self._bias

    def whole(self, stream: Stream) -> Floats:
        """Log-odds that each text adds as a whole, one column a signal."""
        tokens, places = stems(stream)
        order = np.argsort(tokens, kind="stable")
        starts = np.searchsorted(tokens[order], stream.opened[:-1] + 1)
        places = places[order]
        said = np.add.reduceat(self._text[places], starts, axis=0)
        return said / np.sqrt(np.maximum(np.add.reduceat(self._square[places], starts), 1e-9))[:, None]

    def read(self, texts: Sequence[Sequence[str]]) -> Floats:
        """Log-odds of each text (tokens), one column a signal."""
        if not texts:
            return np.zeros((0, len(self._bias)))
        stream = self.coder.stream(texts)
        said = np.maximum.reduceat(self.sentences(stream), stream.first[:-1], axis=0)
        sentences = np.add.reduceat(stream.sizes > EMPTY, stream.first[:-1])
        return said - LONG * np.log(np.maximum(sentences, 1))[:, None] + self.whole(stream)


@cache
def fitted(speaker: str) -> Model:
    """The model that ships with the package; speaker: customer or company."""
    with files("andon.read").joinpath("weights.npz").open("rb") as opened, np.load(opened) as arrays:
        return model_of(arrays, speaker)


def model_of(arrays: Mapping[str, np.ndarray], speaker: str) -> Model:
    """The model of a speaker out of the arrays of weights.npz, which hold only places with weight."""
    sentence, text = (np.zeros((PLACES + 1, len(SIGNALS[speaker])), np.float32) for _ in range(2))
    rarity = np.zeros(PLACES + 1, np.float32)
    sentence[arrays[f"{speaker}_places"]] = arrays[f"{speaker}_weights"]
    places = arrays[f"{speaker}_text_places"]
    text[places], rarity[places] = arrays[f"{speaker}_text_weights"], arrays[f"{speaker}_text_rarity"]
    return Model(str(arrays["words"]).split(), Weights(sentence, text, rarity, arrays[f"{speaker}_bias"]))
