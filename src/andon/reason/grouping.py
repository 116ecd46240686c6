"""Grouping unit vectors in linear time: many small cells, merged into a tree, and cut where the data repeat themselves.

Cells: spherical k-means (Dhillon & Modha 2001, doi 10.1023/A:1007612920971) with greedy k-means++ seeds. Tree: Ward's
criterion on the cells' means. Everything is plain NumPy in a fixed order, so the same rows give the same groups.
"""

from __future__ import annotations

import numpy as np
from scipy import sparse

from andon.text.vectors import unit

Floats = np.ndarray
Ints = np.ndarray

SEEDED_ON = 4000
ROUNDS = 20
STILL = 0.002  # share of rows that may change cell in a last round


def indicator(group: Ints, groups: int) -> sparse.csr_matrix:
    """groups x rows, 1 where the row belongs to the group; rows of -1 belong to none."""
    real = np.flatnonzero(group >= 0)
    return sparse.csr_matrix((np.ones(len(real), np.float32), (group[real], real)), shape=(groups, len(group)))


def seeds(rows: Floats, count: int, *, seed: int) -> Floats:
    """`count` rows far from each other: greedy k-means++ of three tries (Arthur & Vassilvitskii 2007)."""
    draw = np.random.default_rng(seed)
    pool = rows[np.sort(draw.permutation(len(rows))[:SEEDED_ON])]
    picked = [int(draw.integers(len(pool)))]
    far = _apart(pool[picked], pool)[0]
    for _ in range(count - 1):
        sums = np.cumsum(far, dtype=np.float64)
        if sums[-1] <= 1e-6:
            break
        tries = np.minimum(np.searchsorted(sums, draw.random(3) * sums[-1]), len(pool) - 1)
        left = np.minimum(far, _apart(pool[tries], pool))
        best = int(left.sum(axis=1).argmin())
        picked.append(int(tries[best]))
        far = left[best]
    return pool[picked]


def _apart(some: Floats, pool: Floats) -> Floats:
    """How far each of `some` lies from each row of the pool: only what is asked for, not each row from each."""
    return np.maximum(np.float32(1.0) - np.stack([pool @ row for row in some]), np.float32(0.0))


def cells(rows: Floats, count: int, *, seed: int) -> tuple[Ints, Floats]:
    """The cell of each row (0..k-1) and the k unit centres, k <= `count`; empty cells are dropped."""
    centres = seeds(rows, count, seed=seed)
    group = np.full(len(rows), -1)
    for _ in range(ROUNDS):
        fresh = nearest(rows, centres)
        moved = float((fresh != group).mean())
        group = fresh
        if moved < STILL:
            break
        sums = indicator(group, len(centres)) @ rows
        held = np.bincount(group, minlength=len(centres)) > 0
        centres = np.where(held[:, None], unit(sums), centres)
    used, group = np.unique(group, return_inverse=True)
    return group, centres[used]


def nearest(rows: Floats, centres: Floats, *, batch: int = 1024) -> Ints:
    """The most similar centre of each row; a batch is small enough to stay in the cache of the processor."""
    parts = [(rows[start : start + batch] @ centres.T).argmax(axis=1) for start in range(0, len(rows), batch)]
    return np.concatenate(parts) if parts else np.empty(0, np.int64)


def ward(means: Floats, sizes: Ints) -> list[tuple[int, int]]:
    """The merges that join groups with `means` and `sizes` into one, nearest first: (kept, gone) pairs of group numbers.

    Ward 1963, doi 10.1080/01621459.1963.10500845: the pair whose union adds least to the sum of squares. After a merge
    the costs follow from the old ones (Lance & Williams 1967, doi 10.1093/comjnl/9.4.373).
    """
    means, size = means.astype(np.float64), sizes.astype(np.float64)
    length = (means**2).sum(axis=1)
    cost = np.maximum(length[:, None] + length[None] - 2 * means @ means.T, 0.0)
    cost *= size[:, None] * size[None] / np.maximum(size[:, None] + size[None], 1e-9)
    np.fill_diagonal(cost, np.inf)
    merges = []
    for _ in range(len(means) - 1):
        kept, gone = sorted(divmod(int(cost.argmin()), len(means)))
        whole = np.maximum(size + size[kept] + size[gone], 1e-9)
        joined = ((size + size[kept]) * cost[kept] + (size + size[gone]) * cost[gone] - size * cost[kept, gone]) / whole
        joined[[kept, gone]] = np.inf
        cost[gone, :] = cost[:, gone] = np.inf
        cost[kept, :] = cost[:, kept] = joined
        size[kept], size[gone] = size[kept] + size[gone], 0.0
        merges.append((kept, gone))
    return merges


def cut(merges: list[tuple[int, int]], count: int, *, into: int) -> Ints:
    """The group (0..into-1) of each of `count` cells after merging down to `into` groups."""
    group = np.arange(count)
    for kept, gone in merges[: max(count - into, 0)]:
        group[group == gone] = kept
    return np.unique(group, return_inverse=True)[1]


def means_of(rows: Floats, group: Ints, groups: int) -> tuple[Floats, Ints]:
    """Mean row and size of each group."""
    size = np.bincount(group[group >= 0], minlength=groups)
    return (indicator(group, groups) @ rows) / np.maximum(size, 1)[:, None], size


def adjusted_rand(left: Ints, right: Ints) -> float:
    """How far two groupings of the same rows agree beyond chance, at most 1 (Hubert & Arabie 1985, doi 10.1007/BF01908075)."""
    table = sparse.coo_matrix((np.ones(len(left)), (left, right))).tocsr()
    table.sum_duplicates()
    pairs = [float((n * (n - 1) / 2).sum()) for n in (table.data, np.asarray(table.sum(1)).ravel(), np.asarray(table.sum(0)).ravel())]
    every = len(left) * (len(left) - 1) / 2
    chance = pairs[1] * pairs[2] / every if every else 0.0
    highest = (pairs[1] + pairs[2]) / 2
    return (pairs[0] - chance) / (highest - chance) if highest != chance else 1.0
