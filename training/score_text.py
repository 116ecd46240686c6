"""What today's reader makes of the own labelled set: `python training/score_text.py` or `make score-text`.

Every message is read by andon.read and each signal held against what both hands say (labelled.settled). Prints the tables that stand in
docs/labelled.md; --out writes all figures as JSON. Not a test, and nothing is set by it: as long as no model is fitted on the set it is
an exam, and afterwards only firms that were left out of a fit are.
"""

from __future__ import annotations

import argparse
import json
import math
import sys
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple

import agreement
import figures
import labelled
import numpy as np
from labelled import Item, Promise, Value

from andon.read.reader import Batch, Rows, read_batch

# Of which key a signal is the probability, and which of its values it means.
MEANS: dict[str, tuple[Value, ...]] = {
    "anger": (1, 2),
    **dict.fromkeys(("not_fixed", "confirms_fixed", "leaving", "harm", "repeat_effort"), (1,)),
    "courtesy": (2,),
    **dict.fromkeys(("claims_fix", "denies", "passes_on", "commits", "empty_promise"), (1,)),
}
# What the reader calls a channel of the set, where the names differ.
CHANNELS = {"call": "phone"}
# The set says no zone: its times are the writers' own.
ZONE = "UTC"


class Reading(NamedTuple):
    """What was read of some messages: a probability a signal (NaN: cannot tell), and of each message the promises with their dates."""

    signals: dict[str, np.ndarray]
    promises: dict[str, tuple[Promise, ...]]


def read(items: Sequence[Item]) -> Reading:
    """Read every message as the room does."""
    rows = read_batch(
        Batch(
            [item.id for item in items],
            [item.text for item in items],
            [item.speaker for item in items],
            [int(datetime.fromisoformat(item.at).replace(tzinfo=UTC).timestamp()) * 1_000_000 for item in items],
            [None] * len(items),
            [None] * len(items),
            [CHANNELS.get(item.channel, item.channel) for item in items],
            [ZONE] * len(items),
        )
    )
    return Reading(rows.signals, _promises(rows))


def _promises(rows: Rows) -> dict[str, tuple[Promise, ...]]:
    """The definite promises of each message; a due date belongs to the promise whose words hold it."""
    found: dict[str, list[Promise]] = {}
    spans = list(zip(*rows.spans, strict=True))
    dues = [(name, start, end, str(value)) for name, start, end, kind, value in spans if kind == "due_date"]
    for name, start, end, kind, value in spans:
        if kind == "commitment" and not str(value).startswith("empty: "):
            mine = [due[:10] for whose, first, last, due in dues if whose == name and start <= first and last <= end]
            found.setdefault(name, []).append(Promise(start, end, "", mine[-1] if mine else ""))
    return {name: tuple(some) for name, some in found.items()}


def asked(items: Sequence[Item], signal: str, *, all_: bool = False) -> tuple[list[Item], list[int]]:
    """Messages that settle a signal, and whether it holds. all_: by the first hand alone, where it is sure, disputed or not."""
    meant = MEANS[signal]

    def holds(value: Value) -> int:
        return int(value in meant)

    if all_:
        rows = [(item, holds(value)) for item, value, _ in zip(*labelled.values(items, signal), strict=True) if value != labelled.UNSURE]
    else:
        rows = [(item, int(value)) for item, value in labelled.settled(items, signal, holds)]
    return [item for item, _ in rows], [value for _, value in rows]


def score_signal(items: Sequence[Item], reading: Reading, signal: str, *, times: int) -> dict[str, Any]:
    """Figures of one signal over all settled messages, by firm, with both kinds of limits; what is not read counts as 0."""
    place = {item.id: number for number, item in enumerate(items)}

    def pairs(some: Sequence[Item], *, all_: bool = False) -> tuple[np.ndarray, np.ndarray]:
        mine, holds = asked(some, signal, all_=all_)
        return np.nan_to_num(reading.signals[signal][[place[item.id] for item in mine]], nan=0.0), np.array(holds)

    says, holds = pairs(items)
    firms = {firm: figures.figures(*pairs([item for item in items if item.firm == firm])) for firm in labelled.FIRMS}
    drawn = figures.drawn_again(says, holds, times=times)
    mine, _ = asked(items, signal)
    out: dict[str, Any] = {
        "items": len(holds),
        "holds": int(holds.sum()),
        "unread": int(np.isnan(reading.signals[signal][[place[item.id] for item in mine]]).sum()),
        "auroc_first_hand": figures.figures(*pairs(items, all_=True))["auroc"],
        "read_of_value": _of_values(items, reading.signals[signal], signal) if signal in labelled.STEPS else {},
    }
    for name, value in figures.figures(says, holds).items():
        by = {firm: of[name] for firm, of in firms.items()}
        out[name] = {"all": value, "firms": by, "limits_firms": agreement.student(list(by.values())), "limits_items": drawn[name]}
    return out


