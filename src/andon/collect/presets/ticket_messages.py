"""The messages of a help desk's tickets: a ticket is a thread, and its number is the case."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from andon.collect.presets import chosen

ABOUT = "messages of tickets: message_id, ticket_id, at, role, body"
SOURCE = "helpdesk"
NEEDS = (("message_id", "ticket_id", "role", "body"),)
ROLES = {
    "requester": "customer", "customer": "customer", "user": "customer", "end-user": "customer", "agent": "agent", "admin": "agent",
    "bot": "bot", "system": "system",
}  # fmt: skip


def mapping(columns: Sequence[str]) -> dict[str, Any]:
    """The messages in the words of a mapping file."""
    roles = {
        "source_id": "message_id",
        "case_ref": "ticket_id",
        "thread_ref": "ticket_id",
        "at": "at created_at",
        "speaker": {"column": "role", "map": ROLES, "other": "system"},
        "party_ref": {"column": "author", "when_company": ""},
        "agent_ref": {"when_company": "author"},
        "text": "body text",
    }
    found = chosen(columns, roles)
    if "text" not in found or "thread_ref" not in found:
        return {}
    return {"grain": "message", "id": found.get("source_id", []), "columns": found | {"channel": {"constant": "web"}}}
