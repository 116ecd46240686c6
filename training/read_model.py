"""Fits the model of the outcome signals (src/andon/read/weights.npz) on own sentences: `python training/read_model.py`.

Sources: phrases.txt and the texts of several hands beside this script, the first phrase family of the example company, the labelled
sentences of the read room, and the odd lines of each label of its paraphrases. Never: the second phrase family, the even lines, any data
of others. Same input, same file.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from pathlib import Path
from random import Random
from typing import NamedTuple

import numpy as np
from scipy import sparse
from sklearn.linear_model import LogisticRegression

from andon.errors import AndonError
from andon.example.grammar import AGENT_INTENTS, AGENT_REGISTERS, CUSTOMER_INTENTS, CUSTOMER_REGISTERS, DUES, PROMISES, REASONS, Grammar
from andon.read import model
from andon.text.cues import lowered

HERE = Path(__file__).parent
TESTS = HERE.parent / "src/andon/read/tests"
WEIGHTS = HERE.parent / "src/andon/read/weights.npz"
OUTCOMES = ("not_fixed", "confirms_fixed", "claims_fix", "denies")
MARKED = (*OUTCOMES, "harm")
# What the labelled sentences do not tell.
UNTOLD = ("leaving", "empty_promise", "passes_on")
SAID = (*model.SIGNALS["customer"], *model.SIGNALS["company"])
# Weakness of the two penalties, renderings an own phrase, an intent and a symbol.
C, C_TEXT, OWN, INTENT, SYMBOL = 2.5, 15.0, 28, 60, 12
# Many forms of few phrases of harm drown what the hands say of it.
FEW = 2
# Openings and answers are the widest; what they hold must not look like an outcome.
WIDE = {"c.open": 600, "a.answer": 600, "a.pass_on": 200, "a.commit": 250, "a.apology": 150, "c.behalf": 100, "c.ok": 250, "c.detail": 150}
# Independent writers, each a file under hands/.
HANDS = tuple(f"hand{n}" for n in range(1, 9))
# One hand-written sentence says more than one rendering of many.
COUNTS = {"own": 1.0, "family": 1.0, "paraphrase": 2.0, "labelled": 5.0, **dict.fromkeys(HANDS, 2.0)}

COMPANY = {"claims_fix", "denies", "commits", "empty_promise", "agent_other", "passes_on", "other A"}
# Labels of texts that may or may not hold another signal.
MAY = {
    "harm": "not_fixed leaving", "chase": "not_fixed", "giveup_leaving": "not_fixed", "not_fixed": "leaving", "other C": "leaving",
    "other A": "empty_promise passes_on", "empty_promise": "passes_on", "commits": "empty_promise passes_on",
    "passes_on": "empty_promise", "denies": "passes_on",
}  # fmt: skip
# Words of the example company's stories: no weight may know them.
STORIES = frozenset("manhole escrow joint pavement rain rained county tax batch halden marsh mill elm lane".split())

# What an intent says; `?` marks a signal that its texts may or may not hold.
SAYS = {
    "c.again": "not_fixed", "c.not_fixed": "not_fixed", "c.survey_kind_unsolved": "not_fixed", "c.confirm": "confirms_fixed",
    "c.survey_good": "confirms_fixed", "c.survey_solved_cold": "confirms_fixed", "a.claim_fix": "claims_fix", "a.checked_ok": "claims_fix",
    "a.deny": "denies", "a.pass_on": "passes_on", "a.empty": "empty_promise", "c.giveup": "leaving",
    "c.leaving": "leaving", "c.chase": "?not_fixed", "c.harm": "harm", "c.survey_bad": "?not_fixed",
}  # fmt: skip
SYMBOLS = {
    "still": "not_fixed", "nf": "not_fixed", "again": "not_fixed", "works": "confirms_fixed", "outcome_good": "confirms_fixed",
    "fixed": "claims_fix", "denied": "denies", "denied2": "denies",
}  # fmt: skip
SLOTS = (
    {"name": "Ann Low", "agent": "Tom", "street": "Mill Lane", "product": "HomeLine", "amount": "£42.50", "month": "March", "times": "three",
     "account": "HM-104233", "phone": "07700 900123", "holder": "my mother", "team": "Loans", "n": "3", "weekday": "Friday", "date": "14 March"},
    {"name": "K Price", "agent": "Sarah", "street": "12 Elm Road", "product": "Broadband", "amount": "£9.99", "month": "October",
     "times": "five", "account": "4471123", "phone": "020 7946 0101", "holder": "my father", "team": "Billing", "n": "5",
     "weekday": "Monday", "date": "3 April"},
)  # fmt: skip


class Text(NamedTuple):
    """What is known of one of our texts. says, unsure: signals, by blanks. alone: it teaches harm alone."""

    source: str
    text: str
    company: bool
    says: str = ""
    unsure: str = ""
    alone: bool = False


class Row(NamedTuple):
    """tokens: of one sentence, or of a whole text. says: its signals, or nothing. unsure: signals it is no example for or against.
    harm: True: it teaches harm alone; False: all but harm; None: all."""

    source: str
    company: bool
    says: str
    unsure: str
    tokens: tuple[str, ...]
    harm: bool | None = None


def told(label: str) -> dict[str, str]:
    """What a label says for sure, and what its texts may say besides. `+harm` behind a label: it says harm, too; `+?harm`: it may."""
    label, _, also = label.partition("+")
    if also:
        known, field = told(label), "unsure" if also.startswith("?") else "says"
        return known | {field: f"{known[field]} {also.removeprefix('?')}".strip()}
    says = label.removeprefix("?")
    known = {"giveup_leaving": "leaving"}.get(says, says)
    if label.startswith("?") or known not in SAID:
        return {"says": "", "unsure": MAY.get(label, says if says in SAID else "")}
    return {"says": known, "unsure": MAY.get(says, MAY.get(known, ""))}


def tokens(text: str) -> list[str]:
    """The tokens of a text."""
    return model.TOKEN.findall(lowered(text))


def rows_of(known: Text) -> Iterator[Row]:
    """A text that says something is one row; one that does not is a row a sentence, since each of them says nothing. What harm is taught
    moves no other signal: a text that says it is a row for harm, and rows for the others as if it did not."""
    says, source, company = known.says.split(), known.source, known.company
    harmful, others = "harm" in says, " ".join(name for name in says if name != "harm")
    if harmful:
        yield Row(source, company, "harm", "", tuple(tokens(known.text)), True)
        if known.alone:
            return
    for part in [known.text] if others else re.split(r"(?<=[.!?;:\n])\s+", known.text):
        found = tuple(tokens(part))
        if any(token.isalnum() for token in found):
            yield Row(source, company, others, known.unsure, found, True if known.alone else False if harmful else None)


def family() -> Iterator[Text]:
    """Phrase family a: its words for the outcomes one by one, and every sentence of messages that hold none."""
    grammar, rng = Grammar("a"), Random(2)
    for symbol, says in SYMBOLS.items():
        company = symbol.startswith(("fixed", "denied"))
        for reason in REASONS:
            for _ in range(SYMBOL):
                register = rng.choice(AGENT_REGISTERS if company else CUSTOMER_REGISTERS)
                try:
                    text = grammar.say(rng, [symbol], reason=reason, register=register, slots=rng.choice(SLOTS))
                except AndonError:
                    continue
                yield Text("family", text, company, says)
    for intent in (*CUSTOMER_INTENTS, *AGENT_INTENTS):
        company, says = intent.startswith("a."), SAYS.get(intent, "")
        if says in OUTCOMES:
            continue
        for _ in range(WIDE.get(intent, INTENT)):
            register = rng.choice(AGENT_REGISTERS if company else CUSTOMER_REGISTERS)
            more = {"due": rng.choice(DUES), "promise": rng.choice(PROMISES)} if intent == "a.commit" else {}
            text = grammar.say(rng, [intent], reason=rng.choice(REASONS), register=register, slots=rng.choice(SLOTS), **more)
            yield Text("family", text, company, **told(says))


def own() -> Iterator[Text]:
    """The phrases beside this script, each in some of its forms."""
    lists: dict[str, str] = {}
    rng, block = Random(3), ""
    for line in (HERE / "phrases.txt").read_text(encoding="utf-8").splitlines():
        if named := re.match(r"@([A-Z]+) = (.*)", line):
            lists[named[1]] = f"[{named[2]}]"
        elif line.startswith("== "):
            block = line[3:]
        elif line and not line.startswith("#"):
            grammar = Grammar({"line": [re.sub(r"@([A-Z]+)", lambda name: lists[name[1]], line)]})
            for text in dict.fromkeys(
                grammar.say(rng, ["line"], reason=None, register=None, slots={}) for _ in range(FEW if "harm" in block else OWN)
            ):
                yield Text("own", text, block in COMPANY, alone="harm" in block, **told(block))


def labelled() -> Iterator[Text]:
    """The labelled sentences of the room's tests."""
    for name in ("labelled.txt", "labelled_held.txt"):
        for line in (TESTS / name).read_text(encoding="utf-8").splitlines():
            if line and not line.startswith("#"):
                who, labels, text = line.split("|", 2)
                says = [label for label in labels.split(",") if label in MARKED]
                unsure = [label[1:] for label in labels.split(",") if label[1:] in MARKED]
                yield Text("labelled", text, who == "A", " ".join(says), " ".join([*unsure, *UNTOLD]))


