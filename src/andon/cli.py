"""The command line: parse, call one function, print. Exit 0 done, 1 our own error in one sentence, 2 usage."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from andon import __version__, commands
from andon.errors import AndonError, Missing, Unwritable

Answer = dict[str, Any]


def aware_time(text: str) -> datetime:
    """A time with its zone; a date alone is its midnight in UTC."""
    try:
        at = datetime.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text} is no time such as 2026-03-05 or 2026-03-05T12:00Z") from error
    return at if at.tzinfo else at.replace(tzinfo=UTC)


def parser() -> argparse.ArgumentParser:
    """Every command with its arguments."""
    top = argparse.ArgumentParser(
        prog="andon", description="From complaints to their cause: what came of each contact, why, and what to fix first."
    )
    top.add_argument("--version", action="version", version=f"andon {__version__}")
    sub = top.add_subparsers(dest="command", required=True, metavar="COMMAND")

    def command(name: str, what: str) -> argparse.ArgumentParser:
        one = sub.add_parser(name, help=what, description=what)
        one.add_argument("--json", action="store_true", help="answer as JSON")
        one.add_argument("--quiet", action="store_true", help="no progress, even on a terminal")
        return one

    def in_workspace(one: argparse.ArgumentParser) -> None:
        one.add_argument(
            "-w", "--workspace", type=Path, default=Path(os.environ.get("ANDON_WORKSPACE", ".")), help="the workspace (default: here)"
        )

    def files(one: argparse.ArgumentParser) -> None:
        one.add_argument("paths", nargs="+", metavar="PATH", help="files, folders or patterns")
        one.add_argument("--as", dest="preset", metavar="PRESET", help="what the files are; guessed when left out")
        one.add_argument("--map", dest="mapping", type=Path, metavar="FILE", help="a mapping file, see docs/collect.md")

    def turning(one: argparse.ArgumentParser) -> None:
        one.add_argument("--runner", choices=["local", "pool"], default="pool", help="who executes buckets (default: a pool of processes)")
        one.add_argument("--as-of", type=aware_time, metavar="T", help="now (default: the end of the data)")

    one = command("init", "Make a folder a workspace.")
    one.add_argument("dir", type=Path)
    one.add_argument("--company", default="", help="name shown on the report")
    one = command("inspect", "Show what a file's columns are taken for, and how surely.")
    one.add_argument("path", metavar="FILE")
    one.add_argument("--as", dest="preset", metavar="PRESET")
    one.add_argument("--write-map", type=Path, metavar="FILE", help="write the mapping to FILE, to be edited")
    one = command("collect", "Read files into the workspace.")
    files(one)
    in_workspace(one)
    one = command("run", "One turn of the loop over all that was collected.")
    in_workspace(one)
    turning(one)
    one = command("refit", "A turn that fits linkage, reasons and horizons anew, and says what moved.")
    in_workspace(one)
    turning(one)
    one = command("report", "Write the report of the last run.")
    in_workspace(one)
    one.add_argument("--out", type=Path, metavar="FILE", help="default: report.html in the workspace")
    one = command("analyze", "All of it at once: files in, a workspace with a report out.")
    files(one)
    one.add_argument("--out", type=Path, required=True, metavar="DIR")
    one.add_argument("--company", default="")
    turning(one)
    _example_and_score(command)
    _reasons(command)
    return top


def _reasons(command: Callable[[str, str], argparse.ArgumentParser]) -> None:
    """Reasons on anybody's table."""
    does = command("reasons", "Teach, tell or find reasons in a column of texts of any file.").add_subparsers(
        dest="does", required=True, metavar="fit|predict|discover"
    )
    for name, what in (
        ("fit", "Teach reasons from a file with labels."),
        ("predict", "Tell the reason of each row of a file."),
        ("discover", "Find reasons without labels."),
    ):
        one = does.add_parser(name, help=what, description=what)
        if name == "predict":
            one.add_argument("model", type=Path, metavar="MODEL", help="what `andon reasons fit` wrote")
        one.add_argument("path", type=Path, metavar="FILE", help="CSV, Parquet or JSON Lines")
        one.add_argument("--text", required=True, metavar="COLUMN", help="the column of texts")
        if name == "fit":
            one.add_argument("--label", required=True, metavar="COLUMN", help="the column of reasons")
        one.add_argument("--out", type=Path, required=True, metavar="MODEL" if name == "fit" else "FILE", help="the file to write")
        # Before or behind the word fit, predict or discover: both are said the same way.
        one.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help="answer as JSON")
        one.add_argument("--quiet", action="store_true", default=argparse.SUPPRESS, help="no progress, even on a terminal")


