"""Reads a sheet of phrases: a line `# symbol` begins a symbol, each line below it is one alternative."""

from __future__ import annotations


def sheet(text: str) -> dict[str, tuple[str, ...]]:
    """The alternatives by symbol; a line of a single `-` is the alternative that says nothing.

    Raises ValueError for a phrase before the first symbol and for a symbol begun twice.
    """
    found: dict[str, list[str]] = {}
    name = ""
    for line in (line.strip() for line in text.splitlines()):
        if line.startswith("# "):
            name = line[2:]
            if name in found:
                raise ValueError(f"The symbol {name} begins twice.")
            found[name] = []
        elif line:
            if not name:
                raise ValueError(f"The phrase {line!r} belongs to no symbol.")
            found[name].append("" if line == "-" else line)
    return {symbol: tuple(alternatives) for symbol, alternatives in found.items()}
