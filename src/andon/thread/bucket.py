"""The work on one bucket: read its words, then find its issues."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from andon.sql import holding, step
from andon.tables import Tables
from andon.thread import horizon, words
from andon.thread.assignment import assigned
from andon.thread.chains import linked
from andon.thread.horizon import Gaps, Horizons
from andon.thread.pairs import Chains, Pairs, chains_of, compared, examples
from andon.thread.weights import Examples
from andon.thread.words import WordCounts, Words, silent

# The desk's own coding of a problem: a slip of the coder is no other problem, and the reason says it better.
CODING = ("category", "subcategory")


@dataclass(frozen=True)
class Digest:
    """What the second pass needs of a bucket, and the counts that add up over buckets."""

    facts: pa.Table
    words: Words
    traits: npt.NDArray[np.int32]
    gaps: Gaps
    counts: WordCounts
    hard: npt.NDArray[np.bool_]  # which kinds of traits are facts, not the desk's own coding


def digested(job: tuple[Tables, list[str], Any]) -> Digest:
    """job: the bucket's `facts`, `texts`, `traits`; the trait keys that matter; as_of."""
    tables, keys, as_of = job
    hard = np.array([key not in CODING for key in keys], bool)
    facts = tables["facts"]
    names = facts.column("interaction_id")
    places = pa.table({"interaction_id": names, "row": pa.array(np.arange(facts.num_rows))})
    con = holding({"facts": facts, "texts": tables["texts"], "places": places}, threads=1)
    found = words.rows(step(con, "thread/words", width=words.WIDTH), facts.num_rows)
    begins, follows = _order(facts)
    gaps = horizon.counted(step(con, "thread/gaps", as_of=as_of))
    return Digest(facts, found, _traits(tables["traits"], names, keys), gaps, words.counted(found, begins, follows), hard)


def _order(facts: pa.Table) -> tuple[npt.NDArray[np.bool_], npt.NDArray[np.bool_]]:
    """Which contacts open a case or thread of several, and which come later in one."""
    seen: set[str] = set()
    later = np.zeros(facts.num_rows, bool)
    tied = np.zeros(facts.num_rows, bool)
    passive = silent(facts)
    for row, (case, thread) in enumerate(zip(facts.column("case_ref").to_pylist(), facts.column("thread_ref").to_pylist(), strict=True)):
        keys = {f"case {case}" if case else "", f"thread {thread}" if thread else ""} - {""}
        tied[row], later[row] = bool(keys), bool(keys & seen)
        seen |= keys
    return tied & ~later & ~passive, later & ~passive


def _traits(rows: pa.Table, names: pa.ChunkedArray, keys: list[str]) -> npt.NDArray[np.int32]:
    """A column a key: numbers of the values, -1 where nothing is recorded."""
    found = np.full((len(names), len(keys)), -1, np.int32)
    row_of = {name: row for row, name in enumerate(names.to_pylist())}
    column_of = {key: column for column, key in enumerate(keys)}
    codes: dict[tuple[str, str], int] = {}
    for name, key, value in zip(*(rows.column(c).to_pylist() for c in ("interaction_id", "key", "value")), strict=True):
        if key in column_of and name in row_of:
            found[row_of[name], column_of[key]] = codes.setdefault((key, value), len(codes))
    return found


@dataclass(frozen=True)
class Described:
    """A bucket with its chains and pairs compared. apart: pairs of rows that a person took apart."""

    facts: pa.Table
    chain: npt.NDArray[np.int64]
    why: list[str]
    chains: Chains
    pairs: Pairs
    examples: Examples
    apart: list[tuple[int, int]]


def described(job: tuple[Digest, Horizons, dict[str, Any], list[tuple[str, str]]]) -> Described:
    """job: digest, horizons, word weights, and the pairs of interactions a person took apart."""
    digest, horizons, model, decided = job
    facts = digest.facts
    row_of = {name: row for row, name in enumerate(facts.column("interaction_id").to_pylist())}
    apart = [(min(row_of[a], row_of[b]), max(row_of[a], row_of[b])) for a, b in decided if a in row_of and b in row_of]
    chain, why = linked(facts, horizons, apart)
    chains = chains_of(facts, chain, digest.traits)
    pairs = compared(facts, chain, chains=chains, words=digest.words, model=model, hard=digest.hard)
    shown = examples(facts, chains=chains, pairs=pairs, horizons=horizons)
    return Described(facts, chain, why, chains, pairs, shown, apart)


def threaded(job: tuple[Described, Horizons, npt.NDArray[np.float64]]) -> pa.Table:
    """interaction_id, root (the interaction that opened its issue), why, old (the root of an issue that may have come back),
    again (the customer says it has), of each row. job: the bucket, horizons, weights of the evidence."""
    here, horizons, weights = job
    chain, chains, why = here.chain, here.chains, here.why
    names = here.facts.column("interaction_id").to_pylist()
    forbidden = {(min(chain[a], chain[b]), max(chain[a], chain[b])) for a, b in here.apart if chain[a] != chain[b]}
    found = assigned(here.facts, chain, chains=chains, pairs=here.pairs, weights=weights, horizons=horizons, forbidden=forbidden)
    first = chains.first.tolist()
    return pa.table(
        {
            "interaction_id": pa.array(names, pa.string()),
            "root": pa.array([names[first[found.issue[number]]] for number in chain.tolist()], pa.string()),
            "why": pa.array(
                [_why(why[row], found.why.get(number), first[number] == row) for row, number in enumerate(chain.tolist())], pa.string()
            ),
            "old": pa.array([_old(names, first, found.old.get(int(found.issue[number]))) for number in chain.tolist()], pa.string()),
            "again": pa.array([int(found.issue[number]) in found.again for number in chain.tolist()], pa.bool_()),
        }
    )


def _why(linked_by: str, joined_by: str | None, opens: bool) -> str:
    """The first row of a chain joined for the chain's reason, a later one for its reference."""
    return (joined_by or "first") if opens else linked_by


def _old(names: list[str], first: list[int], chain: int | None) -> str | None:
    return None if chain is None else names[first[chain]]
