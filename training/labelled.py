"""The own labelled set (labelled/*.jsonl) and how well its two hands agree: `python training/labelled.py` or `make labels`.

4,899 messages of six made-up firms. Who wrote a message labelled it (`first`); another hand labelled its words again without having seen
that (`second`). What every key means stands in labelled/README.md. Nothing here reads a message; training/score_text.py does.
"""

from __future__ import annotations

import argparse
import json
import math
import sys
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

import agreement
import numpy as np

HERE = Path(__file__).parent / "labelled"
FIRMS = ("energy", "airline", "home", "care", "ledger", "transit")
CHANNELS = ("mail", "chat", "call", "review", "survey", "social")
EMOTIONS = ("anger", "disgust", "fear", "joy", "sadness", "surprise", "neutral")
HOLDS = (0, 1)
UNSURE = "?"
# Every key but `commits` and the values it can have besides UNSURE; the first one stands where a line says nothing.
VALUES: dict[str, dict[str, tuple[int | str, ...]]] = {
    "customer": {
        "anger": (0, 1, 2),
        "sentiment": (0, -1, 1),
        **dict.fromkeys(("not_fixed", "confirms_fixed", "leaving", "harm", "repeat_effort"), HOLDS),
        "idea": (0, "product", "policy", "service"),
        "level_two": HOLDS,
        "emotional": HOLDS,
        "emotion": ("neutral", *EMOTIONS[:-1]),
    },
    "agent": {
        "courtesy": (1, 0, 2),
        **dict.fromkeys(("empathy", "claims_fix", "denies", "passes_on", "scripted", "empty_promise", "emotional"), HOLDS),
        "emotion": ("neutral", *EMOTIONS[:-1]),
    },
}
# Keys whose values are steps: being two of them apart is worse than being one apart.
STEPS = ("anger", "courtesy", "sentiment")
Value = int | str


class Promise(NamedTuple):
    """A definite promise: characters start..end of the text, the due phrase and its date (ISO); both empty where none is named."""

    start: int
    end: int
    by: str
    due: str


class Hand(NamedTuple):
    """What one hand says of a message: a value a key of its speaker, and the promises of an agent."""

    values: dict[str, Value]
    commits: tuple[Promise, ...]


class Item(NamedTuple):
    """A message and its two labellings. at: local time; zones: a mail with parts that are not its writer's own words."""

    id: str
    firm: str
    channel: str
    speaker: str
    at: str
    text: str
    zones: bool
    first: Hand
    second: Hand


def load(folder: Path = HERE) -> list[Item]:
    """All messages in the order of FIRMS and lines. Raises ValueError, naming the line, for what labelled/README.md does not allow."""
    return [item for firm in FIRMS for item in _of_firm(folder, firm)]


def _of_firm(folder: Path, firm: str) -> Iterable[Item]:
    for number, line in enumerate((folder / f"{firm}.jsonl").read_text(encoding="utf-8").splitlines(), 1):
        try:
            row = json.loads(line)
            if row["speaker"] not in VALUES or row["channel"] not in CHANNELS:
                raise ValueError("unknown speaker or channel")
            hands = [_hand(row[name], speaker=row["speaker"], text=row["text"]) for name in ("first", "second")]
        except (ValueError, KeyError) as error:
            raise ValueError(f"{firm}.jsonl, line {number}: {error}.") from error
        yield Item(row["id"], firm, row["channel"], row["speaker"], row["at"], row["text"], bool(row.get("zones")), hands[0], hands[1])


def _hand(labels: dict[str, Any], *, speaker: str, text: str) -> Hand:
    """The labels of a line with what it leaves out."""
    allowed = VALUES[speaker]
    values: dict[str, Value] = {key: some[0] for key, some in allowed.items()}
    promises: tuple[Promise, ...] = ()
    for key, value in labels.items():
        if key == "commits" and speaker == "agent":
            promises = tuple(sorted(_promise(one, text) for one in value))
        elif (value == UNSURE and key in allowed) or value in allowed.get(key, ()):
            values[key] = value
        else:
            raise ValueError(f"{key} cannot be {value!r}")
    return Hand(values, promises)


