"""To which interaction a claim or an answer belongs, when it names a case, a thread or a row."""

from __future__ import annotations

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from andon.collect.asof import codes, latest, micros


def claimed(claims: pa.Table, refs: pa.Table) -> pa.Table:
    """Claims with `interaction_id`: of their own row (`made`), else the last interaction of the reference that began before the claim's
    end, of the claim's own source first; where none did, the first of the source, for clocks differ.

    claims: source, ref, until, made, in their order. refs: source, ref, started_at, interaction_id, in time order.
    """
    found = claims.column("made").cast(pa.string()).combine_chunks()
    for names, until in ((("source", "ref"), "until"), (("source", "ref"), None), (("ref",), "until")):
        found = _filled(found, claims, refs, names, until)
    numbered = claims.append_column("no", pa.array(range(claims.num_rows), pa.int64()))
    return numbered.append_column("interaction_id", found)


def answered_about(answers: pa.Table, refs: pa.Table) -> pa.Table:
    """Answers with `about`: the last interaction of `about_ref` that began before the question was asked, else the first of it."""
    here = answers.rename_columns([{"about_ref": "ref"}.get(name, name) for name in answers.column_names])
    about = _last(here, refs, ("ref",), "asked_at")
    return answers.append_column("about", _filled(about, here, refs, ("ref",), None))


def _filled(found: pa.Array, rows: pa.Table, refs: pa.Table, names: tuple[str, ...], until: str | None) -> pa.Array:
    """What was found, and where nothing was, the last interaction as below."""
    lacking = pc.is_null(found)
    left = rows.select([*names, *([until] if until else [])]).filter(lacking)
    return pc.replace_with_mask(found, lacking, _last(left, refs, names, until)) if left.num_rows else found


def _last(rows: pa.Table, refs: pa.Table, names: tuple[str, ...], until: str | None) -> pa.Array:
    """The last interaction of a reference up to a moment; with no moment, the first of all."""
    key, keys = codes([rows.column(name) for name in names], [refs.column(name) for name in names])
    times = micros(refs.column("started_at"))
    if until is None:
        at, order = np.full(len(key), np.iinfo("int64").max), slice(None, None, -1)
        index, _ = latest(key, at, keys=keys[order], times=np.zeros(len(keys), "int64"))
        index = np.where(index < 0, -1, len(keys) - 1 - index)
    else:
        index, _ = latest(key, micros(rows.column(until)), keys=keys, times=times)
    return (
        refs.column("interaction_id").combine_chunks().take(pa.array(np.where(index < 0, 0, index), mask=index < 0))
        if len(keys)
        else pa.nulls(len(key), pa.string())
    )
