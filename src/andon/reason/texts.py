"""What customers said when they opened an interaction, as words: the only texts reasons are made of."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import groupby

import duckdb
import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from andon.reason.sample import chosen
from andon.sql import keep, step
from andon.text.language import detect
from andon.text.speech import FUNCTION, SPEECH, function_words
from andon.text.words import Tokens, tokens

Ints = np.ndarray
Bools = np.ndarray

MOST_WORDS = 80  # of one message: the matter stands at the start
ENOUGH_WORDS = 3  # telling words, after which later messages add nothing
CODED_SHARE = 0.5  # a source whose texts repeat verbatim this often was written by a coder's list, not by customers
CODED_TEXTS = 50


@dataclass(frozen=True)
class Texts:
    """The opening words of each interaction; `doc` numbers are row numbers of `facts`.

    facts: one row an interaction (sql/facts.sql), its columns as NumPy arrays in `columns`. said: the messages used.
    tokens: their words. telling: how many words of each interaction carry matter. language: code, one an interaction.
    coded: whether the interaction's source repeats its texts verbatim. hidden: spans by message.
    """

    facts: pa.Table
    said: pa.Table
    tokens: Tokens
    telling: Ints
    language: np.ndarray
    coded: Bools
    hidden: dict[str, list[tuple[int, int, str]]]


def opening_texts(con: duckdb.DuckDBPyConnection, *, as_of: object) -> Texts:
    """Read the openings from a connection that holds interactions, messages, spans and placements."""
    facts = step(con, "reason/facts", as_of=as_of)
    facts = facts.append_column("row", pa.array(np.arange(facts.num_rows), pa.int64()))
    con.register("facts", facts)
    said = keep(con, "said", "reason/said", as_of=as_of)
    hidden = {
        message: [(span["first"], span["last"], span["kind"]) for span in spans]
        for message, spans in groupby(step(con, "reason/hidden").to_pylist(), key=lambda span: span["message_id"])
    }
    words = tokens(_blanked(said, hidden), most=MOST_WORDS).mended()
    rows = said.column("row").to_numpy()
    used, telling = _used(words, rows, said.column("early").to_numpy(zero_copy_only=False), count=facts.num_rows)
    keep_token = used[words.doc]
    whole = Tokens(rows[words.doc[keep_token]].astype(np.int32), words.word[keep_token], words.vocabulary, facts.num_rows)
    said = said.filter(pa.array(used))
    return Texts(facts, said, whole, telling, _languages(said, whole), _coded(facts, said), hidden)


def _blanked(said: pa.Table, hidden: dict[str, list[tuple[int, int, str]]]) -> pa.Array:
    """The texts without what is quoted, signed or personal."""
    texts = said.column("text").combine_chunks()
    if not hidden:
        return texts
    ids = said.column("message_id").to_pylist()
    touched = [n for n, message in enumerate(ids) if message in hidden]
    clean = [without(texts[n].as_py(), hidden[ids[n]]) for n in touched]
    mask = np.zeros(len(ids), bool)
    mask[touched] = True
    return pc.replace_with_mask(texts, pa.array(mask), pa.array(clean, pa.string()))


def without(text: str, spans: list[tuple[int, int, str]]) -> str:
    """`text` with spaces in place of the spans, so that positions stay."""
    for start, end, _ in spans:
        text = text[:start] + " " * (min(end, len(text)) - start) + text[end:]
    return text


def _used(words: Tokens, rows: Ints, early: Bools, *, count: int) -> tuple[Bools, Ints]:
    """Which messages count (the early ones, and later ones while too little was said), and telling words per interaction."""
    silent = SPEECH | function_words()
    tells = np.fromiter((word not in silent for word in words.vocabulary), bool, len(words.vocabulary))
    told = np.bincount(words.doc, tells[words.word] if len(words.word) else None, len(rows)).astype(np.int64)
    total = np.cumsum(told) - told
    first = np.r_[True, rows[1:] != rows[:-1]] if len(rows) else np.empty(0, bool)
    before = total - np.repeat(total[first], np.diff(np.r_[np.flatnonzero(first), len(rows)]))
    used = early | (before < ENOUGH_WORDS)
    return used, np.bincount(rows[used], told[used], count).astype(np.int64)


def _languages(said: pa.Table, words: Tokens) -> np.ndarray:
    """The language of each interaction: stated, or by its words; too short a text takes the language of most others."""
    language = np.full(words.docs, "", dtype=object)
    english = frozenset(FUNCTION["en"].split())
    is_english = np.fromiter((word in english for word in words.vocabulary), bool, len(words.vocabulary))
    length = np.bincount(words.doc, minlength=words.docs)
    hits = np.bincount(words.doc, is_english[words.word] if len(words.word) else None, words.docs)
    language[(hits >= 2) & (hits * 5 >= length)] = "en"
    rows, stated = said.column("row").to_numpy(), said.column("language").to_pylist()
    for n in np.flatnonzero(language[rows] == ""):
        language[rows[n]] = (stated[n] or "")[:2].lower() or detect(said.column("text")[int(n)].as_py()[:400])
    known = Counter(code for code in language.tolist() if code not in ("", "und"))
    main = min(known, key=lambda code: (-known[code], code)) if known else "und"
    language[(language == "") | (language == "und")] = main
    return language


def _coded(facts: pa.Table, said: pa.Table) -> Bools:
    """Whether an interaction's source says the same few phrases again and again."""
    sources = np.asarray(facts.column("source").fill_null("").to_pylist(), dtype=object)
    coded = np.zeros(len(sources), bool)
    rows, texts = said.column("row").to_numpy(), said.column("text").to_pylist()
    by_source: dict[str, Counter[str]] = {}
    for row, text in zip(rows.tolist(), texts, strict=True):
        by_source.setdefault(sources[row], Counter())[text] += 1
    for source, seen in by_source.items():
        often = sum(number for text, number in seen.items() if number >= 5 and len(text.split()) >= 2)
        if sum(seen.values()) >= CODED_TEXTS and often > CODED_SHARE * sum(seen.values()):
            coded |= sources == source
    return coded


def fresh_sample(texts: Texts, rows: Ints, *, most: int, seed: int) -> Ints:
    """Which of `rows` a tree is fitted on: inbound, fresh, telling contacts; answers to surveys only where little else is."""
    column = {name: texts.facts.column(name).to_numpy(zero_copy_only=False) for name in ("fresh", "survey")}
    inbound = np.asarray(texts.facts.column("direction").to_pylist(), dtype=object) != "outbound"
    good = rows[(texts.telling[rows] >= 1) & inbound[rows]]
    contact = good[column["fresh"][good].astype(bool) & ~column["survey"][good].astype(bool)]
    if len(contact) < max(200, len(good) // 10):
        contact = good[column["fresh"][good].astype(bool)]
    return chosen(contact, most, seed=seed)
