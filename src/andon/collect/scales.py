"""What a questionnaire's column asks and on which scale, as far as its name and its values say."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

_GOOD = re.compile(r"good|positive|satisfied|agree|excellent|likely|easy|best|happy")
_BAD = re.compile(r"poor|bad|negative|dissatisfied|disagree|unlikely|difficult|worst|unhappy")
_WORDS = (
    ("nps", r"(^|_)nps|recommend|promoter"),
    ("ces", r"(^|_)ces(_|$)|effort|how_easy"),
    ("courtesy", r"courtes|polite|friendl|kind(ness)?(_|$)"),
    ("value_for_money", r"value(_for_money)?(_|$)|worth"),
    ("solved", r"solved|resolved|resolution(_|$)|fixed"),
    ("csat", r"csat|satisf|overall|fft_score"),
    ("rating", r"rating|score|stars"),
)
_COMMENT = re.compile(r"comment|verbatim|feedback|suggestion|remark|free_?text|answer$|why|review(_text)?$|improve")


def ask_of(name: str, values: Sequence[str]) -> dict[str, Any] | None:
    """The question of a column in the words of a mapping file (metric, min, max, best, missing), or None.

    values: some of what stands in the column. Ends come from the name (`csat_1_5`, `score_1_very_good_5_very_poor`), else from
    the metric's standard scale when the values keep to it.
    """
    plain = re.sub(r"[^a-z0-9]+", "_", name.lower()).strip("_")
    metric = next((word for word, mark in _WORDS if re.search(mark, plain)), None)
    if metric is None:
        return None
    if metric == "solved":
        return {"columns": [name], "metric": metric} if _yes_no(values) else None
    numbers = [float(value) for value in values if re.fullmatch(r"-?\d+([.,]0+)?", value)]
    if len(numbers) < 0.5 * max(len(values), 1):
        return None
    return {"columns": [name], "metric": metric} | _ends(plain, metric, numbers)


def open_ask(name: str) -> dict[str, Any] | None:
    """An open question, when the name of the column says so."""
    plain = re.sub(r"[^a-z0-9]+", "_", name.lower()).strip("_")
    return {"columns": [name], "metric": "open"} if _COMMENT.search(plain) else None


def _yes_no(values: Sequence[str]) -> bool:
    known = {"yes", "no", "y", "n", "true", "false", "0", "1", "partly", "-99", "99"}
    return sum(value.lower() in known for value in values) >= 0.8 * max(len(values), 1)


def _ends(plain: str, metric: str, numbers: Sequence[float]) -> dict[str, Any]:
    """min, max, best and missing codes, from the name first."""
    worded = re.search(r"(\d+)_([a-z_]+?)_(\d+)_([a-z_]+?)(?=_\d|$)", plain)
    if worded:
        low, low_word, high, high_word = int(worded[1]), worded[2], int(worded[3]), worded[4]
        best = low if _BAD.search(high_word) or (_GOOD.search(low_word) and not _GOOD.search(high_word)) else high
        codes = re.findall(r"(\d+)_(?:dont_know|do_not_know|not_applicable|na|no_answer|never_used)", plain)
        return {"min": low, "max": high, "best": best} | ({"missing": codes} if codes else {})
    stated = re.search(r"(?:^|_)(\d{1,2})_(?:to_)?(\d{1,3})(?:$|_)", plain)
    if stated and int(stated[1]) < int(stated[2]):
        return {"min": int(stated[1]), "max": int(stated[2])}
    if metric == "nps":
        return {"min": 0, "max": 10}
    for low, high in ((1, 5), (0, 10), (1, 7), (0, 100)):
        if sum(low <= number <= high for number in numbers) >= 0.9 * max(len(numbers), 1):
            return {"min": low, "max": high}
    return {}
