"""What truth says of the planted stories themselves."""

from __future__ import annotations

from typing import Any

from andon.example.clock import Clock
from andon.example.staff import Staff
from andon.example.stories import Plan, named

SHAM_WINDOW = 120


def causes(rows: dict[str, list[tuple[Any, ...]]], *, plan: Plan, ids: dict[str, str]) -> None:
    """The true causes and effects; onset_at: the first contact the defect made, defect_at: when the defect itself began."""
    wet, swap, sham = plan.manhole, plan.escrow, plan.sham
    if wet is not None:
        street = wet.street.name
        rows["causes"].append((
            "true-manhole", "Flooded joint", "outcome", "one", "line_dead", [f"place={street}"], f"place={street}", None, None, None,
            plan.first.get("manhole"), "winter", plan.counts["manhole"],
            f"The joint under {street} floods in heavy rain from November to February.", "manhole", wet.onset, 11, 2,
        ))  # fmt: skip
    if swap is not None:
        rows["causes"].append((
            "true-escrow", "Swapped tax accounts", "outcome", "one", "tax_unpaid", [f"batch={swap.batch}"], f"batch={swap.batch}", None,
            None,
            ids["escrow"], plan.first.get("escrow"), None, plan.counts["escrow"],
            f"A run swapped the tax accounts of batch {swap.batch}.", "escrow", swap.at, None, None,
        ))  # fmt: skip
    for defect in plan.defects:
        if not plan.counts[defect.story]:
            continue  # a defect that nobody met is no cause
        scope = list(defect.scope)
        rows["causes"].append((
            f"true-{defect.story}", defect.name, defect.basis, defect.level, named(defect.reason), scope, ";".join(scope), defect.severity,
            defect.lever, ids.get(defect.story), plan.first.get(defect.story), None, plan.counts[defect.story], defect.statement,
            defect.story, defect.at, None, None,
        ))  # fmt: skip
        if defect.action is not None:
            row = (ids[f"{defect.story}.action"], "contacts", SHAM_WINDOW, defect.action.verdict, defect.story, named(defect.reason))
            rows["effects"].append(row)
    if sham is not None:
        rows["effects"].append((ids["sham"], "contacts", SHAM_WINDOW, "did_not", "sham", named(sham.reason)))


def meta(plan: Plan, *, clock: Clock, ids: dict[str, str], staff: Staff) -> dict[str, Any]:
    """Where each story is to be found."""
    found: dict[str, Any] = {}
    for defect in plan.defects:
        found[defect.story] = {"cause_id": f"true-{defect.story}", "scope": list(defect.scope), "at": clock.iso(defect.at)}
        found[defect.story] |= {"event_id": ids[defect.story]} if defect.story in ids else {}
        if defect.action is not None:
            found[defect.story] |= {"action_id": ids[f"{defect.story}.action"], "done": clock.iso(defect.action.at)}
    if not staff.firm.plain:
        found["shams"] = plan.shams.told(clock, firm=staff.firm)
        if "closers" in staff.firm.stories:
            found["closers"] = [agent.staff_id for agent in staff.agents if agent.closes]
        found["divisions"], found["stories"] = list(staff.firm.lines), sorted(staff.firm.stories)
    if plan.manhole is not None:
        rain = {str(winter): [clock.day(t) for t in days] for winter, days in plan.manhole.winters.items()}
        street = plan.manhole.street
        found["manhole"] = {"cause_id": "true-manhole", "street": street.name, "customers": street.size, "rain": rain}
    if plan.escrow is not None:
        swap = plan.escrow
        found["escrow"] = {"cause_id": "true-escrow", "batch": swap.batch, "event_id": ids["escrow"], "at": clock.iso(swap.at)}
    if plan.sham is not None:
        sham = plan.sham
        place = {"story": "sham", "scope": f"place={sham.street.name}", "at": clock.iso(sham.at)}
        found["shams"] = [*found.get("shams", []), place]
        found["sham"] = {"action_id": ids["sham"], "street": sham.street.name, "reason": named(sham.reason), "at": clock.iso(sham.at)}
    return found
