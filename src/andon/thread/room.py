"""The room `thread`: interactions become issues."""

from __future__ import annotations

from dataclasses import asdict

import numpy as np
import pyarrow as pa

from andon.runner import Turn
from andon.sql import holding, keep, step
from andon.tables import Tables, table
from andon.thread import horizon, weights, words
from andon.thread.bucket import DESK, Digest, described, digested, threaded
from andon.thread.chaining import chained
from andon.thread.horizon import Horizons
from andon.thread.ids import joined, named, spread, standing
from andon.thread.jobs import coded, pieces, places

READS = (
    "interactions", "messages", "signals", "spans", "interaction_reasons", "reasons", "interaction_attributes", "answers", "staff",
    "placements", "decisions", "previous_issues", "previous_issue_interactions",
)  # fmt: skip
WRITES = ("issues", "issue_interactions", "aliases", "horizons")

MOST_TRAITS = 14
NOTHING = pa.schema(
    [("interaction_id", pa.string()), ("root", pa.string()), ("why", pa.string()), ("old", pa.string()), ("again", pa.bool_())]
).empty_table()
LAST = ["interaction_id", "reason_id", "started_at", "ended_at", "survey"]  # of the facts, what the last pass needs


def run(tables: Tables, *, turn: Turn) -> Tables:
    """Issues with their interactions, what became of old ids, and the horizons of a return by reason.

    Adds turn.models["thread.horizons"], ["thread.words"] and ["thread.weights"] when they are not there; see docs/thread.md for the method.
    """
    con = holding({name: tables[name] for name in READS if not name.startswith("previous_")})
    facts = step(con, "thread/facts", as_of=turn.as_of)
    facts = facts.append_column("row", pa.array(np.arange(facts.num_rows)))
    con.register("facts", facts)
    traits = keep(con, "traits", "thread/traits").to_arrow_table()
    texts = step(con, "thread/texts", as_of=turn.as_of)
    known = turn.models.get("thread.weights", {}).get("traits")
    keys = known if known is not None else step(con, "thread/keys", most=MOST_TRAITS).column("key").to_pylist()
    found = pieces(facts, texts, coded(traits, facts.column("interaction_id"), keys), workers=turn.runner.workers)
    digests = turn.runner.map(digested, [(piece, turn.as_of) for piece in found], rows=texts.num_rows)
    horizons = fit(digests, turn=turn)
    previous = dict(
        zip(*(tables["previous_issue_interactions"].column(name).to_pylist() for name in ("interaction_id", "issue_id")), strict=True)
    )
    apart = spread(standing(tables["decisions"], "not_same_issue", as_of=turn.as_of), previous)
    about = (horizons, turn.models["thread.words"], keys, apart)
    jobs = [(piece, digest.words, *about) for piece, digest in zip(found, digests, strict=True)]
    ready = turn.runner.map(described, jobs, rows=facts.num_rows)
    if "thread.weights" not in turn.models:
        learned = weights.fitted([bucket.examples for bucket in ready], traits=len(keys))
        turn.models["thread.weights"] = {"traits": keys, "weights": learned}
    learned = turn.models["thread.weights"]["weights"]
    last = [(piece.facts.select(LAST), bucket, horizons, learned) for piece, bucket in zip(found, ready, strict=True)]
    roots = turn.runner.map(threaded, last, rows=facts.num_rows)
    together = spread(standing(tables["decisions"], "same_issue", as_of=turn.as_of), previous)
    whole = pa.concat_tables([NOTHING, *roots])
    # Repeats at one desk say nothing about the problem.
    old = chained(facts, whole, traits, keys=[key for key in keys if key not in DESK])
    rows, gone = _named(facts, whole, old=old, together=together, previous=previous)
    con.register("named", rows)
    return {
        "issues": step(con, "thread/issues"),
        "issue_interactions": step(con, "thread/issue_interactions"),
        "aliases": table("aliases", [{"kind": "issue", "old_id": a, "new_id": b, "run_id": turn.run_id} for a, b in gone]),
    } | horizon.rows(horizons)


def fit(digests: list[Digest], *, turn: Turn) -> Horizons:
    """The horizons and word weights of this workspace: reused when a turn fitted them, else estimated from the added counts."""
    if "thread.words" not in turn.models:
        turn.models["thread.words"] = words.fitted([digest.counts for digest in digests])
    if "thread.horizons" not in turn.models:
        turn.models["thread.horizons"] = asdict(horizon.fitted(horizon.added([digest.gaps for digest in digests]), seed=turn.seed))
    return Horizons(**turn.models["thread.horizons"])


def _named(
    facts: pa.Table, found: pa.Table, *, old: dict[str, str], together: list[tuple[str, str]], previous: dict[str, str]
) -> tuple[pa.Table, list[tuple[str, str]]]:
    """interaction_id, issue_id, why, returns_of of every interaction; and the old ids that are gone."""
    names = facts.column("interaction_id").to_pylist()
    # The jobs give their rows back in an order of their own.
    at = pa.array(places(facts.column("interaction_id"), found.column("interaction_id")))
    before, why = (found.column(name).take(at).to_pylist() for name in ("root", "why"))
    roots = joined(dict(zip(names, before, strict=True)), together, {name: row for row, name in enumerate(names)} if together else {})
    root = [roots[name] for name in names]
    members: dict[str, list[str]] = {}
    for name, opens in zip(names, root, strict=True):
        members.setdefault(opens, []).append(name)
    ids, gone = named(members, previous)
    back = {opens: ids[roots[earlier]] for opens, earlier in old.items() if opens in members and roots[earlier] != opens}
    merged = {name for pair in together for name in pair}
    columns = {
        "interaction_id": names,
        "issue_id": [ids[opens] for opens in root],
        "why": ["decision" if name in merged and opens != name else told for name, opens, told in zip(names, root, why, strict=True)],
        "returns_of": [back.get(opens) for opens in root],
    }
    return pa.table({key: pa.array(values, pa.string()) for key, values in columns.items()}), gone
