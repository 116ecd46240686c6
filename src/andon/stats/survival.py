"""How long until something happens, when some are still being watched."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from numpy.typing import ArrayLike

from andon.stats.proportions import quantile

Floats = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Curve:
    """A survival curve: the share to whom it has not yet happened, with pointwise limits.

    times: rising, the times at which something happened. survival, low, high: shares 0..1 just after each time.
    at_risk: how many were still watched just before it; events: to how many it happened. n: all durations; watched: the longest one.
    """

    times: Floats
    survival: Floats
    low: Floats
    high: Floats
    at_risk: Floats
    events: Floats
    n: int
    watched: float

    def at(self, t: float) -> tuple[float, float, float]:
        """(survival, low, high) at time t; (1, 1, 1) before the first event, (nan, 0, last high) after the watch ended with survivors.

        Without a single duration: (nan, 0, 1).
        """
        if self.n == 0:
            return float("nan"), 0.0, 1.0
        i = int(np.searchsorted(self.times, t, side="right")) - 1
        here = (1.0, 1.0, 1.0) if i < 0 else (float(self.survival[i]), float(self.low[i]), float(self.high[i]))
        # Nobody was watched that long: it can only have fallen since.
        return (float("nan"), 0.0, here[2]) if t > self.watched and here[0] > 0 else here

    def many(self, t: ArrayLike) -> Floats:
        """Survival at many times; after the watch ended the last known value is carried on."""
        i = np.searchsorted(self.times, np.asarray(t, dtype=float), side="right")
        return np.concatenate([[1.0], self.survival])[i]


def kaplan_meier(durations: ArrayLike, observed: ArrayLike, *, confidence: float = 0.95) -> Curve:
    """The Kaplan-Meier curve with log-log limits (always inside 0..1) on Greenwood's variance.

    durations: times from start, >= 0, any unit; observed: true where it happened then, false where the watch ended.
    Rows with a null duration are left out. Raises ValueError for a negative duration or unequal lengths.
    Sources: Kaplan & Meier 1958, doi 10.2307/2281868; Kalbfleisch & Prentice 1980 for the log-log limits.
    """
    times, happened = np.asarray(durations, dtype=float), np.asarray(observed, dtype=bool)
    if times.shape != happened.shape:
        raise ValueError("There must be one `observed` for each duration.")
    known = ~np.isnan(times)
    times, happened = times[known], happened[known]
    if (times < 0).any():
        raise ValueError("A duration is negative.")
    ends, events = np.unique(times[happened], return_counts=True)
    at_risk = len(times) - np.searchsorted(np.sort(times), ends, side="left").astype(float)
    left = at_risk - events
    survival = np.cumprod(left / at_risk)
    with np.errstate(divide="ignore", invalid="ignore"):
        greenwood = np.cumsum(events / (at_risk * left))
        half = quantile(confidence) * np.sqrt(greenwood) / np.abs(np.log(survival))
        low, high = survival ** np.exp(half), survival ** np.exp(-half)
    gone = survival <= 0
    # At zero the variance is not defined; the limit just before it still holds from above.
    high = np.where(gone, np.concatenate([[1.0], high])[:-1] if len(high) else high, high)
    low = np.where(gone, 0.0, low)
    return Curve(ends, survival, low, high, at_risk, events.astype(float), len(times), float(times.max(initial=0.0)))
