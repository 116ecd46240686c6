"""One tree of errors: `code` for programs, `str()` is one sentence for people, fields for tests."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

# As many names as a sentence can hold.
FEW = 8


class AndonError(Exception):
    """Anything Andon refuses to do, said in one sentence with what to do about it."""

    code = "andon-error"

    def __reduce__(self) -> tuple[object, ...]:
        # Errors come home from other processes, and most of them are made from other words than they say.
        return _again, (type(self), self.args, dict(self.__dict__))


def _again(kind: type[AndonError], args: tuple[object, ...], fields: dict[str, object]) -> AndonError:
    """The error as it was, without making it a second time."""
    error = kind.__new__(kind, *args)
    error.args = args
    error.__dict__.update(fields)
    return error


class NotEnoughData(AndonError, ValueError):
    """An estimate was asked for that the rows cannot carry."""

    code = "not-enough-data"

    def __init__(self, what: str, *, n: int, need: int) -> None:
        super().__init__(f"{what}: {n} rows, at least {need} needed.")
        self.what, self.n, self.need = what, n, need


class Missing(AndonError, FileNotFoundError):
    """A file or folder that was named is not there."""

    code = "missing"

    def __init__(self, path: object, hint: str = "Check the path and try again.") -> None:
        AndonError.__init__(self, f"{path} is not there. {hint}")
        self.path = path

    def __str__(self) -> str:
        return str(self.args[0])


class Unwritable(AndonError):
    """A folder or file that Andon must write cannot be written."""

    code = "unwritable"

    def __init__(self, path: object) -> None:
        super().__init__(f"{path} cannot be written. Choose another folder or ask for the right to write there.")
        self.path = path


class NotAWorkspace(AndonError):
    """A folder was given as a workspace and is none."""

    code = "not-a-workspace"

    def __init__(self, path: object) -> None:
        super().__init__(f"{path} is not an Andon workspace. Make one with `andon init {path}`.")
        self.path = path


class Damaged(AndonError):
    """A file that Andon wrote into a workspace is gone or no longer what was written."""

    code = "damaged"

    def __init__(self, path: object, hint: str) -> None:
        super().__init__(f"{path} is damaged or gone. {hint}")
        self.path = path


class NewerWorkspace(AndonError):
    """The workspace was written by a later Andon."""

    code = "newer-workspace"

    def __init__(self, path: object, *, version: int, known: int) -> None:
        super().__init__(f"{path} was written by a newer Andon (layout {version}, this one knows {known}). Update Andon.")
        self.version, self.known = version, known


class Busy(AndonError):
    """Another process is writing the workspace."""

    code = "busy"

    def __init__(self, path: object) -> None:
        super().__init__(f"{path} is being written by another Andon. Wait until it has finished.")


class BadMapping(AndonError, ValueError):
    """A mapping file says something that cannot be done."""

    code = "bad-mapping"


class BadSetting(AndonError, ValueError):
    """A setting of a workspace has no such name, or cannot be what it is."""

    code = "bad-setting"


class NothingUsable(AndonError, ValueError):
    """A file holds no column, or no row, that Andon can use."""

    code = "nothing-usable"


class NoRun(AndonError):
    """The workspace has no finished run."""

    code = "no-run"

    def __init__(self, path: object) -> None:
        super().__init__(f"{path} has no finished run yet. Start one with `andon run`.")


class BadContract(AndonError, TypeError):
    """A table does not keep its contract; this is a bug in the room that wrote it."""

    code = "bad-contract"


class Unknown(AndonError, KeyError):
    """A run, table, estimate, chart or finding was asked for by a name that is not there."""

    code = "unknown"

    def __init__(self, kind: str, name: object, known: Iterable[object], hint: str = "", *, every: bool = False) -> None:
        """every: say all that is there, not the nearest names only; for short lists that nobody knows by heart."""
        self.kind, self.name, self.known = kind, name, [str(one) for one in known]
        near = [] if every else get_close_matches(str(name), self.known, n=3, cutoff=0.5)
        near = near or (self.known if every or len(self.known) <= FEW else [])
        there = f"; there is {', '.join(near)}" if near else ""
        AndonError.__init__(self, f"There is no {kind} {name}{there}.{' ' * bool(hint)}{hint}")

    def __str__(self) -> str:
        return str(self.args[0])


class Unclear(AndonError, ValueError):
    """What was asked for is more than one thing, or lacks a part that decides."""

    code = "unclear"


class BadQuestion(AndonError, ValueError):
    """A question in SQL that the engine cannot answer."""

    code = "bad-question"


class NotInstalled(AndonError, ImportError):
    """An optional library is needed."""

    code = "not-installed"

    def __init__(self, library: str, *, extra: str) -> None:
        super().__init__(f"{library} is not installed. Install it with `pip install 'andon[{extra}]'`.")
        self.library = library
