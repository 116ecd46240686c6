"""`make score`: three seeds of a family of phrases against the planted truth, and each story left out in turn.

The usual seeds have been seen: rooms were mended after them. For an exam, give seeds nobody has looked at (--seeds).

Prints the pooled table (own, naive rule, oracle), the causes of every world in rank order, and what is named when a
story is left out. Not a test: it takes minutes, and a bad number is a finding, not a broken build.
"""

from __future__ import annotations

import argparse
import json
import shutil
import sys
from datetime import UTC, datetime
from pathlib import Path

from andon import commands
from andon.example.firm import FIRST_STORIES, STORIES
from andon.score import score_runs
from andon.score.findings import causes
from andon.score.joins import side_by_side
from andon.workspace import Workspace

# The firm of the first exam, or all divisions with everything that is planted in them.
FIRMS: dict[str, tuple[str, ...] | None] = {"first": None, "whole": ("all",)}
PLANTED = {"first": tuple(FIRST_STORIES), "whole": tuple(STORIES)}


def quiet(_: str) -> None:
    """Say nothing."""


def turned(
    out: Path, name: str, *, customers: int, seed: int, phrasing: str, firm: str, without: tuple[str, ...] = ()
) -> tuple[Workspace, Path]:
    """A world made and one turn over it; returns the workspace and its truth folder."""
    world, place = out / f"{name}-world", out / f"{name}-run"
    for folder in (world, place):
        shutil.rmtree(folder, ignore_errors=True)
    commands.example(
        world, customers=customers, interactions=None, years=3, seed=seed, phrasing=phrasing, without=without, divisions=FIRMS[firm]
    )
    truth = out / f"{name}-truth"
    shutil.rmtree(truth, ignore_errors=True)
    # The truth is moved away before the turn: what is not there cannot be peeped at.
    (world / "truth").rename(truth)
    now = datetime.now(UTC)
    Workspace.init(place, company=name)
    commands.collect(place, [str(world)], preset=None, mapping=None, now=now, told=quiet)
    answer = commands.run(place, as_of=None, runner="pool", now=now, told=quiet)
    print(f"{name}: {answer['lines'][0]} {json.dumps(answer['seconds'])}", flush=True)
    return Workspace(place), truth


def main() -> int:
    """Run the exam and print it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--customers", type=int, default=20_000)
    parser.add_argument("--seeds", type=int, nargs="+", default=[91, 92, 93], help="usual: seeds that have been seen")
    parser.add_argument("--phrasing", default="b", choices=["a", "b"])
    parser.add_argument("--firm", default="whole", choices=sorted(FIRMS), help="the firm of the first exam, or all divisions (usual)")
    parser.add_argument("--out", type=Path, default=Path("out/score"))
    parser.add_argument("--no-leave-out", action="store_true", help="skip the worlds with a story left out")
    args = parser.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    runs = []
    for seed in args.seeds:
        workspace, truth = turned(args.out, f"seed{seed}", customers=args.customers, seed=seed, phrasing=args.phrasing, firm=args.firm)
        runs.append((workspace.current(), truth))
        named(workspace)
    scores = score_runs(runs)
    print("\n".join(scores.lines()))
    (args.out / "scores.json").write_text(json.dumps(scores.facts(), indent=1), encoding="utf-8")
    if not args.no_leave_out:
        for story in PLANTED[args.firm]:
            workspace, truth = turned(
                args.out,
                f"without-{story}",
                customers=args.customers,
                seed=args.seeds[0],
                phrasing=args.phrasing,
                firm=args.firm,
                without=(story,),
            )
            print(f"without {story}:", causes(side_by_side(workspace.current().tables(), truth)))
            named(workspace)
    return 0


def named(workspace: Workspace) -> None:
    """The causes of a run in rank order, one line each."""
    tables = workspace.current().tables()
    rows = {row["cause_id"]: row for row in tables["causes"].to_pylist()}
    for row in tables["agenda"].to_pylist():
        cause = rows[row["cause_id"]]
        print(f"   {row['rank']}. {cause['statement']}")
    for row in tables["effects"].to_pylist():
        print(f"   effect {row['action_id']}: {row['verdict']} ({row['method']})")


if __name__ == "__main__":
    sys.exit(main())
