"""Questionnaires: scales from the names, codes for no answer, comments, and the real files of a hospital trust and an airport."""

from collections import Counter

EXAMPLE = """response_id,sent_at,answered_at,about,email,csat_1_5,courtesy_1_5,solved_yes_no,nps_0_10,value_0_10,comment
s1,2026-01-05 10:00,2026-01-05 12:00,T1,Ann@x.example,5,5,no,-99,3,kind but no help
s2,2026-01-06 10:00,,T2,,-99,,,,,
"""


def test_a_wide_row_becomes_its_answers(collected, turned):
    collected("a.csv", "\ufeff" + EXAMPLE)
    rows = [(row["metric"], row.get("value"), row.get("scale_max")) for row in turned()("answers")]
    assert rows == [("courtesy", 5.0, 5.0), ("csat", 5.0, 5.0), ("open", None, None), ("solved", 0.0, 1.0), ("value_for_money", 3.0, 10.0)]


def test_a_comment_is_a_message_and_who_did_not_answer_was_invited(collected, turned):
    collected("a.csv", EXAMPLE)
    tables = turned()
    assert [(row["source_id"], row["text"], row["party_ref"]) for row in tables("messages")] == [
        ("s1", "kind but no help", "ann@x.example")
    ]
    assert [row["state"] for row in tables("invitations")] == ["answered", "sent"]


def test_nhs_one_is_best_do_not_know_is_missing_and_no_answer_is_no_text(collected, turned, shared):
    assert collected(shared("nhs_patient_feedback/fft_comments_2021_2022.csv.gz")).total().accepted == 5525
    rows = turned()
    scores = [row for row in rows("answers") if row["metric"] == "csat"]
    assert {(row["scale_min"], row["scale_max"], row["value_best"]) for row in scores} == {(1.0, 5.0, 1.0)}
    assert {row["value"] for row in scores} == {1.0, 2.0, 3.0, 4.0, 5.0}
    assert len({row["response_id"] for row in scores}) == len(scores)
    assert not any(row.get("text") == "Did not answer" for row in rows("messages"))


def test_nhs_comments_without_a_time_are_read_too(collected, tables, shared):
    assert collected(shared("nhs_patient_feedback/phase1_labelled_comments.csv.gz")).total().accepted == 7194
    out = tables()["interactions"]
    assert set(out.column("at_precision").to_pylist()) == {"none"}
    assert (out.column("started_at").null_count, out.column("category").null_count) == (out.num_rows, 0)


def test_sfo_eleven_is_no_recommendation(collected, turned, shared):
    done = collected(shared("sfo_airport_survey/sfo_2017_survey_nps_ratings.csv.gz"))
    assert "nps_0_10: outside 0 to 10, taken for no answer: 55" in done.lines()[0]
    nps = [row["value"] for row in turned()("answers") if row["metric"] == "nps"]
    share = Counter("up" if value >= 9 else "down" if value <= 6 else "" for value in nps)
    assert len(nps) == 1989 - 55
    assert round(100 * (share["up"] - share["down"]) / len(nps), 1) == 39.9  # the figure the set's own page gives


def test_sfo_six_and_nought_are_no_rating(collected, tables, shared):
    assert collected(shared("sfo_airport_survey/sfo_2010_2016_ratings.csv.gz")).total().accepted == 23025
    out = tables()
    assert set(out["answers"].column("value").to_pylist()) == {1.0, 2.0, 3.0, 4.0, 5.0}
    assert set(out["answers"].column("metric").to_pylist()) == {"rating", "csat"}
    assert "restaurants" in out["answers"].column("item").to_pylist()
    assert set(out["interactions"].column("at_precision").to_pylist()) == {"year"}


def test_sfo_codes_are_categories_and_not_verbatims(collected, turned, shared):
    collected(shared("sfo_airport_survey/sfo_2017_coded_comments.csv.gz"))
    tables = turned()
    assert not any("text" in row for row in tables("messages"))
    assert any(row.get("subcategory", "").startswith("Charging stations") for row in tables("interactions"))
