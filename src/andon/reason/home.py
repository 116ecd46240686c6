"""Which reason a text belongs to, how surely, and whether it has a home at all."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from andon.reason.tree import TELLING, held
from andon.text.words import Tokens

Floats = np.ndarray
Ints = np.ndarray

# Words of one text depend on each other; counting each in full would make every belief 0 or 1.
TEMPER = 4.0
# Words that are this much likelier (natural log) under a reason than in everyday language make a home.
HOME = 1.5
CLOSE = 0.05
BATCH = 20_000


@dataclass(frozen=True)
class Homes:
    """One entry a text. leaf: number, -1 without a home. p: belief in it, 0..1. margin: p less the next leaf's p.

    evidence: log of how much likelier the leaf makes the words than everyday language.
    """

    leaf: Ints
    p: Floats
    margin: Floats
    evidence: Floats


def homes(words: Tokens, tree: Mapping[str, Any]) -> Homes:
    """The leaf of each text of `words` in a stored tree (see stored.py)."""
    texts = held(words, tree["words"])
    says = np.asarray(texts @ (tree["weights"] >= TELLING)).ravel()
    length = np.asarray(texts @ tree["weights"]).ravel()
    parts = [_batch(texts[n : n + BATCH] @ tree["ratios"], tree["prior"], length[n : n + BATCH]) for n in range(0, texts.shape[0], BATCH)]
    leaf, p, margin, evidence = (np.concatenate(column) for column in zip(*(parts or [(np.empty(0),) * 4]), strict=True))
    homeless = (says < 1) | (evidence < HOME) | (margin < CLOSE)
    return Homes(np.where(homeless, -1, leaf).astype(np.int64), p.round(4), margin.round(4), evidence)


def _batch(evidence: Floats, prior: Floats, length: Ints) -> tuple[Ints, Floats, Floats, Floats]:
    """Best leaf, belief, margin and evidence of a block of texts (texts x leaves)."""
    score = (evidence + prior) / (1.0 + length / TEMPER)[:, None]
    belief = np.exp(score - score.max(axis=1, keepdims=True))
    belief /= belief.sum(axis=1, keepdims=True)
    rows = np.arange(len(belief))
    leaf = belief.argmax(axis=1)
    p = belief[rows, leaf].copy()
    belief[rows, leaf] = 0.0
    return leaf, p, p - belief.max(axis=1), evidence[rows, leaf]
