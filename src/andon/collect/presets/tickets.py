"""A help desk's tickets, one row a case: its claims, and what it says of every contact of the case."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from andon.collect.presets import chosen

ABOUT = "tickets of a help desk, one row a ticket: opened, closed, status, requester"
SOURCE = "helpdesk"
NEEDS = (("ticket_id", "opened", "closed", "status"),)
STATUS = {
    "open": "open",
    "new": "open",
    "pending": "open",
    "closed": "closed",
    "solved": "closed",
    "resolved": "closed",
    "reopened": "reopened",
}
CLOSED_AS = {"solved": "solved", "resolved": "solved", "denied": "denied", "rejected": "denied", "closed": "closed"}


def mapping(columns: Sequence[str]) -> dict[str, Any]:
    """The tickets in the words of a mapping file."""
    roles = {
        "case_ref": "ticket_id case_id number id",
        "at": "opened opened_at created_at created",
        "closed_at": "closed closed_at resolved_at solved_at",
        "passed_at": "passed_at",
        "status": {"column": "status state", "map": STATUS, "other": "keep"},
        "closed_as": {"column": "closed_as resolution", "map": CLOSED_AS},
        "passed_to": "passed_to",
        "party_ref": "requester_id customer_id",
        "account_id": "account_no account_id",
        "place": "street place",
        "product": "product",
        "category": "category type",
        "subcategory": "subcategory",
        "scheme": "scheme",
        "team": "team group",
        "agent_ref": "agent assignee agent_id",
        "text": "subject title",
        "channel": "channel",
    }
    found = chosen(columns, roles)
    if "case_ref" not in found:
        return {}
    return {"grain": "case", "id": found["case_ref"], "columns": found}
