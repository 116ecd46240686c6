"""Versions of the app: one every 61 days, which people install sooner or later."""

from __future__ import annotations

from andon.example.clock import DAY, Clock
from andon.example.people import Account

RELEASE_DAYS = 61
# Reasons whose tickets know the version of the app.
IN_APP = ("online_access", "router_setup", "coffee_points")
_LATEST = 46


def lag_of(account: Account) -> int:
    """Days from a release until this account's people have it."""
    return int(account.no[1:]) * 7919 % _LATEST


def version_of(clock: Clock, t: int, *, lag: int) -> str:
    """The version that somebody with this lag uses at `t`."""
    turn = max(0, (t - lag * DAY - clock.start) // (RELEASE_DAYS * DAY))
    return f"{3 + turn // 6}.{turn % 6}"
