"""Any dialect, any encoding, any packing; a broken line is set aside with its number, and nothing else is lost."""

import bz2
import gzip
import lzma

import pyarrow as pa
import pytest

from andon.collect.dialect import sniffed
from andon.collect.reading import Unclean, batches

ROWS = "id{0}text{0}when\n1{0}Grüße, aus Köln{0}2026-01-02\n2{0}naïve; 5 €{0}2026-01-03\n"


def read(path, careful=True):
    found = list(batches(path, careful=careful))
    rows = [row for batch in found for row in batch.rows.to_pylist()]
    return rows, [(bad.line, bad.reason, bad.raw) for batch in found for bad in batch.broken]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("delimiter", ["\t", "|"])
def test_encoding_and_delimiter_are_found(tmp_path, encoding, delimiter):
    path = tmp_path / "a.csv"
    path.write_bytes(ROWS.format(delimiter).encode(encoding))
    assert [row["text"] for row in read(path)[0]] == ["Grüße, aus Köln", "naïve; 5 €"]


@pytest.mark.parametrize(
    ("suffix", "pack"), [(".gz", gzip.compress), (".bz2", bz2.compress), (".xz", lzma.compress), (".zst", pa.Codec("zstd").compress)]
)
def test_packed_files_are_unpacked_while_read(tmp_path, suffix, pack):
    path = tmp_path / f"a.jsonl{suffix}"
    path.write_bytes(bytes(pack(b'{"a": 1, "b": {"c": "x"}}\n')))
    assert read(path)[0] == [{"a": "1", "b.c": "x"}]


def test_semicolons_and_commas_inside_quotes_do_no_harm(tmp_path):
    (tmp_path / "a.csv").write_text('id;text\n1;"one; two, ""three""\nfour"\n')
    assert sniffed(tmp_path / "a.csv").delimiter == ";"
    assert read(tmp_path / "a.csv")[0] == [{"id": "1", "text": 'one; two, "three"\nfour'}]


def test_both_ways_of_reading_give_the_same_rows(tmp_path):
    (tmp_path / "a.csv").write_text('id,text\n1,"a\nb"\n\n2,NA\n3,\n')
    assert read(tmp_path / "a.csv", careful=False)[0] == read(tmp_path / "a.csv")[0]


def test_a_line_with_too_few_fields_is_set_aside_and_not_lost(tmp_path):
    (tmp_path / "a.csv").write_text("id,text,x\n1,a,b\n2,a\n3,a,b,c\n4,a,b,\n")
    rows, broken = read(tmp_path / "a.csv")
    assert [row["id"] for row in rows] == ["1", "4"]
    assert broken == [
        (3, "the line has 2 fields where the header has 3", "2,a"),
        (4, "the line has 4 fields where the header has 3", "3,a,b,c"),
    ]


def test_a_quote_that_is_never_closed_costs_one_line(tmp_path):
    (tmp_path / "a.csv").write_text('id,text\n1,a\n2,"oops\n3,b\n4,"fine\nstill 4"\n')
    rows, broken = read(tmp_path / "a.csv")
    assert [row["id"] for row in rows] == ["1", "3", "4"]
    assert [(line, raw) for line, _, raw in broken] == [(3, '2,"oops')]


def test_lines_are_counted_through_line_breaks_in_cells(tmp_path):
    (tmp_path / "a.csv").write_text('id,text\n1,"a\nb\nc"\n\n2,x,y\n')
    assert read(tmp_path / "a.csv")[1][0][0] == 6


def test_the_quick_way_hands_over_what_it_cannot_name(tmp_path):
    (tmp_path / "a.csv").write_text("id,text\n1,a\n2\n")
    with pytest.raises(Unclean):
        read(tmp_path / "a.csv", careful=False)


def test_a_byte_that_is_no_utf8_is_read_as_western(tmp_path):
    (tmp_path / "a.csv").write_bytes("id,text\n1,Grüße\n".encode() * 40 + b"2,caf\xe9\n")
    rows, broken = read(tmp_path / "a.csv")
    assert (rows[-1]["text"], broken) == ("café", [])


def test_json_lines_that_are_no_objects_are_set_aside(tmp_path):
    (tmp_path / "a.jsonl").write_text('{"a": true, "b": [1]}\n{"a":\n\n[1]\n{"a": null}\n')
    rows, broken = read(tmp_path / "a.jsonl")
    assert rows == [{"a": "true", "b": "[1]"}, {"a": None, "b": None}]
    assert [(line, raw) for line, _, raw in broken] == [(2, '{"a":'), (4, "[1]")]


def test_a_file_that_breaks_off_keeps_what_came_before(tmp_path):
    whole = gzip.compress(("id,text\n" + "".join(f"{n},{n * n} words\n" for n in range(20000))).encode())
    (tmp_path / "a.csv.gz").write_bytes(whole[: len(whole) // 2])
    rows, broken = read(tmp_path / "a.csv.gz")
    assert len(rows) > 1000
    assert len(broken) == 1
    assert "breaks off" in broken[0][1] or "cannot be read" in broken[0][1]


def test_json_lines_of_texts_alone_are_read_as_among_others(tmp_path):
    plain = ['{"a": "x\\n\\u00e9", "b": "2026-01-02"}', '{"b": null}', '{"a": ""}']
    (tmp_path / "a.jsonl").write_text("\n".join(plain))
    (tmp_path / "b.jsonl").write_text("\n".join([*plain, '{"a": 1}{', '{"a": 1, "c": {"d": []}}']))
    rows, broken = read(tmp_path / "a.jsonl")
    mixed, cut_off = read(tmp_path / "b.jsonl")
    assert rows == [{"a": "x\né", "b": "2026-01-02"}, {"a": None, "b": None}, {"a": "", "b": None}]
    assert [{name: row[name] for name in "ab"} for row in mixed[:3]] == rows
    assert mixed[3] == {"a": "1", "b": None, "c.d": "[]"}
    assert (broken, [line for line, _, _ in cut_off]) == ([], [4])
