"""`rasid upgrade`."""

from __future__ import annotations

import click

from rasid.commands.options import epilog, workspace_option
from rasid.commands.output import complain
from rasid.commands.workspaces import need_libraries
from rasid.errors import ExitCode


@click.command(epilog=epilog(ExitCode.OK, ExitCode.USAGE, ExitCode.WORKSPACE))
@workspace_option
def upgrade(workspace_dir: str | None) -> None:
    """Bring a workspace that an older version made to this one. Make a backup first: there is no way back."""
    need_libraries()
    from rasid.archive import Workspace

    before, after = Workspace.upgrade(workspace_dir)
    complain(f"The workspace has schema {after}" + ("" if before == after else f" (before: {before})"))
