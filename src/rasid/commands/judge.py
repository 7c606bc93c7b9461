"""`rasid judge`: what people decide."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

import click

from rasid.commands.listing import emit_objects, emit_rows
from rasid.commands.options import epilog, workspace_option
from rasid.commands.output import complain
from rasid.commands.workspaces import opened
from rasid.errors import ExitCode

if TYPE_CHECKING:
    from rasid.archive.judgements import Judgement

_CODES = (ExitCode.OK, ExitCode.USAGE, ExitCode.WORKSPACE)
_VERDICT = click.Choice(["SAME", "DIFFERENT", "UNSURE"], case_sensitive=False)
_reason = click.option("--reason", default="", metavar="TEXT", help="Why; it is kept and shown with the judgement.")


@click.group(epilog=epilog(*_CODES))
def judge() -> None:
    """Decide what the program can't: whether two events or incidents are one happening.

    Judgements are only ever added and bind the next `rasid incidents build`. They are tied to the words of the reports, and so outlive a new coding.
    """


@judge.command(epilog=epilog(*_CODES))
@click.argument("verdict", type=_VERDICT)
@click.argument("first", type=int)
@click.argument("second", type=int)
@_reason
@workspace_option
def events(verdict: str, first: int, second: int, reason: str, workspace_dir: str | None) -> None:
    """Say that the events FIRST and SECOND are the SAME happening, DIFFERENT ones, or that you are UNSURE."""
    from rasid.compare.incidents.decided import judge_events

    with opened(workspace_dir) as workspace, workspace.database.write() as connection:
        made = judge_events(connection, workspace.who, verdict, first, second, reason)
    _tell(made, f"events {first} and {second}", verdict)


@judge.command(epilog=epilog(*_CODES))
@click.argument("verdict", type=_VERDICT)
@click.argument("first")
@click.argument("second")
@_reason
@workspace_option
def incidents(verdict: str, first: str, second: str, reason: str, workspace_dir: str | None) -> None:
    """Say that the incidents FIRST and SECOND (numbers or keys) are the SAME happening, DIFFERENT ones, or that you are UNSURE."""
    from rasid.compare.incidents.decided import judge_incidents

    with opened(workspace_dir) as workspace, workspace.database.write() as connection:
        made = judge_incidents(connection, workspace.who, verdict, first, second, reason)
    _tell(made, f"incidents {first} and {second}", verdict)


def _tell(made: Judgement, subjects: str, verdict: str) -> None:
    complain(f"Judgement {made.id}: {subjects} are {verdict}; it holds from the next `rasid incidents build` on")


@judge.command(epilog=epilog(*_CODES))
@click.argument("judgement", type=int)
@_reason
@workspace_option
def undo(judgement: int, reason: str, workspace_dir: str | None) -> None:
    """Undo the judgement of that number by adding one that says so; what held before it holds again."""
    from rasid.archive.judgements import undo as undo_it

    with opened(workspace_dir) as workspace, workspace.database.write() as connection:
        made = undo_it(connection, workspace.who, judgement, reason)
    complain(f"Judgement {made.id}: {judgement} is undone")


@judge.command("list", epilog=epilog(*_CODES))
@click.option("--all", "everything", is_flag=True, help="What was undone or overtaken, too.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object a line.")
@workspace_option
def list_(everything: bool, as_json: bool, workspace_dir: str | None) -> None:
    """List the judgements that hold, of every kind. Blind codings are left out until both coders are done."""
    from rasid.archive.judgements import history, standing
    from rasid.review.blind import without_open

    with opened(workspace_dir) as workspace, workspace.database.read() as connection:
        found = history(connection)
        if not everything:
            held = {one.id for kind in {one.kind for one in found} for one in standing(connection, kind).values()}
            found = [one for one in found if one.id in held]
        found = without_open(connection, found)
    if as_json:
        emit_objects(asdict(one) for one in found)
        return
    emit_rows(
        ("number", "at", "who", "kind", "verdict", "subject", "reason"),
        [(one.id, one.at, one.who, one.kind, _verdict(one), one.subject, one.reason) for one in found],
    )


def _verdict(one: Judgement) -> str:
    verdict = f"{one.verdict} {one.undoes}" if one.undoes is not None else one.verdict
    return f"{verdict} (undone by {one.undone})" if one.undone is not None else verdict
