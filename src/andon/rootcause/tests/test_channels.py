"""Unanswered reviews look abandoned: a product that is known from reviews only is no cause, a bad one is still found."""

import numpy as np
import pytest

from andon.rootcause.room import run


def reviewed(tables, swap, seed):
    """The same world, a third of it reviews that mostly nobody answers; outside of reviews product 1 is not recorded."""
    rng = np.random.default_rng(seed)
    rows, n = tables["interactions"], tables["interactions"].num_rows
    review = (
        rng.random(n) < np.array([0.1, 0.2, 0.3, 0.5])[np.array([int(r[1:]) for r in tables["issues"].column("reason_id").to_pylist()])]
    )
    silent = review & (rng.random(n) < 0.75)
    product = [
        None if name == "product 1" and not seen else name for name, seen in zip(rows.column("product").to_pylist(), review, strict=True)
    ]
    channel = np.where(review, "review", rows.column("channel").to_pylist())
    outcome = np.where(silent, "abandoned", tables["resolutions"].column("outcome").to_pylist())
    return dict(tables) | {
        "interactions": swap(rows, product=product, channel=channel.tolist()),
        "resolutions": swap(tables["resolutions"], outcome=outcome.tolist()),
    }


def worse(fact, rng):
    """A batch of which half goes wrong."""
    return np.where(fact["batch"] == 2, 0.5, 0.15)


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_a_product_known_from_unanswered_reviews_is_no_cause(make, swap, turn, seed):
    assert run(reviewed(make(seed, 4000), swap, seed), turn=turn)["causes"].num_rows == 0


@pytest.mark.parametrize("seed", [4, 5])
def test_what_goes_wrong_in_every_channel_is_found_among_them(make, swap, turn, seed):
    (found,) = run(reviewed(make(seed, 4000, worse), swap, seed), turn=turn)["causes"].to_pylist()
    assert found["scope"] == ["batch=B2"]
