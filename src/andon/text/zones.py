"""Zones of a mail that are not the writer's own new words: quoted text and signatures.

After Lampert, Dale and Paris (2009), "Segmenting email message text into zones", by rules instead of a classifier.
"""

from __future__ import annotations

import re
from typing import NamedTuple


class Zone(NamedTuple):
    """Characters start..end of the text; kind is quoted or signature."""

    start: int
    end: int
    kind: str


# What mail programs put above the text they quote; everything below is somebody's older words.
HEADER = re.compile(
    r"^[ \t]*(?:"
    r"-{2,}[ \t]*(?:original message|original mail|forwarded message|reply above this line)[ \t]*-*"
    r"|_{10,}"
    r"|#{2,}[ \t-]*(?:please )?(?:type|write|reply).{0,30}above this line.*"
    r"|on [^\n]{6,90}(?:\n[^\n]{1,60})?wrote:"
    r"|(?:from|sent|von|de):[^\n]*\n[ \t]*(?:sent|to|date|cc|from|subject|gesendet|envoy\w+):[^\n]*"
    r")[ \t]*$",
    re.I | re.M,
)
QUOTE_LINE = re.compile(r"^[ \t]*>[^\n]*(?:\n[ \t]*>[^\n]*)*", re.M)
MARK = re.compile(r"^-- ?$", re.M)
FAREWELL = re.compile(
    r"^[ \t]*(?:(?:with )?(?:kind|best|warm|many|kindest|warmest)?[ \t]*(?:regards|wishes)|yours (?:sincerely|faithfully|truly)"
    r"|sincerely(?: yours)?"
    r"|cordially|respectfully(?: yours)?|(?:many )?thanks|thank you|cheers|all the best|best|kr|br|rgds|love)[ \t]*[,.!]?[ \t]*$"
    r"|^[ \t]*(?:sent from my \w+|sent from (?:outlook|mail|yahoo)|get outlook for \w+)[^\n]{0,40}$",
    re.I | re.M,
)
DISCLAIMER = re.compile(r"^[^\n]{0,40}\b(?:this e-?mail (?:and|is|may)|confidentiality notice|intended (?:only|solely) for)", re.I | re.M)
MAX_LINES, MAX_CHARS = 12, 600
POLITE = re.compile(r"[ \t]*(?:many )?(?:thanks|thank you|cheers)\b[^\n]*", re.I)


def find(text: str) -> list[Zone]:
    """Quoted text and signatures of `text`, by start, never overlapping. A text of one line has none."""
    if "\n" not in text:
        return []
    quoted = _quoted(text)
    end = next((zone.start for zone in quoted if zone.end >= len(text.rstrip())), len(text))
    signature = _signature(text, end, quoted)
    return sorted([*quoted, *signature])


def own(text: str, zones: list[Zone]) -> str:
    """`text` of the same length with the zones blanked out, so that places keep their numbers."""
    for start, end, _ in zones:
        text = text[:start] + " " * (end - start) + text[end:]
    return text


def _quoted(text: str) -> list[Zone]:
    """Lines that start with `>`, and everything below a reply header; the header belongs to the quote."""
    header = HEADER.search(text)
    end = header.start() if header and _is_top_posted(text, header) else len(text)
    zones = [Zone(match.start(), min(match.end(), end), "quoted") for match in QUOTE_LINE.finditer(text, 0, end)] if ">" in text else []
    if header and end < len(text):
        zones.append(Zone(end, len(text), "quoted"))
    elif header:
        zones.append(Zone(header.start(), header.end(), "quoted"))
    return _joined(text, sorted(zones))


def _joined(text: str, zones: list[Zone]) -> list[Zone]:
    """Zones with nothing but blanks between them as one."""
    joined: list[Zone] = []
    for zone in zones:
        if joined and not text[joined[-1].end : zone.start].strip():
            zone = Zone(joined.pop().start, zone.end, zone.kind)
        joined.append(zone)
    return joined


def _is_top_posted(text: str, header: re.Match[str]) -> bool:
    """Below a header with `>` lines the writer may answer in between; then only those lines are quoted."""
    below = text[header.end() :]
    return not any(line.lstrip().startswith(">") for line in below.splitlines())


def _signature(text: str, end: int, quoted: list[Zone]) -> list[Zone]:
    """The block from `-- `, or from a farewell line with few short lines after it, to the end of the writer's words."""
    floor = max((zone.end for zone in quoted if zone.end <= end), default=0)
    for pattern in (MARK, DISCLAIMER):
        match = pattern.search(text, floor, end)
        if match and match.start() > floor:
            return [*_farewell(text, floor, match.start()), Zone(match.start(), len(text[:end].rstrip()), "signature")][:1]
    return _farewell(text, floor, end)


def _farewell(text: str, floor: int, end: int) -> list[Zone]:
    """From the line after "Kind regards" on; the farewell itself stays with thanks in it, for these are the writer's words."""
    for match in FAREWELL.finditer(text, floor, end):
        tail = text[match.end() : end].strip("\n")
        lines = [line for line in tail.splitlines() if line.strip()]
        if not match.start() or len(lines) > MAX_LINES or len(tail) > MAX_CHARS or any(len(line) > 90 for line in lines[:3]):
            continue
        start = match.end() if POLITE.fullmatch(match.group()) else match.start()
        while start < end and text[start] == "\n":
            start += 1
        stop = len(text[:end].rstrip())
        return [Zone(start, stop, "signature")] if start < stop else []
    return []
