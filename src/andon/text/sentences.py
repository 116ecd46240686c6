"""Sentences of service texts: mails, chats, transcripts; spans, so that every finding can be shown in its place."""

from __future__ import annotations

import re

# A stop ends a sentence unless an abbreviation or a number stands before it; a line break always does.
# It starts with one set of characters, which the engine can skip to.
END = re.compile(r"[.!?…\n\u2013\u2014-](?:(?<=[.!?…])[.!?…]*[\"')\]]*(?=\s|$)|(?<=\n)\n*|(?<=\s[-\u2013\u2014])(?=\s))")
ABBREVIATION = re.compile(
    r"(?:\b(?:mr|mrs|ms|dr|st|no|nr|acct|ref|approx|e\.g|i\.e|etc|vs|tel|ext|hr|hrs|a\.m|p\.m|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)|\b[a-z])$",
    re.I,
)

WORDY = re.compile(r"[^\W_]")


def spans(text: str) -> list[tuple[int, int]]:
    """(start, end) of each sentence in characters, without the blanks around it; empty ones are left out."""
    found: list[tuple[int, int]] = []
    at = 0
    for match in END.finditer(text):
        start, end = match.span()
        if end == start + 1 < len(text) and text[start] == "." and ABBREVIATION.search(text, max(at, start - 8), start):
            continue
        _add(found, text, at, end)
        at = end
    _add(found, text, at, len(text))
    return found


def split(text: str) -> list[str]:
    """The sentences themselves."""
    return [text[start:end] for start, end in spans(text)]


def _add(found: list[tuple[int, int]], text: str, start: int, end: int) -> None:
    """Append start..end trimmed of blanks, when a word is left."""
    if WORDY.search(text, start, end):
        piece = text[start:end]
        found.append((end - len(piece.lstrip()), start + len(piece.rstrip())))
