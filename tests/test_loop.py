"""The rooms in their order: data flows one way, and folders, order and contracts agree."""

from importlib import import_module
from pathlib import Path

import pytest

from andon import loop
from andon.errors import BadContract
from andon.tables import COLLECTED, CONTRACTS, DERIVED, empty

SRC = Path(__file__).parents[1] / "src" / "andon"
SHARED = {"text", "stats", "report", "notebook", "example", "score"}


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
        loop.merged({}, {"issues": empty("issues")}, room="measure", writes=("resolutions",))


def test_aliases_are_appended_and_the_rest_is_new():
    old = {"aliases": empty("aliases"), "agenda": empty("agenda")}
    new = loop.merged(old, {"aliases": empty("aliases").slice(0), "agenda": empty("agenda")}, room="act", writes=("aliases", "agenda"))
    assert new["aliases"].num_rows == 0
    assert new["agenda"] is not old["agenda"]


def test_every_table_is_final_once_and_no_later_room_writes_it():
    said = [loop._settled(together) for together in loop.ORDER]
    names = [name for some in said for name in some]
    assert len(names) == len(set(names))
    assert set(names) == {name for room in loop.ROOMS for name in loop.door(room).WRITES}
    assert "aliases" in said[loop.ORDER.index(["rootcause"])]
