"""The rooms in their order: data flows one way, and folders, order and contracts agree."""

import time
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path
from types import SimpleNamespace

import pytest

from andon import loop
from andon.errors import BadContract
from andon.runner import Turn
from andon.tables import COLLECTED, CONTRACTS, DERIVED, empty, table

SRC = Path(__file__).parents[1] / "src" / "andon"
SHARED = {"text", "stats", "report", "notebook", "example", "score", "reasons"}


def doors():
    return [import_module(f"andon.{room}") for room in loop.ROOMS]


def test_a_room_reads_only_what_earlier_rooms_wrote():
    known = {f"previous_{name}" for name in loop.PREVIOUS} | {"aliases"}
    for door in doors():
        ahead = {name for name in set(door.READS) - known if not name.startswith("lake_")}
        assert not ahead, f"{door.__name__} reads ahead: {ahead}"
        known |= set(door.WRITES)


def test_every_room_has_its_folder_and_every_folder_its_place():
    folders = {path.name for path in SRC.iterdir() if path.is_dir() and not path.name.startswith("_")}
    assert folders - SHARED == set(loop.ROOMS)


def test_every_room_has_a_page_of_docs():
    docs = SRC.parents[1] / "docs"
    assert not [room for room in loop.ROOMS if not (docs / f"{room}.md").is_file()]


def test_every_contract_is_written_by_a_room_or_kept_for_later():
    later = {"mindsets", "memberships"}
    written = {name for door in doors() for name in door.WRITES}
    assert set(CONTRACTS) - written == later
    assert set(COLLECTED) <= written
    assert not set(COLLECTED) & set(DERIVED)


def test_a_room_that_breaks_its_promise_is_named():
    with pytest.raises(BadContract, match="measure"):
        loop.checked({"issues": empty("issues")}, room="measure", writes=("resolutions",))


def test_aliases_are_appended_and_the_rest_is_new():
    old = {"aliases": empty("aliases"), "agenda": empty("agenda")}
    new = loop.merged(old, {"aliases": empty("aliases").slice(0), "agenda": empty("agenda")})
    assert new["aliases"].num_rows == 0
    assert new["agenda"] is not old["agenda"]


def test_a_room_waits_for_those_that_write_what_it_reads():
    assert loop.needs("collect") == set()
    assert "read" not in loop.needs("identify")
    assert loop.needs("thread") >= {"collect", "read", "identify", "reason"}


@pytest.mark.parametrize("slow", ["read", "identify"])
def test_whichever_room_is_faster_the_answer_is_the_same(monkeypatch, slow):
    """Rooms of one table each; one of the two that run together is late."""
    began = []

    def made(room):
        reads = {"collect": (), "thread": ("aliases",)}.get(room, ("sources",))
        alone = {"collect": "sources", "thread": "horizons", "measure": "curves"}.get(room)
        writes = (alone,) if alone else ("aliases",) if room in ("read", "identify") else ()

        def run(tables, *, turn):
            began.append((room, tables["aliases"].num_rows if "aliases" in tables else 0))
            time.sleep(0.2 if room == slow else 0)
            rows = [{"kind": "issue", "old_id": room, "new_id": room, "run_id": "r"}]
            return {name: table("aliases", rows) if name == "aliases" else empty(name) for name in writes}

        return SimpleNamespace(READS=reads, WRITES=writes, run=run)

    doors = {room: made(room) for room in loop.ROOMS}
    monkeypatch.setattr(loop, "door", doors.__getitem__)
    final = []
    turn = Turn(as_of=datetime(2026, 1, 1, tzinfo=UTC))
    whole = loop.run({}, turn=turn, final=lambda tables, names: final.extend(names))
    assert whole["aliases"].column("old_id").to_pylist() == ["read", "identify"]
    assert ("thread", 2) in began
    assert sorted(final) == ["aliases", "curves", "horizons", "sources"]


def test_an_error_of_a_room_is_the_error_of_the_turn(monkeypatch):
    def refuse(tables, *, turn):
        raise BadContract("no")

    nothing = {room: SimpleNamespace(READS=(), WRITES=(), run=lambda tables, *, turn: {}) for room in loop.ROOMS}
    monkeypatch.setattr(loop, "door", (nothing | {"thread": SimpleNamespace(READS=(), WRITES=(), run=refuse)}).__getitem__)
    with pytest.raises(BadContract, match="no"):
        loop.run({}, turn=Turn(as_of=datetime(2026, 1, 1, tzinfo=UTC)))
