"""A mapping file says what a file means, and is refused in one sentence when it says what cannot be."""

from datetime import UTC, datetime

import pytest

from andon.collect.inspect import inspect
from andon.errors import BadMapping, Missing

TURNS = "chat,who,when,words\n7,U,1772532000,hello there\n7,S,1772532060,how may I help\n"
CHATS = "chat,shop,met\n7,Leeds,yes\n"
MAPPING = """
[[file]]
path = "turns.csv"
source = "shop"
grain = "message"
id = ["chat", "when"]
join = { file = "chats.csv", on = "chat" }

[file.columns]
thread_ref = "chat"
case_ref = { column = "chat", local = true }
at = { column = "when", epoch = "s" }
speaker = { column = "who", map = { U = "customer" }, other = "agent" }
text = "words"
channel = { constant = "chat" }

[[file.answers]]
columns = "met"
metric = "solved"
"""


def mapped(tmp_path, collected, mapping=MAPPING, name="turns.csv", text=TURNS):
    (tmp_path / "chats.csv").write_text(CHATS)
    (tmp_path / "m.toml").write_text(mapping)
    return collected(name, text, mapping=tmp_path / "m.toml")


def test_epochs_value_maps_constants_local_references_and_joins(tmp_path, collected, lake):
    mapped(tmp_path, collected)
    first, second = lake("messages")
    assert (first["at"], first["case_ref"], first["channel"]) == (datetime(2026, 3, 3, 10, tzinfo=UTC), "shop/7", "chat")
    assert [first["speaker"], second["speaker"]] == ["customer", "agent"]
    assert [(row["key"], row["value"]) for row in lake("attributes")] == [("shop", "Leeds"), ("shop", "Leeds")]


def test_an_answer_that_stands_on_every_turn_is_counted_once(tmp_path, collected, turned):
    mapped(tmp_path, collected)
    (row,) = turned()("answers")
    assert (row["metric"], row["value"], row["interaction_id"]) == ("solved", 1.0, turned()("interactions")[0]["interaction_id"])


ANSWERED = """
[[file]]
path = "*.csv"
grain = "interaction"
[file.columns]
at = "day"
text = { column = ["title", "body"], join = ": " }
place = "town"
answer = "reply"
"""


def test_joined_columns_stay_in_their_row_where_all_of_them_are_empty(tmp_path, collected, turned):
    (tmp_path / "m.toml").write_text(ANSWERED)
    text = "day,title,body,town,reply\n2026-01-01,Late,Again,York,\n2026-01-02,,,Leeds,Sorry.\n2026-01-03,,Lost,Bath,\n"
    collected("a.csv", text, mapping=tmp_path / "m.toml")
    places = {row["interaction_id"]: row["place"] for row in turned()("interactions")}
    said = [(places[row["interaction_id"]], row["speaker"], row.get("text")) for row in turned()("messages")]
    assert sorted(said, key=lambda row: row[:2]) == [
        ("Bath", "customer", "Lost"),
        ("Leeds", "agent", "Sorry."),
        ("Leeds", "customer", None),
        ("York", "customer", "Late: Again"),
    ]


WIDE = """
[[file]]
path = "*.csv"
grain = "response"
zone = "Europe/Berlin"
missing = ["-99"]
[file.columns]
at = { column = "tag", formats = ["%d.%m.%Y"] }
[[file.answers]]
columns = "q_*"
metric = "rating"
min = 1
max = 6
best = 1
missing = ["7"]
[[file.answers]]
columns = "oft"
metric = "ces"
map = { nie = 1, immer = 5 }
min = 1
max = 5
best = 1
"""


def test_wide_columns_are_unpivoted_with_scale_ends_and_missing_codes(tmp_path, collected, lake):
    text = "tag;q_ton;q_zeit;oft\n03.07.2026;1;7;nie\n04.07.2026;-99;6;immer\n"
    mapped(tmp_path, collected, mapping=WIDE, name="fragen.csv", text=text)
    rows = [(row["metric"], row.get("item"), row["value"], row["value_best"]) for row in lake("answers")]
    assert rows == [("rating", "q_ton", 1.0, 1.0), ("rating", "q_zeit", 6.0, 1.0), ("ces", None, 1.0, 1.0), ("ces", None, 5.0, 1.0)]
    assert lake("answers")[0]["at"] == datetime(2026, 7, 2, 22, tzinfo=UTC)


def test_the_mapping_that_inspect_writes_reads_the_file_the_same(tmp_path, collected, lake):
    text = "complaint_id,created_at,issue,narrative\n" + "".join(
        f"{n},2026-01-0{n},late parcel,the parcel came {n} days too late\n" for n in range(1, 6)
    )
    collected("letters.csv", text)
    before = lake("messages")
    (tmp_path / "m.toml").write_text(inspect(tmp_path / "letters.csv").mapping())
    collected("letters.csv", text, mapping=tmp_path / "m.toml")
    assert [row["text"] for row in lake("messages")] == [row["text"] for row in before]
    assert {row["category"] for row in lake("messages")} == {"late parcel"}


