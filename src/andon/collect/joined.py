"""Columns of another file, joined to the rows of this one by key."""

from __future__ import annotations

from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc

from andon.collect.batch import Batch
from andon.collect.engine import answered
from andon.collect.fields import Cells
from andon.collect.mapping import Join
from andon.collect.reading import batches
from andon.errors import BadMapping, Missing


class Lookup:
    """The other file, held in memory; where a key stands in several of its rows the first is taken."""

    def __init__(self, path: Path, join: Join) -> None:
        other = path.parent / join.file
        if not other.is_file():
            raise Missing(other, f"The mapping joins it to {path.name}.")
        read = [_texts(batch.rows) for batch in batches(other, careful=True)]
        self.join, self.other = join, pa.concat_tables(read, promote_options="default")
        absent = [name for name in join.on.values() if name not in self.other.column_names]
        if absent:
            raise BadMapping(f"The mapping joins {join.file} on {absent[0]!r}, and it has no such column.")
        self.keys = self._key(self.other, list(join.on.values()))

    def columns(self) -> list[str]:
        """The columns it brings, without the keys."""
        return [name for name in self.other.column_names if name not in self.join.on.values()]

    def onto(self, batch: Batch) -> Batch:
        """The batch with the other file's columns; a column that both have is the batch's own."""
        absent = [name for name in self.join.on if name not in batch.rows.column_names]
        if absent:
            raise BadMapping(f"The mapping joins {self.join.file} on {absent[0]!r}, and the file has no such column.")
        found = answered("collect/joined", {"here": self._key(batch.rows, list(self.join.on)), "there": self.keys})
        place = found.column("place").combine_chunks()
        rows = batch.rows
        for name in self.columns():
            if name not in rows.column_names:
                rows = rows.append_column(name, self.other.column(name).take(place))
        return Batch(rows, batch.first, batch.lines, batch.broken)

    @staticmethod
    def _key(rows: pa.Table, names: list[str]) -> pa.Table:
        cells = Cells(rows)
        key = pc.binary_join_element_wise(*(cells.text(name) for name in names), "\x1f")
        return pa.table({"key": key, "row": pa.array(range(rows.num_rows), pa.int64())})


def _texts(rows: pa.Table) -> pa.Table:
    cells = Cells(rows)
    return pa.table({name: cells.text(name) for name in rows.column_names})
