"""read = accepted + replaced + duplicate + rejected; twice adds nothing; a correction replaces."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from andon.collect.decisions import DUPLICATE, decided

MAPPED = "id,created_at,message\n"


def sums(done):
    one = done.total()
    assert one.read == one.accepted + one.replaced + one.duplicate + one.rejected
    return one.accepted, one.replaced, one.duplicate, one.rejected


def test_collecting_a_file_twice_adds_nothing(collected, lake, tmp_path):
    text = MAPPED + "".join(f"{n},2026-01-02,the line is dead {n} times\n" for n in range(4))
    assert sums(collected("a.csv", text)) == (4, 0, 0, 0)
    before = sorted(path.name for path in tmp_path.rglob("lake/**/*.parquet"))
    assert sums(collected("a.csv", text)) == (0, 0, 4, 0)
    assert (len(lake("messages")), sorted(path.name for path in tmp_path.rglob("lake/**/*.parquet"))) == (4, before)


def test_a_corrected_row_replaces_its_older_self(collected, lake):
    rows = [f"{n},2026-01-0{n},some words that say {n}\n" for n in range(1, 6)]
    collected("mail_2025.csv", MAPPED + "".join(rows))
    assert sums(collected("mail_2026.csv", MAPPED + "".join(rows).replace("words that say 2", "truths"))) == (0, 1, 4, 0)
    assert sorted(row["text"] for row in lake("messages"))[4:] == ["some words that say 5"]
    assert "some truths" in {row["text"] for row in lake("messages")}


def test_a_row_without_an_id_is_known_by_content_and_repeat(collected, lake):
    text = "message,created_at\nthe line is dead again,2026-01-02\nthe line is dead again,2026-01-02\nno one came at all today,2026-01-02\n"
    done = collected("a.csv", text)
    assert sums(done) == (3, 0, 0, 0)
    assert "rows have no id" in done.files[0].notes[0] or "rows have no id" in done.files[0].notes[1]
    assert sums(collected("a.csv", text + "the line is dead again,2026-01-02\n")) == (1, 0, 3, 0)


def test_what_cannot_be_read_is_rejected_with_file_line_and_reason(collected, lake):
    done = collected("a.csv", "step_id,at,step\n1,2026-01-02,visit\n2,2026-02-31,visit\n3,2026-01-03\n4,2026-01-04,\n5,2026-01-05,visit\n")
    assert sums(done) == (2, 0, 0, 3)
    assert [(row["file"], row["line"], row["reason"], row["raw"]) for row in lake("rejected")] == [
        ("a.csv", 3, "the time of at (at) cannot be read: '2026-02-31'", "2,2026-02-31,visit"),
        ("a.csv", 4, "the line has 2 fields where the header has 3", "3,2026-01-03"),
        ("a.csv", 5, "the row has no step", "4,2026-01-04,"),
    ]


def test_zone_and_its_absence_are_said(collected):
    done = collected("a.csv", MAPPED + "1,2026-01-02,the line is dead\n2,2026-01-03,the line is dead again\n")
    assert "zone assumed UTC" in done.files[0].sentence()


@given(st.lists(st.tuples(st.integers(0, 4), st.integers(0, 2)), max_size=12))
def test_a_file_read_again_is_all_duplicates(rows):
    key, hashes = (np.array([row[place] for row in rows], "int64") for place in (0, 1))
    none = np.zeros(0, "int64")
    _, kept = decided(key, hashes, known=(none, none))
    order = np.argsort(key[kept])
    state, again = decided(key, hashes, known=(key[kept][order], hashes[kept][order]))
    assert (state == DUPLICATE).all()
    assert not again.any()
    assert sorted(key[kept]) == sorted(set(key.tolist()))
