from __future__ import annotations

import itertools

import pytest

MATTERS = {
    "dead_line": (["my phone line", "the landline", "our telephone"], ["is dead", "has no dial tone", "went silent", "makes no sound"]),
    "high_bill": (
        ["my bill", "the invoice", "this statement"],
        ["is far too high", "charges me twice", "shows a wrong amount", "is not right"],
    ),
    "wifi_router": (
        ["the router", "my new modem", "your wifi box"],
        ["will not connect", "keeps blinking red", "drops out", "needs a reset"],
    ),
    "late_parcel": (["my parcel", "the package", "our delivery"], ["has not arrived", "is lost in the post", "is late", "never came"]),
    "close_account": (
        ["my contract", "the account", "our plan"],
        ["should be closed", "must end now", "is to be cancelled", "I no longer want"],
    ),
}


@pytest.fixture(scope="session")
def taught() -> tuple[list[str], list[str]]:
    """Sixty short texts of five reasons, and their labels."""
    pairs = [
        (f"{opening}{thing} {trouble}", matter)
        for matter, (things, troubles) in MATTERS.items()
        for opening, (thing, trouble) in zip(itertools.cycle(["Hello, ", "", "Again "]), itertools.product(things, troubles), strict=False)
    ]
    return [text for text, _ in pairs], [label for _, label in pairs]
