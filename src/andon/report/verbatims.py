"""The customers' own words behind the numbers: chosen fairly, masked always."""

from __future__ import annotations

import hashlib
import html
import re
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass

import duckdb

from andon.sql import step, text_of
from andon.text.pii import mask

# What stands above a set of verbatims, and the section whose figures lead to it; in the order of the page.
_SQUARE = {"kind-bad": "Treated kindly and left unsolved", "kind-solved": "Kind, and solved or not seen again"}
_SQUARE |= {"cold-bad": "Few kind words, and unsolved", "cold-solved": "Few kind words, but solved or not seen again"}
_FIXED = {
    "harm": ("People who may have been harmed", "headlines"),
    "said-and-bad": ("Called solved, and it was not", "outcomes"),
    "said": ("Called solved or closed", "outcomes"),
    "second": ("Had to make contact a second time", "contact"),
    "asked": ("Written beside an answer to a survey", "scores"),
}
_STATES = {
    "kept": "kept",
    "broken": "broken",
    "open": "not due yet",
    "unseen": "whose fate cannot be seen",
    "empty": "that promise nothing",
}


def titles(ending: dict[str, str], debts: dict[str, str], actions: dict[str, str] | None = None) -> dict[str, tuple[str, str]]:
    """Every set that is shown at the end of the page: name -> title, section it belongs to. ending, debts, actions: their words by key."""
    found = {f"square-{key}": (title, "square") for key, title in _SQUARE.items()}
    found |= {key: value for key, value in _FIXED.items() if key in ("harm", "said-and-bad", "said")}
    found |= {f"ended-{key}": (words[0].upper() + words[1:], "outcomes") for key, words in ending.items()}
    found |= {key: value for key, value in _FIXED.items() if key == "second"}
    found |= {f"promise-{key}": (f"Promises {words}", "promises") for key, words in _STATES.items()}
    found |= {f"debt-{key}": (f"Owed: {words}", "debts") for key, words in debts.items()}
    found |= {f"effect-{key}": (f"Since “{what}”, where it was done", "effects") for key, what in (actions or {}).items()}
    return found | {"asked": _FIXED["asked"]}


TELLING = 18
_TOKEN = re.compile(r"\[\w+\]")
Masked = Callable[[str], str]
_LINK = re.compile(r"\bhttps?://\S+|\bwww\.\S+", re.IGNORECASE)
_HANDLE = re.compile(r"@(\w+)")
_CODE = re.compile(r"\b(?=\w*\d)[\w-]{5,}\b")
# A word of a name, without the 's of "Ann Lee's".
_WORD = re.compile(r"[^\W\d_](?:(?!['’]s\b)[\w'’-])*")
_PART = re.compile(r"\w[\w'’-]*")
_GREETED = re.compile(r"\b((?:[Hh]i|[Hh]ello|[Hh]ey|[Dd]ear|[Tt]hanks|[Tt]hank you|[Cc]heers),? )([A-Z][a-z]{2,})\b(?=[,.!:;]|$| [a-z])")
_NAMED = re.compile(r"\b[^\W\d_a-z][^\W\d_]{2,}\b")
# The rest of a name of which a list knew a part: "[name] Robinson's". On the same line, for the next one is no name.
_REST = re.compile(r"\[name\]((?:[ \t]+[^\W\d_a-z](?:[’'][^\W\d_a-z])?[^\W\d_A-Z]+(?:-[^\W\d_]+)?)+)")
# What begins a sentence behind a name without a stop.
_BEGINS = set(
    "please thanks thank the this that these there my our your you we they it he she his her is are was can could would will".split()
)
_BEGINS |= set("when where why what who how and but so if as not no yes just still sorry after since now i".split())
# Words that stand where a name may stand, and names that are words.
NOBODY = set("april august bill grace hope joy june mark may rose will".split())
NOBODY |= set("all team folks there sir sirs madam everyone both again hello dear customer services service support".split())


@dataclass(frozen=True)
class Verbatim:
    """One customer's words, masked, with where they stand in the source. tells: whether these words decided."""

    words: str
    when: str
    where: str
    source: str
    tells: bool = False


