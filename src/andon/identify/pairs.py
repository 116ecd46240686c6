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
    columns = [edges.column(name).to_pylist() for name in ("left", "right", "weight", "sure", "evidence")]
    for left, right, weight, sure, evidence in zip(*columns, strict=True):
        decided, together = (left, right) in person, home[left] == home[right]
        if not (decided or together or sure or weight >= SHOWN):
            continue
        if not together:
            reason = json.dumps(_reason(clusters, (left, right)))
            evidence = evidence[:-1] + (", " if len(evidence) > 2 else "") + f'"held_apart": {reason}' + "}"
        by = "person" if decided else "key" if sure else "model"
        rows.append({"left": left, "right": right, "weight": weight, "evidence": evidence, "decided_by": by})
    return table("link_edges", rows)


def _reason(clusters: Clusters, pair: tuple[str, str]) -> str:
    if pair in clusters.apart:
        return "a person's decision"
    return clusters.refused.get(pair, "not enough agrees")
