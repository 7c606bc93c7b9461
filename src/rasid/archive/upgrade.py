"""The schema of a workspace and its upgrades (Alembic).

Revisions stand in `migrations/versions`, one file each, oldest first; a released one is never changed.
"""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, inspect

from rasid.archive.database import Database
from rasid.errors import WorkspaceError

_FOLDER = Path(__file__).parent / "migrations"


def config(connection: Connection | None = None) -> Config:
    """Alembic's configuration; `connection` is the one that upgrades run on."""
    made = Config()
    made.set_main_option("script_location", str(_FOLDER))
    made.attributes["connection"] = connection
    return made


def newest() -> str:
    """The revision that this version of Rasid works with."""
    head = ScriptDirectory.from_config(config()).get_current_head()
    assert head is not None
    return head


def revision(connection: Connection) -> str | None:
    """The revision of a database; None for an empty one."""
    return MigrationContext.configure(connection).get_current_revision()


def upgrade(database: Database, target: str = "head") -> bool:
    """Bring a database to the newest (or the `target`) revision. True when it was empty before."""
    with database.write() as connection:
        before = revision(connection)
        if before is None and set(inspect(connection).get_table_names()):
            raise WorkspaceError(
                "the database holds other tables",
                where=database.shown,
                expected="an empty database or one that Rasid made",
            )
        _check_known(before, database)
        command.upgrade(config(connection), target)
    return before is None


def check_schema(database: Database) -> None:
    """Raises `WorkspaceError` unless the database has the newest revision."""
    with database.read() as connection:
        found = revision(connection)
    if found is None:
        raise WorkspaceError(
            "the database is empty", where=database.shown, advice="Make a workspace with `rasid init DIR`"
        )
    _check_known(found, database)
    if found != newest():
        raise WorkspaceError(
            f"the workspace was made by an older version (schema {found})", where=database.shown, expected=f"schema {newest()}",
            advice="Make a backup, then run `rasid upgrade`",
        )  # fmt: skip


def _check_known(found: str | None, database: Database) -> None:
    known = {script.revision for script in ScriptDirectory.from_config(config()).walk_revisions()}
    if found is not None and found not in known:
        raise WorkspaceError(
            f"the workspace was made by a newer version (schema {found})", where=database.shown, expected=f"schema {newest()} or older",
            advice="Install the newer version of Rasid",
        )  # fmt: skip
