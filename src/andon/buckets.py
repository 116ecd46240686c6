"""Cutting tables into buckets, so that whatever belongs to one customer, account or case is in one place."""

from __future__ import annotations

from itertools import pairwise

import duckdb
import pyarrow as pa

from andon.errors import BadContract
from andon.sql import holding
from andon.tables import Tables

NOWHERE = -1

# How a table finds its bucket: the first of these columns it has leads there.
_BY_KEY = {
    "interaction_id": "SELECT t.*, p.bucket AS _bucket FROM t LEFT JOIN placements p USING (interaction_id)",
    "message_id": "SELECT t.*, p.bucket AS _bucket FROM t LEFT JOIN messages m USING (message_id)"
    " LEFT JOIN placements p ON p.interaction_id = m.interaction_id",
    "issue_id": "SELECT t.*, i.bucket AS _bucket FROM t LEFT JOIN issues i USING (issue_id)",
    "claim_id": "SELECT t.*, p.bucket AS _bucket FROM t LEFT JOIN claims c USING (claim_id)"
    " LEFT JOIN placements p ON p.interaction_id = c.interaction_id",
}
# A record of the firm names a case, an account or a party; the first it names that is known decides.
_REFERENCES = {
    "case_ref": ("case", "t.case_ref"),
    "account_id": ("account", "t.account_id"),
    "party_ref": ("party", "t.source || '/' || t.party_ref"),
}


def split(tables: Tables, names: list[str]) -> list[Tables]:
    """One dictionary of tables a bucket, in the order of the bucket numbers.

    tables: holds `names` and, to find the way, placements, buckets, messages, claims or issues where a table needs them.
    Rows that belong nowhere (a step that names nobody) are left out. The order of rows inside a bucket is kept.
    """
    numbers = sorted(set(tables["placements"].column("bucket").to_pylist()))
    pieces = cut(tables, names)
    return [{name: rows.get(number, tables[name].slice(0, 0)) for name, rows in pieces.items()} for number in numbers]


def cut(tables: Tables, names: list[str]) -> dict[str, dict[int, pa.Table]]:
    """The rows of each named table by bucket number; NOWHERE holds what leads to no bucket."""
    con = holding({key: value for key, value in tables.items() if key in ("placements", "buckets", "messages", "claims", "issues")})
    return {name: _cut(con, tables[name], name) for name in names}


def _cut(con: duckdb.DuckDBPyConnection, rows: pa.Table, name: str) -> dict[int, pa.Table]:
    """The rows of one table by bucket number."""
    if "bucket" in rows.column_names:
        query = "SELECT t.*, bucket AS _bucket FROM t"
    elif "issue_id" in rows.column_names and name not in ("issues", "issue_interactions"):
        query = _BY_KEY["issue_id"]
    else:
        query = next((sql for key, sql in _BY_KEY.items() if key in rows.column_names and name != "claims"), "")
        query = query or (_BY_KEY["interaction_id"] if name == "claims" else "")
        query = query or _by_reference(rows.column_names)
    if not query:
        raise BadContract(f"Table {name} names nothing that leads to a bucket.")
    numbered = rows.append_column("_row", pa.array(range(rows.num_rows), pa.int64()))
    con.register("t", numbered)
    placed = con.execute(
        f"SELECT * REPLACE (coalesce(_bucket, {NOWHERE}) AS _bucket) FROM ({query}) ORDER BY _bucket, _row"
    ).to_arrow_table()
    con.unregister("t")
    found = placed.column("_bucket").to_numpy()
    bare = placed.select(rows.column_names).cast(rows.schema)
    edges = [0, *((found[1:] != found[:-1]).nonzero()[0] + 1), len(found)] if len(found) else [0]
    return {int(found[low]): bare.slice(low, high - low) for low, high in pairwise(edges)}


def _by_reference(columns: list[str]) -> str:
    """The query that finds a bucket through whichever references the table has; empty where it has none."""
    here = [column for column in _REFERENCES if column in columns]
    if not here:
        return ""
    kinds = [(column, *_REFERENCES[column]) for column in here]
    joins = " ".join(
        f"LEFT JOIN (SELECT key, bucket FROM buckets WHERE kind = '{kind}') b_{kind} ON b_{kind}.key = {key}" for _, kind, key in kinds
    )
    first = ", ".join(f"b_{kind}.bucket" for _, kind, _ in kinds)
    return f"SELECT t.*, coalesce({first}) AS _bucket FROM t {joins}"
