"""The last row of a key at or before a moment, for many rows at once; a sort in NumPy, since the engine's own join is slow on text keys."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc


def codes(*sides: Sequence[pa.Array | pa.ChunkedArray]) -> list[np.ndarray]:
    """The keys of several tables as numbers that are equal where the keys are; -1 where a part of the key is null.

    sides: for each table its key columns, texts.
    """
    lengths = [len(columns[0]) for columns in sides]
    total = np.zeros(sum(lengths), "int64")
    for place in range(len(sides[0])):
        whole = pa.concat_arrays([_array(columns[place]) for columns in sides])
        code = whole.dictionary_encode()
        number = np.asarray(code.indices.fill_null(-1)).astype("int64")
        total = np.where((total < 0) | (number < 0), -1, total * max(len(code.dictionary), 1) + number)
    return list(np.split(total, np.cumsum(lengths)[:-1]))


def _array(column: pa.Array | pa.ChunkedArray) -> pa.Array:
    column = column.combine_chunks() if isinstance(column, pa.ChunkedArray) else column
    return column.cast(pa.string())


def micros(times: pa.ChunkedArray) -> np.ndarray:
    """Times as microseconds; what has none lies before all."""
    return np.asarray(pc.fill_null(times.cast(pa.int64()), np.iinfo("int64").min))


def latest(key: np.ndarray, at: np.ndarray, *, keys: np.ndarray, times: np.ndarray, strict: bool = False) -> tuple[np.ndarray, np.ndarray]:
    """For each (key, at): the index of the last (keys, times) with that key and a time at or before it (-1: none), and how many there are.

    strict: before, not at. Equal times keep the order given; key -1 finds nothing.
    """
    n, m = len(keys), len(key)
    rank = np.r_[np.ones(n, int) if strict else np.zeros(n, int), np.zeros(m, int) if strict else np.ones(m, int)]
    order = np.lexsort((rank, np.r_[times, at], np.r_[keys, key]))
    one = (order < n).astype("int64")
    seen = np.cumsum(one)
    sorted_key = np.r_[keys, key][order]
    begins = np.r_[True, sorted_key[1:] != sorted_key[:-1]] if n + m else np.zeros(0, bool)
    base = np.maximum.accumulate(np.where(begins, seen - one, 0)) if n + m else seen
    last = np.maximum.accumulate(np.where(one > 0, np.arange(n + m), -1)) if n + m else seen
    count, index = np.zeros(m, "int64"), np.full(m, -1)
    asked = order >= n
    place = order[asked] - n
    count[place] = (seen - base)[asked]
    index[place] = np.where(count[place] > 0, order[last[asked]], -1)
    nothing = key < 0
    count[nothing], index[nothing] = 0, -1
    return index, count
