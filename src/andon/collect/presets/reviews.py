"""Reviews as an app store exports them, one row a review: nobody is named, so no return can be seen.

Known by its columns in the spelling of Google Play's monthly file or of a plain table (`review_id`, `star_rating`); named
with `--as reviews`, in any spelling. Version, device and country stay attributes: causes hide there.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from andon.collect.presets import chosen

ABOUT = "app store reviews: star rating, title, text, app version, device, language, the developer's reply"
SOURCE = "reviews"
NEEDS = (
    ("Star Rating", "Review Text", "Review Last Update Date and Time"),
    ("Review ID", "Star Rating"),
    ("review_id", "star_rating"),
)
STARS = ("star_rating", "stars", "rating", "score")
# What makes a review the same one in next month's file: its id, else its link; a bare rating may have neither.
KEYS = ("review_id", "review_link")
# Times that are said twice, and addresses, are no causes.
_NO_CAUSE = ("_since_epoch", "_link", "_url")


def mapping(columns: Sequence[str]) -> dict[str, Any]:
    """The reviews in the words of a mapping file."""
    spelled: dict[str, str] = {}
    for name in columns:
        spelled.setdefault(_plain(name), name)
    roles = {
        "source_id": "review_id",
        # The words and the stars that are shown are those of the last change.
        "at": "updated_at review_last_update_date_and_time last_modified review_submit_date_and_time created_at submitted_at date",
        "text": {"column": ["title", "review_title", "text", "review_text", "body", "content", "review"], "join": "\n"},
        "language": "language reviewer_language",
        "product": "app app_name package_name",
        "answer": "developer_reply_text developer_reply reply_text developer_response",
        "answer_at": "developer_reply_time developer_reply_date_and_time replied_at developer_response_time",
    }
    found = chosen(list(spelled), roles)
    stars = next((name for name in STARS if name in spelled), None)
    if not stars or not {"source_id", "text"} & set(found):
        return {}
    if "answer" not in found:
        found.pop("answer_at", None)
    said = {role: _as_spelled(spec, spelled) for role, spec in found.items()}
    more = {"channel": {"constant": "review"}}
    answers = [{"columns": spelled[stars], "metric": "rating", "item": "stars", "question": "stars", "min": 1, "max": 5, "best": 5}]
    ignored = [name for plain, name in spelled.items() if plain.endswith(_NO_CAUSE)]
    return {
        "grain": "interaction",
        "id": [spelled[name] for name in KEYS if name in spelled][:1],
        "columns": said | more,
        "answers": answers,
        "ignore": ignored,
    }


def _plain(name: str) -> str:
    """`Review ID`, `reviewId` and `review-id` as `review_id`."""
    apart = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name)
    return re.sub(r"[^a-z0-9]+", "_", apart.lower()).strip("_")


def _as_spelled(spec: Any, spelled: dict[str, str]) -> Any:
    """A column, or a table with columns, in the file's own spelling."""
    if isinstance(spec, str):
        return spelled[spec]
    return spec | {"column": [spelled[name] for name in spec["column"]]}