def paraphrases(*, odd: bool = True) -> Iterator[tuple[str, str]]:
    """(label, text) of the odd lines of each label (or of the even ones, for a look that nothing was tuned on)."""
    seen: Counter[str] = Counter()
    for line in (TESTS / "paraphrases.txt").read_text(encoding="utf-8").splitlines():
        label, tab, text = line.partition("\t")
        if tab and not line.startswith("#"):
            seen[label] += 1
            if seen[label] % 2 == odd:
                yield label, text


def tuned() -> Iterator[Text]:
    """The odd paraphrases."""
    for label, text in paraphrases():
        yield Text("paraphrase", text, label in COMPANY, **told(label))


def hands() -> Iterator[Text]:
    """Texts of hands that had seen neither the detectors nor each other."""
    for hand in HANDS:
        for line in (HERE / "hands" / f"{hand}.txt").read_text(encoding="utf-8").splitlines():
            label, _, text = line.partition("\t")
            yield Text(hand, text, label in COMPANY, **told(label))


def texts() -> Iterator[Text]:
    """Everything that may be used."""
    return chain(own(), family(), labelled(), tuned(), hands())


def vocabulary(rows: Sequence[Row]) -> list[str]:
    """Words met three times and in two sources: what only one hand uses is a topic, not a way of saying."""
    often: Counter[str] = Counter()
    sources: dict[str, set[str]] = {}
    for row in rows:
        for word in set(row.tokens):
            often[word] += 1
            sources.setdefault(word, set()).add(row.source)
    return sorted(
        word for word, count in often.items() if count >= 3 and len(sources[word]) > 1 and word[0].isalpha() and word not in STORIES
    )