BROKEN = {
    "not TOML": "[[file]\npath",
    "nothing about any file": "x = 1",
    "has no path": "[[file]]\ngrain = 'message'",
    "grain must be one of": "[[file]]\npath = '*'\ngrain = 'words'",
    "'tekst', which is not known": "[[file]]\npath = '*'\ngrain = 'message'\ncolumns = { tekst = 'words' }",
    "no column 'wrods'": "[[file]]\npath = '*'\ngrain = 'message'\ncolumns = { text = 'wrods' }",
    "no time zone": "[[file]]\npath = '*'\ngrain = 'message'\nzone = 'Mars'\ncolumns = { text = 'words' }",
    "epoch must be": "[[file]]\npath = '*'\ngrain = 'message'\ncolumns = { at = { column = 'when', epoch = 'h' } }",
    "metric must be": "[[file]]\npath = '*'\ngrain = 'response'\nanswers = [{ columns = 'met', metric = 'joy' }]",
    "kind must be": "[[file]]\npath = '*'\ngrain = 'message'\nclaims = [{ kind = { constant = 'won' } }]",
    "no such column": "[[file]]\npath = '*'\ngrain = 'message'\njoin = { file = 'chats.csv', on = 'shop_no' }",
}

FIELD = 'columns = {{ text = "words", at = {{ column = "when", {} }} }}'
WRONG = {
    "formats of no engine": ("formats", FIELD.format('formats = ["%Q"]')),
    "formats no list": ("formats", FIELD.format('formats = "%Y"')),
    "a column's zone": ("zone", FIELD.format('zone = "Mars"')),
    "a column's day_first": ("day_first", FIELD.format('day_first = "x"')),
    "a column's missing": ("missing", FIELD.format("missing = 5")),
    "a column's map": ("map", FIELD.format("map = 5")),
    "a column's local": ("local", FIELD.format('local = "yes"')),
    "a number for a column": ("column", "columns = { text = { column = 5 } }"),
    "a text's join": ("join", 'columns = { text = { column = ["words", "who"], join = 5 } }'),
    "a speaker": ("customer, agent, bot, system", 'columns = { text = "words", speaker = { constant = "customre" } }'),
    "a mapped speaker": (
        "customer, agent, bot, system",
        'columns = { text = "words", speaker = { column = "who", map = { U = "user" } } }',
    ),
    "a scale's end": ("min", 'columns = { text = "words" }\nanswers = [{ columns = "met", metric = "rating", min = "a" }]'),
    "a claim's by": ("by", 'columns = { text = "words" }\nclaims = [{ kind = { constant = "solved" }, by = "nobody" }]'),
    "a claim's time": ("zone", 'claims = [{ kind = { constant = "solved" }, at = { column = "when", zone = "Mars" } }]'),
    "delimiter": ("delimiter", 'delimiter = "ab"'),
    "attributes": ("attributes", 'attributes = "x"'),
    "preset": ("preset", 'preset = "foo"'),
    "encoding": ("encoding", 'encoding = "utf-88"'),
    "a mark": ("turns", 'turns = { C = "caller" }'),
    "join": ("join", "join = 5"),
    "join on": ("on", 'join = { file = "chats.csv", on = 5 }'),
    **{f"a number for {key}": (key, f"{key} = 5") for key in "turns claims answers missing id encoding zone ignore columns source".split()},
}


@pytest.mark.parametrize(("key", "line"), WRONG.values(), ids=WRONG)
def test_a_value_that_cannot_be_meant_is_refused_by_its_key(tmp_path, collected, key, line):
    with pytest.raises(BadMapping) as error:
        mapped(tmp_path, collected, mapping=f"[[file]]\npath = '*'\ngrain = 'message'\n{line}")
    assert key in str(error.value)
    assert str(error.value).endswith(".")
    assert not list(tmp_path.glob("lake/**/*.parquet"))


def test_a_mapping_that_fits_no_file_is_refused(tmp_path, collected):
    with pytest.raises(BadMapping, match=r"chat\.csv.*turns\.csv"):
        mapped(tmp_path, collected, mapping=MAPPING.replace('"turns.csv"', '"chat.csv"'))


@pytest.mark.parametrize("says", BROKEN)
def test_a_broken_mapping_is_refused_in_one_sentence_and_changes_nothing(tmp_path, collected, says):
    with pytest.raises(BadMapping, match=says):
        mapped(tmp_path, collected, mapping=BROKEN[says])
    assert not list(tmp_path.glob("lake/**/*.parquet"))


def test_a_mapping_that_is_not_there_is_missing(tmp_path, collected):
    with pytest.raises(Missing):
        collected("a.csv", TURNS, mapping=tmp_path / "none.toml")
