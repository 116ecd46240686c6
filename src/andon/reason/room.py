"""Why customers had to make contact: a tree of reasons found from their own words, or the source's category without words."""

from __future__ import annotations

from typing import Any

import numpy as np
import pyarrow as pa

from andon.reason.categories import by_category, by_habit, without_words
from andon.reason.drafts import Draft, Reason, decided, home_rows, quote_rows, reason_rows
from andon.reason.fitting import Fitted, trees
from andon.reason.home import homes
from andon.reason.ideas import ideas
from andon.reason.quotes import EACH, quotes
from andon.reason.stored import words_before
from andon.reason.texts import Texts, opening_texts, spans_of
from andon.runner import Turn
from andon.sql import holding, step
from andon.tables import Tables, table

READS = ("interactions", "messages", "spans", "decisions", "previous_reasons")
WRITES = ("reasons", "interaction_reasons", "quotes", "ideas", "aliases")


def run(tables: Tables, *, turn: Turn) -> Tables:
    """reasons, interaction_reasons, quotes, ideas and aliases of everything known by turn.as_of.

    The tree is kept in turn.models["reason.tree"] and reused; what people decided wins over it.
    """
    con = holding({name: tables[name] for name in ("interactions", "messages", "spans")})
    texts = opening_texts(con, as_of=turn.as_of)
    draft = Draft(homes=dict.fromkeys(texts.facts.column("interaction_id").to_pylist(), (None, None, None)))
    for fitted in trees(texts, tables["messages"], old=words_before(tables["previous_reasons"]), turn=turn):
        _settle(texts, fitted, draft=draft)
    by_category(texts, draft)
    by_habit(texts, draft)
    without_words(texts, draft)
    decided(draft, tables["decisions"], as_of=turn.as_of)
    proposals = ideas(step(con, "reason/voices", as_of=turn.as_of), _hidden(con))
    return {
        "reasons": reason_rows(draft), "interaction_reasons": home_rows(draft), "quotes": quote_rows(draft), "ideas": proposals,
        "aliases": _aliases(draft, tables["previous_reasons"], run_id=turn.run_id),
    }  # fmt: skip


def _settle(texts: Texts, fitted: Fitted, *, draft: Draft) -> None:
    """Put the reasons of a tree, the homes of its interactions and its verbatims into the draft; a lent reason is there already."""
    rows, tree = fitted.rows, fitted.tree
    draft.gone = fitted.gone | {old: new for old, new in draft.gone.items() if new is not None or old not in fitted.gone}
    for n, key in enumerate(tree["parent_ids"]):
        draft.reasons.setdefault(key, Reason(key, None, tree["parent_labels"][n], tree["parent_words"][n], None, "text"))
    for n, key in enumerate(tree["ids"]):
        parent = tree["parent_ids"][tree["parent"][n]]
        draft.reasons.setdefault(key, Reason(key, parent, tree["labels"][n], tree["leaf_words"][n], tree["jobs"][n], "text"))
    found = homes(texts.tokens.of(rows), tree)
    ids = texts.facts.column("interaction_id").take(pa.array(rows)).to_pylist()
    leaves = [*tree["ids"], None]  # leaf -1, the last, is no home
    # Rounded as float64: four digits of a float32 are no round number.
    p, margin = (column.astype(np.float64).round(4).tolist() for column in (found.p, found.margin))
    draft.homes.update(zip(ids, zip([leaves[leaf] for leaf in found.leaf.tolist()], p, margin, strict=True), strict=True))
    for key, some in zip(tree["ids"], quotes(texts, rows, found, tree=tree), strict=True):
        draft.quotes[key] = (draft.quotes.get(key, []) + some)[:EACH]  # the main language comes first


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
