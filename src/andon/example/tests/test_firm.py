"""The whole firm: five divisions, every defect with its truth, shams that are none, stories that leave nothing behind."""

import gzip
import json
from datetime import timedelta

import pandas as pd
import pyarrow.parquet as pq
import pytest

from andon.example import company, firm
from andon.example.contract import missing, ready
from andon.example.exports import LATER_FILES
from andon.example.grammar import Grammar
from andon.example.reasons_later import LATER
from andon.example.tests.test_company import digest, meta
from andon.example.tests.test_grammar import FAMILIES

DAY = timedelta(days=1)


def story(world, name):
    return world.truth("issues").query("story == @name").merge(world.truth("resolutions"), on="issue_id")


def tickets_of(world, issues):
    known = world.csv("helpdesk/tickets.csv", delimiter=";", encoding="latin-1")
    threads = world.truth("interactions").merge(world.truth("issue_interactions"), on="interaction_id").merge(issues[["issue_id"]])
    return known[known.ticket_id.isin(set(threads.case_ref) | set(threads.thread_ref))]


@pytest.mark.parametrize("family", FAMILIES)
def test_a_family_that_speaks_for_the_whole_firm_keeps_the_contract(family):
    words = Grammar(family)
    if not ready(words):
        pytest.skip("this family has no words for the whole firm yet")
    assert not missing(words)


def test_the_same_seed_gives_the_same_bytes(made):
    assert digest(made("one", whole=True, customers=120, years=1)[0]) == digest(made("two", whole=True, customers=120, years=1)[0])


def test_every_defect_has_its_truth(world, whole):
    causes = whole.truth("causes").set_index("story")
    assert set(causes.index) == {"manhole", "escrow", *firm.DEFECTS}
    assert (causes.issues >= 4).all()
    assert (causes.defect_at <= causes.onset_at).all()
    assert whole.truth("cause_issues").groupby("story").size().to_dict() == causes.issues.to_dict()


def test_the_first_firm_is_still_to_be_had(made, world):
    folder = made("first", whole=True, **firm.FIRST_FIRM)[0]
    assert digest(folder) == digest(world.folder)


@pytest.mark.parametrize("name", [*firm.DEFECTS, *firm.SHAMS, *firm.TRAITS])
def test_a_story_left_out_leaves_nothing_behind(made, name):
    folder, counts = made(f"no_{name}", whole=True, customers=150, without=(name,))
    told = meta(folder)
    assert name not in told
    assert name not in {sham["story"] for sham in told["shams"]}
    assert counts["stories"][name] == 0
    for table in ("causes", "cause_issues", "effects", "issues"):
        assert name not in pq.read_table(folder / f"truth/{table}.parquet").column("story").to_pylist()


EVENTS = {"release": "App .*[.]1$", "outage": "Mobile network out", "upgrade": "Upgrade terms", "cure": "Direct debit", "idle": "Exchange",
          "pay": "growers", "ninemonth": "Claims from abroad"}  # fmt: skip


@pytest.mark.parametrize("name", EVENTS)
def test_the_change_log_tells_of_a_defect_only_where_it_is(made, opened, whole, name):
    spared = opened(*made(f"no_{name}", whole=True, customers=150, without=(name,)))
    said = [world.csv("changelog/events.csv").label.str.contains(EVENTS[name]).any() for world in (whole, spared)]
    assert said == [True, False]


def test_no_export_tells_the_truth(whole):
    words = ["true-", *firm.DEFECTS, *whole.truth("issues").issue_id[:50], *whole.truth("customers").customer_id[:50]]
    innocent = ("cure", "pay", "release", "outage", "idle", "upgrade", "surge")  # words that a customer or a log may use
    for file in whole.folder.rglob("*"):
        if not file.is_file() or "truth" in file.parts:
            continue
        raw = gzip.decompress(file.read_bytes()) if file.suffix == ".gz" else file.read_bytes()
        if file.suffix == ".parquet":
            raw = pq.read_table(file).to_pandas().to_csv().encode()
        assert not [word for word in words if word not in innocent and word.encode() in raw], file


def test_the_cars_are_of_one_part_and_the_drivers_are_blamed(whole):
    issues = story(whole, "surge")
    tickets = tickets_of(whole, issues)
    assert set(tickets.part) <= {"", "TB-7"}
    assert set(tickets["product"]) == {"Merle"}
    assert set(tickets.model_year.dropna()) <= {2021, 2022}
    causes = whole.truth("causes").set_index("story")
    assert causes.severity.dropna().to_dict() == {"surge": "harm"}
    recall = causes.defect_at["surge"] + 730 * DAY
    assert (issues[issues.opened_at < recall].agent_said.eq("denied").mean()) > 0.4
    assert issues[issues.opened_at < recall].bad.mean() > 0.9
    assert len(issues) < 30


