"""What customers did: bought, renewed, left; and what they cost."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from andon.collect.presets import chosen

ABOUT = "purchases, renewals, churn, refunds and costs: at, kind, amount, currency, person or account; or customers and who left"
SOURCE = ""  # many have one: its name is the file's
NEEDS = (("outcome_id", "kind"), ("kind", "amount", "currency"))
KINDS = {
    "purchase": "purchase", "order": "purchase", "sale": "purchase", "renewal": "renewal", "churn": "churn", "cancellation": "churn",
    "refund": "refund", "cost": "cost",
}  # fmt: skip
# A list of customers that says who left. Who did not is an outcome of its own kind, which no room counts: it is no broken row.
LEFT = {"1": "churn", "1.0": "churn", "yes": "churn", "true": "churn", "y": "churn", "0": "stayed", "0.0": "stayed", "no": "stayed"} | {
    "false": "stayed", "n": "stayed",
}  # fmt: skip


def mapping(columns: Sequence[str]) -> dict[str, Any]:
    """The outcomes in the words of a mapping file."""
    roles = {
        "outcome_id": "outcome_id",
        "at": "at date time",
        "kind": {"column": "kind type", "map": KINDS, "other": "keep"},
        "amount": "amount value",
        "currency": "currency",
        "party_ref": "person_no party_ref customer_id contact_id",
        "account_id": "account_no account_id",
        "product": "product",
    }
    found = chosen(columns, roles, plainly=True)
    if "kind" not in found or _left(columns):
        return _leavers(columns)
    return {"grain": "outcome", "id": found.get("outcome_id", []), "columns": found}


def _left(columns: Sequence[str]) -> dict[str, Any]:
    """The column that says who left, where there is one."""
    return chosen(columns, {"kind": "churn churned has_churned"}, plainly=True)


def _leavers(columns: Sequence[str]) -> dict[str, Any]:
    """A row a customer. A day is taken only from a column that names the day of leaving; what a customer paid is no loss by itself."""
    kind = _left(columns)
    if not kind:
        return {}
    more = {
        "outcome_id": "outcome_id row_id",
        "at": "churn_date churned_at left_at end_date cancelled_at",
        "party_ref": "customer_id person_no party_ref contact_id client_id user_id",
        "account_id": "account_no account_id",
    }
    found = chosen(columns, more, plainly=True) | {"kind": {"column": kind["kind"], "map": LEFT}}
    own = found.get("outcome_id") or found.get("party_ref") or []
    return {"grain": "outcome", "id": own, "columns": found}
