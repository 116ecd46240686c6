"""Files as batches of rows: every cell text (Parquet keeps its types), every row with its line, what is broken set aside.

The quick way reads with Arrow. It knows no line numbers, so a file with anything wrong in it is read again the
careful way, line by line, which loses nothing: a line that is no row becomes a `Broken` with its number and text.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.csv as arrow_csv
import pyarrow.parquet as pq

from andon.collect.batch import Batch, Broken
from andon.collect.dialect import BREAKS, Dialect, format_of, opened, sniffed
from andon.collect.records import json_batches
from andon.errors import NothingUsable

BATCH = 50_000
# A record longer than this is a quote that was never closed.
MAX_LINES = 2_000
csv.field_size_limit(1 << 27)


class Unclean(Exception):
    """The quick way met something only the careful way can name."""


def batches(path: Path, *, careful: bool, encoding: str | None = None, delimiter: str | None = None, size: int = BATCH) -> Iterator[Batch]:
    """The rows of a file in its order; what is not stated is sniffed.

    Raises Unclean (only when not careful), and NothingUsable for a file that is not what its name says.
    """
    kind = format_of(path)
    if kind == "parquet":
        return _parquet(path, size)
    try:
        dialect = sniffed(path, encoding=encoding, delimiter=delimiter)
    except (*BREAKS, LookupError) as error:
        raise NothingUsable(f"{path.name} cannot be read ({error}).") from error
    if kind == "json":
        return json_batches(path, size, dialect)
    return _csv_careful(path, dialect, size) if careful else _csv_quick(path, dialect)


def header(names: list[str]) -> list[str]:
    """Column names that are not empty and not twice."""
    seen: dict[str, int] = {}
    out = []
    for place, name in enumerate(names):
        name = name.replace("\x00", "").strip().lstrip("\ufeff") or f"column_{place + 1}"
        seen[name] = seen.get(name, 0) + 1
        out.append(name if seen[name] == 1 else f"{name}_{seen[name]}")
    return out


def _first_line(path: Path, dialect: Dialect) -> list[str]:
    with opened(path) as stream:
        text = io.TextIOWrapper(stream, dialect.encoding, errors="andon_western" if dialect.encoding == "utf-8" else "replace", newline="")
        for row in csv.reader(text, delimiter=dialect.delimiter, quotechar=dialect.quote):
            if any(cell.strip() for cell in row):
                return header(row)
    return []


def _csv_quick(path: Path, dialect: Dialect) -> Iterator[Batch]:
    if dialect.encoding not in ("utf-8", "utf-8-sig", "cp1252", "latin-1"):
        raise Unclean
    names = _first_line(path, dialect)
    if not names:
        raise NothingUsable(f"{path.name} is empty: it has no header and no row.")
    first = 0
    try:
        with opened(path) as stream:
            reader = arrow_csv.open_csv(
                stream,
                read_options=arrow_csv.ReadOptions(
                    block_size=8 << 20,
                    column_names=names,
                    skip_rows=0,
                    encoding="utf-8" if dialect.encoding == "utf-8-sig" else dialect.encoding,
                ),
                parse_options=arrow_csv.ParseOptions(delimiter=dialect.delimiter, quote_char=dialect.quote, newlines_in_values=True),
                convert_options=arrow_csv.ConvertOptions(column_types={name: pa.string() for name in names}, strings_can_be_null=False),
            )
            for number, chunk in enumerate(reader):
                rows = pa.Table.from_batches([chunk])
                if number == 0:  # the header was read as a row, so that blank first lines and doubled names do no harm
                    rows = rows.slice(1)
                if _swallowed(rows, dialect):
                    raise Unclean
                yield Batch(rows, first, None)
                first += rows.num_rows
    except (*BREAKS, pa.ArrowTypeError, UnicodeError) as error:
        raise Unclean from error


def _swallowed(rows: pa.Table, dialect: Dialect) -> bool:
    """Whether a cell holds what looks like a whole record: the sign of a quote that was never closed."""
    cut = re.escape(dialect.delimiter)
    record = rf"\n([^{cut}\n]*{cut}){{{min(rows.num_columns - 1, 200)}}}"
    broken = (column for column in rows.columns if pc.any(pc.match_substring(column, "\n")).as_py())
    return any(pc.any(pc.match_substring_regex(column, record)).as_py() for column in broken)


class _Lines:
    """Lines of a text with a way back: what a broken record swallowed is given out again."""

    def __init__(self, text: io.TextIOWrapper) -> None:
        self.text, self.number, self.ended = text, 0, False
        self.fresh = False  # whether the reader must begin anew
        self.taken: list[str] = []
        self.waiting: list[str] = []

    def __iter__(self) -> _Lines:
        return self

    def __next__(self) -> str:
        line = "" if len(self.taken) > MAX_LINES else self.waiting.pop() if self.waiting else next(self.text, "")
        self.ended = not line
        if self.ended:
            raise StopIteration
        self.number += 1
        self.taken.append(line)
        return line

    def back(self) -> str:
        """The first line taken; the others are given out again."""
        first, *others = self.taken
        self.waiting.extend(reversed(others))
        self.number -= len(others)
        self.taken, self.fresh = [], True
        return first


def _csv_careful(path: Path, dialect: Dialect, size: int) -> Iterator[Batch]:
    errors = "andon_western" if dialect.encoding in ("utf-8", "utf-8-sig") else "replace"
    with opened(path) as stream:
        lines = _Lines(io.TextIOWrapper(stream, dialect.encoding, errors=errors, newline=""))
        records = _records(lines, dialect)
        try:
            names = header(next(cells for _, cells in records if isinstance(cells, list)))
        except StopIteration:
            raise NothingUsable(f"{path.name} is empty: it has no header and no row.") from None
        first = 0
        while chunk := list(islice(records, size)):
            rows, numbers, broken = [], [], []
            for line, cells in chunk:
                if isinstance(cells, Broken):
                    broken.append(cells)
                else:
                    rows.append(cells)
                    numbers.append(line)
            columns = list(zip(*rows, strict=True)) if rows else [()] * len(names)
            table = pa.table({name: pa.array(column, pa.string()) for name, column in zip(names, columns, strict=True)})
            yield Batch(table, first, numbers, tuple(broken))
            first += len(rows)


def _records(lines: _Lines, dialect: Dialect) -> Iterator[tuple[int, list[str] | Broken]]:
    """Records with the line they start on; the first one sets the width."""
    width = 0
    reader = csv.reader(lines, delimiter=dialect.delimiter, quotechar=dialect.quote, strict=True)
    while True:
        start, problem, cells = lines.number + 1, "", []
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            cells, problem = _sloppy(lines, dialect, error)
        except (UnicodeError, *BREAKS) as error:
            problem = f"the line cannot be read ({error})"
            if not lines.taken:
                yield start, Broken(start, f"the file breaks off here ({error})", "")
                return
        if not problem and (not cells or (not cells[0].strip() and not any(cell.strip() for cell in cells))):
            lines.taken = []
            continue
        width = width or len(cells)
        if len(cells) > width and not any(cell.strip() for cell in cells[width:]):
            cells = cells[:width]
        if not problem and len(cells) != width:
            problem = f"the line has {len(cells)} fields where the header has {width}"
        if problem:
            yield start, Broken(start, problem, lines.back().rstrip("\r\n"))
        else:
            lines.taken = []
            yield start, cells
        if lines.fresh:
            reader = csv.reader(lines, delimiter=dialect.delimiter, quotechar=dialect.quote, strict=True)
            lines.fresh = False


def _sloppy(lines: _Lines, dialect: Dialect, error: csv.Error) -> tuple[list[str], str]:
    """A record that breaks the rules of quoting: within one line it is read all the same, over several it is a quote left open."""
    lines.fresh = True
    if len(lines.taken) > 1 or lines.ended:
        return [], "a quote opens here and is never closed"
    try:
        return next(csv.reader(lines.taken, delimiter=dialect.delimiter, quotechar=dialect.quote)), ""
    except (csv.Error, StopIteration):
        return [], f"the line cannot be read ({error})"


def _parquet(path: Path, size: int) -> Iterator[Batch]:
    first = 0
    try:
        source = path if path.suffix.lower() == ".parquet" else io.BytesIO(opened(path).read())
        file = pq.ParquetFile(source)
    except (pa.ArrowInvalid, OSError) as error:
        raise NothingUsable(f"{path.name} is not a Parquet file that can be read ({str(error).splitlines()[0]}).") from error
    for chunk in file.iter_batches(batch_size=size):
        rows = pa.Table.from_batches([chunk])
        yield Batch(rows, first, list(range(first + 1, first + 1 + rows.num_rows)))
        first += rows.num_rows
