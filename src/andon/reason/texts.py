"""What customers said when they opened an interaction, as words: the only texts reasons are made of."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

import duckdb
import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from andon.reason.sample import chosen
from andon.sql import step
from andon.text.language import detect
from andon.text.speech import FUNCTION, SPEECH, function_words
from andon.text.words import Tokens, tokens

Ints = np.ndarray
Bools = np.ndarray

MOST_MESSAGES = 4  # of the customer in one interaction
QUIET = 60 * 86_400 * 1_000_000  # microseconds without a contact after which a person's next one is fresh
MOST_WORDS = 80  # of one message: the matter stands at the start
ENOUGH_WORDS = 3  # telling words, after which later messages add nothing
CODED_SHARE = 0.5  # a source whose texts repeat verbatim this often was written by a coder's list, not by customers
CODED_TEXTS = 50


@dataclass(frozen=True)
class Texts:
    """The opening words of each interaction; `doc` numbers are row numbers of `facts`.

    facts: one row an interaction (sql/facts.sql), its columns as NumPy arrays in `columns`. said: the messages used.
    tokens: their words. telling: how many words of each interaction carry matter. language: code, one an interaction.
    coded: whether the interaction's source repeats its texts verbatim. hidden: spans by message. voiced: whether a customer
    said anything in the interaction or in another of its case or thread.
    """

    facts: pa.Table
    said: pa.Table
    tokens: Tokens
    telling: Ints
    language: np.ndarray
    coded: Bools
    hidden: dict[str, list[tuple[int, int, str]]]
    voiced: Bools

    def spoken(self) -> Bools:
        """Whether the customer said anything in each interaction."""
        return _among(self.said.column("row").to_numpy(), self.facts.num_rows)


def opening_texts(con: duckdb.DuckDBPyConnection, *, as_of: object) -> Texts:
    """Read the openings from a connection that holds interactions, messages and spans."""
    facts = step(con, "reason/facts", as_of=as_of)
    facts = facts.append_column("fresh", pa.array(_fresh(facts)))
    kept = facts.select(["case_ref", "thread"])
    facts = facts.drop_columns(["started_at", "case_ref", "thread"])
    facts = facts.append_column("row", pa.array(np.arange(facts.num_rows), pa.int64()))
    con.register("facts", facts.select(["interaction_id", "row"]))
    said = _openings(step(con, "reason/said", as_of=as_of))
    con.register("said", said)
    hidden = spans_of(step(con, "reason/hidden"))
    words = tokens(_blanked(said, hidden), most=MOST_WORDS).mended()
    rows = said.column("row").to_numpy()
    used, telling = _used(words, rows, said.column("early").to_numpy(zero_copy_only=False), count=facts.num_rows)
    keep_token = used[words.doc]
    whole = Tokens(rows[words.doc[keep_token]].astype(np.int32), words.word[keep_token], words.vocabulary, facts.num_rows)
    said = said.filter(pa.array(used))
    return Texts(facts, said, whole, telling, _languages(said, whole), _coded(facts, said), hidden, _voiced(kept, rows))


def _among(rows: Ints, count: int) -> Bools:
    return np.asarray(np.bincount(rows, minlength=count) > 0)


def _voiced(facts: pa.Table, rows: Ints) -> Bools:
    """Whether an interaction, or another of its case or thread, is among `rows`. facts: case_ref, thread."""
    spoken = _among(rows, facts.num_rows)
    voiced = spoken.copy()
    for name in ("case_ref", "thread"):
        key = np.asarray(facts.column(name).combine_chunks().dictionary_encode().indices.fill_null(-1), dtype=np.int64)
        voiced |= (key >= 0) & np.isin(key, key[spoken])
    return voiced


def spans_of(rows: pa.Table) -> dict[str, list[tuple[int, int, str]]]:
    """Stretches by message: (first, last, kind). rows: message_id, first, last, kind."""
    found: dict[str, list[tuple[int, int, str]]] = {}
    for message, *span in zip(*(rows.column(name).to_pylist() for name in ("message_id", "first", "last", "kind")), strict=True):
        found.setdefault(message, []).append(tuple(span))
    return found


def _fresh(facts: pa.Table) -> Bools:
    """Whether an interaction is the first of its case and thread, with no contact of the same party in the QUIET days before.

    Interactions without a time are taken for fresh.
    """
    dated = np.flatnonzero(facts.column("started_at").is_valid().to_numpy())
    time = facts.column("started_at").cast(pa.int64()).fill_null(0).to_numpy()
    order = dated[np.argsort(time[dated], kind="stable")]  # facts stand by id, which decides between equal times
    fresh = np.ones(facts.num_rows, bool)
    for name in ("case_ref", "thread", "person"):
        key = np.asarray(facts.column(name).combine_chunks().dictionary_encode().indices.fill_null(-1), dtype=np.int64)
        by_key = order[np.argsort(key[order], kind="stable")]
        before, row = by_key[:-1], by_key[1:]
        repeats = (key[row] == key[before]) & (key[row] >= 0)
        if name == "person":
            repeats &= time[row] - time[before] <= QUIET
        fresh[row[repeats]] = False
    return fresh


def _openings(spoken: pa.Table) -> pa.Table:
    """row, message_id, text, language of the first messages of the customer in each interaction, and whether they are `early`:
    before the first answer of the company. spoken: see sql/said.sql."""
    row, answer = spoken.column("row").to_numpy(), spoken.column("answer").to_numpy()
    first = np.searchsorted(row, row)  # where the interaction of each message begins
    answers = np.r_[0, np.cumsum(answer)]
    before = answers[:-1] - answers[first]
    nth = np.arange(len(row)) - first - before
    kept = ~answer & (nth < MOST_MESSAGES)
    said = spoken.filter(pa.array(kept)).drop_columns("answer")
    return said.append_column("early", pa.array(before[kept] == 0))


def _blanked(said: pa.Table, hidden: dict[str, list[tuple[int, int, str]]]) -> pa.Array:
    """The texts without what is quoted, signed or personal."""
    texts = said.column("text").combine_chunks()
    if not hidden:
        return texts
    ids = said.column("message_id").to_pylist()
    touched = [n for n, message in enumerate(ids) if message in hidden]
    clean = [without(text, hidden[ids[n]]) for n, text in zip(touched, texts.take(pa.array(touched)).to_pylist(), strict=True)]
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
    sources = facts.column("source").fill_null("")
    spoken = pa.table({"source": sources.take(said.column("row")), "text": said.column("text")})
    seen = spoken.group_by(["source", "text"]).aggregate([([], "count_all")])
    total, often = Counter[str](), Counter[str]()
    for source, text, count in zip(*(seen.column(name).to_pylist() for name in ("source", "text", "count_all")), strict=True):
        total[source] += count
        often[source] += count if count >= 5 and len(text.split()) >= 2 else 0
    coded = [source for source in total if total[source] >= CODED_TEXTS and often[source] > CODED_SHARE * total[source]]
    return np.asarray(pc.is_in(sources, pa.array(coded, pa.string())), bool)


def fresh_sample(texts: Texts, rows: Ints, *, most: int, seed: int) -> Ints:
    """Which of `rows` a tree is fitted on: inbound, fresh, telling contacts; answers to surveys only where little else is."""
    column = {name: texts.facts.column(name).to_numpy(zero_copy_only=False) for name in ("fresh", "survey")}
    inbound = np.asarray(texts.facts.column("direction").to_pylist(), dtype=object) != "outbound"
    good = rows[(texts.telling[rows] >= 1) & inbound[rows]]
    contact = good[column["fresh"][good].astype(bool) & ~column["survey"][good].astype(bool)]
    if len(contact) < max(200, len(good) // 10):
        contact = good[column["fresh"][good].astype(bool)]
    return chosen(contact, most, seed=seed)
