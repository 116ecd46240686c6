from __future__ import annotations

import itertools
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from andon.runner import Turn
from andon.tables import CONTRACTS, Tables, empty, table

START = datetime(2024, 1, 1, tzinfo=UTC)
AS_OF = datetime(2025, 1, 1, tzinfo=UTC)

MATTERS = {
    "line": (
        ["my phone line", "the landline", "our telephone line"],
        ["is dead", "has no dial tone", "went silent", "is dead since the storm"],
    ),
    "bill": (
        ["my bill", "the invoice", "this bill"],
        ["is far too high", "charges twice", "shows a wrong amount", "is too high and charges extra"],
    ),
    "router": (
        ["the router", "my new router", "your wifi router"],
        ["will not connect", "keeps blinking red", "needs a password to connect", "lost its wifi name"],
    ),
}


def sentences_of(matter: str) -> list[str]:
    """Sixty ways to put one matter."""
    since = ("", " since Monday", " again", " and nobody knows why", ", please help")
    return [f"Hello, {a} {b}{c}." for c, a, b in itertools.product(since, *MATTERS[matter])]


@pytest.fixture
def turn() -> Turn:
    return Turn(as_of=AS_OF, run_id="r1", seed=3)


@pytest.fixture
def company() -> Callable[..., Tables]:
    """Tables of a company whose interactions are single messages of customers."""

    def made(texts: list[str | None], **columns: list[object]) -> Tables:
        tables = {name: empty(name) for name in CONTRACTS} | {"previous_reasons": empty("reasons")}
        rows, messages = [], []
        for n, text in enumerate(texts):
            key, at = f"mail/{n:05d}", START + timedelta(hours=n)
            rows.append(
                {"interaction_id": key, "source": "mail", "started_at": at, "channel": "email", "direction": "inbound", "party_ref": key}
            )
            rows[-1] |= {name: values[n] for name, values in columns.items()}
            messages.append(
                {"message_id": key, "source": "mail", "interaction_id": key, "seq": 1, "at": at, "speaker": "customer", "text": text}
            )
        return tables | {"interactions": table("interactions", rows), "messages": table("messages", messages)}

    return made


@pytest.fixture
def three_matters(company: Callable[..., Tables]) -> Tables:
    """Sixty texts of each of three matters, in turn."""
    return company([sentences_of(matter)[n] for n in range(60) for matter in MATTERS])
