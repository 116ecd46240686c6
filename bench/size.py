"""`make bench`: so many interactions from files to report; seconds by room, peak memory, and growth between two sizes.

Every step is a command of its own process, as a person runs it, so that its memory is its own.
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
import time
from pathlib import Path


def andon(*words: str) -> dict[str, object]:
    """Run one command and return its JSON answer with its seconds."""
    since = time.perf_counter()
    done = subprocess.run([sys.executable, "-m", "andon.cli", *words, "--json"], capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(done.stderr)
    return json.loads(done.stdout) | {"took": round(time.perf_counter() - since, 1)}


def main() -> int:
    """Measure each size and print one JSON object a size."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--interactions", type=int, nargs="+", default=[25_000, 100_000])
    parser.add_argument("--out", type=Path, default=Path("out/bench"))
    args = parser.parse_args()
    for size in args.interactions:
        world, place = args.out / f"world-{size}", args.out / f"run-{size}"
        if not world.exists():
            andon("example", str(world), "--interactions", str(size), "--seed", "1")
        shutil.rmtree(place, ignore_errors=True)
        answer = andon("analyze", str(world), "--out", str(place))
        figures = {
            "interactions": size,
            "files_to_report_seconds": answer["took"],
            "rooms": answer["seconds"],
            "peak_mib": answer["peak_mib"],
        }
        print(json.dumps(figures), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
