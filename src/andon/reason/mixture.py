"""Words that speak for a reason: a mixture of word distributions, with a home test against everyday language.

Each reason is a distribution of words, smoothed towards all texts; a text belongs to the reason whose words explain it
best (hard EM on a mixture of multinomials: Nigam, McCallum, Thrun & Mitchell 2000, doi 10.1023/A:1007692713085). What all
reasons share cancels, because a word counts by how much likelier a reason makes it than all texts together do.
"""

from __future__ import annotations

import numpy as np
from scipy import sparse

Floats = np.ndarray
Ints = np.ndarray

SMOOTHING = 100.0  # words of everyday language added to each reason
ROUNDS = 8
STILL = 0.003


def log_ratios(texts: sparse.csr_matrix, group: Ints, groups: int, *, weights: Floats) -> Floats:
    """words x groups: log of how much likelier a group makes each word than all texts do, times the word's weight."""
    everyday = np.asarray(texts.sum(axis=0)).ravel() + 0.5
    everyday /= everyday.sum()
    # Counted into a full table at once: faster than a sparse product, and every cell is needed.
    held = np.repeat(group, np.diff(texts.indptr))
    cell = held[held >= 0] * texts.shape[1] + texts.indices[held >= 0]
    counts = np.bincount(cell, minlength=groups * texts.shape[1]).reshape(groups, -1).astype(np.float32)
    likely = (counts + SMOOTHING * everyday) / (counts.sum(axis=1, keepdims=True) + SMOOTHING)
    return (np.log(likely / everyday) * weights).T.astype(np.float32)


def priors(group: Ints, groups: int) -> Floats:
    """Half the log share of each group: a large reason is likelier, but words decide."""
    size = np.bincount(group[group >= 0], minlength=groups) + 1.0
    return (0.5 * np.log(size / size.sum())).astype(np.float32)


def sharpened(texts: sparse.csr_matrix, group: Ints, *, weights: Floats) -> Ints:
    """`group` after a few rounds of giving each text to the group whose words explain it best; groups may die out."""
    groups = int(group.max()) + 1
    for _ in range(ROUNDS):
        ratios, prior = log_ratios(texts, group, groups, weights=weights), priors(group, groups)
        fresh = best(texts, ratios, prior=prior)
        moved = float((fresh != group).mean())
        group = fresh
        if moved < STILL:
            break
    return np.unique(group, return_inverse=True)[1]


def best(texts: sparse.csr_matrix, ratios: Floats, *, prior: Floats, batch: int = 20_000) -> Ints:
    """The group that explains each text best."""
    parts = [(texts[n : n + batch] @ ratios + prior).argmax(axis=1) for n in range(0, texts.shape[0], batch)]
    return np.concatenate(parts) if parts else np.empty(0, np.int64)
