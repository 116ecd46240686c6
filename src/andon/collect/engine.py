"""One DuckDB connection for the many small steps of reading files: opening one costs more than most of the steps."""

from __future__ import annotations

from functools import cache

import duckdb
import pyarrow as pa

from andon.sql import holding, step


@cache
def _connection() -> duckdb.DuckDBPyConnection:
    return holding()


def answered(path: str, tables: dict[str, pa.Table], **values: object) -> pa.Table:
    """Rows of the step `room/name` over `tables`, of which nothing is kept afterwards."""
    con = _connection()
    for name, rows in tables.items():
        con.register(name, rows)
    try:
        return step(con, path, **values)
    finally:
        for name in tables:
            con.unregister(name)
