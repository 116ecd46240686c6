"""What evidence is worth: weights learned from the contacts themselves, without labels.

Two contacts of one person that lie far apart are two problems: they show how alike different problems look. Two contacts that
follow each other soon are one problem or two, and the lag between them says how likely each is (the mixture of horizon.py).
Between the two, expectation and maximisation find how alike the contacts of one problem look, as Fellegi and Sunter do for persons.
"""

from __future__ import annotations

from dataclasses import dataclass, fields

import numpy as np
import numpy.typing as npt
from scipy.special import expit

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]
Bools = npt.NDArray[np.bool_]

# What a pair is described by, the weight that is assumed before the data speak (log odds a unit), and how far data may move it.
FEATURES = (
    ("even", -0.5, 1.0),
    ("same reason", 2.0, 1.0),
    ("same parent", 0.7, 1.0),
    ("another reason", -1.0, 0.7),
    ("text", 4.0, 1.5),
    ("follows", 0.8, 0.4),
    ("follows, another reason", 0.6, 0.4),
    ("not fixed", 0.8, 0.7),
    ("household", -0.7, 0.5),
)
# Two more for each kind of recorded trait (product, place, an attribute ...).
TRAITS = (("same trait", 0.3, 0.5), ("another trait", -0.7, 0.7))
MOST = 8_000  # examples of a kind that are used
LEAST = 100  # below so many of a kind the assumed weights stand
ROUNDS = 30
STEPS = 3  # of Newton within a round: the rounds go on where they stopped


@dataclass(frozen=True)
class Examples:
    """Rows of features with a number that orders them whatever the buckets. near: contacts that follow each other, with the log odds
    by their lag that they are one problem; far: contacts far apart."""

    near: Floats
    odds: Floats
    near_at: Ints
    far: Floats
    far_at: Ints


@dataclass(frozen=True)
class Look:
    """What pairs are described by, one entry a pair; FEATURES are made of it.

    same, parent, known: of the reasons, parent without same; sure: of the reasons, 0..1; text: cosine; follows: log ratio, later
    against opening; traits: a column a kind, 1 the same, -1 another, 0 not known of both.
    """

    same: Bools
    parent: Bools
    known: Bools
    sure: Floats
    text: Floats
    follows: Floats
    not_fixed: Floats
    household: Bools
    traits: npt.NDArray[np.int8]

    def of(self, rows: Bools) -> Look:
        """Some of the pairs."""
        return Look(*(getattr(self, field.name)[rows] for field in fields(self)))


def features(look: Look) -> Floats:
    """The columns of FEATURES, then TRAITS for each kind of trait."""
    other = (look.known & ~look.same & ~look.parent) * look.sure
    wake = np.clip(look.follows, -2.0, 3.0)
    told = [
        np.ones(len(look.same)),
        look.same * look.sure,
        look.parent * look.sure,
        other,
        np.clip(look.text, 0, 0.6),
        wake,
        other * np.maximum(wake, 0),
        look.not_fixed,
        look.household,
    ]
    kinds = [column for k in range(look.traits.shape[1]) for column in (look.traits[:, k] > 0, look.traits[:, k] < 0)]
    return np.column_stack([*told, *kinds]).astype(float, copy=False)


def assumed(traits: int) -> tuple[Floats, Floats]:
    """Mean and standard deviation of the weights before the data speak, for so many kinds of trait."""
    rows = [*FEATURES, *(row for _ in range(traits) for row in TRAITS)]
    return np.array([mean for _, mean, _ in rows]), np.array([sd for _, _, sd in rows])


def fitted(parts: list[Examples], *, traits: int) -> Floats:
    """Weights in log odds, one a feature: EM for a mixture of one problem and two, each step a logistic regression with normal priors.

    Expectation: how likely each near pair is one problem, by its lag and its looks. Maximisation: weights that tell those from
    the others and from the far pairs, balanced so that they are likelihood ratios. Sources: Dempster, Laird & Rubin 1977;
    Fellegi & Sunter 1969, doi 10.1080/01621459.1969.10501049; MAP logistic regression, Bishop 2006, 4.3 to 4.5.
    """
    mean, sd = assumed(traits)
    near = _ordered([part.near for part in parts], [part.near_at for part in parts], len(mean))
    odds = _ordered([part.odds[:, None] for part in parts], [part.near_at for part in parts], 1)[:, 0]
    far = _ordered([part.far for part in parts], [part.far_at for part in parts], len(mean))
    if min(len(near), len(far)) < LEAST:
        return mean
    theta, rows = mean.copy(), np.vstack([near, far])
    for _ in range(ROUNDS):
        one = expit(odds + near @ theta)
        moved = _regression(rows, np.concatenate([one, np.zeros(len(far))]), start=theta, mean=mean, sd=sd)
        done = np.abs(moved - theta).max() < 1e-4
        theta = moved
        if done:
            break
    return np.round(theta, 6)


def _regression(rows: Floats, true: Floats, *, start: Floats, mean: Floats, sd: Floats) -> Floats:
    """Logistic regression on soft labels with normal priors, by Newton's method."""
    offset = np.log(true.sum() / (len(true) - true.sum()))
    theta, precision = start.copy(), 1 / sd**2
    for _ in range(STEPS):
        p = expit(rows @ theta + offset)
        slope = rows.T @ (p - true) + precision * (theta - mean)
        bend = (rows * (p * (1 - p))[:, None]).T @ rows + np.diag(precision)
        move = np.linalg.solve(bend, slope)
        theta = theta - move
        if np.abs(move).max() < 1e-6:
            break
    return theta


def _ordered(rows: list[Floats], at: list[Ints], width: int) -> Floats:
    """All rows in an order that does not depend on the buckets, thinned evenly to MOST."""
    if not rows:
        return np.zeros((0, width))
    whole = np.vstack(rows)[np.argsort(np.concatenate(at), kind="stable")]
    return whole[:: max(1, -(-len(whole) // MOST))]
