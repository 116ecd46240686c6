"""Questions in SQL over a run: one SELECT over its tables, and nothing else on the machine."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import duckdb

from andon.errors import BadQuestion
from andon.notebook.rows import first_line

# Functions that make rows and read nothing; one for files, or one that changes how the engine logs, is not among them.
ROWS_OF = {"unnest", "range", "generate_series", "repeat", "json_each", "json_tree"}


def enclosed(con: duckdb.DuckDBPyConnection, parts: Sequence[Path]) -> None:
    """From here on the engine reads these files and no other, writes none, and its settings cannot be changed.

    Sessions of the same engine are made before: what they set is a setting too.
    """
    con.execute("SET allowed_directories = []")
    con.execute("SET allowed_paths = $parts", {"parts": [str(part) for part in parts]})
    # A name in a question is a table of the run, never a variable of whoever asks.
    con.execute("SET python_enable_replacements = false")
    con.execute("SET enable_external_access = false")
    con.execute("SET lock_configuration = true")


def allowed(con: duckdb.DuckDBPyConnection, question: str) -> duckdb.Statement:
    """The question as the one statement it is. Raises BadQuestion where it is none, several, or more than a SELECT over tables."""
    try:
        found = con.extract_statements(question)
    except duckdb.Error as error:
        raise BadQuestion(first_line(error)) from error
    if len(found) != 1 or found[0].type != duckdb.StatementType.SELECT:
        raise BadQuestion("A question is one SELECT over the tables of the run; begin with SELECT, FROM or WITH.")
    read = con.execute("SELECT json_serialize_sql($question::VARCHAR)", {"question": question}).fetchone()
    tree = json.loads(read[0]) if read else {"error": True}
    # A PRAGMA calls itself a SELECT, and has no tree.
    if tree["error"]:
        raise BadQuestion("A question is one SELECT over the tables of the run; begin with SELECT, FROM or WITH.")
    for node in _nodes(tree["statements"]):
        name = str((node.get("function") or {}).get("function_name") or "") if node.get("type") == "TABLE_FUNCTION" else ""
        if name and name.lower() not in ROWS_OF:
            raise BadQuestion(f"A question may not call {name}; it reads the tables of the run only.")
        # The parts of the run are files too, and hold the names that its tables hide.
        if node.get("type") == "BASE_TABLE" and set("/\\.") & set(str(node.get("table_name"))):
            raise BadQuestion(f"A question may not read {node['table_name']}; it reads the tables of the run only.")
    return found[0]


def _nodes(tree: Any) -> Iterator[dict[str, Any]]:
    """Every node of a parsed question."""
    if isinstance(tree, dict):
        yield tree
    for part in tree.values() if isinstance(tree, dict) else tree if isinstance(tree, list) else ():
        yield from _nodes(part)
