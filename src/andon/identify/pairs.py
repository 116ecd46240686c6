"""Pairs of parties with what speaks for them: the table link_edges."""

from __future__ import annotations

import pyarrow as pa

from andon.sql import holding, step
from andon.tables import Tables, conform, empty

SHOWN = 0.0  # bits from which a pair is kept though it was not linked


def link_edges(pairs: Tables, refused: dict[tuple[int, int], str]) -> pa.Table:
    """The rows of link_edges, from `edges`, `scored`, `homes` and `decided`, and the merges that were refused, with their reasons."""
    if not pairs["edges"].num_rows:
        return empty("link_edges")
    con = holding(pairs)
    left, right = [a for a, _ in refused], [b for _, b in refused]
    reasons = pa.array(refused.values(), pa.string())
    con.register("refused", pa.table({"left": pa.array(left, pa.int32()), "right": pa.array(right, pa.int32()), "reason": reasons}))
    return conform("link_edges", step(con, "identify/link_edges", shown=SHOWN))
