"""The room as a whole: who is read, what is null, and that batches change nothing."""

from __future__ import annotations

from datetime import UTC, datetime

import pyarrow as pa
import pytest

from andon import read
from andon.read import room
from andon.runner import Turn
from andon.tables import CONTRACTS, SIGNALS, Tables, table

SAID = datetime(2024, 3, 6, 10, tzinfo=UTC)
TURN = Turn(as_of=datetime(2024, 4, 1, tzinfo=UTC))


def tables(*said: tuple[str | None, str | None], channel: str = "email", zone: str | None = "Europe/London", **message: object) -> Tables:
    """Messages of one thread of the source `mail`, as (speaker, text)."""
    rows = [
        {
            "message_id": f"m{place}",
            "source": "mail",
            "interaction_id": "m0",
            "seq": place,
            "at": SAID,
            "speaker": speaker,
            "text": text,
            **message,
        }
        for place, (speaker, text) in enumerate(said)
    ]
    return {
        "messages": table("messages", rows),
        "interactions": table("interactions", [{"interaction_id": "m0", "source": "mail", "channel": channel}]),
        "parties": table("parties", []),
        "sources": table("sources", [{"source": "mail", "zone": zone}]),
    }


def ran(*said: tuple[str | None, str | None], **more: str) -> Tables:
    return read.run(tables(*said, **more), turn=TURN)  # type: ignore[arg-type]


def spans(made: Tables, kind: str) -> list[str | None]:
    return [row["value"] for row in made["spans"].to_pylist() if row["kind"] == kind]


def test_each_speaker_has_their_own_signals() -> None:
    customer, agent, bot = ran(("customer", "It works."), ("agent", "It is fixed."), ("bot", "Hello"))["signals"].to_pylist()
    assert {name for name in SIGNALS if customer[name] is None} == {
        "courtesy",
        "claims_fix",
        "denies",
        "commits",
        "empty_promise",
        "passes_on",
    }
    assert {name for name in SIGNALS if agent[name] is None} == {"anger", "repeat_effort", "not_fixed", "confirms_fixed", "leaving", "harm"}
    assert bot["courtesy"] is None
    assert bot["claims_fix"] is not None


@pytest.mark.parametrize("said", [("system", "It is fixed."), (None, "Hello"), ("customer", None), ("customer", " 42 ...")])
def test_what_cannot_be_read_is_null(said: tuple[str | None, str | None]) -> None:
    (row,) = ran(said)["signals"].to_pylist()
    assert all(row[name] is None for name in SIGNALS)


def test_another_language_is_null_but_for_shouting() -> None:
    (row,) = ran(("customer", "C'EST TOUJOURS EN PANNE DEPUIS HIER SOIR, RIEN NE MARCHE !!!"))["signals"].to_pylist()
    assert row["not_fixed"] is None
    assert row["anger"] > 0.5


def test_quoted_words_are_not_read() -> None:
    made = ran(("customer", "Thank you.\n\nOn Mon, 4 Mar 2024 at 10:02, Help wrote:\n> it is still not fixed\n"))
    assert made["signals"].to_pylist()[0]["not_fixed"] < 0.1
    assert spans(made, "quoted") == [None]


def test_promises_and_their_dates_become_spans() -> None:
    made = ran(("agent", "I will call you by Friday. We'll look into it."))
    assert spans(made, "commitment") == ["I will call you by Friday", "empty: We'll look into it"]
    assert spans(made, "due_date") == ["2024-03-08T23:59:59+00:00"]
    assert made["signals"].to_pylist()[0]["commits"] > 0.9


def test_the_zone_of_the_source_moves_the_due_date() -> None:
    assert spans(ran(("agent", "I will call you by Friday."), zone="America/New_York"), "due_date") == ["2024-03-09T04:59:59+00:00"]


def test_spans_point_at_their_words() -> None:
    text = "Call 07700 900123. It is still not working. My mother fell and could not call an ambulance."
    found = {row["kind"]: text[row["start"] : row["end"]] for row in ran(("customer", text))["spans"].to_pylist()}
    assert found["personal_data"] == "07700 900123"
    assert found["not_fixed"].startswith("still not work")
    assert found["harm"].endswith("ambulance")


def test_nothing_after_as_of_is_read() -> None:
    late = datetime(2024, 5, 1, tzinfo=UTC)
    assert read.run(tables(("customer", "Hello"), at=late), turn=TURN)["signals"].num_rows == 0  # type: ignore[arg-type]


def test_batches_change_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    said = [("agent", "I will call you tomorrow."), ("customer", "It is still off, 07700 900123!"), ("system", "closed")] * 5
    whole = ran(*said)
    monkeypatch.setattr(room, "BATCH", 2)
    assert ran(*said) == whole


def test_a_firm_without_messages() -> None:
    made = read.run({name: table(name) for name in read.READS}, turn=TURN)
    assert [made[name].num_rows for name in read.WRITES] == [0, 0]
    assert all(made[name].schema == CONTRACTS[name] for name in read.WRITES)


def test_a_source_nobody_described_is_in_utc() -> None:
    bare = tables(("agent", "I will call you by Friday.")) | {"sources": table("sources"), "interactions": table("interactions")}
    assert spans(read.run(bare, turn=TURN), "due_date") == ["2024-03-08T23:59:59+00:00"]


def test_the_tables_keep_their_contract() -> None:
    made = ran(("customer", "Hello"), ("agent", "Hi"))
    assert made["signals"].column("anger").type == pa.float32()
    assert made["signals"].column("message_id").to_pylist() == ["m0", "m1"]
