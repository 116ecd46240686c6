"""What got worse, and nothing recorded says where: said so, and no cause is invented for it."""

from __future__ import annotations

from typing import Any

import numpy as np

from andon.rootcause.units import DAY, WEEK, Bools, Units
from andon.rootcause.when import as_time
from andon.stats.changes import onset

SURE, LEAST_RATIO = 0.01, 1.3


def unexplained(units: Units, explained: Bools, *, labels: dict[str, str], tests: int, seed: int) -> list[dict[str, Any]]:
    """One row for all of it (how many bad ones no cause holds), and one for each reason whose bad share rose without any scope.

    The rise is sought among units that no cause explains, against all units of the reason (so more contacts are no rise).
    """
    left = ~explained
    rows: list[dict[str, Any]] = [
        {"what": "all", "bad": int(units.bad.sum()), "unexplained": int((units.bad & left).sum()), "searched": tests}
    ]
    if len(units) == 0:
        return rows
    span = int(units.week.max() - units.week.min()) // 4 + 1
    period = (units.week - units.week.min()) // 4
    for code, reason in enumerate(units.leaves):
        here = left & (units.leaf == code)
        of, bad = (np.bincount(period[chosen], minlength=span) for chosen in (here, here & units.bad))
        change = onset(bad, of, seed=seed) if bad.sum() >= 20 else None
        if change and change.p * len(units.leaves) <= SURE and change.after >= LEAST_RATIO * change.before:
            since = as_time(int((units.week.min() + 4 * change.at) * WEEK * DAY))
            rows.append(
                {
                    "what": "reason", "reason_id": reason, "label": labels.get(reason), "since": since.isoformat() if since else None,
                    "share_before": round(change.before, 4), "share_after": round(change.after, 4), "p": change.p,
                }
            )  # fmt: skip
    return rows
