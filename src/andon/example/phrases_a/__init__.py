"""Phrase family a: the words on which detectors are tuned."""

from __future__ import annotations

from importlib import import_module

PAGES = (
    "openings", "returns", "replies", "courtesies", "moods", "surveys", "service", "agents", "duties",
    "problems_line", "problems_contract", "problems_leaving", "problems_loan", "problems_papers",
    "states_line", "states_contract", "states_leaving", "states_loan",
    "cars_driving", "cars_workshop", "cars_states", "coffee_bar", "coffee_states", "health_plan", "health_states", "phones",
    "perils", "divisions", "partings", "manners",
    "german", "german_nouns", "spanish", "spanish_nouns", "french", "french_nouns",
)  # fmt: skip

GRAMMAR: dict[str, tuple[str, ...]] = {}
for _page in PAGES:
    GRAMMAR.update(import_module(f"{__name__}.{_page}").PHRASES)
