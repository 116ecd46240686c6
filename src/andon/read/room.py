"""Messages in, signals and spans out; texts are cut into batches for the runner."""

from __future__ import annotations

from itertools import chain

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from andon.read.reader import Batch, Rows, read_batch
from andon.runner import Turn
from andon.sql import holding, step
from andon.tables import CONTRACTS, SIGNALS, Tables

READS = ("messages", "interactions", "parties", "sources")
WRITES = ("signals", "spans")
BATCH = 8_000


def run(tables: Tables, *, turn: Turn) -> Tables:
    """One row of `signals` a message that exists at turn.as_of, and the `spans` found in it; both ordered by message_id.

    A signal is a probability 0..1, null where speaker, language or lack of words cannot tell. Reading is a function of one
    message (its text, speaker, time, language and zone), so batches and runner change nothing.
    """
    con = holding({name: tables[name] for name in READS})
    texts = step(con, "read/texts", as_of=turn.as_of).combine_chunks()
    jobs = [_batch(texts.slice(at, BATCH)) for at in range(0, texts.num_rows, BATCH)]
    read = turn.runner.map(read_batch, jobs, rows=texts.num_rows)
    return {"signals": _signals(texts, read), "spans": _spans(read)}


def _batch(rows: pa.Table) -> Batch:
    """The columns a reader needs, as plain lists: cheap to hand to another process."""
    return Batch(**{name: rows.column(name).to_pylist() for name in Batch._fields})


def _signals(texts: pa.Table, read: list[Rows]) -> pa.Table:
    """The table `signals`: each batch gives its probabilities in the order of its messages."""
    columns = {
        name: pa.array(np.concatenate([np.zeros(0), *(rows.signals[name] for rows in read)]).astype(np.float32), from_pandas=True)
        for name in SIGNALS
    }
    return pa.table({"message_id": pc.cast(texts.column("message_id"), pa.string()), **columns}, schema=CONTRACTS["signals"])


def _spans(read: list[Rows]) -> pa.Table:
    """The table `spans`, in the order of messages and of places in them."""
    schema = CONTRACTS["spans"]
    columns = {
        name: pa.array(chain.from_iterable(rows.spans[place] for rows in read), schema.field(name).type)
        for place, name in enumerate(schema.names)
    }
    return pa.table(columns, schema=schema)
