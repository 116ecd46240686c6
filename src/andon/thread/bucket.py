"""The work on one bucket: read its words, then find its issues."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from andon.sql import holding, step
from andon.thread import horizon, words
from andon.thread.assignment import assigned
from andon.thread.chains import linked
from andon.thread.horizon import Gaps, Horizons
from andon.thread.jobs import Piece, numbered
from andon.thread.pairs import Chains, Pairs, chains_of, compared, examples
from andon.thread.weights import Examples
from andon.thread.words import WordCounts, Words, silent

# The desk's own coding of a problem: a slip of the coder is no other problem, and the reason says it better.
CODING = ("category", "subcategory")
# Who took the contact: another desk is evidence of another problem, but one problem may go through several.
DESK = ("agent", "team")


@dataclass(frozen=True)
class Digest:
    """What the second pass needs of a bucket besides its facts, and the counts that add up over buckets."""

    words: Words
    gaps: Gaps
    counts: WordCounts


def digested(job: tuple[Piece, Any]) -> Digest:
    """job: the bucket's facts, texts and traits; as_of."""
    piece, as_of = job
    facts = piece.facts
    found = words.rows(piece.texts, facts.num_rows)
    begins, follows = _order(facts)
    gaps = horizon.counted(step(holding({"facts": facts}, threads=1), "thread/gaps", as_of=as_of))
    return Digest(found, gaps, words.counted(found, begins, follows))


def _order(facts: pa.Table) -> tuple[npt.NDArray[np.bool_], npt.NDArray[np.bool_]]:
    """Which contacts open a case or thread of several, and which come later in one."""
    tied, later = np.zeros(facts.num_rows, bool), np.zeros(facts.num_rows, bool)
    for name in ("case_ref", "thread_ref"):
        number = numbered(facts.column(name))
        known = (number >= 0) & ~np.asarray(pc.fill_null(pc.equal(facts.column(name), ""), False))
        first = np.zeros(len(number), bool)
        first[np.unique(number, return_index=True)[1]] = True
        tied, later = tied | known, later | (known & ~first)
    passive = silent(facts)
    return tied & ~later & ~passive, later & ~passive


@dataclass(frozen=True)
class Described:
    """A bucket with its chains and pairs compared. why: what joined each row to its chain. apart: rows that a person took apart."""

    chain: npt.NDArray[np.int64]
    why: npt.NDArray[np.object_]
    chains: Chains
    pairs: Pairs
    examples: Examples
    apart: list[tuple[int, int]]


def described(job: tuple[Piece, Words, Horizons, dict[str, Any], list[str], list[tuple[str, str]]]) -> Described:
    """job: the bucket and its words, horizons, word weights, the keys of the traits, and the pairs of interactions a person took apart."""
    piece, spoken, horizons, model, keys, decided = job
    facts = piece.facts
    row_of = {name: row for row, name in enumerate(facts.column("interaction_id").to_pylist())} if decided else {}
    apart = [(min(row_of[a], row_of[b]), max(row_of[a], row_of[b])) for a, b in decided if a in row_of and b in row_of]
    chain, why = linked(facts, horizons, apart)
    chains = chains_of(facts, chain, piece.traits)
    hard = np.array([key not in (*CODING, *DESK) for key in keys], bool)
    pairs = compared(facts, chain, chains=chains, words=spoken, model=model, hard=hard)
    shown = examples(facts, chains=chains, pairs=pairs, horizons=horizons)
    return Described(chain, why, chains, pairs, shown, apart)


def threaded(job: tuple[pa.Table, Described, Horizons, npt.NDArray[np.float64]]) -> pa.Table:
    """interaction_id, root (the interaction that opened its issue), why, old (the root of an issue that may have come back),
    again (the customer says it has), of each row. job: the facts, the bucket, horizons, weights of the evidence."""
    facts, here, horizons, weights = job
    chain, first = here.chain, here.chains.first
    forbidden = {(min(chain[a], chain[b]), max(chain[a], chain[b])) for a, b in here.apart if chain[a] != chain[b]}
    found = assigned(facts, chain, chains=here.chains, pairs=here.pairs, weights=weights, horizons=horizons, forbidden=forbidden)
    names = facts.column("interaction_id").combine_chunks()
    issue = np.array(found.issue, np.int64)[chain]
    joined, old = np.full(len(first), "first", dtype=object), np.full(len(first), -1, np.int64)
    again = np.zeros(len(first), bool)
    joined[list(found.why)], old[list(found.old)], again[list(found.again)] = (
        list(found.why.values()),
        first[list(found.old.values())],
        True,
    )
    # The first row of a chain joined for the chain's reason, a later one for its reference.
    why = np.where(first[chain] == np.arange(len(chain)), joined[chain], here.why)
    return pa.table(
        {
            "interaction_id": names,
            "root": names.take(pa.array(first[issue])),
            "why": pa.array(why, pa.string()),
            "old": names.take(pa.array(old[issue], mask=old[issue] < 0)),
            "again": pa.array(again[issue]),
        }
    )
