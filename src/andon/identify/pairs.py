"""Pairs of parties with what speaks for them: the table link_edges."""

from __future__ import annotations

import json
from collections.abc import Mapping

import pyarrow as pa

from andon.identify.clusters import Clusters
from andon.tables import table

SHOWN = 0.0  # bits from which a pair is kept though it was not linked


def link_edges(edges: pa.Table, clusters: Clusters, *, home: Mapping[str, str]) -> pa.Table:
    """The rows of link_edges, sorted by pair.

    Kept are pairs a person decided, pairs inside one customer and pairs that look alike but were held apart. weight: match
    weight in bits. evidence: JSON {field: {"level", "bits"}}, and "held_apart": why a likely pair is not one customer.
    decided_by: person, key or model: who had the last word on the pair.
    """
    person = set(clusters.same) | clusters.apart
    rows = []
    for row in edges.to_pylist():
        pair = (row["left"], row["right"])
        together = home[pair[0]] == home[pair[1]]
        if not (pair in person or together or row["sure"] or row["weight"] >= SHOWN):
            continue
        by = "person" if pair in person else "key" if row["sure"] else "model"
        reason = "" if together else _reason(clusters, pair)
        evidence = row["evidence"]
        if reason:
            evidence = json.dumps(json.loads(evidence) | {"held_apart": reason})
        rows.append({"left": pair[0], "right": pair[1], "weight": row["weight"], "evidence": evidence, "decided_by": by})
    return table("link_edges", rows)


def _reason(clusters: Clusters, pair: tuple[str, str]) -> str:
    if pair in clusters.apart:
        return "a person's decision"
    return clusters.refused.get(pair, "not enough agrees")
