"""Some rows of a file, and the lines of it that are none."""

from __future__ import annotations

from dataclasses import dataclass

import pyarrow as pa


@dataclass(frozen=True)
class Broken:
    """A line that is no row: its number (from 1), why, and its text."""

    line: int
    reason: str
    raw: str


@dataclass(frozen=True)
class Batch:
    """Some rows of a file. first: number of the first row, from 0. lines: line of each row, or None when read the quick way."""

    rows: pa.Table
    first: int
    lines: list[int] | None
    broken: tuple[Broken, ...] = ()
