"""What customers wrote, as sparse rows of hashed words: how alike two texts are, and whether a text follows up on something."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc
from scipy.sparse import csr_array

from andon.sql import holding, step
from andon.text.words import letters

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]

WIDTH = 1 << 17
COMMON = 0.2  # a word in more than this share of texts says nothing
RARE = 2  # a word must stand in this many texts: the others are names and slips
PULL = 5.0  # texts by which the log ratio of a word is pulled to nothing
LIMIT = 1.5


@dataclass(frozen=True)
class Words:
    """Distinct hashed words: those of row i are codes[starts[i]:starts[i + 1]]; opening: it stands in the first customer message."""

    starts: Ints
    codes: npt.NDArray[np.int32]
    opening: npt.NDArray[np.bool_]


@dataclass(frozen=True)
class WordCounts:
    """Counts that add up: texts, texts a word, and the same of opening messages that begin a chain or follow in one."""

    texts: int
    seen: Ints
    begins: int
    seen_begins: Ints
    follows: int
    seen_follows: Ints


def silent(facts: pa.Table) -> npt.NDArray[np.bool_]:
    """Rows by which no customer makes contact: the company's own contacts, survey answers, bare records of a case."""
    return np.logical_or.reduce([np.asarray(facts.column(name), bool) for name in ("survey", "outbound", "record")])


def rows(texts: pa.Table, n: int) -> Words:
    """The words of `texts` (row, opening, text); n: rows in all.

    The first six letters stand for a word of three or more, so that endings and the tail of a typing error do not matter.
    """
    plain = letters(pc.utf8_lower(texts.column("text").combine_chunks()), lambda some: pc.replace_substring_regex(some, r"\PL+", " "))
    parts = pc.ascii_split_whitespace(plain)
    text = np.repeat(np.arange(len(parts)), pc.list_value_length(parts).to_numpy())
    coded = pc.list_flatten(parts).dictionary_encode()
    code = _hashed(coded.dictionary)[coded.indices.to_numpy()]
    text, code = text[code >= 0], code[code >= 0]
    row, opening = (np.asarray(texts.column(name), dtype=np.int64)[text] for name in ("row", "opening"))
    # One number holds row, code and opening: to sort numbers is the fastest way to have each word of a row once, opening last.
    found = np.sort((row * WIDTH + code) * 2 + opening)
    found = found[np.append(found[1:] // 2 != found[:-1] // 2, True)] if len(found) else found
    starts = np.searchsorted(found, np.arange(n + 1) * (2 * WIDTH)).astype(np.int64)
    return Words(starts, (found // 2 % WIDTH).astype(np.int32), found % 2 == 1)


def _hashed(words: pa.Array) -> Ints:
    """A number below WIDTH for each word, -1 for one of less than three letters."""
    beginnings = pa.table({"word": pc.utf8_slice_codeunits(words, 0, 6)})
    codes = np.asarray(step(holding({"beginnings": beginnings}, threads=1), "thread/hashes", width=WIDTH).column("code"), dtype=np.int64)
    return np.where(np.asarray(pc.utf8_length(words)) >= 3, codes, -1)


def counted(words: Words, begins: npt.NDArray[np.bool_], follows: npt.NDArray[np.bool_]) -> WordCounts:
    """Counts of one bucket. begins, follows: which rows open a case or thread and which come later in one."""
    long = np.diff(words.starts)
    first, later = np.repeat(begins, long) & words.opening, np.repeat(follows, long) & words.opening
    spoken = long > 0
    return WordCounts(
        int(spoken.sum()), _many(words.codes), int((begins & spoken).sum()), _many(words.codes[first]),
        int((follows & spoken).sum()), _many(words.codes[later]),
    )  # fmt: skip


def _many(codes: npt.NDArray[np.int32]) -> Ints:
    return np.bincount(codes, minlength=WIDTH).astype(np.int64)


def fitted(parts: list[WordCounts]) -> dict[str, Any]:
    """Weights from the added counts: `idf` (float32, 0 for common and for single words) and `follow` (log ratio, later against opening)."""
    texts, seen = sum(p.texts for p in parts), sum((p.seen for p in parts), np.zeros(WIDTH, np.int64))
    idf = np.log((1 + texts) / (1 + seen)) * ((seen <= max(COMMON * texts, 20)) & (seen >= RARE))
    begins, follows = sum(p.begins for p in parts), sum(p.follows for p in parts)
    follow = np.zeros(WIDTH)
    if min(begins, follows) >= 50:
        one = sum((p.seen_begins for p in parts), np.zeros(WIDTH, np.int64))
        two = sum((p.seen_follows for p in parts), np.zeros(WIDTH, np.int64))
        even = (one + two + 0.1) / (begins + follows)
        follow = np.log((two + PULL * even) / (follows + PULL)) - np.log((one + PULL * even) / (begins + PULL))
    return {"idf": idf.astype(np.float32), "follow": np.clip(follow, -LIMIT, LIMIT).astype(np.float32)}


def matrix(words: Words, model: dict[str, Any]) -> csr_array:
    """One unit row a row of `words`: the idf of each word that stands in it."""
    n = len(words.starts) - 1
    weight = model["idf"][words.codes]
    kept = weight > 0
    owner = np.repeat(np.arange(n), np.diff(words.starts))[kept]
    value = weight[kept].astype(np.float64)
    length = np.sqrt(np.bincount(owner, value**2, minlength=n))
    starts = np.searchsorted(owner, np.arange(n + 1))
    return csr_array((value / np.maximum(length[owner], 1e-12), words.codes[kept], starts), shape=(n, WIDTH))


def likeness(rows_: csr_array, left: Ints, right: Ints) -> Floats:
    """Cosine of pairs of rows, a slice at a time so that memory stays small."""
    parts = [rows_[left[i : i + 50_000]].multiply(rows_[right[i : i + 50_000]]).sum(axis=1) for i in range(0, len(left), 50_000)]
    return np.concatenate([np.asarray(part, float).ravel() for part in parts]) if parts else np.zeros(0)


def following(words: Words, model: dict[str, Any]) -> Floats:
    """How much the opening message of each row sounds like a follow-up: mean log ratio scaled by the root of its words; 0 without text."""
    owner = np.repeat(np.arange(len(words.starts) - 1), np.diff(words.starts))[words.opening]
    value = model["follow"][words.codes[words.opening]].astype(np.float64)
    n = len(words.starts) - 1
    many = np.bincount(owner, minlength=n)
    return np.bincount(owner, value, minlength=n) / np.sqrt(np.maximum(many, 1))
