"""The linkage model: Fellegi and Sunter's match weights, fitted and applied by Splink.

Source: Fellegi and Sunter 1969, doi 10.1080/01621459.1969.10501049; Splink 5 (Linacre et al.) for EM, term frequencies and scoring.
u comes from pairs of distinct names (`sql/chance.sql`), m by expectation maximisation over pairs that share an e-mail, a
phone or a full name, drawn towards the beliefs in `fields.py` by so many pairs' worth that a small table cannot invent a model.
"""

from __future__ import annotations

import logging
import math
import random
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import duckdb
import numpy as np
import pyarrow as pa
from splink import DuckDBAPI, Linker

from andon.identify.fields import ALIKE, FIELDS, Field
from andon.sql import keep, step

BELIEF = 200  # pairs the beliefs about m are worth
ENOUGH = 300  # pairs a training block must hold
FEWEST = 5_000
SAMPLE = 600  # distinct names whose pairs estimate u
TRAINING = {
    "handle": "l.handles[1] = r.handles[1]",
    "email": "l.emails[1] = r.emails[1]",
    "phone": "l.phones[1] = r.phones[1]",
    "birth": "l.births[1] = r.births[1]",
    "name": "l.surname = r.surname AND l.given = r.given",
}

Model = dict[str, Any]


@contextmanager
def quiet() -> Iterator[None]:
    """Splink speaks through logging and draws table names from the global random state; neither may leave a trace."""
    logger, state = logging.getLogger("splink"), random.getstate()
    level = logger.level
    logger.setLevel(logging.CRITICAL + 1)
    try:
        yield
    finally:
        logger.setLevel(level)
        random.setstate(state)


def fitted(con: duckdb.DuckDBPyConnection) -> Model:
    """What `records`, `usage` and `candidates` of the connection teach about m and u.

    Returns {"fields": {field: {level: [m, u]}}, "per_party": matches a party, "trained_on": {block: pairs}}: plain values that
    pickle and can be shown. Never fails on small tables: what cannot be learned keeps its belief.
    """
    odds = {field.name: {level.name: [level.m, level.u] for level in field.levels} for field in FIELDS}
    for row in step(con, "identify/chance", most=SAMPLE, alike=ALIKE, floor=0.002, family=4, fewest=FEWEST).to_pylist():
        odds[row["field"]][row["level"]][1] = _rounded(row["u"])
    blocks = step(con, "identify/training_pairs").to_pylist()[0]
    per_party = min(max(blocks["sure"] / 0.7 / max(blocks["parties"], 1), 0.3), 10.0)
    held = _blocks_to_learn_from(blocks)
    model: Model = {"fields": odds, "per_party": _rounded(per_party), "trained_on": held}
    for levels in odds.values():
        levels["other"][1] = _rounded(max(0.5, 1 - sum(u for name, (_, u) in levels.items() if name != "other")))
    if held:
        _learn(con, model)
    return model


def _blocks_to_learn_from(blocks: dict[str, float]) -> dict[str, float]:
    """Two blocks teach every field (a block teaches nothing of its own): the largest of the keys, and the full name."""
    enough = {name: blocks[name] for name in TRAINING if blocks[name] >= ENOUGH}
    keys = sorted((name for name in enough if name != "name"), key=lambda name: (-enough[name], name))
    return {name: enough[name] for name in [*keys[: 1 if "name" in enough else 2], "name"] if name in enough}


def _learn(con: duckdb.DuckDBPyConnection, model: Model) -> None:
    """Put m as expectation maximisation finds it into the model, drawn towards the beliefs."""
    with quiet():
        linker = _linker(con, model)
        for name in model["trained_on"]:
            linker.training.estimate_parameters_using_expectation_maximisation(
                TRAINING[name], estimate_without_term_frequencies=True, max_pairs=50_000, record_sample_proportion=1.0
            )
        found = linker.misc.save_model_to_json()
    weight = sum(model["trained_on"].values())
    fields = {field.name: field for field in FIELDS}
    for comparison in found["comparisons"]:
        field = fields[comparison["output_column_name"]]
        levels = [level for level in comparison["comparison_levels"] if not level.get("is_null_level")]
        for level, belief in zip(levels, field.levels, strict=True):
            m = level.get("m_probability")
            learned = m if isinstance(m, float) else 0.0
            model["fields"][field.name][belief.name][0] = _rounded((learned * weight + belief.m * BELIEF) / (weight + BELIEF))


