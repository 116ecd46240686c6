"""A mailbox: the customer is whoever is not an agent of the firm, and the address is the person."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from andon.collect.presets import chosen

ABOUT = "mails: message_id, in_reply_to, thread_id, date, from and to address, agent, body"
SOURCE = "mail"
NEEDS = (("message_id", "from_address", "to_address", "body"),)


def mapping(columns: Sequence[str]) -> dict[str, Any]:
    """The mails in the words of a mapping file."""
    roles = {
        "source_id": "message_id",
        "thread_ref": "thread_id",
        "reply_to": "in_reply_to",
        "at": "date",
        "speaker": {"column": "agent", "filled": "agent", "empty": "customer"},
        "party_ref": {"column": "from_address", "when_company": "to_address", "lower": True},
        "party_email": {"column": "from_address", "when_company": "to_address", "lower": True},
        "party_name": {"column": "from_name", "when_company": ""},
        "agent_ref": {"when_company": "agent"},
        "account_id": "account_no",
        "text": "body",
    }
    found = chosen(columns, roles)
    if "text" not in found:
        return {}
    spare = [name for name in ("from_address", "to_address", "from_name", "subject") if name in columns]
    return {"grain": "message", "id": found["source_id"], "columns": found | {"channel": {"constant": "email"}}, "ignore": spare}
