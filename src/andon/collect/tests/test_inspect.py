"""What a file is taken for: role, confidence and why; examples bear nothing personal."""

import pytest

from andon.collect.inspect import inspect


def seen(tmp_path, text, name="file.csv", **more):
    (tmp_path / name).write_text(text)
    found = inspect(tmp_path / name, **more)
    return found, {column.name: column.role for column in found.columns}


def test_turns_of_a_chat(tmp_path):
    text = "session_id,sender,ts,utterance\n" + "".join(
        f"{n // 4},{'user' if n % 2 else 'bot'},{1772532000 + n},these are words number {n}\n" for n in range(20)
    )
    found, roles = seen(tmp_path, text)
    assert (found.grain, found.table) == ("message", "lake_messages")
    assert roles == {"session_id": "thread_ref", "sender": "speaker", "ts": "at", "utterance": "text"}
    assert found.said["columns"]["at"] == {"column": "ts", "epoch": "s"}


def test_reviews_with_stars(tmp_path):
    text = "date,rating,review,city\n" + "".join(f"2026-01-0{n},{n},it was a stay of {n} stars for me,Leeds\n" for n in range(1, 6))
    found, roles = seen(tmp_path, text)
    assert (found.grain, roles["rating"], roles["review"], roles["city"]) == ("response", "answers", "answers", "place")


def test_people_and_their_masks(tmp_path):
    text = "id,full_name,e-mail,mobile\n" + "".join(f"{n},Ann Example{n},ann{n}@x.example,+44 20 7946 000{n}\n" for n in range(1, 6))
    found, roles = seen(tmp_path, text)
    assert (found.grain, roles) == ("party", {"id": "id", "full_name": "name", "e-mail": "email", "mobile": "phone"})
    assert "ann1@x.example" not in found.text()
    assert "7946" not in found.text()


def test_tickets_with_two_times(tmp_path):
    text = "case_no,opened_at,resolved_at,reason\n" + "".join(f"{n},2026-01-0{n} 10:00,2026-01-0{n} 12:00,lost post\n" for n in range(1, 6))
    found, roles = seen(tmp_path, text)
    assert (found.grain, roles["opened_at"], roles["resolved_at"], roles["reason"]) == ("case", "at", "closed_at", "category")


def test_every_guess_has_a_confidence_and_a_reason(tmp_path):
    found, _ = seen(tmp_path, "created,body,zz\n" + "2026-01-01,words and words and words,7\n" * 5)
    assert all(0 < column.confidence <= 1 and column.why for column in found.columns)
    assert "zz" in found.text()


def test_a_preset_is_recognised_by_its_columns(tmp_path):
    found, roles = seen(tmp_path, "tweet_id,author_id,inbound,created_at,text\n1,a,True,2026-01-01,hi\n")
    assert (found.preset, found.source, roles["text"]) == ("twcs", "twcs", "text")


@pytest.mark.parametrize(
    ("name", "ends"),
    [
        ("csat_1_5", (1, 5, 5)),
        ("nps", (0, 10, 10)),
        ("score_1_very_good_5_very_poor_6_dont_know", (1, 5, 1)),
        ("satisfaction_1_bad_7_good", (1, 7, 7)),
        ("rating", (1, 5, 5)),
    ],
)
def test_the_ends_and_direction_of_a_scale_are_read_from_its_name(name, ends):
    from andon.collect.scales import ask_of

    ask = ask_of(name, ["1", "3", "5"])
    assert (ask["min"], ask["max"], ask.get("best", ask["max"])) == ends


DESK = "Ticket ID,Created time,Status,Description,Satisfaction 1-5,Resolved time,Closed time\n"


def desk(closed):
    words = "the line at home is dead again"
    return DESK + "".join(f"{n},2026-01-0{n} 10:00,Closed,{words} {n},{n % 5 + 1},2026-01-0{n} 12:00,{closed}\n" for n in range(1, 10))


def test_a_state_beside_an_id_is_a_case_though_there_is_a_score(tmp_path):
    found, roles = seen(tmp_path, desk("").replace("Resolved time", "Other"))
    assert (found.grain, roles["Status"], roles["Satisfaction 1-5"]) == ("case", "status", "answers")
    assert seen(tmp_path, desk("").replace("Ticket ID", "response_id").replace("Resolved time", "Other"))[0].grain == "response"


def test_what_was_resolved_is_closed_where_no_other_closing_has_values(tmp_path):
    assert seen(tmp_path, desk(""))[1]["Resolved time"] == "closed_at"
    assert seen(tmp_path, desk("2026-01-09 12:00"))[1]["Closed time"] == "closed_at"


def test_the_score_of_a_case_counts_from_its_closing(collected, turned):
    collected("desk.csv", desk(""))
    tables = turned()
    assert [(row["kind"], row["at"].hour) for row in tables("claims")] == [("closed", 12)] * 9
    assert [(row["metric"], row["value"], row["at"].hour) for row in tables("answers")] == [
        ("csat", float(n % 5 + 1), 12) for n in range(1, 10)
    ]


def test_the_grain_has_the_confidence_of_the_columns_it_rests_on(tmp_path):
    found, _ = seen(tmp_path, desk(""))
    assert found.confidence == min(column.confidence for column in found.columns if column.name in ("Created time", "Resolved time"))
    assert f"(table lake_cases), {found.confidence:.0%}: by Created time, Resolved time;" in found.text()


def test_what_looks_personal_is_masked_whatever_its_column_is_taken_for(tmp_path):
    ids = [f"AB12345{n}C,GB29NWBK6016133192682{n},Ann Ex{'abcde'[n]}m" for n in range(5)]
    text = "date,zz,yy,xx,body\n" + "".join(f"2026-01-01,{own},my number is AB 12 34 56 C and GB29NWBK60161331926820\n" for own in ids)
    found, roles = seen(tmp_path, text)
    assert [roles[name] for name in ("zz", "yy", "xx")] == ["attribute"] * 3
    assert not [part for part in ("AB123", "GB29", "Ann", "12 34") if part in found.text()]


def test_products_and_towns_are_shown(tmp_path):
    text = "date,maker,body\n" + "".join(f"2026-01-01,Green Line {'AB'[n % 2]},it was broken when it came to us\n" for n in range(8))
    assert "Green Line A" in seen(tmp_path, text)[0].text()
