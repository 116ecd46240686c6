"""Which chain belongs to which issue: in order of time, within the horizon of the reason."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from itertools import pairwise
from math import inf

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from andon.thread.horizon import EDGES, MOST_ODDS, Horizons
from andon.thread.pairs import Chains, Pairs
from andon.thread.weights import features

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]

BINS = EDGES.tolist()
THRESHOLD = 0.0  # log odds from which a contact belongs to an earlier issue
LATE = 1.5  # horizons within which evidence may still outweigh the lag
LEAST = 0.0  # evidence about the problem without which time alone joins nothing


@dataclass
class Issues:
    """What was found: issue of each chain (the chain that opened it), why it joined, and which earlier issue an issue may bring back."""

    issue: list[int]
    why: dict[int, str]
    old: dict[int, int]
    again: set[int]


def assigned(
    facts: pa.Table, chain: Ints, *, chains: Chains, pairs: Pairs, weights: Floats, horizons: Horizons, forbidden: set[tuple[int, int]]
) -> Issues:
    """Join each chain to the best earlier issue whose evidence passes the threshold within the horizon, else open a new one."""
    pairs, evidence = _promising(pairs, features(pairs.look) @ weights, chains.opener < 0)
    names = [*facts.column("reason_id").to_pylist(), None]
    reason = [names[row] for row in chains.speaker.tolist()]
    contacts = _contacts(facts, chain, len(chains.start))
    found = Issues(list(range(len(chains.start))), {}, {}, set())
    members = [[b] for b in found.issue]
    edges = np.searchsorted(pairs.right, np.arange(len(chains.start) + 1))
    left, about, agree, household = pairs.left.tolist(), evidence.tolist(), pairs.agree.tolist(), pairs.household.tolist()
    limit = [horizons.of(name) for name in reason]
    odds, starts, alone = horizons.odds_of_any().tolist(), chains.start.tolist(), (chains.opener < 0).tolist()
    for b in np.flatnonzero(edges[1:] > edges[:-1]).tolist():
        passive, at = alone[b], starts[b]
        best, best_of, old, old_at = THRESHOLD if not passive else -inf, -1, -1, -inf
        for k in range(edges[b], edges[b + 1]):
            issue = found.issue[left[k]]
            if forbidden and any((min(m, b), max(m, b)) in forbidden for m in members[issue]):
                continue
            gap = at - _last(contacts, members[issue], at)
            days = max(limit[left[k]], limit[b])
            if gap <= LATE * days and (about[k] >= LEAST or passive):
                value = about[k] + odds[bisect_right(BINS, gap) - 1]
                if value > best:
                    best, best_of = value, k
            elif gap > LATE * days and agree[k] and at - gap > old_at:
                old, old_at = issue, at - gap
        if best_of >= 0:
            issue = found.issue[left[best_of]]
            found.issue[b] = issue
            members[issue].append(b)
            found.why[b] = "firm" if passive else "household" if household[best_of] else "same problem"
        elif old >= 0 and not passive:
            found.old[b] = old
            if pairs.again[edges[b]]:
                found.again.add(b)
    return found


def _promising(pairs: Pairs, about: Floats, passive: npt.NDArray[np.bool_]) -> tuple[Pairs, Floats]:
    """Without the pairs that neither join nor bring anything back, whatever the time; and the evidence of the others."""
    kept = ((about + MOST_ODDS > THRESHOLD) & (about >= LEAST)) | passive[pairs.right] | pairs.agree
    return pairs.of(kept), about[kept]


def _contacts(facts: pa.Table, chain: Ints, n: int) -> list[list[float]]:
    """The days on which each chain had news, rising: starts and ends of its interactions."""
    days = [facts.column(name).cast(pa.int64()).to_numpy() / 86_400e6 for name in ("started_at", "ended_at")]
    asked = ~np.asarray(facts.column("survey"), bool)
    owner, day = np.tile(chain[asked], 2), np.concatenate([column[asked] for column in days])
    order = np.lexsort((day, owner))
    rising, edges = day[order].tolist(), np.searchsorted(owner[order], np.arange(n + 1)).tolist()
    return [rising[low:high] for low, high in pairwise(edges)]


def _last(contacts: list[list[float]], members: list[int], at: float) -> float:
    """The last day up to `at` on which an issue had news."""
    last = -inf
    for member in members:
        days = contacts[member]
        place = bisect_right(days, at)
        if place and days[place - 1] > last:
            last = days[place - 1]
    return last
