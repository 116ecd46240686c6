"""Shares of issues, claims and commitments, each with its denominator, limits and formula."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pyarrow as pa
from scipy.stats import binom

from andon.results import Estimate
from andon.stats.means import mean
from andon.stats.proportions import share
from andon.stats.survival import kaplan_meier

Floats = npt.NDArray[np.float64]

LEAST = 5
WINDOW = 90  # days within which a return makes a claim false, where one number must stand for the curve

WILSON = "; limits: Wilson"
CONTACTED = " / all issues with a contact" + WILSON
FORMULAS = {
    "said_solved": "issues the company calls solved" + CONTACTED,
    "shown_resolved": "issues where the customer or a record shows a resolution" + CONTACTED,
    "no_return_resolved": "issues resolved because no return was seen in the horizon of their reason"
    " / issues with a person under stated coverage" + WILSON,
    "unseen": "issues whose outcome cannot be known from these data" + CONTACTED,
    "bad": "recurred, unresolved, dismissed or abandoned / issues whose outcome is known (not pending, not unseen)" + WILSON,
    "false_among_said": "issues the company calls solved that are bad / issues it calls solved whose outcome is known" + WILSON,
    "false_resolution": f"claimed resolutions followed by an inbound return for the same problem within {WINDOW} days"
    f" / those watched {WINDOW} days or returned before" + WILSON,
    "false_resolution_km": f"1 - Kaplan-Meier share of claimed resolutions without inbound return within {WINDOW} days"
    "; limits: log-log on Greenwood's variance",
    "kept_rate": "commitments kept in time / commitments kept or broken" + WILSON,
    "empty_rate": "commitments that promise nothing definite / all commitments" + WILSON,
    "answered": "issues with a contact and an answer of the company" + CONTACTED,
    "first_answer_hours": "median hours from the customer's first message to the company's first reply; limits: order statistics",
    "contacts_per_issue": "mean inbound contacts an issue; limits: Student's t",
}


def rates(
    resolutions: pa.Table, *, judged: pa.Table, claims: pa.Table, durations: pa.Table, commitments: pa.Table
) -> list[dict[str, object]]:
    """Rows of `scores` with survey '' for the whole firm. judged: the outcome step with `watched`, in the order of resolutions."""
    outcome = np.array(resolutions.column("outcome").to_pylist(), dtype=object)
    basis = np.array([value or "" for value in resolutions.column("basis").to_pylist()], dtype=object)
    contacts = np.asarray(resolutions.column("contacts").fill_null(0), dtype=np.int64)
    said = np.asarray(resolutions.column("said_solved").fill_null(False), dtype=bool)
    watched = np.asarray(judged.column("watched").fill_null(False), dtype=bool)
    real = contacts > 0
    good = outcome == "resolved"
    known = real & ~np.isin(outcome, ["pending", "unseen"])
    bad = known & ~good
    found = {
        "said_solved": _share(said & real, real, "issues"),
        "shown_resolved": _share(good & np.isin(basis, ["customer_said", "record"]) & real, real, "issues"),
        "no_return_resolved": _share(good & (basis == "no_return") & watched & real, watched & real, "issues"),
        "unseen": _share((outcome == "unseen") & real, real, "issues"),
        "bad": _share(bad, known, "issues"),
        "false_among_said": _share(bad & said, known & said, "issues"),
        "answered": _share(np.asarray(resolutions.column("first_answer_hours").is_valid()) & real, real, "issues"),
        "first_answer_hours": middle(resolutions.column("first_answer_hours").drop_null().to_numpy(), counted="issues"),
        "contacts_per_issue": mean(contacts[real], counted="issues"),
    } | _claims(durations) | _commitments(commitments)  # fmt: skip
    return [_row(metric, estimate) for metric, estimate in found.items()]


def _share(yes: npt.NDArray[np.bool_], of: npt.NDArray[np.bool_], counted: str) -> Estimate:
    return share(int(np.sum(yes)), int(np.sum(of)), counted=counted)


def _claims(durations: pa.Table) -> dict[str, Estimate]:
    """False resolutions claim by claim: plainly among those watched long enough, and by Kaplan-Meier among all."""
    days, returned = np.asarray(durations.column("days"), float), np.asarray(durations.column("returned"), bool)
    false = returned & (days <= WINDOW)
    plain = share(int(false.sum()), int((false | (days >= WINDOW)).sum()), counted="claims")
    stands, low, high = kaplan_meier(days, returned).at(float(WINDOW))
    unknown = len(days) < LEAST or bool(np.isnan(stands))
    curve = Estimate(None, None, None, len(days), "claims") if unknown else Estimate(1 - stands, 1 - high, 1 - low, len(days), "claims")
    return {"false_resolution": plain, "false_resolution_km": curve}


def _commitments(commitments: pa.Table) -> dict[str, Estimate]:
    state = np.array(commitments.column("state").to_pylist(), dtype=object)
    kept, broken, empty = (state == name for name in ("kept", "broken", "empty"))
    return {"kept_rate": _share(kept, kept | broken, "commitments"), "empty_rate": _share(empty, np.ones(len(state), bool), "commitments")}


def middle(values: Floats, *, counted: str) -> Estimate:
    """The median with limits from order statistics, for waits are too uneven for a mean.

    Source: Conover 1999, Practical Nonparametric Statistics, 3.2 (the ranks are binomial quantiles).
    """
    n = len(values)
    if n < LEAST:
        return Estimate(None, None, None, n, counted, "mean")
    ranked = np.sort(values)
    low, high = binom.ppf([0.025, 0.975], n, 0.5).astype(int)
    return Estimate(float(np.median(ranked)), float(ranked[max(low - 1, 0)]), float(ranked[min(high, n - 1)]), n, counted, "mean")


def _row(metric: str, found: Estimate) -> dict[str, object]:
    """A row; under LEAST counted it says how many there are and no more."""
    enough = found.n >= LEAST and found.value is not None
    unit = "mean" if metric in ("first_answer_hours", "contacts_per_issue") else "share"
    return {
        "survey": "", "metric": metric, "item": None, "scope": "", "n": found.n, "value": found.value if enough else None,
        "low": found.low if enough else None, "high": found.high if enough else None, "formula": FORMULAS[metric], "unit": unit,
    }  # fmt: skip
