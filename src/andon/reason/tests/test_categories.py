from andon.reason import run
from andon.reason.categories import readable


def homes(out):
    labels = {row["reason_id"]: row["label"] for row in out["reasons"].to_pylist()}
    return [(row["depth"], labels.get(row["reason_id"])) for row in out["interaction_reasons"].to_pylist()]


def test_without_text_the_category_is_the_reason(company, turn):
    out = run(company([None], category=["HEAT/HOT_WATER"], subcategory=["APARTMENT"]), turn=turn)
    assert homes(out) == [(1, "Heat / hot water"), (2, "Heat / hot water: Apartment")]
    assert {row["basis"] for row in out["reasons"].to_pylist()} == {"category"}


def test_neither_text_nor_category_is_no_home(company, turn):
    assert homes(run(company([None], category=[None]), turn=turn)) == [(2, None)]


def test_versions_of_a_list_are_never_mixed(company, turn):
    out = run(company([None, None], category=["Loan", "Loan"], scheme=["2016", "2018"]), turn=turn)
    parents = [row for row in out["reasons"].to_pylist() if row["parent_id"] is None]
    assert sorted(row["label"] for row in parents) == ["Loan (2016)", "Loan (2018)"]


def test_a_coders_phrases_are_no_verbatims(company, turn):
    texts = ["Water leaking from ceiling", "No heat in building", "Rubbish not collected"] * 30
    out = run(company(texts, category=["Water", "Heat", "Rubbish"] * 30), turn=turn)
    assert out["quotes"].num_rows == 0
    assert {row["basis"] for row in out["reasons"].to_pylist()} == {"category"}


def test_a_thin_text_takes_the_habit_of_its_category(three_matters, company, turn):
    texts = [*three_matters["messages"].column("text").to_pylist(), "please help"]
    category = ["line", "bill", "router"] * 60 + ["bill"]
    out = run(company(texts, category=category), turn=turn)
    found = {row["interaction_id"]: row["reason_id"] for row in out["interaction_reasons"].to_pylist() if row["depth"] == 2}
    usual = {found[f"mail/{n:05d}"] for n in range(1, 180, 3)}
    assert (found["mail/00180"] in usual) == (len(usual) == 1)


def test_a_row_without_words_has_its_category_where_others_of_its_source_speak(three_matters, company, turn):
    texts = [*three_matters["messages"].column("text").to_pylist(), None, None]
    out = run(company(texts, category=[None] * 180 + ["Lost post", None]), turn=turn)
    homes = {row["interaction_id"]: row["reason_id"] for row in out["interaction_reasons"].to_pylist() if row["depth"] == 2}
    basis = {row["reason_id"]: (row["basis"], row["label"]) for row in out["reasons"].to_pylist()}
    assert basis[homes["mail/00180"]] == ("category", "Lost post")
    assert homes["mail/00181"] is None
    assert [kind for kind, _ in basis.values()].count("category") == 2  # the leaf and its parent: words keep their reasons


def test_a_row_without_words_adds_no_second_name_where_texts_of_its_category_have_a_reason(three_matters, company, turn):
    texts = [*three_matters["messages"].column("text").to_pylist(), None]
    out = run(company(texts, category=["line", "bill", "router"] * 60 + ["bill"]), turn=turn)
    homes = {row["interaction_id"]: row["reason_id"] for row in out["interaction_reasons"].to_pylist() if row["depth"] == 2}
    assert homes["mail/00180"] in {homes[f"mail/{n:05d}"] for n in range(1, 180, 3)}
    assert {row["basis"] for row in out["reasons"].to_pylist()} == {"text"}


def test_a_row_without_words_leaves_its_case_the_reason_of_its_words(three_matters, company, turn):
    texts = [*three_matters["messages"].column("text").to_pylist(), None]
    cases = [f"c{n}" for n in range(180)] + ["c1"]
    out = run(company(texts, category=[None] * 180 + ["Lost post"], case_ref=cases), turn=turn)
    assert {row["basis"] for row in out["reasons"].to_pylist()} == {"text"}


def test_categories_are_readable():
    assert readable("billing_dispute") == "Billing dispute"
    assert readable("Debt collection") == "Debt collection"
