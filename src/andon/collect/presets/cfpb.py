"""Consumer complaints as the United States' bureau (CFPB) publishes them: no person is named, so no return can be seen.

The bureau gives the day the complaint was sent to the company, not the day of the company's answer: claims stand on that day.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from andon.collect.presets import chosen

ABOUT = "consumer finance complaints of the CFPB: product, issue, company, company response, narrative"
SOURCE = "cfpb"
NEEDS = (("complaint_id", "product", "issue"), ("product", "issue", "consumer_disputed"), ("product", "consumer_complaint_narrative"))

OLDER = "CFPB dispute, older export (a No is hardly ever recorded)"
RESPONSES = {
    "closed with explanation": "closed", "closed with monetary relief": "solved", "closed with non-monetary relief": "solved",
    "closed with relief": "solved",
    "closed without relief": "denied", "closed": "closed", "untimely response": "closed",
}  # fmt: skip


def mapping(columns: Sequence[str]) -> dict[str, Any]:
    """The complaints in the words of a mapping file."""
    roles = {
        "at": "date_received",
        # Older exports write the names of products in small letters.
        "product": {"column": "product", "map": {"consumer loan": "Consumer Loan"}, "other": "keep"},
        "category": "issue",
        "subcategory": "sub_issue",
        "place": "state",
        "channel": {
            "column": "submitted_via",
            "map": {"web": "web", "phone": "phone", "email": "email", "postal mail": "other", "fax": "other"},
            "other": "other",
        },
        "text": "consumer_complaint_narrative",
    }
    found = chosen(columns, roles)
    if not {"category", "text", "product"} & set(found):
        return {}
    own = [name for name in ("complaint_id", "source_row") if name in columns][:1]
    if own:
        found["source_id"] = own[0] if own[0] == "complaint_id" else {"column": own[0], "prefix": "row-"}
    said: dict[str, Any] = {"grain": "interaction", "id": own, "columns": found, "ignore": ["consumer_consent_provided"]}
    if "category" in found:
        found["scheme"] = {"constant": "cfpb"}
    response = next((name for name in ("company_response_to_consumer", "company_response") if name in columns), None)
    if response:
        said["claims"] = [
            {"kind": {"column": response, "map": RESPONSES}} | ({"at": "date_sent_to_company"} if "date_sent_to_company" in columns else {})
        ]
    if "consumer_disputed" in columns:
        said["answers"] = [
            {
                "columns": "consumer_disputed",
                "metric": "solved",
                "map": {"yes": 0, "no": 1},
                "question": "the consumer did not dispute the response",
            }
        ]
        # The older export writes a dispute down and hardly ever its absence: there a blank is no No, and the Noes that stand are no sample.
        said["survey"] = "CFPB dispute" if "company_response_to_consumer" in columns else OLDER
    return said
