"""A small linear model of sentences and texts: what it says for the signals where no cue was written down.

A sentence is its words, its kinds of words (`kinds`) and pairs of both: a word with its neighbour, a kind with the kinds up to three
places on. Each such feature has a weight a signal, found by its number in one table of 2**18 places (hashing: Weinberger et al. 2009,
doi 10.1145/1553374.1553516); their sum, divided by the root of the sentence's length, is its log-odds. A text says what its strongest
sentence says, plus what it says as a whole: the first four letters of its words and of neighbours, weighted by how rare they are, to unit
length. Both are logistic regressions, fitted by training/read_model.py on own texts. Deterministic; no text of others was used.
Beside it stands a network over word vectors (`windows`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files
from itertools import chain
from typing import NamedTuple
from zlib import crc32

import numpy as np

from andon.read.kinds import KINDS, MEMBERS, kinds_of
from andon.text.stream import TOKEN

Floats = np.ndarray
Ints = np.ndarray

__all__ = ["TOKEN", "Coder", "Model", "Stream", "Weights", "features", "fitted", "model_of", "stems"]
SIGNALS = {
    "customer": ("not_fixed", "confirms_fixed", "leaving", "harm"),
    "company": ("claims_fix", "denies", "empty_promise", "passes_on"),
}
PLACES = 1 << 18
# What ends a sentence and begins the next one; a question ends in another way.
STOPS, ASKS = ".!\n;:", "?"
ENDS = frozenset(STOPS + ASKS)
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
    """Words to numbers."""

    def __init__(self, vocabulary: Sequence[str]) -> None:
        self.vocabulary = vocabulary
        self._number = {word: place for place, word in enumerate(vocabulary, 1)}
        self._forms: dict[tuple[int, ...], int] = {}
        for name in NUMBER.values():
            self._forms.setdefault((name,), len(self._forms))
        for word in ("\n", *MEMBERS):
            self._forms.setdefault(self.kinds(word), len(self._forms))

    @property
    def forms(self) -> Ints:
        """F x DEEP kinds, 0: none; one row a set of kinds that a listed word has."""
        return np.array([[*form, *[0] * (DEEP - len(form))] for form in self._forms], np.int64)

    def stream(self, texts: Sequence[Sequence[str]]) -> Stream:
        """Tokens of each text (a list from TOKEN) as one stream."""
        flat = ["\n", *chain.from_iterable((*tokens, "\n") for tokens in texts)]
        known = {word: self.numbers(word) for word in set(flat)}
        numbers = np.array([known[word] for word in flat], np.int64)
        is_stop = np.array([word in ENDS for word in flat])
        return stream_of(numbers, is_stop, np.cumsum([0, *(len(tokens) + 1 for tokens in texts)]))

    def numbers(self, word: str) -> tuple[int, int, int]:
        """The numbers of a word, its form and its stem. A set of kinds that no listed word has counts as its first ones that one has."""
        form = self.kinds(word)
        while form not in self._forms:
            form = form[:-1]
        stem = crc32(word[:STEM_LETTERS].encode()) if word[0].isalnum() else 0
        return self._number.get(word, 0), self._forms[form], stem

    @staticmethod
    def kinds(word: str) -> tuple[int, ...]:
        """The numbers of a token's kinds. All stops but the question are one kind of thing."""
        names = ("\n",) if word in STOPS else (word,) if word in "?," else kinds_of(word)
        return tuple(NUMBER.get(name, NUMBER["other"]) for name in names)[:DEEP]


