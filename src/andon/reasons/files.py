"""Anybody's table: read whole with its broken lines counted, and written as CSV, Parquet or JSON Lines, or not at all."""

from __future__ import annotations

import json
from pathlib import Path
from typing import NamedTuple

import pyarrow as pa
import pyarrow.csv as arrow_csv
import pyarrow.parquet as pq

from andon.collect.batch import Batch
from andon.collect.dialect import format_of
from andon.collect.reading import Unclean, batches
from andon.errors import Missing, NothingUsable, Unclear, Unknown, Unwritable
from andon.models import written

FORMATS = {".csv": "csv", ".parquet": "parquet", ".jsonl": "json", ".ndjson": "json"}


class Rows(NamedTuple):
    """table: all rows of a file in its order. broken: lines of it that are none."""

    table: pa.Table
    broken: int

    def texts(self, column: str) -> list[str]:
        """A column as texts, nothing for what is empty. Raises Unknown."""
        if column not in self.table.column_names:
            raise Unknown("column", column, self.table.column_names)
        return ["" if cell is None else str(cell) for cell in self.table.column(column).to_pylist()]


def read(path: Path) -> Rows:
    """The rows of a CSV, Parquet or JSON Lines file, packed or not. Raises Missing, NothingUsable."""
    if not path.is_file():
        raise Missing(path)
    if format_of(path) is None:
        raise NothingUsable(f"{path.name} is not a CSV, Parquet or JSON Lines file by its name.")
    try:
        found = list(batches(path, careful=False))
    except Unclean:
        found = list(batches(path, careful=True))
    return _rows(found, path)


def _rows(found: list[Batch], path: Path) -> Rows:
    tables = [batch.rows for batch in found if batch.rows.num_rows]
    if not tables:
        raise NothingUsable(f"{path.name} holds no row.")
    return Rows(pa.concat_tables(tables, promote_options="permissive"), sum(len(batch.broken) for batch in found))


def checked(path: Path, *, source: Path) -> None:
    """Refuse an output that cannot be written before any work is done. Raises NothingUsable, Unclear, Unwritable."""
    if path.suffix.lower() not in FORMATS:
        raise NothingUsable(f"{path.name} cannot be written: its name must end in .csv, .parquet or .jsonl.")
    if path.exists() and source.exists() and path.samefile(source):
        raise Unclear(f"{path} is the file that is read; name another one to write.")
    place(path)


def place(path: Path) -> None:
    """Refuse a file whose folder is not there, or a folder where a file must be. Raises Unwritable."""
    if path.is_dir() or not path.parent.is_dir():
        raise Unwritable(path)


def write(table: pa.Table, path: Path) -> None:
    """Write all of `table`, or nothing. Raises Unwritable."""
    with written(path) as beside:
        match FORMATS[path.suffix.lower()]:
            case "csv":
                arrow_csv.write_csv(table, beside)
            case "parquet":
                pq.write_table(table, beside)
            case _:
                with beside.open("w", encoding="utf-8") as lines:
                    for batch in table.to_batches(max_chunksize=10_000):
                        lines.writelines(json.dumps(row, ensure_ascii=False, default=str) + "\n" for row in batch.to_pylist())


def with_answers(rows: pa.Table, answers: dict[str, pa.Array]) -> pa.Table:
    """`rows` with the columns `answers` behind them; a column of the file that has such a name keeps its values as NAME_given."""
    taken = set(rows.column_names) | set(answers)
    names = []
    for name in rows.column_names:
        given = name
        while given in answers or (given != name and given in taken):
            given += "_given"
        taken.add(given)
        names.append(given)
    table = rows.rename_columns(names)
    for name, column in answers.items():
        table = table.append_column(name, column)
    return table
