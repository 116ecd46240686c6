"""Where texts lie: grams weighed by how rare they are, and what their words mean.

Three blocks, each of length one: words and pairs of words, letters, meaning (andon.text.meanings). From the meaning the mean of all
texts is taken off, which is what all say.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from scipy import sparse

from andon.reasons.grams import LETTERS, WORDS, Atoms
from andon.text.meanings import meanings
from andon.text.vectors import unit

Ints = np.ndarray
Floats = np.ndarray

BLOCKS = (WORDS, LETTERS)
MANY_TEXTS = 1_000  # from which a gram must stand in two texts to count
# Among the three blocks: chosen on folds of a public set of bank questions (docs/reasons.md).
MEANING = 1.6


@dataclass(frozen=True)
class Space:
    """keys: int64, sorted, the grams that count (block in the high half). idf: one a key, float32. unseen: of a gram that is no key,
    one a block. centre: the mean meaning of all texts, float32."""

    keys: Ints
    idf: Floats
    unseen: Floats
    centre: Floats


class Placed(NamedTuple):
    """Texts in a space. grams: texts x keys. meaning: texts x dimensions, length MEANING. known: texts x blocks, the share of each
    block's length that stands on keys, 0..1. column, worth: of each atom, its key (-1: none) and what it adds to its text's row.
    scale: of each word of the texts (Atoms.owner), what its vector adds to `meaning` before the centre is taken off."""

    grams: sparse.csr_matrix
    meaning: Floats
    known: Floats
    column: Ints
    worth: Floats
    scale: Floats


def fitted(found: Atoms) -> Space:
    """The space of the texts of `found`."""
    keys = _keys(found)
    pairs = np.unique(found.doc * np.int64(1 << 33) + keys) % (1 << 33)
    held, texts = np.unique(pairs, return_counts=True)
    often = texts >= (2 if found.docs >= MANY_TEXTS else 1)
    idf = (np.log((1 + found.docs) / (1 + texts[often])) + 1).astype(np.float32)
    meaning = _meaning(found)[0]
    spoken = meaning.any(axis=1)
    centre = meaning[spoken].mean(axis=0) if spoken.any() else meaning.sum(axis=0)
    unseen = np.full(len(BLOCKS), np.log(1 + found.docs) + 1, np.float32)
    return Space(held[often], idf, unseen, centre.astype(np.float32))


def placed(found: Atoms, space: Space) -> Placed:
    """The texts of `found` in `space`."""
    keys = _keys(found)
    at = np.minimum(np.searchsorted(space.keys, keys), max(len(space.keys) - 1, 0))
    known = space.keys[at] == keys if len(space.keys) else np.zeros(len(keys), bool)
    worth = found.share * np.where(known, space.idf[at] if len(space.keys) else 0.0, space.unseen[found.block])
    whole = _lengths(found, keys, worth, rows=np.ones(len(keys), bool))
    seen = _lengths(found, keys, worth, rows=known)
    share = np.divide(seen, whole, out=np.zeros_like(seen), where=whole > 0).astype(np.float32)
    worth = np.where(known, worth / np.maximum(seen[found.doc, found.block], 1e-9), 0.0).astype(np.float32)
    column = np.where(known, at, -1)
    shape = (found.docs, len(space.keys))
    grams = sparse.csr_matrix((worth[known], (found.doc[known], at[known])), shape=shape)
    grams.sum_duplicates()
    raw, scale = _meaning(found)
    moved = raw - space.centre
    moved[~raw.any(axis=1)] = 0.0
    length = np.maximum(np.linalg.norm(moved, axis=1), 1e-9)
    scale = (MEANING * scale / length[found.owner]).astype(np.float32) if len(scale) else scale
    return Placed(grams, unit(moved) * np.float32(MEANING), share, column, worth, scale)


def _keys(found: Atoms) -> Ints:
    """The gram of each atom with its block in the high half."""
    return found.key.astype(np.int64) | found.block.astype(np.int64) << 32


def _lengths(found: Atoms, keys: Ints, worth: Floats, *, rows: np.ndarray) -> Floats:
    """texts x blocks: the length of what the chosen atoms add up to."""
    here = np.flatnonzero(rows)
    pair, number = np.unique(found.doc[here] * np.int64(1 << 33) + keys[here], return_inverse=True)
    squares = np.bincount(number, worth[here], len(pair)) ** 2
    cell = (pair >> 33) * len(BLOCKS) + ((pair >> 32) & 1)
    return np.asarray(np.sqrt(np.bincount(cell, squares, found.docs * len(BLOCKS))).reshape(found.docs, len(BLOCKS)))


def _meaning(found: Atoms) -> tuple[Floats, Floats]:
    """Unit means of the vectors of each text's words, and how much each word of the texts takes part in it."""
    vectors = meanings(found.vocabulary)
    shape = (found.docs, len(found.vocabulary))
    held = sparse.csr_matrix((np.ones(len(found.word), np.float32), (found.owner, found.word)), shape=shape)
    raw = np.asarray(held @ vectors, np.float32)
    return unit(raw), 1.0 / np.maximum(np.linalg.norm(raw, axis=1), 1e-9)[found.owner]
