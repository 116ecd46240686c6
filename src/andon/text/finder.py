"""Cues found in many sentences at once: a table of cues (andon.text.cues) laid out for NumPy.

What a pattern leaves open ("up to three words", "may stand there or not") is written out: each way is a row of words at fixed distances, in
the order in which the pattern would try them. A word of the stream names the rows it is the rarest word of; what is missing at its distance
drops a row. The first way at the first place is the pattern's match.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np

from andon.text.cues import Cue, Cues

Ints = np.ndarray
Flags = np.ndarray


class Words(NamedTuple):
    """The words of sentences in a row.

    numbers: by Finder.number, 0 for words of no cue. sentences: a rising number a sentence. opens: whether a sentence starts with the word
    (andon.text.cues.starts). clear: whether no word stands before it in its sentence, or since a colon or semicolon.
    """

    numbers: Ints
    sentences: Ints
    opens: Flags
    clear: Flags


class Found(NamedTuple):
    """The first place of each cue in each sentence: its number, the first and the last word of the match."""

    cues: Ints
    first: Ints
    last: Ints


class Way(NamedTuple):
    """One way to read a pattern: pieces at distances from its first word, and how many words it takes up."""

    pieces: tuple[tuple[int, str], ...]
    size: int


def ways(pattern: str) -> Iterator[Way]:
    """All ways to read a pattern, the preferred one first."""
    open_ = [Way((), 0)]
    for piece in pattern.split():
        if piece.startswith("~"):
            open_ = [Way(pieces, size + more) for pieces, size in open_ for more in range(int(piece[1:]) + 1)]
        elif piece.startswith("("):
            both = ((((*pieces, (size, piece[1:-1])), size + 1), (pieces, size)) for pieces, size in open_)
            open_ = [Way(*way) for pair in both for way in pair]
        elif piece not in "^$":
            open_ = [Way((*pieces, (size, piece)), size + 1) for pieces, size in open_]
    yield from open_


class Finder:
    """The cues of a table, ready to be looked for in a stream of words."""

    def __init__(self, cues: Cues) -> None:
        self._cues = cues
        found = [(cue, way) for cue in cues for way in ways(cue.pattern)]
        self._number: dict[str, int] = {}
        self._classes: dict[str, int] = {}
        held = [self._held(cue, way) for cue, way in found]
        self._member = np.zeros((len(self._classes) + 1, len(self._number) + 1), bool)
        self._member[-1] = True
        for piece, row in self._classes.items():
            self._member[row, [self._number[form] for form in cues.forms(piece)]] = True
        self._lay_out(found, held)

    def number(self, word: str) -> int:
        """The number of a word, 0 where no cue needs it."""
        return self._number.get(word, 0)

    def _held(self, cue: Cue, way: Way) -> tuple[int, list[tuple[int, int]]]:
        """Where the cue's rarest piece stands in a way, and the (distance from it, class) of the others, the rarest first."""
        for piece in (piece for _, piece in way.pieces if piece not in self._classes):
            self._classes[piece] = len(self._classes)
            for form in self._cues.forms(piece):
                self._number.setdefault(form, len(self._number) + 1)
        key = next(place for place, piece in way.pieces if piece == cue.key)
        rest = sorted((self._cues.commonness(piece), place) for place, piece in way.pieces if place != key)
        named = dict(way.pieces)
        return key, [(place - key, self._classes[named[place]]) for _, place in rest]

    def _lay_out(self, found: Sequence[tuple[Cue, Way]], held: Sequence[tuple[int, list[tuple[int, int]]]]) -> None:
        """Arrays: one entry a way; for each word the ways it is the key of; column by column what else a way needs."""
        self._cue = np.array([cue.number for cue, _ in found])
        self._back = np.array([key for key, _ in held])
        self._size = np.array([way.size for _, way in found])
        self._opening = np.array([cue.opening for cue, _ in found])
        self._clear = np.array([cue.pattern.startswith("^") and not cue.opening for cue, _ in found])
        self._closing = np.array([cue.pattern.endswith("$") for cue, _ in found])
        deep = max(len(rest) for _, rest in held)
        padded = np.array([rest + [(0, len(self._classes))] * (deep - len(rest)) for _, rest in held])
        # ways x columns x (distance, class); what a way does not need is a class that every word is in.
        self._needs = [(padded[:, column, 0], padded[:, column, 1]) for column in range(deep)]
        self._many = np.array([len(rest) for _, rest in held])
        ways_of: list[list[int]] = [[] for _ in range(len(self._number) + 1)]
        for place, (cue, _) in enumerate(found):
            for form in self._cues.forms(cue.key):
                ways_of[self._number[form]].append(place)
        self._count = np.array([len(places) for places in ways_of])
        self._from = np.cumsum(self._count) - self._count
        self._ways = np.array([place for places in ways_of for place in places])

    def find(self, words: Words) -> Found:
        """The first place of each cue in each sentence, by sentence and cue."""
        at, way = self._candidates(words)
        first = at - self._back[way]
        last = first + self._size[way] - 1
        inside = (first >= 0) & (last < len(words.numbers))
        at, way, first, last = at[inside], way[inside], first[inside], last[inside]
        here = words.sentences[at]
        held = (words.sentences[first] == here) & (words.sentences[last] == here)
        held &= (words.opens[first] | ~self._opening[way]) & (words.clear[first] | ~self._clear[way])
        ended = np.append(words.sentences[1:] != words.sentences[:-1], True)
        held &= ended[last] | ~self._closing[way]
        way, first, last, here = way[held], first[held], last[held], here[held]
        order = np.lexsort((way, first, self._cue[way], here))
        cue, first, last, here = self._cue[way][order], first[order], last[order], here[order]
        new = np.ones(len(cue), bool)
        new[1:] = (cue[1:] != cue[:-1]) | (here[1:] != here[:-1])
        return Found(cue[new], first[new], last[new])

    def _candidates(self, words: Words) -> tuple[Ints, Ints]:
        """(words, ways): ways of which all words stand in their places, though perhaps in different sentences."""
        numbers, most = words.numbers, len(words.numbers) - 1
        places = np.flatnonzero(self._count[numbers])
        count = self._count[numbers[places]]
        at = np.repeat(places, count)
        begins = np.cumsum(count) - count
        way = self._ways[np.arange(len(at)) + np.repeat(self._from[numbers[places]] - begins, count)]
        settled = []
        for column, (distance, piece) in enumerate(self._needs):
            done = self._many[way] == column
            settled.append((at[done], way[done]))
            at, way = at[~done], way[~done]
            beside = np.clip(at + distance[way], 0, most)
            held = self._member[piece[way], numbers[beside]]
            at, way = at[held], way[held]
        settled.append((at, way))
        return np.concatenate([at for at, _ in settled]), np.concatenate([way for _, way in settled])
