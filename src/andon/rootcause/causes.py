"""A finding told in full: when, how many too many, at what cost, whether somebody was hurt."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from andon.rootcause.choice import Chosen
from andon.rootcause.entry import preceding
from andon.rootcause.estimate import Excess, excess
from andon.rootcause.expected import Floats
from andon.rootcause.level import level
from andon.rootcause.money import Cost, Losses, cost
from andon.rootcause.screen import Finding
from andon.rootcause.tail import alike, tail
from andon.rootcause.units import Bools, Ints, Units
from andon.rootcause.when import When, as_time, dated
from andon.rootcause.wording import money_words, name, scope_words, statement

Row = dict[str, Any]
HARM, SURELY_HARM, RECENT = 0.5, 0.01, 13
TWO_YEARS = 104
LEVERS = {"policy": "policies", "price": "policies", "release": "platforms"}


@dataclass(frozen=True)
class World:
    """What the telling of a cause needs beside its finding. labels: of reasons, by id. tests: how many scopes were searched."""

    units: Units
    basis: str
    labels: dict[str, str]
    events: list[Row]
    losses: Losses
    tests: int
    seed: int


@dataclass(frozen=True)
class Told:
    """A cause row without its id, its issues, its evidence rows as (kind, data), and its trend."""

    row: Row
    issues: set[str]
    evidence: list[tuple[str, Row]]
    trend: str


def told(world: World, chosen: Chosen, *, explained: Bools, lasted: int | None = None) -> Told:
    """Everything said about one cause. explained: units that belong to any cause, kept out of comparisons.

    lasted: weeks of the stretch that the finding is, if it is one: in less than two years nothing can return every year.
    """
    units, found = world.units, chosen.finding
    scope, keys = scope_of(units, found)
    clinging = alike(units.bad[found.members] - found.chance, units.place_week[found.members])
    when = dated(units, found.members, alike=clinging, seed=world.seed, own=world.basis == "answers")
    if lasted is not None and lasted < TWO_YEARS:
        when = replace(when, season=None)
    inside = when.inside(units, found.members, chance=found.chance)
    members, chance = found.members[inside], found.chance[inside]
    bad = units.bad[members]
    extra = _extra(world, found, members, chance=chance)
    others = np.isin(units.leaf, np.unique(units.leaf[members])) & ~explained
    money = cost(units, members[bad], others, losses=world.losses, seed=world.seed + 1)
    reason = _main_reason(units, members[bad])
    label = world.labels.get(reason or "")
    event = preceding(world.events, when, held=_held(units, members), scope=keys, words=label or "")
    came_back, harmed = _told_solved(units, members[bad]), _harmed(units, members[bad], others=others)
    rank = level(units, members, scope=scope, harmed=harmed) if world.basis == "volume" else "one"
    words = money_words(money.low, money.value, money.high, currency=money.currency) if money and money.low > 0 else None
    row: Row = {
        "name": name(label, scope), "basis": world.basis, "level": rank, "reason_id": reason, "scope": scope, "scope_key": ";".join(scope),
        "severity": "harm" if harmed else "serious" if bad.mean() >= 0.5 else "plain",
        "lever": LEVERS.get(event["kind"]) if event else None,
        "step": next((units.columns[i].step for i in found.scope.columns if units.columns[i].step), None),
        "event_id": event["event_id"] if event else None,
        "onset_at": as_time(when.onset), "onset_low": as_time(when.low), "onset_high": as_time(when.high), "season": when.season_words(),
        "issues": int(bad.sum()), "expected": round(float(chance.sum()), 3), "excess": round(extra.value, 3), "low": round(extra.low, 3),
        "high": round(extra.high, 3), "q_value": found.q,
        "statement": statement(world.basis, label=label, scope=scope, counts=(int(bad.sum()), len(members), float(chance.sum())),
                               since=as_time(when.onset), at_least=not when.shown(), season=when.season_words(), told=came_back,
                               harm=harmed, money=words, share=_share(units, members, reason)),
    }  # fmt: skip
    if money:
        row |= {
            "cost_low": round(money.low, 2),
            "cost": round(money.value, 2),
            "cost_high": round(money.high, 2),
            "currency": money.currency or None,
        }
    issues = {str(issue) for issue in units.pick("issue_id")[members[bad]] if issue is not None}
    told_of = {"came_back_after_solved": came_back, "harm_reports": harmed}
    return Told(
        row,
        issues,
        _evidence(world, chosen, members, chance=chance, extra=extra, when=when, money=money, told_of=told_of),
        _trend(units, members, chance),
    )


def scope_of(units: Units, found: Finding) -> tuple[list[str], dict[str, str]]:
    """The scope as sorted key=value strings, and as a dictionary."""
    columns = [units.columns[i] for i in found.scope.columns]
    keys = {column.key: column.values[value] for column, value in zip(columns, found.scope.values, strict=True)}
    return sorted(f"{key}={value}" for key, value in keys.items()), keys


def _extra(world: World, found: Finding, members: Ints, *, chance: Floats) -> Excess:
    units = world.units
    by = [units.customer[members], units.place_week[members]]
    low, high = found.ratio_low, found.ratio
    return excess(
        units.bad[members],
        chance,
        week=np.unique(units.week[members], return_inverse=True)[1],
        clusters=by,
        ratio=high,
        ratio_low=low,
        seed=world.seed,
    )


def _main_reason(units: Units, bad: Ints) -> str | None:
    """The reason of most of the bad ones; the parent when no leaf holds half of them; nothing when no parent does."""
    for codes, names in ((units.leaf, units.leaves), (units.parent, units.parents)):
        counts = np.bincount(codes[bad], minlength=len(names))
        if counts.size and counts.max() * 2 >= len(bad):
            return names[int(counts.argmax())] or None
    return None


def _share(units: Units, members: Ints, reason: str | None) -> float:
    """The share of some units that have a reason, as leaf or as parent."""
    named = [names.index(reason) if reason in names else -1 for names in (units.leaves, units.parents)]
    return float(((units.leaf[members] == named[0]) | (units.parent[members] == named[1])).mean()) if len(members) else 0.0


def _told_solved(units: Units, bad: Ints) -> int:
    """Customers who came back after being told it was solved."""
    again = units.pick("said_solved")[bad].astype(bool) & (units.pick("outcome")[bad] == "recurred")
    return len(np.unique(units.customer[bad[again]]))


def _harmed(units: Units, bad: Ints, *, others: Bools) -> int:
    """How many told of harm, if they are more than elsewhere by chance (p < 0.01); else 0. That none is seen elsewhere is not never."""
    harm = np.nan_to_num(units.rows.column("harm").to_numpy(zero_copy_only=False).astype(float)) >= HARM
    hurt, usual = len(np.unique(units.customer[bad[harm[bad]]])), ((harm & others).sum() + 0.5) / (others.sum() + 1)
    p, _ = tail(np.array(float(hurt)), np.array(usual * len(bad)), np.array(float(len(bad))), elsewhere=np.array(float(others.sum())))
    return hurt if hurt and p < SURELY_HARM else 0


def _held(units: Units, members: Ints) -> dict[str, dict[str, float]]:
    """For each attribute, the share of the members that have each value."""
    out: dict[str, dict[str, float]] = {}
    for column in units.columns:
        codes = column.codes[members]
        counts = Counter(codes[codes >= 0].tolist())
        total = max(sum(counts.values()), 1)
        out.setdefault(column.key, {}).update({column.values[code]: n / total for code, n in counts.items()})
    return out


def _trend(units: Units, members: Ints, chance: Floats) -> str:
    """rising or falling when the last quarter's excess a week differs from the year before it beyond chance, else steady."""
    age = units.week.max() - units.week[members]
    last, year = age < RECENT, (age >= RECENT) & (age < RECENT + 52)
    k, n = float(units.bad[members][last].sum()), float(units.bad[members][last | year].sum())
    share = RECENT / (RECENT + 52)
    if n < 8 or float(chance.sum()) <= 0:
        return "steady"
    more, _ = tail(np.array(k), np.array(n * share), np.array(n), elsewhere=np.array(1e9))
    fewer, _ = tail(np.array(n - k), np.array(n * (1 - share)), np.array(n), elsewhere=np.array(1e9))
    return "rising" if more < 0.01 else "falling" if fewer < 0.01 else "steady"