def matrix_of(stream: model.Stream, found: Sequence[tuple[np.ndarray, np.ndarray]]) -> sparse.csr_matrix:
    """Texts x places of the table: how often each feature, found as (tokens, places), stands in a text. A stop belongs to what follows it."""
    count = len(stream.opened) - 1
    text = np.append(np.repeat(np.arange(count), np.diff(stream.opened)), -1)
    of, places = (np.concatenate(parts) for parts in zip(*((text[tokens], places) for tokens, places in found), strict=True))
    held = (places > 0) & (of >= 0)
    matrix = sparse.csr_matrix((np.ones(int(held.sum())), (of[held], places[held])), shape=(count, model.PLACES + 1))
    matrix.sum_duplicates()
    return matrix


def design(rows: Sequence[Row], coder: model.Coder) -> sparse.csr_matrix:
    """Rows x places of the table: the features of each row over the root of its length."""
    stream = coder.stream([row.tokens for row in rows])
    return sparse.diags(1 / np.sqrt(np.diff(stream.opened) + 1.0)) @ matrix_of(stream, model.features(stream, coder.forms))


def rarity_of(counts: sparse.csr_matrix) -> np.ndarray:
    """How rare each place is: smoothed inverse document frequency, 0 for places met less than twice."""
    met = np.bincount(counts.indices, minlength=counts.shape[1])
    return np.where(met >= 2, np.log((1 + counts.shape[0]) / (1 + met)) + 1.0, 0.0).astype(np.float16).astype(float)


