"""Small firms with one of everything, whose pages can be counted by hand."""

import json
from datetime import UTC, datetime, timedelta

from andon.tables import CONTRACTS, empty, table

START = datetime(2026, 1, 5, tzinfo=UTC)


class Held:
    """A run that holds its tables in memory."""

    run_id, as_of = "r1", START + timedelta(days=120)

    def __init__(self, **tables):
        self._tables = {name: empty(name) for name in CONTRACTS} | {name: table(name, rows) for name, rows in tables.items()}

    def tables(self):
        return self._tables


def issue(number, outcome, basis, *, courtesy=0.9, said=True):
    at = START + timedelta(days=number)
    return {"issue_id": f"i{number}", "customer_id": f"c{number}", "opened_at": at, "reason_id": "r"}, {
        "issue_id": f"i{number}",
        "outcome": outcome,
        "basis": basis,
        "said_solved": said,
        "courtesy": courtesy,
        "contacts": 2,
    }


ENDS = [("recurred", "customer_said")] * 6 + [("resolved", "record")] * 3 + [("resolved", "no_return")] * 3 + [("unseen", None)] * 2


def firm(text="My line at home is dead again, please mend it <b>now</b>, mail me at ann@example.org", **more):
    pairs = [issue(number, *end) for number, end in enumerate(ENDS)]
    ids = [f"i{number}" for number in range(len(ENDS))]
    months = [{"month": f"2025-{month:02d}", "bad": month, "expected": 2.0, "of": 20} for month in range(1, 13)]
    return Held(
        issues=[pair[0] for pair in pairs],
        resolutions=[pair[1] for pair in pairs],
        customers=[{"customer_id": f"c{number}"} for number in range(len(ENDS))],
        interactions=[{"interaction_id": f"x{i}", "source": "mail", "source_id": i, "channel": "email", "started_at": START} for i in ids],
        issue_interactions=[{"issue_id": i, "interaction_id": f"x{i}"} for i in ids],
        messages=[
            {
                "message_id": f"m{i}",
                "source": "mail",
                "source_id": i,
                "interaction_id": f"x{i}",
                "at": START,
                "speaker": "customer",
                "text": f"{text} ({i})",
            }
            for i in ids
        ],
        reasons=[{"reason_id": "r", "label": "line dead", "interactions": 14}],
        quotes=[{"reason_id": "r", "message_id": "mi0", "start": 0, "end": 20}],
        causes=[
            {
                "cause_id": "q1",
                "name": "Line dead in Alder Row",
                "basis": "outcome",
                "scope": ["place=Alder Row"],
                "severity": "ordinary",
                "issues": 6,
                "expected": 1.0,
                "excess": 5.0,
                "low": 3.0,
                "high": 6.0,
                "statement": "In Alder Row the line dies every winter.",
                "onset_at": START,
                "season": "winter",
                "state": "new",
            }
        ],
        cause_issues=[{"cause_id": "q1", "issue_id": f"i{number}"} for number in range(6)],
        cause_evidence=[{"cause_id": "q1", "kind": "months", "data": json.dumps({"months": months})}],
        agenda=[{"rank": 1, "cause_id": "q1", "why": "Because.", "avoidable": 5.0, "low": 2.0, "high": 9.0}],
        curves=[{"metric": "fcr", "days": d, "n": 14, "value": 1 - d / 200, "low": 0.4, "high": 1.0} for d in range(1, 91)],
        **more,
    )


def answers_only():
    """A firm that only asked: scores and coded comments, no contact, no person, no word."""
    ids = range(8)
    return Held(
        issues=[{"issue_id": f"i{n}", "opened_at": START} for n in ids],
        resolutions=[{"issue_id": f"i{n}", "outcome": "unseen", "said_solved": False} for n in ids],
        interactions=[{"interaction_id": f"x{n}", "source": "s", "source_id": str(n), "channel": "survey"} for n in ids],
        issue_interactions=[{"issue_id": f"i{n}", "interaction_id": f"x{n}"} for n in ids],
        scores=[
            {
                "survey": survey,
                "metric": "nps",
                "n": n,
                "value": value,
                "low": value - 5,
                "high": value + 5,
                "unit": "score",
                "formula": "f",
            }
            for survey, n, value in ((None, 8, 10.0), ("2016", 3, 40.0), ("2017", 5, -8.0))
        ],
        reasons=[
            {"reason_id": "p", "label": "Queues", "interactions": 5, "basis": "category"},
            {"reason_id": "q", "parent_id": "p", "label": "Queues: Q8", "interactions": 5, "basis": "category"},
        ],
    )


def ending(*ends, **more):
    """The firm with other ends."""
    pairs = [issue(number, *end) for number, end in enumerate(ends)]
    ids = [f"i{number}" for number in range(len(ends))]
    return Held(
        issues=[pair[0] for pair in pairs],
        resolutions=[pair[1] for pair in pairs],
        interactions=[{"interaction_id": f"x{i}", "source": "mail", "source_id": i, "started_at": START} for i in ids],
        issue_interactions=[{"issue_id": i, "interaction_id": f"x{i}"} for i in ids],
        **more,
    )


def cause(name, basis="outcome", *, scope=("product=Red",), **more):
    """A row of causes, and its months as evidence: one bad in five until December, four in five in the winter months."""
    winter = ("2025-11", "2025-12", "2026-01")
    months = [f"2025-{month:02d}" for month in range(1, 13)] + ["2026-01"]
    rows = [{"month": month, "bad": 4 if month in winter else 1, "expected": 1.0, "of": 5} for month in months]
    row = {"cause_id": name, "name": f"line dead {name}", "basis": basis, "reason_id": "r", "scope": list(scope), "severity": "plain"}
    row |= {
        "issues": 8,
        "expected": 2.0,
        "excess": 6.0,
        "low": 3.0,
        "high": 9.0,
        "q_value": 0.004,
        "onset_at": datetime(2025, 11, 1, tzinfo=UTC),
    }
    return row | {"statement": f"8 of 65 went wrong at {name}.", "state": "new"} | more, ("months", {"months": rows})


