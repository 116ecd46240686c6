"""How surprising a count is when reports of one event count once."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.special import betainc, xlogy

from andon.rootcause.expected import Floats
from andon.rootcause.units import Bools, Ints


@dataclass(frozen=True)
class Tail:
    """bad, expected, of: events (not reports) seen, expected and possible. p: chance of as many. gain: log likelihood won over
    "like elsewhere". shrink: reports an event."""

    bad: float
    expected: float
    of: float
    p: float
    gain: float
    shrink: float = 1.0


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


def honest(bad: Bools, chance: Floats, *, customer: Ints, place_week: Ints, elsewhere: float) -> Tail:
    """The less surprising of two ways to count events instead of reports.

    bad, chance, customer, place_week: a member each. By customer: one bad event a customer, however many reports. By place and week:
    counts shrunk by the design effect, that is by how much more alike reports of one place and week are than others of the scope;
    with fewer than ten such weeks, one bad event each. Source: design effect, Kish 1965, Survey Sampling, 5.4.
    """
    ways = [_collapsed(bad, chance, customer, elsewhere=elsewhere)]
    number = np.unique(place_week, return_inverse=True)[1]
    if number.max() + 1 < 10:
        ways.append(_collapsed(bad, chance, place_week, elsewhere=elsewhere))
    else:
        ways.append(
            _counted(float(bad.sum()), float(chance.sum()), float(len(bad)), shrink=_alike(bad - chance, number), elsewhere=elsewhere)
        )
    return max(ways, key=lambda way: (way.p, -way.gain))


def _collapsed(bad: Bools, chance: Floats, cluster: Ints, *, elsewhere: float) -> Tail:
    """One bad event a cluster."""
    number = np.unique(cluster, return_inverse=True)[1]
    hit = float((np.bincount(number[bad], minlength=number.max() + 1) > 0).sum())
    none = np.exp(np.bincount(number, weights=np.log1p(-chance)))
    return _counted(hit, float((1 - none).sum()), float(len(none)), shrink=1.0, elsewhere=elsewhere)


def _alike(left: Floats, number: Ints) -> float:
    """The design effect: variance of what is left over, summed by cluster, over its variance if reports were independent; at least 1."""
    left = left - left.mean()
    clusters = number.max() + 1
    by_cluster = np.bincount(number, weights=left)
    alone = float((left**2).sum())
    return float(max(1.0, (by_cluster**2).sum() * clusters / (clusters - 1) / alone)) if alone > 0 else 1.0


def _counted(bad: float, expected: float, of: float, *, shrink: float, elsewhere: float) -> Tail:
    """The tail of counts that are worth only 1 / shrink."""
    bad, expected, of = float(bad / shrink), float(expected / shrink), float(of / shrink)
    p, gain = tail(np.array(bad), np.array(expected), np.array(of), elsewhere=np.array(elsewhere))
    return Tail(bad, expected, of, float(p), float(gain), shrink)
