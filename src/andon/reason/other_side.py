"""What the company's side says of the same texts: its first answers, and the product, category and team on record.

Customers put one thing in many ways; the company answers it in few. Words of customers that lead to the same answers
become neighbours. It shapes word vectors only: a text's reason is read from the customer's words alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

import numpy as np
import pyarrow as pa
from scipy import sparse

from andon.reason.texts import Texts
from andon.reason.tree import telling_weights
from andon.sql import holding, step
from andon.text.vectors import incidence
from andon.text.words import Tokens, tokens

Ints = np.ndarray

COLUMNS = ("category", "subcategory", "product", "team")
MOST_WORDS, MOST_CONTEXTS = 60, 1500
FEWEST_TEXTS = 5
WORTH = 0.05  # share of texts that must have an other side at all
Name = tuple[str, str]  # of a context: a column of the records, or "answer", and its value or word


@dataclass(frozen=True)
class OtherSide:
    """held: texts x contexts, 1 where the other side of the text holds the word or value. names: of the contexts."""

    held: sparse.csr_matrix
    names: list[Name]

    def under(self, names: list[Name]) -> sparse.csr_matrix:
        """texts x `names`: the same under the contexts of another table; contexts that it lacks fall away."""
        number = {name: n for n, name in enumerate(names)}
        pairs = [(n, number[name]) for n, name in enumerate(self.names) if name in number]
        old, new = np.array(pairs, np.int64).reshape(-1, 2).T
        return (self.held @ sparse.csr_matrix((np.ones(len(pairs), np.float32), (old, new)), (len(self.names), len(names)))).tocsr()


def other_side(texts: Texts, sample: Ints, messages: pa.Table, *, as_of: datetime) -> OtherSide | None:
    """What stands on the other side of the sampled texts; None where hardly any has one."""
    facts = texts.facts.take(pa.array(sample))
    rows = pa.table({"interaction_id": facts.column("interaction_id"), "doc": pa.array(np.arange(len(sample)), pa.int64())})
    answers = step(holding({"messages": messages, "sample": rows}), "reason/replies", as_of=as_of)
    words = tokens(answers.column("text"), most=MOST_WORDS)
    docs = answers.column("doc").to_numpy()
    spoken = Tokens(docs[words.doc].astype(np.int32), words.word, words.vocabulary, len(sample))
    parts = [part for part in (_words(spoken), *(_values(facts, name) for name in COLUMNS)) if part is not None]
    if not parts:
        return None
    whole = OtherSide(sparse.hstack([part.held for part in parts]).tocsr(), [name for part in parts for name in part.names])
    return whole if (np.diff(whole.held.indptr) > 0).mean() >= WORTH else None


def _words(spoken: Tokens) -> OtherSide | None:
    """The most frequent telling words of the company's answers."""
    counts = spoken.counts() * (telling_weights(spoken.vocabulary) == 1.0) if spoken.vocabulary else np.empty(0)
    kept = np.argsort(-counts, kind="stable")[:MOST_CONTEXTS]
    kept = kept[counts[kept] >= FEWEST_TEXTS]
    if not len(kept):
        return None
    number = np.full(len(counts), -1)
    number[kept] = np.arange(len(kept))
    names = [("answer", spoken.vocabulary[n]) for n in kept.tolist()]
    return OtherSide(incidence(spoken.doc, number[spoken.word], (spoken.docs, len(kept))), names)


def _values(facts: pa.Table, name: str) -> OtherSide | None:
    """The values of one column of the records, with the version of its list where it has one."""
    values = facts.column(name).to_pylist()
    if name in ("category", "subcategory"):
        values = [None if v is None else f"{scheme}/{v}" for v, scheme in zip(values, facts.column("scheme").to_pylist(), strict=True)]
    distinct = sorted({value for value in values if value is not None})
    if len(distinct) < 2 or len(distinct) > len(values) // FEWEST_TEXTS:
        return None
    number = {value: n for n, value in enumerate(distinct)}
    columns = np.array([number.get(value, -1) if value is not None else -1 for value in values], np.int64)
    return OtherSide(incidence(np.arange(len(values)), columns, (len(values), len(distinct))), [(name, value) for value in distinct])
