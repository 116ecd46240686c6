"""Who does the jobs, and when they may get ready for them."""

from __future__ import annotations

import tempfile
from functools import partial
from pathlib import Path

from andon.runner import WORTH_A_POOL, Pool, Runner


def test_processes_that_were_started_load_ahead(tmp_path: Path) -> None:
    pool = Pool(2)
    pool.warm(partial(tempfile.mkdtemp, dir=tmp_path))  # nothing runs yet: nobody to get ready
    assert not list(tmp_path.iterdir())
    pool.start(rows=WORTH_A_POOL)
    pool.warm(partial(tempfile.mkdtemp, dir=tmp_path))
    pool.close()
    assert len(list(tmp_path.iterdir())) == 2


def test_this_process_loads_when_it_must(tmp_path: Path) -> None:
    Runner().warm(partial(tempfile.mkdtemp, dir=tmp_path))
    assert not list(tmp_path.iterdir())
