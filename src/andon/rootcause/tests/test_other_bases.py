"""Where outcomes cannot be seen: low answers, contacts against exposure, contacts against the mix."""

from datetime import timedelta

import numpy as np
import pyarrow as pa

from andon.rootcause.room import run
from andon.tables import empty, table


def unseen(tables):
    """The same world, but nobody knows what came of the issues."""
    return tables | {"resolutions": empty("resolutions")}


def crowded(fact, rng):
    """A third of the issues of one place are moved to one reason: the place is not busier, its mix is."""
    here = (fact["place"] == 5) & (rng.random(len(fact["day"])) < 0.7)
    fact["reason"][here] = 2
    return np.full(len(fact["day"]), 0.2)


def busy(fact, rng):
    fact["place"][rng.random(len(fact["day"])) < 0.25] = 5
    return np.full(len(fact["day"]), 0.2)


def lines(turn, units):
    since = turn.as_of - timedelta(days=1095)
    return table("exposures", [{"from": since, "until": turn.as_of, "scope": [f"place=Street {i}"], "units": units(i)} for i in range(12)])


def test_a_place_with_another_mix_is_named_by_volume(make, turn):
    (found,) = run(unseen(make(1, 4000, crowded)), turn=turn)["causes"].to_pylist()
    assert (found["basis"], found["scope"], found["reason_id"]) == ("volume", ["place=Street 5"], "r2")


def test_the_usual_mix_names_nothing(make, turn):
    assert run(unseen(make(2, 4000)), turn=turn)["causes"].num_rows == 0


def test_more_contacts_than_lines_explain(make, turn):
    tables = unseen(make(3, 4000, busy)) | {"exposures": lines(turn, lambda _: 100.0)}
    found = run(tables, turn=turn)["causes"].to_pylist()
    assert {tuple(row["scope"]) for row in found} == {("place=Street 5",)}
    assert {row["basis"] for row in found} == {"volume"}


def test_more_lines_explain_more_contacts(make, turn):
    tables = unseen(make(3, 4000, busy)) | {"exposures": lines(turn, lambda i: 480.0 if i == 5 else 100.0)}
    assert run(tables, turn=turn)["causes"].num_rows == 0


def answered(tables, low):
    """An answer of 1 to 5 about each issue's interaction: 1 where `low`, else 4."""
    rows = zip(tables["interactions"].select(["interaction_id", "started_at"]).to_pylist(), low.tolist(), strict=True)
    scale = {"metric": "csat", "scale_min": 1.0, "scale_max": 5.0, "value_best": 5.0}
    return table(
        "answers",
        [
            scale
            | {
                "response_id": row["interaction_id"],
                "interaction_id": row["interaction_id"],
                "at": row["started_at"],
                "value": 1.0 if bad else 4.0,
            }
            for row, bad in rows
        ],
    )


def test_low_answers_stand_in_for_outcomes(make, turn):
    tables = make(4, 3000, lambda fact, _: np.where(fact["place"] == 5, 0.7, 0.2))
    low = np.array(tables["resolutions"]["outcome"].to_pylist()) == "recurred"
    (found,) = run(unseen(tables) | {"answers": answered(tables, low)}, turn=turn)["causes"].to_pylist()
    assert (found["basis"], found["scope"]) == ("answers", ["place=Street 5"])
    assert "answers" in found["statement"]


def test_a_survey_that_comes_later_to_a_place_is_no_onset(make, turn):
    tables = make(4, 3000, lambda fact, _: np.where(fact["place"] == 5, 0.6, 0.2))
    day = np.array([(turn.as_of - at).days for at in tables["interactions"]["started_at"].to_pylist()])
    asked = (np.array(tables["interactions"]["place"].to_pylist()) != "Street 5") | (day < 600)
    low = np.array(tables["resolutions"]["outcome"].to_pylist()) == "recurred"
    answers = answered(tables, low).filter(pa.array(asked))
    said = run(unseen(tables) | {"answers": answers}, turn=turn)["causes"]["statement"].to_pylist()
    assert said
    assert all("Street 5" in sentence and "at least" in sentence for sentence in said)


def floods(fact, rng):
    """One street reports one thing in seven weeks of three winters, many at once, and a third of it goes wrong."""
    there = fact["place"] == 3
    fact["reason"][there & (rng.random(len(there)) < 0.3)] = 1
    wet = there & (fact["reason"] == 1)
    fact["day"][wet] = rng.choice([20, 50, 340, 370, 400, 720, 750], wet.sum())
    return np.where(wet, 0.35, 0.2)


def test_weeks_in_which_a_street_reports_at_once_are_events(make, turn, monkeypatch):
    tables = make(4, 1500, floods)
    (found,) = run(tables, turn=turn)["causes"].to_pylist()
    assert (found["basis"], found["scope"], found["reason_id"]) == ("volume", ["place=Street 3"], "r1")
    monkeypatch.setattr("andon.rootcause.volume.BURST", 10**6)
    monkeypatch.setattr("andon.rootcause.rises.FEWEST", 10**6)
    assert run(tables, turn=turn)["causes"].num_rows == 0


