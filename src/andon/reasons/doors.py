"""What `andon reasons fit | predict | discover` do with files: read, work, write one file or nothing, answer with what a person reads."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa

from andon.errors import NothingUsable
from andon.reasons.files import Rows, checked, place, read, with_answers, write

Answer = dict[str, Any]

SHOWN = 12
UNSURE = 5  # labelled texts below which a reason is taught by too little to rest on


def fit(file: Path, *, text: str, label: str, out: Path) -> Answer:
    """Teach the reasons in column `label` from the texts in column `text`; rows without a label or a word are left out."""
    from andon.reasons.fit import fit as taught
    from andon.reasons.model import save

    place(out)
    rows = read(file)
    pairs = [(said, name.strip()) for said, name in zip(rows.texts(text), rows.texts(label), strict=True) if said.strip() and name.strip()]
    if not pairs:
        raise NothingUsable(f"{file.name} holds no row with both a text and a label.")
    model = taught([said for said, _ in pairs], [name for _, name in pairs])
    save(model, out)
    few = sum(count < UNSURE for count in Counter(name for _, name in pairs).values())
    lines = [f"{len(model.labels)} reasons taught by {len(pairs):,} texts; the model is {out} ({out.stat().st_size / 1e6:.1f} MB)."]
    lines += [f"{few} of them have fewer than {UNSURE} texts: label more before you rely on them."] if few else []
    lines += _left(rows.table.num_rows - len(pairs), "without a text or a label") + _broken(rows)
    return {"model": str(out), "reasons": len(model.labels), "texts": len(pairs), "lines": lines}


def predict(model: Path, file: Path, *, text: str, out: Path) -> Answer:
    """The reason of each row, with its probability, margin and deciding words; null where none of those taught fits."""
    from andon.reasons.model import load
    from andon.reasons.model import predict as told_by

    checked(out, source=file)
    taught = load(model)
    rows = read(file)
    told = told_by(taught, rows.texts(text))
    names = [*taught.labels, None]
    labels = [names[n] for n in told.reason.tolist()]
    answers = {
        "label": pa.array(labels, pa.string()),
        "probability": _rounded(told.probability),
        "margin": _rounded(told.margin),
        "words": pa.array([", ".join(some) or None for some in told.words], pa.string()),
    }
    write(with_answers(rows.table, answers), out)
    homeless = labels.count(None)
    lines = [f"{len(labels):,} rows in {out}; {homeless:,} fit none of the {len(taught.labels)} reasons."]
    lines += [f"  {count:7,}  {name}" for name, count in Counter(name for name in labels if name).most_common(SHOWN)]
    return {"out": str(out), "rows": len(labels), "fit_none": homeless, "lines": lines + _broken(rows)}


def discover(file: Path, *, text: str, out: Path) -> Answer:
    """A tree of two levels found in the texts: parent and label of each row; null for a text without a home."""
    from andon.reasons.discovered import discover as found_in

    checked(out, source=file)
    rows = read(file)
    found = found_in(rows.texts(text))
    parents = [*(found.parents[parent] for parent, _, _ in found.leaves), None]
    labels = [*(label for _, label, _ in found.leaves), None]
    answers = {
        "parent": pa.array([parents[n] for n in found.leaf.tolist()], pa.string()),
        "label": pa.array([labels[n] for n in found.leaf.tolist()], pa.string()),
        "probability": _rounded(found.probability),
        "margin": _rounded(found.margin),
        "words": pa.array([", ".join(some) or None for some in found.words], pa.string()),
    }
    write(with_answers(rows.table, answers), out)
    count = np.bincount(found.leaf[found.leaf >= 0], minlength=len(found.leaves))
    homeless = int((found.leaf < 0).sum())
    lines = [
        f"{len(found.leaves)} reasons under {len(found.parents)} parents in {out}; {homeless:,} of {len(found.leaf):,} texts have no home."
    ]
    lines += [f"  {count[n]:7,}  {parents[n]} > {labels[n]}" for n in np.argsort(-count, kind="stable")[:SHOWN].tolist()]
    facts = {"out": str(out), "rows": len(found.leaf), "reasons": len(found.leaves), "parents": len(found.parents), "no_home": homeless}
    return {**facts, "lines": lines + _broken(rows)}


def _rounded(column: np.ndarray) -> pa.Array:
    return pa.array(column.astype(np.float64).round(4))


def _left(count: int, why: str) -> list[str]:
    return [f"{count:,} rows {why} were left out."] if count else []


def _broken(rows: Rows) -> list[str]:
    return [f"{rows.broken:,} lines are no rows and were left out; `andon inspect` names them."] if rows.broken else []
