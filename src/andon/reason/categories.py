"""The source's own category as the reason: where it has no texts of customers, only a coder's phrases, or a row without words.

Lists of categories change; a category of one version (`scheme`) of a list is never the same reason as one of another.
"""

from __future__ import annotations

import re
from collections import Counter

import numpy as np

from andon.reason.drafts import Draft, Reason
from andon.reason.ids import fresh_id
from andon.reason.texts import Texts
from andon.text.words import tokens

SPEAKING = 0.1  # a source in which fewer interactions hold customers' words has no text
PURE, ENOUGH = 0.6, 20

Key = tuple[str, ...]


def by_category(texts: Texts, draft: Draft) -> None:
    """Give each interaction of a source without text the reason its category names; adds the reasons it needs."""
    source = texts.facts.column("source").to_pylist()
    silent = _silent_sources(texts, source)
    _named(texts, draft, np.fromiter((name in silent for name in source), bool, len(source)))


def without_words(texts: Texts, draft: Draft) -> None:
    """The same for a contact without a customer's word in a source that holds words, as the last resort.

    Goes after by_habit: where the told texts of a category mostly have one reason, a second name for it would be one reason twice.
    For the same cause a case or thread that holds words anywhere is left out: it has the reason of those words.
    """
    homeless = np.fromiter((draft.homes[key][0] is None for key in texts.facts.column("interaction_id").to_pylist()), bool)
    asked = np.asarray(texts.facts.column("survey").to_pylist(), bool)
    inbound = np.asarray(texts.facts.column("direction").to_pylist(), object) != "outbound"
    _named(texts, draft, homeless & ~asked & inbound & ~texts.voiced)


def _named(texts: Texts, draft: Draft, chosen: np.ndarray) -> None:
    """Homes by category for the chosen rows of `facts`, bool [rows], where they have one."""
    rows = np.flatnonzero(chosen & texts.facts.column("category").is_valid().to_numpy()).tolist()
    column = {name: texts.facts.column(name).to_pylist() for name in ("interaction_id", "source", "category", "subcategory", "scheme")}
    versions: dict[str, set[str]] = {}
    for n in rows:
        category, scheme = column["category"][n], column["scheme"][n] or f"source {column['source'][n]}"
        versions.setdefault(category, set()).add(scheme)
        sub = column["subcategory"][n] or ""
        parent, leaf = fresh_id("category", scheme, category), fresh_id("category", scheme, category, sub)
        if leaf not in draft.reasons:
            draft.reasons.setdefault(parent, Reason(parent, None, readable(category), _words(category), None, "category"))
            draft.reasons[leaf] = Reason(leaf, parent, full_label(category, sub), _words(f"{category} {sub}"), None, "category")
        draft.homes[column["interaction_id"][n]] = (leaf, None, None)
    _tell_versions_apart(draft, versions)


def by_habit(texts: Texts, draft: Draft) -> None:
    """A text too thin to tell takes the reason that nearly all told texts of its category have (PURE of at least ENOUGH)."""
    told = texts.facts.filter(texts.facts.column("category").is_valid())
    ids, survey = (told.column(name).to_pylist() for name in ("interaction_id", "survey"))
    keys: list[Key] = list(zip(*(told.column(name).to_pylist() for name in ("source", "category", "subcategory", "scheme")), strict=True))
    homes = [draft.homes[interaction][0] for interaction in ids]
    habits: dict[Key, Counter[str]] = {}
    for (key, home), count in Counter(zip(keys, homes, strict=True)).items():
        if home is not None and draft.reasons[home].basis == "text":
            habits.setdefault(key, Counter())[home] += count
    usual = {}
    for key_, seen in habits.items():
        leaf, count = min(seen.items(), key=lambda pair: (-pair[1], pair[0]))
        if sum(seen.values()) >= ENOUGH and count >= PURE * sum(seen.values()):
            usual[key_] = (leaf, round(count / sum(seen.values()), 4), None)
    for interaction, key, home, asked in zip(ids, keys, homes, survey, strict=True):
        if home is None and key in usual and not asked:
            draft.homes[interaction] = usual[key]


def _silent_sources(texts: Texts, source: list[str]) -> set[str]:
    """Sources whose interactions hold hardly any words of customers, or phrases of a coder."""
    counted, speaking = Counter(source), Counter(name for name, has in zip(source, texts.spoken().tolist(), strict=True) if has)
    coded = {name for name, flag in zip(source, texts.coded.tolist(), strict=True) if flag}
    return {name for name, count in counted.items() if speaking[name] < SPEAKING * count} | coded


def full_label(category: str, subcategory: str) -> str:
    """The label of a leaf, which must be clear without its parent beside it."""
    return f"{readable(category)}: {readable(subcategory)}" if subcategory else readable(category)


def readable(category: str) -> str:
    """A category as a person would write it: "HEAT/HOT_WATER" -> "Heat / hot water"."""
    plain = re.sub(r"\s+", " ", re.sub(r"(?<=\w)\s*/\s*(?=\w)", " / ", category.replace("_", " "))).strip()
    return plain.capitalize() if plain.isupper() or plain.islower() else plain


def _words(text: str) -> list[str]:
    return list(dict.fromkeys(tokens([text]).vocabulary))[:10]


def _tell_versions_apart(draft: Draft, versions: dict[str, set[str]]) -> None:
    """Where two versions of a list hold a category of the same name, its label says which version it is."""
    for category, schemes in versions.items():
        for scheme in schemes if len(schemes) > 1 else ():
            parent = draft.reasons[fresh_id("category", scheme, category)]
            label = f"{readable(category)} ({scheme.removeprefix('source ')})"
            draft.reasons[parent.reason_id] = Reason(parent.reason_id, None, label, parent.words, None, "category")
