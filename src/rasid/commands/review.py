"""`rasid review`: what people decided of the coding, its order, and gold made of it."""

from __future__ import annotations

from pathlib import Path

import click

from rasid.commands.listing import emit_json, emit_rows
from rasid.commands.options import GIVEN_PATH, epilog, workspace_option
from rasid.commands.output import complain
from rasid.commands.workspaces import count, opened
from rasid.errors import ExitCode

_CODES = (ExitCode.OK, ExitCode.USAGE, ExitCode.WORKSPACE)
_AT_ONCE = 5000


@click.group(epilog=epilog(*_CODES))
def review() -> None:
    """What people decided of the machine's coding (in the desk), and gold made of it."""


@review.command(epilog=epilog(*_CODES))
@click.option("--lost", is_flag=True, help="List the decisions whose event is not found any more.")
@click.option("--json", "as_json", is_flag=True, help="Print it as JSON.")
@workspace_option
def status(lost: bool, as_json: bool, workspace_dir: str | None) -> None:
    """Say how much is decided, what two coders still disagree on, and which decisions lost their event by a new coding."""
    from rasid.review.overview import lost_rows, overview

    with opened(workspace_dir) as workspace, workspace.database.read() as connection:
        if lost:
            rows = lost_rows(connection)
            if as_json:
                emit_json(rows)
            else:
                emit_rows(
                    ("report", "judgement", "verdict", "who", "at", "words"), [tuple(row.values()) for row in rows]
                )
            return
        found = overview(connection)
    if as_json:
        emit_json(found)
    else:
        emit_rows(("what", "number"), list(found.items()))


@review.command(epilog=epilog(*_CODES))
@click.option("--again", is_flag=True, help="Work out all places in the queue again, as after `rasid incidents build`.")
@workspace_option
def order(again: bool, workspace_dir: str | None) -> None:
    """Give new events their place in the queue of the desk."""
    from rasid.review import queue

    with opened(workspace_dir) as workspace:
        if again:
            with workspace.database.write() as connection:
                done = queue.rescore(connection)
        else:
            done = fill_queue(workspace)
    complain(f"Put {count(done, 'event')} in their place in the queue")


@review.command(epilog=epilog(ExitCode.OK, ExitCode.USAGE, ExitCode.OUTPUT, ExitCode.RECORD, ExitCode.WORKSPACE))
@click.argument("directory", type=GIVEN_PATH, metavar="DIR")
@click.option("--split", type=click.Choice(["train", "dev", "test"]), help="The part of gold that the reports are.")
@workspace_option
def export(directory: str, split: str | None, workspace_dir: str | None) -> None:
    """Write decided reports as gold into the new or empty folder DIR, for `rasid evaluate` and training.

    A report counts when all its events are decided or a coder said that it is complete. The texts are whole, with all names.
    """
    from rasid.archive import audit
    from rasid.review.gold import export_gold

    with opened(workspace_dir) as workspace, workspace.database.write() as connection:
        done = export_gold(connection, Path(directory), split=split)
        audit.append(connection, workspace.who, "review-export", reports=done.names, events=done.events, sensitive=True)
    complain(
        f"Wrote {count(done.settled, 'report')} with {count(done.events, 'event')} as gold, {done.coded_twice:,} with two blind codings,"
        " with the names of private persons"
    )
    if done.timeless:
        complain(f"{count(done.timeless, 'time')} without words could not be written: the codebook ties days to words")


def fill_queue(workspace: object) -> int:
    """Give new events their place in the queue, some thousands in one transaction."""
    from rasid.archive import Workspace
    from rasid.review import queue

    assert isinstance(workspace, Workspace)
    return sum(queue.filling(workspace.database, _AT_ONCE))
