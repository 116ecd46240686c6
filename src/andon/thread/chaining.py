"""Which issues bring an earlier one back after a good spell."""

from __future__ import annotations

import numpy as np
import pyarrow as pa

from andon.sql import holding, step
from andon.stats.counts import benjamini_hochberg, poisson_tail

RATIO = 2.0  # times as many repeats as new problems of this kind make
WIDEST = 0.25  # share of the issues of a reason that a trait may hold
Q = 0.05  # false discoveries among the reasons and traits of a kind that are believed


def chained(facts: pa.Table, found: pa.Table, traits: pa.Table, *, keys: list[str]) -> dict[str, str]:
    """Root of an issue -> root of the earlier issue it brings back.

    found: interaction_id, root, old (an earlier issue of the same customer or account with the same reason and no differing
    trait, beyond the horizon), again (the customer says it is back). Any customer may have two problems of one kind, so old
    alone is no proof: it counts where the customer says so, or where repeats of the reason at one place, product, batch or person
    exceed what all issues of the reason lead to expect (Poisson tail, Benjamini-Hochberg).
    """
    con = holding({"facts": facts, "found": found, "traits": traits})
    counts = step(con, "thread/repeats", keys=keys)
    issues, repeats, all_issues, all_repeats = (
        np.asarray(counts.column(name), float) for name in ("issues", "repeats", "all_issues", "all_repeats")
    )
    # What the others of the reason do is the standard: a trait must not be its own expectation.
    rest = (all_repeats - repeats + 0.5) / (all_issues - issues + 1.0)
    expected = rest * issues
    # A trait that most issues have (the product itself) has no others to be compared with.
    tested = (repeats >= 2) & (issues <= WIDEST * all_issues)
    q = np.ones(len(issues))
    kinds = np.asarray(counts.column("key"))
    # Each kind of trait is a family of its own: thousands of persons must not drown a few dozen places.
    for kind in np.unique(kinds[tested]):
        mine = tested & (kinds == kind)
        q[mine] = benjamini_hochberg(poisson_tail(repeats[mine], expected[mine]))
    excess = counts.filter(pa.array((q <= Q) & (repeats >= RATIO * expected)))
    con.register("excess", excess.select(["reason_id", "key", "value"]))
    rows = step(con, "thread/chained")
    return dict(zip(rows.column("root").to_pylist(), rows.column("old").to_pylist(), strict=True))
