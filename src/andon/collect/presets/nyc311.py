"""Requests to New York's 311: the place is known and the person is not. Times are New York's."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from andon.collect.presets import chosen

ABOUT = "New York 311 requests: unique_key, created_date, complaint_type, incident_address, status, resolution"
SOURCE = "nyc311"
NEEDS = (("unique_key", "complaint_type", "created_date"),)
_CHANNELS = {"phone": "phone", "online": "web", "mobile": "web", "other": "other", "unknown": "other"}


def mapping(columns: Sequence[str]) -> dict[str, Any]:
    """The requests in the words of a mapping file."""
    roles = {
        "source_id": "unique_key",
        "at": "created_date",
        "category": "complaint_type",
        "subcategory": "descriptor",
        "team": "agency",
        "place": {"column": ["incident_address", "borough"], "join": ", "},
        "channel": {"column": "open_data_channel_type", "map": _CHANNELS, "other": "other"},
    }
    found = chosen(columns, roles)
    if "source_id" not in found:
        return {}
    # What 311 calls a request is a case of the agency; its text, where there is one, is the city's answer and not the customer's.
    claims = []
    if "status" in columns:
        kind = {"column": "status", "map": {"closed": "closed"}}
        when = [name for name in ("closed_date", "resolution_action_updated_date") if name in columns]
        claims = [{"kind": kind, **({"at": {"column": when}} if when else {})}]
    columns_ = found | {"scheme": {"constant": "nyc311"}, "case_ref": {"column": "unique_key", "local": True}}
    if "resolution_description" in columns:
        columns_["answer"] = "resolution_description"
        columns_["answer_at"] = (
            {"column": "resolution_action_updated_date"} if "resolution_action_updated_date" in columns else {"column": "created_date"}
        )
    return {"grain": "interaction", "id": "unique_key", "zone": "America/New_York", "columns": columns_, "claims": claims}
