"""No bare number leaves a room: an estimate carries its limits, its n and what was counted."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Estimate:
    """A value with its limits.

    value, low, high: in the unit `unit` says ("share" 0..1, "score" -100..100, "change" relative,
    "days", "count", "mean", a currency).
    n: rows it rests on. counted: what those rows are, as words. formula: how it was computed, one line.
    A value of None means the data cannot tell; `why` then says so.
    """

    value: float | None
    low: float | None
    high: float | None
    n: int
    counted: str
    unit: str = "share"
    formula: str = ""
    why: str = ""

    def known(self) -> bool:
        """Whether there is a value at all."""
        return self.value is not None

    def sentence(self) -> str:
        """The estimate as a person would say it."""
        if self.value is None or self.low is None or self.high is None:
            return f"{self.why or 'not enough data'} ({self.n:,} {self.counted})"
        value, low, high = (show(number, self.unit) for number in (self.value, self.low, self.high))
        if self.unit == "share" and low == high and self.low != self.high:
            # Limits that agree when rounded get a digit more.
            value, low, high = (f"{number:.1%}" for number in (self.value, self.low, self.high))
        return f"{value} (between {low} and {high}, {self.n:,} {self.counted})"


def show(value: float, unit: str) -> str:
    """A number in its unit, with no more digits than mean something."""
    if unit == "share":
        return f"{value:.0%}" if 0.01 <= value <= 0.99 or value in (0.0, 1.0) else f"{value:.1%}"
    if unit == "change":
        return f"{100 * value:+.0f}%"
    if unit == "days":
        return f"{value:.0f} days"
    if unit == "count":
        return f"{value:,.0f}"
    if unit == "score":
        return f"{value:+.0f}"
    if unit == "mean":
        return f"{value:.2f}"
    return f"{value:,.0f} {unit}"
