"""Groups of texts that differ in words but get the same answers are one reason: they are joined by the company's side.

Customers put one thing in so many ways that words alone divide it. Two groups that lie near each other in words are
joined while their contexts (answers, category, product, team) differ hardly more than chance: the Jensen-Shannon
divergence (Lin 1991, doi 10.1109/18.61115), less what the same groups show with the answers dealt out anew.
"""

from __future__ import annotations

import numpy as np
from scipy import sparse

from andon.reason.grouping import indicator, means_of
from andon.text.vectors import unit

Floats = np.ndarray
Ints = np.ndarray

NEAR = 0.5  # cosine of the means from which two groups may be one
ALIKE = 0.15  # share of the usual difference between groups below which answers are the same
TELLS = 0.1  # usual difference (nats) from which the answers tell reasons apart at all
DEALS = 3


def joined(rows: Floats, group: Ints, other: sparse.csr_matrix, *, seed: int) -> Ints:
    """`group` with the groups joined that the company answers alike; unchanged where its answers tell nothing apart.

    rows: unit vectors of the texts. group: 0..k-1, one a text. other: texts x contexts.
    """
    count = int(group.max()) + 1
    means, _ = means_of(rows, group, count)
    near = unit(means) @ unit(means).T >= NEAR
    told = indicator(group, count) @ other
    draws = np.random.default_rng(seed)
    dealt = [(indicator(group, count) @ other[draws.permutation(other.shape[0])]).toarray() for _ in range(DEALS)]
    apart = _excess(told.toarray(), dealt)
    usual = float(np.median(apart[np.triu_indices(count, 1)])) if count > 1 else 0.0
    if usual < TELLS:
        return group
    return _merged(group, told.toarray(), dealt, apart=apart, near=near, limit=ALIKE * usual)


def _merged(group: Ints, told: Floats, dealt: list[Floats], *, apart: Floats, near: Floats, limit: float) -> Ints:
    """Join the pair that is answered most alike, again and again, until no near pair is below the limit."""
    while True:
        allowed = np.where(np.triu(near, 1), apart, np.inf)
        kept, gone = divmod(int(allowed.argmin()), len(allowed))
        if allowed[kept, gone] >= limit:
            return np.unique(group, return_inverse=True)[1]
        group = np.where(group == gone, kept, group)
        for counts in (told, *dealt):
            counts[kept] += counts[gone]
            counts[gone] = 0.0
        near[kept] |= near[gone]
        near[:, kept] |= near[:, gone]
        near[gone, :] = near[:, gone] = False
        apart[kept] = _from(told, kept) - np.mean([_from(counts, kept) for counts in dealt], axis=0)
        apart[:, kept] = apart[kept]


def _excess(told: Floats, dealt: list[Floats]) -> Floats:
    """Divergence of each pair of groups beyond that of the dealt ones."""
    return np.stack([_from(told, n) - np.mean([_from(counts, n) for counts in dealt], axis=0) for n in range(len(told))])


def _from(counts: Floats, n: int) -> Floats:
    """Jensen-Shannon divergence (nats, equal weights) of group n from each group; 0 for groups without contexts."""
    share = counts / np.maximum(counts.sum(axis=1, keepdims=True), 1.0)
    middle = np.maximum((share + share[n]) / 2, 1e-12)
    one = (share * np.log(np.maximum(share, 1e-12) / middle)).sum(axis=1)
    other = (share[n] * np.log(np.maximum(share[n], 1e-12) / middle)).sum(axis=1)
    empty = (counts.sum(axis=1) == 0) | (counts[n].sum() == 0)
    return np.asarray(np.where(empty, 0.0, (one + other) / 2))
