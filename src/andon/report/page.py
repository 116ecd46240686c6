"""The page itself: facts, pictures and verbatims into one HTML file."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape
from markupsafe import Markup

from andon.models import written
from andon.report import pictures
from andon.report.facts import BAD, DEBTS, LEAST, SHOWN, Facts, gather, square_set, waited
from andon.report.headlines import claimed, headlines, read
from andon.report.numbers import METRICS, PROMISES, RATE_SETS, RATES, share
from andon.report.quality import unknowns
from andon.report.verbatims import by_set, masking, of_reasons, titles
from andon.report.wrong import COUNTED, NOT_THE_PRODUCT, STANDS, of_level_two
from andon.results import show
from andon.sql import holding
from andon.workspace import Run

A_SET = 5
LONGEST_LIST = 40
WIDEST_TREE = 12


def save(text: str, out: Path) -> None:
    """Put a rendered page where it belongs. Raises Unwritable; half a file is never left."""
    with written(out) as beside:
        beside.write_text(text, encoding="utf-8")


def render(run: Run, *, company: str = "") -> tuple[str, list[str]]:
    """The page as HTML, and its headline sentences."""
    con = holding(run.tables())
    facts = gather(con)
    found = headlines(facts)
    hidden = masking(con)
    html = (
        _environment()
        .get_template("report.html.j2")
        .render(
            facts=facts,
            company=company,
            as_of=run.as_of,
            run_id=run.run_id,
            headlines=found,
            words=by_set(con, limit=A_SET, masked=hidden),
            quotes=of_reasons(con, hidden),
            cards=pictures.cards(con, facts, most=LONGEST_LIST),
            curve=pictures.first_contact(facts),
            unknowns=unknowns(facts),
            actions={row["action_id"]: hidden(row["what"]) for row in facts.effects},
            masked=lambda text: hidden(text) if text else "",
        )
    )
    return html, [headline.sentence for headline in found]


@cache
def _environment() -> Environment:
    """Templates that escape everything: verbatims are hostile input. Compiled once, since that takes longer than filling them."""
    environment = Environment(
        loader=PackageLoader("andon.report", "templates"),
        autoescape=select_autoescape(default=True),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {
        "show": _shown,
        "whole": lambda value: "–" if value is None else minus(f"{value:,.0f}"),
        "minus": minus,
        "day": lambda at: "–" if at is None else f"{at:%d %b %Y}",
        "month": lambda at: f"{at:%B %Y}",
        "svg": lambda picture: Markup(picture.svg),  # noqa: S704 - our own chart, its labels escaped when it was drawn
    }
    environment.globals |= {
        "longest": LONGEST_LIST,
        "widest": WIDEST_TREE,
        "ending": SHOWN,
        "bad": BAD,
        "debts": DEBTS,
        "least": LEAST,
        "month_names": pictures.MONTHS,
        "counted": COUNTED,
        "metrics": METRICS,
        "rate_words": RATES,
        "rate_sets": RATE_SETS,
        "promises": PROMISES,
        "sets": titles,
    }
    environment.globals |= {function.__name__: function for function in (share, square_set, scope_words, claimed, read, span, formulas)}
    environment.globals |= {"notes_of": notes_of, "waited": waited}
    environment.globals |= {"of_level_two": of_level_two, "stands": STANDS, "not_the_product": NOT_THE_PRODUCT}
    return environment


def _shown(value: float | None, unit: str = "count") -> str:
    return "–" if value is None else minus(show(value, unit))


def minus(number: str) -> str:
    """A number with the sign that stands as wide as a plus."""
    return number.replace("-", "−")


def span(low: float, high: float, unit: str) -> str:
    """Two limits; shares that agree when rounded get a digit more."""
    ends = [show(value, unit) for value in (low, high)]
    if unit == "share" and ends[0] == ends[1]:
        ends = [f"{value:.1%}" for value in (low, high)]
    return minus(" to ".join(ends))


def scope_words(scope: list[str] | None) -> str:
    """A scope as a person reads it: `place=Alder Row` becomes “place Alder Row”."""
    if not scope:
        return "everywhere"
    return " and ".join(f"{key.replace('_', ' ')} {value}" for key, _, value in (part.partition("=") for part in scope))


def formulas(rows: list[dict[str, Any]]) -> list[tuple[str, str]]:
    """Each formula once, with the scores it makes."""
    found: dict[str, list[str]] = {}
    for row in rows:
        names = found.setdefault(row["formula"] or "", [])
        if row["metric"] not in names:
            names.append(row["metric"])
    return [
        (", ".join(METRICS.get(name, name.replace("_", " ")) for name in names), formula) for formula, names in found.items() if formula
    ]


def notes_of(notes: str | None) -> list[str]:
    """What was noted when files were read, each thing once."""
    return list(dict.fromkeys(part.strip() for part in (notes or "").split(";") if part.strip()))


def facts_of(run: Run) -> Facts:
    """The facts of a run, for tests and notebooks."""
    return gather(holding(run.tables()))
