"""Texts as counts of word 1-2-grams and of character 2-5-grams inside words, each gram a number and not a string.

A gram is kept as a 32-bit hash, so a fitted model holds nothing that can be read; what decided about a text is told in words of
that text, never of another. Digits are all one digit: no number of a customer becomes a feature.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple
from zlib import crc32

import numpy as np

from andon.text.stream import MARKS, stream

Ints = np.ndarray

MOST_LETTERS, MOST_WORDS = 6_000, 600  # of one text: what stands behind them is no reason for a contact
SHORTEST, LONGEST = 2, 5
LONG_WORD = 40  # letters of a word that make grams
WORDS, LETTERS = 0, 1  # the two blocks of features; each text has length one in each
_DIGIT = re.compile(r"\d")
_MIX = np.uint32(2654435761)  # Knuth's multiplier, TAOCP 3, 6.4


class Atoms(NamedTuple):
    """Each place of a text where a gram stands, one entry a place.

    doc: number of the text. token: number in `word` of the word it stands in (a pair of words: one entry a word). key: uint32,
    the gram. block: WORDS or LETTERS. share: how much of one occurrence this entry is. The rest is a row a word of the texts, in
    their order: owner: its text. word: its number in `vocabulary`. vocabulary: distinct words, in lower case. docs: how many texts.
    """

    doc: Ints
    token: Ints
    key: Ints
    block: Ints
    share: np.ndarray
    owner: Ints
    word: Ints
    vocabulary: list[str]
    docs: int


def atoms(texts: Sequence[str | None]) -> Atoms:
    """The grams of `texts` (null: none)."""
    owner, word, vocabulary = words(texts)
    keys = np.fromiter((crc32(f"w{one}".encode("utf-8", "surrogatepass")) for one in vocabulary), np.uint32, len(vocabulary))[word]
    token = np.arange(len(word))
    left = np.flatnonzero(owner[1:] == owner[:-1])
    pairs = keys[left] * _MIX ^ ((keys[left + 1] << np.uint32(7)) | (keys[left + 1] >> np.uint32(25)))
    grams, first = _letter_keys(vocabulary)
    many = (first[1:] - first[:-1])[word]
    spelled = np.repeat(token, many)
    at = np.arange(int(many.sum())) - np.repeat(np.cumsum(many) - many, many) + np.repeat(first[word], many)
    place = np.concatenate([token, left, left + 1, spelled])
    block = np.repeat(np.array([WORDS, LETTERS], np.int8), [len(token) + 2 * len(left), len(spelled)])
    share = np.ones(len(place), np.float32)
    share[len(token) : len(token) + 2 * len(left)] = 0.5
    key = np.concatenate([keys, pairs, pairs, grams[at]])
    return Atoms(owner[place], place, key, block, share, owner, word, vocabulary, len(texts))


def words(texts: Sequence[str | None]) -> tuple[Ints, Ints, list[str]]:
    """The words of all texts in a row: the text of each, its number in the vocabulary, the vocabulary (digits made one digit)."""
    read = stream([(text or "")[:MOST_LETTERS] for text in texts])
    owner = np.repeat(np.arange(len(texts)), np.diff(read.first))
    codes = read.codes[read.first[0] : read.first[-1]]
    nth = np.arange(len(codes)) - np.repeat(read.first[:-1] - read.first[0], np.diff(read.first))
    kept = (codes >= len(MARKS)) & (nth < MOST_WORDS)
    shaped = [_DIGIT.sub("0", one) for one in read.words[len(MARKS) :]]
    numbers = {one: n for n, one in enumerate(dict.fromkeys(shaped))}
    table = np.fromiter((numbers[one] for one in shaped), np.int64, len(shaped))
    return owner[kept], table[codes[kept] - len(MARKS)], list(numbers)


def _letter_keys(vocabulary: Sequence[str]) -> tuple[Ints, Ints]:
    """The keys of the character grams of each word, blanks at its ends, and where the keys of each word begin (and the end)."""
    found: list[int] = []
    first = [0]
    for word in vocabulary:
        padded = f" {word[:LONG_WORD]} ".encode("utf-8", "surrogatepass")
        for size in range(SHORTEST, LONGEST + 1):
            found.extend(crc32(padded[n : n + size], size) for n in range(len(padded) - size + 1))
        first.append(len(found))
    return np.array(found, np.uint32), np.array(first, np.int64)
