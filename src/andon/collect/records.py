"""JSON Lines, and files that are one JSON array, as batches of rows."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.json as arrow_json

from andon.collect.batch import Batch, Broken
from andon.collect.dialect import BREAKS, Dialect, head_of, opened


def json_batches(path: Path, size: int, dialect: Dialect) -> Iterator[Batch]:
    """The rows of a file of JSON lines, or of one JSON array."""
    errors = "andon_western" if dialect.encoding in ("utf-8", "utf-8-sig") else "replace"
    first = line = 0
    with opened(path) as stream:
        text = io.TextIOWrapper(stream, dialect.encoding, errors=errors)
        source = _array_lines(text) if _is_array(path, dialect) else text
        while True:
            try:
                chunk = list(islice(source, size))
            except BREAKS as error:
                yield Batch(pa.table({}), first, [], (Broken(line + 1, f"the file breaks off here ({error})", ""),))
                return
            if not chunk:
                return
            plain = _plain(chunk)
            batch = _rows(chunk, first, line) if plain is None else Batch(plain, first, list(range(line + 1, line + 1 + len(chunk))))
            yield batch
            line += len(chunk)
            first += batch.rows.num_rows


def _plain(lines: list[str]) -> pa.Table | None:
    """Lines that all are objects of the same texts, as most files are, read by Arrow; None where any of them is anything else."""
    try:
        names = list(json.loads(lines[0]))
        # Arrow knows no lines: only of these it is sure that each is one object.
        if not all(line.startswith("{") and line.endswith(("}\n", "}")) for line in lines):
            return None
        rows = arrow_json.read_json(
            io.BytesIO("".join(lines).encode()),
            read_options=arrow_json.ReadOptions(block_size=8 << 20),
            parse_options=arrow_json.ParseOptions(
                explicit_schema=pa.schema([(name, pa.string()) for name in names]), unexpected_field_behavior="error"
            ),
        )
    except (ValueError, TypeError):  # Arrow's own errors among them
        return None
    return rows if names and rows.num_rows == len(lines) else None


def _rows(lines: list[str], first: int, before: int) -> Batch:
    """Lines read one by one. first: number of the first row. before: how many lines there were before."""
    rows: list[dict[str, Any]] = []
    numbers, broken = [], []
    for line, raw in enumerate(lines, before + 1):
        if not raw.strip():
            continue
        try:
            value = json.loads(raw)
        except ValueError:
            value = None
        if isinstance(value, dict):
            rows.append(_flat(value) if any(isinstance(cell, dict | list) for cell in value.values()) else value)
            numbers.append(line)
        else:
            broken.append(Broken(line, "the line is not a JSON object", raw.rstrip("\n")))
    return Batch(_columns(rows), first, numbers, tuple(broken))


def _is_array(path: Path, dialect: Dialect) -> bool:
    return head_of(path, 2000).decode(dialect.encoding, "replace").lstrip("\ufeff \r\n\t").startswith("[")


def _array_lines(text: io.TextIOWrapper) -> Iterator[str]:
    """A file that is one JSON array, an element at a time; it is read whole."""
    try:
        return iter([json.dumps(element) for element in json.load(text)])
    except ValueError:
        text.seek(0)
        return iter(text)


def _flat(value: dict[str, Any], prefix: str = "") -> dict[str, Any]:
    """Objects inside objects become `outer.inner`; lists stay as JSON text."""
    out: dict[str, Any] = {}
    for key, cell in value.items():
        if isinstance(cell, dict):
            out |= _flat(cell, f"{prefix}{key}.")
        else:
            out[f"{prefix}{key}"] = json.dumps(cell) if isinstance(cell, list) else cell
    return out


def _columns(rows: list[dict[str, Any]]) -> pa.Table:
    """Rows as text columns, named in the order of first appearance."""
    names = list(dict.fromkeys(key for row in rows for key in row))
    columns = {}
    for name in names:
        cells = [row.get(name) for row in rows]
        try:
            columns[name] = pa.array(cells, pa.string())
        except (pa.ArrowTypeError, pa.ArrowInvalid, UnicodeError):
            columns[name] = pa.array([_text(cell) for cell in cells], pa.string())
    return pa.table(columns)


def _text(cell: object) -> str | None:
    if isinstance(cell, str):  # half a character, which JSON can hold and UTF-8 cannot
        return cell.encode("utf-8", "replace").decode()
    return None if cell is None else json.dumps(cell)
