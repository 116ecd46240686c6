"""A small firm with one of everything; what the page must say is counted by hand."""

import json
from datetime import UTC, datetime, timedelta

import pytest

from andon.report.page import render, scope_words
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


def test_the_first_headline_sets_said_against_shown():
    first = render(firm())[1][0]
    assert "14 of 14 problems solved" in first
    assert "50% were not" in first  # 6 of the 12 whose end can be told


def test_there_are_five_headlines_and_the_cause_is_one():
    found = render(firm())[1]
    assert len(found) == 5
    assert "In Alder Row the line dies every winter." in found


def test_the_square_counts_kind_and_unsolved():
    html = render(firm())[0]
    cell = html[html.index('class="cell worst"') :][:220]
    assert ">6<" in cell
    assert "#words-square-kind-bad" in cell


def test_every_link_leads_somewhere():
    html = render(firm())[0]
    targets = {part.split('"')[0] for part in html.split('href="#')[1:]}
    assert targets
    assert not [name for name in targets if f'id="{name}"' not in html]


def test_verbatims_are_masked_and_hostile_text_is_escaped():
    html = render(firm('<script>alert("x")</script> I wrote to ann@example.org about it and nobody replied'))[0]
    assert "ann@example.org" not in html
    assert "<script>" not in html
    assert "&lt;script&gt;" in html


def test_pictures_take_the_colours_of_the_page_and_say_what_they_show():
    html = render(firm())[0]
    assert 'role="img" aria-label="How 14 problems ended' in html
    assert "var(--accent)" in html.split("<body>")[1]
    assert "#c00000" not in html


def test_nothing_is_fetched_from_anywhere():
    html = render(firm())[0].replace("http://www.w3.org", "")
    assert "http" not in html.replace("http-equiv", "")
    assert "<script" not in html


def test_a_firm_without_anything_gets_an_honest_page():
    html, found = render(Held())
    assert "No problem could be followed" in html
    assert found[-1].startswith("0 contacts were read")


@pytest.mark.parametrize(("scope", "words"), [([], "everywhere"), (["place=A", "product=B"], "place A and product B")])
def test_a_scope_in_words(scope, words):
    assert scope_words(scope) == words
