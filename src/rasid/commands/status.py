"""`rasid status`."""

from __future__ import annotations

import json

import click

from rasid.commands.options import epilog, workspace_option
from rasid.commands.output import emit, printable
from rasid.commands.workspaces import opened
from rasid.errors import ExitCode


@click.command(epilog=epilog(ExitCode.OK, ExitCode.USAGE, ExitCode.WORKSPACE))
@click.option("--set-aside", is_flag=True, help="List every input that was set aside, with its reason.")
@click.option("--json", "as_json", is_flag=True, help="Print it as JSON.")
@workspace_option
def status(set_aside: bool, as_json: bool, workspace_dir: str | None) -> None:
    """Say what a workspace holds: reports, events, sources, what waits and what was set aside."""
    from rasid.archive.overview import aside, overview

    with opened(workspace_dir) as workspace:
        if set_aside:
            faults = aside(workspace)
            if as_json:
                emit(
                    json.dumps(
                        [{"where": where, "error": error} for where, error in faults], ensure_ascii=False, indent=2
                    )
                    + "\n"
                )
                return
            for where, error in faults:
                emit(f"{printable(where)}\t{printable(str(error['what']))}\n")
            return
        found = overview(workspace)
    if as_json:
        emit(json.dumps(found, ensure_ascii=False, indent=2) + "\n")
        return
    width = max(len(name) for name in found)
    emit(
        "".join(
            f"{name:<{width}}  {value:,}\n" if isinstance(value, int) else f"{name:<{width}}  {value}\n"
            for name, value in found.items()
        )
    )
