import pyarrow as pa
import pytest

from andon.reason.ideas import ideas


def found(text, spans=()):
    rows = ideas(pa.table({"message_id": ["m"], "text": [text]}), {"m": list(spans)} if spans else {})
    return [(text[row["start"] : row["end"]], row["kind"]) for row in rows.to_pylist()]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("It would be great if the app showed the bill by month.", "product"),
        ("Why don't you drop the fee for moving house?", "policy"),
        ("You should train your staff before they visit people.", "service"),
        ("I wish there was a quieter place to sit.", "other"),
        ("Please add a dark mode to the website", "product"),
    ],
)
def test_a_proposal_is_found_with_its_kind(text, kind):
    assert found(text) == [(text, kind)]


@pytest.mark.parametrize(
    "text",
    [
        "You should refund me at once.",
        "You should be ashamed of yourselves.",
        "Why don't you answer my calls?",
        "It should work by now.",
        "You should have told me before.",
        "My bill is too high.",
    ],
)
def test_demands_and_anger_are_no_ideas(text):
    assert found(text) == []


def test_a_span_stands_inside_the_message():
    assert found("Nice people. You should offer an evening queue. Bye")[0][0] == "You should offer an evening queue."


def test_quoted_text_is_not_the_customers_idea():
    assert found("> You should offer an evening queue.", [(0, 36, "quoted")]) == []
