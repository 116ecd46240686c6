"""Parties of several systems become customers: keys first, then a linkage model, and what a person decided above both."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

import duckdb
import pyarrow as pa

from andon.identify import nicknames
from andon.identify.clusters import Clusters, Edges
from andon.identify.decisions import decided
from andon.identify.differences import Differences, Self, written
from andon.identify.groups import groups
from andon.identify.linkage import fitted, scored
from andon.identify.pairs import link_edges
from andon.identify.survival import aliases, survived
from andon.runner import Turn
from andon.settings import setting
from andon.sql import holding, keep, step
from andon.tables import Tables, conform, table

READS = (
    "parties",
    "party_keys",
    "decisions",
    "interactions",
    "messages",
    "claims",
    "steps",
    "answers",
    "outcomes",
    "previous_links",
)
WRITES = ("customers", "links", "link_edges", "aliases", "placements", "buckets")

MODEL = "identify.linkage"
THRESHOLD = 4.0  # bits: a pair that more than a name supports is one person with probability 0.94
NAMESAKES = 0.0  # bits that two only bearers of a full name need, when nothing but the name speaks for them
NAMELESS = 0.0  # bits that a caller without a name and the only customer of an account need, an unknown number aside
MOST = 60  # parties in a block that are still compared each with each
BUCKETS = 16

Pair = tuple[int, int]  # two parties by number


def run(tables: Tables, *, turn: Turn) -> Tables:
    """Customers, links, link_edges, aliases, placements and buckets of the parties known at turn.as_of.

    tables: those of READS. The model is kept in turn.models["identify.linkage"] and reused from there. Settings
    (turn.settings): identify.buckets, identify.threshold (bits).
    """
    con = holding({name: rows for name, rows in tables.items() if name in READS})
    _values(con, turn)
    place = {key: n for n, key in enumerate(step(con, "identify/keys").column("key").to_pylist())}
    same, apart = (
        [(place[a], place[b]) for a, b in decided(tables["decisions"], kind=kind, as_of=turn.as_of, known=place)]
        for kind in ("same_party", "apart")
    )
    pairs = _pairs(con, turn, same=same, apart=apart)
    with _no_hunt_for_cycles():
        clusters = _clusters(con, same=same, apart=apart)
        clusters.grow(_as_edges(pairs["edges"], threshold=setting(turn.settings, "identify.threshold", THRESHOLD)))
        keys, before = list(place), dict(_previous(tables["previous_links"]))
        found = [[keys[party] for party in parties] for parties in clusters.found()]
        home = {party: name for name, parties in zip(survived(found, before), found, strict=True) for party in parties}
        homes = _homes([home[key] for key in keys], keys)
        con.register("homes", homes)
        # Neither needs the other, and each step keeps to one core for most of its time.
        with ThreadPoolExecutor(1) as beside:
            compared = beside.submit(link_edges, pairs | {"homes": homes}, clusters.refused)
            placed = _placed(con, turn)
            went = table("aliases", aliases(home, before, run_id=turn.run_id))
            return placed | {"link_edges": compared.result(), "aliases": went}


@contextmanager
def _no_hunt_for_cycles() -> Iterator[None]:
    """Sets and lists of a hundred thousand parties make no cycles; looking for them took half of the time of clustering."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


def _values(con: duckdb.DuckDBPyConnection, turn: Turn) -> None:
    """Register what every party says of itself, made comparable: seen, clean, names, usage, sound, records."""
    roots = nicknames.roots()
    con.register("roots", pa.table({"word": list(roots), "root": list(roots.values())}))
    keep(con, "seen", "identify/seen", as_of=turn.as_of)
    keep(con, "raw_values", "identify/raw_values", as_of=turn.as_of)
    keep(con, "lonely", "identify/lonely")
    keep(con, "told", "identify/told", as_of=turn.as_of)
    keep(con, "clean", "identify/values")
    keep(con, "names", "identify/names", dropped=nicknames.DROPPED)
    keep(con, "usage", "identify/usage")
    keep(con, "sound", "identify/sound", many_people=20, many_parties=100)
    keep(con, "records", "identify/records")


