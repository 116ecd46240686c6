"""Opening a run, and its tables in every form."""

import shutil
import subprocess
import sys
from importlib.util import find_spec

import duckdb
import pyarrow as pa
import pytest

import andon
from andon.errors import BadQuestion, Missing, NewerWorkspace, NoRun, NotAWorkspace, NotInstalled, Unknown
from andon.notebook.meaning import MEANING, PERSONAL
from andon.tables import CONTRACTS
from andon.workspace import Workspace


def test_the_last_run_is_opened_unless_another_is_named(firm):
    assert andon.load(str(firm)).run_id == "r2"
    first = andon.load(firm, "r1")
    assert (first.run_id, len(first.issues)) == ("r1", 0)


def test_it_says_what_is_wrong_with_a_folder(tmp_path, firm):
    with pytest.raises(Missing, match="andon init"):
        andon.load(tmp_path / "none")
    with pytest.raises(NotAWorkspace):
        andon.load(tmp_path)
    Workspace.init(tmp_path / "new")
    with pytest.raises(NoRun, match="andon run"):
        andon.load(tmp_path / "new")
    (tmp_path / "new" / "andon.toml").write_text("layout = 99\n")
    with pytest.raises(NewerWorkspace, match="Update"):
        andon.load(tmp_path / "new")
    with pytest.raises(Unknown, match="there is r2, r1"):
        andon.load(firm, "2026")


def test_a_run_with_a_lost_part_is_refused(firm, tmp_path):
    copy = shutil.copytree(firm, tmp_path / "copy")
    (copy / "parts" / Workspace(copy).current().manifest["tables"]["causes"][0]["file"]).unlink()
    with pytest.raises(Missing, match="no longer whole"):
        andon.load(copy)


def test_import_andon_loads_no_library():
    code = "import sys, andon; print([name for name in ('altair', 'duckdb', 'pandas', 'pyarrow', 'numpy') if name in sys.modules])"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip() == "[]"


def test_every_table_is_there_with_its_rows_and_meaning(run, firm):
    kept = Workspace(firm).current()
    assert list(run.tables) == list(CONTRACTS) == list(MEANING)
    assert run.tables.counts == {name: kept.table(name).num_rows for name in CONTRACTS}
    assert set(PERSONAL) <= set(CONTRACTS)
    assert "one customer's one problem" in repr(run.tables)


@pytest.mark.parametrize("name", CONTRACTS)
def test_arrow_keeps_the_contract_and_the_rows(run, firm, name):
    rows = run.table(name).arrow()
    assert rows.schema.equals(CONTRACTS[name])
    stored = Workspace(firm).current().table(name)
    same = [column for column in rows.column_names if column not in ("agent_ref", "staff_id")]
    assert rows.select(same).to_pylist() == stored.select(same).to_pylist()


def test_tables_of_many_parts_keep_the_order_of_the_manifest(space):
    """Buckets and parts are read in the order in which the engine wrote them."""
    stored, held = space.current(), andon.load(space.folder)
    assert len(stored.manifest["tables"]["messages"]) > 1
    for name in ("messages", "issues", "resolutions", "signals"):
        same = [column for column in stored.table(name).column_names if column != "agent_ref"]
        assert held.table(name).arrow().select(same).equals(stored.table(name).select(same).combine_chunks()), name


def test_a_property_that_fails_shows_its_own_error(run, monkeypatch):
    monkeypatch.setattr("andon.notebook.loaded.headlines", lambda facts: facts.nothing_such)
    with pytest.raises(AttributeError, match="nothing_such"):
        str(andon.load(run.folder).headlines)


def test_a_table_in_pandas_polars_and_duckdb(run):
    frame = run.issues.pandas()
    assert str(frame["opened_at"].dtype) == "datetime64[us, UTC]"
    assert run.issues.pandas(arrow_types=True)["interactions"].dtype.pyarrow_dtype == pa.int64()
    assert run.issues.relation().filter("customer_id = 'c3'").fetchall()[0][0] == "i3"
    assert pa.table(run.issues).num_rows == len(run.issues) == len(frame) == 14
    assert run.issues.column("issue_id")[:2] == ["i0", "i1"]


def test_a_table_in_polars(run):
    polars = pytest.importorskip("polars", reason="polars comes with the notebook extra")
    assert run.issues.polars().height == polars.DataFrame(run.issues).height == 14


def test_without_polars_it_says_how_to_get_it(run, monkeypatch):
    monkeypatch.setattr("andon.notebook.rows.find_spec", lambda name: None if name == "polars" else find_spec(name))
    with pytest.raises(NotInstalled, match=r"andon\[notebook\]"):
        run.issues.polars()


