"""Rows of a run, not read until somebody asks for them as Arrow, pandas, Polars or a DuckDB relation."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, cast

import duckdb
import pyarrow as pa

from andon.errors import BadQuestion, NotInstalled, Unknown
from andon.notebook import markup
from andon.notebook.meaning import ALWAYS_PERSONAL, MEANING, PERSONAL
from andon.tables import CONTRACTS, conform

if TYPE_CHECKING:
    import pandas as pd
    import polars as pl

SHOWN = 5


class Rows:
    """A table of the run or the answer to a question; any library that reads Arrow streams takes it as it is.

    name: of the table, or "" for an answer. relation: where the rows come from. masked: hides personal data in a preview.
    """

    def __init__(self, relation: duckdb.DuckDBPyRelation, *, name: str, masked: Callable[[str], str], count: int | None = None) -> None:
        self.name = name
        self._relation = relation
        self._masked = masked
        self._count = count

    @property
    def doc(self) -> str:
        """What a row is, in one line."""
        return f"A row is {MEANING[self.name]}." if self.name in MEANING else "The answer to a question in SQL."

    @property
    def columns(self) -> dict[str, str]:
        """Each column with its DuckDB type; times are UTC."""
        return dict(zip(self._relation.columns, map(str, self._relation.types), strict=True))

    def arrow(self) -> pa.Table:
        """All rows as an Arrow table, in the types of the contract (`andon.tables`). Raises BadQuestion."""
        try:
            rows = self._relation.to_arrow_table()
        except duckdb.Error as error:
            raise BadQuestion(first_line(error)) from error
        return conform(self.name, rows) if self.name in CONTRACTS else rows

    def pandas(self, *, arrow_types: bool = False) -> pd.DataFrame:
        """All rows as a pandas frame; times are UTC. arrow_types: keep Arrow's types, so that whole numbers with gaps stay whole."""
        import pandas as pd

        return self.arrow().to_pandas(types_mapper=pd.ArrowDtype if arrow_types else None)

    def polars(self) -> pl.DataFrame:
        """All rows as a Polars frame. Raises NotInstalled where there is no Polars."""
        if find_spec("polars") is None:
            raise NotInstalled("polars", extra="notebook")
        import polars as pl

        # Only an array becomes a series; a table is a frame.
        return cast("pl.DataFrame", pl.from_arrow(self.arrow()))

    def relation(self) -> duckdb.DuckDBPyRelation:
        """The rows as a DuckDB relation: filter, aggregate and join run only when its rows are fetched."""
        return self._relation

    def column(self, name: str) -> list[Any]:
        """One column as Python values. Raises Unknown."""
        if name not in self._relation.columns:
            raise Unknown("column", name, self._relation.columns)
        return [row[0] for row in self._relation.select(duckdb.ColumnExpression(name)).fetchall()]

    def __len__(self) -> int:
        if self._count is None:
            self._count = len(self._relation)
        return self._count

    def __arrow_c_stream__(self, requested_schema: object = None) -> object:
        """The Arrow PyCapsule interface: `polars.DataFrame(rows)`, `pyarrow.table(rows)` and others work."""
        return self.arrow().__arrow_c_stream__(requested_schema)

    def __repr__(self) -> str:
        what = f"{self.name}: {len(self):,} rows. {self.doc}" if self.name else f"{len(self):,} rows."
        return f"{what} Columns: {', '.join(self._relation.columns)}. Take them with .arrow(), .pandas(), .polars() or .relation()."

    def _repr_html_(self) -> str:
        hidden = PERSONAL.get(self.name, set()) | ALWAYS_PERSONAL
        first = self._relation.limit(SHOWN).fetchall()
        rows = [
            [
                "<i>hidden</i>" if name in hidden and value is not None else markup.cell(value, self._masked)
                for name, value in zip(self._relation.columns, row, strict=True)
            ]
            for row in first
        ]
        title = f"<strong>{self.name}</strong>, {len(self):,} rows. {markup.escape(self.doc)}" if self.name else f"{len(self):,} rows."
        note = f" The first {len(rows)}, personal data masked:" if len(self) > len(rows) else ""
        return f"<p>{title}{note}</p>{markup.table(self._relation.columns, rows)}"


class Catalog(Mapping[str, Rows]):
    """Every table of a run by name, with its rows and what a row is."""

    def __init__(self, counts: Mapping[str, int], table: Callable[[str], Rows]) -> None:
        self._counts = dict(counts)
        self._table = table

    @property
    def counts(self) -> dict[str, int]:
        """Rows of each table."""
        return dict(self._counts)

    def __getitem__(self, name: str) -> Rows:
        return self._table(name)

    def _ipython_key_completions_(self) -> list[str]:
        return list(self)

    def __iter__(self) -> Iterator[str]:
        return iter(self._counts)

    def __len__(self) -> int:
        return len(self._counts)

    def __repr__(self) -> str:
        return "\n".join(f"{name:24}{rows:>12,}  {MEANING.get(name, '')}" for name, rows in self._counts.items())

    def _repr_html_(self) -> str:
        rows = [(f"<code>{name}</code>", f"{count:,}", markup.escape(MEANING.get(name, ""))) for name, count in self._counts.items()]
        return markup.table(("table", "rows", "a row is"), rows)


def first_line(error: Exception) -> str:
    """The engine's complaint as one sentence."""
    return str(error).strip().splitlines()[0].rstrip(".") + "."
