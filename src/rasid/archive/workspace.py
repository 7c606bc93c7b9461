"""A workspace: one folder with its settings, its database and the raw bytes; or its settings and the address of a team's database."""

from __future__ import annotations

import getpass
import os
import tomllib
import uuid
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlalchemy import insert, make_url, select
from sqlalchemy.exc import ArgumentError

import rasid
from rasid.archive import audit
from rasid.archive.clock import now
from rasid.archive.database import Database
from rasid.archive.raw import FolderStore, RawStore, TableStore
from rasid.archive.tables import settings
from rasid.archive.upgrade import check_schema, newest, revision, upgrade
from rasid.errors import UsageError, WorkspaceError
from rasid.files import output_error, write_whole
from rasid.reading.paths import WORKSPACE_FILE as FILE

DATABASE = "rasid.db"
VARIABLE = "RASID_WORKSPACE"
USER = "RASID_USER"
_RAW = "raw"


class Workspace:
    """An open workspace. Use it as a context manager."""

    def __init__(self, root: Path, database: Database, *, who: str | None = None) -> None:
        self.root, self.database = root, database
        self.raw: RawStore = FolderStore(root / _RAW) if database.is_sqlite else TableStore(database)
        self.who = who or user()

    @classmethod
    def init(cls, root: str | os.PathLike[str], *, database: str | None = None, who: str | None = None) -> Workspace:
        """Make a workspace in a new or empty folder; raises `WorkspaceError` when there is one already.

        With `database`, the address of a PostgreSQL database, a team shares what it holds: the first call makes the tables, later
        ones in other folders join. A password in the address is not kept.
        """
        folder = Path(root)
        where = str(folder)
        opened = Database(database or _sqlite(folder))
        try:
            if (folder / FILE).exists():
                raise WorkspaceError(
                    "there is a workspace already", where=where, advice="Add reports to it with `rasid add`"
                )
            if folder.is_dir() and any(folder.iterdir()):
                raise WorkspaceError("the folder is not empty", where=where, expected="a new or empty folder")
            is_new = not folder.exists()
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise output_error(error, where) from error
        try:
            upgrade(opened)
            workspace = cls(folder, opened, who=who)
            if workspace.setting("id") is None:  # also where an earlier call was broken off behind the tables
                with opened.write() as connection:
                    for key, value in (("id", str(uuid.uuid4())), ("made", now()), ("version", rasid.__version__)):
                        connection.execute(insert(settings).values(key=key, value=value))
                    audit.append(connection, workspace.who, "init", version=rasid.__version__)
            write_whole(folder / FILE, _settings_text(database))
        except BaseException:
            opened.close()
            if database is None:  # the folder was empty: what there is was made here, and the next call begins anew
                for made in folder.glob("rasid.db*"):
                    with suppress(OSError):
                        made.unlink()
            if is_new:
                with suppress(OSError):
                    folder.rmdir()
            raise
        return workspace

    @classmethod
    def open(cls, root: str | os.PathLike[str] | None = None, *, who: str | None = None) -> Workspace:
        """The workspace of a folder; without `root` the one that `RASID_WORKSPACE` names, else that of the present folder or one above it."""
        folder, database = _connect(root)
        try:
            check_schema(database)
        except BaseException:
            database.close()
            raise
        return cls(folder, database, who=who)

    @classmethod
    def upgrade(cls, root: str | os.PathLike[str] | None = None, *, who: str | None = None) -> tuple[str | None, str]:
        """Bring a workspace to the schema of this version; returns the schema before and after."""
        _, database = _connect(root)
        try:
            with database.read() as connection:
                before = revision(connection)
            upgrade(database)
            if before != newest():
                with database.write() as connection:
                    audit.append(connection, who or user(), "upgrade", before=before, after=newest())
        finally:
            database.close()
        return before, newest()

    def setting(self, key: str) -> str | None:
        """What the workspace knows about itself."""
        with self.database.read() as connection:
            return connection.execute(select(settings.c.value).where(settings.c.key == key)).scalar()

    def close(self) -> None:
        self.database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def user() -> str:
    """Who is at work: `RASID_USER`, else the account's name."""
    named = os.environ.get(USER, "").strip()
    if named:
        return named
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return "unknown"


def _connect(root: str | os.PathLike[str] | None) -> tuple[Path, Database]:
    """The folder of a workspace and its database, whatever the schema."""
    folder = _find(root)
    path = folder / FILE
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8"))
    except (FileNotFoundError, NotADirectoryError) as error:
        raise WorkspaceError(
            "no workspace", where=str(folder), expected=f"a folder with {FILE}", advice="Make one with `rasid init DIR`"
        ) from error
    except OSError as error:
        raise WorkspaceError(
            f"the settings can't be read: {error.strerror}",
            where=str(path),
            advice="Look at the permissions of the folder",
        ) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise WorkspaceError(
            f"the settings can't be read: {error}", where=str(path), expected="what `rasid init` wrote"
        ) from error
    address = content.get("database")
    if content.get("format") != 1 or not isinstance(address, str | None):
        raise WorkspaceError("the settings are of another version", where=str(path), expected="format = 1")
    if address is None and not (folder / DATABASE).exists():
        raise WorkspaceError("the database is missing", where=str(folder / DATABASE), advice="Restore it from a backup")
    return folder, Database(address or _sqlite(folder))


def _find(root: str | os.PathLike[str] | None) -> Path:
    if root is None:
        root = os.environ.get(VARIABLE) or None
    if root is not None:
        return Path(root)
    here = Path.cwd()
    for folder in (here, *here.parents):
        if (folder / FILE).is_file():
            return folder
    raise WorkspaceError(
        "no workspace here or in a folder above", where=str(here), expected=f"a folder with {FILE}",
        advice="Name one with --workspace DIR, or make one with `rasid init DIR`",
    )  # fmt: skip


def _sqlite(folder: Path) -> str:
    return f"sqlite:///{(folder / DATABASE).absolute()}"


def _settings_text(database: str | None) -> str:
    lines = ["# A workspace of Rasid.", "format = 1"]
    if database is not None:
        try:
            address = make_url(database)
        except ArgumentError as error:
            raise UsageError("no address of a database", where=database) from error
        # The driver finds the password in PGPASSWORD or ~/.pgpass; a settings file is no place for it.
        kept = address._replace(password=None).render_as_string(hide_password=False)
        lines.append(f'database = "{kept}"')
    return "\n".join(lines) + "\n"
