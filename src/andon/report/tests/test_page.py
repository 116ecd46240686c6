"""What the page must say of a small firm, counted by hand."""

import pytest

from andon.report.headlines import headlines
from andon.report.page import facts_of, render, scope_words
from andon.report.tests.firms import Held, answers_only, ending, firm
from andon.tables import table


def test_the_first_headline_sets_said_against_shown():
    first = render(firm())[1][0]
    assert first.startswith("Of 14 problems the company called solved 14;")
    assert "at least 43% of them are not solved" in first  # 6 of 14: silence proves nothing, so it is a least


def test_claims_are_counted_one_by_one_beside_the_problems():
    row = {"metric": "false_resolution", "scope": "all", "n": 20, "value": 0.4, "low": 0.2, "high": 0.6, "unit": "share", "formula": "f"}
    html, found = render(firm(scores=[row]))
    assert "; claim by claim, 40% were followed by a return within 90 days (between 20% and 60%). In the end at least" in found[0]
    assert "of 20 claims were followed by a return" in html


def test_there_are_five_headlines_and_the_cause_is_one():
    found = render(firm())[1]
    assert len(found) == 5
    assert "In Alder Row the line dies every winter." in found


def test_a_reason_that_nobody_wrote_of_is_no_frequent_one():
    reason = {"reason_id": "r", "label": "broken, word", "words": ["broken"], "interactions": 0, "basis": "text"}
    found = headlines(facts_of(Held(reasons=[reason])))
    assert not [line for line in found if line.section == "reasons"]
    told = headlines(facts_of(Held(reasons=[reason | {"interactions": 2}])))
    assert [line.figure for line in told if line.section == "reasons"] == ["2"]


def test_the_square_counts_kind_and_unsolved():
    html = render(firm())[0]
    cell = html[html.index('class="cell worst left"') :][:220]
    assert ">6<" in cell
    assert "#words-square-kind-bad" in cell


def test_every_link_leads_somewhere():
    html = render(firm())[0]
    targets = {part.split('"')[0] for part in html.split('href="#')[1:]}
    assert targets
    assert not [name for name in targets if f'id="{name}"' not in html]


def test_verbatims_are_masked_and_hostile_text_is_escaped():
    html = render(firm('<script>alert("x")</script> I wrote to ann@example.org about it and nobody replied'))[0]
    assert "ann@example.org" not in html
    assert "<script>" not in html
    assert "&lt;script&gt;" in html


def test_pictures_take_the_colours_of_the_page_and_say_what_they_show():
    html = render(firm())[0]
    assert 'role="img" aria-label="First-contact resolution falls from' in html
    assert 'stroke="var(--accent)"' in html
    assert "#c00000" not in html


def test_nothing_is_fetched_from_anywhere():
    html = render(firm())[0].replace("http://www.w3.org", "")
    assert "http" not in html.replace("http-equiv", "")
    assert "<script" not in html


def test_a_firm_without_anything_gets_an_honest_page():
    html, found = render(Held())
    assert "No problem could be followed" in html
    assert found[-1].startswith("0 contacts were read")


@pytest.mark.parametrize(("scope", "words"), [([], "everywhere"), (["place=A", "product=B"], "place A and product B")])
def test_a_scope_in_words(scope, words):
    assert scope_words(scope) == words


def test_answers_to_a_survey_are_neither_contacts_nor_problems():
    html, found = render(answers_only())
    assert "What customers answered" in html
    assert "8 survey answers." in html
    assert "problems have an end" not in html
    assert found[-1] == "8 survey answers were read, 0 rows could not be."


def test_two_questionnaires_are_shown_apart_and_never_as_one():
    html, found = render(answers_only())
    assert found[:2] == ["NPS is +40 (2016); between +35 and +45, 3 answers.", "NPS is -8 (2017); between -13 and -3, 5 answers."]
    assert ">+10<" not in html


def test_a_branch_with_one_leaf_is_that_leaf_and_categories_are_not_called_words():
    html = render(answers_only())[0]
    assert html.count("<h3>Queues: Q8 ") == 1
    assert "<h3>Queues " not in html
    assert "the source's own categories" in html.replace("&#39;", "'")


def test_where_most_ends_cannot_be_seen_only_bounds_are_given():
    run = ending(*[("unresolved", "customer_said")] * 6, ("resolved", "record"), *[("unseen", None)] * 13)
    html, found = render(run)
    assert found[0].endswith("Of all of them, at least 30% were not (6 of 20), and at most 95%.")
    assert "at least 30% were not (6 of 20), and at most 95%" in html.split("</ol>")[1]


def test_where_only_bad_ends_can_be_seen_no_share_is_given():
    scores = [{"metric": "bad", "scope": "all", "n": 9, "value": 1.0, "low": 0.7, "high": 1.0, "unit": "share", "formula": "bad / known"}]
    html = render(ending(*[("dismissed", "record")] * 9, ("unseen", None), scores=scores))[0]
    assert "Only bad ends can be seen" in html
    assert "bad / known" not in html
    assert 'class="square"' not in html


def test_nobody_known_is_no_customer():
    run = ending(*[("unresolved", "customer_said")] * 6, *[("resolved", "record")] * 6)
    assert "6 problems were met with kind words and left unsolved." in render(run)[1]
    assert "customers</small>" not in render(run)[0]


def test_names_of_customers_and_links_are_hidden():
    run = firm(
        "@shop and @Ann_1 see https://t.co/abc &amp; tell me why my order is not here", parties=[{"source": "x", "party_ref": "ann_1"}]
    )
    html = render(run)[0]
    assert "@[customer] see [link] &amp; tell me" in html
    assert "@shop" in html


def test_words_that_decided_come_first():
    run = firm()
    run._tables["signals"] = table("signals", [{"message_id": "mi5", "not_fixed": 0.9}])
    assert "(i5)" in render(run)[0].split('id="words-said-and-bad"')[1].split("</details>")[0]


def test_a_cause_that_is_gone_is_not_on_the_agenda():
    run = firm()
    run._tables["agenda"] = table("agenda", [{"rank": 1, "cause_id": "q1", "why": "Gone.", "avoidable": 0.0, "low": 0.0, "high": 2.0}])
    html, found = render(run)
    assert "1 of the causes above would avoid nothing" in html
    assert "In Alder Row the line dies every winter." not in found