def _of_values(items: Sequence[Item], says: np.ndarray, key: str) -> dict[str, float]:
    """Share read as the signal (at least one half) of the messages in which both hands see each step of a key."""
    place = {item.id: number for number, item in enumerate(items)}
    found: dict[str, list[float]] = {}
    for item, value in labelled.settled(items, key):
        found.setdefault(str(value), []).append(says[place[item.id]])
    return {value: float((np.array(some) >= figures.HALF).mean()) for value, some in sorted(found.items())}


def score_promises(items: Sequence[Item], reading: Reading) -> dict[str, float]:
    """Promises and due dates read, held against both hands'.

    A promise is settled where the hands' words overlap; what only one of them took for a promise is neither missed nor a false alarm.
    Likewise a date counts where both give the same, or both none.
    """
    mine = [item for item, _ in labelled.settled([item for item in items if item.speaker == "agent"], "commits")]
    read_, right, found = 0, 0, []
    for item in mine:
        said = reading.promises.get(item.id, ())
        either = (*item.first.commits, *item.second.commits)
        read_, right = read_ + len(said), right + sum(any(agreement.overlap(one, other) for other in either) for one in said)
        both = agreement.matched(item.first.commits, item.second.commits)
        hit = dict(agreement.matched([one for one, _ in both], said))
        found += [(one, other, hit.get(one)) for one, other in both]
    sure = [(one, got) for one, other, got in found if one.due == other.due]
    dated = [(one, got) for one, got in sure if one.due]
    given = [(one, got) for one, got in sure if got and got.due]
    exact = sum(bool(got and got.due == one.due) for one, got in dated)
    holds = {item.id for item in mine if item.first.commits}
    says = {item.id for item in mine if reading.promises.get(item.id)}
    share, overlaps = agreement.share, [agreement.overlap(one, got) for one, _, got in found if got]
    return {
        "messages": len(mine),
        "messages_precision": share(len(says & holds), len(says)),
        "messages_recall": share(len(says & holds), len(holds)),
        "promises": len(found),
        "promises_precision": share(right, read_),
        "promises_recall": share(len(overlaps), len(found)),
        "overlap": float(np.mean(overlaps)) if overlaps else math.nan,
        "dated": len(dated),
        "due_exact": share(exact, len(dated)),
        "due_exact_of_found": share(exact, sum(got is not None for _, got in dated)),
        "due_precision": share(exact, len(given)),
    }


def score(items: Sequence[Item], reader: Callable[[Sequence[Item]], Reading] = read, *, times: int = 1000) -> dict[str, Any]:
    """All figures. reader: what is examined; times: draws of the bootstrap."""
    reading = reader(items)
    signals = {signal: score_signal(items, reading, signal, times=times) for signal in MEANS}
    return {"signals": signals, "promises": labelled.over_firms(items, lambda some: score_promises(some, reading))}


def lines(found: dict[str, Any]) -> list[str]:
    """The tables of a score, as they stand in docs/labelled.md."""
    titles = ("AUROC", "average precision", "precision at 0.5", "recall at 0.5", "ECE")
    out = [f"| signal | settled | holds | {' | '.join(titles)} | AUROC, first hand |", "|" + "---|" * 9]
    for signal, of in found["signals"].items():
        cells = [_limited(of[name]) for name in figures.NAMES]
        out.append(f"| {signal} | {of['items']} | {of['holds']} | {' | '.join(cells)} | {of['auroc_first_hand']:.3f} |")
    for signal, of in found["signals"].items():
        if of["read_of_value"]:
            out += [
                "",
                f"{signal}, read in messages of each step: " + ", ".join(f"{step}: {one:.3f}" for step, one in of["read_of_value"].items()),
            ]
    out += ["", "| promises | all | limits over firms |", "|---|---|---|"]
    for name, one in found["promises"].items():
        value, limits = one["all"], "" if float(one["all"]).is_integer() else " to ".join(f"{limit:.2f}" for limit in one["limits"])
        out.append(f"| {name} | {value if not limits else format(value, '.3f')} | {limits} |")
    return out


def _limited(one: dict[str, Any]) -> str:
    """A figure, its limits over firms, and in brackets those over items."""
    low, high = one["limits_firms"]
    first, last = one["limits_items"]
    return f"{one['all']:.3f}; {max(low, 0.0):.2f} to {min(high, 1.0):.2f} [{first:.2f} to {last:.2f}]"


def main() -> int:
    """Read the set and print how well it was read."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("out/score-text.json"))
    parser.add_argument("--times", type=int, default=1000, help="draws of the bootstrap")
    args = parser.parse_args()
    found = score(labelled.load(), times=args.times)
    print("\n".join(lines(found)))
    args.out.parent.mkdir(parents=True, exist_ok=True)
    args.out.write_text(json.dumps(found, indent=1), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
