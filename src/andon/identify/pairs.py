"""Pairs of parties with what speaks for them: the table link_edges."""

from __future__ import annotations

import duckdb
import pyarrow as pa

from andon.identify.clusters import Clusters
from andon.sql import step
from andon.tables import conform

SHOWN = 0.0  # bits from which a pair is kept though it was not linked


def link_edges(con: duckdb.DuckDBPyConnection, clusters: Clusters) -> pa.Table:
    """The rows of link_edges, from `edges`, `scored`, `homes` and `decided` of the connection and what the clusters refused."""
    left, right = [a for a, _ in clusters.refused], [b for _, b in clusters.refused]
    reasons = pa.array(clusters.refused.values(), pa.string())
    con.register("refused", pa.table({"left": pa.array(left, pa.int32()), "right": pa.array(right, pa.int32()), "reason": reasons}))
    return conform("link_edges", step(con, "identify/link_edges", shown=SHOWN))
