"""How many bad ones there are too many, measured on weeks that were not searched."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from andon.rootcause.expected import Floats
from andon.rootcause.tail import tail
from andon.rootcause.units import Bools, Ints

DRAWS = 400


@dataclass(frozen=True)
class Excess:
    """Bad ones more than expected, with 95% limits; how: "weeks not searched" or "shrunken"; n: units it was measured on."""

    value: float
    low: float
    high: float
    how: str
    n: int


def excess(bad: Bools, chance: Floats, *, week: Ints, clusters: list[Ints], ratio: float, ratio_low: float, seed: int) -> Excess:
    """The excess of a scope that was found on the same data, without the luck that made it found.

    Even weeks are measured if the odd weeks alone show the scope (p < 0.05), and the other way round; where one half cannot, the measured
    half counts twice; where neither can, the excess is the shrunken ratio's. Limits: bootstrap of whole clusters (customers; places and
    weeks), the wider of the two.
    bad, chance, clusters: a member each; week: the number of each member's week among the weeks that have any. ratio, ratio_low: shrunken
    ratio of bad to expected, and its 5% quantile.
    """
    left, odd = bad - chance, week % 2 == 1
    shown = [_shows(bad[half], chance[half]) for half in (odd, ~odd)]
    measured = (~odd if shown[0] else np.zeros_like(odd)) | (odd if shown[1] else np.zeros_like(odd))
    expected = float(chance.sum())
    if not measured.any():
        value = expected * max(ratio - 1, 0.0)
        return Excess(value, expected * max(ratio_low - 1, 0.0), max(float(left.sum()), value), "shrunken", len(bad))
    scale = 1.0 if all(shown) else 2.0
    value = float(left[measured].sum()) * scale
    limits = [_limits(left[measured] * scale, cluster[measured], seed=seed + i) for i, cluster in enumerate(clusters)]
    return Excess(value, min(low for low, _ in limits), max(high for _, high in limits), "weeks not searched", int(measured.sum()))


def _shows(bad: Bools, chance: Floats) -> bool:
    """Whether half of the weeks is enough to see it."""
    if not len(bad):
        return False
    p, _ = tail(np.array(bad.sum(), float), np.array(chance.sum()), np.array(float(len(bad))), elsewhere=np.array(1e9))
    return bool(p < 0.05)


def _limits(left: Floats, cluster: Ints, *, seed: int) -> tuple[float, float]:
    """95% limits of a sum by drawing whole clusters with replacement."""
    number = np.unique(cluster, return_inverse=True)[1]
    sums = np.bincount(number, weights=left)
    weights = np.random.default_rng(seed).multinomial(len(sums), np.full(len(sums), 1 / len(sums)), size=DRAWS)
    low, high = np.quantile(weights @ sums, [0.025, 0.975])
    return float(low), float(high)
