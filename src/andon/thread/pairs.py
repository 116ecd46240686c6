"""Evidence that two chains of one customer or account are about the same problem."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from andon.sql import holding, step
from andon.thread.horizon import EDGES, Horizons
from andon.thread.jobs import numbered
from andon.thread.weights import Examples, Look, features
from andon.thread.words import Words, following, likeness, matrix, silent

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]
Bools = npt.NDArray[np.bool_]

# At most this many earlier chains of one customer or account are looked at.
MOST_EARLIER = 40

AGAIN = 1.0  # log ratio of words, later against first contacts, from which a contact sounds like a follow-up
SURE = 0.5  # probability from which a signal counts as said
FAR = 3.0  # two contacts this many horizons apart are two problems


@dataclass(frozen=True)
class Chains:
    """One entry a chain, in order of its first member. start: its first day. first: row of its first member; opener: row of its first
    inbound one (or -1: the company or a survey alone speaks); speaker: row that gives the reason (or -1). reason, parent: codes (-1
    unknown); p: of the reason. traits: a column a key."""

    start: Floats
    first: Ints
    opener: Ints
    speaker: Ints
    reason: Ints
    parent: Ints
    p: Floats
    traits: npt.NDArray[np.int32]


@dataclass(frozen=True)
class Pairs:
    """Pairs of chains in order of right, left; household: they share an account only; look: see weights;
    agree: reason and all known traits agree; again: the right one sounds like a follow-up and says that it is not fixed."""

    left: Ints
    right: Ints
    household: Bools
    look: Look
    agree: Bools
    again: Bools

    def of(self, rows: Bools) -> Pairs:
        """Some of the pairs."""
        return Pairs(self.left[rows], self.right[rows], self.household[rows], self.look.of(rows), self.agree[rows], self.again[rows])


def chains_of(facts: pa.Table, chain: Ints, traits: npt.NDArray[np.int32]) -> Chains:
    """The chains of the rows of `facts`, numbered as in `chain`."""
    n = int(chain.max()) + 1 if len(chain) else 0
    start = facts.column("started_at").cast(pa.int64()).to_numpy() / 86_400e6
    passive = silent(facts)
    rows = np.arange(len(chain))
    first, opener = _first(chain, rows, n), _first(chain[~passive], rows[~passive], n)
    reasons, parents = numbered(facts.column("reason_id")), numbered(facts.column("parent_id"))
    known = (reasons >= 0) & ~passive
    any_known = reasons >= 0
    speaks = _first(chain[known], rows[known], n)
    speaks = np.where(speaks >= 0, speaks, _first(chain[any_known], rows[any_known], n))
    p = np.asarray(facts.column("reason_p"), float)
    there = speaks >= 0
    merged = np.full((n, traits.shape[1]), -1, np.int32)
    for k in range(traits.shape[1]):
        has = traits[:, k] >= 0
        held = _first(chain[has], rows[has], n)
        merged[:, k] = np.where(held >= 0, traits[held, k], -1)
    return Chains(
        start[first], first, opener, speaks, np.where(there, reasons[speaks], -1), np.where(there, parents[speaks], -1),
        np.where(there, p[speaks], 0.0), merged,
    )  # fmt: skip


def _first(chain: Ints, rows: Ints, n: int) -> Ints:
    """The first row of each chain among `rows`, -1 without one."""
    found = np.full(n, -1, np.int64)
    found[chain[::-1]] = rows[::-1]
    return found


def compared(facts: pa.Table, chain: Ints, *, chains: Chains, words: Words, model: dict[str, Any], hard: npt.NDArray[np.bool_]) -> Pairs:
    """All pairs of chains that share a customer or an account. hard: the kinds of traits in which one problem cannot differ."""
    found = _pairs(facts, chain, chains)
    left, right = (np.asarray(found.column(name), dtype=np.int64) for name in ("left", "right"))
    household = np.asarray(found.column("household"), bool)
    opener = np.where(chains.opener >= 0, chains.opener, chains.first)
    known = (chains.reason[left] >= 0) & (chains.reason[right] >= 0)
    same = known & (chains.reason[left] == chains.reason[right])
    parent = known & ~same & (chains.parent[left] == chains.parent[right])
    rows = matrix(words, model)
    not_fixed = np.asarray(facts.column("not_fixed"), float)[opener][right]
    follows = following(words, model)[opener][right]
    traits = _traits(chains.traits, left, right)
    sure, text = np.sqrt(chains.p[left] * chains.p[right]), likeness(rows, opener[left], opener[right])
    look = Look(same, parent, known, sure=sure, text=text, follows=follows, not_fixed=not_fixed, household=household, traits=traits)
    return Pairs(
        left,
        right,
        household,
        look,
        same & (traits[:, hard] >= 0).all(axis=1),
        (not_fixed >= SURE) & ((follows >= AGAIN) | (not model["follow"].any())),
    )


def examples(facts: pa.Table, *, chains: Chains, pairs: Pairs, horizons: Horizons) -> Examples:
    """Pairs to learn from: each chain with the one before it, and pairs FAR horizons apart."""
    number = np.asarray(facts.column("row"), dtype=np.int64)
    gap = chains.start[pairs.right] - chains.start[pairs.left]
    active = (chains.opener[pairs.right] >= 0) & (chains.opener[pairs.left] >= 0)
    latest = np.append(pairs.right[1:] != pairs.right[:-1], True)  # the last left one of each right one began last
    near = active & latest & (gap <= FAR * horizons.days[""])
    far = active & (gap > FAR * horizons.days[""])
    at = (number[chains.first[pairs.right]] << 31) + number[chains.first[pairs.left]]
    odds = horizons.odds_of_any()[np.searchsorted(EDGES, np.maximum(gap[near], 0), side="right") - 1]
    return Examples(features(pairs.look.of(near)), odds, at[near], features(pairs.look.of(far)), at[far])


def _pairs(facts: pa.Table, chain: Ints, chains: Chains) -> pa.Table:
    """left, right, household: pairs of chains that share a person or an account."""
    customer, account = numbered(facts.column("customer_id")), numbered(facts.column("account_id"))
    owner = np.concatenate([chain[customer >= 0], chain[account >= 0]])
    # Customers count upwards from 0, accounts downwards from -1.
    key = np.concatenate([customer[customer >= 0], -1 - account[account >= 0]])
    entities = pa.table({"chain": owner, "key": key}).group_by(["chain", "key"]).aggregate([])
    owner = np.asarray(entities.column("chain"), dtype=np.int64)
    entities = entities.append_column("start", pa.array(chains.start[owner])).append_column("active", pa.array(chains.opener[owner] >= 0))
    return step(holding({"entities": entities}, threads=1), "thread/pairs", most=MOST_EARLIER)


def _traits(traits: npt.NDArray[np.int32], left: Ints, right: Ints) -> npt.NDArray[np.int8]:
    """For each kind of trait: 1 where a pair agrees, -1 where it differs, 0 where one is not known."""
    one, two = traits[left], traits[right]
    return np.where((one < 0) | (two < 0), 0, np.where(one == two, 1, -1)).astype(np.int8)
