"""What there is to know of a reason."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason.

    line: net, loan, car, coffee or health. kind: fault (somebody goes out), desk (a desk puts it right), ask (a question or request).
    rate: new problems a year and account. swing: relative height of the yearly wave, high: month of its top.
    trend: relative growth a year. cured: chance that a try with average skill works. lag: median days until a failed
    try shows. silent: share who never come back after a failed try. again: share of cures that do not last.
    ways: weights of call, web and mail. promises: what agents offer. record: the step that shows the cure, or nothing.
    """

    line: str
    name: str
    kind: str
    rate: float
    swing: float
    high: int
    trend: float
    cured: float
    lag: float
    silent: float
    again: float
    ways: tuple[float, float, float]
    promises: str
    record: str
    team: str
    category: str
    detail: str
    renamed: str
