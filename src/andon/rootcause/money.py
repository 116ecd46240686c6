"""What a cause cost: losses of its customers against customers with the same reasons elsewhere, and handling."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pyarrow as pa

from andon.rootcause.expected import Floats
from andon.rootcause.units import DAY, Bools, Ints, Units, coded

WINDOW, DRAWS, FEWEST = 365 * DAY, 400, 5


@dataclass(frozen=True)
class Cost:
    """Money with 95% limits, in one currency; parts says what it is made of."""

    low: float
    value: float
    high: float
    currency: str
    parts: dict[str, float]


class Losses:
    """Losses by customer over time, ready for sums over a window."""

    def __init__(self, rows: pa.Table, customers: list[str]) -> None:
        number = {name: i for i, name in enumerate(customers)}
        who = np.array([number.get(name, -1) for name in rows.column("customer").to_pylist()], dtype=np.int64)
        order = np.lexsort((rows.column("at").cast(pa.int64()).to_numpy(), who))
        self.who = who[order]
        self.at = rows.column("at").cast(pa.int64()).to_numpy()[order]
        self.sums = np.concatenate([[0.0], np.cumsum(rows.column("amount").to_numpy()[order])])
        self.currency = rows.column("currency")[0].as_py() if rows.num_rows else ""
        self.key = self.who.astype(np.float64) * 1e17 + self.at if rows.num_rows else np.zeros(0)

    def after(self, who: Ints, start: Ints) -> Floats:
        """What each customer took from the firm within a year of `start`."""
        low = np.searchsorted(self.key, who * 1e17 + start, side="left")
        high = np.searchsorted(self.key, who * 1e17 + start + WINDOW, side="right")
        return self.sums[high] - self.sums[low]


def cost(units: Units, bad: Ints, others: Bools, *, losses: Losses, seed: int) -> Cost | None:
    """The cost of the bad members, or None where no money is recorded or too few customers are there.

    Each affected customer's losses in the year after the first bad issue, less the mean of customers who had an issue of the same
    reasons elsewhere; and what handling took more than such an issue usually takes. Limits: bootstrap of customers on both sides.
    others: units of the same reasons outside the cause. Two currencies are never added: handling in another one is left out.
    """
    rng, parts, draws = np.random.default_rng(seed), {}, np.zeros(DRAWS)
    currency = losses.currency
    if len(losses.key):
        theirs, usual = (_each(units, rows, losses) for rows in (bad, np.flatnonzero(others)))
        if len(theirs) >= FEWEST and len(usual) >= FEWEST:
            parts["losses"] = float(len(theirs) * (theirs.mean() - usual.mean()))
            draws += len(theirs) * (_means(rng, theirs) - _means(rng, usual))
    spent, unit_currency = _handling(units)
    known = ~np.isnan(spent)
    if known.any() and (not parts or unit_currency == currency or not currency):
        theirs, usual = spent[bad][known[bad]], spent[others & known]
        if len(theirs) >= FEWEST and len(usual) >= FEWEST:
            parts["handling"] = float(len(bad) * (theirs.mean() - usual.mean()))
            draws += len(bad) * (_means(rng, theirs) - _means(rng, usual))
            currency = currency or unit_currency
    if not parts:
        return None
    low, high = np.quantile(draws, [0.025, 0.975])
    return Cost(float(low), sum(parts.values()), float(high), currency, parts)


def _each(units: Units, rows: Ints, losses: Losses) -> Floats:
    """Losses a customer, in the year after that customer's first of these units."""
    who, first = np.unique(units.customer[rows], return_index=True)
    start = np.full(len(who), np.iinfo(np.int64).max)
    np.minimum.at(start, np.searchsorted(who, units.customer[rows]), units.at[rows])
    return losses.after(who, start) if len(first) else np.zeros(0)


def _handling(units: Units) -> tuple[Floats, str]:
    """Handling cost a unit (nan where unknown or in another currency), and the currency: the commonest."""
    spent = units.rows.column("handle_cost").to_numpy(zero_copy_only=False).astype(float)
    codes, names = coded(units.rows.column("currency").cast(pa.string()))
    if not names:
        return spent, ""
    main = int(np.bincount(codes[codes >= 0]).argmax())
    return np.where(codes == main, spent, np.nan), names[main]


def _means(rng: np.random.Generator, values: Floats) -> Floats:
    """Bootstrap means; of many values by the normal law, which they then follow."""
    if len(values) > 2000:
        return rng.normal(values.mean(), values.std(ddof=1) / np.sqrt(len(values)), DRAWS)
    return values[rng.integers(0, len(values), (DRAWS, len(values)))].mean(axis=1)
