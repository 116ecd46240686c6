"""What the firm's own processes recorded: a visit made, a payment posted, a batch run."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from andon.collect.presets import chosen

ABOUT = "steps of the firm's own processes: at, step, and the account or case"
SOURCE = ""  # many have one: its name is the file's
NEEDS = (("step", "at"), ("step_id", "step"), ("case_id", "activity_id", "complete_timestamp"))


def mapping(columns: Sequence[str]) -> dict[str, Any]:
    """The steps in the words of a mapping file."""
    roles = {
        "step_id": "step_id",
        "at": "at timestamp complete_timestamp time",
        "step": "step activity activity_id event",
        "party_ref": "party_ref customer_id person_no",
        "account_id": "account_no account_id",
        "case_ref": "ticket_id case_ref case_id",
        "place": "street place",
        "product": "product",
    }
    found = chosen(columns, roles)
    if "step" not in found or "at" not in found:
        return {}
    return {"grain": "step", "id": found.get("step_id", []), "columns": found}
