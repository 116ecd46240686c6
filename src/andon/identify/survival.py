"""Customer ids that survive: the id with most of a customer's parties carries on, and aliases say what became of the others."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from hashlib import sha256


def fresh_id(party: str, *, taken: set[str]) -> str:
    """An id from the smallest party key alone, so that the same data give the same id anywhere."""
    attempt = 0
    while True:
        name = "c" + sha256(f"{party}#{attempt}".encode() if attempt else party.encode()).hexdigest()[:12]
        if name not in taken:
            return name
        attempt += 1


def survived(found: Sequence[Sequence[str]], before: Mapping[str, str]) -> list[str]:
    """The id of each customer in `found` (lists of parties).

    before: party -> customer id of the last run. The pair of an old id and a customer with most parties in common is taken
    first, each id once (ties: smaller id, then the customer the id was once made for, then smaller party); a customer without
    an old id gets a fresh one. So a merge that is taken back restores both ids.
    """
    shared = Counter((before[party], n) for n, parties in enumerate(found) for party in parties if party in before)
    ids: dict[int, str] = {}
    used: set[str] = set()

    def order(item: tuple[tuple[str, int], int]) -> tuple[int, str, bool, str]:
        (old, n), count = item
        return -count, old, fresh_id(found[n][0], taken=set()) != old, found[n][0]

    for (old, n), _ in sorted(shared.items(), key=order):
        if n not in ids and old not in used:
            ids[n] = old
            used.add(old)
    for n, parties in enumerate(found):
        if n not in ids:
            ids[n] = fresh_id(parties[0], taken=used)
            used.add(ids[n])
    return [ids[n] for n in range(len(found))]


def aliases(now: Mapping[str, str], before: Mapping[str, str], *, run_id: str) -> list[dict[str, str | None]]:
    """Rows of the table aliases: what became of each old customer id that did not simply carry on.

    now, before: party -> customer id. One row a new home of an old id's parties: an id that is gone was merged into (or split
    over) the new ids; an id that lives on and has a row lost parties to the new id. new_id null: none of its parties is left.
    """
    moved = sorted({(old, now[party]) for party, old in before.items() if party in now and now[party] != old})
    left = {old for party, old in before.items() if party in now}
    gone = sorted(set(before.values()) - left)
    rows: list[tuple[str, str | None]] = [*moved, *((old, None) for old in gone)]
    return [{"kind": "customer", "old_id": old, "new_id": new, "run_id": run_id} for old, new in rows]