def _homes(ids: list[str], keys: list[str]) -> pa.Table:
    """The number, key and customer id of every party."""
    numbers = pa.array(range(len(keys)), pa.int32())
    return pa.table({"party": numbers, "key": pa.array(keys, pa.string()), "customer_id": pa.array(ids, pa.string())})


def _pairs(con: duckdb.DuckDBPyConnection, turn: Turn, *, same: list[Pair], apart: list[Pair]) -> Tables:
    """Pairs of parties as numbers: edges, sorted, with the columns of EDGE_COLUMNS; what they were scored by; and what persons decided."""
    pairs = sorted({*same, *apart})
    left, right = pa.array([a for a, _ in pairs], pa.int32()), pa.array([b for _, b in pairs], pa.int32())
    said = pa.table({"left": left, "right": right, "apart": pa.array([pair in set(apart) for pair in pairs], pa.bool_())})
    con.register("decided", said)
    keep(con, "blocks", "identify/blocks", most=MOST)
    if not len(keep(con, "candidates", "identify/candidates", most=MOST)):
        return {"edges": pa.table({name: pa.array([], kind) for name, kind in EDGE_COLUMNS.items()})}
    if MODEL not in turn.models:
        turn.models[MODEL] = fitted(con)
    found = scored(con, turn.models[MODEL])
    con.register("scored", found)
    return {"edges": step(con, "identify/edges", nameless=NAMELESS), "scored": found, "decided": said}


EDGE_COLUMNS = {
    "left": pa.int32(),
    "right": pa.int32(),
    "weight": pa.float64(),
    "sure": pa.bool_(),
    "backed": pa.bool_(),
    "namesakes": pa.bool_(),
    "left_rows": pa.float64(),
    "right_rows": pa.float64(),
}


def _as_edges(edges: pa.Table, *, threshold: float) -> Edges:
    column = {name: edges.column(name).to_numpy() for name in EDGE_COLUMNS}
    weight = column["weight"]
    return Edges(
        left=column["left"],
        right=column["right"],
        weight=weight,
        sure=column["sure"],
        linkable=column["backed"] & (weight >= threshold),
        namesakes=column["namesakes"],
        enough_for_namesakes=column["namesakes"] & (weight >= NAMESAKES),
        left_rows=column["left_rows"],
        right_rows=column["right_rows"],
    )


def _clusters(con: duckdb.DuckDBPyConnection, *, same: list[Pair], apart: list[Pair]) -> Clusters:
    common = {row["given"]: row["n"] for row in step(con, "identify/common").to_pylist()}
    rows = step(con, "identify/selves")
    made: dict[tuple[str | None, ...], Self] = {}  # parties that say the same share one Self, so that it is compared once
    parties = [
        made.get(said) or made.setdefault(said, written(*said))
        for said in zip(*(rows.column(name).to_pylist() for name in ("names", "births", "numbers")), strict=True)
    ]
    return Clusters(parties, Differences(common), same=same, apart=set(apart))


def _previous(links: pa.Table) -> list[tuple[str, str]]:
    columns = [links.column(name).to_pylist() for name in ("source", "party_ref", "customer_id")]
    return [(f"{source}/{ref}", customer) for source, ref, customer in zip(*columns, strict=True) if customer]


def _placed(con: duckdb.DuckDBPyConnection, turn: Turn) -> Tables:
    """Customers, links, placements and buckets for parties at home with a customer."""
    buckets = setting(turn.settings, "identify.buckets", BUCKETS)
    links = conform("links", keep(con, "links", "identify/links").to_arrow_table())
    grouped = groups(keep(con, "ties", "identify/ties", as_of=turn.as_of).to_arrow_table())
    kinds, names = [kind for kind, _ in grouped], [name for _, name in grouped]
    con.register(
        "groups",
        pa.table(
            {"kind": pa.array(kinds, pa.string()), "id": pa.array(names, pa.string()), "group_id": pa.array(grouped.values(), pa.string())}
        ),
    )
    return {
        "links": links,
        "customers": conform("customers", step(con, "identify/customers")),
        "placements": conform("placements", step(con, "identify/placements", as_of=turn.as_of, buckets=buckets)),
        "buckets": conform("buckets", step(con, "identify/buckets", buckets=buckets)),
    }