def counted(rows: Sequence[Row], coder: model.Coder) -> sparse.csr_matrix:
    """Rows x places of the table: how often each stem and pair of stems stands in a row."""
    stream = coder.stream([row.tokens for row in rows])
    return matrix_of(stream, [model.stems(stream)])


def regressions(matrix: sparse.csr_matrix, rows: Sequence[Row], signals: Sequence[str], *, c: float) -> tuple[np.ndarray, np.ndarray]:
    """Weights (places x signals) and bias of a logistic regression a signal."""
    weights, bias = np.zeros((model.PLACES + 1, len(signals)), np.float32), np.zeros(len(signals))
    for place, signal in enumerate(signals):
        held = np.array([n for n, row in enumerate(rows) if signal not in row.unsure.split() and row.harm in (None, signal == "harm")])
        part = matrix[held]
        used = np.flatnonzero(np.bincount(part.indices, minlength=model.PLACES + 1) >= 2)
        says = np.array([rows[n].says == signal for n in held])
        counts = np.array([COUNTS[rows[n].source] for n in held])
        fitted = LogisticRegression(C=c, max_iter=400, tol=1e-3).fit(part[:, used], says, counts)
        weights[used, place], bias[place] = fitted.coef_[0], fitted.intercept_[0]
    return weights, bias


def fit(rows: Sequence[Row]) -> Mapping[str, np.ndarray]:
    """The arrays of weights.npz."""
    words = vocabulary([row for row in rows if row.harm is not True])
    arrays: dict[str, np.ndarray] = {"words": np.array(" ".join(words))}
    for speaker, signals in model.SIGNALS.items():
        mine = [row for row in rows if row.company == (speaker == "company")]
        coder = model.Coder(words)
        sentence, bias = regressions(design(mine, coder), mine, signals, c=C)
        counts = counted(mine, coder)
        rarity = rarity_of(counts[[n for n, row in enumerate(mine) if row.harm is not True]])
        weighed = counts @ sparse.diags(rarity)
        size = np.sqrt(np.maximum(weighed.multiply(counts @ sparse.diags(rarity)).sum(axis=1).A1, 1e-9))
        text, more = regressions(sparse.csr_matrix(sparse.diags(1 / size) @ weighed), mine, signals, c=C_TEXT)
        kept, known = np.flatnonzero(np.abs(sentence).max(axis=1) > 0.02), np.flatnonzero(rarity > 0)
        arrays |= {
            f"{speaker}_places": kept.astype(np.uint32), f"{speaker}_weights": sentence[kept].astype(np.float16),
            f"{speaker}_text_places": known.astype(np.uint32), f"{speaker}_text_weights": text[known].astype(np.float16),
            f"{speaker}_text_rarity": rarity[known].astype(np.float16), f"{speaker}_bias": bias + more,
        }  # fmt: skip
    return arrays


def main() -> None:
    """Fit and write the file."""
    rows = list(dict.fromkeys(chain.from_iterable(map(rows_of, texts()))))
    np.savez_compressed(WEIGHTS, **fit(rows))


if __name__ == "__main__":
    main()
