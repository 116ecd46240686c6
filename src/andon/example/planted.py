"""What truth says of the planted stories themselves."""

from __future__ import annotations

from typing import Any

from andon.example.clock import Clock
from andon.example.stories import Plan, named

SHAM_WINDOW = 120


def causes(rows: dict[str, list[tuple[Any, ...]]], *, plan: Plan, ids: dict[str, str]) -> None:
    """The true causes and effects; onset_at: the first contact the defect made, defect_at: when the defect itself began."""
    wet, swap, sham = plan.manhole, plan.escrow, plan.sham
    if wet is not None:
        street = wet.street.name
        rows["causes"].append((
            "true-manhole", "Flooded joint", "outcome", "one", "line_dead", [f"place={street}"], f"place={street}", None,
            plan.first.get("manhole"), "winter", plan.counts["manhole"],
            f"The joint under {street} floods in heavy rain from November to February.", "manhole", wet.onset, 11, 2,
        ))  # fmt: skip
    if swap is not None:
        rows["causes"].append((
            "true-escrow", "Swapped tax accounts", "outcome", "one", "tax_unpaid", [f"batch={swap.batch}"], f"batch={swap.batch}",
            ids["escrow"], plan.first.get("escrow"), None, plan.counts["escrow"],
            f"A run swapped the tax accounts of batch {swap.batch}.", "escrow", swap.at, None, None,
        ))  # fmt: skip
    if sham is not None:
        rows["effects"].append((ids["sham"], "contacts", SHAM_WINDOW, "did_not", "sham", named(sham.reason)))


def meta(plan: Plan, *, clock: Clock, ids: dict[str, str]) -> dict[str, Any]:
    """Where each story is to be found."""
    found: dict[str, Any] = {}
    if plan.manhole is not None:
        rain = {str(winter): [clock.day(t) for t in days] for winter, days in plan.manhole.winters.items()}
        street = plan.manhole.street
        found["manhole"] = {"cause_id": "true-manhole", "street": street.name, "customers": street.size, "rain": rain}
    if plan.escrow is not None:
        swap = plan.escrow
        found["escrow"] = {"cause_id": "true-escrow", "batch": swap.batch, "event_id": ids["escrow"], "at": clock.iso(swap.at)}
    if plan.sham is not None:
        sham = plan.sham
        found["sham"] = {"action_id": ids["sham"], "street": sham.street.name, "reason": named(sham.reason), "at": clock.iso(sham.at)}
    return found
