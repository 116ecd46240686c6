"""A tree of two levels out of any texts, without labels: the code of the room `reason`, with the shipped word vectors beside its own."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from scipy import sparse

from andon.errors import NotEnoughData
from andon.reason.home import homes
from andon.reason.sample import chosen
from andon.reason.stored import named
from andon.reason.texts import MOST_WORDS
from andon.reason.tree import FEWEST_TEXTS, MOST_TEXTS, grow, held
from andon.reasons.deciding import MOST
from andon.text.language import detect
from andon.text.meanings import meanings
from andon.text.vectors import unit
from andon.text.words import Tokens, proper_names, tokens

Ints = np.ndarray
Floats = np.ndarray

PROPER_TEXTS = 20_000
ASKED = 200  # texts that say which language most are in


class Discovered(NamedTuple):
    """parents: label of each. leaves: (number of the parent, label, words) of each. leaf: of each text, -1 for none.
    probability, margin: the tree's belief in it and its lead, 0..1, not calibrated. words: of each text, what decided."""

    parents: list[str]
    leaves: list[tuple[int, str, list[str]]]
    leaf: Ints
    probability: Floats
    margin: Floats
    words: list[list[str]]


def discover(texts: Sequence[str | None], *, seed: int = 0) -> Discovered:
    """The tree of `texts`. Raises NotEnoughData below FEWEST_TEXTS telling ones."""
    words = tokens([text or "" for text in texts], most=MOST_WORDS).mended()
    said = np.flatnonzero(np.bincount(words.doc, minlength=words.docs))
    if len(said) < FEWEST_TEXTS:
        raise NotEnoughData("Texts with words", n=len(said), need=FEWEST_TEXTS)
    rows = chosen(said, MOST_TEXTS, seed=seed)
    sample = words.of(rows)
    proper = proper_names([texts[n] for n in chosen(rows, PROPER_TEXTS, seed=seed)])
    tree = grow(sample, other=None, seed=seed, proper=proper, further=text_meanings(sample))
    if tree is None:
        raise NotEnoughData("Texts that tell a matter", n=len(rows), need=FEWEST_TEXTS)
    kept, _ = named(tree, sample, old=({}, {}), language=_language([texts[n] for n in chosen(rows, ASKED, seed=seed)]))
    found = homes(words, kept)
    leaves = [(int(kept["parent"][n]), str(kept["labels"][n]), list(kept["leaf_words"][n])) for n in range(len(kept["ids"]))]
    return Discovered(list(kept["parent_labels"]), leaves, found.leaf, found.p, found.margin, _deciding(words, kept, found.leaf))


def text_meanings(words: Tokens) -> Floats:
    """texts x dimensions: the mean meaning of the words of each text, less what all texts say, of length one."""
    shape = (words.docs, len(words.vocabulary))
    raw = unit(
        np.asarray(
            sparse.csr_matrix((np.ones(len(words.word), np.float32), (words.doc, words.word)), shape=shape) @ meanings(words.vocabulary)
        )
    )
    spoken = np.abs(raw).sum(axis=1) > 0
    return unit(np.where(spoken[:, None], raw - raw[spoken].mean(axis=0), 0.0).astype(np.float32))


def _language(texts: Sequence[str | None]) -> str:
    """The language of most."""
    codes, counts = np.unique([detect((text or "")[:400]) for text in texts], return_counts=True)
    return str(codes[counts.argmax()])


def _deciding(words: Tokens, tree: dict[str, object], leaf: Ints) -> list[list[str]]:
    """Up to MOST words of each text that speak for its leaf, the most telling first."""
    names = list(tree["words"])  # type: ignore[call-overload]
    texts, ratios = held(words, names), np.asarray(tree["ratios"])
    owner = np.repeat(np.arange(words.docs), np.diff(texts.indptr))
    worth = np.where(leaf[owner] >= 0, ratios[texts.indices, leaf[owner]], 0.0)
    order = np.lexsort((-worth, owner))
    first = texts.indptr
    return [
        [names[texts.indices[k]] for k in order[start : min(start + MOST, end)] if worth[k] > 0] for start, end in itertools.pairwise(first)
    ]
