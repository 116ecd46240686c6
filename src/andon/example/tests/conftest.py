"""A small world in stub phrases, made once."""

from types import SimpleNamespace

import pyarrow.csv as pc
import pyarrow.parquet as pq
import pytest

from andon.example import company
from andon.example.contract import NEW, OF_LANGUAGE, wanted
from andon.example.grammar import AGENT_INTENTS, CUSTOMER_INTENTS, LANGUAGES, REVIEW_INTENTS, Grammar

STUB = {name: (f"{name} about <problem>", f"{name} of {{product}}") for name in (*CUSTOMER_INTENTS, *AGENT_INTENTS)}
STUB |= {"problem": ("it", "the thing"), "promise": ("we act",), "due": ("in time",), "a.commit": ("<promise> <due>",)}
# Enough for the whole firm: each reason in words of its own.
WHOLE = (
    STUB
    | {name: (f"{name}, in short",) for name in wanted(Grammar(STUB))}
    | {name: (f"{name} about <problem>", f"{name} of {{product}}") for name in REVIEW_INTENTS}
    | {f"problem.{reason}": (f"trouble with {reason}", f"{reason} is wrong") for reason in NEW}
    | {f"{language}.{name}": (f"{language} {name} <{language}.noun>",) for language in LANGUAGES for name in OF_LANGUAGE}
    | {f"{language}.noun": (f"{language} matter",) for language in LANGUAGES}
)


@pytest.fixture(scope="session")
def made(tmp_path_factory):
    """Makes a world of 300 customers in stub phrases and answers with its folder; one folder for the same wishes.

    The words are those of the first firm, or with `whole` of the whole one.
    """
    known = {}

    def make(name="plain", *, whole=False, **wishes):
        if name not in known:
            folder = tmp_path_factory.mktemp(name)
            # Only while it is made: tests of other rooms share the process and want words.
            with pytest.MonkeyPatch.context() as patch:
                patch.setattr(company, "Grammar", lambda family: Grammar(WHOLE if whole else STUB))
                known[name] = (folder, company.make(folder, **{"customers": 300, "years": 3, "seed": 5} | wishes))
        return known[name]

    return make


@pytest.fixture(scope="session")
def world(made):
    """The plain world: its folder, its counts, `truth(table)` and `csv(path)` as data frames."""
    return look(*made())


@pytest.fixture(scope="session")
def whole(made):
    """The whole firm, 1,500 customers."""
    return look(*made("whole", whole=True, customers=1500))


@pytest.fixture(scope="session")
def opened():
    """Looks into a world: `opened(folder, counts)`."""
    return look


def look(folder, counts):
    """A world's folder, its counts, `truth(table)` and `csv(path)` as data frames."""

    def csv(path, delimiter=",", encoding="utf8"):
        text = pc.ConvertOptions(strings_can_be_null=False)
        options = pc.ReadOptions(encoding=encoding)
        return pc.read_csv(
            folder / path, read_options=options, parse_options=pc.ParseOptions(delimiter=delimiter), convert_options=text
        ).to_pandas()

    def truth(table):
        return pq.read_table(folder / "truth" / f"{table}.parquet").to_pandas()

    return SimpleNamespace(folder=folder, counts=counts, csv=csv, truth=truth)
