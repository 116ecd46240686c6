"""A small world in stub phrases, made once."""

from types import SimpleNamespace

import pyarrow.csv as pc
import pyarrow.parquet as pq
import pytest

from andon.example import company
from andon.example.grammar import AGENT_INTENTS, CUSTOMER_INTENTS, Grammar

STUB = {name: (f"{name} about <problem>", f"{name} of {{product}}") for name in (*CUSTOMER_INTENTS, *AGENT_INTENTS)}
STUB |= {"problem": ("it", "the thing"), "promise": ("we act",), "due": ("in time",), "a.commit": ("<promise> <due>",)}


@pytest.fixture(scope="session")
def made(tmp_path_factory):
    """Makes a world of 300 customers in stub phrases and answers with its folder; one folder for the same wishes."""
    known = {}

    def make(name="plain", **wishes):
        if name not in known:
            folder = tmp_path_factory.mktemp(name)
            # Only while it is made: tests of other rooms share the process and want words.
            with pytest.MonkeyPatch.context() as patch:
                patch.setattr(company, "Grammar", lambda family: Grammar(STUB))
                known[name] = (folder, company.make(folder, **{"customers": 300, "years": 3, "seed": 5} | wishes))
        return known[name]

    return make


@pytest.fixture(scope="session")
def world(made):
    """The plain world: its folder, its counts, `truth(table)` and `csv(path)` as data frames."""
    folder, counts = made()

    def csv(path, delimiter=",", encoding="utf8"):
        text = pc.ConvertOptions(strings_can_be_null=False)
        options = pc.ReadOptions(encoding=encoding)
        return pc.read_csv(
            folder / path, read_options=options, parse_options=pc.ParseOptions(delimiter=delimiter), convert_options=text
        ).to_pandas()

    def truth(table):
        return pq.read_table(folder / "truth" / f"{table}.parquet").to_pandas()

    return SimpleNamespace(folder=folder, counts=counts, csv=csv, truth=truth)
