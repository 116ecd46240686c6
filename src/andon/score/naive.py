"""What a firm believes without Andon: a closed case is solved, a ticket is a problem, the largest group is the cause."""

from __future__ import annotations

import pyarrow as pa

from andon.sql import holding, step, text_of
from andon.tables import Tables, conform, empty

STEPS = (
    "links",
    "issue_interactions",
    "issues",
    "resolutions",
    "commitments",
    "interaction_reasons",
    "causes",
    "cause_issues",
    "agenda",
    "effects",
)


def naive_tables(found: Tables) -> Tables:
    """The tables of a run with every derived table replaced by its naive rule, from the same collected rows.

    identify: the same e-mail, else the same phone. thread: a case or a thread is an issue. measure: said solved is
    solved, nobody ever comes back, every "will" is a promise and is kept. reason: the source's own category.
    rootcause: the two places or attributes with most issues, since the first day. prove: less than before is success.
    """
    tables = dict(found) | {"claim_outcomes": _nobody_returns(found["claim_outcomes"])}
    for name in STEPS:
        con = holding(tables)
        tables[name] = conform(name, step(con, f"score/naive_{name}"))
    return tables


def _nobody_returns(claims: pa.Table) -> pa.Table:
    if not claims.num_rows:
        return empty("claim_outcomes")
    index = claims.column_names.index("returned_at")
    return claims.set_column(index, claims.schema.field(index), pa.nulls(claims.num_rows, claims.schema.field(index).type))


def sql_of(name: str) -> str:
    """The text of a naive rule, for the docs."""
    return text_of(f"score/naive_{name}")
