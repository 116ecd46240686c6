"""Andon: customer experience management that ends at the root cause. In a notebook: `run = andon.load("DIR")`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from andon.notebook.loaded import LoadedRun

__version__ = "0.1.0"


def load(folder: str | Path, run_id: str | None = None) -> LoadedRun:
    """A finished run of the workspace `folder`, ready for a notebook: its tables, estimates, causes, charts and verbatims.

    folder: a workspace, or what `andon analyze --out` made. run_id: one of its runs; the last published one unless told.
    Raises Missing, NotAWorkspace, NewerWorkspace, Damaged, BadSetting, NoRun or Unknown, each with one sentence that says what to do.
    """
    # Engine and charts are big libraries; `import andon` costs nothing.
    from andon.notebook.loaded import opened

    return opened(Path(folder), run_id)
