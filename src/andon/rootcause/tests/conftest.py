"""Small made-up worlds: issues with a place, a product, a batch, and a share of bad ones, in which defects are planted."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import cache

import numpy as np
import pyarrow as pa
import pytest

from andon.loop import PREVIOUS
from andon.runner import Turn
from andon.tables import CONTRACTS, Tables, conform, empty, table

START, DAYS = datetime(2021, 1, 1, tzinfo=UTC), 1095
AS_OF = START + timedelta(days=DAYS)
Plant = Callable[[dict[str, np.ndarray], np.random.Generator], np.ndarray]


def named(prefix: str, numbers: np.ndarray) -> pa.Array:
    return pa.array([f"{prefix}{number}" for number in numbers.tolist()])


def facts(rng: np.random.Generator, n: int) -> dict[str, np.ndarray]:
    """Who, where, what and when of n issues: 12 places, 3 products, 6 batches, 4 reasons under 2 parents, n/3 customers."""
    customer = rng.integers(0, n // 3, n)
    return {
        "customer": customer,
        "place": customer % 12,
        "product": rng.integers(0, 3, n),
        "batch": rng.integers(0, 6, n),
        "reason": rng.integers(0, 4, n),
        "day": np.sort(rng.integers(0, DAYS, n)),
        "base": rng.choice([0.1, 0.2, 0.3], n),
    }


@cache
def world(seed: int, n: int, plant: Plant | None = None, **more: object) -> Tables:
    """All tables a turn would hand to the room. plant: the chance of each issue to be bad, from the facts."""
    rng = np.random.default_rng(seed)
    fact = facts(rng, n)
    rate = np.array([0.12, 0.2, 0.25, 0.3])[fact["reason"]] if plant is None else plant(fact, rng)
    return tables(fact, rng.random(n) < rate, rng=rng, **more)


def tables(fact: dict[str, np.ndarray], bad: np.ndarray, *, rng: np.random.Generator, cost: bool = False) -> Tables:
    """Facts and outcomes as tables."""
    n = len(bad)
    issue, first = named("issue-", np.arange(n) + 10**6), named("call-", np.arange(n) + 10**6)
    who, at = named("c", fact["customer"]), pa.array([START + timedelta(days=int(day), hours=9) for day in fact["day"]])
    reason = named("r", fact["reason"])
    made = {name: empty(name) for name in CONTRACTS} | {f"previous_{name}": empty(name) for name in PREVIOUS}
    made["issues"] = pa.table({"issue_id": issue, "customer_id": who, "reason_id": reason, "opened_at": at, "last_at": at})
    made["issue_interactions"] = pa.table({"issue_id": issue, "interaction_id": first, "nth": pa.array([1] * n)})
    made["interactions"] = pa.table(
        {
            "interaction_id": first,
            "source": pa.array(["calls"] * n),
            "started_at": at,
            "place": named("Street ", fact["place"]),
            "product": named("product ", fact["product"]),
            "channel": pa.array(rng.choice(["phone", "email"], n)),
            "agent_ref": named("agent", rng.integers(0, 30, n)),
        }
    )
    made["interaction_attributes"] = pa.table({"interaction_id": first, "key": pa.array(["batch"] * n), "value": named("B", fact["batch"])})
    made["resolutions"] = pa.table(
        {
            "issue_id": issue,
            "outcome": pa.array(np.where(bad, "recurred", "resolved")),
            "said_solved": pa.array([True] * n),
            "handle_cost": pa.array(rng.gamma(4, 2, n)),
            "currency": pa.array(["GBP"] * n),
            "harm": pa.array(np.zeros(n)),
        }
    )
    made["placements"] = pa.table({"interaction_id": first, "customer_id": who})
    made["reasons"] = table("reasons", [{"reason_id": f"r{i}", "parent_id": f"p{i // 2}", "label": f"label {i}"} for i in range(4)])
    if cost:
        left = rng.random(n) < np.where(bad, 0.5, 0.1)
        made["outcomes"] = pa.table(
            {
                "outcome_id": issue,
                "account_id": who,
                "at": at,
                "kind": pa.array(["churn"] * n),
                "amount": pa.array(np.where(left, 100.0, 0.0)),
            }
        )
    return {name: conform(name, rows) if name in CONTRACTS else rows for name, rows in made.items()}


def changed(rows: pa.Table, **columns: object) -> pa.Table:
    """The table with some columns replaced by other values."""
    for name, values in columns.items():
        rows = rows.set_column(rows.schema.get_field_index(name), name, pa.array(values, rows.schema.field(name).type))
    return rows


@pytest.fixture
def swap() -> Callable[..., pa.Table]:
    return changed


@pytest.fixture
def make() -> Callable[..., Tables]:
    return world


@pytest.fixture
def turn() -> Turn:
    return Turn(as_of=AS_OF)
