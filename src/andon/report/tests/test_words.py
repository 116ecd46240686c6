"""Whose words are shown, and what is hidden in them."""

import re
from datetime import timedelta

import pyarrow as pa
import pytest

from andon.report.page import facts_of, render
from andon.report.tests.firms import START, cause, firm, whole
from andon.report.verbatims import by_set, masking, traced
from andon.sql import holding
from andon.tables import table


@pytest.fixture(scope="module")
def hidden():
    return masking(holding(whole().tables()))


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("Regards, Ann Marie Bell.", "Regards, [name]."),
        ("I live at 7 Mill Lane, not at 9.", "I live at [address], not at 9."),
        ("Acc AC12345 please", "Acc [account] please"),
        ("Hello Jack, you promised", "Hello [name], you promised"),
        ("Andrea told me, and hannah too", "[name] told me, and hannah too"),
        ("Dear All, nothing works", "Dear All, nothing works"),
        ("Ann rang, then Bell did", "Ann rang, then Bell did"),
        ("see https://x.example/a?b=1", "see [link]"),
        ("asking on Andrea Robinson's behalf", "asking on [name]'s behalf"),
        ("Regards, Ann Marie Bell O'Hara-Smith Jones", "Regards, [name]"),
        ("Andrea Please call. Andrea I wait. Andrea It's off", "[name] Please call. [name] I wait. [name] It's off"),
        ("Andrea. Robinson\nAndrea\nSent from my phone", "[name]. Robinson\n[name]\nSent from my phone"),
    ],
)
def test_what_a_list_of_customers_holds_is_hidden(hidden, said, shown):
    assert hidden(said) == shown


def test_every_figure_of_the_whole_firm_is_one_step_from_its_words():
    html = render(whole())[0]
    linked = set(re.findall(r'href="#words-([\w-]+)"', html))
    assert {"said", "said-and-bad", "ended-recurred", "square-kind-bad", "promise-broken", "promise-unseen", "cause-red"} <= linked
    assert {"debt-promise", "debt-returned"} <= linked


def test_a_verdict_leads_to_the_words_of_its_scope_since_the_action():
    held = whole()
    since = START + timedelta(days=20)
    done = {"what": "New cable for Ann Marie Bell", "scope": ["product=Green", "place=Low Row"], "started_at": since}
    held._tables["actions"] = table("actions", [done | {"action_id": "A1"}, done | {"action_id": "A2", "scope": []}])
    held._tables["effects"] = table("effects", [{"action_id": key, "metric": "contacts", "verdict": "worked"} for key in ("A1", "A2")])
    rows = held._tables["interactions"].to_pylist()
    held._tables["interactions"] = table(
        "interactions", [row | {"place": "Low Row" if number % 2 else None} for number, row in enumerate(rows)]
    )
    green = {row["interaction_id"] for row in rows if row["product"] == "Green"}
    wanted = {f"xi{number}" for number in range(21, 24, 2)} & green
    assert wanted
    html = render(held)[0]
    assert facts_of(held).sizes["effect-A1"] == len(wanted)
    assert f'<a href="#words-effect-A1">problems there since: {len(wanted)}</a>' in html
    assert "Since “New cable for [name]”, where it was done" in html
    assert "effect-A2" not in html


def test_the_id_of_a_mail_is_no_address_on_the_page():
    assert traced("calls", "KN#7") == "calls KN#7"
    assert traced("mail", "<7@post.example>") == "mail #c754b40a"
    held = whole()
    rows = held._tables["messages"].to_pylist()
    held._tables["messages"] = table(
        "messages", [row | {"source": "mail", "source_id": f"<{row['message_id']}@post.example>"} for row in rows]
    )
    html = render(held)[0]
    assert "post.example" not in html
    assert re.search(r'<span class="id">mail #[0-9a-f]{8}<', html)


def test_a_promise_in_the_ledger_is_masked():
    html = render(whole())[0]
    assert "a call to [email]" in html
    assert "ann@example.org" not in html


def test_each_kind_of_cause_is_drawn_in_its_own_way():
    html = render(whole())[0]
    cards = {name: html.split(f'id="cause-{name}"')[1].split("</article>")[0] for name in ("cold", "new", "red", "many")}
    assert '<table class="calendar">' in cards["cold"]
    assert "the dashed line is what would be usual. Grey: before the change." in cards["new"]
    assert "Red: 83% went bad; elsewhere between 0% and 0%, by product" in cards["red"]
    assert "Red: 12 problems; elsewhere at most 12, by product" in cards["many"]
    assert all(card.count("<blockquote>") == 3 for card in cards.values())


