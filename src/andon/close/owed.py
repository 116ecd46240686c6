"""Debts: a commitment broken, a solved that was not, a question nobody answered, a case passed on and never heard of again."""

from __future__ import annotations

from andon.runner import Turn
from andon.sql import holding, keep, step
from andon.tables import Tables, conform

STEPS = ("live_issues", "broken", "came_back", "unanswered", "passed_on", "untold", "settled")


def run(tables: Tables, *, turn: Turn) -> Tables:
    """Every debt of the company at `turn.as_of`, open or paid; one row an issue and kind of debt.

    A debt is paid when a person said so (decision debt_paid), or when the customer was answered after it arose
    and the issue ended resolved. Nothing that happened after `turn.as_of` counts.
    """
    con = holding(dict(tables))
    for name in STEPS:
        keep(con, name, f"close/{name}", as_of=turn.as_of)
    return {"debts": conform("debts", step(con, "close/debts", as_of=turn.as_of))}