def test_a_claim_from_abroad_is_passed_on_eleven_times_in_nine_months(whole):
    issues = story(whole, "ninemonth")
    ended = issues[issues.outcome.isin(["resolved", "dismissed"]) & (issues.passed_on > 8)]
    months = (ended.last_at - ended.opened_at).dt.days / 30.4
    assert issues.passed_on.max() == 11
    assert 7 < months.median() < 11
    assert set(tickets_of(whole, issues).claim_type) <= {"", "abroad"}


def test_one_outage_is_many_reports_of_one_town_in_one_night(whole):
    issues = story(whole, "outage")
    assert len(issues) > 15
    assert issues.opened_at.max() - issues.opened_at.min() < 2 * DAY
    town = whole.truth("causes").set_index("story").scope_key["outage"].removeprefix("town=")
    assert set(tickets_of(whole, issues).town) <= {"", town}


def test_the_broken_release_ends_with_the_next(whole):
    issues, cause = story(whole, "release"), whole.truth("causes").set_index("story").loc["release"]
    assert issues.opened_at.max() < cause.defect_at + 26 * DAY
    version = cause.scope_key.removeprefix("app_version=")
    assert set(tickets_of(whole, issues).app_version) <= {"", version, f"{version}.1"}
    assert issues.fixed_at.notna().all()


def test_the_fix_that_works_ends_it_and_the_idle_one_does_not(whole):
    told = meta(whole.folder)
    after = {name: (story(whole, name).opened_at > pd.Timestamp(told[name]["done"])).mean() for name in ("cure", "idle")}
    assert after["cure"] == 0
    assert after["idle"] > 0.25
    effects = whole.truth("effects").set_index("story").verdict.to_dict()
    assert effects == {"cure": "worked", "idle": "did_not", "sham": "did_not"}
    actions = whole.csv("changelog/events.csv").query("kind == 'action'")
    assert set(actions.event_id) == set(whole.truth("effects").action_id)


def test_growers_pay_is_about_no_defect(whole):
    cause = whole.truth("causes").set_index("story").loc["pay"]
    assert (cause.level, len(cause.scope)) == ("two", 0)
    assert set(story(whole, "pay").reason_id) == {"coffee_pay"}


def test_what_is_no_cause_is_told_apart(whole):
    shams = {sham["story"]: sham["scope"] for sham in meta(whole.folder)["shams"]}
    assert set(shams) == {*firm.SHAMS, "sham"}
    assert shams["sham"] == f"place={meta(whole.folder)['sham']['street']}"
    assert not set(shams) & set(whole.truth("causes").story)
    assert not set(shams.values()) & {scope for scopes in whole.truth("causes").scope for scope in scopes}


def test_the_busier_bar_has_more_contacts_but_not_more_trouble_a_guest(whole):
    sham = next(sham for sham in meta(whole.folder)["shams"] if sham["story"] == "busier")
    at, bar = pd.Timestamp(sham["at"]), sham["scope"].removeprefix("place=")
    first = whole.truth("issues").merge(whole.truth("resolutions"), on="issue_id").query("story.isna() and reason_id != 'coffee_pay'")
    places = whole.truth("issue_interactions").query("nth == 1").merge(whole.truth("interactions"), on="interaction_id")
    mine = first.merge(places[places.place == bar][["issue_id"]], on="issue_id")
    days = [(at - mine.opened_at.min()).days, (mine.opened_at.max() - at).days]
    rates = [(mine.opened_at < at).sum() / days[0], (mine.opened_at >= at).sum() / days[1]]
    assert 1.6 < rates[1] / rates[0] < 4
    units = whole.csv("network/exposures.csv").query("scope == @sham['scope']").units.astype(float)
    assert units.iloc[-1] / units.iloc[0] > 1.7


def test_a_growing_region_has_more_customers_in_the_lists(whole):
    towns = {sham["scope"].removeprefix("town=") for sham in meta(whole.folder)["shams"] if sham["story"] == "growth"}
    streets = set(whole.truth("customers").street)
    assert len(towns) == 1
    units = whole.csv("network/exposures.csv").query("scope.str.startswith('place=')")
    by_place = {scope.removeprefix("place="): rows.units.astype(float).tolist() for scope, rows in units.groupby("scope", sort=False)}
    grown = [counts[-1] / counts[0] for place, counts in by_place.items() if place in streets and len(counts) > 11]
    assert sum(ratio > 1.4 for ratio in grown) > 0.15 * len(grown)


