"""Evidence that two chains of one customer or account are about the same problem, as log odds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from andon.sql import holding, step
from andon.thread.words import Words, following, likeness, matrix, silent

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]
Bools = npt.NDArray[np.bool_]

# At most this many earlier chains of one customer or account are looked at.
MOST_EARLIER = 40

# Weights in log odds, set by hand on phrasing a and documented in docs/thread.md; none names a product, place or word.
TEXT_SLOPE, TEXT_EVEN, TEXT_LOW, TEXT_HIGH = 5.0, 0.12, -0.5, 2.5
LEAF_SAME, PARENT_SAME, REASON_DIFFERS = 1.5, 0.3, -1.2
TRAIT_SAME, TRAIT_DIFFERS, TRAIT_LOW, TRAIT_HIGH = 0.3, -0.7, -1.5, 1.0
FOLLOWS, FOLLOWS_LOW, FOLLOWS_HIGH = 1.0, -1.0, 1.5
NOT_FIXED = 1.0
SURE = 0.5
HOUSEHOLD = -0.5


@dataclass(frozen=True)
class Chains:
    """One entry a chain, in order of its first member: start, end in days; first: row of its first member; opener: row of its first
    inbound one (or -1: the company or a survey alone speaks); speaker: row that gives the reason (or -1); reason, parent: codes (-1 unknown); p: of the reason; traits: a column a key."""

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
    """Pairs of chains in order of right, left; about: log odds that the problem is the same, without time; agree: reason and all
    known traits agree; again: the right one says that it is not fixed."""

    left: Ints
    right: Ints
    household: Bools
    about: Floats
    agree: Bools
    again: Bools


def chains_of(facts: pa.Table, chain: Ints, traits: npt.NDArray[np.int32]) -> Chains:
    """The chains of the rows of `facts`, numbered as in `chain`."""
    n = int(chain.max()) + 1 if len(chain) else 0
    start = facts.column("started_at").cast(pa.int64()).to_numpy() / 86_400e6
    passive = silent(facts)
    rows = np.arange(len(chain))
    first, opener = _first(chain, rows, n), _first(chain[~passive], rows[~passive], n)
    reasons, parents = _codes(facts.column("reason_id")), _codes(facts.column("parent_id"))
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


def _codes(column: pa.ChunkedArray) -> Ints:
    """Numbers for strings, -1 for null."""
    coded = column.combine_chunks().dictionary_encode()
    return np.asarray(coded.indices.fill_null(-1), dtype=np.int64)


def scored(facts: pa.Table, chain: Ints, *, chains: Chains, words: Words, model: dict[str, Any]) -> Pairs:
    """All pairs of chains that share a customer or an account, with their evidence."""
    found = _pairs(facts, chain, chains)
    left, right = (np.asarray(found.column(name), dtype=np.int64) for name in ("left", "right"))
    household = np.asarray(found.column("household"), bool)
    rows = matrix(words, model, chain, n=len(chains.start))
    text = np.clip(TEXT_SLOPE * (likeness(rows, left, right) - TEXT_EVEN), TEXT_LOW, TEXT_HIGH)
    spoken = np.diff(rows.indptr) > 0
    text = np.where(spoken[left] & spoken[right], text, 0.0)
    same, parent, known = (
        chains.reason[left] == chains.reason[right], chains.parent[left] == chains.parent[right],
        (chains.reason[left] >= 0) & (chains.reason[right] >= 0),
    )  # fmt: skip
    sure = np.sqrt(chains.p[left] * chains.p[right])
    reason = np.where(known, sure * np.where(same, LEAF_SAME, np.where(parent, PARENT_SAME, REASON_DIFFERS)), 0.0)
    alike, unlike = _traits(chains.traits, left, right)
    trait = np.clip(TRAIT_SAME * alike + TRAIT_DIFFERS * unlike, TRAIT_LOW, TRAIT_HIGH)
    wake = _wake(facts, chains, words, model)[right]
    opener = np.where(chains.opener >= 0, chains.opener, chains.first)
    again = np.asarray(facts.column("not_fixed"), float)[opener][right] >= SURE
    about = text + reason + trait + wake + np.where(household, HOUSEHOLD, 0.0)
    return Pairs(left, right, household, about, same & known & (unlike == 0), again)


def _pairs(facts: pa.Table, chain: Ints, chains: Chains) -> pa.Table:
    """left, right, household: pairs of chains that share a person or an account."""
    names, numbers = [], []
    for column, letter in (("customer_id", "c"), ("account_id", "a")):
        for row, value in enumerate(facts.column(column).to_pylist()):
            if value is not None:
                names.append(letter + value)
                numbers.append(chain[row])
    owner = np.array(numbers, np.int64)
    entities = pa.table({"chain": owner, "key": pa.array(names, pa.string())}).group_by(["chain", "key"]).aggregate([])
    owner = np.asarray(entities.column("chain"), dtype=np.int64)
    entities = entities.append_column("start", pa.array(chains.start[owner])).append_column("active", pa.array(chains.opener[owner] >= 0))
    return step(holding({"entities": entities}, threads=1), "thread/pairs", most=MOST_EARLIER)


def _traits(traits: npt.NDArray[np.int32], left: Ints, right: Ints) -> tuple[Floats, Floats]:
    """How many recorded traits of a pair agree, and how many differ."""
    alike, unlike = np.zeros(len(left)), np.zeros(len(left))
    for k in range(traits.shape[1]):
        one, two = traits[left, k], traits[right, k]
        both = (one >= 0) & (two >= 0)
        alike += both & (one == two)
        unlike += both & (one != two)
    return alike, unlike


def _wake(facts: pa.Table, chains: Chains, words: Words, model: dict[str, Any]) -> Floats:
    """How much each chain's opening sounds like a follow-up, in log odds."""
    opener = np.where(chains.opener >= 0, chains.opener, chains.first)
    sound = np.clip(FOLLOWS * following(words, model)[opener], FOLLOWS_LOW, FOLLOWS_HIGH)
    return sound + NOT_FIXED * np.asarray(facts.column("not_fixed"), float)[opener]
