"""Reasons lent from the main language to another: one reason is one reason in whatever language it is told.

No word of one language says anything about a word of another, but the company's side of both is one: its answers, its
categories, products and teams. A group of texts in the other language that is treated like a reason of the main
language is that reason; a group that is treated unlike any keeps a reason of its own.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from scipy import sparse

from andon.reason.both_sides import settled, told
from andon.reason.grouping import adjusted_rand, indicator
from andon.reason.mixture import log_ratios, priors
from andon.reason.other_side import FEWEST_TEXTS, OtherSide
from andon.reason.tree import Tree, held, telling_weights
from andon.text.words import Tokens

Floats = np.ndarray
Ints = np.ndarray

AGREES = 0.4  # adjusted Rand index from which the shared contexts tell the main language's reasons well enough to lend them
SURE = 0.5  # log of how much likelier the best reason must make a text's contexts than the next
STRANGE = 0.15  # of the usual difference between reasons (as in siblings.py): a group further from all is a reason of its own
BARE = 0.25  # of the usual number of shared contexts a text: a reason with fewer cannot be recognised by them
DEALS = 3


@dataclass(frozen=True)
class Lender:
    """The main language's reasons. leaf: of each of its texts, -1 for none. parent: of each leaf. other: of the same texts."""

    leaf: Ints
    parent: Ints
    other: OtherSide


@dataclass(frozen=True)
class Lent:
    """tree: its first leaves and parents are the lender's, in their order; those of its own follow. leaves, parents: how many are lent."""

    tree: Tree
    leaves: int
    parents: int


def lent(own: Tree, words: Tokens, other: OtherSide | None, lender: Lender | None, *, seed: int) -> Lent | None:
    """The tree of another language with the reasons of the main one, or None where the company's side cannot tell them.

    own: the tree grown from the other language's texts `words` alone; other: their company's side.
    """
    if other is None or lender is None:
        return None
    names = _shared(other, lender.other)
    contexts, theirs = other.under(names), lender.other.under(names)
    leaves = len(lender.parent)
    ratios = log_ratios(theirs, lender.leaf, leaves, weights=np.ones(len(names), np.float32))
    known = np.flatnonzero((np.diff(theirs.indptr) > 0) & (lender.leaf >= 0))
    if not len(known) or adjusted_rand(told(theirs[known], ratios).argmax(axis=1), lender.leaf[known]) < AGREES:
        return None
    heard = told(contexts, ratios)
    heard[:, _bare(theirs, lender)] = -np.inf
    order = np.sort(heard, axis=1) if leaves > 1 else np.c_[np.zeros(len(heard)), heard]
    sure = np.where(order[:, -1] - order[:, -2] >= SURE, heard.argmax(axis=1), -1)
    strange = _strange(own, contexts, sure, theirs=theirs, lender=lender, seed=seed)
    number = np.where(strange, leaves + np.cumsum(strange) - 1, -1)[own.group]
    group = np.where(own.group < 0, -1, np.where(number >= 0, number, sure))
    return _regrown(own, words, other, group, lender=lender, strange=strange, seed=seed)


def _shared(one: OtherSide, two: OtherSide) -> list[tuple[str, str]]:
    """The contexts that both know well, in order."""
    often = [{side.names[n] for n in np.flatnonzero(np.asarray(side.held.sum(axis=0)).ravel() >= FEWEST_TEXTS)} for side in (one, two)]
    return sorted(often[0] & often[1])


def _bare(theirs: sparse.csr_matrix, lender: Lender) -> np.ndarray:
    """The lender's reasons whose texts hold hardly any of the shared contexts: they cannot be recognised by them."""
    size = np.bincount(lender.leaf[lender.leaf >= 0], minlength=len(lender.parent))
    mean = np.asarray((indicator(lender.leaf, len(size)) @ theirs).sum(axis=1)).ravel() / np.maximum(size, 1)
    return np.asarray(mean < BARE * mean.mean())


def _strange(own: Tree, contexts: sparse.csr_matrix, sure: Ints, *, theirs: sparse.csr_matrix, lender: Lender, seed: int) -> np.ndarray:
    """Which of the own leaves are treated unlike any mixture of the lender's reasons.

    Each leaf's contexts are compared with those of texts of the main language drawn to the reasons that the leaf's texts
    seem to have: if they are the same reasons, the two differ by chance alone, which two such draws show.
    """
    leaves, draws = len(lender.parent), np.random.default_rng(seed)
    reasons = (indicator(lender.leaf, leaves) @ theirs).toarray()
    usual = float(np.median(_apart(reasons[:, None], reasons[None])[np.triu_indices(leaves, 1)])) if leaves > 1 else 0.0
    pools = [np.flatnonzero(lender.leaf == leaf) for leaf in range(leaves)]
    found = np.zeros(int(own.group.max()) + 1, bool)
    for leaf in range(len(found)):
        texts = np.flatnonzero(own.group == leaf)
        seeming = sure[texts][sure[texts] >= 0]
        said = np.asarray(contexts[texts].sum(axis=0)).ravel()
        if len(seeming) * 2 < len(texts) or not said.sum():
            found[leaf] = True
            continue
        drawn = [[draws.choice(pools[reason]) for reason in draws.choice(seeming, len(texts))] for _ in range(DEALS + 1)]
        alike = [np.asarray(theirs[rows].sum(axis=0)).ravel() for rows in drawn]
        apart = np.mean([_apart(said, one) for one in alike[1:]]) - np.mean([_apart(alike[0], one) for one in alike[1:]])
        found[leaf] = apart >= STRANGE * usual
    return found


def _apart(one: Floats, two: Floats) -> Floats:
    """Jensen-Shannon divergence (nats) of counts of contexts along the last axis (Lin 1991, doi 10.1109/18.61115)."""
    left, right = (counts / np.maximum(counts.sum(axis=-1, keepdims=True), 1.0) for counts in (one, two))
    middle = np.maximum((left + right) / 2, 1e-12)
    parts = (share * np.log(np.maximum(share, 1e-12) / middle) for share in (left, right))
    return np.asarray(sum(part.sum(axis=-1) for part in parts) / 2)


def _regrown(own: Tree, words: Tokens, other: OtherSide, group: Ints, *, lender: Lender, strange: np.ndarray, seed: int) -> Lent:
    """The tree over the lent leaves and the strange ones, sharpened by both sides."""
    leaves, parents = len(lender.parent), int(max(lender.parent)) + 1
    rows = np.flatnonzero(own.group >= 0)
    texts = held(words, own.words)
    full = telling_weights(own.words, proper=own.proper)
    voice = (full > 0).astype(np.float32)
    count = leaves + int(strange.sum())
    fresh, bears = settled(texts[rows], group[rows], count, other.held[rows], weights=voice, seed=seed)
    group = np.full(len(own.group), -1)
    group[rows] = fresh
    alone = np.unique(own.parent[strange], return_inverse=True)[1] + parents
    tree = replace(
        own, weights=full * bears, ratios=log_ratios(texts[rows], fresh, count, weights=voice * bears), prior=priors(fresh, count),
        parent=np.r_[lender.parent, alone].astype(np.int64), group=group,
    )  # fmt: skip
    return Lent(tree, leaves, parents)