def stream_of(numbers: Ints, is_stop: Ints, opened: Ints) -> Stream:
    """A stream. numbers: tokens x 3, by Coder.numbers; is_stop: whether a token is in ENDS; opened: as in Stream."""
    words, forms, stems = numbers.T
    starts = np.flatnonzero(is_stop)
    sizes = np.sqrt(np.diff(starts, append=len(words)) + 1.0)
    return Stream(words, forms, is_stop, starts, np.searchsorted(starts, opened), sizes, stems, opened)


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
            sum(of[place(family, forms[:, None, a], forms[None, :, b]).ravel()] for a in range(DEEP) for b in range(DEEP))
            for family in (NEXT, SOON)
        )
        self._word_form = sum(of[place(WORD_KIND, words[:, None], forms[None, :, b]).ravel()] for b in range(DEEP))
        self._form_word = sum(of[place(KIND_WORD, forms[:, None, a], words[None, :]).ravel()] for a in range(DEEP))

    def sentences(self, stream: Stream) -> Floats:
        """Log-odds of each sentence but the stop behind the last one, one column a signal. Of sentences of the same words one is read."""
        lengths = np.diff(stream.starts)
        first, which = _different(stream, lengths)
        lengths = lengths[first]
        # The stop of the next sentence is a neighbour too.
        tokens, begins = _ranges(stream.starts[first], lengths + 1)
        said = self._said(stream.words[tokens], stream.forms[tokens], stream.stops[tokens])
        of = np.add.reduceat(said, np.stack([begins, begins + lengths], axis=1).ravel(), axis=0)[::2]
        return (of / stream.sizes[first][:, None])[which] + self._bias

    def _said(self, words: Ints, forms: Ints, stops: Ints) -> Floats:
        """Weights of each token with its neighbours up to three places on, tokens x signals."""
        said = self._word.take(words, axis=0) + self._form.take(forms, axis=0)
        a, b, width = slice(None, -1), slice(1, None), len(self._form)
        said[a] += self._next.take(forms[a] * width + forms[b], axis=0) + self._weights.take(place(PAIR, words[a], words[b]), axis=0)
        said[a] += self._word_form.take(words[a] * width + forms[b], axis=0) + self._form_word.take(
            forms[a] * len(self._word) + words[b], axis=0
        )
        between = np.zeros(len(words), bool)
        for ahead in (2, 3):
            between[: 1 - ahead] |= stops[ahead - 1 :]
            more = self._soon.take(forms[:-ahead] * width + forms[ahead:], axis=0)
            more[between[:-ahead]] = 0.0
            said[:-ahead] += more
        return said

    def whole(self, stream: Stream) -> Floats:
        """Log-odds that each text adds as a whole, one column a signal."""
        one = np.ones(1, np.int64)
        places = np.zeros((len(stream.words), 2), np.int64)
        places[:, 0] = place(STEM, stream.stems, one)
        places[:-1, 1] = place(STEMS, stream.stems[:-1], stream.stems[1:])
        flat, starts = places.ravel(), 2 * (stream.opened[:-1] + 1)
        said = np.add.reduceat(self._text.take(flat, axis=0), starts, axis=0)
        return said / np.sqrt(np.maximum(np.add.reduceat(self._square.take(flat), starts), 1e-9))[:, None]

    def read(self, stream: Stream) -> Floats:
        """Log-odds of each text, one column a signal."""
        if len(stream.opened) < 2:
            return np.zeros((0, len(self._bias)))
        said = np.maximum.reduceat(self.sentences(stream), stream.first[:-1], axis=0)
        sentences = np.add.reduceat(stream.sizes[:-1] > EMPTY, stream.first[:-1])
        return said - LONG * np.log(np.maximum(sentences, 1))[:, None] + self.whole(stream)


def _different(stream: Stream, lengths: Ints) -> tuple[Ints, Ints]:
    """Of sentences with the same tokens, the next stop included, the first one; and for each sentence the place of its one among these.

    Sentences meet in a hash of 64 bits: of ten million different ones two would be taken for one in 3 of a million runs.
    """
    words, forms = stream.words.astype(np.uint64), stream.forms.astype(np.uint64)
    mixed = words * np.uint64(0x9E3779B97F4A7C15) + (forms + np.uint64(1)) * np.uint64(0xC2B2AE3D27D4EB4F)
    mixed = (mixed ^ (mixed >> np.uint64(29))) * np.uint64(0xBF58476D1CE4E5B9)
    mixed ^= mixed >> np.uint64(32)
    powers = np.cumprod(np.full(int(lengths.max()) + 1, 0x94D049BB133111EB, np.uint64))
    starts, stops = stream.starts[:-1], stream.starts[1:]
    within = np.arange(stops[-1]) - np.repeat(starts, lengths)
    hashes = np.add.reduceat(mixed[: stops[-1]] * powers[within], starts) + mixed[stops] * powers[lengths]
    _, first, which = np.unique(hashes, return_index=True, return_inverse=True)
    return first, which


def _ranges(starts: Ints, lengths: Ints) -> tuple[Ints, Ints]:
    """The numbers of all ranges in a row, and where each range begins among them."""
    begins = np.cumsum(lengths) - lengths
    return np.arange(lengths.sum()) + np.repeat(starts - begins, lengths), begins


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
