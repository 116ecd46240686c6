"""What customers did: bought, renewed, left; and what they cost."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from andon.collect.presets import chosen

ABOUT = "purchases, renewals, churn, refunds and costs: at, kind, amount, currency, person or account"
SOURCE = ""  # many have one: its name is the file's
NEEDS = (("outcome_id", "kind"), ("kind", "amount", "currency"))
KINDS = {
    "purchase": "purchase", "order": "purchase", "sale": "purchase", "renewal": "renewal", "churn": "churn", "cancellation": "churn",
    "refund": "refund", "cost": "cost",
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
    found = chosen(columns, roles)
    if "kind" not in found:
        return {}
    return {"grain": "outcome", "id": found.get("outcome_id", []), "columns": found}
