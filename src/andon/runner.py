"""Who executes the work on buckets: this process or a pool of processes. The engine inside a bucket is the same."""

from __future__ import annotations

import gc
import os
import resource
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import BrokenExecutor, Executor, ProcessPoolExecutor, ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import datetime
from multiprocessing import get_context
from threading import Thread
from typing import Any, TypeVar

import numpy as np  # noqa: F401 - loads the BLAS that settle limits
from threadpoolctl import threadpool_limits

Job = TypeVar("Job")
Done = TypeVar("Done")

# Below this many rows starting a process costs more than it saves.
WORTH_A_POOL = 20_000


class Runner:
    """Runs jobs one after the other in this process."""

    kind = "local"
    workers = 1
    peak_kib = 0

    def map(self, function: Callable[[Job], Done], jobs: Sequence[Job], *, rows: int = 0) -> list[Done]:
        """`function` of every job, in the order of the jobs. rows: how much work it is, to decide whether a pool pays."""
        return [function(job) for job in jobs]

    @contextmanager
    def ahead(self, many: int) -> Iterator[Executor]:
        """Something that takes so many single jobs while this process does other things: threads of its own."""
        with ThreadPoolExecutor(many) as threads:
            yield threads

    def start(self, *, rows: int) -> None:
        """Much work is to come: what takes time to start may start now."""

    def warm(self, load: Callable[[], object]) -> None:
        """Whoever will do the jobs may load now what they need, while there is nothing to do."""

    def close(self) -> None:
        """Give back what the runner holds."""


class Pool(Runner):
    """Runs jobs in a pool of processes; `function` must be importable and jobs must pickle.

    preload: modules that every process needs. They are loaded once, in a server of its own from which the processes are forked: it has
    never held a lock of Arrow or DuckDB, and it pays for their loading once. peak_kib: what the largest of them took, known after close().
    """

    kind = "pool"

    def __init__(self, workers: int | None = None, *, preload: Sequence[str] = ()) -> None:
        self.workers = workers or os.cpu_count() or 1
        self._preload = list(preload)
        self._executor: ProcessPoolExecutor | None = None

    def start(self, *, rows: int) -> None:
        if self.workers > 1 and rows >= WORTH_A_POOL:
            # The first job waits until the server has loaded its modules; whoever starts the pool early has better things to do.
            Thread(target=_awake, args=(self._processes(), self.workers), daemon=True).start()

    def warm(self, load: Callable[[], object]) -> None:
        # One job for each process: whoever is quicker takes two, and the second is free.
        for _ in range(self.workers if self._executor is not None else 0):
            self._processes().submit(_loaded, load)

    def map(self, function: Callable[[Job], Done], jobs: Sequence[Job], *, rows: int = 0) -> list[Done]:
        if self.workers == 1 or len(jobs) < 2 or rows < WORTH_A_POOL:
            return super().map(function, jobs)
        return list(self._processes().map(function, jobs))

    @contextmanager
    def ahead(self, many: int) -> Iterator[Executor]:
        """The processes, once they were started: little work does not wait for their start."""
        if self._executor is None:
            with super().ahead(many) as threads:
                yield threads
        else:
            yield self._executor

    def _processes(self) -> ProcessPoolExecutor:
        if self._executor is None:
            # Not a fork of this process: Arrow and DuckDB hold threads, and a forked copy of a held lock hangs.
            context = get_context("forkserver")
            context.set_forkserver_preload(self._preload)
            self._executor = ProcessPoolExecutor(self.workers, mp_context=context, initializer=settle)
        return self._executor

    def close(self) -> None:
        if self._executor is not None:
            with suppress(BrokenExecutor):
                asked = [self._executor.submit(_peak_kib) for _ in range(2 * self.workers)]
                self.peak_kib = max(self.peak_kib, *(one.result() for one in asked))
            self._executor.shutdown()
            self._executor = None


def _awake(pool: Executor, workers: int) -> None:
    """Make every process of a pool start, unless the pool is closed before that."""
    with suppress(RuntimeError):
        for _ in range(workers):
            pool.submit(int)


def _loaded(load: Callable[[], object]) -> None:
    """Load something; what it is stays in the process."""
    load()


def _peak_kib() -> int:
    """The most memory this process has held."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def settle() -> None:
    """Make a process fit for a turn.

    Linear algebra keeps to one thread: beside a pool its threads only spin, and one thread gives the same digits everywhere. Cycles
    of garbage are looked for seldom: columns become millions of small objects that hold none.
    """
    threadpool_limits(1, user_api="blas")
    gc.set_threshold(100_000, 20, 50)


@dataclass(frozen=True)
class Turn:
    """What a room may know besides its tables: the time, the seed, the runner and the fitted models.

    as_of: now, aware; nothing after it exists. run_id: name of this run, for aliases. settings: from andon.toml.
    models: what rooms fitted, by name ("reason.tree"); a room reuses what is there and adds what it fits; values are
    plain data and NumPy arrays (andon.models).
    """

    as_of: datetime
    run_id: str = "run"
    seed: int = 0
    runner: Runner = field(default_factory=Runner)
    models: dict[str, Any] = field(default_factory=dict)
    settings: dict[str, Any] = field(default_factory=dict)
