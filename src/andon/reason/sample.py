"""Choosing rows by a seed, in order."""

from __future__ import annotations

import numpy as np

Ints = np.ndarray


def chosen(rows: Ints, most: int, *, seed: int) -> Ints:
    """At most `most` of `rows`, drawn without return, in their old order; the same rows and seed give the same choice."""
    if len(rows) <= most:
        return rows
    return rows[np.sort(np.random.default_rng(seed).permutation(len(rows))[:most])]
