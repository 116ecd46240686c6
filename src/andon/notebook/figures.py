"""Every estimate of a run as an object that says itself: rates of the records, scores of surveys, points of curves."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any, overload

from andon.errors import Unclear, Unknown
from andon.notebook import markup
from andon.report.numbers import ASKED, METRICS, RATES, TWO_SIDED, asked, scoped, whole
from andon.results import Estimate, show

if TYPE_CHECKING:
    import pandas as pd

# Names people say, and the ones the tables have.
ALSO = {"first_contact_resolution": "fcr", "returns": "return", "return_rate": "return", "net_promoter_score": "nps"}
CURVES = {"fcr": "needed no second contact within {days} days", "return": "called solved and came back within {days} days"}
# The report says these below or beside another; alone they need their whole name.
LABELS = {
    "false_resolution_km": "called solved and came back within 90 days, with those not yet watched so long",
    "no_return_resolved": "no return seen, where a return would have been seen",
}
# Where a table does not say what was counted.
COUNTED = {
    "fcr": "problems watched",
    "return": "claims watched",
    "kept_rate": "promises kept or broken",
    "empty_rate": "promises",
    "false_resolution": "claims watched",
    "false_resolution_km": "claims watched",
}
LEANS = "most ends cannot be seen, and those who object are seen more often than those who are content"
WINDOWS = (7, 30, 90)
# The report shows no curve of the whole where fewer can be watched; their silence would speak for all others.
ENOUGH_WATCHED = 0.2


@dataclass(frozen=True)
class Figure(Estimate):
    """An estimate with its name.

    metric: as in docs/measures.md. label: in words. scope: the part it is of ("place=Alder Row"), "" for the whole. survey, item: of
    which questionnaire and which thing rated. window: days waited, of a curve. reason_id: of which reason, of a curve.
    caution: which way it leans, where it does.
    """

    metric: str = ""
    label: str = ""
    scope: str = ""
    survey: str = ""
    item: str = ""
    window: int | None = None
    reason_id: str | None = None
    caution: str = ""

    @property
    def title(self) -> str:
        """What it is, and of what."""
        of = [self.item.replace("_", " "), self.scope.replace("=", " "), self.survey if self.metric in ASKED else ""]
        return ", ".join([self.label, *(part for part in of if part)])

    def sentence(self) -> str:
        """The estimate with its name, as a person would say it."""
        caution = f"; {self.caution}" if self.caution and self.known() else ""
        return f"{self.title}: {super().sentence()}{caution}"

    def __str__(self) -> str:
        return self.sentence()

    def _repr_html_(self) -> str:
        return f"<p>{markup.escape(self.sentence())}<br><small>{markup.escape(self.formula)}</small></p>"


class Figures(Sequence[Figure]):
    """Several estimates: a sequence, a frame, and a table in a notebook."""

    def __init__(self, figures: Sequence[Figure]) -> None:
        self._figures = tuple(figures)

    @overload
    def __getitem__(self, at: int) -> Figure: ...
    @overload
    def __getitem__(self, at: slice) -> Figures: ...
    def __getitem__(self, at: int | slice) -> Figure | Figures:
        return Figures(self._figures[at]) if isinstance(at, slice) else self._figures[at]

    def __len__(self) -> int:
        return len(self._figures)

    def pandas(self) -> pd.DataFrame:
        """A frame with one row an estimate: value, low and high in `unit`, n, counted, formula, why and what it is of."""
        import pandas as pd

        names = [field.name for field in fields(Figure)]
        return pd.DataFrame([{name: getattr(one, name) for name in names} for one in self._figures], columns=names)

    def __repr__(self) -> str:
        return "\n".join(one.sentence() for one in self._figures) or "No estimate."

    def _repr_html_(self) -> str:
        rows = [
            [markup.escape(text) for text in (one.title, *_shown(one), f"{one.n:,} {one.counted}", one.formula)] for one in self._figures
        ]
        return markup.table(("estimate", "value", "limits", "of", "formula"), rows)


def _shown(one: Figure) -> tuple[str, str]:
    if one.value is None or one.low is None or one.high is None:
        return one.why or "not enough data", ""
    return show(one.value, one.unit), f"{show(one.low, one.unit)} to {show(one.high, one.unit)}"


class Register:
    """Every estimate of one run. scores, curves: rows of these tables. names: reason_id -> label.

    issues: problems with a contact; both_ends: whether good ends and bad ends can both be seen; mostly_unseen: whether the end of most
    that were called solved cannot.
    """

    def __init__(
        self, scores: list[dict[str, Any]], curves: list[dict[str, Any]], *, names: dict[str, str], issues: int, both_ends: bool,
        mostly_unseen: bool = False,
    ) -> None:  # fmt: skip
        self._names = names
        self._both_ends, self._mostly_unseen = both_ends, mostly_unseen
        records = [row for row in scores if row["metric"] not in ASKED]
        self._scores = [self._of_score(row) for row in [*records, *asked(scores), *scoped(scores)]]
        watched = {row["metric"]: row["n"] or 0 for row in curves if row["reason_id"] is None and row["days"] == 1}
        self._few = {metric for metric, n in watched.items() if metric == "fcr" and n < ENOUGH_WATCHED * issues}
        self._issues = issues
        self._curves = [self._of_curve(row) for row in sorted(curves, key=lambda row: (row["metric"], row["reason_id"] or "", row["days"]))]

    def _of_score(self, row: dict[str, Any]) -> Figure:
        metric = row["metric"]
        why = "only one kind of end can be seen in these data" if row["n"] and metric in TWO_SIDED and not self._both_ends else ""
        value, low, high = (None, None, None) if why else (row["value"], row["low"], row["high"])
        return Figure(
            value=value,
            low=low,
            high=high,
            n=row["n"] or 0,
            counted="answers" if metric in ASKED else COUNTED.get(metric, "problems"),
            unit=row["unit"] or "mean",
            formula=row["formula"] or "",
            why=why,
            metric=metric,
            label=LABELS.get(metric) or METRICS.get(metric) or RATES.get(metric) or metric.replace("_", " "),
            scope="" if whole(row) else row["scope"],
            survey=row["survey"] or "",
            item=row["item"] or "",
            caution=LEANS if self._mostly_unseen and metric in ("bad", "false_among_said") else "",
        )

    def _of_curve(self, row: dict[str, Any]) -> Figure:
        metric, days, reason = row["metric"], row["days"], row["reason_id"]
        few = reason is None and metric in self._few
        value, low, high = (None, None, None) if few else (row["value"], row["low"], row["high"])
        return Figure(
            value=value,
            low=low,
            high=high,
            n=row["n"] or 0,
            counted=COUNTED.get(metric, "problems"),
            formula=row["formula"] or "",
            why=f"too few of {self._issues:,} problems can be watched" if few else "",
            metric=metric,
            label=CURVES.get(metric, metric + " within {days} days").format(days=days),
            scope=f"reason={self._names.get(reason, reason)}" if reason else "",
            window=days,
            reason_id=reason,
        )

    def all_of(self, metric: str | None = None, *, by: str | None = None, window: int | None = None) -> Figures:
        """The figures of the whole, or by a part (`by`: place, product, team, channel, category or reason)."""
        name = self._named(metric) if metric else None
        windows = WINDOWS if window is None else (window,)
        found = [one for one in self._scores + self._curves if name in (None, one.metric) and one.window in (None, *windows)]
        parts = {one.scope.partition("=")[0] for one in found}
        if by is not None and by not in parts:
            raise Unknown("part", by, sorted(parts - {""}), "Take one of them as `by`.")
        return Figures([one for one in found if one.scope.partition("=")[0] == (by or "")])

    def curve(self, metric: str) -> list[Figure]:
        """Every point of a curve of the whole, by days waited; empty where there is none."""
        return [one for one in self._curves if one.metric == metric and one.reason_id is None]

    def one(
        self, metric: str, *, window: int | None = None, survey: str | None = None, item: str | None = None,
        scope: str | None = None, reason: str | None = None,
    ) -> Figure:  # fmt: skip
        """Exactly one figure. Raises Unknown, or Unclear with what must be said to choose."""
        name = self._named(metric)
        found = [one for one in self._scores + self._curves if one.metric == name]
        if name in CURVES and window is None:
            raise Unclear(f"{metric} is a curve, never one number; say the days waited, such as window=30.")
        wanted = {"window": window, "survey": survey, "item": item, "scope": scope, "reason_id": reason and self._reason(reason)}
        for field, value in wanted.items():
            # The whole is meant unless a part is named.
            asked_for = value if value is not None else {"scope": "", "reason_id": None}.get(field, value)
            if value is None and (field not in ("scope", "reason_id") or (field == "scope" and reason)):
                continue
            left = [one for one in found if getattr(one, field) == asked_for]
            if not left:
                known = _days(found) if field == "window" else _others(found, field)
                raise Unknown(f"{metric} with {field.removesuffix('_id')}", "of the whole" if value is None else value, known)
            found = left
        if len(found) > 1:
            field = next(name for name in ("survey", "item") if len({getattr(one, name) for one in found}) > 1)
            raise Unclear(f"{metric} was asked more than once; choose {field}= one of {', '.join(_others(found, field))}.")
        return found[0]

    def _named(self, metric: str) -> str:
        name = ALSO.get(metric.lower(), metric)
        known = {one.metric for one in self._scores + self._curves}
        if name not in known:
            names = sorted(known | {said for said, kept in ALSO.items() if kept in known})
            raise Unknown("estimate", metric, names, "See docs/measures.md.", every=True)
        return name

    def _reason(self, said: str) -> str:
        found = [key for key, label in self._names.items() if said in (key, label)]
        found = found or [key for key, label in self._names.items() if said.lower() == label.lower()]
        if len(found) != 1:
            raise Unknown("reason", said, self._names.values()) if not found else Unclear(f"{len(found)} reasons are called {said}.")
        return found[0]


def _others(found: Sequence[Figure], field: str) -> list[str]:
    return sorted({str(value) for one in found if (value := getattr(one, field)) not in (None, "")})


def _days(found: Sequence[Figure]) -> list[str]:
    """The days waited that a curve has, as a span; none where it is no curve."""
    days = {one.window for one in found if one.window is not None}
    return [f"{min(days)} to {max(days)}"] if days else []
