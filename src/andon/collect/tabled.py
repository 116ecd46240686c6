"""The room's turn: what lies in the lake, as the tables every other room reads."""

from __future__ import annotations

import pyarrow as pa

from andon.collect.addressed import given, linked
from andon.collect.cutting import cut, summed_up
from andon.collect.linking import answered_about, claimed
from andon.runner import Turn
from andon.sql import holding, keep, step
from andon.tables import COLLECTED, Tables, conform, empty

SILENCE_HOURS = 24
# Tables that need nothing but one of the lake's and the moment.
_PLAIN = {name: f"lake_{name}" for name in "steps events outcomes exposures market coverage decisions".split()}
_PLAIN |= {"invitations": "lake_responses", "actions": "lake_events"}
_TIMELESS = "staff areas sources rejected".split()


def run(tables: Tables, *, turn: Turn) -> Tables:
    """Interactions, messages, claims, answers and the rest of the collected tables, of everything up to `turn.as_of`.

    tables: the `lake_*` tables. The setting `collect.silence_hours` says after how long a silence a new interaction begins.
    """
    hours = float(turn.settings.get("collect.silence_hours", SILENCE_HOURS))
    con = holding(tables)
    now = turn.as_of
    messages = step(con, "collect/messages", as_of=now)
    messages = messages.append_column("no", pa.array(range(messages.num_rows), pa.int64()))
    con.register("messages", messages)
    con.register("linked", linked(messages))
    keep(con, "threaded", "collect/threads")
    keep(con, "placed", "collect/people")
    con.register("given", given(step(con, "collect/multi")))
    keep(con, "claims_seen", "collect/claims_seen", as_of=now)
    rows = cut(step(con, "collect/spread"), messages, claims=step(con, "collect/cutting_claims"), hours=hours)
    con.register("cut", rows)
    con.register("own", summed_up(rows))
    out = {"interactions": keep(con, "interactions", "collect/interactions", as_of=now), "messages": step(con, "collect/said")}
    out["interaction_attributes"] = step(con, "collect/attributes", as_of=now)
    refs = step(con, "collect/refs")
    con.register("linked_claims", claimed(step(con, "collect/claims_timed"), refs))
    out["claims"] = step(con, "collect/claims")
    con.register("answers_about", answered_about(step(con, "collect/answers_seen", as_of=now), refs))
    out["answers"] = step(con, "collect/answers")
    out |= {name: step(con, f"collect/{name}", as_of=now) for name in ("parties", "party_keys")}
    for name, of in _PLAIN.items():
        out[name] = step(con, f"collect/{name}", as_of=now) if tables[of].num_rows else empty(name)
    out |= {name: step(con, f"collect/{name}") if tables[f"lake_{name}"].num_rows else empty(name) for name in _TIMELESS}
    return {name: _in_utc(name, out[name]) for name in COLLECTED}


def _in_utc(name: str, rows: pa.Table) -> pa.Table:
    """The rows by contract, only its columns."""
    return conform(name, rows).select(COLLECTED[name].names)
