"""One DuckDB connection a thread for the many small steps of reading files: opening one costs more than most of the steps."""

from __future__ import annotations

from threading import local

import pyarrow as pa

from andon.sql import holding, step


class _Here(local):
    """What a thread has of its own, made when it first asks."""

    def __init__(self) -> None:
        self.con = holding()


_HERE = _Here()


def answered(path: str, tables: dict[str, pa.Table], **values: object) -> pa.Table:
    """Rows of the step `room/name` over `tables`, of which nothing is kept afterwards."""
    con = _HERE.con
    for name, rows in tables.items():
        con.register(name, rows)
    try:
        return step(con, path, **values)
    finally:
        for name in tables:
            con.unregister(name)
