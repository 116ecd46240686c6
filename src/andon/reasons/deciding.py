"""Which words of a text decided: what each adds to the lead of its reason over the next one."""

from __future__ import annotations

from collections.abc import Callable
from itertools import islice, pairwise

import numpy as np

from andon.reasons.grams import Atoms
from andon.reasons.space import Placed
from andon.text.meanings import meanings
from andon.text.speech import function_words

Ints = np.ndarray
Floats = np.ndarray

MOST = 3
GRAMMAR = 0.25  # of its weight is what a word of grammar counts in the telling, not in the decision
CHUNK = 200_000


def deciding(found: Atoms, rows: Placed, against: tuple[Callable[[Ints, Ints], Floats], Callable[[Ints], Floats]]) -> list[list[str]]:
    """Up to MOST words of each text, the most telling first.

    against: what a gram (column, text) adds to the lead; and, for texts, the direction in which meaning adds to it.
    """
    gram, meant = against
    known = np.flatnonzero(rows.column >= 0)
    worth = rows.worth[known] * gram(rows.column[known], found.doc[known])
    added = np.bincount(found.token[known], worth, len(found.word)).astype(np.float64)  # of nothing it would count whole numbers
    vectors = meanings(found.vocabulary)
    for start in range(0, len(found.word), CHUNK):
        part = slice(start, start + CHUNK)
        toward = meant(found.owner[part])
        added[part] += rows.scale[part] * np.einsum("ij,ij->i", vectors[found.word[part]], toward)
    grammar = function_words()
    added *= np.where(np.fromiter((word in grammar for word in found.vocabulary), bool, len(found.vocabulary)), GRAMMAR, 1.0)[found.word]
    ends = np.searchsorted(found.owner, np.arange(found.docs + 1))
    return [_best(found, added, int(first), int(last)) for first, last in pairwise(ends)]


def _best(found: Atoms, added: Floats, first: int, last: int) -> list[str]:
    """The words of one text that add most, each once."""
    order = first + np.argsort(-added[first:last], kind="stable")
    words = dict.fromkeys(found.vocabulary[found.word[n]] for n in order[: 4 * MOST] if added[n] > 0)
    return list(islice(words, MOST))