def test_a_harm_is_said_first_and_not_priced():
    html, found = render(whole())
    assert found[0] == "8 of 65 went wrong at new."
    assert "Not priced: people may be harmed." in html


@pytest.mark.parametrize(
    ("parts", "said"),
    [
        ((("losses", 800.0), ("handling", 100.0)), "Of this 800 GBP are refunds, costs and customers lost, 100 the handling"),
        ((("losses", 900.0),), "All of this is refunds, costs and customers lost"),
        ((("handling", 900.0),), "All of this is the handling"),
    ],
)
def test_what_a_cost_consists_of_is_said_as_far_as_it_is_known(parts, said):
    assert said in render(whole(money=parts))[0]


def test_a_team_of_two_has_no_score_of_its_own():
    facts = facts_of(whole())
    assert facts.small_teams == ["Blue"]
    assert not facts.scoped()


def test_a_cause_of_a_small_team_does_not_name_it():
    held = whole()
    held._tables["causes"] = table("causes", [cause("t", scope=("team=Blue",), statement="8 went wrong with Blue.")[0]])
    html = render(held)[0]
    assert "8 went wrong with a team of fewer than 5." in html
    assert "Blue" not in html


def test_level_two_is_said_on_the_card_and_on_the_first_page():
    held = whole()
    held._tables["causes"] = table("causes", [cause("q", "volume", scope=(), level="two")[0], cause("p", scope=("place=A",))[0]])
    held._tables["agenda"] = table("agenda", [{"rank": n, "cause_id": key, "avoidable": 6.0} for n, key in enumerate("qp", 1)])
    html, found = render(held)
    plain = "Nothing is wrong with the product: people are angry about what the firm stands for."
    cards = {name: html.split(f'id="cause-{name}"')[1].split("</article>")[0] for name in "qp"}
    assert plain in cards["q"]
    assert '<span class="tag strong">what the firm stands for</span>' in cards["q"]
    assert "stands for" not in cards["p"]
    assert plain in html.split('id="fix"')[1].split("</section>")[0]
    assert [one.endswith(plain) for one in found if "went wrong" in one] == [True, False]


def test_the_ledger_tells_what_is_not_due_from_what_cannot_be_seen():
    assert facts_of(whole()).commitments == {"kept": 1, "broken": 1, "open": 1, "unseen": 1, "empty": 1}


def test_sets_hold_the_issues_that_are_counted():
    facts = facts_of(firm())
    assert facts.sizes["ended-recurred"] == facts.shown["recurred"] == 6
    assert facts.sizes["square-kind-bad"] == facts.square[(True, True)]["issues"]
    assert facts.sizes["cause-q1"] == 6


def test_what_cannot_be_known_is_listed_with_what_would_show_it():
    html = render(whole())[0]
    assert "6 of 10 bad problems searched" in html
    assert "1 of 5 promises" in html
    assert html.count("What would show it:") >= 5


def test_figures_of_the_market_are_said_to_be_used_nowhere():
    held = whole()
    assert "against its market" not in render(held)[0]
    rows = [{"at": START, "brand": brand, "metric": metric, "value": 0.4} for brand in "ab" for metric in ("share", "nps", "share")]
    held._tables["market"] = table("market", rows)
    html = render(held)[0].split('id="quality"')[1]
    assert "6 figures in 4 series" in html
    assert "no number of this report uses them" in html


def test_who_asks_for_many_words_gets_many():
    held = whole()
    ids = [f"z{number}" for number in range(450)]
    con = holding(held.tables())
    con.register("issue_interactions", table("issue_interactions", [{"issue_id": i, "interaction_id": i} for i in ids]))
    con.register("interactions", table("interactions", [{"interaction_id": i, "channel": "email"} for i in ids]))
    said = [{"message_id": i, "interaction_id": i, "speaker": "customer", "text": f"the line in room {i} is still dead"} for i in ids]
    con.register("messages", table("messages", said))
    con.register("members", pa.table({"set_name": ["all"] * 450, "issue_id": ids, "lean": pa.array([None] * 450, pa.string())}))
    assert [len(by_set(con, limit=limit, masked=str)["all"]) for limit in (5, 450)] == [5, 450]
