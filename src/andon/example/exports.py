"""The files of the firm's systems: what they are called, their columns, and how collect may read them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pyarrow as pa

from andon.example.firm import Firm
from andon.example.streams import Csv, Lines, Parquet, Stream
from andon.tables import UTC_TIME

LONDON, UTC = "Europe/London", "UTC"
PEOPLE = "contact_id name email phone street postcode birth_date account_no customer_since"
# path: preset, source, zone, columns
FILES: dict[str, tuple[str, str, str, str]] = {
    "helpdesk/tickets.csv": ("tickets", "helpdesk", LONDON,
        "ticket_id opened closed status closed_as requester_id account_no street product category subcategory scheme team agent"
        " passed_to passed_at subject batch app_version line_type weather_flag town"),
    "helpdesk/ticket_messages.jsonl.gz": ("ticket_messages", "helpdesk", LONDON, "message_id ticket_id at role author body"),
    "helpdesk/requesters.csv": ("people", "helpdesk", LONDON, "requester_id name email phone account_no"),
    "mail/mails.csv.gz": ("mails", "mail", LONDON,
        "message_id in_reply_to thread_id date from_name from_address to_address agent account_no body"),
    "calls/calls.parquet": ("calls", "calls", UTC,
        "call_id started_ms seconds direction caller_number caller_name agent queue account_no ticket_id product street disposition"
        " cost currency transcript"),
    "survey/answers.csv": ("survey", "survey", LONDON,
        "response_id sent_at answered_at about email csat_1_5 courtesy_1_5 solved_yes_no nps_0_10 value_0_10 comment"),
    "crm/contacts.csv": ("people", "crm", LONDON, PEOPLE),
    "billing/people.csv.gz": ("people", "billing", LONDON, "person_no full_name email mobile address postcode dob account_no"),
    "field/visits.csv": ("steps", "field", LONDON, "step_id at account_no ticket_id step street product technician note"),
    "bank/steps.parquet": ("steps", "bank", UTC, "step_id at account_no ticket_id step product batch"),
    "billing/outcomes.csv": ("outcomes", "billing", LONDON, "outcome_id at person_no account_no kind amount currency product"),
    "changelog/events.csv": ("events", "changelog", LONDON,
        "event_id at until kind label scope cost currency owner lever metric comparison"),
    "network/exposures.csv": ("exposures", "network", LONDON, "from until scope units"),
    "staff/staff.csv": ("staff", "staff", LONDON, "source agent_ref staff_id team area_id"),
    "coverage/coverage.csv": ("coverage", "coverage", LONDON, "source channel from until basis"),
}  # fmt: skip

# What the whole firm has besides; tickets know more of cars and claims.
LATER_COLUMNS = {"helpdesk/tickets.csv": " model_year part claim_type"}
LATER_FILES: dict[str, tuple[str, str, str, str]] = {
    "dealer/owners.csv": ("people", "dealer", LONDON, "person_id name email phone street postcode account_no"),
    "dealer/jobs.csv": ("steps", "dealer", LONDON, "step_id at account_no ticket_id step place product"),
    "loyalty/ledger.csv": ("steps", "loyalty", LONDON, "step_id at account_no ticket_id step place product"),
    "claims/steps.jsonl.gz": ("steps", "claims", LONDON, "step_id at account_no ticket_id step product claim_type"),
    "reviews/reviews.csv": ("", "reviews", LONDON, "review_id answer_to posted_at written_by screen_name stars product place text"),
    "appstore/reviews.jsonl.gz": ("", "appstore", LONDON, "id parent at by user stars app app_version body"),
    "market/market.csv": ("", "market", LONDON, "month brand metric value"),
}  # fmt: skip
_WHO = {"guest": "customer", "company": "agent"}
_STARS = [{"columns": ["stars"], "metric": "rating", "min": 1, "max": 5, "best": 5}]
# What no preset knows is said in the words of a mapping file.
MAPPINGS: dict[str, dict[str, Any]] = {
    "reviews/reviews.csv": {
        "grain": "message", "id": ["review_id"], "columns": {
            "source_id": "review_id", "reply_to": "answer_to", "at": "posted_at", "speaker": {"column": "written_by", "map": _WHO},
            "party_ref": {"column": "screen_name", "when_company": ""}, "agent_ref": {"when_company": "screen_name"},
            "product": "product", "place": "place", "text": "text", "channel": {"constant": "review"},
        }, "answers": _STARS,
    },
    "appstore/reviews.jsonl.gz": {
        "grain": "message", "id": ["id"], "columns": {
            "source_id": "id", "reply_to": "parent", "at": "at", "speaker": {"column": "by", "map": _WHO},
            "party_ref": {"column": "user", "when_company": ""}, "agent_ref": {"when_company": "user"},
            "product": "app", "text": "body", "channel": {"constant": "review"},
        }, "answers": _STARS,
    },
    "market/market.csv": {
        "grain": "market", "id": ["month", "brand", "metric"],
        "columns": {"at": "month", "brand": "brand", "metric": "metric", "value": "value"},
    },
}  # fmt: skip

_CALL_TYPES = {"started_ms": pa.int64(), "seconds": pa.int32(), "cost": pa.float64()}
_STEP_TYPES = {"at": UTC_TIME}


def _parquet(columns: str, types: dict[str, pa.DataType]) -> pa.Schema:
    return pa.schema([(name, types.get(name, pa.string())) for name in columns.split()])


class Exports:
    """All export files of one world, open for writing; `rows("mail/mails.csv.gz")` is the list to append to."""

    def __init__(self, folder: Path, *, firm: Firm) -> None:
        self.folder, self.files = folder, files_of(firm)
        self.streams: dict[str, Stream] = {path: _opened(folder, path, columns) for path, (_, _, _, columns) in self.files.items()}

    def flush(self) -> None:
        """Write what waits, so that memory stays small."""
        for stream in self.streams.values():
            stream.flush()

    def close(self, *, seed: int, years: int, phrasing: str) -> dict[str, int]:
        """Close the files and write the manifest; rows by path."""
        for stream in self.streams.values():
            stream.close()
        files = [_entry(path, preset, source=source, zone=zone) for path, (preset, source, zone, _) in self.files.items()]
        manifest = {"andon_example": 1, "seed": seed, "years": years, "phrasing": phrasing, "files": files}
        (self.folder / "andon-example.json").write_text(json.dumps(manifest, indent=1) + "\n", encoding="utf-8")
        return {path: stream.count for path, stream in self.streams.items()}


def files_of(firm: Firm) -> dict[str, tuple[str, str, str, str]]:
    """The files of this firm: path to preset, source, zone, columns."""
    if firm.plain:
        return FILES
    first = {path: (*said[:3], said[3] + LATER_COLUMNS.get(path, "")) for path, said in FILES.items()}
    return first | LATER_FILES


def _entry(path: str, preset: str, *, source: str, zone: str) -> dict[str, Any]:
    """What the manifest says of a file: its preset, or its mapping."""
    means = {"preset": preset} if preset else {"mapping": MAPPINGS[path]}
    return {"path": path, **means, "source": source, "zone": zone}


def _opened(folder: Path, path: str, columns: str) -> Stream:
    target = folder / path
    if path.endswith(".jsonl.gz"):
        return Lines(target)
    if path.endswith(".parquet"):
        return Parquet(target, _parquet(columns, _CALL_TYPES if "calls" in path else _STEP_TYPES))
    if path == "helpdesk/tickets.csv":
        return Csv(target, columns.split(), delimiter=";", encoding="latin-1")
    return Csv(target, columns.split(), encoding="utf-8-sig" if path.startswith("survey") else "utf-8")
