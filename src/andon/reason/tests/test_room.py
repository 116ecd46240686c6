from collections import Counter, defaultdict
from dataclasses import replace

import pytest

from andon.reason import READS, WRITES, run
from andon.tables import conform, empty, table


def leaves(out):
    return {row["interaction_id"]: row["reason_id"] for row in out["interaction_reasons"].to_pylist() if row["depth"] == 2}


def rows_of(out, name="reasons", **where):
    return [row for row in out[name].to_pylist() if all(row[key] == value for key, value in where.items())]


def decision(kind, subject, object=None, value=None, at=None, revoked_at=None):
    row = {"decision_id": "d1", "kind": kind, "subject": subject, "object": object, "value": value, "at": at, "revoked_at": revoked_at}
    return {"decisions": table("decisions", [row])}


def test_it_writes_what_it_promises_and_reads_only_known_tables(three_matters, turn):
    out = run({name: three_matters[name] for name in READS}, turn=turn)
    assert set(out) == set(WRITES)
    assert all(conform(name, rows).schema == empty(name).schema for name, rows in out.items())


def test_three_matters_never_share_a_reason(three_matters, turn):
    found = leaves(run(three_matters, turn=turn))
    matters = defaultdict(set)
    for n, leaf in enumerate(found[key] for key in sorted(found)):
        matters[leaf].add(n % 3)
    assert None not in matters
    assert all(len(held) == 1 for held in matters.values())


def test_names_are_customers_words(three_matters, turn):
    out = run(three_matters, turn=turn)
    spoken = set(" ".join(three_matters["messages"].column("text").to_pylist()).lower().replace(".", " ").replace(",", " ").split())
    for row in rows_of(out):
        assert 2 <= len(row["label"].replace(",", "").split()) <= 4
        assert set(row["label"].replace(",", "").split()) <= spoken
        assert "hello" not in row["words"]


def test_counts_add_up_over_the_tree(three_matters, turn):
    out = run(three_matters, turn=turn)
    parents = {row["reason_id"]: row["interactions"] for row in rows_of(out, parent_id=None)}
    below = Counter()
    for row in rows_of(out):
        below[row["parent_id"]] += row["interactions"] if row["parent_id"] else 0
    assert parents == {key: count for key, count in below.items() if key}
    assert sum(parents.values()) == 180


def test_the_same_input_gives_the_same_bytes(three_matters, turn):
    first, second = (run(three_matters, turn=replace(turn, models={})) for _ in range(2))
    assert all(first[name].equals(second[name]) for name in WRITES)


def test_a_kept_tree_is_used_again(three_matters, turn):
    first = run(three_matters, turn=turn)
    again = run(three_matters | {"previous_reasons": first["reasons"]}, turn=turn)
    assert "reason.tree" in turn.models
    assert again["reasons"].equals(first["reasons"])
    assert not again["aliases"].num_rows


def test_ids_survive_a_new_fit_by_their_words(three_matters, turn):
    first = run(three_matters, turn=turn)
    again = run(three_matters | {"previous_reasons": first["reasons"]}, turn=replace(turn, models={}, seed=9))
    shared = {row["reason_id"] for row in rows_of(again)} & {row["reason_id"] for row in rows_of(first)}
    assert len(shared) >= len(rows_of(first)) - 1


def test_chasing_and_greeting_have_no_home(company, three_matters, turn):
    run(three_matters, turn=turn)
    found = leaves(run(company(["Any news?", "hello, are you there? thanks", "ok", None, "my phone line is dead"]), turn=turn))
    assert [found[key] is None for key in sorted(found)] == [True, True, True, True, False]


def test_a_homeless_interaction_has_one_row(company, turn):
    out = run(company(["Any news?"]), turn=turn)
    assert [(row["reason_id"], row["depth"]) for row in out["interaction_reasons"].to_pylist()] == [(None, 2)]


def test_nothing_in_nothing_out(company, turn):
    assert all(rows.num_rows == 0 for rows in run(company([]), turn=turn).values())


def test_what_comes_after_now_is_not_known(three_matters, turn):
    first = three_matters["interactions"].column("started_at")[99].as_py()
    assert len(leaves(run(three_matters, turn=replace(turn, as_of=first)))) == 100


