"""What becomes of every row of a file: new, a correction, or there already."""

from __future__ import annotations

import numpy as np
import pyarrow as pa

ACCEPTED, REPLACED, DUPLICATE = range(3)


def newest(keys: pa.Table) -> tuple[np.ndarray, np.ndarray]:
    """The row keys that are known, ascending, and the newest hash of each; keys: row_key, row_hash, part."""
    key, hashes, part = (np.asarray(keys.column(name)) for name in ("row_key", "row_hash", "part"))
    order = np.lexsort((part, key))
    last = np.r_[key[order][1:] != key[order][:-1], True] if len(order) else np.zeros(0, bool)
    return key[order][last], hashes[order][last]


def joined(known: tuple[np.ndarray, np.ndarray], fresh: tuple[np.ndarray, np.ndarray]) -> tuple[np.ndarray, np.ndarray]:
    """Keys and hashes as `newest` gives them, of two sets of which `fresh` is the newer."""
    key, hashes = (np.concatenate(pair) for pair in zip(known, fresh, strict=True))
    order = np.argsort(key, kind="stable")  # of two runs that are sorted already, which is quick
    key, hashes = key[order], hashes[order]
    last = np.r_[key[1:] != key[:-1], True] if len(key) else np.zeros(0, bool)
    return key[last], hashes[last]


def decided(key: np.ndarray, hashes: np.ndarray, *, known: tuple[np.ndarray, np.ndarray]) -> tuple[np.ndarray, np.ndarray]:
    """Per row its state (ACCEPTED, REPLACED or DUPLICATE), and whether the lake needs it.

    key, hashes: of the rows of a file in their order. The last row of a key counts; where the lake already has it as it is,
    all rows of the key are duplicates, so that a file read twice adds nothing.
    """
    n = len(key)
    state, kept = np.full(n, ACCEPTED), np.zeros(n, bool)
    if not n:
        return state, kept
    order = np.argsort(key, kind="stable")
    sorted_key, sorted_hash = key[order], hashes[order]
    begins = np.r_[True, sorted_key[1:] != sorted_key[:-1]]
    starts = np.flatnonzero(begins)
    ends = np.r_[starts[1:], n] - 1
    group = np.cumsum(begins) - 1
    there, old = _looked_up(sorted_key[starts], known)
    stands = there & (sorted_hash[ends] == old)
    before = np.r_[sorted_hash[:1], sorted_hash[:-1]]
    before[starts] = old
    has_before = ~begins | there[group]
    found = np.where(stands[group] | (has_before & (before == sorted_hash)), DUPLICATE, np.where(has_before, REPLACED, ACCEPTED))
    state[order] = found
    kept[order[ends[~stands]]] = True
    return state, kept


def _looked_up(keys: np.ndarray, known: tuple[np.ndarray, np.ndarray]) -> tuple[np.ndarray, np.ndarray]:
    """Whether each key is known, and its newest hash."""
    there_keys, hashes = known
    if not len(there_keys):
        return np.zeros(len(keys), bool), np.zeros(len(keys), "int64")
    place = np.minimum(np.searchsorted(there_keys, keys), len(there_keys) - 1)
    return there_keys[place] == keys, hashes[place]