def _promise(one: dict[str, str], text: str) -> Promise:
    start = text.find(one["what"])
    if start < 0 or not one["what"] or one["by"] not in text:
        raise ValueError(f"the words of a promise do not stand in the text: {one['what']!r}")
    return Promise(start, start + len(one["what"]), one["by"], one["due"])


def values(items: Sequence[Item], key: str) -> tuple[list[Item], list[Value], list[Value]]:
    """Messages of the speakers that have this key, and what each hand says of it; `commits`: 1 where there is a promise."""
    if key == "commits":
        mine = [item for item in items if item.speaker == "agent"]
        return mine, [int(bool(item.first.commits)) for item in mine], [int(bool(item.second.commits)) for item in mine]
    mine = [item for item in items if key in VALUES[item.speaker]]
    return mine, [item.first.values[key] for item in mine], [item.second.values[key] for item in mine]


def settled(items: Sequence[Item], key: str, meaning: Callable[[Value], Value] = lambda value: value) -> list[tuple[Item, Value]]:
    """Messages of which both hands say the same of a key and neither "?", with what they say.

    meaning: what a value is taken for before the hands are compared, such as anger 1 and 2 for anger.
    """
    rows = zip(*values(items, key), strict=True)
    return [(item, meaning(a)) for item, a, b in rows if UNSURE not in (a, b) and meaning(a) == meaning(b)]


def disputed(items: Sequence[Item], key: str) -> list[tuple[Item, Value, Value]]:
    """All other messages that have the key, with what the two hands say of it."""
    return [(item, a, b) for item, a, b in zip(*values(items, key), strict=True) if UNSURE in (a, b) or a != b]


def every_key() -> list[tuple[str, str]]:
    """(speaker, key) of every key, in the order of the table; emotional and emotion are asked of both speakers."""
    found = [(speaker, key) for speaker, some in VALUES.items() for key in some]
    return [*found[:-2], ("agent", "commits"), *found[-2:]]


def facts(items: Sequence[Item], speaker: str, key: str) -> dict[str, float]:
    """How often a key holds, how well the two hands agree on it, and the share of messages both are sure of and agree on."""
    mine, first, second = values([item for item in items if item.speaker == speaker], key)
    default = 0 if key == "commits" else VALUES[speaker][key][0]
    sure = [(a, b) for a, b in zip(first, second, strict=True) if UNSURE not in (a, b)]
    scale = _scale(speaker, key)
    return {
        "messages": len(mine),
        "says": sum(value not in (default, UNSURE) for value in first),
        "says_second": sum(value not in (default, UNSURE) for value in second),
        "near": sum(a != default or b != default for a, b in zip(first, second, strict=True)),
        "unsure": first.count(UNSURE) / len(mine),
        "unsure_second": second.count(UNSURE) / len(mine),
        "settled": sum(a == b for a, b in sure) / len(mine),
        "kappa": agreement.kappa(*zip(*sure, strict=True), scale=scale),
        "kappa_unsure": agreement.kappa(first, second, scale=[*scale, UNSURE]),
        "weighted": agreement.kappa(*zip(*sure, strict=True), scale=scale, steps=True) if key in STEPS else math.nan,
    }


def _scale(speaker: str, key: str) -> list[Value]:
    """The values of a key; those of STEPS in order."""
    if key == "commits":
        return list(HOLDS)
    return sorted(VALUES[speaker][key]) if key in STEPS else list(VALUES[speaker][key])


