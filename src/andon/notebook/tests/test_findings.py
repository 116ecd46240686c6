"""Causes, agenda, effects, verbatims and charts as objects."""

import altair as alt
import pytest

from andon.errors import Unknown


def test_causes_are_objects_and_a_table(run):
    second, first = run.causes
    assert (first.cause_id, first.rank, first.scope) == ("q1", 2, {"place": "Alder Row"})
    assert first.sentence() == str(first) == "In Alder Row the line dies every winter."
    assert first.excess.sentence() == "5 (between 3 and 6, 6 looked at)"
    assert first.issue_ids() == [f"i{number}" for number in range(6)]
    assert first.evidence["months"]["months"][11]["bad"] == 12
    assert not first.cost.known()
    assert (second.rank, second.cost.value, second.cost.unit) == (1, 9.0, "GBP")
    assert run.causes["q2"] is run.causes[0]
    assert list(run.causes.pandas()["cause_id"]) == ["q1", "q2"]
    with pytest.raises(Unknown, match="cause q3; there is"):
        run.causes["q3"]


def test_a_card_shows_where_since_when_and_how_much(run):
    card = run.causes._repr_html_()
    for part in ("place Alder Row", "05 January 2026", "winter", "5 (between 3 and 6"):
        assert part in card


def test_a_cause_of_level_two_says_that_nothing_is_wrong_with_the_product(run):
    plain = "Nothing is wrong with the product: people are angry about what the firm stands for."
    assert [one.level for one in run.causes] == ["two", "one"]
    assert run.causes["q2"].sentence() == f"Small. {plain}"
    assert plain in run.causes["q2"]._repr_html_()
    assert plain not in run.causes["q1"]._repr_html_()


def test_the_agenda_says_what_fixing_would_avoid(run):
    assert run.agenda[1].sentence() == "2. Line dead in Alder Row: Because. Between 2 and 9 a year."
    assert run.agenda["q1"].avoidable.sentence() == "5 (between 2 and 9, 6 bad problems seen)"


def test_an_effect_says_what_was_done_and_masks_it(run):
    said = run.effects["a1"].sentence()
    assert said.startswith("“Joints sealed, call [phone]” worked: bad issues within 90 days, -40% (between -60% and -10%")


def test_a_run_without_findings_says_so(firm):
    import andon

    empty = andon.load(firm, "r1")
    assert repr(empty.causes) == "No causes were found."
    assert len(empty.estimates()) == 0
    assert dict(empty.charts) == {}
    assert "0 contacts were read" in empty.headlines[-1]


def test_verbatims_are_masked_and_of_different_problems(run):
    found = run.causes["q1"].verbatims(3)
    assert (len(found), found.of) == (3, 6)
    assert len({one.source for one in found}) == 3
    shown = repr(found) + found._repr_html_()
    assert "ann@example.org" not in shown
    assert "<b>" not in found._repr_html_()


def test_a_cause_without_issues_has_no_words(run):
    assert repr(run.causes["q2"].verbatims()) == "No words of customers here."


@pytest.mark.parametrize("kind", ["list", "pandas", "arrow", "one"])
def test_verbatims_of_issues_of_ones_own(run, kind):
    rows = run.sql("SELECT issue_id FROM issues WHERE issue_id = 'i7'")
    of = {"list": ["i7"], "pandas": rows.pandas()["issue_id"], "arrow": rows.arrow()["issue_id"], "one": "i7"}[kind]
    assert [one.source for one in run.verbatims(of)] == ["mail i7"]


def test_words_that_tell_come_first_when_asked_for(run):
    assert [one.source for one in run.verbatims(run.issues.column("issue_id"), 1, telling="bad")] == ["mail i13"]
    with pytest.raises(Unknown, match="solved"):
        run.verbatims(["i1"], telling="solvd")


def test_verbatims_of_nothing(run):
    assert repr(run.verbatims([])) == "No words of customers here."
    with pytest.raises(Unknown, match="square-kind-bad"):
        run.verbatims("square-kind-bed")


def test_sets_are_named_and_counted(run):
    assert run.sets["square-kind-bad"] == run.sets["q1"] == 6


@pytest.mark.parametrize("name", ["outcomes", "first_contact_resolution", "returns", "reasons", "agenda", "commitments", "square", "q1"])
def test_every_chart_is_a_chart_that_says_what_it_shows(run, name):
    chart = run.charts[name]
    assert isinstance(chart, alt.TopLevelMixin)
    assert chart.to_dict()["description"] == run.charts.says(name) != ""


def test_the_square_counts_kind_and_unsolved(run):
    found = [value for value in run.charts.square.to_dict()["data"]["values"] if value["worst"]]
    assert [row["problems"] for row in found] == [6]


def test_a_cause_with_harm_is_drawn_however_few_it_would_avoid(run):
    values = run.charts.agenda.to_dict()["data"]["values"]
    assert [row["label"][0] for row in values] == ["1", "2"]
    assert values[0]["value"] == 0.1
    assert "people may be harmed" in run.causes["q2"]._repr_html_()


def test_a_chart_that_is_not_there(run):
    with pytest.raises(Unknown, match="square"):
        run.charts["squair"]
    assert not hasattr(run.charts, "squair")
    assert "square" in dir(run.charts)
    assert run.causes["q1"].chart is run.charts["q1"]
