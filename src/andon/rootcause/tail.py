"""How surprising a count is when reports of one event count once."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.special import betainc, xlogy

from andon.rootcause.expected import Floats
from andon.rootcause.units import Bools, Ints, Units


@dataclass(frozen=True)
class Tail:
    """bad, expected, of: events (not reports) seen, expected and possible. p: chance of as many. gain: log likelihood won over
    "like elsewhere"."""

    bad: float
    expected: float
    of: float
    p: float
    gain: float


def tail(bad: Floats, expected: Floats, of: Floats, *, elsewhere: Floats) -> tuple[Floats, Floats]:
    """(p, gain) of binomial counts; all arrays of one shape. elsewhere: how many the expectation rests on, so that it may be wrong too.

    Source: binomial tail as an incomplete beta (it holds for broken counts); scan likelihood of Kulldorff 1997, Bernoulli model.
    """
    trust = 1 / (1 + of / np.maximum(elsewhere, 1.0))
    share = np.clip(expected / np.maximum(of, 1e-9), 1e-9, 1 - 1e-9)
    k, n = bad * trust, of * trust
    p = np.where(k > 0, betainc(np.maximum(k, 1e-9), np.maximum(n - k, 0) + 1, share), 1.0)
    good, good_expected = np.maximum(of - bad, 0), np.maximum(of - expected, 1e-9)
    gain = xlogy(bad, np.maximum(bad, 1e-9) / np.maximum(expected, 1e-9)) + xlogy(good, np.maximum(good, 1e-9) / good_expected)
    return p, np.where(bad > expected, gain * trust, 0.0)


def honest(units: Units, members: Ints, chance: Floats, *, elsewhere: float) -> Tail:
    """The less surprising of two ways to count events instead of reports.

    chance: a member each. By customer: each customer counts once, with the share of their issues that are bad. By place and week: each week
    in which a place was heard of counts once, with the share of its issues that are bad; an issue is heard of in each week of its contacts,
    and since bad issues are heard of in more weeks, the chance is raised by as much. So ten reports of one event, and ten returns after
    one failed repair, are two events, and a line that dies ten times is ten.
    """
    bad = units.bad[members]
    ways = [_counted(bad, chance, units.customer[members], elsewhere=elsewhere)]
    row, cluster = units.heard.of(members)
    odds = chance / (1 - chance) * units.heard.weight
    ways.append(_counted(bad[row], (odds / (1 + odds))[row], cluster, elsewhere=elsewhere))
    return max(ways, key=lambda way: (way.p, -way.gain))


def _counted(bad: Bools, chance: Floats, cluster: Ints, *, elsewhere: float) -> Tail:
    """Each cluster once, with its share of bad ones: right when reports of one cluster go the same way, careful when they do not."""
    number = np.unique(cluster, return_inverse=True)[1]
    size = np.bincount(number)
    hit, expected = (float((np.bincount(number, weights=what) / size).sum()) for what in (bad, chance))
    p, gain = tail(np.array(hit), np.array(expected), np.array(float(len(size))), elsewhere=np.array(elsewhere))
    return Tail(hit, expected, float(len(size)), float(p), float(gain))


def alike(left: Floats, cluster: Ints) -> float:
    """The design effect: how many reports of a cluster are worth one, at least 1; with fewer than ten clusters, their mean size.

    left: bad minus chance, a member each. Variance of sums by cluster over the variance if reports were independent.
    Source: Kish 1965, Survey Sampling, 5.4.
    """
    number = np.unique(cluster, return_inverse=True)[1]
    clusters = int(number.max()) + 1
    if clusters < 10:
        return len(left) / clusters
    left = left - left.mean()
    alone = float((left**2).sum())
    return max(1.0, float((np.bincount(number, weights=left) ** 2).sum()) * clusters / (clusters - 1) / alone) if alone > 0 else 1.0
