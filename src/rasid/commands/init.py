"""`rasid init`."""

from __future__ import annotations

import click

from rasid.commands.options import GIVEN_PATH, epilog
from rasid.commands.output import complain, printable
from rasid.commands.workspaces import need_libraries
from rasid.errors import ExitCode


@click.command(epilog=epilog(ExitCode.OK, ExitCode.USAGE, ExitCode.OUTPUT, ExitCode.WORKSPACE))
@click.argument("folder", metavar="DIR", type=GIVEN_PATH)
@click.option(
    "--database", metavar="URL",
    help="A team's database: postgresql+psycopg://USER@HOST/NAME. The password is taken from PGPASSWORD or ~/.pgpass.",
)  # fmt: skip
def init(folder: str, database: str | None) -> None:
    """Make a workspace in a new or empty folder.

    It holds one SQLite file and the raw bytes of every report. With --database a team shares one on PostgreSQL, raw bytes included: the first
    call makes it, later ones in other folders join it.
    """
    need_libraries()
    from rasid.archive import Workspace

    with Workspace.init(folder, database=database) as workspace:
        complain(
            f"Made the workspace {printable(str(workspace.root))}. Add reports with: rasid add --workspace {printable(str(workspace.root))} PATH…"
        )