def masking(con: duckdb.DuckDBPyConnection) -> Masked:
    """What hides mail addresses, numbers, accounts, links, and the names of customers, in any text that is shown.

    con: holds parties, party_keys, interactions and messages. Addresses of the web are hidden since they lead to a person's pictures and
    papers. Members of staff are hidden too: names by which agents introduce themselves, and the name after a greeting.
    """
    known: dict[str, set[str]] = defaultdict(set)
    for kind, value in con.execute(text_of("report/known_names")).fetchall():
        known[kind].add(value)
    staff = {name for (name,) in con.execute(text_of("report/staff_names")).fetchall()} - NOBODY

    def hidden(text: str) -> str:
        plain = mask(_LINK.sub("[link]", html.unescape(text)))
        if known["account"]:
            plain = _CODE.sub(lambda found: "[account]" if found[0].lower() in known["account"] else found[0], plain)
        if known["handle"]:
            plain = _HANDLE.sub(lambda found: "@[customer]" if found[1].lower() in known["handle"] else found[0], plain)
        plain = _without(plain, known["name"], pattern=_WORD, longest=3, instead="[name]") if known["name"] else plain
        plain = _GREETED.sub(lambda found: found[0] if found[2].lower() in NOBODY else f"{found[1]}[name]", plain)
        plain = _NAMED.sub(lambda found: "[name]" if found[0].lower() in staff else found[0], plain) if staff else plain
        plain = _REST.sub(_rest, plain)
        return _without(plain, known["street"], pattern=_PART, longest=4, instead="[address]") if known["street"] else plain

    return hidden


def _rest(found: re.Match[str]) -> str:
    """A masked name without the words that were left of it; a word that begins a sentence stays, with what follows."""
    said = re.findall(r"[ \t]+\S+", found[1])
    kept = next((at for at, word in enumerate(said) if word.strip().lower().partition("’")[0].partition("'")[0] in _BEGINS), len(said))
    return "[name]" + "".join(said[kept:])


def traced(source: str | None, source_id: str | None) -> str:
    """Where words stand in the source; the id of a mail looks like an address, so the first eight signs of its SHA-256 stand for it."""
    known = f"#{hashlib.sha256(source_id.encode()).hexdigest()[:8]}" if source_id and "@" in source_id else source_id
    return " ".join(part for part in (source, known) if part)


def _without(text: str, known: set[str], *, pattern: re.Pattern[str], longest: int, instead: str) -> str:
    """The text without what a list of customers holds: two or more words in a row, the longest first. pattern: what a word is."""
    words = list(pattern.finditer(text))
    pieces, at, place = [], 0, 0
    while place < len(words):
        ends = [(n, words[place + n - 1].end()) for n in range(min(longest, len(words) - place), 1, -1)]
        long = next((n for n, end in ends if " ".join(text[words[place].start() : end].lower().split()) in known), 1)
        if long > 1:
            pieces += [text[at : words[place].start()], instead]
            at = words[place + long - 1].end()
        place += long
    return "".join([*pieces, text[at:]])


def by_set(con: duckdb.DuckDBPyConnection, *, limit: int, masked: Masked) -> dict[str, list[Verbatim]]:
    """Up to `limit` verbatims of each set of problems, one a problem; a set nobody wrote anything for is left out.

    con: holds members (set_name, issue_id, lean), issue_interactions, interactions, messages and signals.
    """
    found: dict[str, list[Verbatim]] = defaultdict(list)
    for row in step(con, "report/verbatims", limit=limit).to_pylist():
        where = ", ".join(part for part in (row["channel"], row["product"]) if part)
        when = f"{row['at']:%d %b %Y}" if row["at"] else "undated"
        found[row["set_name"]].append(Verbatim(masked(row["text"]), when, where, traced(row["source"], row["source_id"]), row["tells"]))
    return dict(found)


def of_reasons(con: duckdb.DuckDBPyConnection, masked: Masked) -> dict[str, list[str]]:
    """The quotes that `reason` chose, masked, by reason."""
    rows = con.execute(text_of("report/quotes")).fetchall()
    found: dict[str, list[str]] = defaultdict(list)
    for reason, text, start, end in rows:
        words = masked(text[start:end] if end else text)
        # A quote of a name and a farewell says nothing of a reason.
        if words not in found[reason] and len(_TOKEN.sub("", words)) >= TELLING:
            found[reason].append(words)
    return {reason: quotes[:3] for reason, quotes in found.items()}