def scored(con: duckdb.DuckDBPyConnection, model: Model) -> pa.Table:
    """Every pair of `candidates` with its match weight in bits and the weight and level of each field.

    Returns columns left, right (numbers of parties), weight and, for each field F, F (the name of the level, null where one side
    does not say) and F_bits (term frequency included); a party written under several names is scored by its best one.
    """
    keep(con, "pairs", "identify/record_pairs")
    with quiet():
        linker = _linker(con, model, number="record")
        linker.table_management.register_blocked_pairs_for_predict(linker._db_api.register("pairs"))
        found = linker.inference.predict(warning_mode="never").as_duckdbpyrelation().to_arrow_table()
    con.register("predicted", _with_silent_fields(found))
    values: dict[str, object] = {}
    for field in FIELDS:
        bits = _bits(field, model["fields"][field.name])
        values |= {f"levels_{field.name}": list(bits), f"bits_{field.name}": list(bits.values())}
    return step(con, "identify/best_names", **values)


def _bits(field: Field, odds: dict[str, list[float]]) -> dict[str, float]:
    """Bits of each level, no two alike and none zero (zero is "one side does not say"), so that bits tell the level."""
    found: dict[str, float] = {}
    for level in field.levels:
        m, u = odds[level.name]
        bits = round(math.log2(max(m, 1e-6) / max(u, 1e-9)), 5)
        while bits in {0.0, *found.values()}:
            bits = round(bits + 1e-5, 5)
        found[level.name] = bits
    return found


def _with_silent_fields(found: pa.Table) -> pa.Table:
    """Splink's answer with the columns of the fields that no record speaks of, which it was spared."""
    for field in FIELDS:
        adjusted = [f"mw_tf_adj_{field.name}"] if any(level.column for level in field.levels) else []
        for name in (f"mw_{field.name}", *adjusted):
            if name not in found.column_names:
                found = found.append_column(name, pa.array(np.zeros(found.num_rows)))
    return found


def prior(model: Model, *, parties: int) -> float:
    """Probability that two parties drawn at random are one person; a small table is a sample of at least FEWEST parties."""
    return 2 * model["per_party"] / max(parties - 1, FEWEST)


def _linker(con: duckdb.DuckDBPyConnection, model: Model, *, number: str = "unique_id") -> Linker:
    """Splink over `records`. number: the column that names a record; EM draws its sample by the text, scoring joins by the number."""
    present = step(con, "identify/present").to_pylist()[0]
    fields = [field for field in FIELDS if present[field.name]] or [FIELDS[1]]  # Splink wants one at least
    settings = {
        "link_type": "dedupe_only",
        "unique_id_column_name": number,
        "probability_two_random_records_match": prior(model, parties=present["parties"]),
        "blocking_rules_to_generate_predictions": [],
        "comparisons": [_comparison(field, model["fields"][field.name]) for field in fields],
        "retain_matching_columns": False,  # the values of a hundred thousand pairs: levels are told by their bits instead
        "retain_intermediate_calculation_columns": True,
        "em_convergence": 0.001,
        "max_iterations": 12,
        "linker_uid": "andon",
    }
    api = DuckDBAPI(con)
    linker = Linker(api.register("records"), settings, log_level=None, validate_settings=False)
    for column, usual in (("given", 0.01), ("surname", 0.005)):
        if not present[column]:
            continue
        rows = step(con, "identify/term_frequency", surname=column == "surname", usual=usual, belief=BELIEF)
        con.register(f"frequency_{column}", rows.rename_columns([column, f"tf_{column}"]))
        linker.table_management.register_term_frequency_lookup(api.register(f"frequency_{column}"), column)
    return linker


def _comparison(field: Field, odds: dict[str, list[float]]) -> dict[str, Any]:
    bits = _bits(field, odds)
    levels: list[dict[str, Any]] = [{"sql_condition": field.absent, "label_for_charts": "absent", "is_null_level": True}]
    for level in field.levels:
        u = max(odds[level.name][1], 1e-9)
        m = u * 2.0 ** bits[level.name]
        made = {
            "sql_condition": level.sql or "ELSE",
            "label_for_charts": level.name,
            "m_probability": m,
            "u_probability": u,
        }
        if level.column:
            made |= {"tf_adjustment_column": level.column, "tf_adjustment_weight": 1.0, "tf_minimum_u_value": 1e-5}
        levels.append(made)
    return {"output_column_name": field.name, "comparison_levels": levels}


def _rounded(value: float) -> float:
    """Six digits: sums of many threads differ in the fifteenth, and ids must not."""
    return float(f"{value:.6g}") if math.isfinite(value) else 0.0
