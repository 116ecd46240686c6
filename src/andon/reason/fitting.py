"""The trees of a turn, one a language: the kept one, or a new one that is then kept. The main language lends its reasons."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
import pyarrow as pa

from andon.reason.home import homes
from andon.reason.lending import Lender, lent
from andon.reason.names import job
from andon.reason.other_side import other_side
from andon.reason.sample import chosen
from andon.reason.stored import keep, kept, named
from andon.reason.texts import Texts, fresh_sample
from andon.reason.tree import FEWEST_TEXTS, MOST_TEXTS, grow
from andon.runner import Turn
from andon.text.words import proper_names

Ints = np.ndarray
Gone = dict[str, str | None]

# Another language than the main one gets a tree of its own from so many texts on; with fewer its texts have no home.
OTHER_LANGUAGE = 200
LENDING_TEXTS = 12_000  # of the main language show how its reasons are treated
JOB_TEXTS = 200
PROPER_TEXTS = 20_000
CAPITAL_NOUNS = ("de", "lb")  # languages that write every noun with a capital


@dataclass(frozen=True)
class Fitted:
    """rows: the interactions of one language. tree: see stored.py. gone: what became of old ids in a new fit."""

    rows: Ints
    tree: dict[str, Any]
    gone: Gone


def trees(texts: Texts, messages: pa.Table, *, old: tuple[dict[str, list[str]], dict[str, list[str]]], turn: Turn) -> Iterator[Fitted]:
    """The tree of each language with enough texts, the main language first. old: words of the last run's parents and leaves, by id."""
    main: Fitted | None = None
    lender: Lender | None = None
    for nth, (language, rows) in enumerate(languages(texts)):
        tree, gone = kept(turn.models, language, texts=len(rows), lender=main.tree if main else None), Gone()
        sample = fresh_sample(texts, rows, most=MOST_TEXTS, seed=turn.seed) if tree is None else rows[:0]
        if len(sample) >= FEWEST_TEXTS:
            lender = lender or (_lender(texts, main, messages, turn=turn) if main else None)
            tree, gone = _fitted(texts, sample, messages, language=language, old=old, turn=turn, main=main, lender=lender)
            if tree is not None:
                keep(turn.models, language, tree)
        if tree is None:
            continue
        fitted = Fitted(rows, tree, gone)
        main = fitted if nth == 0 else main
        yield fitted


def languages(texts: Texts) -> list[tuple[str, Ints]]:
    """The languages with enough texts for a tree, the most common one first, and the interactions that speak them."""
    listed = texts.coded & texts.facts.column("category").is_valid().to_numpy(zero_copy_only=False)
    spoken = np.flatnonzero((np.bincount(texts.tokens.doc, minlength=texts.tokens.docs) > 0) & ~listed)
    codes, counts = np.unique(texts.language[spoken].astype(str), return_counts=True)
    found = sorted(zip(codes.tolist(), counts.tolist(), strict=True), key=lambda pair: (-pair[1], pair[0]))
    return [(code, spoken[texts.language[spoken] == code]) for n, (code, count) in enumerate(found) if n == 0 or count >= OTHER_LANGUAGE]


def _lender(texts: Texts, main: Fitted, messages: pa.Table, *, turn: Turn) -> Lender | None:
    """How the company treats the reasons of the main language."""
    sample = fresh_sample(texts, main.rows, most=LENDING_TEXTS, seed=turn.seed)
    other = other_side(texts, sample, messages, as_of=turn.as_of)
    if other is None:
        return None
    return Lender(homes(texts.tokens.of(sample), main.tree).leaf, np.array(main.tree["parent"]), other)


def _fitted(
    texts: Texts,
    sample: Ints,
    messages: pa.Table,
    *,
    language: str,
    old: tuple[dict[str, list[str]], dict[str, list[str]]],
    turn: Turn,
    main: Fitted | None,
    lender: Lender | None,
) -> tuple[dict[str, Any] | None, Gone]:
    """A new tree with names, ids and jobs, and what became of old ids."""
    words = texts.tokens.of(sample)
    proper = _proper(texts, sample) if language not in CAPITAL_NOUNS else frozenset()
    other = other_side(texts, sample, messages, as_of=turn.as_of)
    grown = grow(words, other=other.held if other else None, seed=turn.seed, proper=proper)
    if grown is None:
        return None, {}
    shared = lent(grown, words, other, lender, seed=turn.seed)
    grown = shared.tree if shared else grown
    given, count = (main.tree, (shared.parents, shared.leaves)) if main and shared else (None, (0, 0))
    tree, gone = named(grown, words, old=old, language=language, lender=given, lent=count)
    spoken = _texts_of_leaves(texts, sample, grown.group, leaves=len(grown.parent))
    jobs = [job(some, about=about, proper=proper) for some, about in list(zip(spoken, tree["leaf_words"], strict=True))[count[1] :]]
    tree["jobs"] = [*(given["jobs"] if given else ()), *jobs]
    return tree, gone


def _proper(texts: Texts, sample: Ints) -> frozenset[str]:
    """Names of persons, places and brands in some of the sampled texts."""
    held = np.flatnonzero(np.isin(texts.said.column("row").to_numpy(), sample))
    return proper_names(texts.said.column("text").take(pa.array(chosen(held, PROPER_TEXTS, seed=0))).to_pylist())


def _texts_of_leaves(texts: Texts, sample: Ints, group: Ints, *, leaves: int) -> list[list[str]]:
    """Some texts of each leaf."""
    leaf_of = np.full(texts.facts.num_rows, -1)
    leaf_of[sample] = group
    found: list[list[str]] = [[] for _ in range(leaves)]
    for leaf, text in zip(leaf_of[texts.said.column("row").to_numpy()].tolist(), texts.said.column("text").to_pylist(), strict=True):
        if leaf >= 0 and len(found[leaf]) < JOB_TEXTS:
            found[leaf].append(text[:600])
    return found
