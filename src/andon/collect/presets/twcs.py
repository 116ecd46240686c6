"""Customer Support on Twitter: replies make the threads, several customers may share one, company accounts have names."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from andon.collect.presets import chosen

ABOUT = "support on Twitter: tweet_id, author_id, inbound, created_at, text, in_response_to_tweet_id"
SOURCE = "twcs"
NEEDS = (("tweet_id", "author_id", "inbound", "text"),)


def mapping(columns: Sequence[str]) -> dict[str, Any]:
    """The tweets in the words of a mapping file."""
    roles = {
        "source_id": "tweet_id",
        "thread_ref": "conversation_id",
        "reply_to": "in_response_to_tweet_id",
        "at": "created_at",
        "speaker": {"column": "inbound", "map": {"true": "customer", "false": "agent"}, "other": "agent"},
        "party_ref": {"column": "author_id", "when_company": ""},
        # The company's account is all that is known of who answers; it tells one brand's desk from another's.
        "team": {"when_company": "author_id"},
        "text": "text",
    }
    found = chosen(columns, roles)
    if not {"source_id", "text"} <= set(found):
        return {}
    return {"grain": "message", "id": "tweet_id", "columns": found | {"channel": {"constant": "social"}}, "ignore": ["response_tweet_id"]}