def mended(fact, rng):
    """More of it, over thirty weeks, and each time it is repaired well: nothing went wrong with any of the issues."""
    there = fact["place"] == 3
    fact["reason"][there & (rng.random(len(there)) < 0.65)] = 1
    wet = there & (fact["reason"] == 1)
    fact["day"][wet] = rng.choice(np.arange(20, 1000, 33), wet.sum())
    return np.where(wet, 0.0, 0.2)


def test_what_breaks_at_one_place_again_and_again_is_named_though_each_repair_was_good(make, turn):
    found = run(make(5, 2400, mended), turn=turn)["causes"].to_pylist()
    assert [(row["basis"], row["scope"], row["reason_id"]) for row in found] == [("volume", ["place=Street 3"], "r1")]


def bars(fact, rng):
    """Half of the places are bars, where people come with other matters than in streets."""
    bar = fact["place"] % 2 == 0
    fact["reason"] = np.where(bar, rng.integers(0, 2, len(bar)), rng.integers(2, 4, len(bar)))
    return np.full(len(bar), 0.2)


def test_a_place_of_another_kind_is_no_cause(make, turn, monkeypatch):
    tables = make(6, 4000, bars)
    assert run(tables, turn=turn)["causes"].num_rows == 0
    monkeypatch.setattr("andon.rootcause.volume.KIN", -1.0)
    assert run(tables, turn=turn)["causes"].num_rows > 0


def household(fact, rng):
    """The same contacts of that street as ever, but of three people: one house, not the street."""
    rate = mended(fact, rng)
    wet = (fact["place"] == 3) & (fact["reason"] == 1)
    fact["customer"][wet] = 12 * rng.integers(0, 3, wet.sum()) + 3
    return rate


def test_what_a_few_households_report_again_and_again_is_no_trouble_of_the_place(make, turn, monkeypatch):
    tables = make(5, 2400, household)
    assert run(tables, turn=turn)["causes"].num_rows == 0
    monkeypatch.setattr("andon.rootcause.volume.LEAST_CUSTOMERS", 1)
    assert run(tables, turn=turn)["causes"].num_rows == 1


def asked(tables, who, swap, *, hidden):
    """The same world: `who` said whether it is solved, and of the others the good ends that are `hidden` cannot be seen."""
    bad = np.array(tables["resolutions"].column("outcome").to_pylist()) == "recurred"
    said = answered(tables, bad).filter(pa.array(who))
    outcome = np.where(bad, "dismissed", np.where(who | ~hidden, "resolved", "unseen"))
    return dict(tables) | {
        "answers": swap(said, metric=["solved"] * said.num_rows),
        "resolutions": swap(tables["resolutions"], outcome=outcome.tolist()),
    }


def test_whom_nobody_asked_is_not_worse(make, swap, turn):
    """Customers of one product were not asked, and their refusals show, but not their good ends: that makes it no cause."""
    tables = make(14, 4000, lambda fact, _: np.full(len(fact["day"]), 0.1))
    product, some = np.array(tables["interactions"].column("product").to_pylist()), np.random.default_rng(1).random((2, 4000))
    world = asked(tables, (product != "product 2") & (some[0] > 0.75), swap, hidden=some[1] < 0.8)
    assert run(world, turn=turn)["causes"].num_rows == 0


def test_what_is_worse_among_the_asked_is_still_named(make, swap, turn):
    tables = make(15, 4000, lambda fact, _: np.where(fact["place"] == 5, 0.6, 0.2))
    some = np.random.default_rng(2).random(4000)
    (found,) = run(asked(tables, some > 0.4, swap, hidden=some < 0.39), turn=turn)["causes"].to_pylist()
    assert found["scope"] == ["place=Street 5"]


def test_what_is_written_beside_an_answer_explains_no_answer(make, swap, turn):
    """Who answers low writes of r0, who answers high of r3: held against each other's words every place would be as usual."""
    tables = dict(make(16, 3000, lambda fact, _: np.where(fact["place"] == 5, 0.5, 0.1)))
    low = np.array(tables["resolutions"]["outcome"].to_pylist()) == "recurred"
    rows = zip(tables["interactions"]["interaction_id"].to_pylist(), np.where(low, "r0", "r3").tolist(), strict=True)
    words = [{"interaction_id": number, "reason_id": reason, "depth": 2} for number, reason in rows]
    tables |= {"interaction_reasons": table("interaction_reasons", words), "answers": answered(tables, low)}
    tables["interactions"] = swap(tables["interactions"], channel=["survey"] * len(low))
    (found,) = run(unseen(tables), turn=turn)["causes"].to_pylist()
    assert (found["basis"], found["scope"], found["reason_id"]) == ("answers", ["place=Street 5"], None)
