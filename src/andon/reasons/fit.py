"""Teaching reasons: linear classifiers over grams and meaning, how sure they may be, and from where on a text fits no reason.

Support vector machines with a linear kernel, one reason against all others (Fan et al. 2008, LIBLINEAR). Three times a third of the
texts AND a third of the reasons are left out of the fit. The texts left out whose reason was taught say how sure an answer may be
(one temperature: Guo et al. 2017, arXiv 1706.04599); the texts of the reasons left out are strangers, and both together say what
a stranger looks like. So both are set without a text that nobody labelled.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from scipy import sparse
from scipy.optimize import minimize_scalar
from sklearn.linear_model import LogisticRegression
from sklearn.svm import LinearSVC

from andon.errors import NotEnoughData
from andon.reasons.grams import Atoms, atoms
from andon.reasons.model import Model, Signs, decisions, signs
from andon.reasons.space import fitted, placed
from andon.text.vectors import unit

Ints = np.ndarray
Floats = np.ndarray

PENALTY = 0.5
FOLDS = 3
FEWEST_STRANGERS = 4  # reasons, from which some can be left out
KEPT = 0.95  # of texts left out that have a reason: so many keep it
# What tells a stranger where too few reasons are taught to leave one out (the weights found on public sets, rounded).
USUAL = (2.5, 0.6, 3.0, 2.0, 2.0)
STEPS = 127.0  # a weight is kept in eight bits
_JOINT = re.compile(r"[^\w]+|_+|(?<=[a-z])(?=[A-Z])")


class Left(NamedTuple):
    """Texts that a fit had not seen. scores: texts x reasons of that fit. signs: see model.signs. truth: the place of each
    text's reason among them, -1 for a stranger."""

    scores: list[Floats]
    truth: list[Ints]
    signs: Floats


def fit(texts: Sequence[str | None], labels: Sequence[str], *, seed: int = 0, by_name: bool = True) -> Model:
    """A model of the reasons `labels` of `texts`, one a text. Raises NotEnoughData below two reasons of two texts each.

    by_name: a reason's name is one more text of it; the fewer texts, the more that helps.
    """
    names, reason = np.unique(np.asarray(labels, dtype=str), return_inverse=True)
    size = np.bincount(reason, minlength=len(names))
    if (size >= 2).sum() < 2:
        raise NotEnoughData("Reasons with two labelled texts or more", n=int((size >= 2).sum()), need=2)
    called = [spelled(name) for name in names.tolist()] if by_name else []
    found = atoms([*texts, *called])
    reason = np.r_[reason, np.arange(len(called), dtype=reason.dtype)]
    whole = _taught(found, reason, names.tolist())
    left = _left_out(found, reason, texts=len(texts), seed=seed)
    told = Model(**{**whole._asdict(), "sharpness": _sharpness(left)})
    weights, limit = _strangers(left)
    return Model(**{**told._asdict(), "belongs": weights, "limit": limit})


def spelled(name: str) -> str:
    """A name as words: "cardArrival_late" is "card Arrival late"."""
    return _JOINT.sub(" ", name)


def _taught(found: Atoms, reason: Ints, names: list[str]) -> Model:
    """The classifiers alone; neither sharpness nor limit is set."""
    space = fitted(found)
    rows = placed(found, space)
    both = sparse.hstack([rows.grams, sparse.csr_matrix(rows.meaning)]).tocsr()
    machine = LinearSVC(C=PENALTY, tol=1e-3, random_state=0).fit(both, reason)
    weights, bias = machine.coef_, machine.intercept_
    if len(names) == 2:  # one machine tells two reasons apart
        weights, bias = np.vstack([-weights[0], weights[0]]), np.array([-bias[0], bias[0]])
    cut = len(space.keys)
    scale = np.maximum(np.abs(weights[:, :cut]).max(axis=1, initial=0.0), 1e-9) / STEPS
    middles = unit(np.stack([rows.meaning[reason == n].mean(axis=0) for n in range(len(names))]))
    return Model(
        labels=names, space=space, grams=np.rint(weights[:, :cut] / scale[:, None]).astype(np.int8).T.copy(),
        scale=scale.astype(np.float32), meaning=weights[:, cut:].T.astype(np.float32).copy(), bias=bias.astype(np.float32),
        middles=middles, sharpness=1.0, belongs=np.array(USUAL, np.float32), limit=0.0,
    )  # fmt: skip