def test_an_agents_words_are_no_reason(three_matters, turn):
    rows = three_matters["messages"].to_pylist()
    spoken = table("messages", [row | {"speaker": "agent"} for row in rows])
    assert set(leaves(run(three_matters | {"messages": spoken}, turn=turn)).values()) == {None}


def test_quotes_are_verbatim_and_of_different_customers(three_matters, turn):
    out = run(three_matters, turn=turn)
    texts = {row["message_id"]: row["text"] for row in three_matters["messages"].to_pylist()}
    for leaf in {row["reason_id"] for row in rows_of(out) if row["parent_id"]}:
        found = rows_of(out, "quotes", reason_id=leaf)
        said = [texts[row["message_id"]][row["start"] : row["end"]] for row in found]
        assert 1 <= len(found) <= 3
        assert len(set(said)) == len(said)


def test_no_quote_holds_personal_data(three_matters, turn):
    spans = [
        {"message_id": key, "start": 0, "end": 5, "kind": "personal_data"}
        for key in three_matters["messages"].column("message_id").to_pylist()
    ]
    assert run(three_matters | {"spans": table("spans", spans)}, turn=turn)["quotes"].num_rows == 0


def test_quoted_text_makes_no_reason(company, three_matters, turn):
    run(three_matters, turn=turn)
    text = "Any news? > my phone line is dead"
    spans = table("spans", [{"message_id": "mail/00000", "start": 10, "end": len(text), "kind": "quoted"}])
    assert leaves(run(company([text]) | {"spans": spans}, turn=turn)) == {"mail/00000": None}


def test_another_language_makes_no_false_merge(company, three_matters, turn):
    texts = (
        three_matters["messages"].column("text").to_pylist() + ["Meine Rechnung ist viel zu hoch, bitte prüfen Sie das mit dem router"] * 5
    )
    found = leaves(run(company(texts), turn=turn))
    assert {found[key] for key in sorted(found)[-5:]} == {None}


def test_a_rename_wins_and_can_be_taken_back(three_matters, turn):
    leaf = next(row for row in rows_of(run(three_matters, turn=turn)) if row["parent_id"])
    renamed = run(three_matters | decision("reason_rename", leaf["reason_id"], value="Line down"), turn=turn)
    revoked = run(three_matters | decision("reason_rename", leaf["reason_id"], value="Line down", revoked_at=turn.as_of), turn=turn)
    assert rows_of(renamed, reason_id=leaf["reason_id"])[0]["label"] == "Line down"
    assert rows_of(revoked, reason_id=leaf["reason_id"])[0]["label"] == leaf["label"]


def test_a_merge_moves_interactions_and_leaves_an_alias(three_matters, turn):
    first = run(three_matters, turn=turn)
    old, new = [row["reason_id"] for row in rows_of(first) if row["parent_id"]][:2]
    out = run(three_matters | {"previous_reasons": first["reasons"]} | decision("reason_merge", old, new), turn=turn)
    assert old not in leaves(out).values()
    assert new in leaves(out).values()
    assert [(row["old_id"], row["new_id"]) for row in out["aliases"].to_pylist() if row["old_id"] == old] == [(old, new)]


def test_a_forbidden_reason_has_no_interactions(three_matters, turn):
    leaf = leaves(run(three_matters, turn=turn))["mail/00000"]
    out = run(three_matters | decision("reason_forbid", leaf), turn=turn)
    assert leaves(out)["mail/00000"] is None
    assert not rows_of(out, reason_id=leaf)


def test_an_interaction_is_moved(three_matters, turn):
    found = leaves(run(three_matters, turn=turn))
    out = run(three_matters | decision("reason_move", "mail/00000", found["mail/00001"]), turn=turn)
    assert leaves(out)["mail/00000"] == found["mail/00001"]


EQUAL = {
    "equal": lambda n: "The internet is down again at my home, please help",
    "another number each": lambda n: f"The nurse number {n} was kind but the waiting room took {n} hours",
    "another fraction each": lambda n: f"The internet is down again at my home, please help 0.{n * 7919 % 1000:03}",
}


@pytest.mark.parametrize("said", EQUAL.values(), ids=EQUAL)
def test_texts_that_all_say_the_same_make_no_tree_and_no_error(said, company, turn):
    tables = company([said(n) for n in range(60)])
    out = run({name: tables[name] for name in READS}, turn=turn)
    assert not rows_of(out, basis="text")