def test_sales_fall_against_the_rivals_only_with_the_story(made, opened, whole):
    calm = opened(*made("no_surge", whole=True, customers=150, without=("surge",)))
    for world, fell in ((whole, True), (calm, False)):
        sold = world.csv("market/market.csv").assign(value=lambda rows: rows.value.astype(float))
        share = sold.pivot_table(index="month", columns="brand", values="value").pipe(lambda rows: rows.div(rows.sum(axis=1), axis=0))
        merle = share["Halden & Marsh Merle"]
        assert (merle.iloc[-6:].mean() < 0.7 * merle.iloc[:6].mean()) == fell
        assert share["Northmoor"].iloc[-6:].mean() > 0.9 * share["Northmoor"].iloc[:6].mean()


def test_a_tenth_of_the_customers_words_are_in_three_languages(whole):
    said = whole.truth("messages").query("speaker == 'customer'")
    assert set(said.language.dropna()) == {"de", "es", "fr"}
    assert 0.05 < said.language.notna().mean() < 0.16


def test_some_agents_close_without_solving(whole):
    closers = set(meta(whole.folder)["closers"])
    claims = whole.truth("claim_outcomes").merge(whole.truth("issues"), on="issue_id").query("story.isna()")
    agent = whole.truth("interactions")[["interaction_id", "agent_ref"]].merge(whole.truth("issue_interactions"), on="interaction_id")
    staff = whole.csv("staff/staff.csv").drop_duplicates("agent_ref").set_index("agent_ref").staff_id
    claims = claims.merge(agent.query("nth == 1").assign(staff=lambda rows: rows.agent_ref.map(staff)), on="issue_id")
    shares = claims.groupby(claims.staff.isin(closers))["false"].mean()
    assert 0 < len(closers) < 20
    assert shares[True] > shares[False] + 0.15


def test_categories_are_renamed_with_the_story_only(made, opened, whole):
    spared = opened(*made("no_scheme", whole=True, customers=150, without=("scheme",)))
    schemes = [set(world.csv("helpdesk/tickets.csv", delimiter=";", encoding="latin-1").scheme) for world in (whole, spared)]
    assert schemes == [{2023, 2025}, {2023}]


def test_the_manifest_says_what_the_later_files_mean(whole):
    files = {entry["path"]: entry for entry in json.loads((whole.folder / "andon-example.json").read_text())["files"]}
    assert set(LATER_FILES) <= set(files)
    assert all(("preset" in entry) != ("mapping" in entry) for entry in files.values())
    assert {path for path, entry in files.items() if "mapping" in entry} == {
        "reviews/reviews.csv", "appstore/reviews.jsonl.gz", "market/market.csv",
    }  # fmt: skip


def test_public_reviews_have_their_truth(whole):
    reviews = whole.csv("reviews/reviews.csv")
    true = whole.truth("messages").query("source == 'reviews'")
    assert set(reviews.review_id) == set(true.source_id)
    praised = reviews[reviews.stars >= 4]
    assert 0.2 < len(praised) / (reviews.written_by == "guest").sum() < 0.8
    alone = true[~true.interaction_id.isin(whole.truth("issue_interactions").interaction_id)]
    assert set(alone.source_id) == set(praised.review_id)
    answers = reviews[reviews.written_by == "company"]
    assert set(answers.answer_to) <= set(reviews.review_id)
    assert set(answers.screen_name) <= set(whole.csv("staff/staff.csv").query("source == 'reviews'").agent_ref)


@pytest.mark.parametrize(("letter", "names"), [("V", "car_brakes car_electrics car_service car_warranty"),
                                              ("H", "claim_refused cover_question member_card premium_bill")])  # fmt: skip
def test_ordinary_problems_of_a_later_division_come_at_their_rate(whole, letter, names):
    issues = whole.truth("issues").query("story.isna()")
    mine = issues[issues.account_id.str.startswith(letter) & issues.reason_id.isin(names.split())]
    billed = whole.csv("billing/people.csv.gz").account_no
    accounts = billed[billed.str.startswith(letter)].nunique()
    rate = sum(reason.rate for reason in LATER if reason.name in names.split())
    # Some begin late or leave, and what comes back within 60 days is no new problem.
    assert 0.6 < len(mine) / (3 * accounts * rate) < 1.1


def test_any_divisions_make_a_firm(made, opened):
    world = opened(*made("cars_only", whole=True, customers=200, years=2, divisions=("cars", "coffee")))
    assert set(world.truth("issues").account_id.str[0]) == {"V", "K"}
    assert set(world.truth("causes").story) <= {"surge", "pay"}


@pytest.mark.parametrize("division", firm.DIVISIONS)
def test_each_division_makes_a_firm_alone(made, opened, division):
    world = opened(*made(f"{division}_alone", whole=True, customers=100, years=1, divisions=(division,)))
    assert world.truth("issues").account_id.str[0].nunique() == 1
    assert (world.truth("causes").issues > 0).all()


def test_divisions_are_checked(tmp_path):
    with pytest.raises(company.BadExample, match="no division trains"):
        company.make(tmp_path, customers=100, divisions=("trains",))