def _left_out(found: Atoms, reason: Ints, *, texts: int, seed: int) -> Left:
    """What fits without a third of the texts and of the reasons say of these. The first `texts` are texts, the others names."""
    draw = np.random.default_rng(seed)
    reasons = int(reason.max()) + 1
    turn = draw.permutation(texts)
    part = np.full(len(reason), -1)  # a name is never asked
    part[turn[np.argsort(reason[turn], kind="stable")]] = np.arange(texts) % FOLDS  # each reason's texts are dealt out evenly
    hidden = draw.permutation(reasons) % FOLDS if reasons >= FEWEST_STRANGERS else np.full(reasons, -1)
    scores: list[Floats] = []
    truth: list[Ints] = []
    looks: list[Floats] = []
    for fold in range(FOLDS):
        taught = np.flatnonzero((part != fold) & (hidden[reason] != fold))
        kept, known = np.unique(reason[taught], return_inverse=True)
        if len(kept) < 2:
            continue
        asked = np.flatnonzero((part == fold) | ((hidden[reason] == fold) & (part >= 0)))
        place = np.full(reasons, -1)
        place[kept] = np.arange(len(kept))
        model = _taught(part_of(found, taught), known, [str(n) for n in kept])
        rows = placed(part_of(found, asked), model.space)
        scores.append(decisions(model, rows))
        truth.append(place[reason[asked]])
        looks.append(signs(model, rows, scores[-1]))
    return Left(scores, truth, np.concatenate(looks) if looks else np.empty((0, Signs)))


def part_of(found: Atoms, docs: Ints) -> Atoms:
    """The atoms of some texts (rising numbers), these numbered anew."""
    number = np.full(found.docs, -1)
    number[docs] = np.arange(len(docs))
    here, words = number[found.doc] >= 0, number[found.owner] >= 0
    token = np.cumsum(words) - 1
    return found._replace(
        doc=number[found.doc[here]], token=token[found.token[here]], key=found.key[here], block=found.block[here], share=found.share[here],
        owner=number[found.owner[words]], word=found.word[words], docs=len(docs),
    )  # fmt: skip


def _sharpness(left: Left) -> float:
    """By what the scores are multiplied before they become probabilities: where texts left out are told best."""
    pairs = [(scores[truth >= 0], truth[truth >= 0]) for scores, truth in zip(left.scores, left.truth, strict=True)]
    if not sum(len(truth) for _, truth in pairs):
        return 1.0

    def loss(log: float) -> float:
        """Mean log loss of all texts left out."""
        total = 0.0
        for scores, truth in pairs:
            sharp = scores * np.exp(log)
            high = sharp.max(axis=1, initial=-np.inf)
            total += float((np.log(np.exp(sharp - high[:, None]).sum(axis=1)) + high - sharp[np.arange(len(truth)), truth]).sum())
        return total

    return float(np.exp(minimize_scalar(loss, bounds=(-2.0, 4.0), method="bounded").x))


def _strangers(left: Left) -> tuple[Floats, float]:
    """Weights of the signs (see model.signs) and the sum below which a text fits no reason: KEPT of the texts that have one lie above."""
    truth = np.concatenate(left.truth) if left.truth else np.empty(0, np.int64)
    weights = np.array(USUAL, np.float32)
    at_home = truth >= 0
    if at_home.any() and not at_home.all():
        machine = LogisticRegression(class_weight="balanced", max_iter=1000).fit(left.signs, at_home)
        weights = machine.coef_[0].astype(np.float32)
    sums = left.signs[at_home] @ weights
    return weights, float(np.quantile(sums, 1 - KEPT)) if len(sums) else -np.inf
