"""A model of reasons: what it holds, what it says of texts, and the file that it is kept in."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from andon.errors import NothingUsable
from andon.models import load_file, save_file
from andon.reasons.deciding import deciding
from andon.reasons.grams import atoms
from andon.reasons.space import MEANING, Placed, Space, placed
from andon.text.meanings import dimensions

Ints = np.ndarray
Floats = np.ndarray

KIND, VERSION = "andon reasons", 1
Signs = 5
BATCH = 5_000


class Model(NamedTuple):
    """labels: names of the reasons. space: where texts lie. grams: keys x reasons in eight bits, scale: what one step of a reason
    is worth. meaning: dimensions x reasons. bias: one a reason. middles: reasons x dimensions, unit means. sharpness: of scores
    before they become probabilities. belongs: weights of the signs; a text whose weighted sum is below `limit` fits no reason."""

    labels: list[str]
    space: Space
    grams: np.ndarray
    scale: Floats
    meaning: Floats
    bias: Floats
    middles: Floats
    sharpness: float
    belongs: Floats
    limit: float


class Told(NamedTuple):
    """What a model says of texts, one entry a text. reason: number of the likeliest, -1 where none fits. likeliest: the same
    without that. probability: of the likeliest reason among those taught, 0..1. margin: less the next one's. fit: how far above
    (or, negative, below) the limit of what fits. words: up to three that decided for it against the next one."""

    reason: Ints
    likeliest: Ints
    probability: Floats
    margin: Floats
    fit: Floats
    words: list[list[str]]


def predict(model: Model, texts: Sequence[str | None], *, words: bool = True) -> Told:
    """What `model` says of `texts`; a text without a word fits no reason. words: whether to say which ones decided."""
    parts = [_batch(model, texts[n : n + BATCH], words=words) for n in range(0, len(texts), BATCH)] or [_batch(model, [], words=words)]
    reason, likeliest, probability, margin, fit = (np.concatenate([part[n] for part in parts]) for n in range(5))
    return Told(reason, likeliest, probability, margin, fit, [one for part in parts for one in part.words])


def _batch(model: Model, texts: Sequence[str | None], *, words: bool) -> Told:
    found = atoms(texts)
    rows = placed(found, model.space)
    scores = decisions(model, rows)
    fit = signs(model, rows, scores) @ model.belongs - model.limit
    belief = np.exp(model.sharpness * (scores - scores.max(axis=1, keepdims=True)))
    belief /= belief.sum(axis=1, keepdims=True)
    here = np.arange(len(scores))
    best = scores.argmax(axis=1)
    p = belief[here, best]
    second = np.where(np.arange(scores.shape[1]) == best[:, None], -np.inf, scores).argmax(axis=1)
    said = np.bincount(found.owner, minlength=found.docs) > 0
    told = deciding(found, rows, _against(model, best, second)) if words else [[] for _ in texts]
    lead = p - belief[here, second]
    return Told(
        np.where(said & (fit >= 0), best, -1),
        np.where(said, best, -1),
        np.where(said, p, 0.0),
        np.where(said, lead, 0.0),
        np.where(said, fit, -np.inf),
        told,
    )


def _against(model: Model, best: Ints, second: Ints) -> tuple[Any, Any]:
    """Functions of (column, text) and of texts: what a gram adds to the best reason's lead over the second; the same of meaning."""

    def gram(column: Ints, doc: Ints) -> Floats:
        one, two = best[doc], second[doc]
        return np.asarray(model.grams[column, one] * model.scale[one] - model.grams[column, two] * model.scale[two])

    def meant(docs: Ints) -> Floats:
        return np.asarray(model.meaning.T[best[docs]] - model.meaning.T[second[docs]])

    return gram, meant


def decisions(model: Model, rows: Placed) -> Floats:
    """texts x reasons: how far each text lies on each reason's side."""
    return np.asarray((rows.grams @ model.grams.astype(np.float32)) * model.scale + rows.meaning @ model.meaning + model.bias)


def signs(model: Model, rows: Placed, scores: Floats) -> Floats:
    """texts x Signs that a text is at home: its best score, its lead, how near it lies to a reason's middle, and how much of its
    words and of its letters was ever seen."""
    first = np.sort(scores, axis=1)[:, -2:]
    near = (rows.meaning @ model.middles.T).max(axis=1) / MEANING
    return np.c_[first[:, 1], first[:, 1] - first[:, 0], near, rows.known]


def save(model: Model, path: Path) -> None:
    """Write `model` to one file."""
    plain = {**model._asdict(), "space": vars(model.space), "kind": KIND, "version": VERSION, "scale": model.scale}
    save_file(plain, path)


def load(path: Path) -> Model:
    """The model that `save` wrote. Raises NothingUsable for any other file."""
    kept = load_file(path)
    if kept.pop("kind", None) != KIND:
        raise NothingUsable(f"{path.name} is no model of reasons; make one with `andon reasons fit`.")
    if kept.pop("version", None) != VERSION or kept["meaning"].shape[0] != dimensions():
        raise NothingUsable(f"{path.name} was made by another version of Andon; make it again with `andon reasons fit`.")
    return Model(**{**kept, "space": Space(**kept["space"])})