def _evidence(world: World, chosen: Chosen, members: Ints, *, chance: Floats, extra: Excess, when: When, money: Cost | None,
              told_of: dict[str, int]) -> list[tuple[str, Row]]:  # fmt: skip
    """What stands behind the numbers, by kind."""
    units, found = world.units, chosen.finding
    bad, month = units.bad[members], units.month[members]
    first = int(month.min())
    n, k = np.bincount(month - first), np.bincount(month[bad] - first, minlength=int(month.max()) - first + 1)
    e = np.bincount(month - first, weights=chance)
    series = [
        {"month": f"{(first + i) // 12}-{(first + i) % 12 + 1:02d}", "of": int(n[i]), "bad": int(k[i]), "expected": round(float(e[i]), 3)}
        for i in range(len(n))
    ]
    counts = {
        "of": len(members), "bad": int(bad.sum()), "customers": len(np.unique(units.customer[members[bad]])),
        "events": round(found.tail.bad, 2), "events_expected": round(found.tail.expected, 2),
        "ratio": round(found.ratio, 3), "ratio_low": round(found.ratio_low, 3),
        "p": found.tail.p, "searched": world.tests, **told_of,
    }  # fmt: skip
    also = [_also(units, one) for one in sorted(chosen.absorbed, key=lambda one: -one.tail.gain)[:8]]
    rows: list[tuple[str, Row]] = [("counts", counts), ("months", {"months": series})]
    rows.append(("split", {"how": extra.how, "n": extra.n, "excess": round(extra.value, 3), "raw": round(float((bad - chance).sum()), 3)}))
    rows.append(("scopes", {"also": also}))
    if when.p is not None:
        rows.append(("change_point", {"p": when.p, "found": when.shown()}))
    if when.season:
        rows.append(("season", {key: getattr(when.season, key) for key in ("first", "last", "years", "of", "p", "inside")}))
    if money:
        rows.append(("money", {"currency": money.currency, **{key: round(value, 2) for key, value in sorted(money.parts.items())}}))
    return rows


def _also(units: Units, one: Finding) -> Row:
    """A scope that shows the same, less sharply."""
    scope, _ = scope_of(units, one)
    return {
        "scope": scope,
        "words": scope_words(scope),
        "bad": round(one.tail.bad, 2),
        "expected": round(one.tail.expected, 2),
        "p": one.tail.p,
    }


def as_json(data: Row) -> str:
    """The same text for the same data."""
    return json.dumps(data, sort_keys=True, ensure_ascii=False)
