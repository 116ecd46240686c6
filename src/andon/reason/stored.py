"""The fitted tree as it is kept between turns: plain lists and arrays under turn.models["reason.tree"]."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import pyarrow as pa

from andon.reason.ids import surviving
from andon.reason.names import Name, names
from andon.reason.sample import chosen
from andon.reason.tree import Tree
from andon.text.words import Tokens

KEY = "reason.tree"
VERSION = 1
NAMED_ON = 20_000
# A tree fitted on few texts is fitted again, on its own, once there are several times as many; a large one only by command.
FEW_TEXTS, SEVERAL = 5000, 4


def kept(models: Mapping[str, Any], language: str, *, texts: int, lender: Mapping[str, Any] | None = None) -> dict[str, Any] | None:
    """The stored tree of a language, or None when there is none or far more texts are there now than it was fitted on.

    lender: the tree of the main language; a tree that holds a reason which the lender no longer has is not kept.
    """
    model = models.get(KEY) or {}
    tree = model.get("languages", {}).get(language) if model.get("version") == VERSION else None
    if tree is None or (tree["texts"] < FEW_TEXTS and texts > SEVERAL * tree["texts"]):
        return None
    if not set(tree.get("lent", ())) <= set(lender["ids"] if lender else ()):
        return None
    return dict(tree)


def keep(models: dict[str, Any], language: str, tree: Mapping[str, Any]) -> None:
    """Put the tree of a language among the models."""
    model = models.get(KEY) or {}
    languages = model.get("languages", {}) if model.get("version") == VERSION else {}
    models[KEY] = {"version": VERSION, "languages": {**languages, language: dict(tree)}}


def named(
    tree: Tree,
    words: Tokens,
    *,
    old: tuple[dict[str, list[str]], dict[str, list[str]]],
    language: str,
    lender: Mapping[str, Any] | None = None,
    lent: tuple[int, int] = (0, 0),
) -> tuple[dict[str, Any], dict[str, str | None]]:
    """The tree with names and ids, all but its jobs, and what became of old ids.

    old: words of the last run's parents and leaves, by id. lent: how many of the first parents and leaves are the
    lender's and keep its names and ids.
    """
    drawn = chosen(np.arange(words.docs), NAMED_ON, seed=0)  # not the first ones: they stand source by source
    some = words.of(drawn)
    numbers = some.numbered({word: n for n, word in enumerate(tree.words)})
    leaves = names(some, numbers, tree.words, group=_padded(tree.group[drawn], len(tree.parent)), proper=tree.proper, weights=tree.weights)
    family = np.where(tree.group >= 0, tree.parent[tree.group], -1)[drawn]
    parents = names(some, numbers, tree.words, group=_padded(family, int(tree.parent.max()) + 1), proper=tree.proper, weights=tree.weights)
    parents = _lonely(leaves, parents, tree.parent)
    parent_ids, gone = surviving([name.words for name in parents[lent[0] :]], old[0], kind=f"{language} parent")
    leaf_ids, gone_leaves = surviving([name.words for name in leaves[lent[1] :]], old[1], kind=f"{language} leaf")
    own: dict[str, list[Any]] = {
        "parent_ids": parent_ids, "parent_labels": [name.label for name in parents[lent[0] :]],
        "parent_words": [name.words for name in parents[lent[0] :]], "ids": leaf_ids,
        "labels": [name.label for name in leaves[lent[1] :]], "leaf_words": [name.words for name in leaves[lent[1] :]],
    }  # fmt: skip
    given = {key: (list(lender[key]) if lender else []) + list(column) for key, column in own.items()}
    return {
        "words": tree.words, "weights": tree.weights, "ratios": tree.ratios, "prior": tree.prior, "texts": tree.texts,
        "agreed": [[count, value] for count, value in tree.agreed.items()], "parent": tree.parent.tolist(),
        "lent": given["ids"][: lent[1]], **given,
    }, gone | gone_leaves  # fmt: skip


def _padded(group: np.ndarray, groups: int) -> np.ndarray:
    """The groups of texts, made to reach the last group even where the named sample holds none of it."""
    return group if len(group) and int(group.max()) == groups - 1 else np.r_[group, groups - 1]


def _lonely(leaves: list[Name], parents: list[Name], parent: np.ndarray) -> list[Name]:
    """A parent of one leaf is that leaf: it takes its name."""
    alone = {int(n): int(np.flatnonzero(parent == n)[0]) for n in np.unique(parent) if (parent == n).sum() == 1}
    return [leaves[alone[n]] if n in alone else name for n, name in enumerate(parents)]


def words_before(previous: pa.Table) -> tuple[dict[str, list[str]], dict[str, list[str]]]:
    """Words of the last run's parents and of its leaves that came from texts, by id."""
    found: tuple[dict[str, list[str]], dict[str, list[str]]] = ({}, {})
    for row in previous.to_pylist():
        if (row["basis"] or "text") == "text" and row["words"]:
            found[0 if row["parent_id"] is None else 1][row["reason_id"]] = row["words"]
    return found