def _example_and_score(command: Callable[[str, str], argparse.ArgumentParser]) -> None:
    one = command("example", "Write the exports of a made-up company, with the truth beside them.")
    one.add_argument("dir", type=Path)
    size = one.add_mutually_exclusive_group()
    size.add_argument("--customers", type=int)
    size.add_argument("--interactions", type=int)
    one.add_argument("--years", type=int, default=3)
    one.add_argument("--seed", type=int, default=1)
    one.add_argument("--phrasing", choices=["a", "b"], default="a", help="family of phrases; b is kept for exams")
    one.add_argument("--without", action="append", default=[], metavar="STORY", help="leave a story out; may be repeated")
    one.add_argument(
        "--division",
        action="append",
        metavar="NAME",
        help="network, loans, cars, coffee, health or all; may be repeated (usual: the first firm)",
    )
    one = command("score", "Compare a run with the planted truth, beside an oracle and a naive rule.")
    one.add_argument("dir", type=Path, nargs="+", help="workspaces; several are pooled")
    one.add_argument("--truth", type=Path, nargs="+", required=True, help="their truth folders, in the same order")


def progress(quiet: bool) -> Callable[[str], None]:
    """Says each step on the error stream; silent when that is not a terminal."""
    if quiet or not sys.stderr.isatty():
        return lambda what: None
    return lambda what: print(f"  {what} ...", file=sys.stderr, flush=True)


def call(args: argparse.Namespace) -> Answer:
    """The answer of the one function that the command names."""
    now, told = datetime.now(UTC), progress(args.quiet)
    match args.command:
        case "init":
            return commands.init(args.dir, company=args.company)
        case "inspect":
            return commands.inspect(args.path, preset=args.preset, write_map=args.write_map)
        case "collect":
            return commands.collect(args.workspace, args.paths, preset=args.preset, mapping=args.mapping, now=now, told=told)
        case "run" | "refit":
            return commands.run(args.workspace, as_of=args.as_of, runner=args.runner, now=now, told=told, refit=args.command == "refit")
        case "report":
            return commands.report(args.workspace, out=args.out, told=told)
        case "analyze":
            return commands.analyze(
                args.out,
                args.paths,
                preset=args.preset,
                mapping=args.mapping,
                company=args.company,
                as_of=args.as_of,
                runner=args.runner,
                now=now,
                told=told,
            )
        case "example":
            return commands.example(
                args.dir,
                customers=args.customers,
                interactions=args.interactions,
                years=args.years,
                seed=args.seed,
                phrasing=args.phrasing,
                without=args.without,
                divisions=args.division,
            )
        case "reasons":
            return reasons(args)
        case _:
            return commands.score(args.dir, truth=args.truth)


def reasons(args: argparse.Namespace) -> Answer:
    """The answer of `andon reasons`."""
    from andon.reasons import doors

    match args.does:
        case "fit":
            return doors.fit(args.path, text=args.text, label=args.label, out=args.out)
        case "predict":
            return doors.predict(args.model, args.path, text=args.text, out=args.out)
        case _:
            return doors.discover(args.path, text=args.text, out=args.out)


def main(argv: list[str] | None = None) -> int:
    """Run one command. A person never sees a traceback of ours; a bug still shows one, for the report of it."""
    args = parser().parse_args(argv)
    try:
        answer = call(args)
    except AndonError as error:
        return _refused(error.code, str(error), as_json=args.json)
    except FileNotFoundError as error:
        return _refused(Missing.code, f"{error.filename or error} is not there.", as_json=args.json)
    except OSError as error:
        said = f"{error.filename or 'The disk'}: {error.strerror or error}. The last finished run is unharmed."
        return _refused(Unwritable.code, said, as_json=args.json)
    except KeyboardInterrupt:
        return _refused("stopped", "Stopped. The last finished run is unharmed.", as_json=args.json)
    lines = answer.pop("lines", [])
    _shown(json.dumps(answer, indent=1, default=str) if args.json else "\n".join(lines))
    return 0


def _shown(text: str) -> None:
    """Print; whoever reads may stop in the middle (`| head`), and that is no error."""
    try:
        print(text, flush=True)
    except BrokenPipeError:
        # Python flushes once more when it ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _refused(code: str, sentence: str, *, as_json: bool) -> int:
    print(json.dumps({"error": code, "sentence": sentence}) if as_json else f"{code}: {sentence}", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
