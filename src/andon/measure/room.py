"""The room `measure`: what later evidence shows."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import duckdb
import numpy as np
import pyarrow as pa

from andon.measure.families import BAD, GOOD, REGRET, delivering, with_kinds
from andon.measure.rates import rates
from andon.measure.recontact import Curves, curves
from andon.measure.scores import scored
from andon.runner import Turn
from andon.settings import setting
from andon.sql import holding, keep, step
from andon.tables import Tables, conform, table

READS = (
    "interactions", "messages", "signals", "spans", "claims", "steps", "answers", "outcomes", "coverage", "decisions",
    "buckets", "issues", "issue_interactions", "horizons",
)  # fmt: skip
WRITES = ("commitments", "claim_outcomes", "resolutions", "scores", "curves")

SURE = 0.5  # probability from which a signal counts as said
CLEAR = 0.8  # probability from which a denial counts that its source could have recorded and did not
DOUBT = 0.3  # not_fixed from which a contact is no word of thanks
HEATED = 0.4  # anger from which a contact is no word of thanks
GRACE = 0.25  # days after the due time: clocks and zones of several systems differ by hours, not by days
REPEAT = 3  # days within which a claim that is made again, with no return between, is the same claim
LEAST_KEPT = 3  # promises of a kind that must be seen delivered before a missing delivery means anything
STEP_DAYS = 45  # how long after the last contact a step of the customer may still belong to the issue


def run(tables: Tables, *, turn: Turn) -> Tables:
    """Commitments, claims with their returns, the outcome of each issue, scores and curves; see docs/measure.md and docs/measures.md."""
    # What rests on answers alone, and steps that need little of the others, run beside the rest: one step keeps to one core.
    with ThreadPoolExecutor(1) as beside:
        answers = beside.submit(_answers, tables, turn=turn)
        con = _opened(tables)
        evidence(con, tables, turn=turn, beside=beside)
        scores = answers.result()
    claims = keep(con, "claim_outcomes", "measure/claim_outcomes", as_of=turn.as_of).to_arrow_table()
    judged = keep(con, "judged", "measure/outcome", as_of=turn.as_of).to_arrow_table()
    lasting = step(con, "measure/durations")
    resolutions = resolved(judged, Curves(lasting))
    commitments = promises(con, tables["steps"], turn=turn)
    found = rates(resolutions, judged=judged, claims=claims, durations=lasting, commitments=commitments)
    found += scores
    return {
        "commitments": commitments,
        "claim_outcomes": conform("claim_outcomes", claims),
        "resolutions": resolutions,
        "scores": table("scores", found),
        "curves": curves(lasting, step(con, "measure/firsts")),
    }


def _opened(tables: Tables) -> duckdb.DuckDBPyConnection:
    """A connection that holds what the room reads."""
    con = holding({name: tables[name] for name in tables if name in (*READS, "contacts")})
    # Arrow tables do not tell DuckDB how long they are, and it would compare every row with every other.
    con.execute("SET asof_loop_join_threshold = 0")
    return con


def _answers(tables: Tables, *, turn: Turn) -> list[dict[str, object]]:
    """The scores of surveys."""
    return scored(step(_opened(tables), "measure/answers_of", as_of=turn.as_of))


def _records(tables: Tables, *, turn: Turn) -> Tables:
    """The steps that need nothing of what was said, by name."""
    con = _opened(tables)
    good, bad = (setting(turn.settings, f"measure.steps_{name}", usual) for name, usual in (("good", GOOD), ("bad", BAD)))
    found = {name: step(con, f"measure/{name}", as_of=turn.as_of) for name in ("recorded", "promised", "churn", "decided")}
    found["promised"] = with_kinds(found["promised"])
    return found | {"steps_of": step(con, "measure/steps_of", as_of=turn.as_of, days=STEP_DAYS, good=good, bad=bad)}


def evidence(con: duckdb.DuckDBPyConnection, tables: Tables, *, turn: Turn, beside: ThreadPoolExecutor) -> None:
    """Everything outcomes rest on, kept in `con` under the names of the steps."""
    contacts = keep(con, "contacts", "measure/contacts", as_of=turn.as_of, sure=SURE).to_arrow_table()
    records = beside.submit(_records, tables | {"contacts": contacts}, turn=turn)
    keep(con, "talk", "measure/talk", as_of=turn.as_of, sure=SURE, clear=CLEAR, regret=REGRET)
    for name, rows in records.result().items():
        con.register(name, rows)
    keep(con, "hanging", "measure/hanging", sure=SURE)
    keep(con, "said", "measure/said", sure=SURE)
    keep(con, "closing", "measure/closing", sure=SURE, heated=HEATED, doubt=DOUBT)
    keep(con, "returns", "measure/returns", sure=SURE)
    keep(con, "claimed", "measure/claimed", repeat=REPEAT)
    keep(con, "watched", "measure/watched", as_of=turn.as_of)
    keep(con, "relevant", "measure/relevant")
    keep(con, "words_of", "measure/words_of", as_of=turn.as_of, sure=SURE)
    keep(con, "evidence", "measure/evidence", sure=SURE)


def resolved(judged: pa.Table, lasting: Curves) -> pa.Table:
    """The table `resolutions`: outcomes with the probability that the issue is resolved (null where nothing can be known)."""
    outcome = np.array(judged.column("outcome").to_pylist(), dtype=object)
    watched = np.maximum(judged.column("observed_days").fill_null(0).to_numpy(), 0.0)
    claimed = np.asarray(judged.column("claimed_at").is_valid())
    stands = lasting.stands(judged.column("reason_id").to_pylist(), watched, judged.column("horizon").to_numpy())
    settled = ~np.isin(outcome, ["pending", "unseen"]) & ~claimed
    base = float((outcome[settled] == "resolved").mean()) if settled.any() else 0.5
    p = np.select([outcome == "resolved", outcome == "pending", outcome == "unseen"], [1.0, np.where(claimed, stands, base), np.nan], 0.0)
    rows = judged.append_column("p_resolved", pa.array(p, from_pandas=True))
    return conform("resolutions", rows.select([name for name in table("resolutions").column_names if name in rows.column_names]))


def promises(con: duckdb.DuckDBPyConnection, steps: pa.Table, *, turn: Turn) -> pa.Table:
    """The table `commitments`."""
    con.register("delivering", delivering(steps))
    keep(con, "deliveries", "measure/deliveries")
    keep(con, "recordable", "measure/recordable", least=LEAST_KEPT)
    return conform("commitments", step(con, "measure/commitments", as_of=turn.as_of, grace=GRACE))
