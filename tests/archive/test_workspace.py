"""A workspace is made, opened, refused with reasons, and its audit log shows whatever was done to it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import delete, insert, select, text, update

from rasid.archive import Workspace, audit
from rasid.archive.database import Database
from rasid.archive.tables import METADATA, settings
from rasid.archive.tables import audit as log
from rasid.archive.upgrade import newest, revision
from rasid.errors import OutputError, WorkspaceError


def test_a_new_workspace_knows_who_made_it(workspace: Workspace) -> None:
    assert workspace.setting("id")
    with workspace.database.read() as connection:
        assert revision(connection) == newest()
        (entry,) = audit.entries(connection)
    assert (entry.who, entry.action) == ("tester", "init")


def test_it_is_found_from_a_folder_below(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Workspace.init(tmp_path / "w").close()
    below = tmp_path / "w" / "raw" / "ab"
    below.mkdir(parents=True)
    monkeypatch.delenv("RASID_WORKSPACE", raising=False)
    monkeypatch.chdir(below)
    with Workspace.open() as found:
        assert found.root == tmp_path / "w"


@pytest.mark.parametrize(
    ("prepare", "what"),
    [
        (lambda folder: (folder / "rasid.toml").write_text("format = 1\n"), "the database is missing"),
        (lambda folder: (folder / "rasid.toml").write_text("format = 9\n"), "of another version"),
        (lambda folder: (folder / "rasid.toml").write_text("format = ["), "can't be read"),
        (lambda folder: None, "no workspace"),
    ],
)
def test_what_is_no_workspace_is_refused(tmp_path: Path, prepare: Callable[[Path], object], what: str) -> None:
    prepare(tmp_path)
    with pytest.raises(WorkspaceError, match=what):
        Workspace.open(tmp_path)


def test_a_workspace_is_not_made_over_anything(tmp_path: Path) -> None:
    Workspace.init(tmp_path / "w").close()
    with pytest.raises(WorkspaceError, match="there is a workspace already"):
        Workspace.init(tmp_path / "w")
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "notes.txt").write_text("x")
    with pytest.raises(WorkspaceError, match="not empty"):
        Workspace.init(tmp_path / "full")
    (tmp_path / "file").write_text("x")
    with pytest.raises(OutputError):
        Workspace.init(tmp_path / "file" / "w")


def test_a_damaged_database_is_named(tmp_path: Path) -> None:
    Workspace.init(tmp_path / "w").close()
    (tmp_path / "w" / "rasid.db").write_bytes(b"not a database at all" * 100)
    for extra in ("rasid.db-wal", "rasid.db-shm"):
        (tmp_path / "w" / extra).unlink(missing_ok=True)
    with pytest.raises(WorkspaceError, match="damaged"):
        Workspace.open(tmp_path / "w")


def test_a_database_of_a_newer_version_is_refused(tmp_path: Path) -> None:
    with Workspace.init(tmp_path / "w") as made, made.database.write() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(WorkspaceError, match="newer version"):
        Workspace.open(tmp_path / "w")


def test_the_tables_are_those_of_the_revisions(workspace: Workspace) -> None:
    """What the code believes the schema to be is what the revisions make."""
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext

    with workspace.database.read() as connection:
        context = MigrationContext.configure(
            connection,
            opts={"include_name": lambda name, kind, _: kind != "table" or not (name or "").startswith("search_words")},
        )
        assert compare_metadata(context, METADATA) == []


def test_the_password_of_a_database_is_not_kept(tmp_path: Path, new_database: Callable[[], str]) -> None:
    address = new_database().replace("rasid@", "rasid:geheim@")
    Workspace.init(tmp_path / "w", database=address).close()
    assert "geheim" not in (tmp_path / "w" / "rasid.toml").read_text()
    Workspace.open(tmp_path / "w").close()


def test_a_team_joins_the_same_database(tmp_path: Path, new_database: Callable[[], str]) -> None:
    address = new_database()
    with (
        Workspace.init(tmp_path / "one", database=address) as one,
        Workspace.init(tmp_path / "two", database=address) as two,
    ):
        assert one.setting("id") == two.setting("id")
        with one.database.write() as connection:
            digest = one.raw.put("قصف".encode(), connection)
        assert two.raw.get(digest) == "قصف".encode()


def test_a_foreign_database_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "foreign.db"
    database = Database(f"sqlite:///{path}")
    with database.write() as connection:
        connection.execute(text("CREATE TABLE accounts (id INTEGER)"))
    with pytest.raises(WorkspaceError, match="other tables"):
        Workspace.init(tmp_path / "w", database=f"sqlite:///{path}")


class TestAudit:
    """Every way to tamper with the log shows."""

    @pytest.fixture
    def written(self, workspace: Workspace) -> Workspace:
        with workspace.database.write() as connection:
            for number in range(5):
                audit.append(connection, "محلل", "note", number=number, text="قصف الجيش القرية")
        return workspace

    def faults(self, workspace: Workspace, **options: str) -> list[str]:
        with workspace.database.read() as connection:
            return [fault.what for fault in audit.verify(connection, **options)]  # type: ignore[arg-type]

    def test_an_untouched_log_is_whole(self, written: Workspace) -> None:
        assert self.faults(written) == []

    def test_a_changed_entry_is_found(self, written: Workspace) -> None:
        with written.database.write() as connection:
            connection.execute(update(log).where(log.c.seq == 3).values(who="آخر"))
        assert self.faults(written) == ["was changed"]

    def test_a_removed_entry_is_found(self, written: Workspace) -> None:
        with written.database.write() as connection:
            connection.execute(delete(log).where(log.c.seq == 3))
        assert self.faults(written) == ["entry 3 missing"]

    def test_a_cut_end_is_found(self, written: Workspace) -> None:
        with written.database.write() as connection:
            connection.execute(delete(log).where(log.c.seq > 4))
        assert self.faults(written) == ["entries 5 to 6 missing at the end"]

    def test_an_entry_that_was_put_in_is_found(self, written: Workspace) -> None:
        with written.database.write() as connection:
            row = connection.execute(select(log).where(log.c.seq == 6)).one()._mapping
            connection.execute(insert(log).values({**row, "seq": 7}))
        assert self.faults(written)

    def test_a_rewritten_log_lacks_the_hash_that_was_noted_down(self, written: Workspace) -> None:
        with written.database.read() as connection:
            noted = audit.entries(connection, last=1)[0].hash
        assert self.faults(written, expect=noted) == []
        with written.database.write() as connection:
            connection.execute(delete(log))
            connection.execute(delete(settings).where(settings.c.key == audit.HEAD))
            for number in range(5):
                audit.append(connection, "محلل", "note", number=number)
        assert self.faults(written) == []
        assert self.faults(written, expect=noted) == [f"no entry has the hash {noted}"]

    def test_it_is_kept_with_what_it_tells_of_or_not_at_all(self, workspace: Workspace) -> None:
        def fail() -> None:
            with workspace.database.write() as connection:
                audit.append(connection, "x", "lost")
                raise RuntimeError

        with pytest.raises(RuntimeError):
            fail()
        assert self.faults(workspace) == []
        with workspace.database.read() as connection:
            assert [entry.action for entry in audit.entries(connection)] == ["init"]
