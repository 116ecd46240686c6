"""The parts of a world, alone."""

from random import Random

import numpy as np
import pytest

from andon.example import names, places
from andon.example.clock import END, Clock
from andon.example.demand import Demand, _noise
from andon.example.dirt import slip
from andon.example.firm import Firm
from andon.example.people import Maker, scrambled
from andon.example.speech import promised
from andon.example.stories import _peak
from andon.example.streams import Csv, Lines


@pytest.fixture(scope="module")
def clock():
    return Clock(1)


def test_the_clock_writes_london_time(clock):
    summer = END - 86_400 + 3600  # 30 June 2026, 01:00 UTC
    assert clock.slash(summer) == "30/06/2026 02:00"
    assert clock.iso(summer) == "2026-06-30T02:00:00+01:00"
    assert clock.mail(summer) == "Tue, 30 Jun 2026 02:00:00 +0100"


def test_the_office_opens_on_working_days(clock):
    sunday = END - 2 * 86_400 - 43_200  # 28 June 2026, noon UTC
    assert clock.naive(clock.office(sunday)).startswith("2026-06-29 0")
    assert clock.office(sunday + 86_400) == sunday + 86_400


def test_dates_said_by_agents_mean_a_day(clock):
    rng = Random(1)
    for kind in ("visit", "refund", "callback", "document"):
        made = END - 30 * 86_400
        found = promised(rng, clock, kind, at=made)
        assert made < found.due_at < made + 20 * 86_400


def test_frequent_names_are_frequent():
    rng = Random(2)
    drawn = [names.FAMILY_NAMES.draw(rng) for _ in range(4000)]
    assert 40 < drawn.count("Smith") < 400
    assert len(set(drawn)) > 250


def test_numbers_are_told_apart_and_hide_their_order():
    found = [scrambled(n, seed=1, salt=2) for n in range(2000)]
    assert len(set(found)) == 2000
    assert sorted(found) != found


def test_a_slip_changes_a_word_and_leaves_short_ones():
    assert slip(Random(3), "ab") == "ab"
    assert sum(slip(Random(n), "Margaret") != "Margaret" for n in range(50)) > 40


def test_streets_have_names_of_their_own():
    made = places.streets(Random(4), 20_000, planted=46)
    assert len({street.name for street in made}) == len(made)
    assert sum(street.size for street in made) == 20_000
    assert made[places.chosen(len(made))].size == 46


def test_people_depend_on_seed_and_street_alone(clock):
    street = places.streets(Random(4), 300, planted=24)[2]
    one, other = (Maker(seed=9, clock=clock, batches=["TX1"]).street(street) for _ in range(2))
    assert [home.persons[0].name for home in one] == [home.persons[0].name for home in other]


def test_problems_arise_at_their_rate(clock):
    demand = Demand(seed=1, clock=clock, firm=Firm.first())
    street = max(places.streets(Random(4), 2000, planted=24), key=lambda s: s.size)
    accounts = [account for home in Maker(seed=1, clock=clock, batches=["TX1"]).street(street) for account in home.accounts]
    expected = sum(
        demand.expected[n].sum() * sum(a.line == line for a in accounts)
        for line, ns in (("net", range(12)), ("loan", range(12, 22)))
        for n in ns
    )
    assert len(demand.street(street.number, accounts)) == pytest.approx(expected, rel=0.35)


def test_noise_lasts_and_has_mean_one():
    noise = _noise(np.random.default_rng(1), (400, 150))
    logs = np.log(noise)
    assert noise.mean() == pytest.approx(1, abs=0.03)
    assert np.corrcoef(logs[:, :-1].ravel(), logs[:, 1:].ravel())[0, 1] == pytest.approx(0.8, abs=0.03)


def test_the_peak_of_a_series_is_found():
    weeks = np.ones(100, int)
    weeks[50:54] = 6
    assert _peak(weeks) == (pytest.approx((24 - 4.8) / 4.8**0.5), 54)


def test_packed_files_hold_no_time(tmp_path):
    for name in ("a.jsonl.gz", "b.jsonl.gz"):
        lines = Lines(tmp_path / name)
        lines.rows.append("{}")
        lines.close()
    assert (tmp_path / "a.jsonl.gz").read_bytes() == (tmp_path / "b.jsonl.gz").read_bytes()


def test_a_byte_order_mark_stands_once(tmp_path):
    table = Csv(tmp_path / "a.csv", ["x"], encoding="utf-8-sig")
    table.rows.append(("é",))
    table.close()
    assert (tmp_path / "a.csv").read_bytes() == b"\xef\xbb\xbfx\r\n\xc3\xa9\r\n"
