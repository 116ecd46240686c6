"""DuckDB inside one partition: named steps from `.sql` files, values always bound, UTC always."""

from __future__ import annotations

from contextlib import suppress
from functools import cache
from importlib.resources import files

import duckdb
import pyarrow as pa


def holding(tables: dict[str, pa.Table] | None = None, *, threads: int | None = None) -> duckdb.DuckDBPyConnection:
    """A fresh in-memory connection in UTC that holds `tables` under their names."""
    config: dict[str, str | bool | int | float | list[str]] = {"threads": threads} if threads else {}
    con = settled(duckdb.connect(":memory:", config=config))
    for name, table in (tables or {}).items():
        con.register(name, table)
    return con


def settled(con: duckdb.DuckDBPyConnection) -> duckdb.DuckDBPyConnection:
    """The session in UTC and silent; a cursor is a session of its own."""
    con.execute("SET TimeZone = 'UTC'")
    # The engine's own progress bar would speak into --json and --quiet. A notebook without widgets has no bar and refuses the setting.
    with suppress(duckdb.InvalidInputException):
        con.execute("SET enable_progress_bar = false")
    return con


@cache
def text_of(path: str) -> str:
    """The SQL of the step `room/name`."""
    room, name = path.split("/")
    return files(f"andon.{room}").joinpath(f"sql/{name}.sql").read_text(encoding="utf-8")


def step(con: duckdb.DuckDBPyConnection, path: str, **values: object) -> pa.Table:
    """Rows of the step `room/name`; SQL text never lives in a Python string, values are always bound."""
    return con.execute(text_of(path), values or None).to_arrow_table()


def keep(con: duckdb.DuckDBPyConnection, name: str, path: str, **values: object) -> duckdb.DuckDBPyRelation:
    """Run a step and keep its rows as the table `name` for the next steps; what it returns gives them as Arrow, where they are wanted.

    The rows stay in the engine's own form: turned into Arrow and read from there by every step after it, half as much again was spent on
    copying texts.
    """
    con.unregister(name)
    con.execute(f'CREATE OR REPLACE TEMP TABLE "{name}" AS\n{text_of(path)}', values or None)
    return con.table(name)