def promise_facts(items: Sequence[Item]) -> dict[str, float]:
    """The second hand's promises held against the first hand's, as if these were true: messages, promises, due dates."""
    mine = [item for item in items if item.speaker == "agent"]
    pairs = [(one, other) for item in mine for one, other in agreement.matched(item.first.commits, item.second.commits)]
    first, second = (sum(len(getattr(item, name).commits) for item in mine) for name in ("first", "second"))
    both = sum(bool(item.first.commits and item.second.commits) for item in mine)
    dated = [[promise for item in mine for promise in getattr(item, name).commits if promise.due] for name in ("first", "second")]
    same = sum(bool(one.due) and one.due == other.due for one, other in pairs)
    share = agreement.share
    return {
        "messages_precision": share(both, sum(bool(item.second.commits) for item in mine)),
        "messages_recall": share(both, sum(bool(item.first.commits) for item in mine)),
        "promises_precision": share(len(pairs), second),
        "promises_recall": share(len(pairs), first),
        "due_precision": share(same, len(dated[1])),
        "due_recall": share(same, len(dated[0])),
        "same_due": share(same, sum(bool(one.due and other.due) for one, other in pairs)),
        "overlap": float(np.mean([agreement.overlap(one, other) for one, other in pairs])) if pairs else math.nan,
    }


def over_firms(items: Sequence[Item], measure: Callable[[list[Item]], dict[str, float]]) -> dict[str, dict[str, object]]:
    """Each figure of `measure`: over all messages, of each firm, and limits: Student's t over the firms."""
    whole, each = measure(list(items)), {firm: measure([item for item in items if item.firm == firm]) for firm in FIRMS}
    return {
        name: {
            "all": value,
            "firms": {firm: of[name] for firm, of in each.items()},
            "limits": agreement.student([of[name] for of in each.values()]),
        }
        for name, value in whole.items()
    }


def report(items: Sequence[Item]) -> dict[str, dict[str, dict[str, object]]]:
    """All figures by `speaker.key`, and those of promises under `promises`."""
    found = {f"{speaker}.{key}": over_firms(items, partial(facts, speaker=speaker, key=key)) for speaker, key in every_key()}
    return found | {"promises": over_firms(items, promise_facts)}


def lines(found: dict[str, dict[str, dict[str, Any]]]) -> list[str]:
    """The tables of a report, as they stand in docs/labelled.md."""
    out = [
        "| key | messages | says it: first, second | either, or ? | ? first, second | settled | kappa (limits over firms) | with ? as a value | by firm |",
        "|" + "---|" * 9,
    ]
    for name, of in found.items():
        if name == "promises":
            continue
        all_ = {key: one["all"] for key, one in of.items()}
        best = "weighted" if not math.isnan(all_["weighted"]) else "kappa"
        out.append(
            f"| {name}{' (weighted)' if best == 'weighted' else ''} | {all_['messages']} | {all_['says']}, {all_['says_second']} | {all_['near']}"
            f" | {all_['unsure']:.3f}, {all_['unsure_second']:.3f} | {all_['settled']:.3f} | {_limited(of[best])} | {all_['kappa_unsure']:.2f}"
            f" | {' '.join(f'{value:.2f}' for value in of[best]['firms'].values())} |"
        )
    out += ["", "| second hand's promises against the first's | precision | recall |", "|---|---|---|"]
    of = found["promises"]
    for name in ("messages", "promises", "due"):
        out.append(f"| {name} | {_limited(of[f'{name}_precision'])} | {_limited(of[f'{name}_recall'])} |")
    return [
        *out,
        f"Of promises found and dated by both the same date: {_limited(of['same_due'])}; characters in common (of either): {_limited(of['overlap'])}.",
    ]


def _limited(one: dict[str, Any]) -> str:
    # Student knows no bound; no figure here can be above one.
    low, high = one["limits"]
    return f"{one['all']:.2f} ({low:.2f} to {min(high, 1.0):.2f})"


def main() -> int:
    """Print the agreement of the two hands."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, help="also write all figures here, as JSON")
    args = parser.parse_args()
    found = report(load())
    print("\n".join(lines(found)))
    if args.out:
        args.out.parent.mkdir(parents=True, exist_ok=True)
        args.out.write_text(json.dumps(found, indent=1), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
