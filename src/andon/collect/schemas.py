"""What the lake holds: one schema a table, and what one row of a file may be (its grain).

A lake row keeps what the source said, in Andon's column names. `row_key` names the source row it came from
(by the source's own id, else by content and repeat number), `part` the collection that brought it, `row` its
place in the file. Everything that needs other rows (interactions, claims of a case, what an answer is about)
is worked out later, by the room's `run`.
"""

from __future__ import annotations

import pyarrow as pa

from andon.tables import TYPES, UTC_TIME

# What a person or firm is known by on a row that is not a list of people.
_PARTY = "party_ref party_name party_email party_phone account_id"
_ABOUT = "team area_id product place category subcategory scheme"


def _schema(columns: str) -> pa.Schema:
    """A schema from words, as in tables.py, after the three columns every lake table has."""
    pairs = (column.partition(":") for column in columns.split())
    own = [(name, TYPES[kind or "text"]) for name, _, kind in pairs]
    return pa.schema([("row_key", pa.int64()), ("part", pa.int64()), ("row", pa.int64()), *own])


LAKE: dict[str, pa.Schema] = {
    "lake_messages": _schema(
        f"source source_id {_PARTY} case_ref thread_ref reply_to at:time at_precision speaker agent_ref text language channel"
        f" direction single:bool turn:int {_ABOUT} handle_seconds:float handle_cost:float currency"
    ),
    "lake_cases": _schema(
        f"source case_ref {_PARTY} at:time at_precision closed_at:time closed_precision passed_at:time passed_precision status"
        f" closed_as passed_to agent_ref channel {_ABOUT} text handle_seconds:float handle_cost:float currency"
    ),
    "lake_claims": _schema("source claim_ref case_ref thread_ref message_ref at:time at_precision kind by agent_ref"),
    "lake_parties": _schema(
        "source party_ref name street postcode birth_date account_id email phone handle language timezone consent valid_from:time"
    ),
    "lake_responses": _schema(
        f"source response_id survey version {_PARTY} about_ref sent_at:time at:time at_precision language channel agent_ref"
        f" {_ABOUT} weight:float"
    ),
    "lake_answers": _schema(
        "source response_id survey version party_ref about_ref respondent at:time at_precision question metric item value:float"
        " scale_min:float scale_max:float value_best:float text weight:float finished:bool"
    ),
    "lake_steps": _schema("source step_id party_ref account_id case_ref at:time step place product"),
    "lake_events": _schema(
        "source event_id at:time until:time kind label scope:list cause_id loop cost:float currency owner lever metric"
        " window:int comparison"
    ),
    "lake_outcomes": _schema("source outcome_id party_ref account_id at:time kind amount:float currency product"),
    "lake_exposures": _schema("source from:time until:time scope:list units:float"),
    "lake_market": _schema("source at:time brand metric value:float"),
    "lake_staff": _schema("source of_source agent_ref staff_id team area_id"),
    "lake_areas": _schema("source area_id parent_id name"),
    "lake_coverage": _schema("source of_source channel from:time until:time basis"),
    "lake_decisions": _schema("source decision_id kind subject object value by at:time revoked_at:time"),
    "lake_attributes": _schema("key value"),
    "lake_rejected": _schema("source file line:int reason raw"),
    "lake_sources": _schema(
        "source preset file_hash file zone collected_at:time rows:int read:int accepted:int replaced:int duplicate:int rejected:int notes"
    ),
}

# What one row of a file can be, and the lake table it fills.
GRAINS = {
    "message": "lake_messages",
    "interaction": "lake_messages",
    "case": "lake_cases",
    "party": "lake_parties",
    "response": "lake_responses",
    "step": "lake_steps",
    "event": "lake_events",
    "outcome": "lake_outcomes",
    "exposure": "lake_exposures",
    "market": "lake_market",
    "staff": "lake_staff",
    "area": "lake_areas",
    "coverage": "lake_coverage",
    "decision": "lake_decisions",
}

# The role that carries a row's own id, where its grain has one.
ID_ROLE = {
    "message": "source_id",
    "interaction": "source_id",
    "case": "case_ref",
    "party": "party_ref",
    "response": "response_id",
    "step": "step_id",
    "event": "event_id",
    "outcome": "outcome_id",
    "decision": "decision_id",
}

# Without one of these a row says nothing; any one of a tuple is enough.
NEEDED: dict[str, tuple[str, ...]] = {
    "message": ("text", "source_id", "case_ref", "thread_ref"),
    "interaction": ("text", "source_id", "transcript", "category", "product", "place"),
    "case": ("case_ref", "at"),
    "party": ("party_ref",),
    "response": (),
    "step": ("step",),
    "event": ("at",),
    "outcome": ("kind",),
    "exposure": ("units",),
    "market": ("value",),
    "staff": ("agent_ref",),
    "area": ("area_id",),
    "coverage": ("channel", "of_source"),
    "decision": ("kind",),
}

# Columns a plan may not name: they are made while reading.
_MADE = {"row_key", "part", "row", "source", "at_precision", "closed_precision", "passed_precision", "single", "turn"}


def roles(grain: str) -> dict[str, pa.DataType]:
    """The roles a column can play in a file of this grain, with their types."""
    found = {field.name: field.type for field in LAKE[GRAINS[grain]] if field.name not in _MADE}
    # A call's transcript becomes its turns, a request's answer the company's message.
    more = {"transcript": pa.string(), "answer": pa.string(), "answer_at": UTC_TIME}
    return found | (more if grain == "interaction" else {})
