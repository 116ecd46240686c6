"""Word vectors fitted on a company's own texts, and text vectors made of them. No transformer, no download.

Words that stand in the same texts get similar vectors: positive pointwise mutual information of the counts, reduced by
a truncated singular value decomposition (Levy, Goldberg & Dagan 2015, doi 10.1162/tacl_a_00134; contexts smoothed by the
power 0.75, singular values by 0.5). A second view is optional: what stands on the other side of the same texts (the
company's reply, its product and category). Words that lead to the same reply become neighbours although they never meet
in one text (two views of one thing: Dhillon, Foster & Ungar 2015, "Eigenwords").
Text vectors are weighted means of word vectors, frequent words weighing less (Arora, Liang & Ma 2017, "SIF").
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from scipy import sparse

Floats = np.ndarray
Ints = np.ndarray

SMOOTHING = 0.75
SIF = 0.01
# A word bears in full on the other side when knowing it tells so many nats about what is said there.
BEARS = 0.15
WIDE, OFTEN = 100, 0.25
NOISE = 1e-6  # nats: what single precision leaves of the logarithm of one
DOUBT = 20.0  # texts that must speak against a word before it loses half its weight


@dataclass(frozen=True)
class WordVectors:
    """words: V strings. vectors: V x d, float32. weights: V, float32, how much a word says in a text (0: nothing)."""

    words: list[str]
    vectors: Floats
    weights: Floats
    numbers: dict[str, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.numbers.update({word: n for n, word in enumerate(self.words)})


def incidence(rows: Ints, columns: Ints, shape: tuple[int, int]) -> sparse.csr_matrix:
    """Which texts (rows) hold which words (columns), each counted once, float32; columns of -1 are left out."""
    real = columns >= 0
    # uint8 data may wrap to 0 in a text with 256 of one word, so ones are summed as float and then cut to one.
    matrix = sparse.csr_matrix((np.ones(int(real.sum()), np.float32), (rows[real], columns[real])), shape=shape)
    matrix.sum_duplicates()
    matrix.data[:] = 1.0
    return matrix


def ppmi(counts: sparse.spmatrix) -> sparse.csr_matrix:
    """Positive pointwise mutual information of joint counts (words x contexts), contexts smoothed."""
    joint = sparse.coo_matrix(counts)
    total = float(joint.data.sum())
    if not total:
        return sparse.csr_matrix(joint.shape, dtype=np.float32)
    rows = np.bincount(joint.row, joint.data, joint.shape[0]) / total
    columns = np.bincount(joint.col, joint.data, joint.shape[1]) ** SMOOTHING
    columns /= columns.sum()
    value = np.log(joint.data / total / (rows[joint.row] * columns[joint.col]))
    keep = value > NOISE
    return sparse.csr_matrix((value[keep].astype(np.float32), (joint.row[keep], joint.col[keep])), shape=joint.shape)


def truncated(matrix: sparse.csr_matrix, size: int, *, seed: int, passes: int = 4) -> tuple[Floats, Floats]:
    """Left singular vectors (V x size) and singular values of `matrix`, by random projection.

    Source: Halko, Martinsson & Tropp 2011, doi 10.1137/090771806. Signs are fixed, so that the same matrix and seed
    give the same vectors. A matrix without spread (nothing but zeros) has none: V x 0, and no values.
    """
    if not matrix.count_nonzero():
        return np.zeros((matrix.shape[0], 0), np.float32), np.zeros(0)
    size = min(size, *matrix.shape)
    draw = np.random.default_rng(seed).standard_normal((matrix.shape[1], min(size + 10, matrix.shape[1]))).astype(np.float32)
    dense = matrix.toarray() if matrix.shape[0] * matrix.shape[1] < 40_000_000 else matrix
    basis = _orthonormal(dense @ draw)
    for _ in range(passes):
        basis = _orthonormal(dense @ (dense.T @ basis))
    small = np.asarray(dense.T @ basis, np.float64)
    squares, left = np.linalg.eigh(small.T @ small)
    values = np.sqrt(np.maximum(squares[::-1], 0.0))
    vectors = basis @ left[:, ::-1][:, :size]
    signs = np.sign(vectors[np.abs(vectors).argmax(axis=0), np.arange(vectors.shape[1])])
    return (vectors * np.where(signs == 0, 1, signs)).astype(np.float32), values[:size]


def _orthonormal(columns: Floats) -> Floats:
    """An orthonormal basis of the columns by their Gram matrix: one product instead of a QR, enough between power steps."""
    wide = np.asarray(columns, np.float64)
    values, vectors = np.linalg.eigh(wide.T @ wide)
    kept = values > values[-1] * 1e-12
    return np.asarray(wide @ (vectors[:, kept] / np.sqrt(values[kept])), np.float32)


def word_vectors(
    own: sparse.csr_matrix,
    words: list[str],
    *,
    other: sparse.csr_matrix | None = None,
    size: int = 100,
    contexts: int = 3000,
    other_share: float = 0.5,
    seed: int = 0,
) -> WordVectors:
    """Vectors of `words` from the texts that hold them.

    own: texts x words, 0 or 1. other: texts x contexts of the other side, or None. contexts: how many of the most frequent
    words serve as contexts. other_share: how much the second view weighs, 0..1, against the first.
    """
    counts = np.asarray(own.sum(axis=0)).ravel()
    frequent = np.sort(np.argsort(-counts, kind="stable")[:contexts])
    views = [_scaled(ppmi(own.T @ own[:, frequent]), 1.0 - other_share if other is not None else 1.0)]
    if other is not None:
        views.append(_scaled(ppmi(own.T @ other), other_share))
    left, values = truncated(sparse.hstack(views).tocsr(), size, seed=seed)
    share = counts / max(counts.sum(), 1.0)
    return WordVectors(words, left * np.sqrt(values, dtype=np.float32), (SIF / (SIF + share)).astype(np.float32))


def bearing(own: sparse.csr_matrix, other: sparse.csr_matrix | None, *, floor: float = 0.1, seed: int = 0) -> Floats:
    """How far each word of `own` (texts x words) bears on what stands on the other side of its texts: floor..1, one a word.

    Small talk, courtesy and anger go with any answer; the matter of a contact does not. Measured by the Kullback-Leibler
    divergence of the contexts of the word's texts from those of all texts, less what chance gives (the same with the
    other sides dealt out anew). All ones where the other side is missing, narrower than WIDE contexts or known of fewer
    than OFTEN of the texts: a coarse list would hide what it does not tell apart.
    """
    known = np.flatnonzero(np.diff(other.indptr)) if other is not None else np.empty(0, np.int64)
    if other is None or other.shape[1] < WIDE or len(known) < OFTEN * own.shape[0]:
        return np.ones(own.shape[1], np.float32)
    own, other = own[known], other[known]
    dealt = other[np.random.default_rng(seed).permutation(len(known))]
    found = np.clip((_divergence(own, other) - _divergence(own, dealt)) / BEARS, floor, 1.0)
    texts = np.asarray(own.sum(axis=0)).ravel()
    return ((texts * found + DOUBT) / (texts + DOUBT)).astype(np.float32)


def _divergence(own: sparse.csr_matrix, other: sparse.csr_matrix) -> Floats:
    """Divergence of the contexts of each word's texts from all contexts, in nats; 0 for a word that stands with none."""
    joint = (own.T @ other).tocoo()
    total = np.maximum(np.bincount(joint.row, joint.data, own.shape[1]), 1.0)
    share = np.asarray(other.sum(axis=0)).ravel() / max(float(other.sum()), 1.0)
    told = joint.data * np.log(joint.data / (total[joint.row] * share[joint.col]))
    return np.asarray(np.bincount(joint.row, told, own.shape[1]) / total)


def _scaled(view: sparse.csr_matrix, weight: float) -> sparse.csr_matrix:
    """A view brought to unit norm and its weight, so that the wider one does not drown the other."""
    norm = sparse.linalg.norm(view) if view.nnz else 1.0
    return view * np.float32(np.sqrt(weight) * 100.0 / max(norm, 1e-9))


def text_vectors(texts: sparse.csr_matrix, fitted: WordVectors) -> Floats:
    """Unit vectors of texts (texts x words) as weighted means of their words; a text without a known word is all zeros."""
    raw = texts.multiply(fitted.weights).tocsr().astype(np.float32) @ fitted.vectors
    return unit(raw)


def unit(rows: Floats) -> Floats:
    """Rows brought to length one; zero rows stay zero."""
    length = np.linalg.norm(rows, axis=1, keepdims=True)
    return np.asarray(rows / np.where(length > 0, length, 1.0), dtype=np.float32)