def test_names_that_are_not_there(run):
    with pytest.raises(Unknown, match="there is issues"):
        run.table("isues")
    with pytest.raises(KeyError):
        run.tables["isues"]
    with pytest.raises(Unknown, match="issue_id"):
        run.issues.column("issue")
    assert not hasattr(run, "isues")
    assert "issues" in dir(run)


def test_a_question_in_sql(run):
    bad = run.sql("SELECT issue_id FROM resolutions WHERE outcome = $outcome ORDER BY ALL", outcome="recurred")
    assert bad.column("issue_id") == [f"i{number}" for number in range(6)]
    for wrong in ("SELECT x FROM isues", "CREATE TABLE t(i int)"):
        with pytest.raises(BadQuestion):
            run.sql(wrong)
    with pytest.raises(BadQuestion, match="convert"):
        run.sql("SELECT CAST(issue_id AS int) FROM issues").arrow()


@pytest.mark.parametrize(
    "question",
    [
        "COPY (SELECT 1) TO 'x.csv'",
        "SELECT 1; COPY (SELECT 1) TO 'x.csv'",
        "FROM issues; DROP VIEW issues",
        "SET lock_configuration = false",
        "PRAGMA version",
        "CALL range(3)",
        "FROM read_csv('/etc/passwd')",
        "SELECT (SELECT count(*) FROM READ_TEXT('/etc/passwd'))",
        "DESCRIBE '/etc/passwd'",
        "FROM glob('/etc/*')",
        "FROM enable_logging(storage = 'file', storage_path = 'x')",
        "FROM query('FROM issues')",
        "",
    ],
)
def test_a_question_is_one_select_over_the_tables_and_no_file(run, question, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(BadQuestion, match=r"one SELECT|may not"):
        run.sql(question)
    assert not list(tmp_path.iterdir())
    assert len(run.sql("FROM issues")) == 14


def test_a_question_cannot_read_the_parts_behind_the_tables(run, firm):
    """They hold the names of staff as they are."""
    part = firm.resolve() / "parts" / Workspace(firm).current().manifest["tables"]["staff"][0]["file"]
    for question in (f"FROM '{part}'", f"FROM read_parquet('{part}')"):
        with pytest.raises(BadQuestion, match="may not"):
            run.sql(question)


def test_the_engine_itself_opens_no_other_file(run, tmp_path):
    """Also where the check of questions is passed by."""
    for statement in (f"COPY (SELECT 1) TO '{tmp_path}/x.csv'", "FROM read_csv('/etc/passwd')", "SET enable_external_access = true"):
        with pytest.raises(duckdb.Error, match=r"disabled|locked"):
            run._con.execute(statement).fetchall()


def test_a_variable_of_who_asks_is_no_table(run):
    mine = run.issues.arrow()
    assert mine.num_rows
    with pytest.raises(BadQuestion, match="mine"):
        run.sql("FROM mine")


def test_questions_may_be_as_rich_as_a_select_is(run):
    said = "WITH a AS (SELECT unnest([1, 2]) AS n UNION ALL SELECT range FROM range(3)) SELECT count(*) AS n FROM a JOIN issues ON n = 1"
    assert run.sql(said).column("n") == [28]
    assert len(run.sql("DESCRIBE issues")) == len(CONTRACTS["issues"])


def test_a_run_opened_by_a_relative_path_outlives_a_change_of_folder(firm, tmp_path, monkeypatch):
    monkeypatch.chdir(firm.parent)
    opened = andon.load(firm.name)
    monkeypatch.chdir(tmp_path)
    assert len(opened.sql("FROM issues")) == 14


def test_what_the_library_makes_for_itself_is_not_seen_by_questions(run):
    assert run.sets["ended-recurred"] == 6
    with pytest.raises(BadQuestion, match="issue_facts"):
        run.sql("FROM issue_facts")


def test_staff_are_pseudonyms_the_same_in_every_table(run):
    staff = run.staff.arrow().to_pylist()[0]
    seen = set(run.interactions.column("agent_ref"))
    assert seen == {staff["agent_ref"]}
    assert staff["team"] == "Faults"
    text = repr(run.sql("FROM staff")._repr_html_()) + repr(staff) + repr(seen)
    assert "zoe" not in text
    assert "S1" not in text


def test_a_preview_masks_and_escapes(run):
    page = run.messages._repr_html_() + run.parties._repr_html_() + run.party_keys._repr_html_() + run.sql("FROM messages")._repr_html_()
    assert "My line at home" in page
    for hidden in ("ann@example.org", "Ann Miller", "Alder Row", "<b>"):
        assert hidden not in page
    assert "hidden" in page


def test_a_run_shows_its_findings(run):
    page = run._repr_html_()
    assert "Alder &amp; Sons" in page
    assert "at least 43% of them are not solved" in page
    assert repr(run).startswith("Run r2 of Alder & Sons, data up to 05 May 2026")
