"""Files that grow block by block: rows wait in a list and are written together, the same bytes every time."""

from __future__ import annotations

import csv
import gzip
import io
from collections.abc import Sequence
from pathlib import Path
from typing import IO, Any

import pyarrow as pa
import pyarrow.parquet as pq


class Stream:
    """One file; `rows` holds what was not written yet, `count` what was."""

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self.path, self.rows, self.count = path, [], 0  # type: Path, list[Any], int

    def flush(self) -> None:
        """Write the rows that wait."""
        if self.rows:
            self.count += len(self.rows)
            self.write(self.rows)
            self.rows = []

    def write(self, rows: list[Any]) -> None:
        raise NotImplementedError

    def close(self) -> None:
        """Write the rest and close."""
        self.flush()


def packed(path: Path) -> IO[bytes]:
    """A file to write; gzip (without a time or name inside) when the name says so."""
    plain = path.open("wb")
    return gzip.GzipFile(filename="", mode="wb", compresslevel=3, fileobj=plain, mtime=0) if path.suffix == ".gz" else plain  # type: ignore[return-value]


class Bytes(Stream):
    """A stream that writes bytes."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.file = packed(path)

    def close(self) -> None:
        super().close()
        inner = getattr(self.file, "fileobj", None)
        self.file.close()
        if inner is not None:
            inner.close()


class Csv(Bytes):
    """Comma- or semicolon-separated rows (tuples in the order of `header`)."""

    def __init__(self, path: Path, header: Sequence[str], *, delimiter: str = ",", encoding: str = "utf-8") -> None:
        super().__init__(path)
        self.delimiter, self.encoding = delimiter, encoding
        self.write([tuple(header)], first=True)

    def write(self, rows: list[Any], *, first: bool = False) -> None:
        text = io.StringIO(newline="")
        csv.writer(text, delimiter=self.delimiter, lineterminator="\r\n").writerows(rows)
        # A byte order mark stands once, at the start.
        encoding = "utf-8" if self.encoding == "utf-8-sig" and not first else self.encoding
        self.file.write(text.getvalue().encode(encoding, "replace"))


class Lines(Bytes):
    """Ready lines of text, such as JSON objects."""

    def write(self, rows: list[Any]) -> None:
        self.file.write(("\n".join(rows) + "\n").encode())


class Parquet(Stream):
    """Rows (tuples in the order of the schema) as Parquet; `times` columns are given in seconds and written in their own unit."""

    def __init__(self, path: Path, schema: pa.Schema) -> None:
        super().__init__(path)
        self.schema = schema
        self.writer = pq.ParquetWriter(path, schema, compression="zstd")
        self.clocks = {field.name for field in schema if pa.types.is_timestamp(field.type)}

    def write(self, rows: list[Any]) -> None:
        columns = list(zip(*rows, strict=True))
        self.writer.write_table(self._table(columns))

    def write_columns(self, columns: list[tuple[Any, ...]], *, places: list[int], width: int, size: int) -> None:
        """Write columns that stand at `places` of the schema; the others are null."""
        whole: list[tuple[Any, ...] | None] = [None] * width
        for place, values in zip(places, columns, strict=True):
            whole[place] = values
        self.count += size
        self.writer.write_table(self._table([(None,) * size if values is None else values for values in whole]))

    def _table(self, columns: list[tuple[Any, ...]]) -> pa.Table:
        arrays = [self._column(field, values) for field, values in zip(self.schema, columns, strict=True)]
        return pa.Table.from_arrays(arrays, schema=self.schema)

    def _column(self, field: pa.Field, values: tuple[Any, ...]) -> pa.Array:
        if field.name not in self.clocks:
            return pa.array(values, field.type)
        return pa.array(values, pa.int64()).cast(pa.timestamp("s", tz="UTC")).cast(field.type)

    def close(self) -> None:
        super().close()
        self.writer.close()
