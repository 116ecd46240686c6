"""The Net Promoter Score: share of 9 and 10 minus share of 0 to 6, in points."""

from __future__ import annotations

import math

from andon.results import Estimate
from andon.stats.proportions import quantile

FORMULA = "100 x (promoters 9-10 minus detractors 0-6) / answers; limits: adjusted Wald, 3 answers added"


def nps(promoters: float, passives: float, detractors: float, *, confidence: float = 0.95, n: int | None = None) -> Estimate:
    """The score with limits, in points of -100..100; "not enough data" without answers.

    promoters, passives, detractors: answers of 9-10, 7-8, 0-6, counted or weighted to their effective number.
    n: how many answers there were, where the counts are weighted. Raises ValueError for a negative count.
    Limits: adjusted Wald of the trinomial, 3 answers added, of them 0.75 promoters and 0.75 detractors
    (Rocks 2016, doi 10.1080/00031305.2016.1158124). The value itself is not adjusted.
    """
    if min(promoters, passives, detractors) < 0:
        raise ValueError("A count of answers is negative.")
    total = promoters + passives + detractors
    told = round(total) if n is None else n
    if total == 0:
        return Estimate(None, None, None, 0, "answers", "score", FORMULA, "not enough data")
    many = total + 3
    for_, against = (promoters + 0.75) / many, (detractors + 0.75) / many
    middle = for_ - against
    half = quantile(confidence) * math.sqrt((for_ + against - middle * middle) / many)
    low, high = max(-1.0, middle - half), min(1.0, middle + half)
    value = (promoters - detractors) / total
    # The middle is drawn towards 0; at the ends the limits must still hold the value.
    return Estimate(100 * value, 100 * min(low, value), 100 * max(high, value), told, "answers", "score", FORMULA)
