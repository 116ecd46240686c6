"""Groups: customers who share an account or a case belong together, so that a bucket holds whatever belongs to one of them."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

MANY = 50  # an account or a case that names more customers than this ties nobody together
GIANT = 1_000  # a group of more customers than this, and of more than GIANT_SHARE of all, is cut by a stricter limit
GIANT_SHARE = 0.05

RANK = {"customer": 0, "account": 1, "case": 2}  # whose id names a group

Node = tuple[str, str]  # kind (customer, account, case) and id
Numbers = npt.NDArray[np.int64]
Flags = npt.NDArray[np.bool_]


def groups(ties: pa.Table, *, many: int = MANY) -> dict[Node, str]:
    """The group of every customer, account and case in `ties` (see `sql/ties.sql`), as {(kind, id): group_id}.

    group_id: the smallest customer id, else "account/ID" or "case/ID". Accounts and cases that name more than `many`
    customers (or cases that name more than `many` accounts) are no key and have no group.
    """
    rank, names, left, right = _numbered(ties)
    weak = _weak(rank, left, right, many=many)
    for _ in range(8):
        kept, first = np.flatnonzero(~weak), _components(weak, left, right)
        giant = _giant(rank, first, weak)
        many //= 2
        if not giant.any() or many < 1:
            break
        cut = giant[left]
        weak |= _weak(rank, left[cut], right[cut], many=many)
    kinds = list(RANK)
    called = [name if place == 0 else f"{kinds[place]}/{name}" for place, name in zip(rank.tolist(), names, strict=True)]
    return {
        (kinds[place], names[node]): called[named]
        for node, place, named in zip(kept.tolist(), rank[kept].tolist(), first[kept].tolist(), strict=True)
    }


def _numbered(ties: pa.Table) -> tuple[Numbers, list[str], Numbers, Numbers]:
    """Nodes as numbers in the order of rank and id: the rank and id of each, and the left and right node of every pair."""
    single = pc.is_null(ties.column("right_kind"))
    alone, pairs = ties.filter(single), ties.filter(pc.invert(single))
    nodes = pa.table({"rank": _ranks(alone.column("left_kind")), "id": alone.column("left_id")})
    nodes = nodes.sort_by([("rank", "ascending"), ("id", "ascending")])
    words = _words(nodes.column("rank"), nodes.column("id"))
    left, right = (
        pc.index_in(_words(_ranks(pairs.column(f"{side}_kind")), pairs.column(f"{side}_id")), value_set=words).to_numpy().astype(np.int64)
        for side in ("left", "right")
    )
    return nodes.column("rank").to_numpy().astype(np.int64), nodes.column("id").to_pylist(), left, right


def _ranks(kinds: pa.ChunkedArray) -> pa.ChunkedArray:
    return pc.index_in(kinds, value_set=pa.array(list(RANK), pa.string()))


def _words(ranks: pa.ChunkedArray, ids: pa.ChunkedArray) -> pa.ChunkedArray:
    """One text a node, so that a customer and an account of one id are two."""
    return pc.binary_join_element_wise(ranks.cast(pa.string()), ids, "/")


def _weak(rank: Numbers, left: Numbers, right: Numbers, *, many: int) -> Flags:
    """Accounts and cases that name too many customers, and cases that name too many accounts."""
    found = np.zeros(len(rank), dtype=np.bool_)
    for kind in (RANK["customer"], RANK["account"]):
        found |= np.bincount(right[rank[left] == kind], minlength=len(rank)) > many
    return found


def _components(weak: Flags, left: Numbers, right: Numbers) -> Numbers:
    """The first node of the group of each node, with the weak ones cut off."""
    strong = ~(weak[left] | weak[right])
    left, right, size = left[strong], right[strong], len(weak)
    graph = coo_matrix((np.ones(len(left), dtype=np.int8), (left, right)), shape=(size, size))
    _, labels = connected_components(graph, directed=False) if size else (0, np.array([], dtype=np.int32))
    _, first, place = np.unique(labels, return_index=True, return_inverse=True)
    return first[place]


def _giant(rank: Numbers, first: Numbers, weak: Flags) -> Flags:
    """The customers of groups that are too large to be a household or a firm."""
    customers = (rank == RANK["customer"]) & ~weak
    sizes = np.bincount(first[customers], minlength=len(rank))
    found: Flags = customers & (sizes[first] > max(GIANT, GIANT_SHARE * int(customers.sum())))
    return found
