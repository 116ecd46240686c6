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


def test_categories_are_readable():
    assert readable("billing_dispute") == "Billing dispute"
    assert readable("Debt collection") == "Debt collection"
