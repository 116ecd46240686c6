"""One contract a table: names, columns and types of everything rooms hand to each other.

Times are UTC microseconds, aware everywhere. Ids are strings. Columns may be added; these keep name and meaning.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import pyarrow as pa

from andon.errors import BadContract

Tables = dict[str, pa.Table]

UTC_TIME = pa.timestamp("us", tz="UTC")
TYPES = {
    "text": pa.string(),
    "time": UTC_TIME,
    "float": pa.float64(),
    "f32": pa.float32(),
    "int": pa.int64(),
    "bool": pa.bool_(),
    "list": pa.list_(pa.string()),
}


def _schema(columns: str) -> pa.Schema:
    """A schema from words: `name` is a string column, `name:type` one of TYPES."""
    pairs = (column.partition(":") for column in columns.split())
    return pa.schema([(name, TYPES[kind or "text"]) for name, _, kind in pairs])


SIGNALS = "courtesy anger claims_fix denies commits empty_promise passes_on not_fixed confirms_fixed leaving harm repeat_effort".split()

COLLECTED = {
    "sources": _schema(
        "source preset file_hash file zone collected_at:time rows:int read:int accepted:int replaced:int duplicate:int rejected:int notes"
    ),
    "interactions": _schema(
        "interaction_id source source_id started_at:time ended_at:time at_precision channel direction party_ref account_id"
        " case_ref thread_ref reply_to agent_ref team area_id product place category subcategory scheme"
        " handle_seconds:float handle_cost:float currency"
    ),
    "interaction_attributes": _schema("interaction_id key value"),
    "messages": _schema("message_id source source_id interaction_id party_ref seq:int at:time speaker agent_ref text language"),
    "parties": _schema("source party_ref name street postcode birth_date account_id language timezone consent valid_from:time"),
    "party_keys": _schema("source party_ref kind value"),
    "claims": _schema("claim_id interaction_id case_ref at:time kind by agent_ref source"),
    "steps": _schema("step_id source party_ref account_id case_ref at:time step place product attributes"),
    "answers": _schema(
        "answer_id response_id invitation_id survey version interaction_id source party_ref respondent at:time question metric item"
        " value:float scale_min:float scale_max:float value_best:float text weight:float finished:bool about_ref"
    ),
    "invitations": _schema("invitation_id survey version party_ref interaction_id due_at:time sent_at:time state not_asked_reason"),
    "events": _schema("event_id at:time until:time kind label scope:list"),
    "actions": _schema(
        "action_id cause_id loop lever what owner cost:float currency due_at:time started_at:time done_at:time state scope:list"
        " metric window:int comparison"
    ),
    "outcomes": _schema("outcome_id source party_ref account_id at:time kind amount:float currency product"),
    "exposures": _schema("from:time until:time scope:list units:float"),
    "market": _schema("at:time brand metric value:float"),
    "staff": _schema("source agent_ref staff_id team area_id"),
    "areas": _schema("area_id parent_id name"),
    "coverage": _schema("source channel from:time until:time basis"),
    "decisions": _schema("decision_id kind subject object value by at:time revoked_at:time"),
    "rejected": _schema("source file line:int reason raw"),
}

DERIVED = {
    "customers": _schema("customer_id parties:list first_seen:time last_seen:time"),
    "links": _schema("source party_ref customer_id account_id"),
    "link_edges": _schema("left right weight:float evidence decided_by"),
    "aliases": _schema("kind old_id new_id run_id"),
    # Where each interaction belongs: its customer, and the bucket of the group of customers who share an account or case.
    "placements": _schema("interaction_id customer_id account_id group_id bucket:int"),
    # The same for whatever names a party ("source/party_ref"), an account or a case: kind is party, account or case.
    "buckets": _schema("kind key customer_id group_id bucket:int"),
    "signals": _schema("message_id " + " ".join(f"{name}:f32" for name in SIGNALS)),
    # value: what the span stands for (a commitment's words, a due date as ISO time, the kind of personal data).
    "spans": _schema("message_id start:int end:int kind value"),
    "reasons": _schema("reason_id parent_id label words:list job interactions:int basis"),
    "interaction_reasons": _schema("interaction_id reason_id depth:int p:float margin:float"),
    "quotes": _schema("reason_id message_id start:int end:int"),
    "ideas": _schema("idea_id message_id start:int end:int kind"),
    "issues": _schema(
        "issue_id customer_id account_id reason_id opened_at:time last_at:time interactions:int channels:list returns_of bucket:int"
    ),
    "issue_interactions": _schema("issue_id interaction_id nth:int why"),
    # How long a return still belongs to the same issue, by reason (reason_id null: all reasons).
    "horizons": _schema("reason_id days:float low:float high:float n:int basis"),
    "commitments": _schema(
        "commitment_id issue_id message_id agent_ref made_at:time due_at:time start:int end:int state kept_at:time evidence what"
    ),
    "claim_outcomes": _schema("claim_id issue_id at:time said_by returned_at:time observed_days:float"),
    "scores": _schema("survey metric item scope n:int value:float low:float high:float formula unit"),
    "resolutions": _schema(
        "issue_id claimed_at:time said_solved:bool outcome basis p_resolved:float days_to_return:float observed_days:float"
        " first_answer_hours:float contacts:int passed_on:int handle_cost:float currency courtesy:float anger:float harm:float"
        " agent_said customer_said"
    ),
    # First-contact resolution and return curves: one row a window of 1 to 90 days (reason_id null: all).
    "curves": _schema("metric reason_id days:int n:int value:float low:float high:float formula"),
    "causes": _schema(
        "cause_id name basis level reason_id scope:list scope_key severity lever step event_id onset_at:time onset_low:time onset_high:time"
        " season issues:int expected:float excess:float low:float high:float q_value:float cost_low:float cost:float cost_high:float"
        " currency statement state"
    ),
    "cause_issues": _schema("cause_id issue_id"),
    # data: JSON, its shape set by kind (months, scopes, change_point, event, not_explained, verbatim ...).
    "cause_evidence": _schema("cause_id kind data"),
    "alarms": _schema("alarm_id cause_id at:time kind statement"),
    "mindsets": _schema("mindset_id share:float low:float high:float label ideal served_by"),
    "memberships": _schema("customer_id mindset_id p:float"),
    "agenda": _schema(
        "rank:int cause_id why avoidable:float low:float high:float saved_low:float saved:float saved_high:float currency suggested_owner"
    ),
    "debts": _schema("debt_id owed_to customer_id staff_id issue_id commitment_id cause_id action_id since:time due_at:time what state"),
    "effects": _schema(
        "action_id metric window:int n:int value:float low:float high:float verdict method placebo_error:float saved_low:float"
        " saved:float saved_high:float currency as_of:time what_rose"
    ),
}

CONTRACTS: dict[str, pa.Schema] = COLLECTED | DERIVED


def table(name: str, rows: Iterable[Mapping[str, Any]] = ()) -> pa.Table:
    """Rows as the table `name`; a column a row leaves out is null. Raises BadContract for a column that is not there."""
    rows, schema = list(rows), CONTRACTS[name]
    strange = {key for row in rows for key in row} - set(schema.names)
    if strange:
        raise BadContract(f"Table {name} has no column {', '.join(sorted(strange))}.")
    return pa.table({field.name: pa.array([row.get(field.name) for row in rows], field.type) for field in schema}, schema=schema)


def empty(name: str) -> pa.Table:
    """The table `name` without rows."""
    return CONTRACTS[name].empty_table()


def conform(name: str, rows: pa.Table) -> pa.Table:
    """`rows` with every column of the contract, in its order and types; columns beyond it stay at the end.

    Raises BadContract where a column cannot be cast without loss. A time without a zone is refused, never guessed.
    """
    columns: dict[str, pa.ChunkedArray | pa.Array] = {}
    for field in CONTRACTS[name]:
        if field.name not in rows.column_names:
            columns[field.name] = pa.nulls(rows.num_rows, field.type)
            continue
        column = rows.column(field.name)
        if pa.types.is_timestamp(column.type) and column.type.tz is None:
            raise BadContract(f"Table {name}, column {field.name}: a time without a zone.")
        try:
            columns[field.name] = column.cast(field.type)
        except (pa.ArrowInvalid, pa.ArrowNotImplementedError) as error:
            raise BadContract(f"Table {name}, column {field.name}: {error}") from error
    beyond = {key: rows.column(key) for key in rows.column_names if key not in columns}
    return pa.table(columns | beyond)


def all_empty() -> Tables:
    """Every collected table without rows: what a workspace holds before its first file."""
    return {name: empty(name) for name in COLLECTED}
