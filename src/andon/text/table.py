"""Word vectors that ship with the package: what English words mean, one row a word, made once by training/static_table.py.

A word that the table lacks is its form without an ending, else the mean of its pieces, the longest first (greedy longest match, as in
WordPiece: Devlin et al. 2019, doi 10.18653/v1/N19-1423). That is asked once a distinct word, so it is written out here: a library of
tokenizers is 12 MB for the few lines of `_pieces`. The card is docs/word-table.md.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from importlib.resources import files
from itertools import chain
from typing import NamedTuple

import numpy as np

Floats = np.ndarray

ENDINGS = ("s", "ed", "d", "ing")
SHORTEST = 4  # letters that are left of a word without its ending
INSIDE = "##"  # begins the entry of a piece that does not begin a word
# A longer run of letters is no word.
LONGEST = 60


class Table(NamedTuple):
    """numbers: the row of each entry. vectors: entries x dimensions, eight bits; scale: what one step of a row is worth."""

    numbers: dict[str, int]
    vectors: np.ndarray
    scale: Floats

    def row(self, number: int) -> Floats:
        """The vector of an entry, float32."""
        return np.asarray(self.vectors[number] * self.scale[number], np.float32)


@cache
def table() -> Table:
    """The table that ships with the package."""
    with files("andon.text").joinpath("table.npz").open("rb") as opened, np.load(opened) as arrays:
        words = str(arrays["words"]).split(" ")
        return Table({word: number for number, word in enumerate(words)}, arrays["vectors"], arrays["scale"].astype(np.float32))


def matrix(words: Sequence[str]) -> Floats:
    """words x dimensions, float32, of words in lower case: mean square about 1 a row. What is no word (numbers, marks) is all zeros."""
    held = table()
    return means(words, lambda rows: held.vectors[rows] * held.scale[rows][:, None], dimensions=held.vectors.shape[1])


def means(words: Sequence[str], vectors: Callable[[np.ndarray], Floats], *, dimensions: int) -> Floats:
    """words x dimensions, float32: the mean of what `vectors` gives for the entries of each word; zeros for what is no word."""
    rows = [entries(word) for word in words]
    sizes = np.array([len(row) for row in rows], np.int64)
    found = np.zeros((len(words), dimensions), np.float32)
    used = np.flatnonzero(sizes)
    if len(used):
        flat = np.fromiter(chain.from_iterable(rows), np.int64, int(sizes.sum()))
        found[used] = np.add.reduceat(vectors(flat), (np.cumsum(sizes) - sizes)[used], axis=0) / sizes[used][:, None]
    return found


def entries(word: str) -> list[int]:
    """The rows of the table that a word in lower case is the mean of; none for what is no word."""
    numbers = table().numbers
    if word in numbers:
        return [numbers[word]]
    if not word[:1].isalpha() or len(word) > LONGEST:
        return []
    bare = word.partition("'")[0]
    if bare != word:
        return entries(bare)
    for ending in ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= SHORTEST and word[: -len(ending)] in numbers:
            return [numbers[word[: -len(ending)]]]
    return _pieces(word, numbers)


def _pieces(word: str, numbers: dict[str, int]) -> list[int]:
    """The longest entries that a word is put together of, none where a letter of it is in no entry."""
    found: list[int] = []
    at = 0
    while at < len(word):
        head = INSIDE if at else ""
        end = next((end for end in range(len(word), at, -1) if head + word[at:end] in numbers), at)
        if end == at:
            return []
        found.append(numbers[head + word[at:end]])
        at = end
    return found
