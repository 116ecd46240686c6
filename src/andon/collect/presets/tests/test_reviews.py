"""App store reviews: title and text are the words, stars an answer, the developer's reply the company's message."""

import pytest

from andon.collect.inspect import inspect
from andon.errors import NothingUsable

HEAD = "review_id,device,app_version,language,star_rating,title,text,developer_reply_text,developer_reply_time,updated_at"
ROWS = f"""{HEAD}
r1,Pixel 8,4.2.1,en,1,Closes at login,Shut out since the update.,It is fixed in 4.2.2.,2026-03-04T09:10:00Z,2026-03-02T18:30:00Z
r2,Galaxy S22,4.2.1,en,5,,Does what it should.,,,2026-03-02T19:00:00Z
r3,Moto G54,4.2.2,de,4,,,,,2026-03-03T07:45:00Z
"""
PLAY_HEAD = (
    "Package Name,App Version Name,Reviewer Language,Device,Review Submit Date and Time,Review Submit Millis Since Epoch,"
    "Review Last Update Date and Time,Star Rating,Review Title,Review Text,"
    "Developer Reply Date and Time,Developer Reply Text,Review Link"
)
PLAY = f"""{PLAY_HEAD}
com.example.bus,4.2,en,husky,2026-01-05T08:00:00Z,1767600000000,2026-03-02T18:30:00Z,2,,The map is blank.,2026-03-04T08:00:00Z,We look into it.,https://x.example/?reviewId=a
com.example.bus,,en,husky,2026-03-05T08:00:00Z,1772697600000,2026-03-05T08:00:00Z,5,,,,,
"""


def test_title_and_text_are_the_words_and_the_reply_comes_after_them(collected, turned):
    collected("reviews.csv", ROWS)
    tables = turned()
    assert [(row["source_id"], row["speaker"], row.get("text")) for row in tables("messages")] == [
        ("r1", "customer", "Closes at login\nShut out since the update."),
        ("r1#answer", "agent", "It is fixed in 4.2.2."),
        ("r2", "customer", "Does what it should."),
        ("r3", "customer", None),  # a rating without words
    ]
    first = tables("interactions")[0]
    assert (first["channel"], first["direction"], "party_ref" in first) == ("review", "inbound", False)
    assert (first["started_at"].hour, first["ended_at"].hour) == (18, 9)


def test_stars_are_a_rating_and_version_and_device_stay_where_causes_hide(collected, turned):
    collected("reviews.csv", ROWS)
    tables = turned()
    assert [(row["metric"], row["value"], row["scale_max"], row["interaction_id"]) for row in tables("answers")] == [
        ("rating", 1.0, 5.0, "reviews/r1"),
        ("rating", 5.0, 5.0, "reviews/r2"),
        ("rating", 4.0, 5.0, "reviews/r3"),
    ]
    attributes = [(row["key"], row["value"]) for row in tables("interaction_attributes") if row["interaction_id"] == "reviews/r1"]
    assert attributes == [("app_version", "4.2.1"), ("device", "Pixel 8")]


def test_a_changed_review_replaces_itself(collected, turned):
    collected("march.csv", ROWS)
    done = collected("april.csv", f"{HEAD}\nr2,Galaxy S22,4.3,en,1,,It forgets my ticket.,,,2026-04-02T19:00:00Z\n")
    assert done.total().replaced == 1
    assert [row["text"] for row in turned()("messages") if row["source_id"] == "r2"] == ["It forgets my ticket."]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_the_monthly_file_of_google_play(collected, turned, encoding):
    done = collected("reviews_com.example.bus_202603.csv", PLAY.encode(encoding))
    assert "as reviews of reviews" in done.lines()[0]
    tables = turned()
    assert [(row["started_at"].month, row["product"]) for row in tables("interactions")] == [(3, "com.example.bus")] * 2
    assert {row["key"] for row in tables("interaction_attributes")} == {"App Version Name", "Device", "Review Submit Date and Time"}
    first, second = sorted(tables("interactions"), key=lambda row: row["started_at"])
    assert sorted((row["value"], row["interaction_id"]) for row in tables("answers")) == [
        (2.0, first["interaction_id"]),
        (5.0, second["interaction_id"]),
    ]
    said = [row["speaker"] for row in tables("messages") if row["interaction_id"] == first["interaction_id"]]
    assert said == ["customer", "agent"]


def test_inspect_knows_it_and_another_spelling_is_read_where_it_is_named(tmp_path, collected):
    path = tmp_path / "mine.csv"
    path.write_text(ROWS)
    assert inspect(path).preset == "reviews"
    path.write_text("reviewId,Score,Content\n1,5,Good.\n2,1,Bad.\n")
    assert {column.name: column.role for column in inspect(path, preset="reviews").columns} == {
        "reviewId": "source_id",
        "Score": "answers",
        "Content": "text",
    }


def test_a_file_without_stars_is_refused(collected):
    with pytest.raises(NothingUsable, match="preset reviews"):
        collected("a.csv", "review_id,text\n1,Good.\n", preset="reviews")
