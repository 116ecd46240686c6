"""Questionnaires with scores and comments, one row a response (or a comment); scales are read from the columns' names.

Known questionnaires whose names do not say their scale stand in KNOWN.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from andon.collect.presets import chosen
from andon.collect.scales import ask_of, open_ask

ABOUT = "survey exports with scores and comments: csat_1_5, nps_0_10, comment, answered_at"
SOURCE = ""  # many have one: its name is the file's
NEEDS = (
    ("response_id", "answered_at"),
    ("respondent_id", "answer"),
    ("feedback", "label", "criticality"),
    ("respnum", "nps_0_10"),
    ("respnum", "comment_code", "comment"),
    ("year", "infodown", "infoup", "airtrain"),
)
NO_ANSWER = ["-99", "99", "999", "N/A", "Did not answer", "No answer", "Not answered", "No comment"]
# San Francisco airport: ratings from 1 (unacceptable) to 5 (outstanding); 6 is "never used", 0 is blank.
_SFO_ITEMS = "art food store sign walkways screens infodown infoup wifi roads park airtrain ltparking rental".split()
KNOWN: tuple[tuple[set[str], list[str], dict[str, Any]], ...] = (
    ({"respnum", "Q7ALL"}, ["Q7ALL"], {"metric": "csat", "question": "SFO airport as a whole"}),
    ({"respnum", "Q7ALL"}, ["Q7*", "Q9*", "Q10SAFE", "Q13GETRATE", "Q14FIND", "Q14PASSTHRU"], {"metric": "rating"}),
    ({"infodown", "infoup"}, _SFO_ITEMS, {"metric": "rating"}),
    ({"infodown", "infoup"}, ["all"], {"metric": "csat", "question": "SFO airport as a whole"}),
)
# What the airport's columns ask: the same question has one name in every year.
_SFO_WORDS = {
    "art": "artwork", "food": "restaurants", "store": "shops", "sign": "signs inside", "walkways": "escalators, lifts, walkways",
    "screens": "screens and monitors", "infodown": "information booths, lower level", "infoup": "information booths, upper level",
    "wifi": "Wi-Fi", "roads": "signs on the roads", "park": "parking", "airtrain": "AirTrain", "ltparking": "long-term parking",
    "rental": "rental cars",
}  # fmt: skip
_SFO_MORE = {
    "Q9AIRTRAIN": "cleanliness: AirTrain", "Q9ALL": "cleanliness as a whole", "Q9BOARDING": "cleanliness: boarding areas",
    "Q9FOOD": "cleanliness: restaurants", "Q9RENTAL": "cleanliness: rental cars", "Q9RESTROOM": "cleanliness: restrooms",
    "Q10SAFE": "feeling safe", "Q13GETRATE": "getting to the airport", "Q14FIND": "finding the way",
    "Q14PASSTHRU": "passing through security",
}  # fmt: skip
_SFO_GROUPS = {"q8": "What to keep or improve", "q9": "Cleanliness", "q10": "Feeling safe", "q12": "", "q15": ""}
# What a coder made of a comment, and which question it answers, say nothing of why a score is low.
NO_CAUSE = ["question", "criticality", "*sentiment*"]


def mapping(columns: Sequence[str]) -> dict[str, Any]:
    """The questionnaire in the words of a mapping file."""
    roles = {
        "response_id": "response_id respondent_id respnum answer_id",
        "at": "answered_at submitted_at completed_at date inferred_date comment_date year",
        "sent_at": "sent_at invited_at",
        "about_ref": "about ticket_id call_id interaction_id case_id",
        "party_ref": {"column": "email customer_id contact_id", "lower": True},
        "party_email": {"column": "email", "lower": True},
        "account_id": "account_no account_id",
        "weight": "weight",
        "language": "language lang_lbl",
        "category": "labels label",
        "subcategory": "subcategory",
        "product": "product",
        "place": "place store_name branch",
    }
    found = chosen(columns, roles)
    answers = _answers(columns)
    if "comment_code" in columns:  # a coder's phrase is a category, not what the guest said
        group = {"column": "comment_group", "map": _SFO_GROUPS, "other": "keep"}
        found |= {"category": group, "subcategory": "comment", "scheme": {"constant": "comment codes"}}
        own = ["respnum", "comment_field", "comment_code"]
        return {"grain": "response", "id": own, "missing": NO_ANSWER, "columns": found, "ignore": NO_CAUSE}
    if not answers:
        return {}
    own = [name for name in ("comment_id", "row_index") if name in columns] or ([found["response_id"]] if "response_id" in found else [])
    said = {"grain": "response", "id": own, "missing": NO_ANSWER, "columns": found, "answers": answers, "ignore": NO_CAUSE}
    # Two questionnaires of one firm are not one: their scores are shown apart.
    survey = "SFO 2017" if "Q7ALL" in columns else "SFO 2010 to 2016" if {"infodown", "infoup"} <= set(columns) else ""
    return said | ({"survey": survey} if survey else {})


def _worded(name: str, said: dict[str, Any]) -> dict[str, str]:
    """What a known column asks, in words; nothing for a question that needs no name of its own."""
    words = _SFO_MORE.get(name) or _SFO_WORDS.get(name.removeprefix("Q7").lower())
    return {"item": words, "question": words} if words and said["metric"] == "rating" else {}


def _answers(columns: Sequence[str]) -> list[dict[str, Any]]:
    """The questions: known ones first, then those whose names say what they ask."""
    asked: list[dict[str, Any]] = []
    for needs, marks, said in KNOWN:
        if needs <= set(columns):
            names = [name for name in columns if any(name == mark or (mark.endswith("*") and name.startswith(mark[:-1])) for mark in marks)]
            names = [name for name in names if "COM" not in name]
            done = {name for one in asked for name in one["columns"]}
            new = [name for name in names if name not in done]
            asked += [{"columns": [name], **said, **_worded(name, said), "min": 1, "max": 5, "best": 5} for name in new]
    taken = {name for one in asked for name in one["columns"]}
    for name in columns:
        if (
            name in taken
            or name.endswith("sentiment")
            or "sentiment_1" in name
            or name in ("comment_id", "comment_field", "comment_group", "comment_code")
        ):
            continue
        one = ask_of(name, ["1"]) or open_ask(name)
        if one:
            asked.append(one)
    return asked
