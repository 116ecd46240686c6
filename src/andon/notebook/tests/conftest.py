"""A small firm with one of everything, published as two runs; what a notebook must say of it is counted by hand."""

import json
from datetime import UTC, datetime, timedelta

import pytest

import andon
from andon.tables import CONTRACTS, empty, table
from andon.workspace import Workspace

START = datetime(2026, 1, 5, tzinfo=UTC)
ENDS = [("recurred", "customer_said")] * 6 + [("resolved", "record")] * 3 + [("resolved", "no_return")] * 3 + [("unseen", None)] * 2
IDS = [f"i{number}" for number in range(len(ENDS))]
WORDS = "My line at home is dead again, please mend it <b>now</b>, mail me at ann@example.org"


def contacts():
    ids = list(enumerate(IDS))
    said = {"source": "mail", "at": START, "speaker": "customer"}
    return {
        "interactions": [
            {"interaction_id": f"x{i}", "source": "mail", "source_id": i, "channel": "email", "started_at": START}
            | {"agent_ref": "zoe.brown", "team": "Faults"}
            for i in IDS
        ],
        "issue_interactions": [{"issue_id": i, "interaction_id": f"x{i}"} for i in IDS],
        "messages": [said | {"message_id": f"m{i}", "source_id": i, "interaction_id": f"x{i}", "text": f"{WORDS} ({n})"} for n, i in ids],
        "issues": [{"issue_id": i, "customer_id": f"c{n}", "opened_at": START + timedelta(days=n), "reason_id": "r"} for n, i in ids],
        "customers": [{"customer_id": f"c{n}"} for n, _ in ids],
        "parties": [{"source": "mail", "party_ref": "p1", "name": "Ann Miller", "street": "1 Alder Row"}],
        "party_keys": [{"source": "mail", "party_ref": "p1", "kind": "email", "value": "ann@example.org"}],
        "staff": [{"source": "mail", "agent_ref": "zoe.brown", "staff_id": "S1", "team": "Faults"}],
        "signals": [{"message_id": "mi13", "not_fixed": 0.9}],
        "reasons": [{"reason_id": "r", "label": "line dead", "interactions": 14}],
        "commitments": [
            {"commitment_id": f"k{n}", "issue_id": i, "message_id": f"m{i}", "made_at": START, "state": "kept" if n > 8 else "broken"}
            for n, i in ids
        ],
    }


def ends():
    said = {"said_solved": True, "courtesy": 0.9, "contacts": 3}
    return {
        "resolutions": [said | {"issue_id": i, "outcome": end, "basis": basis} for i, (end, basis) in zip(IDS, ENDS, strict=True)],
        "scores": [
            {"metric": "bad", "n": 12, "value": 0.5, "low": 0.25, "high": 0.75, "formula": "bad / known", "unit": "share"},
            {"metric": "kept_rate", "n": 3, "formula": "kept / kept or broken", "unit": "share"},
            *(score(survey) for survey in ("autumn", "spring", "")),
            *(
                score(survey) | {"scope": "place=Alder Row", "value": -20.0, "low": -45.0, "high": 5.0}
                for survey in ("autumn", "spring", "")
            ),
            *(score("spring") | {"scope": f"team={team}"} for team in ("Faults", "Billing")),
        ],
        "curves": [
            {"metric": metric, "days": d, "n": 14, "value": 1 - d / 200, "low": 0.4, "high": 1.0, "formula": "KM", "reason_id": reason}
            for metric in ("fcr", "return")
            for reason in (None, "r")
            for d in range(1, 91)
        ],
    }


def score(survey):
    known = {"metric": "nps", "n": 40, "value": 10.0, "low": -5.0, "high": 25.0, "formula": "9-10 minus 0-6", "unit": "score"}
    return known | {"survey": survey, "scope": ""}


def findings():
    months = [{"month": f"2025-{month:02d}", "bad": month, "expected": 2.0, "of": 20} for month in range(1, 13)]
    counted = {"issues": 6, "expected": 1.0, "excess": 5.0, "low": 3.0, "high": 6.0}
    named = {
        "cause_id": "q1",
        "name": "Line dead in Alder Row",
        "statement": "In Alder Row the line dies every winter.",
        "basis": "outcome",
    }
    cause = counted | named | {"scope": ["place=Alder Row"], "severity": "ordinary", "onset_at": START, "season": "winter", "state": "new"}
    change = {
        "metric": "bad_issues",
        "window": 90,
        "n": 8,
        "value": -0.4,
        "low": -0.6,
        "high": -0.1,
        "verdict": "worked",
        "method": "placebos",
    }
    return {
        "causes": [
            cause,
            cause
            | {
                "cause_id": "q2",
                "name": "Small one",
                "statement": "Small.",
                "severity": "harm",
                "level": "two",
                "cost": 9.0,
                "currency": "GBP",
            },
        ],
        "cause_issues": [{"cause_id": "q1", "issue_id": i} for i in IDS[:6]],
        "cause_evidence": [{"cause_id": "q1", "kind": "months", "data": json.dumps({"months": months})}],
        "agenda": [
            {"rank": 2, "cause_id": "q1", "why": "Because.", "avoidable": 5.0, "low": 2.0, "high": 9.0},
            {"rank": 1, "cause_id": "q2", "why": "Harm.", "avoidable": 0.1, "low": 0.0, "high": 1.0},
        ],
        "effects": [{"action_id": "a1"} | change],
        "actions": [{"action_id": "a1", "what": "Joints sealed, call 020 7946 0991"}],
    }


def published(folder, run_id, rows):
    """A workspace with a run that holds these rows."""
    tables = {name: empty(name) for name in CONTRACTS} | {name: table(name, lines) for name, lines in rows.items()}
    workspace = Workspace.init(folder, company="Alder & Sons")
    workspace.publication().finish(tables, run_id=run_id, as_of=START + timedelta(days=120), models={}, facts={})
    return folder


@pytest.fixture(scope="session")
def firm(tmp_path_factory):
    """The folder of the firm: run r1 is empty, run r2 is the last."""
    folder = tmp_path_factory.mktemp("firm")
    published(folder, "r1", {})
    return published(folder, "r2", contacts() | ends() | findings())


@pytest.fixture(scope="session")
def run(firm):
    return andon.load(firm)
