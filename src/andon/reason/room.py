"""Why customers had to make contact: a tree of reasons found from their own words, or the source's category without words."""

from __future__ import annotations

from typing import Any

import numpy as np
import pyarrow as pa

from andon.reason.categories import by_category, by_habit
from andon.reason.drafts import Draft, Reason, decided, home_rows, quote_rows, reason_rows
from andon.reason.home import homes
from andon.reason.ideas import ideas
from andon.reason.names import job
from andon.reason.other_side import other_side
from andon.reason.quotes import quotes
from andon.reason.stored import keep, kept, named, words_before
from andon.reason.texts import Texts, fresh_sample, opening_texts, spans_of
from andon.reason.tree import FEWEST_TEXTS, MOST_TEXTS, grow
from andon.runner import Turn
from andon.sql import holding, step
from andon.tables import Tables, table
from andon.text.words import proper_names

READS = ("interactions", "messages", "spans", "decisions", "previous_reasons")
WRITES = ("reasons", "interaction_reasons", "quotes", "ideas", "aliases")

Ints = np.ndarray

# Another language than the main one gets a tree of its own from so many texts on; with fewer its texts have no home.
OTHER_LANGUAGE = 200
JOB_TEXTS = 200
PROPER_TEXTS = 20_000
CAPITAL_NOUNS = ("de", "lb")  # languages that write every noun with a capital


def run(tables: Tables, *, turn: Turn) -> Tables:
    """reasons, interaction_reasons, quotes, ideas and aliases of everything known by turn.as_of.

    The tree is kept in turn.models["reason.tree"] and reused; what people decided wins over it.
    """
    con = holding({name: tables[name] for name in ("interactions", "messages", "spans")})
    texts = opening_texts(con, as_of=turn.as_of)
    draft = Draft(homes=dict.fromkeys(texts.facts.column("interaction_id").to_pylist(), (None, None, None)))
    old = words_before(tables["previous_reasons"])
    for language, rows in _languages(texts):
        tree = _tree(texts, rows, language=language, old=old, draft=draft, turn=turn, messages=tables["messages"])
        if tree is not None:
            _settle(texts, rows, tree, draft=draft)
    by_category(texts, draft)
    by_habit(texts, draft)
    decided(draft, tables["decisions"], as_of=turn.as_of)
    proposals = ideas(step(con, "reason/voices", as_of=turn.as_of), _hidden(con))
    return {
        "reasons": reason_rows(draft), "interaction_reasons": home_rows(draft), "quotes": quote_rows(draft), "ideas": proposals,
        "aliases": _aliases(draft, tables["previous_reasons"], run_id=turn.run_id),
    }  # fmt: skip


def _languages(texts: Texts) -> list[tuple[str, Ints]]:
    """The languages with enough texts for a tree, and the interactions that speak them."""
    listed = texts.coded & texts.facts.column("category").is_valid().to_numpy(zero_copy_only=False)
    spoken = np.flatnonzero((np.bincount(texts.tokens.doc, minlength=texts.tokens.docs) > 0) & ~listed)
    codes, counts = np.unique(texts.language[spoken].astype(str), return_counts=True)
    main = int(counts.max()) if len(counts) else 0
    return [
        (str(code), spoken[texts.language[spoken] == code])
        for code, count in zip(codes, counts, strict=True)
        if count == main or count >= OTHER_LANGUAGE
    ]


def _tree(
    texts: Texts,
    rows: Ints,
    *,
    language: str,
    old: tuple[dict[str, list[str]], dict[str, list[str]]],
    draft: Draft,
    turn: Turn,
    messages: pa.Table,
) -> dict[str, Any] | None:
    """The tree of one language: the kept one, or a new one that is then kept."""
    tree = kept(turn.models, language, texts=len(rows))
    if tree is not None:
        return tree
    sample = fresh_sample(texts, rows, most=MOST_TEXTS, seed=turn.seed)
    if len(sample) < FEWEST_TEXTS:
        return None
    words = texts.tokens.of(sample)
    proper = _proper(texts, sample) if language not in CAPITAL_NOUNS else frozenset()
    grown = grow(words, other=other_side(texts, sample, messages, as_of=turn.as_of), seed=turn.seed, proper=proper)
    if grown is None:
        return None
    tree, gone = named(grown, words, old=old, language=language)
    spoken = _texts_of_leaves(texts, sample, grown.group, leaves=len(grown.parent))
    tree["jobs"] = [job(some, about=about, proper=proper) for some, about in zip(spoken, tree["leaf_words"], strict=True)]
    draft.gone.update(gone)
    keep(turn.models, language, tree)
    return tree


def _proper(texts: Texts, sample: Ints) -> frozenset[str]:
    """Names of persons, places and brands in some of the sampled texts."""
    held = texts.said.filter(np.isin(texts.said.column("row").to_numpy(), sample))
    return proper_names(held.column("text").slice(0, PROPER_TEXTS).to_pylist())


def _texts_of_leaves(texts: Texts, sample: Ints, group: Ints, *, leaves: int) -> list[list[str]]:
    """Some texts of each leaf."""
    leaf_of = np.full(texts.facts.num_rows, -1)
    leaf_of[sample] = group
    found: list[list[str]] = [[] for _ in range(leaves)]
    for leaf, text in zip(leaf_of[texts.said.column("row").to_numpy()].tolist(), texts.said.column("text").to_pylist(), strict=True):
        if leaf >= 0 and len(found[leaf]) < JOB_TEXTS:
            found[leaf].append(text[:600])
    return found


def _settle(texts: Texts, rows: Ints, tree: dict[str, Any], *, draft: Draft) -> None:
    """Put the reasons of a tree, the homes of its interactions and its verbatims into the draft."""
    for n, key in enumerate(tree["parent_ids"]):
        draft.reasons[key] = Reason(key, None, tree["parent_labels"][n], tree["parent_words"][n], None, "text")
    for n, key in enumerate(tree["ids"]):
        parent = tree["parent_ids"][tree["parent"][n]]
        draft.reasons[key] = Reason(key, parent, tree["labels"][n], tree["leaf_words"][n], tree["jobs"][n], "text")
    found = homes(texts.tokens.of(rows), tree)
    ids = texts.facts.column("interaction_id").take(pa.array(rows)).to_pylist()
    leaves = [*tree["ids"], None]  # leaf -1, the last, is no home
    # Rounded as float64: four digits of a float32 are no round number.
    p, margin = (column.astype(np.float64).round(4).tolist() for column in (found.p, found.margin))
    draft.homes.update(zip(ids, zip([leaves[leaf] for leaf in found.leaf.tolist()], p, margin, strict=True), strict=True))
    draft.quotes.update(dict(zip(tree["ids"], quotes(texts, rows, found, tree=tree), strict=True)))


def _hidden(con: Any) -> dict[str, list[tuple[int, int, str]]]:
    """Quoted, signed and personal stretches of every message with such a span."""
    return spans_of(step(con, "reason/private"))


def _aliases(draft: Draft, previous: pa.Table, *, run_id: str) -> pa.Table:
    """What became of ids that the last run showed and this one does not."""
    known = set(previous.column("reason_id").to_pylist())
    gone = {old: new for old, new in draft.gone.items() if old in known and old not in draft.reasons}
    rows = [{"kind": "reason", "old_id": old, "new_id": new, "run_id": run_id} for old, new in sorted(gone.items())]
    return table("aliases", rows)


__all__ = ["READS", "WRITES", "run"]
