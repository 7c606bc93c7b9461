"""Workspaces of every schema that was released are brought to the present one, on both databases, and hold what they held."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import stored_schemas
from alembic.script import ScriptDirectory
from inputs import STRIKE, last, numbered

from rasid.archive import Workspace, audit
from rasid.archive.capture import take_in
from rasid.archive.coding import code_pending
from rasid.archive.database import Database
from rasid.archive.search.searcher import search
from rasid.archive.tasks import Options
from rasid.archive.upgrade import config, newest
from rasid.errors import WorkspaceError
from rasid.reading.items import open_items

REVISIONS = [script.revision for script in ScriptDirectory.from_config(config()).walk_revisions()][::-1]


def missing(revisions: list[str]) -> list[str]:
    """Files that a dump of each of these schemas should have left."""
    paths = [stored_schemas.path(r, dialect) for r in revisions for dialect in stored_schemas.DIALECTS]
    return [path.name for path in (*paths, *map(stored_schemas.facts_path, revisions)) if not path.is_file()]


def restored(revision: str, dialect: str, request: pytest.FixtureRequest, folder: Path) -> Path:
    """The folder of a workspace made from a dump."""
    folder.mkdir()
    settings = "format = 1\n"
    if dialect == "postgresql":
        address = request.getfixturevalue("new_database")()
        settings += f'database = "{address}"\n'
    else:
        address = f"sqlite:///{folder / 'rasid.db'}"
    (folder / "rasid.toml").write_text(settings, encoding="utf-8")
    database = Database(address)
    stored_schemas.restore(revision, dialect, database)
    database.close()
    return folder


def test_every_schema_has_a_dump() -> None:
    """A schema that is left behind by a new migration can't be dumped any more: the dump comes first."""
    assert missing(REVISIONS) == [], f"make it with the former version: {stored_schemas.MADE_BY}"
    assert missing(["0000"]) == ["0000.sqlite.sql", "0000.postgresql.sql", "0000.json"]


@pytest.mark.parametrize("dialect", stored_schemas.DIALECTS)
@pytest.mark.parametrize("revision", REVISIONS)
def test_a_workspace_of_an_older_schema_is_upgraded(
    revision: str, dialect: str, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    folder = restored(revision, dialect, request, tmp_path / "old")
    if revision != newest():
        with pytest.raises(WorkspaceError, match="older version"):
            Workspace.open(folder)
    assert Workspace.upgrade(folder, who="tester") == (revision, newest())
    fresh_address = request.getfixturevalue("new_database")() if dialect == "postgresql" else None
    with Workspace.open(folder) as upgraded, Workspace.init(tmp_path / "new", database=fresh_address) as fresh:
        assert stored_schemas.shape(upgraded.database) == stored_schemas.shape(fresh.database)
        assert without_new_tables(stored_schemas.facts(upgraded), revision) == stored_schemas.stored_facts(revision)
        work_goes_on(upgraded, tmp_path)


@pytest.mark.skipif(sys.platform == "win32", reason="needs resource limits")
def test_an_upgrade_for_which_there_is_no_space_leaves_the_former_schema(
    request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    """No file may grow beyond so many bytes: the log that the upgrade is written to first does."""
    import resource

    folder = restored(REVISIONS[0], "sqlite", request, tmp_path / "old")

    def limited() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))

    ended = subprocess.run(
        [sys.executable, "-m", "rasid", "upgrade", "--workspace", str(folder)], preexec_fn=limited, text=True, capture_output=True, timeout=120
    )  # fmt: skip
    assert ended.returncode in (5, 7), ended.stderr
    assert "Traceback" not in ended.stderr
    with pytest.raises(WorkspaceError, match="older version"):
        Workspace.open(folder)
    assert Workspace.upgrade(folder, who="tester") == (REVISIONS[0], newest())
    with Workspace.open(folder) as upgraded:
        assert without_new_tables(stored_schemas.facts(upgraded), REVISIONS[0]) == stored_schemas.stored_facts(
            REVISIONS[0]
        )


def without_new_tables(found: dict[str, Any], revision: str) -> dict[str, Any]:
    """The facts about what there was when the dump was made."""
    known = stored_schemas.stored_facts(revision)["rows"]
    return {**found, "rows": {name: rows for name, rows in found["rows"].items() if name in known}}


def work_goes_on(workspace: Workspace, tmp_path: Path) -> None:
    """Adding, searching and the chained log work on what was upgraded."""
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    (inbox / "new.txt").write_text(numbered(STRIKE, 77), encoding="utf-8")
    before = search(workspace.database, "قصف").total
    last(take_in(workspace, open_items(inbox)))
    last(code_pending(workspace, Options(), processes=0))
    assert search(workspace.database, "قصف").total == before + 1
    with workspace.database.read() as connection:
        assert audit.verify(connection) == []


@pytest.mark.parametrize("dialect", stored_schemas.DIALECTS)
def test_the_dump_of_the_present_schema_is_of_the_present_schema(
    dialect: str, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    """A schema that is not released yet may change; its dump is then made anew. A released one is never changed."""
    folder = restored(newest(), dialect, request, tmp_path / "stored")
    fresh_address = request.getfixturevalue("new_database")() if dialect == "postgresql" else None
    with Workspace.open(folder) as stored, Workspace.init(tmp_path / "new", database=fresh_address) as fresh:
        same = stored_schemas.shape(stored.database) == stored_schemas.shape(fresh.database)
    assert same, f"the schema {newest()} has changed: {stored_schemas.MADE_BY}"


@pytest.mark.parametrize("revision", REVISIONS)
def test_both_dumps_hold_the_same(revision: str, request: pytest.FixtureRequest, tmp_path: Path) -> None:
    """SQLite and PostgreSQL are two forms of one workspace."""
    if revision != newest():
        pytest.skip("compared after the upgrade, with the stored facts")
    facts = []
    for dialect in stored_schemas.DIALECTS:
        with Workspace.open(restored(revision, dialect, request, tmp_path / dialect)) as workspace:
            facts.append(stored_schemas.facts(workspace))
    assert facts[0] == facts[1] == stored_schemas.stored_facts(revision)
