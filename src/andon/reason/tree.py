"""Growing the tree of reasons of one language from opening texts: vectors, cells, leaves, parents."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np
from scipy import sparse

from andon.reason.both_sides import settled
from andon.reason.grouping import cells, cut, means_of, ward
from andon.reason.levels import agreement, cell_count, chosen_count
from andon.reason.mixture import log_ratios, priors, sharpened
from andon.reason.siblings import joined
from andon.text.speech import SPEECH, function_words
from andon.text.vectors import WordVectors, bearing, incidence, text_vectors, unit, word_vectors
from andon.text.words import Tokens

Floats = np.ndarray
Ints = np.ndarray

MOST_TEXTS = 40_000
FEWEST_TEXTS = 30
MOST_VOCABULARY = 8000
FUNCTION_WEIGHT = 0.3
FINE = 60  # groups from which those with the same answers are joined
TELLING = 0.5  # weight from which a word alone can give a text its reason
FEWEST_OF_A_LEAF = 5


@dataclass(frozen=True)
class Tree:
    """What a fit found.

    words: vocabulary. weights: how telling each is. ratios: words x leaves (mixture.log_ratios). prior: one a leaf.
    parent: number of the parent of each leaf. group: leaf of each fitted text (-1: none). texts: how many were fitted.
    agreed: see levels.agreement. proper: names that no label may hold.
    """

    words: list[str]
    weights: Floats
    ratios: Floats
    prior: Floats
    parent: Ints
    group: Ints
    texts: int
    agreed: dict[int, float]
    proper: frozenset[str]


def vocabulary(words: Tokens) -> list[str]:
    """The words worth a vector, most frequent first."""
    counts = words.counts().tolist()
    fewest = 2 if words.docs < 1000 else 3
    kept = [n for n, count in enumerate(counts) if count >= fewest]
    return [words.vocabulary[n] for n in sorted(kept, key=lambda n: (-counts[n], words.vocabulary[n]))[:MOST_VOCABULARY]]


def held(words: Tokens, vocabulary: Sequence[str]) -> sparse.csr_matrix:
    """texts x vocabulary, 1 where the text holds the word."""
    numbers = {word: n for n, word in enumerate(vocabulary)}
    return incidence(words.doc, words.numbered(numbers), (words.docs, len(vocabulary)))


def telling_weights(words: Sequence[str], *, proper: frozenset[str] = frozenset(), function: float = FUNCTION_WEIGHT) -> Floats:
    """How much each word may say about the matter: 0 for speech of any contact, little for grammar and proper names, else 1."""
    grammar = function_words() | proper
    return np.array([0.0 if word in SPEECH else function if word in grammar else 1.0 for word in words], np.float32)


def grow(
    words: Tokens, *, other: sparse.csr_matrix | None, seed: int, proper: frozenset[str] = frozenset(), further: Floats | None = None
) -> Tree | None:
    """The tree of the texts of `words`, or None when they are too few to tell reasons apart.

    other: what the company's side says of the same texts (texts x contexts), a second view for the word vectors.
    proper: names of persons, places and brands, which hint at a matter but are none.
    further: other vectors of the same texts, of length one, that count as much as those of their words.
    """
    known = vocabulary(words)
    texts = held(words, known)
    bears = bearing(texts, other, seed=seed)
    weights = telling_weights(known, proper=proper) * bears
    # Speech weighs nothing in vectors because it would draw texts together; grammar cancels in the mixture by itself.
    voice = np.where(weights > 0, bears, 0.0).astype(np.float32)
    vectors = _vectors(texts, known, other=other, weights=weights, seed=seed)
    if further is not None:
        says = np.abs(vectors).sum(axis=1, keepdims=True) > 0
        vectors = unit(np.hstack([vectors, further]) * says)
    rows = np.flatnonzero(np.abs(vectors).sum(axis=1) > 0)
    if len(rows) < FEWEST_TEXTS:
        return None
    group = np.full(words.docs, -1)
    near, near_texts = vectors[rows], texts[rows]
    # Neither needs the other, and both are arithmetic that leaves the interpreter free.
    with ThreadPoolExecutor(1) as beside:
        agreeing = beside.submit(agreement, near, seed=seed)
        cell, centres = cells(near, cell_count(len(rows)), seed=seed)
        means, sizes = means_of(near, cell, len(centres))
        merges = ward(means, sizes)
        agreed = agreeing.result()
    leaf = cut(merges, len(centres), into=chosen_count(agreed, most=len(rows)))[cell]
    leaf = sharpened(near_texts, leaf, weights=voice)
    if other is not None and (bears < 1.0).any():
        fine = sharpened(near_texts, cut(merges, len(centres), into=min(FINE, max(agreed, default=1)))[cell], weights=voice)
        alike = joined(near, fine, other[rows], seed=seed)
        leaf = sharpened(near_texts, alike, weights=voice) if alike is not fine else leaf
        leaf, bears = settled(near_texts, leaf, int(leaf.max()) + 1, other[rows], weights=voice, seed=seed)
        leaf, weights, voice = np.unique(leaf, return_inverse=True)[1], weights * bears, voice * bears
    leaf = _without_crumbs(leaf, near_texts, weights=voice)
    group[rows] = leaf
    leaves = int(leaf.max()) + 1
    return Tree(
        known, weights, log_ratios(near_texts, leaf, leaves, weights=voice), priors(leaf, leaves),
        _parents(near, leaf, agreed=agreed), group, len(rows), agreed, proper,
    )  # fmt: skip


def _vectors(texts: sparse.csr_matrix, words: list[str], *, other: sparse.csr_matrix | None, weights: Floats, seed: int) -> Floats:
    """Unit vectors of the texts; zero where a text holds no telling word."""
    if not words:
        return np.zeros((texts.shape[0], 1), np.float32)
    fitted = word_vectors(texts, words, other=other, seed=seed)
    vectors = text_vectors(texts, WordVectors(words, fitted.vectors, fitted.weights * weights))
    says = np.asarray(texts @ (weights >= TELLING)).ravel() > 0
    return vectors * says[:, None]


def _without_crumbs(leaf: Ints, texts: sparse.csr_matrix, *, weights: Floats) -> Ints:
    """Leaves of a handful of texts dissolved into the others."""
    size = np.bincount(leaf)
    if (size >= FEWEST_OF_A_LEAF).sum() < 1 or (size >= FEWEST_OF_A_LEAF).all():
        return leaf
    kept = np.where(size[leaf] >= FEWEST_OF_A_LEAF, leaf, -1)
    number = np.cumsum(size >= FEWEST_OF_A_LEAF) - 1
    kept = np.where(kept >= 0, number[leaf], -1)
    ratios = log_ratios(texts, kept, int(kept.max()) + 1, weights=weights)
    stray = np.flatnonzero(kept < 0)
    kept[stray] = (texts[stray] @ ratios).argmax(axis=1)
    return kept


def _parents(near: Floats, leaf: Ints, *, agreed: dict[int, float]) -> Ints:
    """The parent of each leaf: leaves merged down to the count that agrees best among counts up to a third of the leaves."""
    leaves = int(leaf.max()) + 1
    means, sizes = means_of(near, leaf, leaves)
    count = chosen_count(agreed, most=max(leaves // 3, 2)) if leaves > 3 else leaves
    if count == 1:
        count = max(leaves // 3, 1)
    return cut(ward(means, sizes), leaves, into=min(count, leaves))