def whole(text="My line is dead again and nobody has come to mend it in three weeks", money=(("losses", 800.0), ("handling", 100.0))):
    """A firm with everything a page can show: four causes, each with another picture, promises, debts, scores, effects, rejected rows."""
    ends = [("recurred", "customer_said")] * 8 + [("unresolved", "customer_said")] * 2 + [("resolved", "record")] * 14
    ids = [f"i{number}" for number in range(len(ends))]
    pairs = [issue(number, *end, courtesy=0.9 if number % 3 else 0.1) for number, end in enumerate(ends)]
    season = ("season", {"first": 11, "last": 1, "inside": 0.5, "of": 3, "p": 0.01, "years": 3})
    causes = [
        (cause("cold", season="November to January"), [season]),
        (cause("new", event_id="E1", severity="harm", cost=None), [("change_point", {"p": 0.01, "found": True})]),
        (cause("red", cost=900.0, cost_low=100.0, cost_high=1900.0, currency="GBP"), [("money", dict(money))]),
        (cause("many", "volume", cost=50.0, cost_low=-100.0, cost_high=200.0, currency="GBP"), []),
    ]
    evidence = [(row["cause_id"], kind, data) for (row, months), more in causes for kind, data in (months, *more)]
    evidence.append((None, "not_explained", {"what": "all", "bad": 10, "unexplained": 6, "searched": 40}))
    states = [("kept", "step s1"), ("broken", "nothing"), ("open", None), ("open", "unseen"), ("empty", None)]
    scores = [("nps", None, "all", "score", 12.0), ("csat", None, "team=Blue", "share", 0.5), ("kept_rate", None, "all", "share", 0.5)]
    interactions = [{"interaction_id": f"x{i}", "source": "mail", "source_id": i, "channel": "email", "started_at": START} for i in ids]
    held = firm(text)._tables
    more = {
        "issues": [pair[0] for pair in pairs],
        "resolutions": [pair[1] for pair in pairs],
        "customers": [{"customer_id": f"c{number}"} for number in range(len(ends))],
        "interactions": [
            row | {"product": "Red" if number < 12 else "Green", "team": "Blue", "agent_ref": f"a{number % 2}"}
            for number, row in enumerate(interactions)
        ],
        "issue_interactions": [{"issue_id": i, "interaction_id": f"x{i}"} for i in ids],
        "messages": [
            {"message_id": f"m{i}", "source": "mail", "source_id": i, "interaction_id": f"x{i}", "at": START, "speaker": "customer"}
            | {"text": f"{text} ({i})"}
            for i in ids
        ]
        + [
            {
                "message_id": "a1",
                "interaction_id": "xi0",
                "speaker": "agent",
                "agent_ref": "a1",
                "text": "Hello, this is Andrea, what is it?",
            }
        ],
        "causes": [row for (row, _), _ in causes],
        "cause_evidence": [{"cause_id": name, "kind": kind, "data": json.dumps(data)} for name, kind, data in evidence],
        "cause_issues": [{"cause_id": row["cause_id"], "issue_id": i} for (row, _), _ in causes for i in ids[:8]],
        "agenda": [
            {
                "rank": rank,
                "cause_id": row["cause_id"],
                "why": "Because.",
                "avoidable": 6.0,
                "low": 2.0,
                "high": 9.0,
                "suggested_owner": "Net",
            }
            for rank, ((row, _), _) in enumerate(causes, 1)
        ],
        "events": [{"event_id": "E1", "at": datetime(2025, 10, 20, tzinfo=UTC), "kind": "release", "label": "Release 7"}],
        "commitments": [
            {"commitment_id": f"p{n}", "issue_id": f"i{n}", "made_at": START, "state": state, "evidence": why, "what": "we will call"}
            for n, (state, why) in enumerate(states)
        ],
        "debts": [
            {"debt_id": f"d{n}", "owed_to": "customer", "customer_id": f"c{n}", "issue_id": f"i{n}", "since": START, "state": "open"}
            | {
                "what": "Was told it is solved and had to come back."
                if n
                else 'Was promised "a call to ann@example.org" and it did not happen.'
            }
            | {"commitment_id": None if n else "p1"}
            for n in range(3)
        ],
        "scores": [
            {"metric": metric, "item": item, "scope": scope, "n": 20, "value": value, "low": value - 0.1, "high": value + 0.1}
            | {"unit": unit, "formula": f"formula of {metric}"}
            for metric, item, scope, unit, value in scores
        ],
        "actions": [{"action_id": "A1", "what": "New cable"}],
        "effects": [
            {"action_id": "A1", "metric": "contacts", "n": 9, "value": -0.4, "low": -0.6, "high": -0.1, "verdict": "worked", "method": "m"}
        ],
        "sources": [{"source": "mail", "read": 9, "accepted": 8, "rejected": 1, "notes": "zone assumed"}],
        "rejected": [{"source": "mail", "file": "m.csv", "line": 3, "reason": "no id"}],
        "parties": [{"source": "mail", "party_ref": "p1", "name": "Ann Marie Bell", "street": "7 Mill Lane", "account_id": "AC12345"}],
    }
    made = Held(**more)
    made._tables = held | {name: made._tables[name] for name in more}
    return made
