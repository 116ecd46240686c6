"""A telephone system's calls, one row a call, with a transcript of lines `C: ...` and `A: ...`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from andon.collect.presets import chosen

ABOUT = "calls: call_id, started_ms, seconds, direction, caller_number, agent, disposition, transcript"
SOURCE = "calls"
NEEDS = (("call_id", "started_ms"), ("call_id", "transcript"))
DISPOSITION = {
    "solved": "solved",
    "resolved": "solved",
    "passed_on": "passed_on",
    "transferred": "passed_on",
    "denied": "denied",
    "closed": "closed",
}


def mapping(columns: Sequence[str]) -> dict[str, Any]:
    """The calls in the words of a mapping file."""
    roles = {
        "source_id": "call_id",
        "at": {"column": "started_ms", "epoch": "ms"} if "started_ms" in columns else "started_at at",
        "handle_seconds": "seconds duration_seconds",
        "direction": {"column": "direction", "map": {"in": "inbound", "out": "outbound", "inbound": "inbound", "outbound": "outbound"}},
        "party_ref": "caller_number",
        "party_phone": "caller_number",
        "party_name": "caller_name",
        "agent_ref": "agent",
        "team": "queue",
        "account_id": "account_no",
        "case_ref": "ticket_id",
        "product": "product",
        "place": "street",
        "handle_cost": "cost",
        "currency": "currency",
        "transcript": "transcript",
    }
    found = chosen(columns, roles)
    if "source_id" not in found:
        return {}
    claims = [{"kind": {"column": "disposition", "map": DISPOSITION}, "by": "agent"}] if "disposition" in columns else []
    return {"grain": "interaction", "id": "call_id", "columns": found | {"channel": {"constant": "phone"}}, "claims": claims}
