"""The work of the room cut into jobs, whole buckets together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

Ints = npt.NDArray[np.int64]
Codes = npt.NDArray[np.int32]

MOST_ROWS = 200_000  # interactions a job, so that memory stays small


@dataclass(frozen=True)
class Piece:
    """facts: the interactions of some buckets in order of time. texts: row (in facts), opening, text. traits: see `coded`."""

    facts: pa.Table
    texts: pa.Table
    traits: Codes


def pieces(facts: pa.Table, texts: pa.Table, traits: Codes, *, workers: int) -> list[Piece]:
    """As many jobs as pay. traits: one row a row of facts. Texts of interactions that are not in facts are left out."""
    many = max(workers, -(-facts.num_rows // MOST_ROWS))
    number = np.asarray(facts.column("bucket"), dtype=np.int64) % many
    owner = places(texts.column("interaction_id"), facts.column("interaction_id"))
    number_of_text = np.where(owner >= 0, number[owner], -1) if len(number) else owner
    found = []
    for job in sorted(set(number.tolist())):
        mine, spoken = number == job, number_of_text == job
        row = (np.cumsum(mine) - 1)[owner[spoken]]
        words = texts.select(["opening", "text"]).filter(pa.array(spoken)).append_column("row", pa.array(row))
        # Rows are copied, not sliced: a slice would take the whole table along to another process.
        found.append(Piece(facts.drop_columns("bucket").filter(pa.array(mine)), words, traits[mine]))
    return found


def coded(traits: pa.Table, names: pa.ChunkedArray, keys: Sequence[str]) -> Codes:
    """A row a name, a column a key: numbers of the values, -1 where nothing is recorded."""
    found = np.full((len(names), len(keys)), -1, np.int32)
    row, column = places(traits.column("interaction_id"), names), places(traits.column("key"), pa.array(keys, pa.string()))
    known = (row >= 0) & (column >= 0)
    found[row[known], column[known]] = numbered(traits.column("value"))[known]
    return found


def places(column: pa.ChunkedArray, among: pa.ChunkedArray | pa.Array) -> Ints:
    """Where each value stands in `among`, -1 for those that do not."""
    among = among.combine_chunks() if isinstance(among, pa.ChunkedArray) else among
    return np.asarray(pc.index_in(column, among).fill_null(-1), dtype=np.int64)


def numbered(column: pa.ChunkedArray | pa.Array) -> Ints:
    """Numbers for strings, -1 for null."""
    column = column.combine_chunks() if isinstance(column, pa.ChunkedArray) else column
    return np.asarray(column.dictionary_encode().indices.fill_null(-1), dtype=np.int64)
