"""`rasid audit`: what was done."""

from __future__ import annotations

import json
from dataclasses import asdict

import click

from rasid.commands.options import epilog, workspace_option
from rasid.commands.output import complain, emit, isolated, printable
from rasid.commands.workspaces import count, opened
from rasid.errors import ExitCode, WorkspaceError

_CODES = (ExitCode.OK, ExitCode.USAGE, ExitCode.WORKSPACE)


@click.group(epilog=epilog(*_CODES))
def audit() -> None:
    """Show and verify what was done in a workspace, by whom and when."""


@audit.command("list", epilog=epilog(*_CODES))
@click.option("--last", type=click.IntRange(1), metavar="N", help="The last N entries only.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object a line.")
@workspace_option
def list_(last: int | None, as_json: bool, workspace_dir: str | None) -> None:
    """List the entries in order."""
    from rasid.archive.audit import entries

    with opened(workspace_dir) as workspace, workspace.database.read() as connection:
        for entry in entries(connection, last=last):
            if as_json:
                emit(json.dumps({**asdict(entry), "detail": json.loads(entry.detail)}, ensure_ascii=False) + "\n")
            else:
                emit(
                    f"{entry.seq}\t{entry.at}\t{isolated(entry.who)}\t{entry.action}\t{isolated(entry.detail[:200])}\n"
                )


@audit.command(epilog=epilog(*_CODES))
@click.option("--expect", metavar="HASH", help="A hash of an entry that was noted down: it must still be there.")
@workspace_option
def verify(expect: str | None, workspace_dir: str | None) -> None:
    """Check that no entry was changed, removed or put in. The hash of the last entry is printed: note it down to notice later
    if the end of the log is cut off."""
    from rasid.archive.audit import entries
    from rasid.archive.audit import verify as check

    with opened(workspace_dir) as workspace, workspace.database.read() as connection:
        faults = check(connection, expect=expect)
        last = entries(connection, last=1)
    for fault in faults:
        complain(f"entry {fault.seq}: {printable(fault.what)}")
    if faults:
        raise WorkspaceError(
            f"the audit log is not what was written: {count(len(faults), 'fault')}", advice="Compare it with a backup"
        )
    if last:
        emit(
            f"{count(last[0].seq, 'entry').replace('entrys', 'entries')}, whole; the last has the hash {last[0].hash}\n"
        )
