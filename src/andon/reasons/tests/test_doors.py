"""`andon reasons` on files of three formats; each refusal is one sentence, exit 1, and nothing is written."""

from __future__ import annotations

import csv
import json

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from andon.cli import main
from andon.reasons.files import with_answers


@pytest.fixture
def files(taught, tmp_path):
    """The labelled texts as CSV, JSON Lines and Parquet; in each one row without a label."""
    texts, labels = ["no label here", *taught[0]], ["", *taught[1]]
    with (tmp_path / "a.csv").open("w", newline="") as out:
        csv.writer(out).writerows([("id", "said", "why"), *((n, *pair) for n, pair in enumerate(zip(texts, labels, strict=True)))])
    (tmp_path / "a.jsonl").write_text("".join(json.dumps({"said": a, "why": b}) + "\n" for a, b in zip(texts, labels, strict=True)))
    pq.write_table(pa.table({"said": texts, "why": [label or None for label in labels]}), tmp_path / "a.parquet")
    return tmp_path


def said(capsys, *words, code=0):
    assert main(["reasons", *map(str, words)]) == code
    out, err = capsys.readouterr()
    return out if code == 0 else err


@pytest.mark.parametrize("suffix", ["csv", "jsonl", "parquet"])
def test_fit_and_predict(files, suffix, capsys):
    model, out = files / "reasons.model", files / f"told.{suffix}"
    assert "5 reasons taught by 60 texts" in said(capsys, "fit", files / f"a.{suffix}", "--text", "said", "--label", "why", "--out", model)
    assert "61 rows" in said(capsys, "predict", model, files / f"a.{suffix}", "--text", "said", "--out", out)
    match suffix:
        case "csv":
            rows = list(csv.DictReader(out.read_text().splitlines()))
        case "jsonl":
            rows = [json.loads(line) for line in out.read_text().splitlines()]
        case _:
            rows = pq.read_table(out).to_pylist()
    assert list(rows[0])[-4:] == ["label", "probability", "margin", "words"]
    assert len(rows) == 61
    assert sum(row["label"] == row["why"] for row in rows[1:]) >= 54
    assert all(0 <= float(row["probability"]) <= 1 for row in rows)


def test_discover(files, capsys):
    rows = [f"{a}, {b}" for a in (files / "a.csv").read_text().splitlines()[2:] for b in ("today", "again", "since monday")]
    (files / "b.jsonl").write_text("".join(json.dumps({"said": row.split(",", 1)[1]}) + "\n" for row in rows))
    assert "reasons under" in said(capsys, "discover", files / "b.jsonl", "--text", "said", "--out", files / "tree.csv")
    found = list(csv.DictReader((files / "tree.csv").read_text().splitlines()))
    assert list(found[0]) == ["said", "parent", "label", "probability", "margin", "words"]
    assert len(found) == len(rows)
    assert len({row["label"] for row in found if row["label"]}) >= 2
    assert all(row["parent"] for row in found if row["label"])


def test_the_answer_can_be_json(files, capsys):
    answer = json.loads(said(capsys, "fit", files / "a.csv", "--text", "said", "--label", "why", "--out", files / "m", "--json"))
    assert (answer["reasons"], answer["texts"]) == (5, 60)


FIT = ["fit", "a.csv", "--text", "said", "--label", "why", "--out", "m"]
REFUSED = {
    "no file": ([*FIT[:1], "none.csv", *FIT[2:]], "is not there"),
    "no column": ([*FIT[:3], "sayd", *FIT[4:]], "There is no column sayd; there is said"),
    "no label": ([*FIT[:5], "reason", *FIT[6:]], "There is no column reason"),
    "one reason": ([*FIT[:5], "one", *FIT[6:]], "at least 2 needed"),
    "no text": (["fit", "blank.csv", *FIT[2:]], "no row with both"),
    "no row": (["fit", "header.csv", *FIT[2:]], "holds no row"),
    "a kind of file": (["fit", "a.xlsx", *FIT[2:]], "by its name"),
    "no folder": ([*FIT[:-1], "none/m"], "cannot be written"),
    "a folder": ([*FIT[:-1], "folder"], "cannot be written"),
    "no model": (["predict", "a.csv", "a.csv", "--text", "said", "--out", "out.csv"], "is not a model"),
    "a model that is missing": (["predict", "none", "a.csv", "--text", "said", "--out", "out.csv"], "is not there"),
    "a kind of output": (["predict", "a.csv", "a.csv", "--text", "said", "--out", "out.xlsx"], "must end in"),
    "itself": (["discover", "a.csv", "--text", "said", "--out", "a.csv"], "is the file that is read"),
    "too few": (["discover", "few.csv", "--text", "said", "--out", "out.csv"], "needed"),
}


@pytest.mark.parametrize(("words", "sentence"), REFUSED.values(), ids=REFUSED)
def test_refusals(files, words, sentence, capsys):
    (files / "blank.csv").write_text("said,why\n,\n ,x\n")
    (files / "header.csv").write_text("said,why\n")
    (files / "few.csv").write_text("said,why\nmy line is dead,x\nmy bill is high,y\n")
    (files / "a.xlsx").write_bytes(b"PK")
    (files / "folder").mkdir()
    text = (files / "a.csv").read_text()
    (files / "a.csv").write_text("\n".join(line + (",one" if n == 0 else ",x") for n, line in enumerate(text.splitlines())))
    before = {path.name: path.read_bytes() for path in files.iterdir() if path.is_file()}
    names = {path.name for path in files.iterdir()} | {"none.csv", "none", "m", "out.csv", "out.xlsx", "none/m"}
    told = said(capsys, *(files / word if word in names else word for word in words), code=1)
    assert sentence in told
    assert told.count("\n") == 1
    assert {path.name: path.read_bytes() for path in files.iterdir() if path.is_file()} == before


def test_a_column_of_the_file_keeps_its_values_under_another_name():
    rows = pa.table({"label": ["a"], "label_given": ["b"], "x": ["c"]})
    table = with_answers(rows, {"label": pa.array(["d"])})
    assert sorted(table.column_names) == ["label", "label_given", "label_given_given", "x"]
    assert table.to_pylist()[0]["label"] == "d"
    assert table.to_pylist()[0]["x"] == "c"
