"""Groups: customers who share an account or a case belong together, so that a bucket holds whatever belongs to one of them."""

from __future__ import annotations

import numpy as np
import pyarrow as pa
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

MANY = 50  # an account or a case that names more customers than this ties nobody together
GIANT = 1_000  # a group of more customers than this, and of more than GIANT_SHARE of all, is cut by a stricter limit
GIANT_SHARE = 0.05

Node = tuple[str, str]  # kind (customer, account, case) and id


def groups(ties: pa.Table, *, many: int = MANY) -> dict[Node, str]:
    """The group of every customer, account and case in `ties` (see `sql/ties.sql`), as {(kind, id): group_id}.

    group_id: the smallest customer id, else "account/ID" or "case/ID". Accounts and cases that name more than `many`
    customers (or cases that name more than `many` accounts) are no key and have no group.
    """
    pairs, nodes = _pairs(ties)
    weak = _weak(pairs, many=many)
    for _ in range(8):
        found = _components([node for node in nodes if node not in weak], [pair for pair in pairs if not weak & set(pair)])
        giant = _giant(found)
        many //= 2
        if not giant or many < 1:
            break
        weak |= _weak([pair for pair in pairs if pair[0] in giant], many=many)
    return found


def _pairs(ties: pa.Table) -> tuple[list[tuple[Node, Node]], list[Node]]:
    columns = [ties.column(name).to_pylist() for name in ("left_kind", "left_id", "right_kind", "right_id")]
    rows = list(zip(*columns, strict=True))
    pairs = [((lk, li), (rk, ri)) for lk, li, rk, ri in rows if rk is not None]
    return pairs, sorted({(lk, li) for lk, li, rk, _ in rows if rk is None})


def _weak(pairs: list[tuple[Node, Node]], *, many: int) -> set[Node]:
    """Accounts and cases that name too many customers, and cases that name too many accounts."""
    named: dict[tuple[Node, str], int] = {}
    for left, right in pairs:
        named[right, left[0]] = named.get((right, left[0]), 0) + 1
    return {node for (node, _), n in named.items() if n > many}


def _components(nodes: list[Node], pairs: list[tuple[Node, Node]]) -> dict[Node, str]:
    place = {node: n for n, node in enumerate(nodes)}
    left = np.array([place[a] for a, _ in pairs], dtype=np.int64)
    right = np.array([place[b] for _, b in pairs], dtype=np.int64)
    graph = coo_matrix((np.ones(len(pairs), dtype=np.int8), (left, right)), shape=(len(nodes), len(nodes)))
    _, labels = connected_components(graph, directed=False) if nodes else (0, np.array([], dtype=np.int32))
    rank = {"customer": 0, "account": 1, "case": 2}
    best: dict[int, Node] = {}
    for node, label in zip(nodes, labels.tolist(), strict=True):
        kept = best.get(label)
        if kept is None or (rank[node[0]], node[1]) < (rank[kept[0]], kept[1]):
            best[label] = node
    return {node: _name(best[label]) for node, label in zip(nodes, labels.tolist(), strict=True)}


def _name(node: Node) -> str:
    kind, name = node
    return name if kind == "customer" else f"{kind}/{name}"


def _giant(found: dict[Node, str]) -> set[Node]:
    """The customers of groups that are too large to be a household or a firm."""
    sizes: dict[str, int] = {}
    for (kind, _), group in found.items():
        if kind == "customer":
            sizes[group] = sizes.get(group, 0) + 1
    limit = max(GIANT, GIANT_SHARE * sum(sizes.values()))
    return {node for node, group in found.items() if node[0] == "customer" and sizes.get(group, 0) > limit}
