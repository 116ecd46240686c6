"""Reasons sharpened by both sides: what customers say and what the company's side says of the same texts teach each other.

Two views of one thing (co-training: Blum & Mitchell 1998, doi 10.1145/279943.279962): the answers, categories, products
and teams of a reason's texts say which other texts belong to it, whatever words those use; and what a word's texts are
answered says how far the word speaks of reasons at all. Only the learning uses both: a text's home is read from the
customer's words alone.
"""

from __future__ import annotations

import numpy as np
from scipy import sparse

from andon.reason.grouping import indicator
from andon.reason.mixture import log_ratios, priors

Floats = np.ndarray
Ints = np.ndarray

PASSES = 2  # how often the words' weights are learned anew
ROUNDS, STILL = 6, 0.003
TEMPER = 4.0  # contexts of one text depend on each other: counting each in full would silence the customer's words
SAYS = 2.0  # how loud the company's side is against one full word
BEARS = 0.15  # of what knowing the reason itself tells: a word that tells so much of it weighs in full
FLOOR = 0.05


def settled(
    texts: sparse.csr_matrix, group: Ints, groups: int, other: sparse.csr_matrix, *, weights: Floats, seed: int
) -> tuple[Ints, Floats]:
    """The group of each text by both sides, and how far each word bears on the group (FLOOR..1).

    texts: texts x words. group: 0..groups-1, -1 for a text not grouped yet; numbers are kept, groups may die out.
    other: texts x contexts. weights: of each word, in full.
    """
    bears = np.ones(texts.shape[1], np.float32)
    for _ in range(PASSES):
        heard = told(other, log_ratios(other, group, groups, weights=np.ones(other.shape[1], np.float32)))
        bears = bearing_on_groups(texts, group, heard, known=np.flatnonzero((np.diff(other.indptr) > 0) & (group >= 0)), seed=seed)
        for _ in range(ROUNDS):
            ratios, prior = log_ratios(texts, group, groups, weights=weights * bears), priors(group, groups)
            fresh = (texts @ ratios + prior + SAYS * heard).argmax(axis=1)
            moved = float((fresh != group).mean())
            group = fresh
            if moved < STILL:
                break
    return group, bears


def told(other: sparse.csr_matrix, ratios: Floats) -> Floats:
    """texts x groups: log of how much likelier a group makes the company's side of each text, tempered for its length."""
    length = np.diff(other.indptr)
    return np.asarray((other @ ratios) / (1.0 + length / TEMPER)[:, None].astype(np.float32), np.float32)


def bearing_on_groups(texts: sparse.csr_matrix, group: Ints, heard: Floats, *, known: Ints, seed: int) -> Floats:
    """How far each word bears on the group that the company's side tells of its texts: FLOOR..1.

    Divergence of the groups of the word's texts from those of all, less what chance gives (the same with the company's
    sides dealt out anew), as a share of the same for the groups themselves. heard: see `told`. known: texts that have a
    group and a company's side.
    """
    belief = np.exp(heard[known] - heard[known].max(axis=1, keepdims=True))
    belief /= np.maximum(belief.sum(axis=1, keepdims=True), 1e-9)
    own = texts[known]
    dealt = belief[np.random.default_rng(seed).permutation(len(known))]
    size = np.bincount(group[known], minlength=heard.shape[1])
    whole = float(_divergence(indicator(group[known], heard.shape[1]).T.tocsr(), belief) @ size) / max(len(known), 1)
    return np.clip((_divergence(own, belief) - _divergence(own, dealt)) / max(BEARS * whole, 1e-9), FLOOR, 1.0).astype(np.float32)


def _divergence(own: sparse.csr_matrix, belief: Floats) -> Floats:
    """Kullback-Leibler divergence (nats) of the groups of each word's texts from those of all texts."""
    joint = np.asarray(own.T @ belief, np.float64)
    share = joint / np.maximum(joint.sum(axis=1, keepdims=True), 1e-9)
    every = np.maximum(belief.mean(axis=0), 1e-12)
    return np.asarray((share * np.log(np.maximum(share, 1e-12) / every)).sum(axis=1))
