"""How many reasons: the count at which two halves of the texts, each grouped by itself, agree best about all of them.

Stability of a grouping under resampling (Lange, Roth, Braun & Buhmann 2004, doi 10.1162/089976604773717621), measured
by the adjusted Rand index. Too few groups cut at random places, too many split what belongs together: both disagree.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import numpy as np

from andon.reason.grouping import adjusted_rand, cells, cut, means_of, nearest, ward

Floats = np.ndarray
Ints = np.ndarray
Merges = list[tuple[int, int]]

SPLITS = 3
ROWS = 12_000  # texts that take part: agreement is a share, more rows do not change it
TEXTS_A_CELL = 12
TEXTS_A_GROUP, SMALL = 60, 8  # fewer texts a group on average, and near copies agree with themselves; a small firm may have 8
MOST_CELLS = 300
TOLERANCE = 0.98
WEAK = 0.35  # where no count agrees better, only the coarsest division is honest
FEWEST, FEWEST_WHEN_MANY = 2, 12


def cell_count(rows: int) -> int:
    """How many cells so many texts can carry."""
    return int(min(MOST_CELLS, max(2, rows // TEXTS_A_CELL)))


def grid(most: int, *, rows: int) -> list[int]:
    """Counts to try, each about a fifth larger than the last, up to `most`; many texts are worth more than two reasons."""
    counts, value = [], float(min(max(FEWEST, round((rows / 50) ** 0.5)), FEWEST_WHEN_MANY))
    while round(value) <= most:
        counts.append(round(value))
        value = max(value * 1.2, value + 1)
    return counts


def agreement(rows: Floats, *, seed: int) -> dict[int, float]:
    """Mean adjusted Rand index between halves, by number of groups; empty when there are too few rows to split."""
    rows = rows[np.sort(np.random.default_rng(seed).permutation(len(rows))[:ROWS])]
    counts = grid(min(cell_count(len(rows) // 2) * 2 // 3, max(len(rows) // TEXTS_A_GROUP, SMALL)), rows=len(rows))
    found = np.zeros((SPLITS, len(counts)))
    halves = [np.random.default_rng([seed, n]).random(len(rows)) < 0.5 for n in range(SPLITS)]
    with ThreadPoolExecutor(2) as beside:
        trees = beside.map(lambda n: _tree(rows[~halves[n // 2] if n % 2 else halves[n // 2]], rows, seed=seed + n // 2), range(2 * SPLITS))
        for n in range(SPLITS):
            left, right = next(trees), next(trees)
            found[n] = [adjusted_rand(_at(left, count), _at(right, count)) for count in counts]
    return dict(zip(counts, found.mean(axis=0).round(6).tolist(), strict=True))


def _tree(part: Floats, rows: Floats, *, seed: int) -> tuple[Ints, int, Merges]:
    """Cells and merges of one half, and the cell each row of both halves falls into."""
    group, centres = cells(part, cell_count(len(part)), seed=seed)
    means, sizes = means_of(part, group, len(centres))
    return nearest(rows, centres), len(centres), ward(means, sizes)


def _at(tree: tuple[Ints, int, Merges], count: int) -> Ints:
    cell, cells_, merges = tree
    return cut(merges, cells_, into=count)[cell]


def chosen_count(agreed: dict[int, float], *, most: int) -> int:
    """The middle one of the counts, up to `most`, that agree nearly as well as the best.

    Where even the best agrees weakly, the smallest count; 1 when none could be tried.
    """
    tried = {count: value for count, value in agreed.items() if count <= most}
    if not tried:
        return 1
    good = max(tried.values())
    if good < WEAK:
        return min(tried)
    level = sorted(count for count, value in tried.items() if value >= TOLERANCE * good)
    return level[len(level) // 2]
