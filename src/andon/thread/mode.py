"""The minimum of a smooth function of a few parameters and how sharp it is, by Newton's method on finite differences."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]

STEP = 0.02
ROUNDS = 60
DAMPING = 10.0 ** np.arange(-6, 5)


def mode(loss: Callable[[Floats], Floats], start: Floats, *, low: Floats, high: Floats) -> tuple[Floats, Floats]:
    """Where `loss` is least between low and high, and the covariance of the normal approximation there.

    loss: of many parameter vectors at once, (n, k) -> (n,). Deterministic, no line search: each round tries several dampings.
    """
    theta, best = np.clip(start, low, high), float(loss(np.clip(start, low, high)[None])[0])
    for _ in range(ROUNDS):
        slope, bend = _differences(loss, theta)
        value, vector = np.linalg.eigh(bend)
        moves = (vector @ ((vector.T @ slope)[:, None] / (np.abs(value)[:, None] + DAMPING[None, :]))).T
        tried = np.clip(theta - moves, low, high)
        found = loss(tried)
        k = int(found.argmin())
        if found[k] > best - 1e-7:
            break
        theta, best = tried[k], float(found[k])
    value, vector = np.linalg.eigh(_differences(loss, theta)[1])
    return theta, (vector / np.maximum(value, 1.0)) @ vector.T + 1e-9 * np.eye(len(theta))


def _differences(loss: Callable[[Floats], Floats], theta: Floats) -> tuple[Floats, Floats]:
    """First and second differences at theta."""
    n = len(theta)
    eye = np.eye(n) * STEP
    pairs = [(i, j) for i in range(n) for j in range(i, n)]
    points = [theta, *(theta + eye), *(theta - eye)]
    points += [theta + a * eye[i] + b * eye[j] for i, j in pairs if i != j for a, b in ((1, 1), (1, -1), (-1, 1), (-1, -1))]
    values = loss(np.array(points))
    here, up, down, rest = values[0], values[1 : n + 1], values[n + 1 : 2 * n + 1], values[2 * n + 1 :].reshape(-1, 4)
    bend = np.diag((up - 2 * here + down) / STEP**2)
    for (i, j), (a, b, c, d) in zip([pair for pair in pairs if pair[0] != pair[1]], rest, strict=True):
        bend[i, j] = bend[j, i] = (a - b - c + d) / (4 * STEP**2)
    return (up - down) / (2 * STEP), bend
